"""Sentences that count many deals."""

from __future__ import annotations

import re

from analysis.reading.rules.deal_money_words import TALLIES
from analysis.reading.trie import pattern
from analysis.records import Span

# 누적 매출 달성 때마다: a step that money waits for
_TALLY = re.compile(
    rf"(?!(?:누적|연간) (?:순)?매출액? ?(?:목표|달성|도달|기준))(?:{pattern(TALLIES)})|(?<=\d)건(?=[은이,으])"
)


def is_tally(text: str, sentence: Span) -> bool:
    """Whether a sentence counts many deals: its money and its verbs belong to no one of them."""
    return _TALLY.search(text, sentence.start, sentence.end) is not None

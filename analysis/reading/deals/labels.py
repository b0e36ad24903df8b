"""The words that name a part of a deal's money, by place."""

from __future__ import annotations

import re
from typing import NamedTuple

from analysis.reading.deals.trie import pattern
from analysis.reading.rules import deal_money
from analysis.reading.rules.deal_money import Part


class Label(NamedTuple):
    """A word that names a part of the money."""

    part: Part
    start: int
    end: int


PARTS: dict[str, Part] = {spelling: word.part for word in deal_money.WORDS for spelling in word.spellings}
_LABEL = re.compile(pattern(PARTS))  # that no syllable stands before it is checked apart, so that the scan can leap


def find(text: str, start: int, end: int) -> list[Label]:
    """The words in [start, end) that name a part of the money, the longest at each place."""
    found: list[Label] = []
    for match in _LABEL.finditer(text, start, end):
        at, behind = match.span()
        part = PARTS[match.group()]
        if at and "가" <= text[at - 1] <= "힣" and not (part == "total" and text.startswith("계약", at)):
            continue  # 공급계약 금액 is one
        if part == "other" and not deal_money.WORD_END.match(text, behind):
            continue
        each = at > 1 and "당" in text[at - 2 : at] and deal_money.EACH.search(text, max(start, at - 6), at)
        found.append(Label("other" if each else part, at, behind))
    if "따라" in text[start:end]:
        steps = (Label("milestones", m.start(), m.end()) for m in deal_money.STEPPED.finditer(text, start, end))
        found += [s for s in steps if not any(k.start < s.end and s.start < k.end for k in found)]
        found.sort(key=lambda label: label.start)
    if "규모" in text[start:end]:
        sizes = (Label("total", m.start(), m.end()) for m in deal_money.SIZE.finditer(text, start, end))
        found += [s for s in sizes if not any(k.start < s.end and s.start < k.end for k in found)]
        found.sort(key=lambda label: label.start)
    return found


def grouped(text: str, named: list[Label]) -> list[list[Label]]:
    groups: list[list[Label]] = []
    for label in named:
        if deal_money.BASE.match(text, label.end):
            continue
        if groups and deal_money.JOIN.fullmatch(text, groups[-1][-1].end, label.start):
            groups[-1].append(label)
        else:
            groups.append([label])
    return groups

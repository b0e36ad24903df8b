"""The words of a sentence that name what a figure measures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise, product
from typing import TypeVar

from analysis.reading.rules.metric_words import FIT_UNITS, LEADS, METRIC_WORDS, VERB_STEMS, Fit, MetricWord
from analysis.reading.trie import pattern
from analysis.records import Figure

_T = TypeVar("_T")
_TAIL = re.compile(
    r"(?: ?(?:수|총수|규모|건수|숫자|인원))?(?: (?:추이|변화))?(?:들)?"
    r"(?:(?:으로|로|부터|만|을|를) ?(?:치면|보면|따지면|환산하면|계산하면|견주면|비교하면)|에서는|에는|에서|으로는|으로|이며|이고|까지|은|는|이|가|을|를|의|에|도|만|와|과|로)?(?![가-힣])"
)
_LEAD = re.compile(rf"(?<![가-힣])(?:{'|'.join(LEADS)})$")
_LIST_GAP = 16
_FIRM_UNITS = frozenset(("개사", "곳", "개"))
_LETTER = re.compile(r"[가-힣A-Za-z]")


def _spellings() -> set[str]:
    """Every word with each of its blanks kept or left out."""
    found: set[str] = set()
    for row in METRIC_WORDS:
        for word in row.words.split(","):
            first, *rest = word.split()
            for blanks in product(("", " "), repeat=len(rest)):
                spelling = first + "".join(blank + part for blank, part in zip(blanks, rest, strict=True))
                found.add(spelling.replace("_", " "))
    return found


@cache
def _rows() -> dict[str, MetricWord]:
    return {word.replace(" ", "").replace("_", ""): row for row in METRIC_WORDS for word in row.words.split(",")}


@cache
def _word() -> re.Pattern[str]:
    """Every metric's word; put together when first needed, as it takes a while."""
    return re.compile(pattern(_spellings()))


@cache
def _anchor() -> re.Pattern[str]:
    return re.compile(pattern({*_spellings(), *VERB_STEMS}))


def first_anchor(text: str, start: int, end: int) -> int:
    """Where a metric's word, or the head of a verb that counts, first stands in [start, end); -1 if nowhere."""
    match = _anchor().search(text, start, end)
    return match.start() if match else -1


@dataclass(frozen=True, slots=True)
class Term:
    """Words that name a metric: [start, end) as a definition, `tail` the end of their particle.

    `topical`  stands as topic or subject, so that it may reach over a describing clause
    `owning`   stands before its head (매출의 8.1%, 입주 기업과 …), so that the figure behind is another's
    """

    start: int
    end: int
    tail: int
    row: MetricWord
    topical: bool
    owning: bool


def terms_of(text: str, start: int, end: int) -> list[Term]:
    """The metric words in [start, end), the longest at each place, in text order."""
    found: list[Term] = []
    for match in _word().finditer(text, start, end):
        first, last = match.span()
        tail = _TAIL.match(text, last, end)
        if tail is None:
            continue
        if first and _LETTER.match(text[first - 1]):
            lead = _LEAD.search(text, max(0, first - 4), first)
            if lead is None:
                continue
            first = lead.start()
        particle = tail.group()
        topical, owning = particle.endswith(("은", "는", "이", "가", "도", "면")), particle.endswith(("의", "와", "과"))
        found.append(Term(first, last, tail.end(), _rows()[match.group().replace(" ", "")], topical, owning))
    return found


def fits(figure: Figure, fit: Fit) -> bool:
    """Whether a figure can measure what a word names: by its kind and counter."""
    if fit in ("area", "money"):
        return figure.kind == fit
    if fit == "percent":
        return figure.kind == "percent" and figure.unit == "%"
    return figure.kind == "count" and (figure.unit or "").split(" ")[0] in FIT_UNITS[fit]


def in_turn(each: Sequence[_T], values: Sequence[Figure]) -> list[tuple[_T, Figure]]:
    """각각 45곳, 72곳: each with the value in its place; none where they are not as many, or no list."""
    is_list = all(right.start - left.end <= _LIST_GAP for left, right in pairwise(values))
    return list(zip(each, values, strict=True)) if is_list and len(each) == len(values) else []


def alike(left: Figure, right: Figure) -> bool:
    """Whether two figures count alike: firms are counted by 개사, by 곳 and by 개."""
    return left.unit == right.unit or {left.unit, right.unit} <= _FIRM_UNITS


def is_level(figure: Figure) -> bool:
    """Whether a figure states how much there is: no change, rate, share of each, vague or impossible number."""
    return not (figure.change or figure.each or figure.per or figure.vague or figure.malformed)

"""Lists with their sum: 국비 640억원, 도비와 시비 각 320억원, 민간 415억원 등 1695억원."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from analysis.korean import amount, with_particle
from analysis.reading.checks.verdicts import deviation, exact, graded, plain, shown
from analysis.reading.page import Page
from analysis.records import Check, Figure

_EXACT = (Fraction(5, 1000), Fraction(5, 100))
_SUM = re.compile(r"(?:등|합쳐|합한|합해|더한|더해|합하면|더하면|합계|도합)(?: ?(?:모두|총|전체|총액))? ?$")
_LONGEST_LIST = 2_000
_MARK = re.compile(r"[▲△]")
_JOINED = re.compile(r"[^ ,.·\d]{1,12}(?: ?(?:와|과|및|·|,) ?[^ ,.·\d]{1,12})+ (?:각|각각) ?$")
_JOINT = re.compile(r"(?<=[가-힣])(?:와 |과 | 및 |·|, )")
_ALL = re.compile(r"(?:모두|총|전체|합계는?|도합) ?$")


def check_sums(page: Page, figures: tuple[Figure, ...]) -> Iterator[Check]:
    """Check the sums that a sentence states of the items before them, and lists with marks against their total."""
    text = page.text
    figures = tuple(figure for figure in figures if not figure.same_as)
    for position, figure in enumerate(figures):
        end = figures[position - 1].end
        if position >= 2 and figure.start - end <= 16 and _SUM.search(text, end, figure.start):
            check = _stated(page, figures[max(0, position - 12) : position], figure)
            if check is not None:
                yield check
    if text.count("▲") + text.count("△") >= 3:
        yield from _lists(page, figures)


def _lists(page: Page, figures: tuple[Figure, ...]) -> Iterator[Check]:
    """The lists with marks, each against a total that its own sentence or one of the three before states."""
    grouped: dict[int, list[Figure]] = {}
    for figure in figures:
        grouped.setdefault(page.sentence_index(figure.start), []).append(figure)
    for index, held in grouped.items():
        if index < 0 or len(held) < 3:
            continue
        span = page.sentences[index]
        if span.end - span.start <= _LONGEST_LIST and len(_MARK.findall(page.text, span.start, span.end)) >= 3:
            before = [f for back in range(max(0, index - 3), index) for f in grouped.get(back, [])]
            check = _marked(page, span.start, held, [f for f in before if not f.change] + held)
            if check is not None:
                yield check


def _stated(page: Page, before: tuple[Figure, ...], total: Figure) -> Check | None:
    items: list[Figure] = []
    for item in reversed(before):
        following = items[-1].start if items else total.start
        gap = page.text[item.end : following]
        if (
            item.kind != total.kind
            or item.unit != total.unit
            or item.change
            or item.planned != total.planned
            or len(gap) > 34
        ):
            break
        items.append(item)
    items.reverse()
    if len(items) < 2:
        return None
    added = Fraction(0)
    start = items[0].start - 30
    for item in items:
        value = exact(item)
        if value is None:
            return None
        added += value * (_shared_by(page.text, start, item) if item.each else 1)
        start = item.end
    return _check(items, total, added)


def _marked(page: Page, start: int, held: list[Figure], totals: list[Figure]) -> Check | None:
    """▲항체 4건 ▲플랫폼 2건 …: one figure after each mark, against the total that the sentences before state."""
    marks = [m.start() for m in _MARK.finditer(page.text, start, held[-1].end)]
    items: list[Figure] = []
    for mark, end in zip(marks, [*marks[1:], held[-1].end + 1], strict=True):
        own = [f for f in held if mark < f.start < end and f.kind == "count" and f.unit == held[-1].unit]
        if len(own) != 1:
            return None
        items.append(own[0])
    values = [exact(item) for item in items]
    if len(items) < 3 or any(value is None for value in values):
        return None
    added = sum((value for value in values if value is not None), Fraction(0))
    total = next(
        (
            f
            for f in totals
            if f not in items
            and f.closed == "both"
            and f.unit == items[0].unit
            and _ALL.search(page.text, max(0, f.start - 8), f.start)
        ),
        None,
    )
    return _check(items, total, added) if total is not None else None


def _check(items: list[Figure], total: Figure, added: Fraction) -> Check | None:
    whole = exact(total)
    if not whole or added < whole / 2:
        return None  # the list is no list of all the parts
    verdict = graded(deviation(added, whole), *_EXACT)
    said = (
        "기사의 합계와 같다"
        if added == whole
        else f"기사의 합계 {with_particle(shown(total), '과/와')} {amount(abs(added - whole), total.unit)} 다르다"
    )
    message = f"항목 {len(items)}개를 더하면 {amount(added, total.unit)}이고, {said}."
    return Check("list-sum", verdict, (*(item.id for item in items), total.id), plain(whole), plain(added), message)


def _shared_by(text: str, start: int, item: Figure) -> int:
    """How many share an "each", by the words since the item before: 도비와 시비 각 320억원 → 2."""
    match = _JOINED.search(text[max(0, start) : item.start].lstrip(" ,·"))
    return 1 + len(_JOINT.findall(match.group())) if match else 1

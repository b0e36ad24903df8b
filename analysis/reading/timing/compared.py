"""전년 동기, 지난해 같은 기간, 같은 기간: the stretch told before, in this or another year."""

from __future__ import annotations

import re
from typing import NamedTuple

from analysis.reading.timing.edtf import Extent, of_months
from analysis.reading.timing.fragments import BLANK
from analysis.reading.timing.told import Memory, Place, Told

_NEAR = 12  # characters in which one of its words stands
FIRST = "전지작재올내같동한두세"

_STRETCH = rf"같은{BLANK}?(?:기간|시기|분기|반기)|동{BLANK}?기간|동기간?|동일{BLANK}?(?:기간|시기|분기)|동분기|동반기"
_MONTH = rf"동월|같은{BLANK}?달(?!러)"
_SAME = re.compile(
    rf"(?P<who>전년도?|지난해|작년|재작년|올해|(?P<ago>\d{{1,2}}|한|두|세){BLANK}?[년해]{BLANK}?전|(?P<year>(?:19|20)\d\d)년){BLANK}?"
    rf"(?:(?P<what>{_STRETCH})|(?P<month>{_MONTH}))"
    rf"|(?P<alone>같은{BLANK}?기간|동{BLANK}?기간)|(?P<before>동기)(?=(?:{BLANK}?대비|보다))"
)
_YEARS_BACK = {"지난해": 1, "작년": 1, "재작년": 2, "올해": 0}
_NATIVE = {"한": 1, "두": 2, "세": 3}


class Compared(NamedTuple):
    """Where the words end, whether they name a month, and the place: None where there is nothing to compare with."""

    end: int
    monthly: bool
    place: Place | None
    dated: bool = True  # False where the publication date is what is missing


def stands_near(text: str, pos: int) -> bool:
    """Whether a comparison may begin here, asked before its pattern is tried."""
    near = text[pos : pos + _NEAR]
    return "같은" in near or "동" in near


def compared_at(memory: Memory, pos: int) -> Compared | None:
    """The comparison whose words begin at `pos`, or None."""
    found = _SAME.match(memory.text, pos)
    if not found:
        return None
    monthly = bool(found["month"])
    base = _month_base(memory) if monthly else _base(memory)
    if base is None:
        # "같은 기간" without anything before it says nothing; "전년 동기" says at least that it compares
        return None if found["alone"] else Compared(found.end(), monthly, None)
    told, extent = base
    who = found["who"] or ""
    year = extent.lo[0]
    if found["year"]:
        year = int(found["year"])
    elif found["ago"]:
        year -= _NATIVE.get(found["ago"]) or int(found["ago"])
    elif who in _YEARS_BACK:
        if memory.published is None:
            return Compared(found.end(), monthly, None, dated=False)
        year = memory.published.year - _YEARS_BACK[who]
    elif not found["alone"]:
        year -= 1
    place = Place(extent.in_year(year), told.root, anchored=True, aside=year != extent.lo[0])
    return Compared(found.end(), monthly, place)


def _base(memory: Memory) -> tuple[Told, Extent] | None:
    """The stretch told before: in the sentence or paragraph, periods before months and years; else the article's own.

    That is the period of the paragraph before, else the one told first.
    """
    recent = [told for told in memory.recent() if told.grain != "day" and (told.grain != "span" or told.extent.months)]
    near = [told for told in recent if told.sentence == memory.sentence]
    line = [told for told in recent if told.line == memory.line]
    for scope in (near, line):
        if scope:
            told = next((told for told in scope if told.grain == "span"), scope[0])
            return told, _extent(memory, told)
    spans = [told for told in recent if told.grain == "span"]
    close = [told for told in spans if told.line == memory.line - 1]
    far = close[:1] or spans[-1:] or recent[:1]
    return (far[0], _extent(memory, far[0])) if far else None


def _extent(memory: Memory, told: Told) -> Extent:
    """8월까지 누적, 3분기까지: from January on."""
    extent = told.extent
    within = extent.lo[0] == extent.hi[0] and extent.months
    if (told.grain == "month" or within) and memory.text.startswith("까지", told.end):
        return of_months(extent.lo[0], 1, extent.hi[1] or extent.lo[1])
    return told.extent


def _month_base(memory: Memory) -> tuple[Told, Extent] | None:
    """The month told in the sentence, else the month that is reported on, else the last month told."""
    told = memory.last("month", "day", within="sentence") or next(
        (told for told in memory.recent() if told.monthly), None
    )
    told = told or next((told for told in memory.recent() if told.extent.hi[1]), None)
    return (told, of_months(told.extent.hi[0], told.extent.hi[1] or 1)) if told else None

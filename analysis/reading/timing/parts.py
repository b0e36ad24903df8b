"""Parts of a year or month → places: fuzzy parts, days, the nth weekday."""

from __future__ import annotations

from datetime import date

from analysis.reading.rules.dates import MONTH_PARTS, YEAR_PARTS
from analysis.reading.timing.edtf import (
    Extent,
    days_in,
    make_day,
    nth_weekday,
    of_day,
    of_day_number,
    of_days,
    of_month_week,
    of_months,
)
from analysis.reading.timing.said import Said
from analysis.reading.timing.told import Place


def year_part(said: Said, year: int, source: str) -> Place:
    """말 of a year is its December and 초 its January, both about; 말 기준 is its last day."""
    if said.as_of and said.part == "말":
        return Place(of_day(date(year, 12, 31)), source, anchored=True)
    first, last = YEAR_PARTS[said.part or "말"]
    return Place(of_months(year, first, last), source, approximate=said.part != "말일", anchored=True)


def month_part(said: Said, year: int, first: int, last: int, source: str, anchored: bool) -> Place:
    """초, 중순, 말 of a month are days of it; 초 and 말 of a quarter or half its first and last month."""
    if said.part_of in ("quarter", "half"):
        month = first if said.part == "초" else last
        if said.as_of:
            return Place(of_day(date(year, month, days_in(year, month))), source, anchored=anchored)
        return Place(of_months(year, month), source, approximate=True, anchored=anchored)
    low, high = MONTH_PARTS[said.part or "말"]
    end = days_in(year, last)
    if said.as_of or low == 99:
        return Place(of_day(date(year, last, end)), source, anchored=anchored)
    return Place(of_days(date(year, last, low), date(year, last, min(high, end))), source, True, anchored)


def days_of(said: Said, year: int, first: int, last: int, like: Place) -> Place | None:
    """A day, or days from one to another; of 6월~8월 15일 the first is a whole month. None for 2월 30일."""
    if first != last:
        end = of_day_number(year + (last < first), last, said.day or 1)
        return like._replace(extent=Extent((year, first, None), end.hi)) if end else None
    single = of_day_number(year, first, said.day or 1)
    if single is None:
        return None
    if said.day_to is None:
        return Place(single, like.source, like.approximate, like.anchored, like.bare)
    if said.day_to <= (said.day or 1):
        year, first = (year, first + 1) if first < 12 else (year + 1, 1)
    day_to = make_day(year, first, said.day_to)
    return like._replace(extent=Extent(single.lo, of_day(day_to).hi)) if day_to else None


def nth_of(said: Said, year: int, month: int, like: Place) -> Place | None:
    """The nth week, weekday or day of a month."""
    nth = said.nth or 1
    if said.nth_of == "week":
        return like._replace(extent=of_month_week(year, month, nth))
    if said.nth_of == "day":
        day: date | None = date(year, month, days_in(year, month) if nth < 0 else nth)
    else:
        day = nth_weekday(year, month, said.weekday or 0, nth)
    return like._replace(extent=of_day(day)) if day else None

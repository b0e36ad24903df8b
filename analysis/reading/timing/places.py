"""`Said` → `Place`: where on the calendar words of a date or period point."""

from __future__ import annotations

from datetime import timedelta

from analysis.reading.timing import days
from analysis.reading.timing.edtf import Extent, of_day, of_days, of_months, of_week, of_year
from analysis.reading.timing.parts import days_of, month_part, nth_of, year_part
from analysis.reading.timing.said import Said
from analysis.reading.timing.told import Memory, Place, Told
from analysis.reading.timing.years import Year, named_year, year_of_months, year_of_weekday


def place(memory: Memory, said: Said) -> Place | None:
    """The place of a date or period, or None where neither the text nor the publication date fixes it."""
    row = said.deictic
    if row is None and not said.weekend:
        return _of_year(memory, said)
    if row and row.grain == "day":
        return days.day_word(memory, said)
    if said.weekend or (row and row.grain == "week"):
        return _week(memory, said)
    if row and row.grain == "quarter":
        return _quarter_word(memory, said)
    if row and row.grain == "month":
        return _month_word(memory, said)
    found = _of_year(memory, said)
    if found and row and row.base == "context" and row.offset < 0:
        return found._replace(aside=True)
    return found


def _of_year(memory: Memory, said: Said) -> Place | None:
    year = named_year(memory, said)
    if year is None and (said.year or said.deictic):
        return None
    if said.holiday:
        return _holiday(memory, said, year)
    if said.months_of == "year-end":
        return _year_end(memory, said, year)
    if said.months:
        return _months(memory, said, year)
    if year:
        return _whole_year(said, year)
    if said.day:
        return days.bare_day(memory, said)
    return days.weekday(memory, said) if said.weekday is not None else None


def _whole_year(said: Said, year: Year) -> Place:
    if said.year_to:
        extent = Extent((year.number, None, None), (said.year_to, None, None))
        return Place(extent, year.source, anchored=year.anchored)
    if said.part:
        return year_part(said, year.number, year.source)
    return Place(of_year(year.number), year.source, anchored=year.anchored)


def _year_end(memory: Memory, said: Said, year: Year | None) -> Place | None:
    """연말, 연초, 연내."""
    if year is None:
        now = memory.published
        if now is None:
            return None
        gone = said.aim == -1 and (said.part == "말" or now.month < 3)
        year = Year(now.year - gone, "published")
    if said.part == "내":
        return Place(of_year(year.number), year.source, anchored=year.anchored)
    return year_part(said, year.number, year.source)


def _months(memory: Memory, said: Said, year: Year | None) -> Place | None:
    first, last = said.months or (1, 12)
    year = year or year_of_months(memory, said, first, last)
    if year is None:
        return None
    number = year.number
    if said.part and not (said.day or said.nth or said.year_to):
        return month_part(said, number, first, last, year.source, year.anchored)
    like = Place(of_months(number, first, last), year.source, anchored=year.anchored)
    if said.year_to:
        return like._replace(extent=Extent((number, None, None), of_months(said.year_to, last).hi))
    if said.nth:
        return nth_of(said, number, first, like)
    if said.day:
        if year.source == "published" and not year.anchored:
            number = year_of_weekday(said, number, first)
        return days_of(said, number, first, last, like)
    return like


def _month_word(memory: Memory, said: Said) -> Place | None:
    """이달, 지난달, 내달 from publication; 같은 달, 전월 from the month that the text speaks of."""
    row, now = said.deictic, memory.published
    offset = row.offset if row else 0
    leans = bool(row and row.base == "context")
    told = _month_spoken_of(memory, offset) if leans else None
    if told:
        year, month, like = (
            told.extent.hi[0],
            told.extent.hi[1] or 1,
            Place(told.extent, told.root, anchored=told.place.anchored),
        )
    elif now and not (leans and offset >= 0):
        year, month, like = now.year, now.month, Place(of_year(now.year), "published")
    else:
        return None
    index = year * 12 + month - 1 + offset
    year, month = index // 12, index % 12 + 1
    like = like._replace(extent=of_months(year, month), repeats=bool(told) and not offset, aside=leans and offset < 0)
    if said.nth:
        return nth_of(said, year, month, like)
    if said.day:
        return days_of(said, year, month, month, like)
    return month_part(said, year, month, month, like.source, like.anchored) if said.part else like


def _month_spoken_of(memory: Memory, offset: int) -> Told | None:
    """The month of 같은 달 is the last one told; that of 전월 one of its sentence, else the month reported on."""
    if offset >= 0:
        return next((told for told in memory.recent() if told.extent.hi[1]), None)
    return memory.last("month", within="sentence") or next((told for told in memory.recent() if told.monthly), None)


def _quarter_word(memory: Memory, said: Said) -> Place | None:
    row, now = said.deictic, memory.published
    months = 3 * row.offset if row else 0
    if row and row.base == "context":
        told = next((told for told in memory.recent() if told.extent.months == 3), None)
        return Place(told.extent.later(months), told.id, anchored=True, aside=True) if told else None
    if now is None:
        return None
    first = (now.month - 1) // 3 * 3 + 1
    return Place(of_months(now.year, first, first + 2).later(months), "published")


def _week(memory: Memory, said: Said) -> Place | None:
    if memory.published is None:
        return None
    week = of_week(memory.published, said.deictic.offset if said.deictic else said.aim or 0)
    if said.weekend:
        return Place(of_days(week.last_day - timedelta(days=1), week.last_day), "published")
    if said.weekday is not None:
        return Place(of_day(week.first_day + timedelta(days=said.weekday)), "published")
    return Place(week, "published", approximate=bool(said.part))


def _holiday(memory: Memory, said: Said, year: Year | None) -> Place | None:
    from analysis.reading.timing.holidays import day_of, year_of

    if said.holiday is None or (year is None and memory.published is None):
        return None
    if year is None and memory.published:
        tense = {-1: "past", 1: "future", 0: None}[said.aim] if said.aim is not None else memory.tense(said.end)
        year = Year(year_of(said.holiday, memory.published, tense, said.aim is not None), "published")
    day = day_of(said.holiday, year.number) if year else None
    if day is None or year is None:
        return None
    if said.holiday_span:
        one = timedelta(days=1)
        return Place(of_days(day - one, day + one), year.source, approximate=True, anchored=year.anchored)
    return Place(of_day(day), year.source, anchored=year.anchored)

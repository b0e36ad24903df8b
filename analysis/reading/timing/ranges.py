"""The second end of a range: 7월 1일부터 8월 2일까지, 2020년 3월~이듬해 12월, 월요일부터 금요일까지."""

from __future__ import annotations

from datetime import timedelta

from analysis.reading.timing.calendar_words import calendar_at
from analysis.reading.timing.date_patterns import FROM, UNTIL
from analysis.reading.timing.edtf import of_day
from analysis.reading.timing.fragments import cue, runs_out
from analysis.reading.timing.length_patterns import ZONE
from analysis.reading.timing.lengths import length_at
from analysis.reading.timing.places import place
from analysis.reading.timing.said import Said
from analysis.reading.timing.told import Memory, Place

_RANGE_END = cue("range_end")


def second_end(text: str, first: Said) -> tuple[Said, int] | None:
    """What the words after a date say of a range's other end, and where the range ends; None where there is none."""
    joint = FROM.match(text, _past_bracket(text, first.end))
    other = calendar_at(text, joint.end()) if joint else None
    if joint is None or other is None or (other.aim is not None and first.aim is None):
        return None
    length = length_at(text, joint.end())
    if length and length.end >= other.end:
        # 3월부터 6개월간; 1일부터 3일간, but 1일부터 3일까지
        days = first.day and length.amount and length.amount[0][0] == "D"
        if not days or text.startswith(("간", " 동안", " 간 "), length.end):
            return None
    aside = _past_bracket(text, other.end)
    until = UNTIL.match(text, aside)
    if joint[0].strip() in ("부터", "에서") and not until and not _RANGE_END.match(text, other.end):
        return None
    if not other.closed and not runs_out(text, other.end):
        return None
    return other, until.end() if until and aside == other.end else other.end


def _past_bracket(text: str, end: int) -> int:
    """Past a weekday or (현지시간) that stands in brackets after a day."""
    bracket = ZONE.match(text, end)
    return bracket.end() if bracket else end


def place_of_end(memory: Memory, other: Said, first: Place) -> Place | None:
    """The place of the second end, which takes what it does not name from the first; None where it does not fit."""
    found = _place(memory, other, first)
    return found if found and found.extent.last_day >= first.extent.first_day else None


def _place(memory: Memory, other: Said, first: Place) -> Place | None:
    year, month, _ = first.extent.hi
    row = other.deictic
    if other.weekday is not None and not (other.day or row or other.nth) and first.extent.grain == "day":
        day = first.extent.last_day
        return Place(of_day(day + timedelta(days=(other.weekday - day.weekday()) % 7)), first.source)
    if row and row.grain == "year" and row.base == "context":
        other.year, other.deictic = year + row.offset, None
    if other.deictic or other.year or other.holiday:
        return place(memory, other)
    if other.months:
        other.year = year + bool(month and other.months[0] < month)
    elif other.day and month:
        if other.day < (first.extent.lo[2] or 0):
            year, month = (year, month + 1) if month < 12 else (year + 1, 1)
        other.year, other.months, other.months_of = year, (month, month), "month"
    found = place(memory, other)
    return Place(found.extent, first.source, found.approximate, first.anchored) if found else None

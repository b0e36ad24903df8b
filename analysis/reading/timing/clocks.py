"""Words of times of day → `Clock`."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

from analysis.reading.rules.dates import DAY_HOURS, HALVES, NATIVE
from analysis.reading.timing.date_patterns import FROM, RANGE_FIRST, UNTIL
from analysis.reading.timing.fragments import ahead
from analysis.reading.timing.length_patterns import TIME
from analysis.reading.timing.said import Clock, sino

_PLAYER = re.compile(r"(?:듣기|재생|보기) {1,3}$")  # 기사듣기 02:41: how long it plays


class Timed(NamedTuple):
    """A time of day, or the first and last of a range of them.

    `sure`  the words can only be a time of day: 3:30 alone may be a score or a ratio
    """

    clock: Clock
    last: Clock | None
    end: int
    sure: bool


def clock_at(text: str, pos: int) -> Timed | None:
    """The time of day, or range of times, whose words begin at `pos`, or None."""
    timed = _single(text, pos)
    if timed is None or timed.last:
        return timed
    joint = FROM.match(text, timed.end) if ahead(text, timed.end) in RANGE_FIRST else None
    other = _single(text, joint.end()) if joint else None
    if joint is None or other is None:
        return timed
    until = UNTIL.match(text, other.end)
    if joint[0].strip() in ("부터", "에서") and not until:
        return timed
    return Timed(timed.clock, other.clock, until.end() if until else other.end, True)


def _single(text: str, pos: int) -> Timed | None:
    found = TIME.match(text, pos)
    if not found:
        return None
    part = found["part"]
    if found["noon"]:
        noon = found["noon"] == "정오"
        return Timed(Clock(12 if noon else 0, day_shift=0 if noon else 1), None, found.end(), True)
    end = found.start("before") if found["before"] else found.end()
    if found["clock"]:
        return None if _PLAYER.search(text, max(0, pos - 8), pos) else _digital(found, part, end)
    if found["pm"]:
        return Timed(_on_clock(int(found["pm"]), 0, part, found["pm_half"][0] in "pP"), None, end, True)
    if found["hour"]:
        return _spoken(found, part, end)
    return _native(found, part, end)


def _digital(found: re.Match[str], part: str | None, end: int) -> Timed | None:
    pieces = [int(piece) for piece in found["clock"].split(":")]
    afternoon = _afternoon(part)
    if found["after"]:
        afternoon = found["after"].strip()[0] in "pP"
    clock = _on_clock(pieces[0], pieces[1], part, afternoon, pieces[2] if len(pieces) > 2 else None)
    clock.zone = "Z" if found["zone"] in ("GMT", "UTC") else ""
    return Timed(clock, None, end, afternoon is not None or found["clock"][2] == ":")


def _spoken(found: re.Match[str], part: str | None, end: int) -> Timed:
    hour = int(found["hour"])
    afternoon = _afternoon(part)
    if afternoon is None and 1 <= hour <= 6 and found["hour"][0] != "0":
        afternoon = True  # a bare 3시 is of the afternoon; the press says 새벽 or 오전 otherwise
    minute = int(found["minute"] or (30 if found["half_past"] else 0))
    second = int(found["second"]) if found["second"] else None
    last = _on_clock(int(found["hour_to"]), 0, part, afternoon) if found["hour_to"] else None
    return Timed(_on_clock(hour, minute, part, afternoon, second), last, end, True)


def _native(found: re.Match[str], part: str | None, end: int) -> Timed | None:
    hour = NATIVE[found["native"]][0]
    minute = (
        sino(found["spelt"]) or 0 if found["spelt"] else int(found["minute2"] or (30 if found["half_past2"] else 0))
    )
    if hour <= 4 and not part and not minute:  # 두 시에: two cities as well
        return None
    afternoon = True if part is None and hour <= 6 else _afternoon(part)
    if found["before"] and minute:  # 네시 십오분 전: a quarter to four
        hour, minute, end = (hour - 1) % 24, 60 - minute, found.end()
    return Timed(_on_clock(hour, minute, part, afternoon), None, end, True)


def _afternoon(part: str | None) -> bool | None:
    return HALVES[part.lower()] if part else None


def _on_clock(hour: int, minute: int, part: str | None, afternoon: bool | None, second: int | None = None) -> Clock:
    shift = 0
    if afternoon and hour < 12 and not (part == "밤" and hour < 6):
        hour += 12
    elif hour == 24 or (part == "밤" and hour == 12):
        hour, shift = 0, 1
    elif afternoon is False and hour == 12:
        hour = 0
    return Clock(hour, minute, second, shift)


def on_day(day: date, timed: Timed, midnight: bool = False) -> str:
    """The time on its day; 자정 of a named day is the hour at which it begins."""
    shift = 0 if midnight else timed.clock.day_shift
    first = f"{day + timedelta(days=shift) if shift else day}{timed.clock.iso}"
    if timed.last is None:
        return first
    return f"{first}/{(day + timedelta(days=timed.last.day_shift)).isoformat()}{timed.last.iso}"


def hours_of(day: date, part: str) -> str:
    """The hours of a part of a day: 13일 저녁."""
    first, last = DAY_HOURS[part]
    end = f"{day + timedelta(days=1)}T00:00" if last == 24 else f"{day}T{last:02d}:00"
    return f"{day}T{first:02d}:00/{end}"

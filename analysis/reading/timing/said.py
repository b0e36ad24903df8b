"""What words of time say, before any of it is resolved."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from analysis.reading.rules.dates import Deictic
from analysis.reading.rules.holidays import Holiday

WEEKDAYS = {c: i for i, c in enumerate("월화수목금토일")}
_DIGITS = {c: i for i, c in enumerate("일이삼사오육칠팔구", start=1)}


class Said:
    """A date or period as said: a part that the words do not name is None. Plain, as one is made at every anchor."""

    deictic: Deictic | None = None  # 지난해, 같은 달, 이날
    aim: int | None = None  # -1 for 지난, 1 for 오는, 0 for 이번
    year: int | None = None
    year_to: int | None = None
    months: tuple[int, int] | None = None  # first and last; a winter ends in month 14
    months_of: Literal["quarter", "half", "season", "month", "year-end"] | None = None
    day: int | None = None
    day_to: int | None = None
    weekday: int | None = None  # Monday is 0
    weekday_told: int | None = None  # beside a day of the month: it tells which month or year is meant
    nth: int | None = None  # -1 is the last
    nth_of: Literal["week", "weekday", "day"] | None = None
    part: str | None = None  # 초, 중순, 말
    part_of: Literal["year", "month", "quarter", "half", "week"] | None = None
    as_of: bool = False  # 말 기준, 말 현재: the last day
    weekend: bool = False
    holiday: Holiday | None = None
    holiday_span: bool = False
    closed: bool = False  # the words end by themselves (2024.01.25), whatever follows

    def __init__(self, start: int) -> None:
        self.start = self.end = start

    @property
    def is_span(self) -> bool:
        """Whether the words name a stretch rather than a year, month or day."""
        if self.year_to or self.day_to or self.weekend or self.holiday_span or self.nth_of == "week":
            return True
        if self.deictic and self.deictic.grain in ("week", "quarter"):
            return self.weekday is None
        if self.months is None or self.day:
            return False
        return self.months[0] != self.months[1] or self.months_of in ("quarter", "half", "season")


@dataclass(slots=True)
class Clock:
    """A time of day as said; `day_shift` is 1 where midnight belongs to the next day."""

    hour: int
    minute: int = 0
    second: int | None = None
    day_shift: int = 0
    zone: str = ""  # Z for a printed GMT or UTC, else the place's own time

    @property
    def iso(self) -> str:
        second = "" if self.second is None else f":{self.second:02d}"
        return f"T{self.hour:02d}:{self.minute:02d}{second}{self.zone}"


@lru_cache(maxsize=1024)
def sino(word: str) -> int | None:
    """A Sino-Korean numeral below 100 as a number, None where it is none: 이십일 → 21."""
    head, ten, tail = word.rpartition("십")
    if len(head) > 1 or len(tail) > 1 or not all(c in _DIGITS for c in head + tail):
        return None
    if not ten:
        return _DIGITS.get(tail)
    return 10 * _DIGITS.get(head, 1) + _DIGITS.get(tail, 0)


def century(digits: str) -> int:
    """A year in two or four digits: two are of this century."""
    digits = digits.lstrip("'’")
    return int(digits) if len(digits) == 4 else 2000 + int(digits)

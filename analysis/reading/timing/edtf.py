"""Calendar arithmetic, and its results as EDTF (ISO 8601-2) strings."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

# A year, and a month and a day where they are known.
Point = tuple[int, int | None, int | None]

SEASONS = {"봄": (3, 5), "여름": (6, 8), "가을": (9, 11), "겨울": (12, 14)}


class Extent:
    """A stretch of the calendar: its first and last point, equal for a single year, month or day.

    `grain`  `year`, `month` or `day` for a single one, else `span`
    `edtf`   2024, 2024-01-25, 2024-01/2024-06
    """

    __slots__ = ("edtf", "grain", "hi", "lo")

    def __init__(self, lo: Point, hi: Point) -> None:
        self.lo = lo
        self.hi = hi
        self.edtf = _write(lo) if lo == hi else f"{_write(lo)}/{_write(hi)}"
        self.grain = "span" if lo != hi else "day" if lo[2] else "month" if lo[1] else "year"

    @property
    def first_day(self) -> date:
        return date(self.lo[0], self.lo[1] or 1, self.lo[2] or 1)

    @property
    def last_day(self) -> date:
        year, month, day = self.hi[0], self.hi[1] or 12, self.hi[2]
        return date(year, month, day or days_in(year, month))

    @property
    def months(self) -> int:
        """How many whole months it covers, 0 where it is of days or years."""
        (year, month, day), (year_to, month_to, day_to) = self.lo, self.hi
        if month is None or month_to is None or day or day_to:
            return 0
        return (year_to - year) * 12 + month_to - month + 1

    def later(self, months: int) -> Extent:
        """Whole months, moved by some months."""
        return Extent(_month(self.lo[0], (self.lo[1] or 1) + months), _month(self.hi[0], (self.hi[1] or 12) + months))

    def in_year(self, year: int) -> Extent:
        """The same months and days, moved so that it begins in another year; a 29 February becomes the 28th."""
        shift = year - self.lo[0]
        return Extent(_shift(self.lo, shift), _shift(self.hi, shift))


def _write(point: Point) -> str:
    year, month, day = point
    if month is None:
        return f"{year:04d}"
    return f"{year:04d}-{month:02d}" if day is None else f"{year:04d}-{month:02d}-{day:02d}"


def _shift(point: Point, years: int) -> Point:
    year, month, day = point[0] + years, point[1], point[2]
    if month and day:
        day = min(day, days_in(year, month))
    return year, month, day


def days_in(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


@lru_cache(maxsize=4096)
def of_year(year: int) -> Extent:
    return Extent((year, None, None), (year, None, None))


@lru_cache(maxsize=8192)
def of_months(year: int, first: int, last: int | None = None) -> Extent:
    """Months of a year; month 13 is January of the next, and a last month before the first is the next year's."""
    last = first if last is None else last
    if last < first:
        last += 12
    return Extent(_month(year, first), _month(year, last))


def _month(year: int, month: int) -> Point:
    return year + (month - 1) // 12, (month - 1) % 12 + 1, None


@lru_cache(maxsize=8192)
def of_day(day: date) -> Extent:
    point = (day.year, day.month, day.day)
    return Extent(point, point)


def of_days(first: date, last: date) -> Extent:
    return Extent((first.year, first.month, first.day), (last.year, last.month, last.day))


def of_week(day: date, weeks: int = 0) -> Extent:
    """The week of a day, Monday to Sunday, some weeks on."""
    monday = day - timedelta(days=day.weekday()) + timedelta(weeks=weeks)
    return of_days(monday, monday + timedelta(days=6))


def of_month_week(year: int, month: int, nth: int) -> Extent:
    """The nth week of a month, -1 the last: a week is of the month that holds its Thursday (KS X ISO 8601)."""
    if nth > 0:
        first = date(year, month, 1)
        thursday = first + timedelta(days=(3 - first.weekday()) % 7 + 7 * (nth - 1))
    else:
        last = date(year, month, days_in(year, month))
        thursday = last - timedelta(days=(last.weekday() - 3) % 7)
    return of_week(thursday)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date | None:
    """The nth such weekday of a month (Monday is 0), -1 the last; None where there is none."""
    if nth < 0:
        last = date(year, month, days_in(year, month))
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    day = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    return day if day.month == month else None


@lru_cache(maxsize=8192)
def of_day_number(year: int, month: int, day: int) -> Extent | None:
    """A single day by its numbers, None where there is no such day."""
    if not (1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= 31) or day > days_in(year, month):
        return None
    point = (year, month, day)
    return Extent(point, point)


def make_day(year: int, month: int, day: int) -> date | None:
    """A day of the calendar, or None where there is no such day."""
    if 1 <= month <= 12 and 1 <= year <= 9999 and 1 <= day <= days_in(year, month):
        return date(year, month, day)
    return None

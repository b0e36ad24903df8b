"""EDTF dates as intervals of days, so that dates of different precision can be compared and put on an axis."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

Precision = Literal["day", "month", "year", "interval"]
_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T[\d:]*)?[~?%]?")


@dataclass(frozen=True, slots=True, order=True)
class Days:
    """All days from `first` to `last`, both of them in it."""

    first: date
    last: date

    @property
    def middle(self) -> date:
        return self.first + (self.last - self.first) // 2

    def meets(self, other: Days, within: int = 0) -> bool:
        """Whether the two share a day, or lie at most `within` days apart."""
        gap = timedelta(days=within)
        return self.first <= other.last + gap and other.first <= self.last + gap


@lru_cache(maxsize=4096)
def days_of(edtf: str | None) -> Days | None:
    """The days that an EDTF date or interval spans; None for none, for durations and for what recurs."""
    if not edtf:
        return None
    if "/" in edtf:
        start, end = (days_of(part) for part in edtf.split("/", 1))
        if start is None or end is None or start.first > end.last:
            return None
        return Days(start.first, end.last)
    match = _DATE.fullmatch(edtf)
    if not match:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None
    try:
        if month is None:
            return Days(date(year, 1, 1), date(year, 12, 31))
        if day is None:
            return Days(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]))
        return Days(date(year, month, day), date(year, month, day))
    except ValueError:
        return None


def precision_of(edtf: str) -> Precision:
    """How fine an EDTF date is."""
    if "/" in edtf:
        return "interval"
    return {4: "year", 7: "month"}.get(len(edtf.rstrip("~?%")), "day")  # type: ignore[return-value]


def quarter_of(days: Days) -> str | None:
    """The one quarter that holds all of these days, as "2023-Q4"; None where they span more than one."""
    quarters = {(d.year, (d.month + 2) // 3) for d in (days.first, days.last)}
    if len(quarters) > 1:
        return None
    year, quarter = quarters.pop()
    return f"{year}-Q{quarter}"


def in_period(edtf: str | None, start: str, end: str) -> bool:
    """Whether a date can lie in a period; an open side is "". A date that is unknown lies in no bounded period."""
    if not start and not end:
        return True
    days = days_of(edtf)
    if days is None:
        return False
    first, last = days_of(start), days_of(end)
    return (first is None or days.last >= first.first) and (last is None or days.first <= last.last)

"""A length of time before a day, or some days after it: 3년 전, 이틀 뒤."""

from __future__ import annotations

from datetime import date, timedelta

from analysis.reading.timing.edtf import Extent, of_day, of_months, of_year
from analysis.reading.timing.lengths import Length

_MOST_DAYS = 300_000  # that "N일 전" may count back


def back(now: date, length: Length) -> Extent | None:
    """A plain duration before a day, None where it has several units or a broken number."""
    if len(length.amount) != 1 or length.amount[0][1] != int(length.amount[0][1]):
        return None
    unit, count = length.amount[0][0], int(length.amount[0][1])
    if unit == "Y":
        return of_year(now.year - count) if count < now.year else None
    if unit == "M":
        index = now.year * 12 + now.month - 1 - count
        return of_months(index // 12, index % 12 + 1) if index >= 12 else None
    days = count * {"W": 7, "D": 1}.get(unit, 0)
    return of_day(now - timedelta(days=days)) if 0 < days < _MOST_DAYS else None


def forth(day: date, length: Length) -> Extent | None:
    """The day some days after another, None where the length is of another unit."""
    if len(length.amount) != 1 or length.amount[0][0] != "D":
        return None
    return of_day(day + timedelta(days=int(length.amount[0][1])))

"""Holidays by name → their day in a year."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from analysis.reading.rules.holidays import Holiday


@lru_cache(maxsize=512)
def day_of(holiday: Holiday, year: int) -> date | None:
    """The day of a holiday in a year; None for a lunar one for which the package `holidays` has no calendar."""
    if holiday.lunar is None:
        return date(year, holiday.month, holiday.day)
    return next((day for day, names in _lunar(year) if holiday.lunar in names), None)


@lru_cache(maxsize=256)
def _lunar(year: int) -> tuple[tuple[date, tuple[str, ...]], ...]:
    import holidays  # only where a text names a lunar holiday: the import takes longer than a reading

    found = holidays.country_holidays("KR", years=year, language="ko")
    return tuple((day, tuple(name.strip() for name in names.split(";"))) for day, names in sorted(found.items()))


_FAR = 320  # days; a holiday further off in this year is the one of the year before or after


def year_of(holiday: Holiday, now: date, tense: str | None, aimed: bool) -> int:
    """The year of a holiday that is named without one; `aimed` where 지난, 이번 or 오는 stand before it."""
    day = day_of(holiday, now.year)
    if day is None:
        return now.year
    if tense:
        return now.year - (tense == "past" and day >= now) + (tense == "future" and day < now)
    gap = 0 if aimed else (day - now).days
    return now.year - (gap > _FAR) + (gap < -_FAR)

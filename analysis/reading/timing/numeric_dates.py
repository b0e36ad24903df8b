"""Dates in digits: 2024.01.25, 2024-06 기준, '24.3.15., 10/2; and in English: Jan. 25, 2024."""

from __future__ import annotations

import re

from analysis.reading.rules.dates import ENGLISH_MONTHS
from analysis.reading.timing import date_patterns as p
from analysis.reading.timing.fragments import cue
from analysis.reading.timing.said import WEEKDAYS, Said, century

_AS_OF = cue("as_of")


def take_numeric(said: Said, text: str, at: int) -> bool:
    """Take a date in digits at `at`, if one stands there."""
    found = p.NUMERIC.match(text, at)
    if found:
        said.year, month, said.day = _numbers(found)
        said.months, said.months_of, said.end, said.closed = (month, month), "month", found.end(), True
        weekday = p.WEEKDAY.match(text, said.end) if said.day else None
        part = None if said.day else p.MONTH_PART.match(text, said.end)
        onward = p.DAYS_ON.match(text, said.end) if said.day and not weekday else None
        if weekday:
            said.end = weekday.end()
        elif onward and said.day and int(onward["d"]) > said.day:
            said.day_to, said.end = int(onward["d"]), onward.end()
        elif part:
            said.part, said.part_of, said.end = part["part"], "month", part.end()
            said.as_of = said.part == "말" and bool(_AS_OF.match(text, said.end))
        return True
    if text[at].isupper() or text[at : at + 4].lstrip("0123456789")[:1].isspace():
        return _take_english(said, text, at)
    dotted = p.DOTTED.match(text, at) or p.DOTTED_END.match(text, at)
    found = dotted or p.SHORT_NUMERIC.match(text, at)
    if not found:
        return False
    month, day = int(found["m"]), int(found["d"])
    # "1/3에 그쳤다" is a fraction: a date has a zero before it, or more of the first than of the second, or many days
    if not (dotted or found["m"][0] == "0" or found["d"][0] == "0" or month > day or day > 12):
        return False
    weekday = p.BRACKET_WEEKDAY.match(text, found.end())
    said.weekday_told = WEEKDAYS[weekday["weekday"]] if weekday else None
    said.months, said.months_of, said.day, said.end, said.closed = (month, month), "month", day, found.end(), True
    return True


def _take_english(said: Said, text: str, at: int) -> bool:
    found = p.ENGLISH.match(text, at)
    if not found or (found["first"] and found["day"]):
        return False
    month, day = ENGLISH_MONTHS[found["month"][:3]], found["first"] or found["day"]
    said.year, said.months, said.months_of = int(found["year"]), (month, month), "month"
    said.day = int(day.rstrip("stndrh")) if day else None
    said.end, said.closed = found.end(), True
    return True


def _numbers(found: re.Match[str]) -> tuple[int, int, int | None]:
    if found["y"]:
        year = century(found["y"])
        # 71/05/05: a year of the last century, printed with two digits
        early = len(found["y"].lstrip("'’")) == 2 and year >= 2050
        return year - 100 * early, int(found["m"]), int(found["d"])
    for form in "23":
        if found["y" + form]:
            return int(found["y" + form]), int(found["m" + form]), int(found["d" + form])
    form = "4" if found["y4"] else "5"
    return century(found["y" + form]), int(found["m" + form]), None

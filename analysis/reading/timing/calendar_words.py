"""Words of dates and periods → `Said`."""

from __future__ import annotations

import re

from analysis.reading.rules.dates import AIMS, DEICTICS, ORDINALS
from analysis.reading.rules.holidays import HOLIDAYS
from analysis.reading.timing import date_patterns as p
from analysis.reading.timing.edtf import SEASONS
from analysis.reading.timing.fragments import ahead, cue
from analysis.reading.timing.numeric_dates import take_numeric
from analysis.reading.timing.said import WEEKDAYS, Said, century, sino

_AS_OF, _COUNTED = cue("as_of"), cue("counted_after")
_GAP = re.compile(r"의?[ \u00a0\u3000\t]{1,2}")
_MARKS = (".", "/", "-")
_YEAR = re.compile(r"\d{4}")
_SPELT_MONTHS = {"유": 6, "시": 10}


def calendar_at(text: str, pos: int, unit: str | None = None) -> Said | None:
    """The date or period whose words begin at `pos`, or None; `unit` is what follows the number, as the scan saw it."""
    if pos >= len(text):
        return None
    said, at = Said(pos), pos
    if (unit == "day" or unit == "month") and text[pos + 4 : pos + 5] not in _MARKS:
        return said if (_take_day if unit == "day" else _take_month)(said, text, pos) else None
    if unit == "quarter" and _take_quarter(said, text, pos):
        return said
    if not text[pos].isdigit():
        deictic = p.DEICTIC.match(text, pos) if text[pos] in p.DEICTIC_FIRST else None
        if deictic:
            return _take_deictic(said, text, deictic)
        aim = p.AIM.match(text, pos) if text[pos] in p.AIM_FIRST else None
        if aim:
            said.aim, at = AIMS[aim["aim"]], aim.end()
    first = text[at : at + 1]
    if first.isdigit() or first in "'’" or "A" <= first <= "Z":
        dotted = unit is None or unit == "date" or text[at + 4 : at + 5] in _MARKS
        if said.aim is None and dotted and take_numeric(said, text, at):
            return said
        if _take_year(said, text, at):
            return said
    if text.startswith("주말", at) and p.WEEKEND.match(text, at):
        said.weekend, said.end = True, at + 2
    elif not _take_sub_year(said, text, at):
        weekday = None if first.isdigit() else p.WEEKDAY.match(text, at)
        if not weekday:
            return None
        said.weekday, said.end = WEEKDAYS[weekday["weekday"]], weekday.end()
    return said


def _take_deictic(said: Said, text: str, found: re.Match[str]) -> Said:
    row = DEICTICS[(found.lastindex or 1) - 1]
    said.deictic, said.end = row, found.end()
    if row.grain == "year":
        _in_year(said, text)
    elif row.grain == "month":
        _in_month(said, text)
    elif row.grain == "quarter":
        _take_part(said, text, "quarter")
    elif row.grain == "week":
        weekday = p.WEEKDAY.match(text, said.end)
        if found[0].endswith("말"):
            said.weekend = True
        elif weekday:
            said.weekday, said.end = WEEKDAYS[weekday["weekday"]], weekday.end()
        else:
            _take_part(said, text, "week")
    return said


def _take_year(said: Said, text: str, at: int) -> bool:
    found = p.YEAR.match(text, at)
    if not found:
        return False
    if found.lastgroup == "year":
        said.start, said.year, said.end = at, int(found["year"]), found.end()
        _in_year(said, text)
        return True
    if found["old"]:
        said.year = int(found["old"])
    else:
        said.start = at  # 지난 2021년: the year says it all
        said.year = century(found["year"] or found["fiscal"] or found["short"] or found["bare"] or found["alone"])
    to = found["year_to"] or found["short_to"] or found["year_and"]
    if to:
        last = int(to) if len(to) == 4 else said.year // 100 * 100 + int(to)
        if found["year_and"] and last - said.year != 1 + len(_YEAR.findall(found["between"])):  # 2021·2023년: two years
            said.year = None
            return False
        said.year_to = last if last > said.year else None
    said.end = found.end()
    _in_year(said, text)
    return True


def _past_gap(text: str, end: int) -> int:
    first, second = text[end : end + 1], text[end + 1 : end + 2]
    if first == " " and not second.isspace():
        return end + 1
    gap = _GAP.match(text, end) if first in p.GAP_FIRST else None
    return gap.end() if gap else end


def _in_year(said: Said, text: str) -> None:
    """What follows a year: a quarter, a month and day, a fuzzy part."""
    at = _past_gap(text, said.end)
    if _take_sub_year(said, text, at) or said.year_to:
        return
    first = text[at : at + 1]
    whole = p.ALL_YEAR.match(text, said.end) if first == "한" else None
    if whole:
        said.end = whole.end()
    part = p.YEAR_PART.match(text, said.end) if first in p.PART_FIRST else None
    if part:
        said.part, said.part_of, said.end = part["part"] or part["tied"], "year", part.end()
        said.as_of = bool(_AS_OF.match(text, said.end))


def _take_sub_year(said: Said, text: str, at: int) -> bool:
    """A quarter, half, season, year's end, holiday, or month with or without a day, at `at`."""
    first = text[at : at + 1]
    if first.isdigit():
        if text.startswith(("·1절", ".1절"), at + 1):
            return _take_holiday(said, text, at)
        return (
            _take_month(said, text, at)
            or _take_quarter(said, text, at)
            or _take_half(said, text, at)
            or (said.year is None and said.deictic is None and _take_day(said, text, at))
        )
    if first in "상하":
        return _take_half(said, text, at)
    if first in "봄여가겨":
        season = p.SEASON.match(text, at)
        if season:
            said.months, said.months_of, said.end = SEASONS[season["season"]], "season", season.end()
        return bool(season)
    if first == "연":
        edge = p.YEAR_END.match(text, at)
        if edge:
            said.months_of, said.part, said.part_of, said.end = "year-end", edge["edge"], "year", edge.end()
            said.as_of = edge["edge"] == "말" and bool(_AS_OF.match(text, said.end))
        return bool(edge)
    if first in "첫Q":
        return _take_quarter(said, text, at)
    if first not in p.HOLIDAY_FIRST:
        return False
    return (first in p.SINO_FIRST and _take_month(said, text, at)) or _take_holiday(said, text, at)


def _take_month(said: Said, text: str, at: int) -> bool:
    found = p.MONTH.match(text, at)
    if not found:
        return False
    if found.lastgroup == "month":
        low = high = int(found["month"])
    elif found["spelt"]:
        low = _SPELT_MONTHS.get(found["spelt"]) or sino(found["spelt"]) or 0
        high = low
    else:
        low = int(found["month"])
        high = int(found["month_to"] or found["month_and"] or low)
        if found["month_and"] and high != low + 1:  # 3, 9월: two months apart
            return False
    if not 1 <= low <= 12:
        return False
    said.months, said.months_of, said.end = (low, high), "month", found.end()
    _in_month(said, text)
    return True


def _take_quarter(said: Said, text: str, at: int) -> bool:
    found = p.QUARTER.match(text, at)
    if not found:
        return False
    low = 1 if found["first"] else int(found["quarter"] or found["q"] or found["q2"])
    high = int(found["quarter_to"] or low)
    if high == 4 and low < 3 and "·" in found[0]:  # 1·4분기 is the first of four, as it was printed once
        high = low
    alone = said.year is None and said.deictic is None
    if high < low or (found["quarter"] and alone and p.QUARTERS_RUN.match(text, found.end())):
        return False
    said.months, said.months_of, said.end = (3 * low - 2, 3 * high), "quarter", found.end()
    if found["q_year"] and said.year is None:
        said.year = century(found["q_year"])
    _take_part(said, text, "quarter")
    return True


def _take_half(said: Said, text: str, at: int) -> bool:
    found = p.HALF.match(text, at)
    if not found:
        return False
    first = found["half"] == "상" or found["h"] == "1"
    said.months = (1, 12) if found["both"] else (1, 6) if first else (7, 12)
    said.months_of, said.end = "half", found.end()
    if found["h_year"] and said.year is None:
        said.year = century(found["h_year"])
    _take_part(said, text, "half")
    return True


def _take_holiday(said: Said, text: str, at: int) -> bool:
    found = p.HOLIDAY.match(text, at)
    if not found:
        return False
    index = next(i for i in range(len(HOLIDAYS)) if found[i + 1])
    said.holiday, said.end, said.holiday_span = HOLIDAYS[index], found.end(), bool(found["span"])
    return True


def _in_month(said: Said, text: str) -> None:
    """What follows a month: a day, the nth weekday, a fuzzy part."""
    at = _past_gap(text, said.end)
    first = text[at : at + 1]
    if (first.isdigit() or first in p.DAY_FIRST) and _take_day(said, text, at):
        return
    nth = p.NTH.match(text, at) if first in p.NTH_FIRST else None
    if nth:
        word = "".join(nth["nth"].split())
        said.nth = ORDINALS.get(word) or int(nth["digit"] or word[0])
        weekday = nth["weekday"] or nth["alone"]
        said.nth_of = "weekday" if weekday else "week" if nth["week"] else "day"
        said.weekday = WEEKDAYS[weekday] if weekday else None
        said.end = nth.end()
    elif first in p.PART_FIRST:
        _take_part(said, text, "month")


def _take_day(said: Said, text: str, at: int) -> bool:
    found = p.DAY.match(text, at)
    if not found:
        return False
    if found.lastgroup == "day":
        said.day, said.end = int(found["day"]), found.end()
        _after_day(said, text)
        return True
    if (found["last"] or found["spelt"]) and not (said.months or said.deictic):
        return False
    if found["last"]:
        said.part, said.part_of, said.end = "말일", "month", found.end()
        return True
    day = sino(found["spelt"]) or 99 if found["spelt"] else int(found["day"])
    last = int(found["day_to"] or found["day_and"] or 0) if found["day"] else 0
    if day > 31 or (found["day_and"] and last != day + 1):
        return False
    said.day, said.day_to, said.end = day, last or None, found.end()
    _after_day(said, text)
    return True


def _after_day(said: Said, text: str) -> None:
    """A weekday beside the day, or a year after it: 18일(목), 18일 목요일, 9월 21일 1978."""
    after = ahead(text, said.end)
    if after.isdigit() or after == ",":
        dated = said.months and said.year is None and not said.deictic
        year = p.TRAILING_YEAR.match(text, said.end) if dated else None
        if year:
            said.year, said.end = int(year["year"]), year.end()
    elif after in p.WEEKDAY_FIRST:
        weekday = p.WEEKDAY.match(text, said.end)
        if weekday:
            said.end = weekday.end()
        beside = weekday or p.BRACKET_WEEKDAY.match(text, said.end)
        if beside:
            said.weekday_told = WEEKDAYS[beside["weekday"]]


def _take_part(said: Said, text: str, of: str) -> None:
    """초 or 말 of a quarter, half or week; any fuzzy part of a month."""
    part = p.MONTH_PART.match(text, said.end)
    if part and (of == "month" or part["part"] in ("초", "말")):
        said.part, said.part_of, said.end = part["part"], of, part.end()  # type: ignore[assignment]
        said.as_of = said.part == "말" and of != "week" and bool(_AS_OF.match(text, said.end))
        if said.part == "말" and of == "month" and _COUNTED.match(text, said.end):
            said.as_of = True

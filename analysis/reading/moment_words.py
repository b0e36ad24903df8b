"""What the words at an anchor say, before any of it is resolved: `Said`, one record for each moment."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from analysis.reading import moment_grammar as g
from analysis.reading.rules.dates import AIMS, DEICTICS, HALVES, MONTH_PARTS, ORDINALS, Deictic
from analysis.reading.rules.holidays import HOLIDAYS, Holiday

WEEKDAYS = {c: i for i, c in enumerate("월화수목금토일")}
_DIGITS = {c: i for i, c in enumerate("일이삼사오육칠팔구", start=1)}
_GAP = re.compile(g.GAP)
_GAPS = "의 \u00a0\u3000\t"  # what a gap may begin with
_BLANKS = re.compile(g.BLANK + "{0,2}")


@dataclass(slots=True)
class Clock:
    """A time of day as printed; `day_shift` is 1 where midnight belongs to the next day."""

    hour: int
    minute: int = 0
    second: int | None = None
    day_shift: int = 0
    zone: str = ""  # Z for a printed GMT or UTC, else the place's own time

    @property
    def iso(self) -> str:
        second = "" if self.second is None else f":{self.second:02d}"
        return f"T{self.hour:02d}:{self.minute:02d}{second}{self.zone}"


class Said:
    """The parts that the words name; a part that they do not name is None. Plain attributes: one is made at every anchor."""

    deictic: Deictic | None = None
    aim: int | None = None
    year: int | None = None
    year_to: int | None = None
    months: tuple[int, int] | None = None
    months_of: str | None = None  # quarter, half, season, month, year-end
    day: int | None = None
    day_to: int | None = None
    weekday: int | None = None
    weekday_told: int | None = None  # of a day of the month: it tells which month or year is meant
    nth: int | None = None
    nth_of: str | None = None  # week, weekday, day
    part: str | None = None
    part_of: str | None = None  # year, month, quarter, week, decade
    weekend: bool = False
    holiday: Holiday | None = None
    holiday_span: bool = False
    as_of: bool = False
    edge_free: bool = False

    def __init__(self, start: int) -> None:
        self.start = self.end = start

    @property
    def day_like(self) -> bool:
        """Whether the words name a single day, after which a time of day may stand."""
        return bool(
            self.day
            or self.weekday is not None
            or (self.deictic and self.deictic.grain == "day")
            or (self.holiday and not self.holiday_span)
            or self.nth_of in ("day", "weekday")
        )


def calendar_at(text: str, pos: int, unit: str | None = None) -> Said | None:
    """The date or period whose words begin at `pos`, or None; `unit` as in the scan for numbers."""
    if pos >= len(text):
        return None
    said = Said(pos)
    found = None if text[pos].isdigit() else g.DEICTIC.match(text, pos)
    if found:
        row = DEICTICS[(found.lastindex or 1) - 1]
        said.deictic, said.end = row, found.end()
        if row.grain == "year":
            _in_year(said, text)
        elif row.grain == "month":
            _in_month(said, text)
        elif row.grain == "week":
            _in_week(said, text, found[0])
        elif row.grain == "quarter":
            _part(said, text, "quarter")
        return said
    at = pos
    aim = None if text[pos].isdigit() else g.AIM.match(text, pos)
    if aim:
        said.aim, at = AIMS[aim["aim"]], aim.end()
    if text[at : at + 1].isdigit() or text[at : at + 1] in "F'’":
        dotted = unit is None or unit == "date" or text[at + 4 : at + 5] in "./-"
        if not aim and dotted and _numeric(said, text, at):
            return said
        year = None if unit == "month" or unit == "day" else g.YEAR.match(text, at)
        if year:
            _take_year(said, year)
            if not year["old"]:
                said.start = at  # 지난 2021년: the year says it all
            said.end = year.end()
            _in_year(said, text)
            return said
    weekend = g.WEEKEND.match(text, at) if text.startswith("주말", at) else None
    if weekend:
        said.weekend, said.end = True, weekend.end()
    elif not _sub_year(said, text, at):
        weekday = None if text[at : at + 1].isdigit() else g.WEEKDAY.match(text, at)
        if not weekday:
            return None
        said.weekday, said.end = WEEKDAYS[weekday["weekday"]], weekday.end()
    return said


def _take_year(said: Said, match: re.Match[str]) -> None:
    year = match["year"] or match["fiscal"] or match["short"] or match["bare"] or match["old"] or match["alone"]
    said.year = _century(year) if not match["old"] else int(year)
    to = match["year_to"] or match["short_to"]
    if to:
        said.year_to = int(str(said.year)[:2] + to) if len(to) == 2 else int(to)
    elif match["year_and"]:
        said.year_to = int(match["year_and"])
    if said.year_to is not None and said.year_to <= said.year:
        said.year_to = None


def _century(digits: str) -> int:
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _in_year(said: Said, text: str) -> None:
    """What follows a year: a quarter, a month and day, a fuzzy part."""
    end = at = said.end
    if text[end : end + 1] in _GAPS:
        gap = _GAP.match(text, end)
        at = gap.end() if gap else end
    if _sub_year(said, text, at):
        return
    part = g.YEAR_PART.match(text, end) if text[at : at + 1] in g.PART_FIRST else None
    if part and not said.year_to:
        said.part = part["part"] or part["part_tied"]
        said.part_of, said.end = "year", part.end()
        said.as_of = bool(g.AS_OF.match(text, said.end))


def _sub_year(said: Said, text: str, at: int) -> bool:
    """A quarter, half, season, year's end, holiday, or month with or without a day, at `at`."""
    first = text[at : at + 1]
    if first.isdigit():
        if text.startswith(("·1절", ".1절"), at + 1):
            return _take_holiday(said, text, at)
        found = g.MONTH.match(text, at)
        if found:
            low = int(found["month"])
            high = found["month_to"] or found["month_and"]
            if found["month_and"] and int(found["month_and"]) != low + 1:
                return False
            said.months, said.months_of, said.end = (low, int(high or low)), "month", found.end()
            _in_month(said, text)
            return True
        found = g.QUARTER.match(text, at) if said.year is None or text[at + 1 : at + 2] not in "월0123456789" else None
        if found:
            return _take_quarter(said, text, found)
        found = g.HALF.match(text, at)
        if found:
            said.months, said.months_of, said.end = ((1, 6) if found["h"] == "1" else (7, 12)), "half", found.end()
            if found["h_year"] and said.year is None:
                said.year = _century(found["h_year"])
            return True
        if said.year is None and said.deictic is None:
            return _take_day(said, text, at)
        return False
    if first in "상하":
        found = g.HALF.match(text, at)
        if found:
            months = (1, 12) if found["both"] else (1, 6) if found["half"] == "상" else (7, 12)
            said.months, said.months_of, said.end = months, "half", found.end()
            _part(said, text, "half")
            return True
    elif first in "봄여가겨":
        found = g.SEASON.match(text, at)
        if found:
            from analysis.reading.edtf import SEASONS

            said.months, said.months_of, said.end = SEASONS[found["season"]], "season", found.end()
            return True
    elif first == "연":
        found = g.YEAR_END.match(text, at)
        if found:
            edge = found["edge"] or "말"
            said.months_of, said.end = "year-end", found.end()
            said.part, said.part_of = edge, "year"
            said.as_of = edge == "말" and bool(g.AS_OF.match(text, said.end))
            return True
    elif first in "첫Q":
        found = g.QUARTER.match(text, at)
        if found:
            return _take_quarter(said, text, found)
    if first not in g.HOLIDAY_FIRST:
        return False
    found = g.MONTH.match(text, at) if first in g.SINO_FIRST else None
    if found and found["spelt"]:
        month = 6 if found["spelt"] == "유" else 10 if found["spelt"] == "시" else sino(found["spelt"])
        if month and month <= 12:
            said.months, said.months_of, said.end = (month, month), "month", found.end()
            _in_month(said, text)
            return True
    return _take_holiday(said, text, at)


def _take_holiday(said: Said, text: str, at: int) -> bool:
    found = g.HOLIDAY.match(text, at)
    if not found:
        return False
    index = next(i for i in range(len(HOLIDAYS)) if found[f"h{i}"])
    said.holiday, said.end, said.holiday_span = HOLIDAYS[index], found.end(), bool(found["span"])
    return True


def _take_quarter(said: Said, text: str, found: re.Match[str]) -> bool:
    low = 1 if found["first"] else int(found["quarter"] or found["q"] or found["q2"])
    high = int(found["quarter_to"] or low)
    if high < low or (found["quarter"] and said.year is None and not said.deictic and g.QUARTERS_RUN.match(text, found.end())):
        return False
    said.months, said.months_of, said.end = (3 * low - 2, 3 * high), "quarter", found.end()
    if found["q_year"] and said.year is None:
        said.year = _century(found["q_year"])
    _part(said, text, "quarter")
    return True


def _in_month(said: Said, text: str) -> None:
    """What follows a month: a day, the nth weekday, a fuzzy part."""
    end = at = said.end
    if text[end : end + 1] in _GAPS:
        gap = _GAP.match(text, end)
        at = gap.end() if gap else end
    first = text[at : at + 1]
    if (first.isdigit() or first in g.DAY_FIRST) and _take_day(said, text, at):
        return
    nth = g.NTH.match(text, at) if first in g.NTH_FIRST else None
    if nth:
        word = "".join(nth["nth"].split())
        said.nth = ORDINALS.get(word) or int(nth["digit"] or word[0])
        weekday = nth["weekday"] or nth["alone"]
        said.nth_of = "weekday" if weekday else "week" if nth["week"] else "day"
        said.weekday = WEEKDAYS[weekday] if weekday else None
        said.end = nth.end()
        return
    part = g.MONTH_PART.match(text, end) if first in g.PART_FIRST else None
    if part:
        said.part, said.part_of, said.end = part["part"], "month", part.end()
        said.as_of = said.part == "말" and bool(g.AS_OF.match(text, said.end))


def _take_day(said: Said, text: str, at: int) -> bool:
    found = g.DAY.match(text, at)
    if not found:
        return False
    if found["last"]:
        if not (said.months or said.deictic):
            return False
        said.part, said.part_of, said.end = "말일", "month", found.end()
        return True
    if found["spelt"]:
        day = sino(found["spelt"])
        if not day or day > 31 or not (said.months or said.deictic):
            return False
    else:
        day = int(found["day"])
    if found["day_and"]:
        if int(found["day_and"]) != day + 1:
            return False
        said.day_to = int(found["day_and"])
    elif found["day_to"]:
        said.day_to = int(found["day_to"])
    said.day, said.end = day, found.end()
    after = text[said.end : said.end + 2]
    if after[1:].isdigit() or after[:1] == ",":
        year = g.TRAILING_YEAR.match(text, said.end) if said.months and said.year is None and not said.deictic else None
        if year:
            said.year, said.end = int(year["year"]), year.end()
    elif after.strip()[:1] in g.WEEKDAY_FIRST:
        weekday = g.WEEKDAY.match(text, said.end)
        if weekday:
            said.end = weekday.end()
        bracket = weekday or g.BRACKET_WEEKDAY.match(text, said.end)
        if bracket:
            said.weekday_told = WEEKDAYS[bracket["weekday"]]
    return True


def _in_week(said: Said, text: str, words: str) -> None:
    if words.endswith("말"):
        said.weekend = True
        return
    weekday = g.WEEKDAY.match(text, said.end)
    if weekday:
        said.weekday, said.end = WEEKDAYS[weekday["weekday"]], weekday.end()
        return
    said.part_of = "week"
    part = g.MONTH_PART.match(text, said.end)
    if part and part["part"] in ("초", "말"):
        said.part, said.end = part["part"], part.end()


def _part(said: Said, text: str, of: str) -> None:
    part = g.MONTH_PART.match(text, said.end)
    if part and part["part"] in ("초", "말"):
        said.part, said.part_of, said.end = part["part"], of, part.end()
        said.as_of = said.part == "말" and bool(g.AS_OF.match(text, said.end))


def _numeric(said: Said, text: str, at: int) -> bool:
    """A date in digits: 2024.01.25, 2024-06, 10/2."""
    found = g.NUMERIC.match(text, at)
    if found:
        if found["y"]:
            said.year = _century(found["y"].lstrip("'’")) if len(found["y"]) == 4 else _short_century(found["y"])
            month, said.day = int(found["m"]), int(found["d"])
        elif found["y2"]:
            said.year, month, said.day = int(found["y2"]), int(found["m2"]), int(found["d2"])
        elif found["y3"]:
            said.year, month, said.day = int(found["y3"]), int(found["m3"]), int(found["d3"])
        elif found["y4"]:
            said.year, month = int(found["y4"]), int(found["m4"])
        else:
            said.year, month = _century(found["y5"].lstrip("'’")), int(found["m5"])
        said.months, said.months_of, said.end, said.edge_free = (month, month), "month", found.end(), True
        weekday = g.WEEKDAY.match(text, said.end) if said.day else None
        if weekday:
            said.end = weekday.end()
        if not said.day:
            part = g.MONTH_PART.match(text, said.end)
            if part:
                said.part, said.part_of, said.end = part["part"], "month", part.end()
                said.as_of = said.part == "말" and bool(g.AS_OF.match(text, said.end))
        return True
    found = g.SHORT_NUMERIC.match(text, at)
    if not found:
        return False
    month, day = int(found["m"]), int(found["d"])
    # "1/3에 그쳤다" is a fraction: a date has a zero before it, or more of the first than of the second, or many days
    if not (found["m"][0] == "0" or found["d"][0] == "0" or month > day or day > 12):
        return False
    said.months, said.months_of, said.day, said.end, said.edge_free = (month, month), "month", day, found.end(), True
    return True


def _short_century(digits: str) -> int:
    number = int(digits.lstrip("'’"))
    return 2000 + number if number < 50 else 1900 + number


def clock_at(text: str, pos: int) -> tuple[Clock, Clock | None, int, bool] | None:
    """The time of day at `pos`: first and last of a range, its end, and whether it says which half of the day."""
    found = g.TIME.match(text, pos)
    if not found:
        return None
    half = HALVES[found["half"].lower()] if found["half"] else None
    word = found["half"] or ""
    end = found.end()
    if found["noon"]:
        noon = found["noon"] == "정오"
        return Clock(12 if noon else 0, 0, None, 0 if noon else 1), None, end, True
    minute, second = 0, None
    if found["clock"]:
        pieces = [int(p) for p in found["clock"].split(":")]
        hour, minute = pieces[0], pieces[1]
        second = pieces[2] if len(pieces) > 2 else None
        if found["after"]:
            half = found["after"].strip().lower().startswith("p")
        said_half = half is not None or len(found["clock"].split(":")[0]) == 2
    elif found["pm"]:
        hour, half, said_half = int(found["pm"]), found["pm_half"].lower().startswith("p"), True
    elif found["hour"]:
        hour, said_half = int(found["hour"]), True
        afternoon_meant = half is None and 1 <= hour <= 6 and not found["hour"].startswith("0")
        half = True if afternoon_meant else half
        minute = int(found["minute"] or (30 if found["half_past"] else 0))
        second = int(found["second"]) if found["second"] else None
    else:
        from analysis.reading.rules.dates import NATIVE

        hour = NATIVE[found["native"]][0]
        half = True if half is None and hour <= 6 else half
        minute = sino(found["spelt"]) or 0 if found["spelt"] else int(found["minute2"] or (30 if found["half_past2"] else 0))
        said_half = bool(hour > 4 or found["half"] or found["spelt"] or found["minute2"] or found["half_past2"])
        if not said_half and found["native"] in ("한", "두", "세", "네"):
            return None
        if found["before"] and minute:  # 네시 십오분 전: a quarter to four
            hour, minute = (hour - 1) % 24, 60 - minute
        elif found["before"]:
            end = found.start("before")
    if found["before"] and not found["native"]:
        end = found.start("before")
    if hour > 24 or minute > 59:
        return None
    last = None
    if found["hour_to"]:
        last = _on_clock(int(found["hour_to"]), 0, None, half, word)
    clock = _on_clock(hour, minute, second, half, word)
    clock.zone = "Z" if found["zone"] in ("GMT", "UTC") else ""
    return clock, last, end, said_half


def _on_clock(hour: int, minute: int, second: int | None, afternoon: bool | None, word: str) -> Clock:
    shift = 0
    if afternoon and hour < 12 and not (word == "밤" and hour < 6):
        hour += 12
    elif word == "밤" and hour == 12:
        hour, shift = 0, 1
    elif afternoon is False and hour == 12:
        hour = 0
    if hour == 24:
        hour, shift = 0, 1
    return Clock(hour, minute, second, shift)


@lru_cache(maxsize=1024)
def sino(word: str) -> int | None:
    """A Sino-Korean numeral below 100 as a number, None where it is none: 이십일 → 21."""
    head, ten, tail = word.rpartition("십")
    if len(head) > 1 or len(tail) > 1 or not all(c in _DIGITS for c in head + tail):
        return None
    if not ten:
        return _DIGITS.get(tail)
    return 10 * _DIGITS.get(head, 1) + _DIGITS.get(tail, 0)


def edge_holds(text: str, end: int) -> bool:
    """Whether a word of time may end here: before a blank, a mark, or a particle."""
    char = text[end : end + 1]
    return not ("가" <= char <= "힣") or bool(g.PARTICLES.match(text, end))

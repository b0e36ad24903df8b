"""Which year is meant: named, pointed at, taken from a moment told before, or the publication's own."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from analysis.reading.timing.edtf import make_day, of_months
from analysis.reading.timing.fragments import cue
from analysis.reading.timing.said import Said
from analysis.reading.timing.told import Memory, Told

_AS_OF = cue("as_of")
_CARRIES_ON = cue("carries_on")
_BY_PART = re.compile(r"별(?:(?<=분기별)|(?<=반기별)|(?<=월별))")  # 반기별로는 상반기 8건, 하반기 9건
_COUNT = r" ?[(（]?\d[\d,.]*(?:건|곳|명|개|편|조|억|만|%)"
_HALVES = re.compile(rf"상반기(?:에는|에|는)?{_COUNT}[^.\n]{{0,24}}하반기(?:에는|에|는)?{_COUNT}")
_PART_REACH = 60
_LEAD = 24  # characters before a moment in which 앞서, 이어 stand
# 2024년 5월 이전한 치료제의 기술료를 9월 1일 받았다: the year is of the thing, the day of what is done with it
_DESCRIBED = re.compile(r"[가-힣](?:한|된|긴|은|인|낸|친|온) [가-힣A-Za-z'‘(]")
_RECENT = 31  # days
_JOINED = 6  # characters between a year and the month that it covers: 지난해 매출은 3월에
_JUST_GONE = {
    "quarter": 5,
    "half": 0,
}  # months back, beyond which a period without a year is of this year (3 for a month)


class Year(NamedTuple):
    """A year, what it was resolved from, and whether it stands in the words."""

    number: int
    source: str
    anchored: bool = False


def named_year(memory: Memory, said: Said) -> Year | None:
    """The year that the words name or point at (2024년, 지난해, 이듬해), or None."""
    if said.year:
        return Year(said.year, "text", True)
    row, now = said.deictic, memory.published
    if not row:
        return None
    if row.base == "published":
        early = row.offset == 0 and said.months_of == "season" and said.months and said.months[1] > 12
        # 올겨울 in January is the winter that it is
        shift = -1 if early and now and now.month < 3 and memory.text.startswith("올", said.start) else 0
        if now and now.month < 4 and memory.text.startswith("새해", said.start):
            shift = -1  # the new year has begun
        return Year(now.year + row.offset + shift, "published", True) if now else None
    base = _base(memory, row.offset)
    if base:
        return Year(base.extent.lo[0] + row.offset, base.id, True)
    if row.offset == -1 and now and (topic := memory.tallied()):
        return Year(topic.extent.hi[0] - 1, topic.root, True)
    return Year(now.year + row.offset, "published", True) if row.offset < 0 and now else None


def _base(memory: Memory, offset: int) -> Told | None:
    """What 이듬해 or 전년 counts from."""
    if offset >= 0:
        return memory.last(within="sentence") or memory.last(within="line") or memory.last()
    # 전년 looks back from a year or a period, not from the day of the report
    periods = ("year", "month", "span")
    return memory.last(*periods, within="sentence") or memory.last(*periods, within="line")


def year_of_months(memory: Memory, said: Said, first: int, last: int) -> Year | None:
    """The year of months that are named without one; None where nothing tells it."""
    now = memory.published
    if said.aim is not None:
        return Year(_aimed(said, first, last, now), "published") if now else None
    apposed = memory.apposed(said)
    if apposed and apposed.extent.lo[1] == first:
        return Year(apposed.extent.lo[0], apposed.root, apposed.place.anchored)
    if memory.topic and _BY_PART.search(memory.text, max(memory.sentence_start, said.start - _PART_REACH), said.start):
        return Year(memory.topic.extent.hi[0], memory.topic.root, memory.topic.place.anchored)
    if said.months_of == "half" and (topic := memory.tallied()) and _is_halved(memory):
        return Year(topic.extent.hi[0], topic.root, topic.place.anchored)
    inherited = _carried_on(memory, said, first) or _inherited(memory, said, first, last)
    if inherited or now is None:
        return inherited
    return Year(_default(memory, said, first, min(last, 12), now), "published")


def _is_halved(memory: Memory) -> bool:
    """상반기(4건)보다 하반기(7건)에 몰렸다: whether a sentence counts both halves of the year that the article tallies."""
    return _HALVES.search(memory.text, memory.sentence_start, memory.sentence_end) is not None


def _default(memory: Memory, said: Said, first: int, last: int, now: date) -> int:
    """A month without a year is of this year, but for one just gone (December in January) and as the tense has it."""
    if first > now.month:
        tense = memory.tense(said.end)
        to_come, gone = first - now.month, now.month + 12 - last
        if tense is None and _AS_OF.match(memory.text, said.end):
            return now.year - 1  # 9월 말 현재, in May: what is counted has been
        just_gone = gone <= _JUST_GONE.get(said.months_of or "", 3) and gone < to_come
        return now.year - (tense == "past" or (tense is None and just_gone))
    far = 6 if memory.is_moved_to(said.end) else 9  # months back, beyond which what is to come is of the next year
    return now.year + (now.month - last >= far and memory.tense(said.end) == "future")


def _aimed(said: Said, first: int, last: int, now: date) -> int:
    """지난 3월: the year of the last one gone by; 오는 3월: of the next to come; 이번 겨울: of the one that it is."""
    if said.day:
        before, after = (first, said.day) < (now.month, now.day), (first, said.day) > (now.month, now.day)
        return now.year - (said.aim == -1 and not before) + (said.aim == 1 and not after)
    years = range(now.year - 2, now.year + 3)
    extents = {year: of_months(year, first, last) for year in years}
    if said.aim == -1:
        return max(year for year in years if extents[year].last_day < now.replace(day=1))
    if said.aim == 1:
        return min(year for year in years if extents[year].first_day > now)
    return next((year for year in years if extents[year].first_day <= now <= extents[year].last_day), now.year)


def _carried_on(memory: Memory, said: Said, first: int) -> Year | None:
    """앞서 11월에, 이어 3월에: the year of the moment told before, on its near side."""
    before = memory.last()
    if before is None or before.extent.hi[1] is None:
        return None
    lead = _CARRIES_ON.search(memory.text[max(memory.sentence_start, said.start - _LEAD) : said.start])
    if lead is None:
        return None
    year, month, now = before.extent.hi[0], before.extent.hi[1], memory.published
    if lead[0].startswith("앞서"):
        year -= first > month
    else:
        year += first < month
    if now and (year, first) > (now.year, now.month):
        return None
    return Year(year, before.id, True)


def _inherited(memory: Memory, said: Said, first: int, last: int) -> Year | None:
    """The year of a moment before in the same sentence, or in the sentence before of the same paragraph."""
    before, now = memory.last(), memory.published
    if before is None:
        return None
    year, month = before.extent.hi[0], before.extent.hi[1]
    if not before.place.anchored:
        # 3분기 말이나 4분기 초: what is to come goes on
        goes_on = before.sentence == memory.sentence and now and (year, month or 0) > (now.year, now.month)
        coming = goes_on and before.grain != "day" and first >= (month or 13)
        return Year(year, before.place.source) if coming else None
    if before.sentence == memory.sentence:
        if month is None:
            between = memory.text[before.end : said.start]
            covers = len(between) <= _JOINED or (len(between) <= 2 * _JOINED and between.endswith("보면 "))
            return Year(year, before.id, True) if covers else None
        if now and year <= now.year and memory.tense(said.end) == "future":
            return None
        if (
            now
            and said.day
            and _is_just_gone(first, said.day, now)
            and _DESCRIBED.search(memory.text, before.end, said.start)
        ):
            return None
        wraps = first < (before.extent.lo[1] or 1)
        if wraps and (now is None or (year + 1, last) <= (now.year, now.month)):
            year += 1  # 지난해 11월 착공해 2월 완공했다
        return Year(year, before.id, True)
    if before.line != memory.line or before.sentence != memory.sentence - 1 or month is None:
        return None
    if now is None:
        return Year(year, before.id, True)
    recent = 0 <= now.month - first <= 2
    goes_on = year < now.year and first > month and memory.tense(said.end) != "future"
    return Year(year, before.id, True) if goes_on and not recent else None


def _is_just_gone(month: int, day: int, now: date) -> bool:
    gone = make_day(now.year, month, day)
    return gone is not None and 0 <= (now - gone).days <= _RECENT


def year_of_weekday(said: Said, year: int, month: int) -> int:
    """The year nearest to the one given in which the day falls on the weekday that is printed with it."""
    if said.weekday_told is None:
        return year
    for other in (year, year - 1, year + 1):
        day = make_day(other, month, said.day or 1)
        if day and day.weekday() == said.weekday_told:
            return other
    return year

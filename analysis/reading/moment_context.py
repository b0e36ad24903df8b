"""What the text speaks of so far, and how words that lean on it or on the publication date become a place on the calendar."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from analysis.reading import moment_grammar as g
from analysis.reading.edtf import (
    Extent,
    days_in,
    make_day,
    nth_weekday,
    of_day,
    of_day_number,
    of_days,
    of_month_week,
    of_months,
    of_week,
    of_year,
)
from analysis.reading.moment_words import Said
from analysis.reading.rules.dates import MONTH_PARTS, YEAR_PARTS

_NEAR = timedelta(days=7)  # a bare day this close before publication is of the day's news
_OLD = timedelta(days=60)  # a day further back than this is background, not the day that the news speaks of
_CLAUSE = 70  # characters after a moment in which its verb is looked for


class Told(NamedTuple):
    """A moment that was read before: where, what, and whether its year stands in the words (`anchored`).

    `root`   the moment that it only repeats (of 이날), else itself
    `aside`  only compared with (전년, 전분기): nothing else leans on it
    `bare`   a day whose month was counted from publication: no other day can have its month from it
    """

    id: str
    root: str
    extent: Extent
    grain: str
    start: int
    end: int
    sentence: int
    line: int
    anchored: bool
    bare: bool
    aside: bool


class Place(NamedTuple):
    """Where on the calendar the words point, what that was resolved from, and whether the words are fuzzy."""

    extent: Extent
    source: str
    approximate: bool = False
    anchored: bool = False
    bare: bool = False
    repeats: bool = False
    aside: bool = False


class Context:
    """The moments told so far in one article, and its publication date. Lives for one reading only."""

    def __init__(self, text: str, published: date | None) -> None:
        self.text = text
        self.published = published
        self.told: list[Told] = []
        self.sentence = self.sentence_start = 0
        self.sentence_end = len(text)
        self.line = 0

    def remember(self, id: str, place: Place, start: int, end: int) -> None:
        root = place.source if place.repeats else id
        self.told.append(
            Told(id, root, place.extent, place.extent.grain, start, end, self.sentence, self.line, place.anchored, place.bare, place.aside)
        )

    # ------------------------------------------------------------ what was told

    def _last(self, *grains: str, sentence: bool = False, line: bool = False) -> Told | None:
        for told in reversed(self.told):
            if told.aside:
                continue
            if sentence and told.sentence != self.sentence or line and told.line != self.line:
                return None
            if not grains or told.grain in grains:
                return told
        return None

    def tense(self, end: int) -> str | None:
        """`future` or `past`, as the first telling verb after a moment has it."""
        found = g.TENSE.search(self.text, end, min(self.sentence_end, end + _CLAUSE))
        return found.lastgroup if found else None

    def reported(self, said: Said) -> bool:
        """Whether a day is the day on which something was said or disclosed: "…고 29일 밝혔다"."""
        return bool(
            g.REPORTED.match(self.text, said.end, min(self.sentence_end, said.end + _CLAUSE))
            or g.SAID_BEFORE.search(self.text[max(0, said.start - 6) : said.start])
        )

    # ------------------------------------------------------------ places

    def place(self, said: Said) -> Place | None:
        """The place of a date or period, or None where neither text nor publication date fixes it."""
        deictic = said.deictic
        if deictic and deictic.grain == "day":
            return self._day_word(said)
        if deictic and deictic.grain == "week":
            return self._week(said)
        if deictic and deictic.grain == "quarter":
            return self._quarter_word(said)
        if deictic and deictic.grain == "month":
            return self._month_word(said)
        place = self._by_year(said)
        if place and deictic and deictic.base == "context" and deictic.offset < 0:
            return place._replace(aside=True)
        return place

    def _by_year(self, said: Said) -> Place | None:
        deictic = said.deictic
        year = self._year(said)
        if (said.year or deictic) and year is None:
            return None
        if said.holiday:
            return self._holiday(said, year)
        if said.months_of == "year-end":
            return self._year_end(said, year)
        if said.months:
            return self._months(said, year)
        if said.day:
            return self._bare_day(said)
        if said.weekday is not None:
            return self._weekday(said)
        if said.weekend:
            return self._week(said)
        return self._whole_year(said, year) if year else None

    def _year(self, said: Said) -> tuple[int, str, bool] | None:
        """The year that the words name: its number, its source, and whether it is anchored in the words."""
        if said.year:
            return said.year, "text", True
        row = said.deictic
        if not row:
            return None
        if row.base == "published":
            return (self.published.year + row.offset, "published", True) if self.published else None
        base = self._year_base(row.offset)
        if base:
            return base.extent.lo[0] + row.offset, base.id, True
        if row.offset < 0 and self.published:
            return self.published.year + row.offset, "published", True
        return None

    def _year_base(self, offset: int) -> Told | None:
        if offset >= 0:
            return self._last(sentence=True) or self._last(line=True) or self._last()
        # what "전년" looks back from is a year or a period, not the day of the report
        for scope in ({"sentence": True}, {"line": True}):
            base = self._last("year", "month", "span", **scope)
            if base:
                return base
        return None

    def _whole_year(self, said: Said, year: tuple[int, str, bool]) -> Place:
        number, source, anchored = year
        if said.year_to:
            return Place(Extent((number, None, None), (said.year_to, None, None)), source, anchored=anchored)
        if not said.part:
            return Place(of_year(number), source, anchored=anchored)
        return _year_part(said, number, source)

    def _year_end(self, said: Said, year: tuple[int, str, bool] | None) -> Place | None:
        if year is None:
            if not self.published:
                return None
            shift = -1 if said.aim == -1 and (said.part == "말" or self.published.month < 3) else 0
            year = self.published.year + shift, "published", False
        if said.part == "내":
            return Place(of_year(year[0]), year[1], anchored=year[2])
        return _year_part(said, year[0], year[1])

    def _months(self, said: Said, year: tuple[int, str, bool] | None) -> Place | None:
        first, last = said.months or (1, 12)
        if year is None:
            year = self._pick_year(said, first, last)
        if year is None:
            return None
        number, source, anchored = year
        if said.year_to:
            return Place(Extent((number, None, None), of_months(said.year_to, last).hi), source, anchored=anchored)
        if said.nth:
            return _nth(said, number, first, source, anchored)
        if said.day:
            if source == "published" and not anchored:
                number = _year_of_weekday(said, number, first)
            return _days(said, number, first, last, source, anchored)
        if said.part:
            return _month_part(said, number, first, last, source, anchored)
        return Place(of_months(number, first, last), source, anchored=anchored)

    def _pick_year(self, said: Said, first: int, last: int) -> tuple[int, str, bool] | None:
        """The year of months that are named without one."""
        now = self.published
        if said.aim is not None:
            return (_aimed_year(said, first, last, now), "published", False) if now else None
        apposed = self._apposed(said)
        if apposed and apposed.extent.in_year(2000).lo[1] == first:
            return apposed.extent.lo[0], apposed.root, apposed.anchored
        inherited = self._inherited_year(said, first, last)
        if inherited or now is None:
            return inherited
        last = min(last, 12)
        year = now.year
        tense = self.tense(said.end)
        if first > now.month:
            # a month without a year is of this year, but for one just gone: December in January
            ahead, behind = first - now.month, now.month + 12 - last
            just_gone = behind <= (5 if said.months_of == "quarter" else 3) and behind < ahead
            if tense == "past" or (tense is None and just_gone):
                year -= 1
        elif tense == "future" and now.month - last >= 9:
            year += 1
        return year, "published", False

    def _inherited_year(self, said: Said, first: int, last: int) -> tuple[int, str, bool] | None:
        """The year of a moment told before: in the same sentence, or across sentences where the words carry on."""
        text = self.text
        lead = g.CARRIES_ON.search(text[max(self.sentence_start, said.start - 24) : said.start])
        back = bool(lead) and lead is not None and lead[0].startswith("앞서")
        before = self._last()
        if before is None:
            return None
        month = before.extent.hi[1]
        if lead and month:
            year = before.extent.hi[0]
            if back and first > month:
                year -= 1
            elif not back and first < month:
                year += 1
            if not (self.published and (year, first) > (self.published.year, self.published.month)):
                return year, before.id, True
        if before.sentence == self.sentence:
            if not before.anchored:
                return None
            if month is None:
                joined = said.start - before.end <= 6
                return (before.extent.hi[0], before.id, True) if joined else None
            year = before.extent.hi[0]
            if self.published and self.tense(said.end) == "future" and year <= self.published.year:
                return None
            if first < (before.extent.lo[1] or 1):
                ahead = (year + 1, last)
                if self.published is None or ahead <= (self.published.year, self.published.month):
                    year += 1
            return year, before.id, True
        if before.line == self.line and before.sentence == self.sentence - 1 and before.anchored and month:
            year, now = before.extent.hi[0], self.published
            if now and year < now.year and first > month and self.tense(said.end) != "future":
                recent = 0 <= now.month - first <= 2
                return None if recent else (year, before.id, True)
            if now is None:
                return year, before.id, True
        return None

    def _month_word(self, said: Said) -> Place | None:
        row = said.deictic
        assert row is not None
        source, anchored = "published", False
        base = None
        if row.base == "context":
            told = self._month_base(row.offset)
            if told:
                base, source, anchored = (told.extent.hi[0], told.extent.hi[1] or 1), told.root, told.anchored
        if base is None:
            if self.published is None or (row.base == "context" and row.offset >= 0):
                return None
            base = self.published.year, self.published.month
        extent = of_months(base[0], base[1] + row.offset) if base[1] + row.offset > 0 else _months_back(base, row.offset)
        year, month = extent.lo[0], extent.lo[1] or 1
        if said.nth:
            return _nth(said, year, month, source, anchored)
        if said.day:
            return _days(said, year, month, month, source, anchored, repeats=row.base == "context" and base is not None)
        if said.part:
            return _month_part(said, year, month, month, source, anchored)
        leans = row.base == "context"
        return Place(extent, source, False, anchored, repeats=leans and not row.offset, aside=leans and row.offset < 0)

    def _month_base(self, offset: int) -> Told | None:
        for told in reversed(self.told):
            if offset < 0 and told.sentence != self.sentence:
                return None
            if not told.aside and told.extent.hi[1] and (offset >= 0 or told.grain == "month"):
                return told
        return None

    def _quarter_word(self, said: Said) -> Place | None:
        row = said.deictic
        assert row is not None
        if row.base == "context":
            for told in reversed(self.told):
                months = _month_count(told.extent)
                if months == 3 and not told.aside:
                    return Place(_moved(told.extent, 3 * row.offset), told.id, anchored=True, aside=True)
            return None
        if not self.published:
            return None
        quarter = (self.published.month - 1) // 3
        extent = of_months(self.published.year, 3 * quarter + 1, 3 * quarter + 3)
        return Place(_moved(extent, 3 * row.offset), "published")

    def _week(self, said: Said) -> Place | None:
        if not self.published:
            return None
        week = of_week(self.published, said.deictic.offset if said.deictic else said.aim or 0)
        if said.weekend:
            return Place(of_days(week.last_day - timedelta(days=1), week.last_day), "published")
        if said.weekday is not None:
            return Place(of_day(week.first_day + timedelta(days=said.weekday)), "published")
        return Place(week, "published", approximate=bool(said.part))

    # ------------------------------------------------------------ days

    def _day_word(self, said: Said) -> Place | None:
        row = said.deictic
        assert row is not None
        if row.base == "published":
            if self.published is None:
                return None
            return Place(of_day(self.published + timedelta(days=row.offset)), "published", bare=True)
        told = self._day_base(said, row.offset)
        if told:
            day = told.extent.last_day + timedelta(days=row.offset)
            return Place(of_day(day), told.root, anchored=told.anchored, bare=told.bare, repeats=row.offset == 0)
        if self.published is None or self.text.startswith("같은", said.start):
            return None
        return Place(of_day(self.published + timedelta(days=row.offset)), "published", bare=True)

    def _day_base(self, said: Said, offset: int) -> Told | None:
        """The day that 이날, 같은 날, 전날 or 다음 날 speak of."""
        text = self.text
        if text.startswith(("같은", "동일"), said.start):
            return self._last("day")
        market = g.MARKET.search(text, said.end, min(self.sentence_end, said.end + 25))
        near = self._last("day", sentence=True) or (None if market else self._last("day", line=True))
        if near and not (near.sentence != self.sentence and self._is_old(near)):
            return near
        for told in reversed(self.told):
            if told.grain == "day" and not told.aside and not self._is_old(told):
                return told
        return None if self.published else self._last("day")

    def _is_old(self, told: Told) -> bool:
        return self.published is not None and abs(self.published - told.extent.last_day) > _OLD

    def _bare_day(self, said: Said) -> Place | None:
        day = said.day or 1
        now = self.published
        if said.aim is not None and now:
            return self._aimed_day(said, day, now)
        told = None if self.reported(said) else self._month_for(said, day)
        if told:
            year, month = told.extent.hi[0], told.extent.hi[1] or 1
            return _days(said, year, month, month, told.root, told.anchored)
        if now is None:
            return None
        year, month = now.year, now.month
        if day > now.day:
            future = self.tense(said.end) == "future"
            if not future:
                year, month = _month_before(year, month, day)
            elif day > days_in(year, month):
                year, month = _month_after(year, month, day)
        year, month = _month_of_weekday(said, year, month)
        return _days(said, year, month, month, "published", False, bare=True)

    def _aimed_day(self, said: Said, day: int, now: date) -> Place | None:
        year, month = now.year, now.month
        if said.aim == -1 and day >= now.day:
            year, month = _month_before(year, month, day)
        elif said.aim == 1 and (day <= now.day or day > days_in(year, month)):
            year, month = _month_after(year, month, day)
        return _days(said, year, month, month, "published", False, bare=True)

    def _month_for(self, said: Said, day: int) -> Told | None:
        """The moment whose month a bare day shares, or None where the day is counted from publication."""
        now = self.published
        apposed = self._apposed(said)
        if apposed and apposed.extent.hi[1]:
            return apposed
        before = next((t for t in reversed(self.told) if t.extent.hi[1] and not t.bare and not t.aside), None)
        if before is None or before.grain == "span" and before.extent.hi[2] is None:
            return None
        if before.line != self.line and (now or before.sentence < self.sentence - 1):
            return None
        year, month = before.extent.hi[0], before.extent.hi[1] or 1
        shared = make_day(year, month, day)
        if shared is None or now is None:
            return before if shared else None
        recent = _nearest_past(now, day)
        if shared == recent:
            return before
        if before.sentence == self.sentence:
            later = before.grain == "month" or day > (before.extent.hi[2] or 0)
            return before if later and now - recent > timedelta(days=2) else None
        return before if shared < recent and now - recent > _NEAR else None

    def _apposed(self, said: Said) -> Told | None:
        """The moment that the words repeat in brackets: 다음 주 월요일(5일), 지난달(11월)."""
        told = self.told[-1] if self.told else None
        at = said.start
        return told if told and told.end == at - 1 and self.text[at - 1] in "(（" else None

    def _weekday(self, said: Said) -> Place | None:
        now = self.published
        weekday = said.weekday or 0
        if now is None:
            return None
        if said.aim == 1 and self.text.startswith("다음", said.start):
            day = of_week(now, 1).first_day + timedelta(days=weekday)
        elif said.aim == 1:
            day = now + timedelta(days=(weekday - now.weekday() - 1) % 7 + 1)
        elif said.aim == -1:
            day = now - timedelta(days=(now.weekday() - weekday - 1) % 7 + 1)
        elif said.aim == 0:
            day = of_week(now).first_day + timedelta(days=weekday)
        elif self.tense(said.end) == "past":
            day = now - timedelta(days=(now.weekday() - weekday) % 7)
        else:
            day = now + timedelta(days=(weekday - now.weekday()) % 7)
        return Place(of_day(day), "published")

    def _holiday(self, said: Said, year: tuple[int, str, bool] | None) -> Place | None:
        from analysis.reading.holidays import day_of

        holiday = said.holiday
        assert holiday is not None
        if year:
            number, source, anchored = year
        elif self.published:
            number, source, anchored = self._holiday_year(said, self.published), "published", False
        else:
            return None
        day = day_of(holiday, number)
        if day is None:
            return None
        if said.holiday_span:
            one = timedelta(days=1)
            return Place(of_days(day - one, day + one), source, approximate=True, anchored=anchored)
        return Place(of_day(day), source, anchored=anchored)

    def _holiday_year(self, said: Said, now: date) -> int:
        from analysis.reading.holidays import day_of

        assert said.holiday is not None
        day = day_of(said.holiday, now.year)
        if day is None:
            return now.year
        tense = {-1: "past", 1: "future", 0: None}[said.aim] if said.aim is not None else self.tense(said.end)
        if tense == "past" and day >= now:
            return now.year - 1
        if tense == "future" and day < now:
            return now.year + 1
        if said.aim is None and tense is None:
            gap = (day - now).days
            return now.year - 1 if gap > 320 else now.year + 1 if gap < -320 else now.year
        return now.year


def _aimed_year(said: Said, first: int, last: int, now: date) -> int:
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


def _year_of_weekday(said: Said, year: int, month: int) -> int:
    """The year nearest to the one given in which the day falls on the weekday that is printed with it."""
    if said.weekday_told is None:
        return year
    for other in (year, year - 1, year + 1):
        day = make_day(other, month, said.day or 1)
        if day and day.weekday() == said.weekday_told:
            return other
    return year


def _month_of_weekday(said: Said, year: int, month: int) -> tuple[int, int]:
    if said.weekday_told is None:
        return year, month
    index = year * 12 + month - 1
    for other in (index, index + 1, index - 1):
        day = make_day(other // 12, other % 12 + 1, said.day or 1)
        if day and day.weekday() == said.weekday_told:
            return other // 12, other % 12 + 1
    return year, month


def _year_part(said: Said, year: int, source: str) -> Place:
    if said.as_of and said.part == "말":
        return Place(of_day(date(year, 12, 31)), source, anchored=True)
    first, last = YEAR_PARTS[said.part or "말"]
    return Place(of_months(year, first, last), source, approximate=said.part != "말일", anchored=True)


def _month_part(said: Said, year: int, first: int, last: int, source: str, anchored: bool) -> Place | None:
    if said.part_of in ("quarter", "half"):
        month = first if said.part == "초" else last
        if said.as_of:
            return Place(of_day(date(year, month, days_in(year, month))), source, anchored=anchored)
        return Place(of_months(year, month), source, approximate=True, anchored=anchored)
    low, high = MONTH_PARTS[said.part or "말"]
    end = days_in(year, last)
    if said.as_of or low == 99:
        return Place(of_day(date(year, last, end)), source, anchored=anchored)
    extent = of_days(date(year, last, low), date(year, last, min(high, end)))
    return Place(extent, source, approximate=True, anchored=anchored)


def _days(
    said: Said, year: int, first: int, last: int, source: str, anchored: bool, bare: bool = False, repeats: bool = False
) -> Place | None:
    """A day, or days from one to another; of "6월~8월 15일" the first is a whole month."""
    if first != last:
        end = make_day(year + (last < first), last, said.day or 1)
        return Place(Extent((year, first, None), of_day(end).hi), source, anchored=anchored) if end else None
    single = of_day_number(year, first, said.day or 1)
    if single is None:
        return None
    if said.day_to is None:
        return Place(single, source, False, anchored, bare, repeats)
    day = single.first_day
    if said.day_to <= day.day:
        year, first = (year, first + 1) if first < 12 else (year + 1, 1)
    end = make_day(year, first, said.day_to)
    return Place(of_days(day, end), source, anchored=anchored, bare=bare) if end else None


def _nth(said: Said, year: int, month: int, source: str, anchored: bool) -> Place | None:
    nth = said.nth or 1
    if said.nth_of == "week":
        return Place(of_month_week(year, month, nth), source, anchored=anchored)
    if said.nth_of == "day":
        day: date | None = date(year, month, days_in(year, month) if nth < 0 else nth)
    else:
        day = nth_weekday(year, month, said.weekday or 0, nth)
    return Place(of_day(day), source, anchored=anchored) if day else None


def _month_before(year: int, month: int, day: int) -> tuple[int, int]:
    """The latest month before this one that has such a day."""
    for _ in range(3):
        year, month = (year, month - 1) if month > 1 else (year - 1, 12)
        if day <= days_in(year, month):
            break
    return year, month


def _month_after(year: int, month: int, day: int) -> tuple[int, int]:
    for _ in range(3):
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
        if day <= days_in(year, month):
            break
    return year, month


def _nearest_past(now: date, day: int) -> date:
    year, month = now.year, now.month
    if day > now.day:
        year, month = _month_before(year, month, day)
    return date(year, month, min(day, days_in(year, month)))


def _months_back(base: tuple[int, int], offset: int) -> Extent:
    index = base[0] * 12 + base[1] - 1 + offset
    return of_months(index // 12, index % 12 + 1)


def _month_count(extent: Extent) -> int:
    """How many whole months an extent covers, 0 where it is of days or years."""
    (year, month, day), (year_to, month_to, day_to) = extent.lo, extent.hi
    if month is None or month_to is None or day or day_to:
        return 0
    return (year_to - year) * 12 + month_to - month + 1


def _moved(extent: Extent, months: int) -> Extent:
    low = extent.lo[0] * 12 + (extent.lo[1] or 1) - 1 + months
    high = extent.hi[0] * 12 + (extent.hi[1] or 12) - 1 + months
    return Extent((low // 12, low % 12 + 1, None), (high // 12, high % 12 + 1, None))

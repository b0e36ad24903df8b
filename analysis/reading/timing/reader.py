"""`Page` → moments: finds the anchors, reads what stands at each, and resolves it in the order of the text."""

from __future__ import annotations

from functools import lru_cache

from analysis.reading.rules.dates import DAY_HOURS
from analysis.reading.timing import date_patterns
from analysis.reading.timing import length_patterns as p
from analysis.reading.timing.anchors import anchors
from analysis.reading.timing.calendar_words import calendar_at
from analysis.reading.timing.clocks import Timed, clock_at, hours_of, on_day
from analysis.reading.timing.compared import FIRST, compared_at, stands_near
from analysis.reading.timing.edtf import Extent, days_in, of_day_number, of_months, of_year
from analysis.reading.timing.fragments import ahead, cue, past_blanks, runs_out
from analysis.reading.timing.journal import NO_DATE
from analysis.reading.timing.lasting import Lasting
from analysis.reading.timing.lengths import length_at, may_be_length
from analysis.reading.timing.places import place
from analysis.reading.timing.ranges import place_of_end, second_end
from analysis.reading.timing.said import Said
from analysis.reading.timing.told import Place
from analysis.records import Moment, MomentKind, Span

NO_BASE = "가리키는 때가 앞에 없음"

_ABOUT_MARKS = ("약", "'", "’", "제")  # before a year that is not plain
_RATE, _WEEKLY = cue("rate_after"), cue("weekly_before")
_DAILY = cue("daily_after")
_WIDE = {0xFF10 + digit: 0x30 + digit for digit in range(10)}  # ２０２４년, to be read as 2024년


class Reader(Lasting):
    """Reads one page."""

    def read(self) -> tuple[Moment, ...]:
        """Every moment of the page, the stamps of its datelines among them, in text order."""
        memory, size = self.memory, len(self.text)
        end = Span(size, size)
        stamps, chrome = iter(self.page.datelines), iter(self.page.furniture)
        stamp, skipped = next(stamps, None), next(chrome, end)
        stamp_start = stamp.start if stamp else size
        skip_start, skip_end, cursor = skipped.start, skipped.end, 0
        for pos, unit in anchors(self.text).items():
            while pos >= stamp_start and stamp:
                cursor = max(cursor, self.stamp(stamp))
                stamp = next(stamps, None)
                stamp_start = stamp.start if stamp else size
            if pos < cursor:
                continue
            while pos >= skip_end:
                skipped = next(chrome, end)
                skip_start, skip_end = skipped.start, skipped.end
            if pos >= skip_start:
                continue
            if self.text[pos] > "9" and self.text[pos].isdigit():
                self.text = memory.text = self.text.translate(_WIDE)
            if pos >= memory.sentence_end:
                self.enter(pos)
            cursor = self._at(pos, unit) or cursor
        while stamp:
            self.stamp(stamp)
            stamp = next(stamps, None)
        return tuple(self.moments)

    # ------------------------------------------------------------ what stands at an anchor

    def _at(self, pos: int, unit: str | None) -> int | None:
        """Read what stands at an anchor. Returns where words of time end there, be they a moment or none, or None.

        `unit`  what follows a number, as the scan saw it; None at a word
        """
        text = self.text
        if unit is None:
            return self._at_word(pos)
        if unit in ("span", "other"):
            length = length_at(text, pos)
            return self.length(pos, length) if length else None
        if unit in ("clock", "time"):
            return self.clock(pos)
        if unit == "year":
            if text[pos] > "2" and text[pos : pos + 4].isdigit():
                return None  # beyond any calendar
            found = self._plain(pos) or (self._compared(pos) if stands_near(text, pos) else None)
            if found:
                return found
        said = calendar_at(text, pos, unit)
        if said and not said.closed and not runs_out(text, said.end):
            said = None
        if said is None or (said.year is None and said.months is None and may_be_length(text, pos, said.end)):
            length = length_at(text, pos)
            if length and (said is None or length.end >= said.end):
                return self.length(pos, length)
        if said is None:
            return None
        return said.end if self._is_rate(said) else self._calendar(said)

    def _at_word(self, pos: int) -> int | None:
        text = self.text
        if text[pos] in FIRST:
            found = self._plain(pos) or (self._compared(pos) if stands_near(text, pos) else None)
            if found:
                return found
        said = calendar_at(text, pos)
        if said and (said.closed or runs_out(text, said.end)):
            if said.weekday is not None and (text[pos - 1 : pos] == "·" or self.memory.apposed(said)):
                return said.end  # 화·목요일; 17일(월요일)
            return said.end if self._is_rate(said) else self._calendar(said)
        length = length_at(text, pos)
        if length:
            return self.length(pos, length)
        return self.clock(pos) or self._now(pos)

    def _plain(self, pos: int) -> int | None:
        """A year, month or day with its year, and nothing after it that could belong to it: the commonest moments.

        They are read without the grammar, which would say the same.
        """
        text = self.text
        found = date_patterns.PLAIN.match(text, pos)
        if not found:
            return None
        end, month = found.end(), found["month"]
        follows = text[end : end + 1]
        if follows == " ":
            follows = text[end + 1 : end + 2]
        elif follows in date_patterns.PLAIN_PARTICLES and not text.startswith("에서", end):
            if follows == "도" and found["year"]:
                return None  # 2025년도
            follows = ""
        elif follows.isalnum():
            return None
        after = date_patterns.AFTER_DATE if month else date_patterns.AFTER_YEAR
        if follows in after or text[pos - 1 : pos] in _ABOUT_MARKS:
            return None
        if found["year"]:
            whole = _plain_place(int(found["year"]), month, found["day"], "text")
        elif self.published:
            year = self.published.year + date_patterns.YEARS_AWAY[found["away"]]
            whole = _plain_place(year, month, found["day"], "published")
        else:
            return None
        return whole and self.emit(pos, end, "date", whole.extent.edtf, whole.source, False, None, whole)

    def _is_rate(self, said: Said) -> bool:
        """1일 2회, 주 5일: what a rate is per, or how many days of each week."""
        if said.months or said.deictic or said.aim is not None or not said.day:
            return False
        if said.day == 1 and (_RATE.match(self.text, said.end) or _DAILY.match(self.text, said.end)):
            return True
        last = self.text[said.start - 1 : said.start]
        if last == " ":
            last = self.text[said.start - 2 : said.start - 1]
        return last in ("주", "월") and bool(_WEEKLY.search(self.text[max(0, said.start - 3) : said.start]))

    def _now(self, pos: int) -> int | None:
        found = p.NOW.match(self.text, pos)
        before = self.moments[-1] if self.moments else None
        if not found or (before and not before.dateline and not self.text[before.end : pos].strip(" ()")):
            return None  # 7일 오전 9시 40분 현재 is one moment
        if self.published is None:
            return self.emit(pos, found.end(), "date", None, None, reason=NO_DATE)
        return self.emit(pos, found.end(), "date", self.published.isoformat(), "published")

    def _compared(self, pos: int) -> int | None:
        compared = compared_at(self.memory, pos)
        if compared is None:
            return None
        kind: MomentKind = "date" if compared.monthly else "period"
        if compared.place is None:
            return self.emit(pos, compared.end, kind, None, None, reason=NO_BASE if compared.dated else NO_DATE)
        place_ = compared.place
        return self.emit(pos, compared.end, kind, place_.extent.edtf, place_.source, place=place_)

    # ------------------------------------------------------------ dates and periods

    def _calendar(self, said: Said) -> int:
        text, start, end = self.text, said.start, said.end
        follows = ahead(text, end)
        about = self.is_about(start, end, follows)
        first = place(self.memory, said)
        if first is None:
            return self._unplaced(said, about)
        other = second_end(text, said) if follows in date_patterns.RANGE_FIRST else None
        last = place_of_end(self.memory, other[0], first) if other else None
        if other and last:
            extent = Extent(first.extent.lo, last.extent.hi)
            whole = Place(extent, first.source, first.approximate or last.approximate, first.anchored or last.anchored)
            return self.emit(
                start, other[1], "period", extent.edtf, whole.source, whole.approximate or about, place=whole
            )
        edtf, grain = first.extent.edtf, first.extent.grain
        kind: MomentKind = "period" if grain == "span" else "date"
        if grain == "day" and follows in p.TIME_FIRST:
            day = first.extent.last_day
            timed = self._time_after(end)
            part = None if timed else p.PART_OF_DAY.match(text, end)
            if timed:
                edtf, end, kind = on_day(day, timed, self._is_midnight(end, timed)), timed.end, "datetime"
                about = about or self.is_about(start, end)
            elif part:
                end = part.end()
                if part["part"] in DAY_HOURS and (said.deictic or said.months):  # 7일 밤: the day
                    edtf, kind, about = hours_of(day, part["part"]), "period", True
        return self.emit(start, end, kind, edtf, first.source, first.approximate or about, None, first, said)

    def _unplaced(self, said: Said, about: bool) -> int:
        """A date that nothing fixes, with the reason; where the calendar has no such day, where to go on."""
        if said.day and said.months and said.day > days_in(2000, said.months[0]):
            return said.end
        leans = bool(said.deictic and said.deictic.base == "context")
        if self.published is not None and not leans:
            return said.end
        other = second_end(self.text, said)
        reason = NO_DATE if self.published is None and not (leans and said.year) else NO_BASE
        kind: MomentKind = "period" if said.is_span or other else "date"
        return self.emit(said.start, other[1] if other else said.end, kind, None, None, about, reason)

    def _time_after(self, end: int) -> Timed | None:
        """The time of day after a date: 13일(현지시간) 오후 3시."""
        zone = p.ZONE.match(self.text, end)
        return clock_at(self.text, past_blanks(self.text, zone.end() if zone else end))

    def _is_midnight(self, end: int, timed: Timed) -> bool:
        return self.text.find("자정", end, timed.end) >= 0


@lru_cache(maxsize=8192)
def _plain_place(year: int, month: str | None, day: str | None, source: str) -> Place | None:
    """The place of a year, a month or a day; None where there is no such day."""
    if day:
        extent = of_day_number(year, int(month or 1), int(day))
    else:
        extent = of_months(year, int(month)) if month else of_year(year)
    return Place(extent, source, anchored=True) if extent else None

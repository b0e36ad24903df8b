"""`Page` → moments: finds the anchors, reads what stands at each, and resolves it in the order of the text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from analysis.reading import moment_grammar as g
from analysis.reading.edtf import Extent, days_in, make_day, of_day, of_months, of_year
from analysis.reading.moment_context import Context, Place
from analysis.reading.moment_spans import Stretch, stretch_at
from analysis.reading.moment_words import Said, calendar_at, clock_at, edge_holds
from analysis.reading.page import Page
from analysis.reading.rules.dates import DAY_HOURS
from analysis.records import Moment, MomentKind, Span

NO_DATE = "기사 날짜를 알 수 없음"
NO_WORDS = "말이 때를 정하지 않음"
NO_BASE = "가리키는 때가 앞에 없음"
NO_DAY = "달력에 없는 날"


@dataclass(slots=True)
class Found:
    """One moment before it has an id."""

    start: int
    end: int
    kind: MomentKind
    edtf: str | None
    source: str | None = "text"
    approximate: bool = False
    reason: str | None = None
    place: Place | None = None


class Reader:
    """Reads one page. Its state is the page's own and ends with the reading."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.text = page.flow or page.text
        self.published, self.published_clock = _published(page.published)
        self.context = Context(self.text, self.published)
        self._enter(0)
        self.moments: list[Moment] = []

    def read(self) -> tuple[Moment, ...]:
        text, page = self.text, self.page
        stamps = list(page.datelines)
        furniture, at_furniture = page.furniture, 0
        cursor = 0
        for pos, unit in _anchors(text):
            while stamps and stamps[0].start <= pos:
                stamp = stamps.pop(0)
                kind: MomentKind = "datetime" if stamp.edtf and "T" in stamp.edtf else "date"
                reason = None if stamp.edtf else NO_DATE
                self._append(Found(stamp.start, stamp.end, kind, stamp.edtf, "text", reason=reason), dateline=True)
                cursor = max(cursor, stamp.end)
            if pos < cursor:
                continue
            while at_furniture < len(furniture) and furniture[at_furniture].end <= pos:
                at_furniture += 1
            if at_furniture < len(furniture) and furniture[at_furniture].start <= pos:
                continue
            if pos >= self.context.sentence_end:
                self._enter(pos)
            found = self._at(pos, unit)
            if found is None:
                continue
            if isinstance(found, int):
                cursor = found
                continue
            cursor = found.end
            self._append(found)
        for stamp in stamps:
            kind = "datetime" if stamp.edtf and "T" in stamp.edtf else "date"
            reason = None if stamp.edtf else NO_DATE
            self._append(Found(stamp.start, stamp.end, kind, stamp.edtf, "text", reason=reason), dateline=True)
        return tuple(self.moments)

    def _append(self, found: Found, dateline: bool = False) -> None:
        id = f"m{len(self.moments) + 1}"
        words = self.page.text[found.start : found.end]
        self.moments.append(
            Moment(id, words, found.start, found.end, found.kind, found.edtf, found.approximate, dateline, found.source, found.reason)
        )
        if found.place and not dateline:
            self.context.remember(id, found.place, found.start, found.end)

    def _enter(self, pos: int) -> None:
        """Move the context to the sentence and line of a position."""
        context, text, sentences = self.context, self.text, self.page.sentences
        index, count = context.sentence, len(sentences)
        here = sentences[index] if count else Span(0, len(text))
        while index + 1 < count:
            follower = sentences[index + 1]
            if follower.start > pos:
                break
            if "\n" in text[here.end : follower.start]:
                context.line += 1
            index, here = index + 1, follower
        context.sentence, context.sentence_start, context.sentence_end = index, here.start, here.end

    # ------------------------------------------------------------ what stands at an anchor

    def _at(self, pos: int, unit: str | None) -> Found | int | None:
        """The moment at an anchor; or where to go on, where words of time stand there that are no moment; or None.

        `unit`  what follows a number, as the scan saw it; None at a word
        """
        text = self.text
        if unit is None:
            return self._at_word(pos)
        if unit in ("span", "other"):
            stretch = stretch_at(text, pos)
            if stretch or unit == "other":
                return self._stretch(pos, stretch) if stretch else None
        if unit in ("clock", "time"):
            return self._clock(pos)
        if unit == "year" and g.SAME_NEAR.match(text, pos):
            same = self._same(pos)
            if same:
                return same
        said = calendar_at(text, pos, unit)
        if said and not said.edge_free and not edge_holds(text, said.end):
            said = None
        if said is None or unit in ("year", "day") and not (said.year or said.months):
            stretch = stretch_at(text, pos)
            if stretch and (said is None or stretch.end >= said.end):
                return self._stretch(pos, stretch)
        if said is None:
            return None
        return said.end if self._is_rate(said) else self._calendar(said)

    def _at_word(self, pos: int) -> Found | int | None:
        text = self.text
        if text[pos] in "전지작재올같동한두세" and g.SAME_NEAR.match(text, pos):
            same = self._same(pos)
            if same:
                return same
        said = calendar_at(text, pos)
        if said and (said.edge_free or edge_holds(text, said.end)):
            return said.end if self._is_rate(said) else self._calendar(said)
        stretch = stretch_at(text, pos)
        if stretch:
            return self._stretch(pos, stretch)
        return self._clock(pos) or self._now(pos)

    def _is_rate(self, said: Said) -> bool:
        """1일 2회, 주 5일: what a rate is per, or how many days of each week."""
        if said.months or said.deictic or said.aim is not None or not said.day:
            return False
        text = self.text
        if said.day == 1 and g.RATE.match(text, said.end):
            return True
        return bool(g.WEEKLY_BEFORE.search(text[max(0, said.start - 3) : said.start]))

    def _now(self, pos: int) -> Found | None:
        found = g.NOW.match(self.text, pos)
        if not found:
            return None
        before = self.moments[-1] if self.moments else None
        if before and not self.text[before.end : pos].strip(" ()") and not before.dateline:
            return None  # "7일 오전 9시 40분 현재" is one moment
        if self.published is None:
            return Found(pos, found.end(), "date", None, None, reason=NO_DATE)
        return Found(pos, found.end(), "date", self.published.isoformat(), "published")

    def _calendar(self, said: Said) -> Found | int:
        text = self.text
        start = said.start
        place = self.context.place(said)
        end = said.end
        ahead = text[end : end + 2].strip()[:1]
        approximate = self._fuzzy(start, end, ahead)
        if place is None:
            reason = self._reason(said)
            if reason == NO_DAY:
                return end
            end = self._to(said, None)[1]
            return Found(start, end, _kind(said), None, None, approximate, reason)
        place_to = None
        if ahead in g.RANGE_FIRST:
            place_to, end = self._to(said, place)
        if place_to is not None:
            extent = Extent(place.extent.lo, place_to.extent.hi)
            place = Place(extent, place.source, place.approximate or place_to.approximate, place.anchored or place_to.anchored)
            return Found(start, end, "period", extent.edtf, place.source, place.approximate or approximate, place=place)
        extent = place.extent
        edtf, kind = extent.edtf, _kind(said)
        grain = extent.grain
        if grain == "day" and ahead in g.TIME_FIRST:
            timed = self._time_of_day(said, extent.last_day)
            if timed:
                edtf, end = timed
                kind = "datetime"
            else:
                half = g.DAY_HALF.match(text, end)
                if half and half["half"] in DAY_HOURS:
                    edtf, kind, approximate = _hours(extent.last_day, half["half"]), "period", True
                end = half.end() if half else end
        elif grain == "span":
            kind = "period"
        elif grain == "day":
            kind = "date"
        return Found(start, end, kind, edtf, place.source, place.approximate or approximate, place=place)

    def _to(self, said: Said, place: Place | None) -> tuple[Place | None, int]:
        """The second end of a range that begins with a date, and where the range ends; (None, the date's end) for no range."""
        text, end = self.text, said.end
        bracket = g.BRACKET_WEEKDAY.match(text, end)
        at = bracket.end() if bracket else end
        joint = g.FROM.match(text, at)
        if not joint:
            return None, end
        other = calendar_at(text, joint.end())
        if other is None or other.aim is not None and said.aim is None or other.end == other.start:
            return None, end
        stretch = stretch_at(text, joint.end())
        if stretch and stretch.end >= other.end and not (said.day and stretch.days_only):
            return None, end
        until = g.UNTIL.match(text, other.end)
        word = joint[0].strip()
        if word in ("부터", "에서") and not until and not g.RANGE_END.match(text, other.end):
            return None, end
        if not other.edge_free and not edge_holds(text, other.end):
            return None, end
        stop = until.end() if until else other.end
        if place is None:
            return None, stop
        place_to = self._place_to(other, place)
        if place_to is None or place_to.extent.last_day < place.extent.first_day:
            return None, end
        return place_to, stop

    def _place_to(self, other: Said, first: Place) -> Place | None:
        """The place of a range's second end, which inherits what it does not name from the first."""
        if other.weekday is not None and not other.day and not other.deictic and first.extent.grain == "day":
            day = first.extent.last_day
            return Place(of_day(day + timedelta(days=(other.weekday - day.weekday()) % 7)), first.source)
        if other.deictic and other.deictic.grain == "year" and other.deictic.base == "context":
            other.year, other.deictic = first.extent.hi[0] + other.deictic.offset, None
        if other.deictic or other.year or other.holiday:
            return self.context.place(other)
        year, month = first.extent.hi[0], first.extent.hi[1]
        if other.months:
            low = other.months[0]
            if month and low < month:
                year += 1
            other.year = year
        elif other.day and month:
            if other.day < (first.extent.lo[2] or 0):
                year, month = (year, month + 1) if month < 12 else (year + 1, 1)
            other.year, other.months, other.months_of = year, (month, month), "month"
        place = self.context.place(other)
        return Place(place.extent, first.source, place.approximate, first.anchored) if place else None

    def _time_of_day(self, said: Said, day: date) -> tuple[str, int] | None:
        text, end = self.text, said.end
        zone = g.ZONE.match(text, end)
        at = zone.end() if zone else end
        gap = g.BLANKS.match(text, at)
        at = gap.end() if gap else at
        timed = clock_at(text, at)
        if not timed:
            return None
        clock, last, stop, _ = timed
        moment = day + timedelta(days=clock.day_shift if text.find("자정", at, stop) < 0 else 0)
        edtf = moment.isoformat() + clock.iso
        if last is None:
            last, stop = self._clock_to(stop)
        if last is not None:
            edtf = f"{edtf}/{(day + timedelta(days=last.day_shift)).isoformat()}{last.iso}"
        return edtf, stop

    def _clock_to(self, end: int):  # type: ignore[no-untyped-def]
        joint = g.FROM.match(self.text, end)
        if joint:
            timed = clock_at(self.text, joint.end())
            if timed:
                until = g.UNTIL.match(self.text, timed[2])
                if joint[0].strip() not in ("부터", "에서") or until:
                    return timed[0], until.end() if until else timed[2]
        return None, end

    def _clock(self, pos: int) -> Found | None:
        """A time of day that stands alone: of the day that the sentence speaks of, else of publication."""
        timed = clock_at(self.text, pos)
        if not timed:
            return None
        clock, last, end, plain = timed
        if last is None:
            last, end = self._clock_to(end)
        if not plain and last is None:
            return None
        told = self.context._last("day", sentence=True)
        day = told.extent.last_day if told else self.published
        source = told.id if told else "published" if self.published else "text"
        if day is None:
            edtf = clock.iso + (f"/{last.iso}" if last else "")
            return Found(pos, end, "time", edtf, "text")
        edtf = (day + timedelta(days=clock.day_shift)).isoformat() + clock.iso
        if last:
            edtf += f"/{(day + timedelta(days=last.day_shift)).isoformat()}{last.iso}"
        return Found(pos, end, "time", edtf, source, self._fuzzy(pos, end))

    def _stretch(self, pos: int, stretch: Stretch) -> Found | None:
        text, end = self.text, stretch.end
        approximate = stretch.approximate or self._fuzzy(pos, end)
        if stretch.kind != "duration":
            return Found(pos, end, stretch.kind, stretch.edtf, "text", approximate, stretch.reason)
        apiece = g.APIECE.match(text, end)
        if apiece and stretch.edtf:
            return Found(pos, apiece.end(), "recurring", f"R/{stretch.edtf}", "text", approximate)
        ago = g.AGO.match(text, end)
        if ago and not g.EVENT.search(text[max(0, pos - 8) : pos]):
            return self._ago(pos, end, stretch, approximate)
        if stretch.amount:
            joint = g.FROM.match(text, end)
            other = stretch_at(text, joint.end()) if joint and joint[0].strip() in "~∼～〜–" else None
            if other and other.amount and len(other.amount) == 1 and other.edtf:
                return Found(pos, other.end, "duration", f"{stretch.edtf}/{other.edtf}", "text", approximate)
        return Found(pos, end, "duration", stretch.edtf, "text", approximate, stretch.reason)

    def _ago(self, pos: int, end: int, stretch: Stretch, approximate: bool) -> Found:
        stop = self.text.index("전", end) + 1
        if stretch.edtf is None:
            return Found(pos, stop, "date", None, None, approximate, stretch.reason)
        if self.published is None:
            return Found(pos, stop, "date", None, None, approximate, NO_DATE)
        extent = _back(self.published, stretch)
        if extent is None:
            return Found(pos, end, "duration", stretch.edtf, "text", approximate)
        place = Place(extent, "published", approximate)
        return Found(pos, stop, "date", extent.edtf, "published", approximate, place=place)

    def _same(self, pos: int) -> Found | None:
        """전년 동기, 지난해 같은 기간: the same stretch of another year, as the moment before it tells."""
        found = g.SAME.match(self.text, pos)
        if not found:
            return None
        who = found["who"] or found["who2"] or ""
        words = found["what"] or found["what2"] or found["what3"] or ""
        monthly = bool(found["month"] or found["month2"])
        if not who and (monthly or not words.startswith(("같은", "동"))):
            return None
        base = self._same_base(monthly)
        if not who and base is None and not words.startswith("동기"):
            return None
        kind: MomentKind = "date" if monthly else "period"
        if base is None:
            return Found(pos, found.end(), kind, None, None, reason=NO_BASE)
        extent = base.extent
        if monthly:
            extent = of_months(extent.hi[0], extent.hi[1] or 1)
        year = extent.lo[0]
        if found["year"]:
            year = int(found["year"])
        elif found["ago"]:
            year -= {"한": 1, "두": 2, "세": 3}.get(found["ago"]) or int(found["ago"])
        elif who.startswith("전년") or (not who and words.startswith("동기")):
            year -= 1
        elif who in ("지난해", "작년", "재작년", "올해"):
            if self.published is None:
                return Found(pos, found.end(), kind, None, None, reason=NO_DATE)
            year = self.published.year - {"지난해": 1, "작년": 1, "재작년": 2, "올해": 0}[who]
        extent = extent.in_year(year)
        place = Place(extent, base.id, anchored=True, aside=year != base.extent.lo[0])
        return Found(pos, found.end(), kind, extent.edtf, base.id, place=place)

    def _same_base(self, monthly: bool):  # type: ignore[no-untyped-def]
        """The stretch that `같은 기간` compares with: the last period, month or year told."""
        for told in reversed(self.context.told):
            if told.aside:
                continue
            if monthly and told.extent.hi[1] or not monthly and told.grain != "day":
                return told
        return None

    def _fuzzy(self, start: int, end: int, ahead: str | None = None) -> bool:
        text = self.text
        if ahead is None:
            ahead = text[end : end + 2].strip()[:1]
        if ahead in g.FUZZY_FIRST and g.APPROXIMATE_AFTER.match(text, end):
            return True
        before = text[max(0, start - 6) : start]
        return before.rstrip()[-1:] in ("약", "략", "아", "의") and bool(g.APPROXIMATE_BEFORE.search(before))

    def _reason(self, said: Said) -> str:
        if said.day and said.months and said.day > days_in(2000, said.months[0]):
            return NO_DAY
        if self.published is None and said.year is None:
            return NO_DATE
        if said.deictic and said.deictic.base == "context":
            return NO_BASE
        return NO_DAY


def _anchors(text: str) -> list[tuple[int, str | None]]:
    """Where words of time may begin, in text order, and the unit after a number."""
    anchors: list[tuple[int, str | None]] = [(m.start(), m.lastgroup) for m in g.DIGIT_ANCHOR.finditer(text)]
    anchors += [(m.start(), None) for m in g.WORD_ANCHOR.finditer(text)]
    anchors.sort()  # no two begin at one place, so the units are never compared
    return anchors


def _published(stamp: str | None) -> tuple[date | None, str | None]:
    if not stamp:
        return None, None
    match = re.match(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?(T[\d:]+)?", stamp)
    if not match or not match[3]:
        return None, None
    return make_day(int(match[1]), int(match[2]), int(match[3])), match[4]


def _kind(said: Said) -> MomentKind:
    if said.months and (said.months[0] != said.months[1] or said.months_of in ("quarter", "half", "season")) and not said.day:
        return "period"
    if said.year_to or said.day_to or said.weekend or said.holiday_span or said.nth_of == "week":
        return "period"
    if said.deictic and said.deictic.grain in ("week", "quarter") and said.weekday is None:
        return "period"
    return "date"


def _hours(day: date, part: str) -> str:
    first, last = DAY_HOURS[part]
    end = f"{day + timedelta(days=1)}T00:00" if last == 24 else f"{day}T{last:02d}:00"
    return f"{day}T{first:02d}:00/{end}"


def _back(now: date, stretch: Stretch) -> Extent | None:
    """A plain duration before a day, as exact as its unit: years to the year, months to the month, days to the day."""
    if len(stretch.amount) != 1:
        return None
    unit, number = stretch.amount[0]
    if number != int(number):
        return None
    count = int(number)
    if unit == "Y":
        return of_year(now.year - count) if now.year > count else None
    if unit == "M":
        index = now.year * 12 + now.month - 1 - count
        return of_months(index // 12, index % 12 + 1) if index >= 12 else None
    if unit in "WD":
        days = count * (7 if unit == "W" else 1)
        return of_day(now - timedelta(days=days)) if days < 300000 else None
    return None


"""Times of day and lengths of time, and the days that a length leads to: 3년 전, 이틀 뒤."""

from __future__ import annotations

from analysis.reading.timing import date_patterns
from analysis.reading.timing import length_patterns as p
from analysis.reading.timing.ago import back, forth
from analysis.reading.timing.clocks import clock_at, on_day
from analysis.reading.timing.fragments import ahead, cue
from analysis.reading.timing.journal import NO_DATE, Journal
from analysis.reading.timing.lengths import Length, length_at
from analysis.reading.timing.told import Place

_EVENT_BEFORE, _FORMER = cue("event_before"), cue("former")


class Lasting(Journal):
    """Writes what is told by the clock, or by how long it lasts."""

    def clock(self, pos: int) -> int | None:
        """A time of day that stands alone: of the day that the sentence speaks of, else of publication."""
        timed = clock_at(self.text, pos)
        if timed is None or not timed.sure:
            return None
        about = self.is_about(pos, timed.end)
        told = self.memory.last("day", within="sentence")
        day = told.extent.last_day if told else self.published
        if day is None:
            edtf = timed.clock.iso + (f"/{timed.last.iso}" if timed.last else "")
            return self.emit(pos, timed.end, "time", edtf, "text", about)
        source = told.root if told else "published"
        return self.emit(pos, timed.end, "time", on_day(day, timed), source, about)

    def length(self, pos: int, length: Length) -> int:
        text, end = self.text, length.end
        about = length.approximate or self.is_about(pos, end)
        if length.kind != "duration":
            return self.emit(pos, end, length.kind, length.edtf, "text", about, length.reason)
        edtf, follows = length.edtf, ahead(text, end)
        apiece = p.APIECE.match(text, end) if follows in p.APIECE_FIRST else None
        if apiece and edtf:
            return self.emit(pos, apiece.end(), "recurring", f"R/{edtf}", "text", about)
        later = p.LATER.match(text, end) if follows in p.LATER_FIRST and not text[pos].isdigit() else None
        if later:
            return self._later(pos, length, later.end(), about)
        ago = p.AGO.match(text, end) if follows in p.AGO_FIRST else None
        if ago and not _FORMER.match(text, ago.end()) and not _EVENT_BEFORE.search(text[max(0, pos - 8) : pos]):
            return self._ago(pos, length, about)
        single = len(length.amount) == 1 and follows in date_patterns.RANGE_FIRST
        joint = date_patterns.FROM.match(text, end) if single else None
        word = joint[0].strip() if joint else "부터"
        other = length_at(text, joint.end()) if joint and word != "부터" else None
        if other and len(other.amount) == 1 and not (word == "에서" and text.startswith(("으로", "로"), other.end)):
            end, edtf = other.end, f"{edtf}/{other.edtf}"
            about = about or self.is_about(pos, end)
        return self.emit(pos, end, "duration", edtf, "text", about, length.reason)

    def _later(self, pos: int, length: Length, stop: int, about: bool) -> int:
        """이틀 뒤: a day, where the sentence has told the one that it counts from; else a length."""
        told = self.memory.last("day", within="sentence")
        extent = forth(told.extent.last_day, length) if told else None
        if told is None or extent is None:
            return self.emit(pos, length.end, "duration", length.edtf, "text", about, length.reason)
        day = Place(extent, told.root, about, told.place.anchored)
        return self.emit(pos, stop, "date", extent.edtf, told.root, about, None, day)

    def _ago(self, pos: int, length: Length, about: bool) -> int:
        """3년 전: as exact as its unit."""
        stop = self.text.index("전", length.end) + 1
        if length.edtf is None:
            return self.emit(pos, stop, "date", None, None, about, length.reason)
        if self.published is None:
            return self.emit(pos, stop, "date", None, None, about, NO_DATE)
        extent = back(self.published, length)
        if extent is None:
            return self.emit(pos, length.end, "duration", length.edtf, "text", about)
        return self.emit(pos, stop, "date", extent.edtf, "published", about, None, Place(extent, "published", about))

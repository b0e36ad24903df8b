"""What has been read of one page: its moments so far, what later ones may lean on, and where the reading stands."""

from __future__ import annotations

import re
from datetime import date

from analysis.reading.page import Page, Stamp
from analysis.reading.quick import quick
from analysis.reading.timing import length_patterns as p
from analysis.reading.timing.edtf import make_day
from analysis.reading.timing.fragments import ahead, cue
from analysis.reading.timing.said import Said
from analysis.reading.timing.told import Memory, Place
from analysis.records import Moment, MomentKind

_moment = quick(Moment)

NO_DATE = "기사 날짜를 알 수 없음"

_ABOUT_AFTER, _ABOUT_BEFORE = cue("about_after"), cue("about_before")
_ABOUT_LAST = ("약", "략", "아", "의")
_STAMP = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_YEARS = range(1000, 9000)  # of publication: beyond, no calendar arithmetic is tried


class Journal:
    """The moments of one page as they are read. Its state is the page's own and ends with the reading."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.source = page.text
        self.text = page.text
        self.published = _published(page.published)
        self.memory = Memory(self.text, self.published)
        self.moments: list[Moment] = []
        self.line_end = -1
        self.enter(0)

    def stamp(self, stamp: Stamp) -> int:
        """Add a stamp of the article's own, which nothing leans on. Returns where to go on."""
        kind: MomentKind = "datetime" if stamp.edtf and "T" in stamp.edtf else "date"
        words, reason = self.source[stamp.start : stamp.end], None if stamp.edtf else NO_DATE
        id = f"m{len(self.moments) + 1}"
        moment = Moment(id, words, stamp.start, stamp.end, kind, stamp.edtf, False, True, "text", reason)
        self.moments.append(moment)
        return stamp.end

    def emit(
        self,
        start: int,
        end: int,
        kind: MomentKind,
        edtf: str | None,
        source: str | None = "text",
        about: bool = False,
        reason: str | None = None,
        place: Place | None = None,
        said: Said | None = None,
    ) -> int:
        """Add a moment; `place` and `said` are what later moments may lean on. Returns where to go on."""
        id = f"m{len(self.moments) + 1}"
        self.moments.append(_moment(id, self.source[start:end], start, end, kind, edtf, about, False, source, reason))
        if place:
            self.memory.remember(id, place, said, start, end)
        return end

    def enter(self, pos: int) -> None:
        """Move the memory on to the sentence and line of a position."""
        memory, sentences = self.memory, self.page.sentences
        index, last = memory.sentence, len(sentences) - 1
        while index < last and sentences[index + 1].start <= pos:
            index += 1
        start = pos
        if last >= 0:
            here = sentences[index]
            start = here.start
            memory.sentence, memory.sentence_start, memory.sentence_end = index, start, here.end
        if start > self.line_end:
            memory.line += 1
            memory.line_start = self.text.rfind("\n", 0, start) + 1
            end = self.text.find("\n", start)
            self.line_end = len(self.text) if end < 0 else end

    def is_about(self, start: int, end: int, follows: str | None = None) -> bool:
        """Whether 약 stands before the words, or 께, 여, 가량 after them."""
        text = self.text
        if (ahead(text, end) if follows is None else follows) in p.FUZZY_FIRST and _ABOUT_AFTER.match(text, end):
            return True
        last = text[start - 1 : start]
        if last.isspace():
            last = text[start - 2 : start - 1]
        return last in _ABOUT_LAST and bool(_ABOUT_BEFORE.search(text[max(0, start - 6) : start]))


def _published(stamp: str | None) -> date | None:
    match = _STAMP.match(stamp or "")
    if not match or int(match[1]) not in _YEARS:
        return None
    return make_day(int(match[1]), int(match[2]), int(match[3]))

"""What the text has told so far, in which sentence and line, and what its verbs say of a moment's tense."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from analysis.reading.timing.edtf import Extent
from analysis.reading.timing.fragments import cue
from analysis.reading.timing.said import Said

_TENSE = re.compile(rf"(?:{cue('future').pattern})(?P<future>)|(?:{cue('past').pattern})(?P<past>)")
_MOVED_TO = cue("moved_to")
_REPORTED, _SAID_BEFORE = cue("reported"), cue("said_before")

_LOOK_BACK = 64  # moments; what was told before them is out of mind, and the time stays linear
_CLAUSE = 70  # characters after a moment in which its verb is looked for


class Place(NamedTuple):
    """Where on the calendar words point.

    `source`    "text", "published", or the id of the moment that the words lean on
    `anchored`  the year stands in the words, or in those that they lean on
    `bare`      a day whose month was counted from publication: no other day can have its month from it
    `repeats`   the moment that `source` names, and nothing else (이날)
    `beside`    counted back from the day that the text speaks of (전날): that day stays the one spoken of
    `aside`     only compared with (전년, 전분기): nothing leans on it
    """

    extent: Extent
    source: str
    approximate: bool = False
    anchored: bool = False
    bare: bool = False
    repeats: bool = False
    beside: bool = False
    aside: bool = False


class Told(NamedTuple):
    """A moment that was told before; `root` is the one that it repeats, else itself."""

    id: str
    root: str
    place: Place
    extent: Extent
    grain: str
    start: int
    end: int
    sentence: int
    line: int
    monthly: bool  # 지난달, 이달: the month that a monthly report is about


class Memory:
    """The moments told so far in one article, and its publication date. Lives for one reading only."""

    def __init__(self, text: str, published: date | None) -> None:
        self.text = text
        self.published = published
        self.told: deque[Told] = deque(maxlen=_LOOK_BACK)  # without those only compared with
        self.latest: Told | None = None
        self.topic: Told | None = None  # the first year or period, which an article's own figures are about
        self.monthly_base: Told | None = None  # the last one whose month a bare day may share
        self.sentence = self.sentence_start = self.line = self.line_start = 0
        self.sentence_end = len(text)

    def remember(self, id: str, place: Place, said: Said | None, start: int, end: int) -> None:
        """Add a moment in the order of the text."""
        deictic = said.deictic if said else None
        monthly = bool(deictic and deictic.grain == "month" and deictic.base == "published")
        root = place.source if place.repeats else id
        extent = place.extent
        grain = "span" if said and said.part else extent.grain  # 9월 말 기준 is no day of an event
        told = Told(id, root, place, extent, grain, start, end, self.sentence, self.line, monthly)
        self.latest = told
        if not place.aside:
            self.told.append(told)
            if self.topic is None and grain != "day":
                self.topic = told
            if extent.hi[1] and not place.bare:
                self.monthly_base = told

    def recent(self) -> Iterator[Told]:
        """The last moments, the latest first, without those only compared with."""
        return reversed(self.told)

    def last(self, *grains: str, within: str = "article") -> Told | None:
        """The last moment of one of the grains, in the `sentence`, the `line` or the whole `article`."""
        for told in reversed(self.told):
            if within == "sentence" and told.sentence != self.sentence:
                return None
            if within == "line" and told.line != self.line:
                return None
            if not grains or told.grain in grains:
                return told
        return None

    def tallied(self) -> Told | None:
        """The year gone by of which an article counts what happened, while it has told of no period since."""
        topic, now = self.topic, self.published
        if topic is None or now is None or topic.grain != "year" or topic.extent.hi[0] >= now.year:
            return None
        later = any(told.grain != "day" and told.extent.hi[0] > topic.extent.hi[0] for told in self.told)
        return None if later else topic

    def apposed(self, said: Said) -> Told | None:
        """The moment that the words repeat in brackets: 다음 주 월요일(5일), 지난달(11월)."""
        told, at = self.latest, said.start
        return told if told and told.end == at - 1 and self.text[at - 1] in "(（" else None

    def tense(self, end: int) -> str | None:
        """`future` or `past`, as the first telling verb in the clause after a moment has it."""
        if self.is_moved_to(end):
            return "future"
        found = _TENSE.search(self.text, end, min(self.sentence_end, end + _CLAUSE))
        return found.lastgroup if found else None

    def is_moved_to(self, end: int) -> bool:
        """Whether something was put off to a moment, or brought forward: 착공을 4분기로 미뤘다."""
        return _MOVED_TO.match(self.text, end, min(self.sentence_end, end + _CLAUSE)) is not None

    def reported(self, said: Said) -> bool:
        """Whether a day is the one on which something was said or disclosed: "…고 29일 밝혔다"."""
        if _REPORTED.match(self.text, said.end, min(self.sentence_end, said.end + _CLAUSE)):
            return True
        quoted = self.text.startswith("고 ", said.start - 2) if said.start > 1 else False
        return quoted and bool(_SAID_BEFORE.search(self.text[max(0, said.start - 6) : said.start]))

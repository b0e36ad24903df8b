"""Tables in text: cells parted by a bar or tab, whose heads name what is measured, and whom."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from analysis.reading.actors import Cast
from analysis.reading.dates import Calendar
from analysis.reading.metrics.measure import Measure, kind_of
from analysis.reading.metrics.terms import Term, fits, is_level, terms_of
from analysis.reading.page import Page
from analysis.reading.rules.relation_words import CLUSTER
from analysis.records import Figure, Moment, Span

_CELL = re.compile(r"[^|│\t\n]+")
_BARS = ("|", "│", "\t")
_SUMS = re.compile(r"(?:합|총|소)?계|평균|전체|전국")
_AROUND_DAY = re.compile(r"[\s()*]|말|기준|현재|누적|실적")
# 입주 기업(계획); ※ 괄호 안은 2027년 목표: what stands in brackets behind each number of the column
_BRACKET = re.compile(r"\((?P<of>[^()\n]{1,14})\)\s*$")
_IN_BRACKETS = re.compile(r"(?:괄호|\(\s*\)) ?(?:안|속|내)?(?:의 (?:숫자|수치))?(?:은|는)? (?P<of>[^\n()]{1,30})")
_GOAL = re.compile(r"계획|목표")
_AROUND_GOAL = re.compile(r"[\s*]|말|기준|까지|계획|목표|치|인원|당초|최종")
_LONGEST = 400  # characters of a line
_TALLEST = 8  # lines from the first figures up to the heads


@dataclass(frozen=True, slots=True)
class Told:
    """A measure of a table with the name of its row or column."""

    measure: Measure
    subject: str | None  # None where the table is all of one, whom it does not name
    line: Span


class Tables:
    """The tables of an article, read line by line: a line of heads, then lines of which each begins with a head."""

    def __init__(self, page: Page, cast: Cast, calendar: Calendar) -> None:
        self.page, self.text, self.cast, self.calendar = page, page.text, cast, calendar
        self._heads: list[Term | None] = []
        self._days: list[Moment | None] = []
        self._names: list[str | None] = []
        self._goals: list[tuple[Moment | None] | None] = []
        self._last: Span | None = None

    def read(self, line: Span, figures: list[Figure]) -> list[Told]:
        """The measures of a line that belongs to a table; none where it does not."""
        cells = self._cells(line)
        if len(cells) < 2:
            return []
        if self._last is None or not self._follows(line):
            self._open(line)
        self._last = line
        if len(self._heads) != len(cells) or not any((*self._heads[1:], *self._names[1:], *self._days[1:])):
            return []
        first, *rest = cells
        held = [next((f for f in figures if cell.start <= f.start < cell.end), None) for cell in rest]
        named = [cell for cell, figure in zip(rest, held, strict=True) if figure is None]
        own = next((term for cell in (first, *named) for term in self._terms(cell)), None)
        name, day = self._name(first), self._day(first)
        found: list[Told] = []
        for place, figure in enumerate(held, 1):
            term = own or self._heads[place]
            subject, moment = name or self._names[place], self._days[place] or day
            if figure is not None and term is not None and (subject is not None or moment is not None):
                measure = _measure(self.text, figure, term, moment)
                if measure is not None:
                    found.append(Told(measure, subject, line))
                    goal = self._goal(place, rest[place - 1], measure, figures)
                    found += [Told(goal, subject, line)] if goal else []
        return found

    def _goal(self, place: int, cell: Span, measure: Measure, figures: list[Figure]) -> Measure | None:
        """48개사(80개사) under 입주 기업(계획): the plan in brackets, for the year that the head or a note says."""
        goal = self._goals[place]
        if goal is None or self.text[measure.figure.end : measure.figure.end + 1] != "(":
            return None
        within = [f for f in figures if measure.figure.end < f.start < cell.end and not f.same_as]
        if len(within) != 1 or within[0].unit != measure.figure.unit or self.text[within[0].end] != ")":
            return None
        return replace(measure, figure=within[0], planned=True, moment=goal[0])

    def _goal_of(self, head: Span) -> tuple[Moment | None] | None:
        """The year of the plans that a column's head says stand in its brackets; a note under the table may tell it."""
        match = _BRACKET.search(self.text, head.start, head.end)
        if match is None or not _GOAL.search(match["of"]) or self._left_of_goal(*match.span("of")):
            return None
        told = self.calendar.within(*match.span("of"))
        block = self.text.find("\n\n", head.end)
        note = _IN_BRACKETS.search(self.text, head.end, block if block >= 0 else len(self.text))
        if not told and note and _GOAL.search(note["of"]) and not self._left_of_goal(*note.span("of")):
            told = self.calendar.within(*note.span("of"))
        return (told[0] if len(told) == 1 else None,)

    def _left_of_goal(self, start: int, end: int) -> str:
        """What words say besides a goal and its time."""
        told = self.calendar.within(start, end)
        words = self.text[start : told[0].start] + self.text[told[0].end : end] if told else self.text[start:end]
        return _AROUND_GOAL.sub("", words).strip(" .)임함")

    def _open(self, line: Span) -> None:
        """Take the first line of the table that has as many cells as heads: "구분 | A밸리 | B단지"; between may stand who runs them."""
        count = len(self._cells(line))
        index = self.page.sentence_index(line.start)
        cells: list[Span] = []
        below = line
        for above in reversed(self.page.sentences[max(0, index - _TALLEST) : index]):
            found = self._cells(above)
            if len(found) != count or not self._joins(above, below):
                break
            cells, below = found, above
        self._heads = [next(iter(self._terms(cell)), None) for cell in cells]
        self._names = [self._name(cell) for cell in cells]
        self._days = [self._day(cell) for cell in cells]
        self._goals = [self._goal_of(cell) for cell in cells]

    def _follows(self, line: Span) -> bool:
        """Whether a line stands in the same table as the last: under it, or under lines without figures."""
        last = self._last
        if last is None or line.start - last.end > _LONGEST:
            return False
        between = self.text[last.end : line.start]
        return "\n\n" not in between and all(any(bar in row for bar in _BARS) for row in between.split("\n")[1:-1])

    def _joins(self, above: Span, line: Span) -> bool:
        return line.start - above.end <= 4 and "\n" in self.text[above.end : line.start]

    def _cells(self, line: Span) -> list[Span]:
        if line.end - line.start > _LONGEST or not any(bar in self.text[line.start : line.end] for bar in _BARS):
            return []
        return [Span(*m.span()) for m in _CELL.finditer(self.text, line.start, line.end) if m.group().strip()]

    def _terms(self, cell: Span) -> Iterator[Term]:
        yield from terms_of(self.text, cell.start, cell.end)

    def _day(self, cell: Span) -> Moment | None:
        """The time that a cell is all about: 2023년, 2025년 9월 말."""
        told = self.calendar.within(cell.start, cell.end)
        is_all = len(told) == 1 and not _AROUND_DAY.sub(
            "", self.text[cell.start : told[0].start] + self.text[told[0].end : cell.end]
        )
        return told[0] if is_all else None

    def _name(self, cell: Span) -> str | None:
        """The park or body that a cell names; none for a sum over all of them."""
        words = self.text[cell.start : cell.end].strip()
        if _SUMS.match(words):
            return None
        actor = self.cast.inside(cell.start, cell.end)
        if actor is not None and actor.name.kind != "person":
            return actor.name.name
        return words if CLUSTER.search(words) and len(words) <= 20 else None


def _measure(text: str, figure: Figure, term: Term, moment: Moment | None) -> Measure | None:
    metric = kind_of(term.row.metric, text[max(0, term.start - 14) : term.start].rpartition("|")[2])
    if metric is None or not is_level(figure) or not fits(figure, term.row.fits):
        return None
    return Measure(figure, term.row, metric, term.start, term.end, figure.planned, moment=moment)

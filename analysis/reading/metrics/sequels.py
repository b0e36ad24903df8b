"""Figures that go on with the sentence before: of another park, of another time, of a plan that it is held against."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.reading.actors import Actor, Cast
from analysis.reading.dates import Calendar
from analysis.reading.metrics.about import called
from analysis.reading.metrics.further import BEGAN, ONCE
from analysis.reading.metrics.measure import Measure
from analysis.reading.metrics.terms import are_listed, fits, is_level
from analysis.reading.page import Page
from analysis.records import Figure, Metric, Moment, Span

Told = tuple[Metric, Measure]
_One = tuple[Figure, str, bool, Moment | None]  # the figure, whom it measures, whether it is planned, its own day

_NEXT = 8  # characters at most between a sentence and the next
_BY_CONTRAST = re.compile(
    r"(?:같은 (?:기간|때|시기)(?:에)? |반면(?:에)? |이에 비해 |이에 반해 |한편 |그러나 |하지만 )?"
)
_HARDLY = frozenset(("", "약", "아직"))
ENDS = re.compile(
    r"여?(?:이?다|에 (?:그친다|그쳤다|불과하다|불과했다|머문다|머물렀다)|(?:으로|로) (?:그 ?)?(?:뒤를 (?:이었|잇)|뒤따|다음|[2-9]위)|뿐이다|뿐이었다|였다|이었다|이었고|였고"
    r"|[이가을를에도]{0,2} ?(?:채 )?(?:안 됐|못 됐|되지 않았|넘었|넘겼|못 미쳤|미치지 못했|밑돌았|웃돌았|달했|이르렀|육박했))"
)
_BECAME = re.compile(r"(?:으로|로) ?(?:[가-힣]{1,8} ){0,2}[가-힣]{1,3}[었았졌했됐렸혔랐]다")
_THEN = re.compile(r"(?:에는|에|엔|는|은|까지는|까지만 해도)? ?(?:약 |고작 |불과 )?")
# 2019년 31곳과 비교하면 세 배로 늘었다
_HELD_AGAINST = re.compile(r"여?(?:[과와] (?:비교|견주|대비)|보다|에서 |에 비[해하]|의 (?:[\d가-힣.]+ ?배|절반))")
_PLAN_HELD = re.compile(
    r"(?:던|겠다는|기로 한|기로 했던|목표(?:인|치인|였던|로 한|로 삼은|치|는|치는)?|(?:목표|계획|공약|청사진)(?:치)?(?:로|에서|에|대로)? ?(?:잡은|정한|내건|내세운|제시한|세운|삼은|밝힌)|약속한|공언한|계획(?:인|한|했던|상)?|예정(?:인|이던)?) ?$"
)
_TO_GROW = re.compile(
    r"(?:까지|으로|로) (?:[가-힣]{1,4} )?(?:늘[리린릴]|키[우운울]|채[우운울])"
)  # 200곳까지 늘린다는 게 구상이다
_NOW_EACH = re.compile(r"(?:현재는|지금은|실제로는|실제는) 각각 ")  # 목표는 …다. 현재는 각각 67개사와 1,340명이다
_FIRMS = {"개사", "곳"}
_PLAN_REACH, _ONCE_REACH = 16, 30


def alike(left: Figure, right: Figure) -> bool:
    """Whether two figures count alike: firms are counted by 개사 and by 곳."""
    return left.unit == right.unit or {left.unit, right.unit} == _FIRMS


class Sequels:
    """Reads a sentence that names no measure by what the one before it told."""

    def __init__(self, page: Page, cast: Cast, calendar: Calendar) -> None:
        self.page, self.text = page, page.text
        self.cast, self.calendar = cast, calendar

    def read(self, span: Span, figures: list[Figure], told: list[Told]) -> list[tuple[Measure, str]]:
        """The measures of a sentence, each with its subject; `told` are those of the sentence that told any last."""
        if not told or span.start - told[-1][0].sentence.end > _NEXT:
            return []
        index = self.page.sentence_index(span.start)
        if index < 1 or self.page.sentences[index - 1] != told[-1][0].sentence:
            return []
        found = list(self._each(span, figures, told))
        if found:
            return found
        metric, measure = told[-1]
        if measure.metric == "tenants_subset":
            return []
        fitting = [f for f in figures if fits(f, measure.row.fits) and is_level(f) and alike(f, measure.figure)]
        if not fitting:
            return []
        if series := self._series(span, fitting):
            return [
                (Measure(figure, measure.row, measure.metric, -1, -1, figure.planned, moment=moment), metric.subject)
                for figure, moment in series
            ]
        goals = [] if "\n\n" in self.text[metric.sentence.end : span.start] else self._goals(span, fitting)
        rest = [figure for figure in fitting if figure not in goals]
        one = rest and (
            self._of_another(span, figures, rest)
            or self._when_it_began(span, rest, metric.subject)
            or self._another_time(span, figures, rest, metric.subject)
        )
        if len(goals) == 1 and (one or not rest):
            goal: list[_One] = [(goals[0], metric.subject, True, self._year_of(span, goals[0]))]
        else:
            goal = []
        ones = ([one] if one else []) + goal
        return [
            (Measure(figure, measure.row, measure.metric, -1, -1, planned, moment=moment), subject)
            for figure, subject, planned, moment in ones
        ]

    def _each(self, span: Span, figures: list[Figure], told: list[Told]) -> Iterator[tuple[Measure, str]]:
        """달빛파크는 각각 4개와 63건이었다: all that the sentence before told, in its order, of another park."""
        actor = self._head(span.start)
        now = _NOW_EACH.match(self.text, span.start, span.end)
        if now is None and (actor is None or not self.text.startswith(" 각각 ", actor.end_of_particle)):
            return
        subject = told[-1][0].subject if actor is None or now else called(actor.name)
        values = [figure for figure in figures if not figure.same_as]
        if (
            len(told) < 2
            or len(told) != len(values)
            or any((metric.subject == subject) != bool(now) for metric, _ in told)
        ):
            return
        if not are_listed(values):
            return
        if all(fits(value, measure.row.fits) for value, (_, measure) in zip(values, told, strict=True)):
            for value, (_, measure) in zip(values, told, strict=True):
                yield Measure(value, measure.row, measure.metric, -1, -1, False), subject

    def _of_another(self, span: Span, figures: list[Figure], fitting: list[Figure]) -> _One | None:
        """반면 달빛파크는 52곳에 그친다, 같은 기간 달빛파크는 88곳에서 81곳으로 줄었다."""
        head = _BY_CONTRAST.match(self.text, span.start, span.end)
        actor = self._head(head.end()) if head else None
        first = figures[0]
        if actor is None or not actor.is_cluster:
            return None
        if self.text[actor.end_of_particle : first.start].strip() not in _HARDLY:
            return None
        figure, ends = first, ENDS
        if len(figures) > 1 and self.text[first.end : figures[1].start].strip() == "에서":
            figure, ends = figures[1], _BECAME
        if figure not in fitting or not ends.match(self.text, figure.end):
            return None
        return figure, called(actor.name), figure.planned, None

    def _when_it_began(self, span: Span, fitting: list[Figure], subject: str) -> _One | None:
        """2021년 문을 열 때의 9개사와 견주면, 2021년 9개사로 출발해."""
        for figure in fitting:
            if ONCE.search(self.text, max(span.start, figure.start - _ONCE_REACH), figure.start):
                return figure, subject, False, None
            if BEGAN.match(self.text, figure.end):
                moments = self.calendar.within(span.start, figure.start)
                return figure, subject, False, moments[-1] if moments else None
        return None

    def _another_time(self, span: Span, figures: list[Figure], fitting: list[Figure], subject: str) -> _One | None:
        """2024년에는 455명이었다."""
        figure = fitting[0]
        against = len(figures) > 1 and _HELD_AGAINST.match(self.text, figure.end)
        if figure is not figures[0] or (len(figures) > 1 and (not against or len(fitting) > 1)):
            return None
        moment = next(iter(self.calendar.within(span.start, figure.start)), None)
        if moment is None or self.text[span.start : moment.start].strip():
            return None
        if not _THEN.fullmatch(self.text, moment.end, figure.start) or not (
            against or ENDS.match(self.text, figure.end)
        ):
            return None
        return figure, subject, figure.planned, moment

    def _series(self, span: Span, fitting: list[Figure]) -> list[tuple[Figure, Moment]]:
        """2019년 26곳, 2022년 71곳이었다: each at its own time."""
        if len(fitting) < 2 or not ENDS.match(self.text, fitting[-1].end):
            return []
        found: list[tuple[Figure, Moment]] = []
        start = span.start
        for figure in fitting:
            near = self.calendar.within(start, figure.start)
            is_own = len(near) == 1 and not self.text[start : near[0].start].strip(" ,")
            if not is_own or not _THEN.fullmatch(self.text, near[0].end, figure.start):
                return []
            found.append((figure, near[0]))
            start = figure.end
        return found

    def _goals(self, span: Span, fitting: list[Figure]) -> list[Figure]:
        """올해까지 채우겠다던 70개사에는 크게 모자란다, 목표로 잡은 80개사와는: plans held against what is."""
        return [
            f
            for f in fitting
            if _PLAN_HELD.search(self.text, max(span.start, f.start - _PLAN_REACH), f.start)
            or (f.planned and _TO_GROW.match(self.text, f.end))
        ]

    def _year_of(self, span: Span, goal: Figure) -> Moment | None:
        """The time by which a plan was to be reached: told right before it."""
        near = self.calendar.within(max(span.start, goal.start - _PLAN_REACH), goal.start)
        return near[-1] if near else None

    def _head(self, position: int) -> Actor | None:
        """Who stands at a position as subject."""
        actor = next(iter(self.cast.within(position, position + 1)), None)
        return actor if actor is not None and actor.part == "subject" else None

"""Figures that go on with the sentence before: of another park, of another time, of a plan that it is held against."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.reading.actors import Actor, Cast
from analysis.reading.dates import Calendar
from analysis.reading.metrics.about import called
from analysis.reading.metrics.claims import PLAN_HELD, PLAN_REACH, RISE, WERE, is_when_planned
from analysis.reading.metrics.further import BEGAN, ONCE
from analysis.reading.metrics.measure import Measure
from analysis.reading.metrics.terms import alike, fits, in_turn, is_level
from analysis.reading.page import Page
from analysis.reading.rules.plan_words import FINAL_SS
from analysis.records import Figure, Metric, Moment, Span

Told = tuple[Metric, Measure]
_One = tuple[Figure, str, bool, Moment | None]  # the figure, whom it measures, whether it is planned, its own day

_NEXT = 8  # characters at most between a sentence and the next
_BY_CONTRAST = re.compile(
    r"(?:이 ?(?:중|가운데) |그중 |같은 (?:기간|때|시기)(?:에)? |반면(?:에)? |이에 비해 |이에 반해 |한편 |그러나 |하지만 )?"
)
_HARDLY = frozenset(("", "약", "아직"))
ENDS = re.compile(
    r"여?(?:이?다|에 (?:그친다|그쳤다|불과하다|불과했다|머문다|머물렀다)|(?:으로|로) (?:그 ?)?(?:뒤를 (?:이었|잇)|뒤따|다음|[2-9]위)|뿐이다|뿐이었다|였다|이었다|이었고|였고"
    r"|[을를] (?:차지|기록|보유)(?:했|한|하고)"
    r"|[이가을를에도]{0,2} ?(?:훌쩍 |크게 |살짝 |조금 |약간 )?(?:채 )?(?:안 됐|못 됐|되지 않았|넘었|넘겼|못 미쳤|미치지 못했|밑돌았|웃돌았|달했|이르렀|육박했))"
)
_BECAME = re.compile(
    rf"[이가] (?:됐|되었|된)다|(?:으로|로|까지) ?(?:[가-힣]{{1,8}} ){{0,2}}[가-힣]{{1,4}}?{FINAL_SS}다"
)
# 문을 연 2021년의 9개사에서
_OPENED = re.compile(
    r"(?:처음 |막 )?(?:문을 (?:연|열던)|(?:개소|개관|개원|개장|출범|발족|준공|완공|조성|설립|가동)(?:한|된|하던|되던)|첫해인|원년인)? ?"
)
_THEN = re.compile(r"(?:에는|에|엔|는|은|의|까지는|까지만 해도)? ?[(（]?(?:약 |고작 |불과 )?")
_ONCE_SO = rf"여?{WERE} (?:것이|것은|게|데서|데 비해)"
_FORMERLY = re.compile(_ONCE_SO)
_MORE_MONEY = re.compile(r"여?[이가을를] (?:더|추가로|새로) (?:들어[간갈가]|들[어인일여]|투입|쓰[인일]|쏟)")
# 2020년 56곳이던 것이 지금은 112곳이다
_WAS = rf"[ ,]*|(?:{_ONCE_SO}|여?(?:(?:이었|였)?(?:지만|으나|는데|다가)|인데|에서)),? ?"
_AND_THEN = re.compile(_WAS)
_AND_NOW = re.compile(rf"(?:{_WAS})(?:지금은?|현재는?|이제는?|어느새) ?")
# 2019년 31곳과 비교하면 세 배로 늘었다
_HELD_AGAINST = re.compile(r"여?[)）]?(?:[과와] (?:비교|견주|대비)|보다|에서 |에 비[해하]|의 (?:[\d가-힣.]+ ?배|절반))")
_TO_GROW = re.compile(
    r"(?:까지|으로|로|[을를]) ?(?:[가-힣]{1,4} )?(?:늘[리린릴]|불[리린릴]|키[우운울]|채[우운울]|넘[기긴길]|모[으은을]|끌어올[리린릴]"
    r"|(?:확대|확보|유치|돌파|달성)(?:하|한|할))"
)  # 200곳까지 늘린다는 게 구상이다, 120개사를 채우는 것이 목표다
_NOW_EACH = re.compile(
    r"(?:현재는|지금은|실제로는|실제는) 각각 "
    r"|(?:[^.\n]{2,16}(?:기준|현재|시점)(?:으로)?,? )?(?:[가-힣]{1,4} )?(?P<held>성적표|실적|결과|현실|현주소|실상)(?:은|는) (?:각각 )?(?:약 )?"
)  # 목표는 …다. 현재는 각각 67개사와 1,340명이다
_FIRST_CLAUSE = re.compile(r"[^,\n]{4,60}[가-힣](?:고|며|지만|으나|는데), ")
_ONCE_REACH = 30


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
        fitting = [f for f in fitting if not RISE.match(self.text, f.end)]  # 13개사가 모자란다
        if not fitting:
            return []
        if series := self._series(span, fitting):
            return [
                (Measure(figure, measure.row, measure.metric, -1, -1, figure.planned, moment=moment), metric.subject)
                for figure, moment in series
            ]
        goals = [] if "\n\n" in self.text[metric.sentence.end : span.start] else self._goals(span, fitting)
        rest = [figure for figure in fitting if figure not in goals]
        one = rest and self._of_another(span, figures, rest)
        if not metric.subject:
            goals, rest = [], []
        one = one or (
            rest
            and (
                self._once(span, rest, metric.subject)
                or self._more(span, rest, measure, metric.subject)
                or self._when_it_began(span, rest, metric.subject)
                or self._another_time(span, figures, rest, metric.subject)
            )
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

    def leading(
        self, span: Span, held: list[Figure], measures: list[Measure], told: list[Told]
    ) -> list[tuple[Measure, str]]:
        """지난해 6월 말 33개사에서 8개사가 늘었고, 회원사는 …: a first clause that goes on with the sentence before."""
        clause = _FIRST_CLAUSE.match(self.text, span.start, span.end)
        if clause is None or min(m.start if m.start >= 0 else m.figure.start for m in measures) < clause.end():
            return []
        return self.read(span, [figure for figure in held if figure.end < clause.end()], told)

    def _each(self, span: Span, figures: list[Figure], told: list[Told]) -> Iterator[tuple[Measure, str]]:
        """달빛파크는 각각 4개와 63건이었다: all that the sentence before told, in its order, of another park."""
        actor = self._head(span.start)
        now = _NOW_EACH.match(self.text, span.start, span.end)
        if now is None and (actor is None or not self.text.startswith(" 각각 ", actor.end_of_particle)):
            return
        subject = told[-1][0].subject if actor is None or now else called(actor.name)
        values = [figure for figure in figures if not figure.same_as]
        alone = now and now["held"] and all(metric.planned for metric, _ in told)
        if (len(told) < 2 and not alone) or any((metric.subject == subject) != bool(now) for metric, _ in told):
            return
        turns = in_turn([measure for _, measure in told], values)
        if all(fits(value, measure.row.fits) for measure, value in turns):
            for measure, value in turns:
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
        """2020년 문을 열 때의 8개사와 견주면, 2020년 8개사로 출발해."""
        for figure in fitting:
            if ONCE.search(self.text, max(span.start, figure.start - _ONCE_REACH), figure.start):
                return figure, subject, False, None
            if BEGAN.match(self.text, figure.end):
                moments = self.calendar.within(span.start, figure.start)
                return figure, subject, False, moments[-1] if moments else None
        return None

    def _once(self, span: Span, fitting: list[Figure], subject: str) -> _One | None:
        """2021년 22곳에 불과했던 것이 네 해 만에 다섯 배로 불었다: how many there were once."""
        figure = fitting[0]
        moments = self.calendar.within(span.start, figure.start)
        if not moments or not _FORMERLY.match(self.text, figure.end):
            return None
        return figure, subject, False, moments[0]

    def _more(self, span: Span, fitting: list[Figure], measure: Measure, subject: str) -> _One | None:
        """2027년까지 450억원이 더 들어간다: more money for what the sentence before told of."""
        figure = fitting[0]
        if measure.metric != "investment" or not _MORE_MONEY.match(self.text, figure.end):
            return None
        moments = self.calendar.within(span.start, figure.start)
        if self._head(span.start) is not None or (moments[0].start if moments else figure.start) != span.start:
            return None
        return figure, subject, figure.planned, moments[0] if moments else None

    def _another_time(self, span: Span, figures: list[Figure], fitting: list[Figure], subject: str) -> _One | None:
        """2024년에는 455명이었다."""
        figure = fitting[0]
        against = len(figures) > 1 and _HELD_AGAINST.match(self.text, figure.end)
        if figure is not figures[0] or (len(figures) > 1 and (not against or len(fitting) > 1)):
            return None
        moment = next(iter(self.calendar.within(span.start, figure.start)), None)
        if moment is None or not _OPENED.fullmatch(self.text, span.start, moment.start):
            return None
        if not _THEN.fullmatch(self.text, moment.end, figure.start) or not (
            against or ENDS.match(self.text, figure.end)
        ):
            return None
        return figure, subject, figure.planned, moment

    def _series(self, span: Span, fitting: list[Figure]) -> list[tuple[Figure, Moment | None]]:
        """2019년 26곳, 2022년 71곳이었다, 2020년 56곳이던 것이 지금은 112곳이다: each at its own time."""
        if len(fitting) < 2 or not (
            ENDS.match(self.text, fitting[-1].end) or _BECAME.match(self.text, fitting[-1].end)
        ):
            return []
        found: list[tuple[Figure, Moment | None]] = []
        start = span.start
        for figure in fitting:
            near = self.calendar.within(start, figure.start)
            if not near and found and figure is fitting[-1] and _AND_NOW.fullmatch(self.text, start, figure.start):
                return [*found, (figure, None)]
            is_own = len(near) == 1 and _AND_THEN.fullmatch(self.text, start, near[0].start)
            if not is_own or not _THEN.fullmatch(self.text, near[0].end, figure.start):
                return []
            found.append((figure, near[0]))
            start = figure.end
        return found

    def _goals(self, span: Span, fitting: list[Figure]) -> list[Figure]:
        """올해까지 채우겠다던 60개사에는 한참 모자란다, 목표로 잡은 90개사와는: plans held against what is."""
        return [
            f
            for f in fitting
            if PLAN_HELD.search(self.text, max(span.start, f.start - PLAN_REACH), f.start)
            or (f.planned and _TO_GROW.match(self.text, f.end))
        ]

    def _year_of(self, span: Span, goal: Figure) -> Moment | None:
        """The time by which a plan was to be reached: told right before it."""
        near = self.calendar.within(max(span.start, goal.start - PLAN_REACH), goal.start)
        near = [moment for moment in near if not is_when_planned(self.text, moment.end, goal.start)]
        return near[-1] if near else None

    def _head(self, position: int) -> Actor | None:
        """Who stands at a position as subject."""
        actor = next(iter(self.cast.within(position, position + 1)), None)
        return actor if actor is not None and actor.part == "subject" else None

"""What measures a cluster, an organisation or a market: each figure with its subject, its day and its words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from itertools import pairwise
from operator import attrgetter

from analysis.reading.actors import Actor, Cast
from analysis.reading.dates import Calendar
from analysis.reading.metrics.about import called
from analysis.reading.metrics.answers import Answers
from analysis.reading.metrics.dating import Days
from analysis.reading.metrics.line import Line
from analysis.reading.metrics.measures import Measure, by_words, grown, has_words, replaces, respectively, upheld
from analysis.reading.metrics.once import told_once
from analysis.reading.metrics.subjects import Stage
from analysis.reading.metrics.tables import Tables
from analysis.reading.metrics.tallies import read_tallies
from analysis.reading.metrics.terms import first_anchor, fits, is_level
from analysis.reading.metrics.verbs import BUILDING_WORD, by_verb, shared
from analysis.reading.page import Page
from analysis.reading.prices import is_price
from analysis.records import Deal, Figure, Metric, Moment, Money, Name, Relation, Span

__all__ = ["read_metrics"]

_MONEY_OF_DEAL = attrgetter(*(field.name for field in fields(Money)))
_KINDS = frozenset(("area", "count", "percent", "money"))
_RAISED = re.compile(r"유치|투자금$|누적 ?투자")
_BY_CONTRAST = re.compile(
    r"(?:같은 (?:기간|때|시기)(?:에)? |반면(?:에)? |이에 비해 |이에 반해 |한편 |그러나 |하지만 )?"
)
_BASE = re.compile(r"\) ?(?:대비|보다|에 비해|[과와] 비교)")  # 전년 동기(9461억원) 대비
_NEXT = 8  # characters at most between a sentence and the next
_ENDS = re.compile(r"여?(?:이?다|에 (?:그친다|그쳤다|불과하다|머문다|머물렀다)|뿐이다|였다|이었다)")
_THEN = re.compile(r"(?:에는|에|엔|까지는|까지만 해도)? ?(?:약 |고작 |불과 )?")
_BECAME = re.compile(r"(?:으로|로) ?(?:[가-힣]{1,8} ){0,2}[가-힣]{1,3}[었았졌했됐렸혔랐]다")
_ONCE = re.compile(r"(?:개소|개관|개원|개장|출범|조성|설립|준공|문을 [열연])[가-힣]{0,2} ?(?:때의?|당시의?) ?(?:약 )?$")
_PLAN_HELD = re.compile(
    r"(?:던|겠다는|기로 한|기로 했던|목표(?:인|치인|였던|로 한|로 삼은|치|는|치는)?|계획(?:인|한|했던|상)?|예정(?:인|이던)?) ?$"
)


def read_metrics(
    page: Page,
    figures: tuple[Figure, ...],
    moments: tuple[Moment, ...],
    names: tuple[Name, ...],
    cast: Cast | None = None,
    deals: tuple[Deal, ...] = (),
    relations: tuple[Relation, ...] = (),
) -> tuple[Metric, ...]:
    """Read the figures that measure a cluster, an organisation or a market.

    `deals` hold the amounts that are one deal's and so no market's, `relations` who runs a park and so is not it.

    Reads    "입주 기업은 113개사", "1,700건의 공동 연구", "3천 명이 근무한다", "기술수출은 모두 9건"
    Leaves   increments ("13개사 늘었다"), ratios, shares of each, what the article itself takes back
    Returns  metrics in text order; what the headline says too is told once, of the body
    """
    if not figures:
        return ()
    cast, calendar = cast or Cast(page.text, names), Calendar(page.text, moments)
    runners = {relation.from_: relation.to for relation in relations if relation.kind == "operator"}
    found = _Metrics(page, cast, calendar, runners, deals).read(figures)
    of_deals = frozenset(value for deal in deals for value in _MONEY_OF_DEAL(deal.money))
    found += read_tallies(page, figures, cast, calendar, of_deals)
    return told_once(page, found, {figure.id: figure for figure in figures})


class _Metrics:
    """The metrics of an article, gathered sentence by sentence."""

    def __init__(
        self, page: Page, cast: Cast, calendar: Calendar, runners: dict[str, str], deals: tuple[Deal, ...]
    ) -> None:
        self.page, self.text = page, page.text
        self.cast, self.calendar = cast, calendar
        self.stage, self.days = Stage(page, cast, runners), Days(page, calendar)
        self.answers = Answers(page)
        self.rounds = [deal for deal in deals if deal.kind == "equity" and len(deal.licensor) == 1]
        self.found: list[Metric] = []
        self.told: list[tuple[Metric, Measure]] = []  # of the last sentence that told any
        self.last: tuple[Measure, Metric] | None = None

    def read(self, figures: tuple[Figure, ...]) -> list[Metric]:
        tables = Tables(self.page, self.cast) if _has_tables(self.text) else None
        for span, held in _sentences(self.page, figures):
            if tables is not None and (told := tables.read(span, held)):
                self.days.read_basis(span)
                for each in told:
                    self._add(each.measure, each.subject, span)
                continue
            measures: list[Measure] = []
            anchor = first_anchor(self.text, span.start, span.end)
            if anchor >= 0:
                line = Line(self.text, span, held, self.cast, self.calendar, anchor)
                if self.last is not None and "각각 " in self.text[span.start : span.end]:
                    line.told_before = self._told_in(self.last[1].sentence)
                measures = _measures(line)
            if not measures:
                answer = self.answers.read(span, held)
                if answer is None:
                    self._carry(span, held)
                    continue
                measures = [answer]
            if self.answers.takes_back(span):
                continue
            self.days.read_basis(span)
            for measure in measures:
                subject = self.stage.subject(measure, span)
                if subject is not None:
                    self._add(measure, subject, span)
        return self.found

    def _add(self, measure: Measure, subject: str, span: Span) -> None:
        planned = measure.planned or self.days.is_ahead(span, measure.figure)
        words = self.text[measure.start : measure.end] if measure.start >= 0 else None
        name = measure.metric
        if name == "valuation":
            subject = self._issuer(span) or subject
        if name == "investment" and words and _RAISED.search(words) and not self.stage.is_cluster(subject):
            name = "funding"
        before = self.last[1] if self.last and self.last[1].subject == subject else None
        if name == "investment" and not self._is_in_place(subject, span):
            return
        as_of, origin = self.days.of(measure, name, subject, span, before, planned)
        metric = Metric("", subject, name, measure.figure.id, as_of, origin, planned, words, span)
        self.found.append(metric)
        self.told = [each for each in self.told if each[0].sentence == span] + [(metric, measure)]
        self.last = (measure, metric)

    def _issuer(self, span: Span) -> str | None:
        """투자 뒤 기업가치는: of who raised the money in the paragraph, not of who gave it."""
        index = self.page.sentence_index(span.start)
        near = self.page.sentences[max(0, index - 2) : index + 1]
        told = [d for d in self.rounds if d.sentence in near and "\n\n" not in self.text[d.sentence.end : span.start]]
        return told[-1].licensor[0] if told else None

    def _is_in_place(self, subject: str, span: Span) -> bool:
        """Whether money was put into a park or building, and not into a drug."""
        return self.stage.is_cluster(subject) or BUILDING_WORD.search(self.text, span.start, span.end) is not None

    def _recall(self, span: Span, figures: list[Figure]) -> bool:
        """2021년 문을 열 때의 9개사와 견주면: what the figure of the sentence before once was."""
        index = self.page.sentence_index(span.start)
        if self.last is None or index < 1 or self.page.sentences[index - 1] != self.last[1].sentence:
            return False
        measure, metric = self.last
        for figure in figures:
            fit = figure.unit == measure.figure.unit and fits(figure, measure.row.fits) and is_level(figure)
            if fit and _ONCE.search(self.text, max(span.start, figure.start - 30), figure.start):
                self._add(Measure(figure, measure.row, measure.metric, -1, -1, False), metric.subject, span)
                return True
        return False

    def _another_time(self, span: Span, figures: list[Figure]) -> bool:
        """2024년에는 455명이었다: the figure of the sentence before, at another time."""
        index, figure = self.page.sentence_index(span.start), figures[0]
        if self.last is None or index < 1 or self.page.sentences[index - 1] != self.last[1].sentence:
            return False
        measure, metric = self.last
        moment = next(iter(self.calendar.within(span.start, figure.start)), None)
        if moment is None or figure.unit != measure.figure.unit or not is_level(figure) or len(figures) > 1:
            return False
        if self.text[span.start : moment.start].strip() or not _THEN.fullmatch(self.text, moment.end, figure.start):
            return False
        if not _ENDS.match(self.text, figure.end) or metric.metric == "tenants_subset":
            return False
        self._add(
            Measure(figure, measure.row, measure.metric, -1, -1, figure.planned, moment=moment), metric.subject, span
        )
        return True

    def _told_in(self, span: Span) -> list[Actor]:
        """Whom a sentence is about, each once, in text order."""
        actors = (a for a in self.cast.within(span.start, span.end) if a.part == "subject")
        return list({actor.name.name: actor for actor in actors}.values())

    def _compare(self, span: Span, figures: list[Figure]) -> bool:
        """반면 달빛파크는 52곳에 그친다: the measure of the sentence before, of another park."""
        head = _BY_CONTRAST.match(self.text, span.start, span.end) if self.last else None
        if self.last is None or head is None:
            return False
        measure, metric = self.last
        index = self.page.sentence_index(span.start)
        actor = next(iter(self.cast.within(head.end(), head.end() + 1)), None)
        figure = figures[0]
        if len(figures) > 1 and self.text[figure.end : figures[1].start].strip() == "에서":
            figure = figures[1]  # 88개사에서 81개사로 줄었다
        if index < 1 or self.page.sentences[index - 1] != metric.sentence or actor is None or actor.part != "subject":
            return False
        if not actor.is_cluster or self.text[actor.end_of_particle : figures[0].start].strip() not in (
            "",
            "약",
            "아직",
        ):
            return False
        if figure.unit != measure.figure.unit or not fits(figure, measure.row.fits) or not is_level(figure):
            return False
        if not (
            _ENDS.match(self.text, figure.end) or (figure is not figures[0] and _BECAME.match(self.text, figure.end))
        ):
            return False
        self._add(Measure(figure, measure.row, measure.metric, -1, -1, figure.planned), called(actor.name), span)
        return True

    def _each(self, span: Span, figures: list[Figure]) -> bool:
        """바이오파크는 각각 9개와 117건이었다: the measures of the sentence before, in its order, of another park."""
        index = self.page.sentence_index(span.start)
        before = self.page.sentences[index - 1] if index > 0 else None
        actor = next(iter(self.cast.within(span.start, span.start + 1)), None)
        if actor is None or actor.part != "subject" or not self.text.startswith(" 각각 ", actor.end_of_particle):
            return False
        told = [(m, row) for m, row in self.told if m.sentence == before and m.subject != called(actor.name)]
        values = [figure for figure in figures if not figure.same_as]
        if len(told) < 2 or len(told) != len(values) or any(b.start - a.end > 16 for a, b in pairwise(values)):
            return False
        if not all(fits(value, measure.row.fits) for value, (_, measure) in zip(values, told, strict=True)):
            return False
        for value, (_, measure) in zip(values, told, strict=True):
            self._add(Measure(value, measure.row, measure.metric, -1, -1, False), called(actor.name), span)
        return True

    def _carry(self, span: Span, figures: list[Figure]) -> None:
        """올해까지 채우겠다던 70개사에는 크게 모자란다: a plan held against the figure of the sentence before."""
        if (
            self.last is None
            or span.start - self.last[1].sentence.end > _NEXT
            or self._each(span, figures)
            or self._compare(span, figures)
            or self._recall(span, figures)
            or self._another_time(span, figures)
            or not any(_PLAN_HELD.search(self.text, max(0, f.start - 16), f.start) for f in figures)
        ):
            return
        measure, metric = self.last
        index = self.page.sentence_index(span.start)
        if index < 1 or self.page.sentences[index - 1] != metric.sentence or measure.metric == "tenants_subset":
            return
        plans = [f for f in figures if f.unit == measure.figure.unit and fits(f, measure.row.fits) and is_level(f)]
        if len(plans) == 1 and "\n\n" not in self.text[metric.sentence.end : span.start]:
            self.days.read_basis(span)
            self._add(Measure(plans[0], measure.row, measure.metric, -1, -1, True), metric.subject, span)


def _has_tables(text: str) -> bool:
    return "|" in text or "│" in text or "\t" in text


def _sentences(page: Page, figures: tuple[Figure, ...]) -> Iterator[tuple[Span, list[Figure]]]:
    """The sentences that hold figures, with them; both in text order."""
    spans = iter(page.sentences)
    span = next(spans, None)
    held: list[Figure] = []
    for figure in figures:
        while span is not None and span.end <= figure.start:
            if held:
                yield span, held
                held = []
            span = next(spans, None)
        if span is None:
            return
        if span.start <= figure.start:
            held.append(figure)
    if span is not None and held:
        yield span, held


def _measures(line: Line) -> list[Measure]:
    """The measures of a sentence in text order."""
    found = respectively(line)
    told = {measure.figure.id for measure in found}
    for figure in line.figures:
        if figure.kind not in _KINDS or figure.same_as or figure.id in told:
            continue
        last = found[-1] if found else None
        worded = bool(line.terms) and is_level(figure)
        measure = by_words(line, figure, last) if worded else None
        if measure is None and not (worded and has_words(line, figure)):
            measure = by_verb(line, figure) or (None if worded else grown(line, figure, last))
        if measure is None or not upheld(line, measure):
            continue
        if measure.row.scope == "company" and (_BASE.match(line.text, figure.end) or is_price(figure)):
            continue
        if last is not None and replaces(line, last, measure):
            found.pop()
        other = shared(line, measure, told)
        for new in (other, measure):
            if new is not None:
                found.append(new)
                told.add(new.figure.id)
    return found

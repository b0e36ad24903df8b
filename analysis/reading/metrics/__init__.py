"""What measures a cluster, an organisation or a market: each figure with its subject, its day and its words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from operator import attrgetter

from analysis.reading.actors import Actor, Cast
from analysis.reading.dates import Calendar
from analysis.reading.metrics.answers import Answers
from analysis.reading.metrics.bracketed import bracketed, in_short
from analysis.reading.metrics.carried import Carried
from analysis.reading.metrics.dating import Days
from analysis.reading.metrics.funding import Funding
from analysis.reading.metrics.further import began, grown, held_against, listed_before, replaces
from analysis.reading.metrics.line import Line
from analysis.reading.metrics.measure import Measure
from analysis.reading.metrics.measures import by_words, has_words, superseded, upheld
from analysis.reading.metrics.once import told_once
from analysis.reading.metrics.others import is_of_all
from analysis.reading.metrics.respectively import in_their_turn, respectively
from analysis.reading.metrics.sequels import Sequels, Told
from analysis.reading.metrics.shared import shared
from analysis.reading.metrics.subjects import Stage
from analysis.reading.metrics.tables import Tables
from analysis.reading.metrics.tallies import read_tallies
from analysis.reading.metrics.terms import first_anchor, fits, is_level, terms_of
from analysis.reading.metrics.verbs import BUILDING_WORD, by_verb
from analysis.reading.page import Page
from analysis.reading.prices import is_price
from analysis.records import Deal, Figure, Metric, Moment, Money, Name, Relation, Span

__all__ = ["read_metrics"]

_MONEY_OF_DEAL = attrgetter(*(field.name for field in fields(Money)))
_KINDS = frozenset(("area", "count", "percent", "money"))
_RAISED = re.compile(r"유치|누적 ?투자")  # money that a company raised, which `funding` tells
_NEXT, _LONGEST = 8, 120  # characters between a sentence and the next, and of one that announces
_BASE = re.compile(r"\) ?(?:대비|보다|에 비해|[과와] 비교)")  # 전년 동기(9461억원) 대비


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
        self.answers, self.sequels = Answers(page), Sequels(page, cast, calendar)
        self.carried = Carried(page, cast, calendar)
        self.funding = Funding(page, cast, deals, runners)
        self.found: list[Metric] = []
        self.told: list[Told] = []  # of the last sentence that told any

    def read(self, figures: tuple[Figure, ...]) -> list[Metric]:
        tables = Tables(self.page, self.cast, self.calendar) if _has_tables(self.text) else None
        for span, held in _sentences(self.page, figures):
            if tables is not None and (told := tables.read(span, held)):
                self.days.read_basis(span)
                for each in told:
                    subject = each.subject or self.stage.subject(each.measure, span)
                    if subject is not None:
                        self._add(each.measure, subject, span)
                continue
            self._add_all(self.funding.read(span, held), span)
            measures: list[Measure] = []
            anchor = first_anchor(self.text, span.start, span.end)
            line = Line(self.text, span, held, self.cast, self.calendar, anchor) if anchor >= 0 else None
            if (line is None or not line.terms) and (listed := self.carried.read(span, held, self.told)):
                self._add_all(listed, span)
                continue
            if line is not None:
                if self.told and "각각 " in self.text[span.start : span.end]:
                    line.told_before = self._told_in(self.told[-1][0].sentence)
                measures = _measures(line)
            if not measures:
                answer = self.answers.read(span, held)
                if answer is None:
                    before = self._announced(span, held[0]) or self.told
                    self._add_all(self.sequels.read(span, held, before), span)
                    continue
                measures = [answer]
            if self.answers.takes_back(span):
                continue
            self._add_all(self.sequels.leading(span, held, measures, self.told), span)
            self.days.read_basis(span)
            for measure in measures:
                subject = self.stage.subject(measure, span)
                if subject is not None:
                    self._add(measure, subject, span)
                elif measure.row.scope == "site" and is_of_all(self.text, span.start, measure.figure.start):
                    metric = Metric("", "", measure.metric, measure.figure.id, None, "null", False, None, span)
                    self.told = [(metric, measure)]  # of no one, but the next sentence may tell whose part is what
        return self.found

    def _add_all(self, measures: list[tuple[Measure, str]], span: Span) -> None:
        """Take up measures of which the subjects are known."""
        if measures:
            self.days.read_basis(span)
        for measure, subject in measures:
            self._add(measure, self.stage.parks.full(subject), span)

    def _add(self, measure: Measure, subject: str, span: Span) -> None:
        planned = measure.planned or self.days.is_ahead(span, measure.figure)
        words = self.text[measure.start : measure.end] if measure.start >= 0 else None
        name = measure.metric
        if name == "valuation":
            subject = self._issuer(span) or subject
        if name == "investment" and any(m.figure == measure.figure.id for m in reversed(self.found)):
            return  # 누적 투자금: what a company raised is told as its funding
        if name == "investment" and not self._is_put_in(subject, words or "", span):
            return
        before = self._before(subject)
        as_of, origin = self.days.of(measure, name, subject, span, before, planned)
        metric = Metric("", subject, name, measure.figure.id, as_of, origin, planned, words, span)
        self.found.append(metric)
        self.told = [each for each in self.told if each[0].sentence == span] + [(metric, measure)]

    def _announced(self, span: Span, first: Figure) -> list[Told]:
        """입주사가 5년 새 배로 늘었다. 2020년 56곳이던 것이 …: what a sentence without a level says will be told."""
        before = self.page.sentences[self.page.sentence_index(span.start) - 1]
        is_told = bool(self.told) and self.told[-1][0].sentence == before
        if is_told or not self.calendar.within(span.start, first.start) or span.start - before.end > _NEXT:
            return []
        words = terms_of(self.text, before.start, before.end) if before.end - before.start <= _LONGEST else []
        term = next((t for t in words if t.topical and fits(first, t.row.fits)), None)
        if term is None:
            return []
        measure = Measure(first, term.row, term.row.metric, term.start, term.end, False)
        subject = self.stage.subject(measure, before)
        if subject is None:
            return []
        return [(Metric("", subject, measure.metric, first.id, None, "null", False, None, before), measure)]

    def _before(self, subject: str) -> Metric | None:
        """What was told last of a subject; of a level and the one it is held against, the later: 42건으로 전년 31건보다."""
        if not self.told or self.told[-1][0].subject != subject:
            return None
        last = self.told[-1][0]
        alike = [m for m, _ in self.told if (m.subject, m.metric, m.planned) == (subject, last.metric, last.planned)]
        return max(alike, key=lambda metric: metric.as_of or "")

    def _issuer(self, span: Span) -> str | None:
        """투자 뒤 기업가치는: of who raised the money in the paragraph, not of who gave it."""
        index = self.page.sentence_index(span.start)
        near = self.page.sentences[max(0, index - 2) : index + 1]
        told = [
            d
            for d in self.funding.rounds
            if d.sentence in near and "\n\n" not in self.text[d.sentence.end : span.start]
        ]
        return told[-1].licensor[0] if told else None

    def _is_put_in(self, subject: str, words: str, span: Span) -> bool:
        """Whether money was put into a park or building, and neither into a drug nor raised by a company."""
        if self.stage.parks.is_park(subject):
            return True
        raised = _RAISED.search(words) and not words.endswith("투자금")
        return not raised and BUILDING_WORD.search(self.text, span.start, span.end) is not None

    def _told_in(self, span: Span) -> list[Actor]:
        """Whom a sentence is about, each once, in text order."""
        actors = (a for a in self.cast.within(span.start, span.end) if a.part == "subject")
        return list({actor.name.name: actor for actor in actors}.values())


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
    found = respectively(line) or bracketed(line)
    told = {measure.figure.id for measure in found}
    for figure in line.figures:
        if figure.kind not in _KINDS or figure.same_as or figure.id in told:
            continue
        last = found[-1] if found else None
        worded = bool(line.terms) and is_level(figure)
        measure = by_words(line, figure, last) if worded else None
        if measure is None and not (worded and has_words(line, figure)):
            measure = in_short(line, figure) or by_verb(line, figure) or (None if worded else grown(line, figure, last))
        if measure is None or not upheld(line, measure):
            continue
        if measure.row.scope == "company" and (_BASE.match(line.text, figure.end) or is_price(figure)):
            continue
        if last is not None and replaces(line, last, measure):
            found.pop()
        before = [shared(line, measure, told), *listed_before(line, measure)]
        for new in (*before, measure):
            if new is not None and new.figure.id not in told:
                found.append(new)
                told.add(new.figure.id)
    for figure in line.figures:
        if figure.id not in told and (other := began(line, figure, found) or held_against(line, figure, found)):
            found.append(other)
    taken = {measure.figure.id for measure in found}
    found += [measure for measure in in_their_turn(line, found) if measure.figure.id not in taken]
    return [measure for measure in found if not superseded(line, measure)]

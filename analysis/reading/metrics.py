"""What measures a cluster, an organisation or a market: each figure with its subject, its day and its words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Literal

from analysis.reading.actors import Cast
from analysis.reading.dates import Calendar, is_day
from analysis.reading.measures import ANCHOR, Measure, Sentence, fits
from analysis.reading.page import Page
from analysis.reading.subjects import Stage
from analysis.reading.tallies import MARKET, read_tallies
from analysis.records import Figure, Metric, Moment, Name, Span

AsOfFrom = Literal["stated", "inherited", "null"]

# How many there are on a day, which the next sentences share; areas and money are not counted anew on that day.
_STOCKS = frozenset("tenants tenants_subset members ecosystem people researchers laboratories offices occupancy vacancy graduates".split())
# What happens in a time, and so is dated by any moment; how many there are is dated only by a basis, a year, a plan.
_FLOWS = frozenset("joint_research papers patents new_companies investment funding revenue operating_profit operating_loss net_profit net_loss research_expense valuation market_cap".split())
_ADDED = re.compile(r"[을를] (?:더한|합한|포함한|제외한|뺀|더하면|합치면) ")
_HEADS = "□■○●◇◆"
_BEHIND_FIGURE = re.compile(r"[\d%㎡명개곳사건실편원] ?\([^()\d]*$")
_BASIS = re.compile(r" ?(?:기준|현재|현황|시점|집계|말)")
_RAISED = re.compile(r"유치|투자금$|누적 ?투자")
_NOW = re.compile(r"(?<![가-힣])(?:현재(?:는)?|지금은)(?![가-힣])")
_CLOSES = re.compile(r"[^()\d\n]{0,6}[)）]")


def read_metrics(
    page: Page,
    figures: tuple[Figure, ...],
    moments: tuple[Moment, ...],
    names: tuple[Name, ...],
) -> tuple[Metric, ...]:
    """Read the figures that measure a cluster, an organisation or a market.

    Reads    "입주 기업은 113개사", "1,700건의 공동 연구", "하람시가 51%" not: that is a relation
    Leaves   increments ("13개사 늘었다"), ratios, shares of each, figures that the article itself takes back
    Returns  metrics in text order; what the headline says too is told once, of the body
    """
    if not figures or not (ANCHOR.search(page.text) or MARKET.search(page.text)):
        return ()
    cast, calendar = Cast(page.text, names), Calendar(page.text, moments)
    found = _Metrics(page, figures, cast, calendar).read()
    found += read_tallies(page, figures, cast, calendar)
    order = {figure.id: figure.start for figure in figures}
    found.sort(key=lambda metric: order[metric.figure])
    kept = _told_once(page, found, {figure.id: figure for figure in figures})
    return tuple(replace(metric, id=f"k{number}") for number, metric in enumerate(kept, 1))


class _Metrics:
    def __init__(self, page: Page, figures: tuple[Figure, ...], cast: Cast, calendar: Calendar) -> None:
        self.page, self.text, self.figures = page, page.text, figures
        self.cast, self.calendar = cast, calendar
        self.stage = Stage(page, cast)
        self.basis: Moment | None = None  # the day that a "기준" or "현황" has set
        self.basis_heads_list = False
        self.seen = 0
        self.last: tuple[Measure, Metric] | None = None

    def read(self) -> list[Metric]:
        found: list[Metric] = []
        for span, figures in self._sentences():
            self._set_basis(span)
            if not ANCHOR.search(self.text, span.start, span.end):
                metric = self._carried(span, figures)
                found += [metric] if metric else []
                continue
            sentence = Sentence(self.text, span, figures, self.cast, self.calendar)
            before: Metric | None = None
            for measure in sentence.read():
                subject = self.stage.subject(measure, span)
                if subject is None:
                    continue
                before = self._metric(measure, subject, span, before)
                found.append(before)
                self.last = (measure, before)
        return found

    def _sentences(self) -> Iterator[tuple[Span, list[Figure]]]:
        """The sentences that hold figures."""
        held: dict[int, list[Figure]] = {}
        for figure in self.figures:
            if not self.page.is_furniture(figure.start):
                held.setdefault(self.page.sentence_index(figure.start), []).append(figure)
        for index, figures in held.items():
            if index >= 0:
                yield self.page.sentences[index], figures

    def _set_basis(self, span: Span) -> None:
        """Take up what the text says of its basis up to the end of a sentence: "8월 말 현황에 따르면", "('25.12월말 기준)"."""
        for moment in self.calendar.within(self.seen, span.end):
            if not self._is_basis(moment):
                continue
            if _BEHIND_FIGURE.search(self.text, max(0, moment.start - 12), moment.start):
                continue
            self.basis = moment
            sentence = self.page.sentences[self.page.sentence_index(moment.start)]
            self.basis_heads_list = self.text[sentence.start] in _HEADS
        self.seen = span.end

    def _metric(self, measure: Measure, subject: str, span: Span, before: Metric | None) -> Metric:
        if not measure.planned and self._is_ahead(span, measure.figure):
            measure = replace(measure, planned=True)
        as_of, origin = self._as_of(measure, subject, span, before)
        words = self.text[measure.start : measure.end] if measure.start >= 0 else None
        metric = measure.metric
        if metric == "investment" and words and _RAISED.search(words) and not self.stage.is_cluster(subject):
            metric = "funding"
        return Metric("", subject, metric, measure.figure.id, as_of, origin, measure.planned, words, span)

    def _as_of(self, measure: Measure, subject: str, span: Span, before: Metric | None) -> tuple[str | None, AsOfFrom]:
        figure = measure.figure
        if measure.moment is not None:
            return measure.moment.edtf, "stated"
        behind = self._behind(figure)
        if behind is not None:
            return behind.edtf, "stated"
        near = [m for m in self.calendar.within(span.start, figure.start) if self._dates(m, figure)]
        if measure.metric not in _FLOWS:
            near = [m for m in near if not is_day(m) or self._is_basis(m)]
        now = [m for m in _NOW.finditer(self.text, span.start, figure.start)]
        if now and not measure.planned and (not near or now[-1].start() > near[-1].end + 2) and self.page.published:
            return self.page.published[:10], "stated"
        if near and not measure.planned:
            near = [m for m in near if not _is_target(self.text, m)]
        if near:
            return near[-1].edtf, "stated"
        if measure.planned:
            carried = before or (self.last[1] if self.last else None)
            return (carried.as_of, "inherited") if carried and carried.planned and carried.subject == subject else (None, "null")
        if self.basis is not None and self.basis.start < figure.start and (self.basis_heads_list or measure.metric in _STOCKS):
            return self.basis.edtf, "stated" if self.basis_heads_list else "inherited"
        return None, "null"

    def _is_ahead(self, span: Span, figure: Figure) -> bool:
        """'28년까지 …: up to a time after publication."""
        near = self.calendar.within(span.start, figure.start)[-1:]
        published = self.page.published
        return bool(published) and any(_is_target(self.text, m) and (m.edtf or "")[:4] > str(published)[:4] for m in near)

    def _is_basis(self, moment: Moment) -> bool:
        return bool(_BASIS.match(self.text, moment.end)) or "현황" in self.text[moment.end : moment.end + 20]

    def _dates(self, moment: Moment, figure: Figure) -> bool:
        """Whether a moment before a figure may date it: not the birth of something named, not closed in a bracket."""
        closed = self.text.find(")", moment.end, figure.start)
        behind = closed >= 0 and bool(_BEHIND_FIGURE.search(self.text, max(0, moment.start - 12), moment.start))
        if _ADDED.search(self.text, moment.end, figure.start):
            return False
        return not behind and not self.calendar.is_passing(moment)

    def _behind(self, figure: Figure) -> Moment | None:
        """126곳(2026년 9월 말 기준): the day in the bracket behind the figure."""
        if self.text[figure.end : figure.end + 1] not in ("(", " ") or self.text[figure.end : figure.end + 2].strip() != "(":
            return None
        inside = self.calendar.within(figure.end, figure.end + 4)
        if inside and _CLOSES.match(self.text, inside[0].end):
            return inside[0]
        return None

    def _carried(self, span: Span, figures: list[Figure]) -> Metric | None:
        """올해까지 채우겠다던 70개사에는 크게 모자란다: a plan held against the figure of the sentence before."""
        if self.last is None:
            return None
        measure, metric = self.last
        index = self.page.sentence_index(span.start)
        if index < 1 or self.page.sentences[index - 1] != metric.sentence or "\n\n" in self.text[metric.sentence.end : span.start]:
            return None
        plans = [f for f in figures if f.unit == measure.figure.unit and fits(f, measure.word.fits) and _is_target_figure(self.text, f)]
        if len(plans) != 1 or measure.metric == "tenants_subset":
            return None
        planned = replace(measure, figure=plans[0], planned=True, moment=None, start=-1, end=-1)
        carried = self._metric(planned, metric.subject, span, None)
        self.last = (planned, carried)
        return carried


_TARGET = re.compile(r"(?:까지|목표|계획|안에|내로)")
_TARGET_FIGURE = re.compile(r"(?:던|겠다는|목표(?:인|치인|였던|로 한|로 삼은|치)?|계획(?:인|한|했던|상)?|예정(?:인|이던)?) ?$")


def _is_target(text: str, moment: Moment) -> bool:
    return bool(_TARGET.match(text, moment.end))


def _is_target_figure(text: str, figure: Figure) -> bool:
    return bool(_TARGET_FIGURE.search(text, max(0, figure.start - 16), figure.start))


def _told_once(page: Page, metrics: list[Metric], figures: dict[str, Figure]) -> list[Metric]:
    """Each metric once: of the body rather than of a headline, of the first place that tells it."""
    kept: list[Metric] = []
    for metric in sorted(metrics, key=lambda m: _is_headline(page, m.sentence)):
        same = [k for k in kept if k.metric == metric.metric and k.subject == metric.subject and k.planned == metric.planned]
        figure = figures[metric.figure]
        if any(_same_value(figures[k.figure], figure) and _compatible(k, metric) for k in same):
            continue
        if any(k.sentence != metric.sentence for k in same) and _is_headline(page, metric.sentence):
            continue
        kept.append(metric)
    order = {id: figure.start for id, figure in figures.items()}
    return sorted(kept, key=lambda m: order[m.figure])


def _is_headline(page: Page, sentence: Span) -> bool:
    """Whether a sentence stands in the article's head: its title or the lines around it before the first full sentence."""
    title = page.title or ""
    text = page.text[sentence.start : sentence.end]
    return bool(title) and sentence.start < 200 and (text in title or title in text)


def _same_value(left: Figure, right: Figure) -> bool:
    return left.low == right.low and left.high == right.high and left.kind == right.kind


def _compatible(left: Metric, right: Metric) -> bool:
    return left.as_of is None or right.as_of is None or left.as_of == right.as_of or left.as_of_from != "stated" or right.as_of_from != "stated"

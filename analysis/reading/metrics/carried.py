"""Lists of parks with a number each that say nothing of what it measures: the sentence before has said it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.reading.actors import Actor, Cast, chains
from analysis.reading.dates import Calendar
from analysis.reading.metrics.about import called
from analysis.reading.metrics.claims import is_refused
from analysis.reading.metrics.measure import Measure
from analysis.reading.metrics.sequels import ENDS, Told
from analysis.reading.metrics.terms import alike, fits, in_turn, is_level, terms_of
from analysis.reading.page import Page
from analysis.reading.rules.metric_words import BETWEEN, MetricWord
from analysis.records import Figure, Span

_Pair = tuple[Actor, Figure]

_OWNS = frozenset(("은", "는", "이", "가", "도", "에", "에는", "에선", "에서는", ""))
_RESPECTIVELY = re.compile(r"(?:이|가|은|는)? ?각각 (?:약 )?")
# 입주 기업 수는 거꾸로다. 상주 인력을 보자. 공실률은 어떨까: what the next sentence will tell.
_LOOKS_AT = re.compile(
    r"(?:[을를도]|부터|으로|로)? ?(?:먼저 |우선 |이제 |한번 )?(?:보|살펴|살피|따져|견주|견줘|비교|세어)"
)
_LONGEST_ANNOUNCEMENT = 80
_REACH = 24


class Carried:
    """Reads what a sentence tells of several parks under the words of the sentence before."""

    def __init__(self, page: Page, cast: Cast, calendar: Calendar) -> None:
        self.page, self.text = page, page.text
        self.cast, self.calendar = cast, calendar

    def read(self, span: Span, figures: list[Figure], told: list[Told]) -> list[tuple[Measure, str]]:
        """The measures of a sentence without words for them, each with its subject; none unless all of them fit."""
        index = self.page.sentence_index(span.start)
        before = self.page.sentences[index - 1] if index else None
        if before is None or "\n\n" in self.text[before.end : span.start]:
            return []
        row = self._told(before, figures, told) or self._announced(before)
        if row is None:
            return []
        values = [f for f in figures if not f.same_as and fits(f, row.fits)]
        if not values or any(is_refused(self.text, span.start, f) for f in values):
            return []
        pairs = self._respectively(span, values)
        if not pairs and all(map(is_level, values)):
            pairs = list(self._pairs(span, values))
        parks = {called(actor.name) for actor, _ in pairs}
        if len(pairs) != len(values) or len(parks) != len(pairs):
            return []
        if len(pairs) == 1 and ((told and told[-1][0].sentence == before) or not ENDS.match(self.text, values[0].end)):
            return []  # one alone, after a measure, is read by what stands around it
        return [(self._measure(row, actor, figure), called(actor.name)) for actor, figure in pairs]

    def _told(self, before: Span, figures: list[Figure], told: list[Told]) -> MetricWord | None:
        """What the sentence before measured, where that is one thing that the figures can measure too."""
        rows = {
            measure.row
            for metric, measure in told
            if metric.sentence == before and any(alike(figure, measure.figure) for figure in figures)
        }
        return rows.pop() if len(rows) == 1 else None

    def _announced(self, before: Span) -> MetricWord | None:
        """What a sentence without a number says will be told."""
        sentence = self.text[before.start : before.end]
        if len(sentence) > _LONGEST_ANNOUNCEMENT or any(letter.isdecimal() for letter in sentence):
            return None
        terms = terms_of(self.text, before.start, before.end)
        if len({term.row.metric for term in terms}) != 1:
            return None
        term = terms[-1]
        looked_at = _LOOKS_AT.match(self.text, term.end, before.end)
        return term.row if looked_at or (term.topical and self.text[term.tail - 1] in "은는도") else None

    def _respectively(self, span: Span, values: list[Figure]) -> list[_Pair]:
        """A와 B는 각각 93%와 88%다."""
        for chain in chains(self.cast, span.start, values[0].start):
            are_parks = len(chain) > 1 and all(actor.is_cluster for actor in chain)
            after = self.text[chain[-1].end_of_particle : values[0].start]
            if are_parks and _RESPECTIVELY.fullmatch(after.lstrip()) and all(value.each for value in values):
                return in_turn(chain, values)
        return []

    def _pairs(self, span: Span, values: list[Figure]) -> Iterator[_Pair]:
        """A는 21만㎡, B에 145곳, C(448㎡): each number with the park right before it."""
        start = span.start
        for figure in values:
            actor = next(iter(self.cast.before(figure.start, max(start, figure.start - 60))), None)
            if actor is not None and actor.is_cluster and actor.particle in _OWNS and self._owns(actor, figure):
                yield actor, figure
            start = figure.end

    def _owns(self, actor: Actor, figure: Figure) -> bool:
        """Whether only a date and idle words stand between a park and its number."""
        end = min(actor.end_of_particle, figure.start)
        if figure.start - end > _REACH or self.text[actor.end : figure.start].count(")"):
            return False
        moments = self.calendar.within(end, figure.start)
        words = self.text[moments[-1].end if moments else end : figure.start].replace("(", " ").split()
        return all(word in BETWEEN and word not in ("각각", "보다", "대비") for word in words)

    def _measure(self, row: MetricWord, actor: Actor, figure: Figure) -> Measure:
        moments = self.calendar.within(actor.end, figure.start)
        moment = moments[-1] if moments else None
        return Measure(figure, row, row.metric, -1, -1, figure.planned, moment=moment)

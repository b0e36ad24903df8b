"""What a company has raised in all so far, over its rounds: of whom the sentence speaks, else of who raised the round just told."""

from __future__ import annotations

import re
from collections.abc import Collection

from analysis.reading.actors import Actor, Cast, is_cluster
from analysis.reading.metrics.measure import Measure
from analysis.reading.page import Page
from analysis.reading.rules import deal_rounds, metric_funding
from analysis.reading.rules.metric_words import METRIC_WORDS
from analysis.reading.trie import pattern
from analysis.records import Deal, Figure, Span

_HINT = re.compile(pattern(metric_funding.HINTS))
_ROW = next(row for row in METRIC_WORDS if row.metric == "investment" and "누적 투자" in row.words)
_BEFORE = 44  # characters of the words that say that an amount is a sum
_NEAR = 3  # sentences from a round to the sum that it adds to
_OWNED = re.compile(r"(?:의|은|는|이|가|도)? ?$")


class Funding:
    """The sums of rounds of an article."""

    def __init__(self, page: Page, cast: Cast, deals: tuple[Deal, ...], runners: Collection[str]) -> None:
        self.runners = runners  # of parks: what they bring in is put into the park
        self.page, self.text, self.cast = page, page.text, cast
        self.rounds = [deal for deal in deals if deal.kind == "equity" and len(deal.licensor) == 1]
        self.investors = {name for deal in self.rounds for name in deal.licensee}
        self.of_rounds = frozenset(deal.money.total for deal in self.rounds)

    def read(self, span: Span, figures: list[Figure]) -> list[tuple[Measure, str]]:
        """The sums that a sentence tells, each with the company that raised it.

        Reads    "누적 투자 유치액은 705억원이다", "지금까지 총 640억원을 조달했다", beside a round "더하면 누적 200억원이다"
        Leaves   what several raised together, what an investor put in
        """
        if not _HINT.search(self.text, span.start, span.end):
            return []
        found: list[tuple[Measure, str]] = []
        before = span.start
        for figure in figures:
            if figure.kind != "money" or figure.same_as or figure.vague or figure.id in self.of_rounds:
                continue
            words = self._told(span, figure, max(before, figure.start - _BEFORE))
            before = figure.end
            subject = self._whose(span, words[0]) if words else None
            if words is not None and subject is not None:
                found.append((Measure(figure, _ROW, "funding", *words, figure.planned), subject))
        return found

    def _told(self, span: Span, figure: Figure, start: int) -> tuple[int, int] | None:
        """Where the words stand that call an amount the sum of all rounds."""
        text = self.text
        if "각각" in text[start : figure.start]:
            return None
        if named := metric_funding.NAMED.search(text, start, figure.start):
            return named.start(), named.end("noun")
        so_far = metric_funding.SO_FAR.search(text, start, figure.start)
        if so_far is None:
            return None
        if not metric_funding.RAISED.match(text, figure.end, span.end):
            beside = metric_funding.IS_SO.match(text, figure.end, span.end) and self._round_near(span)
            if not beside:
                return None
        return so_far.span("words")

    def _whose(self, span: Span, words: int) -> str | None:
        """Whom a sum is of: who stands before the words in the sentence and is no investor, else the issuer just told."""
        if metric_funding.OF_MANY.search(self.text, span.start, words):
            return None
        near = self._round_near(span)
        acting = [a for a in self.cast.within(span.start, words) if self._may_raise(a, words)]
        if acting and not (near and metric_funding.POINTS.search(self.text, acting[-1].end, words)):
            return acting[-1].name.name
        if near is not None:
            return near.licensor[0]
        index = self.page.sentence_index(span.start)
        if not index:
            return None
        last = self.page.sentences[index - 1]
        told = [a for a in self.cast.within(last.start, last.end) if a.part == "subject" and self._may_raise(a, 0)]
        return told[0].name.name if told and "\n\n" not in self.text[last.end : span.start] else None

    def _may_raise(self, actor: Actor, words: int) -> bool:
        """Whether someone can be whose sum it is."""
        name = actor.name
        if name.kind != "organisation" or is_cluster(name) or name.name in self.investors or name.name in self.runners:
            return False
        if deal_rounds.INVESTOR_NAME.search(name.name):
            return False
        return actor.part in ("subject", "of") or bool(_OWNED.fullmatch(self.text, actor.tail, words))

    def _round_near(self, span: Span) -> Deal | None:
        """The round told last, in the sentence or just before it."""
        first = self.page.sentences[max(0, self.page.sentence_index(span.start) - _NEAR)].start
        told = [(place, n) for n, deal in enumerate(self.rounds) if (place := _last_place(deal, span.end)) >= first]
        return self.rounds[max(told)[1]] if told else None


def _last_place(deal: Deal, end: int) -> int:
    """Where a deal is told last, before a place."""
    places = (m.start for found in deal.evidence.values() for m in found if m.start < end)
    return max(places, default=-1)

"""Every number that an article states, with its exact value, unit, bounds and span."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from analysis.reading.collector import resting
from analysis.reading.figures import bounds, carried, changes, pairs, plans
from analysis.reading.figures.alone import LONGEST, alone
from analysis.reading.figures.arithmetic import arithmetic
from analysis.reading.figures.finished import finished
from analysis.reading.figures.labelled import labelled
from analysis.reading.figures.quantities import quantities
from analysis.reading.page import Page
from analysis.records import Figure, Moment, Span


@resting
def read_figures(page: Page, moments: tuple[Moment, ...]) -> tuple[Figure, ...]:
    """Read every number that the article states.

    Reads    "약 6만6000평" → 66000 pyeong, approximate; "최대 2300억원" → at most 230000000000 KRW
    Leaves   "오송", "(141080)", "댓글 0", "3상", what stands in a moment, a dateline or page furniture
    Returns  figures in text order, none overlapping
    """
    blocked: Sequence[Moment | Span] = moments
    if page.furniture or page.datelines:
        blocked = sorted((*moments, *page.furniture, *page.datelines), key=attrgetter("start"))
    return _figures(page.text, blocked, page.sentences, moments, page.published, page.title)


def figures_of(text: str) -> tuple[Figure, ...]:
    """Read the figures of a text that is no article: no furniture, no dates of its own."""
    return _figures(text, (), None, (), None)


def _figures(
    text: str,
    blocked: Sequence[Moment | Span],
    sentences: tuple[Span, ...] | None,
    moments: tuple[Moment, ...],
    published: str | None,
    title: str | None = None,
) -> tuple[Figure, ...]:
    found = bounds.qualify(text, quantities(text, blocked))
    found = labelled(text, arithmetic(text, found, blocked))
    if len(text) <= LONGEST and not blocked and (not found or found[0].end - found[0].start < len(text.strip())):
        lone = alone(text)
        found = [lone] if lone else found
    changes.mark(text, found)
    plans.mark(text, found, sentences, moments, published)
    carried.share_with_headline(text, found, title)
    pairs.tie(text, found)
    return finished(text, found)

"""Every number that an article states, with its exact value, unit, bounds and span."""

from __future__ import annotations

from analysis.reading.page import Page
from analysis.reading.quantities import Quantity, quantities
from analysis.records import Figure, Moment


def read_figures(page: Page, moments: tuple[Moment, ...]) -> tuple[Figure, ...]:
    """Read every number that the article states.

    Reads    "약 6만6000평" → 66000 pyeong, approximate; "최대 2300억원" → at most 230000000000 KRW
    Leaves   "오송", "(141080)", "댓글 0", "3상", what stands in a moment, a dateline or page furniture
    Returns  figures in text order, none overlapping
    """
    blocked = sorted(
        [(m.start, m.end) for m in moments]
        + [(s.start, s.end) for s in page.furniture]
        + [(s.start, s.end) for s in page.datelines]
    )
    return _figures(page.text, quantities(page.text, blocked))


def figures_of(text: str) -> tuple[Figure, ...]:
    """Read the figures of a text that is no article: no furniture, no dates of its own."""
    return _figures(text, quantities(text, []))


def _figures(text: str, found: list[Quantity]) -> tuple[Figure, ...]:
    return tuple(
        Figure(f"f{n}", text[q.start : q.end], q.start, q.end, q.kind, q.low, q.high, q.closed, q.unit, q.approximate, q.vague, q.each, q.per, q.change, q.planned, None, q.malformed)
        for n, q in enumerate(found, 1)
    )

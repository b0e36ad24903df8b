"""Not built yet."""

from __future__ import annotations

from analysis.reading.page import Page
from analysis.records import Figure, Moment


def read_figures(
    page: Page,
    moments: tuple[Moment, ...],
) -> tuple[Figure, ...]:
    """Not built yet: returns nothing."""
    return ()

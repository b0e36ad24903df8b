"""Not built yet."""

from __future__ import annotations

from analysis.reading.page import Page
from analysis.records import Figure, Metric, Moment, Name


def read_metrics(
    page: Page,
    figures: tuple[Figure, ...],
    moments: tuple[Moment, ...],
    names: tuple[Name, ...],
) -> tuple[Metric, ...]:
    """Not built yet: returns nothing."""
    return ()

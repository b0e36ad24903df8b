"""Not built yet."""

from __future__ import annotations

from analysis.reading.page import Page
from analysis.records import Check, Deal, Figure, Metric, Moment, Relation


def read_checks(
    page: Page,
    figures: tuple[Figure, ...],
    moments: tuple[Moment, ...],
    metrics: tuple[Metric, ...],
    deals: tuple[Deal, ...],
    relations: tuple[Relation, ...],
) -> tuple[Check, ...]:
    """Not built yet: returns nothing."""
    return ()

"""Not built yet."""

from __future__ import annotations

from analysis.reading.page import Page
from analysis.records import Figure, Moment, Name, Relation


def read_relations(
    page: Page,
    figures: tuple[Figure, ...],
    moments: tuple[Moment, ...],
    names: tuple[Name, ...],
) -> tuple[Relation, ...]:
    """Not built yet: returns nothing."""
    return ()

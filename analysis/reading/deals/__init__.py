"""Not built yet."""

from __future__ import annotations

from analysis.reading.page import Page
from analysis.records import Deal, Figure, Moment, Name


def read_deals(
    page: Page,
    figures: tuple[Figure, ...],
    moments: tuple[Moment, ...],
    names: tuple[Name, ...],
) -> tuple[Deal, ...]:
    """Not built yet: returns nothing."""
    return ()

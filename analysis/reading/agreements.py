"""Not built yet."""

from __future__ import annotations

from analysis.reading.page import Page
from analysis.records import Agreement, Moment, Name


def read_agreements(
    page: Page,
    moments: tuple[Moment, ...],
    names: tuple[Name, ...],
) -> tuple[Agreement, ...]:
    """Not built yet: returns nothing."""
    return ()

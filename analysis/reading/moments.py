"""Not built yet."""

from __future__ import annotations

from analysis.reading.page import Page
from analysis.records import Moment


def read_moments(
    page: Page,
) -> tuple[Moment, ...]:
    """Not built yet: returns nothing."""
    return ()

"""Not built yet."""

from __future__ import annotations

from analysis.reading.page import Page
from analysis.records import Name


def read_names(
    page: Page,
) -> tuple[Name, ...]:
    """Not built yet: returns nothing."""
    return ()

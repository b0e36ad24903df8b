"""Tallies of a market: how many deals, for how much, with what share paid up front."""

from __future__ import annotations

from analysis.reading.dates import Calendar
from analysis.reading.page import Page
from analysis.records import Figure, Metric


def read_tallies(page: Page, figures: tuple[Figure, ...], calendar: Calendar) -> list[Metric]:
    return []

"""What the article's own numbers say about each other."""

from __future__ import annotations

from analysis.reading.checks.days import check_days
from analysis.reading.checks.deals import check_deals
from analysis.reading.checks.pairs import check_pairs
from analysis.reading.checks.shares import check_shares
from analysis.reading.checks.sites import check_sites
from analysis.reading.checks.sums import check_sums
from analysis.reading.page import Page
from analysis.records import Check, Deal, Figure, Metric, Moment, Relation

__all__ = ["read_checks"]


def read_checks(
    page: Page,
    figures: tuple[Figure, ...],
    moments: tuple[Moment, ...],
    metrics: tuple[Metric, ...],
    deals: tuple[Deal, ...],
    relations: tuple[Relation, ...],
) -> tuple[Check, ...]:
    """Hold the article's figures against each other; nothing from outside but the bank's dated exchange rates.

    Vague and malformed figures enter no sum and no ratio. A check that the text does not clearly call for is not made.
    Returns  pairs of areas and currencies first, then sums, deals, parts of a whole, sites, days
    """
    if not figures:
        return ()
    return (
        *check_pairs(page, figures, moments, deals),
        *check_sums(page, figures),
        *check_deals(figures, deals),
        *check_shares(page, figures, metrics, deals, relations),
        *check_sites(figures, metrics),
        *check_days(page, moments, metrics, deals),
    )

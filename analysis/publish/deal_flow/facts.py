"""Settings → the facts of the deal-flow report."""

from __future__ import annotations

from analysis.articles import load_all
from analysis.publish.settings import Settings
from analysis.reading import read as read_article
from analysis.tables.deal_flow import DealFlow, deal_flow


def read(settings: Settings) -> DealFlow:
    """Load and read every article, and work out its deals.

    Raises   ArticleError, OriginError for an article that cannot be loaded, ParameterError for an unknown subject
    """
    readings = [read_article(article) for article in load_all(settings.articles, settings.published or None)]
    return deal_flow(readings, settings.subject, settings.period_from, settings.period_to, settings.currency)

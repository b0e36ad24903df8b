"""Settings → the facts of the cluster report."""

from __future__ import annotations

from analysis.articles import load_all
from analysis.publish.settings import Settings
from analysis.reading import read as read_article
from analysis.tables.cluster import Cluster, cluster


def read(settings: Settings) -> Cluster:
    """Load and read every article, and gather what they say of the subject.

    Raises   ArticleError, OriginError for an article that cannot be loaded, ParameterError for an unknown subject
    """
    readings = [read_article(article) for article in load_all(settings.articles, settings.published or None)]
    return cluster(readings, settings.subject, settings.period_from, settings.period_to)

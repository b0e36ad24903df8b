"""Settings → the facts of the cluster report."""

from __future__ import annotations

from analysis.articles import load
from analysis.publish.settings import Settings
from analysis.reading import read as read_article
from analysis.tables.cluster import Cluster, cluster


def read(settings: Settings) -> Cluster:
    """Load and read every article, and gather what they say of the subject.

    Raises   ArticleError, OriginError for an article that cannot be loaded, ParameterError for an unknown subject
    """
    readings = [read_article(load(path, settings.published or None)) for path in settings.articles]
    return cluster(readings, settings.subject, settings.period_from, settings.period_to)

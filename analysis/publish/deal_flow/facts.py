"""Settings → the facts of the deal-flow report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from analysis.articles import load_all
from analysis.articles.corpora import articles_in, is_corpus
from analysis.publish.settings import Settings
from analysis.reading import read as read_article
from analysis.records import Article
from analysis.tables.chosen import deal_articles
from analysis.tables.deal_flow import DealFlow, deal_flow


def read(settings: Settings) -> DealFlow:
    """Load and read every article, and work out its deals; of a corpus, the articles that tell of such deals.

    Raises   ArticleError, OriginError for an article that cannot be loaded, ParameterError for an unknown subject
    """
    readings = [read_article(article) for article in _articles(settings)]
    return deal_flow(readings, settings.subject, settings.period_from, settings.period_to, settings.currency)


def _articles(settings: Settings) -> Iterator[Article]:
    published = settings.published or None
    for path in settings.articles:
        found: Iterable[Article]
        if is_corpus(path):
            only = deal_articles(path, settings.subject, settings.period_from, settings.period_to)
            found = articles_in(path, only, published)
        else:
            found = load_all([path], published)
        yield from found

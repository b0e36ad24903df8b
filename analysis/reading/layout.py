"""`Article` → `Page`."""

from __future__ import annotations

from analysis.reading.page import Page
from analysis.reading.sentences import split
from analysis.records import Article


def lay_out(article: Article) -> Page:
    """Lay an article out for reading: sentences, furniture, datelines, title and publication date."""
    sentences = split(article.text)
    title = article.origin.title or (article.text[sentences[0].start : sentences[0].end] if sentences else None)
    return Page(article, title, sentences, (), (), article.published, article.published_from)

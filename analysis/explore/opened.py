"""Reading an article where someone looks on: a reader that fails is a fault of that article, told like any other."""

from __future__ import annotations

from analysis.errors import KbioError
from analysis.reading import try_read
from analysis.records import Article, Reading


def opened(article: Article) -> Reading:
    """Read an article.

    Raises   KbioError, also where the reader itself fails, so that a widget can say so and go on with the others
    """
    found = try_read(article)
    if isinstance(found, KbioError):
        raise found
    return found

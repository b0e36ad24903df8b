"""Plain text."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.articles.decode import decode
from analysis.articles.draft import Draft


def drafts(data: bytes, where: str) -> Iterator[Draft]:
    """The file is the article."""
    text, encoding = decode(data, where)
    yield Draft(text, encoding)

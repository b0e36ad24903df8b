"""An article laid out for reading: its sentences, the page furniture around it, and its own date."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from operator import attrgetter
from typing import Literal

from analysis.records import Article, PublishedFrom, Span

_start = attrgetter("start")
LONGEST_LINE = 2_000  # characters: what is longer is no line of prose
StampKind = Literal["published", "embargo", "revised"]


@dataclass(frozen=True, slots=True)
class Stamp(Span):
    """One of the article's own stamps: its span, its EDTF (None where the year is nowhere told), and what it stamps."""

    edtf: str | None
    kind: StampKind


@dataclass(frozen=True, slots=True)
class Page:
    """What every reader starts from.

    `sentences`  in text order, not overlapping, without the blank between them; headings and list items are sentences
    `furniture`  spans of page furniture (comments, menus, related articles …) in which nothing is read
    `datelines`  the article's own publication and revision stamps, each a span with its EDTF
    `published`  ISO 8601, resolved: given, else the sidecar's, else the dateline's, else None
    """

    article: Article
    title: str | None
    sentences: tuple[Span, ...]
    furniture: tuple[Span, ...]
    datelines: tuple[Stamp, ...]
    published: str | None
    published_from: PublishedFrom | None

    @property
    def text(self) -> str:
        return self.article.text

    def sentence_index(self, position: int) -> int:
        """Index of the sentence that holds a position, or of the last one before it (-1 before the first)."""
        return bisect_right(self.sentences, position, key=_start) - 1

    def paragraph(self, position: int) -> int:
        """Where the paragraph of a position begins, with the blank line before it; at most a long line back."""
        return max(self.text.rfind("\n\n", max(0, position - LONGEST_LINE), position), 0)

    def is_furniture(self, position: int) -> bool:
        index = bisect_right(self.furniture, position, key=_start) - 1
        return index >= 0 and position < self.furniture[index].end

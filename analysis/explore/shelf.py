"""Articles as the picker lists them: one row each, those that cannot be read as well, with the reason."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from analysis.articles import articles_of, paths_of
from analysis.errors import KbioError
from analysis.explore.faults import reason
from analysis.explore.project import named, placed
from analysis.reading.layout import lay_out
from analysis.records import Article


@dataclass(frozen=True, slots=True)
class Book:
    """One row of the picker: an article with its title and date, or the fault that keeps it from being read.

    `key`  its path as the parameters of a report take it, from the project's folder where it stands there
    """

    key: str
    title: str
    publisher: str = ""
    published: str = ""
    characters: int = 0
    article: Article | None = None
    fault: KbioError | None = None

    def row(self) -> dict[str, object]:
        """What the browser is sent."""
        return {
            "id": self.key,
            "title": self.title,
            "publisher": self.publisher,
            "published": self.published[:16].replace("T", " "),
            "characters": self.characters,
            "fault": reason(self.fault) if self.fault else "",
        }


def books(places: Sequence[str | Path]) -> Iterator[Book]:
    """Every article of files and folders, in the order given; each file is opened when its turn comes.

    A relative place is looked for here and in the project's folder (JupyterLab runs a notebook in its own folder).
    Raises   ArticleError for a place that does not exist and for a folder without articles
    """
    for path in list(paths_of(placed(place) for place in places)):
        for found in articles_of(path):
            yield _book(path, found)


def _book(path: str, found: Article | KbioError) -> Book:
    if isinstance(found, KbioError):
        return Book(named(path), Path(path).name, fault=found)
    page = lay_out(found)
    title = page.title or Path(found.path).name
    return Book(named(found.path), title, found.origin.publisher or "", page.published or "", len(found.text), found)

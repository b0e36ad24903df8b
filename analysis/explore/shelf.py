"""Articles as the picker lists them: one row each, those that cannot be read as well, with the reason."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from analysis.articles import articles_of, paths_of
from analysis.errors import KbioError
from analysis.explore.faults import korean
from analysis.publish.settings import ROOT
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
            "fault": korean(self.fault) if self.fault else "",
        }


def books(places: Sequence[str | Path]) -> Iterator[Book]:
    """Every article of files and folders, in the order given; each file is opened when its turn comes.

    A relative place is looked for here and in the project's folder (JupyterLab runs a notebook in its own folder).
    Raises   ArticleError for a place that does not exist and for a folder without articles
    """
    for path in list(paths_of(placed(place) for place in places)):
        for found in articles_of(path):
            yield _book(path, found)


def placed(place: str | Path) -> str:
    """A place as seen from here; from the project's folder where nothing stands here."""
    given = str(place)
    if "://" not in given and given != "-" and not Path(given).exists() and (ROOT / given).exists():
        return str(ROOT / given)
    return given


def key_of(path: str) -> str:
    """A path as the parameters of a report take it: from the project's folder where it stands there."""
    if "://" in path or path == "-":
        return path
    whole = Path(path).resolve()
    return whole.relative_to(ROOT).as_posix() if whole.is_relative_to(ROOT) else str(whole)


def _book(path: str, found: Article | KbioError) -> Book:
    if isinstance(found, KbioError):
        return Book(key_of(path), Path(path).name, fault=found)
    page = lay_out(found)
    title = page.title or Path(found.path).name
    return Book(
        key_of(found.path), title, found.origin.publisher or "", page.published or "", len(found.text), found
    )

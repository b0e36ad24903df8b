"""A corpus folder, as `kbio corpus read` leaves it, taken as the articles that were read into it."""

from __future__ import annotations

import json
from collections.abc import Container, Iterator
from pathlib import Path
from typing import Any

from analysis.errors import ArticleError
from analysis.records import Article, Origin

MANIFEST = "manifest.json"
BROKEN = "run `kbio corpus read` again: it mends this"  # the mend of a table that cannot be read
_COLUMNS = ("id", "article", "sha256", "text", "encoding", "title", "publisher", "url", "published", "published_from")


def is_corpus(path: str | Path) -> bool:
    """Whether a folder holds a corpus, finished or not."""
    return "://" not in str(path) and (Path(path) / ".done" / "plan.json").is_file()


def is_finished(path: str | Path) -> bool:
    """Whether a folder holds a corpus that was read to its end."""
    return is_corpus(path) and (Path(path) / MANIFEST).is_file()


def parts_of(folder: str | Path, table: str) -> list[str]:
    """The Parquet files of a corpus table, in the order of the reading.

    Raises   ArticleError for a corpus that was not read to its end
    """
    folder = Path(folder)
    try:
        shards = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))["shards"]
    except (OSError, ValueError, KeyError):
        raise ArticleError(str(folder), "no finished corpus", "run `kbio corpus read` to its end first") from None
    return [str(folder / p["path"]) for shard in shards for p in shard["parts"] if p["path"].startswith(f"{table}/")]


def articles_in(
    folder: str | Path, only: Container[str] | None = None, published: str | None = None
) -> Iterator[Article]:
    """The articles of a corpus, each as it was before it was read: reading it again gives the same reading.

    `only`       paths of articles, as the column `article` has them; None for all
    `published`  ISO 8601 date that stands before what the corpus says
    Raises       ArticleError for a corpus that was not read to its end, or of which a file is gone or broken
    """
    import pyarrow
    import pyarrow.parquet

    for part in parts_of(folder, "articles"):
        try:
            for batch in pyarrow.parquet.ParquetFile(part).iter_batches(256, columns=list(_COLUMNS)):
                chosen = [only is None or path in only for path in batch.column("article").to_pylist()]
                for row in batch.filter(pyarrow.array(chosen)).to_pylist():
                    yield _article(row, published)
        except (OSError, pyarrow.ArrowException) as error:
            raise ArticleError(part, f"cannot be read ({error})", BROKEN) from None


def _article(row: dict[str, Any], published: str | None) -> Article:
    # a date that stood in the text is found there again, so that the reading says so
    stated = row["published"] if row["published_from"] != "text" else None
    source: Any = "given" if published else row["published_from"] if stated else None
    return Article(
        id=row["id"],
        path=row["article"],
        sha256=row["sha256"],
        text=row["text"],
        encoding=row["encoding"],
        origin=Origin(title=row["title"], publisher=row["publisher"], url=row["url"], published=stated),
        published=published or stated,
        published_from=source,
    )

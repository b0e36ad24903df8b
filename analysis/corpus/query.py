"""A corpus asked with DuckDB, and its articles read again for a report."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from analysis.corpus.run import MANIFEST
from analysis.corpus.schemas import TABLES, arrow_schema
from analysis.errors import ArticleError
from analysis.records import Article, Origin


def is_corpus(path: str | Path) -> bool:
    """Whether a folder holds a finished corpus."""
    return (Path(path) / MANIFEST).is_file()


def connect(out: str | Path) -> Any:
    """A DuckDB connection in which each table of a corpus is a view of its name, with the column `month` beside.

    Raises   ArticleError where the folder holds no finished corpus
    """
    import duckdb

    out = Path(out)
    if not is_corpus(out):
        raise ArticleError(str(out), "no finished corpus", "run `kbio corpus read` to its end first")
    found = {p["path"].split("/")[0] for s in json.loads((out / MANIFEST).read_text())["shards"] for p in s["parts"]}
    connection = duckdb.connect()
    for table in TABLES:
        if table in found:
            files = str(out / table / "month=*" / "*.parquet").replace("'", "''")
            connection.execute(
                f"create view {table} as select * from read_parquet('{files}', hive_partitioning = true, "
                "hive_types = {'month': varchar})"
            )
        else:
            empty = arrow_schema(table).empty_table()
            connection.register(f"{table}_empty", empty)
            connection.execute(f"create view {table} as select *, ''::varchar as month from {table}_empty")
    return connection


def articles_with_deals(out: str | Path, start: str | None = None, end: str | None = None) -> list[Article]:
    """The articles of a corpus that tell of deals, published from `start` to `end` (ISO 8601 dates, both included).

    A report reads them again: the text stands in the corpus, and reading it gives the same reading.
    """
    return articles_where(out, "path in (select article from deals)", start, end)


def articles_where(
    out: str | Path, condition: str = "true", start: str | None = None, end: str | None = None
) -> list[Article]:
    """The articles of a corpus that meet an SQL condition on `articles` (whose column `article` is also `path`)."""
    connection = connect(out)
    rows = connection.execute(
        f"""select id, article, sha256, text, encoding, title, publisher, url, published, published_from
            from (select *, article as path from articles)
            where {condition}
              and (? is null or published >= ?) and (? is null or left(published, 10) <= ?)
            order by article""",
        [start, start, end, end],
    ).fetchall()
    connection.close()
    return [_article(*row) for row in rows]


def _article(
    id: str, path: str, sha256: str, text: str, encoding: str, title: str | None, publisher: str | None,
    url: str | None, published: str | None, published_from: Any,
) -> Article:  # fmt: skip
    # a date that stood in the text is found there again, so that the reading says so
    given = published if published_from != "text" else None
    origin = Origin(title=title, publisher=publisher, url=url, published=given)
    return Article(id, path, sha256, text, encoding, origin, given, published_from if given else None)

"""A corpus asked with DuckDB."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from analysis.articles.corpora import MANIFEST, is_finished
from analysis.corpus.joined import is_joined
from analysis.corpus.schemas import JOINED, TABLES, arrow_schema
from analysis.errors import ArticleError


def connect(out: str | Path) -> Any:
    """A DuckDB connection in which each table of a corpus is a view of its name, with the column `month` beside.

    The tables `joined_*` are there once `kbio corpus join` has made them of the corpus as it now is.

    Raises   ArticleError where the folder holds no finished corpus
    """
    import duckdb

    out = Path(out)
    if not is_finished(out):
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
    for table in JOINED if is_joined(out) else ():
        files = str(out / table / "*.parquet").replace("'", "''")
        connection.execute(f"create view {table} as select * from read_parquet('{files}')")
    return connection

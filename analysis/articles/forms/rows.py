"""Articles as rows: JSON Lines and Parquet. Columns: `text`, and any of `id title publisher url published licence`."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Mapping
from typing import IO, Any

from analysis.articles.decode import decode
from analysis.articles.draft import Draft
from analysis.articles.origin import check_date
from analysis.errors import ArticleError
from analysis.records import Origin

_ORIGIN = ("title", "publisher", "url", "published", "licence")


def json_lines(data: bytes, where: str, first: int = 1) -> Iterator[Draft | ArticleError]:
    """One article a line; a line that is none comes back as its fault, and the lines after it are read.

    `first`  the number of the first line, where the bytes are a run of a longer file
    """
    text, encoding = decode(data, where)
    for number, line in enumerate(text.split("\n"), start=first):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            if not isinstance(row, dict):
                raise ValueError("not an object")
            yield _draft(row, encoding, f"line-{number}", f"{where}:{number}")
        except ValueError as error:
            yield ArticleError(f"{where}:{number}", f"not a JSON object ({error})", "write one object a line")
        except ArticleError as error:
            yield error


def parquet(data: bytes, where: str) -> Iterator[Draft | ArticleError]:
    """One article a row; a row without text comes back as its fault."""
    yield from parquet_groups(io.BytesIO(data), where)


def parquet_groups(
    file: IO[bytes], where: str, groups: range | None = None, first: int = 1
) -> Iterator[Draft | ArticleError]:
    """The rows of some row groups (all by default), batch by batch.

    `first`  the number of the first row of these groups in the file
    Raises   ArticleError for a file that is no Parquet or has no column `text`
    """
    import pyarrow
    import pyarrow.parquet

    try:
        table = pyarrow.parquet.ParquetFile(file)
        wanted = [c for c in ("id", "text", *_ORIGIN) if c in table.schema_arrow.names]
        if "text" not in wanted:
            raise ArticleError(where, "no column 'text'", f"name the columns {', '.join(('text', 'id', *_ORIGIN))}")
        number = first
        chosen = None if groups is None else list(groups)
        for batch in table.iter_batches(batch_size=256, columns=wanted, row_groups=chosen):
            for row in batch.to_pylist():
                try:
                    yield _draft(row, "parquet", f"row-{number}", f"{where}:{number}")
                except ArticleError as error:
                    yield error
                number += 1
    except pyarrow.ArrowException as error:
        raise ArticleError(where, f"not readable as Parquet ({error})", "write the file again") from None


def _draft(row: Mapping[str, Any], encoding: str, default: str, where: str) -> Draft:
    text = row.get("text")
    if not isinstance(text, str) or not text.strip():
        raise ArticleError(where, "no text in field 'text'", "write the article's text as a string")
    stated = {key: str(row[key]) for key in _ORIGIN if row.get(key) is not None}
    if "published" in stated:
        try:
            stated["published"] = check_date(stated["published"], "published", ValueError)
        except ValueError as error:
            raise ArticleError(where, str(error).split("; ")[0], "write YYYY-MM-DD or YYYY-MM-DDThh:mm") from None
    return Draft(text, encoding, member=str(row.get("id") or default), origin=Origin(**stated))

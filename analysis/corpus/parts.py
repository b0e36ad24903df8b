"""One shard read and written: a Parquet file for each table and month, put in place only when all are whole.

The order is what makes a run restartable: files are written into a folder aside, moved to their places, and last the
shard's record is moved to its place. A shard with a record is done; one without is written again over what is there.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from analysis.corpus.rows import Row, failure_row, rows_of
from analysis.corpus.schemas import arrow_schema, frame_schema
from analysis.corpus.shards import Shard, articles
from analysis.errors import KbioError, OutputError
from analysis.reading import try_read_all

_BATCH = 500  # articles turned into Arrow at once: memory stays flat whatever the shard's size
UNKNOWN = "unknown"  # the month of an article without a date, and of a failure


@dataclass(frozen=True, slots=True)
class Part:
    """A file of a shard: its path in the corpus folder, its rows, its size in bytes and its hash."""

    path: str
    rows: int
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Done:
    """The record of a shard that is whole."""

    index: int
    articles: int
    characters: int
    failures: int
    parts: tuple[Part, ...]


def write_shard(shard: Shard, out: Path) -> Done:
    """Read a shard's articles and write its parts and its record.

    Raises   OutputError where the disk is full or the folder cannot be written; the shard then counts as not done
    """
    aside = out / ".aside" / f"{shard.index:06d}-{os.getpid()}"
    try:
        shutil.rmtree(aside, ignore_errors=True)
        aside.mkdir(parents=True)
        done = _write(shard, aside)
        for number, part in enumerate(done.parts):
            _move(aside / str(number), out / part.path)
        record = aside / "record.json"
        record.write_text(json.dumps(as_dict(done), ensure_ascii=False), encoding="utf-8")
        os.replace(record, record_path(out, shard.index))
    except OSError as error:
        raise fault_of(error, out) from None
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    return done


def done_shard(shard: Shard, out: Path) -> Done | None:
    """The record of a shard, if it has one and each of its parts is in place with its size; None otherwise."""
    try:
        row = json.loads(record_path(out, shard.index).read_text(encoding="utf-8"))
        done = from_dict(row)
        whole = all((out / p.path).stat().st_size == p.bytes for p in done.parts)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return done if whole else None


def record_path(out: Path, index: int) -> Path:
    """Where a shard's record stands."""
    return out / ".done" / f"{index:06d}.json"


def as_dict(done: Done) -> dict[str, Any]:
    """The record as plain JSON."""
    parts = [{"path": p.path, "rows": p.rows, "bytes": p.bytes, "sha256": p.sha256} for p in done.parts]
    return {
        "index": done.index,
        "articles": done.articles,
        "characters": done.characters,
        "failures": done.failures,
        "parts": parts,
    }


def from_dict(row: dict[str, Any]) -> Done:
    """What `as_dict` wrote."""
    parts = tuple(Part(p["path"], p["rows"], p["bytes"], p["sha256"]) for p in row["parts"])
    return Done(row["index"], row["articles"], row["characters"], row["failures"], parts)


def _write(shard: Shard, aside: Path) -> Done:
    held: dict[str, list[pa.Table]] = {}
    rows: dict[str, list[tuple[str, Row]]] = {}
    count = characters = failures = 0
    for item in try_read_all(articles(shard)):
        if isinstance(item, KbioError):
            failures += 1
            rows.setdefault("failures", []).append((UNKNOWN, failure_row(item)))
            continue
        count += 1
        characters += len(item.article.text)
        month = (item.published or "")[:7] if len(item.published or "") >= 7 else UNKNOWN
        for table, found in rows_of(item).items():
            rows.setdefault(table, []).extend((month, row) for row in found)
        if count % _BATCH == 0:
            _flush(rows, held)
    _flush(rows, held)
    parts: list[Part] = []
    for table, frames in sorted(held.items()):
        for path, part in _months(table, shard.index, frames):
            parts.append(_put(part, aside / str(len(parts)), path))
    return Done(shard.index, count, characters, failures, tuple(parts))


def _flush(rows: dict[str, list[tuple[str, Row]]], held: dict[str, list[pa.Table]]) -> None:
    """Turn rows into Arrow, checked against the schema; the month goes along as a last column."""
    for table, found in rows.items():
        if not found:
            continue
        schema = arrow_schema(table)
        values = zip(*(row for _, row in found), strict=True)
        frame = pa.Table.from_arrays([pa.array(v, f.type) for v, f in zip(values, schema, strict=True)], schema=schema)
        frame_schema(table).validate(frame.to_pandas(types_mapper=_arrow_dtype))
        held.setdefault(table, []).append(frame.append_column("month", pa.array([m for m, _ in found], pa.string())))
    rows.clear()


def _months(table: str, index: int, frames: list[pa.Table]) -> Iterator[tuple[str, pa.Table]]:
    """A table's rows by month, each with the path that its file will have; within a month they keep their order."""
    whole = pa.concat_tables(frames)
    whole = whole.take(pc.sort_indices(whole["month"])).combine_chunks()
    start = 0
    for run in pc.run_end_encode(whole["month"]).chunks:
        for month, end in zip(run.values.to_pylist(), run.run_ends.to_pylist(), strict=True):
            rows = whole.slice(start, end - start).drop_columns("month")
            yield f"{table}/month={month}/part-{index:06d}.parquet", rows
            start = end


def _put(rows: pa.Table, place: Path, path: str) -> Part:
    """Write a file aside, in one go: on many file systems it is their number that costs, not their size."""
    sink = pa.BufferOutputStream()
    pq.write_table(rows, sink, compression="zstd")
    data = sink.getvalue()
    place.write_bytes(data)
    return Part(path, rows.num_rows, len(data), hashlib.sha256(data).hexdigest())


def _move(part: Path, place: Path) -> None:
    try:
        os.replace(part, place)
    except FileNotFoundError:
        place.parent.mkdir(parents=True, exist_ok=True)
        os.replace(part, place)


def _arrow_dtype(kind: pa.DataType) -> Any:
    import pandas as pd

    return pd.ArrowDtype(kind)


def fault_of(error: OSError, out: Path) -> OutputError:
    """What to tell of a folder that cannot be written."""
    if error.errno == errno.ENOSPC:
        return OutputError(str(out), "the disk is full", "make room and run again; what is done is kept")
    return OutputError(str(out), f"cannot be written ({error.strerror})", "check the folder's permissions and the disk")

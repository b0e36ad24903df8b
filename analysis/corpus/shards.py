"""A corpus cut into shards: the piece of work that is done, or not done, as a whole.

The cut depends on the sources alone, never on how many work on it: the same sources give the same shards, and so the
same files with the same bytes, on one core or on a cluster.
"""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from analysis.articles import articles_of, paths_of
from analysis.articles.corpora import is_corpus, parts_of
from analysis.articles.draft import Draft
from analysis.articles.forms import rows
from analysis.articles.load import article_of
from analysis.errors import ArticleError, KbioError
from analysis.records import Article

# Articles in a shard at least and at most, and shards that a corpus should have. A shard writes a file a table and
# month: small shards mean many small files, large ones mean much to do again after a crash.
_FEWEST, _MOST, _WANTED = 1_000, 20_000, 32


@dataclass(frozen=True, slots=True)
class Shard:
    """Some files whole, or a run of one file's articles.

    `files`  paths or addresses
    `start`, `stop`  bytes of a JSON Lines file, or row groups of a Parquet file; 0, 0 for whole files
    `first`  the number of the first line or row of the run, counted from 1
    """

    index: int
    files: tuple[str, ...]
    start: int = 0
    stop: int = 0
    first: int = 1


@dataclass(frozen=True, slots=True)
class Plan:
    """All shards of a run; `sha256` tells whether two runs have the same work."""

    shards: tuple[Shard, ...]
    sha256: str


def plan(sources: Iterable[str | Path], size: int | None = None) -> Plan:
    """Cut sources into shards.

    `size`   articles in a shard; None for what suits the number of articles
    Raises   ArticleError for a source that does not exist or holds no articles
    """
    whole: list[str] = []
    runs: list[tuple[str, int, int, int, int]] = []
    for path in _files(sources):
        if path.lower().endswith((".jsonl", ".parquet")):
            try:
                runs += _line_runs(path, size) if path.lower().endswith(".jsonl") else _row_groups(path, size)
                continue
            except (OSError, ValueError, ImportError):
                pass  # whatever is wrong with it is found, and told, where it is read
        whole.append(path)
    step = _size(len(whole), size)
    cut = [(tuple(whole[i : i + step]), 0, 0, 1) for i in range(0, len(whole), step)]
    cut += [((path,), start, stop, first) for path, start, stop, first, _ in runs]
    shards = tuple(Shard(index, *piece) for index, piece in enumerate(cut))
    text = json.dumps([asdict(s) for s in shards], ensure_ascii=False, sort_keys=True)
    return Plan(shards, hashlib.sha256(text.encode()).hexdigest())


def _files(sources: Iterable[str | Path]) -> Iterator[str]:
    for path in paths_of(sources):
        yield from parts_of(path, "articles") if is_corpus(path) else (path,)


def articles(shard: Shard) -> Iterator[Article | KbioError]:
    """The articles of a shard in order; one that cannot be loaded comes back as its fault."""
    if shard.stop == 0:
        for path in shard.files:
            yield from articles_of(path)
        return
    (path,) = shard.files
    try:
        found = _lines(shard, path) if path.lower().endswith(".jsonl") else _rows(shard, path)
        for item in found:
            yield item if isinstance(item, KbioError) else article_of(item, path)
    except (OSError, ImportError) as error:
        yield ArticleError(path, f"cannot be read ({error})", "check the file, then run again")
    except KbioError as error:
        yield error


def _lines(shard: Shard, path: str) -> Iterator[Draft | ArticleError]:
    with _open(path) as file:
        file.seek(shard.start)
        data = file.read(shard.stop - shard.start)
    return rows.json_lines(data, path, first=shard.first)


def _rows(shard: Shard, path: str) -> Iterator[Draft | ArticleError]:
    with _open(path) as file:
        yield from rows.parquet_groups(file, path, range(shard.start, shard.stop), first=shard.first)


def _line_runs(path: str, size: int | None) -> list[tuple[str, int, int, int, int]]:
    """Runs of whole lines: path, first byte, last byte, number of the first line, lines."""
    with _open(path) as file:
        lines = sum(block.count(b"\n") for block in iter(lambda: file.read(1 << 20), b"")) + 1
        step = _size(lines, size)
        file.seek(0)
        if file.read(3)[:2] in (b"\xff\xfe", b"\xfe\xff"):
            raise ValueError("UTF-16 is read whole")
        file.seek(0)
        runs: list[tuple[str, int, int, int, int]] = []
        start = at = 0
        first = number = 1
        for line in _buffered(file):
            at += len(line)
            number += 1
            if number - first == step:
                runs.append((path, start, at, first, number - first))
                start, first = at, number
        if at > start:
            runs.append((path, start, at, first, number - first))
    return runs


def _row_groups(path: str, size: int | None) -> list[tuple[str, int, int, int, int]]:
    import pyarrow
    import pyarrow.parquet

    try:
        with _open(path) as file:
            meta = pyarrow.parquet.ParquetFile(file).metadata
            counts = [meta.row_group(n).num_rows for n in range(meta.num_row_groups)]
    except pyarrow.ArrowException as error:
        raise ValueError(str(error)) from None
    step = _size(sum(counts), size)
    runs: list[tuple[str, int, int, int, int]] = []
    group, first = 0, 1
    while group < len(counts):
        stop, held = group, 0
        while stop < len(counts) and (held == 0 or held + counts[stop] <= step):
            held += counts[stop]
            stop += 1
        runs.append((path, group, stop, first, held))
        group, first = stop, first + held
    return runs


def _size(articles: int, size: int | None) -> int:
    return size or max(_FEWEST, min(_MOST, -(-articles // _WANTED)))


def _open(path: str) -> Any:
    if "://" in path:
        import fsspec

        return fsspec.open(path, "rb").open()
    return Path(path).open("rb")


def _buffered(file: Any) -> Iterator[bytes]:
    return iter(file) if isinstance(file, io.BufferedReader) else iter(file.readline, b"")

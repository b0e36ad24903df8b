"""Repeat a run and say what differs: bytes first, then tables and readings, place by place."""

from __future__ import annotations

import csv
import io
import json
import tempfile
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path
from typing import Any

from analysis.errors import ArticleError, NotebookError, OutputError
from analysis.publish.job import RECORD, Job, hash_of, make, versions

_MOST = 5  # differences told of one file


def verify_run(folder: Path) -> list[str]:
    """Run again what a folder's `run.json` says, and compare. Returns one line for each difference, none for the same.

    Raises   OutputError for a folder without a readable `run.json`, ArticleError for an input that is gone,
             NotebookError where the run fails now
    """
    record = _record(folder)
    job = _job(record, folder)
    with tempfile.TemporaryDirectory(prefix="kbio-verify-") as aside:
        made = make(job, Path(aside), lambda _: None)
        lines = [*_inputs(record, job), *_compared(folder, made.folder)]
    if lines:
        lines += _versions(record["versions"])
    return lines


def _record(folder: Path) -> dict[str, Any]:
    path = folder / RECORD
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise OutputError(
            str(folder), f"no {RECORD} in it", "give the folder of a run: reports/<notebook>/<run>"
        ) from None
    except (OSError, ValueError) as error:
        raise OutputError(str(path), f"cannot be read: {error}", "make the report again") from None
    missing = {"articles", "notebook_path", "parameters", "outputs", "versions"} - set(record)
    if missing:
        raise OutputError(str(path), f"without {', '.join(sorted(missing))}", "make the report again")
    return dict(record)


def _job(record: dict[str, Any], folder: Path) -> Job:
    articles = [folder / row["path"] for row in record["articles"]]
    for path in articles:
        if not path.exists():
            raise ArticleError(str(path), "the article of this run is gone", "put it back where it was")
    notebook = folder / record["notebook_path"]
    if not notebook.exists():
        raise NotebookError(str(notebook), "the notebook of this run is gone", "put it back where it was")
    paths = tuple(str(path.resolve()) for path in articles)
    return Job(notebook.resolve(), paths, record["parameters"], record.get("group", ""))


def _inputs(record: dict[str, Any], job: Job) -> Iterator[str]:
    for row, path in zip(record["articles"], job.articles, strict=True):
        if hash_of(Path(path)) != row["sha256"]:
            yield f"{Path(path).name}: the article itself has changed since"
        if hash_of(Path(path).with_suffix(".toml")) != row["sidecar_sha256"]:
            yield f"{Path(path).with_suffix('.toml').name}: the sidecar has changed since"
    if hash_of(job.notebook) != record["notebook_sha256"]:
        yield f"{job.notebook.name}: the notebook has changed since"


def _compared(old: Path, new: Path) -> Iterator[str]:
    """The notebook and `run.json` name paths as they were given, so they are compared by what they led to."""
    skipped = {RECORD} | {path.name for path in new.glob("*.ipynb")}
    names = {path.name for folder in (old, new) for path in folder.iterdir()} - skipped
    for name in sorted(names):
        before, after = old / name, new / name
        if not before.exists() or not after.exists():
            yield f"{name}: only {'now' if after.exists() else 'then'}"
        elif before.read_bytes() != after.read_bytes():
            yield f"{name}: other bytes ({hash_of(before)[:12]} then, {hash_of(after)[:12]} now)"
            yield from _within(name, before.read_bytes(), after.read_bytes())


def _within(name: str, before: bytes, after: bytes) -> Iterator[str]:
    """Where two versions of a file differ, as far as their kind can be read."""
    kind = Path(name).suffix
    try:
        if kind == ".csv":
            found = _cells(before, after)
        elif kind == ".json":
            found = _values("", json.loads(before), json.loads(after))
        elif kind == ".pdf":
            found = _pages(before, after)
        else:
            return
        for number, line in enumerate(found):
            if number == _MOST:
                yield f"  {name}: and more"
                return
            yield f"  {name}: {line}"
    except (ValueError, csv.Error) as error:
        yield f"  {name}: cannot be read: {error}"


def _cells(before: bytes, after: bytes) -> Iterator[str]:
    tables = [list(csv.reader(io.StringIO(data.decode("utf-8-sig")))) for data in (before, after)]
    for row, (old, new) in enumerate(zip_longest(*tables, fillvalue=[]), 1):
        for column, (was, now) in enumerate(zip_longest(old, new), 1):
            if was != now:
                yield f"row {row} column {column}: {was!r} then, {now!r} now"


def _values(path: str, before: Any, after: Any) -> Iterator[str]:
    if isinstance(before, dict) and isinstance(after, dict):
        for key in sorted(before.keys() | after.keys()):
            yield from _values(f"{path}.{key}", before.get(key), after.get(key))
    elif isinstance(before, list) and isinstance(after, list):
        for index, (was, now) in enumerate(zip_longest(before, after)):
            yield from _values(f"{path}[{index}]", was, now)
    elif before != after:
        yield f"{path}: {before!r} then, {after!r} now"


def _pages(before: bytes, after: bytes) -> Iterator[str]:
    import pypdfium2

    texts = [
        [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(data)] for data in (before, after)
    ]
    for number, (was, now) in enumerate(zip_longest(*texts), 1):
        if was != now:
            yield f"page {number}: other text"


def _versions(before: dict[str, str]) -> Iterator[str]:
    now = versions()
    for name in sorted(before.keys() | now.keys()):
        if before.get(name) != now.get(name):
            yield f"made with {name} {before.get(name)}, now {now.get(name)}"

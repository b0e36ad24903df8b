"""`kbio corpus read`: plan, do what is missing, write the manifest."""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any, Literal

from analysis.articles.corpora import MANIFEST
from analysis.corpus import engines
from analysis.corpus.parts import Done, as_dict, done_shard
from analysis.corpus.shards import Plan, plan
from analysis.errors import OutputError

Engine = Literal["here", "processes", "dask"]


@dataclass(frozen=True, slots=True)
class Summary:
    """What stands in a corpus folder after a run; `kept` shards were done before it."""

    articles: int
    failures: int
    characters: int
    shards: int
    kept: int


def read_corpus(
    sources: Iterable[str | Path],
    out: Path,
    engine: Engine = "here",
    workers: int = 2,
    scheduler: str | None = None,
    size: int | None = None,
    progress: Callable[[Done], None] | None = None,
    started: Callable[[Plan, list[Done]], None] | None = None,
) -> Summary:
    """Read articles into the Parquet tables of a folder; run again, it does only what is missing.

    `size`      articles in a shard, the piece that is done as a whole; None for what suits their number
    `progress`  called with each shard's record as it is done, `started` once with the plan and what was done before
    Raises      ArticleError for sources that do not exist; OutputError for a folder that cannot be written, that
                another run is writing, or that holds a corpus of other sources or of another version
    """
    out = Path(out)
    work = plan(sources, size)
    with held(out):
        _same_work(out, work)
        kept = [d for d in (done_shard(s, out) for s in work.shards) if d is not None]
        indices = {d.index for d in kept}
        missing = [s for s in work.shards if s.index not in indices]
        if started:
            started(work, kept)
        if missing:
            (out / MANIFEST).unlink(missing_ok=True)
        done = list(kept)
        for record in _engine(engine, workers, scheduler)(missing, out):
            done.append(record)
            if progress:
                progress(record)
        done.sort(key=_index)
        _sweep(out, done)
        _write_manifest(out, work, done)
        shutil.rmtree(out / ".aside", ignore_errors=True)
    return Summary(
        sum(d.articles for d in done),
        sum(d.failures for d in done),
        sum(d.characters for d in done),
        len(done),
        len(kept),
    )


def _engine(engine: Engine, workers: int, scheduler: str | None) -> Callable[..., Iterator[Done]]:
    if engine == "here":
        return engines.in_process
    if engine == "processes":
        return lambda shards, out: engines.in_processes(shards, out, workers)
    return lambda shards, out: engines.on_dask(shards, out, scheduler, workers)


@contextmanager
def held(out: Path) -> Iterator[None]:
    """One run at a time: a lock that the kernel lets go when the process ends, however it ends."""
    try:
        (out / ".done").mkdir(parents=True, exist_ok=True)
        lock = os.open(out / ".lock", os.O_CREAT | os.O_RDWR)
    except OSError as error:
        raise OutputError(
            str(out), f"cannot be written ({error.strerror})", "choose a folder that you may write"
        ) from None
    try:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise OutputError(
                str(out), "another run is writing this folder", "wait for it, or choose another"
            ) from None
        yield
    finally:
        os.close(lock)


def _same_work(out: Path, work: Plan) -> None:
    """The folder is new, or holds this very work, begun or done by this very version."""
    place = out / ".done" / "plan.json"
    mine = {"plan": work.sha256, "version": version("kbio-analysis")}
    if not place.exists():
        aside = place.with_suffix(f".{os.getpid()}")
        aside.write_text(json.dumps(mine), encoding="utf-8")
        os.replace(aside, place)
        return
    theirs = json.loads(place.read_text(encoding="utf-8"))
    if theirs != mine:
        what = "of other sources" if theirs.get("plan") != mine["plan"] else f"made by kbio {theirs.get('version')}"
        raise OutputError(str(out), f"holds a corpus {what}", "choose another folder, or empty this one")


def _sweep(out: Path, done: list[Done]) -> None:
    """Take away parts that no record names: left by a shard that was killed between two moves."""
    named = {p.path for d in done for p in d.parts}
    for path in out.glob("*/month=*/part-*.parquet"):
        if path.relative_to(out).as_posix() not in named:
            path.unlink()


def _write_manifest(out: Path, work: Plan, done: list[Done]) -> None:
    rows = [as_dict(d) for d in done]
    manifest: dict[str, Any] = {
        "version": version("kbio-analysis"),
        "plan": work.sha256,
        "articles": sum(d.articles for d in done),
        "failures": sum(d.failures for d in done),
        "shards": rows,
        "sha256": hashlib.sha256("".join(p.sha256 for d in done for p in d.parts).encode()).hexdigest(),
    }
    aside = out / f".{MANIFEST}"
    aside.write_text(json.dumps(manifest, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    os.replace(aside, out / MANIFEST)


def _index(done: Done) -> int:
    return done.index

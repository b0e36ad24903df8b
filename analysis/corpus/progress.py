"""The progress bar of a corpus run: shards done, articles a second, time left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from tqdm import tqdm

from analysis.corpus.parts import Done
from analysis.corpus.shards import Plan


@contextmanager
def bar(quiet: bool) -> Iterator[tuple[Callable[[Plan, list[Done]], None], Callable[[Done], None]]]:
    """Yield what to call at the start and after each shard; the bar stands on stderr."""
    shown: tqdm[None] = tqdm(disable=quiet, unit="shard", dynamic_ncols=True)
    articles = 0

    def started(work: Plan, kept: list[Done]) -> None:
        shown.total, shown.initial, shown.n = len(work.shards), len(kept), len(kept)
        shown.refresh()

    def progress(done: Done) -> None:
        nonlocal articles
        articles += done.articles
        rate = articles / max(shown.format_dict["elapsed"], 1e-9)
        shown.set_postfix_str(f"{articles} articles, {rate:,.0f}/s", refresh=False)
        shown.update()

    try:
        yield started, progress
    finally:
        shown.close()

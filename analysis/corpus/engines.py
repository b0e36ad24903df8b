"""Who does the shards: this process, processes of this machine, or a Dask cluster. The same code, the same bytes.

Each engine takes the shards that are missing and yields a record for each that was done, in any order. A worker that
dies is replaced and its shard done again; a shard that kills its worker three times ends the run with a clear line.
"""

from __future__ import annotations

import logging
import multiprocessing
import multiprocessing.connection
import os
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Any

from analysis.corpus.parts import Done, write_shard
from analysis.corpus.shards import Shard
from analysis.errors import KbioError, OutputError

_TRIES = 3


def in_process(shards: Sequence[Shard], out: Path) -> Iterator[Done]:
    """One shard after the other, here."""
    for shard in shards:
        yield write_shard(shard, out)


def in_processes(shards: Sequence[Shard], out: Path, workers: int) -> Iterator[Done]:
    """Side by side in processes of this machine, each started fresh."""
    tries = dict.fromkeys(shards, 0)
    left = list(shards)
    while left:
        pool = ProcessPoolExecutor(workers, multiprocessing.get_context("spawn"), _end_with_parent)
        waiting: dict[Future[Done], Shard] = {}
        queue = iter(tuple(left))  # `left` shrinks meanwhile
        try:
            while True:
                # few shards are handed out at a time, so that a broken pool costs a try to these alone
                for shard in queue:
                    waiting[pool.submit(write_shard, shard, out)] = shard
                    if len(waiting) >= workers:
                        break
                if not waiting:
                    break
                for future in wait(waiting, return_when=FIRST_COMPLETED).done:
                    done = future.result()
                    left.remove(waiting.pop(future))
                    yield done
        except BrokenProcessPool:
            for shard in waiting.values():
                tries[shard] += 1
                if tries[shard] >= _TRIES:
                    raise _deadly(shard) from None
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _end_with_parent() -> None:
    """In a worker: when the run is killed, its workers end with it instead of waiting for work for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_wait_and_end, args=(parent.sentinel,), daemon=True).start()


def _wait_and_end(sentinel: int) -> None:
    multiprocessing.connection.wait([sentinel])
    os._exit(1)


def on_dask(
    shards: Sequence[Shard], out: Path, scheduler: str | None, workers: int, timeout: str = "30s"
) -> Iterator[Done]:
    """On `dask.distributed`: a scheduler's address, or a cluster of this machine's processes.

    `timeout`  how long a scheduler may take to answer, as Dask writes it; it is asked three times
    All workers must see `out` under the same path (a shared file system).

    Raises   OutputError where no scheduler answers, or it was lost and does not come back
    """
    from distributed import Client, LocalCluster
    from distributed.client import FutureCancelledError
    from distributed.comm.core import CommClosedError

    left = {shard.index: shard for shard in shards}
    cluster = None
    lost = 0
    try:
        if scheduler is None:
            cluster = LocalCluster(
                n_workers=workers, threads_per_worker=1, dashboard_address=None, silence_logs=logging.CRITICAL
            )
        while left:
            try:
                with Client(cluster or scheduler, timeout=timeout, set_as_default=False) as client:
                    for done in _gather(client, list(left.values()), out):
                        left.pop(done.index)
                        yield done
            except (FutureCancelledError, CommClosedError, TimeoutError, OSError) as error:
                lost += 1
                if lost >= _TRIES:
                    raise OutputError(
                        scheduler or "local Dask cluster",
                        f"no scheduler answers ({type(error).__name__})",
                        "start it and run again; what is done is kept",
                    ) from None
    finally:
        if cluster is not None:
            cluster.close()


def _gather(client: Any, shards: list[Shard], out: Path) -> Iterator[Done]:
    from distributed import KilledWorker, as_completed

    futures = {
        client.submit(_attempt, shard, out.resolve(), key=f"kbio-{out.name}-{shard.index}", pure=False): shard
        for shard in shards
    }
    for future in as_completed(futures, loop=client.loop):
        try:
            done = future.result()
        except KilledWorker:
            raise _deadly(futures[future]) from None
        if isinstance(done, KbioError):
            raise done
        yield done


def _attempt(shard: Shard, out: Path) -> Done | KbioError:
    """A fault comes back as a value: one that is raised on a worker is told there with a traceback."""
    try:
        return write_shard(shard, out)
    except KbioError as fault:
        return fault


def _deadly(shard: Shard) -> KbioError:
    names = shard.files[0] if len(shard.files) == 1 else f"{shard.files[0]} … {shard.files[-1]}"
    return OutputError(
        f"shard {shard.index} ({names})",
        f"its worker died {_TRIES} times",
        "look at its memory and its articles, then run again; what is done is kept",
    )

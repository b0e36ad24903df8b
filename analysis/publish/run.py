"""Many reports at once: each job in a process of its own, as many side by side as there are cores."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing import forkserver
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any

from analysis.errors import KbioError, NotebookError
from analysis.publish.job import Job, Made

Tell = Callable[[Job, str], None]


@dataclass(slots=True)
class Outcome:
    """What became of a job: what it made, or why not."""

    job: Job
    made: Made | None = None
    fault: KbioError | None = None


@dataclass(slots=True)
class _Worker:
    job: Job
    process: Any
    pipe: Connection
    outcome: Outcome = field(init=False)

    def __post_init__(self) -> None:
        self.outcome = Outcome(self.job, fault=NotebookError(self.job.name, "its process died", "run it again"))


def run(
    jobs: Sequence[Job], out: Path, tell: Tell, kernels: str | None = None, at_once: int | None = None
) -> Iterator[Outcome]:
    """Run jobs side by side; yields each outcome as it comes. One that fails does not touch the others.

    `tell`     called with the job and "cell" or "export" as the work goes on
    `kernels`  address of a warm server of kernels; without it each kernel starts by itself
    An interruption ends every worker and its kernel before it goes on to the caller; nothing half-written stays.
    """
    context = warm()
    waiting = list(reversed(jobs))
    workers: dict[Any, _Worker] = {}
    try:
        while waiting or workers:
            while waiting and len(workers) < (at_once or _cores()):
                worker = _start(waiting.pop(), out, kernels, context)
                workers[worker.pipe] = worker
            for pipe in wait(list(workers)):
                worker = workers[pipe]
                try:
                    said = worker.pipe.recv()
                except EOFError:
                    del workers[pipe]
                    worker.process.join()
                    yield worker.outcome
                    continue
                if isinstance(said, str):
                    tell(worker.job, said)
                elif isinstance(said, Made):
                    worker.outcome = Outcome(worker.job, made=said)
                else:
                    worker.outcome = Outcome(worker.job, fault=said)
    finally:
        for worker in workers.values():
            worker.process.terminate()
        for worker in workers.values():
            worker.process.join(10)
            worker.process.kill()


def warm() -> Any:
    """Start the server that workers are forked from, without waiting for it: it imports what they need meanwhile.

    Workers come from a server with one thread, never from this process, whose threads a fork would leave hanging.
    """
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["analysis.publish.worker"])
    with _deaf():
        forkserver.ensure_running()
    return context


@contextmanager
def _deaf() -> Iterator[None]:
    """What is started herein never hears Ctrl-C, not even while it imports: that is this process's to handle."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _start(job: Job, out: Path, kernels: str | None, context: Any) -> _Worker:
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(job, out, theirs, kernels), daemon=False)
    process.start()
    theirs.close()
    return _Worker(job, process, ours)


def _work(job: Job, out: Path, pipe: Connection, kernels: str | None) -> None:
    """In the worker. Imports there, so that this process need not."""
    from analysis.publish.worker import work

    work(job, out, pipe, kernels)

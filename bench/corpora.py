"""A corpus at scale: articles a second on one process, two, and two Dask workers; cost and memory as it grows."""

from __future__ import annotations

import resource
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from analysis.corpus.run import Engine, read_corpus
from bench.generator import write_json_lines


def engines(count: int = 20_000) -> None:
    """The same articles by each engine; efficiency is the rate over twice that of one process.

    The last line is what the machine allows: two runs of one process each, that know nothing of each other.
    """
    with tempfile.TemporaryDirectory() as folder:
        press = Path(folder) / "press.jsonl"
        write_json_lines(press, count)
        rates: dict[str, float] = {}
        choices: list[tuple[str, Engine, int]] = [
            ("one process", "processes", 1),
            ("two processes", "processes", 2),
            ("two Dask workers", "dask", 2),
        ]
        for name, engine, workers in choices:
            out = Path(folder) / "out"
            start, mine, theirs = time.perf_counter(), time.process_time(), _children()
            read_corpus([press], out, engine, workers)
            rates[name] = count / (time.perf_counter() - start)
            mine, theirs = time.process_time() - mine, _children() - theirs
            shutil.rmtree(out)
            efficiency = rates[name] / rates["one process"] / workers
            print(
                f"{name}: {rates[name]:,.0f} articles/s, efficiency {efficiency:.2f}, "
                f"CPU {mine:.1f} s here and {theirs:.1f} s in workers",
                flush=True,
            )
        halves = [Path(folder) / f"half{n}.jsonl" for n in (1, 2)]
        for half in halves:
            write_json_lines(half, count // 2)
        start = time.perf_counter()
        with ThreadPoolExecutor(2) as both:
            for _ in both.map(lambda half: read_corpus([half], half.with_suffix(""), "processes", 1), halves):
                pass
        rate = count / (time.perf_counter() - start)
        print(f"two runs side by side: {rate:,.0f} articles/s, efficiency {rate / rates['one process'] / 2:.2f}")


def _children() -> float:
    """CPU seconds of the processes that were started from here and have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def growth(counts: tuple[int, ...] = (1_000, 10_000, 100_000)) -> None:
    """Cost an article and peak memory of one process, each count in a process of its own."""
    base = None
    for count in counts:
        code = f"from bench.corpora import one; one({count})"
        line = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
        seconds, before, peak = map(float, line.split())
        each = seconds / count
        base = base or each
        print(
            f"{count:,} articles: {each * 1e3:.3f} ms CPU an article ({each / base:.2f} of the first), "
            f"peak {peak:.0f} MB ({before:.0f} MB before)",
            flush=True,
        )


def one(count: int) -> None:
    """Read so many generated articles here; print CPU seconds, and memory before and at its peak, in MB."""
    with tempfile.TemporaryDirectory() as folder:
        press = Path(folder) / "press.jsonl"
        write_json_lines(press, count)
        write_json_lines(Path(folder) / "warm.jsonl", 60)
        read_corpus(
            [Path(folder) / "warm.jsonl"], Path(folder) / "warm"
        )  # what is loaded once is not a cost an article
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        start = time.process_time()
        read_corpus([press], Path(folder) / "out")
        seconds = time.process_time() - start
        print(seconds, before, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)

"""Deals joined over a corpus: a million tellings of generated deals, straight into corpus tables."""

from __future__ import annotations

import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from analysis.corpus.joined import join_deals
from analysis.corpus.rows import rows_of
from analysis.corpus.schemas import arrow_schema
from analysis.records import Article, Deal, Figure, Mention, Money, Name, Reading, Span

_A_PART = 20_000


def joining(counts: tuple[int, ...] = (10_000, 100_000, 1_000_000)) -> None:
    """CPU seconds a telling and peak memory of `kbio corpus join`, each count in a process of its own."""
    base = None
    for count in counts:
        code = f"from bench.joining import one; one({count})"
        line = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
        cpu, seconds, peak, deals = map(float, line.split())
        base = base or cpu / count
        print(
            f"{count:,} tellings, {deals:,.0f} deals: {cpu / count * 1e6:.0f} µs CPU a telling "
            f"({cpu / count / base:.2f} of the first), {seconds:.0f} s in all, peak {peak:.0f} MB",
            flush=True,
        )


def one(count: int) -> None:
    """Join so many tellings here; print CPU seconds, seconds, peak memory in MB, deals."""
    with tempfile.TemporaryDirectory() as folder:
        code = (
            f"from pathlib import Path; from bench.joining import write_corpus; write_corpus(Path({folder!r}), {count})"
        )
        subprocess.run([sys.executable, "-c", code], check=True)  # its memory is not the join's
        cpu, start = time.process_time(), time.perf_counter()
        deals = join_deals(folder)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(time.process_time() - cpu, time.perf_counter() - start, peak, deals)


def write_corpus(out: Path, count: int) -> None:
    """The tables of a corpus of so many articles, each telling of one deal; a deal is told by three on average."""
    parts = []
    found = tellings(count)
    for index in range(-(-count // _A_PART)):
        rows: dict[str, list[tuple[object, ...]]] = {}
        for _ in range(min(_A_PART, count - index * _A_PART)):
            for table, of in rows_of(next(found)).items():
                rows.setdefault(table, []).extend(of)
        for table, of in rows.items():
            if not of:
                continue
            schema = arrow_schema(table)
            path = f"{table}/month=2024-01/part-{index:06d}.parquet"
            (out / path).parent.mkdir(parents=True, exist_ok=True)
            values = zip(*of, strict=True)
            columns = [pa.array(v, f.type) for v, f in zip(values, schema, strict=True)]
            pq.write_table(pa.Table.from_arrays(columns, schema=schema), out / path)
            parts.append({"path": path})
    (out / ".done").mkdir()
    (out / ".done" / "plan.json").write_text("{}")
    (out / "manifest.json").write_text(json.dumps({"shards": [{"parts": parts}], "sha256": "bench"}))


def tellings(count: int) -> Iterator[Reading]:
    """Readings as an article on one deal gives them: some withhold the partner, some tell of its end."""
    draw = random.Random(1)
    for number in range(count):
        deal = draw.randrange(max(1, count // 3))
        drawn = random.Random(deal)
        giver, taker = (
            f"가온{drawn.randrange(max(2, count // 60))}바이오",
            f"오르빅스{drawn.randrange(max(2, count // 200))}",
        )
        day = date(2010, 1, 1) + timedelta(drawn.randrange(5_800))
        code, total = f"GX-{drawn.randrange(10, 9_999)}", drawn.randrange(20, 9_999) * 10**8
        event = "returned" if draw.random() < 0.08 else "signed"
        told = day + timedelta(700 if event == "returned" else draw.randrange(9))
        partner = "undisclosed" if draw.random() < 0.04 else taker
        figure = Figure("f1", f"{total // 10**8}억원", 20, 26, "money", Decimal(total), Decimal(total), "both", "KRW")
        names = tuple(
            Name(f"n{i}", name, 0, len(name), "organisation", name)
            for i, name in enumerate({giver, partner} - {"undisclosed"})
        )
        row = Deal(
            "d1", "licence", "기술수출", event, (giver,), (partner,), Span(0, 60), asset=code if draw.random() < 0.8 else None,
            announced=told.isoformat(), signed=None, event_date=told.isoformat() if event != "signed" else None,
            money=Money(total="f1"), evidence={"announced": (Mention("10일", 5, 8),)},
        )  # fmt: skip
        article = Article(f"b{number}", f"bench.jsonl#b{number}", "", "", "utf-8")
        yield Reading(article, None, told.isoformat(), "page", (), (figure,), (), names, deals=(row,))

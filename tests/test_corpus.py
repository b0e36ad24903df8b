"""A corpus run loses nothing, doubles nothing, and ends with the same bytes whatever happened to it on the way."""

from __future__ import annotations

import hashlib
import html
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from analysis.articles import articles_of, load_all, paths_of
from analysis.articles.corpora import is_finished
from analysis.contract import to_dict
from analysis.corpus import engines
from analysis.corpus.deal_rows import amounts_of, conflicts_of, deal_row, sources_of
from analysis.corpus.joined import is_joined, join_deals
from analysis.corpus.parts import record_path
from analysis.corpus.query import connect
from analysis.corpus.run import read_corpus
from analysis.corpus.schemas import JOINED, TABLES, arrow_schema, frame_schema
from analysis.corpus.shards import articles, plan
from analysis.errors import ArticleError, KbioError, OutputError
from analysis.reading import read
from analysis.tables.chosen import deal_articles
from analysis.tables.deals import joined
from bench.generator import write_json_lines

KBIO = [sys.executable, "-m", "analysis"]
COUNT = 600
SIZE = 50  # articles in a shard: twelve shards


@pytest.fixture(scope="module")
def press(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Articles in JSON Lines, two of them broken, over three months and one without a date."""
    path = tmp_path_factory.mktemp("press") / "press.jsonl"
    rows: list[str] = []
    for n in range(COUNT):
        text = f"한빛{n}바이오는 지난 18일 항체 후보물질을 {n + 1}억달러에 기술수출했다.\n연구원 {n + 2}명이 참여했다."
        row = {"id": f"a{n}", "text": text, "title": f"제목 {n}", "published": f"2024-0{n % 3 + 1}-20"}
        if n == 7:
            row["published"] = None
        rows.append(json.dumps({k: v for k, v in row.items() if v is not None}, ensure_ascii=False))
    rows[11], rows[500] = "{not json", json.dumps({"id": "empty", "text": " "})
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def undisturbed(press: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The files of a run that nothing happened to, with their hashes."""
    out = tmp_path_factory.mktemp("undisturbed") / "corpus"
    read_corpus([press], size=SIZE, out=out)
    return hashes(out)


def hashes(out: Path) -> dict[str, str]:
    """Every file that a run leaves, with the hash of its bytes."""
    return {
        p.relative_to(out).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest() for p in out.rglob("*") if p.is_file()
    }


def begin(press: Path, out: Path, *options: str) -> subprocess.Popen[str]:
    """Start a run in a process of its own (a group of its own, so that its workers can be found)."""
    command = [*KBIO, "corpus", "read", str(press), "--out", str(out), "--shard", str(SIZE), "--quiet", *options]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True)


def wait_for(condition: Callable[[], bool], seconds: float = 60) -> None:
    """Wait until something holds; fail when it does not in time."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.002)


def records(out: Path) -> int:
    """How many shards have a record."""
    return len(list((out / ".done").glob("[0-9]*.json")))


def children(pid: int) -> list[int]:
    """The worker processes that a process started and that still run (Linux)."""
    found = [p for t in Path(f"/proc/{pid}/task").iterdir() for p in (t / "children").read_text().split()]
    return [int(p) for p in found if b"spawn_main" in Path(f"/proc/{p}/cmdline").read_bytes()]


def test_every_table_is_written_by_its_schema(press: Path, tmp_path: Path) -> None:
    """Rows, types and months as declared; pandera accepts what was written; each broken article is a failure."""
    summary = read_corpus([press], size=SIZE, out=tmp_path / "c")
    assert (summary.articles, summary.failures, summary.shards, summary.kept) == (COUNT - 2, 2, 12, 0)
    connection = connect(tmp_path / "c")
    assert connection.execute("select count(*), count(distinct article) from articles").fetchone() == (COUNT - 2,) * 2
    assert {m for (m,) in connection.execute("select distinct month from articles").fetchall()} == {
        "2024-01",
        "2024-02",
        "2024-03",
        "unknown",
    }
    faults = connection.execute("select article, fault from failures order by article").fetchall()
    assert [a.rsplit(":", 1)[-1] for a, _ in faults] == ["12", "501"]
    for table in TABLES:
        frame = connection.sql(f"select * exclude (month) from {table}").to_arrow_table()
        cast = frame.select(arrow_schema(table).names).cast(arrow_schema(table))
        import pandas as pd

        frame_schema(table).validate(cast.to_pandas(types_mapper=pd.ArrowDtype))


def test_figures_lead_back_to_the_text(press: Path, tmp_path: Path) -> None:
    """In the tables as in a reading, a figure's offsets cut its text."""
    read_corpus([press], size=SIZE, out=tmp_path / "c")
    rows = (
        connect(tmp_path / "c")
        .execute('select f.text, a.text, f.start, f."end" from figures f join articles a using (article)')
        .fetchall()
    )
    assert len(rows) >= COUNT - 2
    assert all(text[start:end] == figure for figure, text, start, end in rows)


def test_the_plan_covers_every_article_once(press: Path, tmp_path: Path) -> None:
    """Cut into shards, the articles and faults are those of the whole file, in its order."""
    whole = [a.where if isinstance(a, KbioError) else a.path for a in articles_of(press)]
    cut = [a.where if isinstance(a, KbioError) else a.path for s in plan([press], SIZE).shards for a in articles(s)]
    assert cut == whole


def test_parquet_is_cut_at_row_groups(tmp_path: Path) -> None:
    """The rows of all shards are those of the file; their numbers run on."""
    import pyarrow
    import pyarrow.parquet

    path = tmp_path / "p.parquet"
    table = pyarrow.table({"text": [f"{n}명이 왔다." for n in range(300)]})
    pyarrow.parquet.write_table(table, path, row_group_size=40)
    shards = plan([path], SIZE).shards
    assert len(shards) > 1
    ids = [a.id for s in shards for a in articles(s) if not isinstance(a, KbioError)]
    assert ids == [f"p#row-{n}" for n in range(1, 301)]


@pytest.mark.parametrize("engine", ["processes", "dask"])
def test_every_engine_writes_the_same_bytes(
    press: Path, undisturbed: dict[str, str], tmp_path: Path, engine: str
) -> None:
    """Two processes, and two Dask workers, end with the bytes of one process."""
    read_corpus([press], size=SIZE, out=tmp_path / "c", engine=engine, workers=2)  # type: ignore[arg-type]
    assert hashes(tmp_path / "c") == undisturbed


def test_one_pool_of_processes_does_every_shard(press: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pool is started once, and anew only when a worker died: starting one costs seconds."""
    pools: list[int] = []

    class Counted(ProcessPoolExecutor):
        def __init__(self, workers: int, *rest: Any) -> None:
            pools.append(workers)
            super().__init__(workers, *rest)

    monkeypatch.setattr(engines, "ProcessPoolExecutor", Counted)
    read_corpus([press], tmp_path / "c", "processes", size=SIZE)
    assert pools == [2]


def test_a_killed_run_is_finished_by_the_next(press: Path, undisturbed: dict[str, str], tmp_path: Path) -> None:
    """`kill -9` of the run after its first shards; the next does only what is missing, and the bytes are the same."""
    out = tmp_path / "c"
    run = begin(press, out)
    wait_for(lambda: records(out) >= 2 or run.poll() is not None)
    os.killpg(run.pid, signal.SIGKILL)
    run.wait()
    assert not is_finished(out)
    left = records(out)
    assert 2 <= left < 12
    assert read_corpus([press], size=SIZE, out=out).kept == left
    assert hashes(out) == undisturbed


def test_a_killed_worker_costs_nothing(press: Path, undisturbed: dict[str, str], tmp_path: Path) -> None:
    """`kill -9` of a worker process: the run goes on by itself, and the bytes are the same."""
    out = tmp_path / "c"
    run = begin(press, out, "--engine", "processes", "--workers", "2")
    wait_for(lambda: records(out) >= 1)
    victims = children(run.pid)
    assert victims, "no worker to kill"
    os.kill(victims[0], signal.SIGKILL)
    _, stderr = run.communicate(timeout=120)
    assert run.returncode == 0, stderr
    assert hashes(out) == undisturbed


def test_workers_end_with_their_run(press: Path, tmp_path: Path) -> None:
    """`kill -9` of the run alone: no worker stays behind."""
    out = tmp_path / "c"
    run = begin(press, out, "--engine", "processes", "--workers", "2")
    wait_for(lambda: records(out) >= 1 or run.poll() is not None)
    workers = children(run.pid)
    assert workers
    run.kill()
    run.wait()
    wait_for(
        lambda: (
            not any(
                Path(f"/proc/{pid}/stat").exists() and " Z " not in Path(f"/proc/{pid}/stat").read_text()
                for pid in workers
            )
        )
    )


def test_a_broken_table_is_one_clear_line(told: Path, tmp_path: Path) -> None:
    """For who joins it and for who reports on it; reading again mends it."""
    out = tmp_path / "c"
    shutil.copytree(told, out)
    next((out / "deals").rglob("*.parquet")).write_bytes(b"PAR1")
    with pytest.raises(ArticleError, match="a table is broken"):
        join_deals(out)
    with pytest.raises(ArticleError, match="a table is broken"):
        deal_articles(str(out))


def test_a_truncated_part_is_written_again(press: Path, undisturbed: dict[str, str], tmp_path: Path) -> None:
    """A part cut short, and one gone: the next run does these shards again, and no other."""
    out = tmp_path / "c"
    read_corpus([press], size=SIZE, out=out)
    with next((out / "figures").rglob("part-000002.parquet")).open("r+b") as file:
        file.truncate(100)
    next((out / "articles").rglob("part-000005.parquet")).unlink()
    assert read_corpus([press], size=SIZE, out=out).kept == 10
    assert hashes(out) == undisturbed


def test_what_a_killed_move_left_is_swept(press: Path, undisturbed: dict[str, str], tmp_path: Path) -> None:
    """A part that no record names does not stay to be counted twice."""
    out = tmp_path / "c"
    read_corpus([press], size=SIZE, out=out)
    stray = out / "figures" / "month=2019-01" / "part-000001.parquet"
    stray.parent.mkdir()
    shutil.copy(next((out / "figures").rglob("part-000000.parquet")), stray)
    record_path(out, 1).unlink()
    read_corpus([press], size=SIZE, out=out)
    assert hashes(out) == undisturbed


def test_two_runs_into_one_folder(press: Path, undisturbed: dict[str, str], tmp_path: Path) -> None:
    """The second is refused in one clear line while the first writes; the first ends as if alone."""
    out = tmp_path / "c"
    first = begin(press, out)
    wait_for(lambda: records(out) >= 1 or first.poll() is not None)
    second = begin(press, out)
    _, stderr = second.communicate(timeout=60)
    first.communicate(timeout=120)
    assert (first.returncode, second.returncode) == (0, 1)
    assert stderr.strip() == f"{out}: another run is writing this folder; wait for it, or choose another"
    assert hashes(out) == undisturbed


def test_other_sources_do_not_mix(press: Path, tmp_path: Path) -> None:
    """A folder that holds a corpus of other sources is left alone."""
    out = tmp_path / "c"
    read_corpus([press], size=SIZE, out=out)
    other = tmp_path / "other.txt"
    other.write_text("3명이 왔다.", encoding="utf-8")
    before = hashes(out)
    with pytest.raises(OutputError, match="holds a corpus of other sources"):
        read_corpus([other], out)
    assert hashes(out) == before


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 300 KB."""
    folder = tmp_path / "small"
    folder.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=300k", "tmpfs", str(folder)], capture_output=True)
    if made.returncode:
        pytest.skip("a small tmpfs cannot be mounted here: it takes root")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_stops_the_run_and_loses_nothing(
    press: Path, undisturbed: dict[str, str], small_disk: Path
) -> None:
    """One clear line; with more room, the next run finishes what was begun."""
    out = small_disk / "c"
    with pytest.raises(OutputError, match="the disk is full; make room and run again"):
        read_corpus([press], size=SIZE, out=out)
    assert not is_finished(out)
    subprocess.run(["mount", "-o", "remount,size=64m", str(small_disk)], check=True)
    read_corpus([press], size=SIZE, out=out)
    assert hashes(out) == undisturbed


def test_a_dask_worker_killed_and_a_scheduler_restarted(
    press: Path, undisturbed: dict[str, str], tmp_path: Path
) -> None:
    """On a cluster of separate processes: a worker dies, then the scheduler is restarted; the run ends rightly."""
    out = tmp_path / "c"
    port = _free_port()
    address = f"tcp://127.0.0.1:{port}"
    scheduler = _dask("scheduler", "--host", "127.0.0.1", "--port", str(port), "--no-dashboard", cwd=tmp_path)
    workers = [_dask("worker", address, "--nworkers", "1", "--nthreads", "1", cwd=tmp_path) for _ in range(2)]
    run = begin(press, out, "--engine", "dask", "--scheduler", address)
    try:
        wait_for(lambda: records(out) >= 1 or run.poll() is not None)
        os.killpg(workers[0].pid, signal.SIGKILL)
        wait_for(lambda: records(out) >= 3 or run.poll() is not None)
        os.killpg(scheduler.pid, signal.SIGKILL)
        scheduler.wait()
        scheduler = _dask("scheduler", "--host", "127.0.0.1", "--port", str(port), "--no-dashboard", cwd=tmp_path)
        workers.append(_dask("worker", address, "--nworkers", "1", "--nthreads", "1", cwd=tmp_path))
        _, stderr = run.communicate(timeout=180)
        assert run.returncode == 0, stderr
    finally:
        for process in (run, scheduler, *workers):
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    assert hashes(out) == undisturbed


def test_no_scheduler_is_one_clear_line(press: Path, tmp_path: Path) -> None:
    """An address where nothing answers ends the run with a line, not a traceback."""
    from analysis.corpus import engines

    with pytest.raises(OutputError, match="no scheduler answers"):
        list(engines.on_dask(plan([press], SIZE).shards, tmp_path, f"tcp://127.0.0.1:{_free_port()}", 1, timeout="1s"))


def test_articles_of_a_corpus_are_read_again_alike(press: Path, tmp_path: Path) -> None:
    """A corpus folder is given as articles are, and gives the readings that the files give; but not unfinished."""
    out = tmp_path / "c"
    read_corpus([press], size=SIZE, out=out)
    assert list(paths_of([out])) == [str(out)]
    first = {a.path: a for a in articles_of(press) if not isinstance(a, KbioError)}
    found = load_all([out])
    assert len(found) == len(first)
    for article in found[::29]:
        again, before = to_dict(read(article)), to_dict(read(first[article.path]))
        assert again == before
    (out / "manifest.json").unlink()
    with pytest.raises(ArticleError, match="an unfinished corpus"):
        load_all([out])


def test_a_corpus_is_a_source_of_a_corpus(press: Path, tmp_path: Path) -> None:
    """Its articles are cut into shards like those of any Parquet files."""
    read_corpus([press], size=200, out=tmp_path / "c")
    summary = read_corpus([tmp_path / "c"], size=200, out=tmp_path / "again")
    assert (summary.articles, summary.failures) == (COUNT - 2, 0)
    assert summary.shards > 3


DEALS = [
    ("a", "2024-01-10", "가람셀은 10일 오르빅스파마에 'GX-11'을 2300억원에 기술수출했다고 밝혔다."),
    ("b", "2024-03-11", "가람셀은 지난 1월 10일 오르빅스파마에 'GX-11'을 2334억원에 기술수출했다고 밝혔다."),
    ("c", "2025-03-02", "가람셀은 오르빅스파마로부터 'GX-11'의 권리를 반환받았다고 2일 공시했다."),
    ("d", "2024-08-05", "누리온팜은 5일 토르마크에 'NR-5'를 1500억원에 기술수출했다고 밝혔다."),
    ("e", "2024-08-06", "연구원 30명이 오송을 찾았다."),
]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A corpus of four articles that tell of deals, and one that does not."""
    folder = tmp_path_factory.mktemp("told")
    rows = [json.dumps({"id": id, "published": day, "text": f"{text}\n"}) for id, day, text in DEALS]
    (folder / "told.jsonl").write_text("\n".join(rows), encoding="utf-8")
    read_corpus([folder / "told.jsonl"], folder / "corpus", size=2)
    return folder / "corpus"


CHOSEN = [
    ({}, "abcd"),
    ({"subject": "누리온팜"}, "d"),
    ({"subject": "(주)가람셀"}, "abc"),
    ({"subject": "없는회사"}, "abcd"),  # so that the report can say which parties there are
    ({"period_from": "2024-07"}, "cd"),
    ({"period_to": "2024-04"}, "abc"),  # the return of 2025 is the status of a deal of 2024
    ({"period_from": "2026"}, ""),
]


@pytest.mark.parametrize(("asked", "ids"), CHOSEN)
def test_a_deal_report_takes_the_articles_that_it_needs(told: Path, asked: dict[str, str], ids: str) -> None:
    """Of a corpus, those that may tell of a deal of the subject and period; their joined deals are those of all."""
    assert {path[-1] for path in deal_articles(str(told), **asked)} == set(ids)


def test_the_deal_flow_notebook_takes_a_corpus(told: Path, tmp_path: Path) -> None:
    """`kbio report CORPUS`: the deals of its articles, every number with its sentence; the run's name is repeatable."""
    command = [*KBIO, "report", str(told), "--notebook", "deal_flow", "--out", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    folder = Path(done.stdout.strip()).parent
    page = html.unescape(re.sub("<[^>]+>", "", (folder / "deal_flow.html").read_text(encoding="utf-8")))
    assert "'GX-11'을 2300억원에 기술수출했다고" in page
    assert "반환받았다" in page
    assert "30명" not in page
    record = json.loads((folder / "run.json").read_text(encoding="utf-8"))
    assert record["articles"][0]["sha256"] != "missing"


def test_an_unfinished_corpus_is_not_asked(tmp_path: Path) -> None:
    """A folder without a manifest is refused with a mend."""
    with pytest.raises(ArticleError, match="no finished corpus"):
        connect(tmp_path)


def _dask(kind: str, *options: str, cwd: Path) -> subprocess.Popen[bytes]:
    # --no-nanny is left out for workers on purpose: the nanny is what a real cluster runs
    return subprocess.Popen(
        [sys.executable, "-m", "distributed.cli.dask_" + kind, *options],
        cwd=cwd,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)},
    )


def _free_port() -> int:
    import socket

    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        return int(server.getsockname()[1])


def rows_in_memory(folder: Path) -> list[tuple[object, ...]]:
    """The deals of a corpus joined all at once, as rows."""
    readings = [found for article in load_all([folder]) if (found := read(article)).deals]
    return [(d.id, *plain(deal_row(d)), *(plain(r) for f in DETAILS for r in f(d))) for d in joined(readings)]


def plain(row: tuple[object, ...]) -> tuple[object, ...]:
    return tuple(list(value) if isinstance(value, tuple) else value for value in row)


DETAILS = (sources_of, amounts_of, conflicts_of)


@pytest.fixture(scope="module")
def made(told: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[tuple[object, ...]]]:
    """A corpus of generated articles, and its deals joined all at once."""
    folder = tmp_path_factory.mktemp("made")
    write_json_lines(folder / "made.jsonl", 200)
    read_corpus([folder / "made.jsonl", told / "../told.jsonl"], folder / "c", size=90)
    return folder / "c", rows_in_memory(folder / "c")


@pytest.mark.parametrize("at_once", [9, 20_000])
def test_deals_joined_in_blocks_are_those_joined_at_once(
    made: tuple[Path, list[tuple[object, ...]]], at_once: int
) -> None:
    """Same deals, numbers, sources, amounts, conflicts and statuses, however few are held in memory."""
    folder, expected = made
    count = join_deals(folder, at_once)
    connection = connect(folder)
    details: dict[str, list[tuple[object, ...]]] = {}
    for table in ("joined_sources", "joined_amounts", "joined_conflicts"):
        for deal, *rest in connection.execute(f"select * from {table}").fetchall():
            details.setdefault(deal, []).append(tuple(rest))
    deals = connection.execute("select * from joined_deals").fetchall()
    assert count == len(expected) > 150
    assert max(row[-2] for row in deals) > 1
    assert [(*row, *details[row[0]]) for row in deals] == expected


def test_joined_deals_are_of_the_corpus_as_it_is(told: Path, tmp_path: Path) -> None:
    """A corpus without deals joins to empty tables; tables of another state of the corpus are not shown."""
    (tmp_path / "a.txt").write_text("3명이 왔다.", encoding="utf-8")
    read_corpus([tmp_path / "a.txt"], tmp_path / "c")
    assert not is_joined(tmp_path / "c")
    assert join_deals(tmp_path / "c") == 0
    assert connect(tmp_path / "c").execute("select count(*) from joined_sources").fetchone() == (0,)
    (tmp_path / "c" / "joined.json").write_text('{"corpus": "another"}', encoding="utf-8")
    assert not is_joined(tmp_path / "c")
    with pytest.raises(ArticleError, match="no finished corpus"):
        join_deals(tmp_path)


TYPES = {
    "string": "text",
    "list<item: string>": "texts",
    "list<element: string>": "texts",
    "int32": "whole",
    "bool": "truth",
    "decimal128(38, 10)": "decimal",
}


def described(table: str) -> str:
    """A table's line in the documentation: its columns and their types, `?` where a value may be missing."""
    fields = {**TABLES, **JOINED}[table]
    columns = ", ".join(f"`{c.name}` {TYPES[str(c.type)]}{'?' if c.nullable else ''}" for c in fields)
    return f"| `{table}` | {columns} |"


@pytest.mark.parametrize("table", [*TABLES, *JOINED])
def test_the_page_on_corpora_describes_every_table(table: str) -> None:
    """Columns and types, as the code declares them."""
    assert described(table) in (Path(__file__).parents[1] / "docs" / "corpus.md").read_text(encoding="utf-8")

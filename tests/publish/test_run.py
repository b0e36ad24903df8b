"""Reports by papermill: side by side, whole or not at all, and a failure that names cell and cause."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import nbformat
import pytest

from analysis.errors import KbioError, NotebookError, ParameterError
from analysis.publish.job import Job, run_name
from analysis.publish.parameters import check, declared, given
from analysis.publish.plan import plan
from analysis.publish.run import run

MINI = Path(__file__).with_name("mini.ipynb")


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "in" / "기사.txt"
    path.parent.mkdir()
    path.write_text("가람바이오파크의 입주 기업은 118개사다.\n회원사는 54곳이다.\n", encoding="utf-8")
    path.with_suffix(".toml").write_text('published = "2024-03-05"\n', encoding="utf-8")
    return path


def kbio(*words: str | Path, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "analysis", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, cwd=cwd, check=False)


def left_in(folder: Path) -> list[str]:
    return sorted(str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file())


def test_a_failing_report_leaves_the_others_alone(article: Path, tmp_path: Path) -> None:
    """Of two jobs side by side one fails: the other is made whole, the failed one is named by cell and cause."""
    jobs = [Job(MINI, (str(article),)), Job(MINI, (str(article),), {"fault": True}, "고장")]
    heard: list[str] = []
    out = tmp_path / "out"
    outcomes = {o.job.group: o for o in run(jobs, out, lambda _, said: heard.append(said))}
    made, fault = outcomes[""].made, outcomes["고장"].fault
    assert made is not None
    assert str(fault).startswith("mini (고장) cell 3: ValueError: asked to fail")
    names = {p.name for p in made.folder.iterdir()}
    assert names == {
        "mini.pdf", "mini.html", "mini.ipynb", "reading.json", "run.json", "table-01.csv", "tables.xlsx",
    }  # fmt: skip
    assert [p.name for p in (out / "mini").iterdir()] == [made.folder.name]
    assert heard.count("export") == 1
    record = json.loads((made.folder / "run.json").read_text(encoding="utf-8"))
    assert record["date"] == "2024-03-05"
    assert str(tmp_path) not in (made.folder / "run.json").read_text(encoding="utf-8")
    assert str(tmp_path).encode() not in (made.folder / "mini.pdf").read_bytes()


def test_three_ways_give_the_same_report(article: Path, tmp_path: Path) -> None:
    """The command, and plain papermill with nbconvert, give the same PDF; a second run gives the same bytes."""
    first = kbio("report", article, "--notebook", MINI, "--out", tmp_path / "a")
    assert first.returncode == 0, first.stderr
    made = Path(first.stdout.strip())
    plain = tmp_path / "plain.ipynb"
    tools = Path(sys.executable).parent
    zone = {**os.environ, "TZ": "Asia/Tokyo", "LC_ALL": "C.UTF-8"}
    steps = [
        [tools / "papermill", MINI, plain, "-p", "articles", article, "--no-progress-bar"],
        [tools / "jupyter-nbconvert", "--to", "typst-pdf", plain],
    ]
    for step in steps:
        subprocess.run(step, check=True, capture_output=True, env=zone, cwd=tmp_path)
    assert plain.with_suffix(".pdf").read_bytes() == made.read_bytes()


def test_an_interruption_leaves_nothing_half_written(article: Path, tmp_path: Path) -> None:
    """Ctrl-C in the middle: one line, status 130, no file and no kernel left."""
    out = tmp_path / "out"
    slow = nbformat.read(MINI, as_version=4)
    slow.cells.insert(2, nbformat.v4.new_code_cell("import time; time.sleep(60)", id="wait"))
    nbformat.write(slow, tmp_path / "slow.ipynb")
    command = [sys.executable, "-m", "analysis", "report", str(article), "--out", str(out)]
    command += ["--notebook", str(tmp_path / "slow.ipynb")]
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # a job of a shell's background inherits "ignore"
    try:
        process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, start_new_session=True)
    finally:
        signal.signal(signal.SIGINT, before)
    assert process.stderr is not None
    seen = ""
    while "1/" not in seen:  # the first cell has run
        seen += process.stderr.read(1)
    os.killpg(process.pid, signal.SIGINT)
    rest = process.stderr.read()
    assert process.wait(20) == 130
    assert "Traceback" not in rest
    assert left_in(out) == []
    for _ in range(100):
        if not _kernels_of(article):
            break
        time.sleep(0.05)
    assert not _kernels_of(article)


def _kernels_of(article: Path) -> list[int]:
    import psutil

    return [p.pid for p in psutil.process_iter(["cmdline"]) if str(article) in " ".join(p.info["cmdline"] or ())]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["report", "missing.txt"], "missing.txt: no such file or folder"),
        (["report", "기사.txt", "-p", "subjct", "x"], "parameter 'subjct': unknown; did you mean 'subject'?"),
        (["report", "기사.txt", "-p", "fault", "maybe"], "parameter 'fault': 'maybe' does not fit; give true or false"),
        (["report", "기사.txt", "--notebook", "none.ipynb"], "none.ipynb: no such notebook"),
        (["report", "기사.txt", "--out", "기사.txt/x"], "cannot be written"),
        (["verify", "."], ".: no run.json in it"),
    ],
)
def test_faults_are_one_line(article: Path, words: list[str], said: str) -> None:
    """Each fault ends with one line that says what and how to mend it, a status, and no traceback."""
    more = ["--notebook", str(MINI)] if "report" in words and "--notebook" not in words else []
    done = kbio(*words, *more, cwd=article.parent)
    assert done.returncode == 1
    assert said in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert left_in(article.parent) == ["기사.toml", "기사.txt"]


def test_an_article_that_cannot_be_read_does_not_stop_the_rest(article: Path) -> None:
    """Of a folder's articles the broken ones are told, the others are reported."""
    (article.parent / "binary.txt").write_bytes(b"\x00\x01")
    jobs, faults = plan([str(article.parent)], str(MINI), None, {})
    assert [Path(a).name for a in jobs[0].articles] == ["기사.txt"]
    assert [f.where for f in faults] == [str(article.parent / "binary.txt")]


def test_three_broken_articles_of_fifty_are_told_and_the_rest_reported(article: Path, tmp_path: Path) -> None:
    """One line for each with its mend, one report of the other 47, and a status that says that something failed."""
    for number in range(46):
        article.with_name(f"{number:02}.txt").write_text(f"입주 기업은 {number + 20}개사다.", encoding="utf-8")
    broken = {"b1.txt": b"\x00\x01\x02", "b2.txt": b"\xff\xfe\xff", "b3.txt": b""}
    for name, content in broken.items():
        article.with_name(name).write_bytes(content)
    done = kbio("report", article.parent, "--notebook", MINI, "--out", tmp_path / "out")
    assert done.returncode == 1
    told = [line for line in done.stderr.splitlines() if "; " in line and ".txt: " in line]
    assert sorted(Path(line.partition(": ")[0]).name for line in told) == sorted(broken)
    (made,) = done.stdout.split()
    record = json.loads(Path(made).with_name("run.json").read_text(encoding="utf-8"))
    assert len(record["articles"]) == 47


def test_reports_by_month(article: Path) -> None:
    """One report for each month, its folder's name telling which."""
    other = article.with_name("둘째.txt")
    other.write_text("입주 기업은 90개사다.", encoding="utf-8")
    other.with_suffix(".toml").write_text('published = "2023-11-02"\n', encoding="utf-8")
    jobs, _ = plan([str(article.parent)], str(MINI), "month", {})
    assert [(j.group, [Path(a).name for a in j.articles]) for j in jobs] == [
        ("2023-11", ["둘째.txt"]),
        ("2024-03", ["기사.txt"]),
    ]
    assert run_name(jobs[0], "2023-11-02").startswith("2023-11-02-2023-11-")


def test_reports_by_cluster_and_by_company(article: Path) -> None:
    """Each park has its cluster report, each company its report of deals, of that subject alone."""
    deal = "나래테라퓨틱스는 벨로르와 최대 3100억원 규모의 기술수출 계약을 체결했다고 5일 밝혔다.\n"
    article.write_text(article.read_text(encoding="utf-8") + deal, encoding="utf-8")
    for by, stem, names in (
        ("cluster", "cluster", ["가람바이오파크"]),
        ("company", "deal_flow", ["나래테라퓨틱스", "벨로르"]),
    ):
        jobs, _ = plan([str(article)], "both", by, {})
        assert [(j.notebook.stem, j.group, j.parameters["subject"]) for j in jobs] == [(stem, n, n) for n in names]


def test_standard_input_is_refused() -> None:
    """A report that could not be repeated is not made."""
    with pytest.raises(KbioError, match="standard input"):
        plan(["-"], str(MINI), None, {})


def test_a_run_is_named_by_what_goes_into_it(article: Path, tmp_path: Path) -> None:
    """The same content and parameters have the same name wherever the file lies; another parameter has another."""
    moved = tmp_path / "elsewhere.txt"
    moved.write_bytes(article.read_bytes())
    assert run_name(Job(MINI, (str(article),)), None) == run_name(Job(MINI, (str(moved),)), None)
    assert run_name(Job(MINI, (str(article),)), None) != run_name(Job(MINI, (str(article),), {"subject": "x"}), None)


def test_parameters_are_read_from_the_cell_that_declares_them(tmp_path: Path) -> None:
    """Names, defaults and comments of the parameters cell, a default with `=` or `#` included."""
    import nbformat

    source = 'a: str = "x=1 # 2"  # what a is\nb = 3\nc: list[str] = []'
    cell = nbformat.v4.new_code_cell(source, metadata={"tags": ["parameters"]})
    known = declared(nbformat.v4.new_notebook(cells=[cell]), "n")
    assert {n: (p.default, p.said) for n, p in known.items()} == {
        "a": ("x=1 # 2", "what a is"),
        "b": (3, ""),
        "c": ([], ""),
    }
    assert check({"a": "2024-01", "b": 2.5, "c": "one"}, known) == {"a": "2024-01", "b": 2.5, "c": "one"}
    for wrong in ({"d": 1}, {"b": "x"}, {"a": True}):
        with pytest.raises(ParameterError, match=next(iter(wrong))):
            check(wrong, known)
    with pytest.raises(NotebookError, match="no cell is tagged 'parameters'"):
        declared(nbformat.v4.new_notebook(), "n")


def test_dates_of_yaml_stay_iso_strings(tmp_path: Path) -> None:
    """A date in a YAML file or a pair travels as the string that it was."""
    import nbformat

    path = tmp_path / "p.yaml"
    path.write_text("period: 2024-01-25\n", encoding="utf-8")
    cell = nbformat.v4.new_code_cell('period: str = ""\ntop: int = 1', metadata={"tags": ["parameters"]})
    known = declared(nbformat.v4.new_notebook(cells=[cell]), "n")
    assert check(given(path, [("top", "5")]), known) == {"period": "2024-01-25", "top": 5}
    path.write_text("- not\n- a mapping\n", encoding="utf-8")
    with pytest.raises(KbioError, match="not a mapping"):
        given(path, [])

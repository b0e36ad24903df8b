"""The command line: one line a fault, with file, fault and mend; the right exit status; a traceback on request."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

KBIO = [sys.executable, "-m", "analysis"]
TEXT = "한빛바이오는 지난 18일 22만㎡ 부지를 샀다."


def kbio(*words: str, stdin: bytes | None = None) -> subprocess.CompletedProcess[bytes]:
    """Run the command as a shell would."""
    return subprocess.run([*KBIO, *words], input=stdin, capture_output=True)


def test_one_object_a_line(tmp_path: Path) -> None:
    """Two articles of a folder are two lines of JSON, in name order; the date is taken as given."""
    for name in ("b", "a"):
        (tmp_path / f"{name}.txt").write_text(TEXT, encoding="utf-8")
    run = kbio("read", str(tmp_path), "--published", "2024-01-25")
    rows = [json.loads(line) for line in run.stdout.splitlines()]
    assert run.returncode == 0
    assert [r["article"]["id"] for r in rows] == ["a", "b"]
    assert {r["article"]["published"] for r in rows} == {"2024-01-25"}
    assert {"article", "figures", "moments", "names", "metrics", "deals", "agreements", "relations", "checks"} == set(
        rows[0]
    )
    for layer in ("figures", "moments", "names"):
        assert all(TEXT[m["start"] : m["end"]] == m["text"] for m in rows[0][layer])
    assert [m["edtf"] for m in rows[0]["moments"]] == ["2024-01-18"]


def test_standard_input_is_an_article() -> None:
    """`-` reads standard input."""
    run = kbio("read", "-", "--published", "2024-01-25", "--format", "json", stdin=TEXT.encode("cp949"))
    (row,) = json.loads(run.stdout)
    assert (row["article"]["id"], row["article"]["encoding"]) == ("stdin", "cp949")


def test_without_a_date_relative_dates_stay_open(tmp_path: Path) -> None:
    """The moment is read, its `edtf` is null with a reason, and stderr says so; the exit status is 0."""
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    run = kbio("read", str(path))
    (moment,) = json.loads(run.stdout)["moments"]
    assert (run.returncode, moment["edtf"]) == (0, None)
    assert moment["reason"]
    assert "no publication date" in run.stderr.decode()


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("empty.txt", b"", "the file is empty"),
        ("binary.txt", b"\x00\x01\x02", "NUL byte at 0"),
        ("broken.txt", b"ab\xff\xff", "byte 2"),
        ("missing.txt", None, "no such file or folder"),
    ],
)
def test_a_bad_article_is_one_line_and_the_others_are_read(
    tmp_path: Path, name: str, content: bytes | None, words: str
) -> None:
    """The good article is printed, the bad one is a line on stderr, and the exit status is 1."""
    good, bad = tmp_path / "good.txt", tmp_path / name
    good.write_text(TEXT, encoding="utf-8")
    if content is not None:
        bad.write_bytes(content)
    run = kbio("read", str(bad), str(good), "--published", "2024-01-25")
    lines = run.stderr.decode().splitlines()
    assert run.returncode == 1
    assert len(run.stdout.splitlines()) == 1
    assert len(lines) == 1
    assert lines[0].startswith(f"{bad}: ")
    assert words in lines[0]
    assert "; " in lines[0]


def test_a_changed_article_is_refused(tmp_path: Path) -> None:
    """A file whose hash is not its sidecar's: the line names both."""
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    path.with_suffix(".toml").write_text(f'sha256 = "{"0" * 64}"', encoding="utf-8")
    run = kbio("read", str(path))
    assert run.returncode == 1
    assert str(path) in run.stderr.decode()
    assert str(path.with_suffix(".toml")) in run.stderr.decode()


@pytest.mark.parametrize(
    "words",
    [("read",), ("raed", "a.txt"), ("read", "--published", "yesterday", "a.txt"), ("read", "--form", "x", "a.txt")],
)
def test_bad_usage_is_status_2(words: tuple[str, ...]) -> None:
    """A missing, unknown or impossible word is one line and status 2."""
    run = kbio(*words)
    assert run.returncode == 2
    assert len(run.stderr.decode().splitlines()) == 1


def test_a_traceback_is_shown_on_request_alone(tmp_path: Path) -> None:
    """`--debug` shows where a fault was raised."""
    missing = str(tmp_path / "none.txt")
    assert b"Traceback" not in kbio("read", missing).stderr
    assert b"Traceback" in kbio("--debug", "read", missing).stderr


def test_the_clock_zone_and_locale_are_not_read(tmp_path: Path) -> None:
    """The same bytes are printed in other time zones and locales."""
    path = tmp_path / "a.txt"
    path.write_text(f"2024.01.25 06:01\n{TEXT}\n작년 12월, 내달, 추석에 만난다.", encoding="utf-8")
    outputs = set()
    for zone, locale in (("UTC", "C"), ("Asia/Seoul", "ko_KR.UTF-8"), ("America/Adak", "C.UTF-8")):
        env = {**os.environ, "TZ": zone, "LC_ALL": locale, "PYTHONIOENCODING": "utf-8"}
        outputs.add(subprocess.run([*KBIO, "read", str(path)], capture_output=True, env=env).stdout)
    assert len(outputs) == 1

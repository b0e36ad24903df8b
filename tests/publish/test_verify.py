"""`kbio verify`: the same, or what differs and where."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from analysis.errors import ArticleError, OutputError
from analysis.publish.job import Job, make
from analysis.publish.verify import verify_run

MINI = Path(__file__).with_name("mini.ipynb")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    base = tmp_path_factory.mktemp("verify")
    article = base / "기사.txt"
    article.write_text("입주 기업은 118개사다.", encoding="utf-8")
    article.with_suffix(".toml").write_text('published = "2024-03-05"\n', encoding="utf-8")
    return make(Job(MINI, (str(article),)), base / "reports", lambda _: None).folder


def test_a_run_repeats_to_the_byte(made: Path) -> None:
    """Run again, a report is the same; and it stays so when the project's folder moves as a whole."""
    assert verify_run(made) == []
    base = made.parents[2]
    moved = base.with_name(f"{base.name}-moved")
    shutil.copytree(base, moved)
    # the notebook stays where it is, so its path from the moved folder is written anew
    assert verify_run(moved / made.relative_to(base)) == []


def test_differences_are_told_place_by_place(made: Path, tmp_path: Path) -> None:
    """A changed article shows in the hash, the reading, the table and the page; other versions are told too."""
    copy = tmp_path / "base"
    shutil.copytree(made.parents[2], copy)
    folder = copy / made.relative_to(made.parents[2])
    record = json.loads((folder / "run.json").read_text(encoding="utf-8"))
    record["notebook_path"] = str(MINI)
    record["versions"]["typst"] = "0.0"
    (folder / "run.json").write_text(json.dumps(record), encoding="utf-8")
    (copy / "기사.txt").write_text("입주 기업은 119개사다.", encoding="utf-8")
    told = "\n".join(verify_run(folder))
    assert "기사.txt: the article itself has changed since" in told
    assert "'118개사' then, '119개사' now" in told
    assert "mini.pdf: page 1: other text" in told
    assert "made with typst 0.0" in told


@pytest.mark.parametrize("content", ["", "[]", '{"articles": []}'])
def test_a_broken_record_is_a_fault(tmp_path: Path, content: str) -> None:
    """A run.json that cannot be read, or lacks a field, is one clear fault."""
    (tmp_path / "run.json").write_text(content, encoding="utf-8")
    with pytest.raises(OutputError, match="make the report again"):
        verify_run(tmp_path)


def test_a_lost_article_is_a_fault(made: Path, tmp_path: Path) -> None:
    """Without its article a run cannot be repeated, and the fault names it."""
    folder = tmp_path / "run"
    shutil.copytree(made, folder)
    with pytest.raises(ArticleError, match=r"기사\.txt.*gone"):
        verify_run(folder)

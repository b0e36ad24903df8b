"""The published example is what the code makes of the seed article today."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pypdf
import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
EXAMPLE = ROOT / "reports" / "example"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that `make report` would fill, filled elsewhere."""
    out = tmp_path_factory.mktemp("made")
    command = [sys.executable, "-m", "analysis", "report", "seeds/shonan-ipark.txt"]
    run = subprocess.run(
        [*command, "--out", str(out / "reports"), "--example", str(out / "example")],
        cwd=ROOT, capture_output=True, text=True,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    return out / "example"


@pytest.mark.parametrize("name", ["cluster.pdf", "deal_flow.pdf"])
def test_the_example_says_what_the_code_says(made: Path, name: str) -> None:
    """Page by page the same words and numbers."""
    today, published = (pypdf.PdfReader(folder / name) for folder in (made, EXAMPLE))
    assert [p.extract_text() for p in today.pages] == [p.extract_text() for p in published.pages]


@pytest.mark.parametrize("name", ["cluster.pdf", "deal_flow.pdf"])
def test_the_example_carries_its_data(name: str) -> None:
    """The reading and the tables are attached, and small enough to be kept in git."""
    attached = pypdf.PdfReader(EXAMPLE / name).attachments
    assert "reading.json" in attached
    assert any(key.endswith(".csv") for key in attached)
    assert (EXAMPLE / name).stat().st_size < 1_000_000

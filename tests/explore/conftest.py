"""A project folder of its own for each test that needs one: a few articles in seeds/, seen from notebooks/."""

from __future__ import annotations

from pathlib import Path

import pytest

UNDATED = "날짜 없는 기사\n\n다온은 지난달 7억원을 썼다."
DATED = "가온, 공장에 3억원\n\n입력 2024.05.03 09:10\n\n가온은 오송 공장에 3억원을 썼다. 부지는 1만2000㎡다."


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a dated, an undated, a broken and a wrongly described article; the test runs in its notebooks/."""
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    (seeds / "a-dated.txt").write_text(DATED, encoding="utf-8")
    (seeds / "b-undated.txt").write_text(UNDATED, encoding="utf-8")
    (seeds / "c-broken.txt").write_bytes(b"\x00\x01\x02")
    (seeds / "d-described.txt").write_text(DATED, encoding="utf-8")
    (seeds / "d-described.toml").write_text('publishd = "2024"\n', encoding="utf-8")
    (tmp_path / "notebooks").mkdir()
    monkeypatch.chdir(tmp_path / "notebooks")
    return tmp_path

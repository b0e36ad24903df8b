"""Live reading, as the browser speaks to it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from analysis import explore
from analysis.articles import load
from analysis.errors import KbioError
from analysis.explore.live import LiveReader

PASTE = "가온은 지난달 3억원을 썼다. 오송에 300평 땅도 샀다."
PAGE = (
    "<!doctype html><html><head><title>가온 소식</title>"
    '<meta property="article:published_time" content="2024-02-03T09:00"></head><body><article><h1>가온 소식</h1>'
    + "".join(
        f"<p>가온은 올해 {n}억원을 공장에 썼다고 밝혔다. 다음 해에도 쓸 계획이라고 했다.</p>" for n in range(3, 9)
    )
    + "</article></body></html>"
)


@pytest.fixture
def live(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> LiveReader:
    """A live reader over an empty folder; its answers are kept in `live.said`."""
    made = explore.live(folder=tmp_path / "seeds")
    made.said = []
    monkeypatch.setattr(made, "send", made.said.append)
    return made


def ask(live: Any, buffers: list[bytes] | None = None, **message: Any) -> dict[str, Any]:
    live._answer({"turn": 7, **message}, buffers or [])
    answer: dict[str, Any] = live.said[-1]
    return answer


def test_a_paste_is_read_and_nothing_is_written(live: Any, tmp_path: Path) -> None:
    """Figures come back with the turn they answer; the date given resolves 지난달; no file appears."""
    answer = ask(live, kind="read", text=PASTE, published="2024-05-03")
    assert (answer["kind"], answer["turn"]) == ("page", 7)
    said = {row[6] for row in answer["page"]["marks"]}
    assert {"3억 원", "2024년 4월"} <= said
    assert list(tmp_path.iterdir()) == []


def test_keeping_writes_article_and_sidecar(live: Any, tmp_path: Path) -> None:
    """One message keeps what was read; the file loads with the date that was given."""
    ask(live, kind="read", text=PASTE, published="2024-05-03", publisher="시험일보", url="https://example.org/1")
    answer = ask(live, kind="keep", name="가온 소식")
    assert answer["kind"] == "kept"
    article = load(tmp_path / "seeds" / "가온-소식.txt")
    assert (article.text, article.published, article.origin.publisher) == (PASTE, "2024-05-03", "시험일보")
    assert "이미 있습니다" in ask(live, kind="keep", name="가온 소식")["fault"]


def test_a_kept_article_stands_in_the_picker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is kept is listed at once."""
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "a.txt").write_text(PASTE)
    monkeypatch.chdir(tmp_path)
    picker = explore.pick("seeds")
    live: Any = explore.live(picker)
    live._answer({"kind": "read", "text": PASTE}, [])
    live._answer({"kind": "keep", "name": "둘째"}, [])
    assert [row["id"] for row in picker.rows] == ["seeds/a.txt", "seeds/둘째.txt"]


def test_a_page_is_read_as_a_page(live: Any, tmp_path: Path) -> None:
    """Pasted or uploaded HTML is read as a web page, with the date that it states, and kept byte for byte."""
    pasted = ask(live, kind="read", text=PAGE)
    assert (pasted["page"]["title"], pasted["page"]["published"]) == ("가온 소식", "2024-02-03 09:00")
    uploaded = ask(live, [PAGE.encode()], kind="read", name="C:\\내 문서\\소식.html")
    assert uploaded["page"]["text"] == pasted["page"]["text"]
    ask(live, kind="keep", name="소식")
    assert (tmp_path / "seeds" / "소식.html").read_bytes() == PAGE.encode()


@pytest.mark.parametrize(
    ("message", "buffers", "said"),
    [
        ({"text": "   "}, [], "빈 파일입니다"),
        ({"text": PASTE, "published": "2024-13-45"}, [], "날짜가 아닙니다"),
        ({"name": "a.pdf"}, [b"%PDF"], "여기서 읽지 않습니다"),
        ({"name": "a"}, [b"x"], "여기서 읽지 않습니다"),
        ({"name": "a.txt"}, [b"\x00\x01"], "글이 아닌 파일"),
        ({"name": "a.html"}, [b"<html></html>"], "기사를 찾지 못했습니다"),
    ],
)
def test_faults_come_back_as_one_line(live: Any, message: dict[str, str], buffers: list[bytes], said: str) -> None:
    """Whatever is wrong is told in Korean, and nothing of an earlier article can be kept by mistake."""
    ask(live, kind="read", text=PASTE)
    answer = ask(live, buffers, kind="read", **message)
    assert answer["kind"] == "fault"
    assert said in answer["fault"]
    assert "\n" not in answer["fault"]
    assert live.reading is None
    assert ask(live, kind="keep", name="x")["of"] == "keep"
    with pytest.raises(KbioError):
        live.keep("x")


def test_a_lone_surrogate_does_not_break_it(live: Any) -> None:
    """A browser may send half a character; it is read as a replacement mark."""
    assert ask(live, kind="read", text="가온은 3억원\ud83d을 썼다.")["kind"] == "page"

"""The article picker."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from analysis import explore
from analysis.errors import ArticleError, KbioError, ParameterError
from analysis.explore import opened as opening
from analysis.explore.picker import AT_ONCE


def test_good_and_broken_articles_stand_in_one_list(project: Path) -> None:
    """An article that cannot be read is a row with its reason; the first readable one is open."""
    picker = explore.pick("seeds")
    rows = {str(row["id"]): row for row in picker.rows}
    assert list(rows) == [f"seeds/{name}.txt" for name in ("a-dated", "b-undated", "c-broken", "d-described")]
    assert picker.current == "seeds/a-dated.txt"
    assert (rows["seeds/a-dated.txt"]["title"], rows["seeds/a-dated.txt"]["published"]) == (
        "가온, 공장에 3억원",
        "2024-05-03 09:10",
    )
    assert rows["seeds/b-undated.txt"]["published"] == ""
    assert str(rows["seeds/c-broken.txt"]["fault"]).startswith("글이 아닌 파일입니다")
    assert "publishd" in str(rows["seeds/d-described.txt"]["fault"])


def test_what_is_ticked_is_the_selection(project: Path) -> None:
    """Nothing ticked: the open article. Ticked: these, in the order of the list, without the unreadable."""
    picker = explore.pick("seeds")
    assert picker.paths == ("seeds/a-dated.txt",)
    picker.chosen = ["seeds/c-broken.txt", "seeds/b-undated.txt", "seeds/a-dated.txt"]
    assert picker.paths == ("seeds/a-dated.txt", "seeds/b-undated.txt")
    assert picker.readings[0] is picker.readings[0]  # read once


def test_a_broken_article_that_is_opened_says_so(project: Path) -> None:
    """Opening it raises its fault, and the reader that follows shows the fault and goes on with the next."""
    picker = explore.pick("seeds")
    reader = explore.evidence(picker)
    picker.current = "seeds/c-broken.txt"
    with pytest.raises(ArticleError):
        _ = picker.reading
    assert reader.reading is None
    assert "글이 아닌 파일" in reader.fault
    picker.current = "seeds/b-undated.txt"
    assert reader.fault == ""
    assert reader.page["published"] == ""


def test_a_reader_that_fails_is_told_like_any_fault(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A failure inside reading names the article and leaves the widgets usable."""
    monkeypatch.setattr(opening, "try_read", lambda article: KbioError(article.path, "the reader failed (x: y)", "z"))
    picker = explore.pick("seeds")
    reader = explore.evidence(picker)
    assert "읽다가 실패했습니다" in reader.fault
    assert picker.readings == ()


def test_the_list_is_read_anew(project: Path) -> None:
    """New files appear, gone ones leave the selection."""
    picker = explore.pick("seeds")
    picker.chosen = ["seeds/a-dated.txt", "seeds/b-undated.txt"]
    (project / "seeds" / "a-dated.txt").rename(project / "seeds" / "e-new.txt")
    picker.refresh()
    assert "seeds/e-new.txt" in [row["id"] for row in picker.rows]
    assert picker.chosen == ["seeds/b-undated.txt"]
    assert picker.current == "seeds/b-undated.txt"


def test_a_folder_without_articles_is_told(project: Path) -> None:
    """An empty or missing folder leaves an empty list with its reason, which a later refresh mends."""
    (project / "leer").mkdir()
    picker = explore.pick(project / "leer")
    assert picker.rows == []
    assert "기사가 없는 폴더" in picker.fault
    (project / "leer" / "a.txt").write_text("3억원")
    picker.refresh()
    assert (picker.fault, len(picker.rows)) == ("", 1)
    assert "없습니다" in explore.pick(project / "nowhere").fault


def test_an_unknown_article_is_refused(project: Path) -> None:
    """A key that is not in the list is a fault, not an empty reading."""
    picker = explore.pick("seeds")
    picker.current = "seeds/x.txt"
    with pytest.raises(ParameterError, match="no article"):
        _ = picker.reading


def _fill(folder: Path, count: int) -> None:
    for number in range(count):
        (folder / f"{number:04}.txt").write_text(f"기사 {number}\n\n{number}억원을 썼다.", encoding="utf-8")


def test_more_articles_than_at_once(project: Path) -> None:
    """Without a running loop all are listed before the picker is there."""
    _fill(project / "seeds", AT_ONCE + 30)
    picker = explore.pick("seeds")
    assert len(picker.rows) == AT_ONCE + 34


def test_the_rest_follows_while_the_picker_is_used(project: Path) -> None:
    """In a kernel the first ones are there at once and the others come between its other work."""
    _fill(project / "seeds", AT_ONCE + 30)

    async def use() -> tuple[int, int, bool]:
        picker = explore.pick("seeds")
        first = len(picker.rows)
        assert picker.busy
        while picker.busy:
            await asyncio.sleep(0)
        return first, len(picker.rows), picker.busy

    assert asyncio.run(use()) == (AT_ONCE, AT_ONCE + 34, False)


def test_a_file_of_several_articles(project: Path) -> None:
    """Each row of a JSON Lines file is an article of the list."""
    (project / "seeds" / "many.jsonl").write_text('{"id": "x", "text": "3억원"}\n{"id": "y", "text": "4억원"}\n{]\n')
    picker = explore.pick("seeds/many.jsonl")
    assert [row["id"] for row in picker.rows] == ["seeds/many.jsonl#x", "seeds/many.jsonl#y", "seeds/many.jsonl"]
    picker.chosen = ["seeds/many.jsonl#y"]
    assert picker.readings[0].figures[0].text == "4억원"
    with pytest.raises(ParameterError, match="without a file of its own"):
        explore.save_parameters(picker)

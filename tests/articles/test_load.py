"""Files, folders and archives of articles; one that cannot be loaded never stops the others."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest

from analysis.articles import articles_of, load, load_all, paths_of
from analysis.errors import ArticleError, KbioError
from analysis.records import Article

TEXT = "한빛바이오는 22만㎡ 부지를 샀다.\n둘째 문장이다."


def test_a_folder_is_its_articles_in_name_order(tmp_path: Path) -> None:
    """Sidecars, hidden files and other forms are passed over."""
    for name in ("b.txt", "a.txt", ".hidden.txt", "a.toml", "notes.md"):
        (tmp_path / name).write_text("" if name == "a.toml" else TEXT, encoding="utf-8")
    assert [Path(p).name for p in paths_of([tmp_path])] == ["a.txt", "b.txt"]
    assert [a.id for a in load_all([tmp_path])] == ["a", "b"]


@pytest.mark.parametrize("name", ["missing.txt", "."])
def test_nothing_to_read_is_an_error(tmp_path: Path, name: str) -> None:
    """A path that does not exist, and a folder without articles, are named."""
    with pytest.raises(ArticleError, match=r"no such file or folder|a folder without articles"):
        list(paths_of([tmp_path / name]))


def test_an_article_cuts_its_own_mentions() -> None:
    """A mention's text is what stands at its offsets."""
    article = Article("a", "a.txt", "", TEXT, "utf-8")
    mention = article.cut(7, 11)
    assert (mention.text, mention.start, mention.end) == ("22만㎡", 7, 11)


def test_json_lines_keep_the_good_rows(tmp_path: Path) -> None:
    """A broken line comes back as its fault, in its place."""
    path = tmp_path / "many.jsonl"
    rows = [json.dumps({"id": "x1", "text": TEXT, "published": "2024-01-25"}), "{", json.dumps({"text": ""}), "[]"]
    path.write_text("\n".join(rows), encoding="utf-8")
    first, *faults = articles_of(path)
    assert isinstance(first, Article)
    assert (first.id, first.text, first.published) == ("many#x1", TEXT, "2024-01-25")
    assert [str(f).split(": ")[0] for f in faults] == [f"{path}:{n}" for n in (2, 3, 4)]
    assert all(isinstance(f, KbioError) for f in faults)


def test_parquet_rows_are_articles(tmp_path: Path) -> None:
    """A row is an article with its columns as origin; other columns are passed over."""
    import pyarrow
    import pyarrow.parquet

    path = tmp_path / "many.parquet"
    table = pyarrow.table({"text": [TEXT, None], "title": ["제목", "빈 글"], "views": [1, 2]})
    pyarrow.parquet.write_table(table, path)
    good, bad = articles_of(path)
    assert isinstance(good, Article)
    assert (good.id, good.origin.title) == ("many#row-1", "제목")
    assert isinstance(bad, ArticleError)


def test_a_zip_is_its_members(tmp_path: Path) -> None:
    """Members are read in name order; a binary one, and a zip within, come back as faults."""
    path = tmp_path / "all.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("b/two.txt", TEXT.encode("cp949"))
        archive.writestr("a/one.txt", TEXT)
        archive.writestr("c.txt", b"\0\0")
        inner = io.BytesIO()
        zipfile.ZipFile(inner, "w").close()
        archive.writestr("d.zip", inner.getvalue())
        archive.writestr("__MACOSX/e.txt", "x")
    found = list(articles_of(path))
    assert [a.path.rsplit("!")[-1] for a in found if isinstance(a, Article)] == ["a/one.txt", "b/two.txt"]
    assert {a.text for a in found if isinstance(a, Article)} == {TEXT}
    assert len([f for f in found if isinstance(f, KbioError)]) == 2


def test_an_address_goes_through_fsspec() -> None:
    """A folder of another file system is listed and read like a local one."""
    import fsspec

    memory = fsspec.filesystem("memory")
    memory.pipe("/press/a.txt", TEXT.encode())
    memory.pipe("/press/deep/b.txt", TEXT.encode())
    assert [a.text for a in load_all(["memory://press"])] == [TEXT, TEXT]
    with pytest.raises(ArticleError, match="cannot be read"):
        load("memory://press/none.txt")


def test_a_file_of_several_articles_is_not_one(tmp_path: Path) -> None:
    """`load` refuses to pick one of several."""
    path = tmp_path / "two.jsonl"
    path.write_text("\n".join(json.dumps({"text": TEXT}) for _ in range(2)), encoding="utf-8")
    with pytest.raises(ArticleError, match="holds 2 articles"):
        load(path)

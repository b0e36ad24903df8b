"""Adding an article to seeds: safe names, both files or none, nothing overwritten."""

from __future__ import annotations

import hashlib
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.articles import load
from analysis.errors import ArticleError, KbioError, OriginError, OutputError
from analysis.explore import keep as keeping
from analysis.explore.keep import Draft, keep, safe_name
from analysis.records import Origin

DRAFT = Draft(
    "가온은 3억원을 썼다.\n".encode(),
    ".txt",
    Origin(title='따옴표 " 와 \\', publisher="시험일보", published="2024-05-03"),
)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("가온바이오, 3억원에 '기술수출'…", "가온바이오-3억원에-기술수출"),
        ("../../etc/passwd", "etc-passwd"),
        ("C:\\Windows\\con", "C-Windows-con"),
        ("CON", "article-CON"),
        ("com1", "article-com1"),
        (".hidden", "hidden"),
        ("", "article"),
        ("///...", "article"),
        ("\x00\n", "article"),
        ("각", "각"),
    ],
)
def test_names(title: str, name: str) -> None:
    """A name holds only letters, digits and hyphens."""
    assert safe_name(title) == name


@given(st.text())
def test_no_name_leaves_its_folder(title: str) -> None:
    """Whatever the title, the name is one plain part of a path, short enough for any file system."""
    name = safe_name(title)
    assert Path(name).name == name
    assert not name.startswith((".", "-"))
    assert 0 < len(name.encode()) <= 130


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_title_survives_its_sidecar(title: str) -> None:
    """What the sidecar says reads back as it was given."""
    text = keeping._sidecar(Draft(b"x", ".txt", Origin(title=title or "t")))
    assert tomllib.loads(text)["title"] == (title or "t")


def test_an_article_is_kept_as_it_came(tmp_path: Path) -> None:
    """The bytes are the given ones, and the sidecar is one that loads, hash and date included."""
    path = keep(DRAFT, "가온 기사", tmp_path)
    assert path.name == "가온-기사.txt"
    assert path.read_bytes() == DRAFT.data
    article = load(path)
    assert article.origin.sha256 == hashlib.sha256(DRAFT.data).hexdigest()
    assert (article.published, article.origin.title) == ("2024-05-03", DRAFT.origin.title)


@pytest.mark.parametrize("taken", ["가.txt", "가.toml", "가.html"])
def test_nothing_is_overwritten(tmp_path: Path, taken: str) -> None:
    """A name whose article or sidecar stands there is refused, and nothing is left of the attempt."""
    (tmp_path / taken).write_text("mine")
    with pytest.raises(OutputError, match="stands there already"):
        keep(DRAFT, "가", tmp_path)
    assert [(p.name, p.read_text()) for p in tmp_path.iterdir()] == [(taken, "mine")]


def test_a_link_to_nowhere_is_not_followed(tmp_path: Path) -> None:
    """A dangling link of that name counts as taken: writing through it would write elsewhere."""
    (tmp_path / "가.txt").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OutputError):
        keep(DRAFT, "가", tmp_path)
    assert not (tmp_path / "elsewhere").exists()


def test_both_files_or_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the article cannot be written after its sidecar, the sidecar goes as well."""
    write = keeping._write

    def full(path: Path, data: bytes) -> None:
        if path.suffix == ".txt":
            raise OSError(28, "No space left on device")
        write(path, data)

    monkeypatch.setattr(keeping, "_write", full)
    with pytest.raises(OutputError, match="cannot be written"):
        keep(DRAFT, "가", tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("draft", "error"),
    [
        (Draft(b"x", ".pdf"), ArticleError),
        (Draft(b"x", ".txt", Origin(published="어제")), OriginError),
    ],
)
def test_refusals_write_nothing(tmp_path: Path, draft: Draft, error: type[KbioError]) -> None:
    """A form that is not kept and a date that is none are refused before anything is written."""
    with pytest.raises(error):
        keep(draft, "가", tmp_path / "seeds")
    assert list(tmp_path.iterdir()) == []

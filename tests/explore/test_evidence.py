"""The evidence reader, as Python sees it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from telling import reading
from traitlets import TraitError

from analysis import explore
from analysis.errors import ArticleError, ParameterError
from analysis.explore.marked import marked
from analysis.explore.marks import marks


@pytest.mark.parametrize(
    ("layers", "query", "visible"),
    [
        (["money"], "", ["f1", "f2"]),
        (["area", "count"], "", ["f3", "f4", "f5"]),
        (["money", "date"], "달", ["m1", "f1"]),
        (["name"], "노바", ["n2", "n2.2"]),
        (["count"], " 계획 ", ["f5"]),
        (["date"], "2025년", ["m2"]),
        ([], "", []),
    ],
)
def test_what_is_visible(layers: list[str], query: str, visible: list[str]) -> None:
    """A mark is visible where its layer is shown and the words sought stand in it."""
    reader = explore.evidence(reading())
    reader.layers, reader.query = layers, query
    assert reader.visible == visible


@pytest.mark.parametrize(
    ("selected", "kind"),
    [
        ("f3", "Figure"), ("n1.2", "Name"), ("m1", "Moment"), ("d1", "Deal"), ("d1.total", "Deal"), ("k1", "Metric"),
        ("a1", "Agreement"), ("r1", "Relation"), ("c1", "Check"), ("", "NoneType"), ("x9", "NoneType"),
    ],
)  # fmt: skip
def test_what_is_selected(selected: str, kind: str) -> None:
    """The selection is readable as the record that it stands for."""
    reader = explore.evidence(reading())
    reader.selected = selected
    assert type(reader.record).__name__ == kind


def test_an_unknown_layer_is_refused() -> None:
    """A misspelt layer does not silently show nothing."""
    reader = explore.evidence(reading())
    with pytest.raises(TraitError):
        reader.layers = ["mony"]


def test_everything_is_visible_at_first() -> None:
    """Without a browser the state is whole: all marks, in text order."""
    assert explore.evidence(reading()).visible == [mark.id for mark in marks(reading())]


def test_sources(project: Path) -> None:
    """A reading, a file and a picker can be shown; what is none of these is refused, a missing file told."""
    assert explore.evidence(reading()).reading == reading()
    assert explore.evidence("seeds/a-dated.txt").page["title"] == "가온, 공장에 3억원"
    assert explore.evidence(explore.pick("seeds")).page["title"] == "가온, 공장에 3억원"
    with pytest.raises(ParameterError, match="int is not an article"):
        explore.evidence(3)  # type: ignore[arg-type]
    with pytest.raises(ArticleError, match="no such file"):
        explore.evidence("seeds/none.txt")


def test_another_article_gives_up_the_selection() -> None:
    """What was selected belongs to the article that is gone."""
    reader = explore.evidence(reading())
    reader.selected = "f1"
    reader.show(reading("다른 기사"))
    assert (reader.selected, reader.visible) == ("", [])


def test_where_no_widget_runs_the_text_stands_marked() -> None:
    """The same cell carries the widget and static HTML with every figure marked, and nothing of the text is markup."""
    bundle: dict[str, Any] = explore.evidence(reading())._repr_mimebundle_()[0]
    assert "application/vnd.jupyter.widget-view+json" in bundle
    html = bundle["text/html"]
    assert "3억2000만달러</mark><sup>f1</sup>" in html
    assert "주는 쪽 <strong>가온바이오</strong>" in html
    assert "입주 기업 <strong>38개사</strong> 정의: 입주 기업" in html
    assert "&lt;b&gt;회사&lt;/b&gt;" in html
    assert "<b>" not in html
    assert "<script" not in html
    assert "http" not in html
    assert bundle["text/plain"] == "가온바이오, 노바레인에 기술수출: 수 5개, 날짜 2개"


def test_the_static_text_is_the_articles() -> None:
    """Without its tags the static text is the article's, word for word."""
    import re
    from html import unescape

    html = re.sub(r"<sup>.*?</sup>", "", marked(reading()).split("<p>거래 d1")[0])
    paragraphs = [unescape(re.sub(r"<[^>]+>", "", p)) for p in re.findall(r"<p>(.*?)</p>", html)][2:]
    assert paragraphs == [line for line in reading().article.text.split("\n") if line]

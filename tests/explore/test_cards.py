"""Records as HTML, and what a notebook does with them and with faults."""

from __future__ import annotations

import nbformat
import pytest
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from telling import reading

from analysis.explore.cards import MOST_ROWS, card, table

LAYERS = ("figures", "moments", "names", "metrics", "deals", "agreements", "relations", "checks", "sentences")


@pytest.mark.parametrize("layer", LAYERS)
def test_a_layer_is_a_table(layer: str) -> None:
    """A layer shows as a table with a row for each record, and one record as a table of one row."""
    records = getattr(reading(), layer)
    assert (card(records) or "").count("<tr>") == len(records) + 1
    assert (card(records[0]) or "").count("<tr>") == 2


def test_a_deal_shows_its_words() -> None:
    """A deal's money is shown as the article prints it, with the figure's id."""
    html = card(reading().deals) or ""
    for words in ("가온바이오", "노바레인", "기술수출", "체결", "3억2000만달러 (f1)", "비공개", "2024년 4월 12일"):
        assert words in html


def test_articles_text_is_never_markup() -> None:
    """What an article says appears as text in a card."""
    made = reading('<script>alert(1)</script> & "x"\n본문')
    for html in (card(made.article), card(made), card((made,))):
        assert html
        assert "<script" not in html


def test_several_readings_are_listed() -> None:
    """Readings show as one table, an article as a card."""
    assert (card((reading(), reading())) or "").count("<tr>") == 3
    assert "시험일보" in (card(reading().article) or "")


@pytest.mark.parametrize("other", [(), (1, 2), ("a",), (1, reading().figures[0]), 3, "x"])
def test_other_things_show_as_they_always_did(other: object) -> None:
    """Whatever is not the package's has no card."""
    assert card(other) is None


def test_a_long_table_says_what_it_leaves_out() -> None:
    """A table is cut, and says how many rows more there are."""
    html = table("표", ("수",), [(str(n),) for n in range(MOST_ROWS + 7)])
    assert html.count("<tr>") == MOST_ROWS + 1
    assert "7줄이 더" in html


def test_in_a_notebook() -> None:
    """Importing the readers alone makes records show as tables and a fault as one line of Korean, still a failure."""
    sources = [
        "from analysis.articles import load\nfrom analysis.reading import read\nfrom analysis.records import Article, Span",
        "read(Article('a', 'a.txt', '', '3억원을 썼다.', 'utf-8')).figures",
        "Span(1, 2), Span(3, 4)",
        "(1, 2)",
        "load('nowhere.txt')",
    ]
    book = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source) for source in sources])
    with pytest.raises(CellExecutionError):
        NotebookClient(book, kernel_name="python3", timeout=60).execute()
    figures, spans, plain, fault = (cell.outputs[0] for cell in book.cells[1:])
    assert "3억 원" in figures.data["text/html"]
    assert spans.data["text/html"].count("<tr>") == 3
    assert "text/html" not in plain.data
    assert fault.output_type == "error"
    assert fault.ename == "ArticleError"
    assert len(fault.traceback) == 1
    assert "nowhere.txt: 파일이 없습니다. → 경로를 확인하세요." in fault.traceback[0]

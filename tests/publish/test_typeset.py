"""The PDF: archival and accessible, the same bytes, every mark a link, and nothing of an article run."""

from __future__ import annotations

import io
import json

import nbformat
import page as validator
import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sample import PARK, all_cited, notebook, reading, shown

from analysis.errors import NotebookError
from analysis.publish import cite, glyphs
from analysis.publish.document import document
from analysis.publish.pdf import pdf
from analysis.publish.typeset import PageExporter, TypstPDFExporter

HOSTILE = (
    '#import "x.typ": * $x^2$ [x](javascript:alert(1)) *굵게* `code` _em_ #set page(width: 1pt) \\textbf{x} @ref '
    '<label> // 주석 /* 주석 */ = 제목 "따옴표" \\u{41} #"str" {{ jinja }} <script>alert(1)</script> &amp; 15곳'
)


def typeset(text: str = PARK, **options: str | None) -> tuple[bytes, list[str]]:
    return pdf(document(notebook(shown(reading(text, **options)))))  # type: ignore[arg-type]


def words_of(made: bytes) -> str:
    return "".join("".join(p.extract_text() for p in pypdf.PdfReader(io.BytesIO(made)).pages).split())


@pytest.fixture(scope="module")
def made() -> bytes:
    return typeset()[0]


@pytest.mark.parametrize("profile", ["3a", "ua1"])
def test_the_pdf_conforms(made: bytes, profile: str) -> None:
    """One file meets PDF/A-3a and PDF/UA-1."""
    report = validator.validate_pdf_bytes(made, profile=profile)
    assert [f.message for f in report.failures] == []


def test_the_same_notebook_gives_the_same_bytes(made: bytes, monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:
    """Neither zone, locale nor folder leaves a trace in the file."""
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    assert typeset()[0] == made


def test_the_document_knows_itself(made: bytes) -> None:
    """Title, language and outline are there, and its date is that of the newest article."""
    read = pypdf.PdfReader(io.BytesIO(made))
    assert read.metadata is not None
    assert read.metadata.title == "시험 보고서"
    assert str(read.metadata["/CreationDate"]).startswith("D:20240305")
    assert str(read.trailer["/Root"]["/Lang"]).startswith("ko")
    assert [entry["/Title"] for entry in read.outline if not isinstance(entry, list)] == ["요약", "수", "근거"]


def test_readings_and_tables_are_attached(made: bytes) -> None:
    """The PDF carries the readings as JSON, each table as CSV, and all of them as a workbook."""
    attached = pypdf.PdfReader(io.BytesIO(made)).attachments
    assert sorted(attached) == ["reading.json", "table-01.csv", "tables.xlsx"]
    (row,) = json.loads(attached["reading.json"][0])
    assert row["article"]["id"] == "park"
    lines = attached["table-01.csv"][0].decode("utf-8-sig").splitlines()
    assert lines[0] == "이름,값,값 (값),값 (단위),값 (근거)"
    assert lines[1].startswith("항목 0,118개사,1,,f1-")


def test_marks_are_links_inside_the_document(made: bytes) -> None:
    """Every number's mark is a link to its row, and every row links back: as many links as marks and places."""
    links = [a.get_object() for p in pypdf.PdfReader(io.BytesIO(made)).pages for a in p.get("/Annots", ())]
    inside = [a for a in links if "/Dest" in a or a.get("/A", {}).get("/S") == "/GoTo"]
    assert len(inside) >= 2 * 18
    assert all(a.get("/Contents") for a in links)


def test_words_stay_whole_and_searchable(made: bytes) -> None:
    """The text can be searched and copied, without the code that made it."""
    assert "멤버십회원사는54곳[8]이다." in words_of(made)
    assert "shown" not in words_of(made)


def test_hostile_text_is_only_text() -> None:
    """Typst, Markdown, LaTeX and HTML in an article appear as they stand."""
    found, _ = typeset(HOSTILE)
    seen = words_of(found).replace("[1]", "")
    assert "".join(HOSTILE.split()) in seen


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60))
def test_any_text_is_typeset(text: str) -> None:
    """Whatever an article holds, the report is typeset, and every character is shown, named, or invisible."""
    number = all_cited(reading())[0]
    parts = [cite.title("시험"), "## 절", cite.prose("{n} {t}", n=number, t=text)]
    made, missing = pdf(document(notebook([*parts, "## 근거", cite.appendix(parts[2])])))
    assert made.startswith(b"%PDF")
    for character in text:
        if character.isalpha() and glyphs.is_missing(character):
            assert any(f"U+{ord(character):04X}" in line for line in missing)


def test_a_missing_glyph_is_shown_by_code_point_and_named_with_its_article() -> None:
    """A character that the font lacks is not dropped: its code point stands for it, and a line tells which article."""
    made, (line,) = typeset("웃는 얼굴 😀 12곳", title="웃는 글")
    assert "U+1F600" in words_of(made)
    assert "웃는 글" in line
    assert "U+1F600 GRINNING FACE" in line


@pytest.mark.parametrize("word", ["가" * 10_000, "a" * 10_000, "가나다" * 20])
def test_a_word_longer_than_a_line_is_shown_whole(word: str) -> None:
    """A word of any length stays on the page and keeps every character."""
    seen = words_of(typeset(f"{word} 12곳")[0])
    assert word in seen.replace("시험보고서2024-03-05", "") or seen.count(word[0]) >= len(word)


def test_an_article_without_a_date_reads_no_clock() -> None:
    """PDF/A asks for a date: without an article's date it is the first of the epoch, never today's."""
    made = typeset(published=None)[0]
    assert "D:19700101" in str(pypdf.PdfReader(io.BytesIO(made)).metadata)
    assert typeset(published=None)[0] == made


def test_a_report_that_cites_nothing_has_its_articles_date() -> None:
    """The readings say when the article appeared, though no number of it was used."""
    of = reading()
    assert document(notebook(["# 시험", cite.appendix(readings=[of])])).date == "2024-03-05"


def test_an_image_without_words_is_refused() -> None:
    """An image that has no alternative text stops the export, and the fault names the cell."""
    output = nbformat.v4.new_output("display_data", {"image/png": "iVBORw0KGgo="})
    book = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("x", outputs=[output])])
    with pytest.raises(NotebookError, match=r"cell 1: an image without alternative text"):
        document(book, "b")


def test_a_mark_without_evidence_is_refused() -> None:
    """A number whose row no appendix holds stops the export, and the fault names cell and number."""
    text = cite.prose("{a}", a=all_cited(reading())[0])
    with pytest.raises(NotebookError, match=r"b cell 1: the number '118개사f1' has no row"):
        document(notebook([text, cite.appendix()]), "b")


def test_a_failed_cell_is_refused() -> None:
    """A notebook that did not run to its end is not exported."""
    output = nbformat.v4.new_output("error", ename="ValueError", evalue="no", traceback=[])
    book = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("x", outputs=[output])])
    with pytest.raises(NotebookError, match="cell 1: ValueError: no"):
        document(book)


def test_a_table_longer_than_a_page_repeats_its_header() -> None:
    """On every page that a table reaches, its header stands above it."""
    import pandas as pd

    number = all_cited(reading())[0]
    table = cite.table(
        pd.DataFrame({"열의 이름": [f"줄 {i}" for i in range(150)], "값": [number] * 150}), caption="긴 표"
    )
    made, _ = pdf(document(notebook(["# 시험", "## 표", table, cite.appendix(table)])))
    pages = [p.extract_text() for p in pypdf.PdfReader(io.BytesIO(made)).pages]
    with_rows = [p for p in pages if "줄 " in p]
    assert len(with_rows) > 2
    assert all("열의" in p for p in with_rows)
    assert validator.is_pdf_compliant_bytes(made, profile="ua1")


def test_both_exporters_are_registered() -> None:
    """nbconvert and JupyterLab find the exporters by their entry points."""
    from nbconvert.exporters import get_exporter

    assert get_exporter("typst-pdf") is TypstPDFExporter
    assert get_exporter("kbio-html") is PageExporter
    made, resources = TypstPDFExporter().from_notebook_node(notebook(shown()))
    assert made.startswith(b"%PDF")
    assert resources["output_extension"] == ".pdf"

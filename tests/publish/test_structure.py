"""What an archive and a screen reader look for in the published PDFs, by a validator and by looking."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import page as validator
import pypdf
import pytest

EXAMPLE = Path(__file__).resolve().parent.parent.parent / "reports" / "example"


@pytest.fixture(scope="module", params=["cluster.pdf", "deal_flow.pdf"])
def path(request: pytest.FixtureRequest) -> Path:
    return EXAMPLE / str(request.param)


@pytest.fixture(scope="module")
def reader(path: Path) -> pypdf.PdfReader:
    return pypdf.PdfReader(path)


def elements(node: Any) -> Iterator[Any]:
    """Every element of the structure tree below a node."""
    kids = node.get_object().get("/K", [])
    for kid in kids if isinstance(kids, list) else [kids]:
        kid = kid.get_object()
        if isinstance(kid, dict) and "/S" in kid:
            yield kid
            yield from elements(kid)


def tags(reader: pypdf.PdfReader) -> list[Any]:
    return list(elements(reader.trailer["/Root"]["/StructTreeRoot"]))


@pytest.mark.parametrize("profile", ["3a", "ua1"])
def test_the_published_reports_conform(path: Path, profile: str) -> None:
    """PDF/A-3a and PDF/UA-1, of both reports with all their charts and tables."""
    assert [f.message for f in validator.validate_pdf_bytes(path.read_bytes(), profile=profile).failures] == []


def test_the_validator_refuses_what_does_not_conform(path: Path) -> None:
    """Without its metadata the same file is neither: the validator looks."""
    broken = path.read_bytes().replace(b"pdfaid:part", b"pdfaid:trap").replace(b"pdfuaid:part", b"pdfuaid:trap")
    for profile in ("3a", "ua1"):
        assert validator.validate_pdf_bytes(broken, profile=profile).failures


def test_the_catalog_names_language_title_and_standards(reader: pypdf.PdfReader) -> None:
    """Marked, in Korean, its title shown, both standards in the metadata."""
    root = reader.trailer["/Root"]
    assert str(root["/Lang"]).startswith("ko")
    assert bool(root["/MarkInfo"]["/Marked"])
    assert bool(root["/ViewerPreferences"]["/DisplayDocTitle"])
    said = root["/Metadata"].get_object().get_data().decode()
    assert "<pdfaid:part>3</pdfaid:part>" in said
    assert "<pdfaid:conformance>A</pdfaid:conformance>" in said
    assert "<pdfuaid:part>1</pdfuaid:part>" in said
    assert reader.metadata is not None
    assert reader.metadata.title
    assert reader.metadata.author == "kbio-analysis"
    assert len(reader.outline) >= 9


def test_every_figure_has_words(reader: pypdf.PdfReader) -> None:
    """The alternative text of a chart says what it shows: a sentence with numbers."""
    figures = [e for e in tags(reader) if e["/S"] == "/Figure"]
    assert figures
    for figure in figures:
        said = str(figure["/Alt"])
        assert any(c.isdigit() for c in said)
        assert said.endswith((".", "다"))


def test_every_table_has_headers(reader: pypdf.PdfReader) -> None:
    """Each has header cells, and each row of it as many cells as the others."""
    tables = [e for e in tags(reader) if e["/S"] == "/Table"]
    assert len(tables) >= 6
    for table in tables:
        rows = [e for e in elements(table) if e["/S"] == "/TR"]
        cells = [[c for c in elements(row) if c["/S"] in ("/TH", "/TD")] for row in rows]
        assert all(c["/S"] == "/TH" for c in cells[0])
        assert len({len(row) for row in cells}) == 1


def test_every_attachment_says_what_it_is(reader: pypdf.PdfReader) -> None:
    """The data travel as associated files with relation and description."""
    files = [f.get_object() for f in reader.trailer["/Root"]["/AF"]]
    assert {"reading.json", "tables.xlsx", "table-01.csv"} <= {str(f["/UF"]) for f in files}
    for file in files:
        assert file["/AFRelationship"] == "/Data"
        assert file["/Desc"]


def test_every_font_is_embedded(reader: pypdf.PdfReader) -> None:
    """Every font of every page carries its own program."""
    fonts = [f.get_object() for p in reader.pages for f in p["/Resources"].get("/Font", {}).values()]
    assert fonts
    for font in fonts:
        (below,) = font.get("/DescendantFonts", (font,))
        if font["/Subtype"] != "/Type3":
            assert {"/FontFile", "/FontFile2", "/FontFile3"} & set(below.get_object()["/FontDescriptor"])

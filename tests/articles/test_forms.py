"""Web pages, PDF, docx and hwpx become the text that a person would read in them."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from analysis.articles import articles_of, load
from analysis.errors import ArticleError
from analysis.reading import read
from analysis.records import Article

BODY = [
    "한빛바이오는 지난 18일 미국 오르빅스에 항체 후보물질을 3억달러에 기술수출했다고 밝혔다.",
    "계약금은 2000만달러(약 266억원)이고, 나머지는 개발 단계에 따른 마일스톤 &amp; 로열티다.",
    "회사는 오송에 연면적 30만6000㎡ 규모의 공장을 짓고 있으며 내년 상반기에 완공할 계획이다.",
]


def _page(charset: str) -> bytes:
    paragraphs = "".join(f"<p>{line}</p>\n" for line in BODY)
    return f"""<!doctype html><html lang="ko"><head><meta charset="{charset}">
<title>한빛바이오, 3억달러 기술수출</title>
<meta property="og:site_name" content="바이오일보">
<meta property="article:published_time" content="2024-01-25T06:01:00+09:00">
<script>var price = "9999억원";</script></head><body><nav><a href="/">홈</a> <a href="/b">바이오</a></nav>
<article><h1>한빛바이오, 3억달러 기술수출</h1>{paragraphs}</article>
<footer>등록번호 서울 아00000</footer></body></html>
""".encode(charset)


@pytest.mark.parametrize("charset", ["utf-8", "euc-kr"])
def test_a_page_gives_its_article_and_metadata(tmp_path: Path, charset: str) -> None:
    """The body without menu and script; title, publisher and date as the page states them."""
    path = tmp_path / "a.html"
    path.write_bytes(_page(charset))
    article = load(path)
    assert "3억달러에 기술수출했다고" in article.text
    assert "마일스톤 & 로열티다" in article.text
    assert "9999억원" not in article.text
    assert article.origin.publisher == "바이오일보"
    assert (article.published, article.published_from) == ("2024-01-25T06:01", "page")


def test_each_piece_leads_back_into_the_page(tmp_path: Path) -> None:
    """A piece's page offsets cut the same words from the page."""
    path = tmp_path / "a.html"
    path.write_bytes(_page("utf-8"))
    article, page = load(path), _page("utf-8").decode()
    assert len(article.pieces) >= len(BODY)
    for piece in article.pieces:
        words = "".join(article.text[piece.start : piece.end].split())
        found = "".join(page[piece.page_start : piece.page_end].replace("&amp;", "&").split())
        assert words == found


def test_a_pdf_in_two_columns_reads_down_each_column(tmp_path: Path) -> None:
    """Lines of a paragraph stay together, a blank line parts two; the right column follows the left one."""
    import typst

    left = " ".join(f"왼쪽 문단은 {n}번째 낱말로 이어지고" for n in range(40)) + " 끝난다."
    right = " ".join(f"오른쪽 문단은 {n}번째 낱말로 이어지고" for n in range(40)) + " 끝난다."
    source = f"""#set page(width: 160mm, height: 220mm)
#set text(font: "NanumGothic", size: 8pt)
#columns(2)[{left}
#colbreak()
{right}]"""
    import koreanize_matplotlib

    fonts = Path(koreanize_matplotlib.__file__).parent / "fonts"
    path = tmp_path / "a.pdf"
    path.write_bytes(typst.compile(source.encode(), font_paths=[str(fonts)], ignore_system_fonts=True))
    text = load(path).text
    assert "".join(text.split()) == "".join((left + right).split())
    assert text.count("\n\n") == 1


def test_words_that_a_pdf_parts_are_read_whole(tmp_path: Path) -> None:
    """A Korean word may be cut at any syllable; the reading tells what the words tell, and its spans lead to the page."""
    import koreanize_matplotlib
    import typst

    words = (
        "안개꽃바이오가 노르웨이 룬트비 파마에 천식 후보물질 'AG-31'의 북유럽 판권을 넘겼다. 두 회사는 이런 내용의 기술이전 계약을 지난 3일 맺었다고 4일 "
        "밝혔다. 계약금은 700만 유로이고 판매 단계의 기술료를 더한 총액은 최대 1억2000만 유로다. 지난해에는 시리즈B로 바다벤처스에서 150억원을 투자받았다."
    )
    fonts = Path(koreanize_matplotlib.__file__).parent / "fonts"
    for width in (60, 64, 74):
        source = f'#set page(width: {width}mm, height: 200mm, margin: 5mm)\n#set text(font: "NanumGothic", size: 9pt)\n{words}'
        path = tmp_path / f"{width}.pdf"
        path.write_bytes(typst.compile(source.encode(), font_paths=[str(fonts)], ignore_system_fonts=True))
        article = load(path)
        reading = read(article)
        told = [(d.kind, d.licensor, d.licensee) for d in reading.deals]
        assert told == [
            ("licence", ("안개꽃바이오",), ("룬트비 파마",)),
            ("equity", ("안개꽃바이오",), ("바다벤처스",)),
        ]
        assert all(article.text[f.start : f.end] == f.text for f in reading.figures)


def test_a_docx_keeps_paragraphs_and_tables_in_order(tmp_path: Path) -> None:
    """A table's row is a line, its cells parted by tabs."""
    from docx import Document

    document = Document()
    document.add_paragraph("첫 문단이다.")
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "총 계약금액", "300억원"
    document.add_paragraph("끝 문단이다.")
    path = tmp_path / "a.docx"
    document.save(str(path))
    assert load(path).text == "첫 문단이다.\n총 계약금액\t300억원\n끝 문단이다."


def test_an_hwpx_gives_its_text(tmp_path: Path) -> None:
    """The paragraphs of a section, each on its line."""
    path = tmp_path / "a.hwpx"
    path.write_bytes(_hwpx("첫 문단이다.", "계약금은 300억원이다."))
    lines = [line for line in load(path).text.split("\n") if line.strip()]
    assert lines == ["첫 문단이다.", "계약금은 300억원이다."]


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a.hwp", "a.hwpx", "a.parquet", "a.zip"])
def test_a_file_that_is_not_what_its_name_says_is_a_fault(tmp_path: Path, name: str) -> None:
    """One fault with file and mend, no traceback of a library."""
    path = tmp_path / name
    path.write_bytes("한글 text 한글".encode())
    (fault,) = articles_of(path)
    assert isinstance(fault, ArticleError)
    assert fault.where == str(path)
    assert fault.mend


def test_a_page_without_an_article_is_a_fault(tmp_path: Path) -> None:
    """A page of scripts alone holds no article."""
    path = tmp_path / "a.html"
    path.write_text("<html><body><script>1</script></body></html>", encoding="utf-8")
    (fault,) = articles_of(path)
    assert not isinstance(fault, Article)


def _hwpx(*paragraphs: str) -> bytes:
    """The least hwpx that holds paragraphs (OWPML, KS X 6101)."""
    names = (
        'xmlns:hp="http://www.hancom.co.kr/hwpml/2011/paragraph" xmlns:hs="http://www.hancom.co.kr/hwpml/2011/section"'
    )
    body = "".join(f'<hp:p id="{i}"><hp:run><hp:t>{p}</hp:t></hp:run></hp:p>' for i, p in enumerate(paragraphs))
    parts = {
        "mimetype": "application/hwp+zip",
        "version.xml": '<hv:HCFVersion xmlns:hv="http://www.hancom.co.kr/hwpml/2011/version" major="5" minor="1"/>',
        "META-INF/container.xml": '<container><rootfiles><rootfile full-path="Contents/content.hpf"/></rootfiles>'
        "</container>",
        "Contents/content.hpf": '<opf:package xmlns:opf="http://www.idpf.org/2007/opf/"><opf:manifest>'
        '<opf:item id="section0" href="Contents/section0.xml" media-type="application/xml"/></opf:manifest>'
        '<opf:spine><opf:itemref idref="section0"/></opf:spine></opf:package>',
        "Contents/header.xml": '<hh:head xmlns:hh="http://www.hancom.co.kr/hwpml/2011/head" version="1.1" secCnt="1"/>',
        "Contents/section0.xml": f"<hs:sec {names}>{body}</hs:sec>",
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()

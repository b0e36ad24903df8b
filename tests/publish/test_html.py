"""The HTML page: self-contained, accessible, the same content as the PDF, its evidence at hand."""

from __future__ import annotations

import re
import shutil

import lxml.html
import pandas as pd
import pytest
from sample import notebook, reading, shown
from test_typeset import HOSTILE

from analysis.publish import cite
from analysis.publish.document import document
from analysis.publish.web import page

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]


def made(*text: str) -> str:
    return page(document(notebook(shown(reading(*text)))))


def test_the_page_is_the_same_again() -> None:
    """The same notebook gives the same page."""
    assert made() == made()


def test_nothing_is_loaded_from_elsewhere() -> None:
    """No element loads anything, and the page's own policy forbids it."""
    tree = lxml.html.document_fromstring(made())
    assert not tree.xpath("//link | //iframe | //script[@src] | //img[not(starts-with(@src, 'data:'))]")
    assert "default-src 'none'" in tree.xpath("//meta[@http-equiv]/@content")[0]


def test_every_link_leads_somewhere() -> None:
    """Each link inside the page has its target, and no id stands twice."""
    tree = lxml.html.document_fromstring(made())
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    inside = [h[1:] for h in tree.xpath("//a/@href") if h.startswith("#")]
    assert inside
    assert set(inside) <= set(ids)


def test_numbers_and_captions_are_numbered_as_in_the_pdf() -> None:
    """Marks count the rows of the appendix in order, and captions are numbered by the exporter."""
    tree = lxml.html.document_fromstring(made())
    assert tree.xpath("//caption")[0].text_content() == "표 1기사에 나온 수"
    rows = [m.text_content() for m in tree.xpath("//q//sup")]
    assert rows == [f"[{n}]" for n in range(1, len(rows) + 1)]


def test_hostile_text_is_only_text() -> None:
    """Markup in an article appears as it stands and makes no element, link or script."""
    html = made(HOSTILE)
    tree = lxml.html.document_fromstring(html)
    assert len(tree.xpath("//script")) == 1
    assert not [h for h in tree.xpath("//a/@href") if not re.match(r"#|https?://", h)]
    for mark in tree.xpath("//q//sup"):
        mark.drop_tree()
    assert tree.xpath("//q")[0].text_content() == HOSTILE


def test_html_outputs_are_purged() -> None:
    """Whatever a cell's HTML brings, nothing in it may run or dress the page."""
    import nbformat

    html = '<p onclick="x()" style="top:0">말<script>1</script><iframe src="x"></iframe>'
    html += '<a href="javascript:1">여기</a></p>'
    output = nbformat.v4.new_output("display_data", {"text/html": html})
    body = document(nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("", outputs=[output])])).body
    assert lxml.html.tostring(body[0], encoding="unicode") == '<p data-cell="1">말여기</p>'


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine; Debian's package has one")
def test_the_page_in_a_browser(tmp_path) -> None:
    """In a browser: no violation of accessibility, nothing requested, a phone shows it without scrolling sideways,
    and hovering over, focusing or tapping a number shows its sentence, which Esc puts away.
    """
    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import sync_playwright

    path = tmp_path / "report.html"
    path.write_text(made(), encoding="utf-8")
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        tab = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True).new_page()
        asked: list[str] = []
        tab.on("request", lambda request: asked.append(request.url))
        tab.goto(path.as_uri())
        number, box = tab.locator("a.cited").first, tab.locator("#evidence")
        for act in (number.hover, number.focus, number.tap):
            act()
            assert "입주 기업 118개사로" in box.inner_text()
            assert Axe().run(tab).response["violations"] == []
            tab.keyboard.press("Escape")
            assert not box.is_visible()
            tab.mouse.move(0, 0)
            tab.evaluate("document.activeElement.blur()")
        assert tab.evaluate("document.documentElement.scrollWidth") <= 390
        assert asked == [path.as_uri()]
        browser.close()


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium")
def test_a_note_is_read_whole_on_a_phone() -> None:
    """A note below a wide table breaks at the screen's edge, not at the table's."""
    from playwright.sync_api import sync_playwright

    frame = pd.DataFrame({f"긴 이름의 칸 {i}": ["값이 적힌 칸"] for i in range(9)})
    table = cite.table(frame, caption="넓은 표", note="합계에 넣은 것과 뺀 것을 적는다. " * 8)
    html = page(document(notebook([cite.title("가온", "", [reading()]), table])))
    tree = lxml.html.document_fromstring(html)
    assert "합계에 넣은 것" in tree.xpath("//td[@class='note']/div")[0].text_content()
    with sync_playwright() as player:
        browser = player.chromium.launch(executable_path=CHROMIUM, args=FLAGS[1:])
        phone = browser.new_page(viewport={"width": 390, "height": 844})
        phone.set_content(html)
        box, whole = phone.locator("td.note > div").bounding_box(), phone.locator("table").bounding_box()
        browser.close()
    assert box is not None
    assert whole is not None
    assert box["x"] + box["width"] <= 390 < whole["width"]

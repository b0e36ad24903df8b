"""The published example is what the code makes of the seed article today."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pypdf
import pytest
from test_html import CHROMIUM, FLAGS

ROOT = Path(__file__).resolve().parent.parent.parent
EXAMPLE = ROOT / "reports" / "example"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that `make report` would fill, filled elsewhere."""
    out = tmp_path_factory.mktemp("made")
    command = [sys.executable, "-m", "analysis", "report", "seeds/shonan-ipark.txt"]
    run = subprocess.run(
        [*command, "--out", str(out / "reports"), "--example", str(out / "example")],
        cwd=ROOT, capture_output=True, text=True,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    return out / "example"


@pytest.mark.parametrize("name", ["cluster.pdf", "deal_flow.pdf"])
def test_the_example_says_what_the_code_says(made: Path, name: str) -> None:
    """Page by page the same words and numbers."""
    today, published = (pypdf.PdfReader(folder / name) for folder in (made, EXAMPLE))
    assert [p.extract_text() for p in today.pages] == [p.extract_text() for p in published.pages]


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine; Debian's package has one")
@pytest.mark.parametrize("width", [390, 1280])
def test_the_pages_beside_the_example_in_a_browser(made: Path, width: int) -> None:
    """Both pages: nothing that axe-core objects to, nothing asked of the network, no scrolling sideways; a number
    shows its sentence, a chart has its words.
    """
    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import sync_playwright

    pages = sorted((made.parent / "reports").rglob("*.html"))
    assert len(pages) == 2
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        for path in pages:
            context = browser.new_context(viewport={"width": width, "height": 844}, has_touch=width < 500, offline=True)
            tab = context.new_page()
            asked: list[str] = []
            tab.on("request", lambda request, asked=asked: asked.append(request.url))
            tab.goto(path.as_uri())
            assert Axe().run(tab).response["violations"] == []
            assert tab.evaluate("document.documentElement.scrollWidth") <= width
            number = tab.locator("a.cited").first
            number.tap() if width < 500 else number.hover()
            assert len(tab.locator("#evidence").inner_text()) > 20
            tab.keyboard.press("Escape")
            printed = tab.locator("td a.cited, p a.cited").first  # one that the article prints, after those computed
            printed.scroll_into_view_if_needed()
            printed.focus()
            assert tab.locator("#evidence mark").count() == 1
            assert all(tab.locator("figure svg").nth(n).get_attribute("aria-label") for n in range(3))
            assert asked == [path.as_uri()]
        browser.close()


@pytest.mark.parametrize("name", ["cluster.pdf", "deal_flow.pdf"])
def test_the_example_carries_its_data(name: str) -> None:
    """The reading and the tables are attached, and small enough to be kept in git."""
    attached = pypdf.PdfReader(EXAMPLE / name).attachments
    assert "reading.json" in attached
    assert any(key.endswith(".csv") for key in attached)
    assert (EXAMPLE / name).stat().st_size < 1_000_000

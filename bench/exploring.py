"""The explorer in a real browser: opening the picker, live reading, ten thousand mentions."""

from __future__ import annotations

import shutil
import statistics
import tempfile
from pathlib import Path
from typing import Any

import nbformat

from bench.generator import articles
from tests.explore.browsing import FLAGS, PATIENCE, Visit, chromium, lab, visit

# Milliseconds from what a user does to the frame that shows it.
_PAINTED = """async ([selector, act]) => {
  const element = document.querySelector(selector);
  const begun = performance.now();
  if (act === 'click') element.click();
  await new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)));
  return performance.now() - begun;
}"""
# Milliseconds between frames while the text scrolls by 400 px a frame.
_SCROLLED = """async (selector) => {
  const element = document.querySelector(selector);
  const frames = [];
  let last = performance.now();
  for (let frame = 0; frame < 120; frame++) {
    element.scrollTop += 400;
    await new Promise((seen) => requestAnimationFrame(seen));
    frames.push(performance.now() - last);
    last = performance.now();
  }
  return frames;
}"""
_CROWD = """from decimal import Decimal
from analysis.records import Article, Figure, Reading, Span
words = [f"{i}억원" for i in range(10_000)]
text = "\\n".join(" ".join(words[i:i + 40]) for i in range(0, 10_000, 40))
figures, at = [], 0
for number, word in enumerate(words, 1):
    at = text.index(word, at)
    value = Decimal(number - 1) * 10**8
    figures.append(Figure(f"f{number}", word, at, at + len(word), "money", value, value, "both", "KRW"))
    at += len(word)
explore.evidence(Reading(Article("crowd", "crowd.txt", "", text, "utf-8"), "만 곳", None, None,
                         (Span(0, len(text)),), tuple(figures), ()))"""


def explore() -> None:
    """Print how long a user waits: 500 articles in the picker, 3,000 characters pasted, a layer of 10,000 switched."""
    if chromium() is None:
        print("no Chromium here: nothing measured")
        return
    from playwright.sync_api import sync_playwright

    folder = Path(tempfile.mkdtemp(prefix="kbio-bench-"))
    try:
        (folder / "seeds").mkdir()
        (folder / "home").mkdir()
        texts = [made.text for made in articles(500)]
        for number, text in enumerate(texts):
            (folder / "seeds" / f"{number:03}.txt").write_text(text, encoding="utf-8")
        pasted = "\n".join(texts)[:3000]
        sources = ["from analysis import explore", "picker = explore.pick('seeds')\npicker", "explore.live()", _CROWD]
        book = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source) for source in sources])
        book.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3", "language": "python"}
        nbformat.write(book, folder / "bench.ipynb")
        with lab(folder, folder / "home") as server, sync_playwright() as driver:
            browser = driver.chromium.launch(executable_path=chromium(), args=list(FLAGS), headless=True)
            with visit(browser) as made:
                made.open(server.address, "bench.ipynb")
                made.page.wait_for_selector(".kbio.reader .mark", state="attached", timeout=PATIENCE * 1000)
                _measure(made, server, pasted)
            browser.close()
    finally:
        shutil.rmtree(folder)


def _measure(made: Visit, server: Any, pasted: str) -> None:
    page = made.page
    opened = [_seconds(server) for _ in range(5)]
    print(f"500 articles in the picker: {statistics.median(opened):.2f} s in the kernel (goal 2 s)")
    live = page.locator(".kbio.live")
    live.scroll_into_view_if_needed()
    for _ in range(9):
        live.get_by_role("button", name="비우기").click()
        page.evaluate("text => navigator.clipboard.writeText(text)", pasted)
        live.locator("textarea").focus()
        page.keyboard.press("Control+v")
        live.locator(".mark").first.wait_for()
    taken = page.evaluate("performance.getEntriesByName('kbio-read').map((entry) => entry.duration)")
    print(
        f"3,000 characters pasted: {statistics.median(taken):.0f} ms to the marks, at most {max(taken):.0f} (goal 100)"
    )
    page.locator(".kbio.reader").scroll_into_view_if_needed()
    switched = [page.evaluate(_PAINTED, [".kbio.reader .chip.money", "click"]) for _ in range(10)]
    print(f"10,000 mentions switched off and on: {statistics.median(switched):.0f} ms to the next frame")
    for what, selector in (("text", ".kbio.reader .passage"), ("table", ".kbio.reader .rows")):
        frames = page.evaluate(_SCROLLED, selector)
        late = sum(frame > 34 for frame in frames)
        print(f"10,000 mentions, {what} scrolled: {statistics.median(frames):.0f} ms a frame, {late} of 120 over 34 ms")


def _seconds(server: Any) -> float:
    timed = "(lambda t: (explore.pick('seeds'), t.perf_counter())[1] - begun)(__import__('time'))"
    return float(server.ask("bench.ipynb", f"(lambda begun: {timed})(__import__('time').perf_counter())"))

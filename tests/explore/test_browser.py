"""The explorer in a real JupyterLab, driven by a real browser."""

from __future__ import annotations

import os
import shutil
import signal
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import nbformat
import pytest
from browsing import PATIENCE, Lab, Visit, chromium, lab, visit
from conftest import DATED, UNDATED

pytest.importorskip("playwright", reason="playwright is not installed")
if chromium() is None:
    pytest.skip("no Chromium here: apt-get install chromium", allow_module_level=True)

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect, sync_playwright

ROOT = Path(__file__).parents[2]
BOOK, MANY = "notebooks/explore.ipynb", "notebooks/many.ipynb"
PASTE = "다온, 노바에 3억원\n\n다온은 지난달 12일 노바에서 3억2000만원을 받았다. 오송에 1만2000㎡ 땅도 샀다."
CROWD = """from decimal import Decimal

from analysis import explore
from analysis.records import Article, Figure, Reading, Span

lines = [" ".join(f"{i * 40 + k}억원과 무엇" for k in range(40)) for i in range(250)]
text = "\\n".join(lines)
figures, spans, at = [], [], 0
for line in lines:
    spans.append(Span(at, at + len(line)))
    start = at
    for word in line.split(" "):
        if word.endswith("억원과"):
            number = Decimal(word[:-3])
            shown = word[:-1]
            figures.append(Figure(f"f{len(figures) + 1}", shown, start, start + len(shown), "money",
                                  number * 10**8, number * 10**8, "both", "KRW"))
        start += len(word) + 1
    at += len(line) + 1
article = Article("crowd", "crowd.txt", "", text, "utf-8")
reader = explore.evidence(Reading(article, "만 곳", None, None, tuple(spans), tuple(figures), ()))
display(reader, explore.live())"""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """JupyterLab over a project of its own: the seed article, a dated, an undated and a broken one."""
    folder = tmp_path_factory.mktemp("project")
    seeds = folder / "seeds"
    seeds.mkdir()
    for name in ("shonan-ipark.txt", "shonan-ipark.toml"):
        shutil.copy(ROOT / "seeds" / name, seeds)
    (seeds / "z-dated.txt").write_text(DATED, encoding="utf-8")
    (seeds / "z-undated.txt").write_text(UNDATED, encoding="utf-8")
    (seeds / "z-broken.txt").write_bytes(b"\x00\x01")
    (folder / "notebooks").mkdir()
    shutil.copy(ROOT / BOOK, folder / BOOK)
    crowd = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(CROWD)])
    crowd.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3", "language": "python"}
    nbformat.write(crowd, folder / MANY)
    with lab(folder, tmp_path_factory.mktemp("home")) as found:
        yield found


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    from browsing import FLAGS

    with sync_playwright() as driver:
        launched = driver.chromium.launch(executable_path=chromium(), args=list(FLAGS), headless=True)
        yield launched
        launched.close()


@pytest.fixture(scope="module")
def explored(server: Lab, browser: Any) -> Iterator[Visit]:
    """The notebook, opened and run once; every test leaves it usable for the next."""
    with visit(browser) as made:
        made.open(server.address, BOOK)
        until((server.folder / "reports" / "selection.yaml").exists, True, PATIENCE)  # what the last cell writes
        yield made


@pytest.fixture
def reader(explored: Visit) -> Any:
    """The evidence reader on the seed article, nothing selected, everything shown."""
    page = explored.page
    page.locator(".kbio.picker .body .row", has_text="shonan").click()
    found = page.locator(".kbio.reader")
    found.scroll_into_view_if_needed()
    expect(found.locator(".title")).to_contain_text("쇼난 아이파크")
    off = found.locator(".chip[aria-pressed='false']")
    while off.count():
        off.first.click()
    found.locator(".search").fill("")
    found.get_by_role("tab").first.click()
    return found


def panel(reader: Any) -> Any:
    return reader.locator("[role=tabpanel]:not([hidden])")


def until(say: Callable[[], Any], wanted: Any, patience: int = 10) -> None:
    """Wait until the kernel says what is wanted: the browser's news takes a moment to reach it."""
    for _ in range(patience * 10):
        if say() == wanted:
            return
        time.sleep(0.1)
    assert say() == wanted


def test_all_cells_run(explored: Visit, server: Lab) -> None:
    """Run All Cells fills every cell without an error; what is saved holds the widgets as static HTML too."""
    explored.menu("File", "Save Notebook")
    until(lambda: all(cell.outputs for cell in saved(server)[1:]), True)
    outputs = [output for cell in saved(server) for output in cell.outputs]
    assert {output.output_type for output in outputs} == {"execute_result"}
    assert "<mark" in saved(server)[2].outputs[0].data["text/html"]
    assert server.ask(BOOK, "len(picker.rows)") == 4
    assert explored.errors == []


def saved(server: Lab) -> list[Any]:
    """The code cells of the notebook as it was saved last; a file that is being written is waited for."""
    until(lambda: (server.folder / BOOK).read_bytes().rstrip().endswith(b"}"), True)
    return [c for c in nbformat.read(server.folder / BOOK, as_version=4).cells if c.cell_type == "code"]


def test_a_mark_selects_its_row(reader: Any, server: Lab) -> None:
    """A click on a figure in the text brings its row into view, its sentence below, and its id to Python."""
    mark = reader.locator(".mark.money", has_text="2조2400억원").first
    mark.click()
    row = panel(reader).locator(".row.chosen")
    expect(row).to_contain_text("2조2400억 원")
    expect(row).to_be_in_viewport()
    expect(mark).to_have_attribute("aria-current", "true")
    expect(reader.locator(".detail mark")).to_have_text("2조2400억원")
    chosen = row.get_attribute("data-id")
    until(lambda: server.ask(BOOK, "reader.selected"), chosen)
    assert server.ask(BOOK, "reader.record.text") == "2조2400억원"


def test_a_row_selects_its_mark(reader: Any, server: Lab) -> None:
    """A click on a row brings the words into view in the text."""
    rows = panel(reader).get_by_role("grid")
    rows.focus()
    rows.press("End")
    rows.press("Enter")
    selected = reader.locator(".text .selected").first
    expect(selected).to_be_in_viewport()
    expect(panel(reader).locator(".row.chosen .words")).to_contain_text(selected.inner_text())


def test_python_selects_too(reader: Any, server: Lab) -> None:
    """What Python sets is shown."""
    id = server.ask(BOOK, "next(f.id for f in reader.reading.figures if f.kind == 'area')")
    server.ask(BOOK, f"setattr(reader, 'selected', {id!r})")
    expect(panel(reader).locator(".row.chosen")).to_have_attribute("data-id", id)
    expect(reader.locator(".text .selected").first).to_contain_text("㎡")


def test_the_legend_filters(reader: Any, server: Lab) -> None:
    """A layer that is switched off leaves text and table, and Python sees the same marks as the eye."""
    total = int(panel(reader).get_by_role("grid").get_attribute("aria-rowcount")) - 1
    reader.locator(".chip.name").click()
    reader.locator(".chip.deal").click()
    expect(reader.locator(".text .mark.name")).to_have_count(0)
    left = int(panel(reader).get_by_role("grid").get_attribute("aria-rowcount")) - 1
    assert 0 < left < total
    until(lambda: len(server.ask(BOOK, "reader.visible")), left)
    reader.locator(".search").fill("2023년 12월")
    expect(panel(reader).get_by_role("grid")).to_have_attribute("aria-rowcount", "2")
    until(lambda: len(server.ask(BOOK, "reader.visible")), 1)
    reader.locator(".search").fill("없는 말이다")
    expect(panel(reader).locator(".nothing")).to_be_visible()


def test_a_deal_is_joined_in_the_text(reader: Any) -> None:
    """A deal names the role of each of its words and joins them by lines; its fields lead to their words."""
    reader.get_by_role("tab", name="거래", exact=False).click()
    panel(reader).locator(".body .row").first.click()
    roles = reader.locator(".text [data-role]")
    said = {role.get_attribute("data-role") for role in roles.all()}
    assert any("총액" in role for role in said)
    assert any("주는 쪽" in role for role in said)
    expect(reader.locator(".wires path")).to_have_count(1)
    assert reader.locator(".wires circle").count() == roles.count()
    reader.locator(".detail .link", has_text="2조2400억 원").click()
    expect(reader.locator(".text .selected")).to_have_text("2조2400억원")
    expect(reader.locator(".wires path")).to_have_count(0)


def test_a_metric_shows_its_definition_and_date(reader: Any) -> None:
    """A metric's definition and as-of date stand in its row and below, the defining words underlined."""
    reader.get_by_role("tab", name="지표", exact=False).click()
    panel(reader).locator(".body .row", has_text="1,700").click()
    detail = reader.locator(".detail")
    expect(detail).to_contain_text("정의")
    expect(detail).to_contain_text("2021년")
    expect(detail.locator("mark")).to_have_text("1,700건")


def test_keyboard_alone(reader: Any, explored: Visit) -> None:
    """Without a mouse: switch a layer, walk the marks, choose one, leave it, turn the tabs, choose a row."""
    keyboard = explored.page.keyboard
    chip = reader.locator(".chip.money")
    chip.focus()
    keyboard.press("Space")
    expect(chip).to_have_attribute("aria-pressed", "false")
    keyboard.press("Space")
    reader.locator(".search").focus()
    keyboard.press("Tab")  # the text as a whole, which scrolls with the arrow keys
    expect(reader.locator(".passage")).to_be_focused()
    keyboard.press("Tab")  # into its marks, of which one is in the tab order
    first = reader.locator(".mark:focus")
    expect(first).to_have_count(1)
    words = first.inner_text()
    for _ in range(3):
        keyboard.press("ArrowRight")
    assert reader.locator(".mark:focus").inner_text() != words
    keyboard.press("Enter")
    expect(reader.locator(".mark:focus")).to_have_attribute("aria-current", "true")
    keyboard.press("Escape")
    expect(reader.locator(".text .selected")).to_have_count(0)
    keyboard.press("Tab")
    expect(reader.get_by_role("tab").first).to_be_focused()
    keyboard.press("ArrowRight")
    expect(reader.get_by_role("tab").nth(1)).to_be_focused()
    expect(reader.get_by_role("tab").nth(1)).to_have_attribute("aria-selected", "true")
    panel(reader).get_by_role("grid").focus()
    keyboard.press("ArrowDown")
    keyboard.press("Enter")
    expect(panel(reader).locator(".row.chosen")).to_have_count(1)
    assert explored.page.locator(".jp-Cell").count() == 19  # no key was taken for JupyterLab's


def test_axe_finds_nothing(reader: Any, explored: Visit) -> None:
    """No violation in the widgets, with a deal shown, in the light theme and in the dark one."""
    reader.get_by_role("tab", name="거래", exact=False).click()
    panel(reader).locator(".body .row").first.click()
    for theme in ("JupyterLab Dark", "JupyterLab Light"):
        explored.menu("Settings", "Theme", theme)
        explored.page.wait_for_selector(f"body[data-jp-theme-name='{theme}']", state="attached")
        for widget in (".kbio.picker", ".kbio.reader", ".kbio.live"):
            explored.page.locator(widget).scroll_into_view_if_needed()
            found = Axe().run(explored.page, context=widget)
            assert found.violations_count == 0, found.generate_report()


def test_ticking_selects_for_the_tables(explored: Visit, reader: Any, server: Lab) -> None:
    """Space ticks in the list; the tables below follow without being run again."""
    rows = explored.page.locator(".kbio.picker").get_by_role("grid")
    before = server.ask(BOOK, "len(picker.readings)")
    explored.page.locator(".kbio.picker .row", has_text="z-dated").locator(".tick").click()
    explored.page.locator(".kbio.picker .row", has_text="z-undated").locator(".tick").click()
    until(lambda: server.ask(BOOK, "picker.chosen"), ["seeds/z-dated.txt", "seeds/z-undated.txt"])
    expect(rows.locator("[aria-selected=true]")).to_have_count(2)
    expect(explored.page.locator(".dt-container").first).to_contain_text("7억원")
    explored.page.get_by_role("button", name="고르기 지우기").click()
    until(lambda: server.ask(BOOK, "picker.chosen"), [])
    assert server.ask(BOOK, "len(picker.readings)") == before


def test_broken_and_undated_articles(explored: Visit, reader: Any) -> None:
    """A broken article says why and leaves what is open; one without a date says what that means."""
    picker = explored.page.locator(".kbio.picker")
    picker.locator(".body .row", has_text="z-broken").click()
    expect(picker.get_by_role("alert")).to_contain_text("글이 아닌 파일입니다")
    expect(reader.locator(".title")).to_contain_text("쇼난 아이파크")
    picker.locator(".body .row", has_text="z-undated").click()
    expect(picker.get_by_role("alert")).to_be_hidden()
    expect(reader.locator(".origin")).to_contain_text("발행일이 없어")
    expect(reader.locator(".mark.money")).to_have_text("7억원")


def test_paste_read_and_keep(explored: Visit, server: Lab) -> None:
    """A pasted article shows its figures at once; its date resolves 지난달; one button, and only it, writes files."""
    page, seeds = explored.page, server.folder / "seeds"
    live = page.locator(".kbio.live")
    live.scroll_into_view_if_needed()
    before = sorted(p.name for p in seeds.iterdir())
    page.evaluate("text => navigator.clipboard.writeText(text)", PASTE)
    live.locator("textarea").focus()
    page.keyboard.press("Control+v")
    expect(live.locator(".mark.money").last).to_have_text("3억2000만원")
    expect(live.locator(".origin", has_text="발행일이 없어")).to_be_visible()
    live.locator("input[type=date]").fill("2024-05-03")
    live.locator("input[type=date]").blur()
    expect(live.locator(".origin", has_text="2024-05-03")).to_be_visible()
    live.locator(".mark.date").click()
    expect(live.locator(".detail")).to_contain_text("2024년 4월 12일")
    assert page.evaluate("performance.getEntriesByName('kbio-read').length") >= 2
    assert sorted(p.name for p in seeds.iterdir()) == before
    live.get_by_label("파일 이름").fill("../다온 소식")
    live.get_by_role("button", name="seeds에 추가").click()
    expect(live.get_by_text("seeds/다온-소식.txt에 저장했습니다.")).to_be_visible()
    assert (seeds / "다온-소식.txt").read_text(encoding="utf-8") == PASTE
    assert 'published = "2024-05-03"' in (seeds / "다온-소식.toml").read_text(encoding="utf-8")
    expect(page.locator(".kbio.picker .row", has_text="다온-소식")).to_have_count(1)
    live.get_by_role("button", name="비우기").click()
    expect(live.locator(".mark")).to_have_count(0)


def test_upload(explored: Visit, tmp_path: Path) -> None:
    """A file of the user is read as it is; one that is none says so, and the next is read all the same."""
    live = explored.page.locator(".kbio.live")
    live.scroll_into_view_if_needed()
    (tmp_path / "소식.txt").write_bytes(PASTE.encode("cp949"))
    (tmp_path / "그림.txt").write_bytes(b"\x89PNG\x00")
    choose = live.locator("input[type=file]")
    choose.set_input_files(tmp_path / "그림.txt")
    expect(live.get_by_role("alert")).to_contain_text("글이 아닌 파일입니다")
    choose.set_input_files(tmp_path / "소식.txt")
    expect(live.get_by_role("alert")).to_be_hidden()
    expect(live.locator(".mark.area")).to_have_text("1만2000㎡")
    live.get_by_role("button", name="비우기").click()


@pytest.mark.parametrize(("button", "ending"), [("CSV 내려받기", ".csv"), ("XLSX 내려받기", ".xlsx")])
def test_export(explored: Visit, reader: Any, tmp_path: Path, button: str, ending: str) -> None:
    """A table is downloaded with its units in the header and its values as plain digits."""
    page = explored.page
    table = page.locator(".dt-container", has_text="총액 (KRW 원)").first
    table.scroll_into_view_if_needed()
    expect(table).to_contain_text("2,240,000,000,000")
    with page.expect_download() as download:
        table.get_by_role("button", name=button).click()
    path = tmp_path / f"table{ending}"
    download.value.save_as(path)
    if ending == ".csv":
        said = path.read_bytes().decode("utf-8-sig")
    else:
        with zipfile.ZipFile(path) as book:
            said = "".join(book.read(name).decode() for name in book.namelist() if name.endswith(".xml"))
    assert "총액 (KRW 원)" in said
    assert "2240000000000" in said


def test_a_column_filters(explored: Visit, reader: Any) -> None:
    """Words in a column's filter leave the rows that hold them."""
    table = explored.page.locator(".dt-container").first
    table.scroll_into_view_if_needed()
    rows = table.locator("tbody tr")
    before = rows.count()
    titles = [title.strip() for title in table.locator("thead tr").first.locator("th").all_inner_texts()]
    field = table.locator("thead .dtcc-search input").nth(titles.index("종류"))
    field.fill("면적")
    expect(rows).not_to_have_count(before)
    assert all("면적" in row.inner_text() for row in rows.all())
    field.fill("")
    expect(rows).to_have_count(before)


def test_the_parameters_file_is_there(explored: Visit, server: Lab) -> None:
    """The last cell has written the selection, and shows the command that repeats it."""
    assert "seeds/" in (server.folder / "reports" / "selection.yaml").read_text(encoding="utf-8")


def test_nothing_left_the_machine(explored: Visit) -> None:
    """Of all that the page asked for in the tests above, nothing went beyond loopback."""
    assert len(explored.requests) > 50
    assert explored.leaving() == []
    assert explored.errors == []


def test_ten_thousand_mentions_and_a_dead_kernel(server: Lab, browser: Any) -> None:
    """Of 10,000 rows only those in view are in the page; when the kernel is killed, the reader says so and goes on."""
    with visit(browser) as made:
        page = made.page
        made.open(server.address, MANY)
        reader = page.locator(".kbio.reader")
        expect(reader.locator(".mark").first).to_be_visible(timeout=PATIENCE * 1000)
        grid = panel(reader).get_by_role("grid")
        expect(grid).to_have_attribute("aria-rowcount", "10001")
        assert reader.locator(".body .row").count() < 100
        assert reader.locator(".text .mark").count() == 10_000
        reader.locator(".detail").scroll_into_view_if_needed()
        grid.focus()
        page.keyboard.press("End")
        page.keyboard.press("Enter")
        expect(reader.locator(".text .selected")).to_have_text("9999억원")
        expect(reader.locator(".text .selected")).to_be_in_viewport()
        kernel = server.ask(MANY, "__import__('os').getpid()")
        os.kill(kernel, signal.SIGKILL)
        expect(reader.get_by_role("status")).to_contain_text("커널", timeout=PATIENCE * 1000)
        page.get_by_role("dialog").get_by_role("button", name="Ok").click()  # JupyterLab's own word on it
        reader.locator(".search").fill("4321")
        expect(grid).to_have_attribute("aria-rowcount", "2")
        panel(reader).locator(".body .row").click()
        expect(reader.locator(".text .selected")).to_have_text("4321억원")
        live = page.locator(".kbio.live")
        live.locator("textarea").fill(PASTE)
        expect(live.get_by_role("status").filter(has_text="커널")).to_be_visible()
        expect(live.locator("textarea")).to_have_value(PASTE)
        assert made.leaving() == []

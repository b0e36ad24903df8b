"""The look of the pages: nothing stranded, nothing overtaken, no word broken."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pandas as pd
import pypdf
import pytest
from sample import all_cited, notebook, reading

from analysis.publish import cite
from analysis.publish import pdf as templates
from analysis.publish.document import document
from analysis.publish.pdf import pdf


def pages_of(*parts: object) -> list[str]:
    made, _ = pdf(document(notebook(["# 시험", *parts])))
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(made)).pages]


def chart(caption: str, height: float) -> cite.Chart:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(6.3, height), layout="constrained")
    figure.subplots().plot([1, 2], [1, 2])
    return cite.chart(figure, caption, "두 점을 잇는 선")


@pytest.mark.parametrize("rows", range(32, 45, 2))
def test_a_note_stands_with_the_last_row_of_its_table(rows: int) -> None:
    """Wherever the page ends, the note below a table has a row of it above."""
    number = all_cited(reading())[0]
    frame = pd.DataFrame({"열": [f"줄 {i}" for i in range(rows)], "값": [number] * rows})
    table = cite.table(frame, caption="긴 표", note="비고 " * 60)
    for page in pages_of("## 표", table, cite.appendix(table)):
        if "비고" in page:
            assert re.search(r"줄 \d+", page)


def test_charts_keep_their_order() -> None:
    """A small chart that would still fit the page does not overtake a large one that waits for the next."""
    for lines in range(2, 30, 4):
        text = "\n\n".join("가나다라 마바사 아자차카" for _ in range(lines))
        rest = [chart("둘째", 1.0), "이어서", chart("셋째", 2.0), "## 끝", "마지막 말"]
        pages = pages_of("## 절", text, chart("첫째", 5.5), "그 뒤의 말", *rest)
        shown = re.findall(r"그림 (\d) +(첫째|둘째|셋째)", "\n".join(pages))
        assert shown == [("1", "첫째"), ("2", "둘째"), ("3", "셋째")]


def test_charts_can_be_held_still() -> None:
    """Where a layout does not come to rest the same template is set once more, its charts where they are told."""
    template = Path(templates.__file__).with_name("templates") / "report.typ"
    assert template.read_text(encoding="utf-8").count(templates._MOVING) == 1


def test_text_goes_on_before_a_chart_that_waits() -> None:
    """A page does not end half empty because the chart does not fit: what follows it comes first."""
    text = "\n\n".join("가나다라 마바사" for _ in range(12))
    more = "\n\n".join(f"뒷말 {n}" for n in range(20))
    first, second = pages_of("## 절", text, chart("큰 그림", 6.5), more)[:2]
    assert "뒷말 3" in first
    assert "큰 그림" in second


def test_a_table_wider_than_the_page_breaks_its_longest_words_only() -> None:
    """One cell of a hundred syllables costs no other column its words."""
    short = {f"열제목{i}": ["라이선스", "공동개발"] for i in range(8)}
    frame = pd.DataFrame({"이름": ["가" * 100, "나래"], **short})
    table = cite.table(frame, caption="넓은 표")
    text = "\n".join(pages_of("## 표", table))
    assert text.count("라이선스") == text.count("공동개발") == 8
    assert all(f"열제목{i}" in text for i in range(8))


def test_numbers_of_a_crowded_table_keep_their_words() -> None:
    """Where numerals on their point do not fit beside the words, they stand right-aligned, marks at their words."""
    number = all_cited(reading())[0]
    long = [cite.cited(reading(), reading().figures[n], "최대 4억8220만 스위스프랑") for n in range(3)]
    frame = pd.DataFrame({f"열제목이긴열{i}": [number, *long] for i in range(7)})
    table = cite.table(frame, caption="붐비는 표")
    text = "\n".join(pages_of("## 표", table, cite.appendix(table)))
    assert "스위스프랑[" in "".join(text.split())
    assert len(re.findall(r"스위스프랑", text)) >= 18


def test_a_heading_is_never_last_on_its_page() -> None:
    """A section's heading and its lead go with what they introduce, be it a table or the evidence."""
    number = all_cited(reading())[0]
    table = cite.table(pd.DataFrame({"열": ["줄"] * 4, "값": [number] * 4}), caption="짧은 표")
    for lines in range(28, 40, 2):
        text = "\n\n".join("가나다라 마바사" for _ in range(lines))
        shown = pages_of(
            "## 절", text, "## 마지막 절\n\n이끄는 말", table, "## 근거\n\n근거의 말", cite.appendix(table)
        )
        for page in shown:
            body = [line for line in page.strip().split("\n") if not re.fullmatch(r"\d+ / \d+", line.strip())]
            assert body[-1].strip() not in ("마지막 절", "이끄는 말", "근거", "근거의 말")

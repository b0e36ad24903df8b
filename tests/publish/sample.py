"""A small report for the tests of publishing, made without running a kernel: readings, shown objects, a notebook."""

from __future__ import annotations

import hashlib
import re
from decimal import Decimal
from typing import Any

import nbformat
import pandas as pd

from analysis.publish import cite
from analysis.records import Article, Cited, Figure, Origin, Reading, Span

PARK = """가람바이오파크, 입주 기업 118개사로 늘어

가람바이오파크는 25만㎡(약 7만5600평) 부지에 연면적 31만2000㎡ 규모로 사무실 420개와 연구실 1600개를 갖췄다.
입주 기업은 118개사이며 멤버십 회원사는 54곳이다.
지난해 공동 연구는 1,820건이었고 논문은 96건이 발표됐다.
나래테라퓨틱스는 벨로르와 최대 3100억원 규모의 기술수출 계약을 맺었다.
"""

_NUMBER = re.compile(r"\d[\d,]*(?:만|억|조)?[\d,]*(?:㎡|평|개사|곳|건|개|억원|원)")


def reading(text: str = PARK, id: str = "park", published: str | None = "2024-03-05", **origin: str) -> Reading:
    """A reading of an article whose every number with a unit is a figure (its value is of no matter here)."""
    article = Article(
        id=id,
        path=f"{id}.txt",
        sha256=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        text=text,
        encoding="utf-8",
        origin=Origin(**{"publisher": "시험일보", "title": text.split("\n")[0][:60], **origin}),
        published=published,
        published_from="given" if published else None,
    )
    figures = [
        Figure(f"f{n}", m[0], m.start(), m.end(), "number", Decimal(n), Decimal(n), "both", None)
        for n, m in enumerate(_NUMBER.finditer(text), 1)
    ]
    sentences = tuple(Span(m.start(), m.end()) for m in re.finditer(r"[^\n]+", text))
    return Reading(article, article.origin.title, published, article.published_from, sentences, tuple(figures), ())


def all_cited(of: Reading) -> list[Cited]:
    return [cite.cited(of, figure) for figure in of.figures]


def shown(of: Reading | None = None) -> list[Any]:
    """Title, tiles, summary, paragraph, table and appendix of one article."""
    of = of or reading()
    numbers = all_cited(of)
    share = cite.derived("31.4%", Decimal("31.4"), "%", "회원사 54곳 ÷ (회원사 54곳 + 입주 118개사)", numbers[:2])
    rate = cite.fact("1,331.0원", "한국은행 매매기준율 2024-03-05, https://example.org/rates", Decimal(1331), "KRW")
    lead = cite.summary(
        cite.prose("이 글이 밝힌 첫 수는 {a}이다.", a=numbers[0]),
        cite.prose("둘의 비중은 {share}이며 환율은 {rate}으로 셈했다.", share=share, rate=rate),
    )
    tiles = cite.tiles([(f"수 {n}", c, "2024-03-05 기준") for n, c in enumerate(numbers[:4], 1)])
    table = cite.table(
        pd.DataFrame({"이름": [f"항목 {n}" for n, _ in enumerate(numbers)], "값": numbers}), caption="기사에 나온 수"
    )
    text = cite.prose("본문에서 다시 {a}을 말한다.", a=numbers[-1])
    parts: list[Any] = [cite.title("시험 보고서", "출판 시험", [of]), "## 요약", lead, tiles, "## 수", text, table]
    return [*parts, "## 근거", cite.appendix(lead, tiles, text, table, readings=[of])]


def notebook(parts: list[Any]) -> nbformat.NotebookNode:
    """An executed notebook that shows the parts in order: a string is a Markdown cell, an object a cell's output."""
    cells = []
    for part in parts:
        if isinstance(part, str):
            cells.append(nbformat.v4.new_markdown_cell(part, id=f"c{len(cells)}"))
            continue
        data = {"text/html": part._repr_html_(), "text/plain": repr(part)}
        if hasattr(part, "_repr_mimebundle_"):
            data |= part._repr_mimebundle_()
        output = nbformat.v4.new_output("execute_result", data, execution_count=1)
        cells.append(nbformat.v4.new_code_cell("shown", outputs=[output], id=f"c{len(cells)}"))
    return nbformat.v4.new_notebook(cells=cells)

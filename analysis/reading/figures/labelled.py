"""Cells of a form or table whose label tells the unit: "계약금액(원) | 16,480,000,000", "매출액 대비(%): 22.5".

In a table the label heads the row ("입주기업(개사) | 94 | 41"), the column, or the whole ("(단위: 억원)"). In a form set in one line
a blank stands between the two; there only a number with thousands or a point is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from analysis.reading.figures.quantity import Quantity
from analysis.records import FigureKind

_UNITS: dict[str, tuple[FigureKind, str, int]] = {
    "원": ("money", "KRW", 1),
    "천원": ("money", "KRW", 10**3),
    "백만원": ("money", "KRW", 10**6),
    "억원": ("money", "KRW", 10**8),
    "조원": ("money", "KRW", 10**12),
    "달러": ("money", "USD", 1),
    "USD": ("money", "USD", 1),
    "천달러": ("money", "USD", 10**3),
    "백만달러": ("money", "USD", 10**6),
    "만달러": ("money", "USD", 10**4),
    "억달러": ("money", "USD", 10**8),
    "유로": ("money", "EUR", 1),
    "%": ("percent", "%", 1),
    "㎡": ("area", "m2", 1),
    "평": ("area", "pyeong", 1),
    **{counter: ("count", counter, 1) for counter in "주 명 개사 곳 개소 건 개 실 병상 편 개국 종".split()},
}
_UNIT = rf"\((?:단위 ?[:：]? ?)?(?P<unit>{'|'.join(sorted(_UNITS, key=len, reverse=True))})\)"
_BARE = r"-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,15}(?:\.\d+)?"
_FIELD = re.compile(
    rf"{_UNIT} ?(?:[|│\t:：] ?|  +| (?=\d{{1,3}}(?:,\d{{3}})+ |\d{{1,3}}\.\d+ ))"
    rf"(?P<number>{_BARE})(?= ?(?:$|[|│\t\n])|(?<=[.,\d]\d) [가-힣\d])"
)
_LABEL = re.compile(rf"{_UNIT}\s*$")
_WHOLE = re.compile(r"\(단위 ?[:：]? ?(?P<unit>[^()\n,]{1,5})\)")
_CELL = re.compile(r"[^|│\t]+")
_NUMBER = re.compile(rf"\s*(?P<number>{_BARE})\s*")
_YEAR = re.compile(r"\s*(?:19|20)\d\d\s*")
_BARS = ("|", "│", "\t")
_MARKS = ("):", ")  ", "(원) ", "(%) ", "(주) ")
_LONGEST = 28  # digits that Decimal keeps exactly

Place = tuple[int, int, str]  # where a number stands, and its unit as printed


def labelled(text: str, found: list[Quantity]) -> list[Quantity]:
    """Add the numbers of cells whose label tells the unit, where nothing was read yet; in text order."""
    has_bars = any(bar in text for bar in _BARS)
    if "(" not in text or not (has_bars or any(mark in text for mark in _MARKS)):
        return found
    places = {(*m.span("number"), m["unit"]) for m in _FIELD.finditer(text)}
    if has_bars:
        places.update(_in_tables(text))
    taken = {q.start: q for q in found} if places else {}
    added: list[Quantity] = []
    for start, end, printed in sorted(places):
        kind, unit, factor = _UNITS[printed]
        known = taken.get(start)
        if end - start > _LONGEST or (known is not None and known.kind != "number"):
            continue
        if known is not None:
            found = [q for q in found if q is not known]
        value = Decimal(text[start:end].replace(",", "")) * factor
        added.append(Quantity(start, end, kind, value, value, unit))
    return sorted([*found, *added], key=lambda q: q.start) if added else found


def _in_tables(text: str) -> Iterator[Place]:
    """The bare numbers of tables, each with the unit of its row, its column or its table."""
    heads: list[str | None] = []
    whole: str | None = None
    start = 0
    for line in text.split("\n"):
        cells = list(_CELL.finditer(line)) if any(bar in line for bar in _BARS) else []
        if len(cells) < 2:
            heads = []
            told = _WHOLE.search(line)
            whole = told["unit"] if told and told["unit"] in _UNITS else whole if line.strip() == "" and whole else None
        elif len(heads) != len(cells):
            heads = [_unit(cell[0]) for cell in cells]
            yield from _of_row(cells, heads, whole, start)
        else:
            yield from _of_row(cells, heads, whole, start)
        start += len(line) + 1


def _of_row(cells: list[re.Match[str]], heads: list[str | None], whole: str | None, start: int) -> Iterator[Place]:
    own = _unit(cells[0][0])
    numbers = [_NUMBER.fullmatch(cell[0]) for cell in cells]
    if all(_YEAR.fullmatch(cell[0]) for cell, number in zip(cells, numbers, strict=True) if number):
        return  # 구분(억원) | 2024 | 2025
    for cell, number, head in zip(cells, numbers, heads, strict=True):
        unit = own or head or whole
        if number is not None and unit is not None:
            at = start + cell.start()
            yield at + number.start("number"), at + number.end("number"), unit


def _unit(cell: str) -> str | None:
    label = _LABEL.search(cell)
    return label["unit"] if label else None

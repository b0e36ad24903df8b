"""Cells of a form or table whose label tells the unit: "계약금액(원) | 16,480,000,000", "매출액 대비(%): 22.5".

In a table the label heads the row ("입주기업(개사) | 76 | 33"), the column, or the whole ("(단위: 억원)"). In a form set in one line
a blank stands between the two; there only a number with thousands or a point is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from analysis.reading.figures.quantity import Quantity
from analysis.reading.rules.counters import COUNTERS
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
    "주": ("count", "주", 1),  # in prose a week; of a form, shares
    **{counter.spelling: ("count", counter.spelling, 1) for counter in COUNTERS if counter.kind == "count"},
}
_UNIT = rf"\((?:단위 ?[:：]? ?)?(?P<unit>{'|'.join(sorted(_UNITS, key=len, reverse=True))})\)"
_BARE = r"-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,15}(?:\.\d+)?"
_FIELD = re.compile(
    rf"{_UNIT} ?(?:[|│\t:：] ?|  +| (?=\d{{1,3}}(?:,\d{{3}})+ |\d{{1,3}}\.\d+ ))"
    rf"(?P<number>{_BARE})(?= ?(?:$|[|│\t\n;(（]|/ |[.,](?:$|\n| [가-힣\d]))|(?<=[.,\d]\d) [가-힣\d])"
)
_LABEL = re.compile(rf"{_UNIT}\s*$")
_WHOLE = re.compile(r"\(단위 ?[:：]? ?(?P<unit>[^()\n,]{1,5})\)")
_CELL = re.compile(r"[^|│\t]+")
_NUMBER = re.compile(rf"\s*(?P<number>{_BARE})\s*")
_YEAR = re.compile(r"\s*(?:19|20)\d\d\s*")
_BAR = re.compile(r"[|│\t]")
_MARKS = ("):", ") :", ")：", ") ：", ")  ", "(원) ", "(%) ", "(주) ")
_ABOVE = 200  # characters above a table in which its caption stands
_LONGEST = 28  # digits that Decimal keeps exactly

Place = tuple[int, int, str]  # where a number stands, and its unit as printed


def labelled(text: str, found: list[Quantity]) -> list[Quantity]:
    """Add the numbers of cells whose label tells the unit, where nothing was read yet; in text order."""
    has_bars = _BAR.search(text) is not None
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
    last = -1
    for start, end in _rows(text):
        cells = [cell for cell in _CELL.finditer(text, start, end) if not cell[0].isspace()]
        if start != last + 1 or len(heads) != len(cells):
            heads = [_unit(cell[0]) for cell in cells]
        if start != last + 1:
            whole = _caption(text, start)
        last = end
        if len(cells) > 1:
            yield from _of_row(cells, heads, whole)


def _rows(text: str) -> Iterator[tuple[int, int]]:
    """The lines that hold a bar."""
    end = 0
    while bar := _BAR.search(text, end):
        start = text.rfind("\n", end, bar.start()) + 1 or end
        end = text.find("\n", bar.end())
        end = len(text) if end < 0 else end
        yield start, end


def _caption(text: str, start: int) -> str | None:
    """The unit that stands in one of the two lines above a table."""
    above = text[max(0, start - _ABOVE) : start].rstrip("\n").rsplit("\n", 2)[-2:]
    told = [found["unit"] for line in above if (found := _WHOLE.search(line))]
    return told[-1] if told and told[-1] in _UNITS else None


def _of_row(cells: list[re.Match[str]], heads: list[str | None], whole: str | None) -> Iterator[Place]:
    own = _unit(cells[0][0])
    numbers = [_NUMBER.fullmatch(cell[0]) for cell in cells]
    if all(_YEAR.fullmatch(cell[0]) for cell, number in zip(cells, numbers, strict=True) if number):
        return  # 구분(억원) | 2024 | 2025
    for cell, number, head in zip(cells, numbers, heads, strict=True):
        unit = own or head or whole
        if number is not None and unit is not None:
            at = cell.start()
            yield at + number.start("number"), at + number.end("number"), unit


def _unit(cell: str) -> str | None:
    label = _LABEL.search(cell)
    return label["unit"] if label else None

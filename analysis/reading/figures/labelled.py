"""Cells of a form or table whose label tells the unit: "계약금액(원) | 16,480,000,000", "매출액 대비(%): 22.5".

In a form set in one line a blank stands between the two; there only a number with thousands or a point is taken.
"""

from __future__ import annotations

import re
from decimal import Decimal

from analysis.reading.figures.quantity import Quantity
from analysis.records import FigureKind

_UNITS: dict[str, tuple[FigureKind, str, int]] = {
    "원": ("money", "KRW", 1),
    "천원": ("money", "KRW", 10**3),
    "백만원": ("money", "KRW", 10**6),
    "억원": ("money", "KRW", 10**8),
    "달러": ("money", "USD", 1),
    "USD": ("money", "USD", 1),
    "천달러": ("money", "USD", 10**3),
    "백만달러": ("money", "USD", 10**6),
    "유로": ("money", "EUR", 1),
    "%": ("percent", "%", 1),
    "주": ("count", "주", 1),
    "명": ("count", "명", 1),
    "㎡": ("area", "m2", 1),
}
_CELL = re.compile(
    rf"\((?:단위 ?[:：]? ?)?(?P<unit>{'|'.join(sorted(_UNITS, key=len, reverse=True))})\) ?(?:[|│\t:：] ?|  +| (?=\d{{1,3}}(?:,\d{{3}})+ |\d{{1,3}}\.\d+ ))"
    r"(?P<number>-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,15}(?:\.\d+)?)(?= ?(?:$|[|│\t\n])|(?<=[.,\d]\d) [가-힣\d])"
)
_MARKS = ("):", ")  ", "(원) ", "(%) ", "(주) ")
_LONGEST = 28  # digits that Decimal keeps exactly


def labelled(text: str, found: list[Quantity]) -> list[Quantity]:
    """Add the numbers of cells whose label tells the unit, where nothing was read yet; in text order."""
    if "(" not in text or not ("|" in text or "\t" in text or "│" in text or any(mark in text for mark in _MARKS)):
        return found
    added: list[Quantity] = []
    cells = list(_CELL.finditer(text))
    taken = {q.start: q for q in found} if cells else {}
    for match in cells:
        kind, unit, factor = _UNITS[match["unit"]]
        start, end = match.span("number")
        known = taken.get(start)
        if len(match["number"]) > _LONGEST or (known is not None and known.kind != "number"):
            continue
        if known is not None:
            found = [q for q in found if q is not known]
        value = Decimal(match["number"].replace(",", "")) * factor
        added.append(Quantity(start, end, kind, value, value, unit))
    return sorted([*found, *added], key=lambda q: q.start) if added else found

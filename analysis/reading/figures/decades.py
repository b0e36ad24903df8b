"""Decades: 1조원대 is [1조, 2조), 30%대 초반 the first half of [30, 40)."""

from __future__ import annotations

import re
from decimal import Decimal

from analysis.reading.figures.quantity import Quantity
from analysis.reading.rules.modifiers import DECADE_PARTS

STARTS = frozenset("대 ")
_ENDS = r"(?=[^가-힣]|[은는이가을를의에와과로도]|으로|까지|부터|였|인|$)"
_PARTS = "|".join(DECADE_PARTS)
_DECADE = re.compile(rf"대(?: ?({_PARTS}))?{_ENDS}| ({_PARTS})대?{_ENDS}")
_KINDS = frozenset({"money", "percent", "count", "number", "multiple", "area"})
_COUNTERS = frozenset("명 건 곳 개사 개 병상 가구 위 포인트".split())
_LOOSE_PARTS = frozenset({"money", "percent"})


def widen(text: str, quantity: Quantity, at: int) -> int:
    """Widen a quantity that ends at `at` to its decade, in place, where 대 follows; returns where the words end."""
    if quantity.kind not in _KINDS:
        return at
    match = _DECADE.match(text, at)
    if match is None or (match[2] and quantity.kind not in _LOOSE_PARTS):
        return at
    if quantity.kind == "count" and quantity.unit not in _COUNTERS:
        return at
    if quantity.vague:
        return match.end()
    if not isinstance(quantity.high, Decimal):
        return at  # a fraction has no decade
    low, high = quantity.low, quantity.high
    step = _step(high)
    top, part = high + step, match[1] or match[2]
    if part and low == high:
        first, last = DECADE_PARTS[part]
        low, top = high + step * Decimal(first), high + step * Decimal(last)
        quantity.vague = True
    quantity.low, quantity.high = low, top
    quantity.closed = "neither" if low is None else "left"  # 최대 3억원대 has no low end
    return match.end()


def _step(value: Decimal) -> Decimal:
    """One of the last printed place: 10억 for 2980억."""
    if not value:
        return Decimal(1)
    exponent = value.normalize().as_tuple().exponent
    return Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)

"""A numeral and the unit after it → `Quantity`."""

from __future__ import annotations

import re
from decimal import Decimal

from analysis.reading.figures.lexicon import Sense
from analysis.reading.figures.numerals import digits_at, hangul_at
from analysis.reading.figures.quantity import Quantity
from analysis.reading.figures.values import Numeral
from analysis.records import Closed

STRONG = frozenset({"money", "percent", "area", "multiple"})
STRONG_COUNTERS = frozenset("명 건 곳 개 개사 개국 개소 가구 차례 종 회 대 위 번째".split())

_BLANK = " \t\u00a0\u2009\u202f\u3000"
GAP_STARTS = frozenset(_BLANK + "\n")
_HARD_BREAK = re.compile(r"[ \t]?\n[ \t]?")
_SHORTEST_WRAPPED_LINE = 8
_AFTER_TOPIC = ("은 ", "는 ", "이 ", "가 ", "을 ", "를 ")  # prose, however short its line is
_CENTS = re.compile(r" ?([0-9]+|[일이삼사오육칠팔구십]+) ?센트")
_TENTHS = re.compile(r" ?([0-9]) ?푼")
_FAHRENHEIT = re.compile(r"화씨 ?(?:약 |영하 )?$")


def gap(text: str, at: int) -> int:
    """Past the blank, or the hard line break, between a numeral and its unit."""
    char = text[at : at + 1]
    if char == " " and text[at + 1 : at + 2] not in " \n":
        return at + 1
    if char in GAP_STARTS:
        match = _HARD_BREAK.match(text, at)
        return match.end() if match else at + 1
    return at


def survives_break(text: str, begin: int, sense: Sense) -> bool:
    """Whether a unit on the next line is the numeral's: in hard-wrapped prose, where words stand before the numeral."""
    line = text.rfind("\n", max(0, begin - _SHORTEST_WRAPPED_LINE), begin) + 1
    wrapped = (not line and begin >= _SHORTEST_WRAPPED_LINE) or text.startswith(_AFTER_TOPIC, max(0, begin - 2))
    return wrapped and (sense.kind in STRONG or sense.spelling in STRONG_COUNTERS)


def measured(text: str, begin: int, end: int, numeral: Numeral, sense: Sense, about: bool) -> Quantity:
    """The quantity of a numeral from `begin` and a unit that ends at `end`; `about` for 여 between the two."""
    kind = sense.kind or "number"
    low, high, _, _, _, vague, malformed = numeral
    if sense.factor is not None and low is not None and high is not None:
        low, high = low * sense.factor, high * sense.factor
    closed: Closed = "left" if vague else "both"
    quantity = Quantity(begin, end, kind, low, high, sense.unit, closed, about, vague, malformed)
    if kind == "money":
        if sense.unit == "USD" or text.startswith(sense.spelling, end):
            _money(text, quantity, sense)
    elif sense.spelling == "할" and low is not None:
        tenths = _TENTHS.match(text, end)
        if tenths:
            quantity.low = quantity.high = low + Decimal(tenths[1])
            quantity.end = tenths.end()
    elif sense.unit == "Cel" and _FAHRENHEIT.search(text[max(0, begin - 8) : begin]):
        quantity.unit = "[degF]"
    return quantity


def _money(text: str, quantity: Quantity, sense: Sense) -> None:
    """9000억원원 is malformed; 2달러 23센트 is one amount."""
    if text.startswith(sense.spelling, quantity.end) and sense.spelling != "$":
        quantity.end += len(sense.spelling)
        quantity.low = quantity.high = None
        quantity.malformed = True
    elif sense.unit == "USD" and isinstance(quantity.low, Decimal) and quantity.low == quantity.high:
        cents = _CENTS.match(text, quantity.end)
        part = cents and (digits_at(cents[1], 0, len(cents[1])) or hangul_at(cents[1], 0, len(cents[1])))
        if cents and part and part[0].low is not None:
            quantity.low = quantity.high = quantity.low + part[0].low.scaleb(-2)
            quantity.end = cents.end()

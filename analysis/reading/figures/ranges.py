"""Ranges: 30∼40%, 3000만~5000만원, 2~3조원, 800만원~1억원, 700억원에서 900억원 사이, 지하 2층~지상 7층."""

from __future__ import annotations

import re
from decimal import Decimal

from analysis.reading.figures.anchors import DIGITS, SINO
from analysis.reading.figures.bare import is_statistic
from analysis.reading.figures.lexicon import currency_before
from analysis.reading.figures.numerals import digits_at
from analysis.reading.figures.quantity import Bare, Quantity
from analysis.reading.figures.spoken import spoken
from analysis.reading.figures.units import with_unit
from analysis.reading.figures.values import Numeral

_SEPARATOR = re.compile(r"(?:\s?[~∼～〜–—]\s?|-| - |\s?내지\s?)(?:최대 ?|지상 ?|약 ?)?")
_SEPARATOR_STARTS = frozenset("~∼～〜–—-내 \n여")
_FROM = re.compile(r"(?:에서|부터)\s?(?:최대 ?|많게는 ?)?|[와과]\s?")
_TO = re.compile(r" ?사이|까지 ?(?:다양|분포|걸쳐|천차|제각각|편차|폭넓)")
STARTS = frozenset("~∼～〜–—- 에부와과내\n")
# What must follow where a range may go on, by the first character after its near end; anything where nothing is named.
SECOND: dict[str, frozenset[str]] = {
    **dict.fromkeys(STARTS, frozenset()),
    " ": _SEPARATOR_STARTS,
    **{first: frozenset(second) for first, second in ("에서", "부터", "내지")},
}
_SIGNED = re.compile(r"(?:US)?[$€£¥₩￦] ?")
_MYRIADS = (16, 12, 8, 4)


def of_quantity(text: str, first: Quantity, stop: int) -> Quantity:
    """A quantity that has its unit, with the far end of its range where one follows."""
    after = text[first.end : first.end + 1]
    if after not in STARTS or (after == " " and text[first.end + 1 : first.end + 2] not in _SEPARATOR_STARTS):
        return first
    if first.malformed or (first.vague and first.kind != "money"):
        return first
    separator, between = _SEPARATOR.match(text, first.end), False
    if separator is None:
        separator, between = _FROM.match(text, first.end), True
    far = _far_end(text, separator.end(), stop) if separator else None
    if far is None:
        return first
    second, numeral = far
    if second.malformed or second.unit != first.unit:
        return first
    if isinstance(second, Bare) and (between or not (numeral and numeral.power)):
        return first
    if between and not _TO.match(text, second.end):
        return first
    return _span(first, second) or first


def of_numeral(text: str, begin: int, end: int, numeral: Numeral, stop: int) -> Quantity | None:
    """A numeral that ends at `end`, whose unit stands after the far end of its range."""
    after = text[end : end + 1]
    if after not in _SEPARATOR_STARTS or numeral.low is None:
        return None
    separator = _SEPARATOR.match(text, end + (after == "여"))
    if separator is None:
        return None
    statistic = "." in text[begin:end] and is_statistic(text, begin)
    far = _far_end(text, separator.end(), stop)
    if far is None and statistic:
        read = digits_at(text, separator.end(), stop)
        high = read[0].low if read else None
        if read and high is not None and numeral.low < high:
            return Quantity(begin, read[1], "number", numeral.low, high, None)
    second, last = far or (None, None)
    if second is None or second.high is None or last is None:
        return None
    if isinstance(second, Bare) and not (numeral.power or last.power or statistic):
        return None
    if separator[0] == "-" and numeral.plain and text.startswith("0", begin):
        return None  # a telephone number
    low = _near_end(numeral, last)
    if low is None:
        return None
    if second.kind == "percent" and last.high != second.high:
        low = low * 10  # 2∼3할
    return _span(Quantity(begin, end, second.kind, low, low, second.unit), second)


def _far_end(text: str, at: int, stop: int) -> tuple[Quantity, Numeral | None] | None:
    """The quantity at the far end of a range, with its numeral where that is one number."""
    sign = None
    if text[at : at + 1] in DIGITS:
        read, code = digits_at(text, at, stop), None
    elif sign := _SIGNED.match(text, at):
        read, code = digits_at(text, sign.end(), stop), currency_before(sign[0])
    else:
        return spoken(text, at, stop) if text[at : at + 1] in SINO else None
    quantity = with_unit(text, at, read[1], read[0], code and code[0]) if read and (code or not sign) else None
    if read is None or quantity is None:
        return None
    return quantity, read[0] if quantity.low == quantity.high else None


def _near_end(first: Numeral, second: Numeral) -> Decimal | None:
    """The near end in the myriad that the far end prints: 2~3조 is from 2조, 500~1억 from 500만; None if it is above."""
    value, high = first.low, second.high
    if value is None or high is None:
        return None
    if not first.power and second.first_power:
        for power in _MYRIADS:
            if power <= second.first_power and value.scaleb(power) < high:
                return value.scaleb(power)
    return value if value < high else None


def _span(first: Quantity, second: Quantity) -> Quantity | None:
    if first.low is None or second.high is None:
        return None
    if not first.low < second.high and first.unit != "층":  # 지하 2층~지상 1층
        return None
    first.high, first.end = second.high, second.end
    first.approximate = first.approximate or second.approximate
    first.vague = first.vague or second.vague
    first.closed = second.closed if second.vague else "both"
    return first

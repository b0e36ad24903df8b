"""Amounts that Latin letters stand around: USD 45M, $1.7 billion, 3.5 million euros."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from analysis.reading.figures.anchors import DIGITS
from analysis.reading.figures.lexicon import unit_at
from analysis.reading.figures.measuring import gap
from analysis.reading.figures.numerals import digits_at
from analysis.reading.figures.quantity import Quantity
from analysis.reading.figures.values import Numeral
from analysis.reading.rules.currencies import LATIN_MAGNITUDES, LATIN_NAMES

_MAGNITUDES = "|".join(sorted(LATIN_MAGNITUDES, key=len, reverse=True))
_MAGNITUDE = re.compile(rf"[ \u00a0]?({_MAGNITUDES})(?![A-Za-z0-9])")
_NAMES = "|".join(sorted(LATIN_NAMES, key=len, reverse=True))
_CURRENCY = re.compile(rf"[ \u00a0]?(?:US )?({_NAMES})(?![A-Za-z])")
_RANGE = re.compile(r" ?[~∼～〜–—-] ?")
_RANGE_STARTS = frozenset(" ~∼～〜–—-")


def led_by_currency(text: str, begin: int, end: int, numeral: Numeral, code: str) -> Quantity:
    """The money of a numeral that ends at `end`, whose currency sign or code leads it from `begin`."""
    amount, magnitude = numeral.low, _MAGNITUDE.match(text, end)
    if magnitude and amount is not None:
        amount, end = amount.scaleb(LATIN_MAGNITUDES[magnitude[1]]), magnitude.end()
    if amount is not None and text[end : end + 1] in _RANGE_STARTS:
        far = _far_end(text, end)
        if far and far.amount > amount:
            # $10~15M: the magnitude of the far end is the near end's too
            shared = Decimal(1) if magnitude or numeral.power else far.amount / far.printed
            near = amount * shared if amount * shared < far.amount else amount
            return Quantity(begin, far.end, "money", near, far.amount, code)
    found = unit_at(text, gap(text, end), amount, begin)
    if found and found[0].kind == "money" and found[0].unit == code:
        end = found[1]
    return Quantity(begin, end, "money", amount, amount, code, malformed=numeral.malformed)


class _Far(NamedTuple):
    """The far end of a range: its amount, the number in it without its magnitude, and where it ends."""

    amount: Decimal
    printed: Decimal
    end: int


def _far_end(text: str, end: int) -> _Far | None:
    separator = _RANGE.match(text, end)
    if separator is None or text[separator.end() : separator.end() + 1] not in DIGITS:
        return None
    read = digits_at(text, separator.end(), len(text))
    if read is None or not read[0].low:
        return None
    printed, end = read[0].low, read[1]
    magnitude = _MAGNITUDE.match(text, end)
    if magnitude:
        return _Far(printed.scaleb(LATIN_MAGNITUDES[magnitude[1]]), printed, magnitude.end())
    return _Far(printed, printed, end)


def with_magnitude(text: str, begin: int, end: int, numeral: Numeral) -> Quantity | None:
    """45M USD, 100 million dollars: a Latin magnitude counts only where a currency follows it."""
    magnitude = _MAGNITUDE.match(text, end)
    currency = _CURRENCY.match(text, magnitude.end()) if magnitude else None
    if magnitude is None or currency is None or numeral.low is None:
        return None
    amount = numeral.low.scaleb(LATIN_MAGNITUDES[magnitude[1]])
    return Quantity(begin, currency.end(), "money", amount, amount, LATIN_NAMES[currency[1]])

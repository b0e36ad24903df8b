"""How far apart two numbers may be, and how a check says it."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from functools import lru_cache

from analysis.korean import figure_text
from analysis.records import Figure, Value, Verdict

_MEMORY = 4096  # the same amounts come back all through an article


def exact(figure: Figure) -> Fraction | None:
    """The number to reckon with: the value, or the printed bound; None of what is vague, malformed or a range."""
    if figure.vague or figure.malformed:
        return None
    if figure.low is not None and figure.high is not None:
        return _fraction(figure.low) if figure.low == figure.high else None
    bound = figure.high if figure.high is not None else figure.low
    return None if bound is None else _fraction(bound)


@lru_cache(_MEMORY)
def _fraction(value: Value) -> Fraction:
    return Fraction(value)


@lru_cache(_MEMORY)
def deviation(found: Fraction, expected: Fraction) -> Fraction:
    """How far `found` lies from `expected`, as a part of `expected`."""
    return abs(found / expected - 1)


def graded(apart: Fraction, passes: Fraction, warns: Fraction) -> Verdict:
    """pass up to `passes`, warn up to `warns`, fail beyond."""
    if apart <= passes:
        return "pass"
    return "warn" if apart <= warns else "fail"


@lru_cache(_MEMORY)
def power_of_ten(found: Fraction, expected: Fraction) -> int | None:
    """The power of ten by which two numbers differ, where they differ by little else (a slip of 만 or 억)."""
    if not found or not expected:
        return None
    ratio = abs(found / expected)
    power = 0
    while ratio > Fraction(316, 100):
        ratio, power = ratio / 10, power + 1
    while ratio < Fraction(316, 1000):
        ratio, power = ratio * 10, power - 1
    return power if power and Fraction(85, 100) <= ratio <= Fraction(115, 100) else None


def rounded(value: Value, places: int) -> Decimal:
    """A value rounded half up."""
    number = Decimal(value.numerator) / Decimal(value.denominator) if isinstance(value, Fraction) else value
    return number.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


@lru_cache(_MEMORY)
def plain(value: Value, places: int = 2) -> str:
    """A value as a decimal string, without exponent or idle zeros."""
    text = format(rounded(value, places), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def printed_step(figure: Figure) -> Fraction:
    """What one step of the last printed digit is worth: 27.1% → 1/10."""
    digits = figure.text.rstrip("%퍼센트프로p포인 ")
    return Fraction(1, 10 ** len(digits.rpartition(".")[2])) if "." in digits else Fraction(1)


def shown(figure: Figure) -> str:
    """A figure as a message names it."""
    return figure_text(figure)

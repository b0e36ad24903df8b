"""Exact values as the contract writes them: decimals without exponent, fractions as "1/3"."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from analysis.records import Value


def write_value(value: Value | None) -> str | None:
    """An exact decimal without exponent, or a fraction as "1/3"; None stays None."""
    if value is None:
        return None
    if isinstance(value, Fraction):
        return f"{value.numerator}/{value.denominator}"
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def read_value(text: str | None) -> Value | None:
    """What `write_value` wrote."""
    if text is None:
        return None
    return Fraction(text) if "/" in text else Decimal(text)

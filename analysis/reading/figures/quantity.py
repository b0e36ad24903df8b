"""A figure in the making, filled by one reader after another."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from analysis.records import Change, Closed, FigureKind, Value


@dataclass(slots=True)
class Quantity:
    """A numeral with its unit at [start, end), and what the words around it have made of it so far.

    Field for field a `records.Figure`, and like one in memory, so that it becomes one where all is weighed: frozen
    dataclasses take four times as long to fill, and a long text has many figures. Until then it has no `id` and `text`.
    """

    start: int
    end: int
    kind: FigureKind
    low: Value | None
    high: Value | None
    unit: str | None
    closed: Closed = "both"
    approximate: bool = False
    vague: bool = False
    malformed: bool = False
    each: bool = False
    per: str | None = None
    change: Change | None = None
    planned: bool = False
    same_as: str | None = None
    id: str = ""
    text: str = ""


class Bare(Quantity):
    """A numeral after which no unit is printed."""

    __slots__ = ()


_LONGEST_DECIMAL = 10**12


def exact(value: Fraction) -> Value:
    """A decimal where one is exact (1/4), else the fraction (1/3)."""
    rest = value.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    if rest != 1 or value.denominator >= _LONGEST_DECIMAL:
        return value
    return Decimal(value.numerator) / Decimal(value.denominator)

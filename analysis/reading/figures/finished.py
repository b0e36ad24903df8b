"""Quantities, weighed → figures."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import cast

from analysis.reading.figures.quantity import Quantity
from analysis.records import Change, Closed, Figure, FigureKind


@dataclass(slots=True)
class _Draft:
    """A figure that is not frozen yet. Field for field a `Figure`, so that it may become one: frozen dataclasses take
    four times as long to fill, and a long text has many figures."""

    id: str
    text: str
    start: int
    end: int
    kind: FigureKind
    low: Decimal | Fraction | None
    high: Decimal | Fraction | None
    closed: Closed
    unit: str | None
    approximate: bool
    vague: bool
    each: bool
    per: str | None
    change: Change | None
    planned: bool
    same_as: str | None
    malformed: bool


def finished(text: str, found: list[Quantity]) -> tuple[Figure, ...]:
    """The figures that quantities are, numbered in text order.

    Empties `found` as it goes: the quantities and figures of a long text are never there together, which would cost
    memory, and time for Python's search for garbage.
    """
    figures = []
    number = 0
    found.reverse()
    while found:
        q = found.pop()
        number += 1
        start, end = q.start, q.end
        same_as = None if q.same_as is None else f"f{q.same_as + 1}"
        figure = _Draft(
            f"f{number}", text[start:end], start, end, q.kind, q.low, q.high, q.closed, q.unit,
            q.approximate, q.vague, q.each, q.per, q.change, q.planned, same_as, q.malformed,
        )  # fmt: skip
        figure.__class__ = Figure  # type: ignore[assignment]
        figures.append(figure)
    return cast(tuple[Figure, ...], tuple(figures))

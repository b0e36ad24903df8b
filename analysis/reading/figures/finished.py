"""Quantities, weighed → figures."""

from __future__ import annotations

from typing import cast

from analysis.reading.figures.quantity import Quantity
from analysis.records import Figure


def finished(text: str, found: list[Quantity]) -> tuple[Figure, ...]:
    """The figures that quantities are, numbered in text order. The quantities become them, and are none any more."""
    for number, quantity in enumerate(found, 1):
        quantity.id = f"f{number}"
        quantity.text = text[quantity.start : quantity.end]
        quantity.__class__ = Figure  # type: ignore[assignment]
    return cast(tuple[Figure, ...], tuple(found))

"""Amounts too small to be a deal's or a company's year: the price of a share, earnings a share, a dose, a misprint."""

from __future__ import annotations

from analysis.records import Figure

# The least that counts, by currency: one million won, or about as much; abroad a thousand.
_LEAST = {"KRW": 1_000_000, "JPY": 100_000, "IDR": 10_000_000, "VND": 10_000_000, "HUF": 100_000}
_LEAST_ABROAD = 1_000


def is_price(figure: Figure) -> bool:
    """Whether an amount of money, at its highest, is below the least of its currency (our own bound, no convention)."""
    far = figure.high if figure.high is not None else figure.low
    return figure.kind == "money" and far is not None and far < _LEAST.get(figure.unit or "", _LEAST_ABROAD)

"""How the tables of words are written: words apart by blanks, on as many lines as they need."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of a table, without order."""
    return frozenset(text.split())


def row(text: str) -> tuple[str, ...]:
    """The words of a table, in the order written, as `str.startswith` and `str.endswith` take them."""
    return tuple(text.split())

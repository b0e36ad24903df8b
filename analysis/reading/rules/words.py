"""How the tables of words are written: words apart by blanks, on as many lines as they need."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of a table, without order."""
    return frozenset(text.split())


def row(text: str) -> tuple[str, ...]:
    """The words of a table, in the order written, as `str.startswith` and `str.endswith` take them."""
    return tuple(text.split())


def syllables(final: int, never: str = "") -> str:
    """A class of the syllables with a final consonant, by its number among the finals (ㄴ 4, ㄹ 8, ㅆ 20)."""
    return f"[{''.join(c for c in map(chr, range(0xAC00 + final, 0xD7A4, 28)) if c not in never)}]"

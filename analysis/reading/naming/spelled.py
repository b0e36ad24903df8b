"""Claims where they stand: of one word, or of several in Latin letters (Orin & Co.)."""

from __future__ import annotations

from analysis.reading.naming.claims import Claim, Claims
from analysis.reading.naming.tokens import Tokens


def claims_at(tokens: Tokens, claims: Claims, index: int) -> list[Claim]:
    """The claims that a word may name, or that open with it and stand there."""
    word = tokens.words[index]
    if not word.latin:
        return [claim for stem in word.stems if (claim := claims.by_text.get(stem)) is not None]
    return [claim for text, claim in claims.by_text.items() if _stands(tokens, index, text)]


def particle_of(tokens: Tokens, index: int, claim: Claim) -> str:
    """The particle that a claim carries where it opens with a word: 는 of "Orin & Co.는"."""
    end = tokens.starts[index] + len(claim.text)
    at = tokens.at(end)
    return tokens.text[end : tokens.ends[at]] if at is not None else ""


def first_of(tokens: Tokens, claims: Claims, index: int) -> int:
    """Index of the first word of a name in Latin letters that ends with a word; the word itself where none does."""
    for text, claim in claims.by_text.items():
        if claim.weight and " " in text and text[0] < "가":
            start = tokens.ends[index] - len(text.rstrip("."))
            if start >= 0 and tokens.text.startswith(text, start):
                first = tokens.at(start)
                return index if first is None else first
    return index


def _stands(tokens: Tokens, index: int, text: str) -> bool:
    return text[0] < "가" and tokens.text.startswith(text, tokens.starts[index])

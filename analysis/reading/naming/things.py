"""Everyday words that a company may be called by: those of things, and among them those of nature and of the house."""

from __future__ import annotations

from functools import lru_cache

from analysis.reading.particles import splits
from analysis.reading.rules.emblems import BEFORE_EMBLEMS, BEHIND_EMBLEMS, EMBLEMS
from analysis.reading.rules.names import ACTORS, ANY, CLASS_ENDINGS, CLASS_NOUNS, LINKS, LOOSE_CLASS_NOUNS, STOPPERS
from analysis.reading.rules.nouns import TIMES, TRADE, WORDS
from analysis.reading.rules.titles import KINDS_OF_TITLE

NOT_THINGS = TRADE | TIMES | ACTORS | STOPPERS | CLASS_NOUNS | LINKS | ANY | KINDS_OF_TITLE
# Everyday words of things: a sentence in which one pays or signs tells of a company so called.
THINGS = frozenset(word for word in WORDS - NOT_THINGS if len(word) > 1 and not word.endswith(CLASS_ENDINGS))
TIGHT_CLASS_NOUNS = CLASS_NOUNS - LOOSE_CLASS_NOUNS


@lru_cache(maxsize=1 << 12)
def is_emblem(stem: str) -> bool:
    """Whether an everyday word is one of nature or of the house, or made up with one: 물결, 큰물결, 물결과학."""
    if stem in EMBLEMS:
        return len(stem) > 1 and stem not in TIMES
    if len(stem) < 3:
        return False
    return (stem[1:] in EMBLEMS and stem[0] in BEFORE_EMBLEMS) or (
        stem.endswith(BEHIND_EMBLEMS) and stem[:-2] in EMBLEMS and len(stem) > 3
    )


def plain_of(text: str) -> tuple[tuple[str, str], ...]:
    """The stems of an everyday word that a company may be called by, each with its particle."""
    return tuple([part for part in splits(text) if part[0] in THINGS or is_emblem(part[0])])

"""Whether a word is written like a Korean person's name."""

from __future__ import annotations

from analysis.reading.rules.titles import COMMON_SURNAMES, COMPOUND_SURNAMES, GIVEN, SURNAMES


def looks_personal(stem: str) -> bool:
    """Whether a stem is written like a Korean person's name: a surname and two syllables, or a common one and three."""
    if len(stem) == 3:
        return stem[0] in SURNAMES
    return len(stem) == 4 and (stem[0] in COMMON_SURNAMES or stem[:2] in COMPOUND_SURNAMES)


def is_korean(stem: str) -> bool:
    """Whether a stem is written like a Korean person's name in all its syllables."""
    return looks_personal(stem) and all(letter in GIVEN for letter in stem[1:])

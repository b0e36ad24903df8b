"""Whether a word is written like a Korean person's name."""

from __future__ import annotations

from analysis.reading.naming.everyday import is_past
from analysis.reading.rules.titles import COMMON_SURNAMES, COMPOUND_SURNAMES, GIVEN, SURNAMES


def looks_personal(stem: str) -> bool:
    """Whether a stem is written like a Korean person's name: a surname and two syllables, or a common one and three."""
    if not (
        (len(stem) == 3 and stem[0] in SURNAMES)
        or (len(stem) == 4 and (stem[0] in COMMON_SURNAMES or stem[:2] in COMPOUND_SURNAMES))
    ):
        return False
    return all("가" <= letter <= "힣" for letter in stem) and not is_past(stem)


def is_korean(stem: str) -> bool:
    """Whether a stem is written like a Korean person's name in all its syllables."""
    return looks_personal(stem) and all(letter in GIVEN for letter in stem[1:])

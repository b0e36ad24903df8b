"""Whether a word is written like a Korean person's name."""

from __future__ import annotations

from analysis.reading.naming.everyday import is_past
from analysis.reading.rules.titles import COMMON_SURNAMES, COMPOUND_SURNAMES, GIVEN, SURNAMES

# Last syllables of companies' names that no Korean given name ends in.
_OF_COMPANIES = frozenset("셀팜랩젠텍켐넷닉틱맥엠엑앱릭핏벡톡펩씨켓렉덱펙톤핀론넥텔")


def looks_personal(stem: str) -> bool:
    """Whether a stem is written like a Korean person's name: a surname and two syllables, or a common one and three."""
    if not (
        (len(stem) == 3 and stem[0] in SURNAMES)
        or (len(stem) == 4 and (stem[0] in COMMON_SURNAMES or stem[:2] in COMPOUND_SURNAMES))
    ):
        return False
    if stem[-1] in _OF_COMPANIES:
        return False  # 나눔셀 대표
    return all("가" <= letter <= "힣" for letter in stem) and not is_past(stem)


def is_korean(stem: str) -> bool:
    """Whether a stem is written like a Korean person's name in all its syllables."""
    return looks_personal(stem) and all(letter in GIVEN for letter in stem[1:])

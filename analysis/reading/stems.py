"""Words → one pattern that a text is scanned for quickly.

Every branch of it begins with one literal character of its own, so that `re` skips to the next that may begin one; the
branches of common characters are tried first, and where it can be, a word is found by its rarest.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

# The commonest characters of the press, the commonest first. A word is looked for by the one that stands last here,
# or, better, not at all: 것으로 by 것, 계획 by 획.
_COMMON = (  # digits first: no text has more of anything else that is looked for
    "0123456789"
    " 다이은는에약원로을기지사억가의일만계스오한고를바자년서대주시하제했리인상도업공라금월달개국해러전으수보회온액아와연나과유마비"
    "내명구출어건었단난장입면체조미파협매결술부모분크들실진정권세반있치총동드트르신환중료간두발니산받안본급투운곳터력물까"
)
_RANK = {character: rank for rank, character in enumerate(reversed(_COMMON))}


class Stems(NamedTuple):
    """`pattern` matches from a word's rarest character on; the word begins `reach` characters before that at most."""

    pattern: re.Pattern[str]
    reach: int

    def first(self, text: str, start: int, end: int) -> int:
        """Where the first word in [start, end) begins, or a little before; -1 where none stands there."""
        found = self.pattern.search(text, start, end)
        return max(start, found.start() - self.reach) if found else -1


def any_of(words: Iterable[str]) -> Stems:
    """One pattern for all the words, each looked for from its rarest character on."""
    branches: dict[str, list[str]] = {}
    reach = 0
    for word in words:
        at = min(range(len(word)), key=lambda n: _RANK.get(word[n], -1))
        head, tail = re.escape(word[: at + 1]), re.escape(word[at + 1 :])
        branches.setdefault(word[at], []).append(f"(?<={head}){tail}" if at else tail)
        reach = max(reach, at)
    return Stems(branched(branches), reach)


def branched(rests: Mapping[str, Iterable[str]]) -> re.Pattern[str]:
    """One pattern of a branch for each character, which ends in one of the patterns given for it."""
    order = sorted(rests, key=lambda character: -_RANK.get(character, -1))
    return re.compile("|".join(f"{re.escape(character)}(?:{'|'.join(rests[character])})" for character in order))

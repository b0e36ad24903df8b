"""Words → one pattern that finds any of them by its rarest syllable, so that a scan passes over most of a text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

# The commonest characters of the press, the commonest first. A word is looked for by the one that stands last here,
# or, better, not at all: 것으로 by 것, 계획 by 획.
_COMMON = (
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
    """Every alternative begins with a literal of its own, so that `re` skips to the next character that is one."""
    branches: dict[str, list[str]] = {}
    reach = 0
    for word in words:
        at = min(range(len(word)), key=lambda n: _RANK.get(word[n], -1))
        head, tail = re.escape(word[: at + 1]), re.escape(word[at + 1 :])
        branches.setdefault(word[at], []).append(f"(?<={head}){tail}" if at else tail)
        reach = max(reach, at)
    return Stems(re.compile("|".join(f"{re.escape(c)}(?:{'|'.join(rest)})" for c, rest in branches.items())), reach)

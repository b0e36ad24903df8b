"""A cue: words, as a pattern, that tell a reader something, with what it must match and what it must not."""

from __future__ import annotations

import re
from typing import NamedTuple


class Cue(NamedTuple):
    pattern: re.Pattern[str]
    examples: tuple[str, ...]
    never: tuple[str, ...]
    here: bool  # it is matched where it is looked for, not searched


CUES: list[Cue] = []  # every cue of the tables, for the one test that walks them


def each(words: str, behind: str = "") -> str:
    """An alternative for each of the words, which `|` parts, with the same pattern behind it.

    `(?:매체|언론)는|보도` begins with a group, which takes the skipping from the whole cue; `매체는|언론는|보도` does not.
    """
    return "|".join(word + behind for word in words.split("|"))


def cue(pattern: str, *examples: str, never: tuple[str, ...] = (), here: bool = False) -> re.Pattern[str]:
    """Compile a pattern and note its examples: each must be found, none of `never` may be.

    What is searched for in every sentence is found quickest where each of its alternatives begins with one literal
    character, and what must stand before that is looked back for behind it: `라(?<!블라)운드`.

    `here`  the pattern is matched at a place (what follows a verb, say), not searched for in a stretch
    """
    compiled = re.compile(pattern)
    CUES.append(Cue(compiled, examples, never, here))
    return compiled

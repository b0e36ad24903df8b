"""A fault as one readable line in Korean: where, what is wrong, how to mend it."""

from __future__ import annotations

import re
from functools import cache

from analysis import korean as words
from analysis.errors import KbioError
from analysis.explore.phrases import FAULTS, MENDS

_LONGEST = 400  # characters of a phrase that is looked up; a longer one holds another program's message
_PARTICLES = {
    "이(가)": "이/가", "은(는)": "은/는", "을(를)": "을/를", "(으)로": "으로/로", "(이)라고": "이라고/라고",
}  # fmt: skip
_PARTICLE = re.compile(r"(\S+?)(이\(가\)|은\(는\)|을\(를\)|\(으\)로|\(이\)라고)")

Rows = tuple[tuple[str, str], ...]


def korean(error: KbioError) -> str:
    """The fault as one line. Words without a row in `phrases` stay as they are: many are Korean already."""
    fault, mend = translated(error.fault, FAULTS), translated(error.mend, MENDS)
    return f"{error.where}: " + " ".join(f"{fault.rstrip('.')}. → {mend.rstrip('.')}.".split())


def reason(error: KbioError) -> str:
    """What is wrong and how to mend it, for where the file is named already."""
    return korean(error)[len(error.where) + 2 :]


def translated(said: str, rows: Rows) -> str:
    """A phrase in Korean, by the row that shares most of its words with it; as it is where no row fits."""
    for pattern, template in _patterns(rows) if len(said) <= _LONGEST else ():
        match = pattern.fullmatch(said)
        if match:
            parts = iter(match.groups())
            filled = "".join(next(parts) if piece == "{}" else piece for piece in re.split(r"(\{\})", template))
            return _PARTICLE.sub(lambda found: words.with_particle(found[1], _PARTICLES[found[2]]), filled)
    return said


@cache
def _patterns(rows: Rows) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Rows as patterns, those with most characters of their own first."""

    def fixed(row: tuple[str, str]) -> int:
        return -len(row[0].replace("{}", ""))

    return tuple(
        (re.compile("(.*?)".join(map(re.escape, english.split("{}"))), re.DOTALL), template)
        for english, template in sorted(rows, key=fixed)
    )

"""Small pieces of pattern that the others are made of."""

from __future__ import annotations

import re
from collections.abc import Iterable

from analysis.reading.rules.dates import ENDINGS, ENGLISH_MONTHS, OPEN, SHUT
from analysis.reading.rules.moment_cues import CUES, CueRole

BLANK = r"[ \u00a0\u3000\t]"
TO = rf"{BLANK}?[~∼～〜–-]{BLANK}?"
SINO = "[일이삼사오육칠팔구십]"
WEEKDAY = "[월화수목금토일]요일"
_MONTH_ENDS = "uary ruary ch il e y ust t tember ober ember".split()
ENGLISH_MONTH = rf"(?:{'|'.join(ENGLISH_MONTHS)})(?:{'|'.join(_MONTH_ENDS)})?\.?"

# The first syllable of every particle: short enough to stand inside a pattern. `runs_out` asks the whole particle.
EDGE = rf"(?:(?![가-힣])|(?=[{''.join(sorted({word[0] for word in OPEN + SHUT}))}]))"
_PARTICLE = re.compile("|".join(sorted(OPEN, key=len, reverse=True)) + rf"|(?:{'|'.join(SHUT + ENDINGS)})(?![가-힣])")
_BLANKS = re.compile(rf"{BLANK}{{0,2}}")


def any_of(words: Iterable[str]) -> str:
    """An alternation, the longest first."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


def cue(role: CueRole) -> re.Pattern[str]:
    """All the words of a role, as one pattern."""
    return re.compile("|".join(row.pattern for row in CUES if row.role == role))


def runs_out(text: str, end: int) -> bool:
    """Whether a word of time may end here: before a blank, a mark, or a particle."""
    char = text[end : end + 1]
    return not ("가" <= char <= "힣") or bool(_PARTICLE.match(text, end))


def ahead(text: str, end: int) -> str:
    """The next character, past one blank: what decides whether a pattern is worth trying."""
    follows = text[end : end + 1]
    return text[end + 1 : end + 2] if follows.isspace() else follows


def past_blanks(text: str, at: int) -> int:
    found = _BLANKS.match(text, at)
    return found.end() if found else at

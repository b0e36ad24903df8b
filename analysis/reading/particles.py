"""Words → their stems: which particles may end a word, by the final consonant of what they follow."""

from __future__ import annotations

from functools import lru_cache

from analysis.reading.rules.particles import AFTER_ANY, AFTER_CONSONANT, AFTER_VOWEL, BOUND, WHOLE, WHOLE_BEGINNINGS

_CONSONANT, _VOWEL, _ANY = 1, 2, 3
_RIEUL = 8
_NEEDS: dict[str, int] = {}
for _words, _need in ((AFTER_CONSONANT, _CONSONANT), (AFTER_VOWEL, _VOWEL), (AFTER_ANY, _ANY)):
    for _particle in _words:
        _NEEDS[_particle] = _NEEDS.get(_particle, 0) | _need
_LONGEST = max(map(len, _NEEDS))


@lru_cache(maxsize=1 << 14)
def splits(word: str) -> tuple[tuple[str, str], ...]:
    """The ways to read a word as stem and particle, the longest stem first; the bare word is always one.

    Reads    "은성은" → ("은성은", ""), ("은성", "은")
    Leaves   "나래은": 은 needs a final consonant before it
    """
    found = [(word, "")]
    for cut in range(len(word) - 1, max(0, len(word) - 1 - _LONGEST), -1):
        particle = word[cut:]
        need = _NEEDS.get(particle)
        if need is not None and need & _ending(word[cut - 1], particle):
            if word[cut - 1] == "으" and particle[0] == "로":
                continue  # 것으로 is 것 with 으로
            if particle in BOUND or (
                cut > 1 and len(particle) > 1 and (particle[0] in WHOLE_BEGINNINGS or particle in WHOLE)
            ):
                del found[1:]
            found.append((word[:cut], particle))
    return tuple(found)


def _ending(last: str, particle: str) -> int:
    """What the last character of a stem offers a particle: Latin letters and digits offer either."""
    if not "가" <= last <= "힣":
        return _ANY
    final = (ord(last) - 0xAC00) % 28
    if final == 0 or (final == _RIEUL and particle[0] == "로"):
        return _VOWEL
    return _CONSONANT


def may_follow(particle: str) -> bool:
    """Whether these letters are a particle that a word in Latin letters may carry."""
    return particle in _NEEDS

"""Words → their stems: which particles may end a word, by the final consonant of what they follow."""

from __future__ import annotations

from functools import lru_cache

# What a particle needs before it: a final consonant, none (ㄹ counts as none before 로), or whatever stands there.
_AFTER_CONSONANT = """
    은 이 을 과 으로 이나 이며 이다 이었다 이라 이라고 이라는 이란 이고 인 이자 이든 과의 과도 과는 으로의 으로서 으로써 으로부터 으로도 으로는 이라며
    이었던 이어서 이지만 이라면 이랑 이므로 이던 이었고
""".split()
_AFTER_VOWEL = """
    는 가 를 와 로 나 며 다 였다 라 라고 라는 란 고 인 자 든 와의 와도 와는 로의 로서 로써 로부터 로도 로는 라며 였던 여서 지만 라면 랑 므로 던 였고
""".split()
_AFTER_ANY = """
    의 에 도 만 에서 에게 에게서 에는 에도 에만 에서는 에서도 에서의 에의 에게는 에게도 에게로 까지 까지도 까지의 부터 부터는 부터의 만의 만이 만은 만을 보다 처럼 만큼 마저 조차 뿐 밖에
    측 측은 측이 측에 측과 측의 측도 측에서 측에서는 측으로 측으로부터 등 등이 등은 등을 등에 등의 등과 등도 등으로 등에서 등으로부터 등에게
    사 사는 사가 사와 사의 사에 사를 사로부터 社 뿐만 대로 께 께서 한테 한테서 에선 에겐 에서만 에서부터 들 들이 들은 들의 들과 發 産 製 株 다운 답게 향 발 표 산 주 주가
""".split()

_CONSONANT, _VOWEL, _ANY = 1, 2, 3
_NEEDS: dict[str, int] = {}
for _words, _need in ((_AFTER_CONSONANT, _CONSONANT), (_AFTER_VOWEL, _VOWEL), (_AFTER_ANY, _ANY)):
    for _particle in _words:
        _NEEDS[_particle] = _NEEDS.get(_particle, 0) | _need
_LONGEST = max(map(len, _NEEDS))

# A particle of several syllables that begins so is one particle: 통장에는 is never 통장에 with 는.
_WHOLE = frozenset("에까측등")
_WHOLE_PARTICLES = frozenset("와의 과의 와는 과는 와도 과도 로부터 으로부터".split())

# Particles of whoever acts, is acted with, or owns: those that a party of a sentence carries.
TOPIC = frozenset("은 는 이 가 도 측은 측이 사는 사가 등은 등이 에서 께서".split())
WITH = frozenset("와 과 와의 과의 와도 과도 와는 과는 사와 측과 등과 이랑 랑".split())
TO = frozenset("에 에게 에는 에도 에게는 측에 사에 등에 에게도 께 한테 으로 로".split())
FROM = frozenset("로부터 으로부터 에게서 한테서 사로부터 측으로부터 등으로부터 에서".split())
OF = frozenset("의 사의 측의 등의".split())
OBJECT = frozenset("을 를 사를 등을".split())
# Particles that a noun ends in more often than a name has that syllable as its own.
STRICT = frozenset("은 는 이 가 을 를 의 에 와 과 로 으로 에서 에게 로부터 으로부터 에는 에도 에서는 와의 과의 까지 부터 측 측은 측이".split())


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
            if cut > 1 and len(particle) > 1 and (particle[0] in _WHOLE or particle in _WHOLE_PARTICLES):
                del found[1:]
            found.append((word[:cut], particle))
    return tuple(found)


def _ending(last: str, particle: str) -> int:
    """What the last character of a stem offers a particle: Latin letters and digits offer either."""
    if not "가" <= last <= "힣":
        return _ANY
    final = (ord(last) - 0xAC00) % 28
    if final == 0 or (final == 8 and particle[0] == "로"):
        return _VOWEL
    return _CONSONANT


def may_follow(particle: str) -> bool:
    """Whether these letters are a particle that a word in Latin letters may carry."""
    return particle in _NEEDS

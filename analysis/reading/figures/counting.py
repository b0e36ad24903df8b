"""What a native numeral counts: which counters agree with it, and which nouns of their own."""

from __future__ import annotations

import re
from dataclasses import dataclass

from analysis.reading.figures.lexicon import Sense
from analysis.reading.rules.counters import (
    INSTITUTIONS,
    MODIFIERS,
    NEVER_AFTER_NATIVE,
    ONE_OF,
    ONE_SYLLABLE,
    SEVERAL_LOOSE,
    SEVERAL_TIGHT,
    WHOLE_ENDS,
    WHOLE_NOUNS,
)
from analysis.reading.rules.counters import SINO_TIGHT as SINO_TIGHT

# Any noun after one of these is counted: 두 나라, 세 회사; but not after 한 (a), 열 (heat).
TAKE_ANY_NOUN = frozenset("두 세 네 다섯 여섯 일곱 여덟 아홉 두세 서너 대여섯".split())

_MEASURES = frozenset({"money", "area", "length", "mass", "volume", "temperature"})
_LOOSE_MEASURES = frozenset({"근", "컵"})
_RUN = re.compile(r"[가-힣]{2,12}")
_PARTICLES = (
    r"에서는|에서도|에서|에게|으로는|으로|로는|로|까지|부터|보다|이나|이라고|이라는|이라며|라고|라는|이다|이며|이고|이었다|였다|이자|입니다"
    r"|마다|처럼|만이|만을|만|에는|에도|도|은|는|이|가|을|를|의|에|와의|과의|와|과|들이|들은|들을|들의|들"
)
_STEM = re.compile(rf"([가-힣]{{2,}}?)(?:{_PARTICLES})?$")
_ONE_SYLLABLE = re.compile(rf".(?:{_PARTICLES}|씩|들고|째)?")
_OBJECT = re.compile(r"[가-힣]를|[^마가고노]을")  # one syllable and a particle, but for 마을, 가을, 고을, 노을
_MODIFIED = re.compile(rf"(?:(?:{'|'.join(MODIFIERS)}) ){{1,2}}(?=[가-힣]{{2}})")
_PER_TIME = re.compile(r"(?:[0-9년달주일월간루]에|하루|매일|매주|매달|매년|주사|투여|복용|접종) (?:딱 |단 )?$")
_RATED = re.compile(r"(?:하루|매일|매주|매달|[0-9년달주일월]에|마다) ?(?:[두세네]|\d) ?(?:번|차례|회)[^.\n]*$")
_FEWER = re.compile(r"(?:으로|만)? ?(?:줄[이인였]|줄여|바[꾸꾼꿨뀌뀐]|먹[는으게도]|맞[는으게도]|투여|복용)")
_DOSED = re.compile(r"(?:만|의|에)? ?(?:주사|투여|복용|접종|투약|맞[는으고])")
_NEAR = 40  # characters in which a question is asked twice
_ASKED = re.compile(
    r"(?:이나|쯤|정도)? ?(?:인[가지](?! 있)|일까|입니까|이냐|이에요\?|이죠\?|예요\?|(?:되|됩|돼|있|오)[가-힣]{0,3}(?:[?]|나\.|가\.|냐))"
)
_SAID = re.compile(
    r"(?:[다라자냐]고|기로|려고|도록|게|까지만|[가-힣]지(?<!나머지)) $"
)  # 내주겠다고 한 곳은, 짓기로 한 곳은: who said or did so
_AGAIN = re.compile(r" ?(?:더|도 |쯤|은 |이라도)")
_LIST_POINT = (",", ".", ")", ":")


@dataclass(frozen=True, slots=True)
class Noun:
    """A counted noun without its particle; `end` is where it ends in the text."""

    text: str
    end: int


def agrees(text: str, at: int, word: str, sense: Sense, end: int, *, tight: bool, vague: bool) -> bool:
    """Whether the numeral `word` at `at` takes this counter, which ends at `end`: 한 건, not 한 우물; 두곳, not 두건.

    `tight` where no blank stands between, `vague` for 수 and 몇 with their powers.
    """
    if sense.kind in _MEASURES:
        return (vague and len(word) > 1) or sense.spelling in _LOOSE_MEASURES
    if sense.kind == "percent":
        return vague
    if sense.spelling == "째" and text.startswith(_LIST_POINT, end):
        return False  # 첫째, 둘째, count the points of a list
    if word == "첫":
        return sense.spelling in ("번째", "번 째", "째")
    if word == "몇" and (_ASKED.match(text, end) or _asks_twice(text, at)):
        return False  # 직원은 몇 명인가
    if word == "수":
        return sense.spelling in (SEVERAL_TIGHT if tight else SEVERAL_LOOSE)
    if word == "한":
        if _SAID.search(text[max(0, at - 4) : at]):
            return False
        if sense.spelling == "번":
            return _is_frequency(text, at, end)
        return (
            sense.kind != "multiple"
            and (sense.kind != "count" or sense.spelling in ONE_OF)
            and (not tight or sense.tight)
        )
    if tight and len(word) == 1:
        return sense.tight and not (sense.spelling == "건" and word == "두")
    return True


def _asks_twice(text: str, at: int) -> bool:
    """Whether a sentence says 몇 once more, as only a question does: 몇 명이 일하고 몇 건을 내는지."""
    before, after = text[max(0, at - _NEAR) : at], text[at + 1 : at + _NEAR]
    return "몇 " in before.rpartition(".")[2] or " 몇 " in after.partition(".")[0]


def _is_frequency(text: str, at: int, end: int) -> bool:
    """Whether 한 번 says how often, and not once more: 3주에 한 번, 한 번 주사하는."""
    if _FEWER.match(text, end) and _RATED.search(text[max(0, at - 40) : at]):
        return True  # 하루 두 번 먹던 약을 한 번으로 줄였다
    return not _AGAIN.match(text, end) and bool(_PER_TIME.search(text[max(0, at - 8) : at]) or _DOSED.match(text, end))


def noun_at(text: str, at: int, word: str) -> Noun | None:
    """The noun after a native numeral; None where it is no thing that is counted (두 손, 세 부담, 네 생각)."""
    modified = _MODIFIED.match(text, at)
    start = modified.end() if modified else at
    match = _RUN.match(text, start)
    if match is None or text.startswith(NEVER_AFTER_NATIVE, start):
        return None
    run = match[0]
    if (run[0] in ONE_SYLLABLE and _ONE_SYLLABLE.fullmatch(run)) or _OBJECT.fullmatch(run):
        return None
    noun = _without_particle(run)
    if word == "네" and not noun.endswith(INSTITUTIONS):
        return None
    return Noun(noun, start + len(noun))


def _without_particle(run: str) -> str:
    if run in WHOLE_NOUNS or run.endswith(WHOLE_ENDS):
        return run
    whole = next((noun for noun in WHOLE_NOUNS if run.startswith(noun) and len(run) - len(noun) <= 3), None)
    if whole:
        return whole
    stem = _STEM.match(run)
    return stem[1] if stem else run

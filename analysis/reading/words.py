"""Where a numeral may begin, and what the words of a numeral are: native, Sino-Korean, vague, a part of a whole."""

from __future__ import annotations

import re
from decimal import Decimal

from analysis.reading.lexicon import FOLLOW, Sense
from analysis.reading.numerals import Numeral, native, neighbours
from analysis.reading.rules.counters import NEVER_AFTER_NATIVE, NOUNS_AFTER_GAE, ONE_SYLLABLE, WHOLE_NOUNS
from analysis.reading.rules.not_figures import IDIOMS
from analysis.reading.rules.numerals import ALONE, NEIGHBOURS, ONES, PARTS, SEVERAL, TENS, Part

DIGITS = frozenset("0123456789０１２３４５６７８９")
SINO = frozenset("일이삼사오육칠팔구십백천만")

# A Hangul numeral begins a word.
_INSIDE = r"(?<![0-9A-Za-z가-힣].)"
_POWERS = "십백천만"
_STARTS: dict[str, str] = {
    **{digit: f"[{_POWERS}억조경]|{digit}?[{_POWERS}]" for digit in "삼사오육칠팔구"},
    "이": f"[{_POWERS}억조경삼]",
    "일": f"[{_POWERS}억조경곱흔고이]",
    **{power: "" for power in "백천만"},
    "십": "",
    "수": "[십백천만억조 차개]",
    "몇": "[십백천만억조 명곳건개가배차번]",
}


def _anchor() -> re.Pattern[str]:
    rest: dict[str, list[str]] = {digit: ["[0-9０-９]*"] for digit in sorted(DIGITS)}
    for first, then in _STARTS.items():
        rest.setdefault(first, []).append(f"{_INSIDE}(?={then})" if then else _INSIDE)
    for first in "삼사오육칠팔구":
        rest[first] = [f"{_INSIDE}(?=[{_POWERS}억조경]|[사오육륙칠팔구][{_POWERS}]|분의|[{_POWERS}일이삼사오육칠팔구])"]
    for word in (*TENS, *ONES, "둘째", "셋째", "넷째", *(row.spelling for row in SEVERAL), *(row.spelling for row in PARTS)):
        branch = rest.setdefault(word[0], [])
        if _INSIDE + re.escape(word[1:]) not in branch:
            branch.append(_INSIDE + re.escape(word[1:]))
    alternatives = [f"{first}(?:{'|'.join(sorted(branch, key=len, reverse=True))})" for first, branch in rest.items()]
    return re.compile("|".join(alternatives))


ANCHOR = _anchor()
IDIOM = re.compile("|".join(re.escape(words) for words, _ in IDIOMS))

_ONES = "|".join(sorted(ONES, key=len, reverse=True))
_TENS = "|".join(TENS)
_NATIVE = re.compile(
    rf"(?:{'|'.join(sorted((row.spelling for row in SEVERAL), key=len, reverse=True))})"
    rf"|(?:십수|[수몇])(?:십|백|천)?(?:만|억|조(?![건각항직]))?|백?(?:{_TENS})(?: ?(?:{_ONES}|{'|'.join(ALONE)}))?|{_ONES}|(?:둘|셋|넷)(?=째)"
)
_NEIGHBOURS = re.compile(rf"(?:{'|'.join(NEIGHBOURS)})[십백천]?(?:만|억|조)?")
_PARTS = {row.spelling: row for row in PARTS}
_PART = re.compile("|".join(sorted(map(re.escape, _PARTS), key=len, reverse=True)))
MIXED = re.compile(r"[와과] ?")
_RUN = re.compile(r"[가-힣]{2,12}")
_PARTICLES = (
    r"에서는|에서도|에서|에게|으로는|으로|로는|로|까지|부터|보다|이나|이라고|이라는|이라며|라고|라는|이다|이며|이고|이었다|였다|이자|입니다|마다|처럼|만이|만을|만"
    r"|에는|에도|도|은|는|이|가|을|를|의|에|와의|과의|와|과|들이|들은|들을|들의|들"
)
_STEM = re.compile(rf"([가-힣]{{2,}}?)(?:{_PARTICLES})?$")
_MODIFIER = re.compile(r"(?:글로벌|신규|주요|핵심|국내|해외|대형|다국적|새|큰|다른|국책|현지|외국|유명|신생|상장|바이오|제약) (?=[가-힣]{2})")
_ONE_SYLLABLE = re.compile(rf".(?:{_PARTICLES}|씩|들고|째)?")
_WHOLE_ENDS = ("결과", "효과", "성과", "경과", "학과", "사과")
_COPULA = r"였|이다|입니다|이었다|였다|다\.|로|으로|이며|이고"
_BOUND = re.compile(r" ?(?:이상|이하|미만|초과)(?![가-힣]*반응)")
_OR = re.compile(r"(?:최소|최대|또는|혹은|(?:^|\n)) ?$")
_IS = re.compile(r"(?:이?다|이?었다|였다|입니다)(?![가-힣])")
_ARGUMENT = re.compile(rf"(?:{_COPULA}|[이가을를은는에]|까지|보다|선(?![가-힣])|대(?![가-힣])| ?(?:이상|이하|미만|초과|안팎|내외|수준)(?![가-힣]*(?:반응|징후))| 선(?![가-힣]))")
_INDEX = re.compile(
    r"(?:지수|점수|평점|스코어|배율|계수|비율|수치|농도|코스피|코스닥|나스닥|다우|닛케이|항셍|BMI|체질량지수|당화혈색소|HbA1c|PER|PBR|ROE|평균|중앙값|값)\)?(?:는|은|이|가|도|를|을|의)?(?: ?[=:<>≤≥]| 약| 기준| 종가)? ?$"
)
_STATISTIC = re.compile(
    r"(?:(?<![A-Za-z])(?:HR|OR|RR|AUC|AUROC|CI|[pP])|위험비|오즈비|승산비|교차비|상대위험도|유의확률|신뢰구간|[pP]값)\)?[은는이가]?(?: ?[=:<>≤≥])? ?$"
)
_POINTS = re.compile(r"지수[는은가도]? |포인트")
_SUBJECT = re.compile(r"[가-힣0-9](?:은|는|이|가|을|를|의) $")

_PER_TIME = re.compile(r"(?:[0-9년달주일월간루]에|하루|매일|매주|매달|매년|주사|투여|복용|접종) (?:딱 |단 )?$")
_DOSED = re.compile(r"(?:만|의|에)? ?(?:주사|투여|복용|접종|투약|맞[는으고])")
_AGAIN = re.compile(r" ?(?:더|도 |쯤|은 |이라도)")
_INSTITUTIONS = frozenset(NOUNS_AFTER_GAE) | {"사람", "교수", "대표", "제약사", "연구팀", "연구진", "자회사", "파트너사", "스타트업"}
# What 한 counts; elsewhere it is the article "a" (한 관계자).
_ONE_OF = frozenset("건 곳 명 개 개사 차례 군데 쌍 대 마리 병 통 종 권 세트 박스 상자 알 정 캡슐 회 표 가구 개국 팀 채 잔 컵 그릇".split())
# Counters that a Sino-Korean numeral takes without a blank.
SINO_TIGHT = frozenset("명 개 건 곳 개사 개국 개소 가구 마리 척 등 위 번째 째 점 도즈 병상 가지 차례".split())
# What 수 counts without a blank; 수명, 수건, 수주 are words.
_SEVERAL_TIGHT = frozenset("차례 개국 개사 개소".split())
_SEVERAL_LOOSE = frozenset("명 곳 건 개 개사 개국 차례 종 배 가지 마리".split())


def part_at(text: str, at: int) -> tuple[Part, int] | None:
    """절반, 반토막, 갑절, and where the word ends."""
    match = _PART.match(text, at)
    if match is None or not FOLLOW.match(text, match.end()):
        return None
    row = _PARTS[match[0]]
    if row.tail and not re.compile(row.tail).match(text, match.end()):
        return None
    return row, match.end()


def native_at(text: str, at: int) -> tuple[Decimal, Decimal, bool, int] | None:
    """(low, high, vague, end) of the native or vague numeral that begins at `at`."""
    match = _NATIVE.match(text, at)
    if match is None:
        return None
    value = native(match[0])
    return (*value, match.end()) if value else None


def neighbours_at(text: str, at: int) -> tuple[Decimal, Decimal, int] | None:
    """(low, high, end) of two neighbouring digits with a power: 오륙백."""
    match = _NEIGHBOURS.match(text, at)
    if match is None:
        return None
    pair = neighbours(match[0])
    return (*pair, match.end()) if pair else None


def has_power(text: str, at: int, end: int) -> bool:
    """Whether a Sino-Korean run holds a power of ten: without one it is a syllable of a word."""
    return any(char in "십백천만억조경" for char in text[at:end])


def agrees(word: str, sense: Sense, tight: bool, vague: bool, once: bool = False) -> bool:
    """Whether a native numeral word takes this counter: 한 건 but not 한 번; 두곳 but not 두건."""
    if sense.kind in ("money", "area", "length", "mass", "volume", "temperature"):
        return vague and len(word) > 1 or sense.unit == "근" or sense.spelling in ("컵",)
    if sense.kind == "percent":
        return vague
    if word == "첫":
        return sense.spelling in ("번째", "번 째", "째")
    if word == "수":
        return sense.spelling in (_SEVERAL_TIGHT if tight else _SEVERAL_LOOSE)
    if word == "한" and sense.spelling == "번":
        return once
    if word == "한" and sense.kind == "count":
        return sense.spelling in _ONE_OF and (not tight or sense.tight)
    if word == "한" and sense.kind == "multiple":
        return False
    if tight and len(word) == 1:
        return sense.tight and not (sense.spelling == "건" and word == "두")
    return True


def is_frequency(text: str, at: int, end: int) -> bool:
    """Whether 한 번 at [at, end) says how often, and not once more: 3주에 한 번, 한 번 주사하는."""
    return not _AGAIN.match(text, end) and bool(_PER_TIME.search(text[max(0, at - 8) : at]) or _DOSED.match(text, end))


def takes_any_noun(word: str) -> bool:
    """Whether any noun after this numeral is what it counts: 두, 세 … but not 한 (a), 열 (heat)."""
    return word in ("두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "두세", "서너", "대여섯")


def noun_at(text: str, at: int, word: str) -> str | None:
    """The noun after a native numeral, without its particle; None where it is no thing that is counted."""
    match = _RUN.match(text, at)
    if match is None or text.startswith(NEVER_AFTER_NATIVE, at):
        return None
    run = match[0]
    if run[0] in ONE_SYLLABLE and _ONE_SYLLABLE.fullmatch(run):
        return None
    if run in WHOLE_NOUNS or run.endswith(_WHOLE_ENDS):
        return run
    modifier = _MODIFIER.match(text, at)
    if modifier:
        inner = noun_at(text, modifier.end(), word)
        return text[at : modifier.end()] + inner if inner else None
    noun = next((whole for whole in WHOLE_NOUNS if run.startswith(whole) and len(run) - len(whole) <= 3), None)
    if noun is None:
        stem = _STEM.match(run)
        noun = stem[1] if stem else run
    if word == "네" and not any(noun.endswith(known) for known in _INSTITUTIONS):
        return None
    return noun


def is_statistic(text: str, begin: int) -> bool:
    """Whether the words before a decimal name a statistic: p<0.05, HR 0.68, 95% CI 0.52~0.89."""
    return bool(_STATISTIC.search(text[max(0, begin - 16) : begin]))


def stands_alone(text: str, begin: int, end: int, numeral: Numeral) -> bool:
    """Whether a numeral without a unit is a number of its own: an index, a score, the subject or object of a clause."""
    if "." in text[begin:end] and is_statistic(text, begin):
        return True
    if not _ARGUMENT.match(text, end):
        return False
    value = numeral.low or Decimal(0)
    printed = text[begin:end]
    if numeral.plain and len(printed) == 4 and 1900 <= value <= 2100:
        return False
    before = text[max(0, begin - 16) : begin]
    if _INDEX.search(before):
        return "." in printed or "," in printed or not before.rstrip().endswith(("코스피", "코스닥", "나스닥"))
    if "." in printed or "," in printed or numeral.power:
        return begin <= 1 or bool(_SUBJECT.search(before) or _POINTS.search(text, max(0, begin - 40), begin))
    if _BOUND.match(text, end):
        return bool(_SUBJECT.search(before) or _OR.search(before))
    return bool(_IS.match(text, end) and _SUBJECT.search(before))

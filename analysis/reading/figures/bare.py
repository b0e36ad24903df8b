"""Numerals without a unit: money in 억 and 조, an index, a score, a statistic, a number that is said of something."""

from __future__ import annotations

import re
from decimal import Decimal

from analysis.reading.figures.lexicon import FOLLOW, SENSES, currency_word
from analysis.reading.figures.measuring import measured
from analysis.reading.figures.quantity import Bare, Quantity
from analysis.reading.figures.values import Numeral
from analysis.reading.rules.currencies import LATIN_NAMES
from analysis.reading.rules.not_figures import NOT_AFTER

_NOT_AFTER = tuple(row.words + blank for row in NOT_AFTER for blank in ("", " "))
_INDEXES = ("코스피", "코스닥", "나스닥")
_POPULATION = re.compile(r"인구|환자|명이|국민|구독자|조회|회원|유저|사용자|이용자|방문자|관객|누적 판매")
_PRICE = re.compile(r"주가|목표가|목표주가|종가|시가|공모가|주당|희망가|발행가")
_DEGREES = re.compile(r"[섭화]씨 ?(?:약 |영하 )?$")
_MOST_CLAUSES = 10**15
_LAW_BEFORE = re.compile(r"(?:법|법률|령|규칙|조례|협약|약관|정관|제[0-9]+장|[0-9]인) ?$")
_CLAUSE_AFTER = re.compile(
    r" ?[0-9]+항|의[0-9]| ?(?:위반|에 따라|에 근거|에서 정한)|(?:로|를|는|가|의)? ?(?:편성|나눠|나뉘|추첨|리그|경기|근무)"
)
_YEARS = range(1900, 2101)

_BOUND = re.compile(r" ?(?:이상|이하|미만|초과)(?![가-힣]*반응)")
_OR = re.compile(r"(?:최소|최대|또는|혹은|초과,?|이상,?|(?:^|\n)) ?$")
_IS = re.compile(r"(?:이?다|이?었다|였다|입니다)(?![가-힣])")
# What follows a number that is an argument of its clause.
_ARGUMENT = re.compile(
    r"였|이다|입니다|이었다|다\.|로|으로|이며|이고|[이가을를은는에]|까지|보다|선(?![가-힣])|대(?![가-힣])| 선(?![가-힣])"
    r"| ?(?:이상|이하|미만|초과|안팎|내외|수준)(?![가-힣]*(?:반응|징후))"
)
_SUBJECT = re.compile(r"[가-힣0-9](?:은|는|이|가|을|를|의) $")
_POINTS = re.compile(r"지수[는은가도]? |포인트|(?:코스피|코스닥|나스닥)[은는이가도] ")
# 코스닥 730선이 무너졌다, 지수는 2600선까지 밀렸다: a mark of an index, told by the hundred
_MARK = re.compile(r"선(?![가-힣])|선(?:을|이|에|은|도|까지|으로|마저|조차|에서|에는|부터|밑|아래)")
_MARKED = re.compile(r"(?:지수|코스피|코스닥|나스닥|다우|닛케이|항셍|증시|S&P)(?:(?!다\. )[^\n])*$")
_MARK_REACH, _LEAST_MARK = 48, 100
_INDEX = re.compile(
    r"(?:지수|점수|평점|스코어|배율|계수|비율|수치|농도|코스피|코스닥|나스닥|다우|닛케이|항셍|BMI|당화혈색소|HbA1c|PER|PBR"
    r"|ROE|평균|중앙값|값)\)?(?:는|은|이|가|도|를|을|의)?(?: ?[=:<>≤≥]| 약| 기준| 종가)? ?$"
)
# 5억, 6억달러; 595억(약 82조원)~625억달러: the currency of the list or range is told once, at its end.
_AHEAD = re.compile(
    r"(?:\([^()\n]{1,24}\))?(?: ?[~∼～–-] ?|, ?|·)(?:약 |최대 )?[\d,.]{1,9}[조억만천\d,. ]{0,12}(달러|유로|엔|파운드)"
)
# 헬스케어지수 3,412.58(주간 1.2%↑): an index in a list of them
_MARKET_INDEX = re.compile(r"(?:지수|코스피|코스닥|나스닥|다우|닛케이|항셍) ?[:=]? ?$")
_LISTED = re.compile(r" ?[(（▲▼↑↓]|\s*$|\n| ?[,/|]")
_STATISTIC = re.compile(
    r"(?:(?<![A-Za-z])(?:HR|OR|RR|AUC|AUROC|CI|[pP])|위험비|오즈비|승산비|교차비|상대위험도|유의확률|신뢰구간|[pP]값)\)?"
    r"[은는이가]?(?: ?[=:<>≤≥])? ?$"
)


def bare(text: str, begin: int, end: int, numeral: Numeral, glued: bool) -> Quantity | None:
    """The quantity of a numeral after which no unit stands; None where it is a number of a list, a name, a year …"""
    value = numeral.low
    if value is None or numeral.malformed:
        return None
    ends = end == len(text) or FOLLOW.match(text, end)
    if numeral.first_power >= 8:
        return _large(text, begin, end, numeral) if ends and not _is_clause(text, begin, end, numeral) else None
    if numeral.power == 4 and ends and _PRICE.search(text[max(0, begin - 12) : begin]):
        return Bare(begin, end, "money", value, value, "KRW")
    if _DEGREES.search(text[max(0, begin - 6) : begin]):
        return measured(text, begin, end, numeral, SENSES["℃"][0], False)
    if glued or not _stands_alone(text, begin, end, numeral):
        return None
    return Bare(begin, end, "number", value, value, None)


def _is_clause(text: str, begin: int, end: int, numeral: Numeral) -> bool:
    """Whether N조 is an article of a law (민법 750조, 5조 3항) or a team (2인 1조)."""
    if text[end - 1] != "조" or (numeral.low or 0) >= _MOST_CLAUSES:
        return False
    return bool(_LAW_BEFORE.search(text[max(0, begin - 10) : begin]) or _CLAUSE_AFTER.match(text, end))


def _large(text: str, begin: int, end: int, numeral: Numeral) -> Quantity:
    """억 and 조 count won, unless another currency is named before, or people around."""
    window = text[max(0, begin - 24) : begin]
    value = _elided(numeral)
    if _POPULATION.search(window) or _POPULATION.match(text, end + 1):
        return Bare(begin, end, "number", value, value, None)
    ahead = _AHEAD.match(text, end)
    code = currency_word(window) or (LATIN_NAMES[ahead[1]] if ahead else "KRW")
    return Bare(begin, end, "money", value, value, code)


def _elided(numeral: Numeral) -> Decimal | None:
    """The value of a colloquial amount, which leaves the last myriad out with the unit: 12억5000 is 12억5000만."""
    value, power = numeral.low, numeral.power
    rest = value % 10**power if value is not None and power >= 8 else Decimal(0)
    if value is None or not 100 <= rest < 10_000:
        return value
    return value - rest + rest.scaleb(power - 4)


def vague_money(text: str, begin: int, end: int, numeral: Numeral) -> Quantity | None:
    """수백억, 수천억대 without a unit count won too; 수조 is a water tank."""
    if text[end - 1] not in "억조" or text[begin:end] == "수조" or not (end == len(text) or FOLLOW.match(text, end)):
        return None
    quantity = _large(text, begin, end, numeral)
    quantity.high, quantity.vague, quantity.closed = numeral.high, True, "left"
    return quantity


def is_statistic(text: str, begin: int) -> bool:
    """Whether the words before a decimal name a statistic: p<0.05, HR 0.68, 95% CI 0.52~0.89."""
    return bool(_STATISTIC.search(text[max(0, begin - 16) : begin]))


def _stands_alone(text: str, begin: int, end: int, numeral: Numeral) -> bool:
    printed = text[begin:end]
    written_out = "." in printed or "," in printed  # no number of a list, page or product is
    if "." in printed and is_statistic(text, begin):
        return True
    before = text[max(0, begin - 16) : begin]
    if written_out and _LISTED.match(text, end) and _MARKET_INDEX.search(before):
        return True
    if text.startswith("선", end) and _MARK.match(text, end) and (numeral.low or 0) >= _LEAST_MARK:
        if _MARKED.search(text[max(0, begin - _MARK_REACH) : begin]):
            return True
    if not _ARGUMENT.match(text, end):
        return False
    if numeral.plain and len(printed) == 4 and (numeral.low or Decimal(0)) in _YEARS:
        return False
    if before.endswith(_NOT_AFTER) and not (written_out and before.rstrip().endswith(_INDEXES)):
        return False
    if _INDEX.search(before):
        return True
    if written_out or numeral.power:
        return begin <= 1 or bool(_SUBJECT.search(before) or _POINTS.search(text, max(0, begin - 40), begin))
    if _BOUND.match(text, end):
        return bool(_SUBJECT.search(before) or _OR.search(before))
    return bool(_IS.match(text, end) and _SUBJECT.search(before))

"""Numerals in digits → `Quantity`: what stands before the first digit, then the unit after the last."""

from __future__ import annotations

import re
from decimal import Decimal

from analysis.reading.figures import ranges, shares
from analysis.reading.figures.lexicon import SIGNS, currency_before, plain_unit, tells_none
from analysis.reading.figures.measuring import measured
from analysis.reading.figures.numerals import DIGIT, USUAL, digits_at
from analysis.reading.figures.quantity import Bare, Quantity
from analysis.reading.figures.units import with_unit
from analysis.reading.figures.values import Numeral, to_ascii, value_of

# A numeral, and after it and a blank the three characters that most units are told by.
_USUAL = re.compile(rf"({USUAL}) ?(.{{1,3}})", re.DOTALL)
# Version numbers, telephone numbers, dates, addresses: digits that other digits or letters hang on.
_CODE = re.compile(
    rf"{DIGIT}+(?:[.\-/:]{DIGIT}+){{2,}}|{DIGIT}+-{DIGIT}{{3,}}(?!{DIGIT}*\s?[%％가-힣㎡])|{DIGIT}+(?:[.:/@]{DIGIT}*[A-Za-z_@])"
)
_CODE_STARTS = frozenset(".-/:@")
_CODE_SIGNS = frozenset("_#@&?%\\^")
# Hangul that a numeral may be glued to: 약6만평, 총10건, 제3차.
_PREFIXES = (
    "약", "총", "각", "만", "제", "연", "월", "근", "단", "미화", "한화", "원화", "최대", "최소", "최고", "평균", "각각", "무려", "전체", "등", "섭씨", "화씨",
    "영하", "영상", "마이너스", "대략", "지상", "지하", "누적", "합계",
)  # fmt: skip
_MINUS = ("마이너스 ", "마이너스", "영하 ", "영하", "음수 ", "지하 ", "지하")
_MINUS_ENDS = frozenset("스하수")
_PHASES = ("Phase ", "phase ", "PHASE ")  # Phase 1 개시


def printed(text: str, at: int, stop: int) -> Quantity | None:
    """The quantity of the numeral whose first digit stands at `at`; `stop` is where the next moment begins."""
    before = text[at - 1] if at else "\n"
    if before in _CLEAR or (before == " " and text[at - 2 : at - 1] not in _BEFORE_BLANK):
        lead = _NO_LEAD
        begin = at
    else:
        found = _lead(text, at)
        if found is None:
            return None
        lead, begin = found, found.begin
    if lead is _NO_LEAD:
        usual = _usual(text, at, stop)
        if usual is not _UNUSUAL:
            return usual
    read = digits_at(text, at, stop)
    if read is None:
        return None
    numeral, end = read
    after = text[end : end + 1]
    if before == "." and begin < at:
        if not numeral.plain or not text[at:end].isdigit():  # .5.1, .5,000
            return None
        value = Decimal("0." + to_ascii(text[at:end]))
        numeral = Numeral(value, value, plain=True)
    if after == ":" and numeral.plain and (share := shares.ratio(text, begin, end, numeral)):
        return share
    if after in _CODE_STARTS and lead.code is None and _CODE.match(text, at):
        return None
    if numeral.plain and lead.code is None and shares.may_begin(text, end, after):
        share = shares.fraction(text, begin, end, numeral, stop) or shares.ratio(text, begin, end, numeral)
        if share:
            return share
    united = with_unit(text, begin, end, numeral, lead.code, lead.glued, lead.ordinal)
    if united is not None and not isinstance(united, Bare):
        united = _ranged(text, united, stop)
    elif not lead.ordinal and not lead.glued:
        united = ranges.of_numeral(text, begin, end, numeral, stop) or united
    if united is not None and lead.negative:
        _negate(text, united)
    return united


def _usual(text: str, at: int, stop: int) -> Quantity | None:
    """What three characters after a numeral tell: its quantity, or None; `_UNUSUAL` where more must be looked at."""
    found = _USUAL.match(text, at, stop)
    if found is None:
        return _UNUSUAL
    run, three = found.groups()
    sense = plain_unit(three)
    if sense is None:
        none = tells_none(three) and run.isdigit() and text[at - 2 : at - 1] not in _BEFORE_DEGREES
        return None if none else _UNUSUAL
    numeral, length = value_of(run)
    if numeral is None or length < len(run):
        return _UNUSUAL
    quantity = measured(text, at, found.start(2) + len(sense.spelling), numeral, sense, False)
    return _ranged(text, quantity, stop)


def _ranged(text: str, quantity: Quantity, stop: int) -> Quantity:
    """The quantity with the far end of its range, where one follows."""
    end = quantity.end
    second = ranges.SECOND.get(text[end : end + 1])
    if second is None or (second and text[end + 1 : end + 2] not in second):
        return quantity
    return ranges.of_quantity(text, quantity, stop)


def end_of_code(text: str, at: int) -> int:
    """Where the code that begins at `at` ends; `at` where none does."""
    match = _CODE.match(text, at)
    return match.end() if match else at


class _Lead:
    """What stands before a numeral: a sign, a currency, Hangul that it is glued to, 제."""

    __slots__ = ("begin", "code", "glued", "negative", "ordinal")

    def __init__(self, begin: int) -> None:
        self.begin = begin
        self.code: str | None = None
        self.negative = self.glued = self.ordinal = False


_NO_LEAD = _Lead(0)
_UNUSUAL = Quantity(0, 0, "number", None, None, None)
_BEFORE_DEGREES = frozenset("씨약")  # 섭씨 180도 다른
# Before these no sign, currency or prefix is looked for; nor before a blank, unless one of the others precedes it.
_CLEAR = frozenset("(（[{\n,'\"‘“△▲▼·ㆍ：<>~∼…")
_BEFORE_BLANK = _MINUS_ENDS | frozenset(SIGNS) | frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")


def _lead(text: str, at: int) -> _Lead | None:
    """None where the numeral is part of a code. A lead that begins at a point is that of .05."""
    before = text[at - 1]
    second = text[at - 2] if at > 1 else " "
    if before == "-" and (second.isalnum() or second in ")-"):
        return None
    lead = _Lead(at)
    if before == " ":
        if second in SIGNS or ("A" <= second <= "z" and second.isalpha()):
            if text.endswith(_PHASES, max(0, at - 6), at):
                return None
            _currency(text, at, lead)
    elif "가" <= before <= "힣":
        lead.ordinal = before == "제"
        lead.glued = not text.endswith(_PREFIXES, max(0, at - 4), at)
    elif before in SIGNS or (before.isascii() and before.isalpha()):
        _currency(text, at, lead)
        if lead.code is None:
            return None
    elif before in "-−":
        if second.isalnum() or second in ")-":
            return None
        if second != "\n":  # at the start of a line it is a list's dash
            lead.negative, lead.begin = True, at - 1
    elif before in "./:":
        if second.isalnum():
            return None
        if before == "." and second not in ".,)":
            lead.begin = at - 1
    elif before in _CODE_SIGNS:
        return None
    if lead.begin == at and (before in _MINUS_ENDS or (before == " " and second in _MINUS_ENDS)):
        word = next((word for word in _MINUS if text.endswith(word, 0, at)), None)
        if word:
            lead.negative, lead.glued, lead.begin = True, False, at - len(word)
    return lead


def _currency(text: str, at: int, lead: _Lead) -> None:
    sign = currency_before(text[max(0, at - 6) : at])
    if sign:
        lead.code, lead.begin = sign[0], at - sign[1]


def _negate(text: str, quantity: Quantity) -> None:
    low, high = quantity.low, quantity.high
    if low is None or high is None:
        return
    if low == high:
        quantity.low = quantity.high = -low
    elif "지상" in text[quantity.start : quantity.end]:
        quantity.low = -low  # 지하 2층~지상 7층 is on both sides of zero
    else:
        quantity.low, quantity.high = -high, -low

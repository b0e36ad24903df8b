"""Where a numeral stands: digits, Hangul, native words, and every mixture of them; `values` says what it is worth."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from analysis.reading.figures.values import LONGEST, WRAPPED, Numeral, value_of
from analysis.reading.rules.numerals import (
    ALONE,
    MYRIADS,
    NEIGHBOURS,
    ONES,
    POWERS,
    SEVERAL,
    TENS,
    VAGUE,
    VAGUE_ALONE,
)

DIGIT = "[0-9０-９]"
_LONGEST_RUN = 2 * LONGEST
_THIN = "\u2009\u202f"  # thin blanks group thousands
# Nothing after a number makes it shorter, so that no step of it need be kept in mind: the plus after a quantifier.
_NUMBER = rf"{DIGIT}{{1,3}}+(?:(?:[{_THIN}]{DIGIT}{{3}}){{1,8}}(?!{DIGIT})|{DIGIT}*+(?:[,，]{DIGIT}++){{0,12}}+)(?:[.．]{DIGIT}++)?+"
_CURRENCIES = "원|달러|불|엔|유로|위안|파운드"
_SINO = "일이삼사오육칠팔구"
_SMALL = "십백천"
# Powers that also begin other words: 백신, 억제제, 조건, 경기, 해외.
_JO = rf"조(?![각건항직선약치합정절]|사(?![{_SMALL}만]))"
_POWER = (
    rf"십(?!자|이지|대)|백(?!신|혈|화점)|천(?!연|식|문학)|[萬億兆千百十]|만(?!성)|억(?!제)|{_JO}"
    rf"|경(?=원|여|[{_SINO}]?[{_SMALL}]|\s?{DIGIT}|\s?(?:{_CURRENCIES}))|해(?=원|{DIGIT})"
)
# What most numerals are: digits with commas or a point, myriads after them. It ends where the whole grammar would, if
# what follows cannot be more of a numeral.
_THOUSANDS, _MYRIAD = r"[0-9]++(?:,[0-9]{3})*+", rf"(?:억(?!제)|만(?!성)|{_JO})"
USUAL = rf"{_THOUSANDS}(?:\.[0-9]++)?+(?:{_MYRIAD}(?:{_THOUSANDS}{_MYRIAD}?+){{0,3}}+)?+"
_GAP = r"(?:[ \t\u00a0\u2009\u202f\u3000]|[ \t]?\n[ \t]?)"
_BEFORE_SPACED_MYRIAD = rf"[ ](?=[만억조](?:{DIGIT}| ?(?:{_CURRENCIES}|명|개사|곳|건|주|㎡|평)))"
# The bounds on repetition keep a text of one endless numeral linear.
_MORE = (
    rf"(?:{_BEFORE_SPACED_MYRIAD})?+"
    rf"(?:{_POWER}|[{_SINO}](?=[{_SMALL}만억조])|(?<=[{_SMALL}만억조경해萬億兆千百十])(?:{_GAP})?{_NUMBER}){{0,40}}+"
)
_MIXED = re.compile(_NUMBER + _MORE)
_WRAPPED = re.compile(WRAPPED + _MORE)
# 모두 합하면 3⏎억5천만달러: a line break before the first power, in prose.
_BROKEN = re.compile(
    rf"(?P<number>{_NUMBER})(?P<joint>[ \t]?\n[ \t]?)(?P<more>[만억조](?={DIGIT}|{_CURRENCIES}){_MORE})"
)
_PROSE = re.compile(r"[가-힣], ?$|[가-힣] $")
_WRAPS = frozenset("\n,")  # where a number may go on in the next line
_DIGITS = re.compile(f"{DIGIT}++")
_LONG_RUN = re.compile(r"[0-9０-９,，.．십백천만억조경해]+")
_HANGUL = re.compile(
    rf"[{_SINO}륙영공{_SMALL}만](?:[{_SINO}륙영공{_SMALL}]|만(?!성|큼)|억(?!제)|{_JO}|경(?=[원{_SINO}{_SMALL}만])"
    rf"|(?<=[{_SMALL}만억조]) {{1,2}}(?=[{_SINO}](?:[{_SMALL}만억조]|\b)|[{_SMALL}만][{_SINO}{_SMALL}만억조])"
    rf"|(?<=[만억조]) ?(?={DIGIT}){_NUMBER}){{0,60}}"
)

_ONES = "|".join(ONES)
_NATIVE = re.compile(rf"(백)?(?:({'|'.join(TENS)}) ?({_ONES}|{'|'.join(ALONE)})?|({_ONES}|둘|셋|넷))")
_UNITS = {**ONES, **ALONE}
_SEVERAL = {row.spelling: (Decimal(row.low), Decimal(row.high)) for row in SEVERAL}
_TEENS = "십수"


def digits_at(text: str, start: int, stop: int) -> tuple[Numeral, int] | None:
    """The numeral that begins with a digit at `start`, and where it ends; None for a code (29 digits)."""
    match = _MIXED.match(text, start, stop)
    if match is None:
        return None
    end = match.end()
    if text[end : end + 1] in _WRAPS:
        broken = _BROKEN.match(text, start, stop)
        if broken and _PROSE.search(text, max(0, start - 3), start):
            numeral, length = value_of(broken["number"] + broken["more"])
            length += len(broken["joint"])
            return (numeral, start + length) if numeral and start + length > broken.end("joint") else None
        match = _WRAPPED.match(text, start, stop) or match
    run = match[0]
    if len(run) > _LONGEST_RUN:
        return None
    numeral, length = value_of(run)
    return (numeral, start + length) if numeral else None


def end_of_digits(text: str, start: int) -> int:
    """Where the digits at `start` end."""
    match = _DIGITS.match(text, start)
    return match.end() if match else start


def end_of_run(text: str, start: int) -> int:
    """Where the numeral at `start` ends, though it be a code (000,000), or a run that is too long for one."""
    match = _LONG_RUN.match(text, start)
    if match and match.end() - start > _LONGEST_RUN:
        return match.end()
    run = _MIXED.match(text, start)
    return start + value_of(run[0])[1] if run else start


def hangul_at(text: str, start: int, stop: int) -> tuple[Numeral, int] | None:
    """The Sino-Korean numeral that begins at `start` (이천칠백삼십오만), and where it ends."""
    match = _HANGUL.match(text, start, stop)
    if match is None or match.end() - start > _LONGEST_RUN:
        return None
    numeral, length = value_of(match[0])
    return (numeral, start + length) if numeral else None


def numerator_at(text: str, start: int, stop: int, follow: re.Pattern[str]) -> tuple[Numeral, int] | None:
    """The Hangul numerator of a fraction: the longest numeral before a particle (삼분의 일이다, 오분의 일만을)."""
    match = _HANGUL.match(text, start, stop)
    if match is None or match.end() - start > _LONGEST_RUN:
        return None
    run = match[0]
    for length in (len(run), len(run) - 1):
        if not length or (length == 2 and run[-1] == "만"):
            continue
        numeral, taken = value_of(run[:length])
        if numeral and taken == length and follow.match(text, start + length):
            return numeral, start + length
    return None


@lru_cache(maxsize=4096)
def native(word: str) -> tuple[Decimal, Decimal, bool] | None:
    """(low, high, vague) of a native numeral word: 열두 → (12, 12, False), 두세 → (2, 3, False), 몇 → (2, 10, True)."""
    if word in _SEVERAL:
        return *_SEVERAL[word], False
    if word[0] in VAGUE or word.startswith(_TEENS):
        return _vague(word)
    match = _NATIVE.fullmatch(word)
    if match is None:
        return None
    hundred, ten, unit, alone = match.groups()
    value = Decimal((100 if hundred else 0) + TENS.get(ten, 0) + _UNITS.get(unit or alone or "", 0))
    return value, value, False


@lru_cache(maxsize=4096)
def neighbours(run: str) -> tuple[Decimal, Decimal] | None:
    """(low, high) of two neighbouring digits before powers: 오륙백 → (500, 600); None for anything else."""
    pair, powers = NEIGHBOURS.get(run[:2]), run[2:]
    if pair is None or not powers or any(char not in POWERS and char not in MYRIADS for char in powers):
        return None
    exponent = _exponent(powers)
    return Decimal(pair[0]).scaleb(exponent), Decimal(pair[1]).scaleb(exponent)


def _vague(word: str) -> tuple[Decimal, Decimal, bool]:
    if word.startswith(_TEENS):
        low, high, powers = 11, 20, word[2:]
    else:
        powers = word[1:]
        low, high = VAGUE[word[0]] if powers else VAGUE_ALONE
    exponent = _exponent(powers)
    return Decimal(low).scaleb(exponent), Decimal(high).scaleb(exponent), True


def _exponent(powers: str) -> int:
    return sum(POWERS.get(char, 0) + MYRIADS.get(char, 0) for char in powers)

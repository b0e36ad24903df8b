"""Numerals → exact values: digits, Hangul, native words, and every mixture of them.

A numeral is read in two steps: a pattern finds how far it may run, and `value_of` reads what stands there, once for
each different spelling. Values are exact; a numeral that cannot be (18만1325만) is malformed and has no value.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from analysis.reading.rules.numerals import (
    ALONE,
    DIGITS,
    MYRIADS,
    NEIGHBOURS,
    ONES,
    POWERS,
    SEVERAL,
    TENS,
    VAGUE,
    VAGUE_ALONE,
)

LONGEST = 28  # digits: a longer run is a code, and Decimal keeps this many exactly
_WIDE = str.maketrans("０１２３４５６７８９，．", "0123456789,.")

def to_ascii(digits: str) -> str:
    """Full-width digits, commas and points as ASCII."""
    return digits.translate(_WIDE)


DIGIT = "[0-9０-９]"
_THIN = "\u2009\u202f"  # thin blanks group thousands
_NUMBER = rf"(?:{DIGIT}{{1,3}}(?:[{_THIN}]{DIGIT}{{3}}){{1,8}}(?!{DIGIT})|{DIGIT}+(?:[,，]{DIGIT}+){{0,12}})(?:[.．]{DIGIT}+)?"
_CURRENCIES = "원|달러|불|엔|유로|위안|파운드"
# Powers that also begin other words: 조건, 경기, 백신, 억제제, 해외.
_POWER = (
    rf"십(?!자|이지|대)|백(?!신|혈|화점)|천(?!연|식|문학)|[萬億兆]|만(?!성)|억(?!제)|조(?![각건항직선약치합정절]|사(?![십백천만]))"
    rf"|경(?=원|여|[일이삼사오육칠팔구]?[십백천]|\s?{DIGIT}|\s?(?:{_CURRENCIES}))|해(?=원|{DIGIT})"
)
_GAP = r"(?:[ \t\u00a0\u2009\u202f\u3000]|[ \t]?\n[ \t]?)"
_SPACED_MYRIAD = rf"[ ](?=[만억조](?:{DIGIT}| ?(?:{_CURRENCIES}|명|개사|곳|건|주|㎡|평)))"
_LONG_RUN = re.compile(r"[0-9０-９,，.．십백천만억조경해]+")
_MIXED = re.compile(
    rf"{_NUMBER}(?:{_SPACED_MYRIAD})?(?:{_POWER}|[일이삼사오육칠팔구](?=[십백천만억조])|(?<=[십백천만억조경해萬億兆])(?:{_GAP})?{_NUMBER}){{0,40}}"
)
_HANGUL_RUN = re.compile(
    rf"[일이삼사오육륙칠팔구영공십백천만](?:[일이삼사오육륙칠팔구영공십백천]|만(?!성|큼)|억(?!제)|조(?![각건항직선약치합정절]|사(?![십백천만]))|경(?=[원일이삼사오육칠팔구십백천만])|(?<=[십백천만억조])[ ]{{1,2}}(?=[일이삼사오육칠팔구](?:[십백천만억조]|\b)|[십백천만][일이삼사오육칠팔구십백천만억조])"
    rf"|(?<=[만억조])[ ]?(?={DIGIT}){_NUMBER})*"
)
_TOKEN = re.compile(rf"({_NUMBER})|([일이삼사오육륙칠팔구영공])|([십백천])|([만억조경해萬億兆])|(\s+)")

_ONES = "|".join(ONES)
_NATIVE = re.compile(rf"(?:백)?(?:({'|'.join(TENS)}) ?({_ONES}|{'|'.join(ALONE)})?|({_ONES}|둘|셋|넷))")


@dataclass(frozen=True, slots=True)
class Numeral:
    """What a numeral says, before its unit: an exact value, a range of two, or nothing (malformed)."""

    low: Decimal | None
    high: Decimal | None
    power: int = 0  # of the last myriad printed: 8 in 2조2400억
    first_power: int = 0  # of the first: 12 in 2조2400억
    plain: bool = False  # digits alone, no Hangul power
    vague: bool = False
    malformed: bool = False


MALFORMED = Numeral(None, None, malformed=True)


def digits_at(text: str, start: int, stop: int) -> tuple[Numeral, int] | None:
    """The numeral that begins with a digit at `start`, and where it ends; None for codes (version numbers, 29 digits)."""
    match = _MIXED.match(text, start, stop)
    if match is None or match.end() - start > 2 * LONGEST:
        return None
    numeral, length = value_of(match[0])
    return (numeral, start + length) if numeral else None


def end_of_run(text: str, start: int) -> int:
    """Where a run of digits and powers ends, if it is too long for a numeral; else `start`."""
    match = _LONG_RUN.match(text, start)
    return match.end() if match and match.end() - start > 2 * LONGEST else start


def hangul_at(text: str, start: int, stop: int) -> tuple[Numeral, int] | None:
    """The Sino-Korean numeral that begins at `start` (이천칠백삼십오만); None where none stands."""
    match = _HANGUL_RUN.match(text, start, stop)
    if match is None or match.end() - start > 2 * LONGEST:
        return None
    numeral, length = value_of(match[0])
    return (numeral, start + length) if numeral else None


def numerator_at(text: str, start: int, stop: int, follow: re.Pattern[str]) -> tuple[Numeral, int] | None:
    """The Hangul numerator of a fraction: the longest numeral before a particle (삼분의 일이다, 오분의 일만을)."""
    match = _HANGUL_RUN.match(text, start, stop)
    if match is None or match.end() - start > 2 * LONGEST:
        return None
    run = match[0]
    for length in (len(run), len(run) - 1):
        if not length or length == len(run) > 1 and run[-1] == "만" and len(run) == 2:
            continue
        numeral, taken = value_of(run[:length])
        if numeral and taken == length and follow.match(text, start + length):
            return numeral, start + length
    return None


@lru_cache(maxsize=65536)
def value_of(run: str) -> tuple[Numeral | None, int]:
    """Read a run of digits and powers; returns the numeral and how many characters of the run belong to it."""
    total = Decimal(0)
    limit = 99  # what follows must stay below ten to this power
    group, pending, last_power = Decimal(0), None, 99
    fractional = has_group = False
    power = first_power = 0
    plain, place, cut = True, 0, None
    for token in _TOKEN.finditer(to_ascii(run)):
        number, digit, small, myriad, blank = token.groups()
        if blank:
            if not _continues(run, token.end(), power):
                cut = token.start()
                break
            continue
        if fractional and (number or digit):
            return MALFORMED, len(run)
        if number or digit:
            if number:
                value = _decimal(number)
                if value is None:
                    return _broken(number, token.start(), run)
                fractional = "." in number
            else:
                value, plain = Decimal(DIGITS[digit]), False
            if pending is not None:
                if digit and value < 10 and place < 3:  # 이백일십 never; digits in a row are a code
                    return None, 0
                return MALFORMED, len(run)
            if last_power != 99 and value >= Decimal(10) ** last_power:
                return MALFORMED, len(run)
            pending = value
            place += 1
        elif small:
            plain = False
            exponent = POWERS[small]
            if exponent >= last_power or (has_group and pending is not None and pending >= 10):
                return MALFORMED, len(run)
            group += (Decimal(1) if pending is None else pending).scaleb(exponent)
            has_group, pending, last_power, fractional = True, None, exponent, False
        else:
            plain = False
            exponent = MYRIADS[myriad]
            if pending is None and not has_group:
                if limit != 99:
                    return MALFORMED, len(run)
                pending = Decimal(1)
            section = group + (pending or 0)
            if limit != 99 and (exponent >= limit or section >= Decimal(10) ** (limit - exponent)):
                return MALFORMED, len(run)
            total += section.scaleb(exponent)
            first_power = first_power or exponent
            limit = power = exponent
            group, pending, last_power, has_group = Decimal(0), None, 99, False
    rest = group + (pending or 0)
    if limit != 99 and rest >= Decimal(10) ** limit:
        return MALFORMED, len(run)
    length = len(run) if cut is None else cut
    total += rest
    return Numeral(total, total, power, first_power, plain), length


def _continues(run: str, at: int, power: int) -> bool:
    """Whether the group after a blank belongs to the same number: 2조 2400억, 3만 5000, 일억 이천만, but not 100억 50."""
    match = re.match(r"([0-9０-９,.]+|[일이삼사오육륙칠팔구]*)([십백천]?)", run[at:])
    rest = run[at:]
    later = [MYRIADS[char] for char in rest if char in MYRIADS]
    if later:
        return power == 0 or later[0] < power
    if not rest[0].isdigit():
        return True
    digits = rest.replace(",", "")
    return bool(match) and power in (0, 4) and (len(digits) in (3, 4) or match[2] != "" and "," not in rest)


def _decimal(number: str) -> Decimal | None:
    """An ASCII number with well-placed commas; None where they are not."""
    if "," in number:
        head, *groups = number.partition(".")[0].split(",")
        if len(head) > 3 or any(len(group) != 3 for group in groups):
            return None
        number = number.replace(",", "")
    number = number.replace("\u2009", "").replace("\u202f", "")
    return Decimal(number) if len(number) <= LONGEST else None


def _broken(number: str, at: int, run: str) -> tuple[Numeral | None, int]:
    """Commas out of place: short groups are a list (1,2위), whose first member ends at the comma; else malformed."""
    groups = number.partition(".")[0].split(",")
    if len(groups) == 1:
        return None, len(run)
    if at or len(number) > LONGEST + 8:
        return (MALFORMED if len(number) <= LONGEST + 8 else None), len(run)
    if max(map(len, groups)) <= 2:
        return Numeral(Decimal(groups[0]), Decimal(groups[0]), plain=True), len(groups[0])
    return MALFORMED, len(run)


@lru_cache(maxsize=4096)
def native(word: str) -> tuple[Decimal, Decimal, bool] | None:
    """(low, high, vague) of a native numeral word: 열두 → (12, 12, False), 두세 → (2, 3, False), 몇 → (2, 10, True)."""
    if word in _SEVERAL:
        low, high = _SEVERAL[word]
        return Decimal(low), Decimal(high), False
    head = word[0]
    if head in VAGUE or word.startswith("십수"):
        return _vague(word)
    hundred = word.startswith("백")
    match = _NATIVE.fullmatch(word)
    if match is None:
        return None
    tens, unit, one = match.groups()
    value = (100 if hundred else 0) + TENS.get(tens, 0) + {**ONES, **ALONE}.get(unit or one or "", 0)
    return Decimal(value), Decimal(value), False


_SEVERAL = {row.spelling: (row.low, row.high) for row in SEVERAL}


def _vague(word: str) -> tuple[Decimal, Decimal, bool]:
    if word.startswith("십수"):
        low, high, powers = 11, 20, word[2:]
    elif len(word) == 1:
        low, high, powers = *VAGUE_ALONE, ""
    else:
        low, high, powers = *VAGUE[word[0]], word[1:]
    exponent = sum(POWERS.get(char, 0) + MYRIADS.get(char, 0) for char in powers)
    return Decimal(low).scaleb(exponent), Decimal(high).scaleb(exponent), True


@lru_cache(maxsize=4096)
def neighbours(run: str) -> tuple[Decimal, Decimal] | None:
    """(low, high) of two neighbouring digits before powers: 오륙백 → (500, 600); None for anything else."""
    pair = NEIGHBOURS.get(run[:2])
    powers = run[2:]
    if pair is None or not powers or any(char not in POWERS and char not in MYRIADS for char in powers):
        return None
    exponent = sum(POWERS.get(char, 0) + MYRIADS.get(char, 0) for char in powers)
    return Decimal(pair[0]).scaleb(exponent), Decimal(pair[1]).scaleb(exponent)

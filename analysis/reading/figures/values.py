"""What a run of digits and powers says: an exact value, or that it cannot be a number.

Each different run is read once. A run is what `numerals` cuts from the text: digits with commas and a point, Hangul
digits and powers, and blanks between them.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from analysis.reading.rules.numerals import DIGITS, MYRIADS, POWERS

LONGEST = 28  # digits: a longer run is a code, and Decimal keeps this many exactly
_LONGEST_BROKEN = LONGEST + 8  # with commas out of place

_WIDE = str.maketrans("０１２３４５６７８９，．", "0123456789,.", "\u2009\u202f")
# What most runs are: whole numbers before 조, 억 and 만, the later ones of four digits at most.
_COMMON = re.compile(r"(?:([0-9]{1,8})조)?(?:([0-9]{1,8})억)?(?:([0-9]{1,8})만)?([0-9]{1,4})?")
_COMMON_POWERS = (12, 8, 4, 0)
_COMMON_FACTORS = (10**12, 10**8, 10**4, 1)
# Thousands that a line break cuts: 21,500,⏎000,000 and 3,4⏎00,000.
_BREAK = r"[ \t]?\n[ \t]?"
_D = "[0-9０-９]"
WRAPPED = (
    rf"{_D}{{1,3}}(?:[,，]{_D}{{3}}){{0,8}}"
    rf"(?:[,，](?:{_BREAK}{_D}{{3}}|{_D}{_BREAK}{_D}{{2}}|{_D}{{2}}{_BREAK}{_D})|{_BREAK}[,，]{_D}{{3}})"
    rf"(?:[,，]{_D}{{3}}){{0,8}}(?!{_D}|[,，]{_D})"
)
_WRAPPED, _JOINT = re.compile(WRAPPED), re.compile(_BREAK)
_TOKEN = re.compile(r"([0-9][0-9,.]*)|([일이삼사오육륙칠팔구영공])|([십백천十百千])|([만억조경해萬億兆])|(\s+)")
_AFTER_BLANK = re.compile(r"([0-9,.]+|[일이삼사오육륙칠팔구]*)([십백천]?)")
_OPEN = 99  # no power has bounded the number yet


class Numeral(NamedTuple):
    """What a numeral says, before its unit: an exact value, a range of two, or nothing (malformed)."""

    low: Decimal | None
    high: Decimal | None
    power: int = 0  # of the last myriad printed: 8 in 2조2400억
    first_power: int = 0  # of the first: 12 in 2조2400억
    plain: bool = False  # digits alone, no Hangul power
    vague: bool = False
    malformed: bool = False


MALFORMED = Numeral(None, None, malformed=True)


def to_ascii(digits: str) -> str:
    """Full-width digits, commas and points as ASCII; thin blanks between thousands left out."""
    return digits.translate(_WIDE)


@lru_cache(maxsize=65536)
def value_of(run: str) -> tuple[Numeral | None, int]:
    """Read a run; returns the numeral and how many characters of the run belong to it. None for codes."""
    if run.isascii() and "\n" not in run:
        value = Decimal(run) if run.isdigit() and len(run) <= LONGEST else _decimal(run)
        if value is not None:
            return Numeral(value, value, plain=True), len(run)
    wrapped = _WRAPPED.match(run) if "\n" in run else None
    if wrapped:
        whole = _JOINT.sub("", wrapped[0])
        numeral, length = value_of(whole + run[wrapped.end() :])
        return (numeral, length + len(wrapped[0]) - len(whole)) if length >= len(whole) else (None, len(run))
    common = _COMMON.fullmatch(run)
    return (_common(common) if common else None) or _mixed(run)


def _common(match: re.Match[str]) -> tuple[Numeral, int] | None:
    total = power = first = 0  # a myriad stands in it: bare digits are read before
    for digits, exponent, factor in zip(match.groups(), _COMMON_POWERS, _COMMON_FACTORS, strict=True):
        if digits:
            if total and len(digits) > 4:
                return None
            total += int(digits) * factor
            if exponent:
                power = exponent
                first = first or exponent
    value = Decimal(total)
    return Numeral(value, value, power, first), match.end()


def _mixed(run: str) -> tuple[Numeral | None, int]:
    printed = to_ascii(run)
    number = _Sum()
    length = len(run)
    for token in _TOKEN.finditer(printed):
        digits, digit, small, myriad, blank = token.groups()
        if blank:
            if not _continues(printed[token.end() :], number.limit):
                length = token.start()
                break
            continue
        if digits:
            value = _decimal(digits)
            if value is None:
                return _broken(digits, token.start(), len(run))
            fits = number.add(value, "." in digits)
        elif digit:
            if number.pending is not None:
                return None, 0  # Hangul digits in a row are a name
            fits = number.add(Decimal(DIGITS[digit]), False)
        elif small:
            fits = number.raise_by(POWERS[small])
        else:
            fits = number.close(MYRIADS[myriad])
        if not fits:
            return MALFORMED, len(run)
    value = number.value()
    if value is None:
        return MALFORMED, len(run)
    plain = not number.first_power and printed[:length].isascii()
    power = number.limit if number.first_power else 0
    return Numeral(value, value, power, number.first_power, plain), length


class _Sum:
    """A number as it is read from left to right. Each method is False where what comes cannot follow what was."""

    __slots__ = ("first_power", "fractional", "group", "limit", "pending", "small", "total")

    def __init__(self) -> None:
        self.total = Decimal(0)
        self.limit = _OPEN  # the last myriad: what follows stays below ten to this power
        self.first_power = 0
        self.group: Decimal | None = None  # of this myriad, what powers below it have closed: 2천 3백
        self.small = _OPEN  # the last of those powers
        self.pending: Decimal | None = None  # the number after it
        self.fractional = False

    def add(self, value: Decimal, fractional: bool) -> bool:
        if self.fractional or self.pending is not None:
            return False
        if self.small != _OPEN and value >= Decimal(10) ** self.small:
            return False
        self.pending, self.fractional = value, fractional
        return True

    def raise_by(self, exponent: int) -> bool:
        if exponent >= self.small or (self.group is not None and self.pending is not None and self.pending >= 10):
            return False
        raised = (Decimal(1) if self.pending is None else self.pending).scaleb(exponent)
        self.group = raised + (self.group or 0)
        self.small, self.pending = exponent, None
        self.fractional = False
        return True

    def close(self, exponent: int) -> bool:
        if self.pending is None and self.group is None:
            if self.limit != _OPEN:
                return False
            self.pending = Decimal(1)
        section = (self.group or 0) + (self.pending or Decimal(0))
        if self.limit != _OPEN and (exponent >= self.limit or section >= Decimal(10) ** (self.limit - exponent)):
            return False
        self.total += section.scaleb(exponent)
        self.first_power = self.first_power or exponent
        self.limit, self.small, self.group, self.pending = exponent, _OPEN, None, None
        return True

    def value(self) -> Decimal | None:
        rest = (self.group or 0) + (self.pending or Decimal(0))
        if self.limit != _OPEN and rest >= Decimal(10) ** self.limit:
            return None
        return self.total + rest


def _continues(rest: str, limit: int) -> bool:
    """Whether the group after a blank belongs to the same number: 2조 2400억, 3만 5,000, 일억 이천만, not 100억 50."""
    later = next((MYRIADS[char] for char in rest if char in MYRIADS), None)
    if later is not None:
        return later < limit
    if not rest[0].isdigit():
        return True
    match = _AFTER_BLANK.match(rest)
    digits = rest.replace(",", "")
    powered = bool(match and match[2]) and "," not in rest
    return limit in (_OPEN, 4) and (powered or len(digits) in (3, 4))


def _decimal(number: str) -> Decimal | None:
    """An ASCII number with well-placed commas; None where they are not, or where it is too long."""
    if "," in number:
        head, *groups = number.partition(".")[0].split(",")
        if len(head) > 3 or head[0] == "0" or any(len(group) != 3 for group in groups):
            return None
        number = number.replace(",", "")
    return Decimal(number) if len(number) <= LONGEST else None


def _broken(number: str, at: int, length: int) -> tuple[Numeral | None, int]:
    """Commas out of place: short groups are a list (1,2위), whose first member ends at the comma; else malformed."""
    groups = number.partition(".")[0].split(",")
    if len(groups) == 1 or number[0] == "0" or len(number) > _LONGEST_BROKEN:
        return None, length
    if not at and max(map(len, groups)) <= 2:
        first = Decimal(groups[0])
        return Numeral(first, first, plain=True), len(groups[0])
    return MALFORMED, length

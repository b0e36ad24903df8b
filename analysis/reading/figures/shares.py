"""Fractions and ratios: 3분의 1, 3/4, 삼과 오분의 일, 25.3대 1, 53:47."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from analysis.reading.figures.lexicon import FOLLOW, PART_STARTS, unit_at
from analysis.reading.figures.measuring import gap
from analysis.reading.figures.numerals import DIGIT, digits_at, hangul_at, numerator_at
from analysis.reading.figures.quantity import Quantity, exact
from analysis.reading.figures.values import Numeral, to_ascii

PART_OF = re.compile(r"\s?분의\s?")
_WHOLE_AND = re.compile(r"[와과] ?")
_SLASH = re.compile(rf"/{DIGIT}{{1,2}}(?=[이가을를로은는]| (?:수준|정도|가량|이상|이하|토막))")
_RATIO_STARTS = frozenset("대:：")
_RATIO = re.compile(
    rf"\s?대\s?({DIGIT}+(?:[.]{DIGIT}+)?)(?![0-9]|[,.][0-9])|\s?[:：]\s?({DIGIT}+(?:[.]{DIGIT}+)?)(?![0-9:]|,[0-9])"
)
_RATIO_CUE = re.compile(r"비율|경쟁률|비례|합병비|배합|희석|교환비|비$|비는|환산|배정")


def may_begin(text: str, end: int, after: str) -> bool:
    """Whether a fraction or ratio may follow a numeral that ends at `end`, before the character `after`."""
    return after in PART_STARTS or (after.isspace() and text[end + 1 : end + 2] in PART_STARTS)


def fraction(text: str, begin: int, end: int, numeral: Numeral, stop: int) -> Quantity | None:
    """N분의 M and M/N, where `numeral` ends at `end`."""
    if not numeral.low:
        return None
    if text.startswith("/", end):
        read = digits_at(text, end + 1, stop) if _SLASH.match(text, end) else None
        if read is None or read[0].low is None or not numeral.low < read[0].low:
            return None
        return _multiple(begin, read[1], Fraction(numeral.low) / Fraction(read[0].low))
    of = PART_OF.match(text, end)
    if of is None:
        return None
    read = digits_at(text, of.end(), stop) or numerator_at(text, of.end(), stop, FOLLOW)
    if read is None or read[0].low is None or not FOLLOW.match(text, read[1]):
        return None
    return _multiple(begin, read[1], Fraction(read[0].low) / Fraction(numeral.low))


def mixed_fraction(text: str, begin: int, end: int, numeral: Numeral, stop: int) -> Quantity | None:
    """백삼과 삼분의 이, where the whole ends at `end`."""
    joint = _WHOLE_AND.match(text, end)
    if joint is None or numeral.low is None:
        return None
    inner = hangul_at(text, joint.end(), stop) or digits_at(text, joint.end(), stop)
    part = fraction(text, joint.end(), inner[1], inner[0], stop) if inner and PART_OF.match(text, inner[1]) else None
    if part is None or part.low is None:
        return None
    return _multiple(begin, part.end, Fraction(part.low) + Fraction(numeral.low))


def ratio(text: str, begin: int, end: int, numeral: Numeral) -> Quantity | None:
    """A대 B is A to B; A:B too, where the words speak of a ratio. 1대 1 (face to face) and N대 0 (a score) are none."""
    if text[end : end + 2].strip()[:1] not in _RATIO_STARTS or not numeral.low:
        return None
    match = _RATIO.match(text, end)
    if match is None:
        return None
    other = Decimal(to_ascii(match[1] or match[2]))
    if not other or numeral.low == other == 1:
        return None
    if match[1]:
        if not FOLLOW.match(text, match.end()) or unit_at(text, gap(text, match.end()), other, begin):
            return None
    elif "." not in text[begin : match.end()] and not _RATIO_CUE.search(text[max(0, begin - 20) : begin]):
        return None
    value = exact(Fraction(numeral.low) / Fraction(other))
    return Quantity(begin, match.end(), "ratio", value, value, None)


def _multiple(begin: int, end: int, value: Fraction) -> Quantity:
    return Quantity(begin, end, "multiple", exact(value), exact(value), "배")

"""Numerals in words → `Quantity`: native (두 기관), Sino-Korean (이천만 원), vague (수백억원), a part (절반)."""

from __future__ import annotations

import re
from decimal import Decimal

from analysis.reading.figures import counting, shares
from analysis.reading.figures.anchors import SINO
from analysis.reading.figures.bare import bare, vague_money
from analysis.reading.figures.lexicon import FOLLOW, Sense, unit_at
from analysis.reading.figures.measuring import gap, measured
from analysis.reading.figures.numerals import hangul_at, native, neighbours
from analysis.reading.figures.quantity import Quantity
from analysis.reading.figures.values import Numeral
from analysis.reading.rules.numerals import ALONE, NEIGHBOURS, ONES, PARTS, SEVERAL, TENS

_ONES = "|".join(sorted(ONES, key=len, reverse=True))
_TENS = "|".join(TENS)
_SEVERAL = "|".join(sorted((row.spelling for row in SEVERAL), key=len, reverse=True))
_NATIVE = re.compile(
    rf"(?:{_SEVERAL})|(?:십수|[수몇])[십백천]?(?:만|억|조(?![건각항직]))?"
    rf"|백?(?:{_TENS})(?: ?(?:{_ONES}|{'|'.join(ALONE)}))?|{_ONES}|(?:둘|셋|넷)(?=째)"
)
_NEIGHBOURS = re.compile(rf"(?:{'|'.join(NEIGHBOURS)})[십백천]?(?:만|억|조)?")
_PARTS = {row.spelling: row for row in PARTS}
_PART = re.compile("|".join(sorted(map(re.escape, _PARTS), key=len, reverse=True)))
_PARTS_FIRST = frozenset(word[0] for word in _PARTS)
_PART_TAILS = {row.spelling: re.compile(row.tail) for row in PARTS if row.tail}
_POWERS = frozenset("십백천만억조경")
_NAME = 3  # syllables of a person's name
_TITLED = re.compile(
    r" (?:[가-힣]{1,4}장|대표|대표이사|교수|이사|박사|전무|상무|연구원)(?:[은는이가도의과와을를,]| |$)"
)
_UNIT_LABEL = re.compile(r"단위\)? ?[:：=]? ?$")  # the head of a table: (단위: 백만원)


Spoken = tuple[Quantity, Numeral | None]  # a quantity with its numeral, where that is one number


def spoken(text: str, at: int, stop: int) -> Spoken | None:
    """The quantity of the numeral word that begins at `at`; `stop` is where the next moment begins."""
    quantity = _part(text, at)
    if quantity:
        return quantity, None
    found = _native(text, at)
    if found is None and text[at] in SINO:
        quantity = _neighbours(text, at)
        found = (quantity, None) if quantity else _sino(text, at, stop)
    return found


def _part(text: str, at: int) -> Quantity | None:
    """절반, 반토막, 갑절."""
    match = _PART.match(text, at) if text[at] in _PARTS_FIRST else None
    if match is None or not FOLLOW.match(text, match.end()):
        return None
    row, tail = _PARTS[match[0]], _PART_TAILS.get(match[0])
    if tail and not tail.match(text, match.end()):
        return None
    value = Decimal(row.value)
    return Quantity(at, match.end(), "multiple", value, value, "배", approximate=row.approximate, change=row.change)


def _native(text: str, at: int) -> Spoken | None:
    match = _NATIVE.match(text, at)
    value = native(match[0]) if match else None
    if match is None or value is None:
        return None
    word, end = match[0], match.end()
    low, high, vague = value
    about = text.startswith("여", end)
    unit_start = gap(text, end + about)
    tight = unit_start == end
    if not tight and "\n" in text[end:unit_start]:
        return None
    found = unit_at(text, unit_start, low, at, native=True)
    if vague and (found is None or found[0].spelling == "대"):
        numeral = Numeral(low, high, vague=True)
        large = vague_money(text, at, end, numeral)
        if large:
            return large, numeral
    if found is None:
        if vague or tight or word not in counting.TAKE_ANY_NOUN:
            return None
        noun = counting.noun_at(text, unit_start, word)
        return (Quantity(at, noun.end, "count", low, high, noun.text), None) if noun else None
    sense, stop = found
    if not counting.agrees(text, at, word, sense, stop, tight=tight, vague=vague):
        return None
    numeral = Numeral(low, high, vague=vague)
    return measured(text, at, stop, numeral, sense, about), numeral


def _neighbours(text: str, at: int) -> Quantity | None:
    """오륙백억원, 이삼십 명."""
    match = _NEIGHBOURS.match(text, at)
    pair = neighbours(match[0]) if match else None
    if match is None or pair is None:
        return None
    found = _unit_after(text, at, match.end(), pair[0])
    if found is None:
        return None
    sense, end, about = found
    return Quantity(at, end, sense.kind or "number", *pair, sense.unit, approximate=about)


def _sino(text: str, at: int, stop: int) -> Spoken | None:
    read = hangul_at(text, at, stop)
    if read is None:
        return None
    numeral, end = read
    mixed = shares.mixed_fraction(text, at, end, numeral, stop)
    if mixed:
        return mixed, None
    if shares.PART_OF.match(text, end) and text[at:end] != "이":  # 이분의 말씀
        part = shares.fraction(text, at, end, numeral, stop)
        return (part, None) if part else None
    if _POWERS.isdisjoint(text[at:end]):
        return None  # one digit is a syllable of a word
    if numeral.first_power >= 8 and end - at >= 4 and text[end : end + 1] in "에을를이으":
        large = bare(text, at, end, numeral, False)
        if large:
            return large, numeral
    found = _unit_after(text, at, end, numeral.low)
    if found is None or _UNIT_LABEL.search(text[max(0, at - 6) : at]):
        return None
    sense, unit_end, about = found
    return measured(text, at, unit_end, numeral, sense, about), numeral


def _unit_after(text: str, at: int, end: int, value: Decimal | None) -> tuple[Sense, int, bool] | None:
    """The unit after a Sino-Korean numeral, its end, and whether 여 stands between."""
    about = text.startswith("여", end)
    unit_start = gap(text, end + about)
    found = unit_at(text, unit_start, value, at)
    if found is None or "\n" in text[end:unit_start]:
        return None
    sense, unit_end = found
    tight = unit_start == end and sense.kind != "money" and not about
    counts_loosely = sense.kind in ("count", "rank") and sense.spelling not in counting.SINO_TIGHT
    if tight and (end - at == 1 or counts_loosely):
        return None  # 천명하다, 만개하다; 오천석 is a name
    if tight and unit_end - at == _NAME and sense.kind != "money" and _TITLED.match(text, unit_end):
        return None  # 육백근 이사
    return sense, unit_end, about

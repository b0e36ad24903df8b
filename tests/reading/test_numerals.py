"""Numerals: a number, spelt in any way the press spells it, gives the number again."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.reading.figures import figures_of
from analysis.reading.figures.numerals import digits_at, hangul_at, native, neighbours

MYRIADS = (("해", 20), ("경", 16), ("조", 12), ("억", 8), ("만", 4), ("", 0))
POWERS = (("천", 3), ("백", 2), ("십", 1), ("", 0))
DIGITS = "영일이삼사오육칠팔구"
TENS = ("", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔")
ONES = ("", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉")
NUMBERS = st.integers(min_value=0, max_value=10**20 - 1) | st.integers(min_value=0, max_value=99_999)


def groups(number: int) -> list[tuple[int, str]]:
    """The groups of four digits with their myriads, the empty ones left out."""
    parts = [(number // 10**exponent % 10_000, myriad) for myriad, exponent in MYRIADS[1:]]
    return [(value, myriad) for value, myriad in parts if value] or [(0, "")]


def digits_and_myriads(number: int, blank: str = "") -> str:
    """22405000 → 2240만5000; a blank stands before a group with a myriad, or of four digits."""
    words = ""
    for value, myriad in groups(number):
        words += (blank if words and (myriad or (value > 999 and words.endswith("만"))) else "") + f"{value}{myriad}"
    return words


def digits_and_powers(number: int) -> str:
    """22405000 → 2천2백4십만5천"""
    words = []
    for value, myriad in groups(number):
        digits = "".join(f"{d}{power}" for d, power in split(value) if d)
        words.append((digits or "0") + myriad)
    return "".join(words)


def hangul(number: int, one: str = "") -> str:
    """22405000 → 이천이백사십만오천; `one` is 일 where 일천 is spelt for 천."""
    words = []
    for value, myriad in groups(number):
        digits = "".join((one if d == 1 and power else DIGITS[d]) + power for d, power in split(value) if d)
        words.append((digits or DIGITS[0]) + myriad)
    return "".join(words)


def split(value: int) -> list[tuple[int, str]]:
    return [(value // 10**exponent % 10, power) for power, exponent in POWERS]


def wide(text: str) -> str:
    return text.translate(str.maketrans("0123456789,", "０１２３４５６７８９，"))


SPELLINGS = {
    "digits": str,
    "commas": lambda n: f"{n:,}",
    "myriads": digits_and_myriads,
    "myriads and blanks": lambda n: digits_and_myriads(n, " "),
    "powers": digits_and_powers,
    "hangul": hangul,
    "hangul with 일": lambda n: hangul(n, "일"),
    "full width": lambda n: wide(f"{n:,}"),
    "full width myriads": lambda n: wide(digits_and_myriads(n)),
}


@pytest.mark.parametrize("spelling", SPELLINGS)
@given(number=NUMBERS)
@settings(max_examples=120, deadline=None)
def test_a_number_spelt_is_the_number_again(spelling: str, number: int) -> None:
    """Over 0 to 10^20, in won: one figure, whole, with the exact value."""
    text = f"{SPELLINGS[spelling](number)}원"
    assert [(f.text, f.low, f.high, f.unit) for f in figures_of(text)] == [(text, number, number, "KRW")]


@given(number=st.integers(min_value=1, max_value=10**6), places=st.integers(min_value=1, max_value=3))
@settings(max_examples=60, deadline=None)
def test_decimals_keep_their_value(number: int, places: int) -> None:
    """1.234조원 is exact, never a float."""
    value = Decimal(number).scaleb(-places)
    (figure,) = figures_of(f"매출은 {value:f}조원이다.")
    assert figure.low == value.scaleb(12)


@pytest.mark.parametrize("number", range(1, 100))
def test_native_numerals(number: int) -> None:
    """한 to 아흔아홉."""
    word = TENS[number // 10] + ONES[number % 10]
    assert native(word) == (number, number, False)
    counted = {"스물": "스무"}.get(word, word)
    assert [(f.low, f.unit) for f in figures_of(f"모두 {counted} 명이다.")] == [(number, "명")]


@pytest.mark.parametrize(
    ("run", "expected"),
    [
        ("18만1325만", None),
        ("1조12000억", None),
        ("2조억", None),
        ("1234,567", None),
        ("4천5000", None),
        ("1.5만3000", None),
        ("100억 50", Decimal(10**10)),  # the blank ends the numeral
        ("3만 5000", Decimal(35_000)),
        ("1,2위", Decimal(1)),  # a list of two
        ("1\u202f234\u202f567.89", Decimal("1234567.89")),
    ],
)
def test_what_a_run_of_digits_says(run: str, expected: Decimal | None) -> None:
    """A run that cannot be a number has no value; a blank or a list's comma ends it where it must."""
    read = digits_at(run, 0, len(run))
    assert read is not None
    assert read[0].low == expected
    assert read[0].malformed == (expected is None)


@pytest.mark.parametrize("run", ["9" * 29, "9" * 1_000_000])
def test_a_run_too_long_is_a_code(run: str) -> None:
    """More digits than a number has are a code."""
    assert digits_at(run, 0, len(run)) is None
    assert figures_of(f"번호 {run}원") == ()


def test_neighbouring_digits() -> None:
    """오륙백 is from 500 to 600; 일이 alone is nothing."""
    assert neighbours("오륙백") == (500, 600)
    assert neighbours("이삼십") == (20, 30)
    assert neighbours("일이") is None
    assert hangul_at("이일", 0, 2) is None

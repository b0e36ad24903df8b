"""Korean as reports write it."""

import re
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis import korean

PARTICLES = [
    ("아이파크", "은/는", "는"),
    ("서울", "으로/로", "로"),
    ("서울", "은/는", "은"),
    ("오송", "으로/로", "으로"),
    ("113", "으로/로", "으로"),
    ("52", "이/가", "가"),
    ("10", "이/가", "이"),
    ("1", "으로/로", "로"),
    ("2,000", "으로/로", "으로"),
    ("BMS", "과/와", "와"),
    ("LTL", "은/는", "은"),
    ("Institute", "을/를", "를"),
    ("Park", "은/는", "는"),
    ("Medicine", "은/는", "은"),
    ("다케다제약(Takeda)", "은/는", "은"),
    ("아이파크(iPark Institute)", "은/는", "는"),
    ("'가온바이오'", "이/가", "가"),
    ("31.5%", "을/를", "를"),
    ("22만㎡", "이/가", "가"),
    ("75kg", "이/가", "이"),
    ("", "은/는", "는"),
]
AMOUNTS = [
    ("2240000000000", "KRW", "2조2400억 원"),
    ("230000000000", "KRW", "2300억 원"),
    ("298217400000", "KRW", "2982억1740만 원"),
    ("3047500", "KRW", "304만7500원"),
    ("450", "KRW", "450원"),
    ("0", "KRW", "0원"),
    ("1720000000", "USD", "17억2000만 달러"),
    ("-150000000", "EUR", "-1억5000만 유로"),
    ("220000", "m2", "220,000㎡"),
    ("66000", "pyeong", "66,000평"),
    ("52", "곳", "52곳"),
    ("31.5", "%", "31.5%"),
]
DATES = [
    ("2023-12", "2023년 12월"),
    ("2024-01-19", "2024년 1월 19일"),
    ("2024-01-25T06:01", "2024년 1월 25일"),
    ("2024", "2024년"),
    ("2024-01/2024-06", "2024년 상반기"),
    ("2024-07/2024-09", "2024년 3분기"),
    ("2024-09/2024-11", "2024년 9~11월"),
    ("2023-12/2024-02", "2023년 12월~2024년 2월"),
    ("P3Y", None),
    (None, None),
]


@pytest.mark.parametrize(("word", "pair", "expected"), PARTICLES)
def test_a_particle_follows_the_sound_of_its_word(word: str, pair: str, expected: str) -> None:
    """Digits, Latin letters and units sound as they are read; after a bracket the word before it counts."""
    assert korean.particle(word, pair) == expected


@pytest.mark.parametrize(("value", "unit", "expected"), AMOUNTS)
def test_an_amount_is_written_in_great_units(value: str, unit: str, expected: str) -> None:
    """Money in 조, 억 and 만, everything else with separators."""
    assert korean.amount(Decimal(value), unit) == expected


@pytest.mark.parametrize(("edtf", "expected"), DATES)
def test_a_date_keeps_its_precision(edtf: str | None, expected: str | None) -> None:
    """A month is not made a day; a half and a quarter have names; a duration is no date."""
    assert korean.date_text(edtf) == expected


@given(st.integers(min_value=0, max_value=10**18))
def test_great_units_lose_nothing(value: int) -> None:
    """What is written in 조, 억 and 만 adds up to the number again."""
    powers = {"조": 10**12, "억": 10**8, "만": 10**4}
    parts = re.findall(r"(\d+)([조억만]?)", korean.great(value).replace(",", ""))
    assert sum(int(count) * powers.get(name, 1) for count, name in parts) == value


def test_a_fraction_is_rounded_only_where_it_is_said() -> None:
    """Half up, to the places or the great unit that is asked for."""
    assert korean.number(Fraction(5, 2), 0) == "3"
    assert korean.great(Fraction(10**13, 3), 8) == "3조3333억"


def test_words_in_a_row() -> None:
    """The last two are joined by 과 or 와."""
    assert [korean.listed(["가"]), korean.listed(["가", "나"]), korean.listed(["가", "닭", "나"])] == [
        "가",
        "가와 나",
        "가, 닭과 나",
    ]

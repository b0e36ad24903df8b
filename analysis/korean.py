"""Korean as it is written in reports: particles after any word, numbers in 조/억, money, dates.

Sources: 한글 맞춤법 제44항 (numbers in units of 만), 표준국어대사전 for the particles' forms. After a bracket the
particle follows the word before it, as the press writes: "다케다제약(Takeda)은".
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from functools import lru_cache

from analysis.records import Closed, Figure, Value

_BRACKETS = re.compile(r"(?:\s*[(\[][^()\[\]]*[)\]])+$")
_SOUNDLESS = re.compile(r"[^0-9A-Za-z가-힣%㎡²]+$")
_DIGIT_FINALS = dict(zip("0123456789", "ㅇㄹ ㅁ  ㄱㄹㄹ ", strict=True))
_LETTER_FINALS = {"L": "ㄹ", "M": "ㅁ", "N": "ㄴ", "R": "ㄹ"}
_UNIT_FINALS = {"kg": "ㅁ", "mg": "ㅁ", "g": "ㅁ", "km": " ", "cm": " ", "mm": " ", "m": " ", "ml": " ", "l": " "}

CURRENCIES = {
    "KRW": "원", "USD": "달러", "EUR": "유로", "JPY": "엔", "CNY": "위안", "GBP": "파운드", "CHF": "스위스프랑",
    "HKD": "홍콩달러", "CAD": "캐나다달러", "AUD": "호주달러", "SGD": "싱가포르달러", "TWD": "대만달러", "INR": "루피",
    "DKK": "덴마크크로네", "SEK": "스웨덴크로나", "NOK": "노르웨이크로네", "BRL": "헤알", "RUB": "루블",
}  # fmt: skip
_UNITS = {"m2": "㎡", "km2": "㎢", "pyeong": "평", "Cel": "℃", "ha": "ha"}
_MEMORY = 4096  # the same words and amounts come back all through an article
_GREAT = ((12, "조"), (8, "억"), (4, "만"))


@lru_cache(_MEMORY)
def particle(word: str, pair: str) -> str:
    """The form of a particle after a word.

    `pair`   "은/는", "이/가", "을/를", "과/와", "으로/로", "이라/라" …: the form after a final consonant first
    Reads    ("아이파크", "은/는") → "는"; ("113", "으로/로") → "으로"; ("서울", "으로/로") → "로"
    """
    after_consonant, after_vowel = pair.split("/")
    final = _final(word)
    if final == " " or (final == "ㄹ" and after_consonant == "으로"):
        return after_vowel
    return after_consonant


def with_particle(word: str, pair: str) -> str:
    """A word and its particle: ("아이파크", "은/는") → "아이파크는"."""
    return word + particle(word, pair)


def listed(words: list[str]) -> str:
    """Words in a row: "가, 나와 다"; "" for none."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join([*words[:-2], with_particle(words[-2], '과/와')])} {words[-1]}"


@lru_cache(_MEMORY)
def number(value: Value | int, places: int | None = None) -> str:
    """A number with thousands separators, as exact as it is, or rounded half up to `places`."""
    exact = _decimal(value)
    if places is not None:
        exact = exact.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    text = f"{exact:,f}"
    return text.rstrip("0").rstrip(".") if "." in text and places is None else text


def great(value: Value | int, finest: int = 4) -> str:
    """A whole number in 조, 억 and 만: 2240000000000 → "2조2400억"; below 만 in full.

    `finest`  the smallest power of ten that is kept (4, 8 or 12); what lies below it is rounded half up
    """
    exact = _decimal(value)
    sign = "-" if exact < 0 else ""
    exact = abs(exact)
    powers = [power for power, _ in _GREAT if power >= finest and exact >= 10**power]
    if not powers:
        return sign + number(exact)
    smallest = Decimal(10) ** min(finest, powers[0])
    if finest > 4 or exact != exact.to_integral_value():
        exact = (exact / smallest).to_integral_value(ROUND_HALF_UP) * smallest
    rest, parts = int(exact), []
    for power, name in _GREAT:
        part, rest = divmod(rest, 10**power)
        if part:
            parts.append(f"{part}{name}")
    return sign + "".join([*parts, str(rest)] if rest else parts)


@lru_cache(_MEMORY)
def amount(value: Value | int, unit: str | None, finest: int = 4) -> str:
    """A value in its unit: (2240000000000, "KRW") → "2조2400억 원"; (220000, "m2") → "220,000㎡"."""
    if unit in CURRENCIES:
        text = great(value, finest)
        return f"{text}{'' if text[-1].isdigit() else ' '}{CURRENCIES[unit]}"
    if unit is not None and re.fullmatch(r"[A-Z]{3}", unit):
        return f"{great(value, finest)} {unit}"
    return number(value) + _UNITS.get(unit or "", unit or "")


@lru_cache(_MEMORY)
def bounded(low: Value | None, high: Value | None, closed: Closed, unit: str | None, approximate: bool = False) -> str:
    """A range in words: "최대 2300억 원", "60개사 이상", "약 66,000평", "3~5명"."""
    about = "약 " if approximate else ""
    if low is not None and high is not None:
        if low == high:
            return about + amount(low, unit)
        return f"{about}{amount(low, unit)}~{amount(high, unit)}"
    if high is not None:
        return f"최대 {about}{amount(high, unit)}" if closed == "right" else f"{about}{amount(high, unit)} 미만"
    if low is not None:
        return f"{about}{amount(low, unit)} {'이상' if closed in ('left', 'both') else '초과'}"
    return ""


def figure_text(figure: Figure) -> str:
    """A figure in the reports' way of writing; as printed where it has no range to write (vague or malformed)."""
    if figure.vague or figure.malformed or (figure.low is None and figure.high is None):
        return figure.text
    return bounded(figure.low, figure.high, figure.closed, figure.unit, figure.approximate)


@lru_cache(_MEMORY)
def date_text(edtf: str | None) -> str | None:
    """An EDTF date or interval in words, as precise as it is: "2023-12" → "2023년 12월"; None where it is none."""
    if edtf is None:
        return None
    if "/" in edtf:
        return _interval_text(*edtf.split("/", 1))
    match = re.fullmatch(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?", edtf)
    if not match:
        return None
    year, month, day = match.groups()
    words = [f"{int(year)}년"]
    if month:
        words.append(f"{int(month)}월")
    if day:
        words.append(f"{int(day)}일")
    return " ".join(words)


_HALVES = {("01", "06"): "상반기", ("07", "12"): "하반기"}
_QUARTERS = {("01", "03"): "1분기", ("04", "06"): "2분기", ("07", "09"): "3분기", ("10", "12"): "4분기"}


def _interval_text(start: str, end: str) -> str | None:
    if start[:4] == end[:4] and len(start) == len(end) == 7:
        months = (start[5:], end[5:])
        name = _HALVES.get(months) or _QUARTERS.get(months) or f"{int(months[0])}~{int(months[1])}월"
        return f"{int(start[:4])}년 {name}"
    first, last = date_text(start), date_text(end)
    return f"{first}~{last}" if first and last else first or last


def _decimal(value: Value | int) -> Decimal:
    if isinstance(value, Fraction):
        return Decimal(value.numerator) / Decimal(value.denominator)
    return Decimal(value)


def _final(word: str) -> str:
    """The final consonant with which a word ends as it is read aloud; " " for a vowel."""
    bare = _SOUNDLESS.sub("", _BRACKETS.sub("", word) or word)
    if not bare:
        return " "
    last = bare[-1]
    if "가" <= last <= "힣":
        index = (ord(last) - 0xAC00) % 28
        return " " if index == 0 else "ㄹ" if index == 8 else "ㄱ"
    if last.isdigit():
        digits = re.search(r"[0-9,]+$", bare)
        zeros = digits and re.search(r"[1-9][0,]*0$", digits[0])
        return "ㄴ" if zeros else _DIGIT_FINALS[last]  # 십, 백, 천, 만 end in a consonant other than ㄹ
    latin = re.search(r"[A-Za-z]+$", bare)
    return _latin_final(latin[0], bare) if latin else " "


def _latin_final(word: str, whole: str) -> str:
    if word.lower() in _UNIT_FINALS and re.search(r"\d\s*[A-Za-z]+$", whole):
        return _UNIT_FINALS[word.lower()]
    if word.isupper() or len(word) == 1:
        return _LETTER_FINALS.get(word[-1].upper(), " ")
    match = re.search(r"(l|le|m|me|n|ne|ng)$", word.lower())
    return " " if match is None else "ㄹ" if match[1] in ("l", "le") else "ㄴ"

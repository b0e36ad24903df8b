"""A text that is nothing but one numeral: read as a number even where, inside a sentence, its syllables would be words."""

from __future__ import annotations

import re
from decimal import Decimal, DecimalException
from fractions import Fraction

from analysis.reading.figures.arithmetic import number_at
from analysis.reading.figures.lexicon import SENSES, Sense, unit_at
from analysis.reading.figures.numerals import digits_at, hangul_at, native
from analysis.reading.figures.quantity import Quantity, exact
from analysis.reading.rules.numerals import DIGITS
from analysis.records import Value

LONGEST = 48  # a longer text is no lone numeral
_SIGN = re.compile(r"(?:-|−|마이너스|음수|영하) ?")
_POINT = re.compile(r" ?점 ?")
_FRACTION = re.compile(r"(?:(\d+)\s+)?(\d+)/(\d+)$")
_POWER = re.compile(r"(-?\d+(?:\.\d+)?)(?:\^(-?\d{1,3})|[eE]([+-]?\d{1,3}))$")
_SPACED = re.compile(r"\d{1,3}(?: \d{3})+(?:\.\d+)?$")
_WORDS: dict[str, str] = {
    "빵": "0",
    "영": "0",
    "공": "0",
    "제로": "0",
    "반": "0.5",
    "하나": "1",
    "둘": "2",
    "셋": "3",
    "넷": "4",
}


def alone(text: str) -> Quantity | None:
    """The quantity that the whole text is, white space aside; None where it is more than that, or no numeral."""
    body = text.strip()
    start = text.find(body) if body else 0
    sign = _SIGN.match(body)
    value, length = _value(body[sign.end() :] if sign else body)
    offset = sign.end() if sign else 0
    power = _POWER.match(body)
    if power:
        value, length, offset, sign = _raised(power), len(body), 0, None
    if value is None or not length:
        return None
    if sign:
        value = -value
    end = start + len(body)
    if offset + length == len(body):
        return Quantity(start, end, "number", value, value, None)
    found = _unit(body, offset + length, value)
    if found is None or isinstance(value, Fraction):
        return None
    sense, stop = found
    if sense.factor is not None:
        value *= sense.factor
    if stop < len(body):
        cents, taken = _value(body[stop:])
        small = _unit(body, stop + taken, cents) if cents is not None else None
        if small is None or small[1] != len(body) or small[0].factor is None or small[0].unit != sense.unit:
            return None
        value += Decimal(str(cents)) * small[0].factor
    return Quantity(start, end, sense.kind or "number", value, value, sense.unit)


def _unit(body: str, at: int, value: Value | None) -> tuple[Sense, int] | None:
    native = not any(char.isdigit() for char in body[:at])
    if body.startswith(" ", at):
        at += 1
    if body[at:] in ("도", "°"):
        return SENSES["℃"][0], len(body)
    return unit_at(body, at, value if isinstance(value, Decimal) else None, 0, native=native)


def _value(body: str) -> tuple[Value | None, int]:
    """The number at the start of `body` and its length."""
    fraction = _FRACTION.match(body)
    if fraction and int(fraction[3]):
        return exact(int(fraction[1] or 0) + Fraction(int(fraction[2]), int(fraction[3]))), len(body)
    if _SPACED.match(body):
        return Decimal(body.replace(" ", "")), len(body)
    for length in range(min(len(body), 6), 1, -1):
        spoken = native(body[:length])
        if spoken and not spoken[2] and spoken[0] == spoken[1]:
            return spoken[0], length
    whole = number_at(body, 0, len(body)) if body else None
    if whole and whole[1] == len(body):
        return whole
    if body[:1] == "." and body[1:].isdigit():
        return Decimal("0" + body), len(body)
    read = digits_at(body, 0, len(body)) or hangul_at(body, 0, len(body))
    if read and read[0].low is not None:
        point = _POINT.match(body, read[1])
        if point and not body[0].isdigit():
            tail = re.compile(f"[{''.join(DIGITS)}]+").match(body, point.end())
            if tail:
                digits = "".join(str(DIGITS[char]) for char in tail[0])
                return read[0].low + Decimal(f"0.{digits}"), tail.end()
        return read[0].low, read[1]
    for length in (2, 1):
        if len(body) >= length and body[:length] in _WORDS:
            return Decimal(_WORDS[body[:length]]), length
    spoken = native(body[:1]) if body else None
    return (spoken[0], 1) if spoken and not spoken[2] else (None, 0)


def _raised(power: re.Match[str]) -> Value | None:
    base, exponent = Decimal(power[1]), int(power[2] or power[3])
    if power[3]:
        return base.scaleb(exponent)
    try:
        return exact(Fraction(base) ** exponent)
    except (DecimalException, ZeroDivisionError):
        return None

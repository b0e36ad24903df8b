"""Durations, recurrences, decades: moments that need no calendar to be read."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from analysis.reading import moment_grammar as g
from analysis.reading.moment_words import edge_holds, sino
from analysis.reading.rules.dates import NATIVE, RECURRING, UNITS, WORD_DURATIONS
from analysis.records import MomentKind

_ORDER = "YMWDhms"
_TIME = "hms"


class Stretch(NamedTuple):
    """A moment that is no place on the calendar: its end, kind and EDTF.

    `amount`  of a plain duration: the number of each unit, so that "3년 전" can be counted back
    """

    end: int
    kind: MomentKind
    edtf: str | None
    approximate: bool = False
    reason: str | None = None
    amount: tuple[tuple[str, Decimal], ...] = ()
    days_only: bool = False


def stretch_at(text: str, pos: int) -> Stretch | None:
    """The duration, recurrence or decade whose words begin at `pos`, or None."""
    first = text[pos : pos + 1]
    if first.isdigit():
        return _nights(text, pos) or _decade(text, pos) or _duration(text, pos)
    if first in "매격해분반날":
        every = _every(text, pos)
        if every:
            return every
    word = g.WORD_DURATION.match(text, pos)
    if word:
        edtf = WORD_DURATIONS[word[0].replace("앞", "").replace("연속", "").strip()]
        unit = {"D": "D", "W": "W", "M": "M", "Y": "Y"}[edtf[-1]]
        amount = () if "/" in edtf else ((unit, Decimal(edtf[1:-1])),)
        return Stretch(word.end(), "duration", edtf, amount=amount)
    vague = g.VAGUE.match(text, pos)
    if vague:
        return Stretch(vague.end(), "duration", None, reason="말이 길이를 정하지 않음")
    return _duration(text, pos)


def _nights(text: str, pos: int) -> Stretch | None:
    found = g.NIGHTS.match(text, pos)
    return Stretch(found.end(), "duration", f"P{int(found['days'])}D") if found else None


def _decade(text: str, pos: int) -> Stretch | None:
    found = g.DECADE.match(text, pos)
    if found:
        ten = found["ten"]
        century = found["century"] or ("20" if int(ten) < 3 else "19")
        return Stretch(found.end(), "period", f"{century}{ten}X", approximate=bool(found["part"]))
    found = g.CENTURY.match(text, pos)
    if found and 10 <= int(found["century"]) <= 22:
        return Stretch(found.end(), "period", f"{int(found['century']) - 1}XX")
    return None


def _every(text: str, pos: int) -> Stretch | None:
    found = g.EVERY.match(text, pos)
    if not found:
        return None
    head = g.EVERY_HEAD.match(text, pos)
    word = "".join(head[0].split()) if head else ""
    if word not in RECURRING:
        return None
    if found.end() == (head.end() if head else 0) and not edge_holds(text, found.end()) and word not in ("매년", "매월"):
        return None
    return Stretch(found.end(), "recurring", RECURRING[word])


def _duration(text: str, pos: int) -> Stretch | None:
    """A number of units of time, or several of them from the larger to the smaller: 1년 6개월, 2시간반, 3~6개월."""
    low: list[tuple[str, Decimal]] = []
    high: list[tuple[str, Decimal]] = []
    odd = False
    at, end, last = pos, pos, -1
    while len(low) < 6:
        piece = g.PIECE.match(text, at)
        if not piece:
            break
        if piece["free"] and (low or not g.AIMED_BEFORE.search(text[max(0, pos - 4) : pos])):
            break
        unit = _unit(piece)
        order = _ORDER.index(unit)
        least, most = _numbers(piece)
        if order <= last or least is None or most is None or most < least:
            break
        if low and (unit == "h" and low[-1][0] in "YMWD"):  # 18일 3시간: a date and a duration
            break
        if unit == "Y" and least >= 1000 and not text.startswith("간", piece.end()):
            return None
        low.append((unit, least))
        high.append((unit, most))
        odd = odd or bool(piece["odd"] or piece["odd2"]) or piece["native"] == "두어"
        last, end = order, piece.end()
        if least != most or piece["odd"] or piece["odd2"]:
            at = end
            break
        at = g.NEXT_PIECE.match(text, end).end()  # type: ignore[union-attr]
    if not low:
        return None
    at = end
    half = g.HALF_MORE.match(text, at)
    if half and low == high:
        low = _add_half(low)
        high = low
        at = half.end()
    if not _stands(text, pos, at, low, high):
        return None
    edtf = _write(low) if low == high else f"{_write(low)}/{_write(high)}"
    amount = tuple(low) if low == high else ()
    return Stretch(at, "duration", edtf, odd, amount=amount, days_only=len(low) == 1 and low[0][0] == "D")


def _unit(piece: re.Match[str]) -> str:
    word = piece["unit"] or piece["unit2"] or piece["unit3"]
    return "M" if word.endswith("분기") else UNITS[word]


def _numbers(piece: re.Match[str]) -> tuple[Decimal | None, Decimal | None]:
    quarters = 3 if (piece["unit"] or piece["unit2"] or "").endswith("분기") else 1
    if piece["low"]:
        low = Decimal(piece["low"].replace(",", "")) * quarters
        return low, Decimal(piece["high"].replace(",", "")) * quarters if piece["high"] else low
    if piece["native"]:
        least, most = NATIVE[piece["native"]]
        return Decimal(least * quarters), Decimal(most * quarters)
    number = sino(piece["sino"].rstrip())
    return (None, None) if number is None else (Decimal(number), Decimal(number))


def _add_half(amount: list[tuple[str, Decimal]]) -> list[tuple[str, Decimal]]:
    halves = {"Y": ("M", 6), "M": ("D", 15), "W": ("D", 3), "D": ("h", 12), "h": ("m", 30), "m": ("s", 30)}
    unit = amount[-1][0]
    if unit == "s":
        return amount
    smaller, number = halves[unit]
    return [*amount, (smaller, Decimal(number))]


def _stands(text: str, start: int, end: int, low: list[tuple[str, Decimal]], high: list[tuple[str, Decimal]]) -> bool:
    """Whether the words are a duration here: not a date, not shares, not what a rate is per, not an idiom."""
    unit, number = low[-1]
    if len(low) == 1 and unit == "D" and number == 1 and g.RATE.match(text, end):
        return False
    if g.RATE.match(text, end) and not (unit == "D" and len(low) == 1 and number > 31):
        return False
    before = text[max(0, start - 20) : start]
    if unit in "Dh" and g.WEEKLY_BEFORE.search(before):
        return False
    if unit == "D" and len(low) == 1 and high[-1][1] <= 31 and number == int(number):
        if text[start].isdigit() and not (g.DURATION_AFTER.match(text, end) or g.DURATION_BEFORE.search(before)):
            return False
    elif unit == "W" and len(low) == 1:
        if number > 260 or g.SHARES_BEFORE.search(before) or g.SHARES_AFTER.match(text, end):
            return False
    elif unit == "h" and number == 24 and g.ROUND_THE_CLOCK.match(text, end):
        return False
    return edge_holds(text, end) or bool(g.DURATION_AFTER.match(text, end))


def _write(amount: list[tuple[str, Decimal]]) -> str:
    days = "".join(f"{_plain(n)}{u}" for u, n in amount if u not in _TIME)
    times = "".join(f"{_plain(n)}{u.upper()}" for u, n in amount if u in _TIME)
    return f"P{days}{'T' + times if times else ''}"


def _plain(number: Decimal) -> str:
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text

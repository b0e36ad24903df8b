"""Words of durations, recurrences and decades → `Length`: moments that need no calendar to be read."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from analysis.reading.rules.dates import NATIVE, RECURRING, WORD_DURATIONS
from analysis.reading.rules.lengths import BARE_UNITS
from analysis.reading.timing import length_patterns as p
from analysis.reading.timing.fragments import ahead, cue, past_blanks, runs_out
from analysis.reading.timing.said import sino
from analysis.records import MomentKind

OPEN_LENGTH = "말이 길이를 정하지 않음"

_AFTER, _BEFORE = cue("length_after"), cue("length_before")
_RATE, _WEEKLY = cue("rate_after"), cue("weekly_before")
_SHARES_BEFORE, _SHARES_AFTER = cue("shares_before"), cue("shares_after")
_WEEKS_AFTER = cue("weeks_after")
_AROUND_THE_CLOCK = cue("around_the_clock")

_ORDER = "YQMWDhms"  # the larger first
_TIME = "hms"
_HALF = {"Y": ("M", 6), "M": ("D", 15), "W": ("D", 3), "D": ("h", 12), "h": ("m", 30), "m": ("s", 30)}
_ENDINGS = {
    "분기": "Q", "개월": "M", "개년": "Y", "시간": "h", "주일": "W",
    "년": "Y", "해": "Y", "달": "M", "주": "W", "일": "D", "분": "m", "초": "s",
}  # fmt: skip
QUALIFIER_ENDS = frozenset("터후로장대소약총박과단근균매려도략의지보구령서속")  # how the words of `length_before` end
_NEAR = 14  # characters in which 박 of 2박 3일, 년대 and 세기 stand
_LOOK_BEFORE = 20  # characters before a length in which the words that qualify it stand
_LONGEST_YEARS = 1000  # from here on a number before 년 is a year
_MOST_WEEKS = 260  # beyond, 주 counts shares

Amount = tuple[tuple[str, Decimal], ...]


class Length(NamedTuple):
    """Where the words end, their kind and EDTF; `amount` is what a plain duration holds of each unit."""

    end: int
    kind: MomentKind
    edtf: str | None
    approximate: bool = False
    reason: str | None = None
    amount: Amount = ()


def may_be_length(text: str, start: int, end: int) -> bool:
    """Whether the words around a day of the month make a length of it: 30일간, 계약일로부터 30일."""
    if text[end - 1] != "일" or (ahead(text, end) in p.AFTER_FIRST and _AFTER.match(text, end)):
        return True
    last = text[start - 1 : start]
    if last.isspace():
        last = text[start - 2 : start - 1]
    return last in QUALIFIER_ENDS and bool(_BEFORE.search(text[max(0, start - 8) : start]))


def length_at(text: str, pos: int) -> Length | None:
    """The duration, recurrence or decade whose words begin at `pos`, or None."""
    first = text[pos : pos + 1]
    if first.isdigit():
        near = text[pos : pos + _NEAR]
        found = _nights(text, pos) if "박" in near else None
        if found is None and ("0년대" in near or "세기" in near):
            found = _decade(text, pos)
        return found or _duration(text, pos)
    every = _every(text, pos) if first in "매격해분반날연주" else None
    if every:
        return every
    word = p.WORD_LENGTH.match(text, pos)
    if word:
        edtf = WORD_DURATIONS[word["word"] or word["rate"]]
        amount = () if "/" in edtf else ((edtf[-1], Decimal(edtf[1:-1])),)
        return Length(word.end(), "duration", edtf, amount=amount)
    vague = p.VAGUE.match(text, pos)
    if vague:
        return Length(vague.end(), "duration", None, reason=OPEN_LENGTH)
    return _duration(text, pos)


def _nights(text: str, pos: int) -> Length | None:
    found = p.NIGHTS.match(text, pos)
    return Length(found.end(), "duration", f"P{int(found['days'])}D") if found else None


def _decade(text: str, pos: int) -> Length | None:
    found = p.DECADE.match(text, pos)
    if found:
        first = found["first"] or ""
        # 1950~60년대: the second is of the century of the first; 90년대 alone of the last one that has gone so far
        century = found["century"] or first[:-2] or ("20" if int(found["ten"]) < 3 else "19")
        edtf = f"{century}{found['ten']}X"
        if first:
            edtf = f"{first[:-2] or century}{first[-2]}X/{edtf}"
        return Length(found.end(), "period", edtf, approximate=bool(found["part"]))
    found = p.CENTURY.match(text, pos)
    if found and 10 <= int(found["century"]) <= 22:
        about = bool(found["part"])
        return Length(found.end(), "period", f"{int(found['century']) - 1}XX", approximate=about)
    return None


# 5년에 135억원입니다: so much in all; but 1년에 40억원, 2년에 3억원씩
_SUM = re.compile(
    r"에 (?:총 |모두 |약 )?[0-9][0-9,.]* ?(?:조|억|만|천)[0-9,.조억만천 ]{0,12}(?:원|달러|유로|엔|위안|파운드)(?!씩)(?=[^.\n]{0,8}(?:다\.|입니다|예요|에요|이고|이며|짜리|규모|어치|계약))"
)


def _every(text: str, pos: int) -> Length | None:
    head = p.EVERY_HEAD.match(text, pos)
    if not head:
        return None
    tail = p.EVERY_TAIL.match(text, head.end())
    if not tail and not runs_out(text, head.end()):
        return None
    return Length(tail.end() if tail else head.end(), "recurring", RECURRING["".join(head[0].split())])


def _duration(text: str, pos: int) -> Length | None:
    """A number of units of time, or several of them from the larger to the smaller: 1년 6개월, 2시간반, 3~6개월."""
    low: list[tuple[str, Decimal]] = []
    high: list[tuple[str, Decimal]] = []
    odd = False
    at = end = pos
    while len(low) < 6:
        piece = p.PIECE.match(text, at)
        part = _piece(text, pos, piece, low) if piece else None
        if piece is None or part is None:
            break
        unit, least, most = part
        low.append((unit, least))
        high.append((unit, most))
        odd = bool(piece["odd"] or piece["odd2"] or piece["native"] == "두어")
        end = piece.end()
        if odd or least != most or ahead(text, end) not in p.PIECE_FIRST:
            break
        at = past_blanks(text, end)
    if not low:
        return None
    more = ahead(text, end) == "반" and low == high and low[-1][0] in _HALF
    half = p.HALF_MORE.match(text, end) if more else None
    if half:
        smaller, number = _HALF[low[-1][0]]
        low.append((smaller, Decimal(number)))
        high, end = low, half.end()
    if not _stands(text, pos, end, low, high):
        return None
    edtf = _write(low) if low == high else f"{_write(low)}/{_write(high)}"
    return Length(end, "duration", edtf, odd, amount=tuple(low) if low == high else ())


def _piece(
    text: str, start: int, piece: re.Match[str], before: list[tuple[str, Decimal]]
) -> tuple[str, Decimal, Decimal] | None:
    """One number and unit, None where it does not go on what stands before it."""
    if piece["low"]:
        unit = _unit(piece["unit"])
        least = Decimal(piece["low"].replace(",", ""))
        high = piece["high"] or piece["high2"] or piece["next"]
        most = Decimal(high.replace(",", "")) if high else least
        if piece["next"] and most != least + 1:  # 3, 5년: not one length
            return None
    elif piece["native"]:
        unit = _unit(piece["unit2"])
        least, most = map(Decimal, NATIVE[piece["native"]])
    else:
        if piece["free"] and (before or not p.AIMED_BEFORE.search(text[max(0, start - 4) : start])):
            return None
        number = sino(piece["sino"].rstrip())
        if number is None:
            return None
        unit = BARE_UNITS[piece["free"]] if piece["free"] else _unit(piece["unit3"])
        least = most = Decimal(number)
    if most < least or (unit == "Y" and least >= _LONGEST_YEARS):
        return None
    # 18일 3시간 is a date and a duration, 1년 6개월 one duration
    if before and (_ORDER.index(unit) <= _ORDER.index(before[-1][0]) or (unit == "h" and before[-1][0] in "YQMWD")):
        return None
    return ("M", 3 * least, 3 * most) if unit == "Q" else (unit, least, most)


def _unit(word: str) -> str:
    """The code of a printed unit, by how it ends."""
    return _ENDINGS.get(word[-2:]) or _ENDINGS[word[-1]]


def _stands(text: str, start: int, end: int, low: list[tuple[str, Decimal]], high: list[tuple[str, Decimal]]) -> bool:
    """Whether the words are a length here: not a date, not shares, not what a rate is per, not an idiom."""
    unit, number = low[-1]
    alone = len(low) == 1
    is_sum = unit == "Y" and number > 1 and _SUM.match(text, end)
    if _RATE.match(text, end) and not is_sum and not (unit == "D" and alone and number > 31):
        return False
    before = text[max(0, start - _LOOK_BEFORE) : start]
    if unit in "Dh" and _WEEKLY.search(before):
        return False
    after = _AFTER.match(text, end)
    if unit == "D" and alone and high[-1][1] <= 31 and text[start].isdigit():
        return bool(after) or bool(_BEFORE.search(before) and runs_out(text, end))
    if unit == "W" and alone and not _WEEKS_AFTER.match(text, end):
        shares = _SHARES_BEFORE.search(before) or _SHARES_AFTER.match(text, end)
        if number > _MOST_WEEKS or shares:
            return False
    if unit == "h" and number == 24 and (_AROUND_THE_CLOCK.match(text, end) or before.endswith("365일 ")):
        return False
    if unit == "D" and number == 365 and (text.startswith(" 24시간", end) or before.endswith("24시간 ")):
        return False
    return bool(after) or runs_out(text, end)


def _write(amount: list[tuple[str, Decimal]]) -> str:
    days = "".join(f"{_plain(n)}{u}" for u, n in amount if u not in _TIME)
    times = "".join(f"{_plain(n)}{u.upper()}" for u, n in amount if u in _TIME)
    return f"P{days}{'T' + times if times else ''}"


def _plain(number: Decimal) -> str:
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text

"""Bare numerals in a sentence that speaks of numbers as such: "백육은 나에게 특별한 숫자이다", "답은 마이너스 5이다"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from operator import attrgetter
from typing import TypeVar

from analysis.reading.figures.numerals import DIGIT, digits_at, hangul_at, numerator_at
from analysis.reading.figures.quantity import Quantity, exact
from analysis.reading.rules.numerals import DIGITS
from analysis.records import Moment, Span, Value

S = TypeVar("S", Moment | Span, Quantity)
_start = attrgetter("start")

_LONGEST_LINE = 200
_REPLACED = frozenset({"multiple", "number"})  # 오분의 일 of 삼과 오분의 일
_STEMS = re.compile(r"\^|숫자|자연수|음수|분수|홀수|짝수|답은|수이다|수로 ")
# A sentence says of something that it is a number, or says what the answer is.
_TALK = re.compile(
    r"(?:숫자|자연수|정수|음수|양수|홀수|짝수|분수|유효하지 않은 수|유효한 수|개의 수)(?: 형식)?(?:이다|입니다|인가|로 인식)|(?:^|[ .,])(?:정답|답)은 |^숫자 "
)
_SIGNED = re.compile(
    rf"(?<![0-9A-Za-z가-힣.,])(?:(?P<sign>마이너스 ?|음수 |-))?(?={DIGIT}|[일이삼사오육칠팔구영십백천만])"
)
_POINT = re.compile(rf" ?점 ?([{''.join(DIGITS)}]+)(?=이|은|을|$)")
_WHOLE = re.compile(r"[와과] (?=[일이삼사오육칠팔구십백천만])")
_PART_OF = re.compile(r" ?분의 ?(마이너스 )?")
_LAST_DIGIT = re.compile(r"([일이삼사오육칠팔구])(?=은 |는 )")
_POWER = re.compile(r"(?<![0-9A-Za-z.^])([0-9]{1,9}(?:\.[0-9]{1,9})?)\^([0-9]{1,2})(?![0-9.^])(?=[을를은는이])")
_ENDS = re.compile(r"(?: ?은|는|이다|입니다|이고|과 |와 |을 |를 | 은 |이 |로 |인가|$| )")


def arithmetic(text: str, found: list[Quantity], blocked: Sequence[Moment | Span]) -> list[Quantity]:
    """Add the bare numerals of the sentences that speak of numbers, where nothing was read yet; in text order."""
    added: list[Quantity] = []
    done = 0
    for stem in _STEMS.finditer(text):
        if stem.start() < done:
            continue
        start = text.rfind("\n", max(0, stem.start() - _LONGEST_LINE), stem.start()) + 1
        done = text.find("\n", stem.end(), start + _LONGEST_LINE + 1)
        if not start and stem.start() > _LONGEST_LINE:
            done = stem.end()
            continue
        if done < 0:
            done = len(text)
            if done - start > _LONGEST_LINE:
                done = stem.end()
                continue
        added += [_raised(match) for match in _POWER.finditer(text, start, done)]
        if _TALK.search(text[start:done]):
            taken = [*_within(blocked, start, done), *filter(_is_taken, _within(found, start, done))]
            added += _line(text, start, done, taken)
    if not added:
        return found
    starts = [new.start for new in added]
    kept = [q for q in found if not _inside(q, added, starts)]
    return sorted([*kept, *added], key=lambda q: q.start)


def _within(spans: Sequence[S], start: int, end: int) -> Sequence[S]:
    """Those of some spans, in text order, that begin in [start, end)."""
    return spans[bisect_left(spans, start, key=_start) : bisect_left(spans, end, key=_start)]


def _is_taken(quantity: Quantity) -> bool:
    return quantity.kind not in _REPLACED


def _inside(quantity: Quantity, added: list[Quantity], starts: list[int]) -> bool:
    index = bisect_right(starts, quantity.start) - 1
    return index >= 0 and quantity.end <= added[index].end


def _line(text: str, start: int, end: int, taken: list[Moment | Span | Quantity]) -> list[Quantity]:
    added: list[Quantity] = []
    resume = start
    for match in _SIGNED.finditer(text, start, end):
        if match.start() < resume:
            continue
        read = number_at(text, match.end(), end)
        if read is None or not _ENDS.match(text, read[1]):
            continue
        value, stop = read
        if any(span.start < stop and match.start() < span.end for span in taken):
            continue
        value = -value if match["sign"] else value
        added.append(Quantity(match.start(), stop, "number", value, value, None))
        resume = stop
    return added


def number_at(text: str, at: int, stop: int) -> tuple[Value, int] | None:
    """The number that begins at `at`, with its fraction or spoken decimals: 삼과 오분의 일, 오점 오; and its end."""
    read = digits_at(text, at, stop) or hangul_at(text, at, stop) or numerator_at(text, at, stop, _ENDS)
    if read is None or read[0].low is None:
        return None
    value, end = read[0].low, read[1]
    of = _PART_OF.match(text, end)
    if of and value:
        part = digits_at(text, of.end(), stop) or numerator_at(text, of.end(), stop, _ENDS)
        if part and part[0].low is not None:
            share = Fraction(part[0].low) / Fraction(value)
            return exact(-share if of[1] else share), part[1]
    if text[at].isdigit():
        last = _LAST_DIGIT.match(text, end)
        if last and text[end - 1] in "십백천만억조":
            return value + DIGITS[last[1]], last.end(1)
    else:
        point = _POINT.match(text, end)
        if point:
            return value + Decimal("0." + "".join(str(DIGITS[char]) for char in point[1])), point.end()
        whole = _WHOLE.match(text, end)
        if whole:
            share_of_one = number_at(text, whole.end(), stop)
            if share_of_one and 0 < share_of_one[0] < 1:
                return exact(Fraction(value) + Fraction(share_of_one[0])), share_of_one[1]
        if not _ENDS.match(text, end):
            shorter = numerator_at(text, at, stop, _ENDS)
            return (shorter[0].low, shorter[1]) if shorter and shorter[0].low is not None else None
    return value, end


def _raised(match: re.Match[str]) -> Quantity:
    value = exact(Fraction(match[1]) ** int(match[2]))
    return Quantity(match.start(), match.end(), "number", value, value, None)

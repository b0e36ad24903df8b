"""Restatements: the figure in brackets, or in apposition, that states the same amount as the one before it."""

from __future__ import annotations

import re
from fractions import Fraction

from analysis.reading.figures.quantity import Quantity

_BRACKETS = frozenset("(（[")
# What may stand between an opening bracket and a restated amount.
_OPENING = re.compile(
    r"정? ?[(（\[]\s?(?:(?:약|당시|현재|현|계약|체결|발표|이날|전일|오늘|최근|고시|매매기준율|기준|환율|환율로|환율은|한화|한화로|원화|원화로|우리 ?돈|우리 ?돈으로|한국 ?돈|한국 ?돈으로|미화|美|총|최대|대략|환산|환산하면|적용|시|시점|으로|로|은"
    r"|\d{1,2}일|\d{1,2}월) ?){0,7}$"
)
_APPOSED = re.compile(
    r"(?:,|·|=| =|인| /|/)? ?(?:즉 )?(?:약 )?(?:한화|원화|우리 ?돈|한국 ?돈)(?:로|으로| 기준)? ?(?:약 |대략 )?$|(?: ?= ?)(?:약 )?$"
)
_AREA_APPOSED = re.compile(r"(?:, | |·|/)(?:약 )?$")
_ALSO = re.compile(r" ?[·ㆍ/,=] ?(?:약 )?")  # 4억 유로(4억7000만 달러·6940억원)
_NOT_SAME = re.compile(r"\s?(?:포함|별도|제외|규모의|[가-힣]* ?포함)")
_APPOSABLE = frozenset({"money", "area"})  # in another unit restated without brackets too
_SQUARE_METRES: dict[str, Fraction] = {
    "m2": Fraction(1), "km2": Fraction(1_000_000), "ha": Fraction(10_000), "pyeong": Fraction(400, 121), "[acr_us]": Fraction(40468564224, 10**7), "[sft_i]": Fraction(9290304, 10**8),
}  # fmt: skip
_TOLERANCE = Fraction(6, 100)


def tie(text: str, found: list[Quantity]) -> None:
    """Set `same_as` on each restatement, in place; it inherits the first's bound, each and per."""
    origin = None  # of the pair before
    for index in range(1, len(found)):
        first, second = found[index - 1], found[index]
        if second.start - first.end > 40:
            continue
        between = text[first.end : second.start]
        opens = not _BRACKETS.isdisjoint(between[:2])
        if not opens and (first.unit == second.unit or first.kind != second.kind or first.kind not in _APPOSABLE):
            continue  # most pairs
        if first.malformed or second.malformed or not _restates(text, first, second, between, opens):
            continue
        if first.same_as is None or origin is None:
            origin = first
            second.same_as = f"f{index}"
        else:
            second.same_as = first.same_as
        if second.low is not None and second.low == second.high and (origin.low is None or origin.high is None):
            value = second.low
            second.low = value if origin.low is not None else None
            second.high = value if origin.high is not None else None
            second.closed = origin.closed
        second.each = second.each or origin.each
        second.per = second.per or origin.per
        second.change = second.change or origin.change


def _restates(text: str, first: Quantity, second: Quantity, between: str, opens: bool) -> bool:
    bracketed = opens and bool(_OPENING.fullmatch(between)) and not _NOT_SAME.match(text, second.end)
    if first.kind == "money" == second.kind:
        if first.same_as is not None and first.unit != second.unit and text.startswith(")", second.end):
            bracketed = bracketed or bool(_ALSO.fullmatch(between))
        if first.unit != second.unit:
            return bracketed or bool(_APPOSED.fullmatch(between))
        return bracketed and _equal(first, second)
    if first.kind == "area" == second.kind:
        near = _similar(first, second)
        return near and (bracketed or (first.unit != second.unit and bool(_AREA_APPOSED.fullmatch(between))))
    if not bracketed:
        return False
    if first.kind == second.kind and first.unit == second.unit:
        return _equal(first, second)
    return {first.kind, second.kind} == {"multiple", "percent"} and _as_share(first) == _as_share(second) is not None


def _equal(first: Quantity, second: Quantity) -> bool:
    return second.high is not None and second.high == (first.high if first.high is not None else first.low)


def _similar(first: Quantity, second: Quantity) -> bool:
    one, other = _metres(first), _metres(second)
    return one is not None and other is not None and abs(one - other) <= _TOLERANCE * one


def _metres(quantity: Quantity) -> Fraction | None:
    factor = _SQUARE_METRES.get(quantity.unit or "")
    value = quantity.high if quantity.high is not None else quantity.low
    return Fraction(value) * factor if factor and value is not None else None


def _as_share(quantity: Quantity) -> Fraction | None:
    if quantity.low is None or quantity.low != quantity.high:
        return None
    share = Fraction(quantity.low)
    return share / 100 if quantity.kind == "percent" else share.limit_denominator(100)

"""A numeral in digits with what stands after it: a unit, a Latin magnitude, or nothing."""

from __future__ import annotations

from analysis.reading.figures.bare import bare
from analysis.reading.figures.latin import led_by_currency, with_magnitude
from analysis.reading.figures.lexicon import unit_at
from analysis.reading.figures.measuring import GAP_STARTS, STRONG, STRONG_COUNTERS, gap, measured, survives_break
from analysis.reading.figures.quantity import Quantity
from analysis.reading.figures.values import Numeral

_AFTER_YEO = frozenset(" 명개곳건원")


def with_unit(
    text: str,
    begin: int,
    end: int,
    numeral: Numeral,
    code: str | None = None,
    glued: bool = False,
    ordinal: bool = False,
) -> Quantity | None:
    """The quantity of a numeral that ends at `end`; `bare` where no unit is printed, None where it is no figure.

    `code` is the currency that leads it; `glued` says that Hangul stands directly before it, `ordinal` that 제 does.
    """
    if code:
        return led_by_currency(text, begin, end, numeral, code)
    at, about = end, False
    after = text[end : end + 1]
    if after == "여":
        at, about = end + 1, True
    elif after == " " and text.startswith("여", end + 1) and text[end + 2 : end + 3] in _AFTER_YEO:
        at, about = end + 2, True
    unit_start = gap(text, at) if about or after in GAP_STARTS else at
    found = unit_at(text, unit_start, numeral.low, begin)
    if found is None:
        if about or ordinal:
            return None
        latin = after == " " or (after.isascii() and after.isalpha())
        amount = with_magnitude(text, begin, end, numeral) if latin else None
        return amount or bare(text, begin, end, numeral, glued)
    sense, stop = found
    if unit_start != at and "\n" in text[at:unit_start] and not survives_break(text, begin, sense):
        return None
    if glued and not (sense.kind in STRONG or sense.spelling in STRONG_COUNTERS or numeral.power):
        return None
    if ordinal and sense.kind != "rank":
        return None
    if sense.spelling == "%" and text[stop : stop + 1].isalnum() and text[stop].isascii():
        return None  # %20 of an address
    return measured(text, begin, stop, numeral, sense, about)

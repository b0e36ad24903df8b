"""Text → quantities: every numeral with its unit, ranges joined, before the words around them are weighed."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.reading.figures import ranges
from analysis.reading.figures.anchors import ANCHOR, DIGITS, IDIOM, IDIOM_STARTS
from analysis.reading.figures.numerals import end_of_digits, end_of_run
from analysis.reading.figures.printed import end_of_code, printed
from analysis.reading.figures.quantity import Quantity
from analysis.reading.figures.spoken import spoken
from analysis.records import Moment, Span

_RUNS_ON = frozenset(".-/:@,，．십백천만억조경해萬億兆千百十")  # after digits: a code, or more of the numeral


def quantities(text: str, blocked: Sequence[Moment | Span]) -> list[Quantity]:
    """Read every quantity outside the blocked spans, which are in text order. Linear in the text."""
    found: list[Quantity] = []
    size = len(text)
    spans = iter(blocked)
    span = next(spans, None)
    stop, passed = (span.start, span.end) if span else (size, size + 1)  # of the next blocked span
    resume = 0
    # All are found before the first is read: to go back and forth between scan and grammar takes longer.
    for at in [anchor.start() for anchor in ANCHOR.finditer(text)]:
        if at < resume:
            continue
        while passed <= at:
            span = next(spans, None)
            stop, passed = (span.start, span.end) if span else (size, size + 1)
        if stop <= at:
            resume = passed
            continue
        quantity: Quantity | None
        if text[at] in DIGITS:
            quantity = printed(text, at, stop)
            if quantity is None:
                resume = end_of_digits(text, at)
                if text[resume : resume + 1] in _RUNS_ON:
                    resume = max(resume, end_of_code(text, at), end_of_run(text, at))
                continue
        elif text[at : at + 2] in IDIOM_STARTS and (idiom := IDIOM.match(text, at)):
            resume = idiom.end()
            continue
        else:
            said = spoken(text, at, stop)
            if said is None:
                continue
            quantity = said[0]
            if text[quantity.end : quantity.end + 1] in ranges.STARTS:
                quantity = ranges.of_quantity(text, quantity, stop)
        if quantity.end > stop:  # 23대1~6월: its end is a date's beginning
            resume = stop
            continue
        if quantity.start >= resume:  # a currency before it may be the unit of the one before
            found.append(quantity)
        resume = quantity.end
    return found

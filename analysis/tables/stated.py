"""A figure together with the reading that it stands in: what every table cell and derived number starts from."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from analysis.records import Figure, Reading, Value

Bound = Literal["exact", "about", "at_least", "at_most", "range", "vague", "malformed"]
BOUND_WORDS: dict[Bound, str] = {
    "exact": "정확",
    "about": "약",
    "at_least": "이상",
    "at_most": "최대",
    "range": "범위",
    "vague": "모호",
    "malformed": "표기 오류",
}
BOUND_MARKS: dict[Bound, str] = {"about": "≈", "at_least": "≥", "at_most": "≤"}


@dataclass(frozen=True, slots=True)
class Stated:
    """One figure as one article states it."""

    reading: Reading
    figure: Figure

    @property
    def bound(self) -> Bound:
        figure = self.figure
        if figure.malformed:
            return "malformed"
        if figure.vague:
            return "vague"
        if figure.low is None and figure.high is None:
            return "malformed"
        if figure.low is None:
            return "at_most"
        if figure.high is None:
            return "at_least"
        if figure.low != figure.high:
            return "range"
        return "about" if figure.approximate else "exact"

    @property
    def value(self) -> Value | None:
        """The one number that a chart or total may take: the value, or the side that is stated of an open range.

        None for a vague or malformed figure, and for a range with two sides: neither side is the value.
        """
        if self.bound in ("vague", "malformed", "range"):
            return None
        return self.figure.low if self.figure.low is not None else self.figure.high

    @property
    def unit(self) -> str | None:
        return self.figure.unit

    @property
    def significant_digits(self) -> int:
        """How many digits the figure was printed to: 2조2400억 has three, 2334억 four."""
        value = self.value
        if not isinstance(value, Decimal):
            return 0
        digits = value.normalize().as_tuple().digits
        return len(digits)

    @property
    def pair(self) -> Stated | None:
        """The figure that states the same amount in another unit beside this one (17억 달러(약 2조2400억원))."""
        for other in self.reading.figures:
            if other.id != self.figure.id and self.figure.id == other.same_as:
                return Stated(self.reading, other)
        if self.figure.same_as:
            return Stated(self.reading, self.reading.figure(self.figure.same_as))
        return None


def stated(reading: Reading, id: str | None) -> Stated | None:
    """The figure of this id in a reading; None for None and for the words that stand in place of an amount."""
    if id is None or id in ("undisclosed", "not_stated", "none", "unspecified"):
        return None
    return Stated(reading, reading.figure(id))

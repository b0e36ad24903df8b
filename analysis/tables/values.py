"""Amounts of deals in one currency: as printed where an article prints it, else converted with a dated rate."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from analysis.currency import Rate, rate
from analysis.records import Value
from analysis.tables.conflicts import Slot
from analysis.tables.deals import JoinedDeal
from analysis.tables.periods import days_of
from analysis.tables.stated import Stated

CONVERSION_RULE = (
    "기사에 비교 통화로 인쇄된 금액이 있으면 그대로 쓰고, 없으면 발표일의 유럽중앙은행 기준환율로 환산한다. "
    "달이나 해만 알려졌으면 그 마지막 날로 보되 기사 발행일을 넘지 않는다. 발표일을 모르면 환산하지 않는다."
)


@dataclass(frozen=True, slots=True)
class Comparable:
    """One amount of a deal in the currency of comparison.

    `value`  exact; of a converted amount the product of figure and rate
    `rate`   None where the article prints the currency of comparison itself
    """

    deal: JoinedDeal
    figure: Stated
    value: Value
    currency: str
    rate: Rate | None = None

    @property
    def is_maximum(self) -> bool:
        return self.figure.bound == "at_most"


def comparable(deal: JoinedDeal, slot: Slot, currency: str) -> Comparable | None:
    """A deal's amount in a currency.

    None where no amount is stated, where it is vague or a two-sided range, and where no dated rate can be had.
    """
    amount = deal.money[slot]
    if amount.chosen is None:
        return None
    printed = amount.chosen if amount.chosen.unit == currency else amount.within(currency)
    if printed is not None and printed.value is not None:
        return Comparable(deal, printed, printed.value, currency)
    chosen = amount.chosen
    day = rate_day(deal)
    if chosen.value is None or chosen.unit is None or day is None:
        return None
    found = rate(chosen.unit, currency, day)
    if found is None:
        return None
    return Comparable(deal, chosen, _exact(Fraction(chosen.value) * found.value), currency, found)


def rate_day(deal: JoinedDeal) -> date | None:
    """The day whose rate a deal is converted with: of its announcement, the last of the days that it may be."""
    days = deal.days
    if days is None:
        return None
    published = [p.last for r in deal.readings if (p := days_of(r.published)) is not None]
    return min([days.last, *(p for p in published if p >= days.first)])


def _exact(value: Fraction) -> Value:
    return Decimal(value.numerator) if value.denominator == 1 else value

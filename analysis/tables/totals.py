"""What the deals of a report add up to, with everything that such a sum leaves unsaid counted beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from analysis.records import Value
from analysis.tables.deals import Family, JoinedDeal
from analysis.tables.periods import quarter_of
from analysis.tables.stated import Stated
from analysis.tables.values import Comparable, comparable

TOTAL_RULE = (
    "체결이 보도된 거래만 센다. 협상 중이거나 결렬된 거래, 기존 거래의 변경·수령·해지만 보도된 것은 빼고, "
    "모호한 금액(수백억 등)과 비공개·언급 없음은 0이 아니라 빈 값으로 둔다. 반환되거나 해지된 거래는 넣되 따로 밝힌다."
)
FEWEST_FOR_TREND = 8  # below this number of deals a trend or a distribution says nothing: tables only


@dataclass(frozen=True, slots=True)
class Totals:
    """One family of deals in one currency. `items` hold the amounts, largest first; the others hold no usable total."""

    currency: str
    deals: tuple[JoinedDeal, ...]
    items: tuple[Comparable, ...]
    undisclosed: tuple[JoinedDeal, ...]
    not_stated: tuple[JoinedDeal, ...]
    unusable: tuple[JoinedDeal, ...]

    @property
    def sum(self) -> Value:
        return _sum(self.items)

    @property
    def maxima(self) -> tuple[Comparable, ...]:
        return tuple(i for i in self.items if i.is_maximum)

    @property
    def minima(self) -> tuple[Comparable, ...]:
        return tuple(i for i in self.items if i.figure.bound == "at_least")

    @property
    def converted(self) -> tuple[Comparable, ...]:
        return tuple(i for i in self.items if i.rate is not None)

    @property
    def ended(self) -> tuple[Comparable, ...]:
        return tuple(i for i in self.items if i.deal.status in ("returned", "terminated"))

    @property
    def mean(self) -> Value | None:
        return Fraction(self.sum) / len(self.items) if self.items else None

    @property
    def median(self) -> Value | None:
        values = sorted(Fraction(i.value) for i in self.items)
        if not values:
            return None
        middle = len(values) // 2
        return values[middle] if len(values) % 2 else (values[middle - 1] + values[middle]) / 2

    @property
    def largest(self) -> Comparable | None:
        return self.items[0] if self.items else None

    @property
    def largest_share(self) -> Fraction | None:
        return Fraction(self.items[0].value) / Fraction(self.sum) if self.items and self.sum else None

    @property
    def without_largest(self) -> Value | None:
        return _sum(self.items[1:]) if len(self.items) > 1 else None


def totals(deals: Sequence[JoinedDeal], currency: str, family: Family = "technology") -> Totals:
    """Count and add up the signed deals of one family."""
    chosen = tuple(d for d in deals if d.is_signed and d.family == family)
    items: list[Comparable] = []
    undisclosed, not_stated, unusable = [], [], []
    for deal in chosen:
        item = comparable(deal, "total", currency)
        if item is not None:
            items.append(item)
        elif deal.total.state == "stated":
            unusable.append(deal)
        elif deal.total.state in ("undisclosed", "unspecified"):
            undisclosed.append(deal)
        else:
            not_stated.append(deal)
    items.sort(key=lambda i: (-Fraction(i.value), i.deal.id))
    return Totals(currency, chosen, tuple(items), tuple(undisclosed), tuple(not_stated), tuple(unusable))


@dataclass(frozen=True, slots=True)
class UpfrontShare:
    """Upfront over total of one deal, both as one article prints them in one currency."""

    deal: JoinedDeal
    upfront: Stated
    total: Stated

    @property
    def share(self) -> Fraction:
        return Fraction(self.upfront.value or 0) / Fraction(self.total.value or 1)


def upfront_shares(deals: Sequence[JoinedDeal]) -> tuple[UpfrontShare, ...]:
    """The technology deals that state both; a ratio never mixes articles or currencies, so others have none."""
    found = (_upfront_share(deal) for deal in deals if deal.family == "technology")
    return tuple(share for share in found if share is not None)


def _upfront_share(deal: JoinedDeal) -> UpfrontShare | None:
    """Of the printed totals, the chosen one first, that beside which an upfront in its currency stands."""
    for total in deal.total.printed:
        for upfront in deal.money["upfront"].printed:
            same = total.reading is upfront.reading and total.unit == upfront.unit
            if same and total.value and upfront.value is not None:
                return UpfrontShare(deal, upfront, total)
    return None


def by_quarter(total: Totals) -> dict[str, tuple[tuple[Comparable, ...], tuple[JoinedDeal, ...]]]:
    """Quarter → the deals with an amount, and those without; a deal whose date spans quarters stands under ""."""
    with_amount = {i.deal.id: i for i in total.items}
    found: dict[str, tuple[list[Comparable], list[JoinedDeal]]] = {}
    for deal in total.deals:
        quarter = (quarter_of(deal.days) if deal.days else None) or ""
        amounts, others = found.setdefault(quarter, ([], []))
        if deal.id in with_amount:
            amounts.append(with_amount[deal.id])
        else:
            others.append(deal)
    return {q: (tuple(a), tuple(o)) for q, (a, o) in sorted(found.items())}


def _sum(items: Sequence[Comparable]) -> Value:
    return sum((Fraction(i.value) for i in items), Fraction(0))

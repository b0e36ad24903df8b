"""All that the deal-flow report rests on, worked out once from the readings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.errors import ParameterError
from analysis.records import Reading
from analysis.tables.deals import Family, JoinedDeal, joined
from analysis.tables.matched import ReferenceDeal, later_status, same_deal
from analysis.tables.parties import UNNAMED, Parties, plain_name
from analysis.tables.periods import in_period
from analysis.tables.reference import Row
from analysis.tables.totals import Totals, UpfrontShare, totals, upfront_shares


@dataclass(frozen=True, slots=True)
class DealFlow:
    """Deals of the readings in one currency of comparison.

    `deals`      every joined deal of the subject and period; `signed` those whose signing an article tells of
    `left_out`   deals outside the period or without a date where a period is asked for
    `reference`  deal id → the reference row of the same deal; `later` → the row that says how it ended
    """

    readings: tuple[Reading, ...]
    currency: str
    deals: tuple[JoinedDeal, ...]
    left_out: tuple[JoinedDeal, ...]
    reference: dict[str, ReferenceDeal]
    later: dict[str, Row]

    @property
    def signed(self) -> tuple[JoinedDeal, ...]:
        return tuple(d for d in self.deals if d.is_signed)

    @property
    def apart(self) -> tuple[JoinedDeal, ...]:
        """Talks, failures, and later events of deals whose signing no article tells of."""
        return tuple(d for d in self.deals if not d.is_signed)

    def total(self, family: Family = "technology") -> Totals:
        return totals(self.deals, self.currency, family)

    @property
    def upfront(self) -> tuple[UpfrontShare, ...]:
        return upfront_shares(self.signed)


def deal_flow(
    readings: Sequence[Reading], subject: str = "", period_from: str = "", period_to: str = "", currency: str = "KRW"
) -> DealFlow:
    """Join, choose and match the deals of readings.

    `subject`  a party by any of its names; "" for all deals
    Raises     ParameterError where the named party has no deal in any article
    """
    parties = Parties(readings)
    found = joined(readings, parties)
    if subject:
        wanted = plain_name(subject)
        ours = tuple(d for d in found if wanted in _spellings(d, parties))
        if found and not ours:
            names = dict.fromkeys(n for d in found for n in (*d.licensor, *d.licensee) if n != UNNAMED)
            raise ParameterError(
                "subject", f"'{subject}'이(가) 당사자인 거래가 기사에 없습니다",
                f"거래의 당사자 가운데 하나를 쓰세요: {', '.join(list(names)[:12])}",
            )  # fmt: skip
        found = ours
    kept = tuple(d for d in found if in_period(d.announced or _event_date(d), period_from, period_to))
    return DealFlow(
        readings=tuple(readings),
        currency=currency,
        deals=kept,
        left_out=tuple(d for d in found if d not in kept),
        reference={d.id: row for d in kept if (row := same_deal(d)) is not None},
        later={d.id: end for d in kept if (end := later_status(d)) is not None},
    )


def _event_date(deal: JoinedDeal) -> str | None:
    return deal.main.deal.event_date or deal.main.deal.announced


def _spellings(deal: JoinedDeal, parties: Parties) -> set[str]:
    found: set[str] = set()
    for telling in deal.tellings:
        for name in (*telling.deal.licensor, *telling.deal.licensee):
            found.add(plain_name(name))
            found |= parties.spellings(parties.identity(telling.reading, name))
    return found

"""Each deal row of each article, with what decides whether two rows tell of one deal."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from analysis.records import Deal, Reading
from analysis.tables.parties import UNNAMED, Parties
from analysis.tables.periods import Days, days_of
from analysis.tables.stated import stated

TALKS = ("under_negotiation", "failed")
_CODE = re.compile(r"[A-Za-z]{1,8}-?\d[A-Za-z0-9]*(?:-\d+)?")


@dataclass(frozen=True, slots=True)
class Telling:
    """One deal row of one article, with what the joining compares."""

    reading: Reading
    deal: Deal
    licensors: tuple[str, ...]  # identities
    licensees: tuple[str, ...]
    codes: frozenset[str]
    totals: frozenset[tuple[str | None, object]]
    dates: tuple[Days, ...]

    @property
    def published(self) -> str:
        return self.reading.published or ""

    @property
    def is_signing(self) -> bool:
        return self.deal.event == "signed"

    @property
    def key(self) -> tuple[str, str, str]:
        return (*self.article, self.deal.id)

    @property
    def article(self) -> tuple[str, str]:
        """What tells articles apart: two files of one name are two articles."""
        return self.reading.article.id, self.reading.article.sha256


def tellings_of(readings: Iterable[Reading], parties: Parties) -> list[Telling]:
    """Every deal row of the readings, oldest article first."""
    found = []
    for reading in readings:
        for deal in reading.deals:
            found.append(_telling(reading, deal, parties))
    return sorted(found, key=lambda t: (t.published, t.reading.article.id, t.deal.sentence.start, t.deal.id))


def _telling(reading: Reading, deal: Deal, parties: Parties) -> Telling:
    amount = stated(reading, deal.money.total)
    amounts = [a for a in (amount, amount.pair if amount else None) if a is not None and a.value is not None]
    dates = (days_of(deal.announced), days_of(deal.signed)) if deal.event == "signed" else (days_of(deal.signed),)
    if deal.event in TALKS:
        dates = (days_of(deal.event_date or deal.announced),)
    return Telling(
        reading=reading,
        deal=deal,
        licensors=tuple(parties.identity(reading, name) for name in deal.licensor) or (UNNAMED,),
        licensees=tuple(parties.identity(reading, name) for name in deal.licensee) or (UNNAMED,),
        codes=codes_of(deal.asset),
        totals=frozenset((a.unit, a.value) for a in amounts),
        dates=tuple(d for d in dates if d is not None),
    )


def codes_of(asset: str | None) -> frozenset[str]:
    """The product codes in an asset's name, without hyphens and in capitals: "LCB84", "VRN07"."""
    return frozenset(code.replace("-", "").upper() for code in _CODE.findall(asset or ""))

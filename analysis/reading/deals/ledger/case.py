"""A claim in its place, before it is entered."""

from __future__ import annotations

from dataclasses import dataclass

from analysis.reading.deals.claims.claim import Claim
from analysis.reading.deals.ledger.context import Context
from analysis.reading.deals.ledger.entry import Entry
from analysis.reading.deals.words.days import Days
from analysis.records import Figure, Span


@dataclass(slots=True, eq=False)
class Case:
    """A claim with the deal that it alone would make.

    `main`   whether its verb carries a clause of its own: "이전했다", not "이전한 물질"
    `total`  the total that its clause states
    """

    context: Context
    claim: Claim
    sentence: Span
    draft: Entry
    when: Days
    main: bool
    total: Figure | None

    @property
    def text(self) -> str:
        return self.context.scene.text

    @property
    def day(self) -> str | None:
        """When it happened, else when it was told."""
        day = self.when.event or self.when.told
        return day.edtf if day else None

    def names_anyone(self) -> bool:
        """Whether its clause names a party on either side."""
        sides = self.claim.sides
        return any(s.parties for s in (*sides.licensor, *sides.licensee))

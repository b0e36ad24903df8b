"""What one sentence tells of one round of capital."""

from __future__ import annotations

from dataclasses import dataclass, field

from analysis.reading.deals.claims.parties import Slot
from analysis.reading.deals.scene import Party
from analysis.reading.deals.words.hits import Hit
from analysis.records import Figure


@dataclass(slots=True)
class Telling:
    """A round, as far as a sentence tells it.

    `raised`   the verb that makes it a fact is the issuer's
    `points`   its issuer is only pointed to: 이 회사
    `sure`     its total is called so, or is what was raised
    `payers`   clauses that say who pays in
    `plain`    it says of itself that someone invests in someone
    """

    start: int
    end: int = 0
    verb: Hit | None = None
    raised: bool = False
    issuer: Party | None = None
    points: bool = False
    investors: list[Party] = field(default_factory=list)
    total: Figure | None = None
    sure: bool = False
    shares: list[Figure] = field(default_factory=list)
    payers: int = 0
    plain: bool = False

    def pays(self, slots: list[Slot]) -> None:
        for party in (p for s in slots for p in s.parties):
            if party.name not in [p.name for p in self.investors]:
                self.investors.append(party)

    @property
    def adds(self) -> bool:
        """Whether its verb says of itself that what it pays is not all: 보탰다."""
        return self.verb is not None and self.verb.word.forms[:1] in (("보탰",), ("얹었",))

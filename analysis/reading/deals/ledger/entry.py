"""A deal while an article is read, and what happened to it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from analysis.reading.deals.ledger.payment import Payment
from analysis.reading.deals.ledger.sameness import days_agree, months_apart, same, shares
from analysis.reading.deals.scene import Party
from analysis.reading.rules.deal_money_words import Part
from analysis.records import DealEvent, DealKind, Mention, Span, Territory


@dataclass(slots=True, eq=False)
class Happening:
    """One event on a deal: a row of the reading."""

    event: DealEvent
    trigger: Mention
    sentence: Span
    headline: bool
    told: tuple[str, Mention] | None = None
    day: tuple[str, Mention] | None = None
    at_signature: bool = False
    stated: Mention | None = None
    stage: Mention | None = None
    amount: Payment | None = None
    terms: dict[Part, Payment] = field(default_factory=dict)


@dataclass(slots=True, eq=False)
class Entry:
    """One deal: its sides, its asset, its money, and what happened to it."""

    licensor: list[Party]
    licensee: list[Party]
    kind: DealKind | None = None
    weak: bool = False
    headline: bool = False
    asset: Mention | None = None
    coded: bool = False
    modality: str | None = None
    territory: tuple[Territory, Mention] | None = None
    money: dict[Part, Payment] = field(default_factory=dict)
    included: set[str] = field(default_factory=set)
    happenings: list[Happening] = field(default_factory=list)
    target: Party | None = None
    fresh: bool = False  # told as a new deal: 새 계약
    passing: bool = False  # told by the way: 기술수출한 물질
    last: int = 0  # index of the last sentence that spoke of it
    told: Happening | None = None  # what a clause told of it last

    def happening(self, event: DealEvent, day: str | None = None) -> Happening | None:
        """The row of an event; a receipt of another day is another row."""
        for happening in self.happenings:
            if happening.event == event and not _other_day(happening, day):
                return happening
        return None

    def beside(self, licensor: list[Party], licensee: list[Party]) -> Entry:
        """The same deal between these two alone."""
        told = [replace(h, terms=dict(h.terms)) for h in self.happenings]
        return replace(
            self,
            licensor=licensor,
            licensee=licensee,
            money=dict(self.money),
            included=set(self.included),
            happenings=told,
        )

    def parties(self) -> list[Party]:
        return [*self.licensor, *self.licensee]

    def holds(self, name: str) -> bool:
        """Whether a company stands on either side."""
        for side in (self.licensor, self.licensee):
            for party in side:
                if same(party.name, name):
                    return True
        return False

    def has_ended(self) -> bool:
        return self.happening("returned") is not None or self.happening("terminated") is not None

    def sellers(self, other: Entry) -> list[Party]:
        """Who sells: open where a company that is bought stands for its own unnamed seller, and another telling names one."""
        if self.kind != "acquisition" or self.target is None or not shares(self.licensor, [self.target]):
            return self.licensor
        if other.target is not None and not same(other.target.name, self.target.name):
            return self.licensor
        named = other.kind == "acquisition" and other.licensor and not shares(other.licensor, [self.target])
        return [] if named else self.licensor

    def turn(self) -> None:
        """Change the sides."""
        self.licensor, self.licensee = self.licensee, self.licensor


def _other_day(happening: Happening, day: str | None) -> bool:
    known = happening.day or happening.told
    if happening.event != "milestone_received" or day is None or known is None:
        return False
    return not days_agree(day, known[0]) if happening.day else months_apart(day, known[0]) > 1

"""What an article claims to be a name: each string with what speaks for it, gathered before anything is decided."""

from __future__ import annotations

from dataclasses import dataclass, field

from analysis.reading.organisations import key, registry

# What makes a claim a name; what the article itself declares weighs more than any place.
ENOUGH, DECLARED = 3, 6


@dataclass(slots=True)
class Claim:
    """One string that may be a name.

    `weight`     what its form and the best of its places say; `ENOUGH` makes it a name
    `row`        id of the known organisation that it names
    `agent`      it signs, holds or takes part somewhere, as no mere place does
    `topic`      a sentence is about it, as about companies at home, which news leaves untagged
    `korean`     its ending is that of a Korean body, `corporate`: that of a company
    `full`       the article declares it as the full form (X in "X(이하 Y)")
    `after`      an everyday word that stands for a name counts only from here on
    """

    text: str
    weight: int = 0
    place: bool = False
    row: str | None = None
    country: str | None = None
    agent: bool = False
    topic: bool = False
    korean: bool = False
    corporate: bool = False
    full: bool = False
    after: int = -1


@dataclass(slots=True)
class Claims:
    """All claims of one article, gathered while it is read.

    `same`     pairs of claims that name the same, the fuller first
    `extra`    other ways in which a claim is written, that no mention is looked for: 제천바이오 주식회사
    `longer`   indices of the words of names of several words, where they stand
    `products`  words that stand where a product's name stands: quoted, after 신약, after a company
    `persons`  names that are declared to be a person's, with their Latin form
    """

    by_text: dict[str, Claim] = field(default_factory=dict)
    same: list[tuple[str, str]] = field(default_factory=list)
    extra: dict[str, list[str]] = field(default_factory=dict)
    persons: dict[str, str] = field(default_factory=dict)
    products: set[str] = field(default_factory=set)
    longer: set[int] = field(default_factory=set)

    def add(self, text: str, weight: int, *, row: str | None = None, place: bool = False) -> Claim:
        """Claim a name with a weight; the best weight counts."""
        claim = self.by_text.get(text)
        if claim is None:
            claim = Claim(text, weight, place, row or registry().owner.get(key(text)))
            self.by_text[text] = claim
        elif weight > claim.weight:
            claim.weight = weight
        return claim

    def lengthen(self, claim: Claim, whole: str) -> None:
        """Claim a longer name in place of one, with all that its places told."""
        longer = self.add(whole, claim.weight)
        longer.place, longer.country, longer.agent, longer.topic = claim.place, claim.country, claim.agent, claim.topic
        longer.korean, longer.corporate = claim.korean, claim.corporate
        claim.weight = 0

    def unite(self, full: str, other: str) -> None:
        """Say that two claims name the same, the first of them in full."""
        if full != other:
            self.same.append((full, other))

    def accepted(self, text: str) -> bool:
        claim = self.by_text.get(text)
        return claim is not None and claim.weight >= ENOUGH

    def drop_products(self) -> None:
        """Take back what only its place claimed, where another place shows a product: 폐암 신약 렉라자 … 렉라자는."""
        for text in self.products:
            claim = self.by_text.get(text)
            if claim is not None and claim.weight < DECLARED and claim.country is None:
                claim.weight = 0

    def drop_persons(self) -> None:
        """Take back what was claimed of the words of a person's name."""
        for person in self.persons:
            for word in (person, *person.split(" ")):
                claim = self.by_text.get(word)
                if claim is not None and claim.row is None:
                    claim.weight = 0

"""What an article claims to be a name: each string with what speaks for it, gathered before anything is decided."""

from __future__ import annotations

from dataclasses import dataclass, field

from analysis.reading.organisations import key, registry

ENOUGH = 3


@dataclass(slots=True)
class Claim:
    """One string that may be a name. `words` are its words as the article parts them.

    `weight`    what its form and the best of its places say; `ENOUGH` makes it a name
    `agent`     it signs, holds or takes part somewhere, as no mere place does; `topic` it opens such a sentence
    `korean`    its ending is that of a Korean body, `corporate` that of a company
    `full`      the article declares it as the full form (X in "X(이하 Y)")
    `after`     as an everyday word that stands for a name, it counts only from here on
    """

    text: str
    words: tuple[str, ...]
    weight: int = 0
    seen: int = 0
    place: bool = False
    agent: bool = False
    topic: bool = False
    row: str | None = None
    country: str | None = None
    full: bool = False
    after: int = -1
    korean: bool = False
    corporate: bool = False


@dataclass(slots=True)
class Claims:
    """All claims of one article, which of them name the same, and what is declared to be a person's name."""

    by_text: dict[str, Claim] = field(default_factory=dict)
    same: list[tuple[str, str]] = field(default_factory=list)
    extra: dict[str, list[str]] = field(default_factory=dict)
    persons: set[str] = field(default_factory=set)

    def add(self, text: str, weight: int, *, row: str | None = None, place: bool = False) -> Claim:
        """Claim a name with a weight; the best weight counts."""
        claim = self.by_text.get(text)
        if claim is None:
            claim = self.by_text[text] = Claim(text, tuple(text.split(" ")))
            claim.row = row or registry().owner.get(key(text))
            claim.place = place
        if weight > claim.weight:
            claim.weight = weight
        claim.seen += 1
        return claim

    def unite(self, full: str, other: str) -> None:
        """Say that two claims name the same, the first of them in full."""
        if full != other:
            self.same.append((full, other))

    def accepted(self, text: str) -> bool:
        claim = self.by_text.get(text)
        return claim is not None and claim.weight >= ENOUGH

    def drop_persons(self) -> None:
        """Take back what was claimed of the words of a person's name."""
        for person in self.persons:
            for word in (person, *person.split(" ")):
                claim = self.by_text.get(word)
                if claim is not None and claim.row is None:
                    claim.weight = 0

"""One verb of a sentence with what belongs to it."""

from __future__ import annotations

from dataclasses import dataclass, field

from analysis.reading.deals.claims.parties import Slot
from analysis.reading.deals.words.hits import Hit


@dataclass(slots=True, eq=False)
class Clause:
    """One verb with what belongs to it.

    `slots`    the parties of its own, in text order
    `subject`  its own subject, else the one that carries over from the clauses before
    `makers`   parties that made the asset together: "A가 B, C와 함께 만든 X를"
    `head`     nouns that an attributive verb describes: "맺은 기술수출 계약"
    """

    start: int
    verb: Hit
    nouns: list[Hit]
    slots: list[Slot]
    subject: Slot | None
    makers: list[Slot] = field(default_factory=list)
    head: list[Hit] = field(default_factory=list)
    limit: int = 0  # where the next clause's verb ends, or the sentence
    topic: Slot | None = None  # whom the sentence speaks of, where another is the verb's subject
    since: int = 0  # where what it tells begins, behind what is said of the terms before
    shared: bool = False  # one of several that share a verb: "A는 B에 X를, C는 D에 Y를 이전했다"

    @property
    def end(self) -> int:
        return self.verb.ending.end if self.verb.ending else self.verb.end

    def role(self, *roles: str) -> list[Slot]:
        """Its own parties in any of some roles, role by role."""
        return [s for role in roles for s in self.slots if s.role == role]

    def has(self, *parts: str) -> bool:
        """Whether a noun of its own plays any of some parts."""
        return any(n.word.part in parts for n in self.nouns)

    def take_as_done(self) -> None:
        """Read its verb as one that tells a fact, where the words behind it say that what it tells is agreed on."""
        if self.verb.ending is not None:
            self.verb = self.verb._replace(ending=self.verb.ending._replace(form="final", mood="fact"))

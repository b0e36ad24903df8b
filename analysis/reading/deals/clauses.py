"""A sentence cut into clauses: each verb with the parties and nouns that stand before it and belong to it."""

from __future__ import annotations

from dataclasses import dataclass, field

from analysis.reading.deals.hits import Hit
from analysis.reading.deals.parties import Slot

_BINDING = ("subject", "with", "together")


@dataclass(slots=True)
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
    shared: bool = False  # one of several that share a verb: "A는 B에 X를, C는 D에 Y를 이전했다"

    @property
    def end(self) -> int:
        return self.verb.ending.end if self.verb.ending else self.verb.end

    def role(self, *roles: str) -> list[Slot]:
        return [s for role in roles for s in self.slots if s.role == role]

    def has(self, *parts: str) -> bool:
        return any(n.word.part in parts for n in self.nouns)


def cut(start: int, end: int, hits: list[Hit], slots: list[Slot]) -> list[Clause]:
    """The clauses of the sentence [start, end), in text order."""
    clauses: list[Clause] = []
    own: list[Slot] = []
    nouns: list[Hit] = []
    makers: list[Slot] = []
    topic: Slot | None = None
    carried: Slot | None = None
    begin = start
    for token in sorted([*hits, *slots], key=lambda t: t.start):
        if isinstance(token, Slot):
            own.append(token)
            if token.role == "topic":
                topic = token
            continue
        if token.ending is None:
            nouns.append(token)
            continue
        part, form = token.word.part, token.ending.form
        if part == "tell":
            continue
        if part == "other":
            if form == "attributive":
                bound = [s for s in own if s.role in _BINDING and s is not topic]
                if any(s.role in ("with", "together") or s.paired or len(s.parties) > 1 for s in bound):
                    makers = bound
                elif bound and not topic and not carried and bound[-1].role == "subject":
                    carried = bound[-1]
                own = [s for s in own if s not in bound]
            elif form != "bare":
                own, nouns, begin = [], [], token.ending.end
            continue
        subject = next((s for s in own if s.role == "topic"), None) or next((s for s in own if s.role == "subject"), None)
        clause = Clause(begin, token, nouns, own, subject or topic or carried, makers)
        if clauses:
            clauses[-1].limit = token.start
        clauses.append(clause)
        carried = subject or carried
        own, nouns, makers, begin = [], [], [], clause.end
    for index, clause in enumerate(clauses):
        following = clauses[index + 1] if index + 1 < len(clauses) else None
        clause.limit = following.end if following else end
        if clause.verb.ending and clause.verb.ending.form == "attributive":
            reach = following.start if following and following.start > clause.end else clause.limit
            stop = min((s.start for s in slots if s.start > clause.end and s.role not in ("of", "bare")), default=end)
            clause.head = [h for h in hits if clause.end <= h.start < min(stop, max(reach, clause.limit))][:4]
    return clauses


def rest(hits: list[Hit], clauses: list[Clause]) -> list[Hit]:
    """The nouns behind the last verb."""
    reach = clauses[-1].end if clauses else -1
    return [h for h in hits if h.start >= reach]

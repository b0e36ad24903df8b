"""The people that an article names, as they are found: the spans, title and house of each, and the words taken."""

from __future__ import annotations

from dataclasses import dataclass, field

from analysis.reading.naming.mentions import Named
from analysis.reading.naming.tokens import Tokens
from analysis.reading.naming.words import Word

Span = tuple[int, int]


@dataclass(slots=True)
class Person:
    """One person: the spans of the name in full and short, the title, and where the organisation is named."""

    name: str
    spans: list[Span] = field(default_factory=list)
    role: str | None = None
    title: str = ""
    of: Span | None = None
    aliases: list[str] = field(default_factory=list)


_WIDEST = 6  # words of the name of an organisation in which a title may stand


@dataclass(slots=True)
class People:
    """The people found so far, the words that name them, and the names of organisations around them."""

    tokens: Tokens
    starting: dict[int, Named]
    ending: dict[int, Named]
    found: dict[str, Person] = field(default_factory=dict)
    taken: set[int] = field(default_factory=set)

    def organisation_at(self, last: int) -> Named | None:
        """The name of an organisation that ends with a word, without particle."""
        named = self.ending.get(last)
        return named if named is not None and named.end == self.tokens.ends[last] else None

    def meet(self, first: int, last: int, name: str, word: Word, of: Span | None) -> None:
        """Note one mention of a person with what it tells of title and organisation."""
        around = (self.ending.get(index) for index in range(last, last + _WIDEST))
        if any(named is not None and named.first < first for named in around):
            return  # words inside the name of an organisation: 회사명: 나래바이오는 김하늘 社長
        start = self.tokens.starts[first]
        person = self.found.setdefault(name, Person(name))
        person.spans.append((start, start + len(name)))
        if person.role is None and word.role:
            person.role, person.title = word.role, word.text
        person.of = person.of or of
        self.taken.update(range(first, last + 1))

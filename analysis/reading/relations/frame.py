"""A sentence in which names are related: its names, its percentages, and who stands beside a place."""

from __future__ import annotations

from analysis.reading.actors import Actor, Cast
from analysis.reading.page import Page
from analysis.records import Figure, Mention, Name, Relation, RelationKind, Span

_NEAR = 14


class Frame:
    """One sentence, with its actors in text order."""

    __slots__ = ("_actors", "cast", "page", "shares", "span", "text")

    def __init__(self, page: Page, span: Span, cast: Cast, shares: list[Figure]) -> None:
        self.page, self.span, self.cast, self.shares = page, span, cast, shares
        self.text = page.text
        self._actors: list[Actor] | None = None

    @property
    def actors(self) -> list[Actor]:
        """The actors of the sentence in text order, put together when first asked for."""
        if self._actors is None:
            self._actors = [a for a in self.cast.within(self.span.start, self.span.end) if a.part != "bound"]
        return self._actors

    def owner(self, position: int, reach: int = 2) -> Actor | None:
        """The name directly before a word: "누리젠 지분", "누리젠의 지분"."""
        for actor in reversed(self.actors):
            if actor.end <= position:
                return actor if actor.part in ("of", "none") and position - actor.end_of_particle <= reach else None
        return None

    def topic(self, position: int) -> Actor | None:
        """The topic of the sentence, if it stands before a place."""
        return next((a for a in self.actors if a.is_topic and a.end <= position), None)

    def following(self, position: int, reach: int = _NEAR) -> Actor | None:
        """The name that follows a place within a few characters."""
        actor = next((a for a in self.actors if a.start >= position), None)
        return actor if actor is not None and actor.start - position <= reach else None

    def before(self, position: int) -> list[Actor]:
        """The names that end before a place."""
        return [a for a in self.actors if a.end <= position]

    def relation(
        self, kind: RelationKind, holder: Name, whole: Name, start: int, end: int, share: str | None = None
    ) -> Relation:
        """A relation with the words [start, end) for evidence."""
        return Relation("", kind, holder.name, whole.name, share, None, Mention(self.text[start:end], start, end))

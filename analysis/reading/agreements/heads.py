"""People who sign, each for the body that the article calls theirs: 김은호 원장과 이수진 대표는 협약서에 서명했다."""

from __future__ import annotations

import re

from analysis.reading.actors import Actor, Cast
from analysis.reading.agreements.nouns import Noun
from analysis.reading.agreements.sides import signs
from analysis.reading.rules.relation_words import ROLES
from analysis.records import Mention, Name, Span

_ROLE = rf"(?:[가-힣]{{1,6}} ?)?(?:{'|'.join(sorted(ROLES, key=len, reverse=True))})"
_SIGNER = re.compile(rf" {_ROLE}(?P<particle>[과와](?:는|도)?|[은는이가]|,|·)")
_BEFORE = re.compile(rf"[(（ ](?:{_ROLE}[ ·:=])?(?:㈜|\(주\))?$")  # 한들재단 김은호 원장, 한들재단(이사장 김은호)
_HEADED = re.compile(rf" {_ROLE}")
_NEAR = 14  # characters from a body to who heads it


class Heads:
    """Who heads which body, as an article tells it."""

    def __init__(self, cast: Cast) -> None:
        self.cast, self.text = cast, cast.text
        self._people = [name for name in cast.names if name.kind == "person"]

    def signing(self, span: Span, noun: Noun) -> list[Actor] | None:
        """The bodies of those who sign, where the sentence lists people with their titles and every one heads one."""
        people = sorted(
            (
                (mention, name)
                for name in self._people
                for mention in name.mentions
                if span.start <= mention.start < noun.start
            ),
            key=lambda each: each[0].start,
        )
        if not people:
            return None
        bodies: dict[str, Actor] = {}
        last = ""
        for mention, name in people:
            title = _SIGNER.match(self.text, mention.end)
            body = self._body_of(name, span.start) if title else None
            if title is None or body is None:
                return None
            bodies[body.name.name] = body
            last = title["particle"]
        return list(bodies.values()) if len(bodies) == len(people) > 1 and last[-1] in "은는이가과와" else None

    def _body_of(self, name: Name, position: int) -> Actor | None:
        """The body with which someone is named before: 한들재단 김은호 원장, 김은호 한들재단 원장."""
        for mention in name.mentions:
            if mention.start < position and (body := self._beside(mention)) is not None:
                return body
        return None

    def _beside(self, mention: Mention) -> Actor | None:
        before = next(iter(self.cast.before(mention.start, max(0, mention.start - 60))), None)
        if before is not None and signs(before) and mention.start - before.end <= _NEAR:
            if _BEFORE.fullmatch(self.text, before.end, mention.start):
                return before
        after = next(iter(self.cast.within(mention.end + 1, mention.end + 2)), None)
        if after is not None and signs(after) and _HEADED.match(self.text, after.end):
            return after
        return None

"""The parties of each agreement that a sentence tells of."""

from __future__ import annotations

import re
from itertools import pairwise

from analysis.reading.actors import Actor, Cast, chains
from analysis.reading.agreements.around import Around
from analysis.reading.agreements.heads import Heads
from analysis.reading.agreements.nouns import SIGNED_BY, Noun
from analysis.reading.agreements.sides import DENIED, EACH, Parties, is_headline, names_of, signs
from analysis.reading.interviews import park_interviewed
from analysis.reading.page import Page
from analysis.reading.rules.counters import WHOLE_NOUNS
from analysis.records import Span

_SUBJECT_BEHIND = re.compile(r" (?!이날|최근|양|두|세|공동|함께|각각)(?P<word>[가-힣A-Za-z]{2,12}[은는이가]) ")
_APART = re.compile(r"(?:는)?, [^,]{0,12}일(?:에는|에|엔)? ")
_HOW_MANY = {"두": 2, "양": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "삼": 3, "사": 4, "오": 5}
_DATED = re.compile(r"\((?:지난 ?|올해 ?|작년 ?|지난해 ?)?\d{1,2}[월일][^()\n]{0,6}\)")
_DAY_BEFORE = re.compile(r"\d{1,2}[월일](?:에는|에|엔)? (?:[가-힣]{2,8} )?$")
_AND_IS = re.compile(r"이?(?:며|고|었고|였고|었으며|였으며)[ ,]")  # 맺은 곳은 A며
_THEY = re.compile(r"(?<![가-힣])(?:이들|참여|입주)(?: [가-힣]{2,4}들?)?[은는이가] ")


class Signers:
    """Finds the parties of an agreement, those too that the sentence itself leaves out."""

    def __init__(self, page: Page, cast: Cast) -> None:
        self.page, self.cast, self.text = page, cast, page.text
        self.around, self.heads = Around(page, cast), Heads(cast)

    def told(self, sentence: Span, parties: list[Parties]) -> None:
        """Keep who signed what the sentence told last: a later one may leave them out."""
        self.around.last = sentence, parties

    def of(self, index: int, subject: list[Actor] | None, others: list[Actor], noun: Noun) -> list[Parties]:
        """The parties of each agreement that a noun stands for: one, or one a pair where they signed 각각."""
        span = self.page.sentences[index]
        others = others or self.around.same_partner(span, noun)
        subject = subject or self._defined(span, others, noun)
        if subject and not others:
            subject = [*(self.around.called_beside(span, subject) or ()), *subject]
        if subject is None and others and self.around.are_two(span, others[0]):
            subject = self.around.two_before(index, others)
            if subject is None:
                return []
        if subject is None and others and not is_headline(self.text, span):
            subject = self.around.called(span, others, noun)
        if subject is None and others and not is_headline(self.text, span):
            if self._is_unread(span, others[-1], noun) or _THEY.search(self.text, span.start, noun.start):
                return []
            subject = (
                self.around.speaker(span, noun)
                or self.around.partner_before(index)
                or self.around.subject_before(index, others[-1])
                or self._interviewed(span)
                or self.around.hero(span)
                or self.around.lead_before(index)
            )
            if subject is None and others[-1].part == "with":
                return []
        if subject is None and not others:
            subject = self.around.head(index) or self.around.pair_before(index) or self.heads.signing(span, noun)
        these = self.around.these(index, noun) if subject is None and not others else None
        if these is not None:
            count = _HOW_MANY.get(these["many"]) or int(these["many"][0])
            heads = {a.name.name: a for a in self.cast.within(span.start, max(span.start, these.start())) if signs(a)}
            are_told = len(heads) == count or (len(heads) > 1 and self.text.endswith(" 등 ", 0, these.start()))
            subject = list(heads.values()) if are_told else self.around.all_before(index, count)
        first = names_of(subject or [])
        second = tuple(name for name in names_of(others) if name not in first)
        if not first and len(second) < 2:
            after = self._after(span, noun)
            return [after] if after else []
        if second and (EACH.search(self.text, span.start, noun.verb) or self._is_told_apart(others)):
            if len(first) == 1 and len(second) > 1:
                return [(first[0], name) for name in second]
            if len(second) == 1 and len(first) > 1:
                return [(name, second[0]) for name in first]
            if len(first) > 1 and len(second) > 1:
                return self._in_turn(span, first, second, others)
        return [first + second] if len(first + second) > 1 else []

    def _interviewed(self, span: Span) -> list[Actor] | None:
        """ "지난달 B와 협약을 맺었다", in an interview with the head of a park: it signed."""
        park = park_interviewed(self.cast, span.start)
        return [park] if park is not None else None

    def _in_turn(self, span: Span, first: Parties, second: Parties, others: list[Actor]) -> list[Parties]:
        """A와 B는 각각 C, D와: the first with the first, the second with the second; else who with whom is not said."""
        told = EACH.search(self.text, span.start, others[0].start) and len(first) == len(second)
        return list(zip(first, second, strict=True)) if told else []

    def _is_told_apart(self, others: list[Actor]) -> bool:
        """2일 A와, 3일에는 B와: partners with a comma and a day between them, each with the particle."""
        if len(others) > 1 and all(_DATED.match(self.text, actor.end) for actor in others):
            return True  # A(2월), B(3월)와
        if len(others) > 1 and all(
            _DAY_BEFORE.search(self.text, max(0, actor.start - 24), actor.start) for actor in others
        ):
            return True  # 4일 A, 11일 B와
        return len(others) > 1 and all(
            left.part == right.part == "with" and _APART.match(self.text, left.end_of_particle, right.start)
            for left, right in pairwise(others)
        )

    def _is_unread(self, span: Span, other: Actor, noun: Noun) -> bool:
        """Whether who signs stands in the sentence, but was not read as a name."""
        behind = _SUBJECT_BEHIND.match(self.text, other.end_of_particle)
        if behind is not None and not behind["word"].endswith(WHOLE_NOUNS):
            return True
        return self.cast.unread(span.start, noun.start)

    def _after(self, span: Span, noun: Noun) -> Parties:
        """업무협약을 체결한 A와 B는: the parties that the clause of signing defines."""
        if noun.verb < noun.start:
            return ()
        for group in chains(self.cast, noun.end, noun.verb):  # 이번 협약은 A와 B 사이에 이뤄졌다
            if self.text.startswith((" 간", "간 ", " 사이"), group[-1].tail):
                names = names_of([actor for actor in group if signs(actor)])
                return names if len(names) > 1 else ()
        match = SIGNED_BY.match(self.text, noun.verb)
        if match is None:
            return ()
        for group in chains(self.cast, match.end(), min(span.end, match.end() + 60)):
            if group[0].start - match.end() <= 12:
                names = names_of([actor for actor in group if signs(actor)])
                return names if len(names) > 1 else ()
        return ()

    def _defined(self, span: Span, others: list[Actor], noun: Noun) -> list[Actor] | None:
        """A와 업무협약을 맺은 B는: whom the clause of signing defines."""
        match = SIGNED_BY.match(self.text, noun.verb) if others and noun.verb >= noun.start else None
        if match is None:
            return None
        actors = self.cast.within(match.end(), min(span.end, match.end() + 30))
        if not actors or actors[0].start - match.end() > 4:
            return None
        if self.text.startswith(DENIED, actors[0].end_of_particle):  # 맺은 곳은 A가 아니라 B다
            actors = actors[1:2]
        is_it = bool(actors) and _AND_IS.match(self.text, actors[0].end) is not None
        return [actors[0]] if actors and (signs(actors[0]) or is_it) else None

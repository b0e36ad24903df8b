"""Whom a figure measures: named beside it, topic of its sentence, heading of its list, or the park that is spoken of."""

from __future__ import annotations

import re

from analysis.reading.actors import Actor, Cast, is_agency, is_cluster
from analysis.reading.measures import Measure
from analysis.reading.page import Page
from analysis.records import Name, Span

_BULLET = re.compile(r"^[ \t]*(?:[-–—•·∙▪◦*※>☞→]|[□■○●◇◆△▲▶▷◎☐✓✔]|[①-⑳]|\d{1,2}[.)]|[가-하][.)])[ \t]*")
_OWNS = re.compile(r"(?:의|에는|에|에선|에서는|에서| 내| 안| 내의| 안의| 전체| 소속|이 보유한|가 보유한|이 운영하는|가 운영하는)? ?(?:[가-힣·]{1,8} ){0,2}$")
_ADNOMINAL = re.compile(r"(?:은|는|이|가)? ?[^,.\n]{0,24}?(?:[가-힣](?:한|된|는|던|운|을|를) )")
_LABEL = re.compile(r"(?:회사명|기업명|법인명|상호|종목|회사|기관명|단지명) ?[:：] ?")
_MEMBERSHIP = re.compile(r"(?:협회|연합|연합회|학회|협의회|조합|포럼|연맹|얼라이언스|협의체|네트워크|총연합회|클럽)$")
_LONGEST_LOOK_BACK = 40  # mentions


class Stage:
    """Who is spoken of at each place of an article."""

    def __init__(self, page: Page, cast: Cast) -> None:
        self.page, self.cast, self.text = page, cast, page.text
        self._clusters = list(dict.fromkeys(n.name for n in cast.names if is_cluster(n)))
        self._first = {n.name: n for n in reversed(cast.names) if is_cluster(n)}

    def subject(self, measure: Measure, sentence: Span) -> str | None:
        """The canonical name of whom a measure is about, None where no one fits."""
        scope = measure.word.scope
        if measure.actor is not None and self._suits(measure.actor, measure):
            return measure.actor.name.name
        words = measure.start if 0 <= measure.start < measure.figure.start else measure.figure.start
        own = self._beside(words, sentence, measure) or self._topic(sentence, measure)
        if own is not None:
            return own.name
        if scope == "company":
            return self._company(sentence)
        found = self._spoken_of(sentence.start, measure)
        return found.name if found else None

    def _suits(self, actor: Actor, measure: Measure) -> bool:
        name = actor.name
        if actor.part == "bound":
            return False
        if measure.word.scope == "company":
            return name.kind == "organisation"
        if is_cluster(name):
            return True
        if name.kind != "organisation":
            return False
        if measure.word.scope == "body":
            return bool(_MEMBERSHIP.search(name.name)) or not (is_agency(name) and self._clusters)
        return not is_agency(name) or not self._clusters

    def _beside(self, words: int, sentence: Span, measure: Measure) -> Name | None:
        """가람밸리 입주기업, 가람밸리의 연면적, 가람밸리에는 …: the nearest name that owns the words."""
        for actor in self.cast.before(words, max(sentence.start, words - 60)):
            if actor.part in ("of", "at", "none") and self._suits(actor, measure):
                gap = self.text[actor.end : words]
                bracket = self.text[actor.end : actor.tail]
                inside = words < actor.tail
                if inside or _OWNS.match(gap[len(bracket) :] if gap.startswith(bracket) else gap):
                    return actor.name
            elif actor.part == "subject":
                return None
        return None

    def _topic(self, sentence: Span, measure: Measure) -> Name | None:
        """The sentence's topic or subject before the figure; a cluster goes before what runs it."""
        actors = self.cast.before(measure.figure.start, sentence.start)
        fitting = [a for a in actors if a.part in ("subject", "at") and self._suits(a, measure)]
        if measure.word.scope == "company":
            fitting = [a for a in fitting if a.part == "subject"]
        else:
            fitting = [a for a in fitting if a.part == "subject" or is_cluster(a.name)]
        for actor in fitting:
            if actor.is_topic or actor.particle in ("도", "에는", "에선"):
                return actor.name
        for actor in fitting:
            if not self._in_clause(actor):
                return actor.name
        clusters = [a for a in fitting if is_cluster(a.name)]
        return clusters[0].name if clusters else None

    def _in_clause(self, actor: Actor) -> bool:
        """진흥원이 공개한 현황: a subject of a describing clause only."""
        return actor.particle in ("이", "가") and bool(_ADNOMINAL.match(self.text, actor.end_of_particle))

    def _company(self, sentence: Span) -> str | None:
        """Whose results these are: a labelled line of the same block, else the topic of the sentence before."""
        index = self.page.sentence_index(sentence.start)
        for back in range(index - 1, max(-1, index - 8), -1):
            span = self.page.sentences[back]
            if "\n\n" in self.text[span.end : self.page.sentences[back + 1].start]:
                return None
            label = _LABEL.match(self.text, span.start)
            actors = self.cast.within(span.start, span.end)
            if label and actors:
                return actors[0].name.name
            topics = [a for a in actors if a.part == "subject" and a.name.kind == "organisation"]
            if topics and not _LABEL.match(self.text, sentence.start):
                return next((a for a in topics if a.is_topic), topics[0]).name.name
        return None

    def _spoken_of(self, position: int, measure: Measure) -> Name | None:
        """The park that the text speaks of before a position; for a body with members also who was last the topic."""
        index = self.cast.count_before(position)
        paragraph = self.text.rfind("\n\n", 0, position)
        nearest: Name | None = None
        for back in range(index - 1, max(-1, index - _LONGEST_LOOK_BACK), -1):
            actor = self.cast.at(back)
            if not is_cluster(actor.name):
                if self._is_site(actor, measure) and actor.start > paragraph and nearest is None and not self._clusters:
                    return actor.name
                continue
            if actor.part in ("subject", "at", "of") or self._is_heading(actor):
                return actor.name
            nearest = nearest or actor.name
        if nearest is not None:
            return nearest
        return self._first[self._clusters[0]] if len(self._clusters) == 1 else None

    def _is_site(self, actor: Actor, measure: Measure) -> bool:
        """Whether an organisation that was the topic before may own what is measured."""
        if actor.name.kind != "organisation" or actor.part != "subject" or not actor.is_topic:
            return False
        return not is_agency(actor.name) or measure.word.scope == "body"

    def _is_heading(self, actor: Actor) -> bool:
        """○ 가람밸리(운영: …): a list's head, its name first in the line."""
        line = self.text.rfind("\n", 0, actor.start) + 1
        match = _BULLET.match(self.text[line : actor.start])
        return match is not None and line + match.end() == actor.start

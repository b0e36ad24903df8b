"""Companies that build in a park: what they build, and who will work in it, is not the park's."""

from __future__ import annotations

import re

from analysis.reading.actors import Actor, Cast, is_agency, is_cluster
from analysis.reading.metrics.measure import Measure
from analysis.reading.metrics.parks import Parks
from analysis.reading.page import Page
from analysis.records import Name, Span

_BUILDS_IN = re.compile(r"(?: ?(?:안|내|부지|인근))?(?:에|에서|의)? ")
_BUILDS = re.compile(r"(?: ?(?:안|내|부지|인근))?에 [^.\n]*(?:짓|세우|세운|건립|신축|착공|마련|구축|연다|설립)")
_TO_COME = re.compile(r"[이가] [가-힣]{1,4}(?:하게 [된될]|할 )")


class Builders:
    """Who builds in a park, read in text order."""

    def __init__(self, page: Page, cast: Cast, parks: Parks) -> None:
        self.page, self.cast, self.text, self.parks = page, cast, page.text, parks
        self._built_in = -1  # the paragraph in which a company builds in a park

    def owns(self, found: Name, sentence: Span, measure: Measure) -> bool:
        """누리셀은 가람단지 안 5만㎡ 땅에 공장을 짓는다. 연면적은 3만㎡다: of what a company builds in a park."""
        if not is_cluster(found) or measure.row.scope != "site":
            return False
        paragraph = self.page.paragraph(sentence.start)
        actors = self.cast.within(sentence.start, measure.figure.start)
        if not any(a.name is found for a in actors):
            return self._built_in == paragraph
        owner = next((a for a in actors if a.is_topic), None)
        own = (
            owner is not None
            and self._is_company(owner)
            and actors[-1].name is found
            and actors[-1].part in ("at", "none")
        )
        if own and _BUILDS_IN.match(self.text, actors[-1].tail):
            self._built_in = paragraph
            return True
        return False

    def will_fill(self, sentence: Span, measure: Measure) -> bool:
        """누리셀은 가람밸리에 연구소를 짓는다. 연구원 140명이 근무하게 된다: who will work there, and in what."""
        index = self.page.sentence_index(sentence.start)
        before = self.page.sentences[index - 1] if index else None
        to_come = measure.planned or _TO_COME.match(self.text, measure.figure.end)
        if before is None or not to_come or "\n\n" in self.text[before.end : sentence.start]:
            return False
        actors = self.cast.within(before.start, before.end)
        builds = any(a.is_cluster and _BUILDS.match(self.text, a.tail, before.end) for a in actors)
        return builds and any(a.is_topic and self._is_company(a) for a in actors)

    def _is_company(self, actor: Actor) -> bool:
        name = actor.name
        is_other = is_agency(name) or is_cluster(name) or name.name in self.parks.runners
        return name.kind == "organisation" and not is_other

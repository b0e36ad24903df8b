"""The parks of an article: by name, by the place in which they stand, by who runs them."""

from __future__ import annotations

import re

from analysis.reading.actors import Actor, Cast, is_agency, is_cluster
from analysis.reading.metrics.about import About, called
from analysis.reading.metrics.measure import Measure
from analysis.reading.rules.relation_words import CLUSTER, ROLES
from analysis.records import Name

_RUNNERS = (
    "운영사 ", "시행사 ", "관리사 ", "운영기관 ", "관리기관 ", "운영사인 ", "운영 기관인 ", "운영을 맡은 ", "운영하는 ",
)  # fmt: skip
_RUN_BY = (
    "운영하는 ", "관리하는 ", "운영 중인 ", "운영을 맡은 ", "관리를 맡은 ", "운영을 맡고 있는 ", "관리를 맡고 있는 ", "운영을 책임지는 ",
    "운영: ", "운영:", "운영사인 ", "운영사 ", "운영 기관인 ", "운영기관인 ", "관리 기관인 ", "관리기관인 ", "관리 주체인 ",
)  # fmt: skip
# 누리 매니지먼트, of 누리 캠퍼스: called after the park that it runs.
_MANAGES = re.compile(
    r"(?:매니지먼트|디벨롭먼트|오퍼레이션|오퍼레이션스|오소리티|어소리티|트러스트|프로퍼티|프로퍼티스|관리)$"
)
_MEMBERSHIP = re.compile(r"(?:협회|연합|연합회|학회|협의회|조합|포럼|연맹|얼라이언스|협의체|네트워크|클럽)$")
# 2015년 문을 연 누리터에는 92개사가 입주해 있다: a place with tenants is a park, whatever its name ends with.
_TENANTS_IN = re.compile(
    r"(?: (?:캠퍼스|클러스터|파크|단지|지구|특구|허브|밸리))?(?:(?:에는|에선) (?:[^ ,.\n]{1,12} ){0,4}?(?:입주(?:해|하고) ?있"
    r"|\d[\d,여 ]*(?:개사|곳|개 ?(?:기업|업체|회사))[이가] (?:[^ ,.\n]{1,8} ){0,2}?(?:입주|들어[왔와서섰]|둥지|모여|자리))"
    r"|에 입주한 (?:기업|업체|회사|스타트업|기관))"
)
_HEAD = re.compile(rf"(?: [가-힣]{{2,4}})? (?:{'|'.join(ROLES)})")
_QUOTES = re.compile(r"[\"“'‘]")
_OF_ANYONE = frozenset(("people", "researchers", "patents", "papers"))
_TOWN = re.compile(r"[가-힣]{2,4}[시도군구]")
_BEFORE = 10  # characters before a name in which such words stand


class Parks:
    """Who is a park and who runs one; `runs` tells the park of each runner that the article names."""

    def __init__(self, cast: Cast, about: About, runs: dict[str, str]) -> None:
        self.cast, self.about, self.text, self._runs = cast, about, cast.text, runs
        self.named = {called(name): name for name in cast.names if is_cluster(name) or self._has_tenants(name)}
        self._sites: set[str] = set()  # what has been told a site's measures, whatever its name ends with
        self._at: dict[str, Name] = {}
        self.runners: set[str] = set()
        if self.named:
            self.runners = {n.name for n in cast.names if n.name in runs or self._is_runner(n)}
            # 단지 관리를 맡은 누리테크노파크: a park by its name, but the other one's runner here
            others = {park: name for park, name in self.named.items() if name.name not in self.runners}
            self.named = others or self.named
            places = [
                n.name for n in cast.names if n.kind == "place" and not (is_cluster(n) and CLUSTER.search(n.name))
            ]
            beside = self._beside(set(places))
            for place in places:
                park = self._stands_for(place, beside.get(place, set()))
                if park is not None:
                    self._at[place] = park
            self.named = {park: name for park, name in self.named.items() if park not in self._at}

    def _has_tenants(self, name: Name) -> bool:
        """Whether the article tells who runs a name, or who rents there."""
        if name.name in self._runs.values():
            return True
        if name.kind == "person" or is_agency(name):
            return False
        return any(_TENANTS_IN.match(self.text, mention.end) for mention in name.mentions or (name,))

    def of_town(self) -> Name | None:
        """The one park that is called after a town whose government the article names: 가람바이오밸리, of 가람시."""
        towns = [n.name[:-1] for n in self.cast.names if n.kind == "organisation" and _TOWN.fullmatch(n.name)]
        found = {called(park): park for park in self.named.values() if park.name.startswith(tuple(towns))}
        return next(iter(found.values())) if len(found) == 1 else None

    def of_government(self, start: int, end: int) -> Name | None:
        """가람시는 … 목표로 내걸었다: the one park called after the town whose government is the topic in [start, end)."""
        topics = [a for a in self.cast.within(start, end) if a.is_topic and _TOWN.fullmatch(a.name.name)]
        if not topics:
            return None
        found = {called(park): park for park in self.named.values() if park.name.startswith(topics[-1].name.name[:-1])}
        return next(iter(found.values())) if len(found) == 1 else None

    def take(self, subject: str) -> None:
        """Take up one of whom a site's measure was told."""
        self._sites.add(subject)

    def is_park(self, subject: str) -> bool:
        """Whether a name is that of a park, by its last word or by what has been told of it."""
        return subject in self.named or subject in self._sites

    def full(self, subject: str) -> str:
        """The park for which a name stands: 가람, of 가람밸리."""
        park = self._at.get(subject)
        return called(park) if park is not None else subject

    def at(self, place: Name) -> Name | None:
        """The park for which a place stands."""
        return self._at.get(place.name)

    def runs(self, actor: Actor) -> bool:
        """운영사 마루개발은: who runs a park is not the park."""
        return self.text[max(0, actor.start - _BEFORE) : actor.start].endswith(_RUNNERS)

    def suits(self, actor: Actor, scope: str) -> bool:
        """Whether one who is named can be whom a measure of a scope is of."""
        name = actor.name
        if actor.part == "bound" or name.kind == "person":
            return False
        if (
            name.name in self.runners
            and called(name) not in self.named
            and (scope == "site" or (scope == "body" and not _MEMBERSHIP.search(name.name)))
        ):
            return False
        if scope == "site" and self.is_example(actor):
            return False
        if scope in ("company", "staff") and name.kind == "organisation":
            return True
        if is_cluster(name) or self.at(name) is not None or self.is_park(called(name)):
            return scope != "company"
        if name.kind != "organisation" or (scope == "site" and self.named and self.runs(actor)):
            return False
        if scope == "body":
            return bool(_MEMBERSHIP.search(name.name)) or not (is_agency(name) and self.named)
        return not is_agency(name) or not self.named

    def is_example(self, actor: Actor) -> bool:
        """가람제약 등 130곳이 입주했다: one of those who rent."""
        return not actor.is_cluster and self.text.startswith(" 등 ", actor.end)

    def of_speaker(self, start: int, end: int) -> Name | None:
        """운영사인 남강테크원 관계자는: the park that one who speaks in [start, end) runs."""
        for actor in self.cast.within(start, end):
            if actor.name.name in self._runs:
                return self.named.get(self._runs[actor.name.name])
            if self.runs(actor):
                paragraph = self.about.page.paragraph(start)
                near = any(self.is_park(called(a.name)) for a in self.cast.within(paragraph, start))
                return None if near else self.about.park
        return None

    def _beside(self, places: set[str]) -> dict[str, set[str]]:
        """The parks of which a mention stands right behind each place: "판교 가람밸리"."""
        sizes = set(map(len, places))
        found: dict[str, set[str]] = {}
        for park, name in self.named.items():
            for mention in name.mentions:
                end = mention.start - 1
                if end > 0 and self.text[end] == " ":
                    for place in [self.text[end - size : end] for size in sizes if size <= end]:
                        if place in places:
                            found.setdefault(place, set()).add(park)
        return found

    def _stands_for(self, place: str, beside: set[str]) -> Name | None:
        """판교, of 판교테크밸리 or where "판교 가람밸리" stands: the one park that a place may stand for."""
        found = [
            name
            for park, name in self.named.items()
            if park != place and (park in beside or name.name.startswith(place))
        ]
        return found[0] if len(found) == 1 else None

    def _is_runner(self, name: Name) -> bool:
        """가람밸리를 운영하는 가람진흥원, (운영: 가람진흥원), at its first mention; 가람 매니지먼트, of 가람 캠퍼스."""
        if name.kind != "organisation":
            return False
        if self.text.endswith(_RUN_BY, max(0, name.start - _BEFORE), name.start):
            return True
        house = name.name.split(" ")[0]
        return _MANAGES.search(name.name) is not None and any(
            park.name.startswith(house) for park in self.named.values() if park is not name
        )

    def only_speaks(self, actor: Actor, measure: Measure) -> bool:
        """한소리 누리재단 원장은 "입주 기업은 …": one whose head speaks of the park that the article names."""
        if actor.is_cluster or not self.named or not _HEAD.match(self.text, actor.end, actor.tail):
            return False
        if not _QUOTES.search(self.text, actor.end_of_particle, measure.figure.start):
            return False
        if measure.row.scope == "site":
            return measure.metric not in _OF_ANYONE
        runs = actor.name.name in self.runners or is_agency(actor.name)
        return measure.row.scope == "staff" and runs and measure.start > measure.figure.start

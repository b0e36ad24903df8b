"""Who acts in a sentence: the mentions of organisations and places, each with the particle that ties it in."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from analysis.reading.rules.geography import CITIES_ABROAD, COUNTRIES, PLACES, PROVINCES
from analysis.reading.rules.relation_words import (
    AGENCY,
    CLUSTER,
    FIRM_TOO,
    GENERIC_PARTS,
    GROUNDS,
    GROUPS,
    LIKE_NAMES,
    NO_CLUSTER,
    ROLES,
)
from analysis.reading.trie import pattern
from analysis.records import Name

Part = Literal["subject", "with", "of", "at", "from", "object", "none", "bound"]

_PARTS: dict[str, Part] = {
    **dict.fromkeys(("은", "는", "이", "가", "도", "께서", "에서는", "측은", "측이"), "subject"),
    **dict.fromkeys(("와", "과", "와는", "과는", "와도", "과도", "와의", "과의"), "with"),
    **dict.fromkeys(("와만", "과만", "하고", "이랑", "랑", "랑은", "랑도", "이랑은", "이랑도"), "with"),
    "의": "of",
    **dict.fromkeys(("에", "에는", "에도", "에서", "에서도", "에선", "엔", "까지", "에게"), "at"),
    **dict.fromkeys(("으로", "로"), "at"),
    **dict.fromkeys(("으로부터", "로부터", "에게서"), "from"),
    **dict.fromkeys(("을", "를"), "object"),
}  # fmt: skip
_BRACKET = re.compile(r" ?[(（][^()（）\n]{1,80}[)）]")
_ROLE = re.compile(rf"(?: [가-힣]{{2,4}})? (?:{'|'.join(ROLES)})(?=[가-힣]{{0,2}}(?![가-힣]))")
_GROUP = re.compile(rf" ?(?:등 ?)?(?:{'|'.join(GROUPS)})")
_ETC = re.compile(
    r" 등(?: [가-힣]{2,6})? \d+(?:곳|개사|개 ?(?:기관|기업|대학|병원|단체))|"
    r" 등(?: ?(?:지역|관내|도내)(?= ))?(?: ?(?:국내외|해외|국내|\d+|여러|[두세네] ?)[^ ,.\n]{0,6} ?(?:기관|기업|사|곳|대학|병원|단체)?)?"
)
_SIDE = re.compile(r" 측")
# 미르 바이오메디컬 캠퍼스에는, of 미르 바이오메디컬
_KIND = re.compile(r" (?:캠퍼스|클러스터|파크|단지|지구|특구|허브|밸리)")
_PARTICLE = re.compile(rf"(?:{'|'.join(sorted(_PARTS, key=len, reverse=True))})(?![가-힣])")
_LINK = re.compile(r" ?(?:[·・ㆍ‧/,，&△▲]|및|그리고|[와과](?= )|하고(?= ))(?: ?(?:및|그리고))? ?")
# What a listed name is or where it sits, before it: "오송에 본사를 둔 B", "미국 바이오 단체 B".
_APPOSED = re.compile(
    r"(?:[^ ,.\n]*[^ ,.\n은는이가을를에고며해다] ){0,3}(?:기업|회사|단체|기관|업체|벤처|스타트업|개발사|전문기업|운영사|운영사인|기업인) "
    r"|(?:[^ ,.\n]{2,10} )?[^ ,.\n]{1,8}에 (?:[^ ,.\n]{2,5}[을를] )?(?:둔|있는|위치한|소재한|자리한) (?:[^ ,.\n]{2,8} )?"
)
# A word that ends like an organisation or a park, as topic or owner, and the everyday words that end so too.
_LIKE_NAME = re.compile(rf"(?P<name>{pattern(LIKE_NAMES)})(?:은|는|이|가|의|에는|에서는) ")
_WORD_BEFORE = re.compile(r"[가-힣A-Za-z]+$")
GENERIC = re.compile(rf"(?:{'|'.join(GENERIC_PARTS)})+")
_REGION = re.compile(r"[가-힣](?:시|도|군|구|특별시|광역시)$")
_OFFICE = re.compile(r"[가-힣]{0,4}(?:법인|지사|지부|본사|본부|사무소)")
_COPULA = re.compile(r"이?다(?![가-힣])")
_HANGUL = re.compile(r"[가-힣]")
_INCORPORATED = frozenset(("㈜", "(주)", "주식회사 "))  # A, ㈜B
_AGAINST = frozenset(("달리", "다르게", "비교해", "비교하면", "비교할", "견줘", "견주면", "대조적으로", "반대로"))
_QUOTES = frozenset("'’\"”")


@dataclass(frozen=True, slots=True)
class Actor:
    """A mention of an organisation or place.

    `tail` is where the name with its bracket, role or group word ends, `end_of_particle` where its particle ends.
    `part` is what the particle makes of it; "bound" where the name is only the head of a longer word.
    """

    name: Name
    start: int
    end: int
    tail: int
    end_of_particle: int
    particle: str
    part: Part

    @property
    def is_cluster(self) -> bool:
        """A park, campus or cluster: a place by its last word, or an organisation called so."""
        return is_cluster(self.name)

    @property
    def is_topic(self) -> bool:
        return self.particle in ("은", "는")


def is_cluster(name: Name) -> bool:
    """Whether a name is that of a park, valley, campus, complex: what has tenants and sites; any place that is no town."""
    if name.kind == "person" or (name.kind == "organisation" and name.name.endswith(FIRM_TOO)):
        return False
    if name.kind == "place" and not _is_ground(name.name):
        return True
    return _ends_like_cluster(name.name) or (name.text != name.name and _ends_like_cluster(name.text))


@lru_cache(4096)
def _is_ground(place: str) -> bool:
    """Whether a place is a town, a river, a hall for fairs."""
    if place in PLACES or place in PROVINCES or place in CITIES_ABROAD or NO_CLUSTER.search(place):
        return True
    return _REGION.search(place) is not None or place.endswith(GROUNDS)


def is_agency(name: Name) -> bool:
    """Whether a name is that of a body that runs or funds clusters: a ministry, city, foundation, agency."""
    return name.kind == "organisation" and _ends_like_agency(name.name) and not _ends_like_cluster(name.name)


@lru_cache(4096)
def _ends_like_cluster(name: str) -> bool:
    return bool(CLUSTER.search(name)) and not NO_CLUSTER.search(name)


@lru_cache(4096)
def _ends_like_agency(name: str) -> bool:
    return bool(AGENCY.search(name))


class Cast:
    """All mentions of organisations and places of an article, none inside another, each parsed when first asked for."""

    __slots__ = ("_actors", "_mentions", "_starts", "names", "text")

    def __init__(self, text: str, names: tuple[Name, ...]) -> None:
        self.text, self.names = text, names
        found = [(m.start, m.end, n) for n in names if n.kind != "person" for m in n.mentions or (n,)]
        found.sort(key=_place)
        self._mentions: list[tuple[int, int, Name]] = []
        reach = -1
        for mention in found:
            if mention[0] >= reach:
                self._mentions.append(mention)
                reach = mention[1]
        self._starts = [mention[0] for mention in self._mentions]
        self._actors: list[Actor | None] = [None] * len(self._mentions)

    def at(self, index: int) -> Actor:
        """The actor of a mention by its place in text order."""
        actor = self._actors[index]
        if actor is None:
            actor = self._actors[index] = self._parse(*self._mentions[index])
        return actor

    def count_before(self, position: int) -> int:
        """How many mentions begin before a position."""
        return bisect_left(self._starts, position)

    def within(self, start: int, end: int) -> list[Actor]:
        """The actors that begin in [start, end), without those inside another's bracket (an alias)."""
        starts = self._starts
        first = bisect_left(starts, start)
        if first == len(starts) or starts[first] >= end:
            return []
        found: list[Actor] = []
        last: Actor | None = None
        for index in range(first, bisect_left(starts, end, first)):
            actor = self._actors[index] or self.at(index)
            if last is not None:
                if actor.start < last.tail:
                    continue
                if self.text[last.tail] == " " and _places(last, actor):
                    found.pop()
            found.append(actor)
            last = actor
        return found

    def inside(self, start: int, end: int) -> Actor | None:
        """The first actor that begins in [start, end), also within another's bracket."""
        index = bisect_left(self._starts, start)
        return self.at(index) if index < len(self._starts) and self._starts[index] < end else None

    def before(self, position: int, back_to: int = 0) -> list[Actor]:
        """The actors that begin in [back_to, position), the nearest first."""
        return self.within(back_to, position)[::-1]

    def unread(self, start: int, end: int) -> bool:
        """Whether words in [start, end) look like a name that speaks or owns, and were not read as one."""
        for match in _LIKE_NAME.finditer(self.text, start, end):
            word = _WORD_BEFORE.search(self.text, max(start, match.start() - 14), match.start())
            first = word.start() if word else match.start()
            name = self.text[first : match.end("name")]
            if len(name) < 4 or GENERIC.fullmatch(name):
                continue
            index = bisect_left(self._starts, match.end("name"))
            if index == 0 or self._mentions[index - 1][1] <= first:
                return True
        return False

    def links(self, left: Actor, right: Actor) -> bool:
        """Whether two neighbours stand in one list: "A·B", "A, 핀란드 B", "A와 B", "A 및 B"."""
        if left.particle not in ("", "와", "과", "하고"):
            return False
        match = _LINK.match(self.text, left.tail)
        if not match:
            return False
        gap = self.text[match.end() : right.start]
        if (
            not gap
            or gap in _INCORPORATED
            or (len(gap) <= 12 and gap.endswith(" ") and "," not in gap and gap.count(" ") <= 2 and _is_attribute(gap))
        ):
            return True
        return "," in match.group() and len(gap) <= 30 and bool(_APPOSED.fullmatch(gap))

    def is_part_of(self, whole: Actor, part: Actor) -> bool:
        """Whether a name only says whose the next is: the second word of "누리그룹 가람랩스"."""
        return whole.part == "none" and part.start == whole.tail + 1 and self.text[whole.tail] == " "

    def as_whole(self, whole: Actor, part: Actor) -> Actor:
        """The part of a whole, or the whole where the part has no name of its own: "누리그룹 한국법인"."""
        return replace(part, name=whole.name, start=whole.start) if _OFFICE.fullmatch(part.name.name) else part

    def _parse(self, start: int, end: int, name: Name) -> Actor:
        text = self.text
        tail = end + 1 if text[end : end + 1] in _QUOTES else end  # '아람밸리'의
        bracket = _BRACKET.match(text, tail)
        if bracket:
            tail = bracket.end()
        for word in (_ROLE, _SIDE, _ETC, _GROUP, _KIND):
            match = word.match(text, tail)
            if match and (particle := _PARTICLE.match(text, match.end())):
                return Actor(name, start, end, match.end(), particle.end(), particle.group(), _PARTS[particle.group()])
        particle = _PARTICLE.match(text, tail)
        if particle:
            return Actor(name, start, end, tail, particle.end(), particle.group(), _PARTS[particle.group()])
        part: Part = "bound" if tail == end and _HANGUL.match(text, tail) and not _COPULA.match(text, tail) else "none"
        return Actor(name, start, end, tail, tail, "", part)


def _place(mention: tuple[int, int, Name]) -> tuple[int, int]:
    return mention[0], -mention[1]


def chains(cast: Cast, start: int, end: int) -> list[list[Actor]]:
    """The lists of names in [start, end): "A·B·C는" is one, whose last member's particle speaks for all."""
    grouped: list[list[Actor]] = []
    for actor in cast.within(start, end):
        if grouped and len(grouped[-1]) > 1 and cast.is_part_of(grouped[-1][-1], actor):
            grouped[-1][-1] = cast.as_whole(grouped[-1][-1], actor)
        elif grouped and cast.links(grouped[-1][-1], actor):
            grouped[-1].append(actor)
        else:
            grouped.append([actor])
    return grouped


def _places(place: Actor, actor: Actor) -> bool:
    """Whether the first only says where the second is: "스페인 세비파크", "충남 하람시 하람바이오밸리"."""
    if place.part != "none" or actor.start - place.tail != 1 or is_cluster(place.name):
        return False
    return place.name.kind == "place" or bool(_REGION.search(place.name.name))


def _is_attribute(gap: str) -> bool:
    """Whether the words before a listed name only place it: "핀란드 ", "미국 보스턴의 ", and set it against none: "달리 "."""
    return not any(
        word in _AGAINST
        or (
            word not in COUNTRIES
            and word.endswith(("은", "는", "을", "를", "에", "에서", "고", "며", "해", "한", "된"))
        )
        for word in gap.split()
    )

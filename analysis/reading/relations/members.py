"""Who belongs to what: subsidiaries, tenants, members."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.reading.actors import Actor, chains, is_cluster
from analysis.reading.relations.frame import Frame
from analysis.records import Relation, RelationKind

_CHILD = re.compile(r"의? ?(?:\d+% ?)?(?:완전 |미국 |일본 |중국 |유럽 |현지 |해외 |판매 |연구 |바이오 ?)?자회사")
_CHILD_NAMED = re.compile(r"(?:인|이자 [^,.]{0,20}인)? ")
_OWN_CHILD = re.compile(r"(?<=[은는] )(?:100% |완전 |미국 |현지 |해외 )?자회사(?:인)? ")
_CHILD_SAID = re.compile(r"다|이다|로|로서|이자|이며|입니다")
_SITS = re.compile(r"입주(?:했|해|한 (?!기업|업체|곳|회사|기관)|돼|하고)")
_MEMBER = re.compile(
    r"(?:멤버십 )?(?:정)?회원(?:사|기업| 기업|기관| 기관)?(?=다|이다|인 |로 (?:가입|활동|참여)|으로 (?:가입|활동|참여)|이기도)"
)
_LISTED = {
    "tenant": re.compile(r"의? ?(?:입주 ?기업|입주사)(?:인)? "),
    "member": re.compile(r"의? ?회원(?:사| ?기업)(?:인)? "),
}


def subsidiaries(frame: Frame) -> Iterator[Relation]:
    """A의 자회사 B, B는 A의 자회사다."""
    for parent in frame.actors:
        match = _CHILD.match(frame.text, parent.tail) if parent.part in ("of", "none") else None
        if match is None:
            continue
        named = _CHILD_NAMED.match(frame.text, match.end())
        child = frame.following(named.end(), reach=2) if named else None
        if child is None and _CHILD_SAID.match(frame.text, match.end()):
            child = next((a for a in reversed(frame.before(parent.start)) if a.part == "subject"), None)
        if child is not None:
            yield frame.relation("subsidiary", child.name, parent.name, parent.start, match.end())
    yield from _of_topic(frame)


def _of_topic(frame: Frame) -> Iterator[Relation]:
    """A는 자회사 B를 통해: the topic's own subsidiary, where no one stands before the word."""
    for match in _OWN_CHILD.finditer(frame.text, frame.span.start, frame.span.end):
        parent, child = frame.topic(match.start()), frame.following(match.end(), reach=0)
        if parent is None or child is None or child is parent or frame.owner(match.start()) is not None:
            continue
        if child.name.kind == "organisation" and len([a for a in frame.before(match.start()) if a.is_topic]) == 1:
            yield frame.relation("subsidiary", child.name, parent.name, match.start(), child.end)


def tenants(frame: Frame) -> Iterator[Relation]:
    """A가 X에 입주했다, X에 입주한 A, X 입주기업 A."""
    for verb in _SITS.finditer(frame.text, frame.span.start, frame.span.end):
        places = [a for a in frame.before(verb.start()) if is_cluster(a.name) and a.part == "at"]
        if not places:
            continue
        place = places[-1]
        if verb.start() - place.end_of_particle > 12:
            for actor in _sitting(frame, place.end_of_particle, verb.start()):
                yield frame.relation("tenant", actor.name, place.name, verb.start(), verb.end())
            continue
        if verb.group().startswith("입주한"):
            after = frame.following(verb.end(), reach=8)
            if after and after.name.kind == "organisation":
                yield frame.relation("tenant", after.name, place.name, verb.start(), verb.end())
            continue
        groups = [g for g in chains(frame.cast, frame.span.start, place.start) if g[-1].part == "subject"]
        for actor in groups[-1] if groups else ():
            if actor.name.kind == "organisation" and not is_cluster(actor.name):
                yield frame.relation("tenant", actor.name, place.name, verb.start(), verb.end())
    yield from _listed(frame, "tenant")


def _sitting(frame: Frame, start: int, end: int) -> Iterator[Actor]:
    """X에는 A, B 등이 입주해 있다: the list that begins right behind the place, and ends at the verb."""
    groups = chains(frame.cast, start, end)
    if len(groups) != 1 or groups[0][0].start - start > 10 or groups[0][-1].part != "subject":
        return
    if end - groups[0][-1].end_of_particle <= 6:
        yield from (a for a in groups[0] if a.name.kind == "organisation" and not is_cluster(a.name))


def members(frame: Frame) -> Iterator[Relation]:
    """A는 X의 회원사다, A도 회원사다 (of the body that the sentence speaks of), X 회원사인 A."""
    for match in _MEMBER.finditer(frame.text, frame.span.start, frame.span.end):
        before = frame.before(match.start())
        beside = [a for a in before if a.part in ("of", "none", "at") and match.start() - a.end_of_particle <= 2]
        subjects = [a for a in before if a.part == "subject" and a not in beside]
        if not subjects:
            continue
        member = subjects[-1]
        whole = beside[-1] if beside else next((a for a in frame.actors if a.is_topic and a is not member), None)
        if whole is not None:
            yield frame.relation("member", member.name, whole.name, member.start, match.end())
    yield from _listed(frame, "member")


def _listed(frame: Frame, kind: RelationKind) -> Iterator[Relation]:
    """X 입주기업 A, X 회원사인 A."""
    for whole in frame.actors:
        match = _LISTED[kind].match(frame.text, whole.tail) if whole.part in ("of", "none") else None
        after = frame.following(match.end(), reach=1) if match else None
        if after and after.name.kind == "organisation" and (kind == "member" or is_cluster(whole.name)):
            yield frame.relation(kind, after.name, whole.name, whole.start, after.end)

"""Who runs or owns a park."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.reading.actors import Actor, is_cluster
from analysis.reading.relations.frame import Frame
from analysis.records import Relation, RelationKind

_RUNS = re.compile(
    r"운영(?:하(?:는|고 있는|던|며|고 있|면서)|한(?!다는)|해 ?[온왔오]|을 (?:맡은|맡고|맡는|맡아|책임|총괄)"
    r"|사인|사|기관인|주체인"
    r"|권을 (?:인수|넘겨받|확보|가진|갖고)| ?중(?:인)?)"
)
_OWNS = re.compile(r"소유(?:하(?:고|는|며)|한|주|의|다|이다|로|권을 (?:가진|갖고|보유))")
_TITLED = re.compile(r"운영(?:사|기관인|주체인)")
_NOT_YET = re.compile(r"을|하?기로|[하으]려|하?게 될|할|하?지 않")  # 운영권을 넘겨받기로, 인수할
_LABEL = re.compile(r" ?[(（](?:위탁 ?)?(?:운영|운영사|운영 ?기관|관리|운영 ?주체) ?[:：]? ?")
_ENTRUSTED = re.compile(r"(?:운영|관리)(?:을|를) (?:맡은|맡고 있는|책임지는|총괄하는) |운영은 ")
_TAKES = re.compile(r" ?(?:맡고|맡는|맡았|맡아|담당|책임)")
_RUNNER_IS = re.compile(r"의? ?(?:위탁 ?)?운영 ?(?:주체|기관|사|법인)[은는] ")
_DESCRIBES = ("는", "한", "은", "던", "온", "인", "사", "진")
# 누리개발이: who acts, though not read as a name
_ANOTHER = re.compile(r" (?!같이|높이|깊이)[가-힣A-Za-z]{2,12}[이가] ")
_LOOK_BACK = 600  # characters to the park that is spoken of


def runners(frame: Frame) -> Iterator[Relation]:
    """X를 운영하는 Y, Y가 운영하는 X, X는 Y가 운영한다, X(운영: Y), 운영을 맡은 Y."""
    yield from _pairs(frame, "operator", _RUNS)
    yield from _labelled(frame)
    yield from _entrusted(frame)
    yield from _told(frame)


def owners(frame: Frame) -> Iterator[Relation]:
    """X를 소유한 Y, X는 Y가 소유하고."""
    yield from _pairs(frame, "owner", _OWNS)


def _pairs(frame: Frame, kind: RelationKind, verbs: re.Pattern[str]) -> Iterator[Relation]:
    for verb in verbs.finditer(frame.text, frame.span.start, frame.span.end):
        if _NOT_YET.match(frame.text, verb.end()):
            continue
        pair = _pair(frame, verb)
        if pair is not None:
            yield frame.relation(kind, pair[0].name, pair[1].name, verb.start(), verb.end())


def _pair(frame: Frame, verb: re.Match[str]) -> tuple[Actor, Actor] | None:
    """Who does it, and the park that it is done to."""
    before = frame.before(verb.start())
    titled = _TITLED.match(verb[0]) is not None  # whose runner it is called is a park, whatever its name ends with
    things = [
        a
        for a in before
        if a.part in ("object", "of", "none")
        and (is_cluster(a.name) or (titled and a.name.kind != "person" and verb.start() - a.end_of_particle <= 1))
    ]
    thing = things[-1] if things and verb.start() - things[-1].end_of_particle <= 24 else None
    doers = [a for a in before if a.part == "subject" and not (things and a.name is things[-1].name)]
    if verb.group().endswith(_DESCRIBES):
        after = frame.following(verb.end())
        if after is not None and thing is not None and after.name.kind == "organisation":
            return after, thing
        if after is not None and doers and is_cluster(after.name):
            return doers[-1], after
    if not doers:
        return None
    if thing is not None:
        return next((a for a in reversed(doers) if a.is_topic), doers[-1]), thing
    topics = [a for a in before if a.is_topic and is_cluster(a.name) and a.end <= doers[-1].start]
    if doers[-1].is_topic or not topics or any(a.part == "object" and a.start > topics[-1].start for a in before):
        return None
    if _ANOTHER.search(frame.text, doers[-1].end_of_particle, verb.start()):
        return None
    return doers[-1], topics[-1]


def _labelled(frame: Frame) -> Iterator[Relation]:
    """가람밸리(운영: 가람재단)."""
    for actor in frame.actors:
        label = _LABEL.match(frame.text, actor.end)
        inside = frame.cast.inside(label.end(), actor.tail) if label else None
        if inside is not None:
            yield frame.relation("operator", inside.name, actor.name, actor.start, actor.tail)


def _told(frame: Frame) -> Iterator[Relation]:
    """X의 운영 주체는 Y다."""
    for park in frame.actors:
        match = _RUNNER_IS.match(frame.text, park.tail) if is_cluster(park.name) else None
        runner = frame.following(match.end(), reach=0) if match else None
        if runner is not None and runner.name.kind == "organisation":
            yield frame.relation("operator", runner.name, park.name, park.start, runner.end)


def _entrusted(frame: Frame) -> Iterator[Relation]:
    """운영을 맡은 Y, 운영은 Y가 맡고 있다: of the park that is spoken of."""
    match = _ENTRUSTED.search(frame.text, frame.span.start, frame.span.end)
    if match is None:
        return
    runner = frame.following(match.end(), reach=2)
    if match.group().startswith("운영은"):
        runner = frame.following(match.end(), reach=10)
        runner = runner if runner and _TAKES.match(frame.text, runner.end_of_particle) else None
    if runner is None or runner.name.kind != "organisation":
        return
    before = frame.cast.before(match.start(), max(0, match.start() - _LOOK_BACK))
    park = next((a for a in before if is_cluster(a.name)), None)
    if park is not None and park.name is not runner.name:
        yield frame.relation("operator", runner.name, park.name, match.start(), runner.end)

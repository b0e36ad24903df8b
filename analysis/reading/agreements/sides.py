"""The sides of a clause: who acts in it, and those with whom, by their particles."""

from __future__ import annotations

import re
from itertools import zip_longest

from analysis.reading.actors import Actor, Cast, chains, is_cluster
from analysis.reading.agreements.nouns import Noun, is_brief, is_item, is_joined
from analysis.reading.rules.geography import CITIES_ABROAD, COUNTRIES, PLACES, PROVINCES
from analysis.records import Span

_COMMON_PAST = re.compile(
    r" ?(?:함께 |공동 ?|공동으로 )?(?:개발|연구|설립|운영|개최|주최|추진|진행|조성)(?:한|했|해 온|하는|하고 있는|중인)"
)
EACH = re.compile(r"각각|따로|각기")
_KNOWN_PLACES = frozenset((*COUNTRIES, *CITIES_ABROAD, *PLACES, *PROVINCES))
_GOVERNMENT = re.compile(r"[가-힣](?:[시도군구]|[가-힣]청)$")
# B와 공급 계약을, C와는 협약을: B signed something else.
_OTHER_OBJECT = re.compile(r"계약서?[을를도에](?:, | (?:맺[고은으었]|체결[하했])[가-힣]{0,3} )")
_RELATIVE = re.compile(r" (?:[^ ,.\n]{1,10} ){0,2}[가-힣]{1,5}(?:하는|한|했던|하던|맡은|세운|만든|맺은|둔) ")
_HOSTS = re.compile(
    r" (?:[^ ,.\n]{1,10} ){0,2}[가-힣]{0,6}(?:하는|한|했던|여는|연|열었던|마련한|꾸린|펼친) (?:[^ ,.\n]{1,14} ){0,3}[^ ,.\n]{1,14}에서 "
)
_RELATIVE_REACH = 24
DENIED = (" 아니라", " 아닌", " 아니고", " 아니며")
_HYPHENS = frozenset("-–—")
_DONE = re.compile(r"[을를] [^,.\n]{0,12}[가-힣](?:고|며|면서|자마자|뒤|후) ")
_DASHED = re.compile(r" ?[-–—~↔×+] ?(?:[가-힣]{2,5} )?(?:㈜|\(주\))?")

Parties = tuple[str, ...]


def is_headline(text: str, span: Span) -> bool:
    """Whether a line is a heading, in which names stand without particles."""
    return not text[span.start : span.end].rstrip("\"'”’)]").endswith((".", "함", "음", "됨", "맺음"))


def sides(cast: Cast, text: str, span: Span, start: int, noun: Noun) -> tuple[list[Actor] | None, list[Actor]]:
    """The subject of the clause [start, noun) and those with whom it signs, by their particles."""
    heading = is_headline(text, span) and not is_item(text, span)
    joined = is_joined(text, span)
    led = _led(cast, text, span, noun.start) if joined or is_item(text, span) else []
    head_end = text.find("=", span.start, span.end) if is_brief(text, span) else span.start
    subject: list[Actor] | None = None
    others: list[Actor] = []
    apart = max((match.end() for match in _OTHER_OBJECT.finditer(text, start, noun.start)), default=start)
    groups = _dashed(text, chains(cast, start, noun.start))
    for group, following in zip_longest(groups, groups[1:]):
        while _is_apart(text, group[-1], noun) and any(actor.part == "with" for actor in group[:-1]):
            group = group[:-1]
        last = group[-1]
        members = [actor for actor in group if signs(actor) or _is_abroad(text, actor)]
        if text.startswith(DENIED, last.end_of_particle):
            continue  # A가 아니라 B
        if not members:
            continue
        if following is not None and _is_of_next(text, last, following[0], subject):
            continue
        if (
            subject
            and subject[-1].is_topic
            and last.particle in ("이", "가")
            and _HOSTS.match(text, last.end_of_particle)
        ):
            continue  # A는 B가 후원하는 학술대회에서 C와
        if last.part == "subject":
            subject = members
        elif last.part == "with" and (last.start < apart or _is_of_other(text, last, noun)):
            continue
        elif last.part == "with" and not _COMMON_PAST.match(text, last.end_of_particle):
            others += members
        elif last.part == "object" and text.startswith((" 만나 ", " 찾아 ", " 초청해 "), last.end_of_particle):
            others += members  # A 대표는 B 병원장을 만나
        elif last.part == "none" and (
            heading
            or last.start < head_end
            or group[0] in led
            or (len(members) > 1 and text.startswith((" 간", "간 ", " 사이"), last.tail))
        ):
            subject = members if subject is None else [*subject, *members]
    return subject, others


def _dashed(text: str, groups: list[list[Actor]]) -> list[list[Actor]]:
    """A-B-C는: names parted by hyphens alone are one list, where its last is a side of the clause."""
    joined: list[list[Actor]] = []
    for group in groups:
        last = joined[-1][-1] if joined else group[0]
        is_next = last.end + 1 == group[0].start and text[last.end] in _HYPHENS
        if is_next and signs(last) and signs(group[0]):
            joined[-1] = [*joined[-1], *group]
        else:
            joined.append(group)
    return joined


def _is_apart(text: str, last: Actor, noun: Noun) -> bool:
    """Whether the last of a list is none of the partners: "B와 춘천에 사무소를", "B와 새별허브 기업을 돕는"."""
    if last.part in ("at", "object", "of"):
        return True
    if last.part not in ("none", "bound") or text.startswith((" 간", "간 ", " 사이"), last.tail):
        return False
    return last.tail < noun.start and text[last.tail] not in ",·-("


def signs(actor: Actor) -> bool:
    """Whether an actor may be a party: an organisation, a park, a local government; no country or hall."""
    if actor.part == "bound":
        return False
    return actor.name.kind == "organisation" or is_cluster(actor.name) or is_government(actor.name.name)


def is_government(name: str) -> bool:
    return _GOVERNMENT.search(name) is not None


def _is_of_next(text: str, last: Actor, following: Actor, subject: list[Actor] | None) -> bool:
    """A는 B가 운영하는 C와, A는 B와 경쟁하는 C와: B only says who C is."""
    gap = text[last.end_of_particle : following.start]
    if following.part != "with" or len(gap) > _RELATIVE_REACH or not _RELATIVE.fullmatch(gap):
        return False
    return last.part == "with" or (last.particle in ("이", "가") and subject is not None and subject[-1].is_topic)


def _is_of_other(text: str, last: Actor, noun: Noun) -> bool:
    """B와의 합병을 접고 C와: what is with B is dealt with in a clause of its own."""
    return last.particle in ("와의", "과의") and bool(_DONE.search(text, last.end_of_particle, noun.start))


def pairs(cast: Cast, text: str, start: int, noun: Noun) -> list[Parties]:
    """A와 B는 19일, C와 D는 20일 각각: each list of two or more that acts, where the verb is said of each."""
    if not EACH.search(text, start, max(noun.start, noun.verb)):
        return []
    groups = [group for group in chains(cast, start, noun.start) if any(signs(actor) for actor in group)]
    listed = [names_of([actor for actor in group if signs(actor)]) for group in groups]
    turns = [group[-1].part for group in groups]
    if (
        len(groups) > 2
        and turns == ["subject", "with"] * (len(groups) // 2)
        and all(len(names) == 1 for names in listed)
    ):
        return [left + right for left, right in zip(listed[::2], listed[1::2], strict=True)]  # A는 B와, C는 D와 각각
    acting = all(group[-1].part == "subject" for group in groups) and all(len(names) > 1 for names in listed)
    return listed if len(groups) > 1 and acting else []


def _is_abroad(text: str, actor: Actor) -> bool:
    """미국 코랄센트럴과: what stands behind its country and was taken for a place may sign too; a known city is one."""
    if actor.name.kind != "place" or actor.part == "at" or text[actor.start - 1 : actor.start] != " ":
        return False
    word = text[max(0, actor.start - 8) : actor.start - 1].rpartition(" ")[2]
    return word in COUNTRIES and not {actor.name.name, actor.name.text} & _KNOWN_PLACES


def _led(cast: Cast, text: str, span: Span, stop: int) -> list[Actor]:
    """The first of each list of names at the head of an item: "△ A·B, …", "△ A-싱가포르 B, …"."""
    led: list[Actor] = []
    reach = max(span.start + 2, text.rfind(" | ", span.start, stop) + 3 if is_joined(text, span) else 0)
    for group in chains(cast, span.start, stop):
        gap = text[reach : group[0].start] if led else ""
        if group[0].start > reach and not (led and _DASHED.fullmatch(gap)):
            break
        led.append(group[0])
        reach = group[-1].tail
    return led


def names_of(actors: list[Actor]) -> Parties:
    return tuple(dict.fromkeys(actor.name.name for actor in actors))

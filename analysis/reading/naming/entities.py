"""Claims that name the same → one entity, with its name, aliases, country and all its mentions."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from analysis.reading.naming.claims import ENOUGH, Claim, Claims
from analysis.reading.naming.everyday import is_loan
from analysis.reading.naming.mentions import Mentions
from analysis.reading.organisations import registry
from analysis.reading.naming.people import Person
from analysis.reading.rules.names import PLACES
from analysis.reading.naming.tokens import Tokens
from analysis.records import NameKind

_HANGUL = re.compile(r"[가-힣]")


@dataclass(slots=True)
class Entity:
    """One organisation, place or person of an article, before it becomes a record."""

    name: str
    kind: NameKind
    spans: list[tuple[int, int]] = field(default_factory=list)
    aliases: tuple[str, ...] = ()
    row: str | None = None
    country: str | None = None
    role: str | None = None
    of: str | None = None


def unite_claims(claims: Claims) -> dict[str, str]:
    """For each accepted string, the string that stands for its group: declared as the same, or of one registry row."""
    lead = {text: text for text, claim in claims.by_text.items() if claim.weight >= ENOUGH}

    def find(text: str) -> str:
        while lead[text] != text:
            lead[text] = lead[lead[text]]
            text = lead[text]
        return text

    rows: dict[str, str] = {}
    for text in list(lead):
        row = claims.by_text[text].row
        if row is not None:
            lead[find(text)] = find(rows.setdefault(row, text))
    for full, other in claims.same:
        if full in lead and other in lead:
            lead[find(other)] = find(full)
    return {text: find(text) for text in lead}


def entities_of(
    tokens: Tokens, claims: Claims, mentions: Mentions, people: list[Person], taken: set[int]
) -> list[Entity]:
    """Gather what is named into entities, in the order of their first mention."""
    group_of = unite_claims(claims)
    persons = {person.name for person in people}
    taken_starts = {tokens.starts[index] for index in taken}
    groups: dict[str, list[str]] = {}
    for text, lead in group_of.items():
        groups.setdefault(lead, []).append(text)
    spans: dict[str, list[tuple[int, int]]] = {}
    said: dict[str, set[str]] = {}
    for start, end, text in mentions.spans:
        if text in persons or start in taken_starts:
            continue
        lead = group_of[text]
        spans.setdefault(lead, []).append((start, end))
        said.setdefault(lead, set()).add(text)
    entities = {lead: _entity(claims, groups[lead], said[lead], where) for lead, where in spans.items()}
    named = {span: entity.name for entity in entities.values() for span in entity.spans}
    by_text = {text: entities[lead].name for text, lead in group_of.items() if lead in entities}
    everyone = [*entities.values(), *(_person(person, named, by_text) for person in people)]
    return sorted(everyone, key=lambda entity: entity.spans[0])


def _entity(claims: Claims, texts: list[str], said: set[str], spans: list[tuple[int, int]]) -> Entity:
    members = [claims.by_text[text] for text in texts]
    stated = [claim for claim in members if claim.text in said]
    best = max(stated, key=_rank)
    row = next((claim.row for claim in members if claim.row), None)
    others = [claim.text for claim in stated if claim is not best]
    for claim in members:
        others += [text for text in claims.extra.get(claim.text, ()) if text not in others]
    place = _is_place(members, best)
    country = None if place else _country(members, row)
    return Entity(best.text, "place" if place else "organisation", spans, tuple(others), row, country)


def _rank(claim: Claim) -> tuple[bool, bool, int]:
    """What makes a name the one to call an entity by: declared in full, written in Hangul, long."""
    return claim.full, bool(_HANGUL.search(claim.text)), len(claim.text)


def _is_place(members: list[Claim], best: Claim) -> bool:
    if not best.place:
        return False
    government = best.text.endswith(("시", "도", "군", "구")) and best.text not in PLACES
    return not (government and any(claim.agent for claim in members))


def _country(members: list[Claim], row: str | None) -> str | None:
    if row is not None:
        return registry().rows[row].country
    stated = next((claim.country for claim in members if claim.country), None)
    if stated is not None:
        return stated
    korean = any(c.korean or c.topic or c.corporate or (c.agent and not is_loan(c.text)) for c in members)
    return "KR" if korean and all(_HANGUL.search(claim.text) for claim in members) else None


def _person(person: Person, named: dict[tuple[int, int], str], by_text: dict[str, str]) -> Entity:
    of = named.get(person.of) if person.of is not None else None
    if of is None and person.role:
        # 진흥원장 is the head of the 진흥원
        of = by_text.get(person.role_text[: person.role_text.index(person.role) + len(person.role) - 1])
    return Entity(
        person.name, "person", sorted(set(person.spans)), tuple(person.aliases), role=person.role, of=of
    )

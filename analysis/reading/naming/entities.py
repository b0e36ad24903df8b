"""Claims that name the same → one entity, with its name, aliases, country and all its mentions."""

from __future__ import annotations

from dataclasses import dataclass, field

from analysis.reading.naming.claims import ENOUGH, Claim, Claims
from analysis.reading.naming.mentions import Named
from analysis.reading.naming.persons import Person, Span
from analysis.reading.organisations import registry
from analysis.reading.rules.geography import CITIES_ABROAD, PLACES
from analysis.records import NameKind


@dataclass(slots=True)
class Entity:
    """One organisation, place or person of an article, before it becomes a record."""

    name: str
    kind: NameKind
    spans: list[Span] = field(default_factory=list)
    aliases: tuple[str, ...] = ()
    row: str | None = None
    country: str | None = None
    role: str | None = None
    of: str | None = None


def entities_of(claims: Claims, names: list[Named], people: list[Person], taken: set[int]) -> list[Entity]:
    """Gather what is named into entities, in the order of their first mention."""
    group_of = _groups(claims)
    persons = {person.name for person in people}
    spans: dict[str, list[Span]] = {}
    said: dict[str, dict[str, Claim]] = {}
    for named in names:
        text = named.text
        if text in persons or named.first in taken:
            continue
        lead = group_of.get(text, text)
        where = spans.get(lead)
        if where is None:
            where = spans[lead] = []
            said[lead] = {}
        where.append((named.start, named.end))
        if text not in said[lead]:
            said[lead][text] = claims.by_text[text]
    entities = {lead: _entity(claims, list(said[lead].values()), where) for lead, where in spans.items()}
    everyone = list(entities.values())
    if people:
        by_span = {span: entity.name for entity in everyone for span in entity.spans}
        by_text = {text: entities[lead].name for lead, stated in said.items() for text in stated}
        by_text |= {text: entities[lead].name for text, lead in group_of.items() if lead in entities}
        everyone += [_person(claims, person, by_span, by_text) for person in people]
    return sorted(everyone, key=_first)


def _first(entity: Entity) -> Span:
    return entity.spans[0]


def _groups(claims: Claims) -> dict[str, str]:
    """The string that leads the group of each accepted one that has company: of one row, or declared as the same."""
    lead: dict[str, str] = {}

    def find(text: str) -> str:
        top = text
        while (above := lead.get(top, top)) != top:
            top = above
        while text != top:
            lead[text], text = top, lead[text]
        return top

    rows: dict[str, str] = {}
    for text, claim in claims.by_text.items():
        if claim.row is not None and claim.weight >= ENOUGH:
            first = find(rows.setdefault(claim.row, text))
            if first != (own := find(text)):
                lead[own] = first
    for full, other in claims.same:
        if claims.accepted(full) and claims.accepted(other) and (first := find(full)) != (own := find(other)):
            lead[own] = first
    return {text: find(text) for text in lead}


def _entity(claims: Claims, stated: list[Claim], spans: list[Span]) -> Entity:
    if len(stated) == 1:
        best, row, others = stated[0], stated[0].row or None, []
    else:
        best = max(stated, key=_rank)
        row = next((claim.row for claim in stated if claim.row), None)
        others = [claim.text for claim in stated if claim is not best]
    if claims.extra:
        for claim in stated:
            others += [text for text in claims.extra.get(claim.text, ()) if text not in others]
    place = best.place and _is_place(stated, best)
    country = None if place else _country(stated, row)
    return Entity(best.text, "place" if place else "organisation", spans, tuple(others), row, country)


def _rank(claim: Claim) -> tuple[bool, bool, int]:
    """What makes a name the one to call an entity by: declared in full, written in Hangul, long."""
    return claim.full, not claim.text.isascii(), len(claim.text)


def _is_government(name: str) -> bool:
    return name[-1] in "시도군구" and name not in PLACES and not name.endswith(("도시", "특구", "지구"))


def _is_place(members: list[Claim], best: Claim) -> bool:
    """A town that signs or holds is its government, an organisation."""
    return not (_is_government(best.text) and any(claim.agent for claim in members))


def _country(members: list[Claim], row: str | None) -> str | None:
    """The country of the table, else of the article's own tag; Korea for a Hangul name that news leaves untagged.

    News of the trade tags foreign companies at their first mention; a name that neither ends as Korean names do nor
    acts as the subject stays without country, as does any in Latin letters.
    """
    if row is not None:
        return registry().rows[row].country
    stated = next((claim.country for claim in members if claim.country), None)
    stated = stated or next((town for claim in members if (town := CITIES_ABROAD.get(claim.text[:-1]))), None)
    if stated is not None:
        return stated
    for claim in members:
        if claim.text.isascii():
            return None
    for claim in members:
        if claim.korean or claim.topic or claim.corporate or _is_government(claim.text):
            return "KR"
    return None


def _person(claims: Claims, person: Person, by_span: dict[Span, str], by_text: dict[str, str]) -> Entity:
    of = by_span.get(person.of) if person.of is not None else None
    if of is None and person.role:
        # 진흥원장 is the head of the 진흥원
        of = by_text.get(person.title[: person.title.index(person.role) + len(person.role) - 1])
    latin = claims.persons.get(person.name)
    aliases = (*((latin,) if latin else ()), *person.aliases)
    return Entity(person.name, "person", sorted(set(person.spans)), aliases, role=person.role, of=of)

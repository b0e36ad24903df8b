"""`Page` → names: the organisations, people and places that an article names, with every mention of each."""

from __future__ import annotations

from analysis.reading.naming.brackets import claim_by_brackets
from analysis.reading.naming.called import claim_called, note_works
from analysis.reading.naming.chiefs import claim_by_chiefs, claim_by_headlines, drop_mastheads
from analysis.reading.naming.claims import Claims
from analysis.reading.naming.company import claim_by_company
from analysis.reading.naming.entities import Entity, entities_of
from analysis.reading.naming.funds import claim_funds
from analysis.reading.naming.grounds import claim_grounds
from analysis.reading.naming.heads import claim_heads
from analysis.reading.naming.hyphens import claim_hyphened
from analysis.reading.naming.items import claim_item_topics, claim_items
from analysis.reading.naming.labels import claim_by_labels
from analysis.reading.naming.latin import claim_by_latin, runs_of
from analysis.reading.naming.lists import claim_lists
from analysis.reading.naming.longer import claim_longer
from analysis.reading.naming.mentions import mentions_of
from analysis.reading.naming.pairs import claim_together
from analysis.reading.naming.parks import claim_short_parks
from analysis.reading.naming.people import people_of
from analysis.reading.naming.plain import claim_plain
from analysis.reading.naming.shares import claim_shares
from analysis.reading.naming.slots import claim_by_slots
from analysis.reading.naming.tenants import claim_tenants
from analysis.reading.naming.tokens import tokens_of
from analysis.reading.naming.whole import claim_whole
from analysis.reading.page import Page
from analysis.reading.quick import quick
from analysis.records import Article, Mention, Name

_mention, _name = quick(Mention), quick(Name)


def read_names(page: Page) -> tuple[Name, ...]:
    """Read the organisations, people and places that an article names.

    Reads    "오송첨단의료산업진흥재단(이하 KBIOHealth)은" → one organisation, its alias, every later mention of either
    Leaves   "국내 제약사", "업계", "글로벌 빅파마", page furniture
    Returns  names in the order of their first mention; the mentions of all names do not overlap, and hold no particle
    """
    tokens = tokens_of(page)
    claims = Claims()
    runs = runs_of(tokens)
    claim_longer(tokens, claims)
    claim_funds(tokens, claims)
    claim_by_labels(tokens, claims)
    claim_by_slots(tokens, claims)
    claim_by_latin(tokens, claims, runs)
    claim_by_brackets(tokens, claims)
    claim_by_chiefs(tokens, claims)
    claim_by_headlines(tokens, claims)
    claim_called(tokens, claims)
    note_works(tokens, claims)
    listed = claim_items(tokens, claims)
    claim_lists(tokens, claims)
    claim_tenants(tokens, claims)
    claim_grounds(tokens, claims)
    claim_shares(tokens, claims)
    claim_by_company(tokens, claims, runs)
    claim_plain(tokens, claims)
    if listed:
        claim_item_topics(tokens, claims)
    claim_together(tokens, claims)
    claim_whole(tokens, claims)
    claim_hyphened(tokens, claims)
    claims.drop_products()
    claim_heads(tokens, claims)
    claim_short_parks(tokens, claims)
    claims.drop_persons()
    drop_mastheads(tokens, claims)
    named = mentions_of(tokens, claims, runs)
    people, taken = people_of(tokens, named)
    return _records(page.article, entities_of(claims, named, people, taken))


def _records(article: Article, entities: list[Entity]) -> tuple[Name, ...]:
    names = []
    text = article.text
    for number, entity in enumerate(entities, 1):
        mentions = tuple([_mention(text[start:end], start, end) for start, end in entity.spans])
        first = mentions[0]
        names.append(
            _name(
                id=f"n{number}",
                text=first.text,
                start=first.start,
                end=first.end,
                kind=entity.kind,
                name=entity.name,
                aliases=entity.aliases,
                registry_id=entity.row,
                country=entity.country,
                role=entity.role,
                of=entity.of,
                mentions=mentions,
            )
        )
    return tuple(names)

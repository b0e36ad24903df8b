"""`Page` → names: the organisations, people and places that an article names, with every mention of each."""

from __future__ import annotations

from analysis.reading.naming.brackets import claim_by_brackets, claim_by_labels, name_before
from analysis.reading.naming.claims import Claims
from analysis.reading.naming.entities import Entity, entities_of
from analysis.reading.naming.heads import claim_heads
from analysis.reading.naming.latin import claim_by_latin, runs_of
from analysis.reading.naming.mentions import mentions_of
from analysis.reading.naming.words import judge
from analysis.reading.organisations import key, registry
from analysis.reading.page import Page
from analysis.reading.particles import splits
from analysis.reading.naming.people import people_of
from analysis.reading.naming.slots import claim_by_company, claim_by_slots, country_before
from analysis.reading.naming.tokens import Tokens, tokens_of
from analysis.reading.rules.nouns import WORDS
from analysis.records import Article, Name


def read_names(page: Page) -> tuple[Name, ...]:
    """Read the organisations, people and places that an article names.

    Reads    "오송첨단의료산업진흥재단(이하 KBIOHealth)은" → one organisation with its alias, every later mention of either
    Leaves   "국내 제약사", "업계", "글로벌 빅파마", page furniture
    Returns  names in the order of their first mention; the mentions of all names do not overlap, and hold no particle
    """
    tokens = tokens_of(page)
    claims = Claims()
    runs = runs_of(tokens)
    _claim_longer(tokens, claims)
    claim_by_labels(tokens, claims)
    claim_by_slots(tokens, claims, set())
    claim_by_latin(tokens, claims, runs)
    claim_by_brackets(tokens, claims)
    claim_by_company(tokens, claims, set())
    claim_heads(tokens, claims)
    claims.drop_persons()
    mentions = mentions_of(tokens, claims, runs)
    people, taken = people_of(tokens, mentions.by_word(tokens))
    entities = entities_of(tokens, claims, mentions, people, taken)
    return _records(page.article, entities)


def _claim_longer(tokens: Tokens, claims: Claims) -> None:
    """Claim names of several words: those of the registry, and those that end in a word like 테라퓨틱스."""
    known = registry()
    for index, word in enumerate(tokens.words):
        for opening in word.opens:
            for words in known.longer[opening]:
                text = _spelled(tokens, index, words)
                if text is not None:
                    row = known.owner[key(" ".join(words))] if key(" ".join(words)) in known.owner else known.owner.get(key(text))
                    claims.add(text, 5, row=row, place=row is not None and known.rows[row].kind == "cluster")
                    break
        if word.alone is not None and index:
            _claim_alone(tokens, claims, index)


def _spelled(tokens: Tokens, index: int, words: tuple[str, ...]) -> str | None:
    """A name of several words as the text spells it, its particle cut off; None where other words follow."""
    last = index + len(words) - 1
    if last >= len(tokens.words):
        return None
    for offset, word in enumerate(words[:-1]):
        if tokens.words[index + offset].text.casefold() != word.casefold():
            return None
        if len(tokens.gap(index + offset + 1)) > 3 or "\n" in tokens.gap(index + offset + 1):
            return None
    final = tokens.words[last].text
    if final.casefold() != words[-1].casefold() and not final.casefold().startswith(words[-1].casefold()):
        return None
    if not any(stem.casefold() == words[-1].casefold() for stem, _ in splits(final)):
        return None
    return tokens.text[tokens.starts[index] : tokens.starts[last] + len(words[-1])]


def _claim_alone(tokens: Tokens, claims: Claims, index: int) -> None:
    form = tokens.words[index].alone
    assert form is not None
    if not tokens.beside(index):
        return
    name = name_before(tokens, index, "", declared=False)
    if name is None:
        return
    text = name[: len(name) - len(form.particle)] if form.particle and name.endswith(form.particle) else name
    if " " not in text or (form.stem in WORDS and _is_phrase(tokens, index, text)):
        return
    claim = claims.add(text, 5, place=form.place)
    claim.korean = form.ending is not None and form.ending.korean
    first = tokens.at(tokens.starts[index] + len(form.stem) - len(text))
    if first is not None and claim.country is None:
        claim.country = country_before(tokens, first)


def _is_phrase(tokens: Tokens, index: int, text: str) -> bool:
    """Whether an everyday ending (바이오, 헬스케어) is just a noun there: after a place, or before another noun."""
    first = judge(text.split(" ")[0])
    form = tokens.words[index].alone
    bare = form is not None and not form.particle and tokens.after(index) == " "
    return bare or not first.forms or first.forms[0].place


def _records(article: Article, entities: list[Entity]) -> tuple[Name, ...]:
    names = []
    for number, entity in enumerate(entities, 1):
        mentions = tuple(article.cut(start, end) for start, end in entity.spans)
        first = mentions[0]
        names.append(
            Name(
                id=f"n{number}", text=first.text, start=first.start, end=first.end, kind=entity.kind, name=entity.name,
                aliases=entity.aliases, registry_id=entity.row, country=entity.country, role=entity.role, of=entity.of,
                mentions=mentions,
            )  # fmt: skip
        )
    return tuple(names)

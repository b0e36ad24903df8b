"""What stands before a word: a country's tag, a kind of company, a product's noun, an owner."""

from __future__ import annotations

from typing import NamedTuple

from analysis.reading.naming.forms import is_owner
from analysis.reading.naming.tokens import Tokens
from analysis.reading.rules.geography import CITIES_ABROAD, PLACES, SITED
from analysis.reading.rules.names import LOOSE_CLASS_NOUNS, PRODUCT_NOUNS

# What may part a tag from the name that it belongs to: 미국 X, 美X, 미국 제약사 'X'.
_TAG_GAPS = frozenset(["", " ", " '", ' "', " ‘", " “", " <", " 「"])
AGAINST = -3


class Front(NamedTuple):
    """What stands before a word: the country of its tag, and how much that or a kind of company speaks for a name."""

    country: str | None
    weight: int
    loose: bool


NOTHING = Front(None, 0, False)
_PRODUCT = Front(None, AGAINST, False)


def front_of(tokens: Tokens, index: int) -> Front:
    """Read what stands right before a word: 미국, 美, 자회사; a product's noun (치료제) or owner speaks against."""
    if index > 1 and tokens.gaps[index] == ") " and tokens.gaps[index - 1] == "(" and tokens.words[index - 1].latin:
        before = tokens.words[index - 2]  # 임상시험수탁기관(CRO) X
        return Front(None, 3, before.text in LOOSE_CLASS_NOUNS) if before.class_noun else NOTHING
    if index == 0 or tokens.gaps[index] not in _TAG_GAPS:
        return NOTHING
    if not tokens.words[index - 1].leads and not (index > 1 and tokens.words[index - 2].leads):
        return NOTHING
    country = country_before(tokens, index)
    if country is not None:
        return Front(country, 2, False)
    before = tokens.words[index - 1]
    if before.class_noun:
        return Front(None, 3, before.text in LOOSE_CLASS_NOUNS)
    if before.everyday and before.text.endswith(PRODUCT_NOUNS):
        return _PRODUCT
    return _PRODUCT if is_owner(before.forms) else NOTHING


def country_before(tokens: Tokens, index: int) -> str | None:
    """The country of the tag before a word: 미국 X, 美 X, 日X, 미국 제약사 X, 독일 뮌헨 소재 X."""
    words, gaps = tokens.words, tokens.gaps
    for at in range(index - 1, max(index - 6, -1), -1):
        if gaps[at + 1] not in (_TAG_GAPS if at == index - 1 else _PLAIN_GAPS) or at + 1 in tokens.heads:
            return None
        before = words[at]
        if before.country:
            return before.country
        if at == index - 1 and before.text[-1] == "의":
            if before.forms and words[at - 1].country and gaps[at] == " ":
                return words[at - 1].country
            if town := CITIES_ABROAD.get(before.text[:-1]):
                return town
        if at == index - 1:
            if not before.class_noun and before.text not in SITED:
                return None
        elif before.text[-1] in _PARTICLE_LETTERS or not (
            before.class_noun or before.everyday or before.alone or before.text in PLACES
        ):
            return None
    return None


_PLAIN_GAPS = ("", " ")
_PARTICLE_LETTERS = frozenset("은는이가을를에와과로")

"""The first part of a park's name, standing for the whole: 송림 of 송림바이오밸리, where its tenants are told of."""

from __future__ import annotations

from functools import lru_cache

from analysis.reading.naming.claims import ENOUGH, Claims
from analysis.reading.naming.everyday import is_everyday
from analysis.reading.naming.tokens import Tokens
from analysis.reading.naming.words import judge
from analysis.reading.rules.endings import GENERIC_HEADS
from analysis.reading.rules.geography import COUNTRIES, PLACES
from analysis.reading.rules.park_words import SITE_FIELDS, SITE_TRAITS
from analysis.reading.rules.particles import OF, TOPIC

_TOWNS = ("시", "군", "구", "도", "읍", "면", "동")


def claim_short_parks(tokens: Tokens, claims: Claims) -> None:
    """Claim the head of a park's name that the article uses alone as a park.

    Reads    "송림바이오밸리는 … 송림의 입주율은"
    Leaves   "오송바이오밸리는 … 오송의 입주율은": a town; "하람바이오밸리 … 하람시는": its town
    """
    _unite_without_field(claims)
    heads: dict[str, list[str]] = {}
    for text, claim in claims.by_text.items():
        if claim.place and claim.weight >= ENOUGH and claim.row is None and " " not in text and (head := _head(text)):
            heads.setdefault(head, []).append(text)
    for head, parks in heads.items():
        own = claims.by_text.get(head)
        if own is not None and (own.row is not None or (own.weight >= ENOUGH and not own.place)):
            continue
        if len(parks) != 1:
            continue
        start = tokens.text.find(parks[0])
        near = [index for index in tokens.named if tokens.words[index].opening == head[:2]]
        if not any(tokens.starts[index] > start and _is_park(tokens, index, head) for index in near):
            continue
        if not any(tokens.count(head + town) for town in _TOWNS):
            short = claims.add(head, ENOUGH)
            short.place, short.after = True, start
            claims.unite(parks[0], head)


def _unite_without_field(claims: Claims) -> None:
    """송림밸리, of 송림바이오밸리: what a title leaves out of the one park that begins and ends so."""
    parks = [t for t, c in claims.by_text.items() if c.place and c.weight >= ENOUGH and c.row is None and " " not in t]
    if len(parks) < 2:
        return
    shorter: dict[str, list[str]] = {}
    for park in parks:
        head, ending = _parts(park)
        if ending and len(head) > 1 and len(head) + len(ending) < len(park):
            shorter.setdefault(head + ending, []).append(park)
    for short, full in shorter.items():
        if len(full) == 1 and short in parks:
            claims.unite(full[0], short)


@lru_cache(maxsize=1 << 12)
def _parts(park: str) -> tuple[str, str]:
    """What stands before the field of a park's name, and its ending."""
    form = next((form for form in judge(park).forms if form.stem == park and form.ending is not None), None)
    if form is None or form.ending is None:
        return "", ""
    head = park[: -len(form.ending.text)]
    for field in SITE_FIELDS:
        head = head.removesuffix(field)
    return head, form.ending.text


def _head(park: str) -> str:
    """The first part of a park's name; nothing where that is a place or a plain word."""
    head, _ = _parts(park)
    known = head in PLACES or head in COUNTRIES or head in GENERIC_HEADS
    return "" if len(head) < 2 or known or is_everyday(head) else head


def _is_park(tokens: Tokens, index: int, head: str) -> bool:
    """Whether a word stands as a park does: 송림의 입주율, 송림은 … 연구동을."""
    form = next((form for form in tokens.words[index].forms if form.stem == head), None)
    if form is None:
        return False
    words, after = tokens.words, index + 1
    if form.particle in OF:
        return after < len(words) and words[after].text.startswith(SITE_TRAITS)
    if form.particle not in TOPIC:
        return False
    return any(
        word.text.startswith(SITE_TRAITS)
        for word in words[after : min(after + 8, tokens.end_of(tokens.numbers[index]))]
    )

"""What follows a name: the bracket, body word and particle behind it, and the part that they give it."""

from __future__ import annotations

import re

from analysis.reading.rules import deal_parties
from analysis.reading.rules.deal_parties import PARTICLES, Role
from analysis.reading.trie import pattern

_ETC = re.compile(
    r" 등(?:의)?(?: (?:국내외|해외|국내|글로벌|여러|기존|신규|재무적|전략적|기관|주요|다수의?|복수의?)?\s?(?:\d{1,3}여?|[한두세네몇]|다섯|여섯|일곱|여덟|아홉|열)?(?:개 (?=[가-힣]))? ?[가-힣]{0,6}(?:곳|개사|사|업체|기업|기관|제약사|회사|투자자|투자사|VC)?)?"
    rf"(?={pattern(PARTICLES)}(?![가-힣A-Za-z]))"
)
_BODY = re.compile(
    rf" ?(?:의 )?(?:{pattern(deal_parties.BODIES)}|社|사(?=[와과는가의에])|\d{{1,2}}개?사(?=[와과는가의에이]))"
)
_ASIDE = re.compile(rf"(?:의)? (?:[가-힣]{{2,4}} )?(?:{pattern(deal_parties.ASIDES)})")
PARTICLE = re.compile(rf" ?(?P<p>{pattern(PARTICLES)})(?![가-힣A-Za-z])")
_HEAD = 50  # characters of the head of an item
_CLOSING = re.compile(r"[’'”\"]?")


def read_behind(text: str, start: int, position: int, end: int) -> tuple[int, int, Role]:
    """The bracket, body word and particle behind a name: where they end without the particle and with it, and the role."""
    position = _CLOSING.match(text, position, end).end()  # type: ignore[union-attr]
    bracket = deal_parties.BRACKET.match(text, position, end)
    while bracket and (
        not deal_parties.MONEY_INSIDE.search(bracket[1]) or deal_parties.SHARE_INSIDE.match(text, bracket.end(), end)
    ):
        position = bracket.end()
        bracket = deal_parties.BRACKET.match(text, position, end)
    particle = PARTICLE.match(text, position, end)
    if particle and not (particle[0][0] == " " and particle["p"] in ("이", "한", "도")):
        if particle["p"] in ("을", "를") and deal_parties.THROUGH.match(text, particle.end(), end):
            return position, particle.end(), "aside"  # X를 통해: by whose hands, or by which paper
        if particle["p"] in ("에", "의") and deal_parties.ACCORDING.match(text, particle.end(), end):
            return position, particle.end(), "aside"  # X에 따르면: a source
        if particle["p"] == "의":
            aside = _ASIDE.match(text, position, end)
            if aside:
                return position, aside.end(), "aside"
            if deal_parties.HANDS.match(text, particle.end(), end):
                return position, particle.end(), "to"
            if deal_parties.ASKED_FOR.match(text, particle.end(), end):
                return position, particle.end(), "with"  # B의 요청으로 A의 계약이 종료됐다
        return position, particle.end(), PARTICLES[particle["p"]]
    if deal_parties.HANDS.match(text, position, end):
        return position, position, "to"  # B 품에 안겼다
    for extra in (_ETC, _BODY):
        match = extra.match(text, position, end)
        if match and (particle := PARTICLE.match(text, match.end(), end)):
            return match.end(), particle.end(), PARTICLES[particle["p"]]
    if _ASIDE.match(text, position, end) or deal_parties.AS_SOURCE.match(text, position, end):
        return position, position, "aside"
    if deal_parties.ON_ASSET.match(text, position, end) and deal_parties.BEHIND_HEAD.search(
        text, max(0, start - _HEAD), start
    ):
        return position, position + 1, "subject"  # △A=B, 'X' 옵션 행사: B acts, on what A gave
    if text.startswith((",", "…"), position):
        return position, position + 1, "comma"
    return _in_head(text, start, position, end)


def _in_head(text: str, start: int, position: int, end: int) -> tuple[int, int, Role]:
    """The part of a name without a particle: one in the head of a list's item is whom it speaks of, or who gets."""
    leads = deal_parties.ITEM_MARK.search(text, max(0, start - 4), start) is not None
    if deal_parties.HEADED.match(text, position, end):
        if leads:
            return position, position + 1, "topic"  # △A: whom the item speaks of
        if deal_parties.ARROW_BEFORE.search(text, max(0, start - _HEAD), start):
            return position, position + 1, "to"  # △A → B: …
    elif leads and deal_parties.ARROW_ON.match(text, position, end):
        return position, position, "topic"
    return position, position, "bare"

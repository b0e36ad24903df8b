"""Companies called by everyday words, where places show that the word is one: 파도, 물결."""

from __future__ import annotations

from collections import defaultdict

from analysis.reading.naming.cases import leads_to_agreement
from analysis.reading.naming.claims import DECLARED, ENOUGH, Claims
from analysis.reading.naming.spelled import claims_at, particle_of
from analysis.reading.naming.things import NOT_THINGS, TIGHT_CLASS_NOUNS, is_emblem
from analysis.reading.naming.tokens import Tokens
from analysis.reading.naming.twofold import claim_phrases
from analysis.reading.naming.words import Word
from analysis.reading.rules.names import (
    ANY,
    HEADLINES,
    LOOSE_CLASS_NOUNS,
    OF_FIRMS,
    POSSESSIONS,
    STOPPERS,
    TAKEOVERS,
    TRANSFERS,
)
from analysis.reading.rules.particles import FROM, OBJECT, OF, TO, TOPIC, WITH
from analysis.reading.rules.signs import POINTS

_NEEDED = 4
_ROUNDS = ("시리즈", "프리시리즈", "시드", "프리IPO")
_MONEY = frozenset(["조달", "유치", "모집"])
_PARTY = TOPIC | WITH | FROM | OF | OBJECT | TO | {"", "다", "이다"}
# What is done to a company, and not to a thing: 자회사 물결을 통해, no 제조업체 다리를 놓은.
_DONE_TO_HOUSES = ("통해", "통한", "상대로", "앞세", "끼고", *TAKEOVERS)
_DAYS = ("일", "월", "년", "분기")


def claim_plain(tokens: Tokens, claims: Claims) -> None:
    """Claim an everyday word that stands in two kinds of places, or in one of such as only companies stand in.

    Reads    "파도가 2일 나래바이오와 계약을 체결했다 … 파도의 최대주주는", "나침반이 시리즈B로 230억원을 조달했다",
             "백신업체 물결이", "물결이 머크에 이전한"
    Leaves   "파도가 거세다", "물결이 일자 정부가 협약을 체결했다"
    """
    shown: dict[str, set[str]] = defaultdict(set)
    words = tokens.words
    for index in tokens.plain:
        if tokens.beside(index) and _describes(words[index - 1]):
            continue
        for stem, particle in words[index].plain:
            found = _places(tokens, claims, index, particle)
            if is_emblem(stem):
                found |= _strong_places(tokens, claims, index, particle)
            if found:
                shown[stem] |= found
    for stem, places in shown.items():
        if sum(_WEIGHTS[place] for place in places) >= _NEEDED and stem not in claims.by_text:
            claims.add(stem, DECLARED).topic = True
    claim_phrases(tokens, claims)


_WEIGHTS = {
    "subject": 2,
    "partner": 2,
    "joined": 2,
    "called": 2,
    "round": 4,
    "owner": 2,
    "bought": 2,
    "headline": 2,
    "named": 4,
    "dealing": 4,
}


def _describes(before: Word) -> bool:
    """Whether a word goes with the noun behind it, and so makes no name of it: 새 물결, 큰 파도, 투자의 바람."""
    if before.country or before.class_noun:
        return False
    return before.text in ANY or before.text in STOPPERS or before.text[-1] == "의" or before.text in NOT_THINGS


def _places(tokens: Tokens, claims: Claims, index: int, particle: str) -> set[str]:
    """In which kinds of places a word stands."""
    found: set[str] = set()
    words, number, after = tokens.words, tokens.numbers[index], index + 1
    following = words[after] if after < len(words) and tokens.beside(after) else None
    before = words[index - 1] if index and tokens.beside(index) else None
    if before is not None and before.text in TIGHT_CLASS_NOUNS and particle in TOPIC | WITH | FROM | OF:
        found.add("called")
        if particle in TOPIC and number in tokens.acting and _is_met(tokens, claims, index, tokens.end_of(number)):
            found.add("subject")
    if particle in TOPIC and index in tokens.heads and number in tokens.acting:
        last = tokens.end_of(number)
        sentence = words[index:last]
        if any(word.text.startswith(_ROUNDS) for word in sentence) and any(w.text[:2] in _MONEY for w in sentence):
            found.add("round")
        if _is_met(tokens, claims, index, last):
            found.add("subject")
    if particle in WITH and leads_to_agreement(tokens, index) and number in tokens.acting:
        found.add("partner")
    if particle in FROM - {"에서"}:
        found.add("partner")
    if particle in TOPIC | WITH | FROM and _is_joined(tokens, claims, index):
        found.add("joined")
    if following is not None:
        if (particle in OF and following.text.startswith(POSSESSIONS)) or (not particle and following.speaker):
            found.add("owner")
        if particle in OBJECT and following.text.startswith(("인수", "흡수", "사들", "품")):
            found.add("bought")
    if not particle and index in tokens.heads and tokens.after(index) == ", ":
        last = tokens.end_of(number) - 1
        if words[last].act or words[last].text.endswith(HEADLINES):
            found.add("headline")
    return found


def _strong_places(tokens: Tokens, claims: Claims, index: int, particle: str) -> set[str]:
    """The places that by themselves make a company of a word of nature or of the house.

    Behind the kind of a company (백신업체 물결이, 자회사 물결을), between a country and a particle (미국 물결에),
    before the partner of a deal that its subject does (물결이 머크에 이전한), as the one joined to a known company
    in an agreement (물결과 머크는).
    """
    words, after = tokens.words, index + 1
    found: set[str] = set()
    if particle not in _PARTY:
        return found
    if tokens.beside(index):
        before = words[index - 1]
        told = particle or _is_told(tokens, index)
        if before.makes and particle in TOPIC:
            found.add("named")  # 항암제를 개발하는 물결이
        if before.class_noun and before.text not in LOOSE_CLASS_NOUNS and told:
            if particle not in OBJECT or words[min(after, len(words) - 1)].text.startswith(_DONE_TO_HOUSES):
                found.add("named")
    if after >= len(words) or not tokens.beside(after):
        return found
    if particle in OF and words[after].text.startswith(OF_FIRMS):
        found.add("named")  # 물결의 최대주주
    if (particle in TOPIC and _deals(tokens, claims, after)) or (
        particle in ("와", "과") and _is_partner(tokens, claims, after, TOPIC) and leads_to_agreement(tokens, index)
    ):
        found.add("dealing")
    return found


def _is_told(tokens: Tokens, index: int) -> bool:
    """Whether a word without particle ends what is told of it: 자회사 물결, …; 협력사 물결 등."""
    return tokens.after(index)[:1] in ",·" or tokens.words[min(index + 1, len(tokens.words) - 1)].text[:1] == "등"


def _deals(tokens: Tokens, claims: Claims, at: int) -> bool:
    """Whether a partner comes next, days aside, and soon what is done with it: 2일 머크에 후보물질을 이전한."""
    words, number = tokens.words, tokens.numbers[at]
    last = min(tokens.end_of(number), at + 8)
    while at < last and (words[at].country or words[at].text.endswith(_DAYS)) and tokens.beside(at + 1):
        at += 1
    if at >= last or not _is_partner(tokens, claims, at, TO | FROM | WITH):
        return False
    act = next((word.text for word in words[at + 1 : last] if word.act), "")
    return bool(act) and (act.startswith(TRANSFERS) or leads_to_agreement(tokens, at))


def _is_partner(tokens: Tokens, claims: Claims, at: int, particles: frozenset[str]) -> bool:
    """Whether a word names a known organisation with one of some particles."""
    word = tokens.words[at]
    if word.latin:
        return any(
            claim.weight >= ENOUGH and not claim.place and particle_of(tokens, at, claim) in particles
            for claim in claims_at(tokens, claims, at)
        )
    return any(form.particle in particles and not form.place and claims.accepted(form.stem) for form in word.forms)


def _is_met(tokens: Tokens, claims: Claims, first: int, last: int) -> bool:
    """Whether a sentence names another organisation."""
    return any(
        (claim := claims.by_text.get(stem)) is not None and claim.weight >= ENOUGH and not claim.place
        for word in tokens.words[first + 1 : last]
        if word.forms
        for stem in word.stems
    )


def _is_joined(tokens: Tokens, claims: Claims, index: int) -> bool:
    """Whether an organisation is joined to a word by 와 or a point: 이음과 파도도."""
    before = tokens.words[index - 1] if index else None
    if before is None or not before.forms:
        return False
    if not (tokens.gaps[index] in tuple(POINTS) or (tokens.beside(index) and before.joins)):
        return False
    return any(claims.accepted(form.stem) and not claims.by_text[form.stem].place for form in before.forms)

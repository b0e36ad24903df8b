"""Companies called by everyday words, one or two of them, where several places show that the word is one: 파도, 하얀 물결."""

from __future__ import annotations

from collections import defaultdict

from analysis.reading.naming.cases import leads_to_agreement
from analysis.reading.naming.claims import DECLARED, ENOUGH, Claims
from analysis.reading.naming.tokens import Tokens
from analysis.reading.naming.words import Word
from analysis.reading.particles import splits
from analysis.reading.rules.names import (
    ACTORS,
    ANY,
    CLASS_ENDINGS,
    CLASS_NOUNS,
    HEADLINES,
    LINKS,
    LOOSE_CLASS_NOUNS,
    POSSESSIONS,
    STOPPERS,
)
from analysis.reading.rules.nouns import TIMES, TRADE, WORDS
from analysis.reading.rules.particles import FROM, OBJECT, OF, TOPIC, WITH
from analysis.reading.rules.titles import KINDS_OF_TITLE

_NEEDED = 4
_NOT_THINGS = TRADE | TIMES | ACTORS | STOPPERS | CLASS_NOUNS | LINKS | ANY | KINDS_OF_TITLE
# Everyday words of things: a sentence in which one pays or signs tells of a company so called.
THINGS = frozenset(word for word in WORDS - _NOT_THINGS if len(word) > 1 and not word.endswith(CLASS_ENDINGS))
_OPENINGS = frozenset(word[:2] for word in THINGS)
_ROUNDS = ("시리즈", "프리시리즈", "시드", "프리IPO")
_SHORT = frozenset("먼 큰 긴 흰 늘 참 더 온".split())
_MONEY = frozenset(["조달", "유치", "모집"])


def claim_plain(tokens: Tokens, claims: Claims) -> None:
    """Claim an everyday word that stands in two kinds of places, or in one of such as only companies stand in.

    Reads    "파도가 2일 나래바이오와 계약을 체결했다 … 파도의 최대주주는", "나침반이 시리즈B로 230억원을 조달했다"
    Leaves   "파도가 거세다", "물결이 일자 정부가 협약을 체결했다"
    """
    shown: dict[str, set[str]] = defaultdict(set)
    words = tokens.words
    triggers, numbers = tokens.triggers, tokens.numbers
    for index in [i for i, w in enumerate(words) if w.everyday and w.opening in _OPENINGS and numbers[i] in triggers]:
        word = words[index]
        if tokens.beside(index) and _describes(words[index - 1]):
            continue
        for stem, particle in splits(word.text):
            if stem in THINGS:
                shown[stem] |= _places(tokens, claims, index, particle)
    for stem, places in shown.items():
        if sum(_WEIGHTS[place] for place in places) >= _NEEDED and stem not in claims.by_text:
            claims.add(stem, DECLARED).topic = True
    _claim_phrases(tokens, claims)


_WEIGHTS = {"subject": 2, "partner": 2, "joined": 2, "called": 2, "round": 4, "owner": 2, "bought": 2, "headline": 2}


def _describes(before: Word) -> bool:
    """Whether a word goes with the noun behind it, and so makes no name of it: 새 물결, 큰 파도, 투자의 바람."""
    if before.country or before.class_noun:
        return False
    return before.text in ANY or before.text in STOPPERS or before.text[-1] == "의" or before.text in _NOT_THINGS


def _places(tokens: Tokens, claims: Claims, index: int, particle: str) -> set[str]:
    """In which kinds of places a word stands."""
    found: set[str] = set()
    words, number, after = tokens.words, tokens.numbers[index], index + 1
    following = words[after] if after < len(words) and tokens.beside(after) else None
    before = words[index - 1] if index and tokens.beside(index) else None
    if before is not None and before.text in CLASS_NOUNS - LOOSE_CLASS_NOUNS and particle in TOPIC | WITH | FROM | OF:
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
    if not (tokens.gaps[index] in ("·", "ㆍ", "・", "‧") or (tokens.beside(index) and before.joins)):
        return False
    return any(claims.accepted(form.stem) and not claims.by_text[form.stem].place for form in before.forms)


def _claim_phrases(tokens: Tokens, claims: Claims) -> None:
    """Claim two words that always stand together, at the head of a headline and as who acts: 하얀 물결."""
    acting: dict[str, int] = {}
    seen: dict[str, int] = defaultdict(int)
    for head in tokens.heads:
        if tokens.numbers[head] not in tokens.triggers:
            continue
        start = head
        while start + 2 < len(tokens.words) and _leads(tokens, head, start):
            start += 1
        phrase, particle = phrase_at(tokens, start)
        if not phrase:
            continue
        if (particle in TOPIC and tokens.numbers[start] in tokens.acting) or (
            particle in ("와", "과") and _meets(tokens, claims, start + 2)
        ):
            acting[phrase] = start
            seen[phrase] += 1 + (start > head and tokens.words[start - 1].text not in LOOSE_CLASS_NOUNS)
        elif particle in TOPIC or tokens.after(start + 1) == ", ":
            seen[phrase] += 1
    for phrase, start in acting.items():
        if max(seen[phrase], tokens.count(phrase)) < 2 or claims.accepted(phrase):
            continue
        first = tokens.words[start].text
        rest = phrase[len(first) + 1 :]
        if tokens.count(first) != tokens.count(phrase) or tokens.count(rest) != tokens.count(phrase):
            continue
        claims.add(phrase, DECLARED).topic = True
        for part in (first, rest):
            claim = claims.by_text.get(part)
            if claim is not None and claim.row is None:
                claim.weight = 0


def _meets(tokens: Tokens, claims: Claims, index: int) -> bool:
    """Whether a word names an organisation."""
    if index >= len(tokens.words) or not tokens.has_trigger(index):
        return False
    return any(claims.accepted(form.stem) and not form.place for form in tokens.words[index].forms)


def _leads(tokens: Tokens, head: int, start: int) -> bool:
    """Whether words up to the kind of a company lead a sentence to its name: 안과질환 신약 개발사 하얀 물결은."""
    words = tokens.words
    reach = min(head + 5, len(words) - 2)
    return any(words[at].class_noun and tokens.beside(at + 1) for at in range(start, reach)) and all(
        tokens.beside(at) for at in range(head + 1, start + 2)
    )


def phrase_at(tokens: Tokens, start: int) -> tuple[str, str]:
    """The two words that stand somewhere as one name may, and its particle."""
    if start + 1 >= len(tokens.words) or not tokens.beside(start + 1):
        return "", ""
    first, last = tokens.words[start], tokens.words[start + 1]
    text = first.text
    if (
        not (1 < len(text) <= 4 or text in _SHORT)
        or text in _NOT_THINGS
        or first.country
        or first.role
        or first.latin
        or first.speaker
    ):
        return "", ""
    if last.alone or last.role or last.country or last.class_noun or last.speaker or text[0].isdecimal():
        return "", ""
    if any(form.row or form.ending for form in (*first.forms, *last.forms)) or any(form.place for form in last.forms):
        return "", ""
    if any(particle in TOPIC | OBJECT | OF | FROM | WITH for stem, particle in splits(text) if len(stem) > 1):
        return "", ""
    for stem, particle in reversed(splits(last.text)):
        if (particle in TOPIC or particle in ("", "와", "과")) and (
            stem in THINGS or any(form.stem == stem for form in last.forms)
        ):
            return f"{text} {stem}", particle
    return "", ""

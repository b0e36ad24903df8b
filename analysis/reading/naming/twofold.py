"""Companies called by two everyday words that always stand together: 하얀 물결."""

from __future__ import annotations

from collections import defaultdict

from analysis.reading.naming.claims import DECLARED, Claims
from analysis.reading.naming.things import NOT_THINGS, THINGS
from analysis.reading.naming.tokens import Tokens
from analysis.reading.particles import splits
from analysis.reading.rules.names import LOOSE_CLASS_NOUNS
from analysis.reading.rules.particles import FROM, OBJECT, OF, TOPIC, WITH

_SHORT = frozenset("먼 큰 긴 흰 늘 참 더 온".split())
# What the second word of such a phrase ends in.
_ENDS = frozenset("은는이가도서와과")


def claim_phrases(tokens: Tokens, claims: Claims) -> None:
    """Claim two words that always stand together, at the head of a headline and as who acts: 하얀 물결."""
    acting: dict[str, int] = {}
    seen: dict[str, int] = defaultdict(int)
    words = tokens.words
    for head in tokens.heads:
        if tokens.numbers[head] not in tokens.triggers or tokens.gaps[head + 1 : head + 2] != [" "]:
            continue
        start = _start(tokens, head)
        last = start + 1
        if last >= len(words) or not (words[last].text[-1] in _ENDS or tokens.after(last) == ", "):
            continue
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


def _start(tokens: Tokens, head: int) -> int:
    """Where a name may start that the kind of its company leads up to: 안과질환 신약 개발사 하얀 물결은."""
    words = tokens.words
    start = at = head
    reach = min(head + 5, len(words) - 2)
    while at < reach and tokens.beside(at + 1):
        at += 1
        if words[at - 1].class_noun:
            start = at
    return start


def phrase_at(tokens: Tokens, start: int) -> tuple[str, str]:
    """The two words that stand somewhere as one name may, and its particle."""
    if start + 1 >= len(tokens.words) or not tokens.beside(start + 1):
        return "", ""
    first, last = tokens.words[start], tokens.words[start + 1]
    text = first.text
    if (
        not (1 < len(text) <= 4 or text in _SHORT)
        or text in NOT_THINGS
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

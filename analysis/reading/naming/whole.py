"""Names whose last syllable is a particle's: 해노와 in "해노와가", which "해노와는" alone would cut short."""

from __future__ import annotations

from analysis.reading.naming.claims import ENOUGH, Claims
from analysis.reading.naming.tokens import Tokens
from analysis.reading.rules.particles import STRICT

_SYLLABLES = frozenset("와과은는이가로도의")


def claim_whole(tokens: Tokens, claims: Claims) -> None:
    """Take a name with the syllable that looks like its particle, where the article shows that it is its own.

    Reads    "해노와가 … 해노와는": 와가 is no particle, and 해노 stands nowhere without its 와
    Leaves   "나래온과의 … 나래온이": 나래온 stands by itself too
    """
    short = {
        text
        for text, claim in claims.by_text.items()
        if claim.weight >= ENOUGH and claim.row is None and not claim.place and text.isalnum()
    }
    if not short:
        return
    openings = {text[:2] for text in short}
    shown: dict[str, str] = {}
    alone: set[str] = set()
    for index in tokens.named:
        word = tokens.words[index]
        if word.opening not in openings:
            continue
        forms = {form.stem: form.particle for form in word.forms}
        for stem, particle in forms.items():
            head, last = stem[:-1], stem[-1]
            if head in short and last in _SYLLABLES and head not in forms and particle in STRICT:
                shown[head] = stem
        for stem in short.intersection(forms):
            rest = word.text[len(stem) :]
            if not rest or rest[0] not in _SYLLABLES or (len(rest) == 1 and rest not in "와과"):
                alone.add(stem)
    for head, whole in shown.items():
        if head not in alone:
            claims.lengthen(claims.by_text[head], whole)

"""The first part of a name, standing for the whole: 메티스 for 메티스 테라퓨틱스, 오르빅스 for 오르빅스파마."""

from __future__ import annotations

from analysis.reading.naming.claims import ENOUGH, Claims
from analysis.reading.naming.everyday import is_everyday
from analysis.reading.naming.tokens import Tokens
from analysis.reading.naming.words import judge
from analysis.reading.rules.names import COUNTRIES, GENERIC_HEADS, LATIN_WORDS, PLACES


def claim_heads(tokens: Tokens, claims: Claims) -> None:
    """Claim the head of each name that the article also uses alone, where only one of its names begins so."""
    heads: dict[str, set[str]] = {}
    for text, claim in claims.by_text.items():
        if claim.weight >= ENOUGH and not claim.place:
            for head in _heads(text):
                heads.setdefault(head, set()).add(text)
    if not heads:
        return
    used = {form.stem for word in tokens.words for form in word.forms}
    used.update(word.text for word in tokens.words if word.text.isascii() and word.text[0].isupper())
    for head, names in heads.items():
        if head not in used or not _may_stand(head, claims):
            continue
        fulls = [name for name in claims.by_text if name.startswith(head) and name != head and claims.accepted(name)]
        if len({_group(claims, name) for name in fulls}) != 1:
            continue
        full = max(names, key=len)
        short = claims.add(head, 4)
        short.row = short.row or claims.by_text[full].row
        claims.unite(full, head)


def _heads(text: str) -> list[str]:
    if " " in text:
        first, _, rest = text.partition(" ")
        last = judge(rest.split(" ")[-1]).alone
        company = text.isascii() or last is None or (last.ending is not None and not last.ending.korean and not last.place)
        return [first] if len(first) >= 2 and company else []
    form = next((form for form in judge(text).forms if form.stem == text and form.ending is not None), None)
    if form is None or form.ending is None or form.ending.korean:
        return []
    head = text[: -len(form.ending.text)]
    return [head] if len(head) >= 2 else []


def _may_stand(head: str, claims: Claims) -> bool:
    claim = claims.by_text.get(head)
    if claim is not None and (claim.row is not None or claim.place):
        return False
    return not (
        is_everyday(head) or head in PLACES or head in COUNTRIES or head in GENERIC_HEADS or head in LATIN_WORDS
    )


def _group(claims: Claims, name: str) -> str:
    """A name, or the full name that it is declared to stand for."""
    return next((full for full, other in claims.same if other == name), name)

"""Where a word stands in its sentence → how much speaks for its naming an organisation."""

from __future__ import annotations

import re

from analysis.reading.naming.claims import ENOUGH, Claims
from analysis.reading.particles import FROM, OBJECT, OF, STRICT, TO, TOPIC, WITH, splits
from analysis.reading.rules.names import DRUG_ENDINGS, LOOSE_CLASS_NOUNS, PLACES, PRODUCT_NOUNS, SURNAMES
from analysis.reading.naming.tokens import Tokens
from analysis.reading.naming.words import LIKELY, SURE, Form, Word

_MARKED = re.compile(r"[△▲▷▶○●◇◆■□※•▪◦①-⑳]\s?$")
_QUOTES = "'\"‘’“”「」『』《》<>〈〉"
_JOINS = frozenset(["·", "ㆍ", "・", "‧", ",", ", ", "/", " / ", "&", " & ", "、", "-", "–", " - ", " – ", "↔", " ↔ ", "→", " → "])
_PAIRS = frozenset(["-", "–", "—", "↔", "→", " ↔ ", " → ", "↔ "])


def weigh(tokens: Tokens, index: int, form: Form) -> int:
    """How much a place speaks for a form: a country or kind before it, its particle, the head of the sentence.

    Particles count only in a sentence of deals, agreements or measures: elsewhere anything may be the subject.
    """
    words = tokens.words
    weight = 1 if form.loan else 0
    before = words[index - 1] if index else None
    beside = tokens.beside(index)
    start = tokens.starts[index]
    text = tokens.text
    end = start + len(form.stem)
    next_char = text[end] if end < len(text) else "\n"
    if start and text[start - 1] in _QUOTES and next_char in _QUOTES:
        return -3
    if form.ending is None and form.stem.endswith(DRUG_ENDINGS):
        return -3
    if before is not None:
        glued = tokens.ends[index - 1] == start
        if before.country and (glued or (beside and not before.text.endswith("의"))):
            weight += 2
        elif before.class_noun and beside:
            weight += 3 if form.particle or form.loan or before.text not in LOOSE_CLASS_NOUNS else 1
        elif beside and before.everyday and before.text.endswith(PRODUCT_NOUNS):
            return -3
    trigger = tokens.has_trigger(index)
    particle = form.particle
    if particle:
        if trigger:
            weight += _by_particle(tokens, index, particle)
    else:
        weight += _bare(tokens, index, form, next_char)
    return weight


def _by_particle(tokens: Tokens, index: int, particle: str) -> int:
    head = tokens.is_head(index)
    if particle in TOPIC:
        return 2 if head or particle in ("은", "는") else 1
    if particle in WITH:
        return 2 if head or len(particle) > 1 else 1
    if particle in FROM:
        return 2
    if particle in TO:
        return 1
    if particle in OF:
        return 2 if head else 1
    return 1 if particle in OBJECT and head else 0


def _bare(tokens: Tokens, index: int, form: Form, next_char: str) -> int:
    """A word without particle: before a title, in a list, at the head of a headline; else it is the less likely reading."""
    if next_char not in "(（" and any(particle in STRICT for _, particle in splits(form.stem)):
        return -3
    following = tokens.words[index + 1] if index + 1 < len(tokens.words) else None
    if following is not None and next_char == " " and tokens.beside(index + 1):
        if following.speaker:
            return 2
        if following.role == "대표" or following.role in ("회장", "대표이사", "CEO", "창업자"):
            return 0 if looks_personal(form.stem) else 2
    if next_char in "(（":
        return 1
    if next_char == "," and tokens.is_head(index):
        return 2
    if next_char in "·ㆍ・-–↔→,/、&" or (index and tokens.gap(index) in _JOINS):
        return 0
    return 0


def looks_personal(stem: str) -> bool:
    """Whether a stem is written like a Korean person's name: a surname and two syllables."""
    return len(stem) == 3 and stem[0] in SURNAMES


def claim_by_slots(tokens: Tokens, claims: Claims, taken: set[int]) -> None:
    """Claim every word that its form or its place makes a name; `taken` are words already read as something else."""
    places: dict[str, set[str]] = {}
    for index, word in enumerate(tokens.words):
        if not word.forms or index in taken:
            continue
        form = word.forms[0]
        if form.sure == SURE:
            _claim(tokens, claims, index, form, SURE)
            continue
        for form in word.forms:
            if form.stem in PLACES:
                _claim(tokens, claims, index, form, ENOUGH)
                break
            weight = form.sure + weigh(tokens, index, form)
            if weight > 0:
                kinds = places.setdefault(form.stem, set())
                if form.particle:
                    kinds.add(form.particle)
                if len(kinds) > 1 and form.particle and tokens.has_trigger(index):
                    weight += 1
                _claim(tokens, claims, index, form, min(weight, 5))


def _claim(tokens: Tokens, claims: Claims, index: int, form: Form, weight: int) -> None:
    claim = claims.add(form.stem, weight, row=form.row, place=form.place)
    if form.ending is not None:
        claim.korean = claim.korean or form.ending.korean
        claim.corporate = not form.ending.korean and not form.place
    if form.particle in TOPIC and tokens.has_trigger(index):
        claim.agent = True
    country = country_before(tokens, index)
    if country and claim.country is None:
        claim.country = country


def country_before(tokens: Tokens, index: int) -> str | None:
    """The country of the tag right before a word: 미국 X, 美 X, 日X."""
    if index == 0:
        return None
    before: Word = tokens.words[index - 1]
    if before.country and (tokens.beside(index) or tokens.ends[index - 1] == tokens.starts[index]):
        return before.country
    return None


def claim_by_company(tokens: Tokens, claims: Claims, taken: set[int]) -> None:
    """Claim what stands joined to a name: X와 이름, X·이름, △X-이름(…). Repeated while it finds more."""
    for _ in range(3):
        grown = False
        for index in range(1, len(tokens.words)):
            if tokens.sentence[index] != tokens.sentence[index - 1] or index in taken or index - 1 in taken:
                continue
            left, right = tokens.words[index - 1], tokens.words[index]
            if not (left.forms or left.text in claims.by_text) or not right.forms:
                continue
            joined = _joined(tokens, index)
            if not joined:
                continue
            known_left = _accepted(claims, left)
            known_right = _accepted(claims, right)
            if (known_left or known_right) and tokens.has_trigger(index):
                _mark_agents(claims, right if known_left else left)
            marked = joined == 3 and (known_left or known_right or _is_marked(tokens, index - 1))
            if known_left and not known_right:
                grown |= _raise(tokens, claims, index, right, joined)
            elif known_right and not known_left and left.forms:
                grown |= _raise(tokens, claims, index - 1, left, joined, bare=joined != 2)
            elif marked and not known_left and left.forms:
                grown |= _raise(tokens, claims, index - 1, left, 3, bare=True)
                grown |= _raise(tokens, claims, index, right, 3)
        if not grown:
            return


def _mark_agents(claims: Claims, word: Word) -> None:
    """Who stands joined to an organisation acts as one: a town in the list of those who sign."""
    for form in word.forms:
        claim = claims.by_text.get(form.stem)
        if claim is not None:
            claim.agent = True


def _joined(tokens: Tokens, index: int) -> int:
    """How a word is joined to the one before it: 0 not, 1 by a sign, 2 by 와, 3 as a pair."""
    gap = tokens.gap(index).lstrip(")）'’")
    if gap in _PAIRS:
        return 3
    if gap in _JOINS:
        return 1
    if gap == " " and any(form.particle in ("와", "과") for form in tokens.words[index - 1].forms):
        return 2
    return 0


def _accepted(claims: Claims, word: Word) -> bool:
    for stem in (word.text, *(form.stem for form in word.forms)):
        claim = claims.by_text.get(stem)
        if claim is not None and claim.weight >= ENOUGH and (not claim.place or claim.agent):
            return True
    return False


def _is_marked(tokens: Tokens, index: int) -> bool:
    start = tokens.starts[index]
    return bool(_MARKED.search(tokens.text, max(0, start - 2), start))


def _raise(tokens: Tokens, claims: Claims, index: int, word: Word, joined: int, *, bare: bool = False) -> bool:
    """Raise the likeliest form of a word by what it is joined to; tell whether that made it a name."""
    if joined != 3 and not tokens.has_trigger(index):
        return False
    forms = word.forms
    if bare:
        forms = tuple(form for form in forms if not form.particle) or forms
    elif any(form.particle for form in forms):
        forms = tuple(form for form in forms if form.particle) or forms
    raised = False
    for form in forms[:1]:
        if form.sure < 0 or (form.place and form.sure < LIKELY):
            continue
        weight = form.sure + weigh(tokens, index, form) + (3 if joined == 3 else 2)
        if weight >= ENOUGH and not claims.accepted(form.stem):
            _claim(tokens, claims, index, form, weight)
            raised = True
    return raised

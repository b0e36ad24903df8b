"""Where a word stands in its sentence → how much speaks for its naming an organisation."""

from __future__ import annotations

import re

from analysis.reading.naming.claims import ENOUGH, Claims
from analysis.reading.particles import FROM, OBJECT, OF, STRICT, TO, TOPIC, WITH, may_follow, splits
from analysis.reading.rules.names import (
    DRUG_ENDINGS,
    LOOSE_CLASS_NOUNS,
    PLACES,
    POSSESSIONS,
    PRODUCT_NOUNS,
    SITED,
    SURNAMES,
    TAKEOVERS,
    TRANSFERS,
)
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
    before = tokens.words[index - 1] if index else None
    beside = tokens.beside(index)
    start = tokens.starts[index]
    text = tokens.text
    end = start + len(form.stem)
    next_char = text[end : end + 1] or "\n"
    if start and text[start - 1] in _QUOTES and next_char in _QUOTES:
        return -3
    if form.ending is None and form.stem.endswith(DRUG_ENDINGS):
        return -3
    weight = 1 if form.loan else 0
    if before is not None:
        if country_before(tokens, index):
            weight += 2
        elif before.class_noun and beside:
            loose = before.text in LOOSE_CLASS_NOUNS and not form.particle and not form.loan
            weight += 1 if loose else 3
        elif beside and before.everyday and before.text.endswith(PRODUCT_NOUNS):
            return -3
    particle = form.particle or (particle_after_bracket(tokens, end) if next_char in "(（" else "")
    if particle:
        weight += _by_particle(tokens, index, particle) if tokens.has_trigger(index) else 0
    else:
        weight += _bare(tokens, index, form, next_char)
    return weight


def particle_after_bracket(tokens: Tokens, opening: int) -> str:
    """The particle of a word with a bracket: 은 in 다래온(123456)은."""
    closing = tokens.text.find(")", opening, opening + 80)
    index = tokens.at(closing + 1) if closing > 0 else None
    if index is None or tokens.starts[index] != closing + 1 or not may_follow(tokens.words[index].text):
        return ""
    return tokens.words[index].text


def _by_particle(tokens: Tokens, index: int, particle: str) -> int:
    head = tokens.is_head(index)
    following = tokens.words[index + 1].text if index + 1 < len(tokens.words) else ""
    if particle in TOPIC:
        return 2 if head or particle in ("은", "는") else 1
    if particle in FROM:
        return 2
    if particle in WITH:
        return 2 if head or len(particle) > 1 or _leads_to_agreement(tokens, index) else 1
    if particle in TO:
        return 2 if following.startswith(TRANSFERS) else 1
    if particle in OF:
        return 2 if head or following.startswith(POSSESSIONS) else 1
    if particle in OBJECT:
        return 2 if following.startswith(TAKEOVERS) else 1 if head else 0
    return 0


def _leads_to_agreement(tokens: Tokens, index: int) -> bool:
    """Whether what X와 is joined to is an agreement (X와 기술이전 계약을), not another object (X와 Y를)."""
    for at in range(index + 1, min(index + 8, len(tokens.words))):
        text = tokens.words[at].text
        if tokens.sentence[at] != tokens.sentence[index]:
            return False
        if text.startswith(("손잡", "손을", "맞손", "협력", "공동", "계약", "협약", "합작", "제휴", "MOU")):
            return True
        if text[-1] in "을를":
            return tokens.words[at].trigger
    return False


def _bare(tokens: Tokens, index: int, form: Form, next_char: str) -> int:
    """A word without particle: before a title, in a list, at the head of a headline; else it is the less likely reading."""
    if next_char not in "(（" and any(particle in STRICT for _, particle in splits(form.stem)):
        return -3
    words = tokens.words
    following = words[index + 1] if index + 1 < len(words) else None
    if following is not None and next_char == " " and tokens.beside(index + 1):
        if following.speaker:
            return 2
        if following.role in ("대표", "회장", "대표이사", "CEO", "창업자") and following.text.startswith(following.role):
            return 0 if looks_personal(form.stem) else 2
        if looks_personal(following.text) and index + 2 < len(words) and words[index + 2].role and tokens.beside(index + 2):
            return 3
    if next_char in "(（":
        return 1
    return 2 if next_char == "," and tokens.is_head(index) else 0


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
    if tokens.has_trigger(index) and form.particle:
        if form.particle in TOPIC:
            claim.agent = True
            claim.topic = claim.topic or tokens.is_head(index)
        elif form.particle in WITH and _leads_to_agreement(tokens, index):
            claim.agent = True
    country = country_before(tokens, index)
    if country and claim.country is None:
        claim.country = country


def country_before(tokens: Tokens, index: int) -> str | None:
    """The country of the tag before a word: 미국 X, 美 X, 日X, 미국 제약사 X, 독일 뮌헨 소재 X."""
    for at in range(index - 1, max(index - 6, -1), -1):
        before = tokens.words[at]
        touching = tokens.ends[at] == tokens.starts[at + 1]
        if not (touching or tokens.beside(at + 1)) or tokens.sentence[at] != tokens.sentence[index]:
            return None
        if before.country:
            return before.country
        if at == index - 1:
            if not (before.class_noun or before.text in SITED):
                return None
        elif not (before.class_noun or before.text in PLACES or before.everyday) or before.text[-1] in "은는이가을를에와과로":
            return None
    return None


def claim_by_company(tokens: Tokens, claims: Claims, taken: set[int]) -> None:
    """Claim what stands joined to a name: X와 이름, X·이름, △X-이름(…). Repeated while it finds more."""
    for _ in range(3):
        grown = False
        for index in range(1, len(tokens.words)):
            right = tokens.words[index]
            if not right.forms or tokens.sentence[index] != tokens.sentence[index - 1]:
                continue
            at, joined = _joined(tokens, index)
            if not joined:
                continue
            left = tokens.words[at]
            if not left.forms and left.text not in claims.by_text:
                continue
            known_left, known_right = _accepted(claims, left), _accepted(claims, right)
            if (known_left or known_right) and tokens.has_trigger(index):
                _mark_agents(claims, right if known_left else left)
            if known_left and known_right:
                continue
            if known_left:
                grown |= _raise(tokens, claims, index, right, joined)
            elif known_right and left.forms:
                grown |= _raise(tokens, claims, at, left, joined, bare=joined != 2)
            elif joined == 3 and left.forms and _is_marked(tokens, at):
                grown |= _raise(tokens, claims, at, left, 3, bare=True)
                grown |= _raise(tokens, claims, index, right, 3)
        grown |= _claim_subjects(tokens, claims)
        if not grown:
            return


def _claim_subjects(tokens: Tokens, claims: Claims) -> bool:
    """Claim the subject or partner in a sentence where another party is named: 다솜젠틱이 일본 토르마크에 …."""
    grown = False
    company = {tokens.sentence[i] for i, word in enumerate(tokens.words) if word.forms and _accepted(claims, word)}
    for index, word in enumerate(tokens.words):
        if not word.forms or tokens.sentence[index] not in company or not tokens.has_trigger(index):
            continue
        if _accepted(claims, word):
            continue
        for form in word.forms:
            if form.place or not form.particle:
                continue
            if (form.particle in TOPIC and tokens.is_head(index)) or form.particle in _PARTNERS:
                weight = form.sure + weigh(tokens, index, form) + 1
                if weight >= ENOUGH:
                    _claim(tokens, claims, index, form, weight)
                    grown = True
                    break
    return grown


_PARTNERS = (WITH | FROM | TO) - {"으로", "로", "에서"}


def _mark_agents(claims: Claims, word: Word) -> None:
    """Who stands joined to an organisation acts as one: a town in the list of those who sign."""
    for form in word.forms:
        claim = claims.by_text.get(form.stem)
        if claim is not None:
            claim.agent = True


def _joined(tokens: Tokens, index: int) -> tuple[int, int]:
    """The word that a word is joined to, and how: 0 not, 1 by a sign, 2 by 와, 3 as a pair. Brackets are passed over."""
    at, gap = index - 1, tokens.gap(index)
    by_with = any(form.particle in ("와", "과") for form in tokens.words[at].forms)
    if tokens.words[at].text in ("와", "과") and tokens.gap(at).endswith(")"):
        at, gap, by_with = _before_bracket(tokens, at), " ", True
    elif gap[:1] in (")", "）"):
        at, gap = _before_bracket(tokens, index), gap[1:]
    if at < 0:
        return index - 1, 0
    if gap in _PAIRS:
        return at, 3
    if gap in _JOINS:
        return at, 1
    return at, 2 if gap == " " and by_with else 0


def _before_bracket(tokens: Tokens, index: int) -> int:
    """Index of the word before the bracket that closes right before a word; -1 where none opens near."""
    opening = tokens.text.rfind("(", max(0, tokens.starts[index] - 80), tokens.starts[index])
    before = tokens.ending_at(opening) if opening > 0 else None
    return -1 if before is None else before


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

"""Where a word stands in its sentence → how much speaks for its naming an organisation."""

from __future__ import annotations

from analysis.reading.naming.claims import ENOUGH, Claims
from analysis.reading.naming.forms import LIKELY, OPEN, SURE, Form
from analysis.reading.naming.fronts import AGAINST, NOTHING, Front, front_of
from analysis.reading.naming.tokens import Tokens
from analysis.reading.particles import may_follow, splits
from analysis.reading.rules.geography import PLACES
from analysis.reading.rules.names import (
    AGREEMENTS,
    CLASS_NOUNS,
    DRUG_ENDINGS,
    LABELS,
    POSSESSIONS,
    SEATS,
    SITE_FACTS,
    SITE_VERBS,
    TAKEOVERS,
    TRANSFERS,
)
from analysis.reading.rules.particles import COPULA, FROM, OBJECT, OF, TO, TOPIC, WITH
from analysis.reading.rules.titles import CHIEFS, COMMON_SURNAMES, COMPOUND_SURNAMES, SURNAMES

_QUOTES = frozenset("'\"‘’“”「」『』《》<>〈〉")
_WORTH_NOTING = 2
_SAYS = ("따르면", "의하면")
_SPOKESMEN = ("관계자", "대변인", "경영진", "임직원")
_BRACKETS = ("(", "（")


def weigh(tokens: Tokens, index: int, form: Form, front: Front) -> int:
    """How much a place speaks for a form: what stands before it, its particle, the head of the sentence.

    Particles count only in a sentence of deals, agreements or measures: elsewhere anything may be the subject.
    """
    if front.weight < 0 or (form.ending is None and form.stem.endswith(DRUG_ENDINGS)):
        return AGAINST
    text, start = tokens.text, tokens.starts[index]
    end = start + len(form.stem)
    next_char = text[end : end + 1]
    if front is NOTHING and start and text[start - 1] in _QUOTES:
        closing = tokens.ends[index]
        if next_char in _QUOTES or text[closing : closing + 1] in _QUOTES:
            return AGAINST
    particle = form.particle
    if not particle and next_char in _BRACKETS:
        particle = particle_after_bracket(tokens, end)
    elif not particle and next_char == "社":
        particle = _particle_at(tokens, end + 1)
    elif particle in COPULA and (front.country or _is_said_of(tokens, index)):
        return 3
    weight = 1 if form.loan else 0
    weight += 1 if front.loose and not particle and not form.loan else front.weight
    if not particle:
        return weight + _weigh_bare(tokens, index, form, next_char)
    return weight + weigh_particle(tokens, index, particle) if tokens.has_trigger(index) else weight


def _is_said_of(tokens: Tokens, index: int) -> bool:
    """Whether a word is said to be a party: 상대는 피츠로이다, 인수자는 …."""
    if not tokens.beside(index):
        return False
    return any(
        particle in ("은", "는") and (stem in LABELS or stem in CLASS_NOUNS)
        for stem, particle in splits(tokens.words[index - 1].text)
    )


def particle_after_bracket(tokens: Tokens, opening: int) -> str:
    """The particle of a word with a bracket: 은 in 다래온(123456)은."""
    closing = tokens.text.find(")", opening, opening + 80)
    return _particle_at(tokens, closing + 1) if closing > 0 else ""


def _particle_at(tokens: Tokens, position: int) -> str:
    """The particle that begins at a position as a word of its own: after a bracket or a Chinese character."""
    index = tokens.at(position)
    if index is None or tokens.starts[index] != position or not may_follow(tokens.words[index].text):
        return ""
    return tokens.words[index].text


def weigh_particle(tokens: Tokens, index: int, particle: str) -> int:
    """How much the particle of a word says that it takes part: 2 for a topic, a source, a partner in an agreement."""
    head = index in tokens.heads
    following = tokens.words[index + 1].text if index + 1 < len(tokens.words) else ""
    if particle in TOPIC:
        return 2 if head or particle in ("은", "는") else 1
    if particle in FROM:
        return 1 if particle == "에서" else 2
    if particle in WITH:
        return 2 if head or len(particle) > 1 or leads_to_agreement(tokens, index) else 1
    if particle in TO:
        return 2 if following.startswith(TRANSFERS) or following in _SAYS else 1
    if particle in OF:
        return 2 if head or following.startswith(POSSESSIONS) else 1
    if particle in OBJECT:
        return 2 if following.startswith(TAKEOVERS) or _leads_to(tokens, index, TAKEOVERS) else 1 if head else 0
    return 0


def _leads_to(tokens: Tokens, index: int, beginnings: tuple[str, ...]) -> bool:
    """Whether what X를 is the object of follows after an amount or a day: X를 95억엔에 인수했다."""
    words = tokens.words
    return any(
        words[at].text.startswith(beginnings)
        and all(word.text[0].isdecimal() or word.everyday for word in words[index + 1 : at])
        for at in range(index + 2, min(index + 4, len(words)))
    )


def leads_to_agreement(tokens: Tokens, index: int) -> bool:
    """Whether what X와 is joined to is an agreement (X와 기술이전 계약을), not another object (X와 Y를)."""
    for at in range(index + 1, min(index + 13, len(tokens.words))):
        if at in tokens.heads:
            return False
        word = tokens.words[at]
        if word.text.startswith(AGREEMENTS):
            return True
        if word.text[-1] in "을를":
            return word.trigger
    return False


def _weigh_bare(tokens: Tokens, index: int, form: Form, next_char: str) -> int:
    """A word without particle: before a title, a bracket, at the head of a headline; else the less likely reading."""
    if next_char in _BRACKETS:
        return 1
    if form.carried:
        return AGAINST
    if next_char == ",":
        return 2 if index in tokens.heads else 0
    if index in tokens.heads and index not in tokens.firsts and tokens.after(index) in (" : ", ": "):
        return 3
    words, after = tokens.words, index + 1
    if next_char != " " or after >= len(words) or not tokens.beside(after):
        return 0
    following = words[after]
    if following.speaker:
        return 3 if following.text.startswith(_SPOKESMEN) else 2
    if following.role in CHIEFS and following.text.startswith(following.role):
        return 3 if _is_after_aged(tokens, index) else 0 if looks_personal(form.stem) else 2
    if form.ending is not None and following.role:
        return 1
    if (
        looks_personal(following.text)
        and not looks_personal(form.stem)
        and after + 1 < len(words)
        and words[after + 1].role
        and tokens.beside(after + 1)
    ):
        return 3
    return 0


def _is_after_aged(tokens: Tokens, index: int) -> bool:
    """Whether a person's name and age stand before a word: 탁이든(48) 오르빛 대표."""
    return index > 1 and tokens.gaps[index] in (") ", "세) ") and tokens.words[index - 1].text[:2].isdecimal()


def looks_personal(stem: str) -> bool:
    """Whether a stem is written like a Korean person's name: a surname and two syllables, or a common one and three."""
    if len(stem) == 3:
        return stem[0] in SURNAMES
    return len(stem) == 4 and (stem[0] in COMMON_SURNAMES or stem[:2] in COMPOUND_SURNAMES)


def claim_by_slots(tokens: Tokens, claims: Claims) -> None:
    """Claim every word that its form or its place makes a name."""
    seen: dict[str, str] = {}
    topics: set[str] = set()
    words, numbers, triggers = tokens.words, tokens.numbers, tokens.triggers
    near_sites = {index - back for index in tokens.marked if words[index].sited for back in (1, 2)}
    for index in tokens.named:
        forms = words[index].forms
        front = NOTHING
        if words[index - 1].leads or words[index - 2].leads:
            front = front_of(tokens, index)
        if forms[0].sure == SURE:
            claim_form(tokens, claims, index, forms[0], SURE, front)
            continue
        forms = _called_house(forms)
        trigger = numbers[index] in triggers
        near_site = index in near_sites
        if front.country:
            forms = _without_house(forms)
            town = _town(tokens, index)
            if town is not None:
                claims.add(town.stem, ENOUGH, place=True)
                continue
        for form in forms:
            if form.stem in PLACES:
                claim_form(tokens, claims, index, form, ENOUGH, front)
                break
            if near_site and _is_site(tokens, index, form):
                claim_form(tokens, claims, index, form, ENOUGH, front)
                claims.by_text[form.stem].place = True
                break
            if form.particle and not trigger and front is NOTHING and form.sure < LIKELY:
                continue
            weighed = weigh(tokens, index, form, front)
            if weighed == AGAINST and form.sure == OPEN and form.row is None and (form.particle or not form.carried):
                claims.products.add(form.stem)
            weight = form.sure + weighed
            # The same stem with another particle is a noun of this article, no chance of letters.
            if form.particle and trigger and seen.setdefault(form.stem, form.particle) != form.particle:
                weight += 1
            elif form.particle in TOPIC and index in tokens.heads:
                weight += form.stem in topics
                topics.add(form.stem)
            if weight >= _WORTH_NOTING:
                claim_form(tokens, claims, index, form, weight, front)


def _town(tokens: Tokens, index: int) -> Form | None:
    """The town that a word with a country before it names: 스웨덴 룬드에 본사를 둔, 호주 퍼스의 선버드바이오."""
    if index + 1 >= len(tokens.words) or not tokens.beside(index + 1):
        return None
    following = tokens.words[index + 1]
    named = following.alone is not None or (bool(following.forms) and following.forms[0].sure == SURE)
    for form in tokens.words[index].forms:
        if form.sure == OPEN and form.row is None:
            if form.particle in ("에", "에서") and following.text.startswith(SEATS):
                return form
            if form.particle == "의" and (named or following.class_noun or _leads_to_last(tokens, index + 1)):
                return form
    return None


def _leads_to_last(tokens: Tokens, index: int) -> bool:
    """Whether a word is the first of a name of two words: 선버드 바이오텍."""
    after = index + 1
    return after < len(tokens.words) and tokens.beside(after) and tokens.words[after].alone is not None


def _without_house(forms: tuple[Form, ...]) -> tuple[Form, ...]:
    """독일 하겐도른사와: after a country, 사 is what news calls a company there, not the name's last syllable."""
    called = tuple(form for form in forms if form.particle[:1] == "사" and len(form.stem) > 2)
    return called or forms


def _called_house(forms: tuple[Form, ...]) -> tuple[Form, ...]:
    """칸타르사는: of a borrowed name of three syllables and more, 사 is rather what news calls a company."""
    if len(forms) > 1 and any(form.particle[:1] == "사" and form.loan and len(form.stem) > 2 for form in forms):
        return tuple(form for form in forms if form.stem[-1] != "사" or form.sure != OPEN)
    return forms


def _is_site(tokens: Tokens, index: int, form: Form) -> bool:
    """Whether a word is what has tenants and an operator: X 입주율, X에 입주한, 'X'를 운영하는."""
    after, particle = index + 1, form.particle
    if not particle and tokens.after(index) in _CLOSING and after + 1 < len(tokens.words):
        particle, after = tokens.words[after].text, after + 1
    if after >= len(tokens.words) or tokens.gaps[after] != " ":
        return False
    following = tokens.words[after].text
    if not particle or particle in TO:
        return not form.carried and len(form.stem) > 2 and following.startswith(SITE_FACTS)
    if particle not in OBJECT or not following.startswith(SITE_VERBS):
        return False
    return form.loan or particle != form.particle or (form.ending is not None and form.place)


def claim_form(tokens: Tokens, claims: Claims, index: int, form: Form, weight: int, front: Front) -> None:
    """Claim one reading of a word, and note what its place tells: its country, that it acts, that it is Korean."""
    claim = claims.add(form.stem, weight, row=form.row, place=form.place)
    if form.ending is not None:
        claim.korean = claim.korean or form.ending.korean
        claim.corporate = not (form.ending.korean or form.place or form.loan)
    if form.particle in TOPIC:
        claim.agent = True
    if form.particle and tokens.has_trigger(index):
        if form.particle in TOPIC:
            claim.topic = claim.topic or not form.loan
        elif form.particle in WITH and leads_to_agreement(tokens, index):
            claim.agent = True
    if claim.country is None:
        claim.country = front.country
        claim.topic = claim.topic or index in tokens.heads


_CLOSING = frozenset("'\"’”」》")

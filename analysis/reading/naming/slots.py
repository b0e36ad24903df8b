"""Words where an organisation, park or town stands → claims, each with what its place tells of it."""

from __future__ import annotations

from analysis.reading.naming.behind import is_for_sale, is_round
from analysis.reading.naming.cases import leads_to_agreement
from analysis.reading.naming.claims import DECLARED, ENOUGH, Claims
from analysis.reading.naming.forms import LIKELY, OPEN, SURE, Form
from analysis.reading.naming.fronts import AGAINST, NOTHING, Front, front_of
from analysis.reading.naming.sites import NEAR, is_field_alone, whole_site
from analysis.reading.naming.tokens import Tokens
from analysis.reading.naming.weights import is_said_of, weigh
from analysis.reading.particles import splits
from analysis.reading.rules.geography import CITIES_ABROAD, PLACES
from analysis.reading.rules.names import LINKS, PRODUCT_NOUNS, SEATS, STOPPERS
from analysis.reading.rules.nouns import TIMES, WORDS
from analysis.reading.rules.park_words import SITE_FACTS, SITE_VERBS
from analysis.reading.rules.particles import COPULA, OBJECT, OF, TO, TOPIC, WITH
from analysis.reading.rules.signs import QUOTES_CLOSED, QUOTES_OPEN
from analysis.reading.rules.words import row

_WORTH_NOTING = 2
# How a clause leads on: 땅은 좁은데 연면적은.
_CONNECTIVES = row("은데 는데 인데 한데 지만 면서 으며 으나 다가 므로 려고 도록 더니 아서 어서 하고 되고")
_OPENING = frozenset(f"{QUOTES_OPEN}「《")
_CLOSING = frozenset(f"{QUOTES_CLOSED}」》")


def claim_by_slots(tokens: Tokens, claims: Claims) -> None:
    """Claim every word that its form or its place makes a name."""
    seen: dict[str, str] = {}
    topics: set[str] = set()
    again: dict[str, int] = {}
    described: set[str] = set()
    words, numbers, triggers = tokens.words, tokens.numbers, tokens.triggers
    near_sites = {index - back for index in tokens.marked if words[index].sited for back in (1, 2)}
    for index in tokens.named:
        forms = words[index].forms
        front = NOTHING
        if index and (words[index - 1].leads or (index > 1 and words[index - 2].leads)):
            front = front_of(tokens, index)
        if forms[0].sure == SURE:
            claim_form(tokens, claims, index, forms[0], SURE, front)
            continue
        if forms[0].sure == OPEN and tokens.gaps[index] == " " and _is_described(tokens, index):
            described.update([form.stem for form in forms if form.particle and not form.loan])
        trigger = numbers[index] in triggers
        near_site = index in near_sites
        if front.country:
            forms = _without_house(forms)
            town = _town(tokens, index)
            if town is not None:
                claims.add(town.stem, ENOUGH, place=True)
                continue
        if front.weight > 0 and _is_quoted(tokens, index):
            bare = next((form for form in forms if not form.particle and not form.place), None)
            if bare is not None:
                claim_form(tokens, claims, index, bare, ENOUGH, front)
                continue
        makes = words[index - 1].makes and _makes(tokens, index)
        for form in forms:
            if makes and form.particle in TOPIC:
                claim_form(tokens, claims, index, form, DECLARED, front)
                break
            if form.stem in PLACES:
                claim_form(tokens, claims, index, form, ENOUGH, front)
                break
            if form.place and form.ending and tokens.beside(index) and words[index - 1].text in NEAR:
                claim_form(tokens, claims, index, form, ENOUGH, front)  # 인근 다올특구도
                break
            if near_site and _is_site(tokens, index, form):
                name = whole_site(tokens, index, form)
                if name == form.stem and is_field_alone(name) and not _is_quoted(tokens, index):
                    break  # 메디컬시티의 입주율
                if name == form.stem:
                    claim_form(tokens, claims, index, form, ENOUGH, front)
                claims.add(name, ENOUGH).place = True
                break
            if front is NOTHING and form.sure < LIKELY:
                if form.particle:
                    if not trigger and not (form.particle in COPULA and (form.loan or is_said_of(tokens, index))):
                        continue
                elif _is_just_before(tokens, index):
                    continue
            weighed = weigh(tokens, index, form, front)
            if form.particle in ("은", "는") and form.sure == OPEN and _is_product(tokens, index):
                claims.products.add(form.stem)
            if weighed == AGAINST and form.row is None and (form.particle or not form.carried):
                if form.sure == OPEN or (front.weight < 0 and words[index - 1].everyday):
                    claims.products.add(form.stem)
            weight = form.sure + weighed
            # The same stem with another particle is a noun of this article, no chance of letters.
            if form.ending is not None and form.sure == OPEN:
                pass  # 레드바이오는 … 레드바이오를 is the trade
            elif form.particle and trigger and seen.setdefault(form.stem, form.particle) != form.particle:
                again[form.stem] = max(weight, again.get(form.stem, 0))
                weight += 1
            elif form.particle in TOPIC and (index in tokens.heads or (form.particle in ("은", "는") and trigger)):
                if form.stem in topics:
                    again[form.stem] = max(weight, again.get(form.stem, 0))
                    weight += 1
                topics.add(form.stem)
            if weight >= _WORTH_NOTING:
                claim_form(tokens, claims, index, form, weight, front)
            if weight >= ENOUGH and form.sure >= LIKELY and form.particle:
                break  # 다브켐도 is 다브켐 with 도, and no name of its own
    for stem in described.intersection(again):
        claim = claims.by_text.get(stem)
        if claim is not None and claim.weight == ENOUGH and again[stem] < ENOUGH:
            claim.weight = again[stem]


def _is_described(tokens: Tokens, index: int) -> bool:
    """Whether a word goes with a plain noun right before it, as common nouns do: 약국 체인은, 창업주 일가는, 회사의 도장은."""
    before = tokens.words[index - 1]
    if index == 0 or index in tokens.heads:
        return False
    if before.text[-1] == "의":
        return before.everyday and before.country is None
    if not before.everyday or before.leads or before.latin or before.text[0].isdecimal():
        return False
    return (
        before.text in WORDS and before.text not in TIMES and before.text not in LINKS and before.text not in STOPPERS
    )


def _is_quoted(tokens: Tokens, index: int) -> bool:
    """Whether a word stands in quotes: 스타트업 '물음표'가."""
    return tokens.gaps[index][-1:] in _OPENING and tokens.after(index)[:1] in _CLOSING


def _makes(tokens: Tokens, index: int) -> bool:
    """Whether what stands before a word says what its bearer makes: 항체 신약을 개발하는 X는."""
    if not tokens.words[index - 1].makes or not tokens.beside(index) or not tokens.beside(index - 1):
        return False
    return tokens.words[index - 2].text[-1] in "을를"


def _is_product(tokens: Tokens, index: int) -> bool:
    """Whether a sentence says of its topic that it is a product: 렉라자는 얀센에 기술수출한 폐암 신약이다."""
    if index not in tokens.heads:
        return False
    last = tokens.end_of(tokens.numbers[index]) - 1
    if not tokens.words[last].everyday:
        return False
    return any(
        stem.endswith(PRODUCT_NOUNS) and particle in COPULA for stem, particle in splits(tokens.words[last].text)
    )


def _is_just_before(tokens: Tokens, index: int) -> bool:
    """Whether nothing but a plain word follows a bare one, so that no place speaks for it: the commonest case, first."""
    words, after = tokens.words, index + 1
    if after + 1 >= len(words) or tokens.gaps[after] != " ":
        return False
    following = words[after]
    return not (
        following.speaker
        or following.role
        or words[after + 1].role
        or is_for_sale(tokens, after)
        or is_round(tokens, after)
    )


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
    if any(form.ending is not None for form in forms):
        return forms
    called = tuple(form for form in forms if form.particle[:1] == "사" and len(form.stem) > 2)
    return called or forms


def _is_site(tokens: Tokens, index: int, form: Form) -> bool:
    """Whether a word is what has tenants and an operator: X 입주율, X에 입주한, 'X'를 운영하는."""
    after, particle = index + 1, form.particle
    if not particle and tokens.after(index) in _CLOSING and after + 1 < len(tokens.words):
        particle, after = tokens.words[after].text, after + 1
    if after >= len(tokens.words) or tokens.gaps[after] != " ":
        return False
    following = tokens.words[after].text
    if following == "입주" and tokens.after(after) == " " and (particle or form.place):
        following = "".join(word.text for word in tokens.words[after : after + 2])
    if not particle or particle in TO | OF:
        is_clause = not particle and form.stem.endswith(_CONNECTIVES)  # 땅은 좁은데 연면적은
        return not form.carried and len(form.stem) > 2 and not is_clause and following.startswith(SITE_FACTS)
    if particle not in OBJECT or not following.startswith(SITE_VERBS):
        return False
    return form.loan or particle != form.particle or (form.ending is not None and form.place)


def claim_form(tokens: Tokens, claims: Claims, index: int, form: Form, weight: int, front: Front) -> None:
    """Claim one reading of a word, and note what its place tells: its country, that it acts, that it is Korean."""
    claim = claims.add(form.stem, weight, row=form.row, place=form.place)
    if form.ending is not None:
        claim.korean = claim.korean or form.ending.korean
        claim.corporate = not (form.ending.korean or form.place or form.loan)
    after = index + 1
    if form.particle in TOPIC or (after < len(tokens.words) and tokens.beside(after) and tokens.words[after].speaker):
        claim.agent = True  # 하람군은, 하람군 관계자는
    if form.particle and tokens.has_trigger(index):
        if form.particle in TOPIC:
            claim.topic = claim.topic or not form.loan
        elif form.particle in WITH and leads_to_agreement(tokens, index):
            claim.agent = True
    if claim.country is None:
        claim.country = (
            front.country or (tokens.beside(index) and CITIES_ABROAD.get(tokens.words[index - 1].text)) or None
        )
        claim.topic = claim.topic or index in tokens.heads

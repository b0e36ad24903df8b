"""How much the place of a word in its sentence speaks for its naming an organisation."""

from __future__ import annotations

from analysis.reading.naming.behind import is_for_sale, is_round
from analysis.reading.naming.cases import particle_after_bracket, particle_at, weigh_particle
from analysis.reading.naming.everyday import is_loan, may_describe
from analysis.reading.naming.forms import LIKELY, OPEN, Form
from analysis.reading.naming.fronts import AGAINST, NOTHING, Front
from analysis.reading.naming.personal import is_korean, looks_personal
from analysis.reading.naming.tokens import Tokens
from analysis.reading.naming.verbs import is_counted, is_verb, leads_on
from analysis.reading.naming.words import is_title
from analysis.reading.particles import splits
from analysis.reading.rules.names import (
    AS_PARTNER,
    CLASS_NOUNS,
    DOINGS,
    DRUG_ENDINGS,
    HOLDERS,
    LABELS,
    SAID_OF,
    STOPPERS,
)
from analysis.reading.rules.particles import COPULA, OBJECT
from analysis.reading.rules.titles import CHIEFS, COMMON_SURNAMES, PERSONAL, SHORT_FAMILY, SHORT_GIVEN

_TAKEN = frozenset(["을", "를", "이", "가", "와", "과"])
_QUOTES = frozenset("'\"‘’“”「」『』《》<>〈〉")
_SPOKESMEN = ("관계자", "측", "이사회", "대변인", "경영진", "임직원")
_BRACKETS = ("(", "（")
# What a name in front of another noun may end in, and a person's own last syllable: 백현주 대표, 오미산 교수.
_BEFORE_NOUNS = frozenset(["주", "산", "표", "향", "발", "사", "인", "고", "며", "도", "만", "은", "로", "자"])
# Particles of what a verb takes.
_ADVERBIAL = frozenset(["에서", "에", "을", "를", "로", "으로", "와", "과"])


def weigh(tokens: Tokens, index: int, form: Form, front: Front) -> int:
    """How much a place speaks for a form: what stands before it, its particle, the head of the sentence.

    Particles count only in a sentence of deals, agreements or measures: elsewhere anything may be the subject.
    """
    if front.weight < 0 or (form.ending is None and form.stem.endswith(DRUG_ENDINGS) and not front.country):
        return AGAINST
    if form.row is None and (form.sure == OPEN or not form.particle):
        if is_verb(tokens, index, form):
            return AGAINST
        if form.ending is None and is_counted(tokens, index):
            return AGAINST
    if (not form.particle or form.particle in _BEFORE_NOUNS) and _names_person(tokens, index, form):
        return AGAINST
    text, start = tokens.text, tokens.starts[index]
    end = start + len(form.stem)
    next_char = text[end : end + 1]
    if front is NOTHING and start and text[start - 1] in _QUOTES:
        closing = tokens.ends[index]
        if next_char in _QUOTES or text[closing : closing + 1] in _QUOTES:
            after = index + 1
            sold = after < len(tokens.words) and text[closing + 1 : closing + 2] == " " and is_for_sale(tokens, after)
            body = form.ending is not None and form.ending.korean and not form.particle  # '한들바이오협의회'
            return 3 if sold and not form.particle else 1 if body else AGAINST
    particle = form.particle
    if not particle and not form.loan and front.weight and front.country is None and leads_on(tokens, index, next_char):
        return 0  # 제약사 등대 역할을
    if not particle and next_char in _BRACKETS:
        particle = particle_after_bracket(tokens, end)
    elif not particle and next_char == "社":
        particle = particle_at(tokens, end + 1)
    elif particle in COPULA and (front.country or is_said_of(tokens, index)):
        return 3 if tokens.words[index].role is None else AGAINST  # 최대주주는 사내이사다
    elif particle in COPULA and index > 1 and tokens.words[index - 1].text in ("곳은", "쪽은"):
        if form.loan or tokens.words[index - 2].act or tokens.words[index - 2].text.startswith(DOINGS):
            return 3  # 먼저 알린 곳은 리보넥이다, 손잡은 곳은 산해진미다
    if particle in _TAKEN and tokens.beside(index) and tokens.words[index - 1].text.endswith(AS_PARTNER):
        return 3  # 파트너로 X를 골랐다
    weight = 1 if form.loan else 0
    weight += 1 if front.loose and not form.loan and (not particle or particle in OBJECT) else front.weight
    if not particle:
        return weight + _weigh_bare(tokens, index, form, next_char)
    return weight + weigh_particle(tokens, index, particle) if tokens.has_trigger(index) else weight


def _names_person(tokens: Tokens, index: int, form: Form) -> bool:
    """Whether a bare word is a person's name, by its shape and the title behind it: 박서율 기자, 최대주주 김도율 대표."""
    after = index + 1
    if after >= len(tokens.words) or not tokens.beside(after) or not looks_personal(tokens.words[index].text):
        return False
    if form.ending is not None and form.ending.korean:
        return False  # 나루대 교수
    following = tokens.words[after]
    if following.address or following.role in PERSONAL:
        return True
    if following.role is None or index == 0 or not tokens.beside(index):
        return False
    return tokens.words[index - 1].text.removesuffix("인") in HOLDERS


def is_said_of(tokens: Tokens, index: int) -> bool:
    """Whether a word is said to be a party: 상대는 피츠로이다, 인수자는 …."""
    number = tokens.numbers[index]
    first = tokens.firsts[number]
    if tokens.numbers[index + 1 : index + 2] != [number] and index > first + 1:
        opening = [part for word in tokens.words[first : first + 2] for part in splits(word.text)]
        if any(
            particle in ("은", "는") and (stem in SAID_OF or (stem[-1] == "위" and stem[0].isdecimal()))
            for stem, particle in opening
        ):
            return True
    if not tokens.beside(index):
        return False
    return any(
        particle in ("은", "는")
        and (stem in LABELS or stem in CLASS_NOUNS or stem in SAID_OF or (stem[-1] == "위" and stem[0].isdecimal()))
        for stem, particle in splits(tokens.words[index - 1].text)
    )


def _weigh_bare(tokens: Tokens, index: int, form: Form, next_char: str) -> int:
    """A word without particle: before a title, a bracket, at the head of a headline; else the less likely reading."""
    if next_char in _BRACKETS:
        return 1
    if form.carried:
        return AGAINST
    if next_char in (",", "…"):
        if index in tokens.heads and index + 1 < len(tokens.words) and is_round(tokens, index + 1):
            return 3  # 보리셀, 시리즈B 240억원
        return 2 if index in tokens.heads else 0
    if index in tokens.heads and index not in tokens.firsts and tokens.after(index) in (" : ", ": "):
        return 3
    words, after = tokens.words, index + 1
    if next_char != " " or after >= len(words) or not tokens.beside(after):
        return 0
    following = words[after]
    if is_round(tokens, after):
        return (
            0 if form.stem in STOPPERS else 0 if may_describe(form.stem) and not form.loan else 3
        )  # 코덱벨 시드 20억원
    if following.text == "역시":
        return weigh_particle(tokens, index, "은") if tokens.has_trigger(index) else 0
    if is_for_sale(tokens, after):
        return 0 if may_describe(form.stem) and not form.loan else 3
    if following.speaker and not form.loan and may_describe(form.stem) and _is_after_object(tokens, index):
        return 0  # 지분을 던진 주주는
    if following.speaker:
        owned = following.text.startswith("최대주주") and index in tokens.heads and not may_describe(form.stem)
        return 3 if owned or following.text.startswith(_SPOKESMEN) else 2
    if is_title(following) and _is_third(tokens, index):
        return 3
    if following.role in CHIEFS and following.text.startswith(following.role):
        if _is_surname(tokens, index):
            return 0
        return 3 if _is_after_aged(tokens, index) else 0 if looks_personal(form.stem) else 2
    if form.ending is not None and following.role:
        return 1
    return _weigh_before_person(tokens, index, form)


def _weigh_before_person(tokens: Tokens, index: int, form: Form) -> int:
    """A word right before a person with a title is the house: 다온제약 김하늘 대표."""
    words, after = tokens.words, index + 1
    person = words[after]
    if after + 1 >= len(words) or not words[after + 1].role or not tokens.beside(after + 1):
        return 0
    if not looks_personal(person.text):
        return 0
    if looks_personal(form.stem) and not (form.ending is not None and form.ending.korean):
        return 0  # 한강대 최다솜 교수
    if _is_third(tokens, after) or _is_surname(tokens, index):
        return 0
    proven = any(other.ending is not None and other.sure >= LIKELY for other in person.forms)
    if proven and person.text[0] not in COMMON_SURNAMES:
        return 2  # 마르코 로시 하누온 법인장: the second is rather the company
    return 0 if _describes(tokens, index, form) else 3


def _is_after_object(tokens: Tokens, index: int) -> bool:
    return tokens.beside(index) and tokens.words[index - 1].text[-1] in "을를"


def _is_surname(tokens: Tokens, index: int) -> bool:
    """Whether a foreign given name stands before a word: 조너선 베이커 대표, no 임다올 별마로 대표."""
    if not tokens.beside(index):
        return False
    before = tokens.words[index - 1]
    if _is_third(tokens, index):
        return False
    if before.text in SHORT_GIVEN:
        return is_loan(tokens.words[index].text, half=True)
    if (
        before.latin
        or before.everyday
        or before.country
        or before.role
        or before.class_noun
        or before.alone
        or before.leads
    ):
        return False
    form = before.forms[0] if before.forms else None
    if form is None or form.particle or form.place or form.carried or form.ending is not None or form.row is not None:
        return False
    return len(form.stem) <= 5 and not is_korean(form.stem) and is_loan(tokens.words[index].text, half=True)


def _is_third(tokens: Tokens, index: int) -> bool:
    """Whether a given and a family name stand before a word, the given one nowhere else: 카이 로젠 노르데 최고경영자."""
    first, second = index - 2, index - 1
    if first < 0 or not (tokens.beside(index) and tokens.beside(second)) or index in tokens.heads:
        return False
    for at in (first, second):
        word = tokens.words[at]
        form = word.forms[0] if word.forms else None
        if word.text not in SHORT_GIVEN and (
            form is None
            or form.particle
            or form.place
            or (form.carried and not is_loan(word.text))
            or form.ending is not None
            or form.row is not None
        ):
            return False
        if word.country or word.role or word.class_noun or word.latin or is_korean(word.text) or word.text in STOPPERS:
            return False
    given, text = tokens.words[first].text, tokens.text[tokens.starts[first] : tokens.ends[index]]
    family = tokens.words[second].text
    foreign = given in SHORT_GIVEN or is_loan(family, half=True) or is_loan(given) or family in SHORT_FAMILY
    return foreign and tokens.count(given) == tokens.count(text)


def _describes(tokens: Tokens, index: int, form: Form) -> bool:
    """Whether a word is rather a verb that describes the person behind it: 본사에서 만난 민바울 부사장."""
    if form.loan or not tokens.beside(index) or not may_describe(form.stem):
        return False
    return any(particle in _ADVERBIAL for _, particle in splits(tokens.words[index - 1].text))


def _is_after_aged(tokens: Tokens, index: int) -> bool:
    """Whether a person's name and age stand before a word: 감이든(48) 미르빛 대표."""
    return index > 1 and tokens.gaps[index] in (") ", "세) ") and tokens.words[index - 1].text[:2].isdecimal()

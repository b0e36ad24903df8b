"""Borrowed names of two words without an ending: 독일 모건 힐스에, 日 페어 오크와."""

from __future__ import annotations

from analysis.reading.naming.cases import particle_after_bracket
from analysis.reading.naming.claims import DECLARED, ENOUGH, Claims
from analysis.reading.naming.everyday import is_loan, may_describe
from analysis.reading.naming.forms import SURE, Form, carries
from analysis.reading.naming.fronts import country_before
from analysis.reading.naming.personal import is_korean, looks_personal
from analysis.reading.naming.phrases import is_adnominal
from analysis.reading.naming.tokens import Tokens
from analysis.reading.particles import splits
from analysis.reading.rules.geography import PLACES
from analysis.reading.rules.names import CLASS_NOUNS, DRUG_ENDINGS, EPITHETS, LINKING, RECEIPTS, STOPPERS, TAKEOVERS
from analysis.reading.rules.nouns import WORDS
from analysis.reading.rules.particles import COPULA, FROM, OBJECT, STRICT, TO, TOPIC, WITH

_PARTY = (WITH | TO | FROM | COPULA | {"이", "가"}) - {"로", "으로", "에서"}
_AND = frozenset(["운트", "운드", "앤", "앤드"])
_PARTNERS = (WITH | TO | FROM) - {"로", "으로", "에서"}
_TOLD = _PARTY | OBJECT | TOPIC | {"에서", "의", ""}


def claim_pair(tokens: Tokens, claims: Claims, index: int) -> None:
    """Claim two borrowed words after a country's tag as one name, where the second stands nowhere without the first.

    Reads    "독일 모건 힐스에 넘겼다"
    Leaves   "미국 하시모어 클라넥을": a company's product, unless both stand together again; "영국 런던 벨라디온은"
    """
    first, last = tokens.words[index - 1], tokens.words[index]
    if (
        not (may_open(tokens, index - 1) or first.text in _AND or _is_surname(tokens, index - 1))
        or last.role
        or last.country
        or last.alone
    ):
        return
    form = next(
        (form for form in last.forms if form.particle in _TOLD and form.particle and len(form.stem) > 1), last.forms[0]
    )
    if not tokens.has_trigger(index) and form.particle not in COPULA:
        return
    if form.sure == SURE or form.place or form.particle not in _TOLD or form.stem.endswith(DRUG_ENDINGS):
        return
    start = _with_linking(tokens, index - 1)
    country = country_before(tokens, start)
    if country in (None, "KR") or _is_person(tokens, index, form):
        return
    name = f"{first.text} {form.stem}"
    together = tokens.count(name)
    if tokens.count(form.stem) > together:
        return
    if start < index - 1:
        name = tokens.text[tokens.starts[start] : tokens.starts[index] + len(form.stem)]
    bracketed = not form.particle and tokens.after(index)[:1] == "("
    particle = particle_after_bracket(tokens, tokens.ends[index]) if bracketed else form.particle
    if (
        particle in _PARTY
        or together > 1
        or _is_taken_over(tokens, index + 1)
        or (form.particle in ("은", "는", "도") and _does(tokens, index))
        or (form.particle == "에서" and _gives(tokens, index))
    ):
        claims.add(name, DECLARED).country = country
        claims.longer |= {index - 1, index}


def _is_surname(tokens: Tokens, index: int) -> bool:
    """Whether a word is a Japanese surname that ends as a noun with its particle does: 일본 오가와 제약연구소."""
    word = tokens.words[index]
    return bool(word.forms) and word.text.endswith(("가와", "카와", "자와")) and country_before(tokens, index) == "JP"


def _with_linking(tokens: Tokens, index: int) -> int:
    """Index of the first of the small words of another tongue that end at one: 반 of 반 데르 클로프."""
    while index > 1 and tokens.words[index - 1].text in LINKING and tokens.beside(index):
        index -= 1
    if index and tokens.words[index].text in _AND and tokens.beside(index):
        index -= 1  # 슈타인 운트 밀러
    return index


def may_open(tokens: Tokens, index: int) -> bool:
    """Whether a word may be the first of two: no everyday word, place, known company, and none with a particle."""
    word = tokens.words[index]
    text = word.text
    if word.country or word.class_noun or word.role or word.alone or word.latin or word.speaker:
        return False
    if text in LINKING and index and tokens.words[index - 1].country:
        return True  # 이스라엘 벤 하로쉬
    if (
        (text in WORDS and text not in EPITHETS)
        or text in PLACES
        or text in STOPPERS
        or len(text) < 2
        or is_adnominal(text)
    ):
        return False
    if any(form.sure == SURE or form.place for form in word.forms) or not (word.forms or text in EPITHETS):
        return False
    return not carries(text)


def _is_person(tokens: Tokens, index: int, form: Form) -> bool:
    after = index + 1
    if form.particle or after >= len(tokens.words) or not tokens.beside(after):
        return False
    return tokens.words[after].role is not None or tokens.words[after].address


def _does(tokens: Tokens, index: int) -> bool:
    """Whether a sentence tells what its topic does to something: 미국 X도 … 권리를 반환했다."""
    number = tokens.sentence(index)
    last = tokens.end_of(number)
    if any(stem in CLASS_NOUNS and particle in COPULA for stem, particle in splits(tokens.words[last - 1].text)):
        return True  # 스웨덴 X는 나래제약의 파트너다
    return number in tokens.acting and any(word.text[-1] in "을를" for word in tokens.words[index + 1 : last])


def _gives(tokens: Tokens, index: int) -> bool:
    """Whether something is had from whom a word names: X에서 마일스톤을 받았다."""
    return any(word.text.startswith(("받", *RECEIPTS)) for word in tokens.words[index + 1 : index + 10])


def _is_taken_over(tokens: Tokens, after: int) -> bool:
    """Whether what is bought or a house of its own follows: X 인수, X를 95억엔에 인수, X의 사업부를."""
    return any(word.text.startswith((*TAKEOVERS, "지분", "사업부", "등")) for word in tokens.words[after : after + 2])


def claim_together(tokens: Tokens, claims: Claims) -> None:
    """Claim two borrowed words as one name where neither stands without the other, and one of them is a name.

    Reads    "페어 오크는 … 페어 오크의", "사우스뱅크 이노베이션 디스트릭트"
    Leaves   "하시모어 클라넥을 … 하시모어는": the first stands alone too
    """
    words = tokens.words
    for index in tokens.named:
        if tokens.gaps[index] != " " or not index:
            continue
        before = words[index - 1]
        if before.leads or before.role or not (before.forms or before.alone or before.everyday):
            continue
        if index in claims.longer or index in tokens.heads:
            continue
        for form in words[index].forms:
            claim = claims.by_text.get(form.stem)
            if claim is None or claim.weight < ENOUGH or claim.row is not None:
                continue
            name = _together(tokens, index, form.stem)
            if name == form.stem and form.particle in _PARTNERS and _is_once(tokens, index, form):
                name = f"{words[index - 1].text} {form.stem}"
            if name != form.stem and name not in claims.by_text:
                claims.lengthen(claim, name)
            break


def _is_once(tokens: Tokens, index: int, form: Form) -> bool:
    """Whether a borrowed word stands before one that only its place made a name, and neither stands anywhere else.

    Reads    "아스트라 노바와 손을 끊은", "항체를 벨로 하겐에 넘겼다"
    Leaves   "미국 하시모어", "카이 로밀 노르데"
    """
    first = tokens.words[index - 1].text
    if form.ending is not None or form.place or not 2 <= len(first) <= 5 or not is_loan(first, half=True):
        return False
    if not may_open(tokens, index - 1) or is_korean(first) or looks_personal(first):
        return False
    if not (index - 1 in tokens.heads or (tokens.beside(index - 1) and _carries(tokens.words[index - 2].text))):
        return False
    name = f"{first} {form.stem}"
    return tokens.count(first) == tokens.count(name) == tokens.count(form.stem)


def _carries(text: str) -> bool:
    return any(particle in STRICT for _, particle in splits(text))


def _is_opening(tokens: Tokens, index: int) -> bool:
    """Whether a word may be a name's first one: written like a borrowed word, or a noun that opens a sentence."""
    text = tokens.words[index].text
    if is_loan(text, half=True):
        return True
    return index in tokens.heads and not is_korean(text) and not may_describe(text)


def _together(tokens: Tokens, index: int, name: str) -> str:
    """A name with the words before it that never stand apart from it."""
    count = 0
    found = name
    for at in range(index - 1, max(index - 3, -1), -1):
        word = tokens.words[at]
        inner = word.alone is not None and not word.alone.place and word.text not in WORDS
        if not tokens.beside(at + 1) or not (inner or (may_open(tokens, at) and _is_opening(tokens, at))):
            break
        name = f"{word.text} {name}"
        count = count or tokens.count(name)
        if count < 2 or tokens.count(name) != count or tokens.count(name.partition(" ")[2]) != count:
            break
        if not inner:
            if tokens.count(word.text) != count:
                break
            found = name
    return found

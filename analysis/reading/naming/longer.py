"""Names of several words: those of the registry (일라이 릴리), and those that end in a word like 테라퓨틱스."""

from __future__ import annotations

import re
from bisect import bisect_right

from analysis.reading.naming.claims import DECLARED, Claims
from analysis.reading.naming.everyday import is_compound, is_loan, is_noun
from analysis.reading.naming.forms import Form
from analysis.reading.naming.fronts import front_of
from analysis.reading.naming.pairs import claim_pair
from analysis.reading.naming.phrases import name_before
from analysis.reading.naming.tokens import Tokens
from analysis.reading.naming.words import Word, judge
from analysis.reading.organisations import key, registry
from analysis.reading.particles import splits
from analysis.reading.rules.endings import GENERIC_HEADS
from analysis.reading.rules.geography import COUNTRIES
from analysis.reading.rules.names import COLLEGES, HANJA_ENDINGS
from analysis.reading.rules.nouns import WORDS
from analysis.reading.rules.particles import STRICT
from analysis.reading.rules.signs import QUOTES_CLOSED

# The ministries of other states, and what tells that an office of one may stand in a word.
_MINISTRIES = ("보건부", "복지부", "과학기술부", "산업부", "후생성", "노동성", "산업성")
_OFFICES = ("청", *_MINISTRIES)
_OFFICE_MARK = re.compile("|".join(_OFFICES))
_UNIVERSITIES = ("대", "대학교")
# Last words of the bodies of which a state has one in each field.
_OF_A_STATE = frozenset(["협회", "연합회", "연맹", "진흥청", "진흥원"])
# How the bodies of a state begin, which have no name of their own without it.
_STATE = frozenset(["국립", "왕립", "연방"])


def claim_longer(tokens: Tokens, claims: Claims) -> None:
    """Claim every name of several words, with the country of the tag before it."""
    words = tokens.words
    for index in tokens.marked:
        word = words[index]
        if word.opens:
            _claim_known(tokens, claims, index)
        if word.alone is not None and word.role is None and tokens.beside(index):
            _claim_by_last(tokens, claims, index)
            _claim_body_abroad(tokens, claims, index)
        elif word.latin and index and tokens.gaps[index] == "-":
            _claim_hyphened_college(tokens, claims, index)
        elif word.text in HANJA_ENDINGS and index and not tokens.gaps[index]:
            _claim_by_hanja(tokens, claims, index)
    if any(mark in tokens.text for mark in _OFFICES):
        _claim_offices(tokens, claims)
    for index in tokens.named:
        if words[index].opening in _STATE and tokens.beside(index) and words[index - 1].country not in (None, "KR"):
            _claim_state_body(tokens, claims, index)
        if words[index].text.endswith(_UNIVERSITIES):
            _claim_college(tokens, claims, index)
        if index > 1 and tokens.beside(index) and (words[index - 2].leads or words[index - 3].leads):
            claim_pair(tokens, claims, index)


def _claim_college(tokens: Tokens, claims: Claims, index: int) -> None:
    """이로대 약대: a college with its university."""
    after = index + 1
    if (
        after < len(tokens.words)
        and tokens.beside(after)
        and any(not form.particle for form in tokens.words[index].forms)
    ):
        college = next((stem for stem, _ in splits(tokens.words[after].text) if stem in COLLEGES), None)
        if college is not None:
            claims.add(f"{tokens.words[index].text} {college}", DECLARED).korean = True


def _claim_hyphened_college(tokens: Tokens, claims: Claims, index: int) -> None:
    """듀크-NUS 의대: a college of two universities, the second in Latin letters."""
    before, after = tokens.words[index - 1], index + 1
    if after >= len(tokens.words) or not tokens.beside(after) or not before.forms or before.forms[0].particle:
        return
    college = next((stem for stem, _ in splits(tokens.words[after].text) if stem in COLLEGES), None)
    if college is not None:
        claims.add(f"{before.text}-{tokens.words[index].text} {college}", DECLARED).agent = True


def _claim_body_abroad(tokens: Tokens, claims: Claims, index: int) -> None:
    """스위스 바이오협회: a body of another state that is named by its field alone."""
    country, last = tokens.words[index - 1], tokens.words[index].alone
    if last is None or last.ending is None or last.ending.text not in _OF_A_STATE or last.stem == last.ending.text:
        return
    if country.country != "KR" and _is_named(country):
        claim = claims.add(f"{country.text} {last.stem}", DECLARED)
        claim.country, claim.agent = country.country, True


def _claim_state_body(tokens: Tokens, claims: Claims, index: int) -> None:
    """인도네시아 국립보건연구원: a state's body is named with its country, whatever body at home bears the same name."""
    country, word = tokens.words[index - 1], tokens.words[index]
    form = next((form for form in word.forms if form.ending is not None or form.row is not None), None)
    if form is None or form.place or not _is_named(country):
        return
    claim = claims.add(f"{country.text} {form.stem}", DECLARED)
    claim.country, claim.agent = country.country, True


def _claim_offices(tokens: Tokens, claims: Claims) -> None:
    """싱가포르 투자청, 카자흐스탄 보건부: an office of a state, named with its country."""
    marked = {bisect_right(tokens.starts, match.start()) - 1 for match in _OFFICE_MARK.finditer(tokens.text)}
    for index in sorted(marked):
        word = tokens.words[index] if index > 0 else None
        if word is None or not any(mark in word.text for mark in _OFFICES) or not tokens.beside(index):
            continue
        country = tokens.words[index - 1]
        stems = [stem for stem, particle in splits(word.text) if not particle or particle in STRICT]
        office = next((stem for stem in stems if _is_office(stem)), "")
        if office and _is_named(country) and country.country != "KR":
            claim = claims.add(f"{country.text} {office}", DECLARED)
            claim.country, claim.agent = country.country, True


def _is_office(stem: str) -> bool:
    """Whether a stem is a ministry's or agency's: 보건부, 투자청, no 신청."""
    if stem.endswith(_MINISTRIES):
        return True
    return len(stem) > 2 and stem[-1] == "청" and is_noun(stem[:-1]) and not is_noun(stem)


def _is_named(country: Word) -> bool:
    """Whether a country is written out in full: 인도네시아, no 日."""
    return len(country.text) > 1 and country.text in COUNTRIES


def _claim_known(tokens: Tokens, claims: Claims, index: int) -> None:
    """일라이 릴리: the longest name of the registry that the words from here on spell."""
    if index + 1 >= len(tokens.words):
        return
    known = registry()
    second = tokens.words[index + 1].opening.casefold()
    for opening in tokens.words[index].opens:
        seconds = known.longer[opening]
        for words in seconds.get(second, ()) or seconds.get(second[:1], ()):
            text = _spelled(tokens, index, words)
            row = known.owner.get(key(text)) if text else None
            if text and row:
                first, _, rest = text.partition(" ")
                if first in COUNTRIES and known.rows[row].kind == "company" and _is_one(tokens, claims, rest, row):
                    claims.add(rest, DECLARED, row=row).country = COUNTRIES[first]  # 독일 머크 is 머크
                    return
                claims.add(text, DECLARED, row=row, place=known.rows[row].kind == "cluster")
                return


def _is_one(tokens: Tokens, claims: Claims, name: str, row: str) -> bool:
    """Whether a name without the country before it means the same in this article, which names no 머크 of two countries."""
    known, claim = registry(), claims.by_text.get(name)
    owner = known.owner.get(key(name)) if claim is None else claim.row
    if owner is None or owner == row:
        return owner == row
    return not any(tokens.count(other) for other in known.rows[owner].also if other.endswith(f" {name}"))


def _spelled(tokens: Tokens, index: int, words: tuple[str, ...]) -> str:
    """A name of several words as the text spells it, its particle cut off; nothing where other words follow."""
    last = index + len(words) - 1
    if last >= len(tokens.words):
        return ""
    for offset, word in enumerate(words[:-1]):
        gap = tokens.gaps[index + offset + 1]
        if tokens.words[index + offset].text.casefold() != word.casefold() or len(gap) > 3 or "\n" in gap:
            return ""
    wanted = words[-1].casefold()
    written = tokens.words[last].text.casefold()
    if written != wanted + "서" and not any(stem.casefold() == wanted for stem, _ in splits(tokens.words[last].text)):
        return ""
    return tokens.text[tokens.starts[index] : tokens.starts[last] + len(words[-1])]


def _claim_by_last(tokens: Tokens, claims: Claims, index: int) -> None:
    """메티스 테라퓨틱스: a name that ends in a word of its own."""
    form = tokens.words[index].alone
    whole = name_before(tokens, index)
    if form is None or (form.place and not form.particle and _claim_quoted(tokens, claims, index, whole or form.stem)):
        return
    if whole is None or " " not in whole or _goes_on(tokens, index, form):
        return
    if form.place and whole.partition(" ")[0] in GENERIC_HEADS:
        return  # 한국형 사이언스파크
    if form.stem in WORDS and _is_phrase(tokens, index, whole, form.particle):
        return
    text = whole.removesuffix(form.particle)
    claim = claims.add(text, DECLARED, place=form.place)
    claim.korean = form.ending is not None and form.ending.korean
    first = tokens.at(tokens.ends[index] - len(whole))
    if first is not None and not form.place:
        claims.longer |= {first, index}
    if first is not None and claim.country is None:
        claim.country = front_of(tokens, first).country
        claim.place = claim.place or (form.stem == "테크노파크" and claim.country not in (None, "KR"))


def _goes_on(tokens: Tokens, index: int, form: Form) -> bool:
    """Whether a park's last word follows that of a company: 케임브리지 바이오메디컬 캠퍼스."""
    if form.place or form.particle or index + 1 >= len(tokens.words) or not tokens.beside(index + 1):
        return False
    last = tokens.words[index + 1].alone
    return last is not None and last.place and last.ending is not None and last.stem == last.ending.text


def _claim_quoted(tokens: Tokens, claims: Claims, index: int, whole: str) -> bool:
    """독일 라인주 바이오클러스터 '라인시티': what is quoted is the name, what stands before it tells what it is."""
    after = index + 1
    if after >= len(tokens.words) or tokens.gaps[after] not in (" '", ' "', " ‘", " “"):
        return False
    name, end = tokens.words[after].text, tokens.ends[after]
    if not tokens.text.startswith(tuple(QUOTES_CLOSED), end) or tokens.words[after].everyday:
        return False
    claim = claims.add(name, DECLARED, place=True)
    first = tokens.at(tokens.ends[index] - len(whole))
    claim.country = claim.country or (front_of(tokens, first).country if first is not None else None)
    return True


def _claim_by_hanja(tokens: Tokens, claims: Claims, index: int) -> None:
    """다카무네製藥: an ending in Chinese characters."""
    head = tokens.words[index - 1]
    if head.everyday or head.country or head.class_noun:
        return
    claim = claims.add(head.text + tokens.words[index].text, DECLARED)
    claim.country = claim.country or front_of(tokens, index - 1).country
    claims.add(head.text, DECLARED)
    claims.unite(claim.text, head.text)


def _has_its_own(word: Word) -> bool:
    """Whether a word is what only a company has: 지분, 대표, 관계자."""
    return word.speaker or word.role is not None or word.text.startswith(("지분", "주식", "경영권", "창업자", "인수"))


def _is_phrase(tokens: Tokens, index: int, name: str, particle: str) -> bool:
    """Whether an everyday ending (바이오, 헬스케어) is just a noun there: after a place, or before another noun."""
    first = judge(name.split(" ")[0])
    inner = name.split(" ")[1:-1]
    if inner and judge(inner[-1]).alone is not None and inner[-1] not in WORDS:
        return False  # 케임브리지 바이오메디컬 캠퍼스, no 송도 바이오 캠퍼스
    bare = not particle and tokens.after(index) == " " and not _has_its_own(tokens.words[index + 1])
    by_chance = is_loan(first.text) and not is_compound(first.text)  # 라인탈, no 라인
    return bare or (not first.forms and not by_chance) or (bool(first.forms) and first.forms[0].place)

"""People with their role and organisation: 윤다올 이사장, 윤다올 KBIOHealth 이사장, (대표 최비오), 오세백 씨."""

from __future__ import annotations

import re

from analysis.reading.naming.everyday import is_loan
from analysis.reading.naming.forms import SURE
from analysis.reading.naming.mentions import Named
from analysis.reading.naming.personal import is_korean, looks_personal
from analysis.reading.naming.persons import People, Person
from analysis.reading.naming.tokens import Tokens
from analysis.reading.naming.words import Word
from analysis.reading.particles import splits
from analysis.reading.rules.names import HOLDERS
from analysis.reading.rules.nouns import WHOLE, WORDS
from analysis.reading.rules.titles import ADDRESSES, KINDS_OF_TITLE, OWNED_ROLES, SHORT_FAMILY, SHORT_GIVEN

_GLOSS = re.compile(r"[A-Z][A-Za-z'’.-]*(?: [A-Z][A-Za-z'’.-]*){1,2}")
_AGE = re.compile(r"[0-9]{2}세?|[一-鿿]{2,4}")

# Particles that given names end in as well: 안젤라, 레오나르도, 파올로.
_GIVEN_ENDS = frozenset(["라", "나", "다", "도", "로"])
_ONCE = ("전", "현", "前", "現")


def people_of(tokens: Tokens, names: list[Named]) -> tuple[list[Person], set[int]]:
    """Read the people of an article, and the indices of the words that name them."""
    people = People(tokens, {named.first: named for named in names}, {named.last: named for named in names})
    words = tokens.words
    for index in tokens.marked:
        word = words[index]
        if (word.role or word.address) and index not in people.starting and not _is_first_of_two(tokens, index):
            _before(people, index)
            if word.role and not word.role_particle:
                _after(people, index)
    _short_forms(people)
    return list(people.found.values()), people.taken


def _is_first_of_two(tokens: Tokens, index: int) -> bool:
    """Whether a title is the first of two (총괄 부사장, 공사 사장): the person is told with the second."""
    word, after = tokens.words[index], index + 1
    return word.text == word.role and after < len(tokens.words) and tokens.beside(after) and _is_title(tokens, after)


def _is_of_title(word: Word) -> bool:
    """Whether a word between a name and a title belongs to the title: 전, 신임, 수석."""
    return word.text == word.role or word.text in KINDS_OF_TITLE or word.text in _ONCE


def _is_title(tokens: Tokens, index: int) -> bool:
    word = tokens.words[index]
    return word.role is not None and word.text.startswith(word.role)


def _before(people: People, index: int) -> None:
    """NAME ROLE, NAME(52) ROLE, NAME ORG ROLE, ORG NAME ROLE, NAME 씨."""
    tokens = people.tokens
    at = index - 1
    if at < 0 or index in tokens.heads:
        return
    while at > 0 and tokens.gaps[at + 1] == " " and _is_of_title(tokens.words[at]):
        at -= 1
    gap = tokens.gaps[at + 1]
    between = people.organisation_at(at) if gap == " " else None
    if between is not None:
        at, gap = between.first - 1, tokens.gaps[between.first]
        if at > 0 and gap == " " and tokens.words[at].text in _ONCE:
            at, gap = at - 1, tokens.gaps[at]  # 한석준 전 로움제약 상무
        if at < 0 or between.first in tokens.heads:
            return
    glossed = aged = False
    if gap.endswith((")", ") ")):
        opening = tokens.text.rfind("(", max(0, tokens.starts[at] - 60), tokens.ends[at])
        inside = tokens.text[opening + 1 : tokens.ends[at]]
        before = tokens.ending_at(opening) if opening > 0 else None
        glossed = _GLOSS.fullmatch(inside) is not None
        aged = _AGE.fullmatch(inside) is not None
        if before is None or not (glossed or aged):
            return
        at = before
    elif gap != " ":
        return
    if at in people.taken or (at in people.ending and not glossed and not aged):
        return
    named = (
        glossed
        or between is not None
        or (at > 0 and tokens.beside(at) and tokens.words[at - 1].text.removesuffix("인") in HOLDERS)
    )
    first = at - _name_size(people, at, glossed, named) + 1
    if first > at:
        return
    name = tokens.text[tokens.starts[first] : tokens.ends[at]]
    owner = between or (people.organisation_at(first - 1) if first and tokens.gaps[first] == " " else None)
    if owner is None and tokens.words[index].role in OWNED_ROLES:
        return
    people.meet(first, at, name, tokens.words[index], (owner.start, owner.end) if owner else None)


def _name_size(people: People, at: int, glossed: bool, named: bool) -> int:
    """How many words up to one are a person's name: one of a Korean, two of a foreigner with a Latin gloss; 0 none.

    `named`: it stands where only a name stands (창업자 고민수 대표), so that it may be made of everyday words
    """
    word = people.tokens.words[at]
    if word.country or word.role or word.class_noun or word.speaker:
        return 0
    if word.everyday and not (
        named and word.text not in WORDS and word.text not in WHOLE and looks_personal(word.text)
    ):
        return 0
    if any(form.sure == SURE for form in word.forms):
        return 0
    if glossed and people.tokens.beside(at) and at - 1 not in people.ending:
        before = people.tokens.words[at - 1]
        if before.forms and not before.country:
            return 2
    if looks_personal(word.text) and (
        (named and is_korean(word.text)) or not (is_loan(word.text, half=True) and _is_foreign(people, at))
    ):
        return 1
    return 2 if _is_foreign(people, at) else 0


def _is_foreign(people: People, at: int) -> bool:
    """존 밀러 최고경영자: two bare borrowed words before a title, neither of them an organisation."""
    first, second = people.tokens.words[at - 1], people.tokens.words[at]
    if at < 1 or not people.tokens.beside(at) or at - 1 in people.ending or first.country or first.role:
        return False
    for word in (first, second):
        if (word is first and word.text in SHORT_GIVEN) or (word is second and word.text in SHORT_FAMILY):
            continue
        if word.everyday or word.class_noun or word.leads or word.alone or word.latin or not word.forms:
            return False
    short = second.text in SHORT_FAMILY
    given = len(splits(first.text)) == 1 or (is_loan(first.text) and splits(first.text)[1][1] in _GIVEN_ENDS)
    bare = (short or any(not form.particle for form in second.forms)) and given
    return bare and len(first.text) < 6 and (short or first.text in SHORT_GIVEN or is_loan(second.text, half=True))


def _after(people: People, index: int) -> None:
    """(대표 최비오), (원장 남창현), 대표이사: 홍길동."""
    tokens, after = people.tokens, index + 1
    if after >= len(tokens.words) or after in people.taken or after in people.starting:
        return
    bracketed = tokens.gaps[index].endswith(("(", "（"))
    gap = tokens.gaps[after]
    if gap not in (" ", ") ", ": ", ":", " : "):
        return
    word = tokens.words[after]
    if word.role or word.country or any(form.sure == SURE for form in word.forms):
        return
    if word.everyday and not (
        bracketed and tokens.text[tokens.ends[after]] == ")" and is_korean(word.text) and word.text not in WORDS | WHOLE
    ):
        return
    if gap in (" ", ") ") and _foreign(people, after, tokens.words[index]):
        return
    if gap == " " and not bracketed:
        return
    name = next((form.stem for form in reversed(word.forms) if looks_personal(form.stem)), None)
    name = word.text if word.everyday else name
    if name is not None:
        owner = people.organisation_at(index - 1) if bracketed and index else None
        people.meet(after, after, name, tokens.words[index], (owner.start, owner.end) if owner else None)


def _foreign(people: People, first: int, word: Word) -> bool:
    """최고경영자(CEO) 라르스 벤손은: two borrowed words after a title, the second a subject."""
    tokens, last = people.tokens, first + 1
    if last >= len(tokens.words) or not tokens.beside(last):
        return False
    given, family = tokens.words[first], tokens.words[last]
    form = next((form for form in family.forms if form.particle in ("은", "는", "이", "가", "의")), None)
    if form is None or form.sure == SURE or not given.forms or given.forms[0].particle or given.forms[0].sure == SURE:
        return False
    if not is_loan(given.text, half=True):
        return False
    start = tokens.starts[first]
    name = tokens.text[start : tokens.starts[last] + len(form.stem)]
    people.meet(first, last, name, word, None)
    return True


def _short_forms(people: People) -> None:
    """후지모토 대표, 차 이사장, 오 씨: a surname with a title, of the one person so named before."""
    by_surname: dict[str, Person | None] = {}
    for name, person in people.found.items():
        surname = name.split(" ")[0] if " " in name else name[0]
        by_surname[surname] = None if surname in by_surname else person
    if not by_surname:
        return
    tokens = people.tokens
    for index in tokens.marked:
        word = tokens.words[index]
        if not (word.role or word.address) or index == 0 or index - 1 in people.taken or not tokens.beside(index):
            continue
        surname = tokens.words[index - 1].text
        known = by_surname.get(surname)
        start = tokens.starts[index - 1]
        if known is None or start < known.spans[0][0]:
            continue
        alias = f"{surname} {word.role or next(a for a in ADDRESSES if word.text.startswith(a))}"
        if alias not in known.aliases:
            known.aliases.append(alias)
        known.spans.append((start, tokens.ends[index - 1]))
        people.taken.add(index - 1)

"""People with their role and organisation: 차상훈 이사장, 차상훈 KBIOHealth 이사장, (대표 최에이), 오세백 씨."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from analysis.reading.rules.names import SURNAMES
from analysis.reading.naming.tokens import Tokens
from analysis.reading.naming.words import SURE, Word

_GLOSS = re.compile(r"[A-Z][A-Za-z'’.-]*(?: [A-Z][A-Za-z'’.-]*){1,2}")
_AGE = re.compile(r"[0-9]{2}세?|[一-鿿]{2,4}")
_ADDRESS = frozenset("씨 여사 군 양".split())


@dataclass(slots=True)
class Person:
    """One person: the first and other spans, as the article goes on to name him (차 이사장)."""

    name: str
    spans: list[tuple[int, int]]
    role: str | None = None
    of: tuple[int, int] | None = None
    role_text: str = ""
    aliases: list[str] = field(default_factory=list)


def people_of(tokens: Tokens, names: dict[int, tuple[int, int]]) -> tuple[list[Person], set[int]]:
    """Read the people of an article, and the words that name them.

    `names` maps the index of each word that begins a name of an organisation to the index of its last word and the
    end of the name: what is named there is no person, and may stand between a person and the role.
    """
    found: dict[str, Person] = {}
    taken: set[int] = set()
    words = tokens.words
    for index, word in enumerate(words):
        if word.role is None and word.text.rstrip("는은이가를을의도와과") not in _ADDRESS:
            continue
        _before_role(tokens, index, names, found, taken)
        if word.role is not None and not word.role_particle:
            _after_role(tokens, index, names, found, taken)
    _short_forms(tokens, found, taken)
    return list(found.values()), taken


def _before_role(
    tokens: Tokens, index: int, names: dict[int, tuple[int, int]], found: dict[str, Person], taken: set[int]
) -> None:
    """NAME ROLE, NAME(52) ROLE, NAME ORG ROLE, ORG NAME ROLE, 씨."""
    word = tokens.words[index]
    at = index - 1
    if at < 0 or at in taken or tokens.sentence[at] != tokens.sentence[index]:
        return
    between: tuple[int, int] | None = None
    gap = tokens.gap(index)
    for first in range(max(0, index - 5), index):
        if first in names and names[first][0] == index - 1 and gap == " " and names[first][1] == tokens.ends[index - 1]:
            at, gap = first - 1, tokens.gap(first)
            between = (tokens.starts[first], names[first][1])
            break
    if at < 0 or at in names:
        return
    gloss = False
    if gap.endswith((") ", ")")):
        opening = tokens.text.rfind("(", max(0, tokens.starts[at] - 60), tokens.ends[at])
        inside = tokens.text[opening + 1 : tokens.ends[at]]
        before = tokens.ending_at(opening) if opening > 0 else None
        gloss = _GLOSS.fullmatch(inside) is not None
        if before is None or not (gloss or _AGE.fullmatch(inside)):
            return
        at = before
    elif gap != " ":
        return
    name_words = _name_words(tokens, at, gloss, names)
    if not name_words:
        return
    start, end = tokens.starts[at - name_words + 1], tokens.ends[at]
    name = tokens.text[start:end]
    role = word.role
    person = found.setdefault(name, Person(name, []))
    person.spans.append((start, end))
    if person.role is None and role:
        person.role, person.role_text = role, word.text
    if person.of is None:
        person.of = between or _organisation_before(tokens, at - name_words + 1, names)
    taken.update(range(at - name_words + 1, at + 1))


def _organisation_before(tokens: Tokens, index: int, names: dict[int, tuple[int, int]]) -> tuple[int, int] | None:
    """ORG NAME: the organisation that ends right before a name."""
    if index == 0 or tokens.gap(index) not in (" ", "의 "):
        return None
    for first in range(max(0, index - 5), index):
        if first in names and names[first][0] == index - 1 and tokens.ends[index - 1] - names[first][1] <= 1:
            return tokens.starts[first], names[first][1]
    return None


def _name_words(tokens: Tokens, at: int, gloss: bool, names: dict[int, tuple[int, int]]) -> int:
    """How many words up to `at` are a person's name: 1 Korean, 2 foreign with their Latin gloss; 0 none."""
    word = tokens.words[at]
    if not word.text or word.country or word.role or word.class_noun or word.speaker:
        return 0
    if any(form.sure == SURE for form in word.forms) or word.everyday:
        return 0
    if gloss and at and tokens.beside(at) and not tokens.words[at - 1].everyday and at - 1 not in names:
        before = tokens.words[at - 1]
        if before.forms and not before.country:
            return 2
    return 1 if is_korean_name(word) else 0


def is_korean_name(word: Word) -> bool:
    """A surname and two syllables, and no name by ending nor everyday word."""
    text = word.text
    if len(text) != 3 or text[0] not in SURNAMES:
        return False
    return all("가" <= letter <= "힣" and (ord(letter) - 0xAC00) % 28 != _PAST for letter in text)


# The final consonant ㅆ, which verbs have and names have not: 마쳤고.
_PAST = 20


def _after_role(
    tokens: Tokens, index: int, names: dict[int, tuple[int, int]], found: dict[str, Person], taken: set[int]
) -> None:
    """(대표 최에이), 대표이사: 홍길동, 이사장 차상훈."""
    after = index + 1
    if after >= len(tokens.words) or after in taken or after in names or tokens.gap(after) not in (" ", ": ", ":"):
        return
    word = tokens.words[after]
    if word.role or word.country or word.everyday or any(form.sure == SURE for form in word.forms):
        return
    stems = [form.stem for form in word.forms if len(form.stem) == 3 and form.stem[0] in SURNAMES]
    bracketed = tokens.gap(index).endswith(("(", "（"))
    if not stems or not (bracketed or tokens.gap(after) != " " or after in taken):
        return
    start = tokens.starts[after]
    name = stems[-1]
    person = found.setdefault(name, Person(name, []))
    person.spans.append((start, start + len(name)))
    person.role = person.role or tokens.words[index].role
    if person.of is None:
        person.of = _bracketed_owner(tokens, index, names)
    taken.add(after)


def _bracketed_owner(tokens: Tokens, index: int, names: dict[int, tuple[int, int]]) -> tuple[int, int] | None:
    for first in range(max(0, index - 5), index):
        if first in names and names[first][0] == index - 1:
            return tokens.starts[first], names[first][1]
    return None


def _short_forms(tokens: Tokens, found: dict[str, Person], taken: set[int]) -> None:
    """후지모토 대표, 차 이사장, 오 씨: a surname with the role of someone already named."""
    if not found:
        return
    by_surname: dict[str, Person | None] = {}
    for name, person in found.items():
        surname = name.split(" ")[0] if " " in name else name[0]
        by_surname[surname] = None if surname in by_surname else person
    for index, word in enumerate(tokens.words):
        if word.text not in by_surname or index in taken or index + 1 >= len(tokens.words):
            continue
        person = by_surname[word.text]
        following = tokens.words[index + 1]
        stem = following.role or next((a for a in _ADDRESS if following.text.startswith(a)), None)
        if person is None or stem is None or not tokens.beside(index + 1):
            continue
        start = tokens.starts[index]
        if start < person.spans[0][0]:
            continue
        alias = f"{word.text} {stem}"
        if alias not in person.aliases:
            person.aliases.append(alias)
        person.spans.append((start, tokens.ends[index]))
        taken.add(index)

"""The first part of a name, standing for the whole: 메티스 for 메티스 테라퓨틱스, 오르빅스 for 오르빅스파마."""

from __future__ import annotations

import itertools
from bisect import bisect_left
from functools import lru_cache

from analysis.reading.naming.claims import DECLARED, ENOUGH, Claims
from analysis.reading.naming.everyday import is_everyday
from analysis.reading.naming.tokens import Tokens, is_code
from analysis.reading.naming.words import Word, judge
from analysis.reading.particles import splits
from analysis.reading.rules.endings import CALLED_BY_HEAD, COMPANY_ENDINGS, GENERIC_HEADS
from analysis.reading.rules.geography import COUNTRIES, PLACES
from analysis.reading.rules.latin_names import LATIN_WORDS
from analysis.reading.rules.names import ANY, BODIES_CALLED, KIN, RELATED
from analysis.reading.rules.particles import OF, STRICT, TO, TOPIC, WITH

_FEW = 8
_APART = 3  # words between a name in full and its head, where both stand in one sentence
_ACTS = TOPIC | WITH | OF | TO


def claim_heads(tokens: Tokens, claims: Claims) -> None:
    """Claim the head of each name that the article also uses alone, where only one of its names begins so."""
    names = sorted([text for text, claim in claims.by_text.items() if claim.weight >= ENOUGH])
    called = _called(claims, names)
    places = _places(tokens, {name[:2] for name in (*names, *called)})
    _claim_called(tokens, claims, called, places)
    _unite_parks(claims, names)
    _unite_shorter(tokens, claims, names, places)
    heads: dict[str, str] = {}
    for text in names:
        if not claims.by_text[text].place:
            for head in _heads(text):
                heads.setdefault(head, text)
    if not heads:
        return
    words = tokens.words
    openings = {head[:2] for head in heads}
    near = [index for opening in openings for index in places[opening] if _may_name(tokens, index)]
    carried = {
        form.stem for index in near for form in words[index].forms if form.particle or _is_spoken_for(tokens, index)
    }
    used = {stem for index in near for stem in words[index].stems}
    heads = {head: full for head, full in heads.items() if head in (carried if _is_house(full) else used)}
    if not heads:
        return
    declared = {other: full for full, other in claims.same}
    where = _sentences(tokens, heads, near)
    for head, full in heads.items():
        if head not in where or not _may_stand(head, claims):
            continue
        if len({declared.get(name, name) for name in _beginning(names, head)}) != 1:
            continue
        both = where[head] & where.get(full, set())
        if not both or _goes_back(tokens, head, full, both, places[head[:2]]):
            short = claims.add(head, ENOUGH)
            short.row = short.row or claims.by_text[full].row
            claims.unite(full, head)


def _places(tokens: Tokens, openings: set[str]) -> dict[str, list[int]]:
    """Where the words stand that begin with each of these two letters: looked for once for all names of an article."""
    places: dict[str, list[int]] = {opening: [] for opening in openings}
    words = tokens.words
    for index in [index for index, word in enumerate(words) if word.opening in places]:
        places[words[index].opening].append(index)
    return places


def _may_name(tokens: Tokens, index: int) -> bool:
    """Whether a word is one of those that may name something or matter for names."""
    word = tokens.words[index]
    return word.marked or (bool(word.forms) and not (word.latin and is_code(tokens.text, tokens.ends[index])))


def _called(claims: Claims, names: list[str]) -> dict[str, str]:
    """The last words that one body of an article alone may be called by, each with its name."""
    called: dict[str, set[str]] = {}
    for name in names:
        for size in range(2, min(6, len(name) - 1)):
            if name[-size:] in BODIES_CALLED:
                called.setdefault(name[-size:], set()).add(name)
    return {last: next(iter(full)) for last, full in called.items() if len(full) == 1 and last not in claims.by_text}


def _claim_called(tokens: Tokens, claims: Claims, called: dict[str, str], places: dict[str, list[int]]) -> None:
    """Claim what a body is called by: 진흥원 for the one 하람바이오진흥원 of an article, from its name on."""
    for last, name in called.items():
        start = tokens.text.find(name)
        near = [index for index in places[last[:2]] if tokens.words[index].text.startswith(last)]
        if any(tokens.starts[index] > start and _calls(tokens, index, last) for index in near):
            short = claims.add(last, DECLARED)
            short.place, short.after = claims.by_text[name].place, start + len(name)
            claims.by_text[name].full = True
            claims.unite(name, last)


def _unite_parks(claims: Claims, names: list[str]) -> None:
    """Unite a park with the one whose name its own ends in: 아이파크 with 쇼난 아이파크."""
    parks = [name for name in names if claims.by_text[name].place and " " in name]
    ends: dict[str, list[str]] = {}
    for name in parks:
        ends.setdefault(name.rpartition(" ")[2], []).append(name)
    for last, full in ends.items():
        if len(full) == 1 and claims.accepted(last) and claims.by_text[last].place and len(last) > 2:
            claims.unite(full[0], last)


def _is_spoken_for(tokens: Tokens, index: int) -> bool:
    return index + 1 < len(tokens.words) and tokens.beside(index + 1) and tokens.words[index + 1].speaker


def _calls(tokens: Tokens, index: int, last: str) -> bool:
    """Whether a word is a body's last word alone, as who acts or has: 진흥원은, no 국내 재단은, no 비영리 재단."""
    word, after = tokens.words[index].text, index + 1
    if word == last:
        return index in tokens.heads and after < len(tokens.words) and _is_its(tokens.words[after])
    if not any(stem == last and particle in _ACTS for stem, particle in splits(word)):
        return False
    if index in tokens.heads or not tokens.beside(index):
        return True
    before = tokens.words[index - 1]
    return before.text not in ANY and any(particle in STRICT for _, particle in splits(before.text))


def _is_its(word: Word) -> bool:
    """Whether a word tells of what stands before it: 회원사, 관계자, 원장."""
    return word.speaker or word.role is not None or word.text.startswith(("회원", "입주"))


def _sentences(tokens: Tokens, heads: dict[str, str], near: list[int]) -> dict[str, set[int]]:
    """The sentences in which each head stands alone, and in which each name stands in full."""
    longer: dict[str, list[str]] = {}
    for full in heads.values():
        if " " in full:
            longer.setdefault(full.split(" ")[0], []).append(full)
    wanted = set(heads).union(heads.values())
    where: dict[str, set[int]] = {}
    words = tokens.words
    for index in near:
        word = words[index]
        whole = next(
            (full for full in longer.get(word.text, ()) if tokens.text.startswith(full, tokens.starts[index])), ""
        )
        for stem in (whole,) if whole else word.stems:
            if stem in wanted:
                where.setdefault(stem, set()).add(tokens.sentence(index))
    return where


def _goes_back(tokens: Tokens, head: str, full: str, both: set[int], near: list[int]) -> bool:
    """Whether a head means the name that stands in full before it in its sentence: 누벨라바이오에 넘겼다가 누벨라로부터.

    A sentence that names both mostly names two: 누리셀은 자회사 누리셀테라퓨틱스를, 누리셀테라퓨틱스의 최대주주인 누리셀.
    """
    fulls = [index for index in near if tokens.words[index].text.startswith(full)]
    heads = [i for i in near if i not in fulls and any(stem == head for stem, _ in splits(tokens.words[i].text))]
    if not fulls or not heads or heads[0] < fulls[0]:
        return False
    for number in both:
        words = [(i, tokens.words[i]) for i in range(tokens.firsts[number], tokens.end_of(number))]
        first = next(i for i in fulls if tokens.numbers[i] == number)
        if any(i < first + _APART for i in heads if tokens.numbers[i] == number):
            return False
        if any(word.text.startswith(KIN) for _, word in words):
            return False
    return True


def _beginning(names: list[str], head: str) -> list[str]:
    """The names, of a sorted list, that begin with a head and go on: the first few, more is ambiguous anyway."""
    found = []
    at = bisect_left(names, head)
    for name in names[at : at + _FEW]:
        if not name.startswith(head):
            break
        if name != head:
            found.append(name)
    return found


def _unite_shorter(tokens: Tokens, claims: Claims, names: list[str], places: dict[str, list[int]]) -> None:
    """Unite a name with a longer one that goes on in its ending: 아피셀테라 with 아피셀테라퓨틱스.

    Named in one sentence, or where one is called 자회사 or 관계사, they are two: 누리바이오사이언스와 누리바이오는.
    """
    for name, following in itertools.pairwise(names):
        if not following.startswith(name):
            continue
        longer = [other for other in _beginning(names, name) if _goes_on(name, other[len(name) :])]
        if len(longer) == 1 and not _are_two(tokens, name, longer[0], places[name[:2]]):
            claims.unite(longer[0], name)


def _are_two(tokens: Tokens, short: str, full: str, places: list[int]) -> bool:
    """Whether a sentence names both a company and one whose name begins the same, or calls the one a house of it."""
    near = [index for index in places if _may_name(tokens, index)]
    fulls = {tokens.sentence(i) for i in near if tokens.words[i].text.startswith(full)}
    shorts = [i for i in near if tokens.words[i].text.startswith(short) and not tokens.words[i].text.startswith(full)]
    return any(
        tokens.sentence(i) in fulls or (tokens.beside(i) and tokens.words[i - 1].text.startswith(RELATED))
        for i in shorts
    )


@lru_cache(maxsize=1 << 14)
def _is_house(name: str) -> bool:
    """Whether a name ends like an investor's, whose funds are named after it: '한터 라이프 3호' is no 한터벤처스."""
    return any(name.endswith(ending) for ending in CALLED_BY_HEAD)


@lru_cache(maxsize=1 << 14)
def _goes_on(name: str, rest: str) -> bool:
    return any(
        name[-size:] in COMPANY_ENDINGS and name[-size:] + rest in COMPANY_ENDINGS
        for size in range(1, min(6, len(name)))
    )


@lru_cache(maxsize=1 << 14)
def _heads(text: str) -> tuple[str, ...]:
    """The head that may stand for a name: its first word, or what stands before its ending; none of a public body."""
    if " " in text:
        first, _, rest = text.partition(" ")
        last = judge(rest.split(" ")[-1]).alone
        company = (
            text.isascii() or last is None or (last.ending is not None and not last.ending.korean and not last.place)
        )
        return (first,) if len(first) >= 2 and company else ()
    form = next((form for form in judge(text).forms if form.stem == text and form.ending is not None), None)
    if form is None or form.ending is None or form.ending.text not in COMPANY_ENDINGS | CALLED_BY_HEAD:
        return ()
    head = text[: -len(form.ending.text)]
    return (head, *_heads(head)) if len(head) >= 2 else ()


def _may_stand(head: str, claims: Claims) -> bool:
    claim = claims.by_text.get(head)
    if claim is not None and (claim.row is not None or claim.place):
        return False
    return not (
        is_everyday(head) or head in PLACES or head in COUNTRIES or head in GENERIC_HEADS or head in LATIN_WORDS
    )

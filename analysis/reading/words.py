"""One word by itself → what it may be: a known name, a name by its ending, a country, a title, an everyday word.

Pure and cached: news repeats its words, so that most of them are judged once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from analysis.reading.organisations import key, registry
from analysis.reading.particles import splits
from analysis.reading.rules.names import (
    CLASS_NOUNS,
    COUNTRIES,
    ENDINGS,
    GENERIC_HEADS,
    HANJA_COUNTRIES,
    LATIN_ENDINGS,
    LATIN_PLACES,
    LATIN_WORDS,
    PLACES,
    PROVINCES,
    ROLES,
    SPEAKERS,
    Ending,
)
from analysis.reading.rules.nouns import AFFIXES, LONGEST, VERB_ENDS, VERB_STEMS, WORDS

# How sure a form is to be a name, the sentence not yet asked.
SURE, LIKELY, OPEN, NEVER = 3, 2, 0, -9
_LONGEST_NAME = 24

_ENDINGS = {ending.text: ending for ending in ENDINGS}
_LONGEST_ENDING = max(map(len, _ENDINGS))
_ROLES = frozenset(ROLES)
_LONGEST_ROLE = max(map(len, ROLES))
_HANGUL = re.compile(r"[가-힣]")
_LATIN_HEAD = re.compile(r"[A-Za-z0-9]+")
_TRIGGER = re.compile(
    r"계약|협약|협력|제휴|양해각서|MOU|기술|수출|이전|도입|공급|인수|매각|매입|사들|넘[기겨긴길김]|라이[선센]스|반환|반납|되찾|돌려|해지|투자|증자|출자|지분|주주"
    r"|설립|운영|입주|공동|손잡|손을|맞손|권리|판권|옵션|수령|체결|맺|매출|영업|협상|협의|합의|서명|개발|임상|시가총액|공시|위탁|합병|합작|상장|허가|승인|출시|파트너|로열티|마일스톤"
)
# Written with these, a word is borrowed from abroad, as most companies' names are.
_LOAN = re.compile(
    r"[카-킿타-틯파-핗]|[르스즈브드트크프츠그므]|[릭릴릿랩텍젠셀벨렌넨덴멘벤엔온론본몬톤손뮨맙넥덱렉맥팩백엑액엠엘에아오이올알옵앱앤디지제네노나라로루리레바베보비벡빅메모미마뮤뉴넷닉큐]"
)


@dataclass(frozen=True, slots=True)
class Form:
    """One way to read a word: stem and particle. `row` is the id of the known organisation that the stem names."""

    stem: str
    particle: str
    sure: int
    place: bool = False
    row: str | None = None
    ending: Ending | None = None
    loan: bool = False


@dataclass(frozen=True, slots=True)
class Word:
    """What a word may be.

    `forms`    its readings as a name, the likeliest first; none of an everyday word
    `everyday` wholly made of everyday words
    `alone`    an ending that stands as a word of its own (테라퓨틱스): the words before it belong to the name
    """

    text: str
    forms: tuple[Form, ...] = ()
    everyday: bool = False
    country: str | None = None
    role: str | None = None
    role_particle: str = ""
    speaker: bool = False
    class_noun: bool = False
    alone: Form | None = None
    trigger: bool = False
    opens: tuple[str, ...] = ()  # keys under which the registry has names of several words

    @property
    def idle(self) -> bool:
        return not (self.forms or self.alone or self.opens)


@lru_cache(maxsize=1 << 16)
def judge(text: str) -> Word:
    """Judge a word by itself: a run of Hangul, Latin letters and digits, or of Chinese characters."""
    if text in HANJA_COUNTRIES:
        return Word(text, country=HANJA_COUNTRIES[text])
    if len(text) > _LONGEST_NAME + 8 or not _HANGUL.search(text):
        return Word(text, everyday=True)
    parts = splits(text)
    country = COUNTRIES.get(text) or next((COUNTRIES[s] for s, p in parts if p in ("의",) and s in COUNTRIES), None)
    trigger = bool(_TRIGGER.search(text))
    role, role_particle = _role(parts)
    speaker = any(stem in SPEAKERS for stem, _ in parts)
    class_noun = text in CLASS_NOUNS
    alone = next((form for form in map(_alone, parts) if form), None)
    known = registry()
    opens = tuple(key(stem) for stem, _ in parts if key(stem) in known.longer)
    if country or class_noun or text.isdecimal():
        forms: tuple[Form, ...] = tuple(f for f in map(_known, parts) if f)
    else:
        forms = _forms(parts)
    everyday = not forms and any(is_everyday(stem) for stem, _ in parts)
    return Word(text, forms, everyday, country, role, role_particle, speaker, class_noun, alone, trigger, opens)


def _forms(parts: tuple[tuple[str, str], ...]) -> tuple[Form, ...]:
    known = [form for form in map(_known, parts) if form]
    if known:
        return tuple(known)
    by_ending = [form for form in map(_by_ending, parts) if form]
    sure = [form for form in by_ending if form.sure == SURE]
    if sure:
        return tuple(sure)
    if any(is_everyday(stem) or is_verbal(stem, particle) for stem, particle in parts):
        return ()
    weak = {form.stem for form in by_ending}
    bare = [Form(s, p, OPEN, s in PLACES, loan=is_loan(s)) for s, p in parts if s not in weak and _may_name(s, p)]
    return tuple(by_ending + bare)


def _known(part: tuple[str, str]) -> Form | None:
    stem, particle = part
    id = registry().owner.get(key(stem))
    if id is None or (stem[0].islower() and stem.isascii()):
        return None
    row = registry().rows[id]
    common = key(stem) in registry().common
    return Form(stem, particle, OPEN if common else SURE, row.kind == "cluster", id)


def _by_ending(part: tuple[str, str]) -> Form | None:
    """The form of a stem that ends like a name: the longest ending whose head names something."""
    stem, particle = part
    if stem in _ENDINGS or stem in WORDS or stem in CLASS_NOUNS:
        return None
    for size in range(min(_LONGEST_ENDING, len(stem) - 1), 0, -1):
        ending = _ENDINGS.get(stem[-size:])
        if ending is None:
            continue
        head = stem[:-size]
        if not names_by(head, ending):
            return None
        return Form(stem, particle, LIKELY if ending.weak else SURE, ending.kind == "place", None, ending, is_loan(head))
    government = _government(stem)
    return Form(stem, particle, LIKELY, True) if government else None


def names_by(head: str, ending: Ending) -> bool:
    """Whether a head and an ending make a name: 종합 + 병원 do not, 과천 + 병원 do."""
    if head in ending.heads or head in GENERIC_HEADS or not head:
        return False
    if len(head) == 1 and (ending.weak or ending.korean or not _HANGUL.match(head)):
        return False
    if ending.weak and (is_everyday(head + ending.text) or is_everyday(head)):
        return False
    for size in range(2, len(head)):
        if head[-size:] in ending.heads and head[:-size] in GENERIC_HEADS | COUNTRIES.keys():
            return False
    return not all(piece in GENERIC_HEADS for piece in _cut(head))


def _cut(head: str) -> tuple[str, str]:
    """A head in two parts that are both generic (국내대형), else the head and nothing."""
    for at in range(1, len(head)):
        if head[:at] in GENERIC_HEADS and head[at:] in GENERIC_HEADS:
            return head[:at], head[at:]
    return head, ""


def _government(stem: str) -> bool:
    if stem in PROVINCES:
        return True
    return len(stem) >= 3 and stem[-1] == "시" and _HANGUL.match(stem) is not None and not is_everyday(stem)


def _alone(part: tuple[str, str]) -> Form | None:
    """An ending as a word of its own, or with a generic head (종합병원): the last word of a longer name."""
    stem, particle = part
    ending = _ENDINGS.get(stem)
    if ending is None:
        for size in range(min(_LONGEST_ENDING, len(stem) - 1), 1, -1):
            ending = _ENDINGS.get(stem[-size:])
            if ending is not None:
                if names_by(stem[:-size], ending):
                    return None
                break
    if ending is None or not ending.alone:
        return None
    return Form(stem, particle, SURE, ending.kind == "place", None, ending)


def _role(parts: tuple[tuple[str, str], ...]) -> tuple[str | None, str]:
    for stem, particle in parts:
        for size in range(min(_LONGEST_ROLE, len(stem)), 1, -1):
            if stem[-size:] in _ROLES:
                return stem[-size:], particle
    return None, ""


def _may_name(stem: str, particle: str) -> bool:
    return 2 <= len(stem) <= 12 and not stem[0].isdecimal() and not stem.isdecimal()


@lru_cache(maxsize=1 << 15)
def is_everyday(stem: str) -> bool:
    """Whether a stem can be cut wholly into everyday words, with at most one joining syllable between two of them."""
    size = len(stem)
    if size > _LONGEST_NAME:
        return False
    # reach[i]: the ways to have cut stem[:i]: 1 ends in a word, 2 in a joining syllable, 4 a word stands in it
    reach = [0] * (size + 1)
    reach[0] = 1
    for at in range(size):
        state = reach[at]
        if not state:
            continue
        for end in range(at + 2, min(size, at + LONGEST) + 1):
            if stem[at:end] in WORDS:
                reach[end] |= 1 | 4
        if state & 1 and stem[at] in AFFIXES:
            reach[at + 1] |= 2 | (state & 4)
        head = _LATIN_HEAD.match(stem, at)
        if head and (head[0] in LATIN_WORDS or head[0].isdecimal()):
            reach[head.end()] |= 1 | (state & 4) | 4
    if reach[size] & 4:
        return True
    return any(reach[size - n] & 4 and stem[size - n :] in VERB_ENDS for n in (1, 2, 3, 4) if n < size)


def is_verbal(stem: str, particle: str) -> bool:
    """Whether a stem is that of a verb: 이어지(는), 맺(은)."""
    return stem in VERB_STEMS or (stem[-2:] in VERB_STEMS and particle in ("는", "고", "며", "나", "지만", "던", "자"))


def is_loan(stem: str) -> bool:
    """Whether a stem is written like a borrowed word, as most syllables of foreign and coined names are."""
    return len(_LOAN.findall(stem)) * 3 >= len(stem) * 2


@lru_cache(maxsize=1 << 14)
def judge_latin(text: str) -> Form | None:
    """Judge a name in Latin letters, of one or more words: known, ending like an organisation, or open."""
    row = registry().owner.get(key(text))
    if row is not None and not text[0].islower():
        common = key(text) in registry().common
        return Form(text, "", OPEN if common else SURE, registry().rows[row].kind == "cluster", row)
    words = text.split(" ")
    if all(word in LATIN_WORDS or word.strip(".") in LATIN_WORDS for word in words):
        return None
    if len(words) > 1 and words[-1] in LATIN_PLACES:
        return Form(text, "", SURE, True)
    if len(words) > 1 and (words[-1] in LATIN_ENDINGS or words[-1].rstrip(".,") in LATIN_ENDINGS):
        return Form(text, "", SURE)
    if len(words) > 2 and words[0] in ("University", "Institute", "Ministry", "Bank") and words[1] in ("of", "for"):
        return Form(text, "", SURE)
    if any(c.isdecimal() for c in text) or len(text) < 3:
        return None
    for ending in _LATIN_TAILS:
        if len(text) > len(ending) + 2 and text.endswith(ending) and text[0].isupper():
            return Form(text, "", LIKELY, loan=True)
    return Form(text, "", OPEN, loan=text[0].isupper() and not text.isupper())


_LATIN_TAILS = (
    "Therapeutics Pharma Pharmaceuticals Bio Biotech Biologics Biosciences Genomics Health Medical Gene Cell Labs".split()
)

"""Whether a word is an everyday word, a verb, or written like a borrowed one: what speaks against and for a name."""

from __future__ import annotations

import re
from functools import lru_cache
from string import ascii_uppercase

from analysis.reading.rules.endings import GENERIC_HEADS
from analysis.reading.rules.latin_names import LATIN_WORDS
from analysis.reading.rules.nouns import AFFIXES, LONGEST, THEMES, VERB_ENDS, VERB_STEMS, WHOLE, WORDS

_LONGEST_STEM = 24
# How long the everyday words are that begin with two letters.
_LENGTHS: dict[str, tuple[int, ...]] = {}
for _word in WORDS:
    _LENGTHS[_word[:2]] = tuple({*_LENGTHS.get(_word[:2], ()), len(_word)} - {1})
# 하다, 되다 and 시키다 after a noun, in any form: 참석하는데, 체결했으나.
_VERB = re.compile(
    r"(?:하|되|시키)(?:[는고며여면지려기게자던니]|도록|거나|므로|자마자)|[했됐]|시켰|하였|되었"
    r"|(?:[한된할될함됨]|시킨|시킬)(?:다[고는며면]?|[데지만바편뒤])?$"
)
TECHNICAL = frozenset(THEMES["science"].split()) | GENERIC_HEADS
_LATIN = re.compile(r"[A-Za-z]+(?:&[A-Za-z]+)?|[0-9]+")
# Syllables with which borrowed and coined names are mostly written.
_LOAN = re.compile(
    r"[카-킿타-틯파-핗]|[르스즈브드트크프츠그므릭릴릿랩텍젠셀벨렌넨덴멘벤엔온론본몬톤손뮨맙넥덱렉맥팩백엑액엠엘에아오이올알옵앱앤디지제네노나라로루리레바베보비벡빅빌메모미마뮤뉴넷닉큐]"
)
_ABROAD = ("하임",)  # ends of names abroad that look like a verb's: 켈하임, 베른하임
# Last letters of verbs and of adverbs: 밝혔다, 맺고, 받으며, 늘어서, 크게, 않지.
_VERB_LETTERS = frozenset("다고며면서게지록려히음함됨임")
# Particles that no verb ends in, and stems of verbs that names end in as well: 해오만은, 하람누리는.
_AFTER_NOUN = frozenset(["만은", "만이", "만의", "만을", "에", "의", "와", "과", "으로", "에서", "에게"])
_NAMED_SO = frozenset(["누리", "나오", "아오", "다루"])
_HOUSE_LETTER = re.compile(r"(?:바이오|파마|메디|팜|랩)[A-Z]{1,2}$")
# Every syllable that closes in ㅆ, the twentieth of the 27 consonants that can.
_PAST = frozenset(map(chr, range(0xAC00 + 20, 0xD7A4, 28)))
_ADNOMINAL = (4, 8)  # the final consonants ㄴ and ㄹ
# What makes a predicate of any noun: no name ends so.
_SAID = ("다", "며", "이고", "였고", "지만")
_BEFORE_VERB = frozenset(["는", "고", "며", "나", "지만", "던", "자"])


@lru_cache(maxsize=1 << 15)
def is_everyday(stem: str) -> bool:
    """Whether a stem can be cut wholly into everyday words, with at most one joining syllable between two of them.

    Reads    "희귀질환치료제", "총계약규모", "개발하"
    Leaves   "여울테라", "은성"
    """
    size = len(stem)
    if size > _LONGEST_STEM:
        return False
    if stem in WHOLE:
        return True
    if stem[-1] < "a" and _HOUSE_LETTER.search(stem):
        return False  # 바이오N
    reach = _reach(stem)
    if reach[size] & 4:
        return True
    ends = [at for at in range(2, size) if reach[at] & 4]
    return bool(ends) and any(stem[at:] in VERB_ENDS or _VERB.match(stem, at) for at in ends)


@lru_cache(maxsize=1 << 12)
def is_technical(head: str) -> bool:
    """Whether a head is cut wholly into words of science, trade or size: 첨단재생, no 별하나."""
    return _is_cut(head, TECHNICAL)


@lru_cache(maxsize=1 << 12)
def is_compound(head: str) -> bool:
    """Whether a head is cut wholly into everyday words, with nothing between them: 조기, 벤처투자, no 라인탈."""
    return _is_cut(head, WORDS)


def _is_cut(head: str, words: frozenset[str]) -> bool:
    reach = [True] + [False] * len(head)
    for end in range(1, len(head) + 1):
        reach[end] = any(reach[at] and head[at:end] in words for at in range(max(0, end - LONGEST), end))
    return reach[-1]


@lru_cache(maxsize=1 << 12)
def is_noun(stem: str) -> bool:
    """Whether a stem is an everyday word without an ending that makes a verb of it."""
    return stem in WHOLE or (len(stem) <= _LONGEST_STEM and bool(_reach(stem)[len(stem)] & 4))


def _reach(stem: str) -> list[int]:
    size = len(stem)
    # How stem[:i] can be cut: 1 up to a word or the beginning, 2 up to a joining syllable; 4 where a word is in it.
    reach = [0] * (size + 1)
    reach[0] = 1
    for at in range(size):
        state = reach[at]
        if not state:
            continue
        for length in _LENGTHS.get(stem[at : at + 2], ()):
            if stem[at : at + length] in WORDS and at + length <= size:
                reach[at + length] |= 1 | 4
        letter = stem[at]
        if state & 1 and letter in AFFIXES:
            reach[at + 1] |= 2 | (state & 4)
        if letter < "가":
            latin = _LATIN.match(stem, at)
            if latin is not None and (latin[0] in LATIN_WORDS or latin[0].isdecimal()):
                reach[latin.end()] |= 1 | 4
    return reach


def is_verbal(stem: str, particle: str) -> bool:
    """Whether a stem is that of a native verb: 이어지(는), 내놓(은)."""
    if particle in _AFTER_NOUN:
        return False
    if stem[-1] in "고며" and stem[:-1] in VERB_STEMS:  # 되찾고도
        return True
    return stem in VERB_STEMS or (
        particle in _BEFORE_VERB and stem[-2:] in VERB_STEMS and stem[-2:] not in _NAMED_SO and not is_loan(stem)
    )


def is_past(word: str) -> bool:
    """Whether a word holds the past of a verb: a syllable that closes in ㅆ (썼지만, 했던), as no name does."""
    return not _PAST.isdisjoint(word)


def may_describe(word: str) -> bool:
    """Whether a word closes in ㄴ or ㄹ, as a verb does before the noun that it describes: 갖춘, 넘어선, 이룰."""
    return (ord(word[-1]) - 0xAC00) % 28 in _ADNOMINAL


def may_be_bare(word: str, carried: bool) -> bool:
    """Whether a word may be a name without particle: no verb (밝혔다, 맺고), and none that seems to carry a particle.

    `carried` tells that a particle can be split off (측은, 통장에); a borrowed name may all the same end so (넥스아이).
    """
    if word[-1] == "는":
        return False
    if (word[-1] in _VERB_LETTERS and not word.endswith(_ABROAD)) or carried:
        return not word.endswith(_SAID) and is_loan(word, half=True)
    return True


def is_loan(stem: str, *, half: bool = False) -> bool:
    """Whether at least two thirds (or half) of a stem's syllables are those of borrowed and coined names: 나르벨RNA."""
    count, size = len(_LOAN.findall(stem)), len(stem.rstrip(ascii_uppercase)) or len(stem)
    return count * 2 >= size if half else count * 3 >= size * 2

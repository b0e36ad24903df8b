"""What the words after a numeral mean: one look-up over all unit tables, the longest word first."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache, lru_cache

from analysis.reading.rules.counters import COUNTERS, NATIVE_APART, NOUNS_AFTER_GAE
from analysis.reading.rules.currencies import CURRENCIES
from analysis.reading.rules.not_figures import NOT_UNITS
from analysis.reading.rules.units import UNITS
from analysis.records import FigureKind


@dataclass(frozen=True, slots=True)
class Sense:
    """One meaning of a word after a numeral. Without `kind` it says that no figure stands here."""

    unit: str | None
    kind: FigureKind | None
    spelling: str
    factor: Decimal | None = None
    cue: str | None = None
    tail: str | None = None
    least: int = 0
    tight: bool = False
    joined: bool = False
    most: int = 0
    hangul: bool = False  # the word ends in Hangul
    free: bool = False  # nothing but what follows decides whether the word is this unit


def _latin(word: str) -> bool:
    return word[-1].isascii() and word[-1].isalnum()


def _sense(sense: Sense) -> Sense:
    last = sense.spelling[-1]
    conditions = (sense.cue, sense.tail, sense.least, sense.joined, sense.most, _latin(last))
    return replace(sense, hangul="가" <= last <= "힣", free=sense.kind is not None and not any(conditions))


# What may follow a unit that ends in Hangul: no Hangul, a particle, or a word that qualifies the amount.
_FOLLOWS_ALONE = frozenset("은는이가을를의에와과로도만나씩쯤당대선급뿐들인일임다며고라란랑든뒤꼴간등")
_FOLLOWS = (
    rf"[^가-힣]|$|서(?= )|권(?=[^가-힣]|[은는이가을를의에로]|인|$)|[{''.join(sorted(_FOLLOWS_ALONE))}]|으로|까지|부터|보다|마다|처럼|밖에"
    r"|지만(?=[ ,])|여(?![가-힣])|짜리|어치|정도|안팎|내외|남짓|미만|초과|규모|상당|수준|넘|중|였|가까이|가운데|및|언저리|치[의를가는 ]"
    r"|니까|니(?=[ ,])|지요|지(?=[ .,?!\"”])|잖아|야(?=[ .,?!\"”])|냐|면(?=[ ,])|거나|여서|요(?=[ .,?!\"”])|더니|던(?= )|조차|마저|하고(?= )|한테|치고"
    r"|육박|입니|예요|에요|밖|래|랍|배기|더[라군]|던데|거든|네요|죠|정(?=[^가-힣]|$|이[며다고]|[을은의으])"
)
FOLLOW = re.compile(_FOLLOWS)
PART_STARTS = frozenset("/분대:：")  # after a numeral: perhaps a fraction or a ratio
# A word of two syllables such as 평가 is no word here when one of these begins at its second.
_QUALIFIERS = ("가량", "안팎", "정도", "내외", "이상", "이하", "입니다", "인데", "가까이", "가 ", "의 ", "도 ")

_LATIN_END = re.compile(r"(?![A-Za-z0-9])")
_GAE = re.compile("|".join(NOUNS_AFTER_GAE))
_LOOK_BEHIND, _LOOK_AHEAD = 40, 20


# Compiled when first met: most units are rare, and an import must not pay for them.
_compiled = cache(re.compile)


def _senses() -> dict[str, list[Sense]]:
    senses: dict[str, list[Sense]] = {}

    def add(sense: Sense) -> None:
        known = senses.setdefault(sense.spelling, [])
        known.insert(0, sense) if sense.cue else known.append(sense)

    for currency in CURRENCIES:
        factor = None if currency.factor == "1" else Decimal(currency.factor)
        for spelling in currency.after:
            add(Sense(currency.code, "money", spelling, factor, currency.cue))
        for spelling in currency.before:
            if spelling.isascii() and spelling.isalpha() and len(spelling) == 3:
                add(Sense(currency.code, "money", spelling))
    for unit in UNITS:
        factor = None if unit.factor == "1" else Decimal(unit.factor)
        for spelling in unit.spellings:
            add(Sense(unit.code, unit.kind, spelling, factor, unit.cue, tight=unit.code == "배"))
    for counter in COUNTERS:
        add(
            Sense(
                counter.spelling,
                counter.kind,
                counter.spelling,
                None,
                counter.cue,
                counter.tail,
                counter.least,
                counter.tight,
                counter.joined,
                counter.most,
            )
        )
    # last, so that a unit of the same spelling is tried first where its conditions hold
    for words in NOT_UNITS:
        for spelling in words.spellings:
            add(Sense(None, None, spelling))
    return senses


def _by_start(senses: dict[str, list[Sense]]) -> dict[str, tuple[Sense, ...]]:
    """The senses of the words that begin with two characters (or are one), the longest word first."""
    starts: dict[str, list[Sense]] = {}
    for spelling, known in senses.items():
        starts.setdefault(spelling[:2], []).extend(known)
    for start, found in starts.items():
        if len(start) == 2:
            found += senses.get(start[0], ())
        found.sort(key=lambda sense: -len(sense.spelling))
    return {start: tuple(map(_sense, found)) for start, found in starts.items()}


SENSES = _senses()
_BY_START = _by_start(SENSES)


def unit_at(text: str, at: int, value: Decimal | None, begin: int, native: bool = False) -> tuple[Sense, int] | None:
    """The unit that begins at `at` after a numeral of `value` that began at `begin`, and where it ends.

    None where no unit stands, or where the longest word says that this is no figure. A `native` numeral (두, 열)
    needs no `tail`, `cue` or `least`: 두 층 is never the second floor.
    """
    start = text[at : at + 2]
    senses = _BY_START.get(start) or _BY_START.get(start[:1])
    if senses is None:
        return None
    for sense in senses:
        spelling = sense.spelling
        if not text.startswith(spelling, at):
            continue
        end = at + len(spelling)
        if sense.free:
            after = text[end : end + 1]
            if not sense.hangul or not "가" <= after <= "힣" or after in _FOLLOWS_ALONE:
                return sense, end
        elif sense.kind is None:
            if len(spelling) == 2 and text.startswith(_QUALIFIERS, at + 1):
                continue
            return None
        if _fits(text, sense, at, end, value, begin, native):
            return sense, end
    return None


@lru_cache(maxsize=16384)
def plain_unit(three: str) -> Sense | None:
    """The unit that the three characters after a numeral tell by themselves: 원을, 명으로, 달러; None where they do not.

    Most do. `unit_at` would say the same, after a longer look.
    """
    senses = _BY_START.get(three[:2]) or _BY_START.get(three[:1])
    if senses is None or three[0] in PART_STARTS:
        return None
    for sense in senses:
        length = len(sense.spelling)
        if sense.spelling[:3] != three[:length]:
            continue
        after = three[length:]
        if not sense.free or not after:
            return None
        if sense.hangul and "가" <= after[0] <= "힣" and after[0] not in _FOLLOWS_ALONE:
            # what follows may be cut off here, but for two characters
            return sense if len(after) > 1 and FOLLOW.match(after) else None
        percent_sign = sense.spelling == "%" and after[0].isascii() and after[0].isalnum()
        return None if percent_sign else sense
    return None


# A word that makes no figure of a plain number may begin with anything but these: more of the numeral, the start of a
# range, a share, or what follows a number that is an argument of its clause.
_LEAVES_OPEN = frozenset(
    "0123456789십백천만억조경해일이삼사오육칠팔구여내/분대:：~∼～〜–—-에로으가을를은는까보선초안수다였미\n "
)


@lru_cache(maxsize=16384)
def tells_none(three: str) -> bool:
    """Whether the three characters after a plain number tell by themselves that it is no figure: 상 , 공장을, 단계."""
    if three[0] in _LEAVES_OPEN or not "가" <= three[0] <= "힣":
        return False
    for sense in _BY_START.get(three[:2]) or _BY_START.get(three[:1]) or ():
        length = len(sense.spelling)
        if sense.spelling[:3] == three[:length]:
            qualified = length == 2 and any(
                word.startswith(three[1:]) or three.startswith(word, 1) for word in _QUALIFIERS
            )
            return sense.kind is None and length <= 3 and not qualified
    return False


def _fits(text: str, sense: Sense, at: int, end: int, value: Decimal | None, begin: int, native: bool) -> bool:
    if sense.hangul:
        after = text[end : end + 1]
        if "가" <= after <= "힣" and after not in _FOLLOWS_ALONE and not FOLLOW.match(text, end):
            five_firms = sense.spelling == "개" and _GAE.match(text, end)
            printed_twice = sense.kind == "money" and text.startswith(sense.spelling, end)
            if not five_firms and not printed_twice:
                return False
    elif _latin(sense.spelling) and not _LATIN_END.match(text, end):
        return False
    if sense.joined and text[at - 1].isspace() and not (native and sense.spelling in NATIVE_APART):
        return False
    if native:
        return True
    if sense.least and (value is None or value < sense.least):
        return False
    if sense.most and (value is None or value > sense.most):
        return False
    if sense.tail is not None and not _compiled(sense.tail).match(text, end):
        return False
    if sense.cue is None:
        return True
    around = (text[max(0, begin - _LOOK_BEHIND) : begin], text[begin:at], text[end : end + _LOOK_AHEAD])
    cue = _compiled(sense.cue)
    return any(cue.search(window) for window in around)


# Currencies before an amount: signs, codes, and words before a bare amount.
_BEFORE = {spelling: row.code for row in CURRENCIES for spelling in row.before}
SIGNS = "$＄€￡£¥￥₩￦₹"
CURRENCY_BEFORE = re.compile(
    rf"(?:(?<![A-Za-z$])(?:{'|'.join(sorted(map(re.escape, _BEFORE), key=len, reverse=True))})|[{SIGNS}])[ \u00a0]?$"
)
_WORDS = {word: row.code for row in CURRENCIES for word in row.words}
CURRENCY_WORD = re.compile(
    rf"(?P<word>{'|'.join(sorted(_WORDS, key=len, reverse=True))})(?:화)?(?:로)?(?: ?(?:기준|환산|환산하면|가치|기준으로|환산으로))?[ ]?(?:약 ?|총 ?|최대 ?)*$"
)


@lru_cache(maxsize=1024)
def currency_before(window: str) -> tuple[str, int] | None:
    """The currency sign or code at the end of `window`, and how many characters it takes."""
    match = CURRENCY_BEFORE.search(window)
    return (_BEFORE[match[0].rstrip(" \u00a0")], len(match[0])) if match else None


@lru_cache(maxsize=1024)
def currency_word(window: str) -> str | None:
    """The currency that words at the end of `window` name for a bare amount: "달러 기준 " → USD."""
    match = CURRENCY_WORD.search(window)
    return _WORDS[match["word"]] if match else None

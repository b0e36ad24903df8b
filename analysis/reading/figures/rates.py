"""Rates: what a quantity is per, and the denominators, which are no figures (3.3㎡당 89만원, 주 1회, 10mg/kg)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.reading.figures.lexicon import SENSES
from analysis.reading.figures.quantity import Quantity
from analysis.reading.rules.rates import NOT_PER, PER_NOUNS, TIMES

# What tells that a rate may stand here, so that most figures cost no pattern: what a denominator ends before, and what
# a quantity with a rate has at the end of the words before it, or near.
STARTS = frozenset("당(=")
_CUES = (re.compile("당"), re.compile("환율"))
_TIMES = frozenset("주월연일년루달간")
ENDS = _TIMES | {"에"}
REACH = 24
_FARTHEST = 16
_DENOMINATOR = re.compile(r"(?:\([^()\n]{1,12}\))?당(?=[ \n,.0-9]|$)")
_NUMBER = r"[0-9][0-9.,]*[만천백억]* ?"
_WORDS_BETWEEN = r"(?:[가-힣]{1,8} ){0,3}(?:[가-힣]{1,8}(?:은|는|이|가) )?"
_PER = re.compile(rf"((?:{_NUMBER})?[가-힣A-Za-z㎀-㏿³²]{{1,5}}(?:\([^()]{{1,12}}\))?)당 ?{_WORDS_BETWEEN}$")
_PER_ENDS = re.compile(rf"당 ?{_WORDS_BETWEEN}$")  # what `_PER` ends in, which is quickly looked for
_NUMERAL = re.compile(r"^[0-9.,만천백]+ ?|\(.*$")
_FREQUENCY = re.compile(
    r"(?:^|[^가-힣0-9])(1?[주월연일년]|하루(?:에)?|매[주월년일]|(?:1|한) ?(?:달|주|시간|년)에?|[0-9]+(?:주|개월|일|년|시간|달)에"
    r"|주간|월간|연간)(?: 평균| 최대| 최소| 약)? ?$"
)
_PERIODS = frozenset({"월", "연", "하루", "년", "일", "주"})
_FREQUENT = frozenset({"count", "money", "volume", "mass", "percent"})
_SLASH = re.compile(
    r"/ ?((?:[0-9]+ ?)?(?:㎡|m2|평|kg|㎏|g|mg|mL|㎖|dL|L|주|일|월|년|명|인|회|개|건|h|day|week))(?![A-Za-z])(?=[^가-힣]|[을를의로은는이가에씩다]|$)"
)
_CURRENCIES = "달러|엔|유로|위안|파운드"
_QUOTE = re.compile(
    rf"(?:원|{_CURRENCIES})[·/ㆍ-]?({_CURRENCIES})(?:화)? ?(?:당 )?환율[은이가]? ?(?:약 |평균 )?(?:1(?:달러|유로)[=당] ?)?$"
)


def cues(text: str) -> Iterator[int]:
    """Where the words stand that tell of a rate after them, in text order."""
    return iter(sorted(match.start() for cue in _CUES for match in cue.finditer(text)))


def may_be_frequency(text: str, at: int) -> bool:
    """Whether the words that end at `at` may say how often: 하루에, 연간, 3주."""
    return text[at - 1] in _TIMES or (text[at - 1] == "에" and at > 1 and text[at - 2] in _TIMES)


def end_of_denominator(text: str, quantity: Quantity) -> int | None:
    """Where a quantity that a rate is per ends, with its brackets: 3.3㎡당, 10만 명당, 3.3㎡(1평)당, 1달러=."""
    if text[quantity.end] == "=":
        return quantity.end if quantity.kind == "money" and quantity.low == 1 else None
    match = _DENOMINATOR.match(text, quantity.end)
    return match.end() - 1 if match else None


def set_per(text: str, quantity: Quantity, at: int, denominator: Quantity | None) -> None:
    """Set what the quantity is per, in place; `at` is where the words before it end, `denominator` the one just read."""
    if denominator is not None and quantity.start - denominator.end <= _FARTHEST:
        quantity.per, quantity.each = text[denominator.start : denominator.end], True
        return
    window = text[max(0, at - REACH) : at]
    if "당" in window and _per_word(text, quantity, at):
        return
    if may_be_frequency(text, at) and quantity.kind in _FREQUENT:
        frequency = _FREQUENCY.search(window)
        if frequency:
            word = frequency[1].removesuffix("에").removeprefix("매")
            if quantity.unit in TIMES or word in _PERIODS:
                quantity.per = word
    if quantity.kind == "money" and "환율" in window:
        quote = _QUOTE.search(text[max(0, at - REACH) : quantity.start])
        if quote:
            quantity.per = quote[1]


def per_slash(text: str, quantity: Quantity) -> int:
    """Set what follows a slash (10㎎/㎏), in place; returns where the quantity's words then end."""
    slash = _SLASH.match(text, quantity.end)
    if slash is None:
        return quantity.end
    quantity.per = slash[1]
    return slash.end()


def _per_word(text: str, quantity: Quantity, at: int) -> bool:
    """주당 2만원, 1인당 300만원, 주당 인수가는 3만원."""
    window = text[max(0, at - 28) : at] + " "
    match = _PER.search(window) if _PER_ENDS.search(window) else None
    if match is None:
        return False
    word = match[1].strip()
    unit = _NUMERAL.sub("", word)
    if unit in NOT_PER or not (unit in PER_NOUNS or any(sense.kind for sense in SENSES.get(unit, ()))):
        return False
    quantity.per, quantity.each = word, True
    return True

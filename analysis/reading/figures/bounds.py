"""What the words around a quantity make of it: bounds, approximation, decades, each, and what it is per."""

from __future__ import annotations

import re
import sys
from itertools import pairwise

from analysis.reading.figures import decades, rates
from analysis.reading.figures.quantity import Quantity
from analysis.reading.rules.modifiers import AFTER, BEFORE, BENCHMARKS, DECADE_PARTS, RECORD, Effect
from analysis.reading.rules.plan_words import FINAL_N
from analysis.records import Closed

_BEFORE: dict[str, list[tuple[str, Effect]]] = {}
for _row in sorted(BEFORE, key=lambda row: len(row.pattern), reverse=True):
    _BEFORE.setdefault(_row.pattern[-1], []).append((_row.pattern, _row.effect))
# 올해 목표로 내건 70곳에, 채우겠다고 적은 70곳에 못 미친다: the target is what it is.
_AS_TARGET = re.compile(rf"(?:(?:목표|목표치|계획)(?:으로|로)|겠다고) [가-힣]{{0,5}}{FINAL_N}(?: 약)?$")
_MOST_BEFORE = 4  # modifiers before one amount: 최대 약 총 …

_GROUPS = [f"e{n}" for n in range(len(AFTER))]
_EFFECTS = {group: row.effect for group, row in zip(_GROUPS, AFTER, strict=True)}
# An empty group at the end of each, so that `re` sees its first character.
_AFTER = re.compile("|".join(f"(?:{row.pattern})(?P<{group}>)" for group, row in zip(_GROUPS, AFTER, strict=True)))
# The first characters of what `_AFTER` matches, so that most figures cost no pattern.
_AFTER_FIRST = frozenset("이초미가안내남언쯤전정수선씩권")
_AFTER_BLANK = _AFTER_FIRST | frozenset("아넘웃상밑하못훌크조약살벌훨다소대채겨간거무또한육근")
_PARTICLES = frozenset("을를이가도에은는")
_AFTER_PARTICLE = frozenset("넘웃상초밑하못미훌크조약살이벌가훨다소대채겨간거무또한안되육근버")
_TIGHT = frozenset("상하량도는육근")
# Before or after most figures stands none of these, and nothing need be weighed.
_WEIGHED_BEFORE = frozenset(_BEFORE) | frozenset(" \u00a0")
_WEIGHED_AFTER = _AFTER_FIRST | frozenset("/(대")
_WEIGHED_AFTER_BLANK = _AFTER_BLANK | frozenset(part[0] for part in DECADE_PARTS)
_MARKS = frozenset({"approximate", "each"})
_PLAIN_BOUND = ("이상", "이하", "이내", "미만", "초과 ", "초과,")
_EXCEEDS = re.compile(r" ?(?:웃|상회|밑|하회|초과[하해했한])")
_HANDS_OVER = re.compile(r"넘[긴겼기겨]")
_NEVER_HANDED = frozenset(("명", "인", "개국", "회"))
# 거래량은 320만주를 넘겼다: what is so many; but 회사는 물질 3개를 넘겼다
_AMOUNTS_TO = re.compile(
    r"(?:[량수액]|건수|인원|인력|기업|입주사|회원사?|직원|환자)[은는이가도] ?(?:약 |이미 |벌써 )?$"
)
_LONGEST_TAG = 64
_TAG = re.compile(r"</?[A-Za-z][^<>\n]{0,60}>$")
_DATED = re.compile(r"(?:\d ?(?:년|월|일|분기)|[말초] ?|현재 ?|당시 ?|상반기 ?|하반기 ?|작년|지난해|올해) ?기준$")
_EACH_REACH = 12
_EACH_NOUN = re.compile(r"각(?<![가-힣]각)각 [가-힣]{2,6} $")
_CHAIN = re.compile(r"(?:와|과|,|·|ㆍ| 및) ?")
_LOW_SIDE = re.compile(r" ?(?:이상|초과),? ?~? ?")


def qualify(text: str, found: list[Quantity]) -> list[Quantity]:
    """Weigh the words around every quantity, in place; returns those that are figures (a denominator is none)."""
    kept: list[Quantity] = []
    denominator: Quantity | None = None
    passed = 0
    cues = rates.cues(text)
    cue, far = -rates.REACH, next(cues, sys.maxsize)  # the last cue before the quantity, and the one after that
    for quantity in found:
        if quantity.start < passed:
            continue
        first = text[quantity.end : quantity.end + 1]
        if first in rates.STARTS:
            end = rates.end_of_denominator(text, quantity)
            if end is not None:
                denominator, passed = quantity, end
                continue
        at = quantity.start
        if at and text[at - 1] == " ":
            at -= 1
        if at and text[at - 1] in _WEIGHED_BEFORE:
            at = _before(text, quantity)
        while far < at:
            cue, far = far, next(cues, sys.maxsize)
        often = at and text[at - 1] in rates.ENDS and rates.may_be_frequency(text, at)
        if at and (often or denominator or at - cue <= rates.REACH):
            rates.set_per(text, quantity, at, denominator)
        if not quantity.each and at and _EACH_NOUN.search(text, max(0, at - _EACH_REACH), at + 1):
            quantity.each = True
        if first == " ":
            after = text[quantity.end + 1 : quantity.end + 2] in _WEIGHED_AFTER_BLANK
        else:
            after = _may_qualify(text, quantity.end) if first in _PARTICLES else first in _WEIGHED_AFTER
        if after and not quantity.malformed:
            _after(text, quantity)
        denominator = None
        kept.append(quantity)
    return _together(text, kept)


def _before(text: str, quantity: Quantity) -> int:
    """Apply the modifiers before a quantity, in place; returns where the words before them end."""
    at = quantity.start
    for _ in range(_MOST_BEFORE):
        while at and text[at - 1] in " \u00a0":
            at -= 1
        words = _BEFORE.get(text[at - 1]) if at else None
        if words is None:
            return at
        for word, effect in words:
            start = at - len(word)
            if start < 0 or not text.startswith(word, start) or not _begins(text, start):
                continue
            if (effect == "at_most" and _is_record(text, start)) or (
                word == ">" and _TAG.search(text, max(0, at - _LONGEST_TAG), at)
            ):
                return start
            at = start
            _apply(quantity, effect)
            break
        else:
            return at
    return at


def _begins(text: str, start: int) -> bool:
    """Whether a word begins at `start`: 약 does not in 신약 3종."""
    return not start or not ("가" <= text[start - 1] <= "힣" and "가" <= text[start] <= "힣")


def _is_record(text: str, start: int) -> bool:
    return text[max(0, start - 8) : start].rstrip().endswith(RECORD)


def _apply(quantity: Quantity, effect: Effect) -> None:
    if effect == "skip" or quantity.malformed:
        return
    if effect == "approximate":
        quantity.approximate = True
    elif effect == "each":
        quantity.each = True
    else:
        _bound(quantity, effect)


def _bound(quantity: Quantity, effect: Effect) -> None:
    """Open one side of a plain value; a range, or a value bounded before, stays as it is."""
    if quantity.low is None or quantity.low != quantity.high or quantity.vague:
        return
    closed: Closed
    if effect in ("at_most", "below"):
        quantity.low = None
        closed = "right" if effect == "at_most" else "neither"
    else:
        quantity.high = None
        closed = "left" if effect == "at_least" else "neither"
    quantity.closed = closed


def _after(text: str, quantity: Quantity) -> None:
    at = quantity.end
    first = text[at : at + 1]
    if first == "/":
        at = rates.per_slash(text, quantity)
    elif first == "(":
        # a restatement in brackets may stand between an amount and its bound
        close = text.find(")", at, at + 40)
        if close > 0 and _may_qualify(text, close + 1) and "\n" not in text[at:close]:
            at = close + 1
    elif first in decades.STARTS:
        at = decades.widen(text, quantity, at)
    for _ in range(3):
        match = _AFTER.match(text, at) if _may_qualify(text, at) else None
        if match is None:
            return
        effect = _EFFECTS[match.lastgroup or ""]
        if not _holds(text, quantity, effect, match[0]):
            return
        _apply(quantity, effect)
        at = match.end()


def _may_qualify(text: str, at: int) -> bool:
    first, second = text[at : at + 1], text[at + 1 : at + 2]
    if first in _PARTICLES:
        return text[at + 2 : at + 3] in _AFTER_PARTICLE if second == " " else second in _TIGHT
    return second in _AFTER_BLANK if first == " " else first in _AFTER_FIRST


def _holds(text: str, quantity: Quantity, effect: Effect, words: str) -> bool:
    """Whether the words after a quantity say this of it."""
    if words == "권":
        return quantity.kind == "rank"  # 20위권, not 5만원권
    if effect in _MARKS:
        return True
    if quantity.kind in ("percent", "multiple") and _EXCEEDS.match(words):
        return False  # 60% 웃돌았다 is by how much
    if words.lstrip().startswith(_PLAIN_BOUND):
        return True
    before = text[max(0, quantity.start - 16) : quantity.start]
    if quantity.kind == "count" and quantity.unit not in _NEVER_HANDED and _HANDS_OVER.search(words):
        return _AMOUNTS_TO.search(before) is not None
    # the mark that was or was not reached is exact: 목표치 100억원에 못 미쳤다
    if _AS_TARGET.search(before.rstrip(" (")):
        return False
    before = before.rstrip(" 약(인")
    return not before.endswith(BENCHMARKS) or _DATED.search(before) is not None


def _together(text: str, kept: list[Quantity]) -> list[Quantity]:
    """40세 이상 65세 미만 is one range; 각각 reaches the second of a pair."""
    joined: list[Quantity] = []
    for first, second in pairwise(kept):
        if second.start - first.end > 8 or first.kind != second.kind:
            continue
        between = text[first.end : second.start]
        if first.each and not second.each and first.per is None and _CHAIN.fullmatch(between):
            second.each = True
        if first.high is None and second.low is None and first.unit == second.unit and _LOW_SIDE.fullmatch(between):
            if _join(first, second):
                joined.append(second)
    if not joined:
        return kept
    gone = set(map(id, joined))
    return [quantity for quantity in kept if id(quantity) not in gone]


def _join(first: Quantity, second: Quantity) -> bool:
    if first.low is None or second.high is None or first.low >= second.high:
        return False
    left, right = first.closed == "left", second.closed == "right"
    first.closed = "both" if left and right else "left" if left else "right" if right else "neither"
    first.high, first.end = second.high, second.end
    return True

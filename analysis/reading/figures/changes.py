"""Whether a quantity is an increase or a decrease, and not a level."""

from __future__ import annotations

import re

from analysis.reading.figures.quantity import Quantity
from analysis.reading.rules.change_words import ADVERBS, CHANGE_WORDS
from analysis.records import Change

_UP = "|".join(row.pattern for row in CHANGE_WORDS if row.change == "up")
_DOWN = "|".join(row.pattern for row in CHANGE_WORDS if row.change == "down")
_ADVERBS = rf"(?:(?:{'|'.join(ADVERBS)}) ?)*"
_CHANGE = re.compile(
    rf"(?:이나|나|이|가|을|를|의|씩|만|만큼|도)?(?:대)? ?(?:\([^()\n]{{1,24}}\) ?)?{_ADVERBS}(?:(?P<up>{_UP})|(?P<down>{_DOWN}))"
)
_ARROW_FIRST = frozenset(" ↑▲↓▼")
_ARROW = re.compile(r" ?(?:(?P<up>↑|▲(?![ 가-힣A-Za-z]))|(?P<down>↓|▼(?![ 가-힣A-Za-z])))")
_MULTIPLE = re.compile(
    rf"(?: ?(?:수준|규모|정도|가까이|안팎|이상|이하))?(?:으로|로|이나|나|가|이|을|를|의)? ?{_ADVERBS}(?:(?P<up>{_UP})|(?P<down>{_DOWN}))"
)
_BECAME = re.compile(r"[가이] (?:됐|된|되|돼)")
_COMPARED = re.compile(
    rf"(?:이나|나|을|를|가|이)? ?{_ADVERBS}(?:(?P<up>높[은다았으]|많[은다았으])|(?P<down>낮[은다았으]|적[은었으]|적다))"
)
_COMPARISON = re.compile(r"보다|대비|에 비해|比|에 비하면|과 비교|와 비교")
_FIRST = frozenset(
    " 이나가을를의씩만도대(늘느증상오올뛰급폭확성불치인신껑반높↑▲줄감하내떨빠밀축삭절낮위후쪼깎역커준↓▼더으로뒷할넘안남정수고일순웃각다"
)
# What a word of change, or an adverb before it, begins with; a look-behind in front of it aside.
_BEGINS = (re.sub(r"\(\?<![^)]*\)", "", row.pattern) for row in CHANGE_WORDS)
_AFTER_PARTICLE = _FIRST.union(
    "높많낮적", (word[0] for row in _BEGINS for word in row.split("|")), (a[0] for a in ADVERBS)
)
_BETWEEN = re.compile(
    r"(?:,|와|과|·|ㆍ|, 그리고| 및|이고,?|으로,)? ?(?:[가-힣A-Za-z·()]{1,12} ?){0,3}(?:은|는|이|가|도|의)? ?(?:각각 ?)?$"
)
# 가람셀은 4.1%, 계약을 맺은 물결바이오는 2.8% 하락했다: a subject each
_OF_ONE, _OF_NEXT = re.compile(r"[은는이가] (?:약 )?$"), re.compile(r", [^,.\n%\d]{1,50}[은는이가] (?:약 )?")
_PREDICATE = re.compile(r"[다며고](?:,|\.| |$)|[했됐았었였]|으로(?!는)|에서")
_PARTICLES = frozenset(" 을를의씩")
_TIMES, _MORE_OFTEN = frozenset({"번", "차례", "회"}), re.compile("늘|증가|줄|감소")
# 하락폭은 3,200원: the noun before says it
_SPREAD = re.compile(
    r"(?:(?P<up>상승|증가|증액|인상|오름|확대)|(?P<down>하락|감소|감액|인하|내림|축소|낙)) ?(?:폭|(?<=[액가상소하]) ?분)(?:은|이|을|으로는|으로|만)? ?(?:약 |무려 |모두 )?$"
)
# 응답자의 62%가 늘리겠다고 답했다: who does it
_WHO = re.compile(r"[가이] (?:더 )?(?:늘[리린렸]|줄[이인였]|올[리린렸]|내[리린렸]|높[이인였]|낮[추춘췄])")
_SHARE_OF_CHANGE = ("분은 ", "분이 ", "분만 ")  # 증액분은 540억원
_SPREAD_REACH = 14
_LISTED = frozenset((", ", "와 ", "과 ", "·"))
_SIGN = {"▲": "up", "△": None, "▼": "down", "+": "up", "↑": "up", "↓": "down"}
_LEVELS = frozenset({"rank", "age", "ratio", "length"})  # 800m 떨어진 곳
_LOOK_BEHIND, _LOOK_AHEAD = 30, 60


def mark(text: str, found: list[Quantity]) -> None:
    """Set `change` on every quantity that the words after it call an increase or decrease, in place."""
    later: Quantity | None = None
    spread = text.rfind("폭")  # the last before the quantity
    for quantity in reversed(found):
        if quantity.change is None:
            while spread >= quantity.start:
                spread = text.rfind("폭", 0, spread)
            quantity.change = _change(text, quantity, spread)
            if quantity.change is None and later is not None and later.change is not None and not _arrow(text, later):
                quantity.change = _shared(text, quantity, later)
            elif quantity.change and later is not None and later.change is None and _bracketed(text, quantity, later):
                later.change = quantity.change
        later = quantity


def _change(text: str, quantity: Quantity, spread: int) -> Change | None:
    at = quantity.end
    before = text[quantity.start - 1] if quantity.start else ""
    if before in _SIGN and quantity.kind in ("percent", "money", "number", "count"):
        sign = _SIGN[before]
        if before == "+" or (
            quantity.kind == "percent" and text[quantity.start - 2 : quantity.start - 1] in ("", "(", " ", ":")
        ):
            return sign  # type: ignore[return-value]
    if quantity.kind in _LEVELS:
        return None
    if 0 <= spread >= quantity.start - _SPREAD_REACH or text.startswith(_SHARE_OF_CHANGE, quantity.start - 3):
        said = _SPREAD.search(text, max(0, quantity.start - _SPREAD_REACH), quantity.start)
        if said:
            return "up" if said["up"] else "down"
    first = text[at : at + 1]
    if first not in _FIRST:
        return None
    if first in _PARTICLES:
        second = text[at + 1 : at + 2]
        if second == " " and first != " ":
            second = text[at + 2 : at + 3]
        if second not in _AFTER_PARTICLE:
            return None
    arrow = _ARROW.match(text, at) if first in _ARROW_FIRST else None
    if arrow:
        return "up" if arrow["up"] else "down"
    pattern = _MULTIPLE if quantity.kind == "multiple" else _CHANGE
    match = pattern.match(text, at)
    if match is not None and quantity.kind == "percent" and _WHO.match(text, at):
        return None
    if match is None and quantity.kind == "percent":
        match = _COMPARED.match(text, at)
        if match and not _COMPARISON.search(text[max(0, quantity.start - _LOOK_BEHIND) : quantity.start]):
            match = None
    if match is None:
        if quantity.kind == "multiple" and quantity.low is not None and _BECAME.match(text, at):
            return "up" if quantity.low > 1 else "down"
        return None
    if quantity.unit in _TIMES and not _MORE_OFTEN.search(match[0]):
        return None  # 두 번 떨어졌다
    if (
        quantity.kind == "count"
        and match[0].lstrip().startswith("올")
        and not match[0].endswith(("올랐", "오르", "올라"))
    ):
        return None  # 글을 수십 건 올렸다
    return "up" if match["up"] else "down"


def _bracketed(text: str, quantity: Quantity, later: Quantity) -> bool:
    """3.5%(2100원) 오른: what stands in brackets changed too."""
    return text.startswith("(", quantity.end) and later.start <= quantity.end + 3 and text.startswith(")", later.end)


def _arrow(text: str, quantity: Quantity) -> bool:
    """0.3%↓ is said of one figure only."""
    return text[quantity.end : quantity.end + 1] in _SIGN or text[quantity.start - 1 : quantity.start] in _SIGN


def _shared(text: str, quantity: Quantity, later: Quantity) -> Change | None:
    """건수는 17.4%, 금액은 93.1% 늘었다: the verb of the second is the first's too."""
    between = text[quantity.end : later.start]
    if quantity.each and later.each and between in _LISTED:
        return later.change  # 각각 7곳, 150명 늘었다
    if quantity.kind != later.kind or quantity.unit != later.unit or later.start - quantity.end > _LOOK_AHEAD:
        return None
    if (
        quantity.kind == "percent"
        and _OF_ONE.search(text, max(0, quantity.start - 6), quantity.start)
        and _OF_NEXT.fullmatch(between)
        and not _PREDICATE.search(between)
    ):
        return later.change
    if later.start - quantity.end > _LOOK_BEHIND:
        return None
    if (
        between.startswith((",", "와", "과", "·", "ㆍ", " 및"))
        and _BETWEEN.fullmatch(between)
        and not _PREDICATE.search(between)
    ):
        return later.change
    return None

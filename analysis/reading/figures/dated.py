"""Quantities that are planned since they are dated after the publication: 2028년 2조원."""

from __future__ import annotations

import re
from bisect import bisect_right

from analysis.reading.figures.quantity import Quantity
from analysis.reading.rules.plan_words import FINAL_SS
from analysis.records import Moment

ENDED = re.compile(rf"는 한편,? |[다요]\.\s|[\"”](?:이?라|고)|려고 |{FINAL_SS}(?:고|으며|지만|으나|는데|다가|다)|[;\n]")
HALTED = re.compile(r"에서 (?:멈[췄춘]|그[쳤친]|주저앉|제자리)|에 (?:그[쳤친]|머물렀|머무른)")  # 계획은 60곳에서 멈췄다
# 증축을 마치면 9만㎡로 지금(6만㎡)보다 넓다, 지금 연면적은 6만㎡다: what there is today
SO_FAR = re.compile(r"(?:지금|현재|기존)(?:\(|은 | (?!대비|수준|보다)(?:[가-힣]{1,8} ){0,2})$")
_TITLE = re.compile(r"[^'’\"”\n]{0,24}['’\"”] ?(?:기사|보도|제하)")
_SAME_DAY = frozenset({"이날", "같은 날", "전날", "당일"})
_UNDATED = frozenset({"rank", "age", "ratio"})
_UNTIL = re.compile(r" ?(?:말|초)?(?:까지|안에| 안에|내에)")
FROM = ("에서 ", "에\n서 ", " → ", "→", " -> ")
_IS_DONE = re.compile(
    r"(?:공정률|공정|진척률|진행률|진도율|공사율)(?:이|은|는)? ?(?:현재 |약 )?$"
)  # how far it is built
_ACTORS = frozenset({"기관", "회사", "사", "기업", "병원", "대학", "단체"})
_ACTING = ("이 ", "가 ", "은 ", "는 ")
# 2031년까지 백신을 2억 달러어치 공급한다: what has been sold
_SOLD = re.compile(
    r"(?: ?\([^()\n]{1,30}\))?(?: ?어치)?[을를]? ?(?:[^ ,.\n]{1,10} ){0,3}?(?:공급|납품)(?:한다|하는|하며|하고|하기로)"
)
_BESIDE = 8
_DATE_WINDOW = 40


def ahead_of(moments: tuple[Moment, ...], published: str | None) -> list[int]:
    """Indexes of the moments that lie after the publication."""
    if not published:
        return []
    later = []
    for index, moment in enumerate(moments):
        if moment.edtf and moment.kind in ("date", "period", "datetime") and not moment.dateline:
            first, _, last = moment.edtf.partition("/")
            first, last = first[:10], last[:10]
            now = published[: len(first)]
            if (first > now and moment.text not in _SAME_DAY) or (
                last and first >= now and last > published[: len(last)]
            ):
                later.append(index)
    return later


def mark_dated(
    text: str, start: int, quantities: list[Quantity], moments: tuple[Moment, ...], future: list[int], ends: list[int]
) -> None:
    """2028년 2조원, 2030년까지 매출 1000억원: what is dated after the publication is planned."""
    for quantity in quantities:
        at = bisect_right(ends, quantity.start) - 1
        if at < 0 or quantity.planned or quantity.kind in _UNDATED:
            continue
        moment = moments[future[at]]
        if moment.start < start or quantity.start - moment.end > _DATE_WINDOW:
            continue
        if _IS_DONE.search(text, max(start, quantity.start - 16), quantity.start) or _acts(text, quantity):
            continue
        if _is_redated(text, moments, future[at], quantity.start):
            continue
        if HALTED.match(text, quantity.end) or SO_FAR.search(text[moment.end : quantity.start]):
            continue
        if text.startswith(FROM, quantity.end) and (
            _UNTIL.match(text, moment.end) or quantity.start - moment.end > _BESIDE
        ):
            continue  # 2030년까지 12만㎡에서 20만㎡로: the first is what there is
        if quantity.kind == "money" and _SOLD.match(text, quantity.end):
            continue
        if (
            text.startswith((" 만기", " 만료"), moment.end)
            or _TITLE.match(text, moment.end)
            or ENDED.search(text, moment.end, quantity.start)
        ):
            continue
        quantity.planned = True


def _acts(text: str, quantity: Quantity) -> bool:
    """하반기부터 두 기관이 연구자를 보낸다: who they are is no plan."""
    if quantity.kind != "count" or text[quantity.start].isdigit() or quantity.unit not in _ACTORS:
        return False
    return text.startswith(_ACTING, quantity.end)


def _is_redated(text: str, moments: tuple[Moment, ...], index: int, end: int) -> bool:
    """Whether another moment stands before `end`; how long a stated time is ("2027~2031년 5년간") is none."""
    closed = not text.startswith("부터", moments[index].end)
    index += 1
    while index < len(moments) and moments[index].start < end:
        if not closed or moments[index].kind != "duration":
            return True
        index += 1
    return False

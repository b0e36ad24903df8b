"""What is planned because another place says so: a sentence that goes on with a plan, a headline of what the body plans."""

from __future__ import annotations

import re
from itertools import takewhile

from analysis.reading.figures.quantity import Quantity
from analysis.reading.rules.cue import each
from analysis.reading.rules.plan_words import FINAL_SS
from analysis.records import Span

_ITEM = re.compile(r"[○◦ㅇ·*•▪△▷-] ?")
_FOR_IT = re.compile("여기에|이를 위|이 사업에")  # what it takes: the money of a plan of any kind
_PAST = re.compile(FINAL_SS + r"(?:다|고|으며|지만)")
_PARTS = re.compile(
    r"(?:국비|도비|시비|군비|구비|지방비|민자|민간(?: 자본)?)(?:는|가)? (?=\d)|(?:총?사업비|총?공사비|예산|재원|투자[비금]|건립비|소요 ?자금|비용|(?P<size>연면적|부지|대지|규모))(?:은|는|만)? |(?:여기에|이를 위해|이를 위한|이 사업에)(?:는|만|서는)? |(?P<floors>(?:지상|지하) \d)|이 ?(?:가운데|중) "
)
# "새 연구동을 짓기로 했다. 연구동은 연면적 2만㎡다": what is to be built, and a sentence about it.
_IS_BUILT = re.compile(
    r"(?:"
    + each("짓는|세운|올린|건립한|신축한|조성한|착공한|건설한|신설한|들인")
    + "|"
    + each("짓|세우|건립하|신축하|조성하|착공하|건설하|신설하", "(?:기로 했|고 있)")
    + "|"
    + each("지을|세울|건립할|신축할|조성할|착공할|건설할|신설할", " (?:계획이|예정이|방침이|구상이)")
    + r")다\.?$"
)
_TO_BUILD = re.compile(  # searched for only where such a verb ends the sentence
    r"(?P<what>[가-힣A-Za-z0-9]{1,20})['’”\"]?(?: ?\([^()\n]{1,30}\))?[을를도] (?:[가-힣]{1,5} ){0,2}"
    + _IS_BUILT.pattern
)
_ABOUT_IT = re.compile(r"[‘'“\"]?(?:[^ ,.\n]{1,12} ){0,3}?(?P<what>[가-힣A-Za-z0-9]{1,20})['’”\"]?[은는] ")
_SO_NOW = re.compile(r"현재|지금|이미|기존|\d년부터")
_PARTS_FIRST = frozenset("국도시군구민총사공예재투건소비규연부대지여이")
_BUILDS = re.compile(
    r"(?:짓고 있|짓는|세우는|올리고 있|올린|(?:착공|완공|준공|가동|개소|개원)(?:한|된)|(?:조성|건립|신축|건설)된|건립 중이|건설 중이|조성 중이|공사 중이|착공한|건립한|조성한|건설한|세운|들어선)다[\"”]?\.?$"
    r"|(?:20\d\d년|내년|내후년)[^,.\n]{0,14} 문을 연다[\"”]?\.?$"
    r"|(?:준공|완공|개소|개원)(?:이|을) 목표(?:다|로 (?:한다|짓고 있다|공사 중이다))\.?$"
    r"|(?:말뚝을 박|첫 삽을 [뜨뜬])[가-힣]{0,3}다\.?$|(?:짓|건립하|조성하|세우|착공하)기로 했다\.?$"
    r"|(?:지을|세울|건립할|조성할|착공할|신축할) (?:계획|예정|방침|구상)이다\.?$"
)
_COSTS = frozenset({"money", "area"})  # what is to be paid, and what it is paid for
_WINDOW, _BEFORE = 300, 44


def goes_on(text: str, before: Span, start: int, end: int, found: list[Quantity], first: int) -> bool:
    """Whether a sentence goes on with what the one before has planned: the parts of its sum, the size of what is built.

    Reads    "사업비는 국비 145억원, 시비 97억원으로 나뉜다", "공장을 짓고 있다. 연면적은 7만㎡다",
             "입주 기업을 90곳으로 늘릴 계획이다. 여기에 400억원이 든다"
    """
    near = max(before.start, before.end - _BEFORE)
    mark = _ITEM.match(text, start)
    begins = mark.end() if mark else start
    opening = _PARTS.match(text, begins, end) if text[begins : begins + 1] in _PARTS_FIRST else None
    if opening is None:
        return _is_about_it(text, near, before.end, start, end)
    if _PAST.search(text, opening.end(), end):
        return False
    if _BUILDS.search(text, near, before.end):
        return True
    if opening["size"] or opening["floors"]:
        return False  # of what stands, if nothing is being built
    told = takewhile(lambda q: q.start >= before.start, (found[n] for n in range(first - 1, -1, -1)))
    for_it = _FOR_IT.match(text, start, end)
    return any(quantity.planned and (for_it or quantity.kind in _COSTS) for quantity in told)


def _is_about_it(text: str, near: int, ends: int, start: int, end: int) -> bool:
    """Whether the topic of a sentence is what the one before has yet to build."""
    topic = _ABOUT_IT.match(text, start, min(end, start + _WINDOW))
    built = _TO_BUILD.search(text, near, ends) if topic and _IS_BUILT.search(text, near, ends) else None
    if topic is None or built is None or not built["what"].endswith(topic["what"]):
        return False
    return not (_PAST.search(text, topic.end(), end) or _SO_NOW.search(text, topic.end(), end))


def share_with_headline(text: str, found: list[Quantity], title: str | None) -> None:
    """Set `planned` in the headline on what the body tells only as a plan, in place: "5년간 900억 투입"."""
    at = text.find(title) if title and found else -1
    if title is None or at < 0:
        return
    end = at + len(title)
    inside = takewhile(lambda q: q.start < end, found)
    headline = [q for q in inside if q.start >= at and not q.planned and q.low is not None]
    body = [q for q in found if q.start >= end] if headline else []
    planned = {_value(q) for q in body if q.planned} - {_value(q) for q in body if not q.planned}
    for quantity in headline:
        quantity.planned = _value(quantity) in planned


def _value(quantity: Quantity) -> tuple[object, ...]:
    return quantity.kind, quantity.unit, quantity.low, quantity.high

"""Firms that are in a park without a verb that counts them: its firms are 61, there are 84, 100 were promised."""

from __future__ import annotations

import re

from analysis.reading.metrics.line import Line
from analysis.reading.metrics.measure import Measure, kind_of
from analysis.reading.metrics.rows import ROWS
from analysis.reading.metrics.terms import fits, is_level
from analysis.reading.rules.metric_words import BETWEEN
from analysis.records import Figure

_FIRMS_THERE = re.compile(
    r"(?:(?<=의)|(?<=데)|(?<=지만)|(?<=[고며나,])) (?P<firms>(?:(?:바이오|제약|의료기기|생명과학|헬스케어|바이오헬스)[ ·]?){0,2}(?:기업|업체|회사|스타트업|벤처))"
    r"(?:[은는이]| ?수는) (?:모두 |총 |약 |현재 )?$"
)
_FIRMS_ARE = re.compile(
    r"여? ?(?:(?:바이오|제약|의료기기|생명과학|헬스케어|크고 작은)[ ·]?){0,2}(?:기업|회사|업체|스타트업|벤처)[이가] (?:모두 )?있(?:다|고|으며|습니다|지만)"
)
_HERE = re.compile(
    r"(?:이곳|여기|이 ?안|파크|밸리|단지|캠퍼스|허브|클러스터)에(?:는|선)? (?:현재 |이제 |지금 |모두 |약 )?$"
)
_HOUSED = re.compile(
    r" (?:입주한|입주해 있는|입주 중인|둥지를 튼|모인|모여 있는|들어선|들어서 있는|들어와 있는|자리 ?잡은|자리를 잡은|자리한|터를 잡은|세 든)"
    r" (?:약 |총 |전체 )?$"
)
_OF_ALL_THERE = re.compile(
    r"여? ?(?:[가-힣·]{1,6} )?(?:기업|업체|회사|기관|스타트업|벤처)?(?:들)?(?:의 |에서 |에 |[ 의]?(?:가운데|중) |[이가] (?:고용|낸|올린|거둔|유치))"
)
# 가람밸리는 88개사 규모로
_IN_SIZE = re.compile(r"여? ?(?:규모|단지)(?:로|다|이며|이고|여서|지만|의 )")
_ONLY = re.compile(r"여?(?:뿐|에 (?:불과|그친|그쳤|머무|머물)|밖에)")  # 33만㎡인데 기업은 19곳뿐이다
# 실험실 40개를 갖추고 71개사를 들였다: what a park has taken in, without a time in which it did
_TAKEN_IN = re.compile(
    r"여?(?P<firms> ?(?:[가-힣]{2,6} )?(?:기업|업체|회사|스타트업))?[을를] (?:들[였인]|들여놓|품[었은고]|거느[리렸린]|받아들[였인]|맞아들[였인]|끌어안[았은고]|두고 있|담[았은고] )"
)
_FIRMS_LAST = re.compile(r"(?:기업|업체|회사|스타트업) (?:약 |모두 )?$")
_MORE_OF_THEM = re.compile(r"(?:새로|추가|더|신규|새|외국계|해외) ?(?:로 )?")
_FIRM_UNITS = frozenset(("개사", "개 기업", "개 업체"))
_PROMISE = re.compile(r"[^’'”\"\n]{0,24}[’'”\"](?:[이라]{0,2}[은는던]? )?(?:약속|공약|목표|청사진|다짐|비전|구상|계획)")
_BY_THEN = re.compile(r"까지 (?:[가-힣]{2,4} ){0,2}$|20\d\d년 ?$")


def firms_there(line: Line, figure: Figure) -> Measure | None:
    """가람밸리의 바이오 기업은 61곳: the firms of a park are its tenants."""
    if figure.kind != "count" or not fits(figure, "firms"):
        return None
    words = _FIRMS_THERE.search(line.text, line.back(figure.start, 30), figure.start)
    owner = next(iter(line.cast.before(words.start() + 1, line.back(words.start(), 40))), None) if words else None
    if words is None or owner is None or not owner.is_cluster:
        return None
    own = owner.end_of_particle == words.start() or (line.text[words.start()] == " " and owner.is_topic)
    if not own or (line.text[words.start() - 1] != "의" and not _ONLY.match(line.text, figure.end)):
        return None
    planned = line.plans(figure)
    return Measure(figure, ROWS["tenants"], "tenants", words.start("firms"), words.end("firms"), planned, owner)


def firms_are(line: Line, figure: Figure) -> Measure | None:
    """가람밸리에는 84개 기업이 있다."""
    if figure.kind != "count" or not fits(figure, "firms"):
        return None
    if figure.unit == "개사" and _IN_SIZE.match(line.text, figure.end):
        topic = next(iter(line.cast.before(figure.start, line.back(figure.start, 30))), None)
        if (
            topic is None
            or not (topic.is_cluster and topic.is_topic)
            or line.text[topic.end_of_particle : figure.start].strip(" 약")
        ):
            return None
        return Measure(figure, ROWS["tenants"], "tenants", -1, -1, line.plans(figure), topic)
    if not _FIRMS_ARE.match(line.text, figure.end):
        return None
    lead = line.text[line.back(figure.start, 24) : figure.start]
    place = next(iter(line.cast.before(figure.start, line.back(figure.start, 30))), None)
    between = line.text[place.end_of_particle : figure.start] if place is not None else ""
    in_park = place is not None and place.is_cluster and place.part == "at" and not set(between.split()) - BETWEEN
    if not (in_park or _HERE.search(lead)) or kind_of("tenants", lead) != "tenants":
        return None
    return Measure(figure, ROWS["tenants"], "tenants", -1, -1, line.plans(figure), place if in_park else None)


def housed_firms(line: Line, figure: Figure) -> Measure | None:
    """가람밸리에 입주한 78개 회사가 고용한: all who are there, of whom something is told."""
    if figure.kind != "count" or not fits(figure, "firms") or not is_level(figure):
        return None
    housed = _HOUSED.search(line.text, line.back(figure.start, 40), figure.start)
    if housed is None or not _OF_ALL_THERE.match(line.text, line.tail(figure)):
        return None
    place = next(iter(line.cast.before(housed.start(), line.back(housed.start(), 20))), None)
    if place is None or not place.is_cluster or place.end_of_particle != housed.start():
        return None
    return Measure(figure, ROWS["tenants"], "tenants", -1, -1, line.plans(figure), place)


def taken_in(line: Line, figure: Figure) -> Measure | None:
    """가람밸리는 실험실 40개를 갖추고 71개사를 들였다: firms in a park of which its sentence tells, no time told."""
    match = _TAKEN_IN.match(line.text, line.tail(figure)) if figure.kind == "count" and is_level(figure) else None
    start = line.back(figure.start, 80)
    if match is None or not fits(figure, "firms"):
        return None
    named = match["firms"] or _FIRMS_LAST.search(line.text, start, figure.start)
    if (figure.unit not in _FIRM_UNITS and not named) or line.calendar.within(start, figure.start):
        return None
    topic = next((actor for actor in line.cast.within(line.span.start, figure.start) if actor.part == "subject"), None)
    if topic is None:  # 연면적 2만㎡에 …: the sentence goes on with a park
        if not any(term.row.scope == "site" for term in line.terms_between(line.span.start, figure.start)):
            return None
    elif not (topic.is_cluster and topic.is_topic):
        return None
    if _MORE_OF_THEM.search(line.text, line.back(figure.start, 12), match.end()):
        return None
    return Measure(figure, ROWS["tenants"], "tenants", -1, -1, line.plans(figure), topic)


def promised(line: Line, figure: Figure) -> Measure | None:
    """'2028년까지 150개사' 약속: firms that a park was to have."""
    if figure.unit not in _FIRM_UNITS or not is_level(figure) or not _PROMISE.match(line.text, line.tail(figure)):
        return None
    lead = line.text[line.back(figure.start, 14) : figure.start]
    if not _BY_THEN.search(lead):
        return None
    return Measure(figure, ROWS["tenants"], "tenants", -1, -1, True)

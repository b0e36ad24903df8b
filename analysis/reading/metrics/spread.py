"""The site of a park by how far it spreads, and shares of the whole of it."""

from __future__ import annotations

import re

from analysis.reading.metrics.line import Line
from analysis.reading.metrics.measure import Measure
from analysis.reading.metrics.rows import ROWS
from analysis.reading.metrics.terms import is_level
from analysis.reading.rules.metric_words import MetricWord
from analysis.records import Figure

_SPREADS = re.compile(
    r" ?(?:규모로 (?:조성|펼쳐)|에 걸쳐|에 (?:조성|펼쳐)|[을를] (?:차지|아우르|깔고)|[도을를] (?:[^,.\n]{1,24} )?조성(?:하|한|할))"
)
# 가람밸리는 별도로 90만㎡다
_IS_SO_WIDE = re.compile(r"여?(?:(?:이?다|이?며|이고)|에 (?:이른|달한|달하|이르|불과하|그친)[가-힣]{1,2})[., ]")
_BARELY = re.compile(r"(?: (?:별도로|따로|모두|총|전체|약|고작|무려|이보다 (?:큰|넓은|작은|좁은)))* ")
_FLOORS = re.compile(r"연면적|건축 ?면적|바닥 ?면적|임대 ?면적|녹지|건물")
_SENTENCE_BEFORE = 120
# 41만㎡에 조성된 가람밸리는: the park that it describes; 가람밸리는 90만㎡로 넓어진다: what it will be.
_LAID_OUT = re.compile(r" ?(?:규모로|에) (?:조성된|펼쳐진|들어선|자리 ?잡은|걸쳐 있는|걸친) (?:[‘'“\"])?")
# 염전이던 12만㎡에 2021년 문을 연 의료 단지다
_OPENED = re.compile(
    r" ?에 (?:[^ ,.\n]{1,10} ){0,2}?(?:문을 연|들어선|조성된|조성한|자리 ?잡은|세워진|세운|지어진|지은|일군) (?:[^ ,.\n]{1,10} ){0,3}?"
    r"[가-힣]{0,6}(?:단지|클러스터|산단|파크|캠퍼스|밸리|타운|거점)(?:이?다|으?로|이?며|입니다|[.,]| (?=[가-힣A-Za-z]))"
)
# 시험동(9000㎡)을 올린다: the floors of what a park will build
_BUILT_FOR = re.compile(
    r"(?:㎡|[가-힣])?\)[을를] (?:새로 |더 |[가-힣]{1,4}에 )?(?:올[린리릴]|짓|지[을어]|세[우운울]|건립|신축|증축|완공|준공)"
)
_A_BUILDING = re.compile(r"[가-힣](?:동|관|센터|시설)\((?:연면적 )?$")
_WIDENS = re.compile(r"(?:으로|로) (?:더 )?(?:넓어|넓힌|넓힐|넓혀|커진|커졌|확대|확장)")
_BUILDING_END = ("센터", "연구동", "타워", "하우스", "랩스", "빌딩", "팩토리", "플라자")
_AREA_WORD = re.compile(r"면적|건물|연구동|센터|공장")
_SHARE = re.compile(r"여?(?:가량|정도|쯤)?[이가] ?(?:아직 |여전히 |이미 )?")
_WHOLE = re.compile(
    r"(?:전체(?: (?:면적|공간|시설|건물|사무실))?|(?:총|임대) ?면적|연면적|공간|건물|연구실|실험실|사무실|방)의 ?(?:약 )?$"
)


def spread(line: Line, figure: Figure) -> Measure | None:
    """가람밸리는 31만㎡에 걸쳐 있다: the site of a park that is the sentence's topic, or that the area describes."""
    tail = line.tail(figure)
    if figure.same_as or not is_level(figure):
        return None
    lead = line.text[line.back(figure.start, 24) : figure.start]
    if figure.planned and _A_BUILDING.search(lead) and _BUILT_FOR.match(line.text, figure.end):
        others = any(a.part == "subject" and not a.is_cluster for a in line.cast.within(line.span.start, figure.start))
        row = ROWS["gross_floor_area"]
        return None if others else Measure(figure, row, row.metric, -1, -1, True)
    laid_out = _LAID_OUT.match(line.text, tail)
    park = line.cast.inside(laid_out.end(), laid_out.end() + 8) if laid_out else None
    if park is not None and line.text[laid_out.end() if laid_out else 0 : park.start].strip():
        park = None
    if park is None and _SPREADS.match(line.text, tail):
        park = next(iter(line.cast.before(figure.start, line.back(figure.start, 40))), None)
        park = park if park is not None and park.part in ("subject", "none") else None
    elif park is None and _IS_SO_WIDE.match(line.text, tail):
        if _FLOORS.search(line.text, max(0, line.span.start - _SENTENCE_BEFORE), figure.start):
            return None  # 연면적은 가람밸리가 5만㎡다. 달빛파크는 4만㎡다
        owner = next(iter(line.cast.before(figure.start, line.back(figure.start, 40))), None)
        is_it = (
            owner is not None and owner.is_topic and _BARELY.fullmatch(line.text, owner.end_of_particle, figure.start)
        )
        park = owner if owner is not None and is_it and not owner.name.name.endswith(_BUILDING_END) else None
    elif park is None and _WIDENS.match(line.text, tail):
        near = [a for a in line.cast.before(figure.start, line.span.start) if a.is_cluster]
        acted_on = near and (near[0].is_topic or near[0].part == "object")
        park = near[0] if acted_on and not near[0].name.name.endswith(_BUILDING_END) else None
    if _AREA_WORD.search(lead):
        return None
    if park is None and (opened := _OPENED.match(line.text, tail, line.span.end)):
        own = line.cast.within(figure.end, min(line.span.end, opened.end() + 1))
        park = next(iter(own), None)
        if park is None and line.cast.within(line.span.start, figure.start):
            return None
    elif park is None:
        return None
    if park is not None and not park.is_cluster:
        return None
    return Measure(figure, ROWS["site_area"], "site_area", -1, -1, line.plans(figure), park)


def of_whole(line: Line, figure: Figure, row: MetricWord, gap: str, verb: re.Match[str]) -> Measure | None:
    """전체 면적의 14%가 비어 있다: a share of a whole place."""
    if figure.unit != "%" or not is_level(figure) or not _SHARE.fullmatch(gap):
        return None
    lead = line.text[line.back(figure.start, 24) : figure.start]
    topic = next(iter(line.cast.before(figure.start, line.back(figure.start, 24))), None)
    owns = (
        topic is not None and topic.is_cluster and not line.text[topic.end_of_particle : figure.start].strip(" 약이미")
    )
    if not (owns or _WHOLE.search(lead)):
        return None
    return Measure(figure, row, row.metric, verb.start(), verb.end(), line.plans(figure))

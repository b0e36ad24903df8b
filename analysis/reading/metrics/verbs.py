"""Figures whose verb says what is counted: 126개 기업이 입주해 있다, 3천 명이 근무한다, 580억원을 들여."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from analysis.reading.deals.trie import pattern
from analysis.reading.metrics.line import Line
from analysis.reading.metrics.measure import Measure, kind_of
from analysis.reading.metrics.terms import fits, is_level
from analysis.reading.rules.metric_words import (
    BETWEEN,
    BUILDING,
    KIND_NOUNS,
    METRIC_VERBS,
    METRIC_WORDS,
    SUBSET_ENDS,
    SUBSETS,
    VERB_STEMS,
    MetricWord,
)
from analysis.records import Figure

_VERB = re.compile("|".join(f"(?P<v{n}>{verb.pattern})" for n, verb in enumerate(METRIC_VERBS)))
_CLAUSE = re.compile(r"[,;]|(?:다|고|며|지만|으나|는데)[ .]")
_AND_OTHERS = re.compile(r"\d(?:여 ?)?(?:곳|개사|개)(?:과|와|, ) ?(?:(?:바이오|제약|의료) ?)?$")
_OTHER_OBJECT = re.compile(
    r"(?<!기업)(?<!업체)(?<!회사)(?<!벤처)(?<!입주사)(?<!스타트업)(?<!텍)(?:[을를만]|(?<![0-9])도) [^,.]{0,10}$"
)
_OBJECT = re.compile(r"[을를](?: |$)|새로|추가|신규")
_ONE_SOURCE = re.compile(r"(?:국비|도비|시비|군비|구비|지방비|민자|민간(?: 자본)?|자부담) ?(?:약 )?$")
_MONEY = re.compile(r"여?[을를이의]? ?(?:[가-힣]+ )?$")
BUILDING_WORD = re.compile(BUILDING)
_KIND_NOUN = re.compile(rf"(?:{'|'.join(KIND_NOUNS)}) ?$")
_NAKED = re.compile(r"[가-힣A-Za-z]+ ?$")
_PART = re.compile(r"(?:중|가운데) [^,.\d]{0,12}$")
_OF_THEM = re.compile(r"(?:[가-힣\d,. ]*)(?:중|가운데) ?$")
_FIRM = re.compile(r"기업|업체|회사|스타트업|법인|벤처")
_FIRM_LIKE = re.compile(
    r"기업|업체|회사|스타트업|법인|벤처|기관|단체|조직|연구소|연구원|병원|대학|제약사|바이오텍|팀|개발사"
)
_FIRMS_OF = re.compile(
    r", ?(?:모두 |총 )?| ?(?:[가-힣·]{1,8} ){0,2}(?:기업|업체|기관|회사|스타트업)(?:에서|에|,|과|와|의)? ?(?:약 |모두 |총 )?"
)
_PART_OF_STAFF = re.compile(r"박사|외국인|여성")
_CAME_IN = ("들어왔", "유입됐")
_SPREADS = re.compile(
    r" ?(?:규모로 (?:조성|펼쳐)|에 걸쳐|에 (?:조성|펼쳐)|[을를] (?:차지|아우르|깔고)|[도을를] (?:[^,.\n]{1,24} )?조성(?:하|한|할))"
)
# 41만㎡에 조성된 가람밸리는: the park that it describes; 가람밸리는 90만㎡로 넓어진다: what it will be.
_LAID_OUT = re.compile(r" ?(?:규모로|에) (?:조성된|펼쳐진|들어선|자리 ?잡은|걸쳐 있는|걸친) (?:[‘'“\"])?")
_WIDENS = re.compile(r"(?:으로|로) (?:더 )?(?:넓어|넓힌|넓힐|넓혀|커진|커졌|확대|확장)")
_BUILDING_END = ("센터", "연구동", "타워", "하우스", "랩스", "빌딩", "팩토리", "플라자")
_AREA_WORD = re.compile(r"면적|건물|연구동|센터|공장")
_HELD_FIRMS = re.compile(
    r"(?:여|[가이] 넘는)? ?(?:[가-힣·]{1,8} ){0,2}(?:기업|회사|업체|스타트업|벤처|연구소|기관)(?:[·과와][가-힣]{2,4})?[을를] "
)
_HOLDS = ("유치", "품", "거느", "끌어안")
_NEWLY = re.compile(r"여?[이가을를] (?:새로 )?$")
_AND = re.compile(r"[,·에]? ?(?:약 )?")
_SHARE = re.compile(r"여?(?:가량|정도|쯤)?[이가] ?(?:아직 |여전히 |이미 )?")
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
_ONLY = re.compile(r"여?(?:뿐|에 (?:불과|그친|그쳤|머무|머물)|밖에)")  # 33만㎡인데 기업은 19곳뿐이다
_WHOLE = re.compile(
    r"(?:전체(?: (?:면적|공간|시설|건물|사무실))?|(?:총|임대) ?면적|연면적|공간|건물|연구실|실험실|사무실|방)의 ?(?:약 )?$"
)
_FIRM_UNITS = frozenset(("개사", "개 기업", "개 업체"))
_PROMISE = re.compile(r"[^’'”\"\n]{0,24}[’'”\"](?:[이라]{0,2}[은는던]? )?(?:약속|공약|목표|청사진|다짐|비전|구상|계획)")
_BY_THEN = re.compile(r"까지 (?:[가-힣]{2,4} ){0,2}$|20\d\d년 ?$")
_BASIS = re.compile(r"[^,.]{0,6}(?:기준|현재|말)")
# A word with one of these endings leans on the verb, and leaves the figure to itself: "포함해 3400여 명이".
_LEANS = (
    "에", "에는", "에서", "은", "는", "등", "로", "엔", "이", "가", "의", "한", "된", "도", "해", "고", "며", "쳐",
    "까지", "하면", "치면",
)  # fmt: skip
_SCOPES = {"people": "staff"}
_REACH = 45


@cache
def _stem() -> re.Pattern[str]:
    return re.compile(pattern(VERB_STEMS))


def _rows() -> dict[str, MetricWord]:
    rows: dict[str, MetricWord] = {}
    for row in METRIC_WORDS:
        if row.scope == _SCOPES.get(row.metric, row.scope):
            rows.setdefault(row.metric, row)
    return rows


_ROWS = _rows()


def by_verb(line: Line, figure: Figure) -> Measure | None:
    """The measure that the verb behind a figure makes, None where another figure or clause comes between."""
    if figure.kind == "area":
        return _spread(line, figure)
    if figure.kind not in ("count", "money", "percent") or not (is_level(figure) or figure.kind == "money"):
        return None
    tenants = _firms_there(line, figure) or _firms_are(line, figure)
    if tenants is not None:
        return tenants
    tail = line.tail(figure)
    verb = _verb(line.text, tail, min(line.span.end, tail + _REACH))
    if verb is None:
        return _promised(line, figure)
    rule = METRIC_VERBS[int((verb.lastgroup or "v0")[1:])]
    gap = line.text[tail : verb.start()]
    row = _ROWS[rule.metric]
    if rule.metric == "tenants" and fits(figure, "people") and not _CLAUSE.search(gap):
        firms = line.between(line.back(figure.start, 12), figure.start)
        if firms and _are_firms_with_people(line, firms[-1], [figure]):  # 88개사 2100명이 둥지를 틀고 있다
            return Measure(figure, _ROWS["people"], "people", verb.start(), verb.end(), line.plans(figure))
    if not fits(figure, row.fits) or _CLAUSE.search(gap):
        return None
    others = [other for other in line.between(tail, verb.start()) if other.kind == figure.kind]
    if others and not (rule.metric == "tenants" and _are_firms_with_people(line, figure, others)):
        return None
    if rule.whole:
        return _of_whole(line, figure, row, gap, verb)
    if rule.metric == "investment":
        return _spent(line, figure, row, gap, verb.group())
    if not is_level(figure) or (rule.event and _is_event(line, figure)) or (rule.aimed and not line.plans(figure)):
        return None
    if rule.flow:
        return _come_about(line, figure, row, gap, verb)
    measure = _counted(line, figure, rule.metric, row, gap, verb)
    return replace(measure, planned=True) if measure is not None and rule.planned else measure


def _firms_there(line: Line, figure: Figure) -> Measure | None:
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
    return Measure(figure, _ROWS["tenants"], "tenants", words.start("firms"), words.end("firms"), planned, owner)


def _firms_are(line: Line, figure: Figure) -> Measure | None:
    """가람밸리에는 84개 기업이 있다."""
    if figure.kind != "count" or not fits(figure, "firms") or not _FIRMS_ARE.match(line.text, figure.end):
        return None
    lead = line.text[line.back(figure.start, 24) : figure.start]
    place = next(iter(line.cast.before(figure.start, line.back(figure.start, 30))), None)
    between = line.text[place.end_of_particle : figure.start] if place is not None else ""
    in_park = place is not None and place.is_cluster and place.part == "at" and not set(between.split()) - BETWEEN
    if not (in_park or _HERE.search(lead)) or kind_of("tenants", lead) != "tenants":
        return None
    return Measure(figure, _ROWS["tenants"], "tenants", -1, -1, line.plans(figure), place if in_park else None)


def _promised(line: Line, figure: Figure) -> Measure | None:
    """'2025년까지 100개사' 약속: firms that a park was to have."""
    if figure.unit not in _FIRM_UNITS or not is_level(figure) or not _PROMISE.match(line.text, line.tail(figure)):
        return None
    lead = line.text[line.back(figure.start, 14) : figure.start]
    if not _BY_THEN.search(lead):
        return None
    return Measure(figure, _ROWS["tenants"], "tenants", -1, -1, True)


def _spread(line: Line, figure: Figure) -> Measure | None:
    """가람밸리는 31만㎡에 걸쳐 있다: the site of a park that is the sentence's topic, or that the area describes."""
    tail = line.tail(figure)
    if figure.same_as or not is_level(figure):
        return None
    lead = line.text[line.back(figure.start, 24) : figure.start]
    laid_out = _LAID_OUT.match(line.text, tail)
    park = line.cast.inside(laid_out.end(), laid_out.end() + 8) if laid_out else None
    if park is not None and line.text[laid_out.end() if laid_out else 0 : park.start].strip():
        park = None
    if park is None and _SPREADS.match(line.text, tail):
        park = next(iter(line.cast.before(figure.start, line.back(figure.start, 40))), None)
        park = park if park is not None and park.part in ("subject", "none") else None
    elif park is None and _WIDENS.match(line.text, tail):
        near = [a for a in line.cast.before(figure.start, line.span.start) if a.is_cluster]
        park = near[0] if near and near[0].is_topic and not near[0].name.name.endswith(_BUILDING_END) else None
    if park is None or not park.is_cluster or _AREA_WORD.search(lead):
        return None
    return Measure(figure, _ROWS["site_area"], "site_area", -1, -1, line.plans(figure), park)


def _are_firms_with_people(line: Line, firms: Figure, people: list[Figure]) -> bool:
    """Whether a figure counts firms, and the one right behind it their people: 88개사 2100명."""
    if len(people) != 1 or not fits(firms, "firms") or not fits(people[0], "people") or not is_level(people[0]):
        return False
    return bool(_AND.fullmatch(line.text, firms.end, people[0].start))


def _of_whole(line: Line, figure: Figure, row: MetricWord, gap: str, verb: re.Match[str]) -> Measure | None:
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


def _come_about(line: Line, figure: Figure, row: MetricWord, gap: str, verb: re.Match[str]) -> Measure | None:
    """지난해 19개 기업이 창업했다."""
    lead = line.text[line.back(figure.start, 24) : figure.start]
    if _KIND_NOUN.search(lead) and _NEWLY.match(gap):  # 법인 11곳이 새로 세워졌다
        return Measure(figure, row, row.metric, verb.start(), verb.end(), line.plans(figure))
    if not _FIRM.search(gap) or _is_of_some(gap) or not _stands_alone(line, line.back(figure.start, 24), figure.start):
        return None
    return Measure(figure, row, row.metric, verb.start(), verb.end(), line.plans(figure))


def _verb(text: str, start: int, end: int) -> re.Match[str] | None:
    for stem in _stem().finditer(text, start, end):
        verb = _VERB.match(text, stem.start(), end)
        if verb is not None:
            return verb
    return None


def _spent(line: Line, figure: Figure, row: MetricWord, gap: str, verb: str) -> Measure | None:
    """580억원을 더 들여 …을 짓고: money put into a place, also where it is more money than before."""
    is_money = is_level(figure) or (figure.change == "up" and is_level(replace(figure, change=None)))
    if _ONE_SOURCE.search(line.text, line.back(figure.start, 8), figure.start) and any(
        other.kind == "money" for other in line.between(line.back(figure.start, _REACH), figure.start)
    ):
        return None  # 국비 40억원과 도비 30억원을 들여: a part of what is put in
    start, end = line.back(figure.start, 120), min(line.span.end, figure.end + 120)
    if not is_money or not _MONEY.match(gap) or not (verb in _CAME_IN or BUILDING_WORD.search(line.text, start, end)):
        return None
    return Measure(figure, row, "investment", -1, -1, line.plans(figure))


def _counted(line: Line, figure: Figure, metric: str, row: MetricWord, gap: str, verb: re.Match[str]) -> Measure | None:
    lead = line.text[line.back(figure.start, 24) : figure.start]
    if metric == "researchers":  # 임직원 64명 가운데 41명이 연구원이다
        lead = _OF_THEM.sub("", lead)
    kind_noun = _KIND_NOUN.search(lead)
    if (
        (_OBJECT.search(gap) and not (verb.group().startswith(_HOLDS) and kind_noun) and not _HELD_FIRMS.fullmatch(gap))
        or _PART.search(lead)
        or (kind_of("people", lead) is None and kind_of("tenants", lead) is None)
    ):
        return None
    noun = kind_noun
    before = lead[: noun.start()] if noun else lead
    if metric == "tenants" and _AND_OTHERS.search(before):
        return None  # 연구기관 38곳과 기업 50곳이 입주해: parts of the tenants
    if noun is None and verb.group().startswith("유치") and _OTHER_OBJECT.search(lead):
        return None  # 해외 거점도 2곳 유치하겠다
    if (
        noun is None
        and lead
        and not _stands_alone(line, line.back(figure.start, 24), line.back(figure.start, 24) + len(lead))
    ):
        return None
    if metric == "tenants" and figure.unit == "개" and gap.startswith(" ") and not _FIRM_LIKE.search(gap):
        return None  # 3개 동이 들어선다
    planned = line.plans(figure)
    if metric == "tenants" and (kind_of(metric, before) == "tenants_subset" or _is_of_some(gap)):
        start = figure.start - (len(lead) - noun.start() if noun else 0)
        return Measure(figure, row, "tenants_subset", start, figure.end, planned)
    if kind_of(metric, before if noun else lead) is None or _PART_OF_STAFF.search(gap):
        return None
    if metric == "people" and "연구" in gap:
        metric, row = "researchers", _ROWS["researchers"]
    return Measure(figure, row, metric, verb.start(), verb.end(), planned)


def _is_of_some(gap: str) -> bool:
    """Whether the words between a figure and its verb name only some: "곳의 외국계 기업이"."""
    return any(word in SUBSETS or word.endswith(SUBSET_ENDS) for word in gap.split())


def _stands_alone(line: Line, start: int, end: int) -> bool:
    """Whether no noun counts the figure behind [start, end) for itself: not "의사 180명이 근무"."""
    moments = line.calendar.within(start, end)
    lead = line.text[moments[-1].end if moments else start : end]
    naked = _NAKED.search(lead)
    word = naked.group().strip() if naked else ""
    return not word or word in BETWEEN or word.endswith(_LEANS)


def _is_event(line: Line, figure: Figure) -> bool:
    """지난해 15곳이 입주했다: what happened in a time, no level, but 8월 말 기준 38곳이 입주했다 is one."""
    moments = line.calendar.within(line.back(figure.start, 120), figure.start)
    return bool(moments) and not _BASIS.match(line.text, moments[-1].end)


def shared(line: Line, measure: Measure, taken: set[str]) -> Measure | None:
    """A에는 74개사, B에는 150개사가 입주해 있다: the verb speaks for the figure before too, each of its own place."""
    figure = measure.figure
    others = line.between(line.back(figure.start, 60), figure.start)
    if measure.start >= figure.end and measure.metric == "people" and others:
        return _firms_of(line, measure, others[-1])
    if measure.start < figure.end or not others or measure.row.fits not in ("firms", "people", "members"):
        return None
    first = others[-1]
    own = [a for a in line.cast.within(line.back(first.start, 30), figure.start) if a.part in ("at", "subject")]
    if len(own) < 2 or first.kind != figure.kind or not is_level(first) or first.id in taken:
        return None
    left, right = own[-2:]
    if left.end_of_particle > first.start or not first.end <= right.start <= first.end + 6:
        return None
    gaps = line.text[left.end_of_particle : first.start] + line.text[right.end_of_particle : figure.start]
    return None if gaps.strip(" 약") else replace(measure, figure=first, actor=left, planned=line.plans(first))


def _firms_of(line: Line, measure: Measure, firms: Figure) -> Measure | None:
    """350개 기업에서 6만5천 명이 일한다: the firms in which they work are tenants."""
    if not is_level(firms) or not fits(firms, "firms") or firms.planned:
        return None
    if not _FIRMS_OF.fullmatch(line.text, firms.end, measure.figure.start):
        return None
    lead = line.text[line.back(firms.start, 24) : firms.start]
    if (
        kind_of("tenants", lead) != "tenants"
        or _PART.search(lead)
        or not _stands_alone(line, firms.start - len(lead), firms.start)
    ):
        return None
    return replace(measure, figure=firms, row=_ROWS["tenants"], metric="tenants", planned=line.plans(firms))

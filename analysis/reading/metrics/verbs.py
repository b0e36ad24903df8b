"""Figures whose verb says what is counted: 126개 기업이 입주해 있다, 3천 명이 근무한다, 580억원을 들여."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from analysis.reading.metrics.claims import PART
from analysis.reading.metrics.line import Line
from analysis.reading.metrics.measure import Measure, kind_of
from analysis.reading.metrics.rows import ROWS
from analysis.reading.metrics.spread import of_whole, spread
from analysis.reading.metrics.terms import fits, is_level
from analysis.reading.metrics.there import firms_are, firms_there, housed_firms, promised, taken_in
from analysis.reading.rules.metric_words import (
    BUILDING,
    KIND_NOUNS,
    METRIC_VERBS,
    SUBSET_ENDS,
    SUBSETS,
    VERB_STEMS,
    MetricWord,
)
from analysis.reading.trie import pattern
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
_OF_THEM = re.compile(r"(?:[가-힣\d,. ]*)(?:중|가운데) ?$")
_FIRM = re.compile(r"기업|업체|회사|스타트업|법인|벤처")
_FIRM_LIKE = re.compile(
    r"기업|업체|회사|스타트업|법인|벤처|기관|단체|조직|연구소|연구원|병원|대학|제약사|바이오텍|팀|개발사"
)
_PART_OF_STAFF = re.compile(r"박사|외국인|여성")
_CAME_IN = ("들어왔", "유입됐")
_HELD_FIRMS = re.compile(
    r"(?:여|[가이] 넘는)? ?(?:[가-힣·]{1,8} ){0,2}(?:기업|회사|업체|스타트업|벤처|연구소|기관)(?:[·과와][가-힣]{2,4})?[을를] "
)
_HOLDS = ("유치", "품", "거느", "끌어안")
_NEWLY = re.compile(r"여?[이가을를] (?:새로 )?$")
_AND = re.compile(r"[,·에]? ?(?:약 )?")
_BASIS = re.compile(r"[^,.]{0,6}(?:기준|현재|말)")
_REACH = 45


@cache
def _stem() -> re.Pattern[str]:
    return re.compile(pattern(VERB_STEMS))


def by_verb(line: Line, figure: Figure) -> Measure | None:
    """The measure that the verb behind a figure makes, None where another figure or clause comes between."""
    if figure.kind == "area":
        return spread(line, figure)
    if figure.kind not in ("count", "money", "percent") or not (is_level(figure) or figure.kind == "money"):
        return None
    tenants = (
        firms_there(line, figure) or firms_are(line, figure) or housed_firms(line, figure) or taken_in(line, figure)
    )
    if tenants is not None:
        return tenants
    tail = line.tail(figure)
    verb = _verb(line.text, tail, min(line.span.end, tail + _REACH))
    if verb is None:
        return promised(line, figure)
    rule = METRIC_VERBS[int((verb.lastgroup or "v0")[1:])]
    gap = line.text[tail : verb.start()]
    row = ROWS[rule.metric]
    if rule.metric == "tenants" and fits(figure, "people") and not _CLAUSE.search(gap):
        firms = line.between(line.back(figure.start, 12), figure.start)
        if firms and _are_firms_with_people(line, firms[-1], [figure]):  # 88개사 2100명이 둥지를 틀고 있다
            return Measure(figure, ROWS["people"], "people", verb.start(), verb.end(), line.plans(figure))
    if not fits(figure, row.fits) or _CLAUSE.search(gap):
        return None
    others = [other for other in line.between(tail, verb.start()) if other.kind == figure.kind]
    if others and not (rule.metric == "tenants" and _are_firms_with_people(line, figure, others)):
        return None
    if rule.whole:
        return of_whole(line, figure, row, gap, verb)
    if rule.metric == "investment":
        return _spent(line, figure, row, gap, verb.group())
    if not is_level(figure) or (rule.event and _is_event(line, figure)) or (rule.aimed and not line.plans(figure)):
        return None
    if rule.flow:
        return _come_about(line, figure, row, gap, verb)
    measure = _counted(line, figure, rule.metric, row, gap, verb)
    return replace(measure, planned=True) if measure is not None and rule.planned else measure


def counted_by(line: Line, figure: Figure) -> MetricWord | None:
    """What the verb right behind a figure counts, where it plainly tells how many there are: …곳이 들어서 있다."""
    tail = line.tail(figure)
    verb = _verb(line.text, tail, min(line.span.end, tail + _REACH))
    rule = METRIC_VERBS[int((verb.lastgroup or "v0")[1:])] if verb else None
    if verb is None or rule is None or rule.event or rule.flow or rule.whole or rule.planned or rule.aimed:
        return None
    row, gap = ROWS[rule.metric], line.text[tail : verb.start()]
    if (
        row.fits == "money"
        or not fits(figure, row.fits)
        or _CLAUSE.search(gap)
        or _OBJECT.search(gap)
        or _is_of_some(gap)
    ):
        return None
    return row


def _are_firms_with_people(line: Line, firms: Figure, people: list[Figure]) -> bool:
    """Whether a figure counts firms, and the one right behind it their people: 88개사 2100명."""
    if len(people) != 1 or not fits(firms, "firms") or not fits(people[0], "people") or not is_level(people[0]):
        return False
    return bool(_AND.fullmatch(line.text, firms.end, people[0].start))


def _come_about(line: Line, figure: Figure, row: MetricWord, gap: str, verb: re.Match[str]) -> Measure | None:
    """지난해 19개 기업이 창업했다."""
    lead = line.text[line.back(figure.start, 24) : figure.start]
    if _KIND_NOUN.search(lead) and _NEWLY.match(gap):  # 법인 11곳이 새로 세워졌다
        return Measure(figure, row, row.metric, verb.start(), verb.end(), line.plans(figure))
    if not _FIRM.search(gap) or _is_of_some(gap) or not line.stands_alone(line.back(figure.start, 24), figure.start):
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
    if metric == "researchers":  # 직원 52명 가운데 30명이 연구원이다
        lead = _OF_THEM.sub("", lead)
    kind_noun = _KIND_NOUN.search(lead)
    if (
        (_OBJECT.search(gap) and not (verb.group().startswith(_HOLDS) and kind_noun) and not _HELD_FIRMS.fullmatch(gap))
        or PART.search(lead)
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
        and not line.stands_alone(line.back(figure.start, 24), line.back(figure.start, 24) + len(lead))
    ):
        return None
    if verb.group().startswith(("남", "버")) and figure.unit != "개사":
        return None  # 빈 곳 네 곳이 남아 있다
    if metric == "tenants" and figure.unit == "개" and gap.startswith(" ") and not _FIRM_LIKE.search(gap):
        return None  # 3개 동이 들어선다
    planned = line.plans(figure)
    if metric == "tenants" and (kind_of(metric, before) == "tenants_subset" or _is_of_some(gap)):
        start = figure.start - (len(lead) - noun.start() if noun else 0)
        return Measure(figure, row, "tenants_subset", start, figure.end, planned)
    if kind_of(metric, before if noun else lead) is None or _PART_OF_STAFF.search(gap):
        return None
    if metric == "people" and "연구" in gap:
        metric, row = "researchers", ROWS["researchers"]
    return Measure(figure, row, metric, verb.start(), verb.end(), planned)


def _is_of_some(gap: str) -> bool:
    """Whether the words between a figure and its verb name only some: "곳의 외국계 기업이"."""
    return any(word in SUBSETS or word.endswith(SUBSET_ENDS) for word in gap.split())


def _is_event(line: Line, figure: Figure) -> bool:
    """지난해 15곳이 입주했다: what happened in a time, no level, but 8월 말 기준 38곳이 입주했다 is one."""
    moments = line.calendar.within(line.back(figure.start, 120), figure.start)
    return bool(moments) and not _BASIS.match(line.text, moments[-1].end)

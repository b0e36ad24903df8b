"""Which figure of a sentence measures what."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from analysis.reading.actors import Actor, chains
from analysis.reading.metrics.claims import EXPECTED, is_planned, is_refused, is_target
from analysis.reading.metrics.line import Line
from analysis.reading.metrics.terms import Term, fits, is_level
from analysis.reading.rules.metric_words import (
    EVENTS,
    INCREMENTS,
    PARTS_OF_SITE,
    PARTS_OF_STAFF,
    SUBSET_ENDS,
    SUBSETS,
    MetricWord,
)
from analysis.records import Figure, Moment

_ATTRIBUTE = re.compile(
    r"여?(?: ?(?:의|짜리|규모의?|에 달하는|에 이르는|[이가] 넘는|[을를] 웃도는|이상의|가량의|안팎의|정도의|남짓한))? ?"
    r"(?:(?:국내외|바이오|제약|첨단|전문|중소|벤처|유망|생명과학|의료기기|헬스케어|드넓은|너른|신규)[ ·]?){0,3}$"
)
_COUNT_NOUN = re.compile(r" ?(?:수|총수|규모|면적|건수|인원|숫자)[는은이가]? ")
_EVENT = re.compile(EVENTS)
# "입주 기업 7곳이 기술수출에 성공했다": some of them did something; "입주 기업 64곳이 모여 있다" are all.
_ACTED = re.compile(
    r"여?(?:[이가은는] |의 (?!절반|\d))"
    r"|여?[을를] (?:[^ ,.\n]{1,8} ){0,3}(?:모집|선발|선정|뽑|지원|방문|대상|초청|발굴|배출|추가|만나|찾|새로)"
)
_OWN_AREA = re.compile(r"(?:[은는의] |, |[고며] |^)(?:전체 |총 )?$")
_KEPT = re.compile(r"여?[을를] (?:두고|뒀|둔|상주시)")  # 누리셀은 파크에 직원 6명을 두고 있다
# "특허 9건은 지난 2월 가람제약에 17억원을 받고 매각했다"
_TRADED = re.compile(
    r"여? ?(?:기술 ?이전|매각|매입|양도)|여?(?:[을를은는도과와의]|에 대한) [^.\n]{0,50}?(?:매각|매입|이전|양도|양수|넘기|넘겼|넘긴|팔|사들|인수|취득)"
)
_HELD = re.compile(
    r"여?[이가은는]? ?(?:[^ ,.\n]{1,10} ){0,3}?"
    r"(?:입주|모여|모인|몰려|있|넘|되|된|달하|달한|이르|이른|상주|밀집|자리|둥지|참여하고|활동|들어|그대로|[가-힣]{1,4}대로(?:다|이|입)|변함|확인|터를|보육|등록|가입|나눠 쓰|나눠 쓴|이용하|이용한|목표|계획)"
)
_AGO = re.compile(r"(?<!\d)(\d{1,2})년 ?전 ?[(（]? ?(?:약 )?$")
_SUMMED = re.compile(r"합[쳐친해한하]|합계|더[해한하]")
_YEARLY = frozenset(("patents", "papers"))
_GROUPS = frozenset(("tenants", "members", "ecosystem", "graduates"))
# "2019년 개소 당시 9곳이던 가람밸리 입주 기업은"
_FORMERLY = re.compile(r"여?(?:(?:이|에 불과하|에 불과했|뿐이|에 그치|에 그쳤|에 머물|에 머물렀|이었|였)던|인) ")
BEGAN = re.compile(r"여?(?:으로|로) (?:출발|시작|문을 [연열]|첫발을|첫걸음을|출범)")
ONCE = re.compile(
    r"(?:개소|개관|개원|개장|개방|개교|가동|출범|발족|조성|설립|준공|완공|지정|오픈|문을 ?(?:열|연))[가-힣]{0,2} ?(?:때의?|당시의?|당시에는|첫해의?) ?(?:약 )?$"
)
_STANDS = re.compile(r"(?:으로|로|이며|이고|인데),? [^,.]{0,20}까지 ")
_GREW = re.compile(
    r"[이가] (?:됐|되었)|(?:으로|로) ?(?:[가-힣]{1,8} ){0,2}(?:늘|넓|커|불|뛰|확대|증가|급증|올|높|줄|낮|감소|급감|떨어|내려)[가-힣]{0,2}[었았졌했됐렸혔랐났섰]"
)
_GOT_NO_FURTHER = re.compile(r"(?:으로|로) [^,.\n]{0,14}(?:데 그[쳤친]|데 머물)")
_GROWS = re.compile(r"(?:으로|로|까지) ?(?:[가-힣]{1,8} ){0,2}(?:늘|불어|커|확대|증가|줄|감소|채우|채운|키우|키운)")
_RESPECTIVELY = re.compile(r"(?<![가-힣])각각 ")
_KINDS_OF_FIRM = frozenset(("바이오", "제약", "기업", "스타트업"))
_MARKS = "(（‘'“\"△▲·,-"
_HAS_PARTS = frozenset(("tenants", "members", "people", "researchers", "graduates"))
_FURTHEST = 120  # beyond this no word before a figure is looked at


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure and the words that say what it measures.

    `metric`           that of `row`, or the name of a part (`tenants_subset`)
    `start`, `end`     the words as printed (the definition); both -1 where a verb or the sentence before says it
    `actor`            a subject named between the words and the figure
    `moment`           a date that belongs to this figure alone, or
    `years_ago`        how many years before publication it was: "3년 전(1,630명)보다"
    """

    figure: Figure
    row: MetricWord
    metric: str
    start: int
    end: int
    planned: bool
    actor: Actor | None = None
    moment: Moment | None = None
    years_ago: int | None = None


def kind_of(metric: str, lead: str) -> str | None:
    """The metric's name with the words before it: a part of the tenants has its own, an increment none."""
    words = lead.split()
    last = words[-1].lstrip(_MARKS) if words else ""
    if metric == "researchers" and last == "박사급" and not {"중", "가운데"} & set(words):
        return metric  # all that the text tells of its researchers
    if last == "새로" and metric in _YEARLY:
        return metric  # 새로 등록한 특허: those of the year
    if last in PARTS_OF_STAFF or (metric != "new_companies" and last in INCREMENTS):
        return None
    if metric not in _HAS_PARTS:
        return None if metric == "site_area" and last in PARTS_OF_SITE else metric
    if last in _KINDS_OF_FIRM and len(words) > 1:
        last = words[-2].lstrip(_MARKS)
    if last in SUBSETS or last.endswith(SUBSET_ENDS):
        return "tenants_subset" if metric == "tenants" else None
    return metric


def by_words(line: Line, figure: Figure, last: Measure | None) -> Measure | None:
    """The measure that the words around a figure make: before it, behind it, or those of the figure before."""
    before, after = _term_before(line, figure), _term_after(line, figure)
    if before is not None and after is not None:
        is_beside = not line.text[before.tail : figure.start].strip(" :：약총")
        if is_beside and "의" not in line.text[line.tail(figure) : after.start]:
            after = None
    term = after or before
    if term is not None:
        return _pair(line, figure, term)
    return _formerly(line, figure) or _continued(line, figure, last)


def has_words(line: Line, figure: Figure) -> bool:
    """Whether words name what a figure measures, so that no verb need say it."""
    return _term_before(line, figure) is not None or _term_after(line, figure) is not None


def upheld(line: Line, measure: Measure) -> bool:
    """Whether the sentence stands by a figure as a measure of these words."""
    own = measure.start if measure.row.metric == "researchers" and measure.start >= 0 else None
    return not is_refused(line.text, line.span.start, measure.figure, own)


def respectively(line: Line) -> list[Measure]:
    """A와 B의 입주 기업은 각각 45곳, 72곳이다: names and figures in the same order."""
    match = _RESPECTIVELY.search(line.text, line.span.start, line.span.end) if line.terms else None
    if match is None:
        return []
    term = next(line.terms_before(match.start(), 40), None)
    lists = [c for c in chains(line.cast, line.back(match.start(), _FURTHEST), match.start()) if len(c) > 1]
    if term is None or match.start() - term.tail > 12:
        return []
    names = lists[-1] if lists else line.told_before
    values = [f for f in line.between(match.end(), match.end() + _FURTHEST) if fits(f, term.row.fits) and not f.same_as]
    values = values[: len(names)]
    if len(values) < 2 or len(values) != len(names) or any(b.start - a.end > 16 for a, b in pairwise(values)):
        return []
    return [
        Measure(value, term.row, term.row.metric, term.start, term.end, plans(line, value), actor)
        for value, actor in zip(values, names, strict=True)
    ]


def plans(line: Line, figure: Figure) -> bool:
    """Whether a figure is a plan or a forecast."""
    if figure.planned and _STANDS.match(line.text, figure.end):  # 92%로, 연말까지 98%로 올릴 방침
        return False
    if figure.planned or not line.may_plan:
        return figure.planned
    return is_planned(line.text, line.span.start, figure, line.tail(figure), line.span.end)


def _term_before(line: Line, figure: Figure) -> Term | None:
    for term in line.terms_before(figure.start, _FURTHEST):
        if term.owning and not _COUNT_NOUN.match(line.text, term.tail):
            continue
        if not fits(figure, term.row.fits):
            if figure.start - term.tail <= 2:
                return None
            continue
        return term if line.reaches(term, figure) else None
    return None


def _term_after(line: Line, figure: Figure) -> Term | None:
    if line.text.startswith(("두 ", "세 ", "네 "), figure.start) and line.text.startswith("의 ", figure.end):
        return None  # 세 곳의 입주 기업은
    tail = line.tail(figure)
    for term in line.terms_between(tail, tail + 25):
        if fits(figure, term.row.fits):
            return term if _ATTRIBUTE.match(line.text, tail, term.start) else None
    return None


def _pair(line: Line, figure: Figure, term: Term) -> Measure | None:
    metric = kind_of(term.row.metric, line.text[line.back(term.start, 14) : term.start])
    if metric is None or (term.row.fits == "people" and _EVENT.match(line.text, line.tail(figure))):
        return None
    if line.text[term.start : term.end] in ("면적", "넓이") and not _OWN_AREA.search(
        line.text[line.back(term.start, 8) : term.start]
    ):
        return None
    if metric == "patents" and _TRADED.match(line.text, line.tail(figure), line.span.end):
        return None
    if (
        term.row.fits == "people"
        and _KEPT.match(line.text, line.tail(figure))
        and line.text.endswith("에 ", 0, term.start)
    ):
        return None
    if metric in _GROUPS and line.text[term.end : figure.start] in ("", " ") and _acted(line, figure):
        return None
    if metric != "ecosystem" and _is_sum(line, term, figure):
        return None
    named = line.named(term.tail, figure.start) if term.tail <= figure.start else []
    planned = plans(line, figure)
    if line.may_plan and not planned:
        planned = bool(EXPECTED.search(line.text, line.back(term.start, 6), term.start))
    return Measure(figure, term.row, metric, term.start, term.end, planned, named[-1] if named else None)


def _is_sum(line: Line, term: Term, figure: Figure) -> bool:
    """연구실과 사무실을 합쳐 560실: of both, and so of neither."""
    before = next(iter(line.terms_before(term.start, 14)), None)
    if before is None or not before.owning or before.row.metric == term.row.metric or term.start - before.tail > 2:
        return False
    return bool(_SUMMED.search(line.text, term.end, figure.start))


def _acted(line: Line, figure: Figure) -> bool:
    tail = line.tail(figure)
    return bool(_ACTED.match(line.text, tail)) and not _HELD.match(line.text, tail)


def _formerly(line: Line, figure: Figure) -> Measure | None:
    """9곳이던 가람밸리 입주 기업은: how many there were once."""
    match = _FORMERLY.match(line.text, line.tail(figure), line.span.end)
    term = next(iter(line.terms_between(match.end(), match.end() + 30)), None) if match else None
    if match is None or term is None or not fits(figure, term.row.fits):
        return None
    owner = next(iter(line.cast.within(match.end(), term.start)), None)
    if line.text[match.end() : owner.start if owner else term.start].strip():
        return None
    if owner is not None and line.text[owner.end_of_particle : term.start].strip():
        return None
    return Measure(figure, term.row, term.row.metric, term.start, term.end, False, owner)


def _continued(line: Line, figure: Figure, last: Measure | None) -> Measure | None:
    """A further figure under the words of the one before: of another subject, time, or plan."""
    if last is None or last.metric == "tenants_subset" or not fits(figure, last.row.fits):
        return None
    if last.row.fits == "people" and _EVENT.match(line.text, line.tail(figure)):
        return None  # 41명이 연구인력인데, 올해 10명을 더 뽑는다
    start, end = last.figure.end, figure.start
    if not 0 <= end - start <= 60 or line.terms_between(start, end):
        return None
    if any(f.kind == figure.kind and is_level(f) and not f.same_as for f in line.between(start, end)):
        return None
    planned = plans(line, figure)
    if is_target(line.text, start, end):
        return replace(last, figure=figure, planned=True, moment=None)
    named = line.named(start, end)
    if named and line.is_plain(named[-1].end_of_particle, end):
        return replace(last, figure=figure, actor=named[-1], planned=planned, moment=None)
    ago = _AGO.search(line.text, start, end)
    if ago is not None:
        return replace(last, figure=figure, planned=planned, moment=None, years_ago=int(ago[1]))
    owner = next((a for a in reversed(line.cast.within(start, end)) if a.part == "of"), None)
    if owner is not None and (
        owner.end < end <= owner.end + 2 or owner.end_of_particle < end <= owner.end_of_particle + 2
    ):
        return replace(last, figure=figure, actor=owner, planned=planned, moment=None)
    moments = line.calendar.within(start, end)
    if moments and (line.is_plain(moments[-1].end, end) or ONCE.fullmatch(line.text[moments[-1].end : end].strip())):
        return replace(last, figure=figure, moment=moments[-1], planned=planned)
    if line.text[start:end].strip().startswith("에서") and _GOT_NO_FURTHER.match(line.text, figure.end):
        return replace(last, figure=figure, planned=planned and figure.planned)
    if line.text[start:end].strip() in ("에서", "에서 현재", "에서 올해", "에서 지금", "에서 지금은", "에서 이제"):
        return replace(last, figure=figure, planned=planned or not _GREW.match(line.text, figure.end))
    return None


def grown(line: Line, figure: Figure, last: Measure | None) -> Measure | None:
    """71명이 일하며 연말까지 100명으로 늘어난다: what a verb counted, at another time."""
    if last is None or last.start < last.figure.end or last.metric == "tenants_subset" or not is_level(figure):
        return None
    measure = _continued(line, figure, last) if _GROWS.match(line.text, line.tail(figure)) else None
    return None if measure is None or measure.actor is not last.actor else measure


def began(line: Line, figure: Figure, found: list[Measure]) -> Measure | None:
    """2018년 6개사로 출발한 가람밸리에는 현재 71개사가: what the verb or words further on count, when it began."""
    if not is_level(figure) or not BEGAN.match(line.text, line.tail(figure)):
        return None
    now = next((m for m in found if m.figure.start > figure.end and m.metric in _GROUPS), None)
    if now is None or now.figure.unit != figure.unit or not fits(figure, now.row.fits):
        return None
    moments = line.calendar.within(line.back(figure.start, 24), figure.start)
    return replace(now, figure=figure, planned=False, moment=moments[-1] if moments else None, years_ago=None)


def replaces(line: Line, last: Measure, measure: Measure) -> bool:
    """Whether a figure is the new level of the one before, which has no time of its own: 87곳에서 113곳으로 늘었다."""
    if measure.moment is not None or measure.planned or measure.start != last.start or measure.start < 0:
        return False
    dated = line.calendar.within(line.back(last.figure.start, 14), last.figure.start)
    if dated and not dated[-1].text.startswith(("같은", "이 ")):
        return False  # 2021년 388명에서 741명으로; but 같은 기간 388명에서 is undated
    return line.text[last.figure.end : measure.figure.start].strip().startswith("에서")

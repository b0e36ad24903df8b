"""A further figure under words that measure another: of another subject, at another time, or a new level."""

from __future__ import annotations

import re
from dataclasses import replace

from analysis.reading.metrics.claims import PLAN_HELD, PLAN_REACH, WERE, is_target
from analysis.reading.metrics.line import Line
from analysis.reading.metrics.measure import EVENT, GROUPS, Measure
from analysis.reading.metrics.terms import alike, fits, is_level
from analysis.reading.rules.plan_words import FINAL_SS
from analysis.records import Figure

_AGO = re.compile(r"(?<!\d)(\d{1,2})년 ?전 ?[(（]? ?(?:약 )?$")
_MONTHS_AGO = re.compile(
    r"(?<!\d)(?:(?P<half>반년)|(?P<number>\d{1,2})개월|(?P<word>한|두|석|세|넉|네|여섯|아홉) ?달) ?전(?:의)? ?[(（]? ?(?:약 )?$"
)
_MONTHS = {"한": 1, "두": 2, "석": 3, "세": 3, "넉": 4, "네": 4, "여섯": 6, "아홉": 9}
# 1,150명을 장담했지만 실제로는 596명: what came of a plan
_CAME_OF_IT = re.compile(
    r"(?:[을를]|까지|으로|로)? ?(?:[가-힣]{1,8} ){0,3}[가-힣]{1,6}(?:지만|으나|는데|던 것과 달리),? (?:실제로는|실제는|실제|현실은|현실에서는|결과는|정작|막상) (?:그 (?:절반|\d+분의 \d+)인 )?"
)
# "2019년 개소 당시 9곳이던 가람밸리 입주 기업은"
_FORMERLY = re.compile(rf"여?(?:{WERE}|인) ")
BEGAN = re.compile(
    r"여?(?:으로|로) (?:출발|시작|문을 [연열]|첫발을|첫걸음을|출범|닻을 올|돛을 올|깃발을)"
    r"|여?(?:(?:으로|로|까지|[이가]) (?:북적|붐볐|붐비|가득 찼|들어찼|늘었|불었|모였)|에 이르렀|에 달했|[을를] 넘[었나겼])[가-힣]{0,2}던 "
)
ONCE = re.compile(
    r"(?:개소|개관|개원|개장|개방|개교|가동|출범|발족|조성|설립|준공|완공|지정|오픈|문을 ?(?:열|연))[가-힣]{0,2} ?"
    r"(?:때의?|당시의?|당시에는|첫해의?) ?[(（]?(?:약 )?$"
)
_GREW = re.compile(
    r"[이가] (?:됐|되었)|(?:으로|로|까지) ?(?:[가-힣]{1,8} ){0,2}"
    rf"(?:늘|넓|커|불|뛰|확대|증가|급증|올|높|줄|낮|감소|급감|떨어|내려|내리|주저|빠|치솟|쪼그라)[가-힣]{{0,3}}?{FINAL_SS}"
)
_GOT_NO_FURTHER = re.compile(r"(?:으로|로) [^,.\n]{0,14}(?:데 그[쳤친]|데 머물)")
# 목표치 5000억원을 넘어 5600억원: what the plan was held against
_PAST_PLAN = re.compile(
    r"[을를] (?:훌쩍 |크게 |조금 )?(?:넘어(?:선|서)?|넘긴|웃도는|웃돈|밑도는|밑돈|초과한|상회한|상회하는)"
    r"|에 (?:크게 |한참 |조금 )?(?:못 미치는|못 미친|미달한)"
)
# 9만㎡로 지금(6만㎡)보다; 120명이던 것이 지금은 310명이다
_TO_NOW = re.compile(
    rf"(?:으)?로,? (?:지금|현재)(?:의)? ?\(|여?{WERE} (?:것이|것은|게|데서) (?:지금은?|현재는?|이제는?|어느새|어느덧) (?:약 )?"
)
_NEXT_TIME = re.compile(r", (?:에|에는|에 )? ?")
_SERIES_REACH = 120
_GROWS = re.compile(r"(?:으로|로|까지) ?(?:[가-힣]{1,8} ){0,2}(?:늘|불어|커|확대|증가|줄|감소|채우|채운|키우|키운)")


def formerly(line: Line, figure: Figure) -> Measure | None:
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


def continued(line: Line, figure: Figure, last: Measure | None) -> Measure | None:
    """A further figure under the words of the one before: of another subject, time, or plan."""
    if last is None or last.metric == "tenants_subset" or not fits(figure, last.row.fits):
        return None
    if last.row.fits == "people" and EVENT.match(line.text, line.tail(figure)):
        return None  # 41명이 연구인력인데, 올해 10명을 더 뽑는다
    start, end = last.figure.end, figure.start
    if not 0 <= end - start <= 60 or line.terms_between(start, end):
        return None
    if any(f.kind == figure.kind and is_level(f) and not f.same_as for f in line.between(start, end)):
        return None
    planned = line.plans(figure)
    if is_target(line.text, start, end):
        return replace(last, figure=figure, planned=True, moment=None)
    named = line.named(start, end)
    if named and line.is_plain(named[-1].end_of_particle, end):
        return replace(last, figure=figure, actor=named[-1], planned=planned, moment=None)
    ago = _AGO.search(line.text, start, end)
    if ago is not None:
        return replace(last, figure=figure, planned=planned, moment=None, years_ago=int(ago[1]))
    months = _MONTHS_AGO.search(line.text, start, end)
    if months is not None:
        many = 6 if months["half"] else int(months["number"] or _MONTHS[months["word"]])
        return replace(last, figure=figure, planned=planned, moment=None, months_ago=many)
    owner = next((a for a in reversed(line.cast.within(start, end)) if a.part == "of"), None)
    if owner is not None and (
        owner.end < end <= owner.end + 2 or owner.end_of_particle < end <= owner.end_of_particle + 2
    ):
        return replace(last, figure=figure, actor=owner, planned=planned, moment=None)
    moments = line.calendar.within(start, end)
    if moments and (line.is_plain(moments[-1].end, end) or ONCE.fullmatch(line.text[moments[-1].end : end].strip())):
        return replace(last, figure=figure, moment=moments[-1], planned=planned)
    if _TO_NOW.fullmatch(line.text, start, end):
        return replace(last, figure=figure, planned=planned, moment=None)
    of_plan = last.planned and not planned
    if of_plan and (_PAST_PLAN.fullmatch(line.text[start:end].strip()) or _CAME_OF_IT.fullmatch(line.text, start, end)):
        return replace(last, figure=figure, planned=False, moment=None)
    between = line.text[start:end].replace("\n", "").strip()  # 31명에⏎서 45명으로
    if between.startswith("에서") and _GOT_NO_FURTHER.match(line.text, figure.end):
        return replace(last, figure=figure, planned=planned and figure.planned)
    if between in ("에서", "에서 현재", "에서 올해", "에서 지금", "에서 지금은", "에서 이제"):
        return replace(last, figure=figure, planned=planned or not _GREW.match(line.text, figure.end))
    return None


def grown(line: Line, figure: Figure, last: Measure | None) -> Measure | None:
    """58명이 일하고 내년에 90명으로 불어난다: what a verb counted, at another time."""
    if last is None or last.start < last.figure.end or last.metric == "tenants_subset" or not is_level(figure):
        return None
    measure = continued(line, figure, last) if _GROWS.match(line.text, line.tail(figure)) else None
    return None if measure is None or measure.actor is not last.actor else measure


def began(line: Line, figure: Figure, found: list[Measure]) -> Measure | None:
    """2018년 6개사로 출발한 가람밸리에는 현재 71개사가: what the verb or words further on count, when it began."""
    if not is_level(figure) or not BEGAN.match(line.text, line.tail(figure)):
        return None
    now = next((m for m in found if m.figure.start > figure.end and m.metric in GROUPS), None)
    if now is None or now.figure.unit != figure.unit or not fits(figure, now.row.fits):
        return None
    moments = line.calendar.within(line.back(figure.start, 24), figure.start)
    return replace(
        now, figure=figure, planned=False, moment=moments[-1] if moments else None, years_ago=None, months_ago=None
    )


def held_against(line: Line, figure: Figure, found: list[Measure]) -> Measure | None:
    """목표로 잡은 90개사에는 닿지 못했지만 64개사로 늘었다: the plan of what the words further on tell."""
    if not is_level(figure) or not PLAN_HELD.search(line.text, line.back(figure.start, PLAN_REACH), figure.start):
        return None
    now = next((m for m in found if fits(figure, m.row.fits) and alike(figure, m.figure) and not m.planned), None)
    if now is None:
        return None
    moments = line.calendar.within(line.back(figure.start, PLAN_REACH), figure.start)
    return replace(
        now, figure=figure, planned=True, moment=moments[-1] if moments else None, years_ago=None, months_ago=None
    )


def listed_before(line: Line, measure: Measure) -> list[Measure]:
    """2022년 1,820억원, 2023년 2,130억원, 지난해 2,410억원의 매출: those before, each at a time of its own."""
    found: list[Measure] = []
    if measure.start < measure.figure.end or measure.row.fits != "money":
        return found
    right = measure.figure
    for figure in reversed(line.between(line.back(right.start, _SERIES_REACH), right.start)):
        gap = line.calendar.within(figure.end, right.start)
        own = line.calendar.within(line.back(figure.start, 16), figure.start)
        if len(gap) != 1 or not own or figure.unit != right.unit or not is_level(figure):
            break
        if not _NEXT_TIME.fullmatch(line.text[figure.end : gap[0].start] + line.text[gap[0].end : right.start]):
            break
        if line.text[own[-1].end : figure.start].strip(" 에는"):
            break
        found.insert(0, replace(measure, figure=figure, moment=own[-1], planned=line.plans(figure)))
        right = figure
    return found


def replaces(line: Line, last: Measure, measure: Measure) -> bool:
    """Whether a figure is the new level of the one before, which has no time of its own: 87곳에서 113곳으로 늘었다."""
    if measure.moment is not None or measure.planned or measure.start != last.start or measure.start < 0:
        return False
    dated = line.calendar.within(line.back(last.figure.start, 14), last.figure.start)
    if dated and not dated[-1].text.startswith(("같은", "이 ")):
        return False  # 2019년 260명에서 510명으로; but 같은 기간 260명에서 is undated
    return line.text[last.figure.end : measure.figure.start].strip().startswith("에서")

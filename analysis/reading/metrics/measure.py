"""A figure with the words that say what it measures."""

from __future__ import annotations

import re
from dataclasses import dataclass

from analysis.reading.actors import Actor
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

EVENT = re.compile(EVENTS)  # behind people who are no staff: sent, hired, taught
GROUPS = frozenset(("tenants", "members", "ecosystem", "graduates"))
STAFF = frozenset(("people", "researchers"))
_YEARLY = frozenset(("patents", "papers"))
_KINDS_OF_FIRM = frozenset(("바이오", "제약", "기업", "스타트업"))
_ROOMS = frozenset(("laboratories", "offices"))
_MARKS = "(（‘'“\"△▲·,-"
_HAS_PARTS = frozenset(("tenants", "members", "people", "researchers", "graduates"))


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure and the words that say what it measures.

    `metric`           that of `row`, or the name of a part (`tenants_subset`)
    `start`, `end`     the words as printed (the definition); both -1 where a verb or the sentence before says it
    `actor`            a subject named between the words and the figure
    `moment`           a date that belongs to this figure alone, or
    `years_ago`        how many years before publication it was: "3년 전(1,630명)보다"
    `months_ago`       how many months before the level told beside it: "반년 전(67개사)보다"
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
    months_ago: int | None = None


_FIRMS = frozenset(("tenants", "members"))
# 상장한 입주 기업, 흑자를 낸 입주 기업: some of them only.
_SOME = re.compile(
    r"(?:상장|수출|진출|성공|배출|보유|획득|수상|선정|참여|참가|응답|전환|신청|기록|돌파|폐업|휴업|이전|확보|투자받|인수|합병|도입|개발|공급)[한된은]"
    r"|낸|받은|거둔|올린|떠난|나간|옮긴"
)


# 입주사당 상주 인력: how many on each, and no measure of the whole.
_PER = re.compile(r".*(?:사|기업|업체|기관|곳|명|인|실|병원|대학|개|㎡|평)당")


def kind_of(metric: str, lead: str) -> str | None:
    """The metric's name with the words before it: a part of the tenants has its own, an increment none."""
    words = lead.split()
    if "당" in lead and any(_PER.fullmatch(word) for word in words[-2:]):
        return None
    last = words[-1].lstrip(_MARKS) if words else ""
    if metric == "researchers" and last == "박사급" and not {"중", "가운데"} & set(words):
        return metric  # all that the text tells of its researchers
    if last == "새로" and metric in _YEARLY:
        return metric  # 새로 등록한 특허: those of the year
    if last in PARTS_OF_STAFF or (metric != "new_companies" and last in INCREMENTS):
        return None
    if metric in _ROOMS and (last in ("빈", "남은", "비어있는") or words[-2:] == ["비어", "있는"]):
        return None
    if metric not in _HAS_PARTS:
        return None if metric == "site_area" and last in PARTS_OF_SITE else metric
    if last in _KINDS_OF_FIRM and len(words) > 1:
        last = words[-2].lstrip(_MARKS)
    if last in SUBSETS or last.endswith(SUBSET_ENDS) or (metric in _FIRMS and _SOME.fullmatch(last)):
        return "tenants_subset" if metric == "tenants" else None
    return metric

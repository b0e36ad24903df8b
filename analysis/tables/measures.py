"""What articles measure of a cluster or organisation, over all of them, and the value that the report shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from analysis.errors import ParameterError
from analysis.records import Metric, Reading
from analysis.tables.parties import Parties, plain_name
from analysis.tables.periods import Days, days_of
from analysis.tables.stated import Stated

# What is measured of a cluster, in the order in which a report shows it.
CLUSTER_METRICS: dict[str, str] = {
    "site_area": "부지 면적",
    "gross_floor_area": "연면적",
    "building_area": "건축 면적",
    "tenants": "입주 기업",
    "members": "회원사",
    "ecosystem": "생태계 전체",
    "occupancy": "입주율",
    "vacancy": "공실률",
    "offices": "사무공간",
    "laboratories": "연구실",
    "people": "상주 인력",
    "researchers": "연구 인력",
    "joint_research": "공동 연구",
    "papers": "논문",
    "patents": "특허",
    "new_companies": "신규 법인",
    "graduates": "졸업 기업",
    "investment": "투자 유치",
}
OTHER_METRICS: dict[str, str] = {
    "revenue": "매출",
    "operating_profit": "영업이익",
    "net_profit": "순이익",
    "market_cap": "시가총액",
    "valuation": "기업가치",
    "research_expense": "연구개발비",
    "funding": "투자금",
    "deal_count": "거래 건수",
    "deal_total": "거래 총액",
    "deal_mean": "거래 평균",
    "upfront_total": "선급금 합계",
    "upfront_share": "선급금 비중",
}
CHOICE_RULE = (
    "한 지표에 값이 여럿이면 계획이 아닌 것, 기준 시점이 늦은 것, 늦게 보도된 것, '약'이 붙지 않은 것의 순서로 하나를 "
    "대표로 보이고, 다른 값은 모두 불일치 표에 남긴다."
)
Basis = Literal["stated", "inherited", "published", "unknown"]


@dataclass(frozen=True, slots=True)
class Measure:
    """One metric of a subject as one article states it."""

    reading: Reading
    metric: Metric
    figure: Stated

    @property
    def name(self) -> str:
        return metric_name(self.metric.metric)

    @property
    def as_of(self) -> str | None:
        """The date that the article gives, else the article's own day."""
        return self.metric.as_of or (self.reading.published or "")[:10] or None

    @property
    def basis(self) -> Basis:
        if self.metric.as_of:
            return "inherited" if self.metric.as_of_from == "inherited" else "stated"
        return "published" if self.reading.published else "unknown"

    @property
    def days(self) -> Days | None:
        return days_of(self.as_of)

    @property
    def is_planned(self) -> bool:
        return self.metric.planned or self.figure.figure.planned

    @property
    def definition(self) -> str:
        return self.metric.definition or self.name


@dataclass(frozen=True, slots=True)
class Subject:
    """What is measured, with all that the articles measure of it."""

    identity: str
    name: str
    measures: tuple[Measure, ...]
    spellings: frozenset[str]

    def of(self, metric: str, planned: bool = False) -> tuple[Measure, ...]:
        """All values of one metric, the one to show first."""
        found = [m for m in self.measures if m.metric.metric == metric and m.is_planned == planned]
        return tuple(sorted(found, key=_rank))

    def shown(self, metric: str) -> Measure | None:
        return next(iter(self.of(metric)), None)

    @property
    def metrics(self) -> tuple[str, ...]:
        """The metrics that are stated as they are, not planned, in the order of reports."""
        stated = {m.metric.metric for m in self.measures if not m.is_planned}
        return tuple(sorted(stated, key=_order))

    @property
    def is_cluster(self) -> bool:
        return any(m.metric.metric in CLUSTER_METRICS for m in self.measures)


def metric_name(metric: str) -> str:
    """A metric in Korean; its own name where we have none."""
    return CLUSTER_METRICS.get(metric) or OTHER_METRICS.get(metric) or metric


def subjects(readings: Sequence[Reading], parties: Parties) -> tuple[Subject, ...]:
    """Everything that is measured, the most measured cluster first."""
    grouped: dict[str, list[Measure]] = {}
    for reading in readings:
        for metric in reading.metrics:
            measure = Measure(reading, metric, Stated(reading, reading.figure(metric.figure)))
            grouped.setdefault(parties.identity(reading, metric.subject), []).append(measure)
    found = [
        Subject(identity, measures[0].metric.subject, tuple(measures), parties.spellings(identity))
        for identity, measures in grouped.items()
    ]
    return tuple(sorted(found, key=_weight))


def choose_subject(found: Sequence[Subject], wanted: str) -> Subject | None:
    """The subject of a report: the one that is named, for "" the most measured cluster; None where there is none.

    Raises   ParameterError where the named one is measured in no article, with those that are
    """
    if not wanted:
        return next((s for s in found if s.is_cluster), None)
    plain = plain_name(wanted)
    for subject in found:
        if plain in subject.spellings or plain == plain_name(subject.name):
            return subject
    names = ", ".join(s.name for s in found[:12]) or "없음"
    raise ParameterError(
        "subject", f"'{wanted}'을(를) 잰 지표가 기사에 없습니다", f"기사가 재는 대상 가운데 하나를 쓰세요: {names}"
    )


def _weight(subject: Subject) -> tuple[int, int, str]:
    ours = sum(1 for m in subject.measures if m.metric.metric in CLUSTER_METRICS)
    first = subject.measures[0]
    return -ours, -len(subject.measures), f"{first.reading.article.id}:{first.figure.figure.start:09d}"


def _rank(measure: Measure) -> tuple[str, str, bool, bool, str]:
    """Sorts the value to show first: later, reported later, flat before 약, usable before vague."""
    days = measure.days
    figure = measure.figure
    return (
        _reversed(str(days.last) if days else ""),
        _reversed(measure.reading.published or ""),
        figure.value is None,
        figure.figure.approximate,
        measure.reading.article.id,
    )


def _reversed(text: str) -> str:
    return "".join(chr(0x10000 - ord(c)) for c in text) or "\U0010fffe"


def _order(metric: str) -> tuple[int, str]:
    names = [*CLUSTER_METRICS, *OTHER_METRICS]
    return (names.index(metric) if metric in names else len(names)), metric

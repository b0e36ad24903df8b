"""Ratios of a cluster's own figures: derived numbers with formula and inputs, or the reason why one is refused.

A ratio takes its inputs from one article and one date. Where only other dates or articles are at hand it is refused and
says so: joint research of 2021 is not divided by the tenants of 2024. Areas, which change only by building, may be of
another date than what they are compared with; that is flagged.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from analysis.tables.measures import Measure, Subject


@dataclass(frozen=True, slots=True)
class Kind:
    """One ratio: `top` over the sum of `bottom`, times `scale`, shown in `unit` with so many decimals."""

    name: str
    top: str
    bottom: tuple[str, ...]
    unit: str
    places: int
    scale: int = 1


KINDS: tuple[Kind, ...] = (
    Kind("용적률", "gross_floor_area", ("site_area",), "%", 1, 100),
    Kind("입주 기업당 연면적", "gross_floor_area", ("tenants",), "㎡", 0),
    Kind("입주 기업당 부지", "site_area", ("tenants",), "㎡", 0),
    Kind("입주 기업당 연구실", "laboratories", ("tenants",), "개", 2),
    Kind("입주 기업당 사무공간", "offices", ("tenants",), "개", 2),
    Kind("입주 기업당 인력", "people", ("tenants",), "명", 1),
    Kind("연구 인력 비중", "researchers", ("people",), "%", 1, 100),
    Kind("회원사 비중", "members", ("tenants", "members"), "%", 1, 100),
    Kind("입주 기업당 공동 연구", "joint_research", ("tenants",), "건", 1),
    Kind("입주 기업당 특허", "patents", ("tenants",), "건", 2),
)


_LASTING = ("site_area", "gross_floor_area", "building_area")
# A 평 is 400/121 m² (계량에 관한 법률 시행령, 1 척 = 10/33 m).
_PER_BASE = {"ha": Fraction(10_000), "km2": Fraction(1_000_000), "pyeong": Fraction(400, 121)}


@dataclass(frozen=True, slots=True)
class Ratio:
    """One ratio with its inputs; `value` is None where it is refused, and `reason` says why."""

    kind: Kind
    inputs: tuple[Measure, ...]  # top, then the parts of the bottom
    value: Fraction | None
    approximate: bool = False
    reason: str | None = None

    @property
    def dates_differ(self) -> bool:
        """Land and buildings may be of another date than what stands on them; the report says so."""
        return self.value is not None and len({m.metric.as_of for m in self.inputs}) > 1


def ratios(subject: Subject) -> tuple[Ratio, ...]:
    """Every ratio whose figures are stated; those that would mix dates or articles are refused."""
    return tuple(_ratios(subject))


def _ratios(subject: Subject) -> Iterator[Ratio]:
    for kind in KINDS:
        tops = subject.of(kind.top)
        if not tops or not all(subject.of(part) for part in kind.bottom):
            continue
        yield _matching(kind, subject, tops) or _refused(kind, subject, tops[0])


def _matching(kind: Kind, subject: Subject, tops: tuple[Measure, ...]) -> Ratio | None:
    for top in tops:
        parts = [_partner(top, subject.of(part)) for part in kind.bottom]
        found = [p for p in parts if p is not None]
        if len(found) < len(parts):
            continue
        inputs = (top, *found)
        values = [v for m in inputs if (v := in_base(m)) is not None]
        if len(values) < len(inputs) or sum(values[1:]) == 0 or any(m.figure.figure.change for m in inputs):
            continue
        if any(m.figure.bound not in ("exact", "about") for m in inputs):
            return Ratio(kind, inputs, None, reason="상한이나 하한만 알려진 값이 있어 나누지 않음")
        about = any(m.figure.bound == "about" for m in inputs)
        return Ratio(kind, inputs, values[0] / sum(values[1:]) * kind.scale, about)
    return None


def _partner(top: Measure, candidates: tuple[Measure, ...]) -> Measure | None:
    """The candidate of the same article and the same date."""
    for candidate in candidates:
        if candidate.reading.article.id == top.reading.article.id and candidate.metric.as_of == top.metric.as_of:
            return candidate
    for candidate in candidates:
        lasting = candidate.metric.metric in _LASTING or top.metric.metric in _LASTING
        if candidate.reading.article.id == top.reading.article.id and lasting:
            return candidate
    return None


def in_base(measure: Measure) -> Fraction | None:
    """A measure's value, of an area in m²; None where it has no single value."""
    value = measure.figure.value
    return None if value is None else Fraction(value) * _PER_BASE.get(measure.figure.unit or "", Fraction(1))


def _refused(kind: Kind, subject: Subject, top: Measure) -> Ratio:
    inputs = (top, *(subject.of(part)[0] for part in kind.bottom))
    articles = {m.reading.article.id for m in inputs}
    reason = "출처가 서로 달라 나누지 않음" if len(articles) > 1 else "기준 시점이 서로 달라 나누지 않음"
    if any(m.figure.value is None for m in inputs):
        reason = "값이 모호해 나누지 않음"
    return Ratio(kind, inputs, None, reason=reason)

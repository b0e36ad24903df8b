"""Clusters of different size on common ground: the same ratio of each, its inputs of one source and one date."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from analysis.tables.measures import Measure, Subject
from analysis.tables.periods import days_of
from analysis.tables.ratios import ratios
from analysis.tables.reference import Row, reference
from analysis.tables.series import NAMES, has_reference

KINDS = ("입주 기업당 부지", "입주 기업당 연면적", "입주 기업당 인력", "회원사 비중")
_PAIRS = {
    "입주 기업당 부지": ("site_area", ("tenants",)),
    "입주 기업당 인력": ("people", ("tenants",)),
}  # fmt: skip
_METRICS = {**NAMES, "jobs": "people", "orgs": "tenants"}
_LOOSE = ("over", "approx", "nearly", "min", "rounded")


@dataclass(frozen=True, slots=True)
class Compared:
    """One ratio of one cluster. Its inputs are measures of an article, or rows of the reference facts."""

    kind: str
    unit: str
    places: int
    cluster: str
    as_of: str
    value: Fraction
    is_exact: bool
    is_subject: bool
    measures: tuple[Measure, ...] = ()
    rows: tuple[Row, ...] = ()


def compared(subject: Subject, others: Sequence[Subject]) -> tuple[Compared, ...]:
    """The subject, other clusters of the articles, and those of the reference facts; plans are left out."""
    found = [*_of_articles(subject, True)]
    for other in others:
        found += _of_articles(other, False)
    found += _of_rows(reference("cluster_comparators").rows, "cluster")
    told = {(i.kind, i.cluster, i.as_of[:4]) for i in found if i.measures}
    found += (i for i in _of_series(subject) if (i.kind, i.cluster, i.as_of[:4]) not in told)
    return tuple(found)


def _of_articles(subject: Subject, is_subject: bool) -> Iterator[Compared]:
    for ratio in ratios(subject):
        if ratio.value is not None and ratio.kind.name in KINDS:
            as_of = ratio.inputs[-1].as_of or ""
            kind = ratio.kind
            yield Compared(kind.name, kind.unit, kind.places, subject.name, as_of, ratio.value, not ratio.approximate,
                           is_subject, measures=ratio.inputs)  # fmt: skip


def _of_series(subject: Subject) -> Iterator[Compared]:
    """Of the reference series the newest ratio of each kind: the subject's own past, or one more cluster beside it."""
    own = has_reference(subject)
    name = subject.name if own else reference("ipark_series").subjects[0]
    newest: dict[str, Compared] = {}
    for item in _of_rows(reference("ipark_series").rows, None):
        if item.kind not in newest or item.is_exact >= newest[item.kind].is_exact:
            newest[item.kind] = Compared(
                item.kind, item.unit, item.places, name, item.as_of, item.value, item.is_exact, own, rows=item.rows
            )
    article = {ratio.kind.name for ratio in ratios(subject) if ratio.value is not None} if own else set()
    yield from (item for kind, item in newest.items() if kind not in article)


def _of_rows(rows: Sequence[Row], name: str | None) -> Iterator[Compared]:
    """Ratios of rows that share cluster, source and date, oldest first."""
    groups: dict[tuple[str, str, str], dict[str, Row]] = {}
    for row in rows:
        as_of = row.edtf("as_of")
        if as_of is None or "plan" in row["as_of"] or row.cells.get("qualifier") in ("target", "planned"):
            continue
        place = row.label(name) if name else ""
        groups.setdefault((as_of, place, row.url), {})[_METRICS.get(row["metric"], row["metric"])] = row
    for (as_of, place, _), found in sorted(groups.items(), key=lambda g: (str(days_of(g[0][0])), g[0])):
        for kind, (top, bottom) in _PAIRS.items():
            if top in found and all(part in found for part in bottom):
                inputs = (found[top], *(found[part] for part in bottom))
                values = [Fraction(row.decimal("value") or 0) for row in inputs]
                unit, places = ("㎡", 0) if top == "site_area" else ("명", 1)
                yield Compared(kind, unit, places, place, as_of, values[0] / sum(values[1:]),
                               not any(_is_loose(row) for row in inputs), False, rows=inputs)  # fmt: skip


def _is_loose(row: Row) -> bool:
    said = f"{row['unit']} {row.cells.get('qualifier', '')}"
    return any(word in said for word in _LOOSE)

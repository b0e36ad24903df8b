"""A cluster over time: the points of the reference series and those of the articles, one series for each definition."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from analysis.records import Value
from analysis.tables.measures import Measure, Subject
from analysis.tables.parties import plain_name
from analysis.tables.periods import Days, days_of
from analysis.tables.reference import Row, reference

Mark = Literal["exact", "about", "at_least", "at_most"]
_MARKS: dict[str, Mark] = {"exact": "exact", "rounded": "exact", "approx": "about", "min": "at_least"}
# The reference's names of what the contract names otherwise.
NAMES = {
    "gfa": "gross_floor_area", "labs": "laboratories", "ecosystem_orgs": "ecosystem", "spinouts": "new_companies",
}  # fmt: skip
SERIES = ("tenants", "members", "ecosystem")  # three definitions, three lines, never one
LOOSE = ("tenants_as_stated", "tenants_or_members")  # called tenants, counted otherwise: points without a line


@dataclass(frozen=True, slots=True)
class Point:
    """One dated value. `measure` of an article, or `row` of the reference."""

    metric: str
    days: Days
    as_of: str
    value: Value
    mark: Mark
    source: str
    measure: Measure | None = None
    row: Row | None = None

    @property
    def is_article(self) -> bool:
        return self.measure is not None


def has_reference(subject: Subject) -> bool:
    """Whether the reference series measures this subject."""
    known = {plain_name(name) for name in reference("ipark_series").subjects}
    return bool(known & (subject.spellings | {plain_name(subject.name)}))


def points(subject: Subject) -> tuple[Point, ...]:
    """All dated points of the subject, of the articles and of the reference, oldest first.

    A reference row that repeats an article at hand (the same publisher's address) is left out: it is that article.
    """
    found = [p for m in subject.measures if (p := _of_measure(m)) is not None]
    addresses = {m.reading.article.origin.url for m in subject.measures} - {None}
    if has_reference(subject):
        found.extend(
            p
            for row in reference("ipark_series").rows
            if row["url"] not in addresses and (p := _of_row(row)) is not None
        )
    return tuple(sorted(found, key=lambda p: (p.days.first, p.days.last, p.metric, p.source, p.value)))


def around(found: Sequence[Point], metrics: Sequence[str], days: Days, within: int) -> tuple[Point, ...]:
    """The points of these metrics that lie within so many days of a date."""
    return tuple(p for p in found if p.metric in metrics and p.days.meets(days, within))


def _of_measure(measure: Measure) -> Point | None:
    days, value = measure.days, measure.figure.value
    if days is None or value is None or measure.is_planned or measure.figure.figure.change:
        return None
    bound = measure.figure.bound
    if bound not in ("exact", "about", "at_least", "at_most"):
        return None
    origin = measure.reading.article.origin
    source = origin.publisher or measure.reading.article.id
    return Point(measure.metric.metric, days, measure.as_of or "", value, bound, source, measure)


def _of_row(row: Row) -> Point | None:
    if row["qualifier"] in ("target", "planned"):
        return None
    as_of = row.edtf("as_of")
    days = days_of(as_of)
    if as_of is None or days is None:
        return None
    metric = NAMES.get(row["metric"], row["metric"])
    value = row.decimal("value")
    assert value is not None  # the loader has checked it
    return Point(metric, days, as_of, Decimal(value), _MARKS[row["qualifier"]], row.label("source"), row=row)

"""A cluster over time, beside other sources, and beside other clusters."""

from __future__ import annotations

import pandas as pd

from analysis import korean
from analysis.publish import cite, shown
from analysis.publish.charts.dots import dot_plot
from analysis.publish.charts.multiples import Dot, Panel, small_multiples
from analysis.publish.charts.steps import step_lines
from analysis.publish.cluster.summary import NEAR
from analysis.records import Cited
from analysis.tables.cluster import Cluster
from analysis.tables.compared import KINDS, Compared, compared
from analysis.tables.measures import metric_name
from analysis.tables.reference import Row, reference
from analysis.tables.series import LOOSE, SERIES, Point, around

SAME_TIME = 45  # days within which two values of one metric contradict each other; farther apart they are a series


def steps(cluster: Cluster) -> cite.Chart | cite.Prose:
    """Step lines of tenants, members and the ecosystem."""
    drawing = step_lines(cluster.points)
    if drawing is None:
        return cite.prose("입주 기업, 회원사, 생태계 전체 가운데 시점이 둘 이상 알려진 것이 없어 추이를 그리지 않는다.")
    own = [shown.point(p) for p in cluster.points if p.is_article and p.metric in SERIES]
    return cite.chart(drawing.figure, f"{cluster.name}: 정의별로 나눈 추이 (곳)", drawing.alt, own)


def series_table(cluster: Cluster) -> cite.Table | None:
    """The points of the step lines with their sources; None where there are none but the articles' own."""
    found = [p for p in cluster.points if p.metric in (*SERIES, *LOOSE)]
    if not any(p.row for p in found):
        return None
    rows = [
        {
            "기준 시점": _date(p),
            "정의": _metric(p),
            "값": shown.point(p),
            "출처": p.source,
            "비고": "이 기사" if p.is_article else _definition(p),
        }
        for p in found
    ]
    return cite.table(pd.DataFrame(rows), caption="추이의 값과 출처", note=reference("ipark_series").trust)


def dots(cluster: Cluster) -> cite.Chart | cite.Prose:
    """Sources in conflict around the newest article."""
    near = _near(cluster, (*SERIES, *LOOSE))
    drawing = dot_plot(near)
    if drawing is None:
        return cite.prose("같은 무렵의 값을 가진 다른 출처가 없다.")
    return cite.chart(
        drawing.figure, "같은 무렵 출처마다 다른 값 (곳)", drawing.alt, shown.few([shown.point(p) for p in near])
    )


def conflicts(cluster: Cluster) -> cite.Table | cite.Prose:
    """Values of one metric that differ: between the articles, and from the reference series of the same time."""
    rows = []
    for measure in cluster.shown:
        metric = measure.metric.metric
        ours = [m for m in cluster.subject.of(metric) if m.figure.value is not None] if cluster.subject else []
        base = measure.figure.value
        for other in ours[1:]:
            near = measure.days and other.days and measure.days.meets(other.days, SAME_TIME)
            if near and other.figure.value != base and other.figure.unit == measure.figure.unit:
                source = other.reading.article.origin.publisher or other.reading.article.id
                rows.append(
                    _conflict(
                        measure.name,
                        shown.measure(measure),
                        shown.measure(other),
                        other.definition,
                        source,
                        other.as_of,
                    )
                )
        for point in _near(cluster, (metric, *(LOOSE if metric == "tenants" else ()))):
            if point.row is not None and base is not None and point.value != base:
                rows.append(
                    _conflict(
                        measure.name,
                        shown.measure(measure),
                        shown.point(point),
                        _definition(point),
                        point.source,
                        point.as_of,
                    )
                )
    if not rows:
        return cite.prose("기사들 사이에도, 같은 무렵의 참고 값과도 어긋나는 지표가 없다.")
    return cite.table(
        pd.DataFrame(rows), caption="출처마다 다른 값", note=f"참고 값은 기사 발행일 앞뒤 {NEAR}일 안의 것이다."
    )


def multiples(cluster: Cluster) -> cite.Chart | cite.Prose:
    """Ratios against other clusters, a panel each."""
    found = _compared(cluster)
    panels = [
        Panel(kind, items[0].unit, tuple(_dot(i) for i in items))
        for kind in KINDS
        if (items := [i for i in found if i.kind == kind])
    ]
    drawing = small_multiples(panels)
    if drawing is None:
        return cite.prose("같은 비율을 셈할 수 있는 다른 클러스터가 없어 견주지 않는다.")
    drawn = {p.title for p in panels if len({d.cluster for d in p.dots}) > 1}
    return cite.chart(
        drawing.figure, "다른 클러스터와 견준 비율", drawing.alt, [_cell(i) for i in found if i.kind in drawn]
    )


def multiples_table(cluster: Cluster) -> cite.Table | None:
    """The same ratios as a table, with formulas; None where no other cluster can be compared."""
    found = _compared(cluster)
    kinds = {k for k in KINDS if len({i.cluster for i in found if i.kind == k}) > 1}
    rows = [
        {
            "비율": i.kind,
            "클러스터": i.cluster,
            "시점": korean.date_text(i.as_of[:10]) or "–",
            "값": _cell(i),
            "산식": _formula(i),
        }
        for i in sorted(found, key=lambda i: (KINDS.index(i.kind), -i.value))
        if i.kind in kinds
    ]
    if not rows:
        return None
    note = f"{reference('cluster_comparators').trust} 시점이 서로 다르므로 순위로 읽지 않는다."
    return cite.table(pd.DataFrame(rows), caption="클러스터별 비율과 산식", note=note)


def _compared(cluster: Cluster) -> tuple[Compared, ...]:
    return compared(cluster.subject, cluster.others) if cluster.subject else ()


def _near(cluster: Cluster, metrics: tuple[str, ...]) -> tuple[Point, ...]:
    newest = cluster.newest
    return around(cluster.points, metrics, newest, NEAR) if newest is not None else ()


def _conflict(
    name: str, ours: Cited, theirs: Cited, definition: str, source: str, as_of: str | None
) -> dict[str, object]:
    when = korean.date_text((as_of or "")[:10]) or "시점 없음"
    return {
        "지표": name,
        "보고서의 값": ours,
        "다른 값": theirs,
        "무엇을 센 값인가": definition or "–",
        "출처": source,
        "시점": when,
    }


def _dot(item: Compared) -> Dot:
    text = ("" if item.is_exact else "≈") + korean.number(item.value, item.places)
    return Dot(item.cluster, item.as_of, float(item.value), text, item.is_subject, item.is_exact)


def _cell(item: Compared) -> Cited:
    about = "" if item.is_exact else "약 "
    text = f"{about}{korean.number(item.value, item.places)}{item.unit}"
    inputs = [shown.measure(m) for m in item.measures] or [
        cite.fact(korean.number(row.decimal("value") or 0), f"{item.cluster} {row['as_of']} {row.url}")
        for row in item.rows
    ]
    return cite.derived(text, item.value, item.unit, _formula(item), inputs)


def _formula(item: Compared) -> str:
    if item.measures:
        parts = [f"{m.name} {korean.figure_text(m.figure.figure)}" for m in item.measures]
    else:
        parts = [_row_text(row) for row in item.rows]
    return f"{parts[0]} ÷ {parts[1] if len(parts) == 2 else '(' + ' + '.join(parts[1:]) + ')'}"


def _row_text(row: Row) -> str:
    """ "일자리 7,000명": the unit by what is counted, as the rows write theirs in many ways."""
    metric = row["metric"]
    unit = {"jobs": "명", "people": "명", "site_area": "㎡", "gfa": "㎡", "gross_floor_area": "㎡"}.get(metric, "곳")
    return f"{_row_name(metric)} {korean.number(row.decimal('value') or 0)}{unit}"


def _row_name(metric: str) -> str:
    names = {"orgs": "기업·기관", "jobs": "일자리", "gfa": "연면적"}
    return names.get(metric) or metric_name(metric)


def _metric(point: Point) -> str:
    return point.row.label("metric") if point.row else metric_name(point.metric)


def _definition(point: Point) -> str:
    return (
        point.row.label("definition_note") if point.row else point.measure.definition if point.measure else ""
    ) or _metric(point)


def _date(point: Point) -> str:
    return korean.date_text(point.as_of[:10]) or point.as_of

"""A cluster's figures: tiles, the table with dates and definitions, ratios with formulas, plans kept apart."""

from __future__ import annotations

import pandas as pd

from analysis import korean
from analysis.publish import cite, shown
from analysis.publish.charts.sizes import drawn, size_bars
from analysis.tables.cluster import Cluster
from analysis.tables.measures import CHOICE_RULE, Measure
from analysis.tables.stated import BOUND_WORDS

_TILES = ("tenants", "members", "site_area", "gross_floor_area", "people", "laboratories", "joint_research", "offices")
MOST_TILES = 4


def key_figures(cluster: Cluster) -> cite.Tiles | cite.Prose:
    """The first figures that a reader asks for, as tiles."""
    values = {m.metric.metric: m for m in cluster.shown}
    chosen = [values[name] for name in _TILES if name in values][:MOST_TILES]
    if not chosen:
        return cite.prose("보일 지표가 없다.")
    return cite.tiles([(m.name, shown.measure(m), _as_of(m)) for m in chosen])


def key_table(cluster: Cluster) -> cite.Table | cite.Prose:
    """Every metric: value, qualifier, as-of date and where it comes from, the article's own definition."""
    if not cluster.shown:
        return cite.prose("클러스터를 잰 지표가 없다.")
    rows = [
        {
            "지표": m.name,
            "값": shown.measure(m),
            "한정": BOUND_WORDS[m.figure.bound],
            "기준 시점": _as_of(m),
            "기사의 정의": m.definition,
            "기사": m.reading.article.origin.publisher or m.reading.article.id,
        }
        for m in cluster.shown
    ]
    note = (
        "기준 시점의 ‘발행일’은 기사가 시점을 적지 않아 발행일로 본 것이다. "
        "입주 기업, 회원사, 생태계 전체는 서로 다른 것을 센 값이므로 하나로 잇지 않는다."
    )
    several = any(len(cluster.subject.of(m.metric.metric)) > 1 for m in cluster.shown) if cluster.subject else False
    return cite.table(
        pd.DataFrame(rows), caption=f"{cluster.name}의 핵심 지표", note=note + (f" {CHOICE_RULE}" if several else "")
    )


def sizes(cluster: Cluster) -> cite.Chart | cite.Prose:
    """The key figures as bars, a panel for each unit."""
    drawing = size_bars(cluster.shown)
    if drawing is None:
        return cite.prose("같은 단위의 지표가 둘 이상 없어 그림으로 견주지 않는다.")
    return cite.chart(
        drawing.figure, f"{cluster.name}의 규모", drawing.alt, [shown.measure(m) for m in drawn(cluster.shown)]
    )


def ratio_table(cluster: Cluster) -> cite.Table | cite.Prose:
    """Ratios with formulas; the refused ones with the reason."""
    if not cluster.ratios:
        return cite.prose("나눌 수 있는 두 지표가 없어 비율을 셈하지 않는다.")
    rows = []
    for ratio in cluster.ratios:
        remark = ratio.reason
        if ratio.value is None:
            dates = ", ".join(f"{m.name} {korean.date_text((m.as_of or '')[:10]) or '시점 없음'}" for m in ratio.inputs)
            remark = f"{remark} ({dates})"
        formula = shown.formula(ratio) + (f": {remark}" if remark else "")
        rows.append({"비율": ratio.kind.name, "값": shown.ratio(ratio), "산식": formula})
    note = "비율은 같은 기사가 같은 시점으로 말한 값끼리만 셈한다."
    differ = [r.kind.name for r in cluster.ratios if r.value is not None and r.dates_differ]
    if differ:
        topic = korean.with_particle(", ".join(differ), "은/는")
        note += f" {topic} 부지·건물의 기준 시점이 분모와 다르다."
    return cite.table(pd.DataFrame(rows), caption="비율과 산식", note=note)


def plans_table(cluster: Cluster) -> cite.Table | cite.Prose:
    """Plans and targets, kept apart from what is."""
    if not cluster.planned:
        return cite.prose("지표의 값으로 적힌 계획이나 목표는 없다.")
    rows = [
        {
            "지표": m.name,
            "계획": shown.measure(m),
            "목표 시점": korean.date_text(m.metric.as_of) or "언급 없음",
            "기사의 정의": m.definition,
        }
        for m in cluster.planned
    ]
    return cite.table(pd.DataFrame(rows), caption="계획과 목표", note="현재의 값과 더하거나 견주지 않는다.")


def _as_of(measure: Measure) -> str:
    if measure.metric.as_of is None:
        text = korean.date_text((measure.as_of or "")[:10])
        return f"{text} (발행일)" if text else "시점 없음"
    text = korean.date_text(measure.metric.as_of) or measure.metric.as_of
    return f"{text} (앞 문맥)" if measure.basis == "inherited" else text

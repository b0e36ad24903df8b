"""What the deals add up to, with the rule of every number, and by quarter where there are enough."""

from __future__ import annotations

import pandas as pd

from analysis import korean
from analysis.publish import cite, shown
from analysis.publish.charts.quarters import quarter_bars
from analysis.publish.deal_flow.sums import (
    largest_share,
    made_of,
    mean_of,
    median_of,
    sum_of,
    upfront_range,
    without_largest,
)
from analysis.publish.named import FAMILIES, sides
from analysis.records import Cited
from analysis.tables.deal_flow import DealFlow
from analysis.tables.deals import JoinedDeal
from analysis.tables.totals import FEWEST_FOR_TREND, TOTAL_RULE, Totals


def totals_table(flow: DealFlow) -> cite.Table | cite.Prose:
    """Counts and sums by family, each with its rule; maxima, undisclosed and returned beside them."""
    rows = [
        row
        for family in FAMILIES
        if (total := flow.total(family)).deals
        for row in _totals_rows(flow, total, FAMILIES[family])
    ]
    if not rows:
        return cite.prose("더할 거래가 없다.")
    newest = max((r.published or "" for r in flow.readings), default="")[:10]
    cut = f" 기준일은 가장 늦은 기사의 발행일인 {korean.date_text(newest)}이다." if newest else ""
    return cite.table(
        pd.DataFrame(rows, columns=["갈래", "지표", "값", "규칙"]), caption="집계와 그 규칙",
        align={"값": "right"}, note=f"{TOTAL_RULE}{cut}",
    )  # fmt: skip


def _totals_rows(flow: DealFlow, total: Totals, family: str) -> list[tuple[str, str, Cited | str, str]]:
    def count(deals: tuple[JoinedDeal, ...], what: str) -> Cited | str:
        return shown.counted(deals, "건", what)

    rows: list[tuple[str, str, Cited | str | None, str]] = [
        (family, "거래 수", count(total.deals, f"체결이 보도된 {family}"), "여러 기사가 전한 한 거래는 한 번 센다"),
        (
            family,
            "총액 공개",
            count(tuple(i.deal for i in total.items), "총액을 밝힌 거래"),
            "비교 통화로 쓸 수 있는 총액이 있는 거래",
        ),
    ]
    if total.undisclosed:
        rows.append(
            (
                family,
                "비공개",
                count(total.undisclosed, "총액이 비공개인 거래"),
                "밝히지 않는다고 적힌 거래. 합계에 없다",
            )
        )
    if total.not_stated:
        rows.append(
            (
                family,
                "언급 없음",
                count(total.not_stated, "총액을 말하지 않은 거래"),
                "기사가 총액을 말하지 않은 거래. 합계에 없다",
            )
        )
    if total.unusable:
        rows.append(
            (
                family,
                "쓸 수 없음",
                count(total.unusable, "총액이 모호하거나 환산할 수 없는 거래"),
                "모호한 금액, 범위, 발표일을 몰라 환산할 수 없는 외화",
            )
        )
    if total.items:
        rows += [
            (family, "합계", sum_of(total), made_of(total)),
            (family, "중앙값", median_of(total) if len(total.items) > 1 else None, "총액을 밝힌 거래만"),
            (family, "평균", mean_of(total) if len(total.items) > 1 else None, "총액을 밝힌 거래만"),
            (family, "가장 큰 거래의 비중", largest_share(total), "가장 큰 총액 ÷ 합계"),
            (
                family,
                "가장 큰 거래를 뺀 합계",
                without_largest(total),
                f"{korean.with_particle(sides(total.items[0].deal), '을/를')} 빼고",
            ),
        ]
        if total.ended:
            rows.append(
                (
                    family,
                    "반환·해지된 거래",
                    count(tuple(i.deal for i in total.ended), "반환·해지가 보도된 거래"),
                    "합계에 들어 있다",
                )
            )
    if family == FAMILIES["technology"]:
        rows.append(
            (
                family,
                "선급금 비중",
                upfront_range(flow) or "셈하지 않음",
                "선급금과 총액을 같은 기사가 같은 통화로 밝힌 거래만",
            )
        )
    return [(f, name, value, rule) for f, name, value, rule in rows if value is not None]


def quarters(flow: DealFlow) -> cite.Chart | cite.Prose:
    """Count and value by quarter, when there are enough deals."""
    total = flow.total()
    drawing = quarter_bars(total)
    if drawing is not None:
        return cite.chart(drawing.figure, "분기별 체결 건수와 공개 총액", drawing.alt)
    if not total.deals:
        return cite.prose("분기로 나눌 거래가 없다.")
    return cite.prose(
        f"발표일을 아는 기술거래가 {FEWEST_FOR_TREND}건에 못 미치거나 한 분기에 몰려 있어 추이를 그리지 않는다. "
        "이만한 수로는 흐름을 말할 수 없으므로 표로만 보인다."
    )

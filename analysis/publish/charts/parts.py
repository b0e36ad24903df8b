"""Confirmed against conditional money: upfront filled, what hangs on milestones hollow, as shares of the total."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from analysis import korean
from analysis.publish.charts.style import INK, NAVY, Drawing, canvas, legend, quiet, shorten
from analysis.publish.named import sides
from analysis.tables.totals import UpfrontShare

MOST = 25


def confirmed_bars(shares: Sequence[UpfrontShare]) -> Drawing | None:
    """A bar of 100% for each deal that states both its upfront and its total, the largest share first."""
    if not shares:
        return None
    shown = sorted(shares, key=lambda s: (-s.share, s.deal.id))[:MOST]
    percents = [s.share * 100 for s in shown]
    with canvas(0.62 + 0.225 * len(shown)) as (figure, axes):
        rows = range(len(shown))
        axes.barh(rows, [float(p) for p in percents], height=0.6, color=NAVY, edgecolor=NAVY)
        axes.barh(
            rows,
            [float(100 - p) for p in percents],
            left=[float(p) for p in percents],
            height=0.6,
            color="none",
            edgecolor=NAVY,
            linewidth=0.8,
        )
        for row, percent in enumerate(percents):
            inside = percent > 14
            axes.annotate(
                _percent(percent), (float(percent), row), (-4 if inside else 4, 0), textcoords="offset points",
                va="center", ha="right" if inside else "left", color="white" if inside else INK,
            )  # fmt: skip
        axes.set_yticks(rows, [shorten(f"{s.deal.id}  {sides(s.deal)}", 34) for s in shown], color=INK)
        axes.invert_yaxis()
        axes.set_xlim(0, 100)
        axes.xaxis.set_major_formatter(lambda value, _: f"{value:g}%")
        quiet(axes)
        legend(figure, [
            ("확정: 선급금", {"facecolor": NAVY, "edgecolor": NAVY}),
            ("조건부: 총액의 나머지", {"facecolor": "none", "edgecolor": NAVY}),
        ])  # fmt: skip
    told = ", ".join(f"{sides(s.deal)} {_percent(p)}" for s, p in zip(shown[:6], percents, strict=False))
    more = (
        f" 선급금과 총액을 모두 밝힌 {len(shares)}건 가운데 {len(shown)}건을 그렸다."
        if len(shares) > len(shown)
        else ""
    )
    return Drawing(
        figure, f"총액에서 선급금이 차지하는 비중의 막대그래프. {korean.with_particle(told, '이다/다').rstrip()}.{more}"
    )


def _percent(value: Fraction) -> str:
    return f"{korean.number(value, 1 if value >= Fraction(1, 10) else 2)}%"

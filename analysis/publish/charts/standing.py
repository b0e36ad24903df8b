"""Where the deals of a report stand among the reference deals of their years: won totals on a logarithmic axis."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from analysis import korean
from analysis.publish.charts.style import HAIR, INK, MUTED, NAVY, RED, Drawing, canvas, quiet, shorten
from analysis.publish.named import sides
from analysis.tables.matched import ReferenceDeal
from analysis.tables.values import Comparable

MOST_NAMED = 8


def standing(items: Sequence[Comparable], reference: Sequence[ReferenceDeal]) -> Drawing | None:
    """A column for each year of the report's deals: reference deals as dots, the report's own as diamonds with names.

    `items`      totals in won; `reference` without the rows of the same deals
    None where no year of the items holds a reference deal with a won total
    """
    priced = [d for d in reference if d.won is not None]
    dated = [i for i in items if i.deal.days is not None and i.value > 0]
    years = sorted({i.deal.days.first.year for i in dated if i.deal.days} & {d.year for d in priced})
    if not years:
        return None
    named = len(dated) <= MOST_NAMED
    with canvas(0.7 + 0.62 * len(years) if named else 0.9 + 0.34 * len(years)) as (figure, axes):
        for row, year in enumerate(years):
            axes.axhline(row, color=HAIR, linewidth=0.5, zorder=0)
            others = [float(d.won) for d in priced if d.year == year and d.won is not None]
            axes.plot(others, [row] * len(others), "o", color=NAVY, markersize=5, fillstyle="none", markeredgewidth=0.9)
            own = [i for i in dated if i.deal.days and i.deal.days.first.year == year]
            roomy = len(own) <= 2  # two rows of labels: more names than these would meet
            for level, item in enumerate(sorted(own, key=lambda i: i.value)):
                axes.plot([float(item.value)], [row], "D", color=RED, markersize=6.5,
                          fillstyle="none" if item.is_maximum else "full")  # fmt: skip
                if named:
                    name = shorten(f"{item.deal.id} {sides(item.deal)}", 30) if roomy else item.deal.id
                    axes.annotate(
                        name, (float(item.value), row), (0, 8 + 9 * (level % 2)),
                        textcoords="offset points", ha="center", color=INK,
                    )  # fmt: skip
        axes.set_xscale("log")
        axes.set_yticks(range(len(years)), [f"{y}년" for y in years], color=INK)
        axes.set_ylim(len(years) - 0.5, -0.8)
        axes.xaxis.set_major_formatter(lambda value, _: korean.great(round(value)))
        axes.minorticks_off()
        quiet(axes, "x")
        _legend(figure, any(i.is_maximum for i in dated))
    parts = []
    for item in sorted(dated, key=lambda i: -i.value)[:MOST_NAMED]:
        year = item.deal.days.first.year if item.deal.days else 0
        rivals = [d.won for d in priced if d.year == year and d.won is not None]
        if rivals:
            above = sum(1 for won in rivals if won > item.value)
            parts.append(
                f"{sides(item.deal)} {korean.great(round(item.value), 8)} 원은 "
                f"{year}년 참고 거래 {len(rivals)}건 사이에서 {above + 1}번째"
            )
    return Drawing(
        figure,
        f"참고 거래와 견준 원화 총액의 점그래프(로그 눈금). {'; '.join(parts)}다."
        if parts
        else "참고 거래와 견준 점그래프.",
    )


def _legend(figure: Any, maxima: bool) -> None:
    from matplotlib.lines import Line2D

    handles = [
        Line2D([], [], marker="D", color=RED, linestyle="", markersize=6, label="이 보고서의 거래"),
        Line2D([], [], marker="o", color=NAVY, linestyle="", markersize=5, fillstyle="none", label="참고 거래"),
    ]
    if maxima:
        handles.insert(
            1, Line2D([], [], marker="D", color=RED, linestyle="", markersize=6, fillstyle="none", label="최대치")
        )
    figure.legend(
        handles=handles, loc="outside lower left", ncols=len(handles), handletextpad=0.2, columnspacing=1.4,
        borderpad=0.2, labelcolor=MUTED,
    )  # fmt: skip

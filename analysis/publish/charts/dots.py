"""Sources in conflict around one date: a row a source, so that one sees what each of them counts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from analysis import korean
from analysis.publish.charts.style import HAIR, INK, MUTED, NAVY, RED, SAND, TEAL, Drawing, canvas, quiet, shorten
from analysis.tables.series import Point

MOST = 20
_LOOKS = {
    "tenants": ("o", NAVY, "입주 기업"),
    "members": ("s", TEAL, "회원사"),
    "ecosystem": ("D", SAND, "생태계 전체"),
    "tenants_as_stated": ("X", MUTED, "‘입주’라 적은 생태계"),
    "tenants_or_members": ("P", MUTED, "입주 또는 회원"),
}
_MARKS = {"exact": "", "about": "≈", "at_least": "≥", "at_most": "≤"}


def dot_plot(points: Sequence[Point]) -> Drawing | None:
    """Values of several sources, one row each, oldest on top; None for fewer than two sources."""
    shown = list(points)[:MOST]
    if len({p.source for p in shown}) < 2:
        return None
    with canvas(0.65 + 0.215 * len(shown)) as (figure, axes):
        labels = []
        for row, point in enumerate(shown):
            marker, colour, _ = _LOOKS.get(point.metric, ("o", NAVY, point.metric))
            axes.axhline(row, color=HAIR, linewidth=0.5, zorder=0)
            axes.plot([float(point.value)], [row], marker, color=colour, markersize=6)
            if point.is_article:
                axes.plot([float(point.value)], [row], "o", markersize=11, fillstyle="none", color=RED)
            axes.annotate(
                f"{_MARKS[point.mark]}{korean.number(point.value)}", (float(point.value), row), (9, 0),
                textcoords="offset points", va="center", color=INK,
                bbox={"facecolor": "white", "edgecolor": "none", "pad": 0.8},  # the row's line stops at the number
            )  # fmt: skip
            labels.append(f"{shorten(point.source, 30)}  {point.as_of[:10]}")
        axes.set_yticks(range(len(shown)), labels, color=INK)
        axes.invert_yaxis()
        axes.set_xlim(0, max(float(p.value) for p in shown) * 1.15)
        quiet(axes, None)
        axes.spines["bottom"].set_visible(False)
        axes.tick_params(axis="x", length=0)
        _legend(figure, shown)
    told = "; ".join(
        f"{p.source} {_LOOKS.get(p.metric, ('', '', p.metric))[2]} {_MARKS[p.mark]}{korean.number(p.value)}"
        for p in shown
    )
    return Drawing(figure, f"같은 무렵 출처별 값의 점그래프. {told}.")


def _legend(figure: Any, shown: Sequence[Point]) -> None:
    from matplotlib.lines import Line2D

    handles = [
        Line2D([], [], marker=look[0], color=look[1], linestyle="", markersize=5.5, label=look[2])
        for metric, look in _LOOKS.items()
        if any(p.metric == metric for p in shown)
    ]
    if any(p.is_article for p in shown):
        handles.append(
            Line2D([], [], marker="o", color=RED, linestyle="", markersize=9, fillstyle="none", label="이 기사")
        )
    figure.legend(
        handles=handles, loc="outside lower left", ncols=len(handles), handletextpad=0.2, columnspacing=1.4,
        borderpad=0.2, labelcolor=MUTED,
    )  # fmt: skip

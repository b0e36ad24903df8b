"""A cluster over time: a step line for each definition, its points marked exact, ≈ or ≥; the articles' own ringed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from analysis import korean
from analysis.publish.charts.style import INK, LINES, MUTED, NAVY, RED, SAND, TEAL, Drawing, canvas, quiet
from analysis.tables.series import LOOSE, SERIES, Point

_COLOURS = {"tenants": NAVY, "members": TEAL, "ecosystem": SAND}
_NAMES = {"tenants": "입주 기업", "members": "회원사", "ecosystem": "생태계 전체"}
_MARKS = {"exact": "", "about": "≈", "at_least": "≥", "at_most": "≤"}


def step_lines(points: Sequence[Point]) -> Drawing | None:
    """Step lines of tenants, members and the ecosystem; None where no definition has two dates.

    Of several values at one time the line takes the exact one, then the later in name order of its source; all are
    drawn as points. Values that are called tenants but count otherwise stand as crosses, on no line.
    """
    lines = {metric: [p for p in points if p.metric == metric] for metric in SERIES}
    if not any(len({p.days.first for p in found}) > 1 for found in lines.values()):
        return None
    loose = [p for p in points if p.metric in LOOSE]
    with canvas(3.0) as (figure, axes):
        first = min(p.days.middle for found in lines.values() for p in found)
        last = max(p.days.middle for found in lines.values() for p in found)
        for (metric, found), style in zip(lines.items(), LINES, strict=False):
            if not found:
                continue
            colour = _COLOURS[metric]
            line = _line(found)
            axes.step([p.days.middle for p in line], [float(p.value) for p in line], where="post", color=colour,
                      linestyle=style)  # fmt: skip
            for point in found:
                axes.plot(
                    [point.days.middle], [float(point.value)], "o", color=colour, markersize=4.2,
                    fillstyle="full" if point.mark == "exact" else "none",
                )  # fmt: skip
                if point.is_article:
                    axes.plot(
                        [point.days.middle], [float(point.value)], "o", markersize=9.5, fillstyle="none", color=RED
                    )
                    early = point.days.middle - first < (last - first) * 0.12  # no room before it: the axis is there
                    axes.annotate(
                        f"{korean.number(point.value)} (기사)", (point.days.middle, float(point.value)),
                        (8 if early else -8, 7), textcoords="offset points", color=RED, ha="left" if early else "right",
                    )  # fmt: skip
                elif point.mark != "exact":
                    axes.annotate(
                        _MARKS[point.mark], (point.days.middle, float(point.value)), (4, 3),
                        textcoords="offset points", color=MUTED, fontsize=7,
                    )  # fmt: skip
            end = line[-1]
            axes.annotate(
                f"{_NAMES[metric]} {_MARKS[end.mark]}{korean.number(end.value)}", (end.days.middle, float(end.value)),
                (9, 0), textcoords="offset points", va="center", color=INK, annotation_clip=False,
            )  # fmt: skip
        if loose:
            axes.plot([p.days.middle for p in loose], [float(p.value) for p in loose], "x", color=MUTED, markersize=5,
                      label="‘입주’라 적었으나 다른 것을 센 값")  # fmt: skip
        axes.set_xlim(first - timedelta(60), last + (last - first) * 0.16)
        axes.set_ylim(0, None)
        axes.set_ylabel("곳", rotation=0, labelpad=8)
        quiet(axes, "y")
        handles, labels = axes.get_legend_handles_labels()
        handles, labels = _key(handles, labels, points)
        figure.legend(handles, labels, loc="outside lower left", ncols=4, handlelength=1.4, columnspacing=1.4,
                      borderpad=0.2, labelcolor=MUTED)  # fmt: skip
    return Drawing(figure, _alt(lines, loose))


def _line(found: Sequence[Point]) -> list[Point]:
    """One point for each time: the exact one first."""
    best: dict[object, Point] = {}
    for point in sorted(found, key=lambda p: (p.mark == "exact", p.is_article, p.source)):
        best[point.days.middle] = point
    return [best[day] for day in sorted(best)]  # type: ignore[type-var]


def _key(handles: list[Any], labels: list[str], points: Sequence[Point]) -> tuple[list[Any], list[str]]:
    from matplotlib.lines import Line2D

    marks = {p.mark for p in points}
    own = [Line2D([], [], marker="o", color=NAVY, linestyle="", markersize=4.2)]
    names = ["정확한 값"]
    if marks - {"exact"}:
        own.append(Line2D([], [], marker="o", color=NAVY, linestyle="", markersize=4.2, fillstyle="none"))
        names.append("≈ 어림, ≥ 하한")
    if any(p.is_article for p in points):
        own.append(Line2D([], [], marker="o", color=RED, linestyle="", markersize=8, fillstyle="none"))
        names.append("이 기사")
    return [*own, *handles], [*names, *labels]


def _alt(lines: dict[str, list[Point]], loose: Sequence[Point]) -> str:
    parts = []
    for metric, found in lines.items():
        if found:
            line = _line(found)
            first, last = line[0], line[-1]
            parts.append(
                f"{korean.with_particle(_NAMES[metric], '은/는')} {korean.date_text(first.as_of[:10])} "
                f"{_MARKS[first.mark]}{korean.number(first.value)}곳에서 {korean.date_text(last.as_of[:10])} "
                f"{_MARKS[last.mark]}{korean.number(last.value)}곳"
            )
        for point in found:
            if point.is_article:
                parts.append(f"기사의 {korean.with_particle(_NAMES[metric], '은/는')} {korean.number(point.value)}곳")
    other = f" ‘입주’라 적었으나 다른 것을 센 값 {len(loose)}점은 선에 넣지 않았다." if loose else ""
    return f"정의별 계단 선그래프. {'; '.join(parts)}이다.{other}"

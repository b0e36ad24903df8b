"""A cluster's key figures as bars, a panel for each unit: areas, rooms, companies, people, results."""

from __future__ import annotations

from collections.abc import Sequence

from analysis import korean
from analysis.publish.charts.style import INK, NAVY, Drawing, canvas, quiet
from analysis.tables.measures import Measure
from analysis.tables.ratios import in_base

GROUPS: dict[str, tuple[str, ...]] = {
    "면적 (㎡)": ("site_area", "gross_floor_area", "building_area"),
    "기업·기관 (곳)": ("tenants", "members", "ecosystem", "graduates"),
    "공간 (개)": ("laboratories", "offices"),
    "인력 (명)": ("people", "researchers"),
    "성과 (건)": ("joint_research", "papers", "patents", "new_companies"),
}


def drawn(measures: Sequence[Measure]) -> list[Measure]:
    """The measures that the bars show, in their order."""
    return [m for _, found in _panels(measures) for m in found]


def size_bars(measures: Sequence[Measure]) -> Drawing | None:
    """Bars of the values that are stated; ≥, ≤ and ≈ before those that are bounds or approximate. None without any."""
    panels = _panels(measures)
    if not panels:
        return None
    columns = 2 if len(panels) > 1 else 1
    rows = -(-len(panels) // columns)
    most = max(len(found) for _, found in panels)
    with canvas((0.45 + 0.24 * most) * rows, rows=rows, columns=columns, squeeze=False) as (figure, grid):
        cells = list(grid.flat)
        for axes, (title, found) in zip(cells, panels, strict=False):
            values = [float(in_base(m) or 0) for m in found]
            hollow = [m.figure.bound == "at_most" for m in found]
            axes.barh(
                range(len(found)), values, height=0.55, color=["none" if h else NAVY for h in hollow], edgecolor=NAVY
            )
            for row, (measure, value) in enumerate(zip(found, values, strict=True)):
                axes.annotate(_text(measure), (value, row), (4, 0), textcoords="offset points", va="center", color=INK)
            axes.set_yticks(range(len(found)), [_name(m) for m in found], color=INK)
            axes.set_ylim(most - 0.4, -0.6)
            axes.set_xlim(0, max([*values, 1]) * 1.3)
            axes.set_xticks([])
            axes.set_title(title)
            quiet(axes)
            axes.spines["bottom"].set_visible(False)
        for axes in cells[len(panels) :]:
            axes.set_axis_off()
    told = "; ".join(f"{title} " + ", ".join(f"{_name(m)} {_text(m)}" for m in found) for title, found in panels)
    return Drawing(figure, f"핵심 지표의 막대그래프. {told}.")


def _name(measure: Measure) -> str:
    year = f" {measure.metric.as_of[:4]}" if measure.metric.as_of else ""
    return measure.name + year


def _text(measure: Measure) -> str:
    mark = {"about": "≈", "at_least": "≥", "at_most": "≤"}.get(measure.figure.bound, "")
    value = in_base(measure)
    return mark + (korean.number(value, 0) if value is not None else "")


def _panels(measures: Sequence[Measure]) -> list[tuple[str, list[Measure]]]:
    """Measures by unit; a unit with a single one gets no panel."""
    panels = []
    for title, metrics in GROUPS.items():
        found = [m for name in metrics for m in measures if m.metric.metric == name and in_base(m) is not None]
        if len(found) > 1:
            panels.append((title, found))
    return panels

"""Small multiples: one panel a ratio, a dot for each cluster, so that places of different size can be compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.publish.charts.style import HAIR, INK, NAVY, RED, Drawing, canvas, quiet, shorten


@dataclass(frozen=True, slots=True)
class Dot:
    """One cluster's value in a panel. `mark` "" or "≈"; `is_subject` for the report's own."""

    cluster: str
    as_of: str
    value: float
    text: str
    is_subject: bool
    is_exact: bool = True


@dataclass(frozen=True, slots=True)
class Panel:
    title: str
    unit: str
    dots: tuple[Dot, ...]


def small_multiples(panels: Sequence[Panel]) -> Drawing | None:
    """Panels side by side, each with its own axis from zero; only those in which at least two clusters stand."""
    shown = [p for p in panels if len({d.cluster for d in p.dots}) > 1][:4]
    if not shown:
        return None
    most = max(len(p.dots) for p in shown)
    columns = 2 if len(shown) > 1 else 1
    rows = -(-len(shown) // columns)
    with canvas((0.55 + 0.21 * most) * rows + 0.1, rows=rows, columns=columns, squeeze=False) as (figure, grid):
        cells = list(grid.flat)
        for axes, panel in zip(cells, shown, strict=False):
            dots = sorted(panel.dots, key=lambda d: (d.value, d.cluster))
            for row, dot in enumerate(dots):
                colour = RED if dot.is_subject else NAVY
                axes.plot([0, dot.value], [row, row], color=HAIR, linewidth=1.0, zorder=0)
                axes.plot([dot.value], [row], "D" if dot.is_subject else "o", color=colour, markersize=5.5,
                          fillstyle="full" if dot.is_exact else "none")  # fmt: skip
                axes.annotate(dot.text, (dot.value, row), (7, 0), textcoords="offset points", va="center", color=INK)
            axes.set_yticks(range(len(dots)), [f"{shorten(d.cluster, 16)} {d.as_of[:4]}" for d in dots], color=INK)
            axes.set_xlim(0, max(d.value for d in dots) * 1.34)
            axes.set_ylim(len(dots) - most - 0.5, len(dots) - 0.3)
            axes.set_title(f"{panel.title} ({panel.unit})", pad=6)
            axes.set_xticks([])
            quiet(axes)
            axes.spines["bottom"].set_visible(False)
        for axes in cells[len(shown) :]:
            axes.set_axis_off()
    told = " ".join(
        f"{panel.title}: "
        + ", ".join(f"{d.cluster}({d.as_of[:4]}년) {d.text}" for d in sorted(panel.dots, key=lambda d: -d.value))
        + "."
        for panel in shown
    )
    return Drawing(
        figure, f"클러스터별 비율을 견준 점그래프 {len(shown)}개. {told} 속이 빈 점은 어림이나 하한으로 셈한 값이다."
    )

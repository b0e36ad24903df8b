"""Who owns, operates and works with a cluster: owners left, cluster and operator in the middle, partners right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.publish.charts.style import INK, MUTED, NAVY, RED, TEAL, Drawing, canvas, shorten

MOST = 12  # nodes of one column that stay readable


@dataclass(frozen=True, slots=True)
class Edge:
    """One tie: `kind` in words ("주주", "업무협약 2024.01"), `is_agreement` for a tie that is not of ownership."""

    start: str
    end: str
    kind: str
    is_agreement: bool = False


def network(subject: str, edges: Sequence[Edge]) -> Drawing | None:
    """Ties of ownership and operation from the left into the middle, agreements from the middle to the right.

    None without ties, and for more than `MOST` nodes in a column: then a table says it better.
    """
    if not edges:
        return None
    left, middle, right = _columns(subject, edges)
    if max(len(left), len(middle), len(right)) > MOST:
        return None
    tallest = max(len(left), len(middle), len(right))
    with canvas(0.35 + 0.46 * tallest) as (figure, axes):
        places: dict[str, tuple[float, float]] = {}
        for x, names in ((0.0, left), (1.0, middle), (2.0, right)):
            for row, name in enumerate(names):
                places[name] = (x, (tallest - 1) * (row + 0.5) / len(names) if len(names) < tallest else float(row))
        for edge in edges:
            (x0, y0), (x1, y1) = places[edge.start], places[edge.end]
            colour = TEAL if edge.is_agreement else NAVY
            axes.plot(
                [x0, x1],
                [y0, y1],
                color=colour,
                linewidth=1.2,
                linestyle=(0, (4, 2)) if edge.is_agreement else "-",
                zorder=1,
            )
            along = 0.5 if abs(x1 - x0) < 2 else 0.75  # a tie across the middle column is named behind its boxes
            place = (x0 + (x1 - x0) * along, y0 + (y1 - y0) * along)
            axes.annotate(
                edge.kind, place, ha="center", va="center", color=MUTED, fontsize=7, zorder=2,
                bbox={"facecolor": "white", "edgecolor": "none", "pad": 1.2},
            )  # fmt: skip
        for name, (x, y) in places.items():
            own = name == subject
            axes.annotate(
                shorten(name, 18), (x, y), ha="center", va="center", zorder=3, color="white" if own else INK,
                bbox={"boxstyle": "round,pad=0.45", "facecolor": RED if own else "white",
                      "edgecolor": RED if own else (NAVY if x < 2 else TEAL), "linewidth": 0.8},
            )  # fmt: skip
        axes.set_xlim(-0.42, 2.42)
        axes.set_ylim(tallest - 0.4, -0.6)
        axes.set_axis_off()
    told = "; ".join(f"{e.start} – {e.end} ({e.kind})" for e in edges)
    return Drawing(figure, f"관계도. 실선은 지분·소유·운영, 점선은 협약이다. {told}.")


def _columns(subject: str, edges: Sequence[Edge]) -> tuple[list[str], list[str], list[str]]:
    """Nodes by column. The middle holds the subject and what is owned or operates; partners of agreements go right."""
    ties = [e for e in edges if not e.is_agreement]
    targets = dict.fromkeys(e.end for e in ties)
    middle = dict.fromkeys([subject, *targets, *(e.start for e in ties if e.kind.startswith("운영"))])
    left = dict.fromkeys(e.start for e in ties if e.start not in middle)
    right: dict[str, None] = {}
    for edge in edges:
        if edge.is_agreement:
            for name in (edge.start, edge.end):
                if name not in middle and name not in left:
                    right[name] = None
    used = {name for e in edges for name in (e.start, e.end)}
    return list(left), [n for n in middle if n in used], list(right)

"""When things happened: a row an event on one time axis, or, for many, a dot each above its month."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from analysis import korean
from analysis.publish.charts.style import HAIR, INK, MUTED, NAVY, RED, SAND, TEAL, Drawing, canvas, quiet, shorten
from analysis.tables.events import Event, EventKind
from analysis.tables.periods import precision_of

MOST = 18  # rows that stay readable
_LOOKS: dict[EventKind, tuple[str, str, str]] = {
    "deal": ("o", NAVY, "거래"),
    "agreement": ("s", TEAL, "협약"),
    "relation": ("D", SAND, "설립·지분·운영"),
    "plan": (">", RED, "계획"),
    "metric": ("P", MUTED, "지표"),
    "mention": ("|", MUTED, "그 밖의 날"),
}


def timeline(events: Sequence[Event], published: date | None = None) -> Drawing | None:
    """Events in time, oldest on top; a month, half-year or year as the span that it is.

    `published`  the day of the (last) article: what lies after it is still to come
    """
    if not events:
        return None
    if len(events) <= MOST:
        return _rows(events, published)
    return _stacks([e for e in events if e.kind != "mention"] or events)


def _rows(events: Sequence[Event], published: date | None) -> Drawing:
    with canvas(0.62 + 0.225 * len(events)) as (figure, axes):
        first, last = min(e.days.first for e in events), max(e.days.last for e in events)
        room = max((last - first) * 0.04, timedelta(5))
        for row, event in enumerate(events):
            marker, colour, _ = _LOOKS[event.kind]
            axes.axhline(row, color=HAIR, linewidth=0.4, zorder=0)
            if event.days.last > event.days.first:
                axes.plot([event.days.first, event.days.last], [row, row], color=colour, linewidth=3.4, alpha=0.4,
                          solid_capstyle="round")  # fmt: skip
            axes.plot([event.days.middle], [row], marker, color=colour, markersize=5)
        if published is not None and first - room <= published <= last + room:
            axes.axvline(published, color=MUTED, linewidth=0.7, linestyle=(0, (2, 2)), zorder=0)
            axes.annotate(
                "발행", (published, -0.8), (3, 0), textcoords="offset points", color=MUTED, va="center", fontsize=7
            )
        axes.set_xlim(first - room, last + room)
        axes.set_ylim(len(events) - 0.4, -1.1)
        axes.yaxis.tick_right()
        axes.set_yticks(range(len(events)), [f"{_when(e)}  {shorten(e.what, 44)}" for e in events], color=INK)
        quiet(axes)
        _date_axis(axes, 4, last - first)
        _legend(figure, list(dict.fromkeys(e.kind for e in events)))
    told = "; ".join(f"{_when(e)} {e.what}" for e in events)
    return Drawing(figure, f"연표. 사건 {len(events)}건을 오래된 순서로: {told}.")


def _stacks(events: Sequence[Event]) -> Drawing:
    """Dots over months; a date coarser than a month stands at its first month, hollow."""
    from matplotlib.ticker import MaxNLocator

    with canvas(2.5) as (figure, axes):
        height: Counter[date] = Counter()
        for event in events:
            month = event.days.first.replace(day=1)
            marker, colour, _ = _LOOKS[event.kind]
            height[month] += 1
            axes.plot(
                [month], [height[month]], marker, color=colour, markersize=3.6,
                fillstyle="none" if precision_of(event.edtf) in ("year", "interval") else "full",
            )  # fmt: skip
        axes.set_ylim(0, max(height.values()) + 1)
        axes.yaxis.set_major_locator(MaxNLocator(integer=True, nbins=5))
        axes.set_ylabel("건", rotation=0, labelpad=8)
        quiet(axes, "y")
        _date_axis(axes, 8, max(height) - min(height))
        _legend(figure, list(dict.fromkeys(e.kind for e in events)))
    busiest, most = max(height.items(), key=lambda pair: (pair[1], pair[0]))
    first, last = min(height), max(height)
    return Drawing(
        figure,
        f"연표. 사건 {len(events)}건을 달마다 점으로 쌓았다. "
        f"{first.year}년 {first.month}월부터 {last.year}년 {last.month}월까지이며, "
        f"가장 많은 달은 {busiest.year}년 {busiest.month}월의 {most}건이다.",
    )


def _when(event: Event) -> str:
    edtf = event.edtf[:10] if "/" not in event.edtf else event.edtf
    return korean.date_text(edtf) or edtf


def _date_axis(axes: Any, most: int, span: timedelta) -> None:
    from matplotlib.dates import AutoDateLocator, DateFormatter

    locator = AutoDateLocator(minticks=2, maxticks=most if span.days > 100 else 3)  # type: ignore[no-untyped-call]
    axes.xaxis.set_major_locator(locator)
    axes.xaxis.set_major_formatter(DateFormatter("%Y.%m" if span.days > 100 else "%Y.%m.%d"))  # type: ignore[no-untyped-call]


def _legend(figure: Any, kinds: list[EventKind]) -> None:
    from matplotlib.lines import Line2D

    handles = [
        Line2D([], [], marker=_LOOKS[k][0], color=_LOOKS[k][1], linestyle="", markersize=5, label=_LOOKS[k][2])
        for k in kinds
    ]
    figure.legend(
        handles=handles, loc="outside lower left", ncols=len(handles), handletextpad=0.2, columnspacing=1.4,
        borderpad=0.2, labelcolor=MUTED,
    )  # fmt: skip

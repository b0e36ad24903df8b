"""Value per deal: a bar each, largest first; an upper bound hollow, a converted amount marked."""

from __future__ import annotations

from collections.abc import Sequence

from analysis import korean
from analysis.publish.charts.style import INK, NAVY, Drawing, canvas, legend, quiet, shorten
from analysis.publish.named import sides
from analysis.tables.values import Comparable

MOST = 25  # bars that stay readable on a page


def value_bars(items: Sequence[Comparable]) -> Drawing | None:
    """Bars of deals' totals in one currency (`items` largest first); the largest `MOST` where there are more."""
    if not items:
        return None
    shown = items[:MOST]
    scale, name = _scale(float(shown[0].value))
    values = [float(i.value) / scale for i in shown]
    labels = [shorten(f"{i.deal.id}  {sides(i.deal)}", 34) for i in shown]
    height = 0.6 + 0.225 * len(shown)
    with canvas(height) as (figure, axes):
        rows = range(len(shown))
        axes.barh(
            rows,
            values,
            height=0.62,
            color=["none" if i.is_maximum else NAVY for i in shown],
            edgecolor=NAVY,
            linewidth=1.0,
        )
        for row, (item, value) in enumerate(zip(shown, values, strict=True)):
            axes.annotate(
                _label(item), (value, row), (4, 0), textcoords="offset points", va="center", color=INK, fontsize=7.5
            )
        axes.set_yticks(rows, labels, color=INK)
        axes.invert_yaxis()
        axes.set_xlim(0, max(values) * 1.24)
        axes.xaxis.set_major_formatter(lambda value, _: f"{value:g}{name}")
        quiet(axes, "x")
        axes.margins(y=0.02)
        legend(figure, _key(shown))
    return Drawing(figure, _alt(items, shown))


def _scale(largest: float) -> tuple[float, str]:
    for power, name in ((12, "조"), (8, "억"), (4, "만")):
        if largest >= 10**power:
            return 10.0**power, name
    return 1.0, ""


def _label(item: Comparable) -> str:
    bound = {"at_most": "최대 ", "at_least": "최소 ", "about": "약 "}.get(item.figure.bound, "")
    about = "≈" if item.rate is not None else ""
    finest = 4 if item.rate is None else 8 if item.value >= 10**8 else 4
    return f"{bound}{about}{korean.great(item.value, finest)}"


def _key(shown: Sequence[Comparable]) -> list[tuple[str, dict[str, object]]]:
    key: list[tuple[str, dict[str, object]]] = [("기사에 적힌 금액", {"facecolor": NAVY, "edgecolor": NAVY})]
    if any(i.is_maximum for i in shown):
        key.append(("최대치로 적힌 금액", {"facecolor": "none", "edgecolor": NAVY}))
    if any(i.rate is not None for i in shown):
        key.append(("≈ 발표일 환율로 환산", {"facecolor": "none", "edgecolor": "none"}))
    return key


def _alt(items: Sequence[Comparable], shown: Sequence[Comparable]) -> str:
    def told(item: Comparable) -> str:
        return f"{sides(item.deal)} {_label(item)} {korean.CURRENCIES.get(item.currency, item.currency)}"

    named = ", ".join(told(i) for i in shown[:5])
    more = f" 금액이 알려진 {len(items)}건 가운데 큰 순서로 {len(shown)}건을 그렸다." if len(items) > len(shown) else ""
    maxima = sum(1 for i in shown if i.is_maximum)
    hollow = f" 속이 빈 막대 {maxima}개는 최대치다." if maxima else " 최대치로 적힌 금액은 없다."
    rest = " 등이다." if len(shown) > 5 else "이다."
    return f"거래별 총액 막대그래프. 큰 순서로 {named}{rest}{hollow}{more}"

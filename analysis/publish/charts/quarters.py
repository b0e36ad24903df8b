"""Deals by quarter: how many, the undisclosed stacked on the disclosed, and what the disclosed add up to."""

from __future__ import annotations

from analysis import korean
from analysis.publish.charts.style import INK, NAVY, SAND, Drawing, canvas, legend, quiet
from analysis.tables.totals import FEWEST_FOR_TREND, Totals, by_quarter

MOST_LABELS = 12


def quarter_bars(total: Totals) -> Drawing | None:
    """Counts and sums by quarter, quarters without a deal kept; None for too few deals, or for a single quarter.

    Deals whose date does not fall into one quarter are left out, and counted in the words.
    """
    found = by_quarter(total)
    dated = {quarter: deals for quarter, deals in found.items() if quarter}
    if sum(len(a) + len(o) for a, o in dated.values()) < FEWEST_FOR_TREND or len(dated) < 2:
        return None
    quarters = _every(min(dated), max(dated))
    stated = [len(dated.get(q, ((), ()))[0]) for q in quarters]
    silent = [len(dated.get(q, ((), ()))[1]) for q in quarters]
    sums = [sum(float(i.value) for i in dated.get(q, ((), ()))[0]) for q in quarters]
    scale, name = (1e12, "조") if max(sums) >= 1e12 else (1e8, "억")
    with canvas(3.2, rows=2, sharex=True, height_ratios=(1, 1)) as (figure, (above, below)):
        rows = range(len(quarters))
        above.bar(rows, stated, width=0.66, color=NAVY)
        above.bar(rows, silent, width=0.66, bottom=stated, color="none", edgecolor=NAVY, linewidth=0.8, hatch="////")
        above.set_title("체결 건수")
        below.bar(rows, [s / scale for s in sums], width=0.66, color=SAND)
        below.set_title(f"공개된 총액 ({name} {korean.CURRENCIES.get(total.currency, total.currency)})")
        for axes in (above, below):
            quiet(axes, "y")
        if len(quarters) <= MOST_LABELS:
            for row, (n, m, s) in enumerate(zip(stated, silent, sums, strict=True)):
                if n + m:
                    above.annotate(str(n + m), (row, n + m), (0, 2), textcoords="offset points", ha="center", color=INK)
                if s:
                    text = f"{s / scale:.1f}" if scale > 1e8 else korean.number(round(s / scale))
                    below.annotate(text, (row, s / scale), (0, 2), textcoords="offset points", ha="center", color=INK)
        above.margins(y=0.18)
        below.margins(y=0.18)
        step = max(1, len(quarters) // MOST_LABELS + (len(quarters) > MOST_LABELS))
        below.set_xticks(list(rows)[::step], [_name(q) for q in quarters][::step])
        legend(figure, [
            ("총액 공개", {"facecolor": NAVY, "edgecolor": NAVY}),
            ("총액 비공개·언급 없음·셈할 수 없음", {"facecolor": "none", "edgecolor": NAVY, "hatch": "////"}),
        ])  # fmt: skip
    left_out = sum(len(part) for part in found.get("", ((), ())))
    busiest = max(range(len(quarters)), key=lambda i: stated[i] + silent[i])
    richest = max(range(len(quarters)), key=lambda i: sums[i])
    words = (
        f"분기별 체결 건수와 공개 총액의 막대그래프. {_long(quarters[0])}부터 {_long(quarters[-1])}까지 "
        f"{sum(stated) + sum(silent)}건이며 그 가운데 {sum(silent)}건은 총액이 없다. "
        f"건수가 가장 많은 분기는 {_long(quarters[busiest])}의 {stated[busiest] + silent[busiest]}건, "
        f"총액이 가장 큰 분기는 {_long(quarters[richest])}의 "
        f"{korean.with_particle(korean.amount(round(sums[richest]), total.currency, 8), '이다/다')}."
    )
    return Drawing(figure, words + (f" 분기를 알 수 없는 {left_out}건은 뺐다." if left_out else ""))


def _every(first: str, last: str) -> list[str]:
    year, quarter = int(first[:4]), int(first[-1])
    quarters = []
    while (name := f"{year}-Q{quarter}") <= last:
        quarters.append(name)
        year, quarter = (year, quarter + 1) if quarter < 4 else (year + 1, 1)
    return quarters


def _name(quarter: str) -> str:
    return f"{quarter[2:4]}.{quarter[-1]}Q"


def _long(quarter: str) -> str:
    return f"{quarter[:4]}년 {quarter[-1]}분기"

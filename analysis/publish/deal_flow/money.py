"""Money: what each deal states, what it adds up to, and how it was compared."""

from __future__ import annotations

from fractions import Fraction

import pandas as pd

from analysis import korean
from analysis.currency import rate
from analysis.publish import cite, shown
from analysis.publish.charts.parts import confirmed_bars
from analysis.publish.charts.values import MOST, value_bars
from analysis.publish.deal_flow.sums import (
    percent,
)
from analysis.publish.named import FAMILIES, sides
from analysis.records import Cited
from analysis.tables.deal_flow import DealFlow
from analysis.tables.deals import CHOICE_RULE, JoinedDeal
from analysis.tables.values import CONVERSION_RULE, rate_day


def money_table(flow: DealFlow) -> cite.Table | cite.Prose:
    """Every signed deal's money: total, confirmed and conditional apart, royalty, won as printed, implied rate."""
    if not flow.signed:
        return cite.prose("금액을 견줄 거래가 없다.")
    rows = [
        {
            "번호": deal.id,
            "총액": shown.amount(deal.total),
            "확정 (선급금)": _confirmed(deal),
            "조건부 (마일스톤·옵션)": _conditional(deal),
            "로열티": _royalty(deal),
            "인쇄된 그대로": _printed(deal),
            "내재 환율": implied_rate(deal),
        }
        for deal in flow.signed
    ]
    note = (
        "언급 없음은 0이 아니라 기사가 말하지 않은 것이다. "
        f"로열티는 기사가 들어 있다고 적지 않는 한 총액 밖이다. {CHOICE_RULE}"
    )
    frame = pd.DataFrame(rows)
    if frame["내재 환율"].isna().all():
        frame = frame.drop(columns="내재 환율")
        note += " 원화와 외화를 함께 적은 총액이 없어 내재 환율은 셈하지 않았다."
    return cite.table(frame, caption="거래 금액", align={"인쇄된 그대로": "left"}, note=note)


def values(flow: DealFlow) -> cite.Chart | cite.Prose:
    """Value per deal, upper bounds hollow."""
    total = flow.total()
    drawing = value_bars(total.items)
    if drawing is None:
        return cite.prose("총액을 밝힌 기술거래가 없어 금액을 그리지 않는다.")
    drawn = total.items[:MOST]
    caption = f"기술거래 총액 ({korean.CURRENCIES[flow.currency]})" + (
        f", 큰 순서 {len(drawn)}건" if len(total.items) > len(drawn) else ""
    )
    return cite.chart(drawing.figure, caption, drawing.alt, shown.few([shown.comparable(i) for i in drawn]))


def confirmed(flow: DealFlow) -> cite.Chart | cite.Prose:
    """Confirmed against conditional money, where both upfront and total are stated."""
    drawing = confirmed_bars(flow.upfront)
    if drawing is None:
        return cite.prose(
            "선급금과 총액을 같은 기사가 함께 밝힌 거래가 없다. "
            "확정 금액(선급금·지분)과 조건부 금액(옵션료·마일스톤)은 나누어 그리지 않으며, 비중도 셈하지 않는다."
        )
    inputs = [c for u in flow.upfront for c in (shown.figure(u.upfront), shown.figure(u.total))]
    return cite.chart(drawing.figure, "총액 가운데 확정된 몫", drawing.alt, shown.few(inputs))


def upfront_table(flow: DealFlow) -> cite.Table | None:
    """Upfront shares deal by deal; None where there is none."""
    if not flow.upfront:
        return None
    rows = []
    for item in sorted(flow.upfront, key=lambda u: (-u.share, u.deal.id)):
        upfront, total = shown.figure(item.upfront), shown.figure(item.total)
        share = cite.derived(
            percent(item.share), item.share * 100, "%", f"{upfront.text} ÷ {total.text}", [upfront, total]
        )
        rows.append(
            {"번호": item.deal.id, "준 쪽 → 받은 쪽": sides(item.deal), "선급금": upfront, "총액": total, "비중": share}
        )
    return cite.table(pd.DataFrame(rows), caption="선급금 비중")


def converted(flow: DealFlow) -> cite.Table | cite.Prose:
    """The amounts that were converted, each with its rate, day and source."""
    items = [i for family in FAMILIES for i in flow.total(family).converted]
    if not items:
        unit = korean.CURRENCIES[flow.currency]
        if any(flow.total(family).unusable for family in FAMILIES):
            return cite.prose(
                f"{korean.with_particle(unit, '으로/로')} 환산한 금액이 없다. "
                "발표일을 모르는 외화와 모호한 금액은 환산하지 않는다."
            )
        return cite.prose(
            f"모든 금액이 기사에 {korean.with_particle(unit, '으로/로')} 적혀 있거나 금액이 없어, 환산한 것이 없다."
        )
    rows = [
        {
            "번호": i.deal.id,
            "인쇄된 금액": shown.figure(i.figure),
            "환율": shown.rate(i.rate) if i.rate else None,
            "물은 날": i.rate.asked.isoformat() if i.rate else "",
            "환산 금액": shown.comparable(i),
        }
        for i in items
    ]
    return cite.table(pd.DataFrame(rows), caption="환산한 금액", note=CONVERSION_RULE)


def implied_rate(deal: JoinedDeal) -> Cited | None:
    """The exchange rate that an article's own pair of totals implies, with how far the bank's rate of that day is."""
    total = deal.total.chosen
    if total is None or total.pair is None or total.value is None or not total.pair.value:
        return None
    foreign, won = (total, total.pair) if total.pair.unit == "KRW" else (total.pair, total)
    if won.unit != "KRW" or foreign.unit in (None, "KRW") or not foreign.value or won.value is None:
        return None
    implied = Fraction(won.value) / Fraction(foreign.value)
    unit = korean.CURRENCIES.get(foreign.unit or "", foreign.unit)
    day = rate_day(deal)
    bank = rate(foreign.unit or "", "KRW", day) if day else None
    inputs = [shown.figure(won), shown.figure(foreign)]
    formula = f"{won.figure.text} ÷ {foreign.figure.text}"
    if bank is not None:
        apart = (implied / bank.value - 1) * 100
        formula += f"; {shown.rate_text(bank)}과의 차이 {korean.number(apart, 1)}%"
        inputs.append(shown.rate(bank))
    return cite.derived(f"{korean.number(implied, 1)}원/{unit}", implied, "KRW", formula, inputs)


def _confirmed(deal: JoinedDeal) -> Cited | str:
    upfront = shown.amount(deal.money["upfront"])
    if isinstance(upfront, str) and deal.money["near_term"].chosen is not None:
        near = shown.amount(deal.money["near_term"])
        return (
            Cited(f"{near.text} (단기 마일스톤 포함)", near.value, near.unit, near.sources)
            if isinstance(near, Cited)
            else near
        )
    return upfront


def _conditional(deal: JoinedDeal) -> Cited | str | cite.Prose:
    parts = [("", deal.money["milestones"]), ("옵션료 ", deal.money["option_fee"])]
    said = [(name, shown.amount(amount)) for name, amount in parts if amount.state != "not_stated"]
    if not said:
        return "언급 없음"
    pieces: list[str | Cited] = []
    for i, (name, cell) in enumerate(said):
        pieces += [(", " if i else "") + name, cell]
    return said[0][1] if len(said) == 1 and not said[0][0] else cite.Prose(tuple(p for p in pieces if p != ""))


def _royalty(deal: JoinedDeal) -> Cited | str | cite.Prose:
    cell = shown.amount(deal.money["royalty"])
    if any("royalty" in t.deal.in_total for t in deal.tellings):
        return cite.Prose((cell, " (총액에 포함)"))
    return cell


def _printed(deal: JoinedDeal) -> cite.Prose | str:
    """Every total that an article prints of the deal, each way of writing it once."""
    texts = {figure.figure.text: figure for figure in reversed(deal.total.printed)}
    pieces: list[str | Cited] = []
    for figure in sorted(texts.values(), key=deal.total.printed.index):
        pieces += [", "] if pieces else []
        pieces.append(cite.cited(figure.reading, figure.figure))
    return cite.Prose(tuple(pieces)) if pieces else "–"

"""Derived numbers of the deal-flow report, each with its formula and inputs."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from analysis import korean
from analysis.publish import cite, shown
from analysis.records import Cited, Value
from analysis.tables.deal_flow import DealFlow
from analysis.tables.totals import Totals
from analysis.tables.values import Comparable


def money(value: Value, currency: str, about: bool) -> str:
    """A derived amount: in full where it is exact, rounded to 억 where it is converted or divided."""
    fraction = Fraction(value)
    exact = fraction.denominator == 1 and not about
    finest = 4 if exact or fraction < 10**10 else 8
    return ("" if exact else "약 ") + korean.amount(fraction if not exact else int(fraction), currency, finest)


def percent(share: Fraction) -> str:
    """A share with one decimal; with two where one would say 0.0."""
    value = share * 100
    return f"{korean.number(value, 1 if value == 0 or value >= Fraction(1, 10) else 2)}%"


def sum_of(total: Totals) -> Cited:
    """The sum of all disclosed totals: a maximum where one of its items is one, and none a minimum; and the reverse."""
    about = bool(total.converted) or any(i.figure.bound == "about" for i in total.items)
    text = _bounded(money(total.sum, total.currency, about), total.items)
    return cite.derived(text, total.sum, total.currency, _plus(total), _inputs(total))


def mean_of(total: Totals) -> Cited | None:
    if total.mean is None:
        return None
    text = _bounded(money(total.mean, total.currency, bool(total.converted)), total.items)
    return cite.derived(text, total.mean, total.currency, f"({_plus(total)}) ÷ {len(total.items)}", _inputs(total))


def median_of(total: Totals) -> Cited | None:
    """The middle value, of an even number the mean of the two in the middle; its inputs are these."""
    if total.median is None:
        return None
    count = len(total.items)
    middle = total.items[(count - 1) // 2 : count // 2 + 1]
    text = _bounded(money(total.median, total.currency, any(i.rate for i in middle)), middle)
    what = "가운데 두 값의 평균" if count % 2 == 0 else "가운데 값"
    formula = f"총액을 밝힌 {count}건을 크기순으로 늘어놓은 {what} ({', '.join(i.deal.id for i in middle)})"
    return cite.derived(text, total.median, total.currency, formula, [shown.comparable(i) for i in middle])


def made_of(total: Totals) -> str:
    """What kinds of amounts a sum holds."""
    kinds = (("최대치", total.maxima), ("하한", total.minima), ("환산한 금액", total.converted))
    held = [f"{name} {len(items)}건" for name, items in kinds if items]
    return f"{korean.with_particle(', '.join(held), '이/가')} 들어 있다" if held else "최대치, 하한, 환산한 금액이 없다"


def _bounded(text: str, items: Sequence[Comparable]) -> str:
    """A sum or mean of maxima is a maximum, of minima a minimum; of both it is neither."""
    bounds = {i.figure.bound for i in items} & {"at_most", "at_least"}
    if bounds == {"at_most"}:
        return f"최대 {text}"
    return f"{text} 이상" if bounds == {"at_least"} else text


def largest_share(total: Totals) -> Cited | None:
    """The largest deal's share of the sum; None for a single amount."""
    share = total.largest_share
    if share is None or len(total.items) < 2:
        return None
    text = percent(share)
    first = shown.comparable(total.items[0])
    return cite.derived(text, share * 100, "%", f"{first.text} ÷ {sum_of(total).text}", _inputs(total))


def without_largest(total: Totals) -> Cited | None:
    rest = total.without_largest
    if rest is None:
        return None
    about = any(i.rate is not None for i in total.items[1:])
    text = _bounded(money(rest, total.currency, about), total.items[1:])
    first = total.items[0].deal.id
    return cite.derived(
        text,
        rest,
        total.currency,
        f"합계에서 {korean.with_particle(first, '을/를')} 뺀 값",
        [shown.comparable(i) for i in total.items[1:]],
    )


def upfront_range(flow: DealFlow) -> Cited | None:
    """The median upfront share of the deals that state both; None where none does."""
    shares = sorted(u.share for u in flow.upfront)
    if not shares:
        return None
    middle = len(shares) // 2
    median = shares[middle] if len(shares) % 2 else (shares[middle - 1] + shares[middle]) / 2
    inputs = [c for u in flow.upfront for c in (shown.figure(u.upfront), shown.figure(u.total))]
    formula = f"선급금 ÷ 총액, {len(shares)}건의 중앙값 ({', '.join(u.deal.id for u in flow.upfront[:12])})"
    return cite.derived(percent(median), median * 100, "%", formula, inputs)


def _inputs(total: Totals) -> list[Cited]:
    return [shown.comparable(i) for i in total.items]


def _plus(total: Totals) -> str:
    if len(total.items) > 6:
        return f"총액을 밝힌 {len(total.items)}건({total.items[0].deal.id} 등)의 합"
    return " + ".join(shown.comparable(i).text for i in total.items)

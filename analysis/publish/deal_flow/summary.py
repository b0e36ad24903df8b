"""The first page of the deal-flow report, in full sentences made from the facts."""

from __future__ import annotations

from analysis import korean
from analysis.publish import cite, shown
from analysis.publish.deal_flow.comparisons import reference_total
from analysis.publish.deal_flow.sums import largest_share, sum_of, upfront_range
from analysis.publish.named import FAMILIES, party, sides
from analysis.records import Cited
from analysis.tables.deal_flow import DealFlow
from analysis.tables.deals import Family
from analysis.tables.matched import difference
from analysis.tables.parties import UNNAMED
from analysis.tables.totals import Totals

OTHER_FAMILIES: tuple[Family, ...] = ("acquisition", "supply", "equity")
Pieces = list[str | Cited | cite.Prose]


def summary(flow: DealFlow) -> cite.Sentences:
    """The answers of page one, in full sentences."""
    total = flow.total()
    if not flow.deals:
        return cite.summary(_nothing(flow))
    items = [
        _headline(flow, total),
        _unusable(total),
        _largest(total),
        _upfront(flow, total),
        _reference(flow),
        _later(flow),
        _apart(flow),
    ]
    return cite.summary(*(item for item in items if item is not None))


def _nothing(flow: DealFlow) -> cite.Prose:
    where = f"기사 {len(flow.readings):,}건" if len(flow.readings) > 1 else "이 기사"
    if flow.left_out:
        said = "에는 정한 기간 안에 발표된 거래가 없다. 기간 밖이거나 시점을 모르는 거래는 {n}이다."
        return cite.prose(where + said,
                          n=shown.counted(flow.left_out, "건", "기간 밖이거나 시점을 모르는 거래"))  # fmt: skip
    return cite.prose(
        f"{korean.with_particle(where, '은/는')} 기술거래를 보도하지 않는다. "
        "매출, 시장 규모, 전망, 소문은 거래로 세지 않는다."
    )


def _headline(flow: DealFlow, total: Totals) -> cite.Prose | None:
    where = f"기사 {len(flow.readings):,}건이" if len(flow.readings) > 1 else "이 기사가"
    others = [
        cite.prose(
            f"{FAMILIES[family]} {{n}}", n=shown.counted(found.deals, "건", f"체결이 보도된 {FAMILIES[family]} 거래")
        )
        for family in OTHER_FAMILIES
        if (found := flow.total(family)).deals
    ]
    also: Pieces = []
    for i, other in enumerate(others):
        also += [", " if i else " 이 밖에 ", other]
    tail = [*also, "이 있으며 따로 더한다."] if also else []
    if not total.deals:
        if not others:
            return None
        return cite.prose(f"{where} 체결을 보도한 기술거래는 없다.{{tail}}", tail=tail)
    count = shown.counted(total.deals, "건", "체결이 보도된 기술거래")
    if not total.items:
        return cite.prose(
            f"{where} 체결을 보도한 기술거래는 {{n}}이며, 총액을 밝힌 것은 없다.{{tail}}", n=count, tail=tail
        )
    maxima, minima = [i.deal for i in total.maxima], [i.deal for i in total.minima]
    caveat: Pieces = ["."]
    at_most = shown.counted(maxima, "건", "총액이 최대치로 적힌 거래")
    at_least = shown.counted(minima, "건", "총액이 하한으로 적힌 거래")
    if maxima and minima:
        caveat = [". 이 가운데 ", at_most, "은 최대치, ", at_least, "은 하한이어서 합계는 상한도 하한도 아니다."]
    elif maxima:
        caveat = [". 이 가운데 ", at_most, "은 최대치이므로 합계도 상한으로 읽어야 한다."]
    elif minima:
        caveat = [". 이 가운데 ", at_least, "은 하한이므로 합계도 하한으로 읽어야 한다."]
    if total.converted:
        converted = shown.counted([i.deal for i in total.converted], "건", "외화 총액을 발표일 환율로 환산한 거래")
        caveat += [" 외화로만 적힌 ", converted, "은 발표일의 기준환율로 환산했다."]
    disclosed = shown.counted([i.deal for i in total.items], "건", "총액을 밝힌 거래")
    amount = sum_of(total)
    name = "합계" if len(total.items) > 1 else "금액"
    return cite.prose(
        f"{where} 체결을 보도한 기술거래는 {{n}}이고, 총액을 밝힌 {{m}}의 {korean.with_particle(name, '은/는')} {{s}}"
        f"{korean.particle(amount.text, '이다/다')}{{caveat}}{{tail}}",
        n=count, m=disclosed, s=amount, caveat=caveat, tail=tail,
    )  # fmt: skip


def _unusable(total: Totals) -> cite.Prose | None:
    """Totals that the articles state and that no sum may hold."""
    if not total.unusable:
        return None
    count = shown.counted(total.unusable, "건", "총액이 모호하거나 환산할 수 없는 거래")
    return cite.prose(
        "총액이 적혀 있으나 합계에 넣지 못한 거래가 {n} 더 있다. "
        "금액이 모호하거나, 외화인데 발표일을 몰라 환산하지 않았다.",
        n=count,
    )


def _largest(total: Totals) -> cite.Prose | None:
    if not total.items:
        return None
    item = total.items[0]
    deal = item.deal
    when = korean.date_text(deal.announced)
    what = f" {deal.asset}" if deal.asset else ""
    giver = korean.with_particle(party(deal.licensor), "이/가")
    taker = "밝히지 않은 상대" if UNNAMED in deal.licensee else party(deal.licensee)
    share = largest_share(total)
    amount = shown.comparable(item)
    tail: Pieces = [korean.particle(amount.text, "이다/다"), "."]
    if share is not None:
        tail = [korean.particle(amount.text, "으로/로"), ", 합계의 ", share, "를 차지한다."]
    lead = "가장 큰 거래는" if len(total.items) > 1 else "금액을 밝힌 거래는"
    return cite.prose(
        f"{lead} {f'{when} ' if when else ''}{giver} {taker}에 넘긴{what} 거래({deal.id})의 {{amount}}{{tail}}",
        amount=amount, tail=tail,
    )  # fmt: skip


def _upfront(flow: DealFlow, total: Totals) -> cite.Prose | None:
    if not total.deals:
        return None
    if not flow.upfront:
        return cite.prose(
            "선급금과 총액을 함께 밝힌 거래가 없어 선급금 비중은 셈하지 않는다. 언급이 없다는 것은 0이라는 뜻이 아니다."
        )
    share = upfront_range(flow)
    assert share is not None
    count = shown.counted([u.deal for u in flow.upfront], "건", "선급금과 총액을 함께 밝힌 거래")
    middle = "중앙값 " if len(flow.upfront) > 1 else ""
    return cite.prose(f"선급금과 총액을 함께 밝힌 {{n}}의 선급금 비중은 {middle}{{share}}다.", n=count, share=share)


def _reference(flow: DealFlow) -> cite.Prose | None:
    """What the reference facts say otherwise of a deal: its won total first."""
    for deal in flow.signed:
        row = flow.reference.get(deal.id)
        found = difference(deal, row) if row else None
        if row is None or found is None:
            continue
        apart = shown.derived(
            f"{korean.number(found.apart * 100, 1)}%", found.apart * 100, "%",
            f"|{korean.figure_text(found.figure.figure)} ÷ {korean.amount(found.expected, 'KRW')} - 1|",
            [shown.figure(found.figure), reference_total(row)],
        )  # fmt: skip
        return cite.prose(
            f"{sides(deal)} 거래({deal.id})의 총액은 참고 자료에 {{other}}으로 적혀 있어 기사와 {{apart}} 다르다. "
            "같은 계약도 매체에 따라 금액이 갈린다.",
            other=reference_total(row), apart=apart,
        )  # fmt: skip
    return None


def _later(flow: DealFlow) -> cite.Prose | None:
    ended = [d for d in flow.signed if d.status in ("returned", "terminated")]
    since = [d for d in flow.signed if d.id in flow.later and d not in ended]
    if not ended and not since:
        return None
    parts: Pieces = []
    if ended:
        parts += [
            "기사에 따르면 ",
            shown.counted(ended, "건", "권리 반환이나 해지가 보도된 거래"),
            "은 이미 반환되거나 해지되었다.",
        ]
    if since:
        parts += [
            " " if parts else "",
            "참고 자료에 따르면 ",
            shown.counted(since, "건", "참고 자료에 반환·해지가 적힌 거래"),
            "은 그 뒤 반환되거나 해지 의사가 통보되었다.",
        ]
    return cite.prose("{parts}", parts=parts)


def _apart(flow: DealFlow) -> cite.Prose | None:
    if not flow.apart:
        return None
    count = shown.counted(flow.apart, "건", "협상·결렬, 이후 사건만 보도된 거래")
    return cite.prose(
        "협상 중이거나 결렬된 것, 기존 거래의 이후 사건만 보도된 것은 {n}으로, 거래로 세지 않는다.", n=count
    )

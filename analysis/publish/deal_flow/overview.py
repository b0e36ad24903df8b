"""The first page of the deal-flow report, and the table of deals."""

from __future__ import annotations

import pandas as pd

from analysis import korean
from analysis.publish import cite, shown
from analysis.publish.deal_flow.sums import largest_share, sum_of, upfront_range
from analysis.publish.named import EVENTS, FAMILIES, KINDS, country, party, sides
from analysis.records import Cited
from analysis.tables.deal_flow import DealFlow
from analysis.tables.deals import JoinedDeal
from analysis.tables.totals import Totals


def title(flow: DealFlow, subject: str = "", period: str = "") -> cite.Title:
    """The title block."""
    words = " · ".join(part for part in (subject, period) if part)
    return cite.title("기술거래 동향", words or "국내 바이오 기술거래 보고서", flow.readings)


def summary(flow: DealFlow) -> cite.Sentences:
    """The answers of page one, in full sentences."""
    total = flow.total()
    if not flow.deals:
        return cite.summary(_nothing(flow))
    items = [
        _headline(flow, total),
        _largest(total),
        _upfront(flow, total),
        _reference(flow),
        _later(flow),
        _apart(flow),
    ]
    return cite.summary(*(item for item in items if item is not None))


def key_figures(flow: DealFlow) -> cite.Tiles | cite.Prose:
    """Number of deals, disclosed sum, median and upfront share, as tiles; a sentence where there is no deal."""
    total = flow.total()
    if not total.deals:
        return cite.prose("체결이 보도된 기술거래가 없어 집계할 값이 없다.")
    count = shown.counted(total.deals, "건", "체결이 보도된 기술거래")
    silent = len(total.deals) - len(total.items)
    remark = f"총액 공개 {len(total.items)}건 · 비공개·언급 없음 {silent}건" if silent else "모두 총액 공개"
    tiles: list[tuple[str, Cited | str, str]] = [("체결이 보도된 기술거래", count, remark)]
    if total.items:
        maxima = len(total.maxima)
        tiles.append(
            ("공개 총액의 합계", sum_of(total), f"최대치 {maxima}건이 들어 있다" if maxima else "모두 단정된 금액")
        )
    share = upfront_range(flow)
    tiles.append(
        (
            "선급금 비중",
            share or "언급 없음",
            f"둘 다 밝힌 {len(flow.upfront)}건의 중앙값" if share else "선급금과 총액을 모두 밝힌 거래가 없다",
        )
    )
    return cite.tiles(tiles)


def deal_table(flow: DealFlow) -> cite.Table | cite.Prose:
    """Who, what, where, when: a row for each signed deal."""
    if not flow.signed:
        return cite.prose("이 기사들에는 체결이 보도된 거래가 없다.")
    rows = [
        {
            "번호": deal.id,
            "발표": announced(deal),
            "준 쪽 → 받은 쪽": _parties(deal),
            "대상": _asset(deal),
            "기사의 말": "·".join(deal.kinds_stated) or "언급 없음",
            "근거로 본 갈래": KINDS.get(deal.kind, deal.kind),
            "지역": _territory(deal),
            "상태": EVENTS[deal.status],
        }
        for deal in flow.signed
    ]
    note = (
        "발표는 공개된 날, 공개된 날이 없으면 계약한 날이다. 정밀도는 기사가 적은 만큼이다. 지역의 ‘–’는 언급 없음이다."
    )
    return cite.table(pd.DataFrame(rows), caption="체결이 보도된 거래", align={"발표": "left"}, note=note)


def apart_table(flow: DealFlow) -> cite.Table | cite.Prose:
    """Talks, failures and later events of deals whose signing no article tells: not counted as deals."""
    if not flow.apart:
        return cite.prose("협상 중이거나 결렬된 거래, 기존 거래의 이후 사건만 보도된 것은 없다.")
    rows = []
    for deal in flow.apart:
        last = deal.tellings[-1]
        date = last.deal.event_date or last.deal.announced
        moved = next((s for t in deal.tellings if t.deal.amount and (s := _moved(t)) is not None), None)
        rows.append(
            {
                "번호": deal.id,
                "시점": shown.words(last, "event_date", korean.date_text(date) or "언급 없음"),
                "준 쪽 → 받은 쪽": _parties(deal),
                "대상": _asset(deal),
                "사건": shown.words(last, "event", EVENTS[last.deal.event]),
                "오간 금액": moved or "–",
                "거래 총액": shown.amount(deal.total),
            }
        )
    return cite.table(
        pd.DataFrame(rows),
        caption="거래로 세지 않은 사건",
        align={"시점": "left", "사건": "left"},
        note="협상·결렬과, 체결이 이 기사들에 없는 거래의 변경·수령·해지다.",
    )


def announced(deal: JoinedDeal) -> Cited | str:
    """The date of announcement with the words that say it."""
    text = korean.date_text(deal.announced)
    if text is None:
        return "언급 없음"
    for telling in deal.tellings:
        for field in ("announced", "signed"):
            if getattr(telling.deal, field) == deal.announced and telling.deal.evidence.get(field):
                return shown.words(telling, field, text)
    return text


def _moved(telling: object) -> Cited | None:
    from analysis.tables.joined_deals import Telling
    from analysis.tables.stated import stated

    assert isinstance(telling, Telling)
    figure = stated(telling.reading, telling.deal.amount)
    return shown.figure(figure) if figure else None


def _parties(deal: JoinedDeal) -> str:
    nation = country(deal.licensee_country)
    return f"{party(deal.licensor)} → {party(deal.licensee)}" + (f" ({nation})" if nation and nation != "한국" else "")


def _asset(deal: JoinedDeal) -> str:
    parts = [p for p in (deal.modality, deal.stage) if p and p not in (deal.asset or "")]
    return (deal.asset or "언급 없음") + (f" ({', '.join(parts)})" if parts else "")


def _territory(deal: JoinedDeal) -> str:
    included, excluded = deal.territory
    words = "·".join(included)
    return (words + (f" ({'·'.join(excluded)} 제외)" if excluded else "")) or "–"


def _nothing(flow: DealFlow) -> cite.Prose:
    where = f"기사 {len(flow.readings):,}건" if len(flow.readings) > 1 else "이 기사"
    if flow.left_out:
        return cite.prose(f"{where}에는 정한 기간 안에 발표된 거래가 없다. 기간 밖이거나 시점을 모르는 거래는 {{n}}이다.",
                          n=shown.counted(flow.left_out, "건", "기간 밖이거나 시점을 모르는 거래"))  # fmt: skip
    return cite.prose(
        f"{korean.with_particle(where, '은/는')} 기술거래를 보도하지 않는다. 매출, 시장 규모, 전망, 소문은 거래로 세지 않는다."
    )


def _headline(flow: DealFlow, total: Totals) -> cite.Prose | None:
    where = f"기사 {len(flow.readings):,}건이" if len(flow.readings) > 1 else "이 기사가"
    others = [
        cite.prose(
            f"{FAMILIES[family]} {{n}}", n=shown.counted(found.deals, "건", f"체결이 보도된 {FAMILIES[family]} 거래")
        )
        for family in ("acquisition", "supply", "equity")
        if (found := flow.total(family)).deals  # type: ignore[arg-type]
    ]
    also: list[cite.Prose | str] = []
    for i, other in enumerate(others):
        also += [", " if i else " 이 밖에 ", other]
    tail = [*also, "이 있으며 따로 더한다."] if also else []
    if not total.deals:
        if not others:
            return None
        return cite.prose(f"{where} 체결을 보도한 기술거래는 없다.{{tail}}", tail=_flat(tail))
    count = shown.counted(total.deals, "건", "체결이 보도된 기술거래")
    if not total.items:
        return cite.prose(
            f"{where} 체결을 보도한 기술거래는 {{n}}이며, 총액을 밝힌 것은 없다.{{tail}}", n=count, tail=_flat(tail)
        )
    maxima = [i.deal for i in total.maxima]
    caveat: list[object] = ["."]
    if maxima:
        caveat = [
            ". 이 가운데 ",
            shown.counted(maxima, "건", "총액이 최대치로 적힌 거래"),
            "은 최대치이므로 합계도 상한으로 읽어야 한다.",
        ]
    disclosed = shown.counted([i.deal for i in total.items], "건", "총액을 밝힌 거래")
    return cite.prose(
        f"{where} 체결을 보도한 기술거래는 {{n}}이고, 총액을 밝힌 {{m}}의 합계는 {{s}}이다{{caveat}}{{tail}}",
        n=count, m=disclosed, s=sum_of(total), caveat=_flat(caveat), tail=_flat(tail),
    )  # fmt: skip


def _flat(parts: list[object]) -> list[str | Cited]:
    flat: list[str | Cited] = []
    for part in parts:
        flat.extend(part.pieces if isinstance(part, cite.Prose) else [part])  # type: ignore[list-item]
    return flat


def _largest(total: Totals) -> cite.Prose | None:
    if not total.items:
        return None
    item = total.items[0]
    deal = item.deal
    when = korean.date_text(deal.announced)
    what = f" {deal.asset}" if deal.asset else ""
    giver, taker = korean.with_particle(party(deal.licensor), "이/가"), party(deal.licensee)
    share = largest_share(total)
    tail = ["으로, 합계의 ", share, "를 차지한다."] if share is not None else ["이다."]
    amount = shown.comparable(item)
    joint = korean.particle(amount.text, "으로/로")
    tail = (
        [joint + ", 합계의 ", share, "를 차지한다."]
        if share is not None
        else [korean.particle(amount.text, "이다/다") + "."]
    )
    return cite.prose(
        f"가장 큰 거래는 {f'{when} ' if when else ''}{giver} {taker}에 넘긴{what} 거래({deal.id})의 {{amount}}{{tail}}",
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
    return cite.prose("선급금과 총액을 함께 밝힌 {n}의 선급금 비중은 중앙값 {share}이다.", n=count, share=share)


def _reference(flow: DealFlow) -> cite.Prose | None:
    """What the reference facts say otherwise of a deal: its won total first."""
    from analysis.publish.deal_flow.comparisons import reference_total
    from analysis.tables.matched import difference

    for deal in flow.signed:
        row = flow.reference.get(deal.id)
        found = difference(deal, row) if row else None
        if row is None or found is None:
            continue
        apart = shown.derived(
            f"{korean.number(found.apart * 100, 1)}%", found.apart * 100, "%",
            f"|{korean.figure_text(found.figure.figure)} ÷ {korean.amount(found.expected, 'KRW')} − 1|".replace("−", "-"),
            [shown.figure(found.figure), reference_total(row)],
        )  # fmt: skip
        return cite.prose(
            f"{deal.id}의 총액은 참고 자료에 {{other}}으로 적혀 있어 기사와 {{apart}} 다르다. 같은 계약도 매체에 따라 금액이 갈린다.",
            other=reference_total(row), apart=apart,
        )  # fmt: skip
    return None


def _later(flow: DealFlow) -> cite.Prose | None:
    ended = [d for d in flow.signed if d.status in ("returned", "terminated")]
    since = [d for d in flow.signed if d.id in flow.later and d not in ended]
    if not ended and not since:
        return None
    parts: list[object] = []
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
    return cite.prose("{parts}", parts=_flat(parts))


def _apart(flow: DealFlow) -> cite.Prose | None:
    if not flow.apart:
        return None
    count = shown.counted(flow.apart, "건", "협상·결렬, 이후 사건만 보도된 거래")
    return cite.prose(
        "협상 중이거나 결렬된 것, 기존 거래의 이후 사건만 보도된 것은 {n}으로, 거래로 세지 않는다.", n=count
    )

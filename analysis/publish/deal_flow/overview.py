"""The first page of the deal-flow report, and the table of deals."""

from __future__ import annotations

import pandas as pd

from analysis import korean
from analysis.publish import cite, shown
from analysis.publish.deal_flow.sums import made_of, sum_of, upfront_range
from analysis.publish.named import KINDS, country, party
from analysis.publish.table import without_empty
from analysis.records import Cited
from analysis.tables.deal_flow import DealFlow
from analysis.tables.deals import JoinedDeal
from analysis.tables.events import EVENTS


def title(flow: DealFlow, subject: str = "", period: str = "") -> cite.Title:
    """The title block."""
    words = " · ".join(part for part in (subject, period) if part)
    return cite.title("기술거래 동향", words or "국내 바이오 기술거래 보고서", flow.readings)


def key_figures(flow: DealFlow) -> cite.Tiles | cite.Prose:
    """Number of deals, disclosed sum, median and upfront share, as tiles; a sentence where there is no deal."""
    total = flow.total()
    if not total.deals:
        return cite.prose("체결이 보도된 기술거래가 없어 집계할 값이 없다.")
    count = shown.counted(total.deals, "건", "체결이 보도된 기술거래")
    kinds = (
        ("비공개·언급 없음", len(total.undisclosed) + len(total.not_stated)),
        ("셈할 수 없음", len(total.unusable)),
    )
    others = "".join(f" · {name} {count}건" for name, count in kinds if count)
    remark = f"총액 공개 {len(total.items)}건{others}" if others else "모두 총액 공개"
    tiles: list[tuple[str, Cited | str, str]] = [("체결이 보도된 기술거래", count, remark)]
    if total.items:
        tiles.append(("공개 총액의 합계", sum_of(total), made_of(total)))
    share = upfront_range(flow)
    tiles.append(
        (
            "선급금 비중",
            share or "언급 없음",
            f"둘 다 밝힌 {len(flow.upfront)}건{'의 중앙값' if len(flow.upfront) > 1 else ''}"
            if share
            else "선급금과 총액을 모두 밝힌 거래가 없다",
        )
    )
    return cite.tiles(tiles)


def deal_table(flow: DealFlow) -> cite.Table | cite.Prose:
    """Who, what, where, when: a row for each signed deal."""
    if not flow.signed:
        return cite.prose("체결이 보도된 거래가 없다.")
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
            **({"출처": _sources(deal)} if len(flow.readings) > 1 else {}),
        }
        for deal in flow.signed
    ]
    frame, silent = without_empty(pd.DataFrame(rows), {"지역": "지역"}, "–")
    note = "발표는 공개된 날, 공개된 날이 없으면 계약한 날이며, 기사가 적은 만큼만 자세하다. "
    note += silent or "지역의 ‘–’는 언급 없음이다."
    return cite.table(frame, caption="체결이 보도된 거래", align={"발표": "left"}, note=note)


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
    from analysis.tables.stated import stated
    from analysis.tables.tellings import Telling

    assert isinstance(telling, Telling)
    figure = stated(telling.reading, telling.deal.amount)
    return shown.figure(figure) if figure else None


def _parties(deal: JoinedDeal) -> str:
    nation = country(deal.licensee_country)
    return f"{party(deal.licensor)} → {party(deal.licensee)}" + (f" ({nation})" if nation and nation != "한국" else "")


def _asset(deal: JoinedDeal) -> str:
    parts = [p for p in (deal.modality, deal.stage) if p and p not in (deal.asset or "")]
    return (deal.asset or "언급 없음") + (f" ({', '.join(parts)})" if parts else "")


def _sources(deal: JoinedDeal) -> str:
    """The first article that tells the deal, and how many others do."""
    found = list(dict.fromkeys(r.article.origin.publisher or r.article.id for r in deal.readings))
    return found[0] + (f" 외 {len(found) - 1}" if len(found) > 1 else "")


def _territory(deal: JoinedDeal) -> str:
    included, excluded = deal.territory
    words = "·".join(included)
    return (words + (f" ({'·'.join(excluded)} 제외)" if excluded else "")) or "–"

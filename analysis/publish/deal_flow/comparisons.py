"""Deals beside each other and beside the reference facts: conflicts, places, countries, what came later."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

import pandas as pd

from analysis import korean
from analysis.publish import cite, shown
from analysis.publish.charts.standing import standing as draw_standing
from analysis.publish.charts.timeline import timeline as draw_timeline
from analysis.publish.named import SLOTS, country, party
from analysis.records import Cited, Mention
from analysis.tables.deal_flow import DealFlow
from analysis.tables.deals import JoinedDeal
from analysis.tables.events import EVENTS, deal_events
from analysis.tables.matched import ReferenceDeal, difference, rank_among, reference_deals
from analysis.tables.periods import days_of
from analysis.tables.stated import Stated
from analysis.tables.totals import FEWEST_FOR_TREND, totals
from analysis.tables.values import Comparable

MOST_RANKED = 15


def reference_total(row: ReferenceDeal) -> Cited:
    """A reference deal's won total, with its address."""
    assert row.won is not None
    return cite.fact(korean.amount(row.won, "KRW"), f"{row.name} {row.row['deal_id']} {row.row.url}", row.won, "KRW")


def conflicts(flow: DealFlow) -> cite.Table | cite.Prose:
    """What articles, and the reference facts, say differently of one deal."""
    rows: list[dict[str, object]] = []
    for deal in flow.deals:
        for conflict in deal.conflicts:
            pieces: list[str | Cited] = []
            for text, telling, said in conflict.tellings:
                source = telling.reading.article.origin.publisher or telling.reading.article.id
                cell = (
                    shown.figure(said)
                    if isinstance(said, Stated)
                    else shown.mention(telling, said, text)
                    if isinstance(said, Mention)
                    else text
                )
                pieces += [", " if pieces else "", cell, f" ({source})"]
            note = "반올림으로 설명된다" if conflict.is_rounding else "서로 다르다"
            rows.append(
                {
                    "번호": deal.id,
                    "항목": SLOTS.get(conflict.field, conflict.field),
                    "기사들": cite.Prose(tuple(p for p in pieces if p != "")),
                    "참고 자료": "–",
                    "판단": note,
                }
            )
        rows += _against_reference(flow, deal)
    if not rows:
        return cite.prose("기사들 사이에도, 참고 자료와도 어긋나는 값이 없다.")
    return cite.table(pd.DataFrame(rows), caption="출처마다 다른 값", align=["left"] * 5)


def _against_reference(flow: DealFlow, deal: JoinedDeal) -> list[dict[str, object]]:
    row = flow.reference.get(deal.id)
    if row is None:
        return []
    rows: list[dict[str, object]] = []
    if (found := difference(deal, row)) is not None:
        apart = shown.derived(
            f"{korean.number(found.apart * 100, 1)}%", found.apart * 100, "%",
            f"|{korean.figure_text(found.figure.figure)} ÷ {korean.amount(found.expected, 'KRW')} - 1|",
            [shown.figure(found.figure), reference_total(row)],
        )  # fmt: skip
        rows.append(
            {
                "번호": deal.id,
                "항목": "총액",
                "기사들": shown.figure(found.figure),
                "참고 자료": reference_total(row),
                "판단": cite.Prose((apart, " 차이")),
            }
        )
    kinds = "·".join(deal.kinds_stated)
    if kinds and row.row["deal_type"].startswith("asset purchase"):
        label = cite.fact(row.row.label("deal_type"), f"{row.name} {row.row['deal_id']} {row.row.url}")
        rows.append(
            {"번호": deal.id, "항목": "거래의 이름", "기사들": kinds, "참고 자료": label, "판단": "이름이 다르다"}
        )
    if deal.days is not None and not deal.days.meets(row.days):
        date = cite.fact(
            korean.date_text(row.row.edtf("announce_date")) or "", f"{row.name} {row.row['deal_id']} {row.row.url}"
        )
        rows.append(
            {
                "번호": deal.id,
                "항목": "발표일",
                "기사들": korean.date_text(deal.announced) or "",
                "참고 자료": date,
                "판단": "날짜가 다르다",
            }
        )
    return rows


def standing(flow: DealFlow) -> cite.Chart | cite.Prose:
    """Where the deals stand among the reference deals of their years, in won."""
    items = _in_won(flow)
    drawing = draw_standing(items, _others(flow))
    if drawing is None:
        return cite.prose("거래와 같은 해의 참고 거래가 없거나 원화 총액이 없어 견주지 않는다.")
    return cite.chart(
        drawing.figure,
        "같은 해 참고 거래와 견준 총액 (원, 로그 눈금)",
        drawing.alt,
        shown.few([shown.comparable(i) for i in items]),
    )


def reference_places(flow: DealFlow) -> cite.Table | None:
    """The rank of each deal among the reference deals of its year; None where none can be ranked."""
    rows = []
    items = _in_won(flow)
    for item in items[:MOST_RANKED]:
        year = item.deal.days.first.year if item.deal.days else 0
        others = [d for d in _others(flow) if d.year == year and d.won is not None]
        place = rank_among(Fraction(item.value), others)
        if place is None:
            continue
        rank, of = place
        amount = shown.comparable(item)
        ordered = sorted(others, key=lambda d: d.won or 0)
        above = next((d for d in ordered if d.won is not None and d.won > item.value), None)
        below = next((d for d in reversed(ordered) if d.won is not None and d.won <= item.value), None)
        formula = f"원화 총액이 더 큰 참고 거래의 수 + 1 (견준 행: {', '.join(d.row['deal_id'] for d in others)})"
        ranked = cite.derived(f"{of}건 중 {rank}위", Fraction(rank), "위", formula, [amount])
        rows.append({
            "번호": item.deal.id, "연도": f"{year}년", "총액": amount, "순위": ranked,
            "바로 위의 참고 거래": _beside(above), "바로 아래의 참고 거래": _beside(below),
        })  # fmt: skip
    if not rows:
        return None
    note = (
        "참고 거래는 seeds/reference/deals.csv의 행 가운데 원화 총액이 인쇄된 것이며, "
        "이 보고서의 거래와 같은 행은 뺐다. 공개된 거래를 모두 담은 목록은 아니다."
    )
    note += f" 총액이 큰 {MOST_RANKED}건까지만 보인다." if len(items) > MOST_RANKED else ""
    return cite.table(pd.DataFrame(rows), caption="같은 해 참고 거래 가운데 순위", align={"순위": "left"}, note=note)


def _beside(row: ReferenceDeal | None) -> cite.Prose | str:
    return "–" if row is None else cite.Prose((f"{row.name} ", reference_total(row)))


def _others(flow: DealFlow) -> list[ReferenceDeal]:
    """The reference deals that are not the report's own."""
    own = {row.row["deal_id"] for row in flow.reference.values()}
    return [d for d in reference_deals() if d.row["deal_id"] not in own]


def _in_won(flow: DealFlow) -> list[Comparable]:
    return [i for i in totals(flow.deals, "KRW").items if i.deal.days is not None]


def timeline(flow: DealFlow) -> cite.Chart | cite.Prose:
    """Announcements and later events on one time axis."""
    found = tuple(e for e in deal_events(flow.deals) if days_of(e.edtf))
    newest = max((d.last for r in flow.readings if (d := days_of(r.published)) is not None), default=None)
    drawing = draw_timeline(found, newest)
    if drawing is None:
        return cite.prose("시점을 아는 거래가 없다.")
    return cite.chart(drawing.figure, "발표와 그 뒤의 사건", drawing.alt)


def countries(flow: DealFlow) -> cite.Table | cite.Prose:
    """Licensor → licensee countries: how many deals, and which."""
    deals = [d for d in flow.signed if d.family == "technology"]
    if not deals:
        return cite.prose("나라를 견줄 기술거래가 없다.")
    found: Counter[tuple[str, str]] = Counter()
    members: dict[tuple[str, str], list[JoinedDeal]] = {}
    for deal in deals:
        pair = (country(deal.licensor_country) or "언급 없음", country(deal.licensee_country) or "언급 없음")
        found[pair] += 1
        members.setdefault(pair, []).append(deal)
    rows = [
        {
            "준 쪽의 나라": giver,
            "받은 쪽의 나라": taker,
            "거래": shown.counted(members[giver, taker], "건", f"{giver} → {taker} 거래"),
            "번호": ", ".join(d.id for d in members[giver, taker][:12])
            + (" 등" if len(members[giver, taker]) > 12 else ""),
        }
        for (giver, taker), _ in sorted(found.items(), key=lambda p: (-p[1], p[0]))
    ]
    few = " 거래가 적어 표로만 보인다." if len(deals) < FEWEST_FOR_TREND else ""
    return cite.table(
        pd.DataFrame(rows),
        caption="나라 사이의 흐름",
        note=f"나라는 기사와 기관 명부가 말하는 대로이며, 모르면 언급 없음이다.{few}",
    )


def later_events(flow: DealFlow) -> cite.Table | cite.Prose:
    """What became of the deals: later events of the articles, returns and later status of the reference facts."""
    rows: list[dict[str, object]] = []
    for deal in flow.signed:
        name = {"번호": deal.id, "준 쪽 → 받은 쪽": f"{party(deal.licensor)} → {party(deal.licensee)}"}
        for telling in deal.tellings:
            if telling.is_signing:
                continue
            date = korean.date_text(telling.deal.event_date or telling.deal.announced) or "언급 없음"
            source = telling.reading.article.origin.publisher or telling.reading.article.id
            said = telling.deal.evidence.get("event") or telling.deal.evidence.get("kind_stated") or ()
            event = EVENTS[telling.deal.event]
            span = telling.deal.sentence
            words = said[0] if said else telling.reading.article.cut(span.start, span.end)
            rows.append({**name, "시점": date, "일어난 일": shown.mention(telling, words, event), "출처": source})
        if (row := flow.later.get(deal.id)) is not None:
            date = korean.date_text(row.edtf("terminated_or_notice")) or "–"
            rows.append(
                {
                    **name,
                    "시점": date,
                    "일어난 일": cite.fact(row.label("kind"), f"{row['asset']} {row.url}"),
                    "출처": "참고 자료",
                }
            )
        own = flow.reference.get(deal.id)
        if own is not None and own.row["status_later"] and deal.id not in flow.later:
            text = own.row.label("status_later")
            rows.append(
                {
                    **name,
                    "시점": "–",
                    "일어난 일": cite.fact(text, f"{own.row['deal_id']} {own.row.url}"),
                    "출처": "참고 자료",
                }
            )
    if not rows:
        return cite.prose(
            "이 거래들의 변경, 마일스톤 수령, 반환, 해지는 기사에도 참고 자료에도 없다. "
            "찾지 못했다는 뜻이지 계약이 유효하다는 뜻은 아니다."
        )
    return cite.table(pd.DataFrame(rows), caption="그 뒤의 상태")

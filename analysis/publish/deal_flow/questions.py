"""What the articles leave open about their deals, sentence by sentence."""

from __future__ import annotations

from collections.abc import Iterator

from analysis import korean
from analysis.publish import cite, shown
from analysis.publish.named import sides
from analysis.tables.deal_flow import DealFlow
from analysis.tables.deals import JoinedDeal
from analysis.tables.parties import UNNAMED
from analysis.tables.periods import precision_of


def open_questions(flow: DealFlow) -> cite.Sentences | cite.Prose:
    """One sentence for each gap, the deals that it concerns behind its number."""
    found = tuple(_gaps(flow, set()))
    return cite.bullets(*found) if found else cite.prose("기사들이 남긴 물음이 없다.")


def _gaps(flow: DealFlow, named: set[str]) -> Iterator[cite.Prose]:
    """The gaps in order; `named` collects the deals whose parties a sentence before has named."""
    signed = [d for d in flow.signed if d.family == "technology"]
    yield from _gap(
        named, [d for d in signed if d.money["upfront"].state == "not_stated" and d.money["near_term"].chosen is None],
        "선급금을 말하지 않은 거래", "은 선급금이 적혀 있지 않다. 확정된 돈이 얼마인지 알 수 없다",
    )  # fmt: skip
    yield from _gap(
        named, [d for d in signed if d.total.chosen is not None and d.total.chosen.bound == "at_most"],
        "총액이 최대치인 거래", "은 총액이 최대치다. 조건이 이루어져야 받는 돈이 얼마인지 갈라 적지 않았다",
    )  # fmt: skip
    yield from _gap(
        named,
        [d for d in signed if _is_won_abroad(d)],
        "원화 총액만 있는 해외 거래",
        "은 해외 상대와의 계약인데 원화 총액만 있다. 계약 통화와 환산한 환율을 알 수 없다",
    )
    yield from _gap(
        named,
        [d for d in signed if not d.asset],
        "대상이 언급되지 않은 거래",
        "은 어떤 물질이나 기술인지 적혀 있지 않다",
    )
    yield from _gap(
        named,
        [d for d in signed if d.territory == ((), ())],
        "지역이 언급되지 않은 거래",
        "은 계약 지역이 적혀 있지 않다",
    )
    yield from _gap(
        named,
        [d for d in signed if UNNAMED in (*d.licensor, *d.licensee)],
        "상대를 밝히지 않은 거래",
        "은 상대가 누구인지 밝히지 않는다",
    )
    yield from _gap(
        named, [d for d in signed if d.announced and precision_of(d.announced) != "day"],
        "발표일이 날까지 적히지 않은 거래", "은 발표일이 날까지 적혀 있지 않다",
    )  # fmt: skip
    yield from _gap(
        named, [d for d in signed if not d.announced], "시점을 알 수 없는 거래", "은 언제 맺었는지 알 수 없다"
    )
    yield from _gap(
        named,
        list(flow.left_out),
        "기간 밖이거나 시점을 모르는 거래",
        "은 정한 기간 밖이거나 시점을 몰라 이 보고서에서 뺐다",
    )


def _is_won_abroad(deal: JoinedDeal) -> bool:
    """A total in won alone, of a deal with a licensee that is known to be abroad."""
    abroad = deal.licensee_country not in (None, "KR")
    return abroad and bool(deal.total.printed) and all(figure.unit == "KRW" for figure in deal.total.printed)


def _gap(named: set[str], deals: list[JoinedDeal], what: str, tail: str) -> Iterator[cite.Prose]:
    """Up to three deals by name, with their parties the first time; more by number and the first of them."""
    if len(deals) > 3:
        yield cite.prose(f"{{n}}({deals[0].id} {sides(deals[0])} 등){tail}.", n=shown.counted(deals, "건", what))
    elif deals:
        names = ", ".join(d.id if d.id in named else f"{d.id}({sides(d)})" for d in deals)
        named.update(d.id for d in deals)
        yield cite.prose(f"{names}{korean.particle(names, '은/는')}{tail[1:]}.")

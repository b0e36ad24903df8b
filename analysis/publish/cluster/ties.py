"""Owners, operator, agreements, and what happened when."""

from __future__ import annotations

import pandas as pd

from analysis import korean
from analysis.publish import cite, shown
from analysis.publish.charts.network import Edge
from analysis.publish.charts.network import network as draw_network
from analysis.publish.charts.timeline import timeline as draw_timeline
from analysis.publish.table import without_empty
from analysis.records import Cited
from analysis.tables.cluster import Cluster, Pact
from analysis.tables.events import AGREEMENTS, RELATIONS, Event

_KINDS = {
    "deal": "거래",
    "agreement": "협약",
    "relation": "설립·지분·운영",
    "plan": "계획",
    "metric": "지표",
    "mention": "그 밖의 날",
}
MOST_ROWS = 60


def network(cluster: Cluster) -> cite.Chart | cite.Prose:
    """The network of owners, operator and agreements."""
    edges = [Edge(t.start, t.end, RELATIONS.get(t.relation.kind, t.relation.kind)) for t in cluster.ties]
    for pact in cluster.pacts:
        parties = list(pact.parties)
        hub = next(
            (p for p in parties if any(p in (e.start, e.end) for e in edges) or p == cluster.name),
            parties[0] if parties else "",
        )
        when = (pact.agreement.date or "").split("/")[0][:7].replace("-", ".")
        label = f"{AGREEMENTS.get(pact.agreement.kind, pact.agreement.kind)} {when}".strip()
        edges += [Edge(hub, other, label, True) for other in parties if other != hub]
    drawing = draw_network(cluster.name, edges)
    if drawing is None:
        return cite.prose("그릴 만한 관계가 없다." if not edges else "관계가 많아 그림 대신 표로 보인다.")
    kinds = [RELATIONS.get(t.relation.kind, t.relation.kind) for t in cluster.ties]
    sources = [
        shown.mentioned(t.reading, t.relation.evidence, f"{kind} {t.start}")
        for t, kind in zip(cluster.ties, kinds, strict=True)
    ]
    sources += [shown.mentioned(p.reading, p.agreement.evidence, _named(p)) for p in cluster.pacts]
    return cite.chart(drawing.figure, "소유·운영과 협약의 관계", drawing.alt, shown.few(sources))


def relations_table(cluster: Cluster) -> cite.Table | cite.Prose:
    """Who owns, operates or belongs to what."""
    if not cluster.ties:
        return cite.prose("기사에 소유, 운영, 지분, 입주 관계가 적혀 있지 않다.")
    rows = []
    for tie in cluster.ties:
        relation = tie.relation
        share = cite.cited(tie.reading, tie.reading.figure(relation.share)) if relation.share else "언급 없음"
        rows.append(
            {
                "관계": RELATIONS.get(relation.kind, relation.kind),
                "누가": shown.mentioned(tie.reading, relation.evidence, tie.start),
                "무엇의": tie.end,
                "몫": share,
                "언제부터": korean.date_text(relation.since) or "언급 없음",
            }
        )
    frame, silent = without_empty(pd.DataFrame(rows), {"몫": "지분", "언제부터": "시작일"}, "언급 없음")
    return cite.table(frame, caption="소유·운영 관계", note=silent)


def agreements_table(cluster: Cluster) -> cite.Table | cite.Prose:
    """Every agreement with parties, date and scope."""
    if not cluster.pacts:
        return cite.prose("이 클러스터의 협약은 기사에 적혀 있지 않다.")
    rows = [
        {
            "시점": korean.date_text(p.agreement.date) or "언급 없음",
            "종류": shown.mentioned(
                p.reading, p.agreement.evidence, AGREEMENTS.get(p.agreement.kind, p.agreement.kind)
            ),
            "당사자": ", ".join(p.parties),
            "주제": p.agreement.subject or "–",
            "내용": ", ".join(p.agreement.scope) or "–",
        }
        for p in cluster.pacts
    ]
    frame, silent = without_empty(pd.DataFrame(rows), {"주제": "주제", "내용": "세부 내용"}, "–")
    return cite.table(frame, caption="협약", note=silent)


def timeline(cluster: Cluster) -> cite.Chart | cite.Prose:
    """Events in time."""
    newest = cluster.newest
    drawing = draw_timeline(cluster.events, newest.last if newest else None)
    if drawing is None:
        return cite.prose("시점을 아는 사건이 없다.")
    return cite.chart(drawing.figure, "연표", drawing.alt, shown.few([_cell(e) for e in cluster.events]))


def timeline_table(cluster: Cluster) -> cite.Table | None:
    """The same events as a table, oldest first; None where the chart names them all with their sources."""
    if len(cluster.events) <= shown.FEW:
        return None
    rows = [{"시점": _cell(e), "갈래": _KINDS[e.kind], "무슨 일": e.what} for e in cluster.events[:MOST_ROWS]]
    more = len(cluster.events) - MOST_ROWS
    note = f"오래된 순서로 {MOST_ROWS}건까지 보이며, {more}건이 더 있다." if more > 0 else None
    return cite.table(pd.DataFrame(rows), caption="연표의 사건", note=note)


def _named(pact: Pact) -> str:
    """ "업무협약 2023년 11월"."""
    kind = AGREEMENTS.get(pact.agreement.kind, pact.agreement.kind)
    return f"{kind} {korean.date_text(pact.agreement.date) or ''}".strip()


def _cell(event: Event) -> Cited:
    edtf = event.edtf if "/" in event.edtf else event.edtf[:10]
    return shown.mentioned(event.reading, event.words, korean.date_text(edtf) or edtf)

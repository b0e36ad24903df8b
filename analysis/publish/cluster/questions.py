"""What the article's own numbers say about each other, and what it leaves open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analysis import korean
from analysis.publish import cite, shown
from analysis.publish.evidence import checks_table
from analysis.records import Cited
from analysis.tables.cluster import Cluster
from analysis.tables.measures import Measure
from analysis.tables.periods import precision_of

# What a reader asks of any cluster.
_EXPECTED = {
    "site_area": "부지 면적", "gross_floor_area": "연면적", "tenants": "입주 기업 수", "people": "상주 인력",
    "occupancy": "입주율", "ecosystem": "생태계 전체 규모",
}  # fmt: skip


def checks(cluster: Cluster) -> cite.Table | cite.Prose:
    """The checks of all readings but those of deals' money."""
    return checks_table(cluster.readings, of_money=False)


def open_questions(cluster: Cluster) -> cite.Sentences | cite.Prose:
    """One sentence for each gap."""
    found = tuple(_gaps(cluster))
    return cite.bullets(*found) if found else cite.prose("기사들이 남긴 물음이 없다.")


def _gaps(cluster: Cluster) -> Iterator[cite.Prose]:
    undated = [m for m in cluster.shown if m.metric.as_of is None]
    if undated:
        yield cite.prose("기준 시점이 적히지 않은 지표가 있다: {names}. 발행일로 보았다.", names=_named(undated))
    inherited = [m for m in cluster.shown if m.basis == "inherited"]
    if inherited:
        yield cite.prose(
            "기준 시점을 앞의 말에서 물려받은 지표가 있다: {names}. 다른 해일 수도 있다.", names=_named(inherited)
        )
    years = sorted({(m.metric.as_of or "")[:4] for m in cluster.shown if m.metric.as_of})
    if len(years) > 1:
        yield cite.prose(
            f"지표마다 기준 연도가 다르다({', '.join(f'{y}년' for y in years)}). "
            "같은 해의 값으로 견주려면 새 자료가 필요하다."
        )
    rounded = [m for m in cluster.shown if m.figure.significant_digits <= 2 and (m.figure.value or 0) >= 1000]
    if rounded:
        yield cite.prose("반올림한 듯한 값이 있다: {names}. 정확한 수는 기사에 없다.", names=_named(rounded))
    unusable = [m for m in cluster.shown if m.figure.value is None]
    if unusable:
        yield cite.prose("범위나 모호한 말로만 적혀 셈에 쓰지 않은 지표가 있다: {names}.", names=_named(unusable))
    known = {m.metric.metric for m in cluster.shown}
    silent = [label for name, label in _EXPECTED.items() if name not in known]
    if known and silent:
        yield cite.prose(f"기사는 {korean.with_particle(', '.join(silent), '을/를')} 말하지 않는다.")
    for pact in cluster.pacts:
        date = pact.agreement.date
        if date is None or precision_of(date) != "day":
            words = shown.mentioned(pact.reading, pact.agreement.evidence)
            when = korean.date_text(date)
            topic = korean.particle(words.text, "은/는")
            tail = f"은 {when}이라고만 적혀 있고 날이 없다." if when else "은 언제 맺었는지 적혀 있지 않다."
            yield cite.prose(
                f"{korean.listed(list(pact.parties))}의 {{words}}{topic}{tail[1:]}",
                words=words,
            )
    shares = [t for t in cluster.ties if t.relation.kind == "shareholder" and t.relation.share is None]
    if shares:
        names: list[str | Cited] = []
        for i, tie in enumerate(shares[:6]):
            names += [", " if i else "", shown.mentioned(tie.reading, tie.relation.evidence, tie.start)]
        yield cite.prose("주주의 지분율이 적혀 있지 않다: {names}.", names=[n for n in names if n != ""])


def _named(measures: Sequence[Measure]) -> list[str | Cited]:
    pieces: list[str | Cited] = []
    for i, measure in enumerate(measures[:8]):
        pieces += [", " if i else "", f"{measure.name} ", shown.measure(measure)]
    pieces.append(" 등" if len(measures) > 8 else "")
    return [p for p in pieces if p != ""]

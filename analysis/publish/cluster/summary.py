"""The first page of the cluster report, in full sentences made from the facts."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from analysis import korean
from analysis.publish import cite, shown
from analysis.records import Cited
from analysis.tables.cluster import Cluster, Pact
from analysis.tables.events import AGREEMENTS
from analysis.tables.measures import Measure
from analysis.tables.series import LOOSE, around

NEAR = 330  # days around the newest article in which other sources are set beside it


def title(cluster: Cluster, period: str = "") -> cite.Title:
    """The title block."""
    return cite.title(
        cluster.name or "바이오 클러스터",
        " · ".join(p for p in ("바이오 클러스터 보고서", period) if p),
        cluster.readings,
    )


def summary(cluster: Cluster) -> cite.Sentences:
    """The answers of page one."""
    if cluster.subject is None:
        return cite.summary(_nothing(cluster))
    return cite.summary(*_sentences(cluster))


def _nothing(cluster: Cluster) -> cite.Prose:
    where = f"기사 {len(cluster.readings):,}건" if len(cluster.readings) > 1 else "이 기사"
    return cite.prose(f"{where}에는 클러스터를 잰 지표(면적, 입주 기업, 회원사, 인력, 성과 등)가 없다.")


def _sentences(cluster: Cluster) -> Iterator[cite.Prose]:
    values = {m.metric.metric: m for m in cluster.shown}
    name = cluster.name
    for sentence in (
        _size(name, values, cluster), _tenants(name, values, cluster), _growth(cluster), _rooms(values, cluster),
        _people(values), _results(values), _operation(cluster), _pact(cluster), _conflict(cluster), _plans(cluster),
    ):  # fmt: skip
        if sentence is not None:
            yield sentence


def _size(name: str, values: dict[str, Measure], cluster: Cluster) -> cite.Prose | None:
    site, floor = values.get("site_area"), values.get("gross_floor_area")
    topic = korean.with_particle(name, "은/는")
    if site is None and floor is None:
        return None
    if site is not None and floor is not None:
        ratio = _ratio(cluster, "용적률")
        tail: list[str | Cited] = [" 규모다. 연면적은 부지의 ", ratio, "에 이른다."] if ratio else [" 규모다."]
        return cite.prose(
            f"{topic} {{site}} 부지에 연면적 {{floor}}{{tail}}",
            site=shown.measure(site),
            floor=shown.measure(floor),
            tail=tail,
        )
    one = site or floor
    assert one is not None
    return cite.prose(f"{name}의 {korean.with_particle(one.name, '은/는')} {{n}}이다.", n=shown.measure(one))


def _tenants(name: str, values: dict[str, Measure], cluster: Cluster) -> cite.Prose | None:
    tenants, members = values.get("tenants"), values.get("members")
    if tenants is None:
        if members is None:
            return None
        return cite.prose("회원사는 {n}이다.", n=shown.measure(members))
    when = _when(tenants)
    if members is None:
        return cite.prose(f"{when}입주 기업은 {{n}}이다.", n=shown.measure(tenants))
    share = _ratio(cluster, "회원사 비중")
    tail: list[str | Cited] = [". 둘을 합친 수에서 회원사는 ", share, "를 차지한다."] if share else ["."]
    count = shown.measure(members)
    return cite.prose(
        f"{when}입주 기업은 {{tenants}}, 회원사는 {{members}}{korean.particle(count.text, '이다/다')}{{tail}}",
        tenants=shown.measure(tenants), members=count, tail=tail,
    )  # fmt: skip


def _growth(cluster: Cluster) -> cite.Prose | None:
    """How the tenants grew, where the articles themselves date two values."""
    found = [m for m in cluster.subject.of("tenants") if m.figure.value is not None] if cluster.subject else []
    dated = [m for m in found if m.metric.as_of]
    if len(dated) < 2 or dated[0].figure.value == dated[-1].figure.value:
        return None
    new, old = dated[0], dated[-1]
    change = Fraction(new.figure.value or 0) - Fraction(old.figure.value or 0)
    cell = cite.derived(
        korean.amount(abs(change), new.figure.unit), change, new.figure.unit,
        f"{korean.figure_text(new.figure.figure)} - {korean.figure_text(old.figure.figure)}",
        [shown.measure(new), shown.measure(old)],
    )  # fmt: skip
    since = korean.date_text(old.metric.as_of)
    return cite.prose(
        f"입주 기업은 {since}의 {{old}}에서 {{change}} {'늘었다' if change > 0 else '줄었다'}.",
        old=shown.measure(old),
        change=cell,
    )


def _rooms(values: dict[str, Measure], cluster: Cluster) -> cite.Prose | None:
    labs, offices = values.get("laboratories"), values.get("offices")
    parts = [(m.name, shown.measure(m)) for m in (labs, offices) if m is not None]
    if not parts:
        return None
    pieces: list[str | Cited] = []
    for i, (label, cell) in enumerate(parts):
        pieces += [f"{korean.particle(parts[0][1].text, '과/와')} " if i else "", f"{label} ", cell]
    ratio = _ratio(cluster, "입주 기업당 연구실")
    pieces.append(korean.particle(parts[-1][1].text, "이/가") + " 있")
    pieces += ["어, 입주 기업 한 곳에 연구실 ", ratio, "꼴이다."] if ratio else ["다."]
    return cite.prose("{pieces}", pieces=[p for p in pieces if p != ""])


def _people(values: dict[str, Measure]) -> cite.Prose | None:
    found = [values[m] for m in ("people", "researchers") if m in values]
    if not found:
        return None
    pieces: list[str | Cited] = []
    for i, measure in enumerate(found):
        cell = shown.measure(measure)
        last = i == len(found) - 1
        pieces += [f"{_when(measure) if not i else ''}{korean.with_particle(measure.name, '은/는')} ", cell]
        pieces.append(
            korean.particle(cell.text, "이다/다") + "." if last else korean.particle(cell.text, "이고/고") + ", "
        )
    return cite.prose("{pieces}", pieces=pieces)


def _results(values: dict[str, Measure]) -> cite.Prose | None:
    found = [values[m] for m in ("joint_research", "papers", "patents", "new_companies", "graduates") if m in values]
    if not found:
        return None
    pieces: list[str | Cited] = ["기사는 성과로 "]
    year = ""
    for i, measure in enumerate(found):
        own = korean.date_text(measure.metric.as_of) or ""
        pieces += [
            ", " if i else "",
            f"{own} " if own and own != year else "",
            f"{measure.name} ",
            shown.measure(measure),
        ]
        year = own
    last = pieces[-1]
    assert isinstance(last, Cited)
    pieces.append(
        korean.particle(last.text, "을/를")
        + " 든다."
        + (" 기준 연도가 달라 서로 견주지 않는다." if len({m.as_of for m in found}) > 1 else "")
    )
    return cite.prose("{pieces}", pieces=[p for p in pieces if p != ""])


def _operation(cluster: Cluster) -> cite.Prose | None:
    operators = [t for t in cluster.ties if t.relation.kind == "operator"]
    holders = [t for t in cluster.ties if t.relation.kind in ("shareholder", "owner")]
    if not operators and not holders:
        return None
    pieces: list[str | Cited] = []
    if operators:
        tie = operators[0]
        own = tie.end == cluster.name or len(operators) == 1
        if own:
            name = shown.mentioned(tie.reading, tie.relation.evidence, tie.start)
            pieces += ["운영은 ", name, korean.particle(tie.start, "이/가") + " 맡는다."]
    if holders:
        names = [shown.mentioned(t.reading, t.relation.evidence, t.start) for t in holders[:6]]
        target = holders[0].end
        pieces.append(
            f"{' ' if pieces else ''}{target}의 주주는 "
            if holders[0].relation.kind == "shareholder"
            else f"{' ' if pieces else ''}{target}의 소유자는 "
        )
        for i, (tie, name) in enumerate(zip(holders, names, strict=False)):
            part = tie.relation.share
            pieces += [", " if i else "", name]
            pieces += ["(", cite.cited(tie.reading, tie.reading.figure(part)), ")"] if part else []
        last = names[-1].text
        pieces.append(" 등이다." if len(holders) > 6 else korean.particle(last, "이다/다") + ".")
    return cite.prose("{pieces}", pieces=[p for p in pieces if p != ""]) if pieces else None


def _pact(cluster: Cluster) -> cite.Prose | None:
    if not cluster.pacts:
        return None
    shown_pacts = cluster.pacts[-2:] if len(cluster.pacts) > 2 else cluster.pacts
    pieces: list[str | Cited] = []
    for i, pact in enumerate(shown_pacts):
        pieces += [" " if i else "", *_told(pact)]
    if len(cluster.pacts) > len(shown_pacts):
        pieces.append(f" 협약은 모두 {len(cluster.pacts)}건이며 아래 표에 있다.")
    return cite.prose("{pieces}", pieces=[p for p in pieces if p != ""])


def _told(pact: Pact) -> list[str | Cited]:
    agreement = pact.agreement
    when = korean.date_text(agreement.date)
    words = shown.mentioned(pact.reading, agreement.evidence, AGREEMENTS.get(agreement.kind, agreement.kind))
    names = korean.with_particle(korean.listed(list(pact.parties)), "이/가")
    about = f" ‘{agreement.subject}’에 관한" if agreement.subject else ""
    return [f"{when + ' ' if when else ''}{names}{about} ", words, korean.particle(words.text, "을/를") + " 맺었다."]


def _conflict(cluster: Cluster) -> cite.Prose | None:
    """How far other sources of the same time lie apart, where a reference series stands beside the articles."""
    newest = cluster.newest
    tenants = next((m for m in cluster.shown if m.metric.metric == "tenants"), None)
    if newest is None or tenants is None:
        return None
    near = [p for p in around(cluster.points, ("tenants", *LOOSE), newest, NEAR) if not p.is_article]
    if len({p.value for p in near}) < 2:
        return None
    low, high = min(near, key=lambda p: p.value), max(near, key=lambda p: p.value)
    return cite.prose(
        "같은 무렵 다른 출처가 적은 입주 기업은 {low}에서 {high}까지다. "
        "입주 기업만 센 출처도, 회원이나 생태계 전체를 센 출처도 있어 정의를 나누어 읽어야 한다.",
        low=shown.point(low), high=shown.point(high),
    )  # fmt: skip


def _plans(cluster: Cluster) -> cite.Prose | None:
    if not cluster.planned:
        return None
    pieces: list[str | Cited] = ["계획은 따로 둔다: "]
    for i, measure in enumerate(cluster.planned[:4]):
        when = korean.date_text(measure.metric.as_of)
        pieces += [", " if i else "", f"{when + ' ' if when else ''}{measure.name} ", shown.measure(measure)]
    pieces.append(".")
    return cite.prose("{pieces}", pieces=[p for p in pieces if p != ""])


def _ratio(cluster: Cluster, name: str) -> Cited | None:
    for ratio in cluster.ratios:
        if ratio.kind.name == name and ratio.value is not None:
            cell = shown.ratio(ratio)
            return cell if isinstance(cell, Cited) else None
    return None


def _when(measure: Measure) -> str:
    text = korean.date_text(measure.metric.as_of)
    return f"{text} 기준 " if text else ""

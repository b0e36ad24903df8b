"""What happened when, and the series over time."""

from told import Told

from analysis.tables.cluster import cluster
from analysis.tables.compared import compared
from analysis.tables.deals import joined
from analysis.tables.events import deal_events, events
from analysis.tables.frames import LAYERS, frames
from analysis.tables.series import SERIES, points


def visit() -> Told:
    told = Told(
        "지난 18일 가온밸리를 찾았다. 지난 19일 업무협약을 맺었다. 2030년까지 인력 500명을 둔다. 지난해 좋았다."
    )
    told.moment("지난 18일", "2024-01-18")
    told.moment("지난 19일", "2024-01-19")
    told.moment("2030년", "2030")
    told.moment("지난해", "2023")
    return told


def test_days_and_plans_are_told_with_their_words() -> None:
    """A year that is past says nothing of its own; one to come does, with the particle that leans on it."""
    found = events([visit().reading()])
    assert [(e.kind, e.edtf) for e in found] == [("mention", "2024-01-18"), ("mention", "2024-01-19"), ("plan", "2030")]
    assert found[-1].what.startswith("2030년까지 인력 500명")


def test_a_day_of_a_fact_is_told_once() -> None:
    """As the fact, not as a day."""
    told = visit()
    told.agreement(("가온재단", "누리재단"), "업무협약", "2024-01-19")
    found = [e for e in events([told.reading()]) if e.edtf == "2024-01-19"]
    assert [(e.kind, e.what) for e in found] == [("agreement", "가온재단·누리재단 업무협약")]


def test_a_deal_of_many_articles_is_one_event() -> None:
    """Its return is another."""
    readings = []
    for id in ("a", "b"):
        told = Told("가람셀 오르빅스파마", id)
        signed = told.deal("가람셀", "오르빅스파마", announced="2023-11-06")
        told.deal("가람셀", "오르빅스파마", event="returned", parent=signed, event_date="2024-01-03")
        readings.append(told.reading())
    assert [e.what for e in deal_events(joined(readings))] == [
        "D1 가람셀 → 오르빅스파마",
        "D1 가람셀 → 오르빅스파마 (권리 반환)",
    ]


def park(name: str, url_matters: bool = True) -> Told:
    told = Told(f"{name} 113개사 52곳 220000㎡")
    told.name(name, kind="place")
    told.metric(name, "tenants", told.figure("113개사", "113", "개사"))
    told.metric(name, "members", told.figure("52곳", "52", "곳"))
    told.metric(name, "site_area", told.figure("220000㎡", "220000", "m2"))
    return told


def test_the_reference_series_stands_beside_its_own_park_only() -> None:
    """Three definitions, three series."""
    own, other = cluster([park("쇼난 아이파크").reading()]), cluster([park("가온밸리").reading()])
    assert own.subject is not None
    assert other.subject is not None
    assert {p.metric for p in points(own.subject)} >= set(SERIES)
    assert all(p.is_article for p in points(other.subject))


def test_plans_and_targets_are_no_points() -> None:
    """The expansion of 2028 is not drawn."""
    subject = cluster([park("쇼난 아이파크").reading()]).subject
    assert subject is not None
    assert not any(p.days.first.year > 2027 or "target" in p.metric for p in points(subject))


def test_clusters_are_compared_on_one_source_and_date_each() -> None:
    """The inputs of a reference ratio share their address."""
    chosen = cluster([park("가온밸리").reading()])
    assert chosen.subject is not None
    found = compared(chosen.subject, chosen.others)
    assert {c.cluster for c in found if c.is_subject} == {"가온밸리"}
    assert {c.kind for c in found if not c.is_subject} == {"입주 기업당 부지", "입주 기업당 인력"}
    assert all(len({row.url for row in c.rows}) == 1 for c in found if c.rows)


def test_readings_become_frames() -> None:
    """A row a record; nested fields are columns; empty layers are empty frames."""
    found = frames([park("가온밸리").reading()])
    assert set(found) == {"articles", *LAYERS}
    assert list(found["figures"]["low"]) == ["113", "52", "220000"]
    assert found["metrics"]["sentence.start"].tolist() == [0, 0, 0]
    assert found["deals"].empty


def test_facts_of_other_clusters_stay_out() -> None:
    """An agreement of the operator's owner belongs; one of a mere shareholder, of strangers, or a day of others, not."""
    own = Told("가온밸리 113개사 가온재단 다온제약 마루시 업무협약 누리재단", "a")
    own.name("가온밸리", kind="place")
    own.metric("가온밸리", "tenants", own.figure("113개사", "113", "개사"))
    own.relation("operator", "가온재단", "가온밸리")
    own.relation("owner", "다온제약", "가온재단")
    own.relation("shareholder", "마루시", "가온재단")
    other = Told("라온단지 50개사 다온제약 누리재단 양해각서 라온재단 바다재단 마루시 지난 3일", "b")
    other.metric("라온단지", "tenants", other.figure("50개사", "50", "개사"))
    other.agreement(("다온제약", "누리재단"), "양해각서", "2024-01-02")
    other.agreement(("라온재단", "바다재단"), "양해각서", "2024-01-02")
    other.agreement(("마루시", "바다재단"), "양해각서", "2024-01-02")
    other.relation("operator", "라온재단", "라온단지")
    other.moment("지난 3일", "2024-01-03")
    found = cluster([own.reading(), other.reading()], "가온밸리")
    assert [p.parties for p in found.pacts] == [("다온제약", "누리재단")]
    assert {t.start for t in found.ties} == {"가온재단", "다온제약", "마루시"}
    assert [e.what for e in found.events] == ["다온제약·누리재단 업무협약"]
    assert [s.name for s in found.others] == ["라온단지"]

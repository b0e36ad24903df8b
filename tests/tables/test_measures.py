"""What articles measure of a cluster."""

import pytest
from told import Told

from analysis.errors import ParameterError
from analysis.records import Reading
from analysis.tables.measures import Subject, choose_subject, subjects
from analysis.tables.parties import Parties
from analysis.tables.ratios import ratios


def park(id: str = "a", published: str = "2024-01-25") -> Told:
    """A park with areas, tenants, members, laboratories and an older year's joint research."""
    told = Told("가온밸리 22만㎡ 30만6000㎡ 113개사 52곳 1500개 1700건 약 200명", id, published)
    told.name("가온밸리", kind="place", aliases=("밸리",))
    for metric, words, value, unit, as_of in (
        ("site_area", "22만㎡", "220000", "m2", None),
        ("gross_floor_area", "30만6000㎡", "306000", "m2", None),
        ("tenants", "113개사", "113", "개사", None),
        ("members", "52곳", "52", "곳", None),
        ("laboratories", "1500개", "1500", "개", None),
        ("joint_research", "1700건", "1700", "건", "2021"),
    ):
        told.metric("가온밸리", metric, told.figure(words, value, unit), as_of)
    return told


def subject(*readings: Reading) -> Subject:
    chosen = choose_subject(subjects(readings, Parties(readings)), "")
    assert chosen is not None
    return chosen


RATIOS = [
    ("용적률", "139.09"),
    ("입주 기업당 연면적", "2707.96"),
    ("입주 기업당 부지", "1946.90"),
    ("입주 기업당 연구실", "13.27"),
    ("회원사 비중", "31.52"),
]


@pytest.mark.parametrize(("name", "value"), RATIOS)
def test_a_ratio_holds_its_inputs(name: str, value: str) -> None:
    """Computed exactly, from figures of one article and one date."""
    found = {r.kind.name: r for r in ratios(subject(park().reading()))}[name]
    assert found.value is not None
    assert f"{float(found.value):.2f}" == value
    assert {m.reading.article.id for m in found.inputs} == {"a"}


def test_a_ratio_over_two_dates_is_refused_with_the_reason() -> None:
    """Joint research of 2021 over tenants of 2024."""
    found = {r.kind.name: r for r in ratios(subject(park().reading()))}["입주 기업당 공동 연구"]
    assert (found.value, found.reason) == (None, "기준 시점이 서로 달라 나누지 않음")


def test_a_ratio_over_two_articles_is_refused() -> None:
    """People of one article, tenants of another."""
    other = Told("가온밸리 3000명", "b")
    other.metric("가온밸리", "people", other.figure("3000명", "3000", "명"))
    found = {r.kind.name: r for r in ratios(subject(park().reading(), other.reading()))}["입주 기업당 인력"]
    assert (found.value, found.reason) == (None, "출처가 서로 달라 나누지 않음")


def test_a_bound_is_not_divided() -> None:
    """60개사 이상 has no single value to divide by."""
    told = Told("가온밸리 60개사 3000명")
    told.metric("가온밸리", "tenants", told.figure("60개사", low="60", unit="개사", closed="left"))
    told.metric("가온밸리", "people", told.figure("3000명", "3000", "명"))
    (found,) = ratios(subject(told.reading()))
    assert found.value is None
    assert found.reason is not None


def test_areas_in_other_units_are_brought_to_square_metres() -> None:
    """43㏊ of site under 112,000㎡ of floor."""
    told = Told("가온밸리 43㏊ 11만2000㎡")
    told.metric("가온밸리", "site_area", told.figure("43㏊", "43", "ha"))
    told.metric("가온밸리", "gross_floor_area", told.figure("11만2000㎡", "112000", "m2"), "2025")
    (found,) = ratios(subject(told.reading()))
    assert found.value is not None
    assert (round(float(found.value), 2), found.dates_differ) == (26.05, True)


def test_the_newest_value_is_shown_and_the_others_stay() -> None:
    """By as-of date, then by publication."""
    other = Told("가온밸리 120개사", "b", "2025-03-01")
    other.metric("가온밸리", "tenants", other.figure("120개사", "120", "개사"))
    chosen = subject(park().reading(), other.reading())
    assert [m.figure.figure.text for m in chosen.of("tenants")] == ["120개사", "113개사"]


def test_a_plan_is_kept_apart() -> None:
    """It is neither shown nor divided."""
    told = park()
    told.metric("가온밸리", "people", told.figure("약 200명", "200", "명"), "2030", planned=True)
    chosen = subject(told.reading())
    assert chosen.of("people") == ()
    assert [m.figure.figure.text for m in chosen.of("people", planned=True)] == ["약 200명"]


def test_a_subject_is_found_by_any_of_its_names() -> None:
    """An alias does; a name that no article measures is refused with those that are."""
    reading = park().reading()
    found = subjects([reading], Parties([reading]))
    chosen = choose_subject(found, "밸리")
    assert chosen is not None
    assert chosen.name == "가온밸리"
    with pytest.raises(ParameterError, match="가온밸리"):
        choose_subject(found, "누리단지")
    assert choose_subject((), "") is None

"""Charts: words from the data, nothing without data, the same bytes twice."""

import io
from datetime import date
from fractions import Fraction

import matplotlib as mpl
import pytest
from told import Told, licence

from analysis.publish.charts.dots import dot_plot
from analysis.publish.charts.multiples import Dot, Panel, small_multiples
from analysis.publish.charts.network import Edge, network
from analysis.publish.charts.parts import confirmed_bars
from analysis.publish.charts.quarters import quarter_bars
from analysis.publish.charts.sizes import size_bars
from analysis.publish.charts.standing import standing
from analysis.publish.charts.steps import step_lines
from analysis.publish.charts.style import Drawing, shorten
from analysis.publish.charts.timeline import timeline
from analysis.publish.charts.values import MOST, value_bars
from analysis.tables.cluster import cluster
from analysis.tables.deals import joined
from analysis.tables.events import deal_events
from analysis.tables.matched import reference_deals
from analysis.tables.periods import days_of
from analysis.tables.series import LOOSE, SERIES, around
from analysis.tables.totals import Totals, totals, upfront_shares


def some(count: int) -> Totals:
    """So many licences over three years, every third a maximum, every fifth undisclosed."""
    readings = []
    for i in range(count):
        day = f"{2022 + i % 3}-{i % 12 + 1:02d}-{i % 28 + 1:02d}"
        amount = None if i % 5 == 4 else f"{i + 1}00억원"
        value = None if amount is None else str((i + 1) * 10**10)
        readings.append(licence(f"가람{i}셀", f"오르{i}빅스", amount, value, day, id=f"a{i}", most=i % 3 == 0))
    return totals(joined(readings), "KRW")


def park() -> Told:
    told = Told("쇼난 아이파크 113개사 52곳 220000㎡ 306000㎡")
    told.name("쇼난 아이파크", kind="place")
    for metric, words, value, unit in (
        ("tenants", "113개사", "113", "개사"),
        ("members", "52곳", "52", "곳"),
        ("site_area", "220000㎡", "220000", "m2"),
        ("gross_floor_area", "306000㎡", "306000", "m2"),
    ):
        told.metric("쇼난 아이파크", metric, told.figure(words, value, unit))
    return told


def svg(drawing: Drawing) -> str:
    buffer = io.StringIO()
    with mpl.rc_context({"svg.fonttype": "none", "svg.hashsalt": "kbio"}):
        drawing.figure.savefig(buffer, format="svg", metadata={"Date": None})
    return buffer.getvalue()


def all_drawings() -> dict[str, Drawing | None]:
    total = some(40)
    found = cluster([park().reading()])
    newest = days_of("2024-01-25")
    assert newest is not None
    ties = [
        Edge("다케다제약", "운영사", "주주"),
        Edge("운영사", "쇼난 아이파크", "운영"),
        Edge("운영사", "재단", "업무협약", True),
    ]
    both = Told("가람셀 오르빅스파마 100억원 1000억원")
    up, whole = both.figure("100억원", "10000000000"), both.figure("1000억원", "100000000000")
    both.deal("가람셀", "오르빅스파마", announced="2023-11-06", money={"total": whole, "upfront": up})
    dots = (Dot("가온밸리", "2024", 10.0, "10", True), Dot("송도", "2021", 30.0, "≈30", False, False))
    return {
        "value_bars": value_bars(total.items),
        "timeline": timeline(deal_events(total.deals[:9]), date(2023, 6, 1)),
        "stacks": timeline(deal_events(total.deals)),
        "quarter_bars": quarter_bars(total),
        "standing": standing(total.items, reference_deals()),
        "confirmed_bars": confirmed_bars(upfront_shares(joined([both.reading()]))),
        "step_lines": step_lines(found.points),
        "dot_plot": dot_plot(around(found.points, (*SERIES, *LOOSE), newest, 330)),
        "size_bars": size_bars(found.shown),
        "network": network("쇼난 아이파크", ties),
        "small_multiples": small_multiples([Panel("입주 기업당 인력", "명", dots)]),
    }


@pytest.fixture(scope="module")
def drawings() -> dict[str, Drawing | None]:
    return all_drawings()


def test_every_chart_draws_with_korean_text_and_says_what_it_shows(drawings: dict[str, Drawing | None]) -> None:
    """Labels stay text in the report's font; the alternative text comes from the data."""
    for name, drawing in drawings.items():
        assert drawing is not None, name
        text = svg(drawing)
        assert "NanumGothic" in text, name
        assert "DejaVu" not in text, name
        assert len(drawing.alt) > 20, name
        assert drawing.alt.endswith((".", "다")), name


SAID = [
    ("value_bars", "가람38셀 → 오르38빅스 3900억 원"),
    ("quarter_bars", "총액이 없다"),
    ("step_lines", "기사의 입주 기업은 113곳"),
    ("dot_plot", "회원사 52"),
    ("size_bars", "부지 면적 220,000"),
    ("network", "다케다제약 – 운영사 (주주)"),
    ("small_multiples", "송도(2021년) ≈30"),
    ("confirmed_bars", "10.0%"),
    ("stacks", "사건 40건"),
]


@pytest.mark.parametrize(("name", "said"), SAID)
def test_the_words_hold_the_numbers(drawings: dict[str, Drawing | None], name: str, said: str) -> None:
    """Those that are drawn."""
    drawing = drawings[name]
    assert drawing is not None
    assert said in drawing.alt


def test_the_same_data_gives_the_same_bytes() -> None:
    """Two drawings of the same facts, each written once as a report does."""
    for name, first in all_drawings().items():
        second = all_drawings()[name] if name in ("value_bars", "step_lines", "network") else None
        if second is not None:
            assert first is not None
            assert svg(first) == svg(second), name


def test_a_chart_without_data_is_none() -> None:
    """The report shows a sentence instead."""
    none = totals((), "KRW")
    assert [
        value_bars(none.items), timeline(()), quarter_bars(none), standing((), reference_deals()), confirmed_bars(()),
        step_lines(()), dot_plot(()), size_bars(()), network("가온밸리", ()), small_multiples(()),
    ] == [None] * 10  # fmt: skip


def test_few_deals_are_no_trend() -> None:
    """Two deals are a table."""
    assert quarter_bars(some(2)) is None


def test_two_hundred_deals_stay_readable() -> None:
    """The largest are drawn, and the words say of how many."""
    total = some(200)
    drawing = value_bars(total.items)
    assert drawing is not None
    assert f"{len(total.items)}건 가운데 큰 순서로 {MOST}건" in drawing.alt
    assert drawing.figure.get_size_inches()[1] < 9
    stacks = timeline(deal_events(total.deals))
    assert stacks is not None
    assert stacks.figure.get_size_inches()[1] < 4


def test_a_maximum_is_hollow_and_a_value_is_not() -> None:
    """In the bars of values."""
    readings = [
        licence("가람셀", "오르빅스파마", "3000억원", "300000000000", "2023-11-06", id="a"),
        licence("나람셀", "오르빅스파마", "1000억원", "100000000000", "2023-11-06", id="b", most=True),
    ]
    drawing = value_bars(totals(joined(readings), "KRW").items)
    assert drawing is not None
    faces = [patch.get_facecolor()[3] for patch in drawing.figure.axes[0].patches]
    assert faces == [1.0, 0.0]


def test_what_an_article_says_first_is_written_beside_the_axis_not_over_it() -> None:
    """The label of the first point stands right of it, that of a later one left of it."""
    told = Told("새별밸리 16개사 44개사")
    told.name("새별밸리", kind="place")
    told.metric("새별밸리", "tenants", told.figure("16개사", "16", "개사"), "2021")
    told.metric("새별밸리", "tenants", told.figure("44개사", "44", "개사"), "2026")
    drawing = step_lines(cluster([told.reading()]).points)
    assert drawing is not None
    said = [text for text in drawing.figure.axes[0].texts if "기사" in text.get_text()]
    assert [(text.get_text(), text.get_ha()) for text in said] == [("16 (기사)", "left"), ("44 (기사)", "right")]


def test_many_ties_are_a_table() -> None:
    """A network of more nodes than can be read is not drawn."""
    assert network("가온밸리", [Edge(f"주주{i}", "가온밸리", "주주") for i in range(40)]) is None


def test_a_small_share_is_not_zero() -> None:
    """0.05% is not 0.0%."""
    told = Told("가람셀 오르빅스파마 5억원 1조원")
    up, whole = told.figure("5억원", "500000000"), told.figure("1조원", "1000000000000")
    told.deal("가람셀", "오르빅스파마", announced="2023-11-06", money={"total": whole, "upfront": up})
    shares = upfront_shares(joined([told.reading()]))
    drawing = confirmed_bars(shares)
    assert drawing is not None
    assert shares[0].share == Fraction(1, 2000)
    assert "0.05%" in drawing.alt


ODD = [
    ("가람$x^2$셀", "가람$x^2$셀"),
    ("오르\U0001f600빅스", "오르U+1F600빅스"),
    ("누리\u202e재단\u200b", "누리재단"),
    ("다온\n켐", "다온 켐"),
    ("가" * 50, "가" * 9 + "…"),
]


@pytest.mark.parametrize(("name", "drawn"), ODD)
def test_a_label_is_text_that_the_font_has(name: str, drawn: str) -> None:
    """Nothing of an article's name takes effect, or has no glyph."""
    assert shorten(name, 30 if len(name) < 50 else 10) == drawn


def test_a_name_with_dollar_signs_is_drawn_as_text() -> None:
    """It is no formula, and an unbalanced one no error."""
    reading = licence("가람$x^2$셀", "오르$\\frac{1$빅스", "3000억원", "300000000000", "2023-11-06")
    drawing = value_bars(totals(joined([reading]), "KRW").items)
    assert drawing is not None
    assert "가람$x^2$셀" in svg(drawing)

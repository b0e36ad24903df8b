"""The reports' sentences and tables, from facts made by hand."""

from fractions import Fraction

import pandas as pd
import pytest
from told import Told, licence

from analysis.publish import cite
from analysis.publish import cluster as cluster_report
from analysis.publish import deal_flow as deals_report
from analysis.publish.deal_flow.sums import made_of
from analysis.publish.evidence import checks_table, unread
from analysis.publish.table import without_empty
from analysis.records import Check, Cited, Reading
from analysis.tables.cluster import cluster
from analysis.tables.deal_flow import DealFlow, deal_flow


def flow(*readings: Reading, **more: str) -> DealFlow:
    return deal_flow(readings, **more)


def two() -> DealFlow:
    """A flat total and a maximum, no upfront."""
    return flow(
        licence("가람셀", "오르빅스파마", "2조2400억원", "2240000000000", "2023-12", id="a", asset="GX-11"),
        licence("누리켐", "BMS", "2300억원", "230000000000", "2023-11", id="b", most=True),
    )


SENTENCES = [
    "기사 2건이 체결을 보도한 기술거래는 2건이고, 총액을 밝힌 2건의 합계는 최대 2조4700억 원이다. "
    "이 가운데 1건은 최대치이므로 합계도 상한으로 읽어야 한다.",
    "가장 큰 거래는 2023년 12월 가람셀이 오르빅스파마에 넘긴 GX-11 거래(D2)의 2조2400억 원으로, "
    "합계의 90.7%를 차지한다.",
    "선급금과 총액을 함께 밝힌 거래가 없어 선급금 비중은 셈하지 않는다. 언급이 없다는 것은 0이라는 뜻이 아니다.",
]


def test_the_summary_answers_in_full_sentences() -> None:
    """Particles after numbers and names; the sum of a maximum is a maximum; nothing said is not zero."""
    assert [p.text for p in deals_report.summary(two()).items] == SENTENCES


def test_every_number_of_the_summary_holds_its_inputs() -> None:
    """The sum cites both totals, the share too."""
    by_text = {c.text: c for c in deals_report.summary(two()).cited}
    assert by_text["최대 2조4700억 원"].formula == "2조2400억 원 + 최대 2300억 원"
    assert {s.mention.text for s in by_text["90.7%"].sources} == {"2조2400억원", "2300억원"}
    assert by_text["90.7%"].value == Fraction(22400, 247)


def test_articles_without_a_deal_get_a_sentence_in_every_part() -> None:
    """No empty table, no empty chart."""
    empty = flow(Told("가온밸리를 찾았다.").reading())
    assert "기술거래를 보도하지 않는다" in deals_report.summary(empty).items[0].text
    parts = [
        deals_report.key_figures(empty), deals_report.deal_table(empty), deals_report.money_table(empty),
        deals_report.values(empty), deals_report.totals_table(empty), deals_report.quarters(empty),
        deals_report.confirmed(empty), deals_report.converted(empty), deals_report.standing(empty),
        deals_report.timeline(empty), deals_report.countries(empty), deals_report.conflicts(empty),
        deals_report.later_events(empty), deals_report.apart_table(empty), deals_report.open_questions(empty),
    ]  # fmt: skip
    assert all(isinstance(part, cite.Prose) and part.text.endswith(".") for part in parts)
    assert deals_report.upfront_table(empty) is None
    assert deals_report.reference_places(empty) is None


def test_articles_without_a_cluster_get_a_sentence_in_every_part() -> None:
    """The same of the other report."""
    empty = cluster([Told("가람셀이 기술을 수출했다.").reading()])
    assert "지표" in cluster_report.summary(empty).items[0].text
    parts = [
        cluster_report.key_figures(empty), cluster_report.key_table(empty), cluster_report.sizes(empty),
        cluster_report.ratio_table(empty), cluster_report.plans_table(empty), cluster_report.steps(empty),
        cluster_report.dots(empty), cluster_report.conflicts(empty), cluster_report.multiples(empty),
        cluster_report.network(empty), cluster_report.relations_table(empty), cluster_report.agreements_table(empty),
        cluster_report.timeline(empty), cluster_report.open_questions(empty),
    ]  # fmt: skip
    assert all(isinstance(part, cite.Prose) and part.text.endswith(".") for part in parts)


def test_money_that_is_not_said_is_never_zero() -> None:
    """Four words for four states."""
    told = Told("가람셀 오르빅스파마")
    states = {"total": "undisclosed", "upfront": "none", "milestones": "not_stated", "royalty": "unspecified"}
    told.deal("가람셀", "오르빅스파마", announced="2023-11", money=states)
    table = deals_report.money_table(flow(told.reading()))
    assert isinstance(table, cite.Table)
    assert table.rows[0] == ("D1", "비공개", "없음", "언급 없음", "있음(금액 없음)", "–")


def test_an_implied_rate_stands_beside_the_banks() -> None:
    """1,302원 a dollar of the article, and how far the bank's rate of that day is."""
    told = Told("가람셀 오르빅스파마 17억2000만달러 2조2400억원")
    dollars = told.figure("17억2000만달러", "1720000000", "USD")
    told.figure("2조2400억원", "2240000000000", same_as=dollars)
    told.deal("가람셀", "오르빅스파마", announced="2023-12-26", money={"total": dollars})
    table = deals_report.money_table(flow(told.reading()))
    assert isinstance(table, cite.Table)
    cell = table.rows[0][-1]
    assert isinstance(cell, Cited)
    assert cell.text == "1,302.3원/달러"
    assert cell.formula is not None
    assert "2023-12-22" in cell.formula


def test_a_converted_amount_shows_its_rate_day_and_source() -> None:
    """A dollar figure alone, in won."""
    facts = flow(licence("가람셀", "오르빅스파마", "1억달러", "100000000", "2023-12-26", unit="USD"))
    table = deals_report.converted(facts)
    assert isinstance(table, cite.Table)
    rate, amount = table.rows[0][2], table.rows[0][4]
    assert isinstance(rate, Cited)
    assert isinstance(amount, Cited)
    assert "유럽중앙은행" in (rate.note or "")
    assert "2023-12-22" in rate.text
    assert amount.text.startswith("약 ")


def test_totals_that_cannot_be_converted_are_told_and_not_called_undisclosed() -> None:
    """A dollar total of an unknown day is stated, yet in no sum: the first page says so."""
    facts = flow(
        licence("가람셀", "오르빅스파마", "1억달러", "100000000", None, id="a", unit="USD"),
        licence("누리켐", "BMS", "2300억원", "230000000000", "2023-11", id="b"),
    )
    said = "총액이 적혀 있으나 합계에 넣지 못한 거래가 1건 더 있다."
    assert any(p.text.startswith(said) for p in deals_report.summary(facts).items)
    tiles = deals_report.key_figures(facts)
    assert isinstance(tiles, cite.Tiles)
    assert tiles.items[0][2] == "총액 공개 1건 · 셈할 수 없음 1건"


def test_deals_of_several_articles_name_their_sources() -> None:
    """The first publisher and how many others; of a single article the column would say nothing."""
    table = deals_report.deal_table(two())
    assert isinstance(table, cite.Table)
    assert table.columns[-1] == "출처"
    alone = deals_report.deal_table(flow(licence("가람셀", "BMS", "2300억원", "230000000000", "2023-11")))
    assert isinstance(alone, cite.Table)
    assert "출처" not in alone.columns


def test_deals_outside_the_period_are_left_out_and_counted() -> None:
    """An undated deal lies in no period."""
    facts = flow(
        licence("가람셀", "오르빅스파마", None, None, "2023-12", id="a"),
        licence("누리켐", "오르빅스파마", None, None, None, id="b"),
        licence("다온켐", "오르빅스파마", None, None, "2021-12", id="c"),
        period_from="2023",
    )
    assert [d.licensor for d in facts.deals] == [("가람셀",)]
    assert any("정한 기간 밖이거나" in p.text for p in deals_report.open_questions(facts).items)  # type: ignore[union-attr]


def test_conflicting_articles_stand_side_by_side() -> None:
    """Both figures, both publishers."""
    day, asset = "2023-11-06", "GX-11"
    one = licence("가람셀", "오르빅스파마", "2300억원", "230000000000", day, id="a", asset=asset, publisher="가신문")
    other = licence("가람셀", "오르빅스파마", "2400억원", "240000000000", day, id="b", asset=asset, publisher="나신문")
    facts = flow(one, other)
    table = deals_report.conflicts(facts)
    assert isinstance(table, cite.Table)
    assert isinstance(table.rows[0][2], cite.Prose)
    assert table.rows[0][2].text == "2300억 원 (가신문), 2400억 원 (나신문)"


def park() -> Told:
    told = Told("쇼난 아이파크 113개사 52곳 22만㎡ 30만6000㎡ 운영사 업무협약 누리재단")
    told.name("쇼난 아이파크", kind="place")
    for metric, words, value, unit in (
        ("tenants", "113개사", "113", "개사"),
        ("members", "52곳", "52", "곳"),
        ("site_area", "22만㎡", "220000", "m2"),
        ("gross_floor_area", "30만6000㎡", "306000", "m2"),
    ):
        told.metric("쇼난 아이파크", metric, told.figure(words, value, unit))
    told.relation("operator", "운영사", "쇼난 아이파크")
    told.agreement(("누리재단", "운영사"), "업무협약", "2023-11", "인력 교류")
    return told


CLUSTER = [
    "쇼난 아이파크는 220,000㎡ 부지에 연면적 306,000㎡ 규모다. 연면적은 부지의 139.1%에 이른다.",
    "입주 기업은 113개사, 회원사는 52곳이다. 둘을 합친 수에서 회원사는 31.5%를 차지한다.",
    "운영은 운영사가 맡는다.",
    "2023년 11월 누리재단과 운영사가 ‘인력 교류’에 관한 업무협약을 맺었다.",
]


@pytest.mark.parametrize("sentence", CLUSTER)
def test_the_cluster_is_told_in_sentences(sentence: str) -> None:
    """Of what the article states, and of what follows from it."""
    assert sentence in [p.text for p in cluster_report.summary(cluster([park().reading()])).items]


def test_other_sources_of_the_same_time_are_told_with_their_addresses() -> None:
    """The reference series of this park; each value cites its row."""
    table = cluster_report.conflicts(cluster([park().reading()]))
    assert isinstance(table, cite.Table)
    others = [row[2] for row in table.rows]
    assert {c.text for c in others if isinstance(c, Cited)} >= {"111곳", "150곳"}
    assert all(isinstance(c, Cited) and "http" in (c.note or "") for c in others)


def test_a_month_of_an_agreement_is_an_open_question() -> None:
    """The day is not in the article."""
    questions = cluster_report.open_questions(cluster([park().reading()]))
    assert isinstance(questions, cite.Sentences)
    assert any("2023년 11월이라고만 적혀 있고" in p.text for p in questions.items)


def test_failed_checks_come_first_and_money_stands_apart() -> None:
    """Checks of money belong to the deals, others to the cluster."""
    told = park()
    money = told.figure("운영사", "1")
    reading = told.reading()
    checks = (
        Check("area-pair", "pass", ("f3",), "1", "1", "맞다"),
        Check("floor-area-ratio", "fail", ("f4",), "1", "2", "어긋난다"),
        Check("component-sum", "pass", (money,), "1", "1", "더하면 같다"),
    )
    from dataclasses import replace

    reading = replace(reading, checks=checks)
    table = checks_table([reading], of_money=False)
    assert isinstance(table, cite.Table)
    assert [row[1] for row in table.rows] == ["어긋남", "맞음"]
    money_table = checks_table([reading], of_money=True)
    assert isinstance(money_table, cite.Table)
    assert [row[0] for row in money_table.rows] == ["구성의 합"]


def test_what_no_sum_may_use_is_listed_with_the_reason() -> None:
    """Vague and impossible figures."""
    told = Told("수백억원 18만1325만달러")
    told.figure("수백억원", low="10000000000", high="100000000000", vague=True)
    told.figure("18만1325만달러", unit="USD", malformed=True)
    table = unread([told.reading()])
    assert isinstance(table, cite.Table)
    assert [row[0].text for row in table.rows if isinstance(row[0], Cited)] == ["수백억원", "18만1325만달러"]


def test_a_mean_of_maxima_is_a_maximum() -> None:
    """As is the median where a maximum stands in the middle; of maxima and minima together it is neither."""
    table = deals_report.totals_table(two())
    assert isinstance(table, cite.Table)
    values = {row[1]: row[2].text for row in table.rows if isinstance(row[2], Cited)}
    assert (values["합계"], values["평균"], values["중앙값"]) == (
        "최대 2조4700억 원", "최대 1조2350억 원", "최대 1조2350억 원",
    )  # fmt: skip
    told = Told("다람셀 오르빅스파마 100억원", "c")
    least = told.figure("100억원", low="10000000000", closed="left")
    told.deal("다람셀", "오르빅스파마", announced="2023-10", money={"total": least})
    most = licence("누리켐", "BMS", "2300억원", "230000000000", "2023-11", id="b", most=True)
    table = deals_report.totals_table(flow(told.reading(), most))
    assert isinstance(table, cite.Table)
    assert "2400억 원" in [row[2].text for row in table.rows if isinstance(row[2], Cited)]


def test_maxima_and_minima_leave_no_bound() -> None:
    """A sum of a maximum and a minimum is neither; what is converted is said where the sum stands."""
    least = Told("가람셀 오르빅스파마 2조2400억원 이상", "a")
    money = {"total": least.figure("2조2400억원", low="2240000000000", closed="left")}
    least.deal("가람셀", "오르빅스파마", announced="2023-12", money=money)
    both = flow(
        least.reading(),
        licence("누리켐", "BMS", "2300억원", "230000000000", "2023-11", id="b", most=True),
    )
    said = deals_report.summary(both).items[0].text
    assert said.endswith("이 가운데 1건은 최대치, 1건은 하한이어서 합계는 상한도 하한도 아니다.")
    assert made_of(both.total()) == "최대치 1건, 하한 1건이 들어 있다"


def test_a_deal_is_named_in_full_once() -> None:
    """The open questions name its parties the first time, then its number alone."""
    told = deals_report.open_questions(two())
    assert isinstance(told, cite.Sentences)
    said = [p.text for p in told.items]
    assert said[0].startswith("D1(누리켐 → BMS), D2(가람셀 → 오르빅스파마)는 선급금이 적혀 있지 않다.")
    assert not any("누리켐" in line for line in said[1:])


def test_a_column_with_nothing_to_say_is_a_sentence() -> None:
    """A column of blanks goes, a column with one word in it stays."""
    frame = pd.DataFrame({"가": ["–", "–"], "나": ["–", "하나"], "다": ["값", "값"]})
    left, said = without_empty(frame, {"가": "지분", "나": "시작일"}, "–")
    assert list(left.columns) == ["나", "다"]
    assert said == "지분은 기사에 적혀 있지 않다."
    assert without_empty(left, {"나": "시작일"}, "–")[1] is None

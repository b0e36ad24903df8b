"""Checks: what an article's own numbers say about each other."""

from __future__ import annotations

from fractions import Fraction

import pytest
from fact_notation import check_lines, scene

from analysis.reading.checks.verdicts import graded, power_of_ten
from analysis.records import Deal, Money, Span

TOLD = [
    ("부지는 22만㎡(약 6만6000평)다.", ["area-pair pass"]),
    ("부지는 12만㎡(약 5만6000평)다.", ["area-pair fail"]),
    ("국비 460억원, 도비와 군비 각 120억원, 민간 250억원 등 950억원이 들었다.", ["list-sum pass"]),
    ("국비 460억원, 군비 290억원, 민간 250억원 등 1150억원이 들었다.", ["list-sum fail"]),
    ("실험실 160실 가운데 빈 곳은 44실이어서 공실률은 27.5%다.", ["part-of-whole pass"]),
    ("연구실은 180개 중 135개가 찼고 공실률은 25%다.", ["part-of-whole pass"]),
    ("연구실은 200실 중 50실이 비어 입주율은 75%다.", ["part-of-whole pass"]),
    ("사무실 100개 중 80개가 임대돼 공실률은 35%다.", ["part-of-whole fail"]),
    ("연구실 120실 가운데 비어 있는 곳이 30실이어서 공실률은 35%다.", ["part-of-whole fail"]),
    ("{한빛재단} 지분은 {가람시}가 51%, {다온제약}이 49%를 갖고 있다.", ["share-sum pass"]),
    ("{한빛재단} 지분은 {가람시}가 61%, {다온제약}이 49%를 갖고 있다.", ["share-sum fail"]),
    ("{@새별허브}는 부지 22만㎡, 연면적 30만6000㎡ 규모다.", ["floor-area-ratio pass"]),
    ("{@새별허브}는 부지 2만㎡, 연면적 306만㎡ 규모다.", ["floor-area-ratio warn"]),
    ("{@새별허브}는 부지 2만㎡, 건축면적 3만㎡ 규모다.", ["building-coverage fail"]),
    ("{@새별허브}의 입주 기업은 53개사로, 2021년 개소 당시 12개사의 4배를 넘었다.", ["multiple pass"]),
    ("{@새별허브}의 입주 기업은 45개사다. 올해까지 채우겠다던 60개사에 못 미친다. 목표 달성률은 75.0%다.", ["goal-rate pass"]),
    ("{@새별허브}의 입주 기업은 45개사다. 올해까지 채우겠다던 60개사에 못 미친다. 목표 달성률은 85.0%다.", ["goal-rate fail"]),
    ("계약금액: 10,500,000,000원\n매출액: 42,000,000,000원 (대비 25.0%)", ["part-of-revenue pass"]),
    ("{@새별허브}의 입주 기업은 38개사다.", []),
    ("{@새별허브}에는 모두 100개사가 있다. △가동 41개사 △나동 32개사 △다동 27개사다.", ["list-sum pass"]),
]  # fmt: skip

# The euro rates of the bank on 2025-04-07 cross to 1877.03 won a pound; on 2024-01-25 to 1335 won a dollar.
CURRENCIES = [
    ("2025-04-07", "3850만 파운드(739억원)", "pass"),
    ("2025-04-07", "2억630만 파운드(약 3조9620억원)", "fail"),
    ("2024-01-25", "1억 달러(약 1300억원)", "pass"),
    ("2024-01-25", "1억 달러(약 1440억원)", "warn"),
    ("2024-01-25", "1억 달러(약 1600억원)", "fail"),
    ("2024-01-25", "약 1300억원(1억 달러)", "pass"),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_what_the_numbers_say(text: str, expected: list[str]) -> None:
    """Each check is made where the text calls for it, and nowhere else."""
    assert check_lines(text) == expected


@pytest.mark.parametrize(("published", "text", "verdict"), CURRENCIES)
def test_currency_pairs(published: str, text: str, verdict: str) -> None:
    """The rate that a pair implies passes within 5% of the bank's, warns to 10%, fails beyond."""
    (check,) = scene(f"총액은 {text}이다.", published).checks()
    assert (check.name, check.verdict) == ("currency-pair", verdict)
    assert "유럽중앙은행(ECB)" in check.message


def test_a_slip_of_scale_is_named() -> None:
    """Where a pair is off by a power of ten, the message says so."""
    (check,) = scene("총액은 2억630만 파운드(약 3조9620억원)이다.", "2025-04-07").checks()
    assert "scale suspect" in check.message
    assert "약 10배" in check.message


def test_no_rate_no_check() -> None:
    """Before the bank's first day, and without any day, no rate is made up."""
    assert scene("총액은 1억 달러(약 1300억원)이다.", "1998-06-01").checks() == ()
    assert scene("총액은 1억 달러(약 1300억원)이다.", None, head="").checks() == ()


def test_messages_are_sentences_with_the_right_particles() -> None:
    """A message is a full Korean sentence; the particle follows the word before it."""
    (check,) = scene("부지는 22만㎡(약 6만6000평)다.").checks()
    assert check.message == "220,000㎡는 환산하면 66,550평이고, 기사는 약 66,000평으로 적어 0.8% 차이가 난다."


def _deal(money: Money, **others: object) -> Deal:
    return Deal("d1", "licence", "기술수출", "signed", ("가",), ("나",), Span(0, 1), money=money, **others)  # type: ignore[arg-type]


DEALS = [
    ("계약금 3000만 달러, 마일스톤 4억2000만 달러, 총액 4억5000만 달러", ["upfront-within-total pass", "component-sum pass"]),
    ("계약금 3000만 달러, 마일스톤 6억2000만 달러, 총액 4억5000만 달러", ["upfront-within-total pass", "component-sum fail"]),
    ("계약금 3000만 달러, 마일스톤 2억2000만 달러, 총액 4억5000만 달러", ["upfront-within-total pass", "component-sum warn"]),
    ("계약금 5억 달러, 마일스톤 비공개, 총액 4억5000만 달러", ["upfront-within-total fail"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DEALS)
def test_the_parts_of_a_deal(text: str, expected: list[str]) -> None:
    """The upfront lies within the total, and the parts add up to it; less than the total may have a part untold."""
    read = scene(f"{text}이다.")
    ids = [figure.id for figure in read.figures]
    milestones = ids[1] if len(ids) == 3 else "undisclosed"
    deal = _deal(Money(total=ids[-1], upfront=ids[0], milestones=milestones))
    assert [f"{c.name} {c.verdict}" for c in read.checks((deal,))] == expected


def test_a_share_of_a_total() -> None:
    """총액의 7.3%인 3000만 달러 is held against the total of the deal that received it."""
    read = scene("총액은 4억1000만 달러였다. 먼저 총액의 7.3%인 3000만 달러가 들어왔다.")
    total, _, amount = (figure.id for figure in read.figures)
    (check,) = [c for c in read.checks((_deal(Money(total=total), amount=amount),)) if c.name == "part-of-total"]
    assert (check.verdict, check.expected) == ("pass", "7.32")


def test_days_after_publication() -> None:
    """What is told as done lies not after publication."""
    read = scene("계약금은 3억원이다.")
    late, past = _deal(Money(), announced="2026-06-01"), _deal(Money(), announced="2026-05-19")
    assert [c.name for c in read.checks((late,))] == ["date-after-publication"]
    assert read.checks((past,)) == ()


def test_what_happened_today_happened_on_the_day_of_publication() -> None:
    """오늘(19일) in an article of the 20th is wrong, 오늘(20일) is right."""
    assert check_lines("오늘(20일) 계약금 3억원을 받았다.") == ["date-of-publication pass"]
    assert check_lines("오늘(19일) 계약금 3억원을 받았다.") == ["date-of-publication fail"]


@pytest.mark.parametrize(
    ("found", "expected", "power"), [(13800, 1380, 1), (138, 1380, -1), (1400, 1380, None), (27600, 1380, None)]
)
def test_powers_of_ten(found: int, expected: int, power: int | None) -> None:
    """Two numbers differ by a power of ten only where they differ by little else."""
    assert power_of_ten(Fraction(found), Fraction(expected)) == power


def test_grades() -> None:
    """A bound belongs to the better verdict."""
    assert [graded(Fraction(n, 100), Fraction(5, 100), Fraction(10, 100)) for n in (5, 10, 11)] == [
        "pass",
        "warn",
        "fail",
    ]

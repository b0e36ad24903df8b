"""Metrics: which figure measures whom, in what, on which day."""

from __future__ import annotations

import pytest
from fact_notation import HEAD, metric_lines, scene
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.reading.metrics.terms import fits, terms_of
from analysis.reading.metrics.verbs import _verb
from analysis.reading.rules.metric_words import METRIC_VERBS, METRIC_WORDS, MetricVerb, MetricWord

WORDS = [
    ("{@물결밸리}의 입주 기업은 126곳이다.", ["tenants 물결밸리 126곳 -"]),
    ("{@물결밸리}에는 61개 기업이 입주해 있다.", ["tenants 물결밸리 61개 -"]),
    ("{@물결밸리}는 부지 18만㎡, 연면적 24만㎡ 규모다.", ["site_area 물결밸리 18만㎡ -", "gross_floor_area 물결밸리 24만㎡ -"]),
    ("{@물결밸리}는 22만㎡(약 6만6000평) 부지에 들어섰다.", ["site_area 물결밸리 22만㎡ -"]),
    ("{@물결밸리}의 연구실 320개와 사무공간 85개가 찼다.", ["laboratories 물결밸리 320개 -", "offices 물결밸리 85개 -"]),
    ("{@물결밸리}는 지난해 1,700건의 공동 연구, 100건의 논문을 냈다.", ["joint_research 물결밸리 1,700건 2025", "papers 물결밸리 100건 2025"]),
    ("{@물결밸리}에서는 3천여 명이 일하고 있다.", ["people 물결밸리 3천여 명 -"]),
    ("{@물결밸리} 입주율은 94.2%, 공실률은 5.8%다.", ["occupancy 물결밸리 94.2% -", "vacancy 물결밸리 5.8% -"]),
    ("{@물결밸리}에 지금까지 들어간 돈은 국비 640억원, 시비 415억원 등 1055억원이다.", ["investment 물결밸리 1055억원 -"]),
    ("{@물결밸리}는 입주 또는 멤버로 가입한 111곳이 모인 곳이다.", ["tenants_or_members 물결밸리 111곳 -"]),
    ("{한빛협회}는 회원사가 320곳에 이르는 단체다.", ["members 한빛협회 320곳 -"]),
    ("{가람제약}은 지난해 매출 3,420억원, 영업손실 12억원을 냈다.", ["revenue 가람제약 3,420억원 2025", "operating_loss 가람제약 12억원 2025"]),
    ("{가람제약}의 연구개발비는 매출의 8.1%인 151억원이다.", ["research_expense 가람제약 151억원 -"]),
    ("{누리셀}의 누적 투자 유치액은 705억원이다.", ["funding 누리셀 705억원 -"]),
]  # fmt: skip

SUBJECTS = [
    ("{@새별허브}를 찾았다. 이곳의 입주 기업은 94곳이다.", ["tenants 새별허브 94곳 -"]),
    ("{@새별허브}는 크다. {새별진흥원|진흥원}이 공개한 자료를 보면 입주 기업은 94곳이다.", ["tenants 새별허브 94곳 -"]),
    ("{@새별허브}는 크다. {새별진흥원}은 2030년까지 부지를 20만평으로 넓힌다.", ["site_area 새별허브 20만평 2030 plan"]),
    ("{@새별허브} 운영을 맡은 {새별진흥원}은 직원 38명의 기관이다.", ["people 새별진흥원 38명 -"]),
    ("입주 기업은 {@새별허브}가 67개사, {@달빛파크}가 110곳이다.", ["tenants 새별허브 67개사 -", "tenants 달빛파크 110곳 -"]),
    ("입주 기업은 {@새별허브} 67개사, {@달빛파크} 110곳이다.", ["tenants 새별허브 67개사 -", "tenants 달빛파크 110곳 -"]),
    ("{@새별허브}와 {@달빛파크}의 입주 기업은 각각 45곳, 72곳이다.", ["tenants 새별허브 45곳 -", "tenants 달빛파크 72곳 -"]),
    ("{@새별허브}에는 74개사, {@달빛파크}에는 150개사가 입주해 있다.", ["tenants 새별허브 74개사 -", "tenants 달빛파크 150개사 -"]),
    ("{@새별허브}에 입주한 {누리젠}은 직원 45명의 벤처다. 이 회사는 특허 12건을 갖고 있다.", ["people 누리젠 45명 -", "patents 누리젠 12건 -"]),
    ("{@새별허브}는 크다. 물길사이언스파크의 입주 기업은 30곳이다.", []),
    ("{가람제약}은 지난해 잘 팔았다. 위탁생산 부문은 매출이 240억원이다.", []),
]  # fmt: skip

BLOCK = """□ 2026년 3월 말 기준 운영 현황
 ○ {@새별허브}(운영: {새별재단})
  - 입주기업 126개, 상주인력 3,240명
  - 입주율 88.5% (2025년 3월 말 기준 82.1%)
 ○ {@달빛파크}(운영: {달빛시})
  - 연면적 41,200㎡, 공실률 19%
  - 2027년 말까지 입주기업 60개 목표"""
BLOCK_LINES = [
    "tenants 새별허브 126개 2026-03-31",
    "people 새별허브 3,240명 2026-03-31",
    "occupancy 새별허브 88.5% 2026-03-31",
    "occupancy 새별허브 82.1% 2025-03-31",
    "gross_floor_area 달빛파크 41,200㎡ 2026-03-31",
    "vacancy 달빛파크 19% 2026-03-31",
    "tenants 달빛파크 60개 2027-12 plan",
]

DAYS = [
    ("{@새별허브}의 입주 기업은 지난해 28개사에서 올해 35개사로 늘었다.", ["tenants 새별허브 28개사 2025", "tenants 새별허브 35개사 2026"]),
    ("{@새별허브}의 입주 기업은 83곳에서 96곳으로 늘었다.", ["tenants 새별허브 96곳 -"]),
    ("{@새별허브}의 연면적은 12만㎡에서 18만㎡로 넓어진다.", ["gross_floor_area 새별허브 12만㎡ -", "gross_floor_area 새별허브 18만㎡ - plan"]),
    ("{@새별허브}의 입주 기업은 47개(2025년 12월 기준)다.", ["tenants 새별허브 47개 2025-12"]),
    ("2015년 설립된 {@새별허브}의 입주 기업은 47개다.", ["tenants 새별허브 47개 -"]),
    ("2022년 개소 당시 {@새별허브}의 입주 기업은 11개였다.", ["tenants 새별허브 11개 2022"]),
    ("현재 {@새별허브}의 입주 기업은 47개다.", ["tenants 새별허브 47개 2026-05-20"]),
    ("지난해 말 기준 {@새별허브}의 입주 기업은 47개다. 상주 인력은 900명이다.", ["tenants 새별허브 47개 2025-12-31", "people 새별허브 900명 2025-12-31"]),
    ("{@새별허브}의 입주 기업은 38개사로 늘었다. 올해까지 채우겠다던 70개사에는 모자란다.", ["tenants 새별허브 38개사 -", "tenants 새별허브 70개사 2026 plan"]),
    ("{@새별허브}의 상주 인력은 612명으로 계획(2천 명)에 못 미친다.", ["people 새별허브 612명 -", "people 새별허브 2천 명 - plan"]),
]  # fmt: skip

NEVER = [
    "{@새별허브}의 입주 기업은 1년 새 13개사 늘었다.",
    "{@새별허브}에 올해 새로 입주한 기업은 14개사다.",
    "{@새별허브}의 입주 기업 가운데 30%가 적자다. 이 중 12곳은 해외 기업이다.",
    "{@새별허브}의 입주 기업은 120곳으로 알려졌으나 사실이 아니다.",
    "{@새별허브}는 연구원 5명을 독일에 파견했다.",
    "{@새별허브}에서 열린 행사에 연구원 400명이 참가했다.",
    "{@새별허브}는 상시 근로자가 50인 미만인 기업만 받는다.",
    "온라인에 떠도는 ‘{가람제약} 직원 500명’은 협력사까지 합친 숫자다.",
    "{@새별허브}의 논문 인용은 3000건이다.",
    "{@새별허브}의 연구실장은 3명이다.",
    "{@새별허브}의 조성 원가는 3.3㎡당 89만원이다.",
    "{@새별허브}의 입주 기업은 수십 곳이다.",
]

CORRECTED = [
    ('{@새별허브}는 "입주 기업은 120곳이 아니라 98곳"이라고 밝혔다.', ["tenants 새별허브 98곳 -"]),
    ("{@새별허브}의 입주 기업은 120곳으로 알려졌으나 실제로는 98곳이다.", ["tenants 새별허브 98곳 -"]),
    ("본지는 {@새별허브}의 입주 기업을 120곳으로 적었으나 98곳이 맞다.", ["tenants 새별허브 98곳 -"]),
]

MARKET = [
    (
        "올해 1~3월 국내 제약·바이오 업계의 기술수출은 모두 9건, 공개된 총액은 11조6000억원이다.",
        ["deal_count 국내 기술수출 9건 2026-01/2026-03", "deal_total 국내 기술수출 11조6000억원 2026-01/2026-03"],
    ),
    (
        "국내 기술수출의 평균 선급금 비중은 2024년 4.5%였다.",
        ["upfront_share 국내 기술수출 4.5% 2024"],
    ),
    ("{가람제약}의 국내 기술수출 계약은 3건이다.", []),
]


@pytest.mark.parametrize(("text", "expected"), WORDS)
def test_words_name_what_a_figure_measures(text: str, expected: list[str]) -> None:
    """A figure belongs to the words before it, behind it, or to its verb."""
    assert metric_lines(text) == expected


@pytest.mark.parametrize(("text", "expected"), SUBJECTS)
def test_whom_a_figure_measures(text: str, expected: list[str]) -> None:
    """The subject is named beside the words, topic of the sentence, or spoken of before; unread, there is no metric."""
    assert metric_lines(text) == expected


def test_a_list_hands_its_heading_and_day_down() -> None:
    """In a press release a heading names the subject of the lines below it, and a basis above holds for all of them."""
    assert metric_lines(BLOCK) == BLOCK_LINES


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_days_and_plans(text: str, expected: list[str]) -> None:
    """Each value has its own day; a plan has its target's."""
    assert metric_lines(text) == expected


@pytest.mark.parametrize("text", NEVER)
def test_what_is_no_metric(text: str) -> None:
    """Increments, parts, thresholds, events, rumours and vague numbers measure nothing."""
    assert metric_lines(text) == []


@pytest.mark.parametrize(("text", "expected"), CORRECTED)
def test_only_what_the_article_upholds(text: str, expected: list[str]) -> None:
    """Of a corrected figure only the right one counts."""
    assert metric_lines(text) == expected


@pytest.mark.parametrize(("text", "expected"), MARKET)
def test_tallies_of_a_market(text: str, expected: list[str]) -> None:
    """A market's totals have the market for subject, a company's none."""
    assert metric_lines(text) == expected


def test_a_part_of_the_tenants_is_another_series() -> None:
    """Tenants of one country are not the tenants."""
    (line,) = metric_lines("{@새별허브}에는 한국 기업 8개사가 입주해 있다.")
    assert line.startswith("tenants_subset 새별허브 8개사")


def test_the_headline_is_told_once() -> None:
    """A value of the title that the body repeats is one metric, of the body."""
    title = "새별허브 입주 기업 94곳 돌파\n2026.05.20 10:00\n\n"
    read = scene("{@새별허브}의 입주 기업이 94곳을 넘었다.", head=title)
    (metric,) = read.metrics()
    assert metric.sentence.start >= len(title)


def test_no_figures_no_metrics() -> None:
    """A text without figures has no metrics."""
    assert metric_lines("{@새별허브}의 입주 기업은 많다.") == []


@pytest.mark.parametrize("row", METRIC_WORDS, ids=lambda row: row.words[:12])
def test_rows_of_words(row: MetricWord) -> None:
    """A row of words names its metric in its examples, with a figure that fits, and never in what only looks like it."""
    for example in row.examples:
        figures = scene(f"{example}.").figures
        assert row.metric in [t.row.metric for t in terms_of(example, 0, len(example))], example
        assert any(fits(figure, row.fits) for figure in figures), example
    for example in row.never:
        assert row not in [t.row for t in terms_of(example, 0, len(example))], example


@pytest.mark.parametrize("row", METRIC_VERBS, ids=lambda row: row.examples[0])
def test_rows_of_verbs(row: MetricVerb) -> None:
    """Every verb begins with one of the stems, so that it is found at all."""
    for example in row.examples:
        assert _verb(example, 0, len(example)) is not None, example


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from([text for text, _ in (*WORDS, *SUBJECTS, *DAYS)]), min_size=1, max_size=6))
def test_metrics_hold_together(texts: list[str]) -> None:
    """Every metric points to a figure of its own sentence, no figure carries two, and all stand in text order."""
    read = scene("\n\n".join(texts), head=HEAD)
    by_id = {figure.id: figure for figure in read.figures}
    metrics = read.metrics()
    starts = [by_id[m.figure].start for m in metrics]
    assert starts == sorted(set(starts))
    assert all(m.sentence.start <= by_id[m.figure].start < m.sentence.end for m in metrics)
    assert [m.id for m in metrics] == [f"k{n}" for n in range(1, len(metrics) + 1)]

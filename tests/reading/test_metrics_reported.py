"""Metrics as reporters tell them: over two sentences, in brackets, in short lists, against plans and years before."""

from __future__ import annotations

import pytest
from fact_notation import metric_lines

TOLD = [
    ("{@물결밸리}에는 112개 기업이 둥지를 틀었다. 이들 기업에 몸담고 있는 사람만 2,300명 남짓이다.", ["tenants 물결밸리 112개 -", "people 물결밸리 2,300명 -"]),
    ("{@물결밸리}는 67곳에서 1,340명이 일한다. 박사급 연구원은 이 가운데 210명이다.", ["tenants 물결밸리 67곳 -", "people 물결밸리 1,340명 -", "researchers 물결밸리 210명 -"]),
    ("{@물결밸리}와 {@달빛파크}에는 각각 48개사와 53개사가 들어서 있다.", ["tenants 물결밸리 48개사 -", "tenants 달빛파크 53개사 -"]),
    ("{누리연구원}에는 박사 28명을 포함해 312명이 근무한다.", ["people 누리연구원 312명 -"]),
    ("{@물결밸리}는 88개사 규모로 {@달빛파크}(71개사)보다 크다.", ["tenants 물결밸리 88개사 -", "tenants 달빛파크 71개사 -"]),
    ("{@물결밸리}에 입주한 78개 회사가 고용한 인원은 1,920명이다.", ["tenants 물결밸리 78개 -", "people 물결밸리 1,920명 -"]),
    ("{@물결밸리}에 입주한 3개 회사가 기술수출에 성공했다.", []),
    ("{누리제약}은 2023년 1,820억원, 2024년 2,130억원, 지난해 2,410억원의 매출을 올렸다.", ["revenue 누리제약 1,820억원 2023", "revenue 누리제약 2,130억원 2024", "revenue 누리제약 2,410억원 2025"]),
    ("{누리셀} 직원 30여 명이 19일 {@물결밸리}를 둘러봤다.", []),
    ("{@물결밸리}는 조용했다. 공간을 빌려 쓰는 기업은 63개사, 회원 조직은 74곳이다. 상근자는 420명으로 이 중 260명이 연구자다.", ["tenants 물결밸리 63개사 -", "members 물결밸리 74곳 -", "people 물결밸리 420명 -", "researchers 물결밸리 260명 -"]),
    ("{@물결밸리}의 실험실은 210개다. 재단은 실험실 30개도 추가한다.", ["laboratories 물결밸리 210개 -"]),
]  # fmt: skip

TIMES = [
    ("{@물결밸리} 입주사가 5년 새 배로 늘었다. 2020년 56곳이던 것이 올해 112곳이다.", ["tenants 물결밸리 56곳 2020", "tenants 물결밸리 112곳 2026"]),
    ("{@물결밸리}의 상주 인력이 세 배로 뛰었다. 2022년 320명에서 지난달 980명이 됐다.", ["people 물결밸리 320명 2022", "people 물결밸리 980명 2026-04"]),
    ("{@물결밸리}의 공실률은 2024년 14%에서 6.3%까지 내려왔다.", ["vacancy 물결밸리 14% 2024", "vacancy 물결밸리 6.3% -"]),
    ("{@물결밸리}에 입주한 기업은 100곳이다. 2021년 첫해 22곳에 불과했던 것이 다섯 배로 불었다.", ["tenants 물결밸리 100곳 -", "tenants 물결밸리 22곳 2021"]),
    ("{달빛신약}의 지난해 매출은 1,050억원으로 처음 1,000억원을 넘겼다.", ["revenue 달빛신약 1,050억원 2025"]),
    ("{누리제약}이 올해 1~3월 쓴 연구개발비는 88억원이다.", ["research_expense 누리제약 88억원 2026-01/2026-03"]),
    ("{누리제약}의 시가총액은 19일 종가 기준 1조2,300억원이다.", ["market_cap 누리제약 1조2,300억원 2026-05-19"]),
    ("{누리셀}의 몸값은 2023년 4,000억원에서 1,500억원으로 쪼그라들었다.", ["valuation 누리셀 4,000억원 2023", "valuation 누리셀 1,500억원 -"]),
    ("시는 올해 목표로 잡은 80개사에는 닿지 못했지만 {@물결밸리} 입주기업이 71개사로 불어났다고 밝혔다.", ["tenants 물결밸리 80개사 2026 plan", "tenants 물결밸리 71개사 -"]),
    ("{@물결밸리} 입주기업은 94개사다. 올해 말까지 120개사를 채우는 것이 목표다.", ["tenants 물결밸리 94개사 -", "tenants 물결밸리 120개사 2026-12 plan"]),
    ("{@물결밸리}의 올해 입주 목표는 90개사였으나 4월까지 실적은 78개사에 머물렀다.", ["tenants 물결밸리 90개사 2026 plan", "tenants 물결밸리 78개사 2026-04"]),
    ("{@물결밸리}에는 600억원이 투입됐다. 2028년까지 450억원이 더 들어간다.", ["investment 물결밸리 600억원 -", "investment 물결밸리 450억원 2028 plan"]),
    ("한때 130개사로 북적였던 {@물결밸리}에는 58개사만 남아 있다.", ["tenants 물결밸리 130개사 -", "tenants 물결밸리 58개사 -"]),
    ("{@물결밸리}가 2019년 계획에서 2025년까지 약속한 상주 인력은 2,000명이었다.", ["people 물결밸리 2,000명 2025 plan"]),
]  # fmt: skip

LISTS = [
    ("{@물결밸리}(입주 104개사·종사자 2,870명)와 {@달빛파크}(79개사·1,410명)가 함께 나섰다.", ["tenants 물결밸리 104개사 -", "people 물결밸리 2,870명 -", "tenants 달빛파크 79개사 -", "people 달빛파크 1,410명 -"]),
    ("{@물결밸리}(92개사), {@달빛파크}(58개사) 순으로 입주기업이 많았다.", ["tenants 물결밸리 92개사 -", "tenants 달빛파크 58개사 -"]),
    ("△ {@물결밸리}: 입주 92개사, 상주 2,100명, 공실률 3.5%", ["tenants 물결밸리 92개사 -", "people 물결밸리 2,100명 -", "vacancy 물결밸리 3.5% -"]),
    ("{@물결밸리} 현황\n구분 | 2023년 | 2024년\n입주기업 | 66개사 | 81개사", ["tenants 물결밸리 66개사 2023", "tenants 물결밸리 81개사 2024"]),
    ("단지 | 구분 | 2023년 | 2025년\n{@물결밸리} | 입주기업 | 52개사 | 78개사\n{@달빛파크} | 입주기업 | 90개사 | 112개사", ["tenants 물결밸리 52개사 2023", "tenants 물결밸리 78개사 2025", "tenants 달빛파크 90개사 2023", "tenants 달빛파크 112개사 2025"]),
]  # fmt: skip

NOT_UPHELD = [
    ("업계에서는 {@물결밸리} 입주기업이 내년 200개를 넘길 것이라는 말이 나온다.", []),
    ("재단은 '{@물결밸리} 입주기업이 100곳을 넘었다는 보도는 사실이 아니다'라고 했다.", []),
    ("{@물결밸리} 입주기업이 40곳 아래로 떨어졌다는 소문에 대해 재단은 반박했다.", []),
    ("전국 11개 바이오단지에는 1,870개사가 입주해 있다. 이 가운데 {@물결밸리}가 104개사를 차지한다.", ["tenants 물결밸리 104개사 -"]),
    ("{누리제약} 시가총액은 2조원 문턱에서 주저앉았다. 경쟁사 시총은 3조원이다.", []),
    ("{@물결밸리} 옆 부지 5만㎡는 내년에 팔린다.", []),
    ("{@물결밸리} 입주기업이 지난해 올린 매출은 4,300억원이다.", []),
    ("충청권 4개 바이오단지의 입주기업은 640곳이다. {@물결밸리}는 조용하다.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_as_reporters_tell_it(text: str, expected: list[str]) -> None:
    """Who is there and who works there, in verbs and clauses rather than in the words of a table."""
    assert metric_lines(text) == expected


@pytest.mark.parametrize(("text", "expected"), TIMES)
def test_levels_of_other_times(text: str, expected: list[str]) -> None:
    """What was, what was planned, what is to come, beside what is: each with its own day."""
    assert metric_lines(text) == expected


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_lists_brackets_and_tables(text: str, expected: list[str]) -> None:
    """Numbers told in short, each of the park it stands with."""
    assert metric_lines(text) == expected


@pytest.mark.parametrize(("text", "expected"), NOT_UPHELD)
def test_what_is_not_upheld(text: str, expected: list[str]) -> None:
    """Talk, denied reports, and what all parks have together are no park's."""
    assert metric_lines(text) == expected

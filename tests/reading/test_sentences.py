"""Sentences: where they end, where they do not, and lines that are cut at one width."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.reading.sentences import flow, split

SPLIT = [
    ("계약을 맺었다. 매출은 늘었다.", ["계약을 맺었다.", "매출은 늘었다."]),
    ("찾아간 이유다.[편집자주]", ["찾아간 이유다.", "[편집자주]"]),
    ("2024. 1. 5. 계약을 맺었다. 끝.", ["2024. 1. 5. 계약을 맺었다.", "끝."]),
    ("상대는 Vasken Healthcare Inc. 본사다. 금액은 3.5배다.", ["상대는 Vasken Healthcare Inc. 본사다.", "금액은 3.5배다."]),
    ("대상은 SR-204. 회사는 밝혔다.", ["대상은 SR-204.", "회사는 밝혔다."]),
    ("상대는 BMS. 이번이 처음이다.", ["상대는 BMS.", "이번이 처음이다."]),
    ("증가율은 12.3%. 나머지는 4.5%.", ["증가율은 12.3%.", "나머지는 4.5%."]),
    ("껑충…상반기 11조", ["껑충…상반기 11조"]),
    ("정말 실패인가? 그렇지 않다! 아니다.", ["정말 실패인가?", "그렇지 않다!", "아니다."]),
    ('대표는 "목표다. 기회를 주겠다."고 말했다. 끝났다.', ['대표는 "목표다. 기회를 주겠다."고 말했다.', "끝났다."]),
    ('"3억 유로짜리였다. 권리는 돌아왔다."\n—왜 그런가.', ['"3억 유로짜리였다.', '권리는 돌아왔다."', "—왜 그런가."]),
    ("대표는 “목표다. 주겠다”고 했다. 끝.", ["대표는 “목표다. 주겠다”고 했다.", "끝."]),
    ('그는 "반만 열린 인용이다. 그리고 계속된다.', ['그는 "반만 열린 인용이다.', "그리고 계속된다."]),
    ("회사명: 은성\n계약금액: 30,000원\n - 입주율 88.5%", ["회사명: 은성", "계약금액: 30,000원", "- 입주율 88.5%"]),
    ("▲A사-B병원, 공동연구 협약, ▲C대-D시, 업무협약", ["▲A사-B병원, 공동연구 협약,", "▲C대-D시, 업무협약"]),
    ("▲A사 항암제(B사) ▲C사 백신(D사)이 그것이다.", ["▲A사 항암제(B사) ▲C사 백신(D사)이 그것이다."]),
    ("▲3.5% ▲4.1%", ["▲3.5% ▲4.1%"]),
    ("계약은 △A사(3억원) △B사(4억원)였다.", ["계약은 △A사(3억원) △B사(4억원)였다."]),
    ("가. 개요\n나. 일정은 다음과 같다.", ["가. 개요", "나. 일정은 다음과 같다."]),
    ("금액은 밝히지 않았다(비공개). 끝.", ["금액은 밝히지 않았다(비공개).", "끝."]),
    ("현황을 공개함. 또한 방침임.", ["현황을 공개함.", "또한 방침임."]),
    ("  \n\n ", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SPLIT)
def test_split(text: str, expected: list[str]) -> None:
    """A sentence ends at a stop or a line break; not in a date, an abbreviation, a quotation of one line."""
    assert [text[s.start : s.end] for s in split(text)] == expected


WRAPPED = (
    "가람셀릭스는 미국 벨타리온과 총 3억 달러 규모의 기술수출 계약을 2024년\n"
    "3월 18일 체결했다고 밝혔다. 계약금은 1500만 달러이며 나머지는 개발 단계에\n"
    "따라 나눠 받는다. 회사는 올해 상반기 안에 임상 2상을 시작하고 내년 하반기\n"
    "중간 결과를 내놓는다."
)


def test_lines_cut_at_one_width_run_on() -> None:
    """Where every line is full and most end in the middle of a sentence, the breaks are blanks."""
    running = flow(WRAPPED)
    assert len(running) == len(WRAPPED)
    assert [running[s.start : s.end].split()[0] for s in split(running)] == ["가람셀릭스는", "계약금은", "회사는"]


@pytest.mark.parametrize(
    "text",
    [
        "제목 한 줄이 여기에 있고 길이도 제법 된다\n두 번째 제목도 비슷한 길이로 여기에 있다\n2024.01.25 06:01 댓글쓰기",
        "회사명: 온새미메디(주) 코드\n계약내용: 혈액투석 필터 공급\n계약금액: 18,640,000,000원",
        "첫 문단은 이렇게 끝나는 문장 하나로 되어 있다.\n둘째 문단도 이렇게 끝나는 문장 하나로 되어 있다.\n셋째 문단도 그렇다.",
        "- 입주기업 126개, 회원기업 48개, 상주인력\n- 연면적 41,200㎡, 공실률 19%로 집계된다\n- 부지는 72,500㎡다.",
    ],
)
def test_headings_lists_and_paragraphs_are_left_alone(text: str) -> None:
    """A line break that ends something stays one."""
    assert flow(text) is text


@settings(deadline=None, max_examples=300)
@given(st.text(alphabet='가다요함a.?!…" “”\n)3%,', max_size=120))
def test_sentences_cover_all_but_white_space(text: str) -> None:
    """Nothing is lost, nothing overlaps, no sentence begins or ends with white space."""
    spans = split(text)
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
    assert "".join(text[s.start : s.end] for s in spans).replace(" ", "").replace("\n", "") == "".join(text.split())
    assert all(text[s.start : s.end] == text[s.start : s.end].strip() for s in spans)

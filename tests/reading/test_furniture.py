"""Page furniture: found by what lines look like, and never at the cost of body text."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.reading.furniture import find
from analysis.reading.rules.furniture import CHROME, FIRST_LETTERS

FURNITURE = [
    ("본문 바로가기", ["본문 바로가기"]),
    ("로그인 | 회원가입 | 구독 | 검색", ["로그인 | 회원가입 | 구독 | 검색"]),
    ("홈 > 증권 > 종목·투자전략", ["홈 > 증권 > 종목·투자전략"]),
    ("조회수 3,482 댓글 17 공감 209 글자크기 가 가 인쇄", ["조회수 3,482 댓글 17 공감 209 글자크기 가 가 인쇄"]),
    ("00:00 / 01:42 기사 듣기", ["00:00 / 01:42 기사 듣기"]),
    ("이전 1 / 5 다음", ["이전 1 / 5 다음"]),
    ("0 / 2000", ["0 / 2000"]),
    ("0 / 400자", ["0 / 400자"]),
    ("댓글 17 등록순 최신순", ["댓글 17 등록순 최신순"]),
    ("ADVERTISEMENT", ["ADVERTISEMENT"]),
    ("등록번호 서울 아01234 | 기사번호 20250407000389", ["등록번호 서울 아01234 | 기사번호 20250407000389"]),
    ("많이 본 뉴스 1 백신 3사 엇갈려 2 필러 200억 시대", ["많이 본 뉴스 1 백신 3사 엇갈려 2 필러 200억 시대"]),
    ("서울시 가온구 12길 3 | 등록번호 : 아0123", ["등록번호 : 아0123"]),
    ("ⓒ 2025 한결경제, 무단 전재·재배포 금지", ["ⓒ 2025 한결경제, 무단 전재·재배포 금지"]),
    ("매출은 4억원이다. <저작권자(c) 한결경제, 2025>", ["<저작권자(c) 한결경제, 2025>"]),
    ("나가람 기자 garam24@paper.example", ["garam24@paper.example"]),
    ("☎ 02-1234-5678 | 카카오톡 @제보2580", ["☎ 02-1234-5678", "@제보2580"]),
    ("문의: 거점육성과 (044-555-0210)", ["(044-555-0210"]),
    ("전화 1588-1234, +82-2-123-4567", ["1588-1234", "+82-2-123-4567"]),
    ("자세한 내용은 https://news.example/2024/01/25?id=3 참조", ["https://news.example/2024/01/25?id=3"]),
    ("[사진=가람셀릭스] 가람셀릭스는", ["[사진=가람셀릭스]"]),
    ("13일 열린 협약식 (사진=가람셀릭스 제공)", ["(사진=가람셀릭스 제공)"]),
    ("▲나가람 대표. 2025.4.7/한결1", ["2025.4.7/한결1"]),
]

BODY = [
    "조회 공시에 4억원이라고 답했다.",
    "댓글이 3개 달렸다. 댓글 3개가 달렸다.",
    "검색 시장 점유율 30%",
    "홈 경기 승률 30%",
    "다음 달 3일 개막",
    "라인 증설 3000억원",
    "구독 매출 120억원",
    "이전 계약 3건",
    "3 / 5",
    "2021-2023-2025",
    "많이 본 사람은 3명이다.",
    "많이 본 뉴스 1위는 독감이었다.",
    "관련 기사에 따르면 3곳이다.",
    "저작권 수입 3억원",
    "등록번호를 부여받은 곳은 세 곳이다.",
    "무단 복제약 3종",
    "자료 3건을 냈다. 사진 3장이다.",
    "가나다 3상, 가 3건",
    "발행인이 같은 두 회사의 매출은 3억원이다.",
    "- 입주기업 126개, 회원기업 48개",
]


def marked(text: str) -> list[str]:
    return [text[s.start : s.end].strip() for s in find(text)]


@pytest.mark.parametrize(("text", "expected"), FURNITURE)
def test_furniture(text: str, expected: list[str]) -> None:
    """What the page wrote is found, alone or inside a line."""
    assert marked(text) == expected
    assert marked(f"회사는 계약을 맺었다.\n{text}\n매출은 3억원이다.") == expected


@pytest.mark.parametrize("text", BODY)
def test_body(text: str) -> None:
    """Body text that uses the words of furniture stays body text."""
    assert marked(text) == []


def test_a_list_of_other_articles_ends_where_body_text_begins() -> None:
    """A heading of related articles takes the headlines under it, not the sentences after them."""
    text = "매출이 늘었다.\n관련기사\n- 누리온팜, 1.9조 계약\n- '10대 악재' 걷혔나\n\n회사는 2022년에도 100억원을 벌었다.\n다음 줄"
    assert marked(text) == ["관련기사", "- 누리온팜, 1.9조 계약", "- '10대 악재' 걷혔나"]


def test_a_list_runs_to_the_end() -> None:
    """Most-read headlines at the bottom, with one that ends like a sentence without its stop."""
    text = '매출이 늘었다.\n\n많이 본 뉴스\n1 "다 팔까요" 고민\n2 환율 1460원 돌파\n3 보조금 달라진다'
    assert marked(text) == ["많이 본 뉴스", '1 "다 팔까요" 고민', "2 환율 1460원 돌파", "3 보조금 달라진다"]


@settings(deadline=None, max_examples=200)
@given(
    st.lists(
        st.sampled_from(
            ["댓글 3", "관련기사", "\n", " ", "@", "=", "ⓒ", "0", "02-123-4567", "www.", "회사는 벌었다.", "사진"]
        )
    ).map("".join)
)
def test_spans_are_in_order_inside_lines_and_apart(text: str) -> None:
    """Spans follow one another, hold no line break and are not empty."""
    spans = find(text)
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
    assert all(s.start < s.end <= len(text) and "\n" not in text[s.start : s.end].strip() for s in spans)


def test_first_letters_admit_every_example() -> None:
    """A line is looked at only where its first letter, or a word that it holds, may make furniture of it."""
    rows = [row for row in CHROME if row.kind in ("word", "line", "list")]
    led = [example for row in rows if not row.holds for example in row.examples if example[0].isalpha()]
    assert {example[0] for example in led} <= FIRST_LETTERS
    assert all(any(word in example for word in row.holds) for row in rows if row.holds for example in row.examples)

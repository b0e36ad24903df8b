"""Sentences: where they end, and where they do not."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.reading.sentences import split

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


@settings(deadline=None, max_examples=300)
@given(st.text(alphabet='가다요함a.?!…" “”\n)3%,', max_size=120))
def test_sentences_cover_all_but_white_space(text: str) -> None:
    """Nothing is lost, nothing overlaps, no sentence begins or ends with white space."""
    spans = split(text)
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
    assert "".join(text[s.start : s.end] for s in spans).replace(" ", "").replace("\n", "") == "".join(text.split())
    assert all(text[s.start : s.end] == text[s.start : s.end].strip() for s in spans)

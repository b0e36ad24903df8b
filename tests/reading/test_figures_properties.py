"""What holds of every reading of figures, whatever the text."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.reading.figures import figures_of
from analysis.records import Figure

# Pieces that figures are made of, and pieces that only look like them.
PIECES = st.sampled_from(
    [
        "약 ", "최대 ", "각각 ", "총 ", "제", "수", "몇 ", "두 ", "한 ", "열", "이천", "만", "억", "조", "천", "백", "3", "12", "1,700", "2.5", "０", "9" * 30,
        "원", "달러", " 유로", "㎡", "평", "%", "%p", "배", "건", " 곳", "명", "개사", "번째", "세", "상", "년", "월", "대", "여 ", "씩", " 이상", " 미만", "을 넘는",
        "~", "-", "(", ")", ", ", ". ", " ", "\n", "은 ", "이 ", "에서 ", "늘었다", "할 계획이다", "USD ", "$", "IMB-", "코로나", "분의 ", "당 ", "절반", "보다 ", "목표",
    ]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=40).map("".join)


@given(text=TEXTS)
@settings(max_examples=400, deadline=None)
def test_figures_cut_the_text_and_never_overlap(text: str) -> None:
    """`text[start:end] == figure.text`, in text order, one after another; ids count from f1."""
    figures = figures_of(text)
    assert [figure.id for figure in figures] == [f"f{n}" for n in range(1, len(figures) + 1)]
    assert all(text[figure.start : figure.end] == figure.text for figure in figures)
    assert all(first.end <= second.start for first, second in pairwise(figures))


@given(text=TEXTS)
@settings(max_examples=400, deadline=None)
def test_ranges_are_ranges(text: str) -> None:
    """Low is never above high; only a malformed figure has neither; an open side is not closed."""
    for figure in figures_of(text):
        assert (figure.low is None and figure.high is None) == figure.malformed
        if figure.low is None and figure.high is not None:
            assert figure.closed in ("right", "neither")
        if figure.high is None and figure.low is not None:
            assert figure.closed in ("left", "neither")
        if figure.low is not None and figure.high is not None:
            assert figure.low <= figure.high


@given(text=TEXTS)
@settings(max_examples=300, deadline=None)
def test_restatements_point_back(text: str) -> None:
    """`same_as` names an earlier figure, which restates nothing itself."""
    figures = {figure.id: figure for figure in figures_of(text)}
    for figure in figures.values():
        if figure.same_as:
            assert figures[figure.same_as].start < figure.start
            assert figures[figure.same_as].same_as is None


BEFORE = ("앞의 문단이다.\n\n", "지난해 매출은 100억원이었다.\n\n", "가" * 200 + ".\n\n")


@pytest.mark.parametrize("before", BEFORE)
@given(text=TEXTS.filter(lambda text: bool(text.strip())))
@settings(max_examples=120, deadline=None)
def test_a_text_before_shifts_spans_and_changes_nothing_else(before: str, text: str) -> None:
    """Another paragraph in front moves the figures, and adds its own."""
    text = "본문이다. " + text.lstrip()
    own = figures_of(before)
    shifted = figures_of(before + text)[len(own) :]
    assert [moved(figure, -len(before), -len(own)) for figure in shifted] == list(figures_of(text))


def moved(figure: Figure, by: int, count: int) -> Figure:
    same_as = figure.same_as and f"f{int(figure.same_as[1:]) + count}"
    return replace(
        figure, id=f"f{int(figure.id[1:]) + count}", start=figure.start + by, end=figure.end + by, same_as=same_as
    )


SHOUT = [
    "9",
    "1,",
    ",",
    "억만",
    "1억만 ",
    "수",
    "수 ",
    "십 ",
    "두 ",
    "(",
    "1(",
    "1%",
    "1~",
    "3분의 ",
    "$",
    "0.",
    "1대 ",
    "1당",
    "약 ",
    "1명 겠다 ",
    "IMB-1",
]


@pytest.mark.parametrize("piece", SHOUT)
def test_a_text_of_one_piece_is_read_to_its_end(piece: str) -> None:
    """However often a piece repeats, reading ends, and what it reads stands in the text."""
    text = piece * (60_000 // len(piece))
    assert all(re.fullmatch(re.escape(f.text), text[f.start : f.end]) for f in figures_of(text))

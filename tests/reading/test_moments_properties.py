"""Properties of the moments reader that hold for any text."""

from __future__ import annotations

import itertools
import re
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.reading.layout import lay_out
from analysis.reading.moments import read_moments
from analysis.records import Article, Moment

PIECES = st.sampled_from(
    "2024년|12월|18일|지난|오는|올해|작년|상반기|3분기|말|초|기준|현재|부터|까지|~|·|, |. |\n|\n\n| |(|)|오전|오후|9시|30분|"
    "3년|6개월|두 달|사흘|만에|간|전|후|이날|같은 날|전년 동기|같은 기간|이듬해|매년|주 1회|추석|연휴|2024.01.25|'24.3|10/2|"
    "1~6월|25∼26일|1990년대|현지시간|월요일|회사는|밝혔다|체결했다|예정이다|3상|100주|수년|十|𝟛|٣|2月".split("|")
)
TEXTS = st.lists(PIECES, max_size=25).map("".join)
DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31)).map(date.isoformat)
EDTF = re.compile(
    r"(?:R/)?P[\dYMWDTHS.]+(?:/P[\dYMWDTHS.]+)?"
    r"|(?:\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?Z?)?)?)?|\d{2,3}X{1,2}|T\d\d:\d\d(?::\d\d)?)"
    r"(?:/(?:\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?Z?)?)?)?|\d{2,3}X{1,2}|T\d\d:\d\d))?"
)


def read(text: str, published: str | None) -> tuple[Moment, ...]:
    return read_moments(lay_out(Article("test", "-", "", text, "utf-8", published=published)))


@settings(deadline=None, max_examples=300)
@given(TEXTS, DAYS | st.none())
def test_spans_cut_the_text_and_never_overlap(text: str, published: str | None) -> None:
    """Each moment is its words in the text, in order, numbered m1, m2, …"""
    moments = read(text, published)
    assert [text[m.start : m.end] for m in moments] == [m.text for m in moments]
    assert all(a.end <= b.start for a, b in itertools.pairwise(moments))
    assert [m.id for m in moments] == [f"m{i}" for i in range(1, len(moments) + 1)]


@settings(deadline=None, max_examples=300)
@given(TEXTS, DAYS | st.none())
def test_edtf_is_well_formed(text: str, published: str | None) -> None:
    """Every EDTF parses; where there is none, there is a reason; a source is `text`, `published` or an earlier moment."""
    moments = read(text, published)
    for index, moment in enumerate(moments):
        assert moment.edtf is None or EDTF.fullmatch(moment.edtf), moment
        assert (moment.edtf is None) == (moment.reason is not None)
        earlier = {m.id for m in moments[:index]}
        assert moment.resolved_from in {"text", "published", None} | earlier


@settings(deadline=None, max_examples=200)
@given(
    TEXTS,
    DAYS,
    st.lists(st.sampled_from(["회사는 계약을 맺었다.", "매출이 늘었다. ", "제3자 배정", "22만㎡ 부지"]), max_size=3),
)
def test_a_text_before_shifts_spans_and_changes_nothing(text: str, published: str, before: list[str]) -> None:
    """A paragraph without dates before a text moves its moments and does nothing else."""
    prefix = "".join(before) + "\n\n"
    alone = [
        (m.start, m.end, m.kind, m.edtf, m.approximate, m.resolved_from)
        for m in read(text, published)
        if not m.dateline
    ]
    moved = [
        (m.start - len(prefix), m.end - len(prefix), m.kind, m.edtf, m.approximate, m.resolved_from)
        for m in read(prefix + text, published)
        if not m.dateline
    ]
    stamped = any(m.dateline for m in read(text, published) + read(prefix + text, published))
    assert stamped or alone == moved


@settings(deadline=None, max_examples=150)
@given(
    st.dates(date(1950, 1, 1), date(2090, 12, 31)),
    st.sampled_from(
        ["{0}년 {1}월 {2}일", "{0}.{1:02d}.{2:02d}", "{0}-{1:02d}-{2:02d}", "{0}. {1}. {2}.", "{0}/{1:02d}/{2:02d}"]
    ),
)
def test_a_full_date_comes_back(day: date, form: str) -> None:
    """Any day in any press form is read as that day, whatever the publication date."""
    words = form.format(day.year, day.month, day.day)
    assert [m.edtf for m in read(f"두 회사는 {words} 계약을 맺었다.", "2025-03-14")] == [day.isoformat()]


@settings(deadline=None, max_examples=150)
@given(st.dates(date(1990, 1, 1), date(2060, 12, 31)), st.integers(1, 31))
def test_last_and_next_day_of_a_number(now: date, number: int) -> None:
    """지난 N일 is before publication and 오는 N일 after it, both with that number."""
    text = f"지난 {number}일 맺었다.\n\n오는 {number}일 연다."
    last, upcoming = (date.fromisoformat(m.edtf or "") for m in read(text, now.isoformat()))
    assert last < now < upcoming
    assert last.day == upcoming.day == number

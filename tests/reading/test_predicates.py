"""A number or a time as the predicate of a clause, in every ending that speech gives it: 세 배니까, 20곳이지만, 지난해인데."""

from __future__ import annotations

import pytest

from analysis.reading.figures import read_figures
from analysis.reading.layout import lay_out
from analysis.reading.moments import read_moments
from analysis.reading.page import Page
from analysis.records import Article

# Behind a vowel; behind a consonant each begins with 이.
ENDINGS = "니까 니 지만 지요 면 던 거나 야 며 고 라서 라고 라는 라며 라면 라".split()
AMOUNTS = ["3배", "5개", "12개사", "500만 달러", "20명", "9곳", "30억원", "200평", "31편"]
TIMES = ["2023년", "지난해", "올해", "3월", "지난달", "내년 상반기", "3분기", "12일"]


def page(amount: str, ending: str) -> Page:
    closed = (ord(amount[-1]) - 0xAC00) % 28 != 0
    text = f"이번에는 {amount}{'이' if closed else ''}{ending} 그렇다."
    return lay_out(Article("test", "test", "0", text, "utf-8", published="2026-01-15", published_from="given"))


@pytest.mark.parametrize("ending", ENDINGS)
def test_an_amount_ends_in_a_predicate(ending: str) -> None:
    """The figure is cut before the ending, whole and alone."""
    for amount in AMOUNTS:
        laid = page(amount, ending)
        assert [f.text for f in read_figures(laid, read_moments(laid))] == [amount], laid.text


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_time_ends_in_a_predicate(ending: str) -> None:
    """The moment is cut before the ending, whole and alone."""
    for time in TIMES:
        laid = page(time, ending)
        assert [m.text for m in read_moments(laid)] == [time], laid.text


@pytest.mark.parametrize(
    ("text", "figures"),
    [("배지 3종을 들였다.", ["3종"]), ("3차지대에 들었다.", []), ("현재고는 없다.", []), ("네 고장을 돌았다.", [])],
)
def test_other_words_stay_whole(text: str, figures: list[str]) -> None:
    """What only begins like an ending makes no amount and no time of the word before."""
    laid = lay_out(Article("test", "test", "0", text, "utf-8", published="2026-01-15", published_from="given"))
    moments = read_moments(laid)
    assert ([f.text for f in read_figures(laid, moments)], moments) == (figures, ())

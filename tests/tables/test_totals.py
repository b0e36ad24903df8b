"""Sums with all that they leave unsaid."""

from fractions import Fraction

import pytest
from told import Told, licence

from analysis.tables.deals import joined
from analysis.tables.totals import by_quarter, totals, upfront_shares
from analysis.tables.values import comparable


def some() -> tuple:  # type: ignore[type-arg]
    """Three totals (one a maximum), one withheld, one not stated, one vague, one returned, one in talks, one supply."""
    readings = [
        licence("가람셀", "오르빅스파마", "1000억원", "100000000000", "2023-11-06", id="a"),
        licence("나람셀", "오르빅스파마", "3000억원", "300000000000", "2023-12-06", id="b", most=True),
        licence("다람셀", "오르빅스파마", None, None, "2023-12-07", id="c"),
        licence("라람셀", "오르빅스파마", None, None, "2023-12-08", id="d", event="under_negotiation"),
        licence("마람셀", "오르빅스파마", "500억원", "50000000000", "2023-12-09", id="e", kind="supply"),
    ]
    held = Told("바람셀 오르빅스파마", "f")
    held.deal("바람셀", "오르빅스파마", announced="2024-01", money={"total": "undisclosed"})
    vague = Told("사람셀 오르빅스파마 수백억원", "g")
    figure = vague.figure("수백억원", low="10000000000", high="100000000000", vague=True)
    vague.deal("사람셀", "오르빅스파마", announced="2024-01-02", money={"total": figure})
    back = Told("아람셀 오르빅스파마 2000억원", "h")
    signed = back.deal(
        "아람셀", "오르빅스파마", announced="2023", money={"total": back.figure("2000억원", "200000000000")}
    )
    back.deal(
        "아람셀", "오르빅스파마", event="returned", parent=signed, announced="2024-01-03", event_date="2024-01-03"
    )
    return joined([*readings, held.reading(), vague.reading(), back.reading()])


def test_a_total_counts_beside_it_what_it_leaves_out() -> None:
    """Talks and supply are not in it; withheld, unsaid and vague amounts are counted, not zero."""
    total = totals(some(), "KRW")
    counts = [
        len(x)
        for x in (
            total.deals,
            total.items,
            total.maxima,
            total.undisclosed,
            total.not_stated,
            total.unusable,
            total.ended,
        )
    ]
    assert counts == [6, 3, 1, 1, 1, 1, 1]
    assert total.sum == 600_000_000_000


def test_the_market_is_read_by_median_as_well_as_mean() -> None:
    """With and without the largest."""
    total = totals(some(), "KRW")
    assert (total.median, total.mean) == (200_000_000_000, 200_000_000_000)
    assert (total.largest_share, total.without_largest) == (Fraction(1, 2), 300_000_000_000)
    assert totals((), "KRW").median is None


def test_families_are_added_up_apart() -> None:
    """Supply is no licence."""
    assert totals(some(), "KRW", "supply").sum == 50_000_000_000


def test_quarters_hold_only_dates_that_lie_in_one() -> None:
    """A deal known only by its year stands under no quarter."""
    found = by_quarter(totals(some(), "KRW"))
    assert {q: (len(a), len(o)) for q, (a, o) in found.items()} == {"": (1, 0), "2023-Q4": (2, 1), "2024-Q1": (0, 2)}


DAYS = [("2023-12-26", "2023-12-22"), ("2023-11", "2023-11-30"), (None, None)]


@pytest.mark.parametrize(("announced", "day"), DAYS)
def test_a_foreign_amount_is_converted_with_a_dated_rate_or_not_at_all(announced: str | None, day: str | None) -> None:
    """The bank's day at or before the announcement; of a month its last; none without a date."""
    (deal,) = joined([licence("가람셀", "오르빅스파마", "1억달러", "100000000", announced, unit="USD")])
    item = comparable(deal, "total", "KRW")
    assert (item.rate.day.isoformat() if item and item.rate else None) == day


def test_a_printed_amount_is_never_converted() -> None:
    """The article's own won figure stands."""
    told = Told("가람셀 오르빅스파마 17억달러 2조2400억원")
    dollars = told.figure("17억달러", "1700000000", "USD")
    told.figure("2조2400억원", "2240000000000", same_as=dollars)
    told.deal("가람셀", "오르빅스파마", announced="2023-12-26", money={"total": dollars})
    item = comparable(joined([told.reading()])[0], "total", "KRW")
    assert item is not None
    assert (item.rate, item.value) == (None, 2_240_000_000_000)


def test_an_upfront_share_never_mixes_articles_or_currencies() -> None:
    """Both of one article in one currency, else none."""
    both = Told("가람셀 오르빅스파마 100억원 1000억원", "a")
    up, whole = both.figure("100억원", "10000000000"), both.figure("1000억원", "100000000000")
    both.deal("가람셀", "오르빅스파마", announced="2023-11-06", money={"total": whole, "upfront": up})
    mixed = Told("나람셀 오르빅스파마 100억원 1억달러", "b")
    up, whole = mixed.figure("100억원", "10000000000"), mixed.figure("1억달러", "100000000", "USD")
    mixed.deal("나람셀", "오르빅스파마", announced="2023-11-06", money={"total": whole, "upfront": up})
    shares = upfront_shares(joined([both.reading(), mixed.reading()]))
    assert [(s.deal.licensor, s.share) for s in shares] == [(("가람셀",), Fraction(1, 10))]

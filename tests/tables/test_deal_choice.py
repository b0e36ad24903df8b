"""A deal as reports show it: the chosen figure, the others, conflicts."""

import pytest
from told import Told, licence

from analysis.records import Reading
from analysis.tables.deals import JoinedDeal, joined


def one(*readings: Reading) -> JoinedDeal:
    (deal,) = joined(readings)
    return deal


def total(amount: str, value: str, id: str, **more: object) -> Reading:
    return licence("가람셀", "오르빅스파마", amount, value, "2023-11-06", id=id, asset="GX-11", **more)  # type: ignore[arg-type]


def about(amount: str, value: str, id: str) -> Reading:
    told = Told(f"가람셀 오르빅스파마 {amount}", id)
    figure = told.figure(amount, value, approximate=True)
    told.deal("가람셀", "오르빅스파마", announced="2023-11-06", asset="GX-11", money={"total": figure})
    return told.reading()


WON = {"2300억원": "230000000000", "2334억원": "233400000000", "2400억원": "240000000000"}


def won(amount: str, id: str, published: str = "2024-01-25") -> Reading:
    return total(amount, WON[amount], id, published=published)


CHOSEN = [
    ("more digits", [won("2300억원", "a"), won("2334억원", "b")], "2334억원"),
    ("flat before about", [about("2334억원", WON["2334억원"], "a"), won("2300억원", "b")], "2300억원"),
    ("the earlier article", [won("2400억원", "a", "2024-02-01"), won("2300억원", "b", "2024-01-01")], "2300억원"),
    ("the article's name", [won("2400억원", "b"), won("2300억원", "a")], "2300억원"),
]


@pytest.mark.parametrize(("why", "readings", "expected"), CHOSEN)
def test_one_figure_is_chosen_by_the_stated_rule(why: str, readings: list[Reading], expected: str) -> None:
    """Whatever the order of the articles."""
    for order in (readings, readings[::-1]):
        deal = one(*order)
        assert deal.total.chosen is not None
        assert deal.total.chosen.figure.text == expected, why
        assert len(deal.total.printed) == 2


def test_an_amendment_carries_the_new_terms() -> None:
    """The old total stays printed, and is no conflict."""
    told = Told("가람셀 오르빅스파마 3000억원", "b", published="2024-06-01")
    new = told.figure("3000억원", "300000000000")
    told.deal(
        "가람셀",
        "오르빅스파마",
        event="amended",
        asset="GX-11",
        announced="2024-06-01",
        event_date="2024-06-01",
        money={"total": new},
    )
    deal = one(total("2300억원", "230000000000", "a"), told.reading())
    assert deal.total.chosen is not None
    assert (deal.total.chosen.figure.text, deal.status, deal.conflicts) == ("3000억원", "amended", ())


STATES = [
    ({}, "not_stated"),
    ({"total": "undisclosed"}, "undisclosed"),
    ({"total": "none"}, "none"),
    ({"total": "unspecified"}, "unspecified"),
]


@pytest.mark.parametrize(("money", "state"), STATES)
def test_what_is_not_said_is_never_zero(money: dict[str, str], state: str) -> None:
    """Four states beside a value."""
    told = Told("가람셀 오르빅스파마")
    told.deal("가람셀", "오르빅스파마", announced="2023-11-06", money=money)
    amount = one(told.reading()).total
    assert (amount.state, amount.chosen) == (state, None)


def test_a_pair_in_won_stands_beside_its_dollars() -> None:
    """The first printed is primary; the won figure is found where won is asked for."""
    told = Told("가람셀 오르빅스파마 17억달러 2조2400억원")
    dollars = told.figure("17억달러", "1700000000", "USD")
    told.figure("2조2400억원", "2240000000000", same_as=dollars)
    told.deal("가람셀", "오르빅스파마", announced="2023-12-26", money={"total": dollars})
    amount = one(told.reading()).total
    won = amount.within("KRW")
    assert amount.chosen is not None
    assert won is not None
    assert (amount.chosen.unit, won.figure.text) == ("USD", "2조2400억원")


def test_a_rounded_figure_is_a_conflict_that_is_explained() -> None:
    """2300억 is 2334억 rounded; 2400억 is neither rounded nor cut."""
    rounded = one(total("2300억원", "230000000000", "a"), total("2334억원", "233400000000", "b")).conflicts
    other = one(total("2500억원", "250000000000", "a"), total("2334억원", "233400000000", "b")).conflicts
    assert [c.is_rounding for c in (*rounded, *other)] == [True, False]


def test_articles_that_date_a_deal_differently_conflict() -> None:
    """A month and a day in it agree."""
    day = licence("가람셀", "오르빅스파마", None, None, "2023-11-06", id="a", asset="GX-11")
    month = licence("가람셀", "오르빅스파마", None, None, "2023-11", id="b", asset="GX-11")
    other = licence("가람셀", "오르빅스파마", None, None, "2023-11-20", id="c", asset="GX-11")
    assert one(day, month).conflicts == ()
    assert [c.field for c in one(day, other).conflicts] == ["announced"]
    assert one(month, day).announced == "2023-11-06"


def test_a_vague_total_is_shown_and_not_used() -> None:
    """수백억 stays printed; it has no value."""
    told = Told("가람셀 오르빅스파마 수백억원")
    vague = told.figure("수백억원", low="10000000000", high="100000000000", vague=True)
    told.deal("가람셀", "오르빅스파마", announced="2023-11-06", money={"total": vague})
    chosen = one(told.reading()).total.chosen
    assert chosen is not None
    assert (chosen.figure.text, chosen.value, chosen.bound) == ("수백억원", None, "vague")

"""Many articles, one deal."""

from collections.abc import Sequence

import pytest
from told import Told, licence

from analysis.records import Reading
from analysis.tables.deals import joined


def groups(*readings: Reading) -> list[list[str]]:
    """The deals, each as the articles that tell of it."""
    return [[t.reading.article.id for t in deal.tellings] for deal in joined(readings)]


GIVER, TAKER = "가람셀", "오르빅스파마"
A = licence(GIVER, TAKER, "2300억원", "230000000000", "2023-11-06", id="a", asset="GX-11")


def b(
    announced: str | None = "2023-11-06", taker: str = TAKER, amount: str | None = None, asset: str | None = "GX-11",
    giver: str = GIVER, published: str = "2024-01-25", **more: str,
) -> Reading:  # fmt: skip
    """A second article, the same as the first but for what is given."""
    value = {"2300억원": "230000000000", "2334억원": "233400000000"}.get(amount or "")
    return licence(giver, taker, amount, value, announced, id="b", asset=asset, published=published, **more)


SAME: list[tuple[str, Reading]] = [
    ("another figure", b(amount="2334억원")),
    ("no asset named", b("2023-11", amount="2334억원", asset=None)),
    ("a legal form and blanks", b("2023-11-07", giver="㈜가람셀", taker="오르빅스 파마 Inc.", asset="GX11")),
    ("only the year", b("2023")),
    ("no date, the same code", b(None, published="2025-06-01")),
    ("the partner withheld, the same total", b("2023-11", "undisclosed", amount="2300억원", asset=None)),
    ("sides swapped", b(giver=TAKER, taker=GIVER)),
    ("told as a sale", b(kind="asset_sale")),
]
OTHER: list[tuple[str, Reading]] = [
    ("another partner", b(taker="토르마크")),
    ("another code", b(asset="GX-20")),
    ("half a year later", b("2024-05-06", published="2024-05-07")),
    ("an investment", b(kind="equity", asset=None)),
    ("talks", b(event="under_negotiation")),
    ("the partner withheld, nothing else the same", b(taker="undisclosed", asset=None)),
    ("no date, no asset, long after", b(None, asset=None, published="2025-06-01")),
]


@pytest.mark.parametrize(("why", "other"), SAME)
def test_two_articles_tell_of_one_deal(why: str, other: Reading) -> None:
    """In whichever order they come."""
    assert len(groups(A, other)) == len(groups(other, A)) == 1, why


@pytest.mark.parametrize(("why", "other"), OTHER)
def test_two_articles_tell_of_two_deals(why: str, other: Reading) -> None:
    """In whichever order they come."""
    assert len(groups(A, other)) == len(groups(other, A)) == 2, why


def test_two_signings_of_one_article_are_two_deals() -> None:
    """The reading has told them apart."""
    told = Told("가람셀 오르빅스파마 가람셀 오르빅스파마")
    told.deal("가람셀", "오르빅스파마", announced="2023-11-06")
    told.deal("가람셀", "오르빅스파마", announced="2023-11-06")
    assert len(joined([told.reading()])) == 2


def test_an_alias_of_one_article_names_the_party_of_another() -> None:
    """A former name leads to its owner."""
    old = licence("하람켐", "오르빅스파마", None, None, "2023-11-06", id="b", asset="GX-11")
    told = Told("새람켐(옛 하람켐) 오르빅스파마", id="a")
    told.name("새람켐", aliases=("하람켐",))
    told.deal("새람켐", "오르빅스파마", announced="2023-11-06", asset="GX-11")
    assert len(joined([old, told.reading()])) == 1


def test_a_common_alias_joins_no_one() -> None:
    """Two institutes that are each called 재단 stay two."""
    readings = []
    for id, name in (("a", "가온진흥재단"), ("b", "누리연구재단")):
        told = Told(f"{name}(이하 재단) 오르빅스파마", id=id)
        told.name(name, aliases=("재단",))
        told.deal("재단", "오르빅스파마", announced="2023-11-06")
        readings.append(told.reading())
    assert len(joined(readings)) == 2


LATER = [
    ("returned", "returned"),
    ("terminated", "terminated"),
    ("amended", "amended"),
    ("milestone_received", "signed"),
]


@pytest.mark.parametrize(("event", "status"), LATER)
def test_a_later_event_joins_its_deal_and_changes_its_status(event: str, status: str) -> None:
    """A return ends the deal, a receipt does not; neither is a new deal."""
    told = Told("가람셀 오르빅스파마 GX-11", id="c", published="2025-03-02")
    told.deal("가람셀", "오르빅스파마", event=event, asset="GX-11", announced="2025-03-02", event_date="2025-03-01")
    (deal,) = joined([A, told.reading()])
    assert (deal.status, deal.announced) == (status, "2023-11-06")


def test_an_event_dated_before_a_deal_is_of_another() -> None:
    """What was returned in 2020 was not signed in 2023."""
    told = Told("가람셀 오르빅스파마", id="c", published="2020-03-02")
    told.deal("가람셀", "오르빅스파마", event="returned", announced="2020-03-02", event_date="2020-03-01")
    assert len(joined([A, told.reading()])) == 2


def test_an_event_that_could_be_of_two_deals_stands_apart() -> None:
    """It changes neither."""
    second = licence("가람셀", "오르빅스파마", None, None, "2023-11-06", id="b", asset="GX-20")
    told = Told("가람셀 오르빅스파마", id="c", published="2025-03-02")
    told.deal("가람셀", "오르빅스파마", event="returned", announced="2025-03-02", event_date="2025-03-01")
    assert [d.status for d in joined([A, second, told.reading()])].count("signed") >= 2


def test_three_articles_one_deal_two_figures_one_return() -> None:
    """Two sources with different won figures make one conflict, and the third changes the status."""
    other = licence("가람셀", "오르빅스파마", "2334억원", "233400000000", "2023-11-06", id="b", asset="GX-11")
    told = Told("가람셀 오르빅스파마 GX-11", id="c", published="2025-03-02")
    told.deal(
        "가람셀", "오르빅스파마", event="returned", asset="GX-11", announced="2025-03-02", event_date="2025-03-01"
    )
    (deal,) = joined([A, other, told.reading()])
    assert [c.field for c in deal.conflicts] == ["total"]
    assert len(deal.readings) == 3
    assert (deal.status, deal.status_since) == ("returned", "2025-03-01")
    assert {s.figure.text for s in deal.total.printed} == {"2300억원", "2334억원"}


def test_two_files_of_one_name_are_two_articles() -> None:
    """The same signing told in both is one deal with two sources."""
    other = licence("가람셀", "오르빅스파마", "2334억원", "233400000000", "2023-11-06", id="a", asset="GX-11")
    (deal,) = joined([A, other])
    assert len(deal.tellings) == 2


def many(count: int) -> Sequence[Reading]:
    return [
        licence(f"가람{i}셀", "오르빅스파마", None, None, f"2023-{i % 12 + 1:02d}-06", id=f"a{i}", asset=f"GX-{i}")
        for i in range(count)
    ]


def test_the_comparisons_grow_with_the_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    """A thousand articles on a thousand pairs of parties are not compared with each other."""
    from analysis.tables import joined_deals

    calls = 0
    real = joined_deals._fit

    def counting(telling: object, group: object) -> object:
        nonlocal calls
        calls += 1
        return real(telling, group)  # type: ignore[arg-type]

    monkeypatch.setattr(joined_deals, "_fit", counting)
    assert len(joined(many(1000))) == 1000
    assert calls < 3000

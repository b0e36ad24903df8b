"""Deals beside the reference facts."""

from fractions import Fraction

from told import licence

from analysis.tables.deals import joined
from analysis.tables.matched import difference, later_status, rank_among, reference_deals, same_deal


def test_a_deal_finds_its_reference_row() -> None:
    """By parties and date, a spelling of one syllable more among them."""
    (deal,) = joined([licence("오름테라퓨틱스", "BMS", "2300억원", "230000000000", "2023-11", most=True)])
    row = same_deal(deal)
    assert row is not None
    assert row.row["deal_id"] == "KR2023-14"
    found = difference(deal, row)
    assert found is not None
    assert round(float(found.apart), 3) == 0.015


def test_an_unnamed_partner_needs_a_total_that_is_near() -> None:
    """Within a tenth."""
    near = licence("진코어", "undisclosed", "4300억원", "430000000000", "2023-01-18")
    far = licence("진코어", "undisclosed", "900억원", "90000000000", "2023-01-18")
    assert [same_deal(joined([r])[0]) is not None for r in (near, far)] == [True, False]


def test_another_partner_or_another_year_is_another_deal() -> None:
    """However alike the rest."""
    other = licence("종근당", "오르빅스파마", "1조7302억원", "1730200000000", "2023-11-06")
    later = licence("종근당", "노바티스", "1조7302억원", "1730200000000", "2025-11-06")
    assert [same_deal(joined([r])[0]) for r in (other, later)] == [None, None]


def test_a_later_return_is_found() -> None:
    """By parties and product, or day of signature."""
    (deal,) = joined([licence("보로노이", "메티스 테라퓨틱스", None, None, "2022-09-13", asset="VRN14")])
    (other,) = joined([licence("보로노이", "메티스 테라퓨틱스", None, None, "2022-09-13", asset="VRN99")])
    row = later_status(deal)
    assert row is not None
    assert (row.label("kind"), later_status(other)) == ("권리 반환", None)


def test_a_rank_counts_itself() -> None:
    """First of all, last of all, and none among none."""
    others = [d for d in reference_deals() if d.year == 2023 and d.won is not None]
    assert rank_among(Fraction(10**14), others) == (1, len(others) + 1)
    assert rank_among(Fraction(1), others) == (len(others) + 1, len(others) + 1)
    assert rank_among(Fraction(1), []) is None

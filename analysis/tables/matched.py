"""Deals of the articles beside the reference facts: the row of the same deal, and what became of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from analysis.tables.deals import JoinedDeal
from analysis.tables.joined_deals import WINDOW
from analysis.tables.parties import UNNAMED, known_spellings, plain_name
from analysis.tables.periods import Days, days_of
from analysis.tables.reference import Row, reference
from analysis.tables.stated import Stated
from analysis.tables.tellings import codes_of

EOK = Decimal(100_000_000)
MILLION = Decimal(1_000_000)
NEAR = Fraction(1, 10)  # totals this close are one deal's, where one side is not named
Spellings = Callable[[str], Iterable[str]]


@dataclass(frozen=True, slots=True)
class ReferenceDeal:
    """One row of deals.csv in plain units."""

    row: Row
    days: Days
    won: Decimal | None
    foreign: tuple[Decimal, str] | None

    @property
    def name(self) -> str:
        return f"{self.row['licensor_ko']} → {self.row.label('licensee')}"

    @property
    def year(self) -> int:
        return self.days.first.year


@dataclass(frozen=True, slots=True)
class Difference:
    """A figure of the articles that is not the reference's: in won, and how far apart."""

    deal: JoinedDeal
    figure: Stated
    reference: ReferenceDeal
    expected: Decimal
    apart: Fraction


def reference_deals() -> tuple[ReferenceDeal, ...]:
    """All rows of deals.csv, with amounts in won and in units of their currency."""
    found = []
    for row in reference("deals").rows:
        days = days_of(row.edtf("announce_date"))
        assert days is not None  # the loader has checked it
        won, total = row.decimal("krw_total_reported_eok"), row.decimal("total_value_m")
        found.append(
            ReferenceDeal(
                row,
                days,
                won * EOK if won is not None else None,
                (total * MILLION, row["total_ccy"]) if total is not None else None,
            )
        )
    return tuple(found)


def same_deal(deal: JoinedDeal, spellings: Spellings = known_spellings) -> ReferenceDeal | None:
    """The reference row of a deal: the same licensor, a date that fits, and the same licensee.

    Where one of the two does not name the licensee, the totals must lie within `NEAR`.
    `spellings`  every name under which an organisation goes (of the organisation table)
    """
    givers, takers = _names(deal.licensor, spellings), _names(deal.licensee, spellings)
    for candidate in reference_deals():
        row = candidate.row
        if not _alike(givers, {row["licensor"], *row["licensor_ko"].split("/")}, spellings):
            continue
        if deal.days is None or not deal.days.meets(candidate.days, WINDOW):
            continue
        named = not row["licensee"].startswith(("undisclosed", "not named", "global pharma"))
        if named and UNNAMED not in deal.licensee:
            if _alike(takers, {row["licensee"], row.label("licensee")}, spellings):
                return candidate
        elif _near(deal, candidate):
            return candidate
    return None


def later_status(deal: JoinedDeal, spellings: Spellings = known_spellings) -> Row | None:
    """The row of terminations.csv that ends this deal: the same parties, and the same product or day of signature."""
    givers, takers = _names(deal.licensor, spellings), _names(deal.licensee, spellings)
    for row in reference("terminations").rows:
        if not _alike(givers, {row["licensor"], row.label("licensor")}, spellings):
            continue
        if not _alike(takers, {row["licensee"], row.label("licensee")}, spellings):
            continue
        signed = days_of(row.edtf("signed"))
        shares_code = bool(codes_of(deal.asset) & codes_of(row["asset"]))
        fits_day = signed is not None and deal.days is not None and deal.days.meets(signed, WINDOW)
        if shares_code or (fits_day and not codes_of(deal.asset)):
            return row
    return None


def difference(deal: JoinedDeal, candidate: ReferenceDeal) -> Difference | None:
    """Where the won total of a deal is not what the reference has printed."""
    figure = deal.total.within("KRW")
    if figure is None or figure.value is None or candidate.won is None or figure.value == candidate.won:
        return None
    apart = abs(Fraction(figure.value) / Fraction(candidate.won) - 1)
    return Difference(deal, figure, candidate, candidate.won, apart)


def rank_among(value: Fraction, others: Sequence[ReferenceDeal]) -> tuple[int, int] | None:
    """(rank, how many) of a won total among reference deals that print one, itself counted; None for none."""
    totals = [d.won for d in others if d.won is not None]
    return (1 + sum(1 for won in totals if won > value), len(totals) + 1) if totals else None


def _names(names: Iterable[str], spellings: Spellings) -> set[str]:
    return {plain_name(spelling) for name in names for spelling in (name, *spellings(name)) if name != UNNAMED}


def _alike(mine: set[str], theirs: Iterable[str], spellings: Spellings) -> bool:
    """Whether two names are one organisation's; a last syllable more or less is a spelling (테라퓨틱, 테라퓨틱스)."""
    others = _names(theirs, spellings)
    return any(a == b or _one_syllable_longer(a, b) or _one_syllable_longer(b, a) for a in mine for b in others)


def _one_syllable_longer(a: str, b: str) -> bool:
    return len(b) >= 5 and len(a) == len(b) + 1 and a.startswith(b)


def _near(deal: JoinedDeal, candidate: ReferenceDeal) -> bool:
    amounts = [(candidate.won, "KRW"), candidate.foreign or (None, "")]
    for figure in deal.total.printed:
        for amount, currency in amounts:
            if amount and figure.unit == currency and figure.value is not None:
                return abs(Fraction(figure.value) / Fraction(amount) - 1) <= NEAR
    return False

"""A deal as the reports show it: chosen values, every other printed figure beside them, conflicts and status.

The chosen figure of a slot is, in this order: of the newest terms (an amendment's before the signing's), not vague and
not a two-sided range, stated flatly rather than 약, printed to more digits, published earlier, first by article name.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal, cast

from analysis.records import DealEvent, DealKind, Reading
from analysis.tables.conflicts import SLOTS, Conflict, Slot, conflicts
from analysis.tables.joined_deals import join
from analysis.tables.parties import UNNAMED, Parties
from analysis.tables.periods import Days, days_of
from analysis.tables.stated import Stated, stated
from analysis.tables.tellings import Telling, tellings_of

State = Literal["stated", "undisclosed", "unspecified", "none", "not_stated"]
Status = Literal["signed", "amended", "option_exercised", "terminated", "returned", "under_negotiation", "failed"]

Family = Literal["technology", "acquisition", "supply", "equity"]

CHOICE_RULE = (
    "같은 거래의 수가 여럿이면 변경 계약의 수를 먼저, 그다음 모호하지 않은 수, '약'이 붙지 않은 수, "
    "유효숫자가 많은 수, 먼저 보도된 수의 순서로 하나를 고른다."
)
_STATES: tuple[State, ...] = ("none", "undisclosed", "unspecified")  # of several, the most definite
_ENDS: tuple[DealEvent, ...] = ("terminated", "returned", "failed")


@dataclass(frozen=True, slots=True)
class Amount:
    """One slot of a deal's money over all its tellings.

    `state`   "stated" with a `chosen` figure; else what the articles say in place of one, the most definite of them
    `others`  every other figure printed for the slot, in the order of publication (pairs in other currencies too)
    """

    state: State
    chosen: Stated | None = None
    others: tuple[Stated, ...] = ()

    @property
    def printed(self) -> tuple[Stated, ...]:
        return ((self.chosen,) if self.chosen else ()) + self.others

    def within(self, currency: str) -> Stated | None:
        """The best figure that is printed in a currency; None where no article prints it so."""
        return _choose([s for s in self.printed if s.unit == currency])


@dataclass(frozen=True, slots=True)
class JoinedDeal:
    """One deal with all its sources."""

    id: str
    tellings: tuple[Telling, ...]
    licensor: tuple[str, ...]
    licensee: tuple[str, ...]
    licensor_country: str | None
    licensee_country: str | None
    kind: DealKind
    kinds_stated: tuple[str, ...]
    asset: str | None
    modality: str | None
    stage: str | None
    announced: str | None
    signed: str | None
    money: dict[Slot, Amount]
    status: Status
    status_since: str | None
    conflicts: tuple[Conflict, ...]

    @property
    def main(self) -> Telling:
        """The telling that the deal is shown by: the first that tells of its signing, else the first."""
        return next((t for t in self.tellings if t.is_signing), self.tellings[0])

    @property
    def total(self) -> Amount:
        return self.money["total"]

    @property
    def days(self) -> Days | None:
        return days_of(self.announced)

    @property
    def readings(self) -> tuple[Reading, ...]:
        return tuple({t.reading.article.id: t.reading for t in self.tellings}.values())

    @property
    def is_signed(self) -> bool:
        """Some article tells of its signing. Talks, failures, and later events alone are no new deal."""
        return any(t.is_signing for t in self.tellings)

    @property
    def family(self) -> Family:
        """Technology deals, acquisitions, supply and equity are added up apart."""
        return self.kind if self.kind in ("acquisition", "supply", "equity") else "technology"

    @property
    def territory(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        for telling in _terms_first(self.tellings):
            territory = telling.deal.territory
            if territory.included or territory.excluded:
                return territory.included, territory.excluded
        return (), ()


def joined(readings: Sequence[Reading], parties: Parties | None = None) -> tuple[JoinedDeal, ...]:
    """All deals of the readings, by date of announcement (undated last), each with an id D1, D2, …"""
    parties = parties or Parties(readings)
    found = [_deal(tuple(group), parties) for group in join(tellings_of(readings, parties))]
    found.sort(key=_order)
    return tuple(replace(deal, id=f"D{i}") for i, deal in enumerate(found, 1))


def _order(deal: JoinedDeal) -> tuple[bool, str, str, str]:
    days = deal.days
    main = deal.main
    return days is None, str(days.first if days else ""), main.published, main.reading.article.id + main.deal.id


def _deal(tellings: tuple[Telling, ...], parties: Parties) -> JoinedDeal:
    ordered = _terms_first(tellings)
    main = next((t for t in tellings if t.is_signing), tellings[0])
    status, since = _status(tellings)
    licensor = _sides(tellings, main, "licensor")
    licensee = _sides(tellings, main, "licensee")
    money = {slot: _amount(ordered, slot) for slot in SLOTS}
    return JoinedDeal(
        id="",
        tellings=tellings,
        licensor=licensor,
        licensee=licensee,
        licensor_country=_country(tellings, licensor, parties),
        licensee_country=_country(tellings, licensee, parties),
        kind=_most_telling_kind(tellings, main),
        kinds_stated=tuple(dict.fromkeys(t.deal.kind_stated for t in tellings if t.is_signing and t.deal.kind_stated))
        or tuple(dict.fromkeys(t.deal.kind_stated for t in tellings if t.deal.kind_stated)),
        asset=_first(ordered, "asset"),
        modality=_first(ordered, "modality"),
        stage=_first(ordered, "stage"),
        announced=_finest([t.deal.announced for t in tellings if t.is_signing])
        or _finest([t.deal.signed for t in tellings])
        or (main.deal.announced if main.deal.event in ("under_negotiation", "failed", "amended") else None),
        signed=_finest([t.deal.signed for t in tellings]),
        money=money,
        status=status,
        status_since=since,
        conflicts=tuple(conflicts(tellings)),
    )


def _terms_first(tellings: tuple[Telling, ...]) -> list[Telling]:
    """Newest amendment first, then the signings, then the others; each oldest article first."""
    amended = [t for t in tellings if t.deal.event == "amended"]
    amended.sort(key=lambda t: t.deal.event_date or t.published, reverse=True)
    signed = [t for t in tellings if t.is_signing]
    return [*amended, *signed, *(t for t in tellings if t.deal.event not in ("amended", "signed"))]


def _first(tellings: Iterable[Telling], name: str) -> str | None:
    return next((value for t in tellings if (value := getattr(t.deal, name))), None)


def _sides(tellings: tuple[Telling, ...], main: Telling, side: str) -> tuple[str, ...]:
    for telling in (main, *tellings):
        names = cast(tuple[str, ...], getattr(telling.deal, side))
        if names and names != (UNNAMED,):
            return names
    return (UNNAMED,)


def _country(tellings: tuple[Telling, ...], names: tuple[str, ...], parties: Parties) -> str | None:
    """The country of a side: one that any telling's article gives for any of its names."""
    for telling in tellings:
        for name in names:
            if country := parties.country(telling.reading, name):
                return country
    return None


def _most_telling_kind(tellings: tuple[Telling, ...], main: Telling) -> DealKind:
    kinds = [t.deal.kind for t in tellings if t.is_signing] or [main.deal.kind]
    specific = [k for k in kinds if k not in ("licence", "collaboration")]
    return (specific or kinds)[0]


def _finest(dates: list[str | None]) -> str | None:
    """The date that says most: a day before a month before a year; of equals the first."""
    known = [(days, text) for text in dates if (days := days_of(text)) is not None and text]
    return min(known, key=lambda pair: pair[0].last - pair[0].first)[1] if known else None


def _status(tellings: tuple[Telling, ...]) -> tuple[Status, str | None]:
    events = sorted(
        (t for t in tellings if not t.is_signing),
        key=lambda t: t.deal.event_date or t.deal.announced or t.published,
    )
    for telling in reversed(events):
        if telling.deal.event in _ENDS:
            return cast(Status, telling.deal.event), telling.deal.event_date or telling.deal.announced
    for telling in reversed(events):
        if telling.deal.event in ("amended", "option_exercised", "under_negotiation"):
            return cast(Status, telling.deal.event), telling.deal.event_date or telling.deal.announced
    return "signed", None


def _amount(ordered: list[Telling], slot: Slot) -> Amount:
    words = [getattr(t.deal.money, slot) for t in ordered]
    said = [(t, figure) for t, word in zip(ordered, words, strict=True) if (figure := stated(t.reading, word))]
    amended = [[figure] for t, figure in said if t.deal.event == "amended"]
    rest = [figure for t, figure in said if t.deal.event != "amended"]
    chosen = next((best for rank in (*amended, rest) if (best := _choose(rank)) is not None), None)
    figures = [figure for _, figure in said]
    chosen = chosen or (figures[0] if figures else None)  # a vague figure is still what was printed
    if chosen is not None:
        pairs = [figure.pair for figure in figures if figure.pair is not None]
        return Amount("stated", chosen, tuple(f for f in _unique([*figures, *pairs]) if f != chosen))
    return Amount(next((state for state in _STATES if state in words), "not_stated"))


def _unique(figures: list[Stated]) -> list[Stated]:
    return list({(f.reading.article.id, f.figure.id): f for f in figures}.values())


def _choose(figures: Sequence[Stated]) -> Stated | None:
    usable = [f for f in figures if f.value is not None]
    if not usable:
        return None
    return min(
        usable,
        key=lambda f: (
            f.figure.approximate,
            -f.significant_digits,
            f.reading.published or "9999",
            f.reading.article.id,
            f.figure.start,
        ),
    )

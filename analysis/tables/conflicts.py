"""Where the articles on one deal differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from analysis.records import Mention
from analysis.tables.periods import days_of
from analysis.tables.stated import Stated, stated
from analysis.tables.tellings import Telling

Slot = Literal["total", "upfront", "near_term", "option_fee", "milestones", "royalty", "equity"]
SLOTS: tuple[Slot, ...] = ("total", "upfront", "near_term", "option_fee", "milestones", "royalty", "equity")


@dataclass(frozen=True, slots=True)
class Conflict:
    """Articles that state one field of one deal differently."""

    field: str
    tellings: tuple[tuple[str, Telling, Stated | Mention | None], ...]  # what is said, by whom, and in which words
    is_rounding: bool = False


def conflicts(tellings: Sequence[Telling]) -> Iterator[Conflict]:
    """Amounts of one slot and currency, dates, and names of the deal that differ. Old and new terms are no conflict."""
    signings = [t for t in tellings if t.is_signing] or list(tellings)
    for slot in SLOTS:
        yield from _amounts(slot, signings)
    dated = [(t.deal.announced or "", t, days) for t in signings if (days := days_of(t.deal.announced)) is not None]
    if any(not days.meets(dated[0][2]) for _, _, days in dated):
        yield Conflict("announced", tuple((text, t, _words(t, "announced")) for text, t, _ in dated))
    named = [t for t in signings if t.deal.kind_stated]
    if len({t.deal.kind_stated for t in named}) > 1 and len({t.deal.kind for t in named}) > 1:
        said = tuple((t.deal.kind_stated or "", t, _words(t, "kind_stated")) for t in named)
        yield Conflict("kind_stated", said)


def _amounts(slot: Slot, signings: Sequence[Telling]) -> Iterator[Conflict]:
    """One conflict for each currency in which the articles print different values."""
    by_currency: dict[str | None, list[tuple[Telling, Stated]]] = {}
    for telling in signings:
        figure = stated(telling.reading, getattr(telling.deal.money, slot))
        for one in (figure, figure.pair if figure else None):
            if one is not None and one.value is not None:
                by_currency.setdefault(one.unit, []).append((telling, one))
    for said in by_currency.values():
        if len({one.value for _, one in said}) > 1:
            tellings = tuple((one.figure.text, telling, one) for telling, one in said)
            yield Conflict(slot, tellings, is_rounding([one for _, one in said]))


def is_rounding(figures: Sequence[Stated]) -> bool:
    """Whether every figure is the most exact one, rounded or cut to its own digits."""
    exact = max(figures, key=lambda f: f.significant_digits).value
    for figure in figures:
        if figure.value is None or exact is None:
            return False
        step = 10 ** (len(str(int(figure.value))) - figure.significant_digits)
        if abs(Fraction(figure.value) - Fraction(exact)) >= step:
            return False
    return True


def _words(telling: Telling, name: str) -> Mention | None:
    return next(iter(telling.deal.evidence.get(name, ())), None)

"""An article in the making: what its passages state is kept as they are written."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from decimal import Decimal

from bench import invented

CURRENCIES = (
    ("달러", "USD"),
    ("달러", "USD"),
    ("유로", "EUR"),
    ("원", "KRW"),
    ("원", "KRW"),
    ("파운드", "GBP"),
    ("엔", "JPY"),
)


@dataclass(frozen=True, slots=True)
class Stated:
    """A figure that an article states: its words, value, unit and bound; `pattern` is the passage that states it."""

    text: str
    low: Decimal | None
    high: Decimal | None
    unit: str | None
    pattern: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """A deal that an article tells; `total` and `upfront` are the words of the amounts, "" where not stated."""

    licensor: str
    licensee: str
    event: str
    total: str = ""
    upfront: str = ""
    pattern: str = ""


@dataclass(slots=True)
class Draft:
    draw: random.Random
    pattern: str = ""
    figures: list[Stated] = field(default_factory=list)
    deals: list[Told] = field(default_factory=list)

    def sides(self) -> tuple[str, str, str]:
        """A Korean company, a foreign one, and a product code."""
        return invented.korean(self.draw), invented.foreign(self.draw), invented.code(self.draw)

    def state(self, text: str, low: int | Decimal | None, high: int | Decimal | None, unit: str | None) -> str:
        """State a figure with these ends; an open side is None."""
        ends = (None if end is None else Decimal(end) for end in (low, high))
        self.figures.append(Stated(text, *ends, unit, self.pattern))
        return text

    def number(self, text: str, value: int | Decimal, unit: str | None, bound: str = "") -> str:
        """State a figure; `bound` is "최대" or nothing, and stands before it."""
        self.state(text, None if bound else value, value, unit)
        return f"{bound} {text}" if bound else text

    def money(self) -> tuple[str, str]:
        """A currency: its word and its code."""
        return self.draw.choice(CURRENCIES)

    def amount(self, money: tuple[str, str], least: int, most: int, bound: str = "") -> tuple[str, str]:
        """An amount in 억 and 만, `least` and `most` in ten millions; the words with their bound, and alone."""
        value = self.draw.randint(least, most) * 10_000_000
        text = f"{spell(value)}{self.draw.choice(('', ' '))}{money[0]}"
        return self.number(text, value, money[1], bound), text

    def tell(self, licensor: str, licensee: str, event: str, total: str = "", upfront: str = "") -> None:
        self.deals.append(Told(licensor, licensee, event, total, upfront, self.pattern))


def spell(value: int) -> str:
    """A whole number the way the press prints it: 2조2400억, 1억5000만, 830."""
    out = []
    for unit, word in ((10**12, "조"), (10**8, "억"), (10**4, "만")):
        count, value = divmod(value, unit)
        if count:
            out.append(f"{count}{word}")
    if value or not out:
        out.append(str(value))
    return "".join(out)

"""Readings made by hand, so that these tests hold whatever the readers do."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from analysis.records import (
    Agreement,
    Article,
    Deal,
    Figure,
    Mention,
    Metric,
    Moment,
    Money,
    Name,
    Origin,
    Reading,
    Relation,
    Span,
)


class Told:
    """An article in the making: give its text, then say what is read in it; every span is found in the text."""

    def __init__(
        self, text: str, id: str = "a", published: str | None = "2024-01-25", publisher: str | None = None
    ) -> None:
        self.text, self.id, self.published, self.publisher = text, id, published, publisher
        self.figures: list[Figure] = []
        self.moments: list[Moment] = []
        self.names: list[Name] = []
        self.metrics: list[Metric] = []
        self.deals: list[Deal] = []
        self.agreements: list[Agreement] = []
        self.relations: list[Relation] = []

    def mention(self, words: str) -> Mention:
        start = self.text.index(words)
        return Mention(words, start, start + len(words))

    def figure(self, words: str, value: str | None = None, unit: str | None = "KRW", **more: Any) -> str:
        """A figure with this value, or with `low` and `high`; returns its id."""
        at = self.mention(words)
        low = high = Decimal(value) if value is not None else None
        low = Decimal(more.pop("low")) if "low" in more else low
        high = Decimal(more.pop("high")) if "high" in more else high
        kind = more.pop("kind", "money" if unit and unit.isupper() and len(unit) == 3 else "count")
        closed = more.pop("closed", "both")
        id = f"f{len(self.figures) + 1}"
        self.figures.append(Figure(id, words, at.start, at.end, kind, low, high, closed, unit, **more))
        return id

    def most(self, words: str, value: str, unit: str = "KRW") -> str:
        """An upper bound."""
        at = self.mention(words)
        id = f"f{len(self.figures) + 1}"
        self.figures.append(Figure(id, words, at.start, at.end, "money", None, Decimal(value), "right", unit))
        return id

    def moment(self, words: str, edtf: str) -> None:
        at = self.mention(words)
        self.moments.append(Moment(f"m{len(self.moments) + 1}", words, at.start, at.end, "date", edtf))

    def name(self, name: str, kind: str = "organisation", **more: Any) -> None:
        start = max(self.text.find(name), 0)
        id = f"n{len(self.names) + 1}"
        self.names.append(Name(id, name, start, start + len(name), kind, name, **more))  # type: ignore[arg-type]

    def metric(self, subject: str, metric: str, figure: str, as_of: str | None = None, **more: Any) -> None:
        id, basis = f"k{len(self.metrics) + 1}", "stated" if as_of else "null"
        planned, definition = more.pop("planned", False), more.pop("definition", None)
        self.metrics.append(Metric(id, subject, metric, figure, as_of, basis, planned, definition, self._whole()))  # type: ignore[arg-type]

    def deal(
        self, licensor: str | Sequence[str], licensee: str | Sequence[str], *, event: str = "signed",
        kind: str = "licence", announced: str | None = None, money: dict[str, str] | None = None, **more: Any,
    ) -> str:  # fmt: skip
        """A deal row; returns its id."""
        id = f"d{len(self.deals) + 1}"
        giver = (licensor,) if isinstance(licensor, str) else tuple(licensor)
        taker = (licensee,) if isinstance(licensee, str) else tuple(licensee)
        kind_stated = more.pop("kind_stated", None)
        self.deals.append(
            Deal(id, kind, kind_stated, event, giver, taker, self._whole(), announced=announced,  # type: ignore[arg-type]
                 money=Money(**(money or {})), **more)
        )  # fmt: skip
        return id

    def agreement(self, parties: Sequence[str], words: str, date: str | None, subject: str | None = None) -> None:
        id = f"g{len(self.agreements) + 1}"
        self.agreements.append(
            Agreement(id, "mou", tuple(parties), date, subject, (), self.mention(words), self._whole())
        )

    def relation(self, kind: str, from_: str, to: str, since: str | None = None) -> None:
        id = f"r{len(self.relations) + 1}"
        self.relations.append(Relation(id, kind, from_, to, None, since, self.mention(from_)))  # type: ignore[arg-type]

    def reading(self) -> Reading:
        article = Article(
            self.id, f"{self.id}.txt", hashlib.sha256((self.id + self.text).encode()).hexdigest(), self.text, "utf-8",
            Origin(publisher=self.publisher), self.published, "given" if self.published else None,
        )  # fmt: skip
        return Reading(
            article, None, self.published, article.published_from, (self._whole(),), tuple(self.figures),
            tuple(self.moments), tuple(self.names), tuple(self.metrics), tuple(self.deals), tuple(self.agreements),
            tuple(self.relations),
        )  # fmt: skip

    def _whole(self) -> Span:
        return Span(0, len(self.text))


def licence(
    giver: str, taker: str, amount: str | None, value: str | None, announced: str | None, *, id: str = "a",
    asset: str | None = None, published: str = "2024-01-25", unit: str = "KRW", most: bool = False, **more: Any,
) -> Reading:  # fmt: skip
    """An article that tells of one licence with one total."""
    told = Told(
        f"{giver} {taker} {asset or ''} {amount or ''} 기술수출", id, published, publisher=more.pop("publisher", None)
    )
    money = {}
    if amount and value:
        money["total"] = told.most(amount, value, unit) if most else told.figure(amount, value, unit)
    told.deal(giver, taker, announced=announced, asset=asset, money=money, kind_stated="기술수출", **more)
    return told.reading()

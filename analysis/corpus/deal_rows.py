"""`JoinedDeal` → rows of the joined tables; the order of a row's values is that of the table's columns after `deal`."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from analysis.corpus.rows import Row, decimal_of
from analysis.records import Figure
from analysis.tables.deals import JoinedDeal
from analysis.tables.stated import Stated
from analysis.values import write_value


def order_of(deal: JoinedDeal) -> str:
    """What the deals are numbered by: day of announcement, undated last, then the article that tells of it."""
    days, main = deal.days, deal.main
    return "\t".join((str(days.first) if days else "~", main.published, main.reading.article.id + main.deal.id))


def deal_row(deal: JoinedDeal) -> Row:
    """Who, what, where, when, and what became of it."""
    included, excluded = deal.territory
    return (
        deal.kind, deal.family, deal.kinds_stated, deal.licensor, deal.licensee, deal.licensor_country,
        deal.licensee_country, deal.asset, deal.modality, deal.stage, included, excluded, deal.announced, deal.signed,
        deal.is_signed, deal.status, deal.status_since, len(deal.readings), len(deal.conflicts),
    )  # fmt: skip


def sources_of(deal: JoinedDeal) -> Iterator[Row]:
    """Every row of every article that tells of it, with its sentence."""
    for t in deal.tellings:
        span = t.deal.sentence
        yield t.reading.article.path, t.deal.id, t.deal.event, t.reading.published, span.start, span.end


def amounts_of(deal: JoinedDeal) -> Iterator[Row]:
    """Each slot of its money: the chosen figure, every other printed one, or the word that stands in their place."""
    for slot, amount in deal.money.items():
        if not amount.printed:
            yield slot, amount.state, True, None, None, None, None, None, None, None
        for figure in amount.printed:
            yield slot, amount.state, figure == amount.chosen, *_figure(figure)


def conflicts_of(deal: JoinedDeal) -> Iterator[Row]:
    """Each field that its articles tell differently, and what each says."""
    for conflict in deal.conflicts:
        for said, telling, words in conflict.tellings:
            figure = words.figure.id if isinstance(words, Stated) else None
            article = telling.reading.article.path
            yield conflict.field, conflict.is_rounding, said, article, telling.deal.id, figure


def _figure(stated: Stated) -> Row:
    figure: Figure = stated.figure
    value = stated.value
    exact = decimal_of(value) if isinstance(value, Decimal) else None
    return figure.text, exact, write_value(value), figure.unit, stated.bound, stated.reading.article.path, figure.id

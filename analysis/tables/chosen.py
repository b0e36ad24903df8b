"""Which articles of a corpus a deal report needs: more than it shows, never fewer, so that no source is lost."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from analysis.articles.corpora import BROKEN, parts_of
from analysis.errors import ArticleError
from analysis.tables.joined_deals import WINDOW
from analysis.tables.parties import UNNAMED, plain_name
from analysis.tables.periods import days_of

_Row = tuple[str, str, list[str], list[str], str | None, str | None, str | None]
_FEW = 12  # articles, for a subject that none names: enough to tell which parties there are


def deal_articles(folder: str, subject: str = "", period_from: str = "", period_to: str = "") -> frozenset[str]:
    """The paths of the articles that may tell of a deal of this subject and period.

    `subject`  a party by any of its names; "" for all
    Articles that withhold a party of such a deal are among them. Of a subject that no article names, a few others are
    given, so that the report can say which parties there are.
    Raises   ArticleError for a corpus that was not read to its end, or of which a table is broken
    """
    import duckdb

    with duckdb.connect() as connection:
        connection.execute("set enable_progress_bar = false")
        rows: list[_Row] = _asked(
            connection, folder, "deals", "article, event, licensor, licensee, announced, signed, event_date"
        )
        chosen = [row for row in rows if _can_lie_in(row, period_from, period_to)]
        if subject and chosen:
            names = _asked(connection, folder, "names", "distinct name, text, aliases, registry_id", "kind <> 'person'")
            chosen = _of_subject(chosen, [_spellings(*row) for row in names], subject) or rows[:_FEW]
    return frozenset(row[0] for row in chosen)


def _asked(connection: Any, folder: str, table: str, columns: str, where: str = "true") -> list[Any]:
    import duckdb

    parts = parts_of(folder, table)
    if not parts:
        return []
    try:
        found = connection.execute(f"select {columns} from read_parquet($parts) where {where}", {"parts": parts})
        return list(found.fetchall())
    except duckdb.Error as error:
        fault = str(error).splitlines()[0]
        raise ArticleError(folder, f"a table is broken ({fault})", BROKEN) from None


def _can_lie_in(row: _Row, start: str, end: str) -> bool:
    """A signing within the window of the period; a later event unless it came before; whatever has no date."""
    _, event, _, _, *dates = row
    known = [days for text in dates if (days := days_of(text)) is not None]
    first, last = days_of(start), days_of(end)
    if not known:
        return True
    within = timedelta(WINDOW)
    late_enough = first is None or any(days.last + within >= first.first for days in known)
    early_enough = last is None or event != "signed" or any(days.first - within <= last.last for days in known)
    return late_enough and early_enough


def _spellings(name: str, text: str, aliases: Iterable[str], registry_id: str | None) -> frozenset[str]:
    plain = {plain_name(spelling) for spelling in (name, text, *aliases)}
    return frozenset(plain | ({f"\0{registry_id}"} if registry_id else set()))


def _of_subject(rows: list[_Row], names: list[frozenset[str]], subject: str) -> list[_Row]:
    ours = _all_names({plain_name(subject)}, names)
    found = [row for row in rows if ours & _sides(row)]
    others = _all_names({side for row in found for side in _sides(row)} - {UNNAMED}, names)
    return [row for row in rows if ours & _sides(row) or (UNNAMED in _sides(row) and others & _sides(row))]


def _sides(row: _Row) -> set[str]:
    return {plain_name(name) for name in (*row[2], *row[3])} or {UNNAMED}


def _all_names(known: set[str], names: list[frozenset[str]]) -> set[str]:
    """These spellings and every other that some article gives to the same body."""
    while True:
        wider = known.union(*(spellings for spellings in names if spellings & known))
        if wider == known:
            return known
        known = wider

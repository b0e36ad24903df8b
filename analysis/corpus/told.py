"""What a corpus keeps of the articles that tell of deals, as readings without their texts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from analysis.articles.corpora import parts_of
from analysis.records import Article, Deal, Figure, Mention, Money, Name, Origin, Reading, Span, Territory
from analysis.tables.conflicts import SLOTS
from analysis.values import read_value

_Rows = dict[str, list[dict[str, Any]]]


def told_in(out: Path) -> Iterator[Reading]:
    """The readings of all articles with deals, in the corpus's order: their deals, names, and the deals' figures.

    One file's worth is held at a time: the rows of an article stand in files of one shard and month.
    """
    places = {table: set(parts_of(out, table)) for table in ("figures", "names")}
    for part in parts_of(out, "deals"):
        place = part[len(str(out / "deals")) :]
        deals = _by_article(pq.read_table(part))
        wanted = pa.array(deals)
        held = {
            table: _by_article(_only(pq.read_table(path), wanted)) if (path := f"{out / table}{place}") in known else {}
            for table, known in places.items()
        }
        heads = pq.read_table(
            f"{out / 'articles'}{place}", columns=["article", "id", "sha256", "title", "published", "published_from"]
        )
        for row in _only(heads, wanted).to_pylist():
            key = row["article"]
            yield _reading(row, deals[key], held["figures"].get(key, []), held["names"].get(key, []))


def _only(table: pa.Table, articles: pa.Array) -> pa.Table:
    return table.filter(pc.is_in(table["article"], value_set=articles))


def _by_article(table: pa.Table) -> _Rows:
    rows: _Rows = {}
    for row in table.to_pylist():
        rows.setdefault(row["article"], []).append(row)
    return rows


def _reading(
    head: dict[str, Any], deals: list[dict[str, Any]], figures: list[dict[str, Any]], names: list[dict[str, Any]]
) -> Reading:
    article = Article(head["id"], head["article"], head["sha256"], "", "", Origin())
    told = {row[slot] for row in deals for slot in (*SLOTS, "amount")}
    told |= {row["same_as"] for row in figures if row["id"] in told and row["same_as"]}
    return Reading(
        article=article,
        title=head["title"],
        published=head["published"],
        published_from=head["published_from"],
        sentences=(),
        figures=tuple(_figure(row) for row in figures if row["id"] in told or row["same_as"] in told),
        moments=(),
        names=tuple(_name(row) for row in names if row["kind"] != "person"),
        deals=tuple(_deal(row) for row in deals),
    )


def _figure(row: dict[str, Any]) -> Figure:
    return Figure(
        row["id"], row["text"], row["start"], row["end"], row["kind"], read_value(row["low_text"]),
        read_value(row["high_text"]), row["closed"], row["unit"], row["approximate"], row["vague"], row["each"],
        row["per"], row["change"], row["planned"], row["same_as"], row["malformed"],
    )  # fmt: skip


def _name(row: dict[str, Any]) -> Name:
    return Name(
        row["id"], row["text"], row["start"], row["end"], row["kind"], row["name"], tuple(row["aliases"]),
        row["registry_id"], row["country"], row["role"], row["of"],
    )  # fmt: skip


def _deal(row: dict[str, Any]) -> Deal:
    evidence = {field: tuple(Mention(**m) for m in said) for field, said in json.loads(row["evidence"]).items()}
    return Deal(
        id=row["id"],
        kind=row["kind"],
        kind_stated=row["kind_stated"],
        event=row["event"],
        licensor=tuple(row["licensor"]),
        licensee=tuple(row["licensee"]),
        sentence=Span(row["sentence_start"], row["sentence_end"]),
        parent=row["parent"],
        asset=row["asset"],
        modality=row["modality"],
        stage=row["stage"],
        territory=Territory(tuple(row["included"]), tuple(row["excluded"])),
        announced=row["announced"],
        signed=row["signed"],
        event_date=row["event_date"],
        money=Money(**{slot: row[slot] for slot in SLOTS}),
        amount=row["amount"],
        in_total=tuple(row["in_total"]),
        evidence=evidence,
    )

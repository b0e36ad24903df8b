"""The tables of a corpus, declared once: column, Arrow type, whether it may be empty.

Arrow writes by them, pandera checks by them. A value stands twice: as decimal128 for sums, and as the contract writes
it (`low_text`), which also holds what no decimal128 can (1/3, or more than 28 digits before the point).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

import pyarrow as pa

TEXT, TEXTS, WHOLE, TRUTH = pa.string(), pa.list_(pa.string()), pa.int32(), pa.bool_()
DECIMAL = pa.decimal128(38, 10)


@dataclass(frozen=True, slots=True)
class Column:
    name: str
    type: pa.DataType
    nullable: bool = True


def _columns(*columns: tuple[str, pa.DataType] | tuple[str, pa.DataType, bool]) -> tuple[Column, ...]:
    # `article` is the article's path, unique in a corpus; every table leads back to it
    return Column("article", TEXT, nullable=False), *(Column(*c) for c in columns)


def _joined(*columns: tuple[str, pa.DataType] | tuple[str, pa.DataType, bool]) -> tuple[Column, ...]:
    return Column("deal", TEXT, nullable=False), *(Column(*c) for c in columns)


_SPAN = (("text", TEXT, False), ("start", WHOLE, False), ("end", WHOLE, False))
_SENTENCE = (("sentence_start", WHOLE, False), ("sentence_end", WHOLE, False))

TABLES: dict[str, tuple[Column, ...]] = {
    "articles": _columns(
        ("id", TEXT, False), ("sha256", TEXT, False), ("title", TEXT), ("published", TEXT), ("published_from", TEXT),
        ("publisher", TEXT), ("url", TEXT), ("encoding", TEXT, False), ("characters", WHOLE, False),
        ("text", TEXT, False),
    ),
    "figures": _columns(
        ("id", TEXT, False), *_SPAN, ("kind", TEXT, False), ("low", DECIMAL), ("high", DECIMAL), ("low_text", TEXT),
        ("high_text", TEXT), ("closed", TEXT, False), ("unit", TEXT), ("approximate", TRUTH, False),
        ("vague", TRUTH, False), ("each", TRUTH, False), ("per", TEXT), ("change", TEXT), ("planned", TRUTH, False),
        ("same_as", TEXT), ("malformed", TRUTH, False),
    ),
    "moments": _columns(
        ("id", TEXT, False), *_SPAN, ("kind", TEXT, False), ("edtf", TEXT), ("approximate", TRUTH, False),
        ("dateline", TRUTH, False), ("resolved_from", TEXT), ("reason", TEXT),
    ),
    "names": _columns(
        ("id", TEXT, False), *_SPAN, ("kind", TEXT, False), ("name", TEXT, False), ("aliases", TEXTS, False),
        ("registry_id", TEXT), ("country", TEXT), ("role", TEXT), ("of", TEXT),
    ),
    "metrics": _columns(
        ("id", TEXT, False), ("subject", TEXT, False), ("metric", TEXT, False), ("figure", TEXT, False),
        ("as_of", TEXT), ("as_of_from", TEXT, False), ("planned", TRUTH, False), ("definition", TEXT), *_SENTENCE,
    ),
    "deals": _columns(
        ("id", TEXT, False), ("kind", TEXT, False), ("kind_stated", TEXT), ("event", TEXT, False), ("parent", TEXT),
        ("licensor", TEXTS, False), ("licensee", TEXTS, False), ("licensor_ids", TEXTS, False),
        ("licensee_ids", TEXTS, False), ("asset", TEXT), ("modality", TEXT), ("stage", TEXT),
        ("included", TEXTS, False), ("excluded", TEXTS, False), ("announced", TEXT), ("signed", TEXT),
        ("event_date", TEXT), ("total", TEXT, False), ("upfront", TEXT, False), ("near_term", TEXT, False),
        ("option_fee", TEXT, False), ("milestones", TEXT, False), ("royalty", TEXT, False), ("equity", TEXT, False),
        ("amount", TEXT), ("in_total", TEXTS, False), ("evidence", TEXT, False), *_SENTENCE,
    ),
    "agreements": _columns(
        ("id", TEXT, False), ("kind", TEXT, False), ("parties", TEXTS, False), ("date", TEXT), ("subject", TEXT),
        ("scope", TEXTS, False), ("evidence", TEXT, False), *_SENTENCE,
    ),
    "relations": _columns(
        ("id", TEXT, False), ("kind", TEXT, False), ("from", TEXT, False), ("to", TEXT, False), ("share", TEXT),
        ("since", TEXT), ("evidence", TEXT, False),
    ),
    "checks": _columns(
        ("name", TEXT, False), ("verdict", TEXT, False), ("inputs", TEXTS, False), ("expected", TEXT, False),
        ("found", TEXT, False), ("message", TEXT, False),
    ),
    "failures": _columns(("kind", TEXT, False), ("fault", TEXT, False), ("mend", TEXT, False)),
}  # fmt: skip

# Deals joined over all articles; every row leads back to an article, and by its row or figure to the words in it.
JOINED: dict[str, tuple[Column, ...]] = {
    "joined_deals": _joined(
        ("kind", TEXT, False), ("family", TEXT, False), ("kinds_stated", TEXTS, False), ("licensor", TEXTS, False),
        ("licensee", TEXTS, False), ("licensor_country", TEXT), ("licensee_country", TEXT), ("asset", TEXT),
        ("modality", TEXT), ("stage", TEXT), ("included", TEXTS, False), ("excluded", TEXTS, False),
        ("announced", TEXT), ("signed", TEXT), ("is_signed", TRUTH, False), ("status", TEXT, False),
        ("status_since", TEXT), ("articles", WHOLE, False), ("conflicts", WHOLE, False),
    ),
    "joined_sources": _joined(
        ("article", TEXT, False), ("row", TEXT, False), ("event", TEXT, False), ("published", TEXT),
        ("sentence_start", WHOLE, False), ("sentence_end", WHOLE, False),
    ),
    "joined_amounts": _joined(
        ("slot", TEXT, False), ("state", TEXT, False), ("chosen", TRUTH, False), ("text", TEXT), ("value", DECIMAL),
        ("value_text", TEXT), ("unit", TEXT), ("bound", TEXT), ("article", TEXT), ("figure", TEXT),
    ),
    "joined_conflicts": _joined(
        ("field", TEXT, False), ("is_rounding", TRUTH, False), ("said", TEXT, False), ("article", TEXT, False),
        ("row", TEXT, False), ("figure", TEXT),
    ),
}  # fmt: skip


@cache
def arrow_schema(table: str) -> pa.Schema:
    """The Arrow schema of a table."""
    return pa.schema([pa.field(c.name, c.type, nullable=c.nullable) for c in {**TABLES, **JOINED}[table]])


@cache
def frame_schema(table: str) -> Any:
    """The pandera schema of a table: its columns, their types, what may be empty, and offsets that can stand."""
    import pandas as pd
    import pandera.pandas as pandera

    checks = {name: pandera.Check.ge(0) for name in ("start", "end", "sentence_start", "sentence_end", "characters")}
    return pandera.DataFrameSchema(
        {c.name: pandera.Column(pd.ArrowDtype(c.type), checks.get(c.name), nullable=c.nullable) for c in TABLES[table]},
        strict=True,
    )

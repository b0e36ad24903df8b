"""`Reading` → rows of the corpus tables; the order of a row's values is that of the table's columns."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from analysis.errors import KbioError
from analysis.records import Deal, Figure, Mention, Name, Reading, Value
from analysis.values import write_value

Row = tuple[Any, ...]
_MOST = Decimal(10) ** 28


def rows_of(reading: Reading) -> dict[str, list[Row]]:
    """The rows of one reading, by table."""
    article, key = reading.article, reading.article.path
    head = (
        key, article.id, article.sha256, reading.title, reading.published, reading.published_from,
        article.origin.publisher, article.origin.url, article.encoding, len(article.text), article.text,
    )  # fmt: skip
    ids = {n.name: n.registry_id or "" for n in reading.names}
    return {
        "articles": [head],
        "figures": [_figure(key, f) for f in reading.figures],
        "moments": [
            (key, m.id, m.text, m.start, m.end, m.kind, m.edtf, m.approximate, m.dateline, m.resolved_from, m.reason)
            for m in reading.moments
        ],
        "names": [_name(key, n) for n in reading.names],
        "metrics": [
            (key, m.id, m.subject, m.metric, m.figure, m.as_of, m.as_of_from, m.planned, m.definition,
             m.sentence.start, m.sentence.end)
            for m in reading.metrics
        ],
        "deals": [_deal(key, d, ids) for d in reading.deals],
        "agreements": [
            (key, a.id, a.kind, a.parties, a.date, a.subject, a.scope, _json(a.evidence), a.sentence.start,
             a.sentence.end)
            for a in reading.agreements
        ],
        "relations": [
            (key, r.id, r.kind, r.from_, r.to, r.share, r.since, _json(r.evidence)) for r in reading.relations
        ],
        "checks": [(key, c.name, c.verdict, c.inputs, c.expected, c.found, c.message) for c in reading.checks],
    }  # fmt: skip


def failure_row(fault: KbioError) -> Row:
    """The row of an article that could not be read."""
    return (fault.where, type(fault).__name__, fault.fault, fault.mend)


def _figure(key: str, f: Figure) -> Row:
    return (
        key, f.id, f.text, f.start, f.end, f.kind, decimal_of(f.low), decimal_of(f.high), write_value(f.low),
        write_value(f.high), f.closed, f.unit, f.approximate, f.vague, f.each, f.per, f.change, f.planned, f.same_as,
        f.malformed,
    )  # fmt: skip


def _name(key: str, n: Name) -> Row:
    return (key, n.id, n.text, n.start, n.end, n.kind, n.name, n.aliases, n.registry_id, n.country, n.role, n.of)


def _deal(key: str, d: Deal, ids: Mapping[str, str]) -> Row:
    money = d.money
    return (
        key, d.id, d.kind, d.kind_stated, d.event, d.parent, d.licensor, d.licensee,
        [ids.get(n, "") for n in d.licensor], [ids.get(n, "") for n in d.licensee], d.asset, d.modality, d.stage,
        d.territory.included, d.territory.excluded, d.announced, d.signed, d.event_date, money.total, money.upfront,
        money.near_term, money.option_fee, money.milestones, money.royalty, money.equity, d.amount, d.in_total,
        json.dumps({k: [_plain(m) for m in v] for k, v in d.evidence.items()}, ensure_ascii=False),
        d.sentence.start, d.sentence.end,
    )  # fmt: skip


def decimal_of(value: Value | None) -> Decimal | None:
    """As decimal128(38, 10) holds it, or None where it cannot."""
    if not isinstance(value, Decimal) or abs(value) >= _MOST:
        return None
    _, _, exponent = value.as_tuple()
    return value if isinstance(exponent, int) and exponent >= -10 else None


def _json(evidence: Mention | Iterable[Mention]) -> str:
    rows = _plain(evidence) if isinstance(evidence, Mention) else [_plain(m) for m in evidence]
    return json.dumps(rows, ensure_ascii=False)


def _plain(mention: Mention) -> dict[str, Any]:
    return {"text": mention.text, "start": mention.start, "end": mention.end}

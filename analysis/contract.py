"""`Reading` ↔ the JSON of the reading contract: what `python -m analysis read` prints, one object an article."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

from analysis.records import Figure, Name, Reading
from analysis.values import read_value, write_value

__all__ = ["read_value", "to_dict", "to_line", "write_value"]


def to_dict(reading: Reading) -> dict[str, Any]:
    """The contract's object: plain dicts, lists and strings, ready for `json.dumps`."""
    article = reading.article
    return {
        "article": {
            "id": article.id,
            "path": article.path,
            "sha256": article.sha256,
            "title": reading.title,
            "published": reading.published,
            "published_from": reading.published_from,
            "publisher": article.origin.publisher,
            "url": article.origin.url,
            "encoding": article.encoding,
            "characters": len(article.text),
        },
        "figures": [_figure(f) for f in reading.figures],
        "moments": [_plain(m) for m in reading.moments],
        "names": [_name(n) for n in reading.names],
        "metrics": [_plain(m) for m in reading.metrics],
        "deals": [_plain(d) for d in reading.deals],
        "agreements": [_plain(a) for a in reading.agreements],
        "relations": [_relation(r) for r in reading.relations],
        "checks": [_plain(c) for c in reading.checks],
    }


def to_line(reading: Reading) -> str:
    """The contract's object as one line of JSON, Hangul unescaped."""
    return json.dumps(to_dict(reading), ensure_ascii=False, separators=(",", ":"))


def _figure(figure: Figure) -> dict[str, Any]:
    row: dict[str, Any] = _plain(figure)
    row["low"], row["high"] = write_value(figure.low), write_value(figure.high)
    return row


def _name(name: Name) -> dict[str, Any]:
    row: dict[str, Any] = _plain(name)
    if name.kind != "organisation":
        row.pop("country")
    if name.kind != "person":
        row.pop("role"), row.pop("of")
    return row


def _relation(relation: Any) -> dict[str, Any]:
    return {"from" if key == "from_" else key: value for key, value in _plain(relation).items()}


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value):
        return {f.name: _plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, tuple | list):
        return [_plain(v) for v in value]
    if isinstance(value, dict):
        return {k: _plain(v) for k, v in value.items()}
    return value

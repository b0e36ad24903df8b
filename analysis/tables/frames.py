"""Readings as DataFrames: one row a record, exact values as text, for CSV and XLSX and for exploring."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd

from analysis.contract import to_dict
from analysis.records import Reading

LAYERS = ("figures", "moments", "names", "metrics", "deals", "agreements", "relations", "checks")


def frames(readings: Sequence[Reading]) -> dict[str, pd.DataFrame]:
    """Every layer of the readings as one frame, each row with its article's id; values stay exact decimals as text.

    Fields that hold several values are joined by "; ", nested fields become columns (`money.total`, `sentence.start`).
    """
    rows: dict[str, list[dict[str, Any]]] = {layer: [] for layer in LAYERS}
    articles = []
    for reading in readings:
        read = to_dict(reading)
        articles.append(read["article"])
        for layer in LAYERS:
            rows[layer].extend({"article": reading.article.id, **_flat(row)} for row in read[layer])
    return {"articles": pd.DataFrame(articles), **{layer: pd.DataFrame(found) for layer, found in rows.items()}}


def _flat(row: dict[str, Any], prefix: str = "") -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for name, value in row.items():
        if name in ("evidence", "mentions"):
            continue
        if isinstance(value, dict):
            flat.update(_flat(value, f"{prefix}{name}."))
        elif isinstance(value, list):
            flat[prefix + name] = "; ".join(map(str, value))
        else:
            flat[prefix + name] = value
    return flat

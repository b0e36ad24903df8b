"""The row of each metric that a verb counts, which names no words itself."""

from __future__ import annotations

from analysis.reading.rules.metric_words import METRIC_WORDS, MetricWord

_SCOPES = {"people": "staff"}


def _rows() -> dict[str, MetricWord]:
    rows: dict[str, MetricWord] = {}
    for row in METRIC_WORDS:
        if row.scope == _SCOPES.get(row.metric, row.scope):
            rows.setdefault(row.metric, row)
    return rows


ROWS = _rows()

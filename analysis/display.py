"""What a notebook gets by importing the package: records show as tables, and a fault as one line of Korean.

Registered with IPython by name, so that neither the records nor a process without a notebook know of it; what draws is
imported when something is drawn first.
"""

from __future__ import annotations

import sys
from typing import Any

_RECORDS = (
    "Article", "Reading", "Figure", "Moment", "Name", "Metric", "Deal", "Agreement", "Relation", "Check", "Mention",
    "Span", "Origin", "Cited", "Citation",
)  # fmt: skip


def register() -> None:
    """Teach the running IPython to show the package's records and faults; nothing where none runs."""
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython else None
    if shell is None:
        return
    formatter = shell.display_formatter.formatters["text/html"]
    for name in _RECORDS:
        formatter.for_type_by_name("analysis.records", name, _html)
    formatter.for_type(tuple, _html)
    from analysis.errors import KbioError

    KbioError._render_traceback_ = _line  # type: ignore[attr-defined]  # IPython asks an exception for its own lines


def _html(record: Any) -> str | None:
    """HTML of a record or of a tuple of records; None for any other tuple, which then shows as it always did."""
    if isinstance(record, tuple) and not (record and type(record[0]).__module__ == "analysis.records"):
        return None
    from analysis.explore.cards import card

    return card(record)


def _line(error: Any) -> list[str]:
    from analysis.explore.faults import korean

    return [f"\x1b[1;31m오류\x1b[0m {korean(error)}"]

"""A widget beside what stands still: where no widget runs (an export, GitHub, the PDF), its HTML is shown."""

from __future__ import annotations

from typing import Any

Bundle = tuple[dict[str, Any], dict[str, Any]]


def beside(bundle: Bundle | None, html: str, text: str) -> Bundle:
    """A widget's MIME bundle with HTML and plain text of the same content."""
    data, metadata = bundle or ({}, {})
    return {**data, "text/html": html, "text/plain": text}, metadata

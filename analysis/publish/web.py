"""Document → one self-contained HTML page."""

from __future__ import annotations

from analysis.publish.document import Document


def page(document: Document) -> str:
    return f"<!doctype html><title>{document.title}</title>"

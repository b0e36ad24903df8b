"""Text → sentences."""

from __future__ import annotations

import re

from analysis.records import Span

# A sentence ends at a line break, or after a full stop, question or exclamation mark (with closing quotes or brackets)
# before a blank; not after a digit ("2024. 1. 5.") nor a Latin abbreviation ("Inc.").
_END = re.compile(r"\n|(?<=[가-힣)\]”’\"'%])[.?!…]+[\"'”’)\]]*(?=\s)")


def split(text: str) -> tuple[Span, ...]:
    """Cut a text into sentences: spans in text order, without the white space around them."""
    spans: list[Span] = []
    start = 0
    for match in _END.finditer(text):
        _append(spans, text, start, match.end())
        start = match.end()
    _append(spans, text, start, len(text))
    return tuple(spans)


def _append(spans: list[Span], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    stripped = piece.strip()
    if stripped:
        lead = len(piece) - len(piece.lstrip())
        spans.append(Span(start + lead, start + lead + len(stripped)))

"""Text → sentences."""

from __future__ import annotations

import re

from analysis.records import Span

# Where a sentence may end: a line break; a stop before white space; a stop after a verb's last syllable that runs on
# into the next sentence without a blank ("이유다.[편집자주]").
_STOP = re.compile(r"\n|[.?!…]+[\"'”’)\]」』》〉]*(?=\s|$)|(?<=[다요죠까])[.?!]+(?=[가-힣\[(△▲▶◆■“‘<])")
_QUOTES = re.compile(r"[\"“”]")
_LATIN_WORD = re.compile(r"[A-Za-z][A-Za-z0-9&-]*$")
_CODE = re.compile(r"[A-Za-z][A-Za-z0-9]*-?[0-9]+$")
# A full stop after one of these (or after a single letter) belongs to the word.
_ABBREVIATIONS = frozenset(
    "inc corp co ltd llc plc gmbh no nos vol vs dr mr mrs ms prof st jr sr dept univ etc al fig approx ph phd".split()
)
_LOOK_BACK = 40  # the longest word before a full stop that is looked at


def split(text: str) -> tuple[Span, ...]:
    """Cut a text into sentences: spans in text order, without the white space around them.

    A heading, a list item and a `label: value` line are sentences of their own. A quotation that opens and closes in
    one line is not cut, so that what was said stays with who said it.
    Leaves   "2024. 1. 5.", "Inc.", "3.5배", a headline's "껑충…상반기"
    """
    spans: list[Span] = []
    start = line_start = 0
    line_end = -1
    quoted = False  # the quotes of this line pair up, so that they are heeded
    depth_at = depth = 0
    for match in _STOP.finditer(text):
        at, end = match.span()
        if text[at] == "\n":
            _append(spans, text, start, at)
            start = line_start = end
            continue
        if line_end < line_start:
            line_end = text.find("\n", line_start)
            line_end = len(text) if line_end < 0 else line_end
            quoted = _pairs_up(text, line_start, line_end)
            depth_at, depth = line_start, 0
        if quoted:
            depth = _depth(text, depth_at, end, depth)
            depth_at = end
            if depth:
                continue
        if _ends(text, start, at, end):
            _append(spans, text, start, end)
            start = end
    _append(spans, text, start, len(text))
    return tuple(spans)


def _ends(text: str, start: int, at: int, end: int) -> bool:
    """Whether the stop at [at, end) ends the sentence that began at `start`."""
    before = text[at - 1] if at > start else ""
    stop = text[at:end]
    if not before:
        return False
    if stop[0] in "?!":
        return True
    if stop[0] == "…" or stop.startswith(".."):
        return before in "다요죠까네함음임"
    if "가" <= before <= "힣" or before in "%)]”’\"'」』》〉㎡":
        return at - start > 1  # not the "가." of a list
    if before.isdigit():
        return bool(_CODE.search(text, max(start, at - _LOOK_BACK), at))
    word = _LATIN_WORD.search(text, max(start, at - _LOOK_BACK), at)
    return bool(word) and len(word[0]) > 1 and word[0].lower() not in _ABBREVIATIONS


def _pairs_up(text: str, start: int, end: int) -> bool:
    return text.count('"', start, end) % 2 == 0 and text.count("“", start, end) == text.count("”", start, end)


def _depth(text: str, start: int, end: int, depth: int) -> int:
    """1 inside a quotation at `end`, else 0."""
    for match in _QUOTES.finditer(text, start, end):
        mark = match[0]
        depth = (1 - depth) if mark == '"' else int(mark == "“")
    return depth


def _append(spans: list[Span], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    stripped = piece.strip()
    if stripped:
        lead = len(piece) - len(piece.lstrip())
        spans.append(Span(start + lead, start + lead + len(stripped)))

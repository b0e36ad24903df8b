"""Text → sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.reading.quick import quick
from analysis.records import Span

_span = quick(Span)

# Where a sentence may end: a line break; a stop before white space; a stop that runs on into the next sentence without
# a blank ("이유다.[편집자주]"). One class of characters begins them all, so that the scan skips.
_STOP = re.compile(r"[\n.?!…](?:(?<=\n)\s*|[.?!…]*[\"'”’)\]」』》〉]*(?=\s|$|[가-힣\[(△▲▶◆■“‘<]))")
# An answer of an interview: a line that is one quotation, whose sentences stand for themselves.
ANSWER = re.compile(r"\s*(?:\"[^\"\n]*\"|“[^“”\n]*”)\s*")
_QUOTES = re.compile(r"[\"“”]")
_LATIN_WORD = re.compile(r"[A-Za-z][A-Za-z0-9&-]*$")
_CODE = re.compile(r"[A-Za-z][A-Za-z0-9]*-?[0-9]+$")
# A full stop after one of these (or after a single letter) belongs to the word.
_ABBREVIATIONS = frozenset(
    "inc corp co ltd llc plc gmbh no nos vol vs dr mr mrs ms prof st jr sr dept univ etc al fig approx ph phd".split()
)
_PLAIN = frozenset(word + after for word in ("다.", "요.") for after in ("", " ", "\n"))  # how most sentences end
_MARKS = "▲△▶▷■□●○◆◇"
_NEXT_ITEM = re.compile(rf" +(?=[{_MARKS}] ?[가-힣A-Za-z㈜(\"'“‘])")
_LOOK_BACK = 40  # the longest word before a full stop that is looked at


def split(text: str) -> tuple[Span, ...]:
    """Cut a text into sentences: spans in text order, without the white space around them.

    A heading, a list item and a `label: value` line are sentences of their own. A quotation that opens and closes in
    one line is not cut, so that what was said stays with who said it, unless it is all of the line: an answer.
    Leaves   "2024. 1. 5.", "Inc.", "3.5배", a headline's "껑충…상반기"
    """
    spans: list[Span] = []
    start = line_start = 0
    line_end = -1
    quoted = False  # this line holds quotes that pair up, so that they are heeded
    depth_at = depth = 0
    size = len(text)
    quotes = '"' in text or "“" in text
    for match in _STOP.finditer(text):
        at, end = match.span()
        if text[at] == "\n":
            if start < at:
                _append(spans, text, start, at)
            start = line_start = end
            continue
        if quotes and line_end < line_start:
            line_end = text.find("\n", line_start)
            line_end = size if line_end < 0 else line_end
            quoted = _pairs_up(text, line_start, line_end) and not ANSWER.fullmatch(text, line_start, line_end)
            depth_at, depth = line_start, 0
        if quoted:
            depth = _depth(text, depth_at, end, depth)
            depth_at = end
            if depth:
                continue
        if end == at + 1 and at > start + 1 and text[at - 1 : end + 1] in _PLAIN:
            if text[start] == " ":
                start += 1
            if text[start].isspace():
                _append(spans, text, start, end)
            else:
                spans.append(_span(start, end))
            start = end
        elif _ends(text, start, at, end):
            _append(spans, text, start, end)
            start = end
    if start < size:
        _append(spans, text, start, size)
    return tuple(_items(text, spans)) if any(mark in text for mark in _MARKS) else tuple(spans)


def _items(text: str, spans: list[Span]) -> Iterator[Span]:
    """The sentences, each item of a list that runs on in one line for itself: "▲A-B, 공동연구 협약 ▲C-D, 업무협약"."""
    for span in spans:
        start = span.start
        if text[start] in _MARKS and not text.endswith("다.", start, span.end):  # ▲A ▲B가 그것이다.
            for match in _NEXT_ITEM.finditer(text, start + 1, span.end):
                if text[match.end()] == text[span.start]:
                    yield Span(start, match.start())
                    start = match.end()
        yield span if start == span.start else Span(start, span.end)


def _ends(text: str, start: int, at: int, end: int) -> bool:
    """Whether the stop at [at, end) ends the sentence that began at `start`."""
    if at <= start:
        return False
    before, stop = text[at - 1], text[at:end]
    if end < len(text) and not text[end].isspace():
        return before in "다요죠까" and stop[0] != "…" and stop[-1] not in "\"'”’"
    if stop[0] in "?!":
        return True
    if stop[0] == "…" or stop.startswith(".."):
        return before in "다요죠까네함음임"
    if "가" <= before <= "힣" or before in "%)]”’\"'」』》〉㎡":
        return at - start > 1  # not the "가." of a list
    if before.isdigit():
        return bool(_CODE.search(text, max(start, at - _LOOK_BACK), at))
    word = _LATIN_WORD.search(text, max(start, at - _LOOK_BACK), at)
    return word is not None and len(word[0]) > 1 and word[0].lower() not in _ABBREVIATIONS


def _pairs_up(text: str, start: int, end: int) -> bool:
    """Whether a line holds quotes, each with its other half."""
    straight, opening = text.count('"', start, end), text.count("“", start, end)
    return bool(straight or opening) and straight % 2 == 0 and opening == text.count("”", start, end)


def _depth(text: str, start: int, end: int, depth: int) -> int:
    """1 inside a quotation at `end`, else 0."""
    for match in _QUOTES.finditer(text, start, end):
        mark = match[0]
        depth = (1 - depth) if mark == '"' else int(mark == "“")
    return depth


def _append(spans: list[Span], text: str, start: int, end: int) -> None:
    """Add the sentence in [start, end), without the white space around it."""
    if text[start] == " ":  # what nearly always stands there
        start += 1
    if start < end and not text[start].isspace() and not text[end - 1].isspace():
        spans.append(_span(start, end))
        return
    piece = text[start:end]
    bare = piece.lstrip()
    if bare:
        start += len(piece) - len(bare)
        spans.append(Span(start, start + len(bare.rstrip())))

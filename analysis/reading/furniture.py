"""Text → spans of page furniture: what the web page wrote around the article."""

from __future__ import annotations

import re
from functools import lru_cache

from analysis.reading.rules.furniture import CHROME, ChromeKind
from analysis.records import Span


def _pattern(*kinds: ChromeKind) -> re.Pattern[str]:
    return re.compile("|".join(row.pattern for row in CHROME if row.kind in kinds))


WORD = _pattern("word")
LINE = _pattern("line")
TAIL = _pattern("tail")
INLINE = _pattern("inline")
LIST = re.compile(rf"[\W_]*(?:{_pattern('list').pattern})[\W_]*")

_LONGEST_CHROME_LINE = 120
# Lines of more than this are never read for menus; a footer is shorter, or says so at its start.
_LETTER = re.compile(r"[^\W_]")
_BODY = re.compile(r"[다요죠까음함임]\.[\"'”’)\]]*$|[다요]\. ")
_LONGEST_HEADLINE = 90


def find(text: str) -> tuple[Span, ...]:
    """Find the page furniture of a text: spans in text order, not overlapping.

    A line is furniture where nothing but words of furniture is left in it, or where it is a footer; a list of other
    articles runs from its heading to the next line of body text.
    """
    spans: list[Span] = []
    start = 0
    listing = False
    size = len(text)
    while start <= size:
        end = text.find("\n", start)
        end = size if end < 0 else end
        if end > start:
            short = end - start <= _LONGEST_CHROME_LINE
            line = text[start:end] if short else ""
            if listing and short and not _is_body(line.strip()):
                spans.append(Span(start, end))
            else:
                kind = line_kind(line) if short else None
                listing = kind == "list"
                if kind:
                    spans.append(Span(start, end))
                else:
                    _inline(spans, text, start, end)
        start = end + 1
    return tuple(spans)


@lru_cache(maxsize=4096)
def line_kind(line: str) -> ChromeKind | None:
    """What makes a whole line furniture: `list` for the heading of a list of articles, `word`, `line`, or None."""
    if LIST.fullmatch(line):
        return "list"
    if LINE.search(line):
        return "line"
    rest, words = WORD.subn("", line)
    return "word" if words and not _LETTER.search(rest) else None


def _is_body(line: str) -> bool:
    return bool(line) and (len(line) > _LONGEST_HEADLINE or bool(_BODY.search(line)))


def _inline(spans: list[Span], text: str, start: int, end: int) -> None:
    tail = TAIL.search(text, start, end)
    stop = tail.start() if tail else end
    spans.extend(Span(*match.span()) for match in INLINE.finditer(text, start, stop))
    if tail:
        spans.append(Span(stop, end))

"""Text → spans of page furniture: what the web page wrote around the article."""

from __future__ import annotations

import re

from analysis.reading.rules.furniture import CHROME, FIRST_LETTERS, TAIL_SIGNS, ChromeKind
from analysis.records import Span


def _any(kind: ChromeKind, held: bool = True) -> str:
    return "|".join(row.pattern for row in CHROME if row.kind == kind and (held or not row.holds))


def _head(held: bool) -> re.Pattern[str]:
    """How a line of furniture begins; with or without the rows that hold a word and may begin with any."""
    chosen = {kind: _any(kind, held) for kind in ("list", "line", "word")}
    return re.compile(
        rf"[^\w\n]*(?:(?P<list>(?:{chosen['list']})[^\w\n]*$)|(?P<line>{chosen['line']})|(?P<word>{chosen['word']}))",
        re.MULTILINE,
    )


WORD = re.compile(_any("word"))
_HEAD, _HEAD_OF_ANY = _head(False), _head(True)
_HELD = re.compile("|".join(word for row in CHROME for word in row.holds))
_TAIL = re.compile(_any("tail"))
_CAPTION = re.compile(rf"[\[(<【▲▶△]? ?(?:{_any('caption')}) ?[^\]\n)>】]{{1,40}}[\])>】]?")

# One scan finds every sign of furniture inside a line; each alternative begins with one literal character.
_SIGNS = re.compile(
    "|".join(map(re.escape, TAIL_SIGNS))
    + r"|@|://|www\.|=|0(?<![\w-]0)\d{1,2}[-.) ]{1,2}\d{3,4}[-. ]\d{4}(?![\d-])|1(?<![\w.,-]1)[568]\d\d-\d{4}(?![\d-])"
    r"|8(?<=\+8)2[-. ]\(?0?\)?\d{1,2}[-. ]\d{3,4}[-. ]\d{4}"
    r"|2(?<!\d2)0\d\d[.-] ?\d{1,2}[.-] ?\d{1,2}\.?(?: (?=[\w.+-]{1,40}@)|/[가-힣]{2,6}\d?$)",
    re.MULTILINE,
)
_ADDRESS_END = re.compile(r"[\w-]{1,64}(?:\.[\w-]{1,64}){0,6}", re.ASCII)
_ADDRESS_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.+-")
_LONGEST_ADDRESS = 64
_HANDLE = re.compile(r"[A-Za-z가-힣_]\w{0,30}")
_URL_START = re.compile(r"[a-z]{2,6}\Z")
_URL_END = re.compile(r"[\w./?=&%#~:;,+@!-]{1,400}", re.ASCII)
_CAPTION_REACH = 12  # characters before a "=" in which a caption begins
_BEFORE_NUMBER = re.compile(r"(?:[☎☏]\s?)?[(+]?(?:82[-. ])?\Z")

_LONGEST_CHROME_LINE = 160  # a line of more than this is read; a menu is shorter
_LONGEST_HEADLINE = 90
_LETTER = re.compile(r"[^\W_]")
_BODY = re.compile(r"[다요죠까음함임됨]\.[\"'”’)\]]*$|[다요]\. ")


def find(text: str) -> tuple[Span, ...]:
    """Find the page furniture of a text: spans in text order, not overlapping.

    A line is furniture where nothing but words of furniture is left in it, or where it begins like a footer; a list of
    other articles runs from its heading to the next line of body text. Inside a line: addresses, telephone numbers,
    credits of photos, and all from a copyright sign to the line's end.
    """
    return merge(tuple(_lines(text)), tuple(_inside(text)))


def merge(first: tuple[Span, ...], second: tuple[Span, ...]) -> tuple[Span, ...]:
    """Both in text order; of two that overlap the one that begins first, of two that begin together the longer."""
    if not first or not second:
        return first or second
    spans = sorted(first + second, key=_order)
    kept: list[Span] = []
    for span in spans:
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return tuple(kept)


def _order(span: Span) -> tuple[int, int]:
    return span.start, -span.end


def _lines(text: str) -> list[Span]:
    """Whole lines of furniture, and lists of other articles."""
    spans: list[Span] = []
    listing = False
    held = _held(text)
    end = -1
    for line in text.split("\n"):
        start, end = end + 1, end + 1 + len(line)
        if not line or len(line) > _LONGEST_CHROME_LINE:
            listing = listing and not line
            continue
        kind = None
        if line[0] in FIRST_LETTERS or not line[0].isalpha() or start in held:
            kind = _kind(text, start, end, _HEAD_OF_ANY if start in held else _HEAD)
        if kind == "list":
            listing = True
        elif listing and kind is None:
            bare = line.strip()
            listing = not (len(bare) > _LONGEST_HEADLINE or _BODY.search(bare))
        if kind or listing:
            spans.append(Span(start, end))
    return spans


def _held(text: str) -> set[int]:
    """Where the lines begin that hold a word of furniture, which may stand anywhere in them."""
    starts = (match.start() for match in _HELD.finditer(text))
    return {text.rfind("\n", max(0, start - _LONGEST_CHROME_LINE), start) + 1 for start in starts}


def _kind(text: str, start: int, end: int, pattern: re.Pattern[str]) -> str | None:
    """What the beginning of a line makes of it."""
    head = pattern.match(text, start, end)
    kind = head.lastgroup if head else None
    return None if kind == "word" and _LETTER.search(WORD.sub("", text[start:end])) else kind


def _inside(text: str) -> list[Span]:
    """Addresses, telephone numbers, credits and copyright inside lines."""
    spans: list[Span] = []
    done = 0
    for match in _SIGNS.finditer(text):
        at, end = match.span()
        if at < done:
            continue
        span = _around(text, at, end, match[0])
        if span and span.start >= done:
            spans.append(span)
            done = span.end
    return spans


def _around(text: str, at: int, end: int, sign: str) -> Span | None:
    """The furniture that a sign stands for."""
    if sign == "@":
        start = at
        while start > max(0, at - _LONGEST_ADDRESS) and text[start - 1] in _ADDRESS_LETTERS:
            start -= 1
        after = (_ADDRESS_END if start < at else _HANDLE).match(text, end)
        return Span(start, after.end()) if after else None
    if sign == "://" or sign == "www.":
        before = _URL_START.search(text, max(0, at - 6), at) if sign == "://" else None
        after = _URL_END.match(text, end)
        return Span(before.start() if before else at, after.end()) if after else None
    if sign == "=":
        caption = _CAPTION.search(text, max(0, at - _CAPTION_REACH), min(len(text), end + 44))
        return Span(*caption.span()) if caption and caption.start() <= at < caption.end() else None
    if sign[0] in "0182" and sign[1:2].isdigit():
        if "." in sign or sign[0] == "2":  # a photo's date, not a telephone
            return Span(at, end)
        before = _BEFORE_NUMBER.search(text, max(0, at - 6), at)
        return Span(before.start() if before else at, end)
    tail = _TAIL.match(text, at)
    if not tail:
        return None
    line_end = text.find("\n", at)
    line_end = len(text) if line_end < 0 else line_end
    start = at
    while start > 0 and text[start - 1] in "<＜[( ":
        start -= 1
    return Span(start, line_end)

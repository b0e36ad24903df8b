"""Lines cut at one width, as in print, pasted mail or a page taken from a PDF, joined for reading."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Any

from analysis.reading.joints import Joints, is_cut
from analysis.records import Article, Reading

JOINER = "\u2060"  # word joiner: it has no width, and no line is broken there
_NARROWEST, _WIDEST = 24, 140  # columns, a Korean letter being two wide
_FULL, _WORD = 0.8, 14  # how long a line is that was cut: most of the width, or all but a long word
_MOST = 0.7  # of the lines that run on are full
_STOP = re.compile(r"[.?!:;…][\"'”’)\]」』》〉]*$")
_SENTENCE = re.compile(r"[다요까]\.(?= |[\"'”’]|$)")
# A line that ends in the middle of a sentence: behind a particle, a comma, or with another sentence before.
_MIDWAY = re.compile(r"(?:[은는이가을를의에와과로고며]|[,·]|[다요까]\.[\"'”’]? .*)$")
_WIDE = re.compile("[ᄀ-￮]")
# What begins a line of its own: an item, a label with its value.
_OWN = re.compile(r"[^\w\s\"'“‘(\[<]|\d{1,2}[.)] |[가-하][.)] |[가-힣A-Za-z][가-힣A-Za-z ]{0,11} ?[:：|]")

Line = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Unwrapped:
    """An article as it is read, and where in its text a line break of the original is gone without a blank."""

    original: Article
    article: Article
    gone: tuple[int, ...]

    def restore(self, reading: Reading) -> Reading:
        """The same reading with every span, and every text cut there, as in the original."""
        parts = {field.name: self._restored(getattr(reading, field.name)) for field in fields(reading)}
        return Reading(**parts | {"article": self.original})

    def _restored(self, record: Any) -> Any:
        if isinstance(record, tuple):
            return tuple(map(self._restored, record))
        if isinstance(record, Mapping):
            return {key: self._restored(value) for key, value in record.items()}
        if not is_dataclass(record) or isinstance(record, (Article, type)):
            return record
        changed = {field.name: self._restored(getattr(record, field.name)) for field in fields(record)}
        if "start" in changed:
            start, end = self._place(changed["start"]), self._place(changed["end"] - 1) + 1
            changed |= {"start": start, "end": end}
            if "text" in changed:
                changed["text"] = self.original.text[start:end]
        return type(record)(**changed)

    def _place(self, position: int) -> int:
        return position + bisect_right(self.gone, position)


def unwrap(article: Article) -> Unwrapped | None:
    """Join the lines of an article that are cut at one width; None where they are not, as mostly.

    A break becomes a blank, or nothing where it parts a word (`joints`). Headings, items, labelled values and the end of a sentence
    keep their line.
    """
    breaks = breaks_of(article.text)
    if not breaks:
        return None
    joints = Joints(article.text, breaks)
    pieces, gone, start, size = [], [], 0, 0
    for at in breaks:
        piece = article.text[start:at]
        size += len(piece)
        if joints.parts_word(at):
            gone.append(size)
        else:
            piece += " "
            size += 1
        pieces.append(piece)
        start = at + 1
    text = "".join([*pieces, article.text[start:]])
    return Unwrapped(article, replace(article, text=text), tuple(gone))


@lru_cache(maxsize=32)  # a report cites the sentences of one article again and again
def printed(article: Article) -> str:
    """The text to quote from: where a line break parts a word, a joiner that shows nothing stands, so that offsets stay."""
    found = unwrap(article)
    text = list(article.text) if found else []
    for number, at in enumerate(found.gone if found else ()):
        text[at + number] = JOINER
    return "".join(text) or article.text


def quote(article: Article, start: int, end: int) -> str:
    """The words of a span on one line, as they are read: parted words whole, blanks single."""
    return " ".join(printed(article)[start:end].replace(JOINER, "").split())


def breaks_of(text: str) -> list[int]:
    """Where lines that run on end."""
    if text.count("\n") < 2:
        return []
    blocks = [block for block in _blocks(text) if any(_SENTENCE.search(line) for _, line in block)]
    cut = [line for block in blocks for (_, line), (_, after) in pairwise(block) if _runs_on(line, after)]
    lines = sum(map(len, blocks))
    # a title above each paragraph runs on as well, and is no sentence
    within = sum(_MIDWAY.search(line) is not None for line in cut)
    if within < 2 or within * 3 < len(cut) or len(cut) * 3 < lines:
        return []
    widths = sorted(map(_width, cut))
    width = widths[len(widths) * 9 // 10]
    full = min(width * _FULL, width - _WORD)
    if not _NARROWEST <= width <= _WIDEST or sum(w >= full for w in widths) < _MOST * len(widths):
        return []
    return [at for block in blocks for at in _within(block, full)]


def _within(block: list[Line], full: float) -> Iterator[int]:
    going_on = False  # the line stands in the middle of a sentence
    for (at, line), (_, after) in pairwise(block):
        going_on = _runs_on(line, after) and (
            going_on or _width(line) >= full or _SENTENCE.search(line) is not None or is_cut(line, after)
        )
        if going_on:
            yield at + len(line)


def _blocks(text: str) -> Iterator[list[Line]]:
    """The runs of lines without a blank line between them, each line with where it begins."""
    block: list[Line] = []
    start = 0
    for line in text.split("\n"):
        if line and not line.isspace():
            block.append((start, line))
        elif block:
            yield block
            block = []
        start += len(line) + 1
    if block:
        yield block


def _runs_on(line: str, after: str) -> bool:
    return not (_STOP.search(line.rstrip()) or _OWN.match(after.lstrip()))


def _width(line: str) -> int:
    return len(line) + len(_WIDE.findall(line))

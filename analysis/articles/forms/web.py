"""A web page: trafilatura finds the article in it; each piece of its text keeps where it stands in the page."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from html import unescape
from html.parser import HTMLParser

from analysis.articles.decode import decode, normalise
from analysis.articles.draft import Draft
from analysis.errors import ArticleError
from analysis.records import Origin, Piece

_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{2,20})""", re.IGNORECASE)
_STAMPS = ("article:published_time", "og:article:published_time", "datepublished", "pubdate", "date")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?")
_SILENT = {"script", "style", "template", "noscript"}


def drafts(data: bytes, where: str) -> Iterator[Draft]:
    """The article of a page, with the metadata that the page states.

    The publication date is taken from the page's own metadata as printed there, never guessed: the library's guess
    would look at the machine's clock.

    Raises   ArticleError where the page holds no article
    """
    from trafilatura import bare_extraction

    page, encoding = _decode(data, where)
    found = bare_extraction(page, include_comments=False, favor_recall=True, with_metadata=False)
    body = normalise(getattr(found, "text", None) or "")
    if not body.strip():
        raise ArticleError(where, "no article in this page", "save its text as .txt")
    reader = _Page(page)
    title = reader.meta.get("og:title") or reader.title
    text = body if title is None or title in body[: len(title) + 200] else f"{title}\n\n{body}"
    origin = Origin(
        title=title,
        publisher=reader.meta.get("og:site_name"),
        url=reader.meta.get("og:url") or reader.canonical,
        published=next((p for p in map(_iso, (reader.meta.get(s) for s in _STAMPS)) if p), None),
    )
    yield Draft(text, encoding, origin=origin, pieces=align(text, reader.words))


def align(text: str, words: list[tuple[str, int]]) -> tuple[Piece, ...]:
    """Where each line of a text stands in its page.

    `words`  runs of the page's visible text, each with its offset in the decoded page, in page order
    Returns  a piece for each line that stands in the page in this order; lines that do not (added titles) have none
    """
    letters: list[str] = []
    offsets: list[int] = []
    for run, offset in words:
        for index, letter in enumerate(run):
            if not letter.isspace():
                letters.append(letter)
                offsets.append(offset + index)
    stream = "".join(letters)
    pieces: list[Piece] = []
    at = start = 0
    for line in text.split("\n"):
        bare = "".join(line.split())
        found = stream.find(bare, at) if bare else -1
        if found >= 0:
            end = found + len(bare)
            pieces.append(Piece(start, start + len(line), offsets[found], offsets[end - 1] + 1))
            at = end
        start += len(line) + 1
    return tuple(pieces)


class _Page(HTMLParser):
    """The visible text of a page with its offsets, its title and its metadata."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=False)
        self.words: list[tuple[str, int]] = []
        self.meta: dict[str, str] = {}
        self.title: str | None = None
        self.canonical: str | None = None
        self._lines = [0, *(m.end() for m in re.finditer("\n", page))]
        self._silent = 0
        self._in_title = False
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        row = {key: value or "" for key, value in attrs}
        self._silent += tag in _SILENT
        self._in_title = tag == "title"
        if tag == "meta" and (key := (row.get("property") or row.get("name") or row.get("itemprop") or "").lower()):
            self.meta.setdefault(key, normalise(row.get("content", "")))
        if tag == "link" and row.get("rel") == "canonical":
            self.canonical = row.get("href")

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in _SILENT and self._silent > 0
        self._in_title = False

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.title = normalise(data.strip()) or None
        elif not self._silent:
            line, column = self.getpos()
            self.words.append((data, self._lines[line - 1] + column))

    def handle_entityref(self, name: str) -> None:
        self._reference(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self._reference(f"&#{name};")

    def _reference(self, text: str) -> None:
        self.handle_data(unescape(text)[:1])


def _decode(data: bytes, where: str) -> tuple[str, str]:
    """By the page's own charset where it names one that fits, else as any text."""
    stated = _CHARSET.search(data[:4096])
    if stated:
        name = stated[1].decode("ascii").lower()
        name = "cp949" if name in ("euc-kr", "ks_c_5601-1987", "ksc5601") else name
        try:
            codecs.lookup(name)
            return normalise(data.decode(name)), name
        except (LookupError, UnicodeDecodeError):
            pass  # the page is wrong about itself, as pages are; the general rule decides
    text, encoding = decode(data, where)
    return normalise(text), encoding


def _iso(stamp: str | None) -> str | None:
    match = _ISO.match(stamp or "")
    if not match:
        return None
    year, month, day, hour, minute = match.groups()
    return f"{year}-{month}-{day}" + (f"T{hour}:{minute}" if hour else "")

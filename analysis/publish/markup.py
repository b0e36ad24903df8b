"""Document → Typst source. Text enters only as string literals, so that nothing in an article can be markup."""

from __future__ import annotations

import base64
import binascii
import copy
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from lxml.etree import _Element as Element

from analysis.publish import glyphs
from analysis.publish.columns import columns
from analysis.publish.document import Document
from analysis.publish.words import MARK, Line, literal

BODY = 9.5  # pt; the template's text size
SMALL = 8.0  # pt; its table size
MEASURE = 160.0 / 25.4 * 72.27  # pt; its text width
TILE_GAP = 14.0  # pt; between tiles
TILE_SIZES = (15.0, 12.0, 9.5)  # pt; of a tile's number, tried in turn

_DRESS = {"strong": "strong", "b": "strong", "em": "emph", "i": "emph", "mark": "hit", "sub": "sub", "del": "strike"}
_LINKS = ("https://", "http://", "mailto:")
_HEADING = re.compile(r"h[1-6]")

Dress = Callable[[str], str]


@dataclass(slots=True)
class Source:
    """Typst code of a document's body, the files that it refers to, and the characters that the font lacks."""

    code: str = ""
    files: dict[str, bytes] = field(default_factory=dict)
    missing: dict[str, int] = field(default_factory=dict)


def write(document: Document) -> Source:
    """Write a document's body as Typst code for the template's functions."""
    source = Source()
    for number, svg in enumerate(document.drawings):
        source.files[f"drawing-{number}.svg"] = svg.encode()
    source.code = "\n".join(_Writer(source).blocks(copy.deepcopy(document.body)))  # writing takes parts out
    return source


@dataclass(slots=True)
class _Writer:
    source: Source
    level: int = 0
    sections: int = 0
    charts: int = 0
    begun: bool = False
    opened: bool = False

    def blocks(self, parent: Element) -> Iterator[str]:
        """Code of the children of a block element; stray inline content becomes a paragraph."""
        for element in parent:
            if isinstance(element.tag, str):
                yield from self._block(element)
                self.begun = True

    def _block(self, element: Element) -> Iterator[str]:
        kind = element.get("class") or ""
        tag = element.tag
        if _HEADING.fullmatch(tag):
            yield self._heading(element)
        elif kind in ("summary", "bullets"):
            yield f"{kind}(({''.join(self.inline(item) + ',' for item in element)}))"
        elif kind == "tiles":
            yield self._tiles(element)
        elif kind == "evidence":
            yield from (self._evidence(row) for row in element)
        elif kind == "origin":
            yield f"origin({self.inline(element)})"
        elif tag == "table":
            yield self._table(element)
        elif tag == "figure":
            yield self._figure(element)
        elif tag in ("ul", "ol"):
            yield self._list(element)
        elif tag == "pre":
            yield f"listing({literal(''.join(element.itertext()))})"
        elif tag == "hr":
            yield "rule()"
        elif tag in ("div", "section", "article", "main", "header", "blockquote", "details"):
            yield from self.blocks(element)
        elif tag in ("style", "script", "link", "meta", "title"):
            return
        elif tag in ("img", "object"):
            yield self._image(element)
        else:
            leads = _leads_to_figure(element)
            yield f"para({self.inline(element)}{', leads: true' if leads else ''})"

    def _heading(self, element: Element) -> str:
        """Levels start at 1 below the title (h2), and never skip one, as PDF/UA asks."""
        level = min(max(int(element.tag[1]) - 1, 1), self.level + 1)
        self.level = level
        contents = ""
        if level == 1:
            # the contents stand behind what opens the report: a summary with a heading of its own, or without
            self.sections += 1
            due = (self.sections == 1 and self.begun) or (self.sections == 2 and self.opened)
            self.opened = self.sections == 1 and not self.begun
            contents = "contents()\n" if due else ""
        return f"{contents}heading(level: {level}, {self.inline(element)})"

    def _list(self, element: Element) -> str:
        items = []
        for item in element:
            nested = [child for child in item if child.tag in ("ul", "ol")]
            for child in nested:
                item.remove(child)
            inner = (
                self.inline(item) if not any(c.tag == "p" for c in item) else "{" + ";".join(self.blocks(item)) + "}"
            )
            items.append("{" + ";".join([inner, *(self._list(child) for child in nested)]) + "},")
        return f"{'list' if element.tag == 'ul' else 'enum'}({''.join(items)})"

    def _tiles(self, element: Element) -> str:
        """Up to four to a row; where a number does not fit its tile, all are set smaller."""
        count = min(max(len(element), 1), 4)
        room = (MEASURE - TILE_GAP * (count - 1)) / count
        widest = max((self.line(tile[1]).natural for tile in element), default=0.0)
        size = next((s for s in TILE_SIZES if widest * s <= room), TILE_SIZES[-1])
        rows = []
        for tile in element:
            name, remark = self.inline(tile[0], room / SMALL), self.inline(tile[2], room / SMALL)
            rows.append(f"(name: {name}, number: {self.inline(tile[1], room / size)}, remark: {remark}),")
        return f"tiles(({''.join(rows)}), size: {size}pt)"

    def _figure(self, element: Element) -> str:
        caption = next((e for e in element if e.tag == "figcaption"), None)
        sources = next((e for e in element if e.get("class") == "sources"), None)
        drawing = next(e for e in element.iter("object", "img"))
        self.charts += 1
        said = [self.inline(e) if e is not None else "none" for e in (caption, sources)]
        shown = self._image(drawing)
        return f"chart({shown}, number: {self.charts}, caption: {said[0]}, sources: {said[1]})"

    def _image(self, element: Element) -> str:
        alt = self._shown(element.get("alt") or element.get("title") or "")
        if element.tag == "object":
            return f"image({literal('drawing-' + (element.get('data') or '') + '.svg')}, alt: {alt})"
        head, _, data = (element.get("src") or "").partition(",")
        name = f"image-{len(self.source.files)}.{'jpg' if 'jpeg' in head else 'png'}"
        try:
            self.source.files[name] = base64.b64decode(data)
        except binascii.Error:
            return f"para({alt})"
        return f"image({literal(name)}, alt: {alt}, width: 100%)"

    def _shown(self, text: str) -> str:
        """A plain string for places that take no content."""
        return literal(" ".join(text.split()))

    def _evidence(self, row: Element) -> str:
        if row.get("class") == "sentence":
            quote, uses = row
            lines = ",".join(self._use(use) for use in uses)
            long = "true" if len("".join(row.itertext())) > 1500 else "false"  # too long to stand on one page unbroken
            return f"sentence({literal(row.get('data-label') or '')}, {self.inline(quote)}, ({lines},), long: {long})"
        first, *others = row
        number = next(e for e in first if e.get("class") == "number")
        label = number.text or ""
        first.remove(number)
        said = [self.inline(first), *(self.inline(e) for e in others if e.get("class") != "uses")]
        back = next((self._back(e) for e in others if e.get("class") == "uses"), "(), none")
        return f"computed({literal(label)}, {_labelled(row)}, ({','.join(said)},), {back})"

    def _use(self, use: Element) -> str:
        parts = {e.get("class"): e for e in use}
        number, words, offsets = (self.inline(parts[k]) for k in ("number", "words", "offsets"))
        return f"use({number}, {words}, {offsets}, {self._back(use)})"

    def _back(self, element: Element) -> str:
        """The places that cite a row, as names, and the computed numbers that it went into, as links."""
        links = (literal((e.get("href") or "")[1:]) for e in element.iter("a") if e.get("class") == "back")
        rows = next((self.inline(e) for e in element.iter("span") if e.get("class") == "rows"), "none")
        return f"({''.join(link + ',' for link in links)}), {rows}"

    def _table(self, element: Element) -> str:
        caption = next((e for e in element if e.tag == "caption"), None)
        head = [row for part in element if part.tag == "thead" for row in part.iter("tr")]
        body = [row for part in element if part.tag in ("tbody", "tr") for row in part.iter("tr")]
        notes = [cell for part in element if part.tag == "tfoot" for cell in part.iter("td", "th")]
        written = columns(head, body, self.line, MEASURE / SMALL)
        note = "{" + ";".join(self.inline(n) for n in notes) + "}" if notes else "none"
        return (
            f"data-table(caption: {self.inline(caption) if caption is not None else 'none'}, note: {note}, {written})"
        )

    def inline(self, element: Element, limit: float = 40.0) -> str:
        return self.line(element, limit).code()

    def line(self, element: Element, limit: float = 40.0) -> Line:
        """The inline content of an element as one line, words unbroken."""
        line = Line(limit, self.source.missing)
        self._walk(element, line, _bare, 1.0, False)
        return line

    def _walk(self, element: Element, line: Line, dress: Dress, size: float, whole: bool) -> None:
        if element.text:
            line.add(element.text, dress, size, whole)
        for child in element:
            if isinstance(child.tag, str):
                self._child(child, line, dress, size, whole)
            if child.tail:
                line.add(child.tail, dress, size, whole)

    def _child(self, child: Element, line: Line, dress: Dress, size: float, whole: bool) -> None:
        kind = child.get("class") or ""
        if child.tag == "br":
            line.add(" ")
            return
        if kind == "char":
            line.add("".join(child.itertext()), lambda code: dress(f"char({code})"), size, whole)
            return
        if kind == "mark" and child.tag == "sup":
            line.add("".join(child.itertext()), lambda code: dress(f"mark({code})"), size * MARK, True)
            return
        inner = dress
        if child.tag == "a":
            target = child.get("href") or ""
            whole = whole or (kind in ("cited", "input") and glyphs.width(child.text or "") <= 16)
            inner = _chained(dress, lambda code: _link(target, code))
            mark = child[0] if len(child) == 1 and child[0].get("class") == "mark" else None
            if (
                whole
                and mark is not None
                and line.add_marked(child.text or "", mark.text or "", child.get("id") or "", inner, size)
            ):
                return
        elif child.tag in _DRESS:
            name = _DRESS[child.tag]
            inner = _chained(dress, lambda code: f"{name}({code})")
        elif child.tag == "sup":
            inner = _chained(dress, lambda code: f"super({code})")
        start = len(line.parts)
        self._walk(child, line, inner, size, whole)
        if child.get("id"):
            _label(line, start, child.get("id") or "")


def _leads_to_figure(element: Element) -> bool:
    """Whether a paragraph comes right before a chart, a table or the evidence, to which it should keep."""
    following = element.getnext()
    return following is not None and following.tag in ("figure", "table", "section")


def _bare(code: str) -> str:
    return code


def _chained(outer: Dress, inner: Dress) -> Dress:
    return lambda code: outer(inner(code))


def _link(target: str, code: str) -> str:
    if target.startswith("#"):
        return f"link(label({literal(target[1:])}), {code})"
    return f"link({literal(target)}, {code})" if target.startswith(_LINKS) else code


def _labelled(element: Element) -> str:
    return literal(element.get("id") or "")


def _label(line: Line, start: int, name: str) -> None:
    """Give the first fragment since `start` the element's name, for links to lead to."""
    for index in range(start, len(line.parts)):
        fragment = line.parts[index]
        if fragment is not None:
            line.parts[index] = replace(fragment, name=name)
            return

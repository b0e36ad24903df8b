"""Document → one self-contained HTML page: the same content as the PDF, with each number's sentence at hand."""

from __future__ import annotations

import base64
import copy
import functools
import hashlib
import re
from importlib.resources import files

import lxml.html
from lxml.etree import _Element as Element

from analysis.publish import glyphs
from analysis.publish.document import Document
from analysis.publish.escape import to_html
from analysis.publish.webfont import faces

_ENDING = re.compile(r"[^\s\[(]{1,8}(?=\s|$)")
_DRAWING = re.compile(r'<object class="drawing" data="(\d+)"[^>]*></object>')
_SIZE = re.compile(r'\b(?:width|height)="[^"]*"')
_METADATA = re.compile(r"<metadata>.*?</metadata>", re.DOTALL)
_HINT = "본문의 수를 가리키거나 누르면 근거 문장이 보인다."
_FURNITURE = set(_HINT + "– 기사까지 · 부록에서 보기")  # words that the page adds
_READABLE = 9.0  # em; a column of sentences is not narrower
_LONG = 18.0  # em; a number wider than this may break


def page(document: Document) -> str:
    """Write a document as HTML that needs nothing from elsewhere and lets nothing in it run but its own script."""
    body = copy.deepcopy(document.body)
    contents = _headings(body)
    _captions(body)
    for link in [e for e in body.iter("a") if e.get("class") in ("cited", "input")]:
        if glyphs.width("".join(link.itertext())) > _LONG:
            link.set("class", f"{link.get('class')} long")
        else:
            _kept(link)
    for table in list(body.iter("table")):
        _numerals(table)
        _widths(table)
        _held(table)
        caption = next((e for e in table if e.tag == "caption"), None)
        _scrolled(table, " ".join("".join(caption.itertext()).split()) if caption is not None else "표")
    for drawing in [e for e in body.iter("object", "img") if e.getparent().tag == "figure"]:
        _scrolled(drawing, drawing.get("title") or drawing.get("alt") or "그림")
    for row in body.iter("li"):
        if row.get("class") == "sentence":
            label = lxml.html.Element("span", {"class": "label"})
            label.text = row.attrib.pop("data-label", "")
            row.insert(0, label)
    for block in body:
        block.attrib.pop("data-cell", None)
    _place(body, contents)
    return _whole(document, _drawn(_serialised(body), document.drawings))


def _headings(body: Element) -> list[tuple[str, str]]:
    """Give headings ids and levels without a gap below the title; returns the sections for the contents."""
    level, found = 1, []
    for number, heading in enumerate([e for e in body.iter() if re.fullmatch("h[1-6]", str(e.tag))], 1):
        level = min(max(int(heading.tag[1]), 2), level + 1)
        heading.tag = f"h{level}"
        if level == 2:
            heading.set("id", heading.get("id") or f"section-{number}")
            found.append((heading.get("id") or "", "".join(heading.itertext())))
    return found


def _captions(body: Element) -> None:
    counts = {"표": 0, "그림": 0}
    for caption in body.iter("caption", "figcaption"):
        kind = "표" if caption.tag == "caption" else "그림"
        counts[kind] += 1
        count = lxml.html.Element("span", {"class": "count"})
        count.text, count.tail, caption.text = f"{kind} {counts[kind]}", caption.text, None
        caption.insert(0, count)


def _numerals(table: Element) -> None:
    """Set a column's numerals on the decimal point: their tails and marks get the width of the column's widest."""
    columns: dict[int, list[Element]] = {}
    for row in table.iter("tr"):
        for index, cell in enumerate(row):
            columns.setdefault(index, []).extend(e for e in cell if e.get("data-tail") is not None)
    for numerals in columns.values():
        widest = max((glyphs.width(n.get("data-tail") or "") for n in numerals), default=0.0)
        marks = max((_mark_width(n) for n in numerals), default=0.0)
        for numeral in numerals:
            _split(numeral, widest, marks)


def _mark_width(numeral: Element) -> float:
    return 0.7 * sum(glyphs.width(sup.text or "") for sup in numeral.iter("sup"))


def _split(numeral: Element, widest: float, marks: float) -> None:
    tail = numeral.attrib.pop("data-tail", "")
    holder = next((e for e in numeral if e.tag == "a"), numeral)
    text = holder.text or ""
    if text.endswith(tail):
        span = lxml.html.Element("span", {"class": "tail", "style": f"min-width:{widest:.2f}em"})
        span.text, holder.text = tail, text[: len(text) - len(tail)]
        holder.insert(0, span)
    if marks:
        filler = lxml.html.Element("span", {"class": "marks", "style": f"width:{marks - _mark_width(numeral):.2f}em"})
        numeral.append(filler)


def _widths(table: Element) -> None:
    """Give short columns the width of their words, and long ones room to read: a phone scrolls instead."""
    rows = [row for row in table.iter("tr") if len(row) > 1]
    for index, cell in enumerate(rows[0] if rows else ()):
        words = ("".join(row[index].itertext()) for row in rows if index < len(row))
        cell.set("style", f"min-width:{min(max(map(glyphs.width, words)) + 0.4, _READABLE):.1f}em")


def _held(table: Element) -> None:
    """Keep a table's note within the screen: it is read whole, however far the table scrolls."""
    for cell in [e for e in table.iter("td") if e.get("class") == "note"]:
        holder = lxml.html.Element("div")
        holder.text, cell.text = cell.text, None
        holder.extend(list(cell))
        cell.append(holder)


def _scrolled(element: Element, name: str) -> None:
    """What is wider than a phone scrolls on its own, by keyboard too."""
    frame = lxml.html.Element("div", {"class": "scroll", "role": "region", "tabindex": "0", "aria-label": name})
    parent, tail = element.getparent(), element.tail
    element.tail = None
    parent.replace(element, frame)
    frame.append(element)
    frame.tail = tail


def _kept(link: Element) -> None:
    """Keep a particle on the line of its number: between a mark's bracket and Hangul a browser would break."""
    ending = _ENDING.match(link.tail or "")
    if ending is None:
        return
    keeper = lxml.html.Element("span", {"class": "kept"})
    keeper.tail = (link.tail or "")[ending.end() :]
    link.tail = None
    link.getparent().replace(link, keeper)
    keeper.append(link)
    link.tail = ending[0]


def _place(body: Element, contents: list[tuple[str, str]]) -> None:
    """Put the contents behind what opens the report, as the PDF does."""
    nav = lxml.html.Element("nav", {"class": "contents", "aria-label": "차례"})
    items = lxml.html.Element("ol")
    nav.append(items)
    for id, words in contents:
        item = lxml.html.Element("li")
        link = lxml.html.Element("a", {"href": f"#{id}"})
        link.text = words
        item.append(link)
        items.append(item)
    sections = [i for i, block in enumerate(body) if block.tag == "h2"]
    if len(contents) > 1:
        body.insert(sections[0] or sections[1], nav)


def _serialised(body: Element) -> str:
    return "\n".join(lxml.html.tostring(block, encoding="unicode") for block in body)


def _drawn(html: str, drawings: tuple[str, ...]) -> str:
    def svg(match: re.Match[str]) -> str:
        head, _, rest = drawings[int(match[1])].partition(">")
        return _METADATA.sub("", f"{_SIZE.sub('', head)}>{rest}")

    return _DRAWING.sub(svg, html)


def _whole(document: Document, body: str) -> str:
    style, js = _template("page.css"), _template("page.js")
    allowed = base64.b64encode(hashlib.sha256(js.encode()).digest()).decode()
    policy = (
        f"default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; script-src 'sha256-{allowed}'"
    )
    title = to_html(document.title)
    subtitle = f'<p class="subtitle">{to_html(document.subtitle)}</p>' if document.subtitle else ""
    imprint = f'<p class="imprint">{to_html(document.imprint)}</p>' if document.imprint else ""
    date = f"{document.date} 기사까지 · " if document.date else ""
    return f"""<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="kbio-analysis">
<title>{title}</title>
<style>{faces(set(body) | _FURNITURE | set(document.title + subtitle + imprint))}
{style}</style>
</head>
<body>
<header class="title">{subtitle}<h1>{title}</h1>{imprint}</header>
<main>
{body}
</main>
<footer>{date}{_HINT}</footer>
<script>{js}</script>
</body>
</html>
"""


@functools.cache
def _template(name: str) -> str:
    return files("analysis.publish").joinpath("templates", name).read_text(encoding="utf-8")

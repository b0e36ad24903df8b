"""HTML of a notebook's outputs → elements that can only show: nothing in them runs, loads or dresses the page."""

from __future__ import annotations

from lxml.etree import _Element as Element

SHUT = frozenset({
    "base", "button", "embed", "form", "iframe", "input", "link", "meta", "noscript", "script", "style", "template",
})  # fmt: skip
_ELEMENTS = frozenset({
    "a", "article", "b", "blockquote", "br", "caption", "code", "dd", "del", "details", "div", "dl", "dt", "em",
    "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i", "img", "li", "main", "mark",
    "object", "ol", "p", "pre", "q", "s", "section", "small", "span", "strong", "sub", "summary", "sup", "table",
    "tbody", "td", "tfoot", "th", "thead", "time", "tr", "u", "ul",
})  # fmt: skip
_ATTRIBUTES = frozenset({
    "alt", "aria-label", "class", "colspan", "data", "data-label", "data-row", "data-tail", "datetime", "href", "id",
    "rowspan", "scope", "src", "title",
})  # fmt: skip


def purge(part: Element) -> None:
    """Take out, in place, what could run, load or dress the page; unknown elements leave their words behind."""
    for element in list(part.iter()):
        if not isinstance(element.tag, str) or element.tag in SHUT:
            element.drop_tree()
            continue
        for name in set(element.attrib) - _ATTRIBUTES:
            del element.attrib[name]
        if element.tag not in _ELEMENTS and element.getparent() is not None:
            element.drop_tag()

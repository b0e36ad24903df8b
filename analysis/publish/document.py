"""An executed notebook as a document: what its cells show, numbered and checked, ready for any exporter.

The notebook is all that an export needs: marks, evidence, tables as data and readings travel in its outputs.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import lxml.html
import mistune
from lxml.etree import _Element as Element

from analysis.errors import NotebookError
from analysis.publish.appendix import DATA as READINGS
from analysis.publish.escape import to_attribute, to_html
from analysis.publish.purge import SHUT, purge
from analysis.publish.table import DATA as TABLE

_SVG = re.compile(r"<svg\b.*?</svg>", re.DOTALL)
_LABEL = re.compile(r'<svg\b[^>]*?\baria-label="([^"]*)"')
_HIDDEN = {"remove-cell", "remove-output", "parameters", "injected-parameters"}
_MARKDOWN = mistune.create_markdown(escape=True, plugins=["table", "strikethrough"])


@dataclass(frozen=True, slots=True)
class Document:
    """A report as a tree of HTML elements, its drawings kept apart as SVG.

    `date`      publication date of the newest article read, ISO 8601, or None
    `body`      one element holding the blocks in order; a drawing is `<object data="index" title="alt">`
    `tables`    each table as `Table.data`; `readings` the contract's objects of the articles read
    """

    title: str
    subtitle: str
    imprint: str
    date: str | None
    body: Element
    drawings: tuple[str, ...]
    tables: tuple[dict[str, Any], ...]
    readings: tuple[dict[str, Any], ...]


def document(notebook: Any, name: str = "notebook") -> Document:
    """Read an executed notebook (nbformat 4).

    Raises   NotebookError, naming the cell: a cell that failed, an image without alternative text, a marked number
             without a row in the appendix
    """
    drawings: list[str] = []
    tables: list[dict[str, Any]] = []
    readings: list[dict[str, Any]] = []
    body = lxml.html.Element("main")
    for number, cell in enumerate(notebook.cells, 1):
        where = f"{name} cell {number}"
        for html in _shown(cell, where, tables, readings):
            for element in _elements(html, where, drawings):
                element.set("data-cell", str(number))
                body.append(element)
    title, subtitle, imprint = _take_title(body, name)
    _number(body, name)
    dates = [t.get("datetime", "")[:10] for t in body.iter("time") if t.get("class") == "published"]
    dates += [published[:10] for row in readings if (published := row["article"]["published"])]
    return Document(
        title, subtitle, imprint, max(dates, default=None), body, tuple(drawings), tuple(tables), tuple(readings)
    )


def _shown(cell: Any, where: str, tables: list[dict[str, Any]], readings: list[dict[str, Any]]) -> Iterator[str]:
    """The HTML of what a cell shows; its data goes to the lists."""
    tags = set(cell.metadata.get("tags", ()))
    if cell.cell_type == "markdown" and "remove-cell" not in tags:
        yield str(_MARKDOWN(cell.source))
    if cell.cell_type != "code":
        return
    for output in cell.outputs:
        if output.output_type == "error":
            raise NotebookError(where, f"{output.ename}: {output.evalue}", "run the notebook to its end, then export")
        if output.output_type not in ("display_data", "execute_result") or tags & _HIDDEN:
            continue
        data = output.data
        tables += [data[TABLE]] if TABLE in data else []
        readings += [json.loads(line) for line in _joined(data.get(READINGS, "")).split("\n") if line]
        yield _html(data, output.metadata, where)


def _html(data: Any, metadata: Any, where: str) -> str:
    if "text/html" in data:
        return _joined(data["text/html"])
    if "image/svg+xml" in data:
        return f'<figure class="chart">{_joined(data["image/svg+xml"])}</figure>'
    for kind in ("image/png", "image/jpeg"):
        if kind in data:
            alt = metadata.get(kind, {}).get("alt", "")
            return f'<img src="data:{kind};base64,{_joined(data[kind]).strip()}" alt="{to_attribute(alt)}">'
    if "text/markdown" in data:
        return str(_MARKDOWN(_joined(data["text/markdown"])))
    return f"<pre>{to_html(_joined(data.get('text/plain', '')))}</pre>"


def _joined(value: str | list[str]) -> str:
    return value if isinstance(value, str) else "".join(value)


def _elements(html: str, where: str, drawings: list[str]) -> Iterator[Element]:
    """Parse HTML; drawings are taken out first, as an HTML parser would spoil SVG's names, which know upper case."""

    def keep(match: re.Match[str]) -> str:
        alt = _LABEL.match(match[0])
        drawings.append(match[0])
        return f'<object class="drawing" data="{len(drawings) - 1}" title="{alt[1] if alt else ""}"></object>'

    for part in lxml.html.fragments_fromstring(_SVG.sub(keep, html)):
        if isinstance(part, str):
            if not part.strip():
                continue
            words, part = part, lxml.html.Element("p")
            part.text = words
        if not isinstance(part.tag, str) or part.tag in SHUT:
            continue
        purge(part)
        for image in part.iter("img", "object"):
            alt = image.get("alt") if image.tag == "img" else image.get("title")
            if not (alt or "").strip():
                mend = "show it with cite.chart(…, alt=…)"
                raise NotebookError(where, "an image without alternative text", mend)
            if image.tag == "img" and not image.get("src", "").startswith("data:image/"):
                raise NotebookError(where, f"an image from elsewhere: {image.get('src')}", "embed it, or draw it")
        part.tail = None
        yield part


def _take_title(body: Element, name: str) -> tuple[str, str, str]:
    """The title block, taken out of the body: `cite.title`'s, else the first heading, else the notebook's name."""
    for block in body:
        if block.tag == "header" and block.get("class") == "title":
            found = {e.get("class") or "title": _words(e) for e in block}
            body.remove(block)
            return found.get("title", name), found.get("subtitle", ""), found.get("imprint", "")
    for heading in body.iter("h1"):
        heading.getparent().remove(heading)
        return _words(heading), "", ""
    return name, "", ""


def _words(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def _number(body: Element, name: str) -> None:
    """Number the rows of evidence in their order, and every mark by the row that it leads to."""
    numbers: dict[str, int] = {}
    ids: set[str] = set()
    for element in body.iter():
        id = element.get("id") if isinstance(element.tag, str) else None
        if id is None:
            continue
        if id in ids:  # the same object shown twice: the first place keeps the name
            del element.attrib["id"]
            continue
        ids.add(id)
        if id.startswith("ev-"):
            numbers[id[3:]] = len(numbers) + 1
    for block in body:
        for link in list(block.iter("a")):
            _check(link, ids, numbers, f"{name} cell {block.get('data-cell')}")
        for mark in block.iter("sup"):
            if mark.get("class") == "mark":
                parent = mark.getparent()
                key = parent.get("href", "")[4:] if parent.tag == "a" else parent.get("id", "")[3:]
                mark.text = f"[{numbers[key]}]" if key in numbers else ""
        for run in list(block.iter("span", "p")):
            if run.get("class") in ("rows", "inputs"):
                _collapse(run)
        for row in block.iter("li"):
            if row.get("data-row") is not None:
                number = next(e for e in row.iter("span") if e.get("class") == "number")
                number.text = str(numbers.get(row.get("data-row", ""), ""))
            elif row.get("class") == "sentence":
                inside = [numbers[e.get("id", "")[3:]] for e in row.iter() if (e.get("id") or "").startswith("ev-")]
                row.set("data-label", _span(sorted(inside)))


def _collapse(run: Element) -> None:
    """Three or more bare numbers in succession become the first and the last: [4]–[9]."""
    links = list(run)
    numbers = [int((link[0].text or "[0]")[1:-1]) if _is_bare(link) else None for link in links]
    start = 0
    for end in range(1, len(links) + 1):
        number, before = (numbers[end] if end < len(links) else None), numbers[end - 1]
        if number is not None and before is not None and number == before + 1:
            continue
        if end - start > 2 and numbers[start] is not None:
            links[start].tail = "–"
            for link in links[start + 1 : end - 1]:
                run.remove(link)
        start = end


def _is_bare(link: Element) -> bool:
    return link.tag == "a" and not link.text and len(link) == 1 and link[0].get("class") == "mark"


def _check(link: Element, ids: set[str], numbers: dict[str, int], where: str) -> None:
    target = link.get("href", "")
    link.attrib.pop("title", None)
    if target.startswith("#ev-") and target[4:] not in numbers:
        fault = f"the number '{_words(link)}' has no row in the appendix"
        raise NotebookError(where, fault, "pass what the cell shows to cite.appendix(…)")
    if target.startswith("#") and target[1:] not in ids:
        parent = link.getparent()
        if link.get("class") == "back":  # given to the appendix, but not shown
            link.drop_tree()
        elif parent is not None:
            link.drop_tag()
    elif not target.startswith(("#", "https://", "http://", "mailto:")):
        link.drop_tag()


def _span(numbers: list[int]) -> str:
    if not numbers:
        return ""
    return str(numbers[0]) if len(numbers) == 1 else f"{numbers[0]}–{numbers[-1]}"

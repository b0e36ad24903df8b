"""A table's rows → Typst cells, with column widths from the words that must fit and numerals set on their point."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from lxml.etree import _Element as Element

from analysis.publish import glyphs
from analysis.publish.words import Fragment, Line, literal

GAP = 1.6  # em between columns
SLACK = 0.15  # em by which a column is wider than its words, for what rounding takes
SPREAD = 3.0  # em by which a column may grow beyond its longest line
SIZES = (1.0, 0.9, 0.8)  # of the table's text, tried in turn where words do not fit

Measure = Callable[[Element, float], Line]


@dataclass(frozen=True, slots=True)
class Numeral:
    """A cell set on the decimal point: what stands left of it, its tail, its marks, and the link that holds all."""

    head: Line
    tail: str
    marks: Line
    link: Fragment | None


def columns(head: list[Element], body: list[Element], line: Measure, measure: float) -> str:
    """Arguments of the template's `data-table`: columns, align, header, rows.

    `measure`  the width of the page's text in em of the table's text
    """
    count = max((len(row) for row in [*head, *body]), default=0)
    kinds = [_kind(head, body, i) for i in range(count)]
    lines = [[line(cell, 40.0) for cell in _cells(row, count)] for row in head]
    cells: list[list[Line | Numeral]] = [
        [_split(cell, kinds[i], line) for i, cell in enumerate(_cells(row, count))] for row in body
    ]
    numerals = [[c for row in cells if isinstance(c := row[i], Numeral)] for i in range(count)]
    plain = [[row[i] for row in lines] for i in range(count)]
    words = [[*plain[i], *(c for row in cells if isinstance(c := row[i], Line))] for i in range(count)]
    tails = [max((glyphs.width(c.tail) for c in column), default=0.0) for column in numerals]
    marks = [max((c.marks.natural for c in column), default=0.0) for column in numerals]
    natural, narrow = [], []
    for i in range(count):
        set_widths = [c.head.natural + tails[i] + marks[i] for c in numerals[i]]
        above = [marks[i] + w.natural for w in plain[i]]  # a header of numerals stands clear of their marks
        natural.append(max([*set_widths, *above, *(w.natural for w in words[i])], default=1.0))
        narrow.append(max([*set_widths, *(w.narrowest + marks[i] for w in plain[i]), *(w.narrowest for w in words[i])]))
    size, widths = _widths(natural, narrow, measure)
    for i, column in enumerate(words):
        for cell in column:
            cell.limit = widths[i]
    header = "".join(f"{_above(cell, marks[i])}," for row in lines for i, cell in enumerate(row))
    written = "".join(
        "(" + "".join(f"{_code(cell, tails[i], marks[i])}," for i, cell in enumerate(row)) + ")," for row in cells
    )
    return (
        f"size: {size}, columns: ({''.join(f'{w + GAP + SLACK:.3f}em,' for w in widths)}), "
        f"align: ({''.join(_ALIGN[k] + ',' for k in kinds)}), header: ({header}), rows: ({written})"
    )


_ALIGN = {"left": "left", "right": "right", "decimal": "right", "center": "center"}


def _cells(row: Element, count: int) -> list[Element]:
    cells = [cell for cell in row if cell.tag in ("td", "th")]
    blank = row.makeelement("td", {})
    return [*cells, *[blank] * (count - len(cells))]


def _kind(head: list[Element], body: list[Element], index: int) -> str:
    for row in [*body, *head]:
        cells = _cells(row, 0)
        if index < len(cells) and (cells[index].get("class") or "") in _ALIGN:
            return str(cells[index].get("class"))
    return "left"


def _split(cell: Element, kind: str, line: Measure) -> Line | Numeral:
    numeral = next((e for e in cell if e.get("data-tail") is not None), None) if kind == "decimal" else None
    if numeral is None:
        return line(cell, 40.0)
    whole = line(numeral, 40.0)
    tail = numeral.get("data-tail") or ""
    at = next((i for i, p in enumerate(whole.parts) if p is None or p.mark or p.size < 1), len(whole.parts) - 1)
    last = whole.parts[at] if whole.parts else None
    if at > 0 or last is None or not last.text.endswith(tail):  # a character that the font lacks stands in it
        return line(cell, 40.0)
    cut = last.text[: len(last.text) - len(tail)] if tail else last.text
    alone = len(whole.parts) == 1  # one link holds the cell; with several marks each is its own
    head = replace(last, text=cut, mark="", whole=True)
    mark = replace(last, text="", name="")
    if alone:
        head, mark = replace(head, dress=str, name=""), replace(mark, dress=str)
    marks = [mark] if last.mark else []
    return Numeral(
        Line(60.0, whole.missing, [head]),
        tail,
        Line(60.0, whole.missing, [*marks, *whole.parts[1:]]),
        last if alone else None,
    )


def _code(cell: Line | Numeral, tail: float, marks: float) -> str:
    if isinstance(cell, Line):
        return cell.code()
    code = f"numeral({cell.head.code()}, {literal(cell.tail)}, {tail:.3f}em, {cell.marks.code()}, {marks:.3f}em)"
    return cell.link.dressed(code) if cell.link else code


def _above(cell: Line, marks: float) -> str:
    """A header, set above the numerals rather than above their marks."""
    return f'numeral({cell.code()}, "", 0em, {{}}, {marks:.3f}em)' if marks else cell.code()


def _widths(natural: list[float], narrow: list[float], measure: float) -> tuple[float, list[float]]:
    """Text size and column widths, in em of that size; they fit the measure, gaps included."""
    for size in SIZES:
        room = measure / size - (GAP + SLACK) * len(natural)
        if sum(natural) <= room:
            spare = (room - sum(natural)) / max(len(natural), 1)
            return size, [n + min(spare, SPREAD) for n in natural]
        if sum(narrow) <= room and (size == SIZES[-1] or sum(narrow) <= 0.8 * room):
            return size, _shared(natural, narrow, room)
    room = measure / SIZES[-1] - (GAP + SLACK) * len(natural)
    return SIZES[-1], [n * room / sum(narrow) for n in narrow]


def _shared(natural: list[float], narrow: list[float], room: float) -> list[float]:
    """Short columns get what they need in full; the long ones share the rest alike, none below its widest word."""
    low, high = 0.0, max(natural)
    for _ in range(40):
        level = (low + high) / 2
        widths = [min(n, max(m, level)) for n, m in zip(natural, narrow, strict=True)]
        low, high = (level, high) if sum(widths) <= room else (low, level)
    return [min(n, max(m, low)) for n, m in zip(natural, narrow, strict=True)]

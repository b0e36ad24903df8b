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
DEEP = 20  # lines; a row of more may break over pages
STEP = 0.5  # em by which a column is widened at a time
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
    found = [_column(i, kinds[i], head, body, count, line) for i in range(count)]
    fitting = _fitting(found, measure)
    if fitting is None:  # numerals give up their point, so that their words may stand below each other
        kinds = ["right" if k == "decimal" else k for k in kinds]
        found = [_column(i, kinds[i], head, body, count, line) for i in range(count)]
        fitting = _fitting(found, measure) or _squeezed(found, measure)
    size, widths = fitting
    for column, width in zip(found, widths, strict=True):
        for cell in column.lines:
            cell.limit = width
    header = "".join(f"{_above(c.above[row], c.marks)}," for row in range(len(head)) for c in found)
    written = "".join(
        "(" + "".join(f"{_code(c.cells[row], c.tail, c.marks)}," for c in found) + ")," for row in range(len(body))
    )
    deepest = max((w / width for c, width in zip(found, widths, strict=True) for w in c.widths if width), default=0.0)
    shares = "".join(f"{w + GAP + SLACK:.3f}em," for w in widths)
    return (
        f"size: {size}, whole: {'true' if deepest < DEEP else 'false'}, columns: ({shares}), "
        f"align: ({''.join(_ALIGN[k] + ',' for k in kinds)}), header: ({header}), rows: ({written})"
    )


@dataclass(frozen=True, slots=True)
class Column:
    """A column's cells and what they ask for, in em: `widths` each on one line, `narrow` what no word goes below."""

    above: list[Line]
    cells: list[Line | Numeral]
    tail: float
    marks: float
    widths: list[float]
    narrow: float

    @property
    def natural(self) -> float:
        return max(self.widths, default=1.0)

    @property
    def lines(self) -> list[Line]:
        return [*self.above, *(c for c in self.cells if isinstance(c, Line))]


def _column(index: int, kind: str, head: list[Element], body: list[Element], count: int, line: Measure) -> Column:
    above = [line(_cells(row, count)[index], 40.0) for row in head]
    cells = [_split(_cells(row, count)[index], kind, line) for row in body]
    numerals = [c for c in cells if isinstance(c, Numeral)]
    words = [c for c in cells if isinstance(c, Line)]
    tail = max((glyphs.width(c.tail) for c in numerals), default=0.0)
    marks = max((c.marks.natural for c in numerals), default=0.0)
    sets = [c.head.natural + tail + marks for c in numerals]
    # a header of numerals stands clear of their marks
    widths = [*sets, *(marks + w.natural for w in above), *(w.natural for w in words)]
    narrow = max([*sets, *(marks + w.narrowest for w in above), *(w.narrowest for w in words)], default=1.0)
    return Column(above, cells, tail, marks, widths, narrow)


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


def _fitting(columns: list[Column], measure: float) -> tuple[float, list[float]] | None:
    """Text size and column widths, in em of that size; they fit the measure, gaps included. None where words do not."""
    natural = sum(c.natural for c in columns)
    narrow = sum(c.narrow for c in columns)
    for size in SIZES:
        room = measure / size - (GAP + SLACK) * len(columns)
        if natural <= room:
            spare = (room - natural) / max(len(columns), 1)
            return size, [c.natural + min(spare, SPREAD) for c in columns]
        if narrow <= room and (size == SIZES[-1] or narrow <= 0.8 * room):
            return size, _shared(columns, room)
    return None


def _shared(columns: list[Column], room: float) -> list[float]:
    """Each column its widest word; what is left goes, bit by bit, to where it saves the most lines."""
    widths = [c.narrow for c in columns]
    asked = [sorted(c.widths, reverse=True)[:: max(len(c.widths) // 50, 1)] for c in columns]  # enough to go by
    gains = [_gain(w, n) for w, n in zip(widths, asked, strict=True)]
    for _ in range(int((room - sum(widths)) / STEP)):
        best = max(range(len(columns)), key=gains.__getitem__)
        if gains[best] <= 0:
            break
        widths[best] += STEP
        gains[best] = _gain(widths[best], asked[best])
    return widths


def _gain(width: float, asked: list[float]) -> float:
    """What a column's cells save in (squared) lines by a step more of width."""
    wider = width + STEP
    return sum((w / width) ** 2 - max(w / wider, 1.0) ** 2 for w in asked if w > width)


def _squeezed(columns: list[Column], measure: float) -> tuple[float, list[float]]:
    """Where not even the words fit, the columns with the longest are cut to one width, and only their words break."""
    room = measure / SIZES[-1] - (GAP + SLACK) * len(columns)
    low, high = 0.0, max(c.narrow for c in columns)
    for _ in range(40):
        level = (low + high) / 2
        low, high = (level, high) if sum(min(c.narrow, level) for c in columns) <= room else (low, level)
    return SIZES[-1], [min(c.narrow, low) for c in columns]

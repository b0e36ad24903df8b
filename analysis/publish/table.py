"""A table of cells that are words or cited numbers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any, Literal

from analysis import korean
from analysis.publish.escape import to_html
from analysis.publish.marks import Marks, digest, rows_of
from analysis.publish.paragraphs import Prose
from analysis.records import Cited, Value
from analysis.values import write_value

Align = Literal["left", "right", "center", "decimal"]
Cell = str | Cited | Prose | None
DATA = "application/vnd.kbio.table+json"

_NUMBERLIKE = re.compile(r"\D{0,6}\d")
# What follows the decimal point's place: fraction and unit. The last digit run before a unit is its whole part.
_TAIL = re.compile(r"(?:\.\d+)?\D*$")


@dataclass(frozen=True, slots=True, repr=False)
class Table:
    """A captioned table: `rows` of cells under `columns`, each column with its alignment; the first column heads rows.

    `align`  "decimal" sets the numerals of a column on their decimal point
    `note`   a line below the table: rules, cut-offs, abbreviations
    """

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    align: tuple[Align, ...]
    note: str | Prose | None = None

    @property
    def id(self) -> str:
        return "t" + digest(self._html(Marks("")))

    @property
    def cited(self) -> tuple[Cited, ...]:
        cells = [c for row in self.rows for cell in row for c in _cited(cell)]
        return (*cells, *_cited(self.note))

    @property
    def data(self) -> dict[str, Any]:
        """The table as plain data, for CSV and XLSX: each cell its text and, of a number, value, unit and evidence."""
        return {
            "caption": self.caption,
            "columns": list(self.columns),
            "rows": [[_data(cell) for cell in row] for row in self.rows],
        }

    def _html(self, marks: Marks) -> str:
        head = "".join(
            f'<th scope="col" class="{a}">{to_html(name)}</th>'
            for name, a in zip(self.columns, self.align, strict=True)
        )
        body = []
        for row in self.rows:
            cells = []
            for index, (cell, a) in enumerate(zip(row, self.align, strict=True)):
                tag = 'th scope="row"' if index == 0 else "td"
                cells.append(f'<{tag} class="{a}">{_cell(cell, a, marks)}</{tag[:2]}>')
            body.append(f"<tr>{''.join(cells)}</tr>")
        return (
            f"<caption>{to_html(self.caption)}</caption><thead><tr>{head}</tr></thead>"
            f"<tbody>{''.join(body)}</tbody>{self._foot(marks)}"
        )

    def _foot(self, marks: Marks) -> str:
        if not self.note:
            return ""
        said = self.note.inline(marks) if isinstance(self.note, Prose) else to_html(self.note)
        return f'<tfoot><tr><td colspan="{len(self.columns)}" class="note">{said}</td></tr></tfoot>'

    def _repr_html_(self) -> str:
        return f'<table class="report" id="{self.id}">{self._html(Marks(self.id))}</table>'

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        return {DATA: self.data}

    def __repr__(self) -> str:
        return f"{self.caption} ({len(self.rows)} × {len(self.columns)})"


def table(
    frame: Any,
    caption: str,
    align: Mapping[str, Align] | Sequence[Align] | None = None,
    note: str | Prose | None = None,
) -> Table:
    """A table of a report from a DataFrame (its index is not shown) of cells `str`, `Cited`, `Prose` or None.

    `align`  by column name or for all in order; a column of numbers sets itself on the decimal point, others left
    Raises   TypeError for a cell that is none of these: a bare number has no sentence behind it
    """
    columns = tuple(str(c) for c in frame.columns)
    rows = tuple(
        tuple(_check(v, columns[i]) for i, v in enumerate(row)) for row in frame.itertuples(index=False, name=None)
    )
    given = dict(align) if isinstance(align, Mapping) else dict(zip(columns, align or (), strict=False))
    return Table(caption, columns, rows, tuple(given.get(c) or _guess(rows, i) for i, c in enumerate(columns)), note)


def _check(value: Any, column: str) -> Cell:
    if value is None or isinstance(value, str | Cited | Prose):
        return value
    if isinstance(value, float) and value != value:  # pandas' own None in an object column
        return None
    raise TypeError(f"column '{column}': a cell is text or a cited number, not {type(value).__name__} {value!r}")


def _guess(rows: tuple[tuple[Cell, ...], ...], index: int) -> Align:
    cells = [row[index] for row in rows if row[index] is not None]
    numbers = [c for c in cells if isinstance(c, Cited) and _NUMBERLIKE.match(c.text)]
    return "decimal" if index and numbers and len(numbers) * 2 >= len(cells) else "left"


def _cell(cell: Cell, align: Align, marks: Marks) -> str:
    if cell is None:
        return ""
    if isinstance(cell, Prose):
        return cell.inline(marks)
    text = cell if isinstance(cell, str) else cell.text
    inner = to_html(cell) if isinstance(cell, str) else marks.write(cell)
    tail = _TAIL.search(text) if align == "decimal" and any(ch.isdigit() for ch in text) else None
    return f'<span class="numeral" data-tail="{to_html(tail[0])}">{inner}</span>' if tail else inner


def _cited(cell: Cell) -> tuple[Cited, ...]:
    return (cell,) if isinstance(cell, Cited) else cell.cited if isinstance(cell, Prose) else ()


def _data(cell: Cell) -> dict[str, Any] | None:
    if cell is None:
        return None
    if isinstance(cell, Cited):
        return {
            "text": cell.text,
            "value": write_value(_decimal(cell.value)),
            "unit": cell.unit,
            "evidence": list(rows_of(cell)),
            "formula": cell.formula,
            "note": cell.note,
        }
    return {"text": cell if isinstance(cell, str) else cell.text}


def _decimal(value: Value | None) -> Value | None:
    """A fraction that ends as a decimal is written as one, so that a spreadsheet takes it for a number."""
    if not isinstance(value, Fraction):
        return value
    rest, places = value.denominator, 0
    for prime in (2, 5):
        count = 0
        while rest % prime == 0:
            rest, count = rest // prime, count + 1
        places = max(places, count)
    if rest != 1:
        return value
    digits = tuple(map(int, str(abs(value.numerator) * 10**places // value.denominator)))
    return Decimal((int(value < 0), digits, -places))


def without_empty(frame: Any, columns: Mapping[str, str], empty: str) -> tuple[Any, str | None]:
    """The pandas frame without those of `columns` whose cells all say `empty`, and a sentence that names them.

    `columns`   heading → its name in that sentence
    None for the sentence where every column has something to say
    """
    silent = [c for c in columns if c in frame.columns and all(isinstance(v, str) and v == empty for v in frame[c])]
    if not silent or frame.empty:
        return frame, None
    names = korean.with_particle(", ".join(columns[c] for c in silent), "은/는")
    return frame.drop(columns=silent), f"{names} 기사에 적혀 있지 않다."

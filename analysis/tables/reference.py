"""The reference facts of `seeds/reference`: a CSV each, and beside it a sidecar that says what its columns mean.

A row is data that an analyst edits; one that does not fit its sidecar is refused with file, row and mend.
"""

from __future__ import annotations

import csv
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import cache
from pathlib import Path
from typing import Any, Literal, cast

from analysis.errors import RuleError
from analysis.tables.periods import days_of

FOLDER = Path(__file__).parents[2] / "seeds" / "reference"
Type = Literal["text", "decimal", "edtf", "url"]
_TYPES = ("text", "decimal", "edtf", "url")
_URL = re.compile(r"https?://\S+")
# A date leads its cell, words about it may follow: "2024-01 (undated in text)", "2022 mid", "2025-26 (undated)".
_LEADING_DATE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?!\d)")


@dataclass(frozen=True, slots=True)
class Column:
    """One column as its sidecar describes it."""

    name: str
    means: str
    type: Type = "text"
    required: bool = False
    pattern: str | None = None
    choices: tuple[str, ...] = ()
    undated: tuple[str, ...] = ()
    labels: Mapping[str, str] | None = None
    trust: str | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One fact: its cells as they stand in the file, read by the sidecar's types."""

    table: Table
    line: int
    cells: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells[column]

    def label(self, column: str) -> str:
        """The cell in Korean, where the sidecar has it so."""
        text = self.cells[column]
        return (self.table.columns[column].labels or {}).get(text, text)

    def decimal(self, column: str) -> Decimal | None:
        text = self.cells[column]
        return Decimal(text) if text else None

    def edtf(self, column: str) -> str | None:
        """The date that leads the cell; None for a cell that says it has none."""
        return leading_date(self.cells[column])

    @property
    def url(self) -> str:
        return next(self.cells[c] for c in self.table.sources if self.cells[c])


@dataclass(frozen=True, slots=True)
class Table:
    """One file of facts."""

    name: str
    title: str
    trust: str
    key: tuple[str, ...]
    sources: tuple[str, ...]
    columns: Mapping[str, Column]
    rows: tuple[Row, ...]
    subjects: tuple[str, ...] = ()


def leading_date(text: str) -> str | None:
    """ "2024-01 (undated in text)" → "2024-01"; "2025-26 (undated)" → "2025"; None where no date leads."""
    match = _LEADING_DATE.match(text)
    if not match:
        return None
    parts = [p for p in match.groups() if p]
    while len(parts) > 1 and days_of("-".join(parts)) is None:
        parts.pop()
    return "-".join(parts)


@cache
def reference(name: str, folder: Path = FOLDER) -> Table:
    """Load one table of facts, "deals" or "ipark_series".

    Raises   RuleError, naming file, row and mend: a missing file; a column that the sidecar does not know, or that the
             file lacks; an empty cell that must be filled; a value of the wrong type; a row without source; a row twice
    """
    path, sidecar = folder / f"{name}.csv", folder / f"{name}.toml"
    said = _sidecar(sidecar)
    columns = {name: _column(sidecar, name, row) for name, row in said["columns"].items()}
    table = Table(
        name, said["title"], said["trust"], tuple(said["key"]), tuple(said["sources"]), columns, (),
        tuple(said.get("subjects", ())),
    )  # fmt: skip
    try:
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.reader(file)
            header = next(reader, [])
            _check_header(path, header, columns)
            rows = [(reader.line_num, cells) for cells in reader if cells]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise RuleError(str(path), f"cannot be read ({error})", "restore the file") from None
    checked = tuple(_row(path, table, line, header, cells) for line, cells in rows)
    seen: dict[tuple[str, ...], int] = {}
    for row in checked:
        key = tuple(row[column] for column in table.key)
        if key in seen:
            raise RuleError(
                f"{path}:{row.line}", f"states {' / '.join(key)} again (row {seen[key]})", "keep one of the two"
            )
        seen[key] = row.line
    return Table(
        table.name, table.title, table.trust, table.key, table.sources, columns,
        tuple(Row(table, row.line, row.cells) for row in checked), table.subjects,
    )  # fmt: skip


def _sidecar(path: Path) -> dict[str, Any]:
    try:
        said = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError:
        raise RuleError(str(path), "no such sidecar", "say there what each column means") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise RuleError(str(path), f"not TOML: {error}", "mend the line named") from None
    for field in ("title", "trust", "key", "sources", "columns"):
        if field not in said:
            raise RuleError(str(path), f"lacks the field '{field}'", "add it")
    for field in (*said["key"], *said["sources"]):
        if field not in said["columns"]:
            raise RuleError(str(path), f"names the column '{field}' and does not describe it", f"add [columns.{field}]")
    return said


def _column(path: Path, name: str, row: dict[str, Any]) -> Column:
    fields = ("means", "type", "required", "pattern", "choices", "undated", "labels", "trust")
    for field in row:
        if field not in fields:
            raise RuleError(f"{path}: [columns.{name}]", f"unknown field '{field}'", f"use only {', '.join(fields)}")
    if not row.get("means"):
        raise RuleError(f"{path}: [columns.{name}]", "does not say what it means", 'add means = "…"')
    if row.get("type", "text") not in _TYPES:
        raise RuleError(f"{path}: [columns.{name}]", f"unknown type '{row['type']}'", f"use one of {', '.join(_TYPES)}")
    return Column(
        name=name,
        means=row["means"],
        type=cast(Type, row.get("type", "text")),
        required=bool(row.get("required", False)),
        pattern=row.get("pattern"),
        choices=tuple(row.get("choices", ())),
        undated=tuple(row.get("undated", ())),
        labels=row.get("labels"),
        trust=row.get("trust"),
    )


def _check_header(path: Path, header: list[str], columns: Mapping[str, Column]) -> None:
    for name in header:
        if name not in columns:
            raise RuleError(f"{path}:1", f"unknown column '{name}'", f"use only {', '.join(columns)}")
    for name in columns:
        if name not in header:
            raise RuleError(f"{path}:1", f"lacks the column '{name}'", "add it, or take it from the sidecar")


def _row(path: Path, table: Table, line: int, header: list[str], cells: list[str]) -> Row:
    where = f"{path}:{line}"
    if len(cells) != len(header):
        raise RuleError(where, f"{len(cells)} cells under {len(header)} columns", "put a cell with a comma in quotes")
    row = dict(zip(header, cells, strict=True))
    if not any(row[name] for name in table.sources):
        raise RuleError(where, "a fact without a source", f"give its address in {' or '.join(table.sources)}")
    for name, text in row.items():
        _check_cell(where, table.columns[name], text)
    return Row(table, line, row)


def _check_cell(where: str, column: Column, text: str) -> None:
    if not text:
        if column.required:
            raise RuleError(where, f"'{column.name}' is empty", f"fill it in: {column.means}")
        return
    if column.choices and text not in column.choices:
        raise RuleError(where, f"'{column.name}' is '{text}'", f"use one of {', '.join(column.choices)}")
    if column.pattern and not re.fullmatch(column.pattern, text):
        raise RuleError(where, f"'{column.name}' is '{text}'", f"write it as {column.pattern}")
    if column.type == "decimal":
        try:
            finite = Decimal(text).is_finite()
        except InvalidOperation:
            finite = False
        if not finite:
            raise RuleError(
                where, f"'{column.name}' is '{text}', not a number", "write digits, with a point for decimals"
            )
    elif column.type == "url" and not _URL.fullmatch(text):
        raise RuleError(where, f"'{column.name}' is '{text}', not an address", "write http(s)://…")
    elif column.type == "edtf" and text not in column.undated and days_of(leading_date(text)) is None:
        raise RuleError(where, f"'{column.name}' is '{text}', not a date", "begin with YYYY, YYYY-MM or YYYY-MM-DD")

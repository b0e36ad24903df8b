"""What travels inside the PDF and beside it: the readings as JSON, each table as CSV, all tables as one workbook."""

from __future__ import annotations

import csv
import datetime
import io
import json
import re
from collections.abc import Iterator
from typing import Any

from analysis.publish.document import Document

# A workbook's dates would tell when it was made; this one tells nothing.
_FIXED = datetime.datetime(2000, 1, 1)
_UNSAFE = re.compile(r"[^\w가-힣]+")


def attachments(document: Document) -> dict[str, bytes]:
    """File name → bytes: `reading.json`, `table-01.csv` …, `tables.xlsx`; the same for the same document.

    Names are ASCII: readers of PDF do not agree on how to read others.
    """
    files: dict[str, bytes] = {}
    if document.readings:
        files["reading.json"] = (json.dumps(document.readings, ensure_ascii=False, indent=1) + "\n").encode()
    for number, table in enumerate(document.tables, 1):
        files[f"table-{number:02}.csv"] = _csv(table)
    if document.tables:
        files["tables.xlsx"] = _workbook(document.tables)
    return files


def _slug(caption: str) -> str:
    return _UNSAFE.sub("-", caption).strip("-")[:40] or "table"


def _grid(table: dict[str, Any]) -> tuple[list[str], list[list[str | None]]]:
    """Columns and rows as text; a column of numbers is followed by its values, units and evidence."""
    numeric = [
        any(row[i] is not None and row[i].get("value") is not None for row in table["rows"])
        for i in range(len(table["columns"]))
    ]
    cited = [any(row[i] and row[i].get("evidence") for row in table["rows"]) for i in range(len(numeric))]
    names: list[str] = []
    for name, has_value, has_evidence in zip(table["columns"], numeric, cited, strict=True):
        names += [name, *([f"{name} (값)", f"{name} (단위)"] if has_value else [])]
        names += [f"{name} (근거)"] if has_evidence else []
    rows = [list(_cells(row, numeric, cited)) for row in table["rows"]]
    return names, rows


def _cells(row: list[Any], numeric: list[bool], cited: list[bool]) -> Iterator[str | None]:
    for cell, has_value, has_evidence in zip(row, numeric, cited, strict=True):
        cell = cell or {}
        yield cell.get("text")
        if has_value:
            yield cell.get("value")
            yield cell.get("unit")
        if has_evidence:
            said = [*cell.get("evidence", ())]
            said += [f"= {cell['formula']}"] if cell.get("formula") else []
            said += [cell["note"]] if cell.get("note") else []
            yield "; ".join(said) or None


def _csv(table: dict[str, Any]) -> bytes:
    """UTF-8 with BOM, so that a spreadsheet opens Hangul rightly; what a spreadsheet would run is quoted as text."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    names, rows = _grid(table)
    writer.writerow(_inert(name) for name in names)
    writer.writerows([_inert(cell) for cell in row] for row in rows)
    return buffer.getvalue().encode("utf-8-sig")


def _inert(cell: str | None) -> str:
    """A cell that starts like a formula is set behind an apostrophe, but for plain signed numbers."""
    text = cell or ""
    return f"'{text}" if text[:1] in "=+-@\t\r" and text and not re.fullmatch(r"[+-]?[\d.,/]+%?", text) else text


def _workbook(tables: tuple[dict[str, Any], ...]) -> bytes:
    import xlsxwriter

    buffer = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(buffer, options) as book:
        book.set_properties({"created": _FIXED, "author": "kbio-analysis"})
        bold = book.add_format({"bold": True, "bottom": 1})
        for number, table in enumerate(tables, 1):
            sheet = book.add_worksheet(f"{number:02} {_slug(table['caption'])}"[:31])
            names, rows = _grid(table)
            sheet.write_row(0, 0, names, bold)
            for index, row in enumerate(rows, 1):
                for column, cell in enumerate(row):
                    if cell is not None:
                        _write(sheet, index, column, cell, names[column])
            sheet.freeze_panes(1, 1)
            sheet.set_column(0, max(len(names) - 1, 0), 18)
    return buffer.getvalue()


def _write(sheet: Any, row: int, column: int, cell: str, name: str) -> None:
    """A value goes in as a number where a spreadsheet holds it exactly enough (15 digits), all else as text."""
    digits = sum(c.isdigit() for c in cell)
    if name.endswith("(값)") and digits <= 15 and re.fullmatch(r"-?\d+(\.\d+)?", cell):
        sheet.write_number(row, column, float(cell))
    else:
        sheet.write_string(row, column, cell[:32_767])

"""Document → PDF: one file that is archival (PDF/A-3a), accessible (PDF/UA-1) and the same for the same document."""

from __future__ import annotations

import datetime
import re
import tempfile
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal

from analysis.errors import OutputError
from analysis.publish import glyphs
from analysis.publish.attachments import attachments
from analysis.publish.document import Document
from analysis.publish.markup import Source, write
from analysis.publish.streams import mend
from analysis.publish.words import Line, literal

STANDARDS: list[Literal["a-3a", "ua-1"]] = ["a-3a", "ua-1"]
_RESTLESS = "did not converge"
_MOVING, _STILL = "#let moving = true", "#let moving = false"
UNDATED = datetime.date(1970, 1, 1)  # a file with attachments must have a date, and no clock is read
_KINDS = {
    ".json": ("application/json", "기사에서 읽은 모든 것 (JSON)"),
    ".csv": ("text/csv", "표"),
    ".xlsx": ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "보고서의 모든 표 (XLSX)"),
}


def pdf(document: Document) -> tuple[bytes, list[str]]:
    """Typeset a document.

    Returns  the PDF, and a line for each character that the font does not have and that is shown as `U+XXXX`
    Raises   OutputError where the typesetter refuses, with what it says
    """
    import typst

    compile_: Any = typst.compile_with_warnings  # its types cannot tell bytes from a path
    source = write(document)
    data = attachments(document)
    code = _whole(document, source, data)
    with tempfile.TemporaryDirectory(prefix="kbio-") as folder:
        for name, content in {**source.files, **data}.items():
            Path(folder, name).write_bytes(content)
        options = {
            "root": folder,
            "font_paths": [str(glyphs.font_folder())],
            "ignore_system_fonts": True,
            "pdf_standards": STANDARDS,
            "timestamp": (_day(document.date) - UNDATED).days * 86_400,
        }
        try:
            made, warnings = compile_(code.encode(), **options)
            if any(_RESTLESS in str(warning) for warning in warnings):  # its page numbers would be off
                made, _ = compile_(code.replace(_MOVING, _STILL, 1).encode(), **options)
        except typst.TypstError as error:
            raise OutputError(document.title, f"not typeset: {_said(error)}", "report it with the notebook") from error
    return mend(made), _missing(document, source.missing)


def _whole(document: Document, source: Source, data: dict[str, bytes]) -> str:
    """The template, the attachments and the body as one Typst source."""
    template = files("analysis.publish").joinpath("templates/report.typ").read_text(encoding="utf-8")
    captions = {f"table-{number:02}.csv": table["caption"] for number, table in enumerate(document.tables, 1)}
    attached = []
    for name in data:
        kind, said = _KINDS[Path(name).suffix]
        said = captions.get(name, said)
        attached.append(
            f'#pdf.attach({literal("/" + name)}, relationship: "data", mime-type: {literal(kind)}, '
            f"description: {literal(said)})"
        )
    day = _day(document.date)
    arguments = [
        f"title: {literal(document.title)}",
        f"heading-title: {_line(document.title, source)}",
        f"subtitle: {_line(document.subtitle, source)}",
        f"imprint: {_line(document.imprint, source)}",
        f"description: {literal(document.subtitle)}",
        f"date: datetime(year: {day.year}, month: {day.month}, day: {day.day})",
        f"shown-date: {literal(document.date or '')}",
    ]
    return f"{template}\n" + "\n".join(attached) + f"\n#report({', '.join(arguments)}, {{\n{source.code}\n}})\n"


def _line(text: str, source: Source) -> str:
    line = Line(30.0, source.missing)
    line.add(text)
    return line.code() if text else "none"


def _day(date: str | None) -> datetime.date:
    """A date to the year, month or day as its first day."""
    return datetime.date.fromisoformat(date + {4: "-01-01", 7: "-01"}.get(len(date), "")) if date else UNDATED


def _said(error: Exception) -> str:
    return re.sub(r"\s+", " ", " ".join([str(error), *getattr(error, "hints", [])])).strip()[:500]


def _missing(document: Document, missing: dict[str, int]) -> list[str]:
    """One line for each article (or the report) with characters that could not be shown."""
    found: dict[str, list[str]] = {}
    for character in sorted(missing):
        for where in _articles_with(document, character):
            found.setdefault(where, []).append(glyphs.describe(character))
    return [
        f"{where}: the report's font lacks {', '.join(characters)}; shown by code point in the PDF"
        for where, characters in found.items()
    ]


def _articles_with(document: Document, character: str) -> list[str]:
    sections = [e for e in document.body.iter("section") if e.get("class") == "article"]
    with_it = [s for s in sections if character in s.text_content()]
    return [next((h.text_content() for h in s.iter("h3")), document.title) for s in with_it] or [document.title]

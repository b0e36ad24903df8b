"""What a form finds in a file, before it becomes an `Article`."""

from __future__ import annotations

from dataclasses import dataclass, field

from analysis.records import Origin, Piece


@dataclass(frozen=True, slots=True)
class Draft:
    """One article as a form reads it.

    `encoding`  how the bytes were decoded, or the form's name where the form says it ("pdf", "docx")
    `member`    which article of a file that holds several: a row's id, a member of a zip
    `origin`    what the file itself says of its origin (a page's metadata, a row's columns)
    `pieces`    where the text stands in the page that it was taken from, for web pages
    """

    text: str
    encoding: str
    member: str | None = None
    origin: Origin = field(default_factory=Origin)
    pieces: tuple[Piece, ...] = ()

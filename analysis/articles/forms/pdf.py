"""A PDF with text: columns read one after the other, lines gathered to paragraphs, hyphenated words mended."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from analysis.articles.draft import Draft
from analysis.errors import ArticleError

_SENTENCE_END = re.compile(r"[.?!…:][”’\"')\]】>]*$")
_LIST = re.compile(r"[①-⑳△▲▷▶■□○●◆◇※·•\-–]|\d{1,2}[.)]\s")


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line: its text, and its box in points from the lower left corner."""

    text: str
    left: float
    bottom: float
    right: float
    top: float


def drafts(data: bytes, where: str) -> Iterator[Draft]:
    """The text of a PDF, page after page.

    Raises   ArticleError for a file that is no PDF, needs a password, or holds pictures of text only
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise ArticleError(where, f"not a readable PDF ({error})", "save it anew, without a password") from None
    try:
        pages = [_lines(page.get_textpage()) for page in document]
    finally:
        document.close()
    text = "\n\n".join(mend(in_reading_order(lines)) for lines in pages if lines)
    if not text.strip():
        raise ArticleError(where, "a PDF without text, pictures only", "run text recognition on it first")
    yield Draft(text, "pdf")


def in_reading_order(lines: list[Line]) -> list[Line]:
    """Lines from top to bottom; where the page has columns, the left one first.

    A page has two columns where an upright gap in its middle third is crossed by fewer than a tenth of the lines, and
    each side holds at least a quarter of them. The lines that cross (headings) part the page into bands.
    """
    if len(lines) < 8:
        return sorted(lines, key=_top)
    left, right = min(n.left for n in lines), max(n.right for n in lines)
    third = (right - left) / 3
    gaps = [left + third + third * step / 20 for step in range(21)]
    gap = min(gaps, key=lambda x: sum(n.left < x < n.right for n in lines))
    across = [n for n in lines if n.left < gap < n.right]
    sides = [n for n in lines if not n.left < gap < n.right]
    on_left = sum(n.right <= gap for n in sides)
    if len(across) * 10 > len(lines) or min(on_left, len(sides) - on_left) * 4 < len(lines):
        return sorted(lines, key=_top)
    ordered: list[Line] = []
    above = float("inf")
    for heading in [*sorted(across, key=_top), None]:
        below = heading.top if heading else float("-inf")
        band = [n for n in sides if below <= n.bottom < above]
        ordered += sorted((n for n in band if n.right <= gap), key=_top)
        ordered += sorted((n for n in band if n.right > gap), key=_top)
        if heading:
            ordered.append(heading)
            above = heading.top
    return ordered


def mend(lines: list[Line]) -> str:
    """Lines → paragraphs, parted by a blank line: a line to the margin without a sentence's end goes on in the next.

    Lines of a paragraph stay lines, since only who reads the words can tell whether a break parts one.
    """
    out: list[str] = []
    widest: float = max((n.right - n.left for n in lines), default=0)
    open_ended = False
    for line in lines:
        text = line.text.strip()
        if not text:
            open_ended = False
            continue
        if open_ended and not _LIST.match(text):
            last = out[-1]
            if last.endswith(("-", "\u00ad", "\ufffe")) and re.match(r"[A-Za-z]", text):
                out[-1] = last[:-1] + text
            else:
                out[-1] = f"{last}\n{text}"
        else:
            out.append(text)
        open_ended = line.right - line.left > 0.8 * widest and not _SENTENCE_END.search(text)
    return "\n\n".join(out)


def _lines(page: object) -> list[Line]:
    """The printed lines of a page; pieces at one height that nearly touch are one line."""
    pieces: list[Line] = []
    for index in range(page.count_rects()):  # type: ignore[attr-defined]
        left, bottom, right, top = page.get_rect(index)  # type: ignore[attr-defined]
        text = page.get_text_bounded(left, bottom, right, top)  # type: ignore[attr-defined]
        text = re.sub(r"\s*[\r\n]+\s*", " ", text)
        if not text.strip():
            continue
        last = pieces[-1] if pieces else None
        if last and abs(last.bottom - bottom) < 0.5 * (top - bottom) and -2 < left - last.right < (top - bottom):
            joint = "" if left - last.right < 0.15 * (top - bottom) or last.text.endswith(" ") else " "
            pieces[-1] = Line(last.text + joint + text, last.left, min(last.bottom, bottom), right, max(last.top, top))
        else:
            pieces.append(Line(text, left, bottom, right, top))
    return pieces


def _top(line: Line) -> tuple[float, float]:
    return -line.top, line.left

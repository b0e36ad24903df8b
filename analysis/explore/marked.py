"""`Reading` → static HTML: the text with its marks, for exported notebooks, GitHub and the PDF.

Plain `<mark>` and `<sup>`, coloured by style attributes: where a host strips those (GitHub), the marks still stand.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from analysis.explore import labels
from analysis.explore.labels import Layer
from analysis.explore.marks import Mark, deal_fields, marks
from analysis.explore.moments import moment_text
from analysis.korean import figure_text
from analysis.reading.sentences import split
from analysis.records import Reading

MOST_ROWS = 200  # of the table below the text; the text itself is marked in full

_HEAD = "".join(f"<th>{name}</th>" for name in ("번호", "종류", "기사의 표현", "읽은 값", "덧붙임"))

# Colours that read on light and on dark paper: a tint and a line, the words in the page's own ink.
_TINTS: dict[Layer, tuple[str, str]] = {
    "money": ("rgba(217,119,6,.22)", "solid #d97706"),
    "area": ("rgba(5,150,105,.22)", "double #059669"),
    "count": ("rgba(59,130,246,.20)", "dotted #3b82f6"),
    "date": ("rgba(147,51,234,.18)", "dashed #9333ea"),
    "name": ("rgba(100,116,139,.18)", "solid #64748b"),
    "deal": ("transparent", "solid #e11d48"),
}


def marked(reading: Reading) -> str:
    """A whole reading: heading, legend, the marked text, its deals and metrics, and a table of what was read."""
    found = marks(reading)
    origin = reading.article.origin
    head = [
        origin.publisher,
        reading.published and reading.published.replace("T", " "),
        f"{len(reading.article.text):,}자",
    ]
    plain = [mark for mark in found if mark.layer != "deal"]
    rows = "".join(_row(m) for m in plain[:MOST_ROWS])
    more = len(plain) - MOST_ROWS
    note = f"<p>이 밖에 {more:,}곳이 더 있습니다.</p>" if more > 0 else ""
    return (
        f'<section lang="ko" class="kbio-static"><h4>{_text(reading.title or reading.article.id)}</h4>'
        f"<p><small>{_text(' · '.join(part for part in head if part))}</small></p><p>{_legend(found)}</p>"
        f"{''.join(_paragraphs(reading.article.text, found))}"
        f"{''.join(_facts(reading))}"
        f"<table><caption>언급</caption><thead><tr>{_HEAD}</tr></thead>"
        f"<tbody>{rows}</tbody></table>{note}</section>"
    )


def sentence(reading: Reading, start: int, end: int) -> str:
    """The sentence around some words, the words marked."""
    text = reading.article.text
    span = next((s for s in reading.sentences or split(text) if s.start <= start < s.end), None)
    first, last = (span.start, max(span.end, end)) if span else (start, end)
    return f"{_text(text[first:start])}<mark>{_text(text[start:end])}</mark>{_text(text[end:last])}"


def _paragraphs(text: str, found: Sequence[Mark]) -> Iterator[str]:
    at = 0
    left = list(found)[::-1]
    for line in text.split("\n"):
        end = at + len(line)
        here = []
        while left and left[-1].start < end:
            here.append(left.pop())
        if line.strip():
            yield f"<p>{''.join(_pieces(text, at, end, here))}</p>"
        at = end + 1


def _pieces(text: str, start: int, end: int, here: list[Mark]) -> Iterator[str]:
    """A line, each mark around its words; of marks at one place, and of those that cross, the first stands."""
    at = start
    for mark in sorted((m for m in here if m.layer != "deal"), key=lambda m: (m.start, -m.end)):
        if mark.start < at or mark.end > end:
            continue
        tint, line = _TINTS[mark.layer]
        said = " · ".join((mark.label, mark.value, *mark.notes))
        yield _text(text[at : mark.start])
        yield (
            f'<mark style="background:{tint};border-bottom:2px {line};color:inherit" title="{escape(said)}">'
            f"{_text(text[mark.start : mark.end])}</mark>" + (f"<sup>{mark.id}</sup>" if mark.layer != "name" else "")
        )
        at = mark.end
    yield _text(text[at:end])


def _legend(found: Sequence[Mark]) -> str:
    parts = []
    for layer, label in labels.LAYERS.items():
        count = sum(mark.layer == layer for mark in found)
        tint, line = _TINTS[layer]
        if count:
            parts.append(
                f'<span style="background:{tint};border-bottom:2px {line};padding:0 4px">{label} {count:,}</span>'
            )
    return " ".join(parts)


def _facts(reading: Reading) -> Iterator[str]:
    """A line for each deal and each metric."""
    for deal in reading.deals:
        said = " · ".join(
            f"{_text(labels.DEAL_FIELDS.get(name, name))} <strong>{_text(value)}</strong>"
            for name, value, _ in deal_fields(reading, deal)
        )
        yield f"<p>거래 {deal.id}: {said}</p>"
    figures = {figure.id: figure for figure in reading.figures}
    for metric in reading.metrics:
        value = figure_text(figures[metric.figure]) if metric.figure in figures else ""
        when = moment_text(metric.as_of)
        notes = [f"정의: {metric.definition}" if metric.definition else "", f"기준: {when}" if when else ""]
        label = labels.METRICS.get(metric.metric, metric.metric)
        yield (
            f"<p>지표 {metric.id}: {_text(metric.subject)} {_text(label)} <strong>{_text(value)}</strong> "
            f"{_text(' · '.join(note for note in notes if note))}</p>"
        )


def _row(mark: Mark) -> str:
    cells = (mark.id, mark.label, mark.text, mark.value, " · ".join(mark.notes))
    return "<tr>" + "".join(f"<td>{_text(cell)}</td>" for cell in cells) + "</tr>"


def _text(text: str) -> str:
    return escape(text, quote=False)

"""Every number that a report shows, with the sentence behind it: the one way from records to what a cell displays.

    total = cite.cited(reading, figure)                 # as the article prints it, or text="2조2400억원"
    share = cite.derived("31.5%", value, "%", "회원사 52곳 ÷ (52곳 + 113개사)", [members, tenants])
    rate  = cite.fact("1,296.9원", "https://…", value, "KRW")
    cite.title("쇼난 아이파크", "클러스터 보고서", readings)
    text  = cite.prose("입주 기업은 {n}이다.", n=total)
    table = cite.table(frame, caption="핵심 수치")       # frame of cells str | Cited | Prose | None
    chart = cite.chart(figure, caption="…", alt="…", sources=[total])
    cite.appendix(text, table, chart, readings=readings)

Nothing is registered anywhere: what is shown holds what it cites, and the appendix is given what was shown. Marks read
as the figures' ids in the notebook; the exporters number them.
"""

from __future__ import annotations

from collections.abc import Sequence

from analysis.publish.appendix import Appendix, appendix
from analysis.publish.marks import digest
from analysis.publish.paragraphs import (
    Prose,
    Sentences,
    Tiles,
    Title,
    bullets,
    prose,
    summary,
    tiles,
    title,
)
from analysis.publish.picture import Chart, chart
from analysis.publish.table import Table, table
from analysis.reading.wrapped import printed, quote
from analysis.records import Citation, Cited, Figure, Mention, Moment, Name, Reading, Span, Value

__all__ = [
    "Appendix", "Chart", "Prose", "Sentences", "Table", "Tiles", "Title",
    "appendix", "bullets", "chart", "citation", "cited", "derived", "fact", "prose", "summary", "table", "tiles",
    "title",
]  # fmt: skip


def citation(reading: Reading, mention: Figure | Moment | Name | Mention) -> Citation:
    """The citation of words that an article prints: their sentence, and where the article came from."""
    article = reading.article
    text = printed(article)
    span = _sentence(reading, mention.start, mention.end)
    own = "" if isinstance(mention, Mention) else mention.id
    return Citation(
        key=f"{own or f's{mention.start}.{mention.end}'}-{digest(article.id, article.sha256)}",
        article=article.id,
        mention=Mention(text[mention.start : mention.end], mention.start, mention.end),
        sentence=Mention(text[span.start : span.end], span.start, span.end),
        origin=article.origin,
        published=reading.published,
    )


def cited(
    reading: Reading,
    figure: Figure | Moment | Name | Mention,
    text: str | None = None,
    *also: Citation,
) -> Cited:
    """A number as the article prints it; `text` shows it otherwise, `also` adds further sentences that state it."""
    value = figure.value if isinstance(figure, Figure) else None
    unit = figure.unit if isinstance(figure, Figure) else None
    shown = quote(reading.article, figure.start, figure.end) if text is None else text
    return Cited(text=shown, value=value, unit=unit, sources=(citation(reading, figure), *also))


def derived(text: str, value: Value | None, unit: str | None, formula: str, inputs: Sequence[Cited]) -> Cited:
    """A number that the report computed: its formula in words, and the citations of all its inputs.

    Raises   ValueError for no formula, and for inputs without any source
    """
    sources = tuple({c.key: c for item in inputs for c in item.sources}.values())
    notes = dict.fromkeys(item.note for item in inputs if item.note)
    if not formula.strip():
        raise ValueError(f"a derived number needs its formula: {text}")
    if not sources and not notes:
        raise ValueError(f"a derived number needs inputs with sources: {text}")
    return Cited(text, value, unit, sources, formula, "; ".join(notes) or None)


def fact(text: str, note: str, value: Value | None = None, unit: str | None = None) -> Cited:
    """A reference fact from a table of ours: `note` is its address, with words around it if needed."""
    if not note.strip():
        raise ValueError(f"a reference fact needs its address: {text}")
    return Cited(text, value, unit, note=note)


def _sentence(reading: Reading, start: int, end: int) -> Span:
    """The sentence that holds the words; the line, where none does (a headline cut off, a caption)."""
    text = reading.article.text
    try:
        span = reading.sentence_of(start)
    except KeyError:
        span = Span(text.rfind("\n", 0, start) + 1, max(text.find("\n", end), end) if "\n" in text[end:] else len(text))
    return span if span.end >= end else Span(span.start, end)

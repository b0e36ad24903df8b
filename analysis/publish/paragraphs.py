"""Sentences of a report, their numbers marked: paragraphs, lists, the title block, and the key figures of page one."""

from __future__ import annotations

import string
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from analysis.publish.escape import to_html
from analysis.publish.marks import Marks, digest
from analysis.records import Cited, Reading

Piece = str | Cited


@dataclass(frozen=True, slots=True, repr=False)
class Prose:
    """One paragraph: plain words and cited numbers in turn. Its words are text, never markup."""

    pieces: tuple[Piece, ...]

    @property
    def id(self) -> str:
        return "p" + digest(self.inline(Marks("")))

    @property
    def cited(self) -> tuple[Cited, ...]:
        return tuple(p for p in self.pieces if isinstance(p, Cited))

    @property
    def text(self) -> str:
        """The words without marks."""
        return "".join(p if isinstance(p, str) else p.text for p in self.pieces)

    def inline(self, marks: Marks) -> str:
        return "".join(to_html(p) if isinstance(p, str) else marks.write(p) for p in self.pieces)

    def _repr_html_(self) -> str:
        return f'<p class="prose">{self.inline(Marks(self.id))}</p>'

    def __repr__(self) -> str:
        return self.text


def prose(template: str, /, **fields: Cited | str | Prose | Sequence[Piece | Prose]) -> Prose:
    """A paragraph from a template: `prose("입주 기업은 {n}이다.", n=cited)`.

    A field is a `Cited`, a plain string, another `Prose`, or a sequence of strings and `Cited`.
    Raises   KeyError for a field that the template names and no one gives, ValueError for one given and not named
    """
    pieces: list[Piece] = []
    unused = set(fields)
    for words, name, _, _ in string.Formatter().parse(template):
        if words:
            pieces.append(words)
        if name is not None:
            pieces.extend(_pieces(fields[name]))
            unused.discard(name)
    if unused:
        raise ValueError(f"fields without a place in the sentence: {', '.join(sorted(unused))}")
    return Prose(tuple(pieces))


def _pieces(value: Cited | str | Prose | Sequence[Piece | Prose]) -> Iterator[Piece]:
    if isinstance(value, Prose):
        yield from value.pieces
    elif isinstance(value, str | Cited):
        yield value
    else:
        for piece in value:
            yield from _pieces(piece)


@dataclass(frozen=True, slots=True, repr=False)
class Sentences:
    """Several paragraphs shown together: the summary of page one, or a list."""

    items: tuple[Prose, ...]
    style: str

    @property
    def id(self) -> str:
        return self.style[0] + digest(self.style, *(p.inline(Marks("")) for p in self.items))

    @property
    def cited(self) -> tuple[Cited, ...]:
        return tuple(c for p in self.items for c in p.cited)

    def _repr_html_(self) -> str:
        marks = Marks(self.id)
        items = "".join(f"<li>{p.inline(marks)}</li>" for p in self.items)
        return f'<ul class="{self.style}">{items}</ul>' if items else ""

    def __repr__(self) -> str:
        return "\n".join(p.text for p in self.items)


def summary(*items: Prose) -> Sentences:
    """The answers of page one: a few full sentences, set larger than the text."""
    return Sentences(items, "summary")


def bullets(*items: Prose) -> Sentences:
    """A list of sentences."""
    return Sentences(items, "bullets")


@dataclass(frozen=True, slots=True, repr=False)
class Tiles:
    """Key figures side by side: (what it measures, the number, a remark such as its date)."""

    items: tuple[tuple[str, Piece, str | Prose], ...]

    @property
    def id(self) -> str:
        return "k" + digest(self._html(Marks("")))

    @property
    def cited(self) -> tuple[Cited, ...]:
        found: list[Cited] = []
        for _, number, remark in self.items:
            found += [number] if isinstance(number, Cited) else []
            found += remark.cited if isinstance(remark, Prose) else []
        return tuple(found)

    def _html(self, marks: Marks) -> str:
        rows = []
        for name, number, remark in self.items:
            value = marks.write(number) if isinstance(number, Cited) else to_html(number)
            said = remark.inline(marks) if isinstance(remark, Prose) else to_html(remark)
            rows.append(
                f'<div><dt>{to_html(name)}</dt><dd class="number">{value}</dd><dd class="remark">{said}</dd></div>'
            )
        return "".join(rows)

    def _repr_html_(self) -> str:
        return f'<dl class="tiles">{self._html(Marks(self.id))}</dl>'

    def __repr__(self) -> str:
        return "\n".join(f"{name}: {n if isinstance(n, str) else n.text}" for name, n, _ in self.items)


def tiles(items: Sequence[tuple[str, Piece, str | Prose]]) -> Tiles:
    """Key figures as tiles: `tiles([("입주 기업", cited, "2024-01-25 기준"), …])`; three or four to a row."""
    return Tiles(tuple(items))


@dataclass(frozen=True, slots=True, repr=False)
class Title:
    """The title block: title, subtitle, and on what the report rests (number of articles, publishers, dates)."""

    title: str
    subtitle: str | None
    imprint: str

    def _repr_html_(self) -> str:
        subtitle = f'<p class="subtitle">{to_html(self.subtitle)}</p>' if self.subtitle else ""
        imprint = f'<p class="imprint">{to_html(self.imprint)}</p>' if self.imprint else ""
        return f'<header class="title"><h1>{to_html(self.title)}</h1>{subtitle}{imprint}</header>'

    def __repr__(self) -> str:
        return self.title


def title(text: str, subtitle: str | None = None, readings: Sequence[Reading] = ()) -> Title:
    """The report's title block. The document's title and running header come from it."""
    dates = sorted({r.published[:10] for r in readings if r.published})
    publishers = sorted({r.article.origin.publisher for r in readings if r.article.origin.publisher})
    parts = [f"기사 {len(readings):,}건"] if readings else []
    parts += [dates[0] if len(dates) == 1 else f"{dates[0]} – {dates[-1]}"] if dates else []
    parts += [", ".join(publishers)] if 0 < len(publishers) <= 3 else []
    parts += [f"매체 {len(publishers)}곳"] if len(publishers) > 3 else []
    return Title(text, subtitle, " · ".join(parts))

"""The mark behind a number: where it stands in the report, and which rows of the appendix it leads to."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from analysis.publish.escape import to_attribute, to_html
from analysis.records import Citation, Cited

DERIVED, FACT = "ƒ", "※"


class Shown(Protocol):
    """What a cell shows and what can be cited in it: its id in the report, and its cited numbers in reading order."""

    @property
    def id(self) -> str: ...

    @property
    def cited(self) -> tuple[Cited, ...]: ...


def digest(*parts: str, size: int = 8) -> str:
    """A short name made from content, so that the same content has the same name in every run."""
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:size]


def is_derived(cited: Cited) -> bool:
    return cited.formula is not None


def is_fact(cited: Cited) -> bool:
    """A reference fact: no sentence behind it, but an address."""
    return cited.formula is None and not cited.sources and cited.note is not None


def rows_of(cited: Cited) -> tuple[str, ...]:
    """The keys of the appendix rows that a number leads to; none for words that claim nothing."""
    if is_derived(cited):
        return (f"d{_own(cited)}",)
    if is_fact(cited):
        return (f"r{_own(cited)}",)
    return tuple(dict.fromkeys(c.key for c in cited.sources))


def label(key: str) -> str:
    """What a mark reads before the exporter numbers it: the figure's id in `reading.json`, or the kind of its row."""
    return {"d": DERIVED, "r": FACT}.get(key[0], key.split("-")[0])


@dataclass(slots=True)
class Marks:
    """Writes the cited numbers of one shown object, counting its places: the first is `<owner>-1`."""

    owner: str
    count: int = 0

    def write(self, cited: Cited) -> str:
        """HTML of a number and its marks, each a link to an appendix row."""
        text = to_html(cited.text)
        rows = rows_of(cited)
        if not rows:
            return text
        self.count += 1
        first, *others = rows
        quotes = {c.key: c for c in cited.sources}
        html = _anchor(first, quotes.get(first), cited, f"{text}{_sup(first)}", f' id="{self.owner}-{self.count}"')
        return html + "".join(_anchor(key, quotes.get(key), cited, _sup(key), "") for key in others)


def places(shown: Shown) -> Iterator[tuple[str, Cited]]:
    """Every place of an object where a number carries a mark, with the number, as `Marks` counts them."""
    owner, count = shown.id, 0  # the id is made from all that is shown: asked for once
    for cited in shown.cited:
        if rows_of(cited):
            count += 1
            yield f"{owner}-{count}", cited


def _own(cited: Cited) -> str:
    return digest(cited.text, cited.unit or "", cited.formula or "", cited.note or "", *(c.key for c in cited.sources))


def _sup(key: str) -> str:
    return f'<sup class="mark">{to_html(label(key))}</sup>'


def _anchor(key: str, citation: Citation | None, cited: Cited, inner: str, place: str) -> str:
    said = f"“{citation.sentence.text}”" if citation else cited.formula or cited.note or ""
    return f'<a class="cited" href="#ev-{key}"{place} title="{to_attribute(said[:400])}">{inner}</a>'

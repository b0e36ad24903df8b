"""A matplotlib figure as a vector chart with a caption, words for those who do not see it, and its sources."""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from analysis.publish.escape import to_attribute, to_html
from analysis.publish.marks import Marks, digest
from analysis.publish.paragraphs import Prose
from analysis.records import Cited

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Drawing

_ID = re.compile(r'\bid="([^"]*)"')
_USE = re.compile(r'url\(#([^)"]*)\)|href="#([^"]*)"')


@dataclass(frozen=True, slots=True, repr=False)
class Chart:
    """A chart: its SVG, caption, alternative text, and the numbers it draws."""

    svg: str
    caption: str
    alt: str
    cited: tuple[Cited, ...] = ()
    note: str | Prose | None = None

    @property
    def id(self) -> str:
        return "g" + digest(self.svg, self.caption, self.alt)

    def _repr_html_(self) -> str:
        marks = Marks(self.id)
        drawing = self.svg.replace("<svg ", f'<svg role="img" aria-label="{to_attribute(self.alt)}" ', 1)
        caption = f"<figcaption>{to_html(self.caption)}</figcaption>"
        sources = f'<p class="sources">근거 {" ".join(marks.write(c) for c in self.cited)}</p>' if self.cited else ""
        return f'<figure class="chart" id="{self.id}">{drawing}{caption}{sources}</figure>'

    def __repr__(self) -> str:
        return f"{self.caption}: {self.alt}"


def chart(figure: Drawing, caption: str, alt: str, sources: Sequence[Cited] = ()) -> Chart:
    """A chart of a report. Draws the figure as SVG and closes it, so that no cell shows it twice.

    `alt`      what the chart says, in words made from its data
    `sources`  the numbers that it draws
    Raises     ValueError for a chart without alternative text or caption
    """
    if not alt.strip() or not caption.strip():
        raise ValueError(f"a chart needs a caption and alternative text (caption: {caption!r}, alt: {alt!r})")
    return Chart(_svg(figure), caption, " ".join(alt.split()), tuple(sources))


def _svg(figure: Drawing) -> str:
    import matplotlib as mpl

    buffer = io.StringIO()
    box = None if figure.get_layout_engine() else "tight"  # a laid-out figure keeps the width that it was drawn for
    # Text stays text, and ids come from content: the same data gives the same bytes.
    with mpl.rc_context({"svg.fonttype": "none", "svg.hashsalt": "kbio"}):
        figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None}, bbox_inches=box)
    if "matplotlib.pyplot" in sys.modules:  # a figure made without pyplot is no one's to close
        sys.modules["matplotlib.pyplot"].close(figure)
    svg = buffer.getvalue()
    return _own_ids(svg[svg.index("<svg ") :].strip())


def _own_ids(svg: str) -> str:
    """Ids that nothing refers to go; the others are prefixed, as several charts share one HTML page."""
    used = {a or b for a, b in _USE.findall(svg)}
    prefix = digest(svg, size=6)
    svg = _ID.sub(lambda m: f'id="{prefix}-{m[1]}"' if m[1] in used else "", svg)
    return _USE.sub(lambda m: f"url(#{prefix}-{m[1]})" if m[1] else f'href="#{prefix}-{m[2]}"', svg)

"""One look for all charts: the report's font, a palette that survives greyscale and colour blindness, hairlines.

Series differ by lightness, marker and line style as well as hue: navy, mid teal and sand are 22, 52 and 78 in CIE
lightness. A value that is only an upper bound is drawn hollow, everywhere.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from analysis.publish.glyphs import is_missing

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

WIDTH = 6.3  # inches: the text width of the page, so that 7.5 pt here is 7.5 pt in print
INK, MUTED, HAIR = "#1b1f24", "#56606b", "#cfd6dd"
NAVY, TEAL, SAND, RED = "#12355b", "#3f8f8b", "#d9b97a", "#a8432f"
PALETTE = (NAVY, TEAL, SAND, MUTED)
MARKERS = ("o", "s", "D", "^")
LINES: tuple[Any, ...] = ("-", (0, (4, 2)), (0, (1, 1.5)), "-.")

_RC: dict[str, Any] = {
    "font.family": "NanumGothic",
    "font.size": 7.5,
    "text.color": INK,
    "axes.edgecolor": HAIR,
    "axes.labelcolor": MUTED,
    "axes.linewidth": 0.6,
    "axes.titlesize": 7.5,
    "axes.titlecolor": INK,
    "axes.titlelocation": "left",
    "axes.unicode_minus": False,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.axisbelow": True,
    "grid.color": HAIR,
    "grid.linewidth": 0.5,
    "xtick.color": MUTED,
    "ytick.color": MUTED,
    "xtick.major.width": 0.5,
    "ytick.major.width": 0.0,
    "xtick.major.size": 2.5,
    "lines.linewidth": 1.4,
    "legend.frameon": False,
    "legend.fontsize": 7.5,
    "hatch.linewidth": 0.6,
    "text.parse_math": False,  # an article's $x$ is text
    "svg.fonttype": "none",
    "svg.hashsalt": "kbio",
    "path.simplify": False,
}


@dataclass(frozen=True, slots=True)
class Drawing:
    """A chart and what it shows in words, written from the same data."""

    figure: Figure
    alt: str


@cache
def _register_fonts() -> None:
    """Make koreanize-matplotlib's font files known. Importing that package would load pyplot and set a style."""
    from matplotlib import font_manager

    found = find_spec("koreanize_matplotlib")
    if found is None or found.submodule_search_locations is None:
        return
    for path in sorted(Path(found.submodule_search_locations[0], "fonts").glob("NanumGothic.ttf")):
        font_manager.fontManager.addfont(path)


@contextmanager
def canvas(height: float, rows: int = 1, columns: int = 1, **options: Any) -> Iterator[tuple[Figure, Any]]:
    """A figure as wide as the page, with its axes; the style holds inside the block and nowhere else."""
    import matplotlib as mpl
    from matplotlib.figure import Figure

    _register_fonts()
    with mpl.rc_context(_RC):  # type: ignore[arg-type]
        figure = Figure(figsize=(WIDTH, height), layout="constrained")
        axes = figure.subplots(rows, columns, **options)
        yield figure, axes


def quiet(axes: Axes, grid: str | None = None) -> None:
    """Take away what carries no data; `grid` is the axis whose values are read off."""
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    if grid == "x":
        axes.grid(axis="x")
        axes.tick_params(axis="x", length=0)
        axes.spines["bottom"].set_visible(False)
    elif grid == "y":
        axes.grid(axis="y")


def legend(figure: Figure, patches: Sequence[tuple[str, dict[str, Any]]]) -> None:
    """A key of filled and hollow boxes below the drawing, outside the axes."""
    from matplotlib.patches import Patch

    handles = [Patch(label=label, linewidth=1.0, **look) for label, look in patches]
    figure.legend(
        handles=handles, loc="outside lower left", ncols=len(handles), handlelength=1.0, handleheight=0.7,
        columnspacing=1.6, handletextpad=0.5, borderpad=0.2, labelcolor=MUTED,
    )  # fmt: skip


# What the font surely has, so that most labels need no look at the font file.
_PLAIN = re.compile("[ -~가-힣ㄱ-ㅎㅏ-ㅣ·…→–×÷≥≤≈㎡‘’“”㈜]*")


def shorten(text: str, most: int) -> str:
    """A label cut to so many characters, with an ellipsis where it was cut.

    What an article's name may hold and a chart cannot draw appears by its code point, what is invisible not at all.
    """
    if not _PLAIN.fullmatch(text):
        text = "".join(_drawn(character) for character in text)
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _drawn(character: str) -> str:
    if unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp"):
        return " " if character in "\n\t" else ""
    return f"U+{ord(character):04X}" if is_missing(character) else character

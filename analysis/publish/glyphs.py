"""What the report's font can show, and how wide: read from the font files that the charts use too."""

from __future__ import annotations

import functools
import unicodedata
from importlib.util import find_spec
from pathlib import Path

FAMILY = "NanumGothic"


@functools.cache
def font_folder() -> Path:
    """The folder of koreanize-matplotlib's fonts; found without importing it, which would load matplotlib."""
    spec = find_spec("koreanize_matplotlib")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("koreanize-matplotlib, which carries the report's fonts")
    return Path(spec.origin).parent / "fonts"


@functools.cache
def advances() -> dict[int, float]:
    """Code point → advance in em, of every character that the font has."""
    from fontTools.ttLib import TTFont

    with TTFont(font_folder() / f"{FAMILY}.ttf", lazy=True) as font:
        widths, unit = font["hmtx"].metrics, font["head"].unitsPerEm
        return {code: widths[name][0] / unit for code, name in font.getBestCmap().items()}


def is_missing(character: str) -> bool:
    """Whether the font has no glyph; a blank or an invisible character needs none."""
    return ord(character) not in advances() and not character.isspace()


def width(text: str) -> float:
    """Width of a line of text in em."""
    known = advances()
    return sum(known.get(ord(c), 1.0) for c in text)


def describe(character: str) -> str:
    """A character for a diagnostic: `U+1F600 GRINNING FACE`."""
    return f"U+{ord(character):04X} {unicodedata.name(character, 'UNNAMED')}"

"""The report's font in an HTML page: only the glyphs that it uses, embedded, so that it looks the same anywhere."""

from __future__ import annotations

import base64
import io

from analysis.publish import glyphs

_FACES = {"": 400, "Bold": 700}
# Hinting programs, drawing hints of the maker's tools and old kerning: of no use on a page.
_DROPPED = ["TSI0", "TSI1", "TSI2", "TSI3", "TSI5", "kern", "gasp"]


def faces(characters: set[str]) -> str:
    """`@font-face` rules with the font in regular and bold, cut down to the characters that it has of those given."""
    codes = sorted(ord(c) for c in characters if ord(c) in glyphs.advances())
    return "\n".join(_face(name, weight, codes) for name, weight in _FACES.items())


def _face(name: str, weight: int, codes: list[int]) -> str:
    from fontTools import subset

    options = subset.Options(hinting=False, layout_features=[], name_IDs=[], glyph_names=False, notdef_outline=False)
    options.drop_tables += _DROPPED
    options.flavor = "woff"
    options.recalc_timestamp = False
    font = subset.load_font(str(glyphs.font_folder() / f"{glyphs.FAMILY}{name}.ttf"), options)
    cut = subset.Subsetter(options)
    cut.populate(unicodes=codes)
    cut.subset(font)
    buffer = io.BytesIO()
    subset.save_font(font, buffer, options)
    data = base64.b64encode(buffer.getvalue()).decode()
    source = f'url("data:font/woff;base64,{data}") format("woff")'
    return f'@font-face {{ font-family: "{glyphs.FAMILY}"; font-weight: {weight}; src: {source}; }}'

"""Text of articles → HTML in which it can only be text."""

from __future__ import annotations

import html
import re
import unicodedata

# Invisible and without effect on the order of the text around them: shown as what they are, nothing.
_SILENT = re.compile("[\u00ad\u034f\u180b-\u180e\u200b-\u200d\u2060-\u2064\ufe00-\ufe0f\ufeff]")
# What would reorder or break the text around it, or is no character at all: shown by its code point.
_HARMFUL = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u206f\ud800-\udfff"
    "\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff]"
)


_FEEDS = str.maketrans("\x0b\x0c", "\n\n")  # blanks that XML does not know


def code_point(character: str) -> str:
    """How a character is written that cannot be shown: `U+202E`."""
    return f"U+{ord(character):04X}"


def name_of(character: str) -> str:
    """A character's code point and Unicode name, for diagnostics."""
    return f"{code_point(character)} {unicodedata.name(character, 'UNNAMED')}"


def to_html(text: str) -> str:
    """Escape text for HTML; a bidi or control character appears as `U+202E`, never takes effect."""
    escaped = html.escape(_SILENT.sub("", text).translate(_FEEDS), quote=True)
    return _HARMFUL.sub(lambda m: f'<span class="char">{code_point(m[0])}</span>', escaped)


def to_attribute(text: str) -> str:
    """Escape text for the inside of a quoted attribute; control characters appear by their code points."""
    return html.escape(plain(text), quote=True)


def plain(text: str) -> str:
    """The text with silent characters gone and harmful ones written by their code points, blanks made single."""
    return " ".join(_HARMFUL.sub(lambda m: code_point(m[0]), _SILENT.sub("", text)).split())

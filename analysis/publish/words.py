"""Runs of text → Typst code in which a word never breaks inside and nothing is markup."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby

from analysis.publish import glyphs
from analysis.publish.escape import code_point

MARK = 0.62  # em; size of a raised mark
_BLANK = re.compile(r"(\s+)")
# Latin words may break where Typst finds a place (a hyphen, a slash of an address); words with these may not.
_WHOLE = re.compile("[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3\u3040-\u30ff\u4e00-\u9fff]")
# Where a long word without Hangul, an address mostly, may break: behind a mark, or after some letters.
_PIECE = re.compile(r"[^/?&=._-]{1,6}[/?&=._-]?|[/?&=._-]{1,6}")
_EQUIVALENT = str.maketrans({"\u2212": "-", "\u2010": "-", "\u2011": "-", "\u00a0": " ", "\u202f": " ", "\u2009": " "})


def literal(text: str) -> str:
    """A Typst string: the only form in which text enters the source."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\r", "\\r")
    return f'"{escaped}"'


@dataclass(frozen=True, slots=True)
class Fragment:
    """A piece of a word: its characters and how they are dressed (a link, bold …).

    `whole`  its blanks do not part words
    `mark`   a raised mark that follows it, dressed with it
    `name`   what links to it call it, once, however many pieces it is written in
    """

    text: str
    dress: Callable[[str], str]
    size: float = 1.0
    whole: bool = False
    name: str = ""
    mark: str = ""

    @property
    def width(self) -> float:
        return (glyphs.width(self.text) + glyphs.width(self.mark) * MARK) * self.size

    def code(self) -> str:
        return self._named(self.dress(self._marked(literal(self.text))))

    def dressed(self, code: str) -> str:
        """Other code in the fragment's dress and name."""
        return self._named(self.dress(code))

    def pieces(self) -> Iterator[str]:
        """Code of the fragment in pieces that may stand on different lines."""
        if " " in self.text:
            *cut, last = (literal(part) for part in self.text.split())
            cut = [f"w({self.dress(part)})" for part in (*cut, self._marked(last))]
            found = [code for part in cut for code in ('" "', part)][1:]
        elif _WHOLE.search(self.text):  # Typst itself breaks Hangul and Han between any two
            found = [self.dress(self._marked(literal(self.text)))]
        else:
            *cut, last = (literal(piece) for piece in _PIECE.findall(self.text))
            found = [f"w({self.dress(piece)})" for piece in (*cut, self._marked(last))]
        yield self._named(found[0])
        yield from found[1:]

    def _marked(self, code: str) -> str:
        return f"{{{code};mark({literal(self.mark)})}}" if self.mark else code

    def _named(self, code: str) -> str:
        return f"named({literal(self.name)}, {code})" if self.name else code


def _plain(code: str) -> str:
    return code


@dataclass(slots=True)
class Line:
    """Collects fragments and blanks, and writes them as code.

    `limit`    the widest word, in em, that is kept whole; a longer one may break between any of its pieces
    `missing`  gathers characters that the font does not have
    """

    limit: float = 40.0
    missing: dict[str, int] = field(default_factory=dict)
    parts: list[Fragment | None] = field(default_factory=list)

    def add(self, text: str, dress: Callable[[str], str] = _plain, size: float = 1.0, whole: bool = False) -> None:
        """Add text; its blanks part words. `whole` keeps even its blanks from breaking."""
        text = text.translate(_EQUIVALENT)
        if whole:
            self.parts += [Fragment(t, d, size, True) for t, d in self._shown(" ".join(text.split()), dress)]
            return
        for part in _BLANK.split(text):
            if part.isspace():
                self.parts.append(None)
            elif part:
                self.parts += [Fragment(t, d, size) for t, d in self._shown(part, dress)]

    def add_marked(self, text: str, mark: str, name: str, dress: Callable[[str], str], size: float) -> bool:
        """Add a number with its mark as one piece; False, adding nothing, where a character of it cannot be shown."""
        text = " ".join(text.translate(_EQUIVALENT).split())
        if any(map(glyphs.is_missing, text)):
            return False
        self.parts.append(Fragment(text, dress, size, True, name, mark))
        return True

    def _shown(self, text: str, dress: Callable[[str], str]) -> Iterator[tuple[str, Callable[[str], str]]]:
        run = ""
        for character in text:
            if not glyphs.is_missing(character):
                run += character
                continue
            self.missing[character] = self.missing.get(character, 0) + 1
            if run:
                yield run, dress
            yield code_point(character), lambda code: dress(f"char({code})")
            run = ""
        if run:
            yield run, dress

    def words(self) -> Iterator[list[Fragment]]:
        return (part for part in _grouped(self.parts) if part is not None)

    @property
    def natural(self) -> float:
        """Width on one line, in em."""
        widths = [_width(word) for word in self.words()]
        return sum(widths) + 0.3 * max(len(widths) - 1, 0)

    @property
    def narrowest(self) -> float:
        """Width of the widest word, in em."""
        return max((_width(word) for word in self.words()), default=0.0)

    def code(self) -> str:
        """A Typst code block that shows the line."""
        parts: list[str] = []
        run, blank = "", False
        for word in _grouped(self.parts):
            if word is None:
                blank = bool(parts or run)
                continue
            run, blank = run + " " * blank, False
            text = word[0].text if len(word) == 1 and word[0].dress is _plain and not word[0].name else None
            if text is not None and not _WHOLE.search(text) and glyphs.width(text) <= self.limit:
                run += text
                continue
            parts += [literal(run)] if run else []
            parts += self._word(word)
            run = ""
        parts += [literal(run)] if run else []
        return "{" + ";".join(parts) + "}"

    def _word(self, word: list[Fragment]) -> Iterable[str]:
        if _width(word) <= self.limit:
            inner = ";".join(f.code() for f in word)
            yield f"w({inner})" if len(word) == 1 else f"w({{{inner}}})"
            return
        for fragment in word:
            yield from fragment.pieces()


def _grouped(parts: list[Fragment | None]) -> Iterator[list[Fragment] | None]:
    """The words in order, None between them."""
    for blank, group in groupby(parts, key=lambda part: part is None):
        yield None if blank else [part for part in group if part is not None]


def _width(word: list[Fragment]) -> float:
    return sum(f.width for f in word)

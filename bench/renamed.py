"""An article and its right reading under other names: particles made to fit, every offset moved."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from analysis.korean import particle
from analysis.reading.particles import may_follow
from analysis.reading.rules.titles import ROLES, SPEAKERS
from analysis.records import Article
from bench.renaming import Renaming

Row = dict[str, Any]

# The two forms of a particle, and what follows it.
_PAIRS = {
    form: pair
    for pair in (
        "은/는 이/가 을/를 과/와 으로/로 으로부터/로부터 과의/와의 과는/와는 과도/와도 으로서/로서 으로써/로써 이라는/라는 이라고/라고"
        " 이라며/라며 이다/다 이며/며 이나/나 이란/란 이었다/였다 이었던/였던 으로의/로의 으로는/로는 으로도/로도 이라/라"
    ).split()
    for form in pair.split("/")
}
_FOLLOWS = re.compile(r"((?: ?[(（][^()（）\n]*[)）])?['’\"”」]?)([가-힣]+)")
_NAMING = ("subject", "licensor", "licensee", "parties", "owner", "owned")


def rename(article: Article, gold: Row, some: Iterable[Renaming]) -> tuple[Article, Row]:
    """The article and its right reading under other names."""
    strings = {old: new for renaming in some for old, new in renaming.strings.items()}
    edits = _edits(article.text, strings)
    text, at, moved = "", 0, []
    for start, end, new in edits:
        text += article.text[at:start] + new
        moved.append((start, end, len(text) - len(new), len(text)))
        at = end
    text += article.text[at:]
    return replace(article, text=text, pieces=()), _moved(gold, _Shift(moved), strings)


@dataclass(frozen=True, slots=True)
class _Shift:
    """Where the places of a text went: (start, end) of what was replaced, and of what it became."""

    moved: list[tuple[int, int, int, int]]

    def place(self, old: int) -> int:
        by = 0
        for start, end, new_start, new_end in self.moved:
            if old <= start:
                break
            if old < end:
                return min(new_start + old - start, new_end)
            by = new_end - end
        return old + by


def _edits(text: str, strings: dict[str, str]) -> list[tuple[int, int, str]]:
    """Every replacement, particles too, in text order."""
    if not strings:
        return []
    found: list[tuple[int, int, str]] = []
    ordered = sorted(strings, key=len, reverse=True)
    pattern = re.compile(rf"(?<![가-힣A-Za-z0-9])(?:{'|'.join(map(re.escape, ordered))})(?![A-Za-z0-9])")
    for match in pattern.finditer(text):
        rest = re.match(r"[가-힣]*", text[match.end() :])
        tail = rest[0] if rest else ""
        if tail and not (may_follow(tail) or tail.startswith((*ROLES, *SPEAKERS, "등"))):
            continue
        new = strings[match[0]]
        if found and found[-1][1] > match.start():
            continue
        found.append((match.start(), match.end(), new))
        follows = _FOLLOWS.match(text, match.end())
        if follows and (not follows[1] or follows[1].strip()):
            pair = _PAIRS.get(follows[2])
            if pair and particle(match[0], pair) == follows[2] != particle(new, pair):
                found.append((follows.start(2), follows.end(2), particle(new, pair)))
    found.sort()
    return [edit for at, edit in enumerate(found) if not at or found[at - 1][1] <= edit[0]]


def _moved(value: Any, shift: _Shift, strings: dict[str, str], naming: bool = False) -> Any:
    """A right reading with its offsets moved and its names replaced."""
    if isinstance(value, dict):
        return {
            k: shift.place(v)
            if k in ("start", "end") and isinstance(v, int)
            else _moved(v, shift, strings, k in _NAMING)
            for k, v in value.items()
        }
    if isinstance(value, list):
        return [_moved(v, shift, strings, naming) for v in value]
    if naming and isinstance(value, str):
        return strings.get(value) or _replaced(value, strings)
    return value


def _replaced(text: str, strings: dict[str, str]) -> str:
    for old in sorted(strings, key=len, reverse=True):
        if old in text:
            return text.replace(old, strings[old])
    return text

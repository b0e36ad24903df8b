"""Words → one pattern that tries each character once, so that the longest of hundreds is found in linear time."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any


def pattern(words: Iterable[str]) -> str:
    """A regular expression that matches the longest of the words at a position."""
    root: dict[str, Any] = {}
    for word in words:
        node = root
        for character in word:
            node = node.setdefault(character, {})
        node[""] = {}
    return _write(root)


def _write(node: dict[str, Any]) -> str:
    branches = [re.escape(character) + _write(child) for character, child in sorted(node.items()) if character]
    if not branches:
        return ""
    joined = branches[0] if len(branches) == 1 and "" not in node else f"(?:{'|'.join(branches)})"
    return f"{joined}?" if "" in node else joined

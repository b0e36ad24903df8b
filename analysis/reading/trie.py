"""Words → one pattern that tries each character once, so that the longest of hundreds is found in linear time."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any


def pattern(words: Iterable[str], not_after: str = "") -> str:
    """A regular expression that matches the longest of the words at a position.

    `not_after`  a class of characters behind which no word may begin. It is looked back for behind each word's first
                 letter: a search then skips to where one of these letters stands.
    """
    root: dict[str, Any] = {}
    for word in words:
        node = root
        for character in word:
            node = node.setdefault(character, {})
        node[""] = {}
    return _write(root, not_after)


def _write(node: dict[str, Any], not_after: str = "") -> str:
    branches = [
        re.escape(character) + (f"(?<!{not_after}{re.escape(character)})" if not_after else "") + _write(child)
        for character, child in sorted(node.items())
        if character
    ]
    if not branches:
        return ""
    joined = branches[0] if len(branches) == 1 and "" not in node else f"(?:{'|'.join(branches)})"
    return f"{joined}?" if "" in node else joined

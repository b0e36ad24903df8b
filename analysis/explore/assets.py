"""The explorer's ES modules and its style, as they stand in the package.

anywidget takes one module a widget; ours are written as several that import each other by relative path, so that each
has one purpose and a browser can load them as they are. Joined here, they are one: each before what imports it.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

_IMPORT = re.compile(r'^import \{[^}]*\} from "\./([\w.-]+)";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?function |const |class )", re.MULTILINE)


@cache
def module(name: str) -> str:
    """The ES module of a widget with all that it imports, as one."""
    parts: dict[str, str] = {}
    _gather(name, parts, main=True)
    return "\n".join(parts.values())


@cache
def style() -> str:
    """The style that all widgets share."""
    return _read("style.css")


def _gather(name: str, parts: dict[str, str], main: bool = False) -> None:
    source = _read(name)
    for needed in _IMPORT.findall(source):
        if needed not in parts:
            _gather(needed, parts)
    bare = _IMPORT.sub("", source)
    parts[name] = bare if main else _EXPORT.sub("", bare)


def _read(name: str) -> str:
    return files("analysis.explore").joinpath("static", name).read_text(encoding="utf-8")

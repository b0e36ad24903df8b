"""The browser's part of the explorer: whole, joined into one module, and without the network."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

from analysis.explore import assets

WIDGETS = ("reader.js", "picker.js", "live.js")
STATIC = sorted(p.name for p in files("analysis.explore").joinpath("static").iterdir())


@pytest.mark.parametrize("name", WIDGETS)
def test_joined_modules(name: str) -> None:
    """A widget's module imports nothing, exports its `render`, and no two of its parts use one name."""
    module = assets.module(name)
    assert not re.search(r"^import ", module, re.MULTILINE)
    assert re.findall(r"^export .*", module, re.MULTILINE) == ["export default { render };"]
    names = re.findall(r"^(?:async )?(?:function|const|let|class) (\w+)", module, re.MULTILINE)
    assert len(names) == len(set(names))


@pytest.mark.parametrize("name", STATIC)
def test_nothing_is_fetched(name: str) -> None:
    """No file names an address but the one that says what SVG is."""
    text = files("analysis.explore").joinpath("static", name).read_text(encoding="utf-8")
    assert set(re.findall(r"https?://[\w./]+", text)) <= {"http://www.w3.org/2000/svg", "https://"}
    assert "@import" not in text

"""The reader agrees with the right readings at least as well as it ever did."""

from __future__ import annotations

import json

import pytest
from scoring import CORPUS, FOLDERS, LAYERS, Score, score

FLOORS = json.loads((CORPUS.parent / "quality" / "floors.json").read_text())


@pytest.fixture(scope="module", params=FOLDERS)
def scored(request: pytest.FixtureRequest) -> tuple[str, dict[str, Score], int]:
    """Each folder of articles, scored once."""
    return request.param, *score(CORPUS / request.param)


@pytest.mark.parametrize("layer", LAYERS)
def test_no_layer_falls_below_its_floor(scored: tuple[str, dict[str, Score], int], layer: str) -> None:
    """F1 of the layer over the folder's articles; `python tests/quality/floors.py` raises a floor, none is lowered."""
    folder, scores, _ = scored
    assert scores[layer].f1 >= FLOORS[folder][layer], scores[layer]


def test_nothing_that_is_no_figure_is_read_as_one(scored: tuple[str, dict[str, Score], int]) -> None:
    """Codes, names, furniture and idioms: not one of the marked spans holds a figure."""
    _, _, traps = scored
    assert traps == 0

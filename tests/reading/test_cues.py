"""The tables of cues: every cue meets its examples and none of what it must leave."""

from __future__ import annotations

import pytest

import analysis.reading.deals  # its tables note their cues
import analysis.reading.joints
import analysis.reading.metrics  # noqa: F401
from analysis.reading.rules.cue import CUES, Cue, each


def found(cue: Cue, text: str) -> bool:
    return (cue.pattern.match(text) if cue.here else cue.pattern.search(text)) is not None


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: cue.pattern.pattern[:40])
def test_a_cue_meets_its_examples_and_leaves_the_rest(cue: Cue) -> None:
    """Each example of a row is found, and nothing that the row says it must not find."""
    assert [e for e in cue.examples if not found(cue, e)] == []
    assert [e for e in cue.never if found(cue, e)] == []


def test_each_word_has_what_follows_it() -> None:
    """An alternative a word, in their order, none of them in a group of its own."""
    assert each("매체|언론", "[은는] ") == "매체[은는] |언론[은는] "
    assert each("짝") == "짝"

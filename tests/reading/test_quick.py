"""Records that are filled the short way."""

from __future__ import annotations

import dataclasses

import pytest

from analysis.reading.quick import quick
from analysis.records import Moment, Span


def test_what_is_filled_quickly_is_the_record_itself() -> None:
    """It equals, hashes and prints like one that its class has filled."""
    values = ("m1", "2024년", 0, 5, "date", "2024", False, False, "text", None)
    made = quick(Moment)(*values)  # type: ignore[arg-type]
    assert type(made) is Moment
    assert (made, hash(made), repr(made)) == (Moment(*values), hash(Moment(*values)), repr(Moment(*values)))  # type: ignore[arg-type]


def test_what_is_filled_quickly_is_frozen() -> None:
    """Nobody can change it afterwards."""
    with pytest.raises(dataclasses.FrozenInstanceError):
        quick(Span)(0, 5).start = 1  # type: ignore[misc]

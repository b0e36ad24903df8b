"""When the collector of cyclic garbage rests."""

from __future__ import annotations

import gc

import pytest

from analysis.reading.collector import resting


@resting
def _collects() -> bool:
    return gc.isenabled()


@resting
def _fails() -> None:
    raise NotImplementedError


def test_it_rests_during_a_layer_and_is_on_again_after_it() -> None:
    """Whether the layer returns or fails."""
    assert not _collects()
    assert gc.isenabled()
    with pytest.raises(NotImplementedError):
        _fails()
    assert gc.isenabled()


def test_a_caller_that_has_stopped_it_finds_it_stopped() -> None:
    """A layer leaves it as it was."""
    gc.disable()
    try:
        assert not _collects()
        assert not gc.isenabled()
    finally:
        gc.enable()

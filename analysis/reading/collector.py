"""The collector of cyclic garbage, and when it rests."""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def resting(layer: Callable[P, T]) -> Callable[P, T]:
    """A layer of the reading, during which the collector rests, where the caller has not stopped it already.

    What is read is kept and holds no cycles, yet the collector would look through all of it again and again as it grows:
    a tenth of the time for a long text. It is on again when the layer returns, whatever happens inside.
    """

    @wraps(layer)
    def rested(*args: P.args, **named: P.kwargs) -> T:
        if not gc.isenabled():
            return layer(*args, **named)
        gc.disable()
        try:
            return layer(*args, **named)
        finally:
            gc.enable()

    return rested

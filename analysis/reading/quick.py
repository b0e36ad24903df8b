"""Frozen records, filled quickly: a long text has so many that the time to fill them is felt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, make_dataclass
from typing import Any, ParamSpec, TypeVar, cast

P = ParamSpec("P")
T = TypeVar("T")


def quick(record: Callable[P, T]) -> Callable[P, T]:
    """What fills a record of this class from the values of all its fields, two to four times as fast as the class does.

    A frozen dataclass sets its fields the long way round. A twin with the same slots that is not frozen is filled the
    short way and then becomes the record; nothing else ever sees the twin.
    """

    def become(twin: Any) -> None:
        twin.__class__ = record

    names = [(field.name, Any) for field in fields(cast(Any, record))]
    return cast(Callable[P, T], make_dataclass("_Twin", names, slots=True, namespace={"__post_init__": become}))

"""The article picker: what is open is read at once, what is ticked is the selection."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import anywidget
import traitlets

from analysis.errors import KbioError, ParameterError
from analysis.explore import assets
from analysis.explore.cards import table
from analysis.explore.faults import korean
from analysis.explore.opened import opened
from analysis.explore.project import named
from analysis.explore.shelf import Book, books
from analysis.explore.still import Still
from analysis.records import Reading

AT_ONCE = 200  # articles listed before the picker is shown; the others follow while it is used
BATCH = 20  # articles opened between two looks at what the kernel is asked for


class ArticlePicker(Still, anywidget.AnyWidget):
    """Lists articles; its state is Python's too.

    `current`   key of the article that is open ("seeds/shonan-ipark.txt"); "" for none
    `chosen`    keys of those that are ticked
    `reading`   the reading of the open article; None while there is none
    `readings`  the selection: the readings of what is ticked, else of what is open
    """

    _esm = assets.module("picker.js")
    _css = assets.style()
    rows: traitlets.List[dict[str, object]] = traitlets.List().tag(sync=True)
    current = traitlets.Unicode("").tag(sync=True)
    chosen = traitlets.List(traitlets.Unicode()).tag(sync=True)
    fault = traitlets.Unicode("").tag(sync=True)
    busy = traitlets.Bool(False).tag(sync=True)

    def __init__(self, places: Sequence[str | Path], **traits: Any) -> None:
        super().__init__(**traits)
        self._places = tuple(places)
        self._books: dict[str, Book] = {}
        self._readings: dict[str, Reading] = {}
        self._rest: Iterator[Book] = iter(())
        self.on_msg(_answer)
        self.refresh()

    def refresh(self) -> None:
        """List the folder anew; what is open and ticked stays so where it still stands."""
        self._books, self._readings = {}, {}
        self._rest = books(self._places)
        try:
            self._take(AT_ONCE)
            self.fault = ""
        except KbioError as error:
            self.fault = korean(error)
        with self.hold_sync():
            self._send_rows()
            self.chosen = [key for key in self.chosen if key in self._books]
            if self.current not in self._books:
                self.current = next((key for key, book in self._books.items() if book.article), "")
        self._later()

    @property
    def reading(self) -> Reading | None:
        """The reading of the open article; None where none is open.

        Raises   the fault of an article that cannot be read
        """
        return self._read(self.current) if self.current else None

    @property
    def readings(self) -> tuple[Reading, ...]:
        """The selection, in the order of the list: what is ticked, else what is open; without the unreadable."""
        chosen = set(self.chosen)
        keys = [key for key in self._books if key in chosen] or [self.current]
        return tuple(reading for key in keys if (reading := self._readable(key)) is not None)

    @property
    def paths(self) -> tuple[str, ...]:
        """The selection as paths, from the project's folder where they stand in it."""
        return tuple(named(reading.article.path) for reading in self.readings)

    def _read(self, key: str) -> Reading:
        book = self._books.get(key)
        if book is None:
            raise ParameterError("picker", f"no article '{key}' in the list", "choose one of picker.rows")
        if book.fault:
            raise book.fault
        if key not in self._readings and book.article:
            self._readings[key] = opened(book.article)
        return self._readings[key]

    def _readable(self, key: str) -> Reading | None:
        try:
            return self._read(key) if key else None
        except KbioError:
            return None

    def _take(self, count: int) -> int:
        found = list(islice(self._rest, count))
        self._books.update((book.key, book) for book in found)
        return len(found)

    def _later(self) -> None:
        """List the rest between the kernel's other work; at once where there is no loop to wait in."""
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            while self._take(AT_ONCE):
                pass
            self._send_rows()
            return
        self.busy = True
        self._task = loop.create_task(self._fill(self._rest))

    async def _fill(self, rest: Iterator[Book]) -> None:
        listed = 0
        while rest is self._rest and (taken := self._take(BATCH)):
            listed += taken
            if listed % AT_ONCE < BATCH:
                self._send_rows()
            await asyncio.sleep(0)
        if rest is self._rest:  # else the list was read anew, and that run goes on
            self._send_rows()
            self.busy = False

    def _send_rows(self) -> None:
        self.rows = [book.row() for book in self._books.values()]

    def still(self) -> tuple[str, str]:
        """The list as a table."""
        shown = [(b.title, b.publisher, b.published.replace("T", " "), b.key) for b in self._books.values()]
        return table("기사", ("제목", "매체", "발행일", "파일"), shown), f"기사 {len(shown):,}건"


def pick(*places: str | Path) -> ArticlePicker:
    """The articles of files and folders to pick from; without any, those of `seeds`."""
    return ArticlePicker(places or ("seeds",))


def _answer(picker: ArticlePicker, message: Any, buffers: object) -> None:
    if message.get("kind") == "refresh":
        picker.refresh()
    picker.send({"kind": "pong"})

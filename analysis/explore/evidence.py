"""The evidence reader: an article with every mention marked, and the tables of what was read beside it."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any

import anywidget
import traitlets

from analysis.articles import load
from analysis.errors import KbioError, ParameterError
from analysis.explore import assets
from analysis.explore.faults import korean
from analysis.explore.labels import LAYERS
from analysis.explore.marked import marked
from analysis.explore.marks import Mark, marks
from analysis.explore.opened import opened
from analysis.explore.page import page
from analysis.explore.picker import ArticlePicker
from analysis.explore.project import placed
from analysis.explore.still import Still
from analysis.records import Agreement, Article, Check, Deal, Figure, Metric, Moment, Name, Reading, Relation

Record = Figure | Moment | Name | Deal | Metric | Agreement | Relation | Check
Source = Reading | Article | ArticlePicker | str | Path


class EvidenceReader(Still, anywidget.AnyWidget):
    """Shows one reading; its state is Python's too.

    `selected`  id of what is selected: a mark's ("f3", "n2.2", "d1.total") or a record's ("d1", "k2"); "" for nothing
    `layers`    the layers shown, of money area count date name deal
    `query`     words sought in the mentions; "" for none
    `visible`   ids of the marks that are shown
    `record`    the record that is selected: a Figure, Moment, Name, Deal, Metric …, or None
    `reading`   the reading shown; None while there is none
    All but `visible` and `record` can be set: `reader.selected = "f3"` brings that figure into view.
    """

    _esm = assets.module("reader.js")
    _css = assets.style()
    page = traitlets.Dict().tag(sync=True)
    selected = traitlets.Unicode("").tag(sync=True)
    layers = traitlets.List(traitlets.Enum(tuple(LAYERS)), list(LAYERS)).tag(sync=True)
    query = traitlets.Unicode("").tag(sync=True)
    fault = traitlets.Unicode("").tag(sync=True)
    reading = traitlets.Instance(Reading, allow_none=True)

    def __init__(self, reading: Reading | None = None, **traits: Any) -> None:
        super().__init__(**traits)
        self.on_msg(_acknowledge)
        self.show(reading)

    def show(self, reading: Reading | None, fault: KbioError | None = None) -> None:
        """Show another reading, or why there is none; what was selected is given up."""
        self.reading = reading
        with self.hold_sync():
            self.selected = ""
            self.fault = korean(fault) if fault else ""
            self.page = page(reading) if reading else {}

    def follow(self, picker: ArticlePicker) -> None:
        """Show what is open in a picker, from now on."""

        def show(_: object = None) -> None:
            try:
                self.show(picker.reading)
            except KbioError as error:
                self.show(None, error)

        picker.observe(show, "current")
        show()

    @property
    def visible(self) -> list[str]:
        """Ids of the marks that are shown, in text order."""
        return [mark.id for mark in self._marks() if _is_visible(mark, self.layers, self.query)]

    @property
    def record(self) -> Record | None:
        """The record that is selected, or None."""
        if self.reading is None or not self.selected:
            return None
        wanted = next((mark.record for mark in self._marks() if mark.id == self.selected), self.selected)
        return _records(self.reading).get(wanted)

    def _marks(self) -> tuple[Mark, ...]:
        return marks(self.reading) if self.reading else ()

    def still(self) -> tuple[str, str]:
        """The article as marked text."""
        if self.reading is None:
            return f"<p>{escape(self.fault or '열린 기사가 없습니다.')}</p>", self.fault
        counts = f"수 {len(self.reading.figures):,}개, 날짜 {len(self.reading.moments):,}개"
        return marked(self.reading), f"{self.reading.title}: {counts}"


def evidence(source: Source) -> EvidenceReader:
    """The evidence reader of a reading, an article, a file, or of whatever is open in a picker.

    Raises   ArticleError, OriginError for a file that cannot be read; ParameterError for anything else
    """
    if isinstance(source, ArticlePicker):
        reader = EvidenceReader()
        reader.follow(source)
        return reader
    return EvidenceReader(_reading(source))


def _reading(source: object) -> Reading:
    if isinstance(source, Reading):
        return source
    if isinstance(source, str | Path):
        return opened(load(placed(source)))
    if isinstance(source, Article):
        return opened(source)
    raise ParameterError(
        "evidence", f"{type(source).__name__} is not an article", "give a Reading, an Article, a file or a picker"
    )


def _is_visible(mark: Mark, layers: list[str], query: str) -> bool:
    """As `isVisible` of static/evidence.js decides."""
    if mark.layer not in layers:
        return False
    sought = query.strip().lower()
    return not sought or any(sought in said.lower() for said in (mark.text, mark.label, mark.value, *mark.notes))


def _records(reading: Reading) -> dict[str, Record]:
    """Every record by its id; checks, which have none, by the ids that the page gives them."""
    layers: tuple[tuple[Record, ...], ...] = (
        reading.figures, reading.moments, reading.names, reading.deals, reading.metrics, reading.agreements,
        reading.relations,
    )  # fmt: skip
    checks: dict[str, Record] = {f"c{number}": check for number, check in enumerate(reading.checks, 1)}
    return checks | {record.id: record for layer in layers for record in layer}  # type: ignore[union-attr]


def _acknowledge(widget: EvidenceReader, message: Any, buffers: object) -> None:
    widget.send({"kind": "pong"})

"""Interactive tables: filters, sorting, export to CSV and XLSX; offline, as itables carries all it needs."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any, cast

import pandas as pd
from itables.typing import JavascriptFunction
from itables.widget import ITable

from analysis.errors import KbioError
from analysis.explore import cards, sheets
from analysis.explore.picker import ArticlePicker
from analysis.explore.selection import Selection, readings_of
from analysis.explore.still import Still
from analysis.records import Reading

_LONG = ("문장", "설명")
_NUMBER = re.compile(r"-?\d+(\.\d+)?")
# Digits are shown in threes and exported as they are, so that a spreadsheet takes them for numbers.
_IN_THREES = JavascriptFunction(
    "function (value, kind) {"
    " if (kind !== 'display' || value === '') return value;"
    " const [whole, rest] = String(value).split('.');"
    " return whole.replace(/\\B(?=(\\d{3})+$)/g, ',') + (rest ? '.' + rest : ''); }"
)
_LANGUAGE = {
    "search": "찾기",
    "info": "_TOTAL_줄 가운데 _START_–_END_",
    "infoEmpty": "0줄",
    "infoFiltered": "(모두 _MAX_줄)",
    "lengthMenu": "_MENU_줄씩",
    "zeroRecords": "찾는 줄이 없습니다",
    "emptyTable": "고른 기사에 없습니다",
    "paginate": {"first": "처음", "previous": "앞", "next": "뒤", "last": "끝"},
    "columnControl": {
        "search": {
            "text": {
                "contains": "들어 있음",
                "notContains": "들어 있지 않음",
                "equal": "같음",
                "notEqual": "같지 않음",
                "starts": "시작",
                "ends": "끝",
                "empty": "빈칸",
                "notEmpty": "빈칸 아님",
            },
            "number": {
                "equal": "같음",
                "notEqual": "같지 않음",
                "greater": "보다 큼",
                "greaterOrEqual": "이상",
                "less": "보다 작음",
                "lessOrEqual": "이하",
                "empty": "빈칸",
                "notEmpty": "빈칸 아님",
            },
            "datetime": {
                "equal": "같음",
                "notEqual": "같지 않음",
                "greater": "뒤",
                "less": "앞",
                "empty": "빈칸",
                "notEmpty": "빈칸 아님",
            },
        },
    },
    "aria": {
        "orderable": ": 누르면 정렬",
        "orderableReverse": ": 누르면 거꾸로 정렬",
        "orderableRemove": ": 누르면 처음 순서로",
        "paginate": {"first": "처음 쪽", "previous": "앞 쪽", "next": "뒤 쪽", "last": "끝 쪽", "number": "쪽 "},
    },
}


# Words keep together; only sentences break, and a title is cut short where the table would grow too wide.
_STYLE = """
.dt-container { font-size: 13px; word-break: keep-all; }
.dt-container th, .dt-container td { white-space: nowrap; }
.dt-container td { max-width: 16em; overflow: hidden; text-overflow: ellipsis; }
.dt-container td.sentence { max-width: none; min-width: 26em; white-space: normal; }
.dt-container input { max-width: 8em; min-width: 4em; }
"""


class Grid(Still, ITable):
    """A DataFrame with filters and export; `df` is the frame. Where no widget runs it shows as a plain table."""

    _css = str(ITable._css) + _STYLE  # type: ignore[assignment]  # anywidget takes the text as well as its file

    def __init__(self, frame: pd.DataFrame, title: str) -> None:
        super().__init__(frame, caption=title, **_options(frame, title))

    def replace(self, frame: pd.DataFrame) -> None:
        """Show another frame under the same title."""
        self.update(frame, **_options(frame, self.caption))

    def still(self) -> tuple[str, str]:
        """The frame as a plain table, without the sentences: paper is narrow, and the text stands marked beside it."""
        frame = cast(pd.DataFrame, self.df).drop(columns="문장", errors="ignore")
        rows = [[str(cell) for cell in row] for row in frame.itertuples(index=False)]
        html = cards.table(self.caption, [str(name) for name in frame.columns], rows)
        return html, f"{self.caption}: {len(frame):,}줄"


def table(frame: pd.DataFrame, title: str = "표") -> Grid:
    """Any frame as an interactive table."""
    return Grid(frame, title)


def figures(selection: Selection, kind: str | None = None) -> Grid:
    """수: every figure of the selection, or those of one kind ("money", "area", "count", "percent" …)."""
    return _sheet(selection, "수", lambda readings: sheets.figures(readings, kind))


def moments(selection: Selection) -> Grid:
    """날짜·기간: every date, period, duration and time of the selection."""
    return _sheet(selection, *sheets.SHEETS["moments"])


def names(selection: Selection) -> Grid:
    """이름: every organisation, person and place of the selection."""
    return _sheet(selection, *sheets.SHEETS["names"])


def metrics(selection: Selection) -> Grid:
    """지표: every metric of the selection, with its definition and as-of date."""
    return _sheet(selection, *sheets.SHEETS["metrics"])


def deals(selection: Selection) -> Grid:
    """거래: every deal and event of the selection, its money in a column for each currency printed."""
    return _sheet(selection, *sheets.SHEETS["deals"])


def agreements(selection: Selection) -> Grid:
    """협약: every agreement of the selection."""
    return _sheet(selection, *sheets.SHEETS["agreements"])


def relations(selection: Selection) -> Grid:
    """관계: who holds, operates, owns, belongs to or sits in what."""
    return _sheet(selection, *sheets.SHEETS["relations"])


def checks(selection: Selection) -> Grid:
    """점검: what the articles' own numbers say about each other."""
    return _sheet(selection, *sheets.SHEETS["checks"])


def _sheet(selection: Selection, title: str, build: Callable[[Sequence[Reading]], pd.DataFrame]) -> Grid:
    """A sheet of a selection; of a picker's, it follows what is picked."""
    grid = Grid(build(readings_of(selection)), title)
    if isinstance(selection, ArticlePicker):

        def follow(_: object) -> None:
            try:
                grid.replace(build(readings_of(selection)))
            except KbioError:
                grid.replace(build(()))  # the picker itself says what is wrong

        selection.observe(follow, ["current", "chosen"])
    return grid


def _options(frame: pd.DataFrame, title: str) -> dict[str, Any]:
    numbers = [index for index, name in enumerate(frame.columns) if _is_number(frame[name])]
    export = {"exportOptions": {"orthogonal": "sort"}, "title": None, "filename": title}
    return {
        "layout": {
            "topStart": {
                "buttons": [
                    {"extend": "csvHtml5", "text": "CSV 내려받기", "bom": True, **export},
                    {"extend": "excelHtml5", "text": "XLSX 내려받기", "sheetName": title[:31], **export},
                ]
            },
            "topEnd": "search",
            "bottomStart": "info",
            "bottomEnd": "paging",
        },
        "columnDefs": [
            {"targets": numbers, "render": _IN_THREES, "className": "dt-right"},
            {"targets": [index for index, name in enumerate(frame.columns) if name in _LONG], "className": "sentence"},
        ],
        "columnControl": [{"target": 0, "content": ["order"]}, {"target": 1, "content": ["search"]}],
        "ordering": {"indicators": False, "handler": False},
        "language": _LANGUAGE,
        "classes": "display compact",
        "style": "table-layout:auto;width:100%;caption-side:top",
        "maxBytes": 0,
        "pageLength": 10,
        "scrollX": True,
        "showIndex": False,
        "allow_html": False,
        "warn_on_unexpected_option_type": False,  # it knows a language's words, not its groups of words
    }


def _is_number(column: pd.Series[Any]) -> bool:
    """Whether a column holds digits and blanks only, and some digits."""
    said = [cell for cell in column if cell != ""]
    return bool(said) and all(isinstance(cell, str) and _NUMBER.fullmatch(cell) for cell in said)

"""A selection as rows: one sheet a layer, units in the headers, exact values as digits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pandas as pd

from analysis.errors import ParameterError
from analysis.explore import labels
from analysis.explore.marks import SLOTS
from analysis.explore.moments import moment_text
from analysis.korean import CURRENCIES
from analysis.reading.wrapped import quote
from analysis.records import MONEY_STATES, Deal, Figure, Reading, Span
from analysis.values import write_value

MOST_UNITS = 6  # columns that one value is spread over; with more units, the unit has a column of its own
_UNITS = {"m2": "㎡", "pyeong": "평", "km2": "㎢", "Cel": "℃"}
_LAST = ("기사", "발행일", "문장")
_VALUES = ("값", "최소", "최대")
Rows = list[dict[str, Any]]


def unit_name(unit: str | None) -> str:
    """A unit as headers show it: "KRW" → "KRW 원", "m2" → "㎡"; "" for none."""
    if unit is None:
        return ""
    return f"{unit} {CURRENCIES[unit]}" if unit in CURRENCIES else _UNITS.get(unit, unit)


def figures(readings: Sequence[Reading], kind: str | None = None) -> pd.DataFrame:
    """Every figure, or those of one kind ("money", "area", "count", "percent" …).

    Raises   ParameterError for an unknown kind
    """
    if kind is not None and kind not in labels.FIGURE_KINDS:
        raise ParameterError("kind", f"no such kind '{kind}'", f"use one of {', '.join(labels.FIGURE_KINDS)}")
    rows: Rows = []
    for reading in readings:
        for figure in reading.figures:
            if kind is None or figure.kind == kind:
                rows.append(
                    _head(reading) | {"종류": labels.FIGURE_KINDS[figure.kind], "기사의 표현": figure.text}
                    | _range(figure) | {"덧붙임": " · ".join(labels.qualities(figure))}
                    | {"문장": _sentence(reading, figure.start)}
                )  # fmt: skip
    return _frame(_spread(rows))


def moments(readings: Sequence[Reading]) -> pd.DataFrame:
    """Every date, period, duration and time."""
    return _frame([
        _head(reading) | {
            "종류": labels.MOMENT_KINDS[moment.kind], "기사의 표현": moment.text, "읽은 값": moment_text(moment.edtf),
            "EDTF": moment.edtf, "어림": "어림" if moment.approximate else None, "까닭": moment.reason,
            "문장": _sentence(reading, moment.start),
        }
        for reading in readings for moment in reading.moments
    ])  # fmt: skip


def names(readings: Sequence[Reading]) -> pd.DataFrame:
    """Every organisation, person and place."""
    return _frame([
        _head(reading) | {
            "종류": labels.NAME_KINDS[name.kind], "이름": name.name, "다른 이름": ", ".join(name.aliases) or None,
            "나라": name.country, "직함": name.role, "소속": name.of, "나온 곳 (번)": str(max(len(name.mentions), 1)),
        }
        for reading in readings for name in reading.names
    ])  # fmt: skip


def metrics(readings: Sequence[Reading]) -> pd.DataFrame:
    """Every metric, with its definition and as-of date."""
    rows: Rows = []
    for reading in readings:
        found = {figure.id: figure for figure in reading.figures}
        for metric in reading.metrics:
            figure = found.get(metric.figure)
            rows.append(
                _head(reading) | {"대상": metric.subject, "지표": labels.METRICS.get(metric.metric, metric.metric)}
                | _range(figure) | {"정의": metric.definition, "기준 시점": moment_text(metric.as_of)}
                | {"계획": "계획" if metric.planned else None, "문장": _words(reading, metric.sentence)}
            )  # fmt: skip
    return _frame(_spread(rows))


def deals(readings: Sequence[Reading]) -> pd.DataFrame:
    """Every deal and event; each part of its money in a column for each currency that it is printed in."""
    rows: Rows = []
    for reading in readings:
        found = {figure.id: figure for figure in reading.figures}
        for deal in reading.deals:
            row = _head(reading) | {
                "주는 쪽": _sides(deal.licensor), "받는 쪽": _sides(deal.licensee),
                "종류": deal.kind_stated or labels.DEAL_KINDS[deal.kind], "사건": labels.DEAL_EVENTS[deal.event],
                "대상": deal.asset, "단계": deal.stage,
                "발표": moment_text(deal.announced), "체결": moment_text(deal.signed),
            }  # fmt: skip
            for slot in SLOTS:
                row |= _money(deal, slot, found)
            rows.append(row | {"문장": _words(reading, deal.sentence)})
    frame = _frame(rows)
    return frame[sorted(frame.columns, key=_place)]


def agreements(readings: Sequence[Reading]) -> pd.DataFrame:
    """Every agreement."""
    return _frame([
        _head(reading) | {
            "종류": labels.AGREEMENT_KINDS[deed.kind], "당사자": ", ".join(deed.parties),
            "날짜": moment_text(deed.date),
            "주제": deed.subject, "내용": ", ".join(deed.scope), "문장": _words(reading, deed.sentence),
        }
        for reading in readings for deed in reading.agreements
    ])  # fmt: skip


def relations(readings: Sequence[Reading]) -> pd.DataFrame:
    """Who holds, operates, owns, belongs to or sits in what."""
    return _frame([
        _head(reading) | {
            "누가": tie.from_, "관계": labels.RELATION_KINDS[tie.kind], "무엇을": tie.to,
            "지분": next((f.text for f in reading.figures if f.id == tie.share), None),
            "언제부터": moment_text(tie.since), "문장": _sentence(reading, tie.evidence.start),
        }
        for reading in readings for tie in reading.relations
    ])  # fmt: skip


def checks(readings: Sequence[Reading]) -> pd.DataFrame:
    """What the articles' own numbers say about each other."""
    return _frame([
        _head(reading) | {
            "판정": labels.VERDICTS[check.verdict], "설명": check.message, "기대": check.expected, "실제": check.found,
        }
        for reading in readings for check in reading.checks
    ])  # fmt: skip


SHEETS: dict[str, tuple[str, Callable[[Sequence[Reading]], pd.DataFrame]]] = {
    "figures": ("수", figures),
    "moments": ("날짜·기간", moments),
    "names": ("이름", names),
    "metrics": ("지표", metrics),
    "deals": ("거래", deals),
    "agreements": ("협약", agreements),
    "relations": ("관계", relations),
    "checks": ("점검", checks),
}


def _money(deal: Deal, slot: str, found: dict[str, Figure]) -> dict[str, Any]:
    """A slot's columns: its value in each currency printed, or in `… (상태)` what the article says in place of one."""
    said, label = getattr(deal.money, slot), labels.DEAL_FIELDS[slot]
    if said in MONEY_STATES:
        return {f"{label} (상태)": labels.MONEY_STATES[said]} if said != "not_stated" or slot == "total" else {}
    columns: dict[str, Any] = {}
    for figure in found.values():
        if figure.id == said or figure.same_as == said:
            value = figure.high if figure.high is not None else figure.low
            columns[f"{label} ({unit_name(figure.unit)})"] = write_value(value)
            if figure.id == said and (notes := labels.qualities(figure)):
                columns[f"{label} (상태)"] = " · ".join(notes)
    return columns


def _place(name: object) -> tuple[int, bool]:
    """Where a column of the deals stands: parties and dates, each part of the money, the sentence."""
    column = str(name)
    for index, slot in enumerate(SLOTS, 1):
        if column.startswith(f"{labels.DEAL_FIELDS[slot]} ("):
            return index, column.endswith("(상태)")
    return (len(SLOTS) + 1 + _LAST.index(column) if column in _LAST else 0), False


def _head(reading: Reading) -> dict[str, Any]:
    return {"기사": reading.title or reading.article.id, "발행일": (reading.published or "")[:10] or None}


def _range(figure: Figure | None) -> dict[str, Any]:
    """A plain value in a column of its own; a range in its two ends, None where a side is open."""
    if figure is None:
        return dict.fromkeys((*_VALUES, "단위"))
    plain = figure.low is not None and figure.low == figure.high
    value, low, high = (figure.low, None, None) if plain else (None, figure.low, figure.high)
    return {"값": value, "최소": low, "최대": high, "단위": figure.unit}


def _spread(rows: Rows) -> Rows:
    """The values of rows in columns that name their unit; where the units are many, beside a column of units."""
    units = list(dict.fromkeys(row["단위"] for row in rows))
    spread = len(units) <= MOST_UNITS
    made: Rows = []
    for row in rows:
        new: dict[str, Any] = {}
        for name, value in row.items():
            if name in _VALUES and spread:
                for unit in units:
                    header = f"{name} ({unit_name(unit)})" if unit else name
                    new[header] = write_value(value) if row["단위"] == unit else None
            elif name in _VALUES:
                new[name] = write_value(value)
            elif name == "단위" and spread:
                continue
            else:
                new[name] = unit_name(value) if name == "단위" else value
        made.append(new)
    return made


def _frame(rows: Rows) -> pd.DataFrame:
    """A frame of words, without the columns that hold nothing; where a row comes from stands last."""
    frame = pd.DataFrame(rows, dtype=object).dropna(axis="columns", how="all").fillna("")
    last = [name for name in _LAST if name in frame]
    return frame[[name for name in frame if name not in last] + last]


def _sides(names: tuple[str, ...]) -> str:
    return ", ".join("비공개" if name == "undisclosed" else name for name in names)


def _sentence(reading: Reading, position: int) -> str | None:
    try:
        return _words(reading, reading.sentence_of(position))
    except KeyError:
        return None


def _words(reading: Reading, span: Span) -> str:
    return quote(reading.article, span.start, span.end)

"""Figures as short lines, so that a test is a table of two columns.

    2300억원 ≤230000000000 KRW          at most; also ≥ < > and plain =
    10억~15억원 [1000000000,1500000000] KRW     a range, with ( and ) for open ends
    18만1325만달러 ? USD               malformed
Behind the unit: ~ approximate, vague, each, /per, ↑ ↓, plan, =f1 (restates f1).
"""

from __future__ import annotations

from analysis.contract import write_value
from analysis.records import Figure

_ENDS = {"both": "[]", "left": "[)", "right": "(]", "neither": "()"}


def line(figure: Figure) -> str:
    """One figure in the notation above."""
    words = [figure.text, _range(figure), figure.unit or "-"]
    words += ["~"] * figure.approximate + ["vague"] * figure.vague + ["each"] * figure.each
    words += [f"/{figure.per}"] if figure.per else []
    words += [{"up": "↑", "down": "↓"}[figure.change]] if figure.change else []
    words += ["plan"] * figure.planned
    words += [f"={figure.same_as}"] if figure.same_as else []
    return " ".join(words)


def _range(figure: Figure) -> str:
    low, high = write_value(figure.low), write_value(figure.high)
    if figure.malformed:
        return "?"
    if low is None:
        return ("≤" if figure.closed == "right" else "<") + str(high)
    if high is None:
        return ("≥" if figure.closed == "left" else ">") + low
    if low == high:
        return f"={low}"
    first, last = _ENDS[figure.closed]
    return f"{first}{low},{high}{last}"

"""Numbers in the brackets behind parks: 가람밸리(입주 104개사·종사자 2,870명)와 달빛파크(79개사·1,410명)."""

from __future__ import annotations

import re

from analysis.reading.actors import Actor
from analysis.reading.metrics.line import Line
from analysis.reading.metrics.measure import Measure
from analysis.reading.metrics.rows import ROWS
from analysis.reading.metrics.terms import alike, fits, is_level
from analysis.reading.rules.metric_words import MetricWord
from analysis.records import Figure

_OPENS = re.compile(r"(?:은|는|이|가)? ?[(（]")
_ENTRY = re.compile(r"(?:[,·/;]|[ (（])*(?:약 |총 )?")
_TENANT = re.compile(r"(?:[,·/;]|[ (（])*(?:입주|기업) ?(?:약 |총 )?")


def bracketed(line: Line) -> list[Measure]:
    """The measures in the brackets behind the parks of a sentence: what the first bracket names holds for the next."""
    if "(" not in line.text[line.span.start : line.span.end]:
        return []
    found: list[Measure] = []
    rows: list[tuple[Figure, MetricWord]] = []  # what the first bracket measured, in its order
    for actor in line.cast.within(line.span.start, line.span.end):
        held = _held(line, actor) if actor.is_cluster else []
        if not held:
            continue
        own = _rows(line, actor, held, rows)
        rows = rows or [(figure, row) for figure, row in zip(held, own, strict=True) if row is not None]
        found += [
            Measure(figure, row, row.metric, -1, -1, line.plans(figure), actor)
            for figure, row in zip(held, own, strict=True)
            if row is not None
        ]
    return found


def _held(line: Line, actor: Actor) -> list[Figure]:
    """The figures in the bracket right behind a name; none where it holds anything that is no level."""
    opens = _OPENS.match(line.text, actor.end, line.span.end)
    closes = line.text.find(")", opens.end(), line.span.end) if opens else -1
    held = line.between(opens.end(), closes) if opens and closes >= 0 else []
    return held if all(map(is_level, held)) and not any(f.same_as or line.plans(f) for f in held) else []


def _rows(
    line: Line, actor: Actor, held: list[Figure], before: list[tuple[Figure, MetricWord]]
) -> list[MetricWord | None]:
    """What each figure of a bracket measures: by its own words, as firms, or as the bracket before told."""
    rows: list[MetricWord | None] = []
    at = actor.end
    for place, figure in enumerate(held):
        term = next(iter(line.terms_before(figure.start, figure.start - at)), None)
        row: MetricWord | None = None
        if term is not None and fits(figure, term.row.fits) and term.row.scope in ("site", "staff"):
            row = term.row
        elif figure.unit == "개사" and (
            _TENANT.fullmatch(line.text, at, figure.start) or (len(held) > 1 and _ENTRY.fullmatch(line.text, at, figure.start))
        ):
            row = ROWS["tenants"]
        elif len(before) == len(held) and alike(figure, before[place][0]) and _ENTRY.fullmatch(line.text, at, figure.start):
            row = before[place][1]
        rows.append(row)
        at = figure.end
    return rows

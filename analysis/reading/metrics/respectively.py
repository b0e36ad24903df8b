"""Parks and numbers told in the same order: A와 B의 입주 기업은 각각 45곳, 72곳이다."""

from __future__ import annotations

import re
from dataclasses import replace

from analysis.reading.actors import Actor, chains
from analysis.reading.metrics.line import Line
from analysis.reading.metrics.measure import Measure
from analysis.reading.metrics.terms import fits, in_turn
from analysis.reading.metrics.verbs import counted_by
from analysis.reading.rules.metric_words import MetricWord

_EACH = re.compile(r"각(?<![가-힣]각)각 ")
_REALLY = re.compile(r"(?:실제로는|실제는|현실은|실적은|결과는|지금은|현재는|그러나|하지만) 각각 (?:약 )?")
_REACH, _WORD_REACH, _GAP = 120, 40, 12  # characters around 각각, back to a word, and between the two


def respectively(line: Line) -> list[Measure]:
    """What each of several names has, by the word before 각각; without one by the verb: "A와 B에는 각각 45곳이 들어서 있다"."""
    each = _EACH.search(line.text, line.span.start, line.span.end)
    if each is None:
        return []
    term = next(line.terms_before(each.start(), _WORD_REACH), None)
    lists = [c for c in chains(line.cast, line.back(each.start(), _REACH), each.start()) if len(c) > 1]
    names: list[Actor] = lists[-1] if lists else line.told_before if term is not None else []
    if len(names) < 2 or each.start() - (term.tail if term is not None else names[-1].end_of_particle) > _GAP:
        return []
    behind = [figure for figure in line.between(each.end(), each.end() + _REACH) if not figure.same_as]
    row: MetricWord | None
    if term is not None:
        row, words = term.row, (term.start, term.end)
        values = [figure for figure in behind if fits(figure, term.row.fits)][: len(names)]
    else:
        values = [figure for figure in behind if figure.kind == "count"][: len(names)]
        are_there = all(actor.is_cluster for actor in names) and not _between(line, names[-1], each.start())
        row, words = counted_by(line, values[-1]) if values and are_there else None, (-1, -1)
    if row is None or not all(fits(value, row.fits) for value in values):
        return []
    return [
        Measure(value, row, row.metric, *words, line.plans(value), actor) for actor, value in in_turn(names, values)
    ]


def in_their_turn(line: Line, found: list[Measure]) -> list[Measure]:
    """입주사 120개사, 인력 3600명을 내세웠으나 실제로는 각각 82개사, 2500명에 그쳤다: what was planned, as it came to be."""
    each = _REALLY.search(line.text, line.span.start, line.span.end) if len(found) > 1 else None
    if each is None:
        return []
    plans = [measure for measure in found if measure.figure.end <= each.start()]
    values = [figure for figure in line.between(each.end(), each.end() + _REACH) if not figure.same_as][: len(plans)]
    turns = in_turn(plans, values)
    if len(plans) < 2 or not all(fits(value, plan.row.fits) for plan, value in turns):
        return []
    return [replace(plan, figure=value, planned=False) for plan, value in turns]


def _between(line: Line, last: Actor, each: int) -> str:
    return line.text[last.end_of_particle : each].strip()

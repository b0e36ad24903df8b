"""Numbers told in short: 가람밸리(입주 104개사·종사자 2,870명), 가람밸리: 입주 92개사, 상주 2,100명."""

from __future__ import annotations

import re

from analysis.reading.actors import Actor
from analysis.reading.metrics.line import Line
from analysis.reading.metrics.measure import Measure
from analysis.reading.metrics.rows import ROWS
from analysis.reading.metrics.terms import alike, fits, is_level
from analysis.reading.rules.metric_words import SHORT_WORDS, MetricWord
from analysis.records import Figure

_OPENS = re.compile(r"(?:은|는|이|가)? ?[(（]")
_ENTRY = re.compile(r"(?:[,·/;]|[ (（])*(?:약 |총 )?")
_SHORT = re.compile(rf"(?:[(（:：,·/]|[△▲○●◇◆□■▷▶-]) ?(?P<word>{'|'.join(SHORT_WORDS)}) ?(?:약 |총 )?$")
_COMPARED = re.compile(r"[)）](?:보다|에 비해|[과와] (?:견주|견줘|비교))")  # 달빛파크(71개사)보다
_RANKED = re.compile(r" ?(?:등의? )?(?:순(?:으로|이다|이었)|등의?)[ ,]")
_SHORT_REACH = 12


def bracketed(line: Line) -> list[Measure]:
    """The measures in the brackets behind the parks of a sentence: what the first bracket names holds for the next."""
    if "(" not in line.text[line.span.start : line.span.end]:
        return []
    found: list[Measure] = []
    rows: list[tuple[Figure, MetricWord]] = []  # what the first bracket measured, in its order
    brackets = [(a, held) for a in line.cast.within(line.span.start, line.span.end) if (held := _held(line, a))]
    ranked = _ranked(line, [held for _, held in brackets])
    for actor, held in brackets:
        own = [ranked] if ranked else _rows(line, actor, held, rows)
        told = [(figure, row) for figure, row in zip(held, own, strict=True) if row is not None]
        rows = rows or told
        found += [Measure(figure, row, row.metric, -1, -1, False, actor) for figure, row in told]
    return found


def in_short(line: Line, figure: Figure) -> Measure | None:
    """입주 92개사, 상주 2,100명: one word in a list, without a particle."""
    if not is_level(figure):
        return None
    word = _SHORT.search(line.text, line.back(figure.start, _SHORT_REACH), figure.start)
    row = ROWS.get(SHORT_WORDS[word["word"]]) if word else None
    if word is None or row is None or not fits(figure, row.fits):
        return None
    return Measure(figure, row, row.metric, word.start("word"), word.end("word"), line.plans(figure))


def _held(line: Line, actor: Actor) -> list[Figure]:
    """The figures in the bracket right behind a park; none where it holds anything that is no level."""
    opens = _OPENS.match(line.text, actor.end, line.span.end) if actor.is_cluster else None
    closes = line.text.find(")", opens.end(), line.span.end) if opens else -1
    held = line.between(opens.end(), closes) if opens and closes >= 0 else []
    return held if all(map(is_level, held)) and not any(f.same_as or line.plans(f) for f in held) else []


def _ranked(line: Line, brackets: list[list[Figure]]) -> MetricWord | None:
    """A(92개사), B(58개사) 순으로 입주기업이 많았다: what the words behind the list say of each."""
    if len(brackets) < 2 or any(len(held) != 1 for held in brackets):
        return None
    last = brackets[-1][0].end + 1
    if not _RANKED.match(line.text, last, line.span.end):
        return None
    term = next(iter(line.terms_between(last, last + 20)), None)
    return term.row if term is not None and all(fits(held[0], term.row.fits) for held in brackets) else None


def _rows(
    line: Line, actor: Actor, held: list[Figure], before: list[tuple[Figure, MetricWord]]
) -> list[MetricWord | None]:
    """What each figure of a bracket measures: by its own words, as firms, or as the bracket before told."""
    rows: list[MetricWord | None] = []
    at = actor.end
    for place, figure in enumerate(held):
        term = next(iter(line.terms_before(figure.start, figure.start - at)), None)
        short = in_short(line, figure)
        row: MetricWord | None = None
        if term is not None and fits(figure, term.row.fits) and term.row.scope in ("site", "staff"):
            row = term.row
        elif short is not None:
            row = short.row
        elif _ENTRY.fullmatch(line.text, at, figure.start):
            if figure.unit == "개사" and (len(held) > 1 or _COMPARED.match(line.text, figure.end)):
                row = ROWS["tenants"]
            elif len(before) == len(held) and alike(figure, before[place][0]):
                row = before[place][1]
        rows.append(row)
        at = figure.end
    return rows

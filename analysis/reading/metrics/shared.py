"""The figure before one that a verb counts, of which the verb speaks too: A에는 74개사, B에는 150개사가 입주해 있다."""

from __future__ import annotations

import re
from dataclasses import replace

from analysis.reading.metrics.claims import PART
from analysis.reading.metrics.line import Line
from analysis.reading.metrics.measure import STAFF, Measure, kind_of
from analysis.reading.metrics.rows import ROWS
from analysis.reading.metrics.terms import fits, is_level
from analysis.records import Figure

_FIRMS_OF = re.compile(
    r", ?(?:모두 |총 )?| ?(?:[가-힣·]{1,8} ){0,2}(?:기업|업체|기관|회사|스타트업)(?:[과와·] ?(?:연구)?(?:기관|소))?(?:에서|에|,|과|와|의)? ?(?:약 |모두 |총 )?"
)


def shared(line: Line, measure: Measure, taken: set[str]) -> Measure | None:
    """A에는 74개사, B에는 150개사가 입주해 있다: the verb speaks for the figure before too, each of its own place."""
    figure = measure.figure
    others = line.between(line.back(figure.start, 60), figure.start)
    if measure.start >= figure.end and measure.metric in STAFF and others:
        return _firms_of(line, measure, others[-1])
    if measure.start < figure.end or not others or measure.row.fits not in ("firms", "people", "members"):
        return None
    first = others[-1]
    own = [a for a in line.cast.within(line.back(first.start, 30), figure.start) if a.part in ("at", "subject")]
    if len(own) < 2 or first.kind != figure.kind or not is_level(first) or first.id in taken:
        return None
    left, right = own[-2:]
    if left.end_of_particle > first.start or not first.end <= right.start <= first.end + 6:
        return None
    gaps = line.text[left.end_of_particle : first.start] + line.text[right.end_of_particle : figure.start]
    return None if gaps.strip(" 약") else replace(measure, figure=first, actor=left, planned=line.plans(first))


def _firms_of(line: Line, measure: Measure, firms: Figure) -> Measure | None:
    """350개 기업에서 6만5천 명이 일한다: the firms in which they work are tenants."""
    if not is_level(firms) or not fits(firms, "firms") or firms.planned:
        return None
    if not _FIRMS_OF.fullmatch(line.text, firms.end, measure.figure.start):
        place = next(iter(line.cast.before(firms.start, line.back(firms.start, 40))), None)
        if place is None or not place.is_cluster or line.text[firms.end : measure.figure.start] != "에서 ":
            return None  # 가람밸리는 67곳에서 1,340명이 일한다
    lead = line.text[line.back(firms.start, 24) : firms.start]
    if (
        kind_of("tenants", lead) != "tenants"
        or PART.search(lead)
        or not line.stands_alone(firms.start - len(lead), firms.start)
    ):
        return None
    return replace(measure, figure=firms, row=ROWS["tenants"], metric="tenants", planned=line.plans(firms))

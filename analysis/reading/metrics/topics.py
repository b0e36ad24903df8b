"""The topic or subject of a sentence that a figure behind it measures."""

from __future__ import annotations

import re

from analysis.reading.actors import Actor, Cast, is_cluster
from analysis.reading.metrics.measure import Measure
from analysis.reading.metrics.parks import Parks
from analysis.records import Name, Span

_ADNOMINAL = re.compile(r"(?:은|는|이|가)? ?[^,.\n]{0,24}?(?:[가-힣](?:한|된|는|던|운|을|를) )")
# 별관이 완공되면 연면적은: the subject of a condition only
_IN_CONDITION = re.compile(r" ?(?:[^ ,.\n]{1,8} ){0,2}?[^ ,.\n]{1,6}[되하나서지오]면[, ]")
# 누리제약이 올해 1~9월 쓴 연구개발비는: of the one who spent it
_EARNED = re.compile(r" (?:[^ ,.\n]{1,8} ){0,4}(?:쓴|낸|올린|거둔|기록한|벌어들인|벌어 들인|투입한|쏟은|들인) ")


def topic(cast: Cast, parks: Parks, sentence: Span, measure: Measure) -> Name | None:
    """The sentence's topic or subject before the figure; a cluster goes before what runs it."""
    actors = cast.before(measure.figure.start, sentence.start)
    fitting = [a for a in actors if a.part in ("subject", "at") and parks.suits(a, measure.row.scope)]
    fitting = [a for a in fitting if not (parks.only_speaks(a, measure) or _in_condition(cast.text, a))]
    scope = measure.row.scope
    there = ("에는", "에선") if scope in ("staff", "body") else ()
    fitting = [
        a for a in fitting if a.part == "subject" or a.particle in there or (scope != "company" and is_cluster(a.name))
    ]
    for actor in fitting:
        if actor.is_topic or actor.particle in ("도", "에는", "에선"):
            return actor.name
    for actor in fitting:
        spent = _EARNED.fullmatch(cast.text, actor.end_of_particle, max(0, measure.start))
        if spent or not _in_clause(cast.text, actor):
            # 가람밸리에 들어선 국가백신센터는: of what stands in it
            inside = actor.part == "at" and cast.unread(actor.end_of_particle, measure.figure.start)
            return None if inside else actor.name
    return next((a.name for a in fitting if is_cluster(a.name)), None)


def _in_clause(text: str, actor: Actor) -> bool:
    """진흥원이 공개한 현황: a subject of a describing clause only."""
    return actor.particle in ("이", "가") and bool(_ADNOMINAL.match(text, actor.end_of_particle))


def _in_condition(text: str, actor: Actor) -> bool:
    return actor.particle in ("이", "가") and bool(_IN_CONDITION.match(text, actor.end_of_particle))

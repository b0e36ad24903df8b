"""Who holds, runs, owns, belongs to or sits in what, as the article says it of two names."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from analysis.reading.actors import Cast
from analysis.reading.dates import Calendar
from analysis.reading.page import Page
from analysis.reading.relations.frame import Frame
from analysis.reading.relations.holders import founders, holders
from analysis.reading.relations.members import members, subsidiaries, tenants
from analysis.reading.relations.runners import owners, runners
from analysis.reading.triggers import sentences_with
from analysis.records import Figure, Moment, Name, Relation, RelationKind

__all__ = ["read_relations"]

_READERS = (
    ("지분", holders), ("주주", holders), ("운영", runners), ("소유", owners), ("자회사", subsidiaries),
    ("입주", tenants), ("회원", members), ("출자", founders),
)  # fmt: skip
_STEMS = tuple(word for word, _ in _READERS)
_SINCE = re.compile(r"부터|이래|이후")


def read_relations(
    page: Page,
    figures: tuple[Figure, ...],
    moments: tuple[Moment, ...],
    names: tuple[Name, ...],
    cast: Cast | None = None,
) -> tuple[Relation, ...]:
    """Read how names are related, each relation once, where both sides are named.

    Reads    "지분은 하람시가 51%", "밸리를 운영하는 진흥원", "가람밸리(운영: 가람재단)", "A의 자회사 B"
    Leaves   what is planned, sold or negotiated; a side without a name ("글로벌 제약사의 자회사와")
    Returns  relations in text order; `share` the id of a percentage, `since` EDTF where "2019년부터" stands before it
    """
    indexes = sentences_with(page, _STEMS)
    if not indexes:
        return ()
    cast, calendar = cast or Cast(page.text, names), Calendar(page.text, moments)
    shares = [f for f in figures if f.kind == "percent" and f.unit == "%" and not f.change and not f.vague]
    starts = [f.start for f in shares]
    found: dict[tuple[RelationKind, str, str], Relation] = {}
    for index in indexes:
        span = page.sentences[index]
        frame = Frame(page, span, cast, shares[bisect_left(starts, span.start) : bisect_left(starts, span.end)])
        for relation in _relations(frame):
            key = (relation.kind, relation.from_, relation.to)
            known = found.get(key)
            if relation.from_ != relation.to and (known is None or (known.share is None and relation.share)):
                found[key] = replace(relation, since=_since(calendar, frame, relation))
    ordered = sorted(found.values(), key=lambda relation: relation.evidence.start)
    return tuple(replace(relation, id=f"r{number}") for number, relation in enumerate(ordered, 1))


def _relations(frame: Frame) -> Iterator[Relation]:
    words = frame.text[frame.span.start : frame.span.end]
    done = set()
    for word, reader in _READERS:
        if word in words and reader not in done:
            done.add(reader)
            yield from reader(frame)


def _since(calendar: Calendar, frame: Frame, relation: Relation) -> str | None:
    """2019년부터 …를 운영하고 있다: the day from which it holds, told in the sentence before the verb."""
    near = calendar.within(frame.span.start, relation.evidence.end)
    return next((m.edtf for m in reversed(near) if _SINCE.match(frame.text, m.end)), None)

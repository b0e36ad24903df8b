"""What happened when: the dated facts of the readings in one row, for a timeline."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from analysis.reading.wrapped import quote
from analysis.records import Mention, Moment, Reading
from analysis.tables.deals import JoinedDeal
from analysis.tables.measures import metric_name
from analysis.tables.parties import UNNAMED
from analysis.tables.periods import Days, days_of, precision_of

EventKind = Literal["deal", "agreement", "relation", "plan", "metric", "mention"]
AGREEMENTS = {
    "mou": "업무협약", "partnership": "협력", "joint_research": "공동연구 협약", "office": "사무소 협약",
    "staff_exchange": "인력 교류 협약",
}  # fmt: skip
RELATIONS = {
    "shareholder": "주주", "operator": "운영", "owner": "소유", "subsidiary": "자회사", "tenant": "입주",
    "member": "회원",
}  # fmt: skip


EVENTS = {
    "signed": "체결", "amended": "변경", "milestone_received": "마일스톤 수령", "option_exercised": "옵션 행사",
    "terminated": "해지", "returned": "권리 반환", "under_negotiation": "협상 중", "failed": "협상 결렬",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Event:
    """One dated fact: what, when, and the words of the article that say so."""

    kind: EventKind
    edtf: str
    what: str
    reading: Reading
    words: Mention

    @property
    def days(self) -> Days:
        days = days_of(self.edtf)
        assert days is not None
        return days


SAYS_SOMETHING = 3  # characters; fewer after a date tell nothing, what stands before it does
Belongs = Callable[[Reading, tuple[str, ...]], bool]


def everything(_reading: Reading, _names: tuple[str, ...]) -> bool:
    return True


def events(
    readings: Sequence[Reading], belongs: Belongs = everything, agreed: Belongs | None = None
) -> tuple[Event, ...]:
    """Agreements, relations, plans, and the days that articles tell of otherwise; oldest first. Deals stand apart.

    A day that no fact uses is shown with its sentence; months and years only where they are still to come.
    `belongs`  whether a fact of an article on these names is wanted; asked without names for what no fact uses
    `agreed`   the same for the parties of an agreement; without it `belongs`
    """
    found: list[Event] = []
    for reading in readings:
        facts = [*_agreements(reading, agreed or belongs), *_relations(reading, belongs), *_plans(reading, belongs)]
        found += facts
        if not belongs(reading, ()):
            continue
        # The sentences of facts that stand here or in another part of the report.
        taken = [f.sentence for layer in (reading.deals, reading.agreements, reading.metrics) for f in layer]
        used = {e.edtf for e in facts}
        for moment in reading.moments:
            if moment.edtf in used or any(s.holds(moment.start) for s in taken):
                continue
            if (event := _told(reading, moment)) is not None:
                found.append(event)
                used.add(event.edtf)
    return tuple(sorted(found, key=lambda e: (e.days.first, e.days.last, e.reading.article.id, e.words.start)))


def deal_events(deals: Sequence[JoinedDeal]) -> tuple[Event, ...]:
    """Announcements of deals and what came later, each once however many articles tell of it; oldest first."""
    found: dict[tuple[str, str, str], Event] = {}
    for deal in deals:
        for telling in deal.tellings:
            event = telling.deal.event
            date = deal.announced if telling.is_signing else telling.deal.event_date or telling.deal.announced
            if date is None or days_of(date) is None:
                continue
            words = next(iter(telling.deal.evidence.get("announced", ())), None)
            words = words or _sentence(telling.reading, telling.deal.sentence.start)
            sides = f"{_named(deal.licensor)} → {_named(deal.licensee)}"
            what = f"{deal.id} {sides}" + ("" if telling.is_signing else f" ({EVENTS[event]})")
            found.setdefault((deal.id, event, date), Event("deal", date, what, telling.reading, words))
    return tuple(sorted(found.values(), key=lambda e: (e.days.first, e.days.last, e.what)))


def _named(names: Sequence[str]) -> str:
    return "·".join("비공개" if name == UNNAMED else name for name in names) or "언급 없음"


def _agreements(reading: Reading, belongs: Belongs) -> Iterator[Event]:
    for agreement in reading.agreements:
        if belongs(reading, agreement.parties) and days_of(agreement.date) is not None and agreement.date:
            parties = "·".join(agreement.parties)
            what = f"{parties} {AGREEMENTS.get(agreement.kind, agreement.kind)}"
            yield Event("agreement", agreement.date, what, reading, agreement.evidence)


def _relations(reading: Reading, belongs: Belongs) -> Iterator[Event]:
    seen: set[tuple[str, str]] = set()
    for relation in reading.relations:
        since = relation.since
        if not belongs(reading, (relation.from_, relation.to)):
            continue
        if since and days_of(since) is not None and (since, relation.to) not in seen:
            seen.add((since, relation.to))
            what = f"{relation.from_} – {relation.to} ({RELATIONS.get(relation.kind, relation.kind)})"
            yield Event("relation", since, what, reading, relation.evidence)


def _plans(reading: Reading, belongs: Belongs) -> Iterator[Event]:
    for metric in reading.metrics:
        figure = reading.figure(metric.figure)
        if not belongs(reading, (metric.subject,)):
            continue
        if (metric.planned or figure.planned) and metric.as_of and days_of(metric.as_of) is not None:
            what = f"{metric.subject} {metric_name(metric.metric)} {figure.text} (계획)"
            yield Event("plan", metric.as_of, what, reading, Mention(figure.text, figure.start, figure.end))


def _told(reading: Reading, moment: Moment) -> Event | None:
    """A moment that no fact uses: a day, or a time still to come when the article was published."""
    if moment.dateline or moment.kind not in ("date", "period", "datetime") or moment.edtf is None:
        return None
    days, published = days_of(moment.edtf), days_of(reading.published)
    if days is None:
        return None
    # A year that has begun says little of what is to come; a half-year does.
    year = precision_of(moment.edtf) == "year"
    coming = published is not None and (days.first if year else days.last) > published.last
    if precision_of(moment.edtf) != "day" and not coming:
        return None
    words = Mention(moment.text, moment.start, moment.end)
    return Event("plan" if coming else "mention", moment.edtf, _around(reading, moment), reading, words)


def _around(reading: Reading, moment: Moment, most: int = 54) -> str:
    """The words after a moment in its sentence, cut at a word; with it where a particle leans on it (2030년까지)."""
    article, sentence = reading.article, _sentence(reading, moment.start)
    after = article.text[moment.end : max(sentence.end, moment.end)]
    leans = not after[:1].isspace()
    if len(after.strip(" .,")) < SAYS_SOMETHING:
        before = quote(article, sentence.start, moment.start)
        return before if len(before) <= most else "…" + before[-most:].split(" ", 1)[-1]
    text = quote(article, moment.start if leans else moment.end, max(sentence.end, moment.end))
    if len(text) <= most:
        return text.rstrip(".")
    return text[:most].rsplit(" ", 1)[0].rstrip(",") + "…"


def _sentence(reading: Reading, position: int) -> Mention:
    try:
        span = reading.sentence_of(position)
    except KeyError:
        return reading.article.cut(position, position)
    return reading.article.cut(span.start, span.end)

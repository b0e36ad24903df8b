"""All that the cluster report rests on, worked out once from the readings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.records import Agreement, Reading, Relation
from analysis.tables.events import Belongs, Event, events
from analysis.tables.measures import Measure, Subject, choose_subject, subjects
from analysis.tables.parties import Parties
from analysis.tables.periods import Days, days_of, in_period
from analysis.tables.ratios import Ratio, ratios
from analysis.tables.series import Point, points


@dataclass(frozen=True, slots=True)
class Tie:
    """A relation with the article that states it; `start` and `end` are one name for each party over all articles."""

    reading: Reading
    relation: Relation
    start: str
    end: str


@dataclass(frozen=True, slots=True)
class Pact:
    """An agreement with the article that states it; `parties` are one name for each over all articles."""

    reading: Reading
    agreement: Agreement
    parties: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cluster:
    """One cluster in the articles. `subject` is None where the articles measure no cluster.

    `shown`   the value of each metric that the report shows, in its order; `planned` values beside them
    `others`  other measured clusters of the same articles
    """

    readings: tuple[Reading, ...]
    subject: Subject | None
    others: tuple[Subject, ...]
    shown: tuple[Measure, ...]
    planned: tuple[Measure, ...]
    ratios: tuple[Ratio, ...]
    points: tuple[Point, ...]
    ties: tuple[Tie, ...]
    pacts: tuple[Pact, ...]
    events: tuple[Event, ...]

    @property
    def name(self) -> str:
        return self.subject.name if self.subject else ""

    @property
    def newest(self) -> Days | None:
        """The day of the newest article."""
        dates = [d for r in self.readings if (d := days_of(r.published)) is not None]
        return max(dates, key=lambda d: d.last) if dates else None


def cluster(readings: Sequence[Reading], subject: str = "", period_from: str = "", period_to: str = "") -> Cluster:
    """Choose the subject and gather what the articles say of it.

    `subject`  a name of what is measured; "" for the most measured cluster
    Raises     ParameterError where the named subject is measured in no article
    """
    parties = Parties(readings)
    found = subjects(readings, parties)
    chosen = choose_subject(found, subject)
    if chosen is not None:
        kept = tuple(m for m in chosen.measures if in_period(m.as_of, period_from, period_to))
        chosen = Subject(chosen.identity, chosen.name, kept, chosen.spellings)
    belongs = _Belonging(readings, parties, chosen, found)
    names = _Names(parties, chosen)
    return Cluster(
        readings=tuple(readings),
        subject=chosen,
        others=tuple(s for s in found if s.is_cluster and chosen is not None and s.identity != chosen.identity),
        shown=tuple(m for name in chosen.metrics if (m := chosen.shown(name)) is not None) if chosen else (),
        planned=tuple(m for m in chosen.measures if m.is_planned) if chosen else (),
        ratios=ratios(chosen) if chosen else (),
        points=tuple(p for p in points(chosen) if in_period(p.as_of, period_from, period_to)) if chosen else (),
        ties=tuple(_ties(readings, names, belongs)),
        pacts=tuple(_pacts(readings, names, belongs.agreed)),
        events=tuple(e for e in events(readings, belongs, belongs.agreed) if in_period(e.edtf, period_from, period_to)),
    )


_OWNING = ("owner", "operator", "shareholder", "subsidiary")
_RUNNING = ("owner", "operator")


class _Belonging:
    """Whether a fact belongs to the subject of the report.

    One does that names the subject, its operator or owners, or who owns these; and all that an article tells of that
    measures this cluster alone. A party that only holds shares has much other business: what it agrees elsewhere is not
    the subject's, so an agreement must name the subject, its owner or its operator.
    """

    def __init__(
        self, readings: Sequence[Reading], parties: Parties, subject: Subject | None, found: Sequence[Subject]
    ) -> None:
        self._parties = parties
        self._ring = {subject.identity} if subject else set()
        self._close = set(self._ring)
        measured: dict[tuple[str, str], set[str]] = {}
        for one in found:
            for measure in one.measures if one.is_cluster else ():
                measured.setdefault(_key(measure.reading), set()).add(one.identity)
        self._own = {key for key, identities in measured.items() if subject and identities == {subject.identity}}
        ties = [
            (r.kind, parties.identity(x, r.from_), parties.identity(x, r.to)) for x in readings for r in x.relations
        ]
        for _ in range(2):  # the operator and owners, then theirs
            self._ring |= {start for kind, start, end in ties if kind in _OWNING and end in self._ring}
            self._close |= {start for kind, start, end in ties if kind in _RUNNING and end in self._close}

    def __call__(self, reading: Reading, names: tuple[str, ...]) -> bool:
        return self._meets(reading, names, self._ring)

    def agreed(self, reading: Reading, parties: tuple[str, ...]) -> bool:
        """Whether an agreement of these parties is one of the subject, its owner or operator."""
        return self._meets(reading, parties, self._close)

    def _meets(self, reading: Reading, names: tuple[str, ...], ring: set[str]) -> bool:
        if _key(reading) in self._own:
            return True
        return any(self._parties.identity(reading, name) in ring for name in names)


def _key(reading: Reading) -> tuple[str, str]:
    return reading.article.id, reading.article.sha256


class _Names:
    """One name for each party: the subject's own, else the first that an article uses."""

    def __init__(self, parties: Parties, subject: Subject | None) -> None:
        self.parties = parties
        self._shown = {subject.identity: subject.name} if subject else {}

    def shown(self, reading: Reading, name: str) -> str:
        return self._shown.setdefault(self.parties.identity(reading, name), name)


def _ties(readings: Sequence[Reading], names: _Names, belongs: Belongs) -> list[Tie]:
    """Every relation once, as the first article has it."""
    found: dict[tuple[str, str, str], Tie] = {}
    for reading in readings:
        for relation in reading.relations:
            if not belongs(reading, (relation.from_, relation.to)):
                continue
            start, end = names.shown(reading, relation.from_), names.shown(reading, relation.to)
            found.setdefault((relation.kind, start, end), Tie(reading, relation, start, end))
    return list(found.values())


def _pacts(readings: Sequence[Reading], names: _Names, agreed: Belongs) -> list[Pact]:
    """Every agreement once, as the first article has it: the same parties, kind and date."""
    found: dict[tuple[object, ...], Pact] = {}
    for reading in readings:
        for agreement in reading.agreements:
            if not agreed(reading, agreement.parties):
                continue
            who = tuple(names.shown(reading, party) for party in agreement.parties)
            found.setdefault((agreement.kind, frozenset(who), agreement.date), Pact(reading, agreement, who))
    return sorted(found.values(), key=lambda p: p.agreement.date or "9999")

"""Facts in short lines, for tables of (text, expected).

Names stand in braces where they are first told: {가람제약} an organisation, {@가람밸리} a place, {한빛연합|연합} with an
alias. A text is read as the body of an article published on 20 May 2026, below a title of its own.

    tenants 가람밸리 126개 2026-09-30        a metric: name, subject, figure, day, and "plan"
    mou 가람시·한빛재단 2026-05-19           an agreement: kind, parties, day
    shareholder 가람시 > 한빛재단 51%        a relation: kind, from, to, share
    area-pair pass                           a check: name, verdict
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from analysis.reading.agreements import read_agreements
from analysis.reading.checks import read_checks
from analysis.reading.figures import read_figures
from analysis.reading.layout import lay_out
from analysis.reading.metrics import read_metrics
from analysis.reading.moments import read_moments
from analysis.reading.page import Page
from analysis.reading.relations import read_relations
from analysis.records import Agreement, Article, Check, Deal, Figure, Mention, Metric, Moment, Name, Relation

PUBLISHED = "2026-05-20"
HEAD = "시험 기사\n2026.05.20 10:00\n\n"
_MARKED = re.compile(r"\{(@?)([^}]*)\}")


@dataclass(frozen=True)
class Scene:
    """A text with all that the layers before the facts read from it; the names are those marked."""

    page: Page
    figures: tuple[Figure, ...]
    moments: tuple[Moment, ...]
    names: tuple[Name, ...]

    def metrics(self) -> tuple[Metric, ...]:
        return read_metrics(self.page, self.figures, self.moments, self.names, relations=self.relations())

    def agreements(self) -> tuple[Agreement, ...]:
        return read_agreements(self.page, self.moments, self.names)

    def relations(self) -> tuple[Relation, ...]:
        return read_relations(self.page, self.figures, self.moments, self.names)

    def checks(self, deals: tuple[Deal, ...] = ()) -> tuple[Check, ...]:
        return read_checks(self.page, self.figures, self.moments, self.metrics(), deals, self.relations())

    def figure(self, id: str) -> str:
        return next(f.text for f in self.figures if f.id == id)


def scene(marked: str, published: str | None = PUBLISHED, head: str = HEAD) -> Scene:
    """Read a marked text up to the facts."""
    found: dict[str, tuple[str, tuple[str, ...]]] = {}

    def strip(match: re.Match[str]) -> str:
        first, *aliases = match[2].split("|")
        found[first] = ("place" if match[1] else "organisation", tuple(aliases))
        return first

    text = head + _MARKED.sub(strip, marked) + "\n"
    article = Article(
        "t", "t.txt", "", text, "utf-8", published=published, published_from="given" if published else None
    )
    page = lay_out(article)
    moments = read_moments(page)
    names = tuple(_name(text, number, name, *found[name], set(found)) for number, name in enumerate(found))
    return Scene(page, read_figures(page, moments), moments, names)


def _name(text: str, number: int, name: str, kind: str, aliases: tuple[str, ...], others: set[str]) -> Name:
    longer = [span for other in others if name in other and name != other for span in _spans(text, other)]
    spans = sorted(
        span
        for form in (name, *aliases)
        for span in _spans(text, form)
        if not any(a <= span[0] and span[1] <= b for a, b in longer)
        and (form == name or not any(a <= span[0] and span[1] <= b for a, b in _spans(text, name)))
    )
    mentions = tuple(Mention(text[a:b], a, b) for a, b in spans)
    return Name(f"n{number}", mentions[0].text, *spans[0], kind, name, aliases, mentions=mentions)  # type: ignore[arg-type]


def _spans(text: str, form: str) -> list[tuple[int, int]]:
    return [m.span() for m in re.finditer(re.escape(form), text)]


def metric_lines(marked: str, head: str = HEAD) -> list[str]:
    """Every metric as "metric subject figure day", with "plan" behind a plan."""
    read = scene(marked, head=head)
    return [
        " ".join([m.metric, m.subject, read.figure(m.figure), m.as_of or "-", *(["plan"] if m.planned else [])])
        for m in read.metrics()
    ]


def agreement_lines(marked: str, head: str = HEAD) -> list[str]:
    """Every agreement as "kind A·B day"."""
    return [f"{a.kind} {'·'.join(a.parties)} {a.date or '-'}" for a in scene(marked, head=head).agreements()]


def relation_lines(marked: str) -> list[str]:
    """Every relation as "kind from > to share"."""
    read = scene(marked)
    return [
        " ".join([r.kind, r.from_, ">", r.to, *([read.figure(r.share)] if r.share else [])]) for r in read.relations()
    ]


def check_lines(marked: str, published: str | None = PUBLISHED) -> list[str]:
    """Every check as "name verdict"."""
    return [f"{check.name} {check.verdict}" for check in scene(marked, published).checks()]

"""The nouns of the project: what an article holds, and what was read from it.

Every record is frozen. Every span counts Unicode code points of `Article.text`, half-open, so that
`article.text[m.start:m.end] == m.text` for every mention. Every value is a `Decimal` (a `Fraction` where no
exact decimal exists), never a float. The field names are those of the reading contract.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import Literal

Value = Decimal | Fraction

FigureKind = Literal[
    "money", "area", "length", "mass", "volume", "temperature", "count", "percent",
    "multiple", "ratio", "rank", "age", "number",
]  # fmt: skip
MomentKind = Literal["date", "period", "duration", "time", "datetime", "recurring"]
NameKind = Literal["organisation", "person", "place"]
Closed = Literal["both", "left", "right", "neither"]
Change = Literal["up", "down"]
DealKind = Literal[
    "licence", "option", "acquisition", "asset_sale", "co_development", "collaboration", "supply", "equity"
]  # fmt: skip
DealEvent = Literal[
    "signed", "amended", "milestone_received", "option_exercised", "terminated", "returned",
    "under_negotiation", "failed",
]  # fmt: skip
AgreementKind = Literal["mou", "partnership", "joint_research", "office", "staff_exchange"]
RelationKind = Literal["shareholder", "operator", "owner", "subsidiary", "tenant", "member"]
Verdict = Literal["pass", "warn", "fail"]
PublishedFrom = Literal["given", "sidecar", "page", "text"]


@dataclass(frozen=True, slots=True)
class Span:
    """Where words stand: code points of the article's text, half-open."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def holds(self, position: int) -> bool:
        return self.start <= position < self.end


@dataclass(frozen=True, slots=True)
class Mention:
    """Words cut from an article, kept with where they stand."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an article came from: the fields of its sidecar `<name>.toml`. Dates are ISO 8601 strings."""

    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    published: str | None = None
    accessed: str | None = None
    sha256: str | None = None
    licence: str | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of an article's text, and where it stands in the decoded page that it was taken from; both half-open."""

    start: int
    end: int
    page_start: int
    page_end: int


@dataclass(frozen=True, slots=True)
class Article:
    """One article as text, with what is known of its origin before it is read.

    `published` is what was given or what the sidecar says, never a clock; a dateline in the text is the reading's work.
    """

    id: str
    path: str
    sha256: str
    text: str
    encoding: str
    origin: Origin = Origin()
    published: str | None = None
    published_from: PublishedFrom | None = None
    pieces: tuple[Piece, ...] = ()

    def cut(self, start: int, end: int) -> Mention:
        """The words at [start, end), so that no one types a mention's text by hand."""
        return Mention(self.text[start:end], start, end)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that the article states, in its unit; an open side of its range is None."""

    id: str
    text: str
    start: int
    end: int
    kind: FigureKind
    low: Value | None
    high: Value | None
    closed: Closed
    unit: str | None
    approximate: bool = False
    vague: bool = False
    each: bool = False
    per: str | None = None
    change: Change | None = None
    planned: bool = False
    same_as: str | None = None
    malformed: bool = False

    @property
    def value(self) -> Value | None:
        """The single value, where the figure is one: not a range, not vague, not malformed."""
        return self.low if self.low is not None and self.low == self.high and not self.vague else None


@dataclass(frozen=True, slots=True)
class Moment:
    """A date, period, duration or time of day, resolved to EDTF (ISO 8601-2) or None where the words fix nothing."""

    id: str
    text: str
    start: int
    end: int
    kind: MomentKind
    edtf: str | None
    approximate: bool = False
    dateline: bool = False
    resolved_from: str | None = "text"
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Name:
    """An organisation, person or place; `text` and its span are its first mention, `mentions` all of them.

    `country` is an ISO 3166-1 alpha-2 code, known for organisations only; `role` and `of` are a person's.
    """

    id: str
    text: str
    start: int
    end: int
    kind: NameKind
    name: str
    aliases: tuple[str, ...] = ()
    registry_id: str | None = None
    country: str | None = None
    role: str | None = None
    of: str | None = None
    mentions: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class Metric:
    """A figure that measures a cluster, an organisation or a market."""

    id: str
    subject: str
    metric: str
    figure: str
    as_of: str | None
    as_of_from: Literal["stated", "inherited", "null"]
    planned: bool
    definition: str | None
    sentence: Span


@dataclass(frozen=True, slots=True)
class Territory:
    included: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Money:
    """The parts of a deal's money: each the id of a figure, or one of `MONEY_STATES`. Never 0 for what is not said."""

    total: str = "not_stated"
    upfront: str = "not_stated"
    near_term: str = "not_stated"
    option_fee: str = "not_stated"
    milestones: str = "not_stated"
    royalty: str = "not_stated"
    equity: str = "not_stated"


MONEY_STATES = ("undisclosed", "not_stated", "none", "unspecified")


@dataclass(frozen=True, slots=True)
class Deal:
    """One deal and event that the article reports, with the words that each field rests on."""

    id: str
    kind: DealKind
    kind_stated: str | None
    event: DealEvent
    licensor: tuple[str, ...]
    licensee: tuple[str, ...]
    sentence: Span
    parent: str | None = None
    asset: str | None = None
    modality: str | None = None
    stage: str | None = None
    territory: Territory = Territory()
    announced: str | None = None
    signed: str | None = None
    event_date: str | None = None
    money: Money = Money()
    amount: str | None = None
    in_total: tuple[str, ...] = ()
    evidence: dict[str, tuple[Mention, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Agreement:
    """One memorandum, partnership or other agreement without a licence; `date` is of signature, else of disclosure."""

    id: str
    kind: AgreementKind
    parties: tuple[str, ...]
    date: str | None
    subject: str | None
    scope: tuple[str, ...]
    evidence: Mention
    sentence: Span


@dataclass(frozen=True, slots=True)
class Relation:
    """Who holds, operates, owns, belongs to or sits in what; `from_` is printed as `from`."""

    id: str
    kind: RelationKind
    from_: str
    to: str
    share: str | None
    since: str | None
    evidence: Mention


@dataclass(frozen=True, slots=True)
class Check:
    """What the article's own numbers say about each other. `inputs` are ids of figures, moments or deals."""

    name: str
    verdict: Verdict
    inputs: tuple[str, ...]
    expected: str
    found: str
    message: str


@dataclass(frozen=True, slots=True)
class Citation:
    """One mention with all that leads back to it: its sentence and the article's origin.

    `key` is unique within a report.
    """

    key: str
    article: str
    mention: Mention
    sentence: Mention
    origin: Origin
    published: str | None


@dataclass(frozen=True, slots=True)
class Cited:
    """A number (or words) of a report, with the mentions that it rests on.

    `text` is what is shown, in Korean; `value` in `unit` is for sorting and export. A derived number has a `formula`
    in words and holds the citations of its inputs; a reference fact from a table has its address in `note`.
    """

    text: str
    value: Value | None = None
    unit: str | None = None
    sources: tuple[Citation, ...] = ()
    formula: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read from one article. `published` is resolved: given, else the sidecar's, else the dateline's."""

    article: Article
    title: str | None
    published: str | None
    published_from: PublishedFrom | None
    sentences: tuple[Span, ...]
    figures: tuple[Figure, ...]
    moments: tuple[Moment, ...]
    names: tuple[Name, ...] = ()
    metrics: tuple[Metric, ...] = ()
    deals: tuple[Deal, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    relations: tuple[Relation, ...] = ()
    checks: tuple[Check, ...] = ()

    def figure(self, id: str) -> Figure:
        """The figure of this id; KeyError where there is none."""
        return next(_by_id(self.figures, id))

    def sentence_of(self, position: int) -> Span:
        """The sentence in which a position stands."""
        for span in self.sentences:
            if span.start <= position < span.end:
                return span
        raise KeyError(f"no sentence at {position} of {self.article.id}")


def _by_id(records: tuple[Figure, ...], id: str) -> Iterator[Figure]:
    for record in records:
        if record.id == id:
            yield record
            return
    raise KeyError(id)

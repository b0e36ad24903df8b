"""`Reading` → marks: every place in the text that the explorer shows, with the row that it has in the table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from analysis.explore import labels
from analysis.explore.labels import Layer
from analysis.explore.moments import moment_text
from analysis.korean import date_text, figure_text
from analysis.records import MONEY_STATES, Deal, Figure, Mention, Moment, Name, Reading
from analysis.values import write_value

SLOTS = ("total", "upfront", "near_term", "option_fee", "milestones", "royalty", "equity")


@dataclass(frozen=True, slots=True)
class Mark:
    """One place in the text.

    `id`      "f3", "m1", "n2", a name's later places "n2.2", "n2.3" …, a deal's roles "d1.total", "d1.licensor.2"
    `record`  id of the record that the mark stands for: "f3", "n2", "d1"
    `label`   its kind, `value` as it was read, `notes` how the article qualifies it; all in Korean
    """

    id: str
    record: str
    layer: Layer
    start: int
    end: int
    text: str
    label: str
    value: str
    notes: tuple[str, ...] = ()


def marks(reading: Reading) -> tuple[Mark, ...]:
    """All marks of a reading in text order; of those at one place the wider first, then by layer."""
    found = [
        *(_figure(f) for f in reading.figures),
        *(_moment(m) for m in reading.moments),
        *(mark for name in reading.names for mark in _name(name)),
        *(mark for deal in reading.deals for mark in _roles(reading, deal)),
    ]
    return tuple(sorted(found, key=lambda m: (m.start, -m.end, m.id)))


def exact(figure: Figure) -> str:
    """A figure's range in plain digits: "KRW 2240000000000", "m2 (, 220000]"; empty where it has none."""
    low, high = write_value(figure.low), write_value(figure.high)
    unit = f"{figure.unit} " if figure.unit else ""
    if low is None and high is None:
        return ""
    if low == high:
        return f"{unit}{low}"
    left = "[" if figure.closed in ("both", "left") and low is not None else "("
    right = "]" if figure.closed in ("both", "right") and high is not None else ")"
    return f"{unit}{left}{low or ''}, {high or ''}{right}"


def deal_fields(reading: Reading, deal: Deal) -> Iterator[tuple[str, str, tuple[Mention, ...]]]:
    """The fields of a deal in the order in which they are shown: name, value in Korean, the words it rests on."""
    evidence = deal.evidence
    territory = [*deal.territory.included, *(f"{place} 제외" for place in deal.territory.excluded)]
    values: dict[str, str | None] = {
        "licensor": ", ".join(deal.licensor),
        "licensee": ", ".join(deal.licensee),
        "kind": labels.DEAL_KINDS.get(deal.kind, deal.kind),
        "kind_stated": deal.kind_stated,
        "event": labels.DEAL_EVENTS.get(deal.event, deal.event),
        "asset": deal.asset,
        "modality": deal.modality,
        "stage": deal.stage,
        "territory": ", ".join(territory),
        "announced": date_text(deal.announced),
        "signed": date_text(deal.signed),
        "event_date": date_text(deal.event_date) if deal.event_date not in (deal.announced, deal.signed) else None,
    }
    for name, value in values.items():
        if value and value != "undisclosed":
            yield name, value, evidence.get(name, ())
        elif value:
            yield name, "비공개", evidence.get(name, ())
    slots = {slot: getattr(deal.money, slot) for slot in SLOTS}
    if deal.amount:
        slots["amount"] = deal.amount
    for name, said in slots.items():
        if said == "not_stated" and name != "total":
            continue
        yield name, _money(reading, said), evidence.get(name, ()) or _words(reading, said)


def _figure(figure: Figure) -> Mark:
    return Mark(
        figure.id, figure.id, labels.layer_of(figure), figure.start, figure.end, figure.text,
        labels.FIGURE_KINDS.get(figure.kind, figure.kind), figure_text(figure), labels.qualities(figure),
    )  # fmt: skip


def _moment(moment: Moment) -> Mark:
    notes = []
    if moment.dateline:
        notes.append("기사 날짜")
    if moment.approximate:
        notes.append("어림")
    if moment.edtf is None:
        notes.append("날짜로 풀리지 않음")
    elif moment.resolved_from == "published":
        notes.append(labels.RESOLVED_FROM["published"])
    label = labels.MOMENT_KINDS.get(moment.kind, moment.kind)
    value = moment_text(moment.edtf) or "—"
    return Mark(moment.id, moment.id, "date", moment.start, moment.end, moment.text, label, value, tuple(notes))


def _name(name: Name) -> Iterator[Mark]:
    notes = tuple(note for note in (name.role, name.of, name.country) if note)
    places = {(m.start, m.end): m.text for m in (Mention(name.text, name.start, name.end), *name.mentions)}
    label = labels.NAME_KINDS.get(name.kind, name.kind)
    for number, ((start, end), text) in enumerate(places.items(), 1):
        own = name.id if number == 1 else f"{name.id}.{number}"
        yield Mark(own, name.id, "name", start, end, text, label, name.name, notes)


def _roles(reading: Reading, deal: Deal) -> Iterator[Mark]:
    for field, value, words in deal_fields(reading, deal):
        for number, mention in enumerate(words, 1):
            own = f"{deal.id}.{field}" + ("" if number == 1 else f".{number}")
            label = labels.DEAL_FIELDS.get(field, field)
            yield Mark(own, deal.id, "deal", mention.start, mention.end, mention.text, label, value, (deal.id,))


def _money(reading: Reading, said: str) -> str:
    if said in MONEY_STATES:
        return labels.MONEY_STATES[said]
    return next((figure_text(f) for f in reading.figures if f.id == said), said)


def _words(reading: Reading, said: str) -> tuple[Mention, ...]:
    return tuple(Mention(f.text, f.start, f.end) for f in reading.figures if f.id == said)

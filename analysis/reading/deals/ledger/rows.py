"""The ledger's entries → the rows of the reading: one for each deal and event, with the words behind each field."""

from __future__ import annotations

from analysis.reading.deals.ledger.entry import Entry, Happening
from analysis.reading.deals.ledger.payment import Payment
from analysis.reading.deals.ledger.sameness import UNDISCLOSED, days_agree, shares
from analysis.reading.rules.deal_money_words import Part
from analysis.records import MONEY_STATES, Deal, Mention, Money, Territory

_SLOTS: tuple[Part, ...] = ("total", "upfront", "near_term", "option_fee", "milestones", "royalty", "equity")
_ORDER = (
    "signed",
    "amended",
    "under_negotiation",
    "failed",
    "terminated",
    "returned",
    "option_exercised",
    "milestone_received",
)


def write(entries: list[Entry]) -> tuple[Deal, ...]:
    """The rows, deals in the order in which they are told, the signing of each before what came after."""
    rows: list[Deal] = []
    for entry in entries:
        signing: str | None = None
        signed = entry.happening("signed")
        for happening in sorted(entry.happenings, key=_turn):
            if signed and happening.event == "under_negotiation":
                continue  # what was talked over has been agreed
            if happening.event == "failed" and entry.has_ended():
                continue  # it came to nothing by being ended
            row = _row(f"d{len(rows) + 1}", entry, happening, signing)
            if happening.event == "signed":
                signing = row.id
            rows.append(row)
    return tuple(rows)


def _turn(happening: Happening) -> tuple[int, str]:
    day = happening.day or happening.told
    return _ORDER.index(happening.event), day[0] if day else ""


def _row(id: str, entry: Entry, happening: Happening, signing: str | None) -> Deal:
    money = _terms(entry, happening)
    day = happening.day or happening.told
    told = happening.told or happening.day
    evidence: dict[str, tuple[Mention, ...]] = {}
    for side, parties in (("licensor", entry.licensor), ("licensee", entry.licensee)):
        if parties:
            evidence[side] = tuple(p.mention for p in parties)
    evidence["event"] = (happening.trigger,)
    if entry.asset:
        evidence["asset"] = (entry.asset,)
    if entry.territory:
        evidence["territory"] = (entry.territory[1],)
    if happening.stage:
        evidence["stage"] = (happening.stage,)
    if happening.stated:
        evidence["kind_stated"] = (happening.stated,)
    if told:
        evidence["announced"] = (told[1],)
    if happening.at_signature and happening.day:
        evidence["signed"] = (happening.day[1],)
    if day:
        evidence["event_date"] = (day[1],)
    for part, payment in money.items():
        evidence[part] = (payment.mention,)
    if happening.amount:
        evidence["amount"] = (happening.amount.mention,)
    return Deal(
        id=id,
        kind=entry.kind or "licence",
        kind_stated=happening.stated.text if happening.stated else None,
        event=happening.event,
        parent=signing if happening.event != "signed" else None,
        licensor=tuple(p.name for p in entry.licensor),
        licensee=tuple(p.name for p in entry.licensee),
        asset=entry.asset.text if entry.asset else (entry.target.name if entry.target else None),
        modality=entry.modality,
        stage=happening.stage.text if happening.stage else None,
        territory=entry.territory[0] if entry.territory else Territory(),
        announced=told[0] if told else None,
        signed=happening.day[0] if happening.at_signature and happening.day else None,
        event_date=day[0] if day else None,
        money=Money(**{part: payment.value for part, payment in money.items()}),
        amount=happening.amount.value if happening.amount else None,
        in_total=tuple(sorted(entry.included)),
        sentence=happening.sentence,
        evidence=evidence,
    )


def _terms(entry: Entry, happening: Happening) -> dict[Part, Payment]:
    """The money of a row: an amendment's own terms, else the deal's."""
    if happening.event == "amended" and (happening.terms or entry.happening("signed")):
        terms = happening.terms
    else:
        terms = dict(entry.money)
        if happening.event not in ("signed", "amended"):
            amended = entry.happening("amended")
            if amended is not None and not _before(happening, amended):
                terms = {**terms, **amended.terms}
    return {part: terms[part] for part in _SLOTS if part in terms}


def _before(happening: Happening, amended: Happening) -> bool:
    """Whether an event is told to lie before the change of the terms, so that those of the signing held."""
    mine, change = happening.day, amended.day or amended.told
    if mine is None or change is None or "/" in mine[0] or "/" in change[0] or days_agree(mine[0], change[0]):
        return False
    return mine[0] < change[0]


def is_told(entry: Entry) -> bool:
    """Whether an entry holds enough for a row: an event, a licensor, a named party, and none on both sides."""
    if not entry.happenings or not entry.licensor or shares(entry.licensor, entry.licensee):
        return False
    return any(p.name != UNDISCLOSED for p in entry.parties())


def is_number(payment: Payment) -> bool:
    return payment.value not in MONEY_STATES

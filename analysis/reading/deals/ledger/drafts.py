"""The entry that a claim alone would make: its sides looked up, its asset, its region."""

from __future__ import annotations

from analysis.reading.deals.claims.claim import Claim
from analysis.reading.deals.claims.clause import Clause
from analysis.reading.deals.claims.parties import slots_at
from analysis.reading.deals.ledger import pointing
from analysis.reading.deals.ledger.context import Context
from analysis.reading.deals.ledger.entry import Entry
from analysis.reading.deals.scene import Scene
from analysis.reading.deals.words import assets, territory
from analysis.reading.rules import deal_clauses
from analysis.records import Mention, Span


def entry(context: Context, claim: Claim) -> Entry | None:
    """The entry of a claim alone, its sides looked up; None where it names no party and points to none."""
    licensor_slots, licensee_slots = claim.sides.licensor, claim.sides.licensee
    if any(s.refers == "both" for s in (*licensor_slots, *licensee_slots)):
        told = context.told[-1] if context.told else _two_named(context, claim) or context.both()
        if told is None:
            return None
        draft = Entry(list(told.licensor), list(told.licensee), claim.kind, told.weak)
    else:
        subject = claim.clause.subject
        draft = Entry(
            pointing.resolve(context, licensor_slots, licensee_slots, subject, "licensor"),
            pointing.resolve(context, licensee_slots, licensor_slots, subject, "licensee"), claim.kind, claim.sides.weak,
        )  # fmt: skip
    draft.licensee = [
        p for p in draft.licensee if not any(p.name == q.name and p.name != "undisclosed" for q in draft.licensor)
    ]
    if claim.target is not None and claim.target.parties:
        draft.target = claim.target.parties[0]
    return draft


def _two_named(context: Context, claim: Claim) -> Entry | None:
    """The two that a sentence names before it says 두 회사: "A는 B의 요청으로 두 회사가 맺은 계약을 종결한다"."""
    both = next((s for s in claim.clause.slots if s.refers == "both"), None)
    if both is None:
        return None
    before = [s for s in slots_at(context.scene, context.index) if s.end <= both.start and s.role != "aside"]
    named = {p.name: p for s in before for p in s.parties if p.name != "undisclosed"}
    if len(named) != 2:
        return None
    first, second = named.values()
    return Entry([first], [second], weak=True)


def describe(context: Context, claim: Claim, draft: Entry, sentence: Span, stop: int) -> None:
    """Put asset, modality and territory of a claim's clause into its entry."""
    scene, text, clause = context.scene, context.scene.text, claim.clause
    start, end = claim.regions if claim.regions != (0, 0) else (clause.start, clause.verb.start)
    taken = _taken_by(scene, sentence, clause)
    found: list[Mention] = []
    ending = clause.verb.ending
    if ending is not None and ending.form == "attributive" and claim.regions == (0, 0):
        reach = deal_clauses.HEAD_END.search(text, clause.end, min(stop, clause.end + 60))
        found = assets.find(text, clause.end, (reach.start() + 1 if reach else min(stop, clause.end + 60)), taken)
    found = found[:1] if found and assets.is_code(found[0].text) else (assets.find(text, start, end, taken) or found)
    if claim.turn is not None and len(found) == claim.turns:
        found = found[claim.turn :]
    if draft.target is None and found:
        draft.asset = found[0]
        draft.coded = assets.is_code(found[0].text)
        around = text[max(start, found[0].start - 16) : min(sentence.end, found[0].end + 12)]
        draft.modality = assets.modality(found[0].text) or assets.modality(around)
    if (
        draft.asset is None
        and draft.target is None
        and deal_clauses.SAME_ASSET.search(text, max(sentence.start - 60, 0), max(end, clause.end))
    ):
        known = context.ledger.current or context.ledger.entries[-1:]
        if known and known[-1].asset is not None:
            draft.asset, draft.coded = known[-1].asset, known[-1].coded
    own = claim.before_taker()
    told = territory.find(text, *own) if own is not None else None
    draft.territory = told or territory.find(text, start, max(end, min(stop, clause.end)))


def _taken_by(scene: Scene, sentence: Span, clause: Clause) -> list[assets.Stretch]:
    """What cannot be part of an asset's name: companies, figures, dates."""
    start, end = sentence.start, sentence.end
    return [
        *((c.start, c.end) for c in scene.companies_in(start, end)),
        *((s.start, s.end) for s in clause.slots),
        *((f.start, f.end) for f in scene.figures_in(start, end)),
        *((m.start, m.end) for m in scene.moments_in(start, end)),
    ]

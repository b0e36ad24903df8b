"""A claim into the ledger: under the deal that it speaks of, or as a deal of its own."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from analysis.reading.deals.claims.claim import Claim
from analysis.reading.deals.ledger import (
    answers,
    antecedents,
    chiefs,
    drafts,
    grounds,
    happenings,
    open_sides,
    turned,
    unread,
)
from analysis.reading.deals.ledger.case import Case
from analysis.reading.deals.ledger.context import Context
from analysis.reading.deals.ledger.entry import Entry, Happening
from analysis.reading.deals.ledger.sameness import agrees
from analysis.reading.deals.scene import Scene
from analysis.reading.deals.words import days
from analysis.reading.deals.words.days import Days
from analysis.reading.naming.everyday import is_past
from analysis.reading.rules import deal_clauses, deal_parties
from analysis.reading.rules.deal_words import OF_RIGHTS
from analysis.records import Figure, Span

_JUST_TOLD = 3  # sentences


class Entered(NamedTuple):
    """A claim with the deal under which it was entered, and what it says happened."""

    claim: Claim
    entry: Entry
    happening: Happening | None
    before: int = -1  # index of the sentence that spoke of the deal before this one


def enter(context: Context, claim: Claim, sentence: Span, stop: int, total: Figure | None) -> Entered | None:
    """Enter a claim: the deal that it speaks of, and what happened to it; None where it says too little to be one.

    `stop`   where the next claim of the sentence begins, or the sentence ends
    `total`  the total that its clause states
    """
    ledger = context.ledger
    case = _case(context, claim, sentence, stop, total)
    if case is None:
        return None
    draft = case.draft
    if claim.needs == "asked" and not answers.take_asked(case):
        return None
    if claim.needs == "partner" and not open_sides.take_partner(case):
        return None
    if claim.first and any(e.happening("signed") and context.index - e.last <= _JUST_TOLD for e in ledger.current):
        return None  # A는 B에 X를 이전했다. B로부터 마일스톤 N을 받는다: what is agreed, not what came
    chiefs.sign(case)
    open_sides.take_joined(case)
    unread.take_in(case)
    open_sides.take_called(case)
    turned.turn_to_giver(case)
    turned.turn_to_home(case)
    entry = antecedents.larger(case)
    if entry is not None:
        claim.kind = "equity"
        return Entered(claim, entry, None)
    if _is_passed_over(case):
        return None
    if not draft.parties():
        answers.let_in(case)
    if draft.licensor or draft.licensee or draft.coded:
        entry = antecedents.find(case)
    else:
        entry = antecedents.just_told(case)
        if entry is None:
            return None
    if entry is None:
        known = draft.parties()
        open_sides.fill(case)
        if draft.parties() != known:  # else it was looked for already
            entry = antecedents.fitting(case)
    if entry is not None and entry.kind == "equity" and claim.clause.verb.word.part == "leave":
        if context.index - entry.last > 1:
            return None  # an investor who backs out leaves the round of which the text speaks, and no other
    if entry is not None and (drawn := _is_what_option_gives(case, entry)) is not None:
        return Entered(claim, entry, drawn)
    if entry is not None:
        ledger.merge(entry, draft)
    else:
        if claim.needs == "known":
            return None  # A와 B는 결별했다: of what, is told elsewhere or nowhere
        draft.kind = draft.kind or grounds.kind_around(case.text, sentence)
        if not grounds.stands(case):
            return None
        entry = ledger.enter(draft)
    before, entry.last = entry.last, max(entry.last, context.index)
    entry.told = happenings.enter(entry, case) if claim.event is not None else None
    return Entered(claim, entry, entry.told, before)


def enter_beside(context: Context, one: Entered, sentence: Span) -> list[Entered]:
    """A claim that names nobody, of every deal told just before as one: A는 B의 X를, C는 D의 Y를 도입했다. 11일 맺은 계약의 금액은 차례로 …"""
    claim = one.claim
    if claim.sides.licensor or claim.sides.licensee or claim.event != "signed":
        return [one]
    case = _case(context, claim, sentence, claim.end, None)
    together = [e for e in context.ledger.current if (e is one.entry or e.last == one.before) and e.happening("signed")]
    if case is None or len(together) < 2 or not any(e is one.entry for e in together):
        return [one]
    return [Entered(claim, e, happenings.enter(e, case), one.before) for e in together]


def _is_what_option_gives(case: Case, entry: Entry) -> Happening | None:
    """The drawing of an option just told, of which a claim only says what it gives: B는 이로써 권리를 가져간다."""
    drawn = entry.happening("option_exercised")
    if (
        case.claim.event != "signed"
        or case.claim.needs not in OF_RIGHTS
        or drawn is None
        or case.when.event is not None
    ):
        return None
    return drawn if case.context.index - entry.last <= 1 and entry.happenings[-1] is drawn else None


def enter_signing(context: Context, claim: Claim, sentence: Span, behind: Entered) -> None:
    """Enter a dated signing that is told by the way, of one side alone, under the deal whose later event the same sentence tells."""
    later, ending = behind.happening, claim.clause.verb.ending
    if claim.event != "signed" or later is None or later.event in ("signed", "failed", "under_negotiation"):
        return
    if ending is None or ending.form != "attributive" or behind.entry.happening("signed") is not None:
        return
    case = _case(context, claim, sentence, claim.end, None)
    if case is None or case.when.event is None:
        return
    sides = ((behind.entry.licensor, case.draft.licensor), (behind.entry.licensee, case.draft.licensee))
    if all(agrees(known, told) for known, told in sides):
        happenings.enter(behind.entry, case)


def enter_became(context: Context, claim: Claim, sentence: Span, signing: Entered) -> None:
    """Enter what became of the deal that the same sentence tells as signed: 이번에 종료된 계약은 2021년 A가 B와 맺은 계약이다."""
    ending, told = claim.clause.verb.ending, signing.happening
    if claim.event not in ("terminated", "returned", "amended") or told is None or told.event != "signed":
        return
    if ending is None or ending.form != "attributive" or claim.sides.licensor or claim.sides.licensee:
        return
    if deal_clauses.THE_ONE_THAT.match(context.scene.text, claim.end) is None:
        return
    case = _case(context, claim, sentence, claim.end, None)
    if case is not None:
        happenings.enter(signing.entry, case)


def _case(context: Context, claim: Claim, sentence: Span, stop: int, total: Figure | None) -> Case | None:
    """A claim with the deal that it alone would make; None where there is none, or it lies ahead."""
    scene = context.scene
    draft = drafts.entry(context, claim)
    if draft is None or (draft.kind != "supply" and any(deal_parties.REGULATOR.match(p.name) for p in draft.parties())):
        return None
    drafts.describe(context, claim, draft, sentence, stop)
    main = claim.clause.verb.ending is None or claim.clause.verb.ending.form != "attributive"
    draft.headline = scene.is_headline(sentence)
    draft.passing = not main
    draft.fresh = claim.event == "signed" and bool(
        deal_clauses.NEW_DEAL.search(scene.text, claim.clause.start, claim.end)
    )
    when = _when(context, claim, sentence, main)
    return Case(context, claim, sentence, draft, when, main, total) if when is not None else None


def _when(context: Context, claim: Claim, sentence: Span, main: bool) -> Days | None:
    """The days of a claim; None for a signing that lies ahead."""
    scene = context.scene
    start, end = (
        claim.regions if claim.event == "milestone_received" and claim.turns else (claim.clause.start, claim.end)
    )
    own = claim.before_taker() if claim.event == "signed" else None
    if own is not None and any(m.edtf for m in scene.moments_in(*own)):
        start, end = own
    when = days.read(scene, start, end, sentence, main, context.lead, _of_others(scene, claim))
    context.lead = when.left or context.lead
    if claim.event != "signed" or not when.event or not days.is_ahead(when.event, scene.page.published):
        return when
    if _is_told_as_past(scene.text, claim):
        return replace(when, event=None)  # what was signed cannot lie ahead: the day is of something else
    if scene.text.startswith(("부터", "까지"), when.event.end):
        return when
    return None  # 합병은 다음 달에 이뤄진다


def _of_others(scene: Scene, claim: Claim) -> Span | None:
    """Where those behind it are told with whom a claim shares its verb; what stands behind them is of all."""
    clause = claim.clause
    if clause.shared:
        start = clause.limit
    elif claim.turn is not None and claim.event == "signed" and len(claim.sides.licensee) == 1:
        start = claim.sides.licensee[0].end
    else:
        return None
    named = scene.companies_in(start, clause.verb.start)
    return Span(start, named[-1].end) if named else None


def _is_passed_over(case: Case) -> bool:
    """Whether a later event is only said by the way, of nothing and nobody: 돌려받은 권리로."""
    if case.main or case.claim.event in ("signed", "milestone_received", None):
        return False
    return case.draft.asset is None and not case.names_anyone()


def _is_told_as_past(text: str, claim: Claim) -> bool:
    """Whether a claim's verb stands in the past: 맺었다, 맺은."""
    ending = claim.clause.verb.ending
    if ending is None or ending.mood != "fact":
        return False
    words = text[claim.clause.verb.start : ending.end]
    return (ending.form == "attributive" and not words.endswith("는")) or is_past(words)

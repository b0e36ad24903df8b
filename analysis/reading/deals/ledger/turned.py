"""Sides that order alone tells, turned where words around or the deals before say who gives."""

from __future__ import annotations

from analysis.reading.deals.ledger.case import Case
from analysis.reading.deals.ledger.sameness import same
from analysis.reading.deals.scene import Party
from analysis.reading.rules import deal_clauses


def turn_to_giver(case: Case) -> None:
    """Turn the sides of a pact whose order alone tells them, where the second has been told to give elsewhere."""
    claim, draft, context = case.claim, case.draft, case.context
    if not claim.sides.weak or claim.event != "signed" or len(draft.licensor) != 1 or len(draft.licensee) != 1:
        return
    if draft.kind == "supply":
        start, end = claim.clause.start, claim.clause.end
        acts = claim.sides.licensor == (claim.clause.subject,)
        entrusts = acts and deal_clauses.ENTRUSTS.search(case.text, start, end) is not None
        if entrusts or (_makes(case, draft.licensee[0]) and not _makes(case, draft.licensor[0])):
            draft.turn()
        return
    if draft.kind not in ("licence", "option") or context.ledger.match(draft, claim.event, None, None) is not None:
        return
    hero, second = context.scene.hero(), draft.licensee[0]
    gives = [e for e in context.ledger.recent if any(same(second.name, p.name) for p in e.licensor)]
    takes = [e for e in context.ledger.recent if any(same(second.name, p.name) for p in e.licensee)]
    if hero is not None and same(hero.name, second.name) and gives and not takes:
        draft.turn()


def turn_to_home(case: Case) -> None:
    """Turn the sides that order alone tells, where a company abroad stands first: it is the one at home that had given."""
    draft, countries = case.draft, case.context.scene.countries
    clause = case.claim.clause
    if _is_export(case) and len(draft.licensor) == 1 and len(draft.licensee) == 1:
        first, second = (countries.get(side[0].name, "KR") for side in (draft.licensor, draft.licensee))
        if first != "KR" and second == "KR":
            draft.turn()
        return
    described = clause.verb.word.part == "pact" and not case.main  # B가 A와 맺은 계약을 깼다
    later = case.claim.event in ("terminated", "returned", "amended") or (case.claim.event == "signed" and described)
    if (
        not case.claim.sides.weak
        or not later
        or any(n.word.part in ("give", "take") for n in (*clause.nouns, *clause.head))
    ):
        return
    if len(draft.licensor) != 1 or len(draft.licensee) != 1 or draft.kind not in ("licence", "option", None):
        return
    first, second = (countries.get(side[0].name, "KR") for side in (draft.licensor, draft.licensee))
    if first != "KR" and second == "KR" and case.context.ledger.match(draft, case.claim.event, None, None) is None:
        draft.turn()


def _is_export(case: Case) -> bool:
    """Whether what two agree on is called an export of technology: who is at home gives."""
    clause = case.claim.clause
    exports = any(case.text.startswith(("기술수출", "기술 수출"), n.start) for n in (*clause.nouns, *clause.head))
    return exports and clause.verb.word.part == "pact" and bool(clause.role("with"))


def _makes(case: Case, party: Party) -> bool:
    """Whether a sentence, or the one before, says of a party that it makes what is supplied: 위탁생산업체 B, 생산을 맡는 B."""
    scene, index, text = case.context.scene, case.context.index, case.text
    for sentence in scene.sentences[max(0, index - 1) : index + 1]:
        for company in scene.companies_in(sentence.start, sentence.end):
            if same(company.name.name, party.name) and (
                deal_clauses.MAKER.search(text, max(sentence.start, company.start - 30), company.start)
                or deal_clauses.MAKES.match(text, company.end, sentence.end)
            ):
                return True
    return False

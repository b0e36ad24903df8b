"""Who acts through its chief: "A 홍길동 대표가 B의 X를 가져왔다", "A 대표와 B 회장은 계약서에 서명했다"."""

from __future__ import annotations

from analysis.reading.deals.claims.parties import Slot
from analysis.reading.deals.ledger.case import Case
from analysis.reading.rules import deal_parties


def let_in(case: Case) -> None:
    """Give the open side to the one company whose chief acts, where the clause names the other side alone."""
    draft = case.draft
    if not _is_signing(case) or bool(draft.licensor) == bool(draft.licensee):
        return
    acting = [s for s in _beside(case) if deal_parties.CHIEF_ACTS.match(case.text, s.tail, case.sentence.end)]
    mine = draft.licensor if draft.licensee else draft.licensee
    if len(acting) == 1 and not any(acting[0].parties[0].name == p.name for p in draft.parties()):
        mine.append(acting[0].parties[0])


def sign(case: Case) -> None:
    """Give both sides to the two companies whose chiefs sign; the order alone tells which is which."""
    draft = case.draft
    if case.claim.clause.verb.word.part != "pact" or not _is_signing(case) or draft.parties():
        return
    found = _beside(case)
    if len(found) != 2 or found[0].parties[0].name == found[1].parties[0].name:
        return
    joined = deal_parties.CHIEF_AND.match(case.text, found[0].tail, case.sentence.end)
    if joined and deal_parties.CHIEF_ACTS.match(case.text, found[1].tail, case.sentence.end):
        draft.licensor, draft.licensee, draft.weak = [found[0].parties[0]], [found[1].parties[0]], True


def _is_signing(case: Case) -> bool:
    return case.claim.event == "signed" and case.claim.clause.verb.word.part in ("give", "take", "pact")


def _beside(case: Case) -> list[Slot]:
    """The companies of a clause of which somebody is named rather than they themselves."""
    return [s for s in case.claim.clause.role("aside") if len(s.parties) == 1]

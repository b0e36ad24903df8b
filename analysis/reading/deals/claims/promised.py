"""Money that is told as what a deal brings, or what is paid to draw an option: receipts that are none."""

from __future__ import annotations

from analysis.reading.deals.claims.claim import Claim, make
from analysis.reading.deals.claims.clause import Clause
from analysis.reading.deals.claims.sides import Sides
from analysis.reading.naming.everyday import is_past
from analysis.reading.rules import deal_purchases, deal_receipts, deal_verbs
from analysis.records import Span


def drawn_for(text: str, sentence: Span, clause: Clause) -> Claim | None:
    """B가 A의 X 옵션 행사료 4000만 달러를 지급하며 권리를 가져갔다: the option is drawn; None where nothing is paid for one."""
    if clause.subject is None or not deal_purchases.OPTION_PAID.search(text, clause.start, clause.end):
        return None
    if not is_past(text[clause.end : sentence.end]):
        return None
    owner = tuple(s for s in clause.role("to", "of") if s is not clause.subject)[:1]
    claim = make(text, clause, "option_exercised", None, "take")
    claim.kind, claim.sides = "option", Sides(owner, (clause.subject,))
    return claim


def promised(text: str, sentence: Span, clause: Clause) -> Claim | None:
    """A가 B에서 받기로 한 돈은 X 기술수출의 대가로 최대 3억 유로다: what is to be paid for, and so the deal."""
    if deal_verbs.MONEY_TO_COME.match(text, clause.end) is None or clause.subject is None:
        return None
    paid_for = deal_verbs.IS_PAID_FOR.search(text, clause.end, sentence.end)
    source, to = tuple(clause.role("from")), tuple(clause.role("to"))
    pays = deal_receipts.PAID_OUT.match(text, clause.verb.start) is not None
    if paid_for is None or (to if pays else source) == ():
        return None
    claim = make(text, clause, "signed", None, "give")
    claim.sides = Sides(to, (clause.subject,)) if pays else Sides((clause.subject,), source)
    claim.kind = "supply" if paid_for["supply"] else "acquisition" if paid_for["sale"] else "licence"
    claim.regions = (clause.end, paid_for.start("what"))
    return claim

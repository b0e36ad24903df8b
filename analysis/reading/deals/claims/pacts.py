"""The claims of contracts: 계약을 맺었다, 계약을 따냈다, B와 계약했다, and of headlines that end in 계약."""

from __future__ import annotations

from analysis.reading.deals.claims.claim import Claim, make
from analysis.reading.deals.claims.clause import Clause
from analysis.reading.deals.claims.parties import Slot
from analysis.reading.rules import deal_ends
from analysis.records import Span


def pact(text: str, sentence: Span, clause: Clause, held: Clause | None, made: list[Claim]) -> Claim | None:
    """The claim of a contract; None where it is planned, of nothing that the words beside it name, or told already (`made`)."""
    ending = clause.verb.ending
    assert ending is not None
    if ending.mood in ("plan", "condition", "denied", "content", "dropped"):
        return None
    part = clause.verb.word.part
    if part in ("contract", "amendment"):  # a headline that ends in 계약
        if part == "contract" and ending.voice == "active" and ending.form != "bare":  # B와 계약했다
            if ending.mood != "fact":
                return None
            if clause.role("with", "from", "to") or (clause.subject is not None and _is_two(clause.subject)):
                return make(text, clause, "signed", held)
            if clause.slots or ending.form == "attributive":
                return None
            claim = make(text, clause, "signed", held)
            claim.needs = "partner"  # 첫 주인은 B였다. 2018년 3월 1억 유로에 계약했다
            return claim
        if ending.form != "bare" or sentence.end - clause.end > 40 or not clause.slots:
            return None
        clause.nouns.append(clause.verb)
    nouns = clause.nouns + clause.head
    if any(n.word.part == "term_sheet" for n in clause.head):
        return make(text, clause, "under_negotiation", held)  # 맺은 텀시트에 따라
    parts = {n.word.part for n in nouns}
    if text.startswith("합의", clause.verb.start) and clause.has("contract", "kind") and held is None:
        if clause.has("end"):
            return make(text, clause, "terminated", None)  # 계약 해지에 합의했다
        if clause.nouns[-1].word.part == "amend":
            return make(text, clause, "amended", None)  # 계약 변경에 합의했다
    if held is not None and held.verb.word.part == "amend" and _is_of_terms(text, held):
        return make(text, clause, "amended", held)  # 마일스톤 지급 시점을 늦추는 데 B와 합의했다
    if part == "pact" and clause.has("talk") and not parts & {"contract"}:
        return None
    if not parts & {"contract", "give", "take", "kind", "amendment", "raise", "invest"}:
        bare = held is None and not clause.slots and not parts and ending.form in ("final", "connective")
        if bare and part == "pact" and deal_ends.SIGNED_IT.match(text, clause.verb.start):
            claim = make(text, clause, "signed", None)
            claim.needs = "asked"  # -B와의 계약이 화제다. "4월 2일에 서명했습니다."
            return claim
        return None
    if "amendment" in parts:
        return make(text, clause, "amended", held)
    if "research" in parts and not parts & {"give", "take", "kind", "raise", "invest"}:
        return None  # 공동연구 계약: an agreement, no deal
    if deal_ends.SEVERAL.search(text, clause.start, clause.end) and not any(
        s.parties and not s.refers for s in clause.role("to", "with", "from", "together")
    ):
        return None
    if held is None and not clause.slots and made and made[-1].event == "signed":
        return None  # 기술수출하며 맺은 계약: told already
    return make(text, clause, "signed", held)


def _is_two(subject: Slot) -> bool:
    """Whether a subject holds both sides: A와 B는, 두 회사는."""
    return subject.paired or subject.refers == "both"


def _is_of_terms(text: str, held: Clause) -> bool:
    """Whether what is to be changed are the terms of a contract."""
    return held.has("contract") or deal_ends.WHEN_PAID.search(text, held.start, held.verb.start) is not None

"""Whether a claim holds enough to be a deal of its own."""

from __future__ import annotations

from analysis.reading.deals.ledger.case import Case
from analysis.reading.deals.words.tallies import is_tally
from analysis.reading.rules import deal_clauses, deal_parties
from analysis.records import DealKind, Span

_NEAR = 4  # sentences back in which a deal may have been told, of whose asset more talks are
_PARTNER_BEHIND = 2  # sentences behind a deal that may name its partner


def stands(case: Case) -> bool:
    """Whether a claim that speaks of no deal told before holds enough to be one.

    signed    two sides; or one with an asset, an amount or a day, where the verb alone makes a deal
    talks     a side and a kind
    receipts  two sides
    ends      two sides; or one with an asset, or with a kind and a day
    """
    claim, draft, when = case.claim, case.draft, case.when
    scene, text, sentence = case.context.scene, case.text, case.sentence
    both = bool(draft.licensor and draft.licensee) and {p.name for p in draft.parties()} != {"undisclosed"}
    if draft.kind is None and (claim.event == "signed" or _is_of_other_contract(case)):
        return False  # a contract, but nothing says of what
    if claim.event is None or (not both and is_tally(text, sentence)):
        return False
    said = [p for s in (*claim.sides.licensor, *claim.sides.licensee) for p in s.parties]
    if claim.event == "signed" and said and all(p.name == "undisclosed" for p in said) and claim.kind is None:
        return False
    ending = claim.clause.verb.ending
    behind = scene.sentences[case.context.index + 1 : case.context.index + 1 + _PARTNER_BEHIND]
    partner_next = any(deal_parties.ITS_PARTNER_IS.match(text, s.start) for s in behind)
    partner_next = partner_next or any(
        deal_parties.PROMISES.match(text, c.end) for s in behind[:1] for c in scene.companies_in(s.start, s.end)
    )
    partner_next = partner_next or any(deal_parties.WITHHELD.match(text, s.start, s.end) for s in behind[:1])
    if partner_next and draft.licensor and claim.event in ("signed", "terminated", "returned"):
        if ending is None or ending.form == "bare" or claim.clause.verb.word.part in ("pact", "receive"):
            return True  # A=공급계약 체결. 상대는 B다
    amounts = [f for f in scene.figures_in(sentence.start, sentence.end) if f.kind == "money"]
    if draft.kind == "equity":
        return bool(draft.licensor) and (bool(amounts) or both)
    if claim.event == "signed":
        if not both and ending and ending.form == "attributive" and not amounts:
            return False  # 과거 기술수출한 항암제의 임상이: said in passing
        if not both and ending and ending.form == "attributive" and _is_with_unnamed(case):
            return False  # 중국 자회사와 맺은 200억원 규모 계약
        if claim.needs not in ("nothing", "partner"):
            return both or bool(partner_next and draft.licensor and (draft.asset or draft.target))
        dated = when.event is not None and claim.kind is not None
        return both or (bool(draft.licensor) and (draft.asset is not None or bool(amounts) or dated))
    if claim.event == "under_negotiation" and _with_several(case):
        near = [e for e in case.context.ledger.current if case.context.index - e.last <= _NEAR]
        return (
            draft.kind is not None
            and bool(draft.parties())
            and (draft.asset is not None or draft.territory is not None or bool(near))
        )
    if claim.event in ("failed", "under_negotiation"):
        return bool(draft.parties()) and draft.kind is not None
    if claim.event == "milestone_received":
        unnamed = any(p.name == "undisclosed" for p in said)
        return both and (case.main or bool(amounts) or not unnamed)  # 해외 파트너에서 들어온 기술료 덕에: by the way
    told = draft.asset is not None or (draft.kind is not None and (when.told or when.event) is not None)
    return both or (bool(draft.parties()) and told)


def _is_with_unnamed(case: Case) -> bool:
    """Whether a contract made with its own, whoever that is: 자회사와 맺은."""
    clause = case.claim.clause
    return deal_clauses.WITH_ITS_OWN.search(case.text, clause.start, clause.verb.start) is not None


def _is_of_other_contract(case: Case) -> bool:
    """Whether what ended or changed is a contract of another sort, as its sentence or the one before calls it: 임대차 계약."""
    start = case.context.scene.sentences[max(0, case.context.index - 1)].start
    return deal_clauses.OTHER_CONTRACT.search(case.text, start, case.claim.clause.end) is not None


def _with_several(case: Case) -> bool:
    """Whether talks are with partners that are only counted, who make a deal only where the text tells of what: 5곳과."""
    beside = (s for s in case.claim.clause.slots if s.refers == "undisclosed")
    return any(deal_parties.MANY.search(case.text, s.start, s.end) for s in beside)


def kind_around(text: str, sentence: Span) -> DealKind | None:
    """The kind of a deal that its own clause only calls a contract, by the words around it."""
    start, end = max(0, sentence.start - 500), sentence.end + 250
    licences, supplies = (
        len(deal_clauses.LICENCE_WORDS.findall(text, start, end)),
        len(deal_clauses.SUPPLY_WORDS.findall(text, start, end)),
    )
    if not licences and not supplies:
        return "acquisition" if deal_clauses.BUYOUT_WORDS.search(text, start, end) else None
    return "licence" if licences >= supplies else "supply"

"""A side of a signing that a claim leaves open, given to the word that stands in its place, though no name was read there."""

from __future__ import annotations

import re

from analysis.reading.deals.claims.claim import Claim
from analysis.reading.deals.claims.guesses import guess
from analysis.reading.deals.ledger.case import Case
from analysis.reading.deals.scene import Party
from analysis.reading.naming.everyday import is_everyday
from analysis.reading.rules import deal_parties
from analysis.records import Mention

_BESIDE = 16  # characters from who gives to whom it is given


def take_in(case: Case) -> None:
    """Give an open side of a signing to the word that stands where its particle would be, though no name was read there."""
    claim, draft, scene = case.claim, case.draft, case.context.scene
    if claim.event == "milestone_received" and claim.clause.subject is None and draft.licensee and not draft.licensor:
        draft.licensor += _list(guess(scene, claim.clause.start, claim.clause.verb.start, "subject"))
    if claim.event in ("terminated", "amended") and not draft.licensee:
        draft.licensee += _list(_supplied(case))
    if claim.event != "signed" or draft.kind == "equity":
        return
    if draft.target:
        _let_buyer_in(case)
        return
    part, subject = claim.clause.verb.word.part, claim.clause.subject
    start, end = claim.clause.start, claim.clause.verb.start
    if part in ("give", "pact") and not draft.licensee:
        draft.licensee += _list(guess(scene, start, end, "to") or guess(scene, start, end, "with"))
    elif part in ("take", "pact") and not draft.licensor:
        draft.licensor += _list(guess(scene, start, end, "from"))
        if part == "take" and not draft.licensor and subject is not None and not claim.clause.role("of"):
            draft.licensor += _list(guess(scene, start, end, "owner"))
    if part in ("give", "pact", "contract") and claim.kind == "supply" and not draft.licensor:
        draft.licensor += _list(guess(scene, start, min(claim.clause.limit, end + 4), "at"))
    if part == "pact" and subject is None and draft.licensee and not draft.licensor:
        draft.licensor += _list(guess(scene, start, end, "subject"))
    if part == "give" and subject is not None and claim.sides.licensor == (subject,):
        acting = _unread_subject(case)
        draft.licensor = _list(acting) or draft.licensor
    if claim.sides.licensee and _moves(claim) and (owner := _unread_owner(case)) is not None:
        draft.licensor = [owner]
    if subject is None and (draft.licensor or draft.licensee):
        if part == "give" and not draft.licensor:
            draft.licensor += _list(guess(scene, start, end, "subject") or _unread_subject(case))
        elif part == "move" and not draft.licensor:
            draft.licensor += _list(guess(scene, start, end, "of"))
        elif part == "take" and not draft.licensee:
            draft.licensee += _list(guess(scene, start, end, "subject"))


def _supplied(case: Case) -> Party | None:
    """Whom a contract that ended or changed had supplied, though no name was read there: "마루에 부품을 대던 계약은 해지했다"."""
    clause = case.claim.clause
    verb = next((n for n in clause.nouns if n.word.part == "give" and n.ending is not None), None)
    if verb is None or verb.ending is None or verb.ending.form != "attributive" or clause.role("to", "with", "from"):
        return None
    return _beside(case, deal_parties.SUPPLIED_TO.search(case.text, clause.start, verb.start))


def _let_buyer_in(case: Case) -> None:
    """Give a company that is bought, nobody beside it, its buyer: "임상대행사 들마루가 B 지분 100%를 인수한다", "B가 보험사 들마루에 팔렸다"."""
    clause, draft = case.claim.clause, case.draft
    if draft.licensee:
        return
    if clause.verb.word.part == "take" and clause.subject is None:
        draft.licensee += _list(guess(case.context.scene, clause.start, clause.verb.start, "subject"))
    elif clause.verb.word.part == "move" and clause.subject is not None:
        draft.licensee += _list(guess(case.context.scene, clause.subject.end, clause.verb.start, "to"))


def _moves(claim: Claim) -> bool:
    """Whether the asset goes: 이전된, 넘어간."""
    ending = claim.clause.verb.ending
    passive = ending is not None and ending.voice == "passive"
    return claim.clause.verb.word.part == "move" or (claim.clause.verb.word.part == "give" and passive)


def _unread_subject(case: Case) -> Party | None:
    """Who gives by a clause's own words, though no name was read, where the subject carries over: ", 유니가 B에 넘긴"."""
    clause = case.claim.clause
    to, ending = clause.role("to", "with"), clause.verb.ending
    if not to or any(s is clause.subject for s in clause.slots) or ending is None or ending.voice != "active":
        return None
    acting = guess(case.context.scene, clause.start, clause.verb.start, "subject", sure=True)
    if acting is None:
        return _beside(case, deal_parties.GIVER_BESIDE.search(case.text, clause.start, to[0].start))
    before, behind = to[0].start - acting.mention.end, acting.mention.start - to[0].end
    return acting if 0 <= before <= _BESIDE or 0 <= behind <= 1 else None


def _beside(case: Case, words: re.Match[str] | None) -> Party | None:
    """Who stands in the place of a giver, be it an everyday word elsewhere; None for one that only points, or was read."""
    if words is None or deal_parties.NO_GIVER.search(words["who"]):
        return None
    if words[0].split()[0] in deal_parties.PARTNER_WORDS:
        return None  # 노르웨이 B에
    if case.context.scene.companies_in(words.start("who"), words.end("who")):
        return None
    return Party(words["who"], Mention(words["who"], words.start("who"), words.end("who")))


def _unread_owner(case: Case) -> Party | None:
    """Whose asset went to somebody, right behind the verb, though no name was read there: "B에 이전된 새벽과학의 X가"."""
    clause = case.claim.clause
    ending = clause.verb.ending
    if ending is None or ending.form != "attributive" or clause.role("of", "from") or clause.subject in clause.slots:
        return None
    words = deal_parties.OWNER_BEHIND.match(case.text, clause.end)
    if (
        words is None
        or is_everyday(words["who"])
        or case.context.scene.moments_in(words.start("who"), words.end("who"))
    ):
        return None
    return _beside(case, words)


def _list(party: Party | None) -> list[Party]:
    return [party] if party is not None else []

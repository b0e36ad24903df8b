"""The company right behind an attributive verb: who did what the verb tells, or with whom it was done."""

from __future__ import annotations

from analysis.reading.deals.claims.clause import Clause
from analysis.reading.deals.claims.parties import Slot
from analysis.reading.deals.words.hits import Hit
from analysis.reading.rules import deal_clauses, deal_parties, deal_verbs

_NEAR = 30  # characters from a verb to the owner of what it tells of
_AWAY = "간"  # A가 사 간 B: who went away with it is no seller
_BEHIND = 12  # characters from an attributive verb to the company that it describes
# Attributive verbs that describe who did what they tell, and never with whom.
_TELLING_OF_ITS_SUBJECT = frozenset(("notice", "receive", "exercise", "raise", "take_back", "give_back"))


def _described(text: str, end: int, slots: list[Slot]) -> Slot | None:
    """The company right behind an attributive verb, perhaps with its country before it: "되돌려준 노르웨이 A", "인수한 곳은 A"."""
    end += 1 if text.startswith("인 ", end) else 2 if text.startswith("이던 ", end) else 0  # 협상 중인
    cleft = deal_verbs.CLEFT.match(text, end)
    end = cleft.end() - 1 if cleft else end
    slot = next((s for s in slots if s.start > end and s.parties), None)
    if slot is None or slot.start - end > _BEHIND:
        return None
    gap = text[end : slot.start].strip(" ‘'“\"")
    return slot if not gap or gap in deal_parties.PARTNER_WORDS else None


def take_teller(text: str, clauses: list[Clause], verb: Hit, slots: list[Slot]) -> None:
    """ "마일스톤을 수령했다고 공시한 A는": who tells it did it, where nobody else is said to."""
    if not clauses or verb.ending is None or text[clauses[-1].end : verb.start].strip() not in ("고", "라고", "이라고"):
        return
    described = _described(text, verb.ending.end, slots)
    if described is not None:
        _take_subject(text, clauses[-1], described)


def _take_subject(text: str, clause: Clause, described: Slot) -> bool:
    """Give a clause the company that its verb describes as subject, unless it has its own; tell whether it took it."""
    acting = clause.role("subject", "topic")
    done = [s for s in acting if s.role == "topic" and deal_clauses.CLOSED.search(text, s.end, clause.verb.start)]
    if len(done) < len(acting):
        return False
    clause.slots = [s for s in clause.slots if s not in done]  # A는 올랐고, 해지를 통보받은 B는: A is done
    clause.subject, clause.topic = described, None
    return True


def take_head(text: str, clauses: list[Clause], index: int, slots: list[Slot]) -> None:
    """The company that an attributive verb describes: "X를 넘긴 A는" gives it a subject, "A가 X를 넘긴 B" a counterpart."""
    clause = clauses[index]
    part = clause.verb.word.part
    described = _described(text, clause.end, slots)
    if part == "give_back" and (described is None or clause.role("subject")):
        owner = next((s for s in slots if s.start > clause.end and s.parties), None)
        if owner is not None and owner.role == "of" and owner.start - clause.end <= _NEAR:
            if not clause.role("to", "of", "from", "with"):
                clause.slots = [*clause.slots, owner]  # B가 권리를 반환한 A의 X
        return
    if part == "move" and described is not None and described.role == "of" and not clause.role("of", "from", "subject"):
        clause.slots = [*clause.slots, described]  # B에 안긴 A의 X
        return
    if part == "take" and described is None and not clause.role("from", "of", "with"):
        one = deal_clauses.THE_ONE_THAT.match(text, clause.end)
        owner = next((s for s in slots if one and s.start >= one.end()), None)
        if one and owner is not None and owner.role == "of" and owner.start - one.end() <= _BEHIND:
            clause.slots = [*clause.slots, owner]  # A가 사들인 물질은 B의 X다
    if described is None:
        return
    if part in _TELLING_OF_ITS_SUBJECT:
        if _take_subject(text, clause, described):
            for before in reversed(clauses[:index]):  # 사들였다가 되돌려준 B
                joined = before.verb.ending is not None and before.verb.ending.form == "connective"
                if not joined or before.role("subject", "topic"):
                    break
                before.subject = described
        return
    if part == "talk" and clause.role("with") and not clause.role("subject"):
        _take_subject(text, clause, described)  # B와 협상 중인 A의
        return
    if part not in ("give", "take", "pact"):
        return
    passive = clause.verb.ending is not None and clause.verb.ending.voice == "passive"
    if part == "take" and passive and clause.verb.word.kind == "acquisition" and clause.role("to"):
        if not clause.role("subject", "of", "from"):
            clause.slots = [*clause.slots, described._replace(role="subject")]
            clause.subject = clause.slots[-1]  # B에 인수된 A: A is bought
        return
    mine = [s for s in clause.slots if s.role in ("subject", "topic")]
    if part == "pact":
        beside = clause.role("with", "together")
        if not mine and len(beside) == 1 and deal_verbs.CLEFT.match(text, clause.end):
            known = beside[0]._replace(role="subject")  # A와 계약을 맺은 곳은 B다: told of A
            clause.slots = [*(known if s is beside[0] else s for s in clause.slots), described._replace(role="with")]
            clause.subject = known
        elif len(mine) == 1 and len(mine[0].parties) == 1 and not clause.role("to", "with", "from", "together"):
            clause.slots = [*clause.slots, described._replace(role="with")]
        return
    if part == "take" and mine and all(s.role == "topic" for s in mine) and not clause.role("from", "of", "with"):
        clause.slots = [*(s._replace(role="from") if s in mine else s for s in clause.slots), described]
        clause.subject = described  # A는 X를 도입한 B에서: B took it from A
        return
    if deal_verbs.SUCCEEDED.match(text, clause.verb.end) and all(s.role == "topic" for s in mine):
        clause.slots = [*(s for s in clause.slots if s not in mine), described]
        clause.subject, clause.topic = described, None  # A는 기술수출에 성공한 B의 사례를: B did it
        return
    counterpart = clause.role("to", "with") if part == "give" else clause.role("from", "of", "with")
    if part == "take" and clause.verb.word.kind == "acquisition":
        counterpart += [s for s in clause.role("object") if s.parties or s.refers == "company"]  # B를 삼킨 A는
    if not mine and (counterpart or (part == "take" and deal_verbs.CLEFT.match(text, clause.end))):
        clause.subject = described
    elif mine and not counterpart and not text.startswith(_AWAY, clause.end - 1):
        clause.slots = [*clause.slots, described._replace(role="to" if part == "give" else "from")]

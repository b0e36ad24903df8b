"""A side that a claim leaves open, or tells by order alone: who takes it, by the words around and the deals before."""

from __future__ import annotations

from analysis.reading.deals.claims.claim import Claim
from analysis.reading.deals.claims.parties import slots_at
from analysis.reading.deals.ledger import answers, chiefs, pointing
from analysis.reading.deals.ledger.case import Case
from analysis.reading.deals.ledger.sameness import same
from analysis.reading.deals.scene import Party
from analysis.reading.deals.words import days
from analysis.reading.rules import deal_assets, deal_clauses, deal_purchases, deal_receipts, deal_senses
from analysis.reading.rules.deal_words import OF_RIGHTS

_SPOKEN = 60  # characters before a sentence in which a right may be spoken of
_SAME_BEFORE = 40  # characters before a sentence in which what changes hands may be called the same


def take_joined(case: Case) -> None:
    """Give the sides left open to the two that the sentence before joins: "A가 B와 손을 잡았다. X를 넘기는 조건으로 …"."""
    draft, context, part = case.draft, case.context, case.claim.clause.verb.word.part
    if case.claim.event != "signed" or part not in ("give", "take", "move") or (draft.licensor and draft.licensee):
        return
    before = context.scene.sentences[context.index - 1] if context.index else None
    if before is None or not deal_clauses.JOINED_HANDS.search(case.text, before.start, before.end):
        return
    found = slots_at(context.scene, context.index - 1)
    acting = [p for s in found if s.role in ("topic", "subject") for p in s.parties]
    met = [s for s in found if s.role == "object" and deal_clauses.MET_AS_PARTNER.match(case.text, s.end)]
    beside = [p for s in found if s.role in ("with", "together") or s in met for p in s.parties]
    known = draft.parties()
    if len(acting) != 1 or len(beside) != 1:
        return
    if part == "take" and known and all(same(p.name, beside[0].name) for p in known):
        acting, beside = beside, acting  # A는 B를 파트너로 맞았다. B는 판권을 갖는다
    if any(not same(p.name, acting[0].name) for p in known):
        return
    mine, theirs = (draft.licensor, draft.licensee) if part != "take" else (draft.licensee, draft.licensor)
    if not theirs:
        mine[:], theirs[:] = acting, beside
        if case.when.event is None:
            case.when = days.read(context.scene, before.start, before.end, before, True)


def take_called(case: Case) -> None:
    """Give what is handed over to the partner that the sentence before tells of: 'X'의 새 주인은 B다. A는 권리를 5000만 달러에 넘겼다."""
    claim, draft = case.claim, case.draft
    if claim.event != "signed" or claim.clause.verb.word.part != "give" or draft.licensee or draft.target:
        return
    partner = pointing.partner_before(case.context)
    if partner is not None and not any(same(partner.name, p.name) for p in draft.licensor):
        draft.licensee.append(partner)


def take_partner(case: Case) -> bool:
    """Give a contract without a partner the one that the sentence before tells of: 첫 주인은 B였다, B 건이다."""
    partner = pointing.partner_before(case.context)
    if partner is None or case.draft.parties():
        return False
    case.draft.licensee.append(partner)
    return True


def fill(case: Case) -> None:
    """Give an open side to the sentence's topic, or, without a subject, to the company that the text speaks of."""
    claim, draft, context = case.claim, case.draft, case.context
    _let_hero_give(case)
    _let_topic_in(case)
    _let_head_in(case)
    _let_cause_in(case)
    chiefs.let_in(case)
    if not draft.licensor and draft.licensee and not draft.target:
        _add(case, draft.licensor, _giver(case))
    elif claim.event == "milestone_received" and draft.licensor and not draft.licensee:
        _add(case, draft.licensee, _who_took_the_step(case))
    elif not draft.licensee and draft.licensor and claim.sides.licensor and _has_no_subject(claim):
        if _takes(claim) or deal_purchases.SELLS_HERE.match(case.text, claim.sides.licensor[-1].end):
            _add(case, draft.licensee, context.missing("licensee", draft.licensor))
    elif _is_own_unit(case):
        seller = context.missing("licensor", [*draft.licensee, *draft.licensor])
        if seller is not None and not any(same(seller.name, p.name) for p in draft.parties()):
            draft.licensor = [seller]
    answers.let_in(case)


def _is_own_unit(case: Case) -> bool:
    """Whether what is sold, for want of a subject, stands for its own seller, and is one of the house: 자회사 C 지분을 B에 매각했다."""
    claim, draft = case.claim, case.draft
    if claim.event != "signed" or claim.clause.verb.word.part != "give" or draft.target is None or not draft.licensee:
        return False
    if not _has_no_subject(claim) or [p.name for p in draft.licensor] != [draft.target.name]:
        return False
    name, scene, near = (
        draft.target.name,
        case.context.scene,
        case.context.scene.sentences[max(0, case.context.index - 1)],
    )
    called = [c.start for c in scene.companies_in(near.start, case.sentence.end) if c.name.name == name]
    return any(deal_purchases.OF_THE_HOUSE.search(case.text, max(0, at - 12), at) for at in called)


def _let_hero_give(case: Case) -> None:
    """B가 계약을 해지했다, in an article about A: A had given it."""
    claim, draft, hero = case.claim, case.draft, case.context.scene.hero()
    alone = claim.event == "terminated" and claim.sides.weak and len(draft.licensor) == 1 and not draft.licensee
    if case.context.scene.opens(case.sentence):
        return  # △A: 계약 해지, of the item's own company
    if alone and hero is not None and not same(hero.name, draft.licensor[0].name):
        draft.licensor, draft.licensee = [hero], draft.licensor


def _let_topic_in(case: Case) -> None:
    """A는 B가 계약을 해지했다고 밝혔다: whom the sentence speaks of stands across from whom the clause names."""
    topic, draft = case.claim.clause.topic, case.draft
    if topic is None or not topic.parties or draft.target or draft.kind == "equity":
        return
    if bool(draft.licensor) != bool(draft.licensee):
        party = topic.parties[0]
        pact = case.claim.event == "signed" and case.claim.clause.verb.word.part == "pact"
        if case.claim.sides.weak and draft.licensor and (_owns(case, party) or pact):
            draft.licensor, draft.licensee = [], draft.licensor  # A는 B가 A의 X를 팔 수 있게 하는 계약을 맺었다
        if not any(same(party.name, p.name) for p in draft.parties()):
            (draft.licensee if draft.licensor else draft.licensor).append(party)


def _let_head_in(case: Case) -> None:
    """● A-브라질 B 협상 불발 = A가 …: whom the head of an item names beside the one that its sentence names."""
    draft, context = case.draft, case.context
    if (draft.licensor and draft.licensee) or not context.index or draft.target:
        return
    head = context.scene.sentences[context.index - 1]
    if not context.scene.heads(head):
        return
    named = {p.name: p for s in slots_at(context.scene, context.index - 1) for p in s.parties}
    if len(named) == 2 and not draft.parties() and case.claim.event in ("failed", "under_negotiation"):
        draft.licensor[:], draft.licensee[:] = [[p] for p in named.values()]
        return
    others = [p for name, p in named.items() if not any(same(name, q.name) for q in draft.parties())]
    if len(named) == 2 and len(others) == 1:
        (draft.licensee if draft.licensor else draft.licensor).append(others[0])


def _let_cause_in(case: Case) -> None:
    """A는 B가 순위를 낮춤에 따라 계약을 끝냈다: whose doing is told as the cause is the partner, if nobody else is named."""
    claim, draft = case.claim, case.draft
    if claim.event not in ("terminated", "returned", "milestone_received") or not draft.licensor or draft.licensee:
        return
    others = {
        p.name: p
        for s in slots_at(case.context.scene, case.context.index)
        if s.start < claim.clause.verb.start and not s.refers and s.role != "aside"
        for p in s.parties
        if not any(same(p.name, q.name) for q in draft.licensor)
    }
    acting = [
        s
        for s in slots_at(case.context.scene, case.context.index)
        if s.role == "subject" and deal_clauses.CAUSE.search(case.text, s.end, claim.clause.verb.start)
    ]
    if len(others) == 1 and any(p.name in others for s in acting for p in s.parties):
        draft.licensee += others.values()


def _owns(case: Case, party: Party) -> bool:
    """Whether what a clause speaks of is called a party's."""
    return any(same(p.name, party.name) for s in case.claim.clause.role("of") for p in s.parties)


def _giver(case: Case) -> Party | None:
    """Who gives, where only the taker is told."""
    claim, draft, context = case.claim, case.draft, case.context
    hero, clause = context.scene.hero(), case.claim.clause
    even = claim.sides.weak and clause.verb.word.part == "pact"
    focus = context.focus() if even else context.missing("licensor", draft.licensee)
    took = clause.verb.word.part == "take" and clause.subject and clause.subject.parties
    known = context.ledger.current[-1:]
    if took and known and len(known[0].licensor) == 1:
        start = max(0, case.sentence.start - _SAME_BEFORE)
        if deal_clauses.SAME_RIGHT.search(case.text, start, clause.verb.start):
            return known[0].licensor[0]  # 이 물질은 주인이 바뀐 적이 있다. B가 같은 권리를 사 갔다
    if took and focus is not None and _is_described(case) and not _is_of_series(case, focus):
        return None  # B가 5억 달러를 주고 가져간 'X-1'은 실패했다: whose it was is not said
    met = took and focus is not None and pointing.is_called_partner(context, draft.licensee)
    if took and focus is not None and not (met or context.just_told(focus) or _is_of_series(case, focus)):
        start = max(0, case.sentence.start - _SPOKEN)
        if not deal_senses.RIGHT_SPOKEN_OF.search(case.text, start, case.sentence.start):
            focus = None  # B가 판권을 확보했다: from whom is not said
    if claim.event == "failed" and hero is not None and not (focus is not None and context.leads(focus)):
        focus = hero  # who was for sale is whom the article is about, unless the sentence before is about another
    return focus


def _is_described(case: Case) -> bool:
    """Whether an asset called by its code is only said to have been taken, by no word of rights, and was not spoken of."""
    clause, ending = case.claim.clause, case.claim.clause.verb.ending
    if ending is None or ending.form != "attributive" or case.claim.needs not in OF_RIGHTS or not case.draft.coded:
        return False
    return not clause.has("right") and not clause.head and not deal_clauses.IS_WHAT.match(case.text, clause.end)


def _is_of_series(case: Case, giver: Party) -> bool:
    """Whether the code of what is taken has the letters of another asset that a company gave: of HST-310 and HST-207."""
    asset = case.draft.asset
    letters = deal_assets.SERIES.match(asset.text) if asset is not None and case.draft.coded else None
    if letters is None:
        return False
    given = [
        e.asset.text
        for e in case.context.ledger.recent
        if e.coded and e.asset and any(same(giver.name, p.name) for p in e.licensor)
    ]
    return any((one := deal_assets.SERIES.match(text)) and one[0] == letters[0] for text in given)


def _who_took_the_step(case: Case) -> Party | None:
    """B는 3상을 시작했다. 이에 따라 A는 마일스톤을 받았다: who pays for the step taken, or paid most, in the sentence before."""
    context = case.context
    if not context.index:
        return None
    before = slots_at(context.scene, context.index - 1)
    span = context.scene.sentences[context.index - 1]
    if deal_receipts.CAME_MOSTLY.search(case.text, span.start, span.end):
        paid = [s.parties[0] for s in before if s.role == "from" and len(s.parties) == 1 and not s.refers]
        return paid[0] if len(paid) == 1 else None
    if not deal_receipts.THEREBY.match(case.text, case.sentence.start):
        return None
    acting = [s.parties[0] for s in before if s.role in ("topic", "subject") and len(s.parties) == 1 and not s.refers]
    return acting[0] if len(acting) == 1 else None


def _add(case: Case, side: list[Party], party: Party | None) -> None:
    if party is not None and not any(party.name == p.name for p in case.draft.parties()):
        side.append(party)


def _has_no_subject(claim: Claim) -> bool:
    """Whether nobody is said to act: no subject, or one that only made what changes hands (A가 개발한 X를 사들였다)."""
    subject = claim.clause.subject
    return subject is None or any(subject.start == s.start for s in claim.sides.licensor)


def _takes(claim: Claim) -> bool:
    """Whether who acts is the one that takes: 도입했다, 권리를 확보하는 계약을 맺었다, B 인수는 무산됐다."""
    part = claim.clause.verb.word.part
    if part in ("take", "give_back"):
        return True
    return part in ("pact", "fail", "talk", "end", "amend", "notice") and any(
        n.word.part == "take" for n in (*claim.clause.nouns, *claim.clause.head)
    )

"""Milestones that came: 마일스톤 300만 달러를 수령했다, 3상 진입에 따라 B에서 500만 달러를 받는다."""

from __future__ import annotations

from analysis.reading.deals.claims.claim import Claim, make
from analysis.reading.deals.claims.clause import Clause
from analysis.reading.deals.claims.payins import exercise, funding
from analysis.reading.deals.claims.promised import drawn_for, promised
from analysis.reading.deals.claims.sides import Sides
from analysis.reading.deals.words.labels import Label
from analysis.reading.rules import deal_purchases, deal_receipts, deal_rounds
from analysis.records import Span

_TAKEN = ("받", "수령", "챙", "거뒀", "거둔")  # by the subject
_GIVEN = ("안", "쥐")  # by what was licensed, or by who licensed it
_STEP = 24  # characters before a clause in which the step may stand that is paid for
_BEFORE = 60  # characters of the sentence before
_NEXT_WORDS = 18  # characters from a verb to the milestone that it describes


def receipt(text: str, sentence: Span, clause: Clause, voice: str, named: list[Label]) -> Claim | None:
    """마일스톤 1500만 달러를 수령했다: money that came, not money that may come."""
    ending = clause.verb.ending
    assert ending is not None
    stem = text[clause.verb.start : clause.end]
    subject = (clause.subject,) if clause.subject else ()
    if ending.form != "attributive" and _sends_no_money(text, clause):
        return None
    if claim := promised(text, sentence, clause):
        return claim
    named = _of_its_own(text, clause, named)
    before = [n for n in named if clause.start <= n.start < clause.verb.start]
    reached = _is_reached(text, sentence, clause, stem)
    if deal_receipts.TO_COME.search(stem) and not reached:
        return None  # 받게 됐다: promised, not paid, unless the step is taken
    if ending.mood == "fact" and voice in ("active", "received") and _is_for_shares(text, clause):
        return funding(text, sentence, clause)
    kept = ending.form == "attributive" and deal_receipts.KEPT_ANYWAY.match(text, clause.end, sentence.end)
    if kept and not deal_receipts.DATED.search(text, clause.start, clause.verb.start):
        return None  # 이미 받은 마일스톤은 돌려줄 의무가 없다
    if deal_receipts.SO_FAR.search(text, clause.start, clause.verb.start):
        return None  # 지금까지 유입된 기술료는: of several receipts
    if clause.has("exercise") and ending.mood == "fact":  # B의 옵션 행사로 2억엔을 받았다
        claim = exercise(text, clause, None)
        claim.sides = Sides(subject, tuple(clause.role("of", "from", "bare")))
        return claim
    if subject and deal_receipts.BY_CONTRACT.match(text, sentence.start) and any(n.part == "upfront" for n in before):
        claim = make(text, clause, "signed", None, "give")  # 이번 계약으로 A는 B로부터 선급금 300만 달러를 받고
        claim.kind, claim.sides = None, Sides(subject, tuple(clause.role("from")))
        return claim
    pays = deal_receipts.PAID_OUT.match(stem) is not None
    if ending.form == "connective" and ending.mood == "fact" and pays:
        return drawn_for(text, sentence, clause)
    if ending.mood != "fact":
        return None
    reached = reached or deal_receipts.FOR_A_STEP.match(text, sentence.end) is not None
    first = False
    booked = ending.form == "connective" and deal_receipts.BOOKED.match(text, clause.end, sentence.end) is not None
    if ending.form != "bare" and not booked and not deal_receipts.CAME_IN.search(stem):
        if ending.form != "final" or deal_receipts.IF_SO.search(text, sentence.start, clause.verb.start):
            return None  # 3상에 진입하면 마일스톤을 받는다
        first = not reached and _comes_alone(text, clause, before)
        if not (reached or first):
            return None  # 3상 진입에 따라 1200만 달러를 받는다 is one that came
    if any(n.part == "option_fee" and deal_receipts.DRAWN.search(text, n.start, n.end) for n in before):
        if voice == "passive" or pays:
            return None
        claim = make(text, clause, "option_exercised", None, "give")  # 옵션 행사금 800만 유로를 수령했다
        claim.start = min(claim.start, before[0].start)
        claim.kind, claim.sides = "option", Sides(subject, tuple(clause.role("from", "with", "of")))
        return claim
    if ending.form == "attributive" and _is_one_receipt(text, sentence, clause):
        claim = make(text, clause, "milestone_received", None, "give")
        claim.kind, claim.sides = "licence", Sides((), tuple(clause.role("from")))
        return claim
    behind = [n for n in named if ending.form == "attributive" and _is_described(text, clause, n)]
    described = any(n.part == "milestones" for n in behind)  # 받은 마일스톤 90억원
    if not (
        any(n.part in ("milestones", "short") for n in (*before, *behind))
        or (reached and _is_of_step(text, sentence, clause, named, before))
    ):
        return None
    if not described and any(n.part in ("upfront", "total") for n in before):
        return None
    if pays and voice == "active":
        claim = make(text, clause, "milestone_received", None, "take")
        claim.sides = Sides(tuple(clause.role("to")), subject)
        return claim
    claim = make(text, clause, "milestone_received", None, "give")
    claim.start = min([claim.start, *(n.start for n in before)])
    amount = deal_purchases.PRICED.search(text, clause.start, clause.verb.start)
    if amount is not None and not clause.slots:
        claim.start = min(claim.start, amount.start())  # X가 승인을 받으면서 5000만달러를 손에 쥐었다
    claim.sides = _sides(text, clause, stem, stem.startswith(_TAKEN) or voice == "received", described)
    claim.kind, claim.first = claim.kind or "licence", first
    return claim


def _is_described(text: str, clause: Clause, label: Label) -> bool:
    """Whether a verb describes what a label names: 받은 2상 개시 마일스톤."""
    if not 0 <= label.start - clause.end < _NEXT_WORDS:
        return False
    return deal_receipts.PARTED.search(text, clause.end, label.start) is None


def _sides(text: str, clause: Clause, stem: str, taken: bool, described: bool) -> Sides:
    """Who gets a milestone, and of whom. `taken` by the subject; `described` where it stands behind the verb."""
    if stem.startswith(_GIVEN):  # A의 X는 마일스톤을 회사에 안겼다
        return Sides(tuple(s for s in clause.role("to", "of") if not s.refers)[-1:], tuple(clause.role("from")))
    source, to = tuple(clause.role("from", "with", "of")), tuple(clause.role("to"))
    subject = (clause.subject,) if clause.subject else tuple(clause.role("comma"))[:1]
    if clause.topic is not None and not to and taken:
        source, subject = source or subject, (clause.topic,)  # A는 B가 2상에 들어가면서 마일스톤을 받았다
    if taken and not source and not to and subject:
        source = tuple(s for s in clause.role("subject") if s.end < subject[0].start)  # B가 3상에 들어가면서 A는
    if described and not source and not to and subject and subject[0].refers:
        subject = ()  # 상대방이 치른 돈은 … 개시로 받은 마일스톤 200만 달러다
    if deal_receipts.CLAIMED.match(stem):
        return Sides(subject, to or source)  # A가 B에 단계별 기술료를 청구했다
    if not source and subject and deal_receipts.COMES_IN.match(stem):
        if deal_receipts.CAME_FROM.fullmatch(text, subject[0].tail, subject[0].end):
            return Sides(to, subject)  # B에서는 마일스톤 3억엔이 들어왔다
    return Sides(to or subject, source if source else subject if to else ())


def _sends_no_money(text: str, clause: Clause) -> bool:
    """Whether what is sent is no money: 마일스톤 지급을 요구하는 공문을 보냈다."""
    sends = text.startswith("보", clause.verb.start)
    return sends and not deal_receipts.MONEY_BEFORE.search(text, clause.start, clause.verb.start)


def _is_for_shares(text: str, clause: Clause) -> bool:
    """Whether what a clause tells of money from another is capital: B로부터 시리즈A 투자금 30억원을 받았다."""
    given = clause.role("from") or (
        clause.role("with") and deal_rounds.NEW_SHARES.search(text, clause.start, clause.verb.start)
    )
    return bool(given) and deal_receipts.EQUITY.search(text, clause.start, clause.verb.start) is not None


def _is_reached(text: str, sentence: Span, clause: Clause, stem: str) -> bool:
    """Whether the step that money comes for is told as taken, beside it or in the sentence before; or the sum has fallen due."""
    since = max(sentence.start, clause.start - _STEP)  # X가 승인을 받으면서 500만 달러를 챙겼다
    if deal_receipts.REACHED.search(text, since, clause.verb.start):
        return True
    if deal_receipts.THEREBY.match(text, sentence.start):  # 3상을 시작했다. 이에 따라 1200만 달러를 받는다
        if deal_receipts.STEP_TAKEN.search(text, max(0, sentence.start - _BEFORE), sentence.start):
            return True
    return _is_owed(text, sentence, clause, stem)


def _is_owed(text: str, sentence: Span, clause: Clause, stem: str) -> bool:
    """Whether a sum has fallen due for what was licensed before: B에 이전한 기술과 관련해 마일스톤 500만달러를 받게 됐다."""
    if not deal_receipts.TO_COME.search(stem) or not deal_receipts.OWED.search(text, clause.start, clause.verb.start):
        return False
    return deal_receipts.LICENSED_THING.search(text, sentence.start, clause.verb.start) is not None


def _is_one_receipt(text: str, sentence: Span, clause: Clause) -> bool:
    """Whether a verb describes the sum of one of the milestones spoken of: 그중 마지막 건은 2월 들어온 40억원이다."""
    if not deal_receipts.ONE_RECEIPT.search(text, max(sentence.start, clause.verb.start - 40), clause.verb.start):
        return False
    if not deal_receipts.IS_SO_MUCH.match(text, clause.end):
        return False
    return deal_receipts.MILESTONE_SPOKEN.search(text, max(0, sentence.start - 90), clause.verb.start) is not None


def _comes_alone(text: str, clause: Clause, own: list[Label]) -> bool:
    """Whether a clause only tells that a milestone comes from a partner: A가 B로부터 마일스톤 300만 유로를 받는다."""
    if len(own) != 1 or own[0].part != "milestones" or not clause.role("from") or clause.subject is None:
        return False
    alone = deal_receipts.ONE_MILESTONE.fullmatch(text, own[0].end, clause.verb.start)
    return alone is not None and text.startswith(_TAKEN, clause.verb.start)


def _is_of_step(text: str, sentence: Span, clause: Clause, named: list[Label], own: list[Label]) -> bool:
    """Whether an amount that nothing calls a milestone is paid for a step: "3상 개시로 B에서 2000만 파운드가 입금됐다".

    Without a payer it is of a deal told beside it: "B에 이전한 X가 승인을 받으면서 500만 달러를 챙겼다".
    """
    spoken = max(0, sentence.start - _BEFORE)
    if not named and deal_receipts.OF_MILESTONE.search(text, spoken, sentence.start):
        return True
    if deal_receipts.THAT_MONEY.search(text, clause.start, clause.verb.start):
        return deal_receipts.MILESTONE_SPOKEN.search(text, spoken, sentence.start) is not None
    if deal_purchases.PRICED.search(text, clause.start, clause.verb.start) is None:
        return False
    if clause.role("from") or deal_receipts.LICENSED_THING.search(text, sentence.start, clause.verb.start):
        return True
    return not own and deal_receipts.SUM_AS_OBJECT.search(text, clause.start, clause.verb.start) is not None


def _of_its_own(text: str, clause: Clause, named: list[Label]) -> list[Label]:
    """The labels behind what a clause tells before: "선급금은 N이었으며, 지난해에는 마일스톤 M을 받았다" is of the milestone."""
    since = max((m.end() for m in deal_receipts.WAS_SO.finditer(text, clause.start, clause.verb.start)), default=0)
    return [label for label in named if label.start >= since]

"""Money that moves: milestones received, options drawn, capital paid in."""

from __future__ import annotations

from analysis.reading.deals.claims.claim import Claim, make
from analysis.reading.deals.claims.clause import Clause
from analysis.reading.deals.claims.promised import drawn_for, promised
from analysis.reading.deals.claims.sides import Sides
from analysis.reading.deals.words.labels import Label
from analysis.reading.rules import deal_purchases, deal_receipts, deal_rounds
from analysis.reading.rules.deal_words import OF_RIGHTS
from analysis.records import Span

_TAKEN = ("받", "수령", "챙", "거뒀", "거둔")  # by the subject
_STEP = 24  # characters before a clause in which the step may stand that is paid for
_NEXT_WORDS = 8  # characters from a verb to the milestone that it describes


def receipt(text: str, sentence: Span, clause: Clause, voice: str, named: list[Label]) -> Claim | None:
    """마일스톤 1500만 달러를 수령했다: money that came, not money that may come."""
    ending = clause.verb.ending
    assert ending is not None
    stem = text[clause.verb.start : clause.end]
    if stem.startswith("보") and not deal_receipts.MONEY_BEFORE.search(text, clause.start, clause.verb.start):
        if ending.form != "attributive":
            return None  # 마일스톤 지급을 요구하는 공문을 보냈다
    if claim := promised(text, sentence, clause):
        return claim
    named = _of_its_own(text, clause, named)
    since = max(sentence.start, clause.start - _STEP)  # X가 승인을 받으면서 500만 달러를 챙겼다
    reached = deal_receipts.REACHED.search(text, since, clause.verb.start) is not None
    if not reached and deal_receipts.THEREBY.match(
        text, sentence.start
    ):  # 3상을 시작했다. 이에 따라 1200만 달러를 받는다
        reached = deal_receipts.STEP_TAKEN.search(text, max(0, sentence.start - 60), sentence.start) is not None
    reached = reached or _is_owed(text, sentence, clause, stem)
    if deal_receipts.TO_COME.search(stem) and not reached:
        return None  # 받게 됐다: promised, not paid, unless the step is taken
    if (
        voice in ("active", "received")
        and (
            clause.role("from")
            or (clause.role("with") and deal_rounds.NEW_SHARES.search(text, clause.start, clause.verb.start))
        )
        and ending.mood == "fact"
        and deal_receipts.EQUITY.search(text, clause.start, clause.verb.start)
    ):
        return funding(text, sentence, clause)
    if ending.form == "attributive" and deal_receipts.KEPT_ANYWAY.match(text, clause.end, sentence.end):
        return None  # 이미 받은 마일스톤은 돌려줄 의무가 없다
    if deal_receipts.SO_FAR.search(text, clause.start, clause.verb.start):
        return None  # 지금까지 유입된 기술료는: of several receipts
    if clause.has("exercise") and ending.mood == "fact":  # B의 옵션 행사로 2억엔을 받았다
        claim = exercise(text, clause, None)
        claim.sides = Sides((clause.subject,) if clause.subject else (), tuple(clause.role("of", "from", "bare")))
        return claim
    if _is_by_contract(text, sentence, clause, named):
        claim = make(text, clause, "signed", None, "give")
        claim.kind, claim.sides = None, Sides((clause.subject,) if clause.subject else (), tuple(clause.role("from")))
        return claim
    if ending.form == "connective" and ending.mood == "fact" and deal_receipts.PAID_OUT.match(stem):
        return drawn_for(text, sentence, clause)
    reached = reached or deal_receipts.FOR_A_STEP.match(text, sentence.end) is not None
    past = deal_receipts.CAME_IN.search(stem) is not None and ending.mood == "fact"
    past = past or (ending.form == "bare" and ending.mood == "fact")
    first = False
    if ending.mood == "fact" and ending.form == "final" and not past:  # 3상 진입에 따라 1200만 달러를 받는다
        if deal_receipts.IF_SO.search(text, sentence.start, clause.verb.start):
            return None  # 3상에 진입하면 마일스톤을 받는다
        first = not reached and _comes_alone(text, clause, named)
        past = reached or first
    if past and any(
        n.part == "option_fee"
        and clause.start <= n.start < clause.verb.start
        and deal_receipts.DRAWN.search(text, n.start, n.end)
        for n in named
    ):
        claim = make(text, clause, "option_exercised", None, "give")  # 옵션 행사금 800만 유로를 수령했다
        claim.start = min([claim.start, *(n.start for n in named if clause.start <= n.start < clause.verb.start)])
        payers = tuple(clause.role("from", "with", "of"))
        claim.kind, claim.sides = "option", Sides((clause.subject,) if clause.subject else (), payers)
        return claim if voice != "passive" and not deal_receipts.PAID_OUT.match(stem) else None
    described = ending.form == "attributive" and any(
        label.part == "milestones" and 0 <= label.start - clause.end < _NEXT_WORDS for label in named
    )
    behind = clause.end + 8 if ending.form == "attributive" else clause.verb.start  # 받은 마일스톤 90억원
    milestone = any(label.part in ("milestones", "short") and clause.start <= label.start < behind for label in named)
    milestone = milestone or (reached and past and _is_paid_for_a_step(text, sentence, clause, named))
    spoken_of = deal_receipts.OF_MILESTONE.search(text, max(0, sentence.start - 60), sentence.start)
    milestone = milestone or bool(reached and past and spoken_of and not named)
    if ending.form == "attributive" and past and _is_one_receipt(text, sentence, clause):
        claim = make(text, clause, "milestone_received", None, "give")
        claim.kind, claim.sides = "licence", Sides((), tuple(clause.role("from")))
        return claim
    if (
        not past
        or not milestone
        or (
            not described
            and any(
                label.part in ("upfront", "total") and clause.start <= label.start < clause.verb.start
                for label in named
            )
        )
    ):
        return None
    if deal_receipts.PAID_OUT.match(stem) and voice == "active":
        claim = make(text, clause, "milestone_received", None, "take")
        to = tuple(clause.role("to"))
        claim.sides = Sides(to, (clause.subject,) if clause.subject else ())
        return claim
    claim = make(text, clause, "milestone_received", None, "give")
    claim.start = min(
        [claim.start, *(label.start for label in named if clause.start <= label.start < clause.verb.start)]
    )
    amount = deal_purchases.PRICED.search(text, clause.start, clause.verb.start)
    if amount is not None and not clause.slots:
        claim.start = min(claim.start, amount.start())  # X가 승인을 받으면서 5000만달러를 손에 쥐었다
    source = tuple(clause.role("from", "with", "of"))
    to = tuple(clause.role("to"))
    subject = (clause.subject,) if clause.subject else tuple(clause.role("comma"))[:1]
    if clause.topic is not None and not to and (stem.startswith(_TAKEN) or voice == "received"):
        source, subject = source or subject, (clause.topic,)  # A는 B가 2상에 들어가면서 마일스톤을 받았다
    if described and not source and not to and subject and subject[0].refers:
        subject = ()  # 상대방이 치른 돈은 … 개시로 받은 마일스톤 1200만 유로다
    if not source and subject and deal_receipts.COMES_IN.match(stem):  # B에서는 마일스톤 3억엔이 들어왔다
        if deal_receipts.CAME_FROM.fullmatch(text, subject[0].tail, subject[0].end):
            source, subject = subject, ()
    claim.sides = Sides(to or subject, source if source else subject if to else ())
    if deal_receipts.CLAIMED.match(stem):  # A가 B에 단계별 기술료를 청구했다
        claim.sides = Sides(subject, to or source)
    claim.kind, claim.first = claim.kind or "licence", first
    return claim


def _is_owed(text: str, sentence: Span, clause: Clause, stem: str) -> bool:
    """Whether a sum has fallen due for what was licensed before: B에 이전한 기술과 관련해 마일스톤 500만달러를 받게 됐다."""
    if not deal_receipts.TO_COME.search(stem) or not deal_receipts.OWED.search(text, clause.start, clause.verb.start):
        return False
    return deal_receipts.LICENSED_THING.search(text, sentence.start, clause.verb.start) is not None


def _is_one_receipt(text: str, sentence: Span, clause: Clause) -> bool:
    """Whether a verb describes the sum of one of the milestones spoken of: 그중 가장 최근 것은 작년 11월 들어온 1000만달러다."""
    if not deal_receipts.ONE_RECEIPT.search(text, max(sentence.start, clause.verb.start - 40), clause.verb.start):
        return False
    if not deal_receipts.IS_SO_MUCH.match(text, clause.end):
        return False
    return deal_receipts.MILESTONE_SPOKEN.search(text, max(0, sentence.start - 90), clause.verb.start) is not None


def _comes_alone(text: str, clause: Clause, named: list[Label]) -> bool:
    """Whether a clause only tells that a milestone comes from a partner: A가 B로부터 마일스톤 300만 유로를 받는다."""
    own = [n for n in named if clause.start <= n.start < clause.verb.start]
    if len(own) != 1 or own[0].part != "milestones" or not clause.role("from") or clause.subject is None:
        return False
    alone = deal_receipts.ONE_MILESTONE.fullmatch(text, own[0].end, clause.verb.start)
    return alone is not None and text.startswith(_TAKEN, clause.verb.start)


def _is_paid_for_a_step(text: str, sentence: Span, clause: Clause, named: list[Label]) -> bool:
    """Whether an amount that nothing calls a milestone is paid for a step: "3상 개시로 B에서 2000만 파운드가 입금됐다".

    Without a payer it is of a deal told beside it: "B에 이전한 X가 승인을 받으면서 500만 달러를 챙겼다".
    """
    amount = deal_purchases.PRICED.search(text, clause.start, clause.verb.start)
    if amount is None:
        return False
    if clause.role("from") or deal_receipts.LICENSED_THING.search(text, sentence.start, clause.verb.start):
        return True
    own = [n for n in named if clause.start <= n.start < clause.verb.start]
    return not own and deal_receipts.SUM_AS_OBJECT.search(text, clause.start, clause.verb.start) is not None


def _is_by_contract(text: str, sentence: Span, clause: Clause, named: list[Label]) -> bool:
    """Whether a clause tells what a contract brings, and so the contract: 이번 계약으로 A는 B로부터 선급금 300만 달러를 받고."""
    if clause.subject is None or deal_receipts.BY_CONTRACT.match(text, sentence.start) is None:
        return False
    return any(n.part == "upfront" and clause.start <= n.start < clause.verb.start for n in named)


def _of_its_own(text: str, clause: Clause, named: list[Label]) -> list[Label]:
    """The labels behind what a clause tells before: "선급금은 N이었으며, 지난해에는 마일스톤 M을 받았다" is of the milestone."""
    since = max((m.end() for m in deal_receipts.WAS_SO.finditer(text, clause.start, clause.verb.start)), default=0)
    return [label for label in named if label.start >= since]


def exercise(text: str, clause: Clause, held: Clause | None) -> Claim:
    """B가 X의 옵션을 행사했다, A는 B로부터 옵션 행사를 통보받았다: who draws it is licensee."""
    claim = make(text, clause, "option_exercised", held, "give_back" if clause.role("to") else "take")
    claim.kind = "option"
    source = tuple(clause.role("from"))
    if source and clause.subject is not None and deal_receipts.TOLD_TO.match(text, clause.verb.end):
        claim.sides = Sides((clause.subject,), source)
    return claim


def investment(text: str, sentence: Span, clause: Clause, sure: bool = False) -> Claim | None:
    """B가 A에 투자했다, B가 A의 신주를 인수했다, A의 유상증자에 B가 참여했다."""
    ending = clause.verb.ending
    assert ending is not None
    region = text[sentence.start : clause.verb.start]
    if (
        ending.mood != "fact"
        or (ending.form == "bare" and not sure)
        or (not sure and deal_rounds.BUILDS.match(text, ending.end, sentence.end))
        or not (sure or deal_receipts.EQUITY.search(region) or clause.role("to"))
    ):
        return None
    claim = make(text, clause, "signed", None, "take")
    issuer = (
        tuple(clause.role("to"))
        or tuple(clause.role("of"))
        or tuple(clause.role("object"))
        or tuple(clause.role("bare", "from"))
        or tuple(s for s in clause.role("aside") if s.parties and deal_purchases.SHARES_OF.match(text, s.tail))
    )
    loosely = ending.form == "bare" or any(s.role == "aside" for s in issuer)
    if loosely and not deal_purchases.PRICED.search(text, clause.start, clause.verb.start):
        return None  # 주식 4만주를 장내에서 매수했다
    buys = clause.verb.word.part == "take" and deal_rounds.NEW_SHARES.search(region) is not None  # A 신주를 산다
    # 참여했다: whose round it is may stand in the sentence before
    joined = clause.verb.word.needs in OF_RIGHTS and not (sure or buys)
    if joined:
        issuer = tuple(s for s in (*clause.role("to"), *clause.role("of")) if s.parties)
        if not issuer:
            return None
    investor = tuple(s for s in clause.slots if s.role in ("subject", "topic", "comma") and s not in issuer) or (
        (clause.subject,) if clause.subject else ()
    )
    if any(s.refers == "undisclosed" for s in issuer[:1]):
        return None  # 국내 바이오벤처에 투자했다
    claim.kind, claim.sides = "equity", Sides(issuer[:1], investor)
    claim.needs = "money"
    return claim


def funding(text: str, sentence: Span, clause: Clause) -> Claim | None:
    """A가 시리즈B 투자를 유치했다, A가 C를 대상으로 유상증자를 결정했다."""
    ending = clause.verb.ending
    assert ending is not None
    region = text[sentence.start : clause.end]
    if deal_rounds.BORROWED.search(text, clause.start, clause.verb.start):
        return None  # 공모로 240억원을 조달했다
    told = (
        clause.verb.word.part == "invest" or deal_receipts.EQUITY.search(region) or deal_receipts.PAID_IN.search(region)
    )
    if ending.mood != "fact" or not told:
        return None
    claim = make(text, clause, "signed", None, "give")
    investors = tuple(clause.role("from", "with", "together", "to"))
    owner = tuple(clause.role("of"))
    subject = (clause.subject,) if clause.subject else owner or tuple(clause.role("comma", "bare"))[:1]
    claim.kind, claim.sides, claim.needs = "equity", Sides(subject, investors), "money"
    return claim

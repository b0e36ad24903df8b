"""Money that is paid in: options drawn, capital invested and raised."""

from __future__ import annotations

from analysis.reading.deals.claims.claim import Claim, make
from analysis.reading.deals.claims.clause import Clause
from analysis.reading.deals.claims.sides import Sides
from analysis.reading.rules import deal_purchases, deal_receipts, deal_rounds
from analysis.reading.rules.deal_words import OF_RIGHTS
from analysis.records import Span


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
    told = clause.verb.word.part == "invest" or deal_receipts.EQUITY.search(region)
    if ending.mood != "fact" or not told:
        return None
    claim = make(text, clause, "signed", None, "give")
    investors = tuple(clause.role("from", "with", "together", "to"))
    owner = tuple(clause.role("of"))
    subject = (clause.subject,) if clause.subject else owner or tuple(clause.role("comma", "bare"))[:1]
    claim.kind, claim.sides, claim.needs = "equity", Sides(subject, investors), "money"
    return claim

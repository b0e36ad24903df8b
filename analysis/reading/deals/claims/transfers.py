"""The claims of verbs that say by themselves that something changed hands: 이전했다, 도입했다, 인수했다, 넘어갔다."""

from __future__ import annotations

from dataclasses import replace

from analysis.reading.deals.claims.bought import gains_control, is_company_moved, sells_outright, takes_asset
from analysis.reading.deals.claims.claim import Claim, make
from analysis.reading.deals.claims.clause import Clause
from analysis.reading.deals.claims.parties import Slot
from analysis.reading.deals.claims.payins import investment
from analysis.reading.deals.claims.sides import Frame, Sides
from analysis.reading.naming.everyday import is_past
from analysis.reading.rules import deal_clauses, deal_moods, deal_parties, deal_purchases, deal_rounds, deal_senses
from analysis.reading.rules.deal_words import OF_RIGHTS
from analysis.records import DealEvent, Span

_SPOKEN = 60  # characters before a clause in which a right may be spoken of
_MET = 60  # characters before a clause in which its two sides may have joined hands


def transfer(text: str, clause: Clause) -> Claim | None:
    """The claim of a transfer; None where it is only wanted, or neither a right nor a company or unit changes hands."""
    ending = clause.verb.ending
    assert ending is not None
    word, mood = clause.verb.word, ending.mood
    if mood == "dropped" or deal_purchases.CALLED_BACK.match(text, ending.end):
        return make(text, clause, "failed", None)
    if _is_untold(text, clause):
        return None
    frame = _frame(clause)
    if word.part == "move" and word.kind == "acquisition" and not clause.role("to", "toward"):
        clause.slots = [
            s._replace(role="to") if s.role == "object" else s for s in clause.slots
        ]  # B를 새 주인으로 맞았다
    region = text[clause.start : clause.verb.start]
    control = gains_control(text, clause)
    if _is_stake(clause, region, control):
        if text.startswith(deal_purchases.HOLDS, clause.verb.start):
            return None  # 지분 30%를 쥔 A
        return investment(text, Span(clause.start, clause.end), clause, sure=True)
    if word.part == "take" and ("경영권" in region or "새 주인" in region) and clause.role("of", "bare"):
        claim = make(text, clause, "signed" if mood == "fact" else None, None, frame)
        bought = [s for s in clause.slots if s.role in ("of", "bare")][-1:]
        claim.kind, claim.target, claim.needs = "acquisition", bought[0], "party"
        claim.sides = Sides(tuple(clause.role("from")) or tuple(bought), claim.sides.licensee)
        return claim
    company = any(s.parties and not s.refers for s in clause.role("object"))
    if company and word.part == "take" and word.needs == "thing" and word.kind == "licence":
        word = replace(word, kind="acquisition")  # B의 자회사 C를 통째로 가져온다
        clause.verb = clause.verb._replace(word=word)
    whole = _is_whole(text, clause, region, control)
    an_asset = False
    if word.needs in OF_RIGHTS and not whole and not _is_granted(clause) and not deal_senses.RIGHT.search(region):
        an_asset = word.needs == "object" or (word.needs in ("thing", "goal") and takes_asset(text, clause))
        if word.kind == "supply" and deal_senses.CANDIDATE.search(region):
            an_asset, word = True, replace(word, kind="licence")  # B에 비만 신약 후보를 수출했다
            clause.verb = clause.verb._replace(word=word)
        if not an_asset and _takes_described(text, clause):
            word = replace(word, kind="licence")  # 1억 달러를 받기로 하고 수출한 항체 'X-1'은
            clause.verb = clause.verb._replace(word=word)
        elif not an_asset and not _takes_what_was_spoken_of(text, clause):
            return None
    if _is_no_deal(text, clause, region, control):
        return None
    if word.part == "move" and word.kind == "acquisition" and clause.role("of") and takes_asset(text, clause):
        clause.verb = clause.verb._replace(word=replace(word, kind="licence"))  # A의 신약이 B 품에 안겼다
    event: DealEvent | None = "signed" if mood == "fact" else None
    if frame == "take" and event == "signed" and (drawn := _for_an_option_fee(text, clause)):
        return drawn
    if frame == "take" and (payee := _payee(text, clause)):
        clause.slots = [s._replace(role="from") if s is payee else s for s in clause.slots]
    claim = make(text, clause, event, None, frame)
    if an_asset and word.kind == "acquisition" and claim.target is None:  # B의 신약 후보를 품에 안았다
        claim.kind = "asset_sale" if deal_purchases.SOLD_OUTRIGHT.search(region) else "licence"
    return claim


def _is_untold(text: str, clause: Clause) -> bool:
    """Whether nothing changes hands by a verb of handing over: it is only wanted, talked of, stolen, or told elsewhere."""
    ending = clause.verb.ending
    if ending is None or ending.mood not in ("fact", "state") or clause.has("talk"):
        return True
    if deal_rounds.EACH_TAKEN.search(text, clause.start, clause.verb.start):
        return True  # A와 B가 150억원씩 인수했다: of what, is not told here
    if ending.form == "attributive":
        if any(h.word.part == "talk" and h.start - clause.end < 8 for h in clause.head):
            return True
        if not clause.slots and deal_parties.PARTNER_IS.match(text, clause.verb.start):
            return True  # 사들인 쪽은 B다: who took what was told before
        if not clause.slots and deal_parties.SELLER_IS.match(text, clause.verb.start):
            return True  # 파는 쪽은 A다
    if ending.form == "connective" and not is_past(text[clause.verb.start : clause.end]):
        if deal_moods.ONLY_PLANNED.match(text, clause.end):
            return True  # 판권을 넘기고 1000억원을 받는다는 구상
    return deal_purchases.ILLICIT.search(text, clause.start, clause.verb.start) is not None


def _frame(clause: Clause) -> Frame:
    """What a verb of handing over does in its voice: 이전됐다 moves, 공급받았다 takes."""
    part, ending = clause.verb.word.part, clause.verb.ending
    if ending is not None and ending.voice == "passive":
        return "move"
    if ending is not None and ending.voice == "received" and part == "give":
        return "take"
    return part  # type: ignore[return-value]


def _is_stake(clause: Clause, region: str, control: bool) -> bool:
    """Whether shares are taken that make nobody the owner: new ones, or a part of them."""
    word = clause.verb.word
    if word.part != "take" or not (word.kind in ("acquisition", "asset_sale") or word.needs in OF_RIGHTS):
        return False
    if not clause.role("from") and deal_rounds.NEW_SHARES.search(region):
        return True
    if control or word.kind == "acquisition" or "경영권" in region:
        return False
    return deal_purchases.STAKE.search(region) is not None


def _is_whole(text: str, clause: Clause, region: str, control: bool) -> bool:
    """Whether a company, its shares or a unit change hands, and no right."""
    word, objects = clause.verb.word, clause.role("object")
    if word.kind == "acquisition" and any(s.parties for s in objects):
        return True
    if word.part == "give":
        return word.kind == "acquisition" and sells_outright(text, clause)
    if word.part == "move":
        return word.needs == "thing" and is_company_moved(text, clause, clause.verb)  # A는 B 차지가 됐다
    if word.part != "take":
        return False
    if control or any(s.refers == "company" for s in objects):
        return True  # 이 회사를 690억원에 샀다
    outright = not word.stems and bool(clause.role("of", "from"))
    return outright and deal_purchases.SOLD_OUTRIGHT.search(region) is not None


def _is_granted(clause: Clause) -> bool:
    """Whether a right stands beside a verb of handing over: as its noun, as an option, or as what the verb describes."""
    if clause.has("right") or (clause.verb.word.part == "move" and clause.has("contract")):
        return True
    if any(n.word.kind == "option" for n in clause.nouns):
        return True  # 독점 옵션을 확보했다
    ending = clause.verb.ending
    described = ending is not None and ending.form == "attributive"
    return described and any(h.word.part == "right" for h in clause.head[:1])


def _takes_what_was_spoken_of(text: str, clause: Clause) -> bool:
    """Whether what is taken at a price is the right of which the sentence before speaks: 국내 판권은 주인이 따로 있다. B가 50억원에 가져갔다."""
    if clause.verb.word.part != "take" or clause.subject is None or clause.role("object"):
        return False
    if not deal_purchases.AT_A_PRICE.search(text, clause.start, clause.verb.start):
        return False
    return deal_senses.RIGHT_SPOKEN_OF.search(text, max(0, clause.start - _SPOKEN), clause.start) is not None


def _takes_described(text: str, clause: Clause) -> bool:
    """Whether what a verb describes is an asset that was paid for: B가 계약금 300만 유로를 주고 가져간 'X-1'은, B가 3억 달러를 주기로 하고 가져간 물질이다."""
    ending = clause.verb.ending
    if ending is not None and ending.form == "attributive" and clause.verb.word.part == "move":
        there = any(s.parties for s in clause.role("to", "toward"))  # B로 갔던 'X-1'도 반환됐다
        return there and deal_purchases.CODE_BEHIND.match(text, clause.end) is not None
    acts = clause.subject is not None or (clause.verb.word.part == "give" and bool(clause.role("to")))
    if clause.verb.word.part not in ("take", "give") or not acts or ending is None or ending.form != "attributive":
        return False
    if not deal_purchases.PRICED.search(text, clause.start, clause.verb.start):
        return False
    what = (deal_purchases.CODE_BEHIND, deal_clauses.IS_WHAT)
    return any(words.match(text, clause.end) for words in what)


def _is_no_deal(text: str, clause: Clause, region: str, control: bool) -> bool:
    """Whether what is handed over makes no deal: what one keeps or runs, equipment, shares on the market, a delivery."""
    word = clause.verb.word
    if word.needs == "object" and word.part == "take" and not clause.role("of", "from", "with"):
        met = deal_clauses.JOINED_HANDS.search(text, max(0, clause.start - _MET), clause.start)
        return met is None  # 국내 판권은 그대로 갖는다: what one keeps
    if deal_purchases.TO_RUN.search(text, max(clause.start, clause.verb.start - 8), clause.verb.start):
        return True  # 운영권을 인수했다: who runs a place, not what is sold
    if word.kind in ("acquisition", "asset_sale") and _is_gapped(clause):
        return True  # A는 B를, C는 D를 인수했다: whose is whose is not told
    if word.kind == "asset_sale":
        if word.part == "take" and word.forms and deal_purchases.EQUIPMENT.search(region):
            return True  # 장비는 B에서 사 왔다
        alone = not control and not clause.role("from", "object", "of")
        return alone and deal_purchases.SHARES_TRADED.search(region) is not None
    if word.needs == "goods" and not deal_purchases.GOODS_NAMED.search(region):
        return True
    if word.kind == "supply" and "했" in text[clause.verb.end : clause.end]:
        return deal_purchases.CONTRACT.search(text, clause.start, clause.limit) is None  # 공급했다 is a delivery
    return False


def _payee(text: str, clause: Clause) -> Slot | None:
    """Who is paid for what is taken, and so gives it: B가 A에 300만 달러를 주고 판권을 확보했다."""
    to = [s for s in clause.role("to") if s is not clause.subject]
    if len(to) != 1 or clause.subject is None or clause.role("from"):
        return None
    return to[0] if deal_purchases.PAYS_AND.match(text, to[0].end, clause.verb.start) else None


def _for_an_option_fee(text: str, clause: Clause) -> Claim | None:
    """B는 옵션 행사료 300만 달러를 내고 A의 X 권리를 확보했다: the option is drawn."""
    if clause.subject is None or not deal_purchases.OPTION_PAID.search(text, clause.start, clause.verb.start):
        return None
    claim = make(text, clause, "option_exercised", None, "take")
    owner = tuple(s for s in clause.role("to", "from", "of") if s is not clause.subject)[:1]
    claim.kind, claim.sides = "option", Sides(owner, (clause.subject,))
    return claim


def _is_gapped(clause: Clause) -> bool:
    """Whether one verb tells of several buyers, each with its own object."""
    acting = [s for s in clause.role("topic", "subject") if s.parties and not s.refers]
    bought = [s for s in clause.role("object") if s.parties]
    return len(acting) > 1 and len(bought) > 1

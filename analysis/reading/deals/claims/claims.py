"""What a sentence claims of deals: each clause with a kind, an event and two sides."""

from __future__ import annotations

from dataclasses import replace

from analysis.reading.deals.claims import aftermath, amending
from analysis.reading.deals.claims.claim import Claim, make
from analysis.reading.deals.claims.clause import Clause
from analysis.reading.deals.claims.doubts import is_doubted, is_notice, is_saying, is_wanted
from analysis.reading.deals.claims.handing import (
    hand_on,
    inherit,
    is_beside,
    is_of_memorandum,
    is_of_term_sheet,
    is_planned_with,
    let_giver_up,
    let_taker_return,
    waiting,
)
from analysis.reading.deals.claims.pacts import pact
from analysis.reading.deals.claims.payins import exercise, funding, investment
from analysis.reading.deals.claims.receipts import receipt
from analysis.reading.deals.claims.transfers import transfer
from analysis.reading.deals.words.labels import Label
from analysis.reading.naming.everyday import is_past
from analysis.reading.rules import deal_clauses, deal_moods, deal_parties, deal_receipts, deal_verbs
from analysis.reading.rules.deal_words import OF_RIGHTS
from analysis.records import Span

_BEFORE = 60  # characters before a sentence in which two may join hands


def read(text: str, sentence: Span, clauses: list[Clause], named: list[Label]) -> list[Claim]:
    """The claims of the clauses of one sentence, in text order.

    `held`     a clause whose deal the next verb decides: 이전하는 (계약을 맺었다), 이전하려던 (협상은 깨졌다)
    `besides`  what the same verb decides too: 들여오는 계약과 내주는 계약을 (함께 맺었다)
    """
    claims: list[Claim] = []
    doubted = deal_moods.DOUBTED.search(text, sentence.start, sentence.end) is not None
    held: Clause | None = None
    besides: list[Clause] = []
    for index, clause in enumerate(clauses):
        before = clauses[index - 1] if index else None
        following = clauses[index + 1] if index + 1 < len(clauses) else None
        if held is not None and is_beside(text, held, clause):
            besides.append(held)
            held = None
        twins = [replace(clause) for _ in besides]
        if held is not None:
            inherit(clause, held)
        mood = clause.verb.ending.mood if clause.verb.ending else "fact"
        claim = None
        if is_of_term_sheet(text, clause, following):
            held = clause  # 넘기기로 하고 텀시트에 서명했다
            continue
        if is_planned_with(text, sentence, clause, following) or is_of_memorandum(text, clause, before):
            pass
        elif not (doubted and is_doubted(text, sentence, clause)) and not is_notice(text, sentence, clause):
            claim = _claim(text, sentence, clause, held, before, claims, named)
        if claim is None:
            held = waiting(clause, mood, held, following)
            hand_on(text, clause, following)
        elif claim.event == "under_negotiation" and _goes_on(clause) and _gives_up(following):
            held = clause  # 합병을 논의해온 A는 협상을 중단했다
        elif claim.event is None and following and following.verb.word.part in ("end", "amend"):
            held = clause  # 공급하던 계약이 해지됐다
        else:
            for twin, beside in zip(twins, besides, strict=True):
                inherit(twin, beside)
                claims += [c] if (c := _claim(text, sentence, twin, beside, before, claims, named)) else []
            claims.append(claim)
            held, besides = None, []
    if held is not None and (claim := _contract(text, sentence, held)) is not None:
        claims.append(claim)
    return claims


def _contract(text: str, sentence: Span, held: Clause) -> Claim | None:
    """The deal of a sentence that only says what a contract is: A가 B에서 X를 이전받는 기술이전 계약이다."""
    ending = held.verb.ending
    if held.verb.word.part not in ("give", "take") or ending is None or ending.mood != "content":
        return None
    if not deal_verbs.IS_CONTRACT.match(text, held.end, sentence.end) or held.has("mou", "term_sheet", "talk"):
        return None
    near = max(0, sentence.start - 80)
    before = max(text.rfind(".", near, max(near, sentence.start - 2)), text.rfind("\n", near, sentence.start - 1), near)
    if deal_moods.ONLY_TALKED_OF.search(text, before, sentence.end):
        return None
    clause = replace(held)
    clause.take_as_done()
    claim = transfer(text, clause)
    if claim is None or not (claim.sides.licensor and claim.sides.licensee):
        return None
    named = [p for s in (*claim.sides.licensor, *claim.sides.licensee) for p in s.parties]
    return claim if len(named) > 1 else None


def _goes_on(clause: Clause) -> bool:
    """Whether a verb leads on to the next."""
    return clause.verb.ending is not None and clause.verb.ending.form in ("attributive", "connective")


def _gives_up(following: Clause | None) -> bool:
    """Whether the next verb tells that talks came to nothing."""
    if following is None or following.verb.ending is None:
        return False
    return following.verb.word.part == "fail" or following.verb.ending.mood == "dropped"


def _claim(
    text: str,
    sentence: Span,
    clause: Clause,
    held: Clause | None,
    before: Clause | None,
    made: list[Claim],
    named: list[Label],
) -> Claim | None:
    """The claim of one clause, by the part that its verb plays; None where it tells no deal, or one that is only wanted."""
    if clause.has("mou", "sublicence") or any(h.word.part in ("mou", "sublicence") for h in clause.head):
        return None
    part = clause.verb.word.part
    many = any(s.refers == "undisclosed" and deal_parties.MANY.search(text, s.start, s.end) for s in clause.slots)
    if many and part != "talk":
        return None  # 해외 제약사 3곳과: several deals, none of them told
    if clause.has("term_sheet"):
        return make(text, clause, "under_negotiation", held) if part == "pact" else None
    ending = clause.verb.ending
    assert ending is not None
    if _is_agreed(text, sentence, clause):
        clause.take_as_done()
    if ending.mood == "content" and part in ("give", "take") and any(h.word.part == "contract" for h in clause.head):
        if deal_moods.AMOUNT_MENDED.search(text, clause.end, sentence.end):
            return make(text, clause, "signed", None)  # B에 공급하는 계약의 금액을 12억원으로 적었으나 10억원이 맞다
    if part in ("fail", "give_back", "end") and (given_up := aftermath.gives_up_option(text, clause, held)):
        return given_up
    if part == "pact" and ending.mood == "denied" and clause.has("talk") and ending.form == "connective":
        return aftermath.unmade(text, clause, held)
    if part in ("pact", "contract", "amendment") or _wins_contract(text, clause):
        return pact(text, sentence, clause, held, made)
    if part in ("take", "take_back") and _takes_money(text, sentence, clause, named):
        return receipt(text, sentence, clause, ending.voice, named)
    if part == "give" and before is not None and before.verb.word.part == "leave" and clause.has("right"):
        return aftermath.returned(text, sentence, clause, held, "give_back")  # 손을 떼고 권리를 A에 넘기기로 했다
    if part in ("take", "move") and not is_past(text[clause.verb.start : clause.end]):
        if deal_verbs.IF_DRAWN.search(text, sentence.start, clause.verb.start):
            return None  # 옵션을 행사하면 권리를 확보하게 된다
    if part in ("give", "take", "move"):
        return transfer(text, clause)
    if part in ("amend", "end", "notice") and deal_clauses.OTHER_CONTRACT.search(text, clause.start, clause.end):
        return None
    if part in ("amend", "exercise") and ending.mood in ("denied", "dropped"):
        return aftermath.lapsed(text, clause, before, held)
    if is_wanted(text, sentence, clause) or is_saying(text, sentence, clause):
        return None
    return _by_part(text, sentence, clause, held, before, named)


def _by_part(
    text: str, sentence: Span, clause: Clause, held: Clause | None, before: Clause | None, named: list[Label]
) -> Claim | None:
    """The claim of a verb that tells what becomes of a deal, or that money comes, by the part it plays."""
    ending, part = clause.verb.ending, clause.verb.word.part
    assert ending is not None
    match part:
        case "give_back" | "take_back" | "come_back":
            let_giver_up(clause, before)
            let_taker_return(text, clause, before)
            return aftermath.returned(text, sentence, clause, held, part)
        case "notice":
            return aftermath.notified(text, clause, held)
        case "end" if text.startswith("끝", clause.verb.start) and deal_verbs.CLOSES.search(
            text, max(clause.start, clause.verb.start - 24), clause.verb.start
        ):
            return None  # 거래는 연내 끝난다
        case "end":
            return aftermath.ended(text, sentence, clause, before, held)
        case "leave":
            return aftermath.left(text, clause, held) if ending.mood == "fact" else None
        case "chosen":
            return aftermath.chosen(text, clause) if ending.mood == "fact" else None
        case "fail":
            return aftermath.failed(text, clause, before, held)
        case "talk":
            return aftermath.talked_over(text, sentence, clause, held)
        case "amend":
            return amending.amended(text, clause, before, held, named)
        case "receive":
            return receipt(text, sentence, clause, ending.voice, named)
        case "exercise":
            if text.startswith("이", clause.verb.start) and not _spoke_of_option(text, sentence, clause):
                return None
            return exercise(text, clause, held) if ending.mood == "fact" else None
        case "invest" if ending.voice != "received":
            return investment(text, sentence, clause)
        case "invest" | "raise":
            return funding(text, sentence, clause)
    return None


def _is_agreed(text: str, sentence: Span, clause: Clause) -> bool:
    """Whether what a verb only names is agreed on: 총액을 낮추는 데 합의했다; 두 회사가 손을 잡았다. X를 B에 넘기는 조건이다."""
    ending, part = clause.verb.ending, clause.verb.word.part
    if ending is None or ending.mood != "content":
        return False
    if part in ("amend", "end", "give_back"):
        return deal_moods.AGREED_TO.match(text, clause.end) is not None
    if part in ("give", "take") and deal_verbs.AS_TERM.match(text, clause.end):
        return deal_clauses.JOINED_HANDS.search(text, max(0, sentence.start - _BEFORE), sentence.start) is not None
    return False


def _spoke_of_option(text: str, sentence: Span, clause: Clause) -> bool:
    """Whether what is drawn, 이를, is an option that the sentence names: 옵션을 쥐고 있던 B가 이를 행사했다."""
    return "옵션" in text[sentence.start : clause.verb.start]


def _wins_contract(text: str, clause: Clause) -> bool:
    """Whether what is taken is the contract itself: 계약을 따냈다, and not 계약 체결로 확보했다."""
    word = clause.verb.word
    if word.part != "take" or word.needs not in OF_RIGHTS:
        return False
    contract = next((n for n in reversed(clause.nouns) if n.word.part == "contract"), None)
    if contract is None or not deal_verbs.AS_OBJECT.match(text, contract.end):
        return False
    if not clause.has("right"):
        return True
    against = any(deal_parties.AGAINST.fullmatch(text, s.tail, s.end) for s in clause.role("with"))
    return against and not any(n.word.part == "right" and n.start > contract.start for n in clause.nouns)


def _takes_money(text: str, sentence: Span, clause: Clause, named: list[Label]) -> bool:
    """Whether what is taken is money: 마일스톤을 확보했다, 3상 진입으로 5000만 달러를 손에 쥐었다."""
    if clause.has("right", "contract"):
        return False
    if deal_receipts.SUM_AS_OBJECT.search(text, clause.start, clause.verb.start):
        return deal_receipts.REACHED.search(text, sentence.start, clause.verb.start) is not None or any(
            n.part in ("milestones", "short") and clause.start <= n.start < clause.verb.start for n in named
        )
    return any(n.part in ("milestones", "short") and 0 <= clause.verb.start - n.end <= 2 for n in named)

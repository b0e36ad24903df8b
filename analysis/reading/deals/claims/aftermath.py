"""The claims of what becomes of a deal before or behind its signing: talks, failure, change, the end, the return of rights."""

from __future__ import annotations

from dataclasses import replace

from analysis.reading.deals.claims.amending import names_contract, touches
from analysis.reading.deals.claims.claim import Claim, make
from analysis.reading.deals.claims.clause import Clause
from analysis.reading.deals.claims.sides import Frame, Sides
from analysis.reading.rules import deal_ends, deal_moods, deal_parties, deal_senses
from analysis.records import Span

_NEXT = 60  # characters of the next sentence


def returned(text: str, sentence: Span, clause: Clause, held: Clause | None, frame: Frame) -> Claim | None:
    """B가 A에 권리를 반환했다, A가 권리를 돌려받았다, 권리가 A에 되돌아왔다."""
    ending = clause.verb.ending
    assert ending is not None
    before = max(sentence.start, clause.verb.start - 24)
    if clause.verb.word.part == "give_back" and clause.verb.word.needs == "right" and not clause.has("right"):
        return None  # 욕심을 내려놓았다
    if not clause.slots and deal_ends.COUNTED_DEALS.search(text, sentence.start, clause.verb.start):
        return None
    if ending.mood == "state" or deal_ends.RETURNED_AMOUNT.search(text, before, clause.verb.start):
        return None
    if frame == "come_back" and deal_ends.PART_GOES.search(text, sentence.start, clause.verb.start):
        return None
    if ending.voice == "passive":
        frame = "come_back"
    elif ending.voice == "received":
        frame = "take_back"
    return make(text, clause, "returned", held, frame)


def notified(text: str, clause: Clause, held: Clause | None) -> Claim | None:
    """B가 권리 반환을 통보했다, A는 B로부터 계약 해지를 통보받았다."""
    received = clause.verb.ending is not None and clause.verb.ending.voice == "received"
    if clause.has("give_back", "take_back"):
        return make(text, clause, "returned", held, "take_back" if received else "give_back")
    if not clause.has("end"):
        return None
    claim = make(text, clause, "terminated", held, "take_back" if received else None)
    if not received and clause.topic is not None and clause.subject is not None:
        if clause.topic is not clause.subject and not clause.role("to", "from", "with"):
            claim.sides = Sides((clause.topic,), (clause.subject,), weak=True)  # △A=B, 'X' 계약 해지 통보
    return claim


def ended(text: str, sentence: Span, clause: Clause, before: Clause | None, held: Clause | None) -> Claim | None:
    """A와 B의 계약이 해지됐다, 협상이 깨졌다."""
    if deal_ends.TERM.search(text, max(sentence.start, clause.verb.start - 12), clause.verb.start):
        return None  # 특허 종료: a term that runs out
    if clause.has("talk") or (clause.has("give", "take") and not clause.has("contract", "right")):
        if text[clause.verb.start] in "깨파":
            return make(text, clause, "failed", held)  # 협상이, 인수가 깨졌다
        if clause.has("talk"):
            return None
    described = touches(clause) and any(h.word.part == "contract" for h in clause.head[:2])  # 이번에 종료된 계약은
    option = text.startswith(("소멸", "만료", "실효"), clause.verb.start) and clause.has("right")
    if (
        not option
        and not described
        and not clause.has("contract", "kind", "give", "take")
        and not (
            before
            and before.verb.word.part in ("pact", "contract")
            and (touches(before) or _goes_on(text, before, clause))
        )
    ):
        return None
    claim = make(text, clause, "terminated", held)
    holder = tuple(s for s in clause.role("of") if s.parties)
    if option and holder and clause.subject is not None and clause.subject not in holder:
        claim.kind, claim.sides = "option", Sides((clause.subject,), holder)  # A는 B가 쥔 옵션이 소멸하면서
        return claim
    if holder and clause.subject is not None and not clause.role("to", "from", "with") and clause.subject not in holder:
        claim.sides = Sides(holder, (clause.subject,), weak=True)  # A는 B의 X 판매 계약이 끝났다고 설명했다
        return claim
    if clause.topic is not None and clause.subject is not None and not clause.role("to", "from", "with"):
        claim.sides = Sides((clause.topic,), (clause.subject,), weak=True)  # A는 B가 계약을 해지했다고 공시했다
    sent = tuple(clause.role("from"))
    if sent and clause.subject is not None and deal_moods.NOTICE.match(text, clause.end):
        took = clause.has("take")  # A는 B로부터 기술수출 계약을 해지하겠다는 통보를 받았다
        claim.sides = Sides(sent, (clause.subject,)) if took else Sides((clause.subject,), sent, weak=True)
    return claim


def left(text: str, clause: Clause, held: Clause | None) -> Claim | None:
    """A와 B가 결별했다, B가 A의 X에서 손을 뗐다: an end of a deal that the text tells elsewhere."""
    if deal_ends.BY_MARKET.search(text, clause.start, clause.verb.start):
        return None
    if clause.has("talk", "give", "take"):
        return make(text, clause, "failed", held)  # B는 A 인수에서 손을 뗐다
    turns_away = text[clause.verb.start] in "손발등" and not clause.role("with")
    claim = make(text, clause, "terminated", held, "give_back" if turns_away else "even")
    claim.needs = "known"
    return claim


def lapsed(text: str, clause: Clause, before: Clause | None, held: Clause | None) -> Claim | None:
    """A와 B는 계약을 연장하지 않기로 했다, B는 옵션을 행사하지 않았다: it ends for want of what did not come."""
    part, ending = clause.verb.word.part, clause.verb.ending
    assert ending is not None
    given_up = part == "exercise" and ending.mood == "dropped"
    if not given_up and deal_ends.NOT_DONE.match(text, clause.verb.start) is None:
        return None
    if deal_ends.NOT_YET.search(text, clause.start, clause.verb.start):
        return None
    if part == "exercise":
        claim = make(text, clause, "terminated", held, "take")
        claim.kind, claim.sides = "option", replace(claim.sides, weak=False)  # who lets it lapse held it
        return claim
    made = before is not None and before.verb.word.part == "pact" and touches(before)
    return make(text, clause, "terminated", held) if names_contract(text, clause) or made else None


def gives_up_option(text: str, clause: Clause, held: Clause | None) -> Claim | None:
    """B는 A의 X에 대한 옵션을 포기했다."""
    ending = clause.verb.ending
    if ending is None or ending.mood != "fact" or ending.voice != "active":
        return None
    if not deal_senses.OPTION_BEFORE.search(text, clause.start, clause.verb.start):
        return None
    claim = make(text, clause, "terminated", held, "take")
    claim.kind, claim.sides = "option", replace(claim.sides, weak=False)
    return claim


def _goes_on(text: str, before: Clause, clause: Clause) -> bool:
    """Whether what ends can only be the contract made before in the sentence: 계약을 맺었으나 지난해 해지했다."""
    ending = before.verb.ending
    made = ending is not None and ending.form == "connective" and ending.mood == "fact"
    return made and text.startswith(deal_ends.OF_CONTRACTS, clause.verb.start)


def failed(text: str, clause: Clause, before: Clause | None, held: Clause | None) -> Claim | None:
    """A와 B의 기술이전 협상은 무산됐다; a contract once made is ended: A가 B와 맺은 계약은 물거품이 됐다."""
    mood = clause.verb.ending.mood if clause.verb.ending else "fact"
    if mood == "fact" and before is not None and before.verb.word.part == "pact" and touches(before):
        if before.verb.ending is not None and before.verb.ending.mood == "fact" and not clause.has("talk"):
            return make(text, clause, "terminated", held) if names_contract(text, clause) else None
    if mood in ("plan", "condition", "denied", "state") or not (
        clause.has("talk", "contract", "give", "take", "kind") or (held and held.verb.word.part in ("give", "take"))
    ):
        return None
    return make(text, clause, "failed", held)


def unmade(text: str, clause: Clause, held: Clause | None) -> Claim | None:
    """A와 B의 협상은 끝내 타결되지 못했다."""
    if deal_ends.NOT_YET.search(text, clause.start, clause.verb.start) or not deal_ends.NOT_MADE.match(
        text, clause.end
    ):
        return None
    return make(text, clause, "failed", held)


def talked_over(text: str, sentence: Span, clause: Clause, held: Clause | None) -> Claim | None:
    """A는 B와 X의 기술이전을 논의하고 있다; talks that are given up have failed: B는 인수를 포기했다."""
    mood = clause.verb.ending.mood if clause.verb.ending else "fact"
    if text.startswith(deal_ends.PUT_OFF, clause.verb.start):  # 계약의 체결이 미뤄졌다
        signing = clause.has("pact") and mood in ("fact", "state")
        return make(text, clause, "under_negotiation", held) if signing else None
    if mood == "dropped":
        return make(text, clause, "failed", held) if clause.has("give", "take", "kind", "right") or held else None
    beside = any(s.parties and not s.refers for s in clause.role("with"))
    over = not clause.has("research", "mou", "other") and deal_senses.OVER_ASSET.search(
        text, clause.start, clause.verb.start
    )
    if mood != "state" or not (
        clause.has("give", "take", "kind", "right")
        or held
        or (beside and _is_on_right(text, sentence, clause))
        or (over and clause.role("with"))
    ):
        return None
    if deal_moods.REPORTED.match(text, clause.end):
        return None  # 타진하고 있다는 말이 돌았다
    if deal_moods.NO_SUCH.match(text, clause.end, sentence.end) or deal_moods.HEARSAY.match(text, clause.end):
        return None
    if text[clause.verb.start : clause.end].endswith("던"):
        return None  # 논의하던: no longer, and the verb behind it says how it ended
    if any(deal_parties.OFFICE.search(p.name) for s in clause.role("with") for p in s.parties):
        return None  # talks with an authority: on land, on permits
    claim = make(text, clause, "under_negotiation", held)
    claim.kind = claim.kind or ("licence" if over else None)
    return claim


def _is_on_right(text: str, sentence: Span, clause: Clause) -> bool:
    """Whether talks with a partner are on a contract, or on a right that the sentence or the next one names: 대상은 X의 글로벌 권리다."""
    return clause.has("contract") or deal_senses.RIGHT.search(text, sentence.start, sentence.end + _NEXT) is not None


def chosen(text: str, clause: Clause) -> Claim | None:
    """A는 우선협상대상자로 B를 선정했다, B가 A 인수 우선협상대상자로 선정됐다: talks on a sale with the one that was chosen."""
    claim = make(text, clause, "under_negotiation", None, "give")
    acting = tuple(s for s in clause.role("topic", "subject") if s.parties)
    named = tuple(s for s in clause.role("object") if s.parties)
    sold = tuple(s for s in clause.role("of", "bare") if s.parties)
    if named:
        claim.sides = Sides(tuple(s for s in (*sold, *acting) if s not in named)[:1], named[-1:])
    else:
        claim.sides = Sides(sold[-1:], acting[-1:])
    claim.kind = "acquisition"
    return claim if claim.sides.licensor and claim.sides.licensee else None

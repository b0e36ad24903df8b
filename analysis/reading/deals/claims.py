"""What a sentence claims of deals: each clause with a kind, an event and two sides."""

from __future__ import annotations

from dataclasses import replace

from analysis.reading.deals.claim import Claim, gains_control, make, sells_outright
from analysis.reading.deals.clauses import Clause
from analysis.reading.deals.labels import Label
from analysis.reading.deals.payins import exercise, funding, investment, receipt
from analysis.reading.deals.sides import Frame, Sides
from analysis.reading.rules import deal_clauses, deal_moods, deal_parties, deal_rounds
from analysis.records import DealEvent, Span


def read(text: str, sentence: Span, clauses: list[Clause], named: list[Label]) -> list[Claim]:
    """The claims of the clauses of one sentence, in text order."""
    claims: list[Claim] = []
    doubted = deal_moods.DOUBTED.search(text, sentence.start, sentence.end)
    held: Clause | None = (
        None  # a clause whose deal the next verb decides: 이전하는 (계약을 맺었다), 이전하려던 (협상은 깨졌다)
    )
    besides: list[Clause] = []  # what the same verb decides too: 들여오는 계약과 내주는 계약을 (함께 맺었다)
    for index, clause in enumerate(clauses):
        before = clauses[index - 1] if index else None
        if held is not None and _is_beside(text, held, clause):
            besides.append(held)
            held = None
        twins = [replace(clause) for _ in besides]
        if held is not None:
            _inherit(clause, held)
        mood = clause.verb.ending.mood if clause.verb.ending else "fact"
        part = clause.verb.word.part
        claim = (
            None
            if (doubted and _is_doubted(text, sentence, clause))
            or deal_moods.CORRECTED_TITLE.match(
                text, clause.end, sentence.end
            )  # '기술도입 계약 체결' 정정: a notice's name
            else _claim(text, sentence, clause, held, before, claims, named)
        )
        following = clauses[index + 1] if index + 1 < len(clauses) else None
        if claim is not None and claim.event is None and following and following.verb.word.part in ("end", "amend"):
            held = clause  # 공급하던 계약이 해지됐다
        elif claim is not None:
            for twin, beside in zip(twins, besides, strict=True):
                _inherit(twin, beside)
                claims += [c] if (c := _claim(text, sentence, twin, beside, before, claims, named)) else []
            besides = []
            claims.append(claim)
            held = None
        elif (
            part in ("give", "take", "pact", "invest", "raise", "amend")
            and mood in ("content", "plan", "state", "denied")
            and clause.verb.ending is not None
        ):
            form = clause.verb.ending.form
            supplied = mood == "state" and form == "attributive"  # 공급하던 (계약이 해지됐다)
            held = clause if (mood in ("content", "plan") and form != "final") or supplied else None
        elif part == "amend" and clause.has("contract") and following is not None and following.verb.word.part == "end":
            held = clause  # B와의 계약은 상대방이 전략을 바꾸면서 해지됐다
        elif part == "talk" and mood in ("state", "fact") and clause.verb.ending and clause.verb.ending.form != "final":
            held = clause  # 논의해 온 기술이전은 불발됐다, 논의했지만 결렬됐다
        else:
            if part == "give" and clause.verb.word.needs == "right" and mood == "fact" and clause.slots:
                held = clause if clause.verb.ending and clause.verb.ending.form == "connective" else None
            elif part not in ("talk", "notice", "contract", "amendment") and not (
                part == "receive" and mood == "content"
            ):
                held = None
            if (
                part == "receive"
                and clause.role("to", "from", "with")
                and following is not None
                and not following.role("to", "from", "with")
            ):
                following.slots = [*clause.slots, *following.slots]  # B에 35억엔을 받고 넘겼다
                following.start = clause.start
                following.subject = clause.subject or following.subject
    return claims


def _is_beside(text: str, held: Clause, clause: Clause) -> bool:
    """Whether a clause tells a second deal that the verb behind both decides: "B에서 X를 들여오는 계약과 B에 Y를 내주는 계약을"."""
    ending = clause.verb.ending
    return (
        held.verb.word.part in ("give", "take")
        and clause.verb.word.part in ("give", "take")
        and ending is not None
        and ending.mood == "content"
        and deal_clauses.CONTRACT_AND.match(text, held.end) is not None
    )


def _is_doubted(text: str, sentence: Span, clause: Clause) -> bool:
    """Whether the words behind a verb call what it tells a rumour, or untrue."""
    rumoured = deal_moods.RUMOUR.search(text, clause.verb.start, min(sentence.end, clause.end + 30))
    return rumoured is not None or deal_moods.GONE.match(text, clause.end, sentence.end) is not None


def _inherit(clause: Clause, held: Clause) -> None:
    """Give the deciding verb what stands before the verb that only says what was to be done."""
    clause.slots = [*held.slots, *clause.slots]
    clause.nouns = [*held.nouns, held.verb, *clause.nouns]
    told = [p.name for s in held.slots for p in s.parties]
    again = clause.subject is not None and any(p.name in told for p in clause.subject.parties)
    clause.subject = held.subject if again else held.subject or clause.subject  # 공급하는 계약은 B 측이 물러나 무산됐다
    clause.makers = clause.makers or held.makers
    clause.start = held.start


def _claim(
    text: str,
    sentence: Span,
    clause: Clause,
    held: Clause | None,
    before: Clause | None,
    made: list[Claim],
    named: list[Label],
) -> Claim | None:
    if clause.has("mou", "sublicence") or any(h.word.part in ("mou", "sublicence") for h in clause.head):
        return None
    if any(s.refers == "undisclosed" and deal_parties.MANY.search(text, s.start, s.end) for s in clause.slots):
        return None  # 해외 제약사 3곳과: several deals, none of them told
    if clause.has("term_sheet"):
        return make(text, clause, "under_negotiation", held) if clause.verb.word.part == "pact" else None
    ending = clause.verb.ending
    assert ending is not None
    part, mood, voice = clause.verb.word.part, ending.mood, ending.voice
    if mood == "content" and part in ("amend", "end", "give_back") and deal_moods.AGREED_TO.match(text, clause.end):
        ending = ending._replace(form="final", mood="fact")  # 총액을 낮추는 데 합의했다
        clause.verb, mood = clause.verb._replace(ending=ending), "fact"
    if part == "take" and clause.verb.word.needs == "right" and not clause.has("right"):
        if any(n.word.part == "contract" and deal_clauses.AS_OBJECT.match(text, n.end) for n in clause.nouns):
            return _pact(text, sentence, clause, held, made)  # 계약을 따냈다, no 계약 체결로 확보했다
    if part in ("give", "take", "move"):
        return _transfer(text, clause, mood, made)
    if part in ("pact", "contract", "amendment"):
        return _pact(text, sentence, clause, held, made)
    if mood == "plan" and part in ("end", "give_back") and deal_moods.NOTICE.match(text, clause.end, sentence.end):
        mood = "fact"  # 해지하겠다는 뜻을 알려왔다
    if mood in ("plan", "condition", "denied") and part not in ("talk", "fail"):
        return None
    if (
        mood == "content"
        and part in ("give_back", "take_back", "come_back", "end")
        and not deal_moods.NOTICE.match(text, clause.end - 1, sentence.end)
    ):
        return None  # 권리를 돌려주는 대신
    if part in ("give_back", "take_back", "come_back"):
        if (
            deal_clauses.RETURNED_AMOUNT.search(text, max(sentence.start, clause.verb.start - 24), clause.verb.start)
            or mood == "state"
        ):
            return None
        frame: Frame = part
        if voice == "passive":
            frame = "come_back"
        elif voice == "received":
            frame = "take_back"
        return make(text, clause, "returned", held, frame)
    if part == "notice":
        back = clause.has("give_back", "take_back") or any(n.word.part == "give_back" for n in clause.nouns)
        if not back and not clause.has("end"):
            return None
        if back:
            return make(text, clause, "returned", held, "take_back" if voice == "received" else "give_back")
        return make(text, clause, "terminated", held, "take_back" if voice == "received" else None)
    if part == "end":
        if deal_clauses.TERM.search(text, max(sentence.start, clause.verb.start - 12), clause.verb.start):
            return None  # 특허 종료: a term that runs out
        if clause.has("talk"):
            return make(text, clause, "failed", held) if text[clause.verb.start] in "깨파" else None
        if not clause.has("contract", "kind", "give", "take") and not (
            before and before.verb.word.part in ("pact", "contract") and _touches(before, clause)
        ):
            return None
        claim = make(text, clause, "terminated", held)
        if clause.topic is not None and clause.subject is not None and not clause.role("to", "from", "with"):
            claim.sides = Sides((clause.topic,), (clause.subject,), weak=True)  # A는 B가 계약을 해지했다고 공시했다
        return claim
    if part == "fail":
        if mood in ("plan", "condition", "denied") or not (
            clause.has("talk", "contract", "give", "take", "kind") or (held and held.verb.word.part in ("give", "take"))
        ):
            return None
        return make(text, clause, "failed", held)
    if part == "talk":
        if mood == "dropped":
            return make(text, clause, "failed", held) if clause.has("give", "take", "kind", "right") or held else None
        beside = any(s.parties and not s.refers for s in clause.role("with"))
        if mood != "state" or not (
            clause.has("give", "take", "kind", "right") or held or (beside and clause.has("contract"))
        ):
            return None
        if deal_moods.NO_SUCH.match(text, clause.end, sentence.end):
            return None
        if text[clause.verb.start : clause.end].endswith("던"):
            return None  # 논의하던: no longer, and the verb behind it says how it ended
        if any(deal_parties.OFFICE.search(p.name) for s in clause.role("with") for p in s.parties):
            return None  # talks with an authority: on land, on permits
        return make(text, clause, "under_negotiation", held)
    if part == "amend":
        told = any(
            label.part == "total" and text.startswith(("계약", "총"), label.start) for label in _within(named, clause)
        )
        if not (
            clause.has("contract") or told or (before and before.verb.word.part == "pact" and _touches(before, clause))
        ):
            return None
        if deal_clauses.GREW.match(text, clause.verb.start) and not clause.has("amendment"):
            return None
        if deal_clauses.NOT_TERMS.search(text, max(clause.start, clause.verb.start - 30), clause.verb.start):
            return None
        if clause.has("other") or (
            mood == "content" and deal_clauses.ITS_CONTRACT.match(text, clause.end)
        ):  # 늘리는 변경계약을 맺었다: told by the next verb
            return None
        for before_it in deal_clauses.WAS_SO.finditer(text, clause.start, clause.verb.start):
            clause.start = clause.since = before_it.end()
        claim = make(text, clause, "amended", held)
        claim.start = next((label.start for label in _within(named, clause) if label.part == "total"), claim.start)
        return claim
    if part == "receive":
        return receipt(text, sentence, clause, voice, named)
    if part == "exercise":
        return exercise(text, clause, held) if mood == "fact" else None
    if part == "invest" and voice == "received":
        return funding(text, sentence, clause)
    if part == "invest":
        return investment(text, sentence, clause)
    if part == "raise":
        return funding(text, sentence, clause)
    return None


def _within(named: list[Label], clause: Clause) -> list[Label]:
    return [label for label in named if clause.start <= label.start < clause.verb.start]


def _touches(before: Clause, clause: Clause) -> bool:
    return before.verb.ending is not None and before.verb.ending.form == "attributive" and bool(before.head)


def _transfer(text: str, clause: Clause, mood: str, made: list[Claim]) -> Claim | None:
    ending = clause.verb.ending
    assert ending is not None
    word = clause.verb.word
    if mood == "dropped":
        return make(text, clause, "failed", None)
    if mood not in ("fact", "state") or clause.has("talk"):
        return None
    if ending.form == "attributive" and any(h.word.part == "talk" and h.start - clause.end < 8 for h in clause.head):
        return None
    if deal_rounds.EACH_TAKEN.search(text, clause.start, clause.verb.start):
        return None  # A와 B가 150억원씩 인수했다: of what, is not told here
    frame: Frame = word.part  # type: ignore[assignment]
    if ending.voice == "passive":
        frame = "move"
    elif ending.voice == "received" and frame == "give":
        frame = "take"
    region = text[clause.start : clause.verb.start]
    stake = deal_clauses.STAKE.search(region) is not None
    control = gains_control(text, clause)
    if (
        (word.part == "take" and word.kind in ("acquisition", "asset_sale"))
        or (word.part == "take" and word.needs == "right")
    ) and (
        (not clause.role("from") and deal_clauses.NEW_SHARES.search(region))
        or (stake and not control and word.kind != "acquisition" and "경영권" not in region)
    ):
        return investment(text, Span(clause.start, clause.end), clause, sure=True)
    if word.part == "take" and "경영권" in region and clause.role("of", "bare"):
        claim = make(text, clause, "signed" if mood == "fact" else None, None, frame)
        bought = [s for s in clause.slots if s.role in ("of", "bare")][-1:]
        claim.kind, claim.target, claim.needs = "acquisition", bought[0], "party"
        claim.sides = Sides(tuple(clause.role("from")) or tuple(bought), claim.sides.licensee)
        return claim
    whole = word.kind == "acquisition" and any(s.parties for s in clause.role("object"))
    pointed = any(s.refers == "company" for s in clause.role("object"))  # 이 회사를 690억원에 샀다
    whole = whole or (word.part == "take" and (control or pointed))
    whole = whole or (word.part == "give" and word.kind == "acquisition" and sells_outright(text, clause))
    if word.part == "take" and not word.stems and clause.role("of", "from"):
        whole = whole or deal_clauses.SOLD_OUTRIGHT.search(region) is not None
    granted = clause.has("right") or (
        ending.form == "attributive" and any(h.word.part == "right" for h in clause.head[:1])
    )
    if word.needs == "right" and not whole and not granted and not deal_clauses.RIGHT.search(region):
        return None
    event: DealEvent | None = "signed" if mood == "fact" else None
    if deal_clauses.TO_RUN.search(text, max(clause.start, clause.verb.start - 8), clause.verb.start):
        return None  # 운영권을 인수했다: who runs a place, not what is sold
    if word.kind in ("acquisition", "asset_sale") and _is_gapped(clause):
        return None  # A는 B를, C는 D를 인수했다: whose is whose is not told
    if (
        word.kind == "asset_sale"
        and not clause.role("from", "object", "of")
        and not control
        and deal_clauses.SHARES_TRADED.search(region)
    ):
        return None
    if (
        word.kind == "supply"
        and "했" in text[clause.verb.end : clause.end]
        and not deal_clauses.CONTRACT.search(text, clause.start, clause.limit)
    ):
        return None  # 공급했다 alone is a delivery, not a contract
    return make(text, clause, event, None, frame)


def _is_gapped(clause: Clause) -> bool:
    """Whether one verb tells of several buyers, each with its own object."""
    acting = [s for s in clause.role("topic", "subject") if s.parties and not s.refers]
    bought = [s for s in clause.role("object") if s.parties]
    return len(acting) > 1 and len(bought) > 1


def _pact(text: str, sentence: Span, clause: Clause, held: Clause | None, made: list[Claim]) -> Claim | None:
    ending = clause.verb.ending
    assert ending is not None
    if ending.mood in ("plan", "condition", "denied", "content", "dropped"):
        return None
    part = clause.verb.word.part
    if part in ("contract", "amendment"):  # a headline that ends in 계약
        if part == "contract" and ending.voice == "active" and ending.form != "bare":  # B와 계약했다
            return (
                make(text, clause, "signed", held)
                if clause.role("with", "from", "to") and ending.mood == "fact"
                else None
            )
        if ending.form != "bare" or sentence.end - clause.end > 40 or not clause.slots:
            return None
        clause.nouns.append(clause.verb)
    nouns = clause.nouns + clause.head
    parts = {n.word.part for n in nouns}
    if part == "pact" and clause.has("talk") and not parts & {"contract"}:
        return None
    if not parts & {"contract", "give", "take", "kind", "amendment", "raise", "invest"}:
        return None
    if "amendment" in parts:
        return make(text, clause, "amended", held)
    if "research" in parts and not parts & {"give", "take", "kind", "raise", "invest"}:
        return None  # 공동연구 계약: an agreement, no deal
    if deal_clauses.SEVERAL.search(text, clause.start, clause.end) and not any(
        s.parties and not s.refers for s in clause.role("to", "with", "from", "together")
    ):
        return None
    if deal_clauses.BOTH_DEALS.match(text, clause.end, sentence.end):
        return None
    if held is None and not clause.slots and made and made[-1].event == "signed":
        return None  # 기술수출하며 맺은 계약: told already
    return make(text, clause, "signed", held)

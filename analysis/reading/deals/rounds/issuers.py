"""Whose round it is: the verbs whose subject is paid in, and those by which the money comes."""

from __future__ import annotations

from analysis.reading.deals.claims.parties import Slot
from analysis.reading.deals.rounds.telling import Telling
from analysis.reading.deals.rounds.walk import Walk
from analysis.reading.deals.words.hits import Hit
from analysis.reading.rules import deal_round_words, deal_rounds
from analysis.records import Figure


def raises(walk: Walk, verb: Hit) -> None:
    """A가 B에서 310억원을 모았다: the subject is paid in."""
    chunks = _chunks(walk)
    for number, (slots, amounts) in enumerate(chunks):
        telling = walk.now()
        if telling.raised and (telling.total is not None or number):
            since = chunks[number - 1][1][-1].end if number else walk.begin  # 5월 30억원, 8월 50억원을
            telling = Telling(slots[0].start if slots and number else since, issuer=telling.issuer)
            walk.tellings.append(telling)
        walk.slots, walk.money = slots, amounts
        _raise_one(walk, telling, verb)
        if number + 1 < len(chunks):
            telling.end = chunks[number + 1][0][0].start if chunks[number + 1][0] else telling.end


def _raise_one(walk: Walk, telling: Telling, verb: Hit) -> None:
    """Let a verb make one round a fact, with what stands in `slots` and `money`."""
    text, ending = walk.text, verb.ending
    assert ending is not None
    whose = walk.its_round()
    acting = [s for s in walk.slots if s.role == "subject" and s is not whose]
    topics = [s for s in walk.slots if s.role == "topic"]
    headed = [s for s in walk.slots if s.role == "comma" and s.start - walk.begin < 4]
    mine = (acting or topics)[-1:] or ([whose] if whose else []) or headed[:1]
    walk.take(telling, mine[0] if mine else None, own=True)
    if mine and mine[0] is walk.topic:
        walk.topic = None
    payers = [s for s in walk.slots if s.role in ("from", "with", "together") and s not in mine]
    payers += [s for s in walk.slots if s.role == "of" and deal_rounds.ITS_MONEY.match(text, s.tail) and s not in mine]
    payers += [s for s in walk.slots if s.role == "bare" and deal_rounds.ALONE.match(text, s.tail) and s not in mine]
    payers += [s for s in walk.slots if s.role == "object" and s not in mine and _is_taken_in(walk, s)]
    if text[verb.start : verb.end] in deal_round_words.ISSUES:
        payers += [s for s in walk.slots if s.role == "to" and s not in mine]  # B에 전환사채를 발행했다
    telling.pays(payers)
    if walk.money:
        telling.total = telling.total or walk.money[-1]
    if ending.form == "attributive":
        behind = _described(walk, ending.end)
        if behind is not None and (telling.issuer is None or not mine):
            walk.take(telling, behind, own=True)
        if telling.total is None:
            telling.total = next(iter(walk.described(verb)), None)
    telling.raised = telling.sure = True
    walk.tells(telling, verb)


def _described(walk: Walk, end: int) -> Slot | None:
    """Who is described by a verb, its trade between: 270억원을 조달한 인공피부 개발사 A는."""
    behind = next((s for s in walk.found if s.start >= end), None)
    if behind is None or not behind.parties or behind.role in ("to", "from", "with", "aside"):
        return None
    beside = behind.start - end <= 4 or deal_rounds.TRADE.fullmatch(walk.text, end, behind.start)
    return behind if beside else None


def _is_taken_in(walk: Walk, slot: Slot) -> bool:
    """Whether a party is taken in as an investor: "새 투자자로 B를 맞았다", "B를 전략적 투자자로 들였다"."""
    before = deal_rounds.AS_INVESTOR.search(walk.text, max(walk.begin, slot.start - 40), slot.start)
    return before is not None or deal_rounds.TO_INVESTOR.match(walk.text, slot.end) is not None


def _chunks(walk: Walk) -> list[tuple[list[Slot], list[Figure]]]:
    """The rounds that share a verb, each with an amount: "A는 B에서 190억원, C는 D에서 120억원을", "2021년 시드로 …, 2023년 시리즈A로 …"."""
    tokens: list[Slot | Figure] = sorted([*walk.slots, *walk.money], key=lambda t: t.start)
    chunks: list[tuple[list[Slot], list[Figure]]] = [([], [])]
    for token in tokens:
        amounts = chunks[-1][1]
        if isinstance(token, Figure):
            if amounts and walk.names_another(amounts[-1].end, token):
                chunks.append(([], []))
            chunks[-1][1].append(token)
            continue
        another = token.role == "from" and amounts and walk.names_another(amounts[-1].end, token)
        if amounts and (token.role in ("topic", "subject") or another):
            chunks.append(([], []))
        chunks[-1][0].append(token)
    whole = [(walk.slots, walk.money)]
    return chunks if len(chunks) > 1 and all(len(amounts) == 1 for _, amounts in chunks) else whole


def comes(walk: Walk, verb: Hit) -> None:
    """A에는 170억원의 투자금이 들어왔다: the money comes to whom it is for."""
    if not walk.money:
        return
    telling = walk.now()
    whose = walk.its_round() or next((s for s in reversed(walk.slots) if s.role == "to"), None)
    walk.take(telling, whose)
    telling.pays([s for s in walk.slots if s.role in ("from", "with", "together") and s is not whose])
    acting = [s for s in walk.slots if s.role in ("subject", "comma") and s is not whose and s.parties]
    if walk.near and acting and all(deal_rounds.INVESTOR_NAME.search(p.name) for s in acting for p in s.parties):
        telling.pays(acting)  # 150억원 규모로 B와 C가 들어왔다
    telling.total = telling.total or walk.money[-1]
    telling.raised = telling.sure = True
    walk.tells(telling, verb)


def issues(walk: Walk) -> None:
    """A가 발행하는 신주를 (B가 인수한다): whose shares the next verb takes."""
    acting = [s for s in walk.slots if s.role == "subject" and s.parties]
    if acting:
        walk.now().issuer = acting[-1].parties[0]
        walk.slots = [s for s in walk.slots if s is not acting[-1]]

"""Who pays into a round: the verbs whose subject does, and contracts on an investment."""

from __future__ import annotations

from analysis.reading.deals.claims.parties import Slot
from analysis.reading.deals.money.asides import tail_of
from analysis.reading.deals.rounds.telling import Telling
from analysis.reading.deals.rounds.walk import ACTING, Walk
from analysis.reading.deals.words.hits import Hit
from analysis.reading.rules import deal_round_words, deal_rounds
from analysis.records import Figure


def pays(walk: Walk, verb: Hit) -> None:
    """B가 A에 100억원을 투자했다: the subject pays in; an amount not called the round's is its share."""
    if _each_its_own(walk, verb):
        return
    telling = walk.now()
    walk.money = walk.described(verb) or walk.money
    if telling.raised and telling.total is not None and walk.money:
        if walk.names_another(walk.begin, verb):
            telling = Telling(walk.begin, issuer=telling.issuer, points=telling.points)
            walk.tellings.append(telling)
        elif any(s.role == "to" and s.parties[:1] not in ((), (telling.issuer,)) for s in walk.slots):
            telling = Telling(walk.begin)  # A가 유치한 680억원이 뒤를 이었고, C가 B에 넣은 430억원은
            walk.tellings.append(telling)
    added = [s for s in walk.slots if s.role == "to" and deal_rounds.ADDED_TO.match(walk.text, s.end)]
    paid = (s for s in reversed(walk.slots) if s.role == "to" and s not in added)
    whose = walk.its_round() or next(paid, None)
    free = [s for s in walk.slots if s is not whose]
    acting = [s for s in free if s.role == "subject" or walk.text[s.tail : s.end] in deal_round_words.ALSO]
    headed = [s for s in free if s.role == "comma" and not _is_listed(walk, s, free)]
    if whose is None and not acting and not telling.issuer and headed:
        walk.take(telling, headed[0])  # A, 유상증자 납입 완료
    elif not acting and _acts_on_topic(walk, verb) and not any(_is_listed(walk, s, free) for s in free):
        acting = [s for s in free if s.role in ("topic", "comma")][-1:]
    if not acting and verb.ending and verb.ending.form == "bare":
        acting = [s for s in free if s.role == "bare" and verb.start - s.tail < 6]  # … B 주도
    if acting:
        acting = [s for s in free if s in acting or (s.start < acting[-1].end and _is_beside(walk, s))]
    elif not telling.investors:
        acting = [s for s in free if s.role in ("with", "together")]  # A 주도로 진행됐다
    walk.take(telling, whose)
    telling.plain = telling.plain or _is_plain(walk, verb, whose, acting)
    telling.pays([s for s in acting if s is not walk.topic or not telling.issuer or s.parties[:1] != (telling.issuer,)])
    if walk.topic in acting:
        walk.topic = None
    telling.payers += bool(acting)
    cleft = verb.ending is not None and deal_rounds.PAID_BY.match(walk.text, verb.ending.end)
    for figure in walk.money:
        tail = tail_of(walk.scene, figure)
        whole = cleft or deal_rounds.OF_ROUND.match(walk.text, tail) or deal_rounds.WHOLE.match(walk.text, tail)
        if whole or walk.is_labelled(figure):
            telling.total, telling.sure = telling.total or figure, True
        else:
            telling.shares.append(figure)
    walk.tells(telling, verb)


def _each_its_own(walk: Walk, verb: Hit) -> bool:
    """Whether several share a verb, each with its company and amount: A는 B에 30억원을, C는 D에 25억원을 각각 투자했다."""
    assert verb.ending is not None
    groups: list[list[Slot | Figure]] = []
    tokens: list[Slot | Figure] = [*walk.slots, *walk.money]
    for token in sorted(tokens, key=lambda t: t.start):
        if isinstance(token, Slot) and token.role in ACTING:
            groups.append([])
        elif not groups:
            return False
        groups[-1].append(token)
    made: list[Telling] = []
    for group in groups:
        parties = [t for t in group if isinstance(t, Slot) and t.parties and not t.refers]
        amounts = [t for t in group if isinstance(t, Figure)]
        if len(group) != 3 or len(amounts) != 1 or [s.role for s in parties[1:]] != ["to"]:
            return False
        issuer = parties[1].parties[0]
        telling = Telling(group[0].start, verb.ending.end, verb, issuer=issuer, total=amounts[0], sure=True, plain=True)
        telling.pays(parties[:1])
        made.append(telling)
    if len(made) < 2:
        return False
    walk.tellings += made
    walk.topic = None
    return True


def contracts(walk: Walk, verb: Hit) -> None:
    """A와 B가 투자계약을 맺었다: who is called an investor pays in, else who is said to be the source."""
    slots = [s for s in walk.slots if s.parties and s.role in (*ACTING, "comma", "with", "together", "from", "to")]
    parties = [p for s in slots for p in s.parties]
    payers = [s for s in slots if s.role == "from"] or [
        s for s in slots if all(deal_rounds.INVESTOR_NAME.search(p.name) for p in s.parties)
    ]
    if not payers and len(slots) == 2 and (paid := [s for s in slots if s.role == "to"]):
        payers = [s for s in slots if s not in paid]
    issuers = [p for p in parties if not any(p in s.parties for s in payers)]
    if not payers or len(issuers) != 1:
        return
    telling = walk.now()
    telling.issuer = issuers[0]
    telling.pays(payers)
    walk.topic = None
    telling.total = telling.total or (walk.money[-1] if walk.money else None)
    telling.raised = telling.sure = telling.plain = True
    telling.payers = 1
    walk.tells(telling, verb)


def closes_own(walk: Walk, verb: Hit) -> bool:
    """Whether who closes an investment raised it: a round is named, and no investor acts, nor anyone is paid."""
    assert verb.ending is not None
    if not deal_rounds.CLOSES.search(walk.text, verb.end, verb.ending.end):
        return False
    if not deal_rounds.ROUND_BEFORE.search(walk.text, max(walk.begin, verb.start - 16), verb.start):
        return False
    acting = [p for s in walk.slots if s.role in (*ACTING, "comma") for p in s.parties]
    paying = any(deal_rounds.INVESTOR_NAME.search(p.name) for p in acting)
    whose = walk.its_round()
    another = whose is not None and any(s.role in ACTING and s is not whose for s in walk.slots)
    return not paying and not another and not any(s.role == "to" for s in walk.slots)


def _is_listed(walk: Walk, slot: Slot, slots: list[Slot]) -> bool:
    """Whether a party only stands in a list with the one right behind it: "B, C 참여"."""
    if slot.role != "comma":
        return False
    following = next((s for s in slots if s.start >= slot.end), None)
    return following is not None and following.role == "bare" and not walk.text[slot.end : following.start].strip()


def _is_plain(walk: Walk, verb: Hit, whose: Slot | None, acting: list[Slot]) -> bool:
    """Whether a verb tells by itself that someone invests in someone: B가 A에 투자했다, A는 B가 투자했다고 밝혔다."""
    said = walk.text[verb.start : verb.end] in deal_round_words.PLAIN
    if whose is not None:
        payers = [p.name for s in acting for p in s.parties]
        invested = bool(walk.money and payers) and all(deal_rounds.INVESTOR_NAME.search(n) for n in payers)
        return said or invested
    final = verb.ending is not None and verb.ending.form != "attributive"
    topic = walk.topic if walk.topic is not None and walk.topic not in acting else None
    if not (said and final and walk.money and topic):
        return False
    behind = [s for s in acting if s.role == "subject" and s.end <= walk.money[0].start]
    return any(not deal_rounds.INTO.search(walk.text, s.end, walk.money[0].start) for s in behind)


def _is_beside(walk: Walk, slot: Slot) -> bool:
    """Whether a party pays in with the one behind it: A와, A 및, A를 비롯해."""
    if slot.role == "to":
        return deal_rounds.ADDED_TO.match(walk.text, slot.end) is not None
    if slot.role == "object":
        return deal_rounds.AMONG.match(walk.text, slot.end) is not None
    return slot.role in ("comma", "with", "together")


def _acts_on_topic(walk: Walk, verb: Hit) -> bool:
    """Whether a verb can be its topic's: one that describes something else is not, B가 주도한 라운드."""
    ending = verb.ending
    if ending is None or ending.form != "attributive":
        return True
    return deal_rounds.INVESTOR_HEAD.match(walk.text, ending.end) is not None

"""A round of capital told in prose: one walk through a sentence tells who raises, who pays in, how much in all."""

from __future__ import annotations

from analysis.reading.deals.claims.parties import Slot
from analysis.reading.deals.rounds import issuers, payers, words
from analysis.reading.deals.rounds.telling import Telling
from analysis.reading.deals.rounds.walk import ACTING, Walk
from analysis.reading.deals.scene import Scene
from analysis.reading.deals.words.hits import Hit
from analysis.reading.rules import deal_round_words, deal_rounds, deal_verbs
from analysis.records import Figure, Span


def read(scene: Scene, sentence: Span, found: list[Slot], near: bool) -> list[Telling]:
    """The rounds that a sentence tells, in text order.

    `found`  the parties of the sentence
    `near`   whether a round was told just before
    """
    walk = Walk(scene, sentence, found, near)
    whole = _whole(walk) if near else None
    if whole is not None:
        walk.taken.append(whole)
    for token in _tokens(walk):
        if isinstance(token, Slot):
            _slot(walk, token)
        elif isinstance(token, Figure):
            walk.waits(token)
        else:
            _verb(walk, token)
    if walk.tellings:
        _close(walk, walk.tellings[-1])
    else:
        _heading(walk)
    if not walk.tellings:
        _nominal(walk)
    told = [t for t in walk.tellings if t.verb is not None]
    if whole is not None and len(told) == 1:
        told[0].total, told[0].sure = whole, True
    topic = walk.topic.parties[0] if walk.topic is not None and walk.topic.parties else None
    for telling in told:
        if topic is not None and telling.issuer is None and not telling.points:
            if not any(topic.name == p.name for p in telling.investors):
                telling.issuer = topic
    return told


def _whole(walk: Walk) -> Figure | None:
    """The amount that opens a sentence behind a round as what it is in all: "모두 170억원으로, A가 70억원을 …"."""
    first = walk.amounts[0] if walk.amounts else None
    if first is None or not deal_rounds.SUM_OPENS.fullmatch(walk.text, walk.sentence.start, first.start):
        return None
    return first if deal_rounds.OF_WHICH.match(walk.text, first.end) else None


def _tokens(walk: Walk) -> list[Hit | Slot | Figure]:
    """The verbs, parties and amounts of the sentence, in text order."""
    contracts = words.contracts(walk.text, walk.sentence)
    verbs = words.verbs(walk.text, walk.sentence, walk.found)
    verbs = [v for v in verbs if not any(c.start <= v.start < c.ending.end for c in contracts if c.ending)]
    tokens: list[Hit | Slot | Figure] = [*verbs, *contracts, *walk.found, *walk.amounts]
    return sorted(tokens, key=lambda t: t.start)


def _close(walk: Walk, last: Telling) -> None:
    """What stands behind the last verb: who paid in, in a bracket or handed the shares, and the amount called the whole."""
    if last.raised:
        last.pays(
            [s for s in walk.slots if deal_rounds.BRACKETED.fullmatch(walk.text, walk.begin, s.start)]
        )  # 유치(A·B)
        handed = [s for s in walk.slots if s.role == "to"]
        if handed and deal_rounds.ISSUED_TO.search(walk.text, walk.sentence.start, handed[-1].end):
            last.pays(handed)
    for figure in walk.money:  # … 보태면서 총액은 500억원이 됐다
        if walk.is_labelled(figure):
            last.total, last.sure = figure, True


def _slot(walk: Walk, slot: Slot) -> None:
    """Let a party wait for its verb; one of a list of investors pays in without any."""
    if slot.role == "aside":
        return
    listed = bool(walk.listed) and deal_rounds.LISTED.fullmatch(walk.text, walk.listed, slot.start) is not None
    opens = walk.near and slot.start == walk.sentence.start and deal_rounds.SHARE_NEXT.match(walk.text, slot.tail)
    if opens and all(deal_rounds.INVESTOR_NAME.search(p.name) for p in slot.parties):
        listed = True  # 시리즈A를 유치했다. B 40억원, C 25억원이다
    if walk.begin > walk.sentence.start and deal_rounds.PAID_BY.fullmatch(walk.text, walk.begin, slot.start):
        listed = True  # 120억원을 넣은 곳은 B
    if listed or deal_rounds.INVESTORS_ARE.search(walk.text, max(walk.begin, slot.start - 24), slot.start):
        walk.listed = slot.tail
        telling = walk.now()
        telling.pays([slot])
        telling.verb = telling.verb or Hit(deal_round_words.WORDS[0], slot.start, slot.tail, None)
        telling.end = max(telling.end, slot.end)
        return
    if slot.role == "topic" and walk.text[slot.tail : slot.end] not in deal_round_words.ALSO:
        walk.topic = slot
    walk.slots.append(slot)


def _verb(walk: Walk, verb: Hit) -> None:
    """Let a verb take what waits for it, by the part that it plays."""
    ending = verb.ending
    assert ending is not None
    if verb.word.part == "pact":
        payers.contracts(walk, verb)
        walk.pass_on(ending.end)
        return
    acting = any(s.role in ACTING for s in walk.slots)
    part = words.part_of(walk.text, walk.sentence, walk.begin, verb, acting, bool(walk.money), walk.near)
    if part == "invest" and ending.form == "attributive" and _is_of_investor(walk, ending.end):
        walk.pass_on(ending.end)
        return
    if part is None or (part == "invest" and deal_rounds.BUILDS.match(walk.text, ending.end, walk.sentence.end)):
        return
    if part == "invest" and payers.closes_own(walk, verb):
        part = "raise"  # A는 시리즈B 투자를 마무리했다
    signed = deal_rounds.CONTRACTED.match(walk.text, ending.end) if ending.mood == "content" else None
    if signed:  # 투자를 유치하는 계약을 체결했다
        ending = ending._replace(end=signed.end(), form="final", mood="fact")
        verb = verb._replace(ending=ending)
    if ending.mood == "fact" and ending.form == "connective" and _is_planned(walk, verb):
        walk.pass_on(ending.end)
        return  # 80억원을 더 모아 라운드를 닫을 생각이다
    if ending.mood != "fact":
        if part == "raise" and ending.mood in ("content", "plan") and ending.form == "attributive":
            issuers.issues(walk)  # A가 발행하는 신주를
        elif ending.form != "attributive":
            walk.pass_on(ending.end)
        return
    if part == "invest":
        payers.pays(walk, verb)
    elif part == "raise":
        issuers.raises(walk, verb)
    else:
        issuers.comes(walk, verb)
    walk.pass_on(ending.end)


def _is_planned(walk: Walk, verb: Hit) -> bool:
    """Whether a verb without a tense is planned with the one that ends the sentence."""
    assert verb.ending is not None
    untensed = deal_verbs.UNTENSED.search(walk.text, verb.start, verb.ending.end)
    return untensed is not None and bool(
        deal_verbs.PLANNED_AT_LAST.search(walk.text, verb.ending.end, walk.sentence.end)
    )


def _is_of_investor(walk: Walk, end: int) -> bool:
    """Whether who is described is an investor: "국민연금이 출자한 한결자산운용" tells who pays into the investor."""
    described = next((s for s in walk.found if s.start >= end), None)
    return (
        described is not None
        and described.start - end <= 1
        and bool(described.parties)
        and deal_rounds.INVESTOR_NAME.search(described.parties[0].name) is not None
    )


def _nominal(walk: Walk) -> None:
    """시리즈C의 조달 금액은 300억원이다: a noun says what was raised."""
    if not deal_rounds.NAMES.search(walk.text, walk.sentence.start, walk.sentence.end):
        return
    for figure in walk.amounts:
        said = deal_rounds.RAISED_IS.search(walk.text, max(walk.sentence.start, figure.start - 16), figure.start)
        if said:
            verb = Hit(deal_round_words.WORDS[0], said.start(), figure.end, None)
            whose = walk.its_round() or next((s for s in walk.slots if s.role in ("topic", "subject", "of")), None)
            issuer = whose.parties[0] if whose is not None and whose.parties else None
            walk.tellings.append(Telling(walk.sentence.start, figure.end, verb, True, issuer, total=figure, sure=True))
            return


def _heading(walk: Walk) -> None:
    """△A, 시리즈C 310억: a heading that only names the round."""
    headed = [s for s in walk.slots if s.role == "comma" and s.parties]
    if not headed or len(walk.money) != 1 or walk.text[walk.money[0].end : walk.sentence.end].strip():
        return
    name = deal_rounds.HEADS.fullmatch(walk.text, headed[0].end, walk.money[0].start)
    if name:
        verb = Hit(deal_round_words.WORDS[0], name.start(), walk.money[0].end, None)
        walk.tellings.append(
            Telling(walk.begin, walk.money[0].end, verb, True, headed[0].parties[0], total=walk.money[0])
        )

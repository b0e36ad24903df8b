"""What of a sentence speaks of a round of capital: its verbs with the part each plays, its amounts."""

from __future__ import annotations

from analysis.reading.deals.claims.parties import Slot
from analysis.reading.deals.money.asides import is_compared, tail_of
from analysis.reading.deals.scene import Scene
from analysis.reading.deals.words import hits, labels
from analysis.reading.deals.words.endings import Ending
from analysis.reading.deals.words.hits import Hit, Lexicon
from analysis.reading.prices import is_price
from analysis.reading.rules import deal_round_words, deal_rounds
from analysis.reading.rules.deal_words import OF_RIGHTS, DealWord
from analysis.records import Figure, Span

_ROUNDS = Lexicon(deal_round_words.WORDS)
OTHER_DEALS = frozenset(("give", "take", "move", "pact", "give_back", "take_back", "come_back", "end", "exercise"))
_CONTRACTS = frozenset(("contract", "right", "amendment", "term_sheet", "licence", "option", "supply", "acquisition"))
_CONTRACT = DealWord("pact")
_PARTS = frozenset(("upfront", "milestones", "royalty", "option_fee", "near_term", "short"))
_NOT_PAID_IN = frozenset(("other", "received", "upfront", "milestones"))
_ISSUED = 26  # characters from 찍는 to the shares: 찍는 160억원 규모의 전환우선주
_LABEL = 10  # characters between a word for an amount and the amount


def verbs(text: str, sentence: Span, found: list[Slot]) -> list[Hit]:
    """The words of a round that stand as verbs, outside the names of parties."""
    words = [h for h in hits.find(text, sentence.start, sentence.end, (), _ROUNDS) if h.ending]
    return [h for h in words if not any(s.start < h.end and h.start < s.end for s in found)]


def contracts(text: str, sentence: Span) -> list[Hit]:
    """The contracts on an investment that a sentence tells signed, each as a verb."""
    found = deal_rounds.INVESTMENT_CONTRACT.finditer(text, sentence.start, sentence.end)
    return [Hit(_CONTRACT, m.start(), m.start() + 2, Ending(m.end(), "active", "final", "fact")) for m in found]


def part_of(
    text: str, sentence: Span, begin: int, verb: Hit, acting: bool, paid: bool, near: bool = False
) -> str | None:
    """The part that a verb plays: "invest", "raise", "receive"; None where it speaks of no round.

    `begin`   where its clause begins
    `acting`  whether the clause has a subject of its own
    `paid`    whether an amount stands in it
    `near`    whether a round was told just before
    """
    spelled, ending = text[verb.start : verb.end], verb.ending
    part: str = verb.word.part
    if part == "invest" and ending and ending.voice == "received":
        return "raise"  # 투자를 받았다
    if spelled == "납입" and ending and ending.voice == "passive" and paid:
        return "receive"  # 대금 120억원이 납입됐다
    if part != "invest" and deal_rounds.BORROWED.search(text, begin, verb.start):
        return None
    if part == "raise" and deal_rounds.BY_MANY.search(text, begin, verb.start):
        return None
    if ending and ending.form == "attributive" and deal_rounds.DESCRIBED_AMOUNT.match(text, ending.end):
        paid = True  # 받은 820억원짜리 시리즈C
    if deal_rounds.COSTS_SHARED.search(text, sentence.start, verb.start):
        return None  # 공사비 270억원 중 3할은 전환사채로 마련하고
    if deal_rounds.NO_MONEY.search(text, begin, verb.start):
        return None  # 투자 유치 소식을 냈다
    the_rest = deal_rounds.THE_REST.search(text, begin, verb.start) is not None
    if part == "raise" and the_rest and acting and spelled.startswith("채"):
        return "invest"  # B가 나머지를 채웠다
    if spelled in deal_round_words.TAKES_UP:
        shares = deal_rounds.NEW_SHARES if part == "invest" else deal_rounds.SHARES
        took = near and paid and deal_rounds.AMOUNT_TAKEN.search(text, begin, verb.start)  # B가 150억원씩 인수했다
        if (part == "invest" and (the_rest or took)) or shares.search(text, sentence.start, verb.start):
            return "invest" if acting else part
        if part == "invest":
            return None
    if spelled in deal_round_words.TAKES_IN and not _takes_investor(text, begin, verb):
        return None
    if spelled in deal_round_words.ISSUES:
        return part if deal_rounds.SHARES.search(text, begin, min(sentence.end, verb.end + _ISSUED)) else None
    if spelled in deal_round_words.SAYS_MUCH and not paid:
        return part if the_rest or deal_rounds.ROUND.search(text, begin, verb.end) else None
    if part == "receive" and ending and ending.form == "attributive":
        return None  # B에서 들어온 160억원으로: told by the next verb
    return part


def _takes_investor(text: str, begin: int, verb: Hit) -> bool:
    """Whether somebody is taken in as an investor: B를 새 투자자로 맞았다, 새 투자자로 B를 맞았다."""
    return deal_rounds.INVESTOR_TAKEN.search(text, begin, verb.start) is not None


def tells_other(text: str, sentence: Span, near: bool) -> bool:
    """Whether a sentence tells a deal of another kind: its capital is a part of that."""
    if any(label.part in _PARTS for label in labels.find(text, sentence.start, sentence.end)):
        return True
    words = hits.find(text, sentence.start, sentence.end)
    told = {h.word.part for h in words} | {h.word.kind for h in words if h.ending is None}
    for hit in words:
        if (
            hit.ending is None
            or hit.ending.mood not in ("fact", "state", "content")
            or hit.word.part not in OTHER_DEALS
        ):
            continue
        if hit.word.needs in OF_RIGHTS and "right" not in told:
            continue  # 자금을 확보했다
        if hit.word.part == "pact" and not told & _CONTRACTS:
            continue  # B 주도로 이뤄졌다
        if hit.word.part == "pact" and (
            deal_rounds.RAISING_CONTRACT.search(text, sentence.start, hit.end)
            or deal_rounds.INVESTMENT_CONTRACT.search(text, sentence.start, hit.ending.end)
        ):
            continue  # 투자를 유치하는 계약을 체결했다
        if deal_rounds.ISSUED_TO.search(text, sentence.start, hit.start):
            continue  # 전환사채를 찍어 B에 넘겼다
        if text.startswith("끝냈", hit.start) and deal_rounds.PAID_IN.search(text, sentence.start, hit.start):
            continue  # 시리즈C 납입을 14일 끝냈다
        if text[hit.start : hit.end] in deal_round_words.SHARED_WORDS:
            shares = deal_rounds.NEW_SHARES.search(text, sentence.start, hit.start)
            rest = near and deal_rounds.THE_REST.search(text, sentence.start, hit.start)
            rest = rest or (near and deal_rounds.AMOUNT_TAKEN.search(text, sentence.start, hit.start))
            if hit.word.kind not in ("acquisition", "asset_sale") or shares or rest:
                continue
        return True
    return False


def amounts(scene: Scene, sentence: Span) -> list[Figure]:
    """The amounts of a sentence that can be paid in: no price, no sum of all so far, nothing that the company is worth."""
    text = scene.text
    kept: list[Figure] = []
    for figure in scene.figures_in(sentence.start, sentence.end):
        if figure.kind != "money" or figure.vague or figure.per is not None or figure.same_as or is_price(figure):
            continue
        before, tail = max(sentence.start, figure.start - 32), tail_of(scene, figure)
        if (
            is_compared(scene, figure, tail)
            or deal_rounds.IN_ALL.search(text, before, figure.start)
            or deal_rounds.WORTH.match(text, tail)
        ):
            continue
        named = labels.find(text, before, figure.start)
        if not named or named[-1].part not in _NOT_PAID_IN or figure.start - named[-1].end > _LABEL:
            kept.append(figure)
    return kept


def is_total(text: str, begin: int, figure: Figure) -> bool:
    """Whether the words right before an amount call it the whole: 투자 규모는 200억원."""
    if deal_rounds.RAISED_IS.search(text, max(begin, figure.start - 16), figure.start):
        return True
    named = labels.find(text, max(begin, figure.start - 24), figure.start)
    if not named or named[-1].part != "total":
        return False
    return deal_rounds.AMOUNTS_TO.fullmatch(text, named[-1].end, figure.start) is not None

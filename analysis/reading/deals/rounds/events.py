"""What becomes of a round of capital before or after it is closed: it is talked over, comes to nothing, or grows."""

from __future__ import annotations

from itertools import pairwise

from analysis.reading.deals.claims.parties import Slot, slots_at
from analysis.reading.deals.ledger.context import Context
from analysis.reading.deals.ledger.entry import Entry, Happening
from analysis.reading.deals.ledger.payment import Payment
from analysis.reading.deals.money.asides import tail_of
from analysis.reading.deals.rounds import known
from analysis.reading.deals.rounds.words import OTHER_DEALS
from analysis.reading.deals.scene import Party
from analysis.reading.deals.words import days, hits
from analysis.reading.deals.words.hits import Hit
from analysis.reading.rules import deal_changes, deal_ends, deal_moods, deal_rounds
from analysis.records import DealEvent, Figure, Mention, Span

_NEAR = 30  # characters between a round's name and the verb that says what became of it


def read_event(context: Context, sentence: Span) -> list[Entry] | None:
    """Enter the talks, the failure or the change of a round that a sentence tells; None where it tells none.

    Asked only of a sentence that `may_tell_round`: what may be negotiated holds one of its words.

    Reads    "A의 시리즈B는 아직 협의 단계로", "A와 B의 투자 유치 협상이 결렬됐다", "A는 유상증자 규모를 61억원에서 84억원으로 늘렸다"
    Leaves   talks on something else, a plan to raise
    """
    scene, text = context.scene, context.scene.text
    if not deal_rounds.NEGOTIATED.search(text, sentence.start, sentence.end):
        return None
    words = [h for h in hits.find(text, sentence.start, sentence.end) if h.ending is not None]
    dropped = [h for h in words if h.word.part == "end" and _is_behind_round(text, sentence, h)]
    if any(h.word.part in OTHER_DEALS and h.ending and h.ending.mood == "fact" and h not in dropped for h in words):
        return None
    if deal_moods.UNTRUE.search(text, sentence.start, sentence.end):
        return None
    for hit in words:
        event = _event(text, hit)
        terms = _changed(context, sentence, hit) if event == "amended" else None
        if event is None or (event == "amended" and terms is None):
            continue
        if terms and deal_ends.NOT_TERMS.search(text, max(sentence.start, hit.start - 60), terms[0].start):
            continue  # 상금 총액을 1300만원에서 1900만원으로 올렸다
        if not deal_rounds.NEGOTIATED.search(text, max(sentence.start, hit.start - (60 if terms else _NEAR)), hit.end):
            continue
        issuer, investors = _sides(slots_at(scene, context.index), text, hit)
        if issuer is None and investors and not scene.opens(sentence):
            issuer = known.spoken_of(context)  # D는 고배를 마셨다. B와 논의하던 투자가 무산됐다
        if issuer is not None and (entry := _enter(context, issuer, investors, event, sentence, hit, terms)):
            return [entry]
    return None


def _is_behind_round(text: str, sentence: Span, hit: Hit) -> bool:
    """Whether a verb tells what became of a round: 300억원 규모 유상증자를 철회했다."""
    return deal_rounds.CALLED_OFF.search(text, max(sentence.start, hit.start - _NEAR), hit.start) is not None


def _event(text: str, hit: Hit) -> DealEvent | None:
    ending, part = hit.ending, hit.word.part
    assert ending is not None
    if part == "talk" and ending.mood == "state":
        return None if text[hit.start : ending.end].endswith("던") else "under_negotiation"
    if ending.mood == "dropped" and hit.word.kind == "equity" and part == "raise":
        return "failed"  # 유상증자를 철회했다
    if (part == "talk" and ending.mood == "dropped") or (part in ("fail", "end") and ending.mood == "fact"):
        return "failed"
    return "amended" if part == "amend" and ending.mood == "fact" else None


def _changed(context: Context, sentence: Span, hit: Hit) -> tuple[Figure, Figure] | None:
    """The old and the new amount: 61억원에서 84억원으로."""
    amounts = [f for f in context.scene.figures_in(sentence.start, hit.start) if f.kind == "money" and not f.same_as]
    for old, new in pairwise(amounts):
        if deal_changes.RAISED_FROM.match(context.scene.text, tail_of(context.scene, old)) and new.unit == old.unit:
            return old, new
    return None


def _sides(found: list[Slot], text: str, hit: Hit) -> tuple[Party | None, list[Party]]:
    """Whose round it is, and with whom it is talked over."""
    before = [s for s in found if s.end <= hit.start and s.parties and not (s.refers and s.refers != "undisclosed")]
    whose = [s for s in before if s.role in ("of", "bare") and deal_rounds.ITS_ROUND.match(text, s.tail)]
    acting = [s for s in before if s.role in ("topic", "subject", "comma", "of")]
    issuing = (whose or acting)[:1]
    parties = [p for s in issuing for p in s.parties]
    parties += [p for s in before if s.role in ("with", "together", "from") and s not in issuing for p in s.parties]
    issuers = [p for p in parties if not deal_rounds.INVESTOR_NAME.search(p.name) and p.name != "undisclosed"]
    if not issuers:
        return None, parties
    return issuers[0], [p for p in parties if p is not issuers[0]]


def _enter(
    context: Context,
    issuer: Party,
    investors: list[Party],
    event: DealEvent,
    sentence: Span,
    hit: Hit,
    terms: tuple[Figure, Figure] | None,
) -> Entry | None:
    assert hit.ending is not None
    known = [e for e in context.ledger.recent if e.kind == "equity" and any(issuer.name == p.name for p in e.licensor)]
    if known and event != "amended":
        return None  # a round told already: what is said of it is no deal of its own
    entry = known[-1] if known else context.ledger.enter(Entry([issuer], investors, "equity"))
    entry.last = context.index
    when = days.read(context.scene, sentence.start, hit.ending.end, sentence, True)
    trigger = Mention(context.scene.text[hit.start : hit.ending.end], hit.start, hit.ending.end)
    happening = Happening(event, trigger, sentence, False, days.stamp(when.told))
    if terms is not None:
        old, new = terms
        if entry.happening("signed") is None:
            entry.happenings.append(Happening("signed", trigger, sentence, False))
        entry.money["total"] = _total(old)
        happening.terms["total"] = _total(new)
    entry.happenings.append(happening)
    sized = [
        f
        for f in context.scene.figures_in(sentence.start, hit.start)
        if f.kind == "money"
        and not f.same_as
        and _is_its_size(context.scene.text, f.end)
        and not deal_rounds.HOPED_FOR.search(context.scene.text, max(sentence.start, f.start - 12), f.start)
    ]
    if event == "failed" and len(sized) == 1:
        entry.money.setdefault("total", _total(sized[0]))
    return entry


def _is_its_size(text: str, end: int) -> bool:
    """Whether an amount is what a round was to be: 100억원 규모의 시리즈B, 100억원을 목표로 추진하던 시리즈B."""
    return deal_rounds.OF_ROUND.match(text, end) is not None or deal_rounds.AIMED_AT.match(text, end) is not None


def _total(figure: Figure) -> Payment:
    return Payment.of("total", figure)

"""Rounds of several companies told in one sentence, each with its own amount: one row a company."""

from __future__ import annotations

from analysis.reading.deals.claims.parties import Slot, slots_at
from analysis.reading.deals.ledger.entry import Entry, Happening
from analysis.reading.deals.ledger.ledger import Ledger
from analysis.reading.deals.ledger.payment import Payment
from analysis.reading.deals.ledger.sameness import UNDISCLOSED, join
from analysis.reading.deals.scene import Party, Scene
from analysis.reading.deals.words.days import stamp
from analysis.reading.rules import deal_rounds
from analysis.records import Figure, Mention, Span

Pair = tuple[Party, Figure]


def read_rounds(scene: Scene, sentence: Span, index: int, ledger: Ledger) -> list[Entry] | None:
    """Enter the rounds of a sentence that gives several companies an amount each; None where it does not.

    Reads    "A는 80억원, B가 30억원의 투자를 유치했다", "A(107억원), B(375억원) 등이 투자를 받았다",
             "A와 B는 각각 345억원, 180억원의 시리즈B를 마무리했다"
    Leaves   a sentence that names who paid: its companies are not all of one side
    """
    trigger = deal_rounds.RAISED.search(scene.text, sentence.start, sentence.end)
    if trigger is None:
        return None
    found = slots_at(scene, index)
    if any(s.role in ("from", "to") and s.parties for s in found):
        return None
    amounts = [
        f for f in scene.figures_in(sentence.start, sentence.end) if f.kind == "money" and not f.vague and not f.same_as
    ]
    pairs = _in_turn(scene, found, amounts)
    told = {figure.id for _, figure in pairs}
    pairs += _beside(scene, found, [f for f in amounts if f.id not in told])
    if len(pairs) < 2 or len({party.name for party, _ in pairs}) < len(pairs):
        return None
    return [
        _enter(scene, party, figure, sentence, index, trigger.group(), trigger.start(), ledger)
        for party, figure in pairs
    ]


def read_brief(scene: Scene, sentence: Span, index: int, ledger: Ledger) -> list[Entry] | None:
    """Enter the round of an item that only names it; None where a verb tells more.

    Reads    "■ A: 시리즈C 270억원.", "△A=시드 5억원(B벤처스)", "● A, 60억원 규모 시리즈A(B, C)"
    """
    found = slots_at(scene, index)
    if not found or len(found[0].parties) != 1:
        return None
    if not deal_rounds.BRIEF_HEAD.match(scene.text, sentence.start, found[0].start):
        return None
    amounts = scene.figures_in(found[0].tail, sentence.end)
    if not amounts or amounts[0].kind != "money":
        return None
    amount, tail = amounts[0], found[0].tail
    named = deal_rounds.BRIEF.fullmatch(scene.text, tail, amount.start)
    if named is None and deal_rounds.BRIEF_MARK.fullmatch(scene.text, tail, amount.start):
        named = deal_rounds.SIZED_ROUND.match(scene.text, amount.end, sentence.end)
    rest = max(named.end(), amount.end) if named else amount.end
    if named is None or not deal_rounds.BRIEF_END.match(scene.text, rest, sentence.end):
        return None
    (party,) = found[0].parties
    words = named["round"]
    entry = _enter(scene, party, amount, sentence, index, words, named.start("round"), ledger)
    payers = [p for s in found if s.start > rest for p in s.parties if not s.refers]
    entry.licensee = join(entry.licensee, payers)
    hidden = deal_rounds.NOT_NAMED.search(scene.text, rest, sentence.end)
    if hidden and not entry.licensee:
        entry.licensee = [Party(UNDISCLOSED, Mention(hidden[0], hidden.start(), hidden.end()))]
    return [entry]


def read_brackets(scene: Scene, sentence: Span, index: int, ledger: Ledger) -> list[Entry] | None:
    """Enter the rounds that companies have in brackets: "A(시리즈B 90억, B 리드), C(시드 4억)"; None where there are none."""
    made: list[Entry] = []
    found = slots_at(scene, index)
    parties = [p for s in found for p in s.parties if not s.refers]
    for figure in scene.figures_in(sentence.start, sentence.end) if len(parties) > 1 else ():
        party = next((p for p in reversed(parties) if p.mention.end < figure.start), None)
        named = deal_rounds.BRIEF_INSIDE.fullmatch(scene.text, party.mention.end, figure.start) if party else None
        if party is None or named is None or figure.kind != "money":
            continue
        entry = _enter(scene, party, figure, sentence, index, named["round"], named.start("round"), ledger)
        closing = scene.text.find(")", figure.end, sentence.end)
        inside = scene.companies_in(figure.end, closing) if closing > 0 else []
        payers = [scene.party(c) for c in inside]
        entry.licensee = join(entry.licensee, payers)
        made.append(entry)
    return made if len(made) > 1 else None


def read_items(scene: Scene, sentence: Span, index: int, ledger: Ledger) -> list[Entry] | None:
    """Enter the rounds of items that name a company behind its trade: "△구강미생물 A 프리A 45억원(B) △…"; None where there are none."""
    made: list[Entry] = []
    for item in deal_rounds.LISTED_ROUND.finditer(scene.text, sentence.start, sentence.end):
        figure = next(iter(scene.figures_in(item.end("round"), item.start("payers"))), None)
        if figure is None and not item["hidden"]:
            continue
        (party,) = _named(scene, *item.span("who"))
        entry = _enter(scene, party, figure, sentence, index, item["round"], item.start("round"), ledger)
        if item["hidden"]:
            withheld = Mention(item["hidden"], item.start("hidden"), item.end("hidden"))
            entry.money.setdefault("total", Payment("total", "undisclosed", withheld))
        since = item.start("payers")
        if deal_rounds.NOT_NAMED.fullmatch(item["payers"]):
            entry.licensee = [Party(UNDISCLOSED, Mention(item["payers"], since, item.end("payers")))]
            made.append(entry)
            continue
        for payer in deal_rounds.PAYER.finditer(item["payers"]):
            named = _named(scene, since + payer.start("who"), since + payer.end("who"))
            entry.licensee = join(entry.licensee, named)
        made.append(entry)
    return made or None


def _named(scene: Scene, start: int, end: int) -> list[Party]:
    """Who stands in a place that only a name has, read as one or not."""
    read = scene.companies_in(start, end)
    if read:
        return [scene.party(read[0])]
    words = scene.text[start:end].strip()
    return [Party(words, Mention(words, start, start + len(words)))]


def _beside(scene: Scene, found: list[Slot], amounts: list[Figure]) -> list[Pair]:
    """Each amount that stands right behind a company: in its bracket, or behind its particle."""
    pairs: list[Pair] = []
    for figure in amounts:
        before = [p for s in found for p in s.parties if p.mention.end <= figure.start]
        if not before:
            continue
        party = before[-1]
        if deal_rounds.BESIDE.match(scene.text, party.mention.end, figure.start):
            pairs.append((party, figure))
    return pairs


def _in_turn(scene: Scene, found: list[Slot], amounts: list[Figure]) -> list[Pair]:
    """A와 B가 각각 30억원, 20억원: as many amounts behind 각각 as companies before it."""
    for slot in found:
        if slot.role not in ("topic", "subject") or len(slot.parties) < 2:
            continue
        each = deal_rounds.EACH.match(scene.text, slot.end)
        stop = next((s.start for s in found if s.parties and s.start >= slot.end), len(scene.text))
        behind = [f for f in amounts if each and each.end() <= f.start < stop]
        if each and len(behind) == len(slot.parties):
            return list(zip(slot.parties, behind, strict=True))
        if each and len(behind) == 1:
            return [(party, behind[0]) for party in slot.parties]
    return []


def _enter(
    scene: Scene, party: Party, figure: Figure | None, sentence: Span, index: int, words: str, at: int, ledger: Ledger
) -> Entry:
    draft = Entry([party], [], "equity")
    entry = ledger.match(draft, "signed", figure, None)
    if entry is None:
        entry = ledger.enter(draft)
    else:
        ledger.merge(entry, draft)
    entry.last = index
    if entry.happening("signed") is None:
        days = [
            m
            for m in scene.moments_in(sentence.start, sentence.end)
            if m.edtf and not deal_rounds.OF_ANOTHER.match(scene.text, m.end)
        ]
        day = stamp(days[0]) if len(days) == 1 else None
        entry.happenings.append(Happening("signed", Mention(words, at, at + len(words)), sentence, False, day=day))
    if figure is not None:
        entry.money.setdefault("total", Payment.of("total", figure))
    return entry

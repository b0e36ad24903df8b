"""What the sentences behind a deal add to it besides money: who gets paid, the partner, regions."""

from __future__ import annotations

from analysis.reading.deals.claims.guesses import guess
from analysis.reading.deals.claims.parties import Slot
from analysis.reading.deals.ledger import dated
from analysis.reading.deals.ledger.entry import Entry
from analysis.reading.deals.ledger.payment import Payment
from analysis.reading.deals.ledger.pointing import listed
from analysis.reading.deals.ledger.sameness import UNDISCLOSED, same, shares
from analysis.reading.deals.scene import Party, Scene
from analysis.reading.deals.words import territory
from analysis.reading.rules import deal_clauses, deal_money, deal_moods, deal_parties, deal_receipts, deal_rounds
from analysis.records import Mention, Span, Territory


def add(scene: Scene, sentence: Span, near: list[Entry], slots: list[Slot]) -> None:
    """Put what a sentence says, other than money, onto the deals told just before: region, partner, signature."""
    _regions(scene, sentence, near)
    withhold(scene, sentence, near[-1])
    unnamed = near[-1].kind == "equity" and not near[-1].licensee
    if unnamed and (hidden := deal_rounds.INVESTORS_WITHHELD.search(scene.text, sentence.start, sentence.end)):
        near[-1].licensee = [Party(UNDISCLOSED, Mention(hidden[0], hidden.start(), hidden.end()))]
    partner(scene, sentence, near[-1], slots)
    _control(scene, sentence, near[-1])
    _seller(scene, sentence, near[-1], slots)
    _ended(scene, sentence, near[-1])
    _failed(scene, sentence, near[-1], slots)
    dated.date(scene, sentence, near)
    _came(scene, sentence, near[-1])


def that_money(scene: Scene, sentence: Span, before: Span, entry: Entry) -> None:
    """마일스톤 800만 달러가 들어왔다. A는 B가 2상을 시작함에 따라 이 돈을 받았다: how much, where the sentence before tells it."""
    last = entry.happenings[-1] if entry.happenings else None
    if last is None or last.event != "milestone_received" or last.amount is not None:
        return
    amounts = [f for f in scene.figures_in(before.start, before.end) if f.kind == "money" and not f.same_as]
    if len(amounts) == 1 and deal_receipts.THAT_MONEY.search(scene.text, sentence.start, sentence.end):
        last.amount = Payment.of("milestones", amounts[0])


def _came(scene: Scene, sentence: Span, entry: Entry) -> None:
    """What the event just told brought: "1상 결과가 나오면서 800만달러가 들어온 것이다", "B는 A에 2500만달러를 내고 …"."""
    last = entry.happenings[-1] if entry.happenings else None
    if last is None or last.amount is not None or last.event not in ("milestone_received", "option_exercised"):
        return
    amounts = [f for f in scene.figures_in(sentence.start, sentence.end) if f.kind == "money" and not f.same_as]
    words = deal_receipts.AMOUNT_CAME if last.event == "milestone_received" else deal_receipts.PAID_OVER
    if not amounts or amounts[0].vague or (last.event == "milestone_received" and len(amounts) > 1):
        return
    paid = amounts[0]
    may_come = deal_receipts.MAY_COME.search(scene.text, max(0, paid.start - 12), paid.start)
    if words.match(scene.text, paid.end) and not may_come:
        last.amount = Payment.of("milestones", paid)


def withhold(scene: Scene, sentence: Span, entry: Entry) -> None:
    """상대방 이름은 공개하지 않았다: the partner of a deal without one, in its own sentence or behind it."""
    withheld = None if entry.licensee else deal_parties.WITHHELD.search(scene.text, sentence.start, sentence.end)
    if withheld:
        entry.licensee = [Party(UNDISCLOSED, Mention(withheld[0], withheld.start(), withheld.end()))]


def direct(scene: Scene, sentence: Span, entry: Entry, slots: list[Slot]) -> None:
    """Who gets the money is the licensor, where the order of the names alone had told the sides."""
    if not entry.weak or not entry.licensor or not entry.licensee:
        return
    text = scene.text
    for slot in reversed(slots):
        if slot.role not in ("topic", "subject") or len(slot.parties) != 1:
            continue
        name = slot.parties[0].name
        if deal_money.PAYER.match(text, slot.end) or deal_money.PAYEE.match(text, slot.end):
            side = entry.licensor if deal_money.PAYER.match(text, slot.end) else entry.licensee
            if any(same(name, p.name) for p in side):
                entry.turn()
            entry.weak = False
            return
        words = deal_money.MONEY_OF.search(text, slot.end, sentence.end)
        if not words or (slot.role == "subject" and deal_money.GOES_ON.search(text, slot.end, words.start())):
            continue  # A는 B가 X를 파는 계약을 맺고 계약금을 받는다: A gets it
        gets = deal_money.GETS.search(text, words.end(), min(sentence.end, words.end() + 50))
        pays = deal_money.PAYS.search(text, words.end(), min(sentence.end, words.end() + 50))
        if pays and not (gets and gets.start() <= pays.start() + 2):
            turned = any(same(name, p.name) for p in entry.licensor)
        elif gets:
            turned = any(same(name, p.name) for p in entry.licensee)
        else:
            continue
        if turned:
            entry.turn()
        entry.weak = False
        return


def partner(scene: Scene, sentence: Span, entry: Entry, slots: list[Slot]) -> None:
    """계약 상대는 위다제약이다: the side that was open or unnamed."""
    match = deal_parties.PARTNER_IS.search(scene.text, sentence.start, sentence.end)
    if match is None and not entry.licensee and entry.kind not in ("equity", None):
        paying = [s for s in slots if len(s.parties) == 1 and deal_parties.PROMISES.match(scene.text, s.tail)]
        if len(paying) == 1 and not entry.holds(paying[0].parties[0].name):
            entry.licensee = [paying[0].parties[0]]  # B가 약속한 돈은 최대 5억 달러다
        return
    named = [p for s in slots if match and 0 <= s.start - match.end() <= 24 for p in s.parties if p.name != UNDISCLOSED]
    if match and not named and (unread := guess(scene, match.end(), sentence.end, "is")):
        named = [unread]
    if len(named) != 1 or entry.holds(named[0].name):
        return
    for side in (entry.licensee, entry.licensor):
        if not side or side[0].name == UNDISCLOSED:
            side[:] = named
            return


def _seller(scene: Scene, sentence: Span, entry: Entry, slots: list[Slot]) -> None:
    """매각자는 사모펀드 A다: who sold what was just told as bought, where it stands for its own seller."""
    match = deal_parties.SELLER_IS.search(scene.text, sentence.start, sentence.end)
    gets = [s for s in slots if s.role in ("topic", "subject") and deal_parties.GETS_PRICE.match(scene.text, s.end)]
    if (
        match is None
        and len(gets) == 1
        and entry.kind == "acquisition"
        and shares(entry.licensor, [entry.target] if entry.target else [])
    ):
        if not entry.holds(gets[0].parties[0].name if gets[0].parties else ""):
            entry.licensor = list(gets[0].parties) or entry.licensor
        return
    if match is None or entry.kind not in ("acquisition", "asset_sale") or entry.happening("signed") is None:
        return
    target = [entry.target] if entry.target else []
    if entry.licensor and not shares(entry.licensor, target):
        return
    named = listed(scene.text, match.end(), slots)
    if named and not any(same(n.name, p.name) for n in named for p in [*entry.licensee, *target]):
        entry.licensor = named


def _control(scene: Scene, sentence: Span, entry: Entry) -> None:
    """취득 후 지분율은 62.4%다: the shares just told as bought make the buyer the owner."""
    if entry.kind == "equity" and len(entry.licensor) == 1 and entry.licensee and entry.happening("signed"):
        if deal_clauses.HOLDS_THEN.search(scene.text, sentence.start, sentence.end):
            entry.kind, entry.target = "acquisition", entry.licensor[0]


def _ended(scene: Scene, sentence: Span, entry: Entry) -> None:
    """해지금액은 93억원이다: what the contract was worth, where nothing else tells it."""
    words = deal_moods.ENDED_WORTH.search(scene.text, sentence.start, sentence.end)
    if words is None or "total" in entry.money or entry.happening("terminated") is None:
        return
    figure = next((f for f in scene.figures_in(words.end(), sentence.end) if f.start - words.end() <= 4), None)
    if figure is not None and figure.kind == "money" and not figure.vague:
        entry.money["total"] = Payment.of("total", figure)


def _failed(scene: Scene, sentence: Span, entry: Entry, slots: list[Slot]) -> None:
    """최대주주인 A는 …, 우선협상대상자였던 B가 …: the sides of a sale that was just told as failed."""
    if entry.kind not in ("acquisition", "asset_sale") or entry.happening("failed") is None or entry.licensee:
        return
    for slot in (s for s in slots if s.parties and not s.refers and not entry.holds(s.parties[0].name)):
        before = max(sentence.start, slot.start - 40)
        if deal_parties.WOULD_BUY.search(scene.text, before, slot.start):
            entry.licensee = [slot.parties[0]]
        elif deal_parties.WOULD_SELL.search(scene.text, before, slot.start):
            entry.licensor = [slot.parties[0]]


def _regions(scene: Scene, sentence: Span, near: list[Entry]) -> None:
    """대상 지역은 일본과 대만이며 한국은 뺐다: told behind the licence."""
    licences = [e for e in near if e.kind in ("licence", "option", "co_development", None)]
    if len(licences) != 1:
        return
    told = territory.told_apart(scene.text, sentence.start, sentence.end)
    if told is None:
        return
    entry = licences[0]
    before = entry.territory[0] if entry.territory else Territory()
    included = tuple(dict.fromkeys((*before.included, *told[0].included)))
    excluded = tuple(dict.fromkeys((*before.excluded, *told[0].excluded)))
    entry.territory = (Territory(tuple(r for r in included if r not in excluded), excluded), told[1])

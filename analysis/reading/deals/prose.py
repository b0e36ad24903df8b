"""Prose: what the clauses of a sentence claim goes into the ledger, and its money onto the deals that they tell."""

from __future__ import annotations

from itertools import pairwise

from analysis.reading.deals.claims import claims, clauses, gapping, pairings
from analysis.reading.deals.claims.claim import Claim
from analysis.reading.deals.claims.parties import Slot, slots_at
from analysis.reading.deals.ledger import register, sequels
from analysis.reading.deals.ledger.context import Context
from analysis.reading.deals.ledger.entry import Entry
from analysis.reading.deals.ledger.ledger import Ledger
from analysis.reading.deals.ledger.payment import Payment
from analysis.reading.deals.ledger.register import Entered
from analysis.reading.deals.money.follow import Follower
from analysis.reading.deals.money.payments import read_payments
from analysis.reading.deals.money.untold import Untold, Waiting
from analysis.reading.deals.scene import Scene
from analysis.reading.deals.words import hits, labels
from analysis.reading.deals.words.hits import Hit
from analysis.reading.deals.words.labels import Label
from analysis.reading.rules import deal_clauses, deal_verbs
from analysis.records import Figure, Span


class Prose:
    """Reads sentences by their clauses."""

    def __init__(self, scene: Scene, ledger: Ledger, follower: Follower) -> None:
        self.scene, self.ledger, self.follower = scene, ledger, follower
        self.waiting = Waiting(follower)
        self.aside: list[Entry] = []  # deals that the last sentence told by the way

    def read(self, index: int, sentence: Span, near: bool) -> None:
        """Enter the deals that a sentence tells; of one that tells none, what it adds to those told before (`near`)."""
        scene, text = self.scene, self.scene.text
        if self.aside and deal_clauses.AT_THAT_TIME.match(text, sentence.start):
            self.ledger.speak_of(self.aside)
        self.aside = []
        named = labels.find(text, sentence.start, sentence.end)
        words = hits.find(text, sentence.start, sentence.end, named)
        tells = any(_tells(text, sentence, h) for h in words)
        if not tells and not near and not named:
            return
        found = slots_at(scene, index)
        if named and found:
            found = _unlabelled(found, named)
        told = _told(text, sentence, words, found, named) if tells else []
        payments = read_payments(scene, sentence.start, sentence.end, named, True) if told else []
        entered, untold = self._enter(index, sentence, told, payments)
        kept = [self.waiting.keep(Untold(index, claim, sentence, stop, payments, found)) for claim, stop in untold]
        if len(entered) == 1 and deal_clauses.IN_TURN.search(text, sentence.start, sentence.end):
            entered = register.enter_beside(Context(scene, self.ledger, index), entered[0], sentence)
        if entered:
            told_now = [e.entry for e in entered]
            if near and self._is_aside(sentence, entered):
                self.aside = told_now
            else:
                self.ledger.speak_of(told_now)
            for one in entered:
                one.entry.last = index
            if len(entered) == 1:
                sequels.withhold(scene, sentence, entered[0].entry)
                if index:
                    sequels.that_money(scene, sentence, scene.sentences[index - 1], entered[0].entry)
                if not entered[0].entry.licensee:
                    sequels.partner(scene, sentence, entered[0].entry, found)
            taken = [e.claim for e in entered]
            left = [c for c in told if c.event == "signed" and c.clause.slots and not any(c is t for t in taken)]
            self.follower.within(sentence, entered, payments, found, left)
            self.waiting.tell(index, sentence, entered)
        elif not any(kept):
            of_it = deal_clauses.OF_THIS_CONTRACT.match(text, sentence.start) is not None
            payments = read_payments(scene, sentence.start, sentence.end, named, of_it)
            self.follower.behind(index, sentence, payments, found)
        self.follower.settle(index)

    def _is_aside(self, sentence: Span, entered: list[Entered]) -> bool:
        """Whether a sentence only describes what is left out of the deal told before: B에 먼저 이전한 대만은 대상에서 빠진다."""
        endings = [e.claim.clause.verb.ending for e in entered]
        described = all(ending is not None and ending.form == "attributive" for ending in endings)
        return described and deal_clauses.LEFT_OUT.search(self.scene.text, sentence.start, sentence.end) is not None

    def _enter(
        self, index: int, sentence: Span, told: list[Claim], payments: list[Payment]
    ) -> tuple[list[Entered], list[tuple[Claim, int]]]:
        """The claims that hold enough to be entered, each under its deal; and those that do not, each with where the next begins."""
        context = Context(self.scene, self.ledger, index)
        entered: list[Entered] = []
        untold: list[tuple[Claim, int]] = []
        passed: list[Claim] = []  # too little to be a deal alone
        for number, claim in enumerate(told):
            stop = next((c.start for c in told[number + 1 :] if c.start >= claim.end), sentence.end)
            if passed and claim.event not in ("signed", None):
                _let_partner_in(claim, passed[-1])
            total = self._total(payments, claim, stop) if claim.event == "signed" and claim.turn is None else None
            context.told = [e.entry for e in entered]
            made = register.enter(context, claim, sentence, stop, total)
            if made is None:
                passed.append(claim)
                untold.append((claim, stop))
                continue
            entered.append(made)
            for before in passed:  # 2021년 기술수출한 X의 권리를 B로부터 돌려받았다
                register.enter_signing(context, before, sentence, made)
                register.enter_became(context, before, sentence, made)
            passed = []
        return entered, untold

    def _total(self, payments: list[Payment], claim: Claim, stop: int) -> Figure | None:
        """The total that stands in a claim's clause."""
        for payment in payments:
            if payment.part == "total" and claim.start <= payment.mention.start < max(claim.end, stop):
                return self.scene.by_id.get(payment.value)
        return None


def _let_partner_in(claim: Claim, before: Claim) -> None:
    """Give what became of a contract, told of one side alone, the sides of that contract: A가 B와 맺은 계약에 중국을 추가했다."""
    sides, whole = claim.sides, before.sides
    ending, part = before.clause.verb.ending, before.clause.verb.word.part
    described = part == "pact" and ending is not None and ending.form == "attributive"
    if not described and part != "leave":  # A가 B와 결별, 권리를 돌려받았다
        return
    mine = [s for s in (*sides.licensor, *sides.licensee) if s.parties]
    if whole.licensor and whole.licensee and not (sides.licensor and sides.licensee):
        if all(s in whole.licensor for s in mine):
            claim.sides = whole


def _tells(text: str, sentence: Span, hit: Hit) -> bool:
    """Whether a word can carry a clause: a verb that tells a deal, or one of telling, with the contract as what is told."""
    if hit.ending is None or hit.word.part == "other":
        return False
    if hit.word.part != "tell":
        return True
    before = max(sentence.start, hit.start - 30)
    announced = deal_clauses.ANNOUNCED.search(text, before, hit.start)
    return announced is not None or deal_verbs.WILL_TO_END.search(text, before, hit.start) is not None


def _told(text: str, sentence: Span, words: list[Hit], found: list[Slot], named: list[Label]) -> list[Claim]:
    """What a sentence claims: its clauses, those apart that share a verb, and of each the pairs that 각각 makes."""
    words = _apart(words, found)
    whole = clauses.cut(text, sentence.start, sentence.end, words, found)
    parts = [
        part
        for before, clause in zip([None, *whole], whole, strict=False)
        for part in gapping.gapped(text, clause, before)
    ]
    told = claims.read(text, sentence, gapping.settled(text, parts), named)
    for before, claim in pairwise(told):
        _part(text, before, claim)
    return [one for claim in told for one in pairings.shared_out(text, claim)]


def _part(text: str, before: Claim, claim: Claim) -> None:
    """Let a claim begin where what is said of the asset of the one before it ends: "B에 이전된 A의 X가 9000억원으로 2위, C가 D에 …"."""
    ending = before.clause.verb.ending
    if ending is None or ending.form != "attributive" or not before.end <= claim.start <= before.end + 1:
        return
    acting = [s.start for s in claim.clause.slots if s.role in ("topic", "subject") and s.start >= claim.start]
    cut = text.rfind(", ", claim.start, acting[0]) if acting else -1
    if cut > 0:
        claim.start = cut + 2


def _apart(words: list[Hit], slots: list[Slot]) -> list[Hit]:
    """The deal words that are no part of a party's name."""
    kept: list[Hit] = []
    for word in words:
        start, end = word.start, word.end
        for slot in slots:
            if slot.start < end and start < slot.end:
                break
        else:
            kept.append(word)
    return kept


def _unlabelled(slots: list[Slot], named: list[Label]) -> list[Slot]:
    """The parties that do not begin inside a word for a part of the money."""
    kept: list[Slot] = []
    for slot in slots:
        start = slot.start
        for label in named:
            if label.start <= start < label.end:
                break
        else:
            kept.append(slot)
    return kept

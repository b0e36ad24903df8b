"""Sentence by sentence through an article: claims and money into the ledger, the ledger into rows."""

from __future__ import annotations

import re

from analysis.reading.deals import claims, clauses, gapping, hits, labels, money, pairings, register
from analysis.reading.deals.claim import Claim
from analysis.reading.deals.context import Context
from analysis.reading.deals.entry import Entry, Happening
from analysis.reading.deals.filings import read_filings
from analysis.reading.deals.follow import REACH, Follower
from analysis.reading.deals.funding import may_tell_round, read_round
from analysis.reading.deals.labels import Label
from analysis.reading.deals.ledger import Ledger
from analysis.reading.deals.lists import read_list
from analysis.reading.deals.parties import Slot, slots_at
from analysis.reading.deals.payment import Payment
from analysis.reading.deals.round_events import read_event
from analysis.reading.deals.rounds import read_rounds
from analysis.reading.deals.rows import is_told, write
from analysis.reading.deals.scene import Scene
from analysis.reading.deals.trie import pattern
from analysis.reading.rules import deal_clauses, deal_moods, deal_parties
from analysis.records import Deal, Figure, Span

_STRONG = re.compile(pattern(deal_clauses.STRONG))
_WEAK = re.compile(pattern(deal_clauses.WEAK))
_LONGEST = 6000  # characters; what has no end for so long is no sentence


def may_tell(text: str) -> bool:
    """Whether an article holds any word that tells a deal."""
    return _STRONG.search(text) is not None or may_tell_round(text)


class Flow:
    """One walk through one article."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.ledger = Ledger(scene.by_id)
        self.follower = Follower(scene, self.ledger)
        self.corrects = deal_moods.CORRECTS.search(scene.text) is not None

    def read(self) -> tuple[Deal, ...]:
        scene, text = self.scene, self.scene.text
        done = read_filings(scene, self.ledger)
        passed = 0  # how many of them end before a sentence
        for index, sentence in enumerate(scene.sentences):
            current = self.ledger.current
            near = bool(current) and any(index - e.last <= REACH for e in current)
            if sentence.end - sentence.start > _LONGEST:
                continue
            while passed < len(done) and done[passed].end <= sentence.start:
                passed += 1
            if passed < len(done) and done[passed].start <= sentence.start:
                continue
            told = _STRONG.search(text, sentence.start, sentence.end)
            if told or (near and _WEAK.search(text, sentence.start, sentence.end)):
                self._sentence(index, sentence, near)
            else:
                self._round(index, sentence)
        self.follower.settle(None)
        self.follower.share_sums()
        for entry in self.ledger.entries:
            if entry.kind == "asset_sale" and entry.happening("returned"):
                entry.kind = "licence"  # what comes back was lent
        return write([e for e in self.ledger.entries if is_told(e)])

    def _sentence(self, index: int, sentence: Span, near: bool) -> None:
        scene, text = self.scene, self.scene.text
        if scene.asks(sentence):
            self._turn_to(index, sentence)
        if self.corrects and self._is_taken_back(sentence):
            return  # what was printed wrongly, told once more
        if (
            not near
            and not scene.companies_in(sentence.start, sentence.end)
            and not deal_parties.POINTS.search(text, sentence.start, sentence.end)
        ):
            if scene.is_answer(sentence):
                self._round(index, sentence)  # 전환사채로 300억원을 모았다
            return
        listed = read_list(scene, sentence, index, self.ledger)
        if listed is None:
            listed = read_rounds(scene, sentence, index, self.ledger)
        if listed is not None:
            self.ledger.current = listed or self.ledger.current
            return
        if self._round(index, sentence):
            return
        named = labels.find(text, sentence.start, sentence.end)
        words = hits.find(text, sentence.start, sentence.end, named)
        tells = any(h.ending is not None and h.word.part not in ("other", "tell") for h in words)
        if not tells and not near and not named:
            return
        found = slots_at(scene, index)
        if named and found:
            found = _unlabelled(found, named)
        entered, payments, left = self._claims(index, sentence, words, found, named) if tells else ([], None, [])
        if payments is None:
            payments = money.payments(scene, sentence.start, sentence.end, named, False)
        if entered:
            self.ledger.current = _unique([e for _, e, _ in entered])
            for _, entry, _ in entered:
                entry.last = index
            self.follower.within(sentence, entered, payments, found, left)
        else:
            self.follower.behind(index, sentence, payments, found)
        self.follower.settle(index)

    def _round(self, index: int, sentence: Span) -> bool:
        """Whether a sentence tells a round of capital, or more of one, or what became of it; it is entered then."""
        context = Context(self.scene, self.ledger, index)
        told = read_round(context, sentence) or read_event(context, sentence)
        if told is not None:
            self.ledger.current = _unique(told)
        return told is not None

    def _is_taken_back(self, sentence: Span) -> bool:
        """Whether a sentence of a correction only repeats what was wrong; one that goes on to the right value is read."""
        text, start, end = self.scene.text, sentence.start, sentence.end
        return bool(deal_moods.RETRACTED.search(text, start, end)) and not deal_moods.UPHELD.search(text, start, end)

    def _turn_to(self, index: int, question: Span) -> None:
        """Turn to the deals with the partner that a question of an interview names: the answer speaks of them."""
        hero = self.scene.hero()
        named = {c.name.name for c in self.scene.companies_in(question.start, question.end)}
        partners = named - {hero.name} if hero is not None else named
        asked = [e for e in self.ledger.recent if any(e.holds(name) for name in partners)]
        if not partners and deal_clauses.ASKS_OF_IT.search(self.scene.text, question.start, question.end):
            asked = self.ledger.current
        if asked:
            self.ledger.current = asked
            for entry in asked:
                entry.last = index

    def _claims(
        self, index: int, sentence: Span, words: list[hits.Hit], found: list[Slot], named: list[Label]
    ) -> tuple[list[tuple[Claim, Entry, Happening | None]], list[Payment] | None, list[Claim]]:
        """The claims of a sentence, each entered, with the payments of the sentence if any was; and the signings left out."""
        text = self.scene.text
        words = _apart(words, found)
        parts = [
            part
            for clause in clauses.cut(text, sentence.start, sentence.end, words, found)
            for part in gapping.gapped(text, clause)
        ]
        told = [one for claim in claims.read(text, sentence, parts, named) for one in pairings.shared_out(text, claim)]
        if not told:
            return [], None, []
        payments = money.payments(self.scene, sentence.start, sentence.end, named, True)
        context = Context(self.scene, self.ledger, index)
        entered: list[tuple[Claim, Entry, Happening | None]] = []
        for number, claim in enumerate(told):
            stop = next((c.start for c in told[number + 1 :] if c.start >= claim.end), sentence.end)
            total = self._total(payments, claim, stop) if claim.event == "signed" and claim.turn is None else None
            context.told = [e for _, e, _ in entered]
            made = register.enter(context, claim, sentence, stop, total)
            if made is not None:
                entered.append((claim, *made))
        taken = [c for c, _, _ in entered]
        left = [c for c in told if c.event == "signed" and c.clause.slots and not any(c is t for t in taken)]
        return entered, payments if entered else None, left

    def _total(self, payments: list[Payment], claim: Claim, stop: int) -> Figure | None:
        """The total that stands in a claim's clause."""
        for payment in payments:
            if payment.part == "total" and claim.start <= payment.mention.start < max(claim.end, stop):
                return self.scene.by_id.get(payment.value)
        return None


def _apart(words: list[hits.Hit], slots: list[Slot]) -> list[hits.Hit]:
    """The deal words that are no part of a party's name."""
    kept: list[hits.Hit] = []
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


def _unique(entries: list[Entry]) -> list[Entry]:
    kept: list[Entry] = []
    for entry in entries:
        if not any(entry is e for e in kept):
            kept.append(entry)
    return kept

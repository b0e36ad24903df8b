"""Money onto deals: of the deal that a sentence tells, or, in a sentence that tells none, of the deal told before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from analysis.reading.deals.claims.claim import Claim
from analysis.reading.deals.claims.parties import Slot
from analysis.reading.deals.ledger import dated, sequels
from analysis.reading.deals.ledger.entry import Entry
from analysis.reading.deals.ledger.ledger import Ledger
from analysis.reading.deals.ledger.payment import Payment
from analysis.reading.deals.ledger.register import Entered
from analysis.reading.deals.ledger.rows import is_number
from analysis.reading.deals.money import brought, whose
from analysis.reading.deals.money.payments import read_payments
from analysis.reading.deals.money.placing import change, latest, put
from analysis.reading.deals.scene import Scene
from analysis.reading.deals.words import labels
from analysis.reading.deals.words.tallies import is_tally
from analysis.reading.rules import deal_changes, deal_clauses, deal_money, deal_moods, deal_receipts
from analysis.records import Mention, Span

_UNTOLD = Payment("total", "not_stated", Mention("", 0, 0))
_PATIENCE = 40  # sentences that a statement waits for its deal
PRICED = ("acquisition", "asset_sale", "equity")  # what is paid for at one price, without parts that add up
REACH = 3  # sentences that a deal may be away from what adds to it


class Follower:
    """Puts the money of each sentence where it belongs, and keeps what is said of a company before its deal is told."""

    def __init__(self, scene: Scene, ledger: Ledger) -> None:
        self.scene, self.ledger = scene, ledger
        self._waiting: list[tuple[str, Payment, int]] = []  # said of a company whose deal is not told yet
        self._corrected: tuple[set[str], list[Payment]] = (set(), [])  # of a notice: whose deal, and what is right

    def within(
        self,
        sentence: Span,
        entered: Sequence[Entered],
        payments: list[Payment],
        slots: list[Slot],
        left: Sequence[Claim],
    ) -> None:
        """Money of a sentence that tells deals: each amount to the clause in which it stands, none if it is of one `left` out."""
        groups: dict[str, list[Payment]] = {}
        for payment in brought.without_bought_before(self.scene, entered, payments):
            groups.setdefault(payment.part, []).append(payment)
        raised = {p.part for p in payments if p.first_terms}  # 3억 달러에서 4억 달러로
        together = len(entered) > 1 and len({e.claim.start for e in entered}) == 1
        for told in groups.values():
            parallel = together or whose.in_turn(self.scene.text, entered, told)
            for number, payment in enumerate(told):
                if parallel and len(told) == len(entered):
                    chosen = entered[number]
                elif parallel:
                    if not is_number(payment):
                        for one in entered:
                            put(self.scene, one.entry, one.happening, payment)
                    continue
                else:
                    at = payment.mention.start
                    chosen = whose.place(entered, at)
                    if any(c.start <= at and not c.start <= chosen.claim.start <= at for c in left):
                        continue
                    if whose.is_of_clause_before(self.scene.text, chosen, payment):
                        continue
                changed = payment.part in raised and not payment.first_terms
                happening = whose.amendment(entered, chosen) if changed else chosen.happening
                claim, entry = chosen.claim, chosen.entry
                if happening and happening.event == "amended" and payment.mention.start < claim.clause.since:
                    happening = None  # 최대 5억 달러였고, 변경 계약으로 …: the terms before
                if claim.kind == "equity" and entry.kind != "equity" and payment.part == "total":
                    payment = replace(payment, part="equity", certain=True)
                put(self.scene, entry, happening, payment)
        for one in entered:
            brought.pay(self.scene, one)
            sequels.partner(self.scene, sentence, one.entry, slots)
            dated.bracketed(self.scene, sentence, one.entry)
            dated.signed_at(self.scene, sentence, one.entry)
            sequels.direct(self.scene, sentence, one.entry, slots)

    def behind(self, index: int, sentence: Span, payments: list[Payment], slots: list[Slot]) -> None:
        """Money of a sentence that tells no deal: of the deal of the company it names, else of the deal just told."""
        text = self.scene.text
        near = [e for e in self.ledger.current if index - e.last <= REACH and not self._opened(e.last, index)]
        if near and deal_receipts.OF_MILESTONE.search(text, sentence.start, sentence.end):
            for entry in near:  # 이번이 네 번째 마일스톤이다
                entry.last = index
        if near:
            sequels.add(self.scene, sentence, near, slots)
        if len(near) == 2 and (halves := whose.halves(text, sentence)):
            for entry, (start, end) in zip(near, halves, strict=True):
                named = labels.find(text, start, end)
                told = read_payments(self.scene, start, end, named, True)
                amounts = [f for f in self.scene.figures_in(start, end) if f.kind == "money" and not f.same_as]
                if not told and len(amounts) == 1 and not amounts[0].vague:  # 앞의 계약에는 900만 유로
                    whole = Mention(amounts[0].text, amounts[0].start, amounts[0].end)
                    told = [Payment("total", amounts[0].id, whole, certain=False)]
                for payment in told:
                    put(self.scene, entry, latest(self.scene, sentence, entry, payment), payment)
            return
        if not near and payments and deal_moods.CORRECTS.search(text, sentence.start, sentence.end) and index:
            before = self.scene.sentences[index - 1]
            spoken_of = self.scene.companies_in(before.start, before.end)
            spoken_of = spoken_of or self.scene.companies_in(sentence.start, sentence.end)
            self._corrected = ({c.name.name for c in spoken_of}, payments)
            return
        if not payments or self.scene.is_headline(sentence):
            return
        of_these = whose.adds_up(near, payments) or whose.are_both(near, text, sentence)
        if is_tally(text, sentence) and not of_these:
            payments = [p for p in payments if len(near) == 1 and self._was_paid_then(p)]
        if hoped := deal_moods.HOPED.search(text, sentence.start, sentence.end):  # 계약금은 1억원이고 예상 매출은 …
            cut = [m.start() for m in deal_money.GOES_ON.finditer(text, sentence.start, hoped.start())]
            owed = (
                ("milestones", "royalty") if hoped[0].startswith("성공") else ()
            )  # 상업화에 성공하면 순매출의 5%를 받는다
            payments = [p for p in payments if (cut and p.mention.end <= cut[-1]) or p.part in owed]
        turns = [p for p in payments if p.turn is not None and is_number(p)]
        if len(near) == 1 and len(turns) > 1 and {p.part for p in turns} == {"total"}:
            near = self.ledger.part(near[0], len(turns))
        for payment in payments:
            self._behind(index, sentence, payment, payments, slots, near)
        for entry in [e for e in self.ledger.recent if e.last == index]:
            sequels.direct(self.scene, sentence, entry, slots)

    def _behind(
        self,
        index: int,
        sentence: Span,
        payment: Payment,
        payments: list[Payment],
        slots: list[Slot],
        near: list[Entry],
    ) -> None:
        position = payment.mention.start
        later = [p.mention.start for p in payments if p.mention.start > position]
        beside = [s for s in slots if s.start < position or not any(s.start < at for at in later)]
        named = whose.named(
            [s for s in beside if not deal_money.GOES_ON.search(self.scene.text, position, s.start)], position
        )
        targets = near
        if named:
            targets = self._of(named)
            if not targets:
                owners = named[:1] if is_number(payment) else named
                self._waiting += [(name, payment, index) for name in owners]
                return
        elif self.scene.opens(sentence) and not whose.continues(self.scene.text, sentence):
            return
        if payment.turn is not None and len(targets) > 1:
            if payment.turn < len(targets) and sum(p.turn is not None for p in payments) % len(targets) == 0:
                targets = [targets[payment.turn]]
            else:
                return
        elif (
            len(targets) > 1
            and is_number(payment)
            and len(bought := whose.bought(self.scene.text, targets, position)) == 1
        ):
            targets = bought
        elif len(targets) > 1 and is_number(payment):
            new = deal_clauses.NEW_DEAL.search(self.scene.text, sentence.start, position)
            targets = [e for e in targets if e.happening("signed")] if new else []
            if len(targets) != 1:
                return
        if payment.part == "total" and whose.sums_up(
            self.scene.text, sentence, position
        ):  # 신주까지 합치면 1300억원이 든다
            targets = [e for e in targets if not (e.kind in PRICED and is_number(e.money.get("total", _UNTOLD)))]
        if payment.part == "total" and deal_money.OF_CAPITAL.search(self.scene.text, max(0, position - 16), position):
            targets = [e for e in targets if e.kind == "equity"]  # 3공장을 짓고 있다. 투자금은 1조원이다
        for entry in targets:
            happening = latest(self.scene, sentence, entry, payment)
            if payment.part in {p.part for p in payments if p.first_terms}:
                if not self._against_earlier(sentence):
                    happening = change(self.scene, entry, sentence, happening)
                if happening is None and payment.first_terms and any(_replaces(p, payment) for p in payments):
                    continue  # 첫 계약에 비해 선급금은 1000만 달러에서 3000만 달러로 커졌다: of this one, the latter
            put(self.scene, entry, happening, payment)
            entry.last = index

    def _was_paid_then(self, payment: Payment) -> bool:
        """Whether an amount in a tally is called what was paid at the signing: 계약 당시 받은 선급금 3000만달러를 보태면."""
        at = payment.mention.start
        return deal_clauses.PAID_THEN.search(self.scene.text, max(0, at - 30), at) is not None

    def _against_earlier(self, sentence: Span) -> bool:
        """Whether a sentence measures the terms of a deal by those of an earlier one."""
        return deal_changes.AGAINST_EARLIER.search(self.scene.text, sentence.start, sentence.end) is not None

    def _opened(self, last: int, index: int) -> bool:
        """Whether another item begins behind a sentence, up to another: ▶ …, unless it goes on with what is told (▶계약금)."""
        between = self.scene.sentences[last + 1 : index + 1]
        return any(self.scene.opens(s) and not whose.continues(self.scene.text, s) for s in between)

    def share_sums(self) -> None:
        """Give each company's sum of a list to the one deal that is told of it, where that deal states none."""
        for name, payment in self.ledger.sums.items():
            told = [e for e in self.ledger.of_party(name) if e.happening("signed")]
            if len(told) == 1 and not is_number(told[0].money.get("total", _UNTOLD)):
                told[0].money["total"] = payment

    def settle(self, index: int | None) -> None:
        """What was said of a company before its deal was told: an amount if the next sentences tell it, a state if any does."""
        names, right = self._corrected
        for entry in self.ledger.current if right else []:
            if names and all(entry.holds(name) for name in names):  # the deal of the notice, told in full
                for payment in right:
                    entry.money.setdefault(payment.part, payment)
                self._corrected = (set(), [])
        if not self._waiting:
            return
        kept: list[tuple[str, Payment, int]] = []
        for name, payment, at in self._waiting:
            found = self.ledger.of_party(name)
            if is_number(payment):
                if index is not None and index - at <= REACH:
                    if not found:
                        kept.append((name, payment, at))
                    elif len(found) == 1 and found[0].last == index:
                        put(
                            self.scene,
                            found[0],
                            latest(self.scene, self.scene.sentences[at], found[0], payment),
                            payment,
                        )
            elif (index is None or index - at > _PATIENCE) and len(found) == 1:
                found[0].money.setdefault(payment.part, payment)
            elif index is not None and index - at <= _PATIENCE:
                kept.append((name, payment, at))
        self._waiting = kept

    def _of(self, named: list[str]) -> list[Entry]:
        """The deals that hold every named company; else those of the last spoken of that hold one."""
        full = [e for e in self.ledger.recent if all(e.holds(name) for name in named)]
        full.sort(key=lambda e: -e.last)
        current = [e for e in full if any(e is c for c in self.ledger.current)]
        return (current or full)[:1]


def _replaces(payment: Payment, before: Payment) -> bool:
    """Whether an amount stands for what another was before."""
    return payment.part == before.part and not payment.first_terms and is_number(payment)

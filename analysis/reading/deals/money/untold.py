"""What became of a deal, told before the deal itself: kept until one of the next sentences tells the signing."""

from __future__ import annotations

from typing import NamedTuple

from analysis.reading.deals.claims.claim import Claim
from analysis.reading.deals.claims.parties import Slot
from analysis.reading.deals.ledger import register
from analysis.reading.deals.ledger.context import Context
from analysis.reading.deals.ledger.payment import Payment
from analysis.reading.deals.ledger.register import Entered
from analysis.reading.deals.money.follow import Follower
from analysis.reading.rules import deal_receipts
from analysis.records import Span

_LATER = ("terminated", "returned", "amended", "milestone_received", "option_exercised")
_REACH = 3  # sentences that an event waits for its deal


class Untold(NamedTuple):
    """A claim that holds too little to be a deal, with the sentence that makes it."""

    at: int
    claim: Claim
    sentence: Span
    stop: int
    payments: list[Payment]
    slots: list[Slot]


class Waiting:
    """The events of deals that no sentence has told yet: "A의 기술수출 계약이 파기됐다. A는 2023년 B에 X를 이전했다."."""

    def __init__(self, follower: Follower) -> None:
        self.scene, self.ledger, self.follower = follower.scene, follower.ledger, follower
        self._kept: list[Untold] = []

    def keep(self, untold: Untold) -> bool:
        """Keep a claim that names somebody, and tells what comes behind a signing; whether it was kept."""
        sides = untold.claim.sides
        kept = (
            untold.claim.event in _LATER
            and not untold.claim.first
            and any(s.parties for s in (*sides.licensor, *sides.licensee))
        )
        if kept:
            self._kept.append(untold)
        return kept

    def tell(self, index: int, sentence: Span, entered: list[Entered]) -> None:
        """Enter what waits under the deals that a sentence tells as signed before."""
        if not self._kept:
            return
        self._kept = [u for u in self._kept if index - u.at <= _REACH]
        signed = [e.entry for e in entered if e.happening is not None and e.happening.event == "signed"]
        if not signed or not deal_receipts.EARLIER.search(self.scene.text, sentence.start, sentence.end):
            return
        for untold in [u for u in self._kept if u.at < index]:
            context = Context(self.scene, self.ledger, untold.at)
            made = register.enter(context, untold.claim, untold.sentence, untold.stop, None)
            if made is not None:
                self._kept.remove(untold)
                self.follower.within(untold.sentence, [made], untold.payments, untold.slots, [])

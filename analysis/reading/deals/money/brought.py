"""What the events of a sentence brought: receipts and options that were drawn; and what was paid for what is now sold."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.reading.deals.claims.clause import Clause
from analysis.reading.deals.ledger.payment import Payment
from analysis.reading.deals.ledger.register import Entered
from analysis.reading.deals.money.asides import is_aside, tail_of
from analysis.reading.deals.scene import Scene
from analysis.reading.deals.words import labels
from analysis.reading.rules import deal_money, deal_receipts


def without_bought_before(scene: Scene, entered: Sequence[Entered], payments: list[Payment]) -> list[Payment]:
    """Without what was paid once for what is now sold: "2년 전 400억원에 산 이 회사를 B에 250억원에 넘긴다"."""
    verbs = {e.claim.clause.verb.start for e in entered}
    kept = []
    for payment in payments:
        figure = scene.by_id.get(payment.value)
        own = deal_money.OF_ITS_OWN.match(scene.text, figure.end) if figure is not None else None
        if own is None or own.start("verb") in verbs:
            kept.append(payment)
    return kept


def pay(scene: Scene, one: Entered) -> None:
    """Give a receipt the one amount of its clause, though nothing calls it a milestone: "3상 개시로 B에서 2000만 파운드가 입금됐다"."""
    clause, happening = one.claim.clause, one.happening
    if happening is None or happening.amount is not None:
        return
    drawn = happening.event == "option_exercised" and clause.verb.word.part == "receive"  # 옵션 행사로 2억엔을 받았다
    if happening.event == "option_exercised" and not drawn:
        happening.amount = _drawn_for(scene, clause)
    if happening.event != "milestone_received" and not drawn:
        return
    start, end = one.claim.regions if one.claim.turns else (clause.start, clause.verb.start)
    if so_much := deal_receipts.IS_SO_MUCH.match(scene.text, clause.end):
        start, end = so_much.span()  # 11월 들어온 1000만달러다
    amounts = [f for f in scene.figures_in(start, end) if f.kind == "money"]
    amounts = [f for f in amounts if not f.vague and f.same_as is None and not is_aside(scene, f, [])]
    if len(amounts) == 1 and not labels.find(scene.text, start, amounts[0].start):
        paid = amounts[0]
        happening.amount = Payment.of("milestones", paid)


def _drawn_for(scene: Scene, clause: Clause) -> Payment | None:
    """What is paid for an option that is drawn, right behind the verb: 옵션을 행사하며 1500만 달러를 냈다."""
    text, ending = scene.text, clause.verb.ending
    near = deal_receipts.DRAWN_FOR.match(text, ending.end) if ending is not None else None
    paid = next(iter(scene.figures_in(near.end(), near.end() + 1)), None) if near else None
    if paid is None or paid.kind != "money" or not deal_money.GOT.match(text, tail_of(scene, paid)):
        return None
    return Payment.of("option_fee", paid)

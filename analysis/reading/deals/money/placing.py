"""An amount or a state of one onto a deal: among its terms, those of its amendment, or as what an event brought."""

from __future__ import annotations

from analysis.reading.deals.ledger.entry import Entry, Happening
from analysis.reading.deals.ledger.payment import Payment
from analysis.reading.deals.ledger.rows import is_number
from analysis.reading.deals.money.asides import tail_of
from analysis.reading.deals.scene import Scene
from analysis.reading.rules import deal_changes, deal_money, deal_receipts, deal_sums
from analysis.records import Mention, Span

# The parts that tell what an event brought.
_BROUGHT = {"option_exercised": ("option_fee", "total"), "milestone_received": ("milestones", "total")}


def put(scene: Scene, entry: Entry, happening: Happening | None, payment: Payment) -> None:
    """Put what is said of a part of the money onto a deal, as told with an event of it.

    A number stands before a state, one that words name before one that only its place makes the total, the body before
    the headline; else what was told first stays.
    """
    if payment.included:
        entry.included.add(payment.part)
    if payment.part in ("other", "received", "short", "supply"):
        return
    number = is_number(payment)
    if payment.part == "total" and entry.kind not in ("supply", None) and _is_of_supply(scene, payment):
        return
    received = [h for h in entry.happenings if h.event == "milestone_received"]
    if payment.moved and received:  # of a receipt, and of no signing
        unpaid = next((h for h in received if h.amount is None), None)
        if unpaid is not None:
            unpaid.amount = payment
        return
    if payment.part == "milestones" and number:
        if _is_left(scene, payment) or (not received and _had_come(scene, payment)):
            return
    if payment.part in ("milestones", "total") and not number and happening is not None and happening in received:
        return  # 기술료를 수령한다: what came
    drawn = entry.happening("option_exercised")
    if payment.part == "option_fee" and number and drawn is not None and drawn.amount is None:
        at = payment.mention.start
        if deal_receipts.DRAWN.search(scene.text, max(0, at - 12), at):  # 옵션 행사료로 1500만 유로를 지급하고
            drawn.amount = payment
            return
    if payment.part == "upfront" and number and not payment.certain and drawn is not None:
        drawn.amount = drawn.amount or payment  # 옵션을 행사했고, A는 그 대가로 1700만유로를 받았다
        return
    of_it = happening is not None and number and payment.part in _BROUGHT.get(happening.event, ())
    if happening is not None and of_it and not _is_whole(scene, payment):
        happening.amount = happening.amount or payment
        return
    if number and all(h.event in ("failed", "under_negotiation") for h in entry.happenings):
        return  # asked for, not agreed
    part = "total" if entry.kind == "equity" and payment.part == "equity" else payment.part
    amended = happening is not None and happening.event == "amended" and not payment.first_terms
    slots = happening.terms if amended and happening is not None else entry.money
    known = slots.get(part)
    if slots is not entry.money and deal_changes.UNCHANGED.match(scene.text, payment.mention.end):
        entry.money.setdefault(part, payment)  # 계약금 20억원은 그대로다
    if known is None or (
        number
        and (not is_number(known) or (not known.certain and payment.certain) or _is_in_headline(scene, known.mention))
    ):
        slots[part] = payment


def _is_whole(scene: Scene, payment: Payment) -> bool:
    """Whether a total is what a part is told of: 총 9억 달러 중 선급금 4000만 달러를 받았다."""
    figure = scene.by_id.get(payment.value)
    if payment.part != "total" or figure is None:
        return False
    return deal_sums.OF_THE_WHOLE.match(scene.text, tail_of(scene, figure)) is not None


def _had_come(scene: Scene, payment: Payment) -> bool:
    """Whether a milestone is called one that came: 작년 5월 받은 2상 개시 마일스톤 700만유로."""
    at = payment.mention.start
    return deal_receipts.HAD_COME.search(scene.text, max(0, at - 40), at) is not None


def _is_left(scene: Scene, payment: Payment) -> bool:
    """Whether milestones are called those still to come, of those agreed on: 아직 받지 않은 마일스톤이 4억 달러 남았다."""
    figure = scene.by_id.get(payment.value)
    return (
        figure is not None
        and deal_receipts.YET_TO_COME.search(scene.text, max(0, figure.start - 30), figure.start) is not None
    )


def _is_of_supply(scene: Scene, payment: Payment) -> bool:
    """Whether an amount is that of what is supplied beside another deal: 설비 공급 금액은 45억원, 최소 200억원어치를 사 가기로."""
    at, figure = payment.mention.start, scene.by_id.get(payment.value)
    if deal_money.SUPPLIED.search(scene.text, max(0, at - 24), at):
        return True
    if figure is None or not deal_money.AT_LEAST.search(scene.text, max(0, figure.start - 8), figure.start):
        return False
    return deal_money.IS_BOUGHT.match(scene.text, tail_of(scene, figure)) is not None


def latest(scene: Scene, sentence: Span, entry: Entry, payment: Payment) -> Happening | None:
    """The event that an amount told behind it belongs to: the amendment, or the option that was drawn for it."""
    exercised = entry.happening("option_exercised")
    if exercised is not None and payment.part == "option_fee":
        return exercised
    last = entry.happenings[-1] if entry.happenings else None
    if last is not None and last.event == "milestone_received" and payment.part == "total":
        if deal_receipts.HOW_MUCH.match(scene.text, sentence.start):
            return last  # 첫 마일스톤이 들어왔다. 규모는 300만 달러다
    amended = entry.happening("amended")
    return amended if amended is not None and (last is amended or entry.told is amended) else None


def change(scene: Scene, entry: Entry, sentence: Span, happening: Happening | None) -> Happening | None:
    """The change of a deal whose terms a sentence tells before and after it: 계약 총액은 2억 유로에서 3억 유로로 커졌다."""
    amended = entry.happening("amended")
    words = deal_changes.CHANGED.search(scene.text, sentence.start, sentence.end)
    if amended is not None or words is None:
        return amended or happening
    made = Happening("amended", Mention(words[0], words.start(), words.end()), sentence, False)
    entry.happenings.append(made)
    return made


def _is_in_headline(scene: Scene, mention: Mention) -> bool:
    """Whether an amount stands in a headline."""
    index = scene.index(mention.start)
    return index >= 0 and scene.is_headline(scene.sentences[index])

"""The money of a sentence: each amount with the part of a deal that the words around it name."""

from __future__ import annotations

from dataclasses import replace

from analysis.reading.deals.ledger.payment import Payment
from analysis.reading.deals.money import states
from analysis.reading.deals.money.amounts import Amounts
from analysis.reading.deals.money.asides import is_aside, is_compared, tail_of
from analysis.reading.deals.scene import Scene
from analysis.reading.deals.words import labels
from analysis.reading.deals.words.labels import Label
from analysis.reading.rules import (
    deal_changes,
    deal_clauses,
    deal_money,
    deal_moods,
    deal_receipts,
    deal_rounds,
    deal_sums,
)
from analysis.records import Figure


def read_payments(scene: Scene, start: int, end: int, named: list[Label], within_deal: bool) -> list[Payment]:
    """What the sentence [start, end) says of money. Unnamed amounts are read as totals only `within_deal`."""
    text = scene.text
    figures = [f for f in scene.figures_in(start, end) if f.same_as is None]
    wrong = {f.text for f in figures if deal_moods.MISPRINTED.match(text, f.end)}
    figures = [f for f in figures if f.text not in wrong] if wrong else figures
    if not named and not within_deal:
        if not figures:
            return []
        if (
            not deal_sums.SUMS_UP.search(text, start, end)
            and not deal_sums.REST.search(text, start, figures[0].start)
            and not deal_money.BY_TIME.search(text, figures[0].end, end)
            and not deal_money.IN_RETURN_OF.search(text, start, figures[0].start)
            and not deal_money.SPENT_ON.search(text, start, figures[-1].start)
            and not deal_money.OF_SALES.search(text, start, figures[0].start)
        ):
            return _size(scene, figures, start, end)
    found: list[Payment] = []
    groups = labels.grouped(text, named)
    if not figures and not groups:
        return []
    previous = start
    supposed = next((f.start for f in figures if deal_moods.SUPPOSED.match(text, tail_of(scene, f))), end)
    figures = [f for f in figures if f.start < supposed and not is_aside(scene, f, named)]
    amounts = Amounts(scene, figures, groups, within_deal)
    for figure in figures:
        found += amounts.read(figure, previous)
        previous = figure.end
    if len(found) > 1:
        found = _without_parts(scene, [p for p in found if not _is_outdone(scene, p, found)])
        parts = [p for p in found if p.part == "milestones" and not p.certain]
        if len(parts) > 1:  # told in parts: no one figure is their sum
            found = [p for p in found if p not in parts]
            if not any(p.part == "milestones" for p in found):
                found.append(replace(parts[0], value="unspecified", certain=True))
    found = [p for p in found if p.part != "milestones" or not _was_paid_with(scene, p)]
    found = [p for p in found if not _is_income(scene, p) and not _is_step_of_change(scene, p)]
    if all(p.part == "milestones" for p in found):
        found = [replace(p, moved=_has_moved(scene, p)) for p in found]
    found += states.of_left_out(scene, named)
    for group in groups:
        found += states.read(scene, group, groups, figures, amounts.told, end)
        found += states.of_next(scene, group, found, end)
    return found


def _has_moved(scene: Scene, payment: Payment) -> bool:
    """Whether a milestone is money that comes: 마일스톤 500만 달러를 받는다, and not 최대 2억 달러를 받는다."""
    figure = scene.by_id.get(payment.value)
    if figure is None or deal_receipts.MAY_COME.search(scene.text, max(0, figure.start - 12), figure.start):
        return False
    return deal_receipts.MOVED.match(scene.text, tail_of(scene, figure)) is not None


def _was_paid_with(scene: Scene, payment: Payment) -> bool:
    """Whether a milestone is one of several sums that came: 계약금 300만 달러와 마일스톤 100만 달러 등 400만 달러를 받았고."""
    figure = scene.by_id.get(payment.value)
    return figure is not None and deal_receipts.PAID_IN_ALL.match(scene.text, tail_of(scene, figure)) is not None


def _is_income(scene: Scene, payment: Payment) -> bool:
    """Whether a royalty is money that came, and no term: 로열티 첫 정산금 3억원을 받았다."""
    figure = scene.by_id.get(payment.value)
    if payment.part != "royalty" or figure is None or figure.kind != "money":
        return False
    return deal_receipts.MOVED.match(scene.text, tail_of(scene, figure)) is not None


def _is_step_of_change(scene: Scene, payment: Payment) -> bool:
    """Whether an amount is by how much a part was changed, and no part: 계약금을 200만유로 낮췄다."""
    figure = scene.by_id.get(payment.value)
    return (
        figure is not None
        and figure.change is not None
        and deal_changes.BY_SO_MUCH.match(scene.text, figure.end) is not None
    )


def _without_parts(scene: Scene, found: list[Payment]) -> list[Payment]:
    """Of two totals in a sentence the one that the other sums up is none: 계약금액은 600만달러와 … 포함해 1억2000만달러."""
    totals = [p for p in found if p.part == "total" and p.value in scene.by_id]
    if len(totals) != 2:
        return found
    near, far = totals
    stop = max(near.mention.end, far.mention.start)
    if not deal_sums.SUMS_UP.search(scene.text, near.mention.end, stop):
        return found
    if deal_clauses.CLOSED.search(scene.text, near.mention.end, stop):
        return found  # 9600만 달러에 이전했고, … 포함해 1800만 달러에 내줬다
    return [p for p in found if p is not near]


def _is_outdone(scene: Scene, payment: Payment, found: list[Payment]) -> bool:
    """Whether a total that no word calls one is less than a part told beside it: 1500만 달러를 받고, 마일스톤 2억 달러를."""
    if payment.part != "total" or payment.certain or payment.value not in scene.by_id:
        return False
    mine = scene.by_id[payment.value]
    parts = [scene.by_id[p.value] for p in found if p.part in ("upfront", "milestones") and p.value in scene.by_id]
    return any(f.unit == mine.unit and f.high and mine.high and f.high > mine.high for f in parts)


def _size(scene: Scene, figures: list[Figure], start: int, end: int) -> list[Payment]:
    """The one amount of a sentence that only tells the size of the deal before it."""
    amounts = [f for f in figures if f.kind == "money" and not f.vague and f.per is None]
    amounts = [f for f in amounts if not scene.text.startswith(("(", "（"), f.start - 1)]  # 앞선 계약(15억엔)의 1.6배다
    if len(amounts) != 1 or deal_money.NOT_ITS_SIZE.search(scene.text, start, end):
        return []
    figure = amounts[0]
    tail = tail_of(scene, figure)
    summed = deal_rounds.TOGETHER.search(scene.text, max(start, figure.start - 8), figure.start)
    over = deal_money.OVER_YEARS.search(scene.text, max(start, figure.start - 16), figure.start)
    alone = deal_sums.ONLY_SUM.match(scene.text, start, figure.start) and not scene.text[tail:end].strip(" .")
    if alone or deal_clauses.BARE_SUM.match(scene.text, start, end):
        return [Payment.of("total", figure, certain=False)]
    is_all = (summed or over) and deal_money.COPULA.match(scene.text, tail)
    if not deal_money.SIZED.match(scene.text, tail) and not is_all:
        return []
    if is_compared(scene, figure, tail):
        return []
    return [Payment.of("total", figure, certain=False)]

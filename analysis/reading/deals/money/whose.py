"""Whose an amount is: which claim of a sentence, which of two deals just told, which company it is said of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.reading.deals.claims.parties import Slot
from analysis.reading.deals.ledger.entry import Entry, Happening
from analysis.reading.deals.ledger.payment import Payment
from analysis.reading.deals.ledger.register import Entered
from analysis.reading.deals.ledger.sameness import UNDISCLOSED
from analysis.reading.deals.words import labels
from analysis.reading.rules import deal_clauses, deal_money, deal_rounds, deal_sums
from analysis.reading.trie import pattern
from analysis.records import Span

_LABEL_FIRST = re.compile(rf"\s{{0,9}}[△▲▽▶■□◆●○◇▷★☆①-⑳]?\s?(?:{pattern(labels.PARTS)})")  # ▶계약금: 300만 달러


def place(entered: Sequence[Entered], position: int) -> Entered:
    """The last claim that begins before an amount; the first where none does."""
    chosen = entered[0]
    for one in entered:
        if one.claim.start <= position:
            chosen = one
    return chosen


def in_turn(text: str, entered: Sequence[Entered], told: Sequence[Payment]) -> bool:
    """Whether amounts are of all that share a verb: "A는 B에 X를, C는 D에 Y를 각각 1억 달러와 3억 달러에 넘겼다"."""
    if len(entered) < 2 or not all(e.claim.clause.shared for e in entered):
        return False
    last = max(s.tail for e in entered for s in e.claim.clause.slots)
    return deal_clauses.IN_TURN.search(text, last, max(last, told[0].mention.start)) is not None


def is_of_clause_before(text: str, chosen: Entered, payment: Payment) -> bool:
    """Whether an amount is of what another verb has closed before a round: 연구 계약(260만달러)을 맺었고, 9월에는 B가 투자했다."""
    if payment.part != "total" or chosen.entry.kind != "equity":
        return False
    start, end = payment.mention.end, chosen.claim.start
    return start < end and deal_rounds.OTHER_CLAUSE.search(text, start, end) is not None


def amendment(entered: Sequence[Entered], chosen: Entered) -> Happening | None:
    """The change of a deal that a sentence tells, else what the chosen claim says happened."""
    same = (e.happening for e in entered if e.entry is chosen.entry)
    return next((h for h in same if h and h.event == "amended"), chosen.happening)


def named(slots: list[Slot], position: int) -> list[str]:
    """The companies that an amount is said of: the last that leads before it, else all that the sentence names."""
    leading = [s for s in slots if s.role in ("topic", "subject", "of", "comma") and s.parties and s.start < position]
    chosen = leading[-1:] or [s for s in slots if s.role != "aside"]
    return [p.name for s in chosen for p in s.parties if p.name != UNDISCLOSED]


def halves(text: str, sentence: Span) -> list[tuple[int, int]] | None:
    """What is said of the first and of the second of two deals just told: 앞의 계약에는 …, 뒤의 계약에는 …."""
    former = deal_clauses.FORMER.search(text, sentence.start, sentence.end)
    latter = deal_clauses.LATTER.search(text, former.end(), sentence.end) if former else None
    return [(former.end(), latter.start()), (latter.end(), sentence.end)] if former and latter else None


def bought(text: str, targets: list[Entry], position: int) -> list[Entry]:
    """The one that a price is of, of several deals just told: 인수 대금은 190억원이다."""
    price = deal_clauses.PRICE_OF_COMPANY.search(text, max(0, position - 16), position)
    return [e for e in targets if e.kind == "acquisition"] if price else []


def adds_up(near: list[Entry], payments: Sequence[Payment]) -> bool:
    """Whether a sum is of the parts told with it, of the one deal just told: 계약금 12억엔, 마일스톤 88억엔, 합계 100억엔."""
    return len(near) == 1 and {"upfront", "milestones"} <= {p.part for p in payments}


def sums_up(text: str, sentence: Span, position: int) -> bool:
    """Whether an amount adds up what was told: 합치면 1300억원."""
    return deal_sums.SUMS_UP.search(text, sentence.start, position) is not None


def are_both(near: list[Entry], text: str, sentence: Span) -> bool:
    """Whether the two that a sentence counts are the two just told: 총액은 두 건 모두 공개하지 않는다."""
    return len(near) == 2 and deal_money.BOTH_TOLD.search(text, sentence.start, sentence.end) is not None


def continues(text: str, sentence: Span) -> bool:
    """Whether an item goes on with the deal of the one before it: ▶계약금: 300만 달러."""
    return _LABEL_FIRST.match(text, sentence.start) is not None

"""What is said of a part of the money without a number: withheld, none, there but not told."""

from __future__ import annotations

import re

from analysis.reading.deals.ledger.payment import Payment
from analysis.reading.deals.scene import Scene
from analysis.reading.deals.words.labels import Label
from analysis.reading.rules import deal_changes, deal_money, deal_money_words, deal_receipts, deal_sums
from analysis.reading.trie import pattern
from analysis.records import Figure, Mention

WITHHELD = re.compile(pattern(deal_money_words.UNDISCLOSED))
_NONE = re.compile(pattern(deal_money_words.NONE))
_UNSPECIFIED = re.compile(pattern(deal_money_words.UNSPECIFIED))


_AMONG = (" 등 ", " 등의 ", "을 비롯한 ", "을 포함한 ", "를 포함한 ", "를 비롯한 ")


def read(
    scene: Scene, group: list[Label], groups: list[list[Label]], figures: list[Figure], told: set[int], end: int
) -> list[Payment]:
    """What is said of parts without a number: withheld, none, there but not told."""
    waiting = [
        label
        for label in group
        if label.start not in told
        and label.part not in ("other", "received", "short", "supply")
        and not deal_receipts.ONE_OF_THEM.search(scene.text, max(0, label.start - 6), label.start)
    ]
    if not waiting:
        return []
    text, last = scene.text, group[-1].end
    if deal_sums.IN_TOTAL.match(text, last):
        return [
            Payment(
                label.part, "unspecified", Mention(text[label.start : label.end], label.start, label.end), included=True
            )
            for label in waiting
        ]
    of_royalty = any(label.part == "royalty" for label in waiting)
    later = (
        g[0].start for g in groups if g[0].start >= last and not (of_royalty and text.startswith("비율", g[0].start))
    )
    covered = next((g for g in groups if g[0].start > last and text[last : g[0].start] in _AMONG), None)
    if covered is not None and _state(text, covered[-1].end, min(covered[-1].end + 60, end)) == "undisclosed":
        return [  # 계약금 등 구체적인 조건은 공개하지 않았다
            Payment(x.part, "undisclosed", Mention(text[x.start : x.end], x.start, x.end)) for x in waiting
        ]
    following = next(later, end)  # 로열티는 따로 받는데 비율은 비공개
    amount = next((f.start for f in figures if f.start >= last), end)
    stop = min(following, amount, last + 60, end)
    state = _state(text, last, stop)
    if state is None:
        return []
    included = state == "unspecified" and bool(deal_sums.INCLUDED.match(text, last))
    made = []
    for label in waiting:
        if included and label.part not in ("royalty", "option_fee"):
            continue
        if state == "unspecified" and label.part not in ("royalty", "milestones", "option_fee", "equity"):
            continue
        first = deal_changes.FIRST.search(text, max(0, label.start - 14), label.start) is not None
        mention = Mention(text[label.start : label.end], label.start, label.end)
        made.append(Payment(label.part, state, mention, first_terms=first, included=included))
    return made


def of_next(scene: Scene, group: list[Label], found: list[Payment], end: int) -> list[Payment]:
    """What is withheld of another company than that whose amount a label names: 총액은 A가 9000만 달러고, B는 비공개다."""
    if len(group) != 1:
        return []
    if others := deal_money.TOLD_OF_OTHERS.match(scene.text, group[0].end, end):
        behind = scene.companies_in(others.end(), end)  # A는 총액을 밝혔고, B와 C는 비공개에 부쳤다
    else:
        told = [p for p in found if p.part == group[0].part and p.value in scene.by_id]
        told = [p for p in told if p.mention.start >= group[0].end]
        if not told or not scene.companies_in(group[0].end, told[0].mention.start):
            return []
        behind = scene.companies_in(told[-1].mention.end, end)
        if len(behind) != 1:
            return []
    if not behind or (withheld := deal_money.WITHHOLDS.match(scene.text, behind[-1].end, end)) is None:
        return []
    return [Payment(group[0].part, "undisclosed", Mention(withheld[0], withheld.start(), withheld.end()))]


def of_left_out(scene: Scene, named: list[Label]) -> list[Payment]:
    """A royalty that a total leaves out, and so is there: 총액은 로열티를 빼고 3억 달러다."""
    return [
        Payment("royalty", "unspecified", Mention(scene.text[k.start : k.end], k.start, k.end))
        for k in named
        if k.part == "royalty" and deal_sums.LEFT_OUT.match(scene.text, k.end)
    ]


def _state(text: str, start: int, stop: int) -> str | None:
    undisclosed = WITHHELD.search(text, start, stop)
    none = _NONE.search(text, start, stop)
    if undisclosed and not (
        none and none.start() < undisclosed.start() and not text.startswith("없", undisclosed.end() - 2)
    ):
        return "undisclosed"
    if none:
        before = text[start : none.start()]
        return "none" if len(before) <= 12 and not deal_money.DUTY.search(before) else None
    if text.startswith(("이다", "으로 구성", "으로 이뤄", "입니다"), start):  # 나머지는 마일스톤이다
        return "unspecified"
    return "unspecified" if _UNSPECIFIED.search(text, start, min(stop, start + 30)) else None

"""Amounts that are none of a deal's: of each, a price, what someone has, what another is measured by."""

from __future__ import annotations

import re

from analysis.reading.deals.scene import Scene
from analysis.reading.deals.words.labels import Label
from analysis.reading.prices import is_price
from analysis.reading.rules import deal_money, deal_money_words, deal_moods, deal_receipts
from analysis.reading.trie import pattern
from analysis.records import Figure

_COMPARED = re.compile(rf" ?(?:선|대|여)? ?(?:\([^()]{{0,40}}\))? ?(?:{pattern(deal_money_words.COMPARED)})")

_FEE = 14  # characters from a word for the fee of an option to what each costs
_SO_FAR = 30  # characters before an amount that was paid in all


def is_aside(scene: Scene, figure: Figure, named: list[Label]) -> bool:
    """Whether an amount is none of a deal's: vague, of each, a price, what someone has, what another is compared with."""
    if figure.vague or is_price(figure):
        return True
    if any(label.part == "option_fee" and 0 <= figure.start - label.end <= _FEE for label in named):
        return False  # 옵션을 행사하면 표적당 600만달러를 낸다
    if figure.per is not None:
        return True
    if figure.kind == "percent" and deal_money.MEASURES.match(scene.text, figure.end):
        # 총액의 4%인 540만 유로, 매출의 9%에 해당하는 88억원; but 순매출의 9%인 로열티
        return not any(label.part == "royalty" and label.start == figure.end + 2 for label in named)
    tail = tail_of(scene, figure)
    if deal_money.HELD.match(scene.text, tail):
        return True
    if deal_receipts.PAID.match(scene.text, tail) and deal_receipts.SO_FAR.search(
        scene.text, max(0, figure.start - _SO_FAR), figure.start
    ):
        return True  # 그동안 마일스톤을 포함해 모두 24억엔을 지급했다
    return is_compared(scene, figure, tail) and not _falls_short(scene.text, figure, named)


def is_compared(scene: Scene, figure: Figure, tail: int) -> bool:
    """Whether the words behind an amount, which end at `tail`, only measure another by it, or suppose it."""
    text = scene.text
    return bool(
        ("당 " in text[max(0, figure.start - 10) : figure.start] and _is_for_one(text, figure))
        or _COMPARED.match(text, tail)
        or deal_moods.HYPOTHETICAL.match(text, tail)
    )


def tail_of(scene: Scene, figure: Figure) -> int:
    """Where a figure ends with the bracket behind it that states it again."""
    if scene.text[figure.end : figure.end + 2].lstrip().startswith("("):
        closing = scene.text.find(")", figure.end, figure.end + 40)
        if closing > 0:
            return closing + 1
    return figure.end


def _is_for_one(text: str, figure: Figure) -> bool:
    """Whether an amount is what one of many costs: 1인당, 주당."""
    return deal_money.FOR_ONE.search(text, max(0, figure.start - 10), figure.start) is not None


def _falls_short(text: str, figure: Figure, named: list[Label]) -> bool:
    """Whether the words behind an amount only bound it: 총액은 5000억원에 못 미쳤다."""
    beside = any(0 <= figure.start - label.end <= 3 for label in named)
    return beside and deal_money.SHORT_OF.match(text, figure.end) is not None

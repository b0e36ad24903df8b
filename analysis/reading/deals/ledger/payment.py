"""What an article says of one part of a deal's money."""

from __future__ import annotations

from dataclasses import dataclass

from analysis.reading.rules.deal_money_words import Part
from analysis.records import Figure, Mention


@dataclass(frozen=True, slots=True)
class Payment:
    """One part of a deal's money: `value` is a figure's id or one of the four states.

    `certain` is false for an amount that only its place makes the total ("1조원에 넘겼다"). `turn` counts the amounts that
    one label shares out (총액은 각각 2억 달러와 9000만 파운드). `first_terms` where the words say 최초, 당초, 기존.
    `moved` where the money comes, and is not what may come: "마일스톤 500만 달러를 받는다".
    """

    part: Part
    value: str
    mention: Mention
    certain: bool = True
    turn: int | None = None
    first_terms: bool = False
    included: bool = False
    moved: bool = False

    @classmethod
    def of(cls, part: Part, figure: Figure, certain: bool = True) -> Payment:
        """The part of the money that a figure states."""
        return cls(part, figure.id, Mention(figure.text, figure.start, figure.end), certain)

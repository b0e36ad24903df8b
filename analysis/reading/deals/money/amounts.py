"""The amounts of a sentence as what a deal is worth, or a part of it: by the words that name them, else by their place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from re import Pattern
from typing import NamedTuple

from analysis.reading.deals.ledger.payment import Payment
from analysis.reading.deals.money.asides import tail_of
from analysis.reading.deals.money.labelled import as_part, of_group
from analysis.reading.deals.scene import Scene
from analysis.reading.deals.words import labels
from analysis.reading.deals.words.labels import Label
from analysis.reading.rules import deal_changes, deal_money, deal_sums
from analysis.reading.rules.currencies import SPOKEN
from analysis.reading.rules.deal_money_words import Part
from analysis.reading.rules.fragments import IS
from analysis.reading.trie import pattern
from analysis.records import Figure, Mention

_AHEAD = re.compile(rf"{deal_money.AHEAD}(?P<label>{pattern(labels.PARTS)})")
# 나머지 2억 달러는 개발, 허가 단계별 마일스톤이다
_CALLED = re.compile(
    rf"[은는] (?:(?!{SPOKEN}|[고며], )[^.\n]){{0,48}}?(?P<label>{pattern(labels.PARTS)})(?:{IS}|에 해당|(?=, ))"
)
# 그중 3000만 달러가 계약금이었다
_WHICH_IS = re.compile(
    rf"[이가] (?:반환 ?의무(?:가|이)? 없는 |[가-힣·]{{2,8}} )?(?P<label>{pattern(labels.PARTS)}){IS}"
)
_REACH = 45  # characters from a label to its amount
_ROW = (", ", "와 ", "과 ", "·")
_CLOSING = (")", "·", ",", "/", ";")


class Place(NamedTuple):
    """What an amount is that no label names, by the words before it and behind it."""

    part: Part
    before: Pattern[str] | None
    after: Pattern[str] | None = None
    certain: bool = False


# In the sentence that tells the deal.
_WITHIN = (
    Place("option_fee", deal_money.OPTION_FOR, deal_money.FOR_SO_MUCH, certain=True),
    Place("option_fee", deal_money.OPTION_GIVEN, certain=True),
    Place("option_fee", None, deal_money.FOR_OPTION, certain=True),
    Place("total", deal_money.OVER_YEARS, deal_money.COPULA),  # 올해 계약했는데 5년에 135억원입니다
    Place("total", deal_money.AS_CONTRACT, deal_money.COPULA),  # B에 X를 넘긴 계약으로 3조8072억원이다
    Place("upfront", deal_money.IN_RETURN, deal_money.GOT),
    Place("total", deal_money.PAID_IN_BUYING),  # 인수하며 치른 300억원은
)
# In a sentence behind it.
_BEHIND = (
    Place("total", deal_money.MOST_WHEN_DRAWN),
    Place("upfront", deal_money.IN_RETURN_OF, deal_money.GOT),
)


@dataclass(slots=True, eq=False)
class Amounts:
    """The amounts of one sentence among the words for parts of the money.

    `groups`       the labels, those together that one amount may be of
    `within_deal`  whether the sentence tells a deal, so that an amount that nothing names can be its total
    `told`         starts of the labels that an amount was found for
    """

    scene: Scene
    figures: list[Figure]
    groups: list[list[Label]]
    within_deal: bool
    told: set[int] = field(default_factory=set)

    def read(self, figure: Figure, previous: int) -> list[Payment]:
        """What an amount is of a deal's money; `previous` is where the amount before it ends.

        The first that answers, of: the label right behind it (5억 달러의 계약금), net sales or shares beside it,
        the label before it (계약금은 5억 달러), its place (총 5억 달러에 이전했다).
        """
        text, tail = self.scene.text, tail_of(self.scene, figure)
        mention = Mention(figure.text, figure.start, figure.end)
        if (was := deal_changes.HAD_BEEN.match(text, tail)) and (part := labels.PARTS.get(was["label"].strip())):
            return [replace(p, first_terms=True) for p in as_part(part, figure, mention, text, was.start("label"))]
        ahead = _AHEAD.match(text, tail)
        if (
            ahead
            and not deal_money.OWN_AMOUNT.match(text, ahead.end())
            and (text[tail] not in "을를은는이가만" or deal_money.AS_LABEL.match(text, ahead.end()))
            and (text[tail] not in "을를" or labels.PARTS[ahead["label"]] != "other")  # 60억원을 매출로 인식했다
        ):
            self.told.add(ahead.start("label"))
            return as_part(labels.PARTS[ahead["label"]], figure, mention, text, ahead.start("label"))
        called = _CALLED.match(text, tail) or _WHICH_IS.match(text, tail)
        if called and figure.kind == "money" and not self._is_labelled(figure):
            self.told.add(called.start("label"))
            return as_part(labels.PARTS[called["label"]], figure, mention, text, called.start("label"))
        if deal_money.WHEN_DRAWN.search(text, max(0, figure.start - 16), figure.start):
            if deal_money.MORE.match(text, tail):
                return []  # 행사하면 2억 달러를 더 낸다
        if deal_sums.REST.search(text, max(0, figure.start - 8), figure.start) and deal_money.BY_STEPS.match(
            text, tail
        ):
            return [Payment("milestones", figure.id, mention)]
        if deal_changes.IS_RIGHT.match(text, tail) and self.groups and len(self.groups[-1]) == 1:
            (label,) = self.groups[-1]  # 금액을 120억원으로 적었으나 102억원이 맞다
            if label.end <= figure.start:
                self.told.add(label.start)
                return as_part(label.part, figure, mention, text, label.start)
        before = max(previous - 2, figure.start - 14)
        if figure.kind == "percent" and deal_money.NET_SALES.search(text, before, figure.start):
            of_old = deal_changes.RAISED_FROM.match(text, tail) is not None  # 순매출의 6%에서 8%로 올랐다
            return [Payment("royalty", figure.id, mention, first_terms=of_old)]
        if figure.kind == "percent" and deal_money.OF_SALES.search(text, max(0, figure.start - 14), figure.start):
            if deal_money.SHARED_IN.match(text, tail):
                return [Payment("royalty", figure.id, mention)]
        in_shares = deal_money.STOCK.match(text, tail) or (
            deal_money.WORTH_TAKEN.match(text, tail)
            and deal_money.SHARES_WORTH.search(text, max(0, figure.start - 8), figure.start)
        )
        if in_shares and figure.kind == "money":
            return [Payment("equity", figure.id, mention)]
        before_it = (g for g in reversed(self.groups) if g[-1].end <= figure.start)
        group = next((g for g in before_it if not self._is_of_name(g)), None)
        if group is not None and figure.start - group[-1].end <= _REACH:
            named = self._behind(group, figure, mention)
            if named is not None:
                return named
        if figure.kind != "money":
            return []
        if deal_money.PAID_AT_ONCE.match(text, tail):
            return [Payment("upfront", figure.id, mention, certain=False)]
        return self._alone(figure, previous)

    def _is_of_name(self, group: list[Label]) -> bool:
        """Whether a word for money of no deal only says what the company behind it is: 미국계 펀드 B에 95억원에."""
        last = group[-1]
        return last.part == "other" and bool(self.scene.companies_in(last.end + 1, last.end + 2))

    def _is_labelled(self, figure: Figure) -> bool:
        """Whether a label stands right before an amount: 계약금 300만 달러는."""
        return any(0 <= figure.start - g[-1].end <= 1 for g in self.groups)

    def _behind(self, group: list[Label], figure: Figure, mention: Mention) -> list[Payment] | None:
        """An amount behind a label: none where it only pays for what is named, None where the label is not its own."""
        text, tail = self.scene.text, tail_of(self.scene, figure)
        between = text[group[-1].end : figure.start]
        if deal_money.PAID_OUT_OF.search(between):
            return []  # 인수 대금은 보유 현금 900억원과 차입금으로 치른다
        if deal_sums.MADE_UP_OF.fullmatch(between) and deal_sums.AND_MORE.match(text, tail):
            return []  # 인수 대금은 현금 2억 달러와 주식 1억 달러로 이뤄진다
        if group[-1].part == "total" and deal_sums.PORTION.fullmatch(between):
            return []  # 인수 대금 중 900억원은 현금으로 치른다
        changed = next(
            (
                f
                for f in self.figures
                if group[-1].end <= f.start < figure.start
                and deal_changes.RAISED_FROM.match(text, tail_of(self.scene, f))
            ),
            None,
        )
        if changed is not None and len(group) == 1 and self._turn(group, figure) == 1:
            self.told.add(group[0].start)
            return as_part(group[0].part, figure, mention, text, group[0].start)
        if deal_changes.RAISED_FROM.match(text, tail) and not deal_money.BREAK.search(between):
            return [replace(p, first_terms=True) for p in as_part(group[0].part, figure, mention, text, group[0].start)]
        whose = next(
            (c for c in self.scene.companies_in(group[-1].end, figure.start) if figure.start - c.end <= 6), None
        )
        shared = deal_money.SHARED_OUT.search(between) or whose or self._in_a_row(group)
        turn = self._turn(group, figure)
        if (turn == 0 or shared) and not deal_money.BREAK.search(between):
            made = of_group(figure, mention, text, group, between, turn, bool(shared), self.told)
            if deal_sums.OF_THE_SUM.match(text, tail):
                made = [p for p in made if p.part != "total"]  # 선급금을 모두 더해도 3000억원으로 총액의 2%다
            return [replace(p, turn=None) for p in made] if whose else made
        return None

    def _alone(self, figure: Figure, previous: int) -> list[Payment]:
        """An amount that no label names: the sum of the parts, or the total by its place."""
        text, tail = self.scene.text, tail_of(self.scene, figure)
        summed = any(
            g[-1].end <= figure.start and {label.part for label in g} & {"upfront", "milestones", "short"}
            for g in self.groups
        )
        near = max(previous, figure.start - 24)
        if deal_sums.OF_THE_SUM.match(text, tail):
            return []
        if (
            (summed or self.within_deal or not self.groups)
            and deal_sums.SUM_HINT.search(text, near, figure.start)
            and deal_sums.SUMMED.search(text, near, figure.start)
        ):
            return [Payment.of("total", figure)]
        in_parts = any(label.part in ("upfront", "milestones") for g in self.groups for label in g)
        if in_parts and deal_sums.IN_ALL.search(text, near, figure.start):
            return [Payment.of("total", figure, certain=False)]
        for place in _WITHIN if self.within_deal else _BEHIND:
            led = place.before is None or place.before.search(text, near, figure.start)
            if led and (not place.after or place.after.match(text, tail)):
                return [Payment.of(place.part, figure, place.certain)]
        return self._within(figure, near, tail) if self.within_deal else self._sized(figure, near, tail)

    def _sized(self, figure: Figure, near: int, tail: int) -> list[Payment]:
        """An amount behind a deal that is called its size, or what was spent on it: 3억 달러 규모다, 지분 41%에 890억원을 썼다."""
        text = self.scene.text
        sized = deal_money.SIZED.match(text, tail) and not deal_money.NOT_ITS_SIZE.search(text, near, tail)
        on_it = deal_money.SPENT_ON.search(text, max(0, figure.start - 24), figure.start)
        spent = on_it and deal_money.SPENT.match(text, tail)
        return [Payment.of("total", figure, certain=False)] if sized or spent else []

    def _within(self, figure: Figure, near: int, tail: int) -> list[Payment]:
        """An amount of the sentence that tells the deal, by its place alone."""
        text = self.scene.text
        closed = text.startswith(_CLOSING, figure.end)
        if closed and deal_money.OF_CONTRACT.search(text, near, figure.start):
            return [Payment.of("total", figure)]
        if (closed or text.startswith(_CLOSING, tail)) and deal_money.BEHIND_ASSET.search(text, near, figure.start):
            return [Payment.of("total", figure, certain=False)]  # B에 넘긴 'X'(9000억원)
        if closed and deal_money.OF_DESCRIBED.search(text, max(0, figure.start - 40), figure.start):
            return [Payment.of("total", figure, certain=False)]  # B에 X를 넘긴 A(9000억원)
        if deal_money.HEAD_ENDS.match(text, tail) and text[max(0, figure.start - 2) : figure.start].strip()[-1:] == "…":
            return [Payment.of("total", figure, certain=False)]  # A, B 인수…1840억
        if deal_money.IN_RETURN.search(text, near, figure.start):
            return []
        if deal_changes.RAISED_FROM.match(text, tail):
            return [replace(Payment.of("total", figure, certain=False), first_terms=True)]
        if deal_money.TOTAL_AFTER.match(text, tail) or deal_money.BEFORE_TOTAL.search(text, near, figure.start):
            return [Payment.of("total", figure, certain=False)]
        following = self._next_in_row(figure, tail)
        if following is not None and deal_money.TOTAL_AFTER.match(text, tail_of(self.scene, following)):
            return [Payment.of("total", figure, certain=False)]
        return []

    def _next_in_row(self, figure: Figure, tail: int) -> Figure | None:
        """The amount right behind one, where each is of a deal of its own: 각각 1억 달러, 3억 달러 규모의 계약을."""
        following = next((f for f in self.figures if f.start > figure.start and not f.same_as), None)
        if following is None or self.scene.text[tail : following.start] not in _ROW:
            return None
        since = max(0, figure.start - _REACH)
        return following if deal_money.SHARED_OUT.search(self.scene.text, since, figure.start) else None

    def _in_a_row(self, group: list[Label]) -> bool:
        """Whether the amounts behind a label stand in a row, one for each of the deals just told: 계약금은 3억원과 5억원이다."""
        first = next((f for f in self.figures if f.start >= group[-1].end), None)
        return first is not None and deal_money.AND_ONE.match(self.scene.text, tail_of(self.scene, first)) is not None

    def _turn(self, group: list[Label], figure: Figure) -> int:
        """How many amounts stand between a label and an amount."""
        return sum(1 for f in self.figures if group[-1].end <= f.start < figure.start)

"""The money of a sentence: each amount with the part of a deal that the words around it name."""

from __future__ import annotations

import re
from dataclasses import replace

from analysis.reading.deals import labels, states
from analysis.reading.deals.labels import Label
from analysis.reading.deals.payment import Payment
from analysis.reading.deals.scene import Scene
from analysis.reading.deals.trie import pattern
from analysis.reading.prices import is_price
from analysis.reading.rules import deal_money, deal_moods
from analysis.reading.rules.deal_money import Part
from analysis.records import Figure, Mention

_AHEAD = re.compile(rf"{deal_money.AHEAD}(?P<label>{pattern(labels.PARTS)})")
_COMPARED = re.compile(rf" ?(?:선|대|여)? ?(?:\([^()]{{0,40}}\))? ?(?:{pattern(deal_money.COMPARED)})")


def payments(scene: Scene, start: int, end: int, named: list[Label], within_deal: bool) -> list[Payment]:
    """What the sentence [start, end) says of money. Unnamed amounts are read as totals only `within_deal`."""
    text = scene.text
    figures = [f for f in scene.figures_in(start, end) if f.same_as is None]
    if not named and not within_deal:
        if not figures:
            return []
        if not deal_money.SUM_WORD.search(text, start, end):
            return _size(scene, figures, start, end)
    found: list[Payment] = []
    told: set[int] = set()  # starts of the labels that an amount was found for
    groups = labels.grouped(text, named)
    if not figures and not groups:
        return []
    previous = start
    figures = [f for f in figures if not _is_aside(scene, f, named)]
    for figure in figures:
        found += _amount(scene, figure, previous, groups, figures, told, within_deal)
        previous = figure.end
    if len(found) > 1:
        found = _without_parts(scene, [p for p in found if not _is_outdone(scene, p, found)])
        parts = [p for p in found if p.part == "milestones" and not p.certain]
        if len(parts) > 1:  # told in parts: no one figure is their sum
            found = [p for p in found if p not in parts]
            if not any(p.part == "milestones" for p in found):
                found.append(replace(parts[0], value="unspecified", certain=True))
    for group in groups:
        found += states.read(scene, group, groups, figures, told, end)
    return found


def _without_parts(scene: Scene, found: list[Payment]) -> list[Payment]:
    """Of two totals in a sentence the one that the other sums up is none: 계약금액은 600만달러와 … 포함해 1억2000만달러."""
    totals = [p for p in found if p.part == "total" and p.value in scene.by_id]
    if len(totals) != 2:
        return found
    near, far = totals
    if not deal_money.SUMS_UP.search(scene.text, near.mention.end, max(near.mention.end, far.mention.start)):
        return found
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
    if len(amounts) != 1 or deal_money.NOT_ITS_SIZE.search(scene.text, start, end):
        return []
    figure = amounts[0]
    tail = tail_of(scene, figure)
    summed = deal_money.IN_ALL_OF_IT.search(scene.text, max(start, figure.start - 8), figure.start)
    if not deal_money.SIZED.match(scene.text, tail) and not (summed and deal_money.COPULA.match(scene.text, tail)):
        return []
    if is_compared(scene, figure, tail):
        return []
    return [Payment("total", figure.id, Mention(figure.text, figure.start, figure.end), certain=False)]


def tail_of(scene: Scene, figure: Figure) -> int:
    """Where a figure ends with the bracket behind it that states it again."""
    if scene.text[figure.end : figure.end + 2].lstrip().startswith("("):
        closing = scene.text.find(")", figure.end, figure.end + 40)
        if closing > 0:
            return closing + 1
    return figure.end


def _is_aside(scene: Scene, figure: Figure, named: list[Label]) -> bool:
    """Whether an amount is none of a deal's: vague, of each, a price, what someone has, what another is compared with."""
    if figure.vague or figure.per is not None or is_price(figure):
        return True
    if figure.kind == "percent" and scene.text.startswith("인 ", figure.end):  # 총액의 4%인 540만 유로
        return True
    tail = tail_of(scene, figure)
    if deal_money.HELD.match(scene.text, tail):
        return True
    return is_compared(scene, figure, tail) and not _falls_short(scene.text, figure, named)


def is_compared(scene: Scene, figure: Figure, tail: int) -> bool:
    """Whether the words behind an amount, which end at `tail`, only measure another by it, or take it back."""
    text = scene.text
    return bool(
        ("당 " in text[max(0, figure.start - 10) : figure.start] and _is_for_one(text, figure))
        or _COMPARED.match(text, tail)
        or deal_moods.HYPOTHETICAL.match(text, tail)
        or deal_money.MISPRINT.match(text, tail)
    )


def _is_for_one(text: str, figure: Figure) -> bool:
    return deal_money.FOR_ONE.search(text, max(0, figure.start - 10), figure.start) is not None


def _falls_short(text: str, figure: Figure, named: list[Label]) -> bool:
    """Whether the words behind an amount only bound it: 총액은 5000억원에 못 미쳤다."""
    beside = any(0 <= figure.start - label.end <= 3 for label in named)
    return beside and deal_money.SHORT_OF.match(text, figure.end) is not None


def _amount(
    scene: Scene,
    figure: Figure,
    previous: int,
    groups: list[list[Label]],
    figures: list[Figure],
    told: set[int],
    within_deal: bool,
) -> list[Payment]:
    text, tail = scene.text, tail_of(scene, figure)
    mention = Mention(figure.text, figure.start, figure.end)
    ahead = _AHEAD.match(text, tail)
    if (
        ahead
        and not deal_money.OWN_AMOUNT.match(text, ahead.end())
        and (text[tail] not in "을를" or text.startswith(("으로", "로", " 조로"), ahead.end()))
    ):
        told.add(ahead.start("label"))
        return _as(labels.PARTS[ahead["label"]], figure, mention, text, ahead.start("label"))
    if figure.kind == "percent" and deal_money.NET_SALES.search(text, max(previous, figure.start - 12), figure.start):
        return [Payment("royalty", figure.id, mention)]
    if deal_money.STOCK.match(text, tail) and figure.kind == "money":
        return [Payment("equity", figure.id, mention)]
    group = next((g for g in reversed(groups) if g[-1].end <= figure.start), None)
    if group is not None and figure.start - group[-1].end <= 45:
        between = text[group[-1].end : figure.start]
        if deal_money.PAID_OUT_OF.search(between):
            return []  # 인수 대금은 보유 현금 900억원과 차입금으로 치른다
        if deal_money.MADE_UP_OF.fullmatch(between) and deal_money.AND_MORE.match(text, tail):
            return []  # 인수 대금은 현금 2억 달러와 주식 1억 달러로 이뤄진다
        if group[-1].part == "total" and deal_money.PORTION.fullmatch(between):
            return []  # 인수 대금 중 900억원은 현금으로 치른다
        changed = next(
            (
                f
                for f in figures
                if group[-1].end <= f.start < figure.start and deal_money.RAISED_FROM.match(text, tail_of(scene, f))
            ),
            None,
        )
        if changed is not None and len(group) == 1 and turn_of(figures, group, figure) == 1:
            told.add(group[0].start)
            return _as(group[0].part, figure, mention, text, group[0].start)
        if deal_money.RAISED_FROM.match(text, tail) and not deal_money.BREAK.search(between):
            return [replace(p, first_terms=True) for p in _as(group[0].part, figure, mention, text, group[0].start)]
        whose = next((c for c in scene.companies_in(group[-1].end, figure.start) if figure.start - c.end <= 6), None)
        shared = deal_money.SHARED_OUT.search(between) or whose or _in_a_row(scene, group, figures)
        turn = turn_of(figures, group, figure)
        if (turn == 0 or shared) and not deal_money.BREAK.search(between):
            made = _of_group(figure, mention, text, group, between, turn, bool(shared), told)
            return [replace(p, turn=None) for p in made] if whose else made
    if figure.kind != "money":
        return []
    summed = any(
        g[-1].end <= figure.start and {label.part for label in g} & {"upfront", "milestones", "short"} for g in groups
    )
    near = max(previous, figure.start - 24)
    if (
        (summed or within_deal or not groups)
        and deal_money.SUM_HINT.search(text, near, figure.start)
        and deal_money.SUMMED.search(text, near, figure.start)
    ):
        return [Payment("total", figure.id, mention)]
    if (
        groups
        and any(label.part in ("upfront", "milestones") for g in groups for label in g)
        and deal_money.IN_ALL.search(text, near, figure.start)
    ):
        return [Payment("total", figure.id, mention, certain=False)]
    if not within_deal:
        if deal_money.SIZED.match(text, tail) and not deal_money.NOT_ITS_SIZE.search(text, near, tail):
            return [Payment("total", figure.id, mention, certain=False)]
        return []
    if deal_money.OPTION_FOR.search(text, near, figure.start) and text.startswith("에 ", tail):
        return [Payment("option_fee", figure.id, mention)]
    if text.startswith((")", "·", ",", "/", ";"), figure.end) and deal_money.OF_CONTRACT.search(
        text, near, figure.start
    ):
        return [Payment("total", figure.id, mention)]
    if deal_money.PRICE_IS.search(text, near, figure.start):
        return [Payment("total", figure.id, mention)]
    if deal_money.HEAD_ENDS.match(text, tail) and text[max(0, figure.start - 2) : figure.start].strip()[-1:] == "…":
        return [Payment("total", figure.id, mention, certain=False)]  # A, B 인수…1840억
    if deal_money.IN_RETURN.search(text, near, figure.start):
        return [Payment("upfront", figure.id, mention, certain=False)] if deal_money.GOT.match(text, tail) else []
    if deal_money.RAISED_FROM.match(text, tail):
        return [Payment("total", figure.id, mention, certain=False, first_terms=True)]
    if deal_money.TOTAL_AFTER.match(text, tail) or deal_money.BEFORE_TOTAL.search(text, near, figure.start):
        return [Payment("total", figure.id, mention, certain=False)]
    return []


def _in_a_row(scene: Scene, group: list[Label], figures: list[Figure]) -> bool:
    """Whether the amounts behind a label stand in a row, one for each of the deals just told: 계약금은 3억원과 5억원이다."""
    first = next((f for f in figures if f.start >= group[-1].end), None)
    return first is not None and deal_money.AND_ONE.match(scene.text, tail_of(scene, first)) is not None


def turn_of(figures: list[Figure], group: list[Label], figure: Figure) -> int:
    """How many amounts stand between a label and an amount."""
    return sum(1 for f in figures if group[-1].end <= f.start < figure.start)


def _of_group(
    figure: Figure,
    mention: Mention,
    text: str,
    group: list[Label],
    between: str,
    turn: int,
    shared: bool,
    told: set[int],
) -> list[Payment]:
    """An amount behind one label, or behind several that it sums up or that are shared out in turn."""
    parts = [label.part for label in group]
    if shared and len(group) > 1:
        if turn >= len(group):
            return []
        told.add(group[turn].start)
        return _as(parts[turn], figure, mention, text, group[turn].start)
    told.update(label.start for label in group)
    if shared:
        return [
            Payment(p.part, p.value, p.mention, p.certain, turn, p.first_terms)
            for p in _as(parts[0], figure, mention, text, group[0].start)
        ]
    including = deal_money.INCLUDING.match(between)
    if len(group) == 1 and not including:
        return _as(parts[0], figure, mention, text, group[0].start)
    if "other" in parts or "received" in parts or figure.kind != "money":
        return []
    kinds = set(parts)
    if kinds == {"upfront", "short"} or (kinds == {"short"} and including):
        return [Payment("near_term", figure.id, mention)]
    if len(kinds) == 1 and (not including or (kinds == {"milestones"} and len(group) > 1)):
        return _as(parts[0], figure, mention, text, group[0].start)
    if "upfront" in kinds and deal_money.COME_IN.search(text, max(0, group[0].start - 12), group[0].start):
        return []
    if "upfront" in kinds or including:
        extra = [
            Payment(k, "unspecified", Mention(text[label.start : label.end], label.start, label.end), included=True)
            for label in group
            if (k := label.part) in ("royalty", "option_fee", "supply")
        ]
        return [Payment("total", figure.id, mention), *extra]
    return []


def _as(part: Part, figure: Figure, mention: Mention, text: str, label: int) -> list[Payment]:
    """An amount under its part, where the kind of number fits: a percentage only for the royalty."""
    if part in ("other", "received", "short", "supply"):
        return []
    if part == "total" and deal_money.OF_MANY.search(text, max(0, label - 20), label):
        return []
    if part == "milestones" and deal_money.ONE_STAGE.search(text, max(0, label - 12), label):
        return [Payment(part, figure.id, mention, certain=False)]
    if figure.kind == "percent":
        if part != "royalty" or (
            deal_money.RATIO.search(text, label, figure.start)
            and not deal_money.PER_CENT_OF.search(text, label, figure.start)
        ):
            return []
        return [Payment("royalty", figure.id, mention)]
    first = deal_money.FIRST.search(text, max(0, label - 14), label) is not None
    return [Payment(part, figure.id, mention, first_terms=first)]

"""An amount under the words that name it: one label, or several that it sums up or that are shared out in turn."""

from __future__ import annotations

from analysis.reading.deals.ledger.payment import Payment
from analysis.reading.deals.words.labels import Label
from analysis.reading.rules import deal_changes, deal_money, deal_receipts, deal_sums
from analysis.reading.rules.deal_money_words import Part
from analysis.records import Figure, Mention


def of_group(
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
        return as_part(parts[turn], figure, mention, text, group[turn].start)
    told.update(label.start for label in group)
    if shared:
        return [
            Payment(p.part, p.value, p.mention, p.certain, turn, p.first_terms)
            for p in as_part(parts[0], figure, mention, text, group[0].start)
        ]
    including = deal_sums.INCLUDING.match(between)
    if len(group) == 1 and not including:
        return as_part(parts[0], figure, mention, text, group[0].start)
    if "other" in parts or "received" in parts or figure.kind != "money":
        return []
    if len(group) > 2 and parts[-1] == "total" and deal_sums.SUM_OF.fullmatch(text, group[-2].end, group[-1].start):
        parts = parts[:-1]  # 계약금과 단기 마일스톤을 더한 금액은
    if parts == ["milestones", "total"] and deal_sums.SUM_OF.fullmatch(text, group[0].end, group[1].start):
        return [Payment("total", figure.id, mention)]  # 단계별 마일스톤을 더한 총액은
    kinds = set(parts)
    if kinds == {"upfront", "short"} or (kinds == {"short"} and including):
        return [Payment("near_term", figure.id, mention)]
    if len(kinds) == 1 and (not including or (kinds == {"milestones"} and len(group) > 1)):
        return as_part(parts[0], figure, mention, text, group[0].start)
    if "upfront" in kinds and deal_receipts.ALREADY_RECEIVED.search(text, max(0, group[0].start - 12), group[0].start):
        return []
    if "upfront" in kinds or including:
        extra = [
            Payment(k, "unspecified", Mention(text[label.start : label.end], label.start, label.end), included=True)
            for label in group
            if (k := label.part) in ("royalty", "option_fee", "supply")
        ]
        return [Payment("total", figure.id, mention), *extra]
    return []


def as_part(part: Part, figure: Figure, mention: Mention, text: str, label: int) -> list[Payment]:
    """An amount under its part, where the kind of number fits: a percentage only for the royalty."""
    if part in ("other", "received", "short", "supply"):
        return []
    if part == "total" and deal_sums.OF_MANY.search(text, max(0, label - 20), label):
        return []
    if part == "total" and figure.kind == "money" and deal_money.PRICE.match(text, label):
        return [Payment(part, figure.id, mention, certain=False)]
    if part == "option_fee" and deal_money.MOST_WHEN_DRAWN.search(text, label, figure.start):
        return [Payment("total", figure.id, mention, certain=False)]
    if part == "milestones" and deal_money.ONE_STAGE.search(text, max(0, label - 12), label):
        return [Payment(part, figure.id, mention, certain=False)]
    if figure.kind == "percent":
        if part != "royalty" or (
            deal_money.RATIO.search(text, label, figure.start)
            and not deal_money.PER_CENT_OF.search(text, label, figure.start)
        ):
            return []
        return [Payment("royalty", figure.id, mention)]
    first = deal_changes.FIRST.search(text, max(0, label - 14), label) is not None
    return [Payment(part, figure.id, mention, first_terms=first)]

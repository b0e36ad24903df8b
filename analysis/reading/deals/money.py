"""The money of a sentence: each amount with the part of a deal that the words around it name, and what is said without a number."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import NamedTuple

from analysis.reading.deals.scene import Scene
from analysis.reading.deals.trie import pattern
from analysis.reading.rules import deal_money, deal_moods
from analysis.reading.rules.deal_money import Part
from analysis.records import Figure, Mention


class Label(NamedTuple):
    """A word that names a part of the money. `joined` where it stands in one list with the next: "계약금과 마일스톤"."""

    part: Part
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Payment:
    """One part of a deal's money: `value` is a figure's id or one of the four states.

    `certain` is false for an amount that only its place makes the total ("1조원에 넘겼다"). `turn` counts the amounts that
    one label shares out (총액은 각각 2억 달러와 9000만 파운드). `first_terms` where the words say 최초, 당초, 기존.
    """

    part: Part
    value: str
    mention: Mention
    certain: bool = True
    turn: int | None = None
    first_terms: bool = False
    included: bool = False


_PARTS: dict[str, Part] = {spelling: word.part for word in deal_money.WORDS for spelling in word.spellings}
_LABEL = re.compile(pattern(_PARTS))  # that no syllable stands before it is checked apart, so that the scan can leap
_AHEAD = re.compile(rf"{deal_money.AHEAD}(?P<label>{pattern(_PARTS)})")
_COMPARED = re.compile(rf" ?(?:선|대|여)? ?(?:\([^()]{{0,40}}\))? ?(?:{pattern(deal_money.COMPARED)})")
_UNDISCLOSED = re.compile(pattern(deal_money.UNDISCLOSED))
_NONE = re.compile(pattern(deal_money.NONE))
_UNSPECIFIED = re.compile(pattern(deal_money.UNSPECIFIED))


def labels(text: str, start: int, end: int) -> list[Label]:
    """The words in [start, end) that name a part of the money, the longest at each place."""
    found: list[Label] = []
    for match in _LABEL.finditer(text, start, end):
        at, behind = match.span()
        if at and "가" <= text[at - 1] <= "힣":
            continue
        part = _PARTS[match.group()]
        if part == "other" and not deal_money.WORD_END.match(text, behind):
            continue
        each = at > 1 and "당" in text[at - 2 : at] and deal_money.EACH.search(text, max(start, at - 6), at)
        found.append(Label("other" if each else part, at, behind))
    if "규모" in text[start:end]:
        sizes = (Label("total", m.start(), m.end()) for m in deal_money.SIZE.finditer(text, start, end))
        found += [s for s in sizes if not any(k.start < s.end and s.start < k.end for k in found)]
        found.sort(key=lambda label: label.start)
    return found


def payments(scene: Scene, start: int, end: int, named: list[Label], within_deal: bool) -> list[Payment]:
    """What the sentence [start, end) says of money. Unnamed amounts are read as totals only `within_deal`."""
    text = scene.text
    figures = [f for f in scene.figures_in(start, end) if f.same_as is None]
    if not named and not within_deal and not deal_money.SUM_WORD.search(text, start, end):
        return []
    found: list[Payment] = []
    told: set[int] = set()  # starts of the labels that an amount was found for
    groups = _groups(text, named)
    previous = start
    dropped = [f for f in figures if f.vague or f.per is not None or _is_compared(scene, f)]
    figures = [f for f in figures if f not in dropped]
    for figure in figures:
        found += _amount(scene, figure, previous, groups, figures, told, within_deal)
        previous = figure.end
    parts = [p for p in found if p.part == "milestones" and not p.certain]
    if len(parts) > 1:  # told in parts: no one figure is their sum
        found = [p for p in found if p not in parts]
        if not any(p.part == "milestones" for p in found):
            found.append(replace(parts[0], value="unspecified", certain=True))
    for group in groups:
        found += _states(scene, group, groups, figures, told, end)
    return found


def _groups(text: str, named: list[Label]) -> list[list[Label]]:
    groups: list[list[Label]] = []
    for label in named:
        if deal_money.BASE.match(text, label.end):
            continue
        if groups and deal_money.JOIN.fullmatch(text, groups[-1][-1].end, label.start):
            groups[-1].append(label)
        else:
            groups.append([label])
    return groups


def _tail(scene: Scene, figure: Figure) -> int:
    """Where a figure ends with the bracket behind it that states it again."""
    closing = scene.text.find(")", figure.end, figure.end + 40)
    if closing > 0 and scene.text[figure.end : figure.end + 2].lstrip().startswith("("):
        return closing + 1
    return figure.end


def _is_compared(scene: Scene, figure: Figure) -> bool:
    tail = _tail(scene, figure)
    if deal_money.FOR_ONE.search(scene.text, max(0, figure.start - 10), figure.start):
        return True
    return any(pattern.match(scene.text, tail) for pattern in (_COMPARED, deal_moods.HYPOTHETICAL, deal_money.MISPRINT))


def _amount(
    scene: Scene,
    figure: Figure,
    previous: int,
    groups: list[list[Label]],
    figures: list[Figure],
    told: set[int],
    within_deal: bool,
) -> list[Payment]:
    text, tail = scene.text, _tail(scene, figure)
    mention = Mention(figure.text, figure.start, figure.end)
    ahead = _AHEAD.match(text, tail)
    if (
        ahead
        and not deal_money.OWN_AMOUNT.match(text, ahead.end())
        and (text[tail] not in "을를" or text.startswith(("으로", "로", " 조로"), ahead.end()))
    ):
        told.add(ahead.start("label"))
        return _as(_PARTS[ahead["label"]], figure, mention, text, ahead.start("label"))
    if figure.kind == "percent" and deal_money.NET_SALES.search(text, max(previous, figure.start - 12), figure.start):
        return [Payment("royalty", figure.id, mention)]
    if deal_money.STOCK.match(text, tail) and figure.kind == "money":
        return [Payment("equity", figure.id, mention)]
    group = next((g for g in reversed(groups) if g[-1].end <= figure.start), None)
    if group is not None and figure.start - group[-1].end <= 45:
        between = text[group[-1].end : figure.start]
        changed = next(
            (
                f
                for f in figures
                if group[-1].end <= f.start < figure.start and deal_money.RAISED_FROM.match(text, _tail(scene, f))
            ),
            None,
        )
        if changed is not None and len(group) == 1 and turn_of(figures, group, figure) == 1:
            told.add(group[0].start)
            return _as(group[0].part, figure, mention, text, group[0].start)
        if deal_money.RAISED_FROM.match(text, tail) and not deal_money.BREAK.search(between):
            return [replace(p, first_terms=True) for p in _as(group[0].part, figure, mention, text, group[0].start)]
        whose = next((c for c in scene.companies_in(group[-1].end, figure.start) if figure.start - c.end <= 6), None)
        shared = deal_money.SHARED_OUT.search(between) or whose
        turn = turn_of(figures, group, figure)
        if (turn == 0 or shared) and not deal_money.BREAK.search(between):
            made = _of_group(figure, mention, text, group, between, turn, bool(shared), told)
            return [replace(p, turn=None) for p in made] if whose else made
    if figure.kind != "money":
        return []
    summed = any(
        g[-1].end <= figure.start and {label.part for label in g} & {"upfront", "milestones", "short"} for g in groups
    )
    if (summed or within_deal or not groups) and deal_money.SUMMED.search(
        text, max(previous, figure.start - 24), figure.start
    ):
        return [Payment("total", figure.id, mention)]
    if (
        groups
        and any(label.part in ("upfront", "milestones") for g in groups for label in g)
        and deal_money.IN_ALL.search(text, max(previous, figure.start - 24), figure.start)
    ):
        return [Payment("total", figure.id, mention, certain=False)]
    if not within_deal:
        return []
    near = max(previous, figure.start - 24)
    if deal_money.IN_RETURN.search(text, near, figure.start):
        return [Payment("upfront", figure.id, mention, certain=False)] if deal_money.GOT.match(text, tail) else []
    if deal_money.TOTAL_AFTER.match(text, tail) or deal_money.BEFORE_TOTAL.search(text, near, figure.start):
        return [Payment("total", figure.id, mention, certain=False)]
    return []


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
    if len(kinds) == 1 and not including:
        return _as(parts[0], figure, mention, text, group[0].start)
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


def _states(
    scene: Scene, group: list[Label], groups: list[list[Label]], figures: list[Figure], told: set[int], end: int
) -> list[Payment]:
    """What is said of parts without a number: withheld, none, there but not told."""
    waiting = [
        label
        for label in group
        if label.start not in told and label.part not in ("other", "received", "short", "supply")
    ]
    if not waiting:
        return []
    text, last = scene.text, group[-1].end
    following = next((g[0].start for g in groups if g[0].start >= last), end)
    amount = next((f.start for f in figures if f.start >= last), end)
    stop = min(following, amount, last + 60, end)
    state = _state(text, last, stop, following if following < end else end)
    if state is None:
        return []
    included = state == "unspecified" and bool(deal_money.INCLUDED.match(text, last))
    made = []
    for label in waiting:
        if included and label.part not in ("royalty", "option_fee"):
            continue
        if state == "unspecified" and label.part not in ("royalty", "milestones", "option_fee", "equity"):
            continue
        first = deal_money.FIRST.search(text, max(0, label.start - 14), label.start) is not None
        mention = Mention(text[label.start : label.end], label.start, label.end)
        made.append(Payment(label.part, state, mention, first_terms=first, included=included))
    return made


def _state(text: str, start: int, stop: int, clause_end: int) -> str | None:
    undisclosed = _UNDISCLOSED.search(text, start, stop)
    none = _NONE.search(text, start, stop)
    if undisclosed and not (
        none and none.start() < undisclosed.start() and not text.startswith("없", undisclosed.end() - 2)
    ):
        return "undisclosed"
    if none:
        before = text[start : none.start()]
        return "none" if len(before) <= 12 and not deal_money.DUTY.search(before) else None
    return "unspecified" if _UNSPECIFIED.search(text, start, min(stop, start + 30)) else None

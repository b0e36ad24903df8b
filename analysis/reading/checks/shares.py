"""Percentages and multiples against the numbers that they are said to be of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from analysis.korean import number, with_particle
from analysis.reading.checks.verdicts import exact, graded, plain, printed_step, shown
from analysis.reading.page import Page
from analysis.records import Check, Deal, Figure, Metric, Relation, Verdict

_OF_TOTAL = re.compile(r"(?:총액|계약 ?총액|전체 ?금액|계약 ?규모|총 ?계약 ?규모)(?:의|에서| 대비| 중) ?(?:약 ?)?$")
_RATE = re.compile(r"(?:률|율|비율|비중)(?:은|는|이|가)? ?(?:약 ?)?$|[(（] ?(?:약 ?)?$")
_GOAL = re.compile(r"달성률(?:은|는|이|가)? ?(?:약 ?)?$")
_AMONG = re.compile(r"(?:개|여)? ?(?:가운데|중)(?:에서)?(?: |$)")
# 150실 중 123실이 찼고 공실률은 18%다: the rate is of those that the part leaves over.
_FULL = re.compile(
    r"[이가은는을를도]? ?(?:이미 |모두 )?(?:찼|채워|채웠|들어찼|입주|임대|분양|팔렸|팔린|나갔|쓰이고|쓰고|사용|계약|주인을)"
)
_EMPTY = re.compile(r"[이가은는을를도]? ?(?:아직 |여전히 )?(?:비어|비었|빈 |텅|남아|남았|놀고|주인을 (?:못|찾지))")
_RATE_OF_FULL = re.compile(r"(?:입주율|임대율|분양률|점유율|가동률|사용률|소진율)[은는이가도]? ?(?:약 )?$")
_RATE_OF_EMPTY = re.compile(r"(?:공실률|미분양률|미임대율|공실 비율)[은는이가도]? ?(?:약 )?$")
_COMPARED = re.compile(r"[(（]?(?:매출액?|매출)? ?대비 ?:? ?$")
_TIMES = re.compile(r"(?:의|보다) ?(?:약 |무려 )?$")


def check_shares(
    page: Page,
    figures: tuple[Figure, ...],
    metrics: tuple[Metric, ...],
    deals: tuple[Deal, ...],
    relations: tuple[Relation, ...],
) -> Iterator[Check]:
    """Check stated percentages: of a total, of a goal, of a whole in the same sentence; and shares that add up."""
    by_id = {figure.id: figure for figure in figures}
    yield from _owners(by_id, relations)
    totals = _totals(deals)
    for position, figure in enumerate(figures):
        if figure.kind == "percent" and figure.unit == "%" and not figure.change and exact(figure) is not None:
            check = _percent(page, figures, position, by_id, metrics, totals)
            if check is not None:
                yield check
        elif figure.kind == "multiple":
            check = _multiple(page, figures, position, metrics)
            if check is not None:
                yield check


def _owners(by_id: dict[str, Figure], relations: tuple[Relation, ...]) -> Iterator[Check]:
    held: dict[str, list[Figure]] = {}
    for relation in relations:
        if relation.kind == "shareholder" and relation.share in by_id:
            held.setdefault(relation.to, []).append(by_id[relation.share])
    for whole, shares in held.items():
        values = [exact(share) for share in shares]
        if len(shares) < 2 or any(value is None for value in values):
            continue
        added = sum((value for value in values if value is not None), Fraction(0))
        verdict: Verdict = "pass" if added <= 100 + Fraction(len(shares), 10) else "fail"
        said = (
            "100%를 넘는다"
            if verdict == "fail"
            else "나머지는 적혀 있지 않다"
            if added < 99
            else "모두 더해 100%가 된다"
        )
        message = f"{whole}의 지분으로 적힌 {len(shares)}건을 더하면 {plain(added, 2)}%이고, {said}."
        yield Check("share-sum", verdict, tuple(share.id for share in shares), "100", plain(added, 2), message)


def _percent(
    page: Page,
    figures: tuple[Figure, ...],
    position: int,
    by_id: dict[str, Figure],
    metrics: tuple[Metric, ...],
    totals: dict[str | None, set[str]],
) -> Check | None:
    text, figure = page.text, figures[position]
    lead = text[max(0, figure.start - 24) : figure.start]
    if _GOAL.search(lead):
        return _goal(figure, metrics, by_id)
    if _COMPARED.search(lead) and position and figures[position - 1].kind == "money":
        return _compared(figures, position, figure)
    if _OF_TOTAL.search(lead):
        return _of_deal(figures, position, by_id, totals)
    if _RATE.search(lead):
        index = page.sentence_index(figure.start)
        start = page.sentences[index].start if index >= 0 else 0
        return _of_whole(text, figure, [f for f in figures[max(0, position - 8) : position] if f.start >= start])
    return None


def _goal(figure: Figure, metrics: tuple[Metric, ...], by_id: dict[str, Figure]) -> Check | None:
    """목표 달성률은 54.3%다: what there is, over the plan told last before it."""
    told = [m for m in metrics if m.figure in by_id and by_id[m.figure].start < figure.start]
    plan = next((m for m in reversed(told) if m.planned), None)
    if plan is None or figure.start - by_id[plan.figure].start > 200:
        return None
    is_now = [m for m in told if not m.planned and m.metric == plan.metric and m.subject == plan.subject]
    if not is_now:
        return None
    latest = max(is_now, key=lambda m: m.as_of or "")
    return _compare("goal-rate", figure, by_id[latest.figure], by_id[plan.figure], "목표")


def _of_whole(text: str, figure: Figure, held: list[Figure]) -> Check | None:
    """연구실 210실 가운데 비어 있는 곳이 57실이어서 공실률은 27.1%다; 52곳 중 13곳(25%)."""
    for left, right in pairwise(held[-3:]):
        among = _AMONG.match(text, left.end)
        if (
            among
            and left.unit == right.unit
            and left.kind == right.kind
            and not left.same_as
            and right.start - left.end <= 30
        ):
            return _compare("part-of-whole", figure, right, left, "전체", _is_of_rest(text, figure, right))
    return None


def _is_of_rest(text: str, figure: Figure, part: Figure) -> bool:
    """Whether a rate is of those that are left over when a part is taken away."""
    lead = text[max(0, figure.start - 12) : figure.start]
    if _RATE_OF_EMPTY.search(lead):
        return _FULL.match(text, part.end) is not None
    return _RATE_OF_FULL.search(lead) is not None and _EMPTY.match(text, part.end) is not None


def _totals(deals: tuple[Deal, ...]) -> dict[str | None, set[str]]:
    """The totals of the deals that a figure is a part of, by the figure's id."""
    found: dict[str | None, set[str]] = {}
    for deal in deals:
        for part in (deal.money.upfront, deal.amount, deal.money.near_term, deal.money.milestones):
            found.setdefault(part, set()).add(deal.money.total)
    return found


def _of_deal(
    figures: tuple[Figure, ...], position: int, by_id: dict[str, Figure], totals: dict[str | None, set[str]]
) -> Check | None:
    """총액의 5.7%인 5000만 달러: the part named beside the percentage, over the total of its deal."""
    figure = figures[position]
    near = [
        f
        for f in (*figures[position + 1 : position + 2], *reversed(figures[max(0, position - 2) : position]))
        if f.kind == "money"
    ]
    for part in near:
        if part.same_as or abs(part.start - figure.end) > 60:
            continue
        whole = [by_id[t] for t in totals.get(part.id, ()) if t in by_id and by_id[t].unit == part.unit]
        if len(whole) == 1:
            return _compare("part-of-total", figure, part, whole[0], "총액")
    return None


def _compared(figures: tuple[Figure, ...], position: int, figure: Figure) -> Check | None:
    """계약금액 … 매출액 …(대비 23.7%): the amount before the one that it is compared with."""
    sums = [f for f in figures[max(0, position - 4) : position] if f.kind == "money" and not f.same_as]
    if len(sums) < 2 or sums[-1].unit != sums[-2].unit:
        return None
    return _compare("part-of-revenue", figure, sums[-2], sums[-1], "매출액")


def _compare(
    name: str, figure: Figure, part: Figure, whole: Figure, word: str, is_of_rest: bool = False
) -> Check | None:
    """The check of a percentage against a part over its whole, or against what that part leaves over."""
    numerator, denominator, stated = exact(part), exact(whole), exact(figure)
    if numerator is None or not denominator or stated is None:
        return None
    numerator = denominator - numerator if is_of_rest else numerator
    expected = numerator / denominator * 100
    step = printed_step(figure) * (2 if figure.approximate else 1)
    verdict = graded(abs(stated - expected), step, max(step, Fraction(1), expected / 20))
    if verdict == "fail" and (numerator > denominator * 3 or stated > expected * 10 or stated < expected / 10):
        return None  # the percentage is of something else
    of_whole = (
        f"{word} {shown(whole)}에서 {with_particle(shown(part), '을/를')} 뺀 나머지는 {plain(expected, 2)}%이고, "
        if is_of_rest
        else f"{with_particle(shown(part), '은/는')} {word} {shown(whole)}의 {plain(expected, 2)}%이고, "
    )
    message = f"{of_whole}기사는 {number(stated)}%로 적었다."
    return Check(name, verdict, (part.id, whole.id, figure.id), plain(expected, 2), plain(stated, 4), message)


def _multiple(page: Page, figures: tuple[Figure, ...], position: int, metrics: tuple[Metric, ...]) -> Check | None:
    """38개사로, 2022년 개소 당시 11개사의 3배를 넘었다."""
    figure = figures[position]
    stated = exact(figure)
    if position < 2 or stated is None or not figure.text.endswith("배"):
        return None
    base, now = figures[position - 1], figures[position - 2]
    if base.unit != now.unit or base.kind != now.kind or not _TIMES.fullmatch(page.text[base.end : figure.start]):
        return None
    measured = {m.figure: m for m in metrics}
    one, two = measured.get(now.id), measured.get(base.id)
    low, high = exact(base), exact(now)
    if one is None or two is None or (one.metric, one.subject) != (two.metric, two.subject) or not low or not high:
        return None
    expected = high / low
    apart = abs(expected - stated) / stated
    over = figure.low is not None and figure.high is None
    verdict = graded(Fraction(0) if over and expected >= stated else apart, Fraction(10, 100), Fraction(25, 100))
    message = (
        f"{with_particle(shown(now), '은/는')} {shown(base)}의 {plain(expected, 2)}배이고, "
        f"기사는 {number(stated)}배로 적었다."
    )
    return Check("multiple", verdict, (now.id, base.id, figure.id), plain(expected, 2), plain(stated, 4), message)

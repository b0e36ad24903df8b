"""The parts of a deal's money against its total."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from analysis.korean import amount, listed, with_particle
from analysis.reading.checks.verdicts import deviation, exact, graded, plain, shown
from analysis.records import Check, Deal, Figure, Verdict

_EXACT = (Fraction(1, 100), Fraction(5, 100))
_PARTS = {
    "upfront": "계약금",
    "near_term": "계약금과 단기 마일스톤",
    "milestones": "마일스톤",
    "option_fee": "옵션 행사금",
    "equity": "지분 투자",
}
# A licence for less is more likely a 만 that was lost on both sides of a pair; by the order of magnitude.
_SMALLEST_LICENCE = {"USD": 50_000, "EUR": 50_000, "GBP": 50_000, "KRW": 50_000_000}


def check_deals(figures: tuple[Figure, ...], deals: tuple[Deal, ...]) -> Iterator[Check]:
    """Check each deal's upfront, bundle and milestones against its total, once for the same figures."""
    by_id = {figure.id: figure for figure in figures}
    seen: set[tuple[str, tuple[str, ...]]] = set()
    for deal in deals:
        for check in (_within(deal, by_id), _sum(deal, by_id), _magnitude(deal, by_id)):
            if check is not None and (check.name, check.inputs) not in seen:
                seen.add((check.name, check.inputs))
                yield check


def _within(deal: Deal, by_id: dict[str, Figure]) -> Check | None:
    total, upfront = by_id.get(deal.money.total), by_id.get(deal.money.upfront)
    if total is None or upfront is None or total.id == upfront.id or total.unit != upfront.unit:
        return None
    whole, part = exact(total), exact(upfront)
    if not whole or part is None:
        return None
    verdict: Verdict = "pass" if part <= whole else "fail"
    said = f"{plain(part / whole * 100, 1)}%다" if part <= whole else "보다 커서 서로 맞지 않는다"
    joined = "의 " if part <= whole else ""
    message = f"계약금 {with_particle(shown(upfront), '은/는')} 총액 {shown(total)}{joined}{said}."
    return Check("upfront-within-total", verdict, (upfront.id, total.id), f"<= {plain(whole)}", plain(part), message)


def _sum(deal: Deal, by_id: dict[str, Figure]) -> Check | None:
    """upfront + milestones = total, where every part has a number; a bundle takes the place of the upfront in it."""
    money = deal.money
    names = ["near_term" if money.near_term in by_id else "upfront", "milestones"]
    names += [name for name in ("option_fee", "equity") if getattr(money, name) in by_id and name in deal.in_total]
    parts = [by_id.get(getattr(money, name)) for name in names]
    total = by_id.get(money.total)
    if total is None or any(part is None or part.unit != total.unit or part.id == total.id for part in parts):
        return None
    stated = [part for part in parts if part is not None]
    values = [exact(part) for part in stated]
    whole = exact(total)
    if not whole or any(value is None for value in values) or "royalty" in deal.in_total:
        return None
    added = sum((value for value in values if value is not None), Fraction(0))
    verdict = graded(deviation(added, whole), *_EXACT)
    if verdict == "fail" and added < whole:
        verdict = "warn"  # a part that the article does not tell may make up the rest
    words = listed([f"{_PARTS[name]} {shown(part)}" for name, part in zip(names, stated, strict=True)])
    said = (
        "총액과 같다"
        if added == whole
        else f"총액 {with_particle(shown(total), '과/와')} {amount(abs(whole - added), total.unit)} 차이가 난다"
    )
    message = f"{with_particle(words, '을/를')} 더하면 {amount(added, total.unit)}이고, {said}."
    return Check(
        "component-sum", verdict, (*(part.id for part in stated), total.id), plain(whole), plain(added), message
    )


def _magnitude(deal: Deal, by_id: dict[str, Figure]) -> Check | None:
    total = by_id.get(deal.money.total)
    if total is None or deal.kind != "licence" or total.unit not in _SMALLEST_LICENCE:
        return None
    whole, least = exact(total), _SMALLEST_LICENCE[total.unit]
    if not whole or whole >= least:
        return None
    message = (
        f"총액 {with_particle(shown(total), '은/는')} 기술이전 계약으로 보기 어려울 만큼 작다. "
        "단위(만, 억)가 빠졌는지 확인해야 한다."
    )
    return Check("unit-suspect", "warn", (total.id,), f">= {least}", plain(whole), message)

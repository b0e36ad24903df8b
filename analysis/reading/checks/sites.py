"""The areas of one site against each other."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from analysis.korean import with_particle
from analysis.reading.checks.pairs import SQUARE_METRES
from analysis.reading.checks.verdicts import exact, plain, shown
from analysis.records import Check, Figure, Metric, Verdict

# 국토의 계획 및 이용에 관한 법률 시행령 제85조: the highest floor-area ratio, of a central commercial area, is 1500%.
_HIGHEST_RATIO = 1500
_LOWEST_RATIO = 5  # a park with less building than this is more likely a slip of a unit


def check_sites(figures: tuple[Figure, ...], metrics: tuple[Metric, ...]) -> Iterator[Check]:
    """Check floor area over site area, and building area within the site, of one subject, not planned."""
    by_id = {figure.id: figure for figure in figures}
    areas: dict[str, dict[str, Figure]] = {}
    for metric in metrics:
        figure = by_id.get(metric.figure)
        if figure is not None and not metric.planned and figure.kind == "area" and figure.unit in SQUARE_METRES:
            areas.setdefault(metric.subject, {}).setdefault(metric.metric, figure)
    for subject, found in areas.items():
        site = _square_metres(found.get("site_area"))
        if site is None:
            continue
        floor, building = _square_metres(found.get("gross_floor_area")), _square_metres(found.get("building_area"))
        if floor is not None:
            yield _ratio(subject, found["gross_floor_area"], found["site_area"], floor / site * 100)
        if building is not None:
            yield _coverage(subject, found["building_area"], found["site_area"], building / site * 100)


def _ratio(subject: str, floor: Figure, site: Figure, percent: Fraction) -> Check:
    verdict: Verdict = "pass" if _LOWEST_RATIO <= percent <= _HIGHEST_RATIO else "warn"
    said = "" if verdict == "pass" else " 흔한 범위를 벗어나므로 단위를 확인해야 한다."
    size = with_particle(shown(floor), "은/는")
    message = f"{subject}의 연면적 {size} 부지 {shown(site)}의 {plain(percent, 1)}%다.{said}"
    expected = f"{_LOWEST_RATIO}..{_HIGHEST_RATIO}"
    return Check("floor-area-ratio", verdict, (floor.id, site.id), expected, plain(percent, 1), message)


def _coverage(subject: str, building: Figure, site: Figure, percent: Fraction) -> Check:
    verdict: Verdict = "pass" if percent <= 100 else "fail"
    said = "" if verdict == "pass" else " 건물이 부지보다 클 수 없다."
    size = with_particle(shown(building), "은/는")
    message = f"{subject}의 건축면적 {size} 부지 {shown(site)}의 {plain(percent, 1)}%다.{said}"
    return Check("building-coverage", verdict, (building.id, site.id), "<= 100", plain(percent, 1), message)


def _square_metres(figure: Figure | None) -> Fraction | None:
    if figure is None:
        return None
    value = exact(figure)
    return value * SQUARE_METRES[figure.unit or "m2"] if value else None

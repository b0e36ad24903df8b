"""The same amount printed twice: 22만㎡(6만6000평), 17억 달러(약 2조2400억원)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from functools import lru_cache

from analysis.currency import Rate, rate
from analysis.korean import CURRENCIES, date_text, number, with_particle
from analysis.reading.checks.verdicts import deviation, exact, graded, plain, power_of_ten, rounded, shown
from analysis.reading.dates import Calendar
from analysis.reading.page import Page
from analysis.records import Check, Deal, Figure, Moment, Verdict

# Square metres in each unit. 1 평 = 400/121 m²: (6 자)² with 1 자 = 10/33 m, as 계량에 관한 법률 once fixed it.
SQUARE_METRES = {
    "m2": Fraction(1),
    "pyeong": Fraction(400, 121),
    "ha": Fraction(10_000),
    "km2": Fraction(1_000_000),
    "a": Fraction(100),
    "acre": Fraction(40468564224, 10_000_000),
}
_OPENED = re.compile(r" ?[(（] ?(?:약 ?)?")
_AREA = (Fraction(2, 100), Fraction(5, 100))
_MONEY = (Fraction(5, 100), Fraction(10, 100))


def check_pairs(
    page: Page, figures: tuple[Figure, ...], moments: tuple[Moment, ...], deals: tuple[Deal, ...]
) -> Iterator[Check]:
    """Check each figure that stands beside another as the same amount (`same_as`)."""
    by_id = {figure.id: figure for figure in figures}
    calendar: Calendar | None = None
    of_figure: dict[str | None, set[int]] = {}
    for position, twin in enumerate(figures):
        if twin.same_as is None and twin.kind != "area":
            continue
        first = by_id.get(twin.same_as or "") or _beside(page.text, figures, position)
        if first is None or first.kind != twin.kind or first.unit == twin.unit:
            continue
        one, two = exact(first), exact(twin)
        if not one or not two:
            continue
        if first.kind == "area":
            check = _areas(first, twin, one, two)
        elif first.kind == "money":
            if calendar is None:
                calendar, of_figure = Calendar(page.text, moments), _by_figure(deals)
            places = sorted(of_figure.get(first.id, set()) | of_figure.get(twin.id, set()))
            check = _currencies(page, calendar, first, twin, one, two, [deals[n] for n in places])
        else:
            continue
        if check is not None:
            yield check


def _beside(text: str, figures: tuple[Figure, ...], position: int) -> Figure | None:
    """The area before one alone in brackets, where the two lie so far apart that no one took them for one."""
    twin = figures[position]
    if twin.kind != "area" or position == 0 or not text.startswith((")", "）"), twin.end):
        return None
    first = figures[position - 1]
    return first if _OPENED.fullmatch(text[first.end : twin.start]) else None


def _areas(first: Figure, twin: Figure, one: Fraction, two: Fraction) -> Check | None:
    if first.unit not in SQUARE_METRES or twin.unit not in SQUARE_METRES:
        return None
    unit = SQUARE_METRES[twin.unit]
    expected = one * SQUARE_METRES[first.unit] / unit
    apart = deviation(two, expected)
    verdict = graded(apart, *_AREA)
    worked = number(rounded(expected, 0)) + (
        "평" if twin.unit == "pyeong" else "㎡" if twin.unit == "m2" else f" {twin.unit}"
    )
    message = (
        f"{with_particle(shown(first), '은/는')} 환산하면 {worked}이고, "
        f"기사는 {with_particle(shown(twin), '으로/로')} 적어 "
        f"{plain(apart * 100, 1)}% 차이가 난다."
    )
    return Check(
        "area-pair",
        verdict,
        (first.id, twin.id),
        plain(expected, 0),
        plain(two, 2),
        message + _slip(two, expected, verdict),
    )


def _currencies(
    page: Page, calendar: Calendar, first: Figure, twin: Figure, one: Fraction, two: Fraction, deals: list[Deal]
) -> Check | None:
    base, quote = (twin, first) if first.unit == "KRW" else (first, twin)
    implied = one / two if base is twin else two / one
    if base.unit is None or quote.unit is None or first.closed == "neither":
        return None
    best = _nearest(base.unit, quote.unit, implied, tuple(_days(page, calendar, first, deals)))
    if best is None:
        return None
    apart = deviation(implied, best.value)
    verdict = graded(apart, *_MONEY)
    message = (
        f"{with_particle(shown(first), '과/와')} {with_particle(shown(twin), '이/가')} 뜻하는 환율은 "
        f"{_one(base)} {_rate(implied, quote)}이고, "
        f"{_source(best)} {_rate(best.value, quote)}이어서 {plain(apart * 100, 1)}% 차이가 난다."
    )
    expected, found = plain(best.value, 4), plain(implied, 4)
    return Check(
        "currency-pair", verdict, (first.id, twin.id), expected, found, message + _slip(implied, best.value, verdict)
    )


@lru_cache(4096)
def _nearest(base: str, quote: str, implied: Fraction, days: tuple[date, ...]) -> Rate | None:
    """The rate of one of the days that lies nearest to an implied one."""
    rates = [r for r in (rate(base, quote, day) for day in days) if r]
    return min(rates, key=lambda r: deviation(implied, r.value)) if rates else None


def _by_figure(deals: tuple[Deal, ...]) -> dict[str | None, set[int]]:
    """Which of the deals a figure is money of, by the figure's id; what stands there for no figure is never asked for."""
    found: dict[str | None, set[int]] = {}
    for place, deal in enumerate(deals):
        told = deal.money
        for part in (
            told.total, told.upfront, told.near_term, told.option_fee, told.milestones, told.equity, deal.amount
        ):  # fmt: skip
            found.setdefault(part, set()).add(place)
    return found


def _days(page: Page, calendar: Calendar, first: Figure, deals: list[Deal]) -> list[date]:
    """The days whose rate the article may have used: of the deal, of the date before the figure, of publication."""
    said: list[str | None] = []
    for deal in deals:
        said += [deal.signed, deal.announced, deal.event_date]
    index = page.sentence_index(first.start)
    if index >= 0:
        said += [m.edtf for m in calendar.within(page.sentences[index].start, first.start)[-1:]]
    said.append(page.published)
    days = [day for day in map(_day, said) if day is not None]
    return list(dict.fromkeys(days))


def _day(edtf: str | None) -> date | None:
    """A day to look a rate up for: the day itself, the middle of a month, half-year or year."""
    if edtf is None:
        return None
    return _day_in(edtf.split("/")[0][:10])


@lru_cache(4096)
def _day_in(start: str) -> date | None:
    try:
        if len(start) == 10:
            return date.fromisoformat(start)
        if len(start) == 7:
            return date(int(start[:4]), int(start[5:7]), 15)
        return date(int(start), 7, 1) if len(start) == 4 else None
    except ValueError:
        return None


def _one(figure: Figure) -> str:
    return f"1{CURRENCIES.get(figure.unit or '', f' {figure.unit}')}당"


def _rate(value: Fraction, quote: Figure) -> str:
    places = 1 if value >= 100 else 2 if value >= 1 else 4
    return f"{number(value, places)}{CURRENCIES.get(quote.unit or '', f' {quote.unit}')}"


def _source(best: Rate) -> str:
    day = date_text(best.day.isoformat())
    if best.is_exact_day:
        return f"{day} {with_particle(best.source, '은/는')}"
    return f"{date_text(best.asked.isoformat())} 이전에 마지막으로 고시된 {day} {with_particle(best.source, '은/는')}"


def _slip(found: Fraction, expected: Fraction, verdict: Verdict) -> str:
    power = power_of_ten(found, expected) if verdict == "fail" else None
    if power is None:
        return ""
    times = number(10 ** abs(power))
    return f" 자릿수가 의심된다(scale suspect): 약 {times}배 {'크' if power > 0 else '작'}다."

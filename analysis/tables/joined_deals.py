"""Many articles, one deal: the deal rows of all readings, joined into deals that keep every telling.

Two rows tell of one deal where
- the same parties face each other (by the organisation table and the articles' aliases; who gives and who takes may be
  swapped, as outlets do), or one of them is undisclosed and the asset's code or the total is the same;
- their kinds can be one (a licence may be called a sale of the programme, never a funding round);
- their assets do not contradict: product codes, where both have one, share one, unless day and total are the same;
- they were announced at most `WINDOW` days apart (a month or year meets any day in it); an undated row needs the same
  code or total, or to be published within the window.
Two signings of one article are two deals: the reading has told them apart. A later event (amendment, receipt, exercise,
termination, return) joins the deal it speaks of, and changes its status; talks and their failure stand apart.

Deals are looked up by pair of parties and month, or code, so the work grows with the rows, not with their square.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from analysis.tables.parties import UNNAMED
from analysis.tables.periods import Days, days_of
from analysis.tables.tellings import TALKS, Telling

WINDOW = 45  # days; outlets date a deal by signature, disclosure or their own report
_LONGEST_WALK = 26  # months; a longer interval is looked up by pair alone
_Facing = tuple[str, str, str]  # "whole" or "half", and the two parties in name order
_LICENCE_LIKE = frozenset({"licence", "option", "co_development", "collaboration", "asset_sale"})


@dataclass(slots=True)
class Group:
    """The tellings of one deal while they are being joined."""

    tellings: list[Telling] = field(default_factory=list)

    def signed_in(self, article: tuple[str, str]) -> bool:
        return any(t.is_signing and t.article == article for t in self.tellings)


def join(tellings: Sequence[Telling]) -> list[list[Telling]]:
    """Tellings by deal, each oldest first; deals in the order of their first telling."""
    index = _Index()
    groups: list[Group] = []
    home: dict[tuple[str, str, str], Group] = {}
    signings = [t for t in tellings if t.is_signing]
    later = [t for t in tellings if not t.is_signing]
    for telling in (*signings, *later):
        group = home.get((*telling.article, telling.deal.parent or ""))
        if group is None:
            group = _best(telling, index.near(telling))
        if group is None:
            group = Group()
            groups.append(group)
        group.tellings.append(telling)
        index.add(telling, group)
        home[telling.key] = group
    order = {t.key: i for i, t in enumerate(tellings)}
    for group in groups:
        group.tellings.sort(key=lambda t: order[t.key])
    groups.sort(key=lambda g: order[g.tellings[0].key])
    return [group.tellings for group in groups]


class _Index:
    """Groups by pair of parties, and of each pair by month and by product code."""

    def __init__(self) -> None:
        self._groups: dict[tuple[object, ...], dict[int, Group]] = {}

    def add(self, telling: Telling, group: Group) -> None:
        for key in keys_stored(telling):
            self._groups.setdefault(key, {})[id(group)] = group

    def near(self, telling: Telling) -> Iterator[Group]:
        seen: set[int] = set()
        for key in keys_sought(telling):
            for number, group in self._groups.get(key, {}).items():
                if number not in seen:
                    seen.add(number)
                    yield group


def keys_stored(telling: Telling) -> Iterator[tuple[object, ...]]:
    """Under what a telling is found.

    Two tellings can only meet where one seeks a key under which the other is found, so tellings that no chain of keys
    connects may be joined apart from each other, with the same outcome.
    """
    for pair in _stored(telling):
        yield from (*_months(pair, telling.dates), *((pair, code) for code in telling.codes), (pair,))


def keys_sought(telling: Telling) -> Iterator[tuple[object, ...]]:
    """Under what a telling looks for its deal."""
    for pair in _sought(telling):
        yield from ((pair, code) for code in telling.codes)
        yield from (_months(pair, telling.dates, WINDOW) if telling.is_signing else ()) or ((pair,),)


def _stored(telling: Telling) -> list[_Facing]:
    """Where a telling is found: each giver with each taker, and each named side of a named pair as a half."""
    places = [("whole", *_pair(giver, taker)) for giver in telling.licensors for taker in telling.licensees]
    for _, one, other in places[:]:
        if UNNAMED not in (one, other):
            places += [("half", *_pair(one, UNNAMED)), ("half", *_pair(other, UNNAMED))]
    return [place for place in dict.fromkeys(places) if place[1:] != (UNNAMED, UNNAMED)]


def _sought(telling: Telling) -> list[_Facing]:
    """Where a telling looks: the same parties; of a withheld side, whoever faces the other; and the reverse."""
    places: list[_Facing] = []
    for giver in telling.licensors:
        for taker in telling.licensees:
            places.append(("whole", *_pair(giver, taker)))
            if UNNAMED in (giver, taker):
                places.append(("half", *_pair(giver, taker)))
            elif telling.codes or telling.totals:
                places += [("whole", *_pair(giver, UNNAMED)), ("whole", *_pair(taker, UNNAMED))]
    return [place for place in dict.fromkeys(places) if place[1:] != (UNNAMED, UNNAMED)]


def _pair(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one <= other else (other, one)


def _months(pair: _Facing, dates: tuple[Days, ...], within: int = 0) -> tuple[tuple[object, ...], ...]:
    months: dict[tuple[object, ...], None] = {}
    for days in dates:
        first, last = days.first - timedelta(within), days.last + timedelta(within)
        count = (last.year - first.year) * 12 + last.month - first.month + 1
        if count > _LONGEST_WALK:
            return ()
        for step in range(count):
            month = first.month - 1 + step
            months[(pair, first.year + month // 12, month % 12 + 1)] = None
    return tuple(months)


def _best(telling: Telling, groups: Iterator[Group]) -> Group | None:
    """The group that fits best; None where none fits, or where two fit a later event equally."""
    scored = [(score, group) for group in groups if (score := _fit(telling, group)) is not None]
    if not scored:
        return None
    scored.sort(key=lambda pair: pair[0], reverse=True)
    if not telling.is_signing and len(scored) > 1 and scored[0][0][:2] == scored[1][0][:2]:
        return None
    return scored[0][1]


def _fit(telling: Telling, group: Group) -> tuple[int, int, int] | None:
    """How well a telling fits: (same code, same total, −days apart); None where it cannot be the same deal."""
    if telling.is_signing and group.signed_in(telling.article):
        return None
    fits = [fit for other in _distinct(group) if (fit := _fit_two(telling, other)) is not None]
    return max(fits) if fits else None


def _distinct(group: Group) -> list[Telling]:
    """A telling for each different way in which the deal was told, so that a much-told deal stays cheap to compare."""
    ways: dict[tuple[object, ...], Telling] = {}
    for t in group.tellings:
        ways.setdefault((t.licensors, t.licensees, t.codes, t.totals, t.dates, t.deal.kind, t.deal.event), t)
    return list(ways.values())


def _fit_two(a: Telling, b: Telling) -> tuple[int, int, int] | None:
    if (a.deal.event in TALKS) != (b.deal.event in TALKS):
        return None
    if not _same_kind(a.deal.kind, b.deal.kind) or _before_its_deal(a, b) or _before_its_deal(b, a):
        return None
    named = _face_each_other(a, b)
    same_code, same_total = bool(a.codes & b.codes), bool(a.totals & b.totals)
    if not named and not (_share_a_side(a, b) and (same_code or same_total)):
        return None
    apart = _days_apart(a, b)
    if a.codes and b.codes and not same_code and not (same_total and apart == 0):
        return None
    if apart is None:
        if not (same_code or same_total or _published_apart(a, b) <= WINDOW or not (a.is_signing and b.is_signing)):
            return None
    elif apart > WINDOW:
        return None
    return int(same_code), int(same_total), -(apart if apart is not None else WINDOW)


def _before_its_deal(event: Telling, signing: Telling) -> bool:
    """Whether a later event is dated before the deal was signed: then it is another deal's."""
    if event.is_signing or not signing.is_signing or not signing.dates:
        return False
    days = days_of(event.deal.event_date or event.deal.announced)
    return days is not None and all(days.last < signed.first for signed in signing.dates)


def _same_kind(a: str, b: str) -> bool:
    return a == b or (a in _LICENCE_LIKE and b in _LICENCE_LIKE) or {a, b} == {"acquisition", "asset_sale"}


def _face_each_other(a: Telling, b: Telling) -> bool:
    mine = set(_pairs_named(a))
    return any(pair in mine for pair in _pairs_named(b))


def _pairs_named(telling: Telling) -> list[tuple[str, str]]:
    return [
        _pair(giver, taker)
        for giver in telling.licensors
        for taker in telling.licensees
        if UNNAMED not in (giver, taker)
    ]


def _share_a_side(a: Telling, b: Telling) -> bool:
    """One side is the same and the other is undisclosed in one of the two."""
    if UNNAMED not in (*a.licensors, *a.licensees, *b.licensors, *b.licensees):
        return False
    mine, theirs = {*a.licensors, *a.licensees}, {*b.licensors, *b.licensees}
    return bool((mine & theirs) - {UNNAMED})


def _days_apart(a: Telling, b: Telling) -> int | None:
    """Days between the nearest dates of the two; None where one has none."""
    gaps = [
        max((one.first - other.last).days, (other.first - one.last).days, 0) for one in a.dates for other in b.dates
    ]
    return min(gaps) if gaps else None


def _published_apart(a: Telling, b: Telling) -> int:
    one, other = days_of(a.reading.published), days_of(b.reading.published)
    if one is None or other is None:
        return WINDOW + 1
    return abs((one.first - other.first).days)

"""Whether two tellings can be of one thing: two names, two assets, two totals, two days."""

from __future__ import annotations

import re
from functools import lru_cache

from analysis.reading.deals.scene import Party
from analysis.reading.rules import deal_parties
from analysis.records import Figure

UNDISCLOSED = "undisclosed"

_SIGNS = re.compile(r"[\s'‘’\"-]")


@lru_cache(maxsize=4096)
def _bare(name: str) -> str:
    return deal_parties.BARE_NAME.sub("", name).casefold()


@lru_cache(maxsize=4096)
def initial(name: str) -> str:
    """The letter that a name begins with however it is written: two names of different letters are never the same."""
    return _bare(name)[:1]


def same(a: str, b: str) -> bool:
    """Whether two names are one company's: equal, or one the first word of the other (메티스, 메티스 테라퓨틱스).

    셀트리온 and 셀트리온제약 are two: what is written together is a name of its own.
    """
    if a == b:
        return True
    if initial(a) != initial(b) or a == UNDISCLOSED or b == UNDISCLOSED:
        return False
    if len(a) < len(b):
        a, b = b, a
    return (a.startswith(b) and a[len(b)] == " ") or _bare(a) == _bare(b)


def shares(xs: list[Party], ys: list[Party]) -> bool:
    """Whether two sides have a party in common."""
    for x in xs:
        for y in ys:
            if same(x.name, y.name):
                return True
    return False


def agrees(xs: list[Party], ys: list[Party]) -> bool:
    """Whether two readings of one side can be one: either is open, or they have a party in common."""
    return not xs or not ys or shares(xs, ys)


def join(old: list[Party], new: list[Party]) -> list[Party]:
    """The parties of both, each once, as it was named first."""
    return old + [p for p in new if not any(same(p.name, q.name) for q in old)]


@lru_cache(maxsize=4096)
def _letters(asset: str) -> str:
    return _SIGNS.sub("", asset).casefold()


def same_asset(a: str, b: str) -> bool:
    """Whether two names are one asset's: the same letters, or a long name that holds the other."""
    x, y = _letters(a), _letters(b)
    return x == y or (len(x) >= 4 and len(y) >= 4 and (x in y or y in x))


def apart(a: Figure, b: Figure) -> bool:
    """Whether two totals cannot be one: the same currency, and more than a rounding between them."""
    if a.unit != b.unit or a.high is None or b.high is None or a.id == b.id:
        return False
    low, high = sorted((a.high, b.high))
    return bool(low * 20 < high * 19)


def days_agree(a: str, b: str) -> bool:
    """Whether two days can be one, the less precise counting for all that it holds."""
    if "/" in a or "/" in b:
        return True
    return a.startswith(b) or b.startswith(a)


def months_apart(a: str, b: str) -> int:
    """How many months lie between two days, at least; 0 where one is an interval."""
    if "/" in a or "/" in b or not a[:4].isdigit() or not b[:4].isdigit():
        return 0
    if len(a) < 7 or len(b) < 7:
        return max(0, abs(int(a[:4]) - int(b[:4])) * 12 - 11)
    return abs((int(a[:4]) - int(b[:4])) * 12 + int(a[5:7]) - int(b[5:7]))

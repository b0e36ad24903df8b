"""Generated articles read and compared with what the generator wrote."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from analysis.articles.draft import Draft
from analysis.articles.load import article_of
from analysis.reading import read
from analysis.records import Reading
from bench.generator import Invented, articles

_Row = tuple[object, ...]
_Rows = list[tuple[_Row, str]]  # what is compared, and the pattern that it belongs to


def recall(count: int = 10_000, show: int = 2) -> tuple[float, float]:
    """Read generated articles; print and return the shares of figures and of deals that are found equal.

    A figure is equal when its words, value, bound and unit are; a deal when parties, event, total and upfront are. What
    is read beyond the answers counts as an error too: the share is right ÷ (right + missed + extra). Patterns that
    lose something are told apart, each with so many of its errors.
    """
    shares = []
    tallies: dict[str, dict[str, Counter[str]]] = {"figures": {}, "deals": {}}
    faults: dict[str, list[str]] = {}
    for item in articles(count):
        reading = read(article_of(Draft(item.text, "utf-8"), f"{item.id}.txt"))
        for layer, told, found in (
            ("figures", _stated(item), _read(reading, item)),
            ("deals", _told(item), _deals(reading, item)),
        ):
            for pattern, error in _compare(told, found, tallies[layer]):
                faults.setdefault(pattern, []).append(f"{item.id}: {error}")
    for layer, by_pattern in tallies.items():
        tally = sum(by_pattern.values(), Counter[str]())
        shares.append(tally["right"] / max(1, tally.total()))
        print(f"{layer}: {shares[-1]:.4f} of {tally.total()} equal ({dict(tally)})")
        for pattern, of in sorted(by_pattern.items(), key=lambda pair: pair[1]["right"] / pair[1].total()):
            if of["right"] < of.total():
                print(f"  {pattern}: {of['right'] / of.total():.4f} of {of.total()}")
    for pattern, errors in sorted(faults.items()):
        print(*(f"  {pattern} {error}" for error in errors[:show]), sep="\n")
    return shares[0], shares[1]


def _compare(told: _Rows, found: _Rows, tallies: dict[str, Counter[str]]) -> Iterable[tuple[str, str]]:
    """Count what is right, missed and extra by pattern; yields the errors."""
    left = list(found)
    for row, pattern in told:
        at = next((n for n, (other, _) in enumerate(left) if other == row), None)
        tallies.setdefault(pattern, Counter())["missed" if at is None else "right"] += 1
        if at is None:
            yield pattern, f"missed {row}"
        else:
            del left[at]
    for row, pattern in left:
        tallies.setdefault(pattern, Counter())["extra"] += 1
        yield pattern, f"extra {row}"


def _pattern(item: Invented, position: int) -> str:
    return next((name for name, start, end in item.passages if start <= position < end), "none")


def _stated(item: Invented) -> _Rows:
    return [((f.text, f.low, f.high, f.unit), f.pattern) for f in item.figures]


def _read(reading: Reading, item: Invented) -> _Rows:
    return [((f.text, f.low, f.high, f.unit), _pattern(item, f.start)) for f in reading.figures]


def _told(item: Invented) -> _Rows:
    return [((d.licensor, d.licensee, d.event, d.total, d.upfront), d.pattern) for d in item.deals]


def _deals(reading: Reading, item: Invented) -> _Rows:
    words = {f.id: f.text for f in reading.figures}
    rows: _Rows = []
    for deal in reading.deals:
        total, upfront = (words.get(v, "") for v in (deal.money.total, deal.money.upfront))
        row = (", ".join(deal.licensor), ", ".join(deal.licensee), deal.event, total, upfront)
        rows.append((row, _pattern(item, deal.sentence.start)))
    return rows

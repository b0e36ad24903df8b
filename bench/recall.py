"""Generated articles read and compared with what the generator wrote."""

from __future__ import annotations

from collections import Counter

from analysis.articles.draft import Draft
from analysis.articles.load import article_of
from analysis.reading import read
from analysis.records import Deal, Reading
from bench.generator import Invented, articles


def recall(count: int = 10_000, show: int = 5) -> tuple[float, float]:
    """Read generated articles; print and return the shares of figures and of deals that are found equal.

    A figure is equal when its words, value, bound and unit are; a deal when parties, event, total and upfront are. What
    is read beyond the answers counts as an error too: the share is right ÷ (right + missed + extra).
    """
    figures, deals = Counter[str](), Counter[str]()
    shown = 0
    for item in articles(count):
        reading = read(article_of(Draft(item.text, "utf-8"), f"{item.id}.txt"))
        missed = _compare(_stated(item), _read(reading), figures) + _compare(_told(item), _deals(reading), deals)
        if missed and shown < show:
            shown += 1
            print(f"  {item.id}: {missed[0]}")
    shares = tuple(c["right"] / max(1, sum(c.values())) for c in (figures, deals))
    for name, tally, share in zip(("figures", "deals"), (figures, deals), shares, strict=True):
        print(f"{name}: {share:.4f} of {sum(tally.values())} equal ({dict(tally)})")
    return shares[0], shares[1]


def _compare(told: Counter[tuple[object, ...]], found: Counter[tuple[object, ...]], tally: Counter[str]) -> list[str]:
    tally["right"] += (told & found).total()
    tally["missed"] += (told - found).total()
    tally["extra"] += (found - told).total()
    return [f"missed {row}" for row in told - found] + [f"extra {row}" for row in found - told]


def _stated(item: Invented) -> Counter[tuple[object, ...]]:
    return Counter((f.text, f.low, f.high, f.unit) for f in item.figures)


def _read(reading: Reading) -> Counter[tuple[object, ...]]:
    return Counter((f.text, f.low, f.high, f.unit) for f in reading.figures)


def _told(item: Invented) -> Counter[tuple[object, ...]]:
    return Counter((d.licensor, d.licensee, d.event, d.total, d.upfront) for d in item.deals)


def _deals(reading: Reading) -> Counter[tuple[object, ...]]:
    words = {f.id: f.text for f in reading.figures}

    def row(deal: Deal) -> tuple[object, ...]:
        total, upfront = (words.get(v, "") for v in (deal.money.total, deal.money.upfront))
        return ", ".join(deal.licensor), ", ".join(deal.licensee), deal.event, total, upfront

    return Counter(map(row, reading.deals))

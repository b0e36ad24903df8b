"""Read the surface forms of a table of press patterns and print those that are not read as their reading says.

    python bench/patterns.py PATH/TO/patterns.csv [--category money.krw ...]

The table has the columns category, surface, reading. From a reading the amounts are taken (`amount=1500 USD`,
`range=[a,b)`, `count=150`, `3.3 m2` …) with the words on approximation, bounds, change and vagueness; the surface must
give figures that say the same. Where wording differs, the reading contract holds: what comes close to an amount
(육박) is that amount, approximate. Exits 1 below 97%.
"""

from __future__ import annotations

import argparse
import csv
import re
import sys
from collections.abc import Iterator
from decimal import Decimal

from analysis.reading.figures import figures_of
from analysis.records import Figure

CATEGORIES = ("money.krw", "money.fx", "count.counter", "area", "percent.multiple", "nondeal.money")
FLOOR = Decimal("0.97")
PYEONG = Decimal("3.305785")

# What a reading derives or remarks upon, not what the surface states.
_REMARKS = re.compile(
    r"implied(?:_fx)?=?[\s\d.]*(?:KRW/\w+)?|passes .*|\(\d+\*[^)]*\)|\(implied[^)]*\)|precision=\S+|\(=1평\)|i\.e\. \S+|within 1%|USDKRW|check sum ok|\(ASCII m2\)"
)
_AMOUNT = re.compile(r"([+-]?\d+(?:\.\d+)?)\s?(KRW|USD|JPY|CNY|GBP|EUR|m2|%|percentage point)?")
_MONEY = ("KRW", "USD", "JPY", "CNY", "GBP", "EUR")


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("table")
    arguments.add_argument("--category", nargs="*", default=CATEGORIES)
    options = arguments.parse_args()
    total = failed = 0
    with open(options.table, encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows):
            if row["category"] not in options.category:
                continue
            total += 1
            figures = figures_of(row["surface"])
            faults = list(compare(row["reading"], figures))
            if faults:
                failed += 1
                print(
                    f"{row['category']}  {row['surface']}\n    says  {row['reading']}\n    read  {[show(f) for f in figures]}"
                )
                print(f"    lacks {'; '.join(faults)}")
    share = Decimal(total - failed) / Decimal(total or 1)
    print(f"{total - failed} of {total} surface forms read as their reading says: {share:.1%} (floor {FLOOR:.0%})")
    return int(share < FLOOR)


def compare(reading: str, figures: tuple[Figure, ...]) -> Iterator[str]:
    """What the figures lack of a reading; nothing where they say the same."""
    if "malformed" in reading:
        if not any(figure.malformed for figure in figures):
            yield "malformed"
        return
    if "value=null; disclosed=false" in reading or reading.startswith("fx_basis=contract"):
        if figures:
            yield "no figure"
        return
    if interval := re.search(r"range=\[(\d+),(\d+)([\])])", reading):
        closed = "both" if interval[3] == "]" else "left"
        wanted = (Decimal(interval[1]), Decimal(interval[2]), closed)
        if not any((f.low, f.high, f.closed) == wanted for f in figures):
            yield f"the range {interval[0]}"
        return
    yield from _amounts(reading, figures)
    yield from _qualities(reading, figures)


def _amounts(reading: str, figures: tuple[Figure, ...]) -> Iterator[str]:
    text = re.sub(r"(?<=\d)(?=조|억)", "", _REMARKS.sub("", reading))
    text = re.sub(r"fx_quote =(\d)", r"fx_quote=\1", text)
    for number, unit in _AMOUNT.findall(text):
        value = abs(Decimal(number))
        if "growth" not in reading and unit == "%" and "approx" in reading:
            value = value / 100
        if not any(_states(figure, value, unit) for figure in figures):
            yield f"{number} {unit}".strip()


def _states(figure: Figure, value: Decimal, unit: str) -> bool:
    held = [end for end in (figure.low, figure.high) if end is not None]
    if unit in _MONEY and figure.unit != unit:
        return False
    if figure.kind == "area":
        factor = {"pyeong": PYEONG, "ha": Decimal(10_000), "km2": Decimal(1_000_000)}.get(figure.unit or "", Decimal(1))
        return any(abs(Decimal(end) * factor - value) < 1 or end == value for end in held) or figure.per == f"{value}㎡"
    return value in held or (bool(figure.per) and figure.per.startswith(str(value)))


def _qualities(reading: str, figures: tuple[Figure, ...]) -> Iterator[str]:
    if re.search(r"qualifier=|slightly below|^approx", reading) and not any(f.approximate for f in figures):
        yield "approximate"
    if "vague" in reading and not any(f.vague for f in figures):
        yield "vague"
    if re.search(r"\bmin=\d+$", reading) and not any(f.closed == "left" and f.high is None for f in figures):
        yield "an open high end"
    if (
        "min=" in reading
        and "exclusive" in reading
        and not any(f.closed == "neither" and f.high is None for f in figures)
    ):
        yield "an open high end, exclusive"
    if re.search(r"delta=\+|growth=\+|change=\+", reading) and not any(f.change == "up" for f in figures):
        yield "an increase"
    if re.search(r"approx -", reading) and not any(f.change == "down" for f in figures):
        yield "a decrease"
    if re.search(r"conversion\b|one amount|same area|reversed order|paired=", reading) and not any(
        f.same_as for f in figures
    ):
        yield "the restatement"
    if "planned" in reading and not any(f.planned for f in figures):
        yield "planned"
    if "fx_quote" in reading and not any(f.per == "달러" for f in figures):
        yield "per dollar"
    if "unit price" in reading and not any(f.per for f in figures):
        yield "per"


def show(figure: Figure) -> str:
    """One line on a figure."""
    marks = [name for name in ("approximate", "vague", "each", "planned", "malformed") if getattr(figure, name)]
    marks += [f"{name}={getattr(figure, name)}" for name in ("per", "change", "same_as") if getattr(figure, name)]
    return f"{figure.text} [{figure.low}, {figure.high}] {figure.closed} {figure.unit} {' '.join(marks)}".rstrip()


if __name__ == "__main__":
    sys.exit(main())

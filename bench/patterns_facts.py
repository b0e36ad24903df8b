"""Read the partnership rows of a table of press patterns and print those that are not read as their reading says.

    python bench/patterns_facts.py PATH/TO/patterns.csv

The table has the columns category, surface, reading. A surface is a fragment, so it is read within a sentence that
names a park and an organisation; what its reading says must come out of that sentence. Exits 1 below 90%.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Callable, Iterator
from decimal import Decimal

from analysis.reading import read
from analysis.records import Article, Reading

FLOOR = Decimal("0.9")
PARK, BODY = "온누리파크", "다온재단"


def _reads_operator(reading: Reading, told: str) -> bool:
    """operator change; owner may differ: an operator, and no owner."""
    kinds = {(r.kind, r.from_, r.to) for r in reading.relations}
    return ("operator", BODY, PARK) in kinds and not any(kind == "owner" for kind, *_ in kinds)


def _reads_exchange(reading: Reading, told: str) -> bool:
    """exchange=5 people per side: a figure for each of several."""
    count = Decimal(told.partition("exchange=")[2].split()[0])
    return any(f.each and f.value == count and f.unit == "명" for f in reading.figures)


def _reads_tenants(reading: Reading, told: str) -> bool:
    """tenants subset by nationality=8: the subset, not the tenants."""
    count = Decimal(told.rpartition("=")[2])
    values = {f.id: f.value for f in reading.figures}
    found = [(m.metric, values[m.figure]) for m in reading.metrics]
    return ("tenants_subset", count) in found and not any(name == "tenants" for name, _ in found)


# A word of the reading → the sentence that the surface stands in, and what must be read.
FRAMES: dict[str, tuple[str, Callable[[Reading, str], bool]]] = {
    "operator": (f"{BODY}은 {PARK}의 {{}}이다.", _reads_operator),
    "exchange": (f"{PARK}와 {BODY}은 {{}}하기로 했다.", _reads_exchange),
    "tenants": (f"{PARK}에는 한국 기업 {{}}하고 있다.", _reads_tenants),
}


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("table")
    total = failed = 0
    for surface, told in _rows(arguments.parse_args().table):
        frame, is_read = next(((f, r) for word, (f, r) in FRAMES.items() if word in told), ("{}", None))
        total += 1
        text = f"파크 소식\n\n{frame.format(surface)}\n"
        if is_read is None or not is_read(read(Article("p", "p.txt", "", text, "utf-8", published="2026-05-20")), told):
            failed += 1
            print(f"{surface}: {told}")
    share = Decimal(total - failed) / total if total else Decimal(0)
    print(f"partnership {total - failed}/{total}")
    return 0 if share >= FLOOR else 1


def _rows(table: str) -> Iterator[tuple[str, str]]:
    with open(table, encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            if row["category"] == "partnership":
                yield row["surface"], row["reading"]


if __name__ == "__main__":
    sys.exit(main())

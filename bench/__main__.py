"""`python -m bench [PART...]`: every figure is measured in this run; only ratios carry over to another machine."""

from __future__ import annotations

import sys

from bench import corpora, exploring, joining, lines, reading, recall, renames

PARTS = {
    "compare": reading.compare,
    "linear": reading.linear,
    "footprint": reading.footprint,
    "recall": recall.recall,
    "renames": renames.renames,
    "lines": lines.lines,
    "explore": exploring.explore,
    "engines": corpora.engines,
    "growth": corpora.growth,
    "joining": joining.joining,
    "million": lambda: corpora.growth((1_000, 1_000_000)),
}
USUAL = [name for name in PARTS if name != "million"]  # a million articles take the better part of an hour


def main(chosen: list[str]) -> int:
    """Measure the parts named, or all but the longest; 2 for a part that is not there."""
    unknown = [name for name in chosen if name not in PARTS]
    if unknown:
        print(f"bench: no part {', '.join(unknown)}; choose of {', '.join(PARTS)}", file=sys.stderr)
        return 2
    for name in chosen or USUAL:
        print(f"\n== {name}", flush=True)
        PARTS[name]()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

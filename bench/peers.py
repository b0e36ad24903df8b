"""Measure the figures reader on the Korean cases of public recognisers.

    python -m bench.peers CASES.jsonl [--show] [--dimension number ...]

Each case is a line of JSON: `suite`, `id`, `dimension`, `input`, `reference_time`, `expected`. It is read as an article
of its own, with its moments. A case counts as found where every expected value is: a figure that overlaps the expected
words holds the value in the unit. A number inside a moment (3 of "3년") counts as found where the moment holds it.
Cases that are read otherwise on purpose are listed, with reasons, in docs/peers.md; both shares are printed.
Dates, times and durations are measured by peers_moments.py, and printed with the rest. Exits 1 below a floor.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import defaultdict
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

from analysis.reading.figures import read_figures
from analysis.reading.figures.numerals import digits_at, hangul_at
from analysis.reading.layout import lay_out
from analysis.reading.moments import read_moments
from analysis.records import Article, Figure, Moment
from bench import peers_moments

DIMENSIONS = (
    "number", "numberrange", "ordinal", "currency", "dimension", "percent", "age", "temperature", "distance", "volume", "quantity",
)  # fmt: skip
FLOORS = {
    **{
        ("duckling", name): 98
        for name in ("number", "currency", "distance", "volume", "temperature", "quantity", "ordinal")
    },
    **{
        ("recognizers", name): 92
        for name in ("number", "ordinal", "currency", "dimension", "percent", "age", "temperature")
    },
}
PAGE = Path(__file__).parent.parent / "docs" / "peers.md"

# The peers' unit names in our codes, with what one of theirs is in ours.
UNITS: dict[str, tuple[str, str]] = {
    "Dollar": ("USD", "1"), "$": ("USD", "1"), "United States dollar": ("USD", "1"), "Cent": ("USD", "0.01"), "cent": ("USD", "0.01"), "EUR": ("EUR", "1"), "KRW": ("KRW", "1"),
    "Pence": ("GBP", "0.01"), "Chinese yuan": ("CNY", "1"), "Swiss franc": ("CHF", "1"),
    "Mile": ("[mi_i]", "1"), "mile": ("[mi_i]", "1"), "Foot": ("[ft_i]", "1"), "Inch": ("[in_i]", "1"), "Acre": ("[acr_us]", "1"), "Cubic foot": ("[cft_i]", "1"), "Ton": ("t", "1"),
    "Gallon": ("[gal_us]", "1"), "gallon": ("[gal_us]", "1"), "Meter": ("m", "1"), "metre": ("m", "1"), "Kilometer": ("km", "1"), "kilometre": ("km", "1"), "centimetre": ("cm", "1"),
    "Millimeter": ("mm", "1"), "Megabyte": ("MB", "1"), "Picometer": ("pm", "1"), "millilitre": ("mL", "1"), "litre": ("L", "1"), "celsius": ("Cel", "1"), "C": ("Cel", "1"), "Degree": ("Cel", "1"),
    "fahrenheit": ("[degF]", "1"), "F": ("[degF]", "1"), "cup": ("컵", "1"), "근": ("근", "1"), "Year": ("살", "1"), "Month": ("살", "1"),
}  # fmt: skip
EITHER = {"Pound": ("GBP", "[lb_av]")}


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("cases")
    arguments.add_argument("--show", action="store_true", help="print the cases that are not found")
    arguments.add_argument("--dimension", nargs="*", default=DIMENSIONS)
    options = arguments.parse_args()
    otherwise = _listed()
    tally: dict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0, 0])
    with open(options.cases, encoding="utf-8") as lines:
        for line in lines:
            case = json.loads(line)
            if case["dimension"] not in options.dimension:
                continue
            counts = tally[case["suite"], case["dimension"]]
            counts[0] += 1
            figures, moments = read(case["input"])
            if all(
                any(_found(e, f) for f in figures) or _in_moment(e, moments, case["input"]) for e in case["expected"]
            ):
                counts[1] += 1
            elif case["id"] in otherwise:
                counts[2] += 1
            elif options.show:
                print(f"{case['id']}  {case['input']}\n    wants {[_brief(e) for e in case['expected']]}")
                print(
                    f"    reads {[(f.text, str(f.low), str(f.high), f.unit) for f in figures]} {[m.text for m in moments]}"
                )
    short = False
    for (suite, dimension), (total, found, on_purpose) in sorted(tally.items()):
        share, rest = 100 * found / total, 100 * found / max(total - on_purpose, 1)
        floor = FLOORS.get((suite, dimension))
        mark = "" if floor is None else f"  floor {floor}"
        if floor is not None and rest < floor:
            short, mark = True, mark + "  SHORT"
        print(
            f"{suite:12s} {dimension:12s} {found:4d} of {total:4d}  {share:5.1f}%   without the {on_purpose} read otherwise on purpose {rest:5.1f}%{mark}"
        )
    below = options.dimension == DIMENSIONS and peers_moments.measure(options.cases, options.show, otherwise)
    return int(short or below)


def read(text: str) -> tuple[tuple[Figure, ...], tuple[Moment, ...]]:
    page = lay_out(Article("case", "-", "", text, "utf-8", published="2024-01-25", published_from="given"))
    moments = read_moments(page)
    return read_figures(page, moments), moments


def _listed() -> frozenset[str]:
    """The ids of docs/peers.md, in its first column."""
    if not PAGE.exists():
        return frozenset()
    return frozenset(re.findall(r"^\| `([^`]+)`", PAGE.read_text(encoding="utf-8"), re.MULTILINE))


def _found(expected: dict[str, Any], figure: Figure) -> bool:
    if not (figure.start < expected["end"] and expected["start"] < figure.end):
        return False
    if "from" in expected or "to" in expected:
        return _same(figure.low, expected.get("from")) and _same(figure.high, expected.get("to"))
    value = expected.get("value")
    if isinstance(value, str) and value[:1] in "([" and "," in value:
        low, high = value[1:-1].split(",")
        return _same(figure.low, low or None) and _same(figure.high, high or None)
    unit = expected.get("unit")
    if unit in EITHER:
        return figure.unit in EITHER[unit] and _same(figure.low if figure.low is not None else figure.high, value)
    code, factor = UNITS.get(unit or "", (None, "1"))
    if unit and code != figure.unit and not (code == "살" and figure.unit in ("살", "세")):
        return False
    held = [end for end in (figure.low, figure.high) if end is not None]
    return any(_same(end, value, factor) or (figure.unit == "%" and _same(end, str(value).rstrip("%"))) for end in held)


def _same(held: Decimal | Fraction | None, wanted: Any, factor: str = "1") -> bool:
    if held is None or wanted is None:
        return held is None and wanted is None
    try:
        value = Fraction(str(wanted)) * Fraction(factor)
    except ValueError:
        return False
    return abs(Fraction(held) - value) <= abs(value) * Fraction(1, 10**9)


def _in_moment(expected: dict[str, Any], moments: tuple[Moment, ...], text: str) -> bool:
    """Whether the expected number is one of a moment's own: 3 of 3년, 5 of 2018/5/17."""
    if expected.get("unit") not in (None, "Month", "Year"):
        return False
    for moment in moments:
        if moment.start < expected["end"] and expected["start"] < moment.end:
            at = expected["start"]
            read_at = digits_at(text, at, len(text)) or hangul_at(text, at, len(text))
            if read_at and _same(read_at[0].low, expected.get("value")):
                return True
    return False


def _brief(expected: dict[str, Any]) -> str:
    return " ".join(str(expected[key]) for key in ("text", "value", "unit", "from", "to") if key in expected)


if __name__ == "__main__":
    sys.exit(main())

"""Measure the moments reader on the Korean date and time cases of public recognisers.

    python bench/peers_moments.py CASES.jsonl [--show]

Each case is a line of JSON: `suite`, `id`, `dimension`, `input`, `reference_time`, `expected`. The reference time serves
as the publication date-time. A case counts as found where every expected value is: `exact` where one of our moments in
the expected span is that stretch of the calendar, `follows` where it is the duration or the coarser date ("2년 전" → the
year) that gives the value when it is counted from the reference time, `convention` where only the borders differ (a
weekend from Friday evening, a winter from the solstice). The docs' page on peers says why we stop there.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

from analysis.reading.layout import lay_out
from analysis.reading.moments import read_moments
from analysis.records import Article, Moment

# What is measured, and the share that it must reach.
DIMENSIONS: dict[tuple[str, str], int | None] = {
    ("duckling", "time"): 92,
    ("duckling", "duration"): 98,
    ("recognizers", "date"): 88,
    ("recognizers", "daterange"): 88,
    ("recognizers", "duration"): None,
}
OUTCOMES = ("exact", "follows", "convention", "missed", "on purpose")
_SECONDS = {"Y": 365 * 86400, "M": 30 * 86400, "W": 7 * 86400, "D": 86400, "H": 3600, "m": 60, "S": 1}
_GRAINS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 7 * 86400}

Stretch = tuple[datetime, datetime]


def read(text: str, published: str) -> tuple[Moment, ...]:
    article = Article("case", "-", "", text, "utf-8", published=published, published_from="given")
    return read_moments(lay_out(article))


def outcome(case: dict[str, Any]) -> str:
    """`exact`, `follows` or `missed` for a case; where nothing is expected, `exact`."""
    reference = datetime.fromisoformat(case["reference_time"]).replace(tzinfo=None)
    moments = read(case["input"], reference.isoformat(timespec="minutes"))
    worst = "exact"
    for expected in case["expected"]:
        near = [m for m in moments if m.start < expected["end"] and expected["start"] < m.end]
        results = {_compare(moment, expected, reference) for moment in near}
        if "exact" in results:
            continue
        better = [r for r in ("follows", "convention") if r in results]
        if not better:
            return "missed"
        worst = better[0]
    return worst


def _compare(moment: Moment, expected: dict[str, Any], reference: datetime) -> str:
    if expected["type"] == "duration":
        seconds = float(expected.get("seconds") or (expected.get("past") or {})["duration"])
        ours = _seconds(moment.edtf)
        return "exact" if ours and any(abs(o - seconds) < 0.02 * seconds for o in ours) else "missed"
    wanted = list(_wanted(expected))
    if not wanted:
        return "exact"
    ours = _bounds(_in_zone(moment.edtf, expected.get("value") or ""))
    for first, last in wanted:
        # a range's last day belongs to it, where one of the suites leaves it out
        if ours and ours[0] == first and (last is None or ours[1] - last in (timedelta(), timedelta(days=1))):
            return "exact"
        instant = "T" in (moment.edtf or "") and "/" not in (moment.edtf or "")
        if (ours and ours[0] == first and (last is None or instant)) or (ours and last is None and ours[1] == first):
            return "exact"
        if ours and ours[0] == last and moment.kind == "time":
            return "follows"  # "오후 2시까지": the interval's end
        if ours and last and expected["type"] == "interval" and _borders(ours, (first, last)):
            return "convention"
    if moment.kind == "duration":
        return "follows" if any(_follows(moment, first, last, reference) for first, last in wanted) else "missed"
    if ours and re.search("전", moment.text) and any(ours[0] <= first < ours[1] for first, _ in wanted):
        return "follows"
    return "missed"


def _borders(ours: Stretch, theirs: Stretch) -> bool:
    """Whether two stretches are one thing with other borders: a weekend from Friday evening, a winter from the solstice."""
    slack = 0.35 * (ours[1] - ours[0])
    return (
        abs(ours[0] - theirs[0]) <= slack
        and abs(ours[1] - theirs[1]) <= slack
        and ours[1] - ours[0] > timedelta(days=1)
    )


def _wanted(expected: dict[str, Any]) -> Iterator[tuple[datetime, datetime | None]]:
    """Each stretch that would be right; an open end is None."""
    if "timex" in expected:
        for side in ("past", "future"):
            value = expected.get(side) or {}
            if "date" in value:
                day = datetime.fromisoformat(value["date"])
                yield day, day + timedelta(days=1)
            elif "startDate" in value:
                yield datetime.fromisoformat(value["startDate"]), datetime.fromisoformat(value["endDate"])
    elif expected["type"] == "interval":
        ends = [
            datetime.fromisoformat(expected[k]).replace(tzinfo=None) if k in expected else None for k in ("from", "to")
        ]
        if ends[0] is None or ends[1] is None:
            yield ends[0] or ends[1] or datetime.min, None
        else:
            yield ends[0], ends[1]
            if expected["grain"] == "minute":
                yield ends[0], ends[1] - timedelta(minutes=1)
    else:
        start = datetime.fromisoformat(expected["value"]).replace(tzinfo=None)
        yield start, _after(start, expected["grain"])


def _after(start: datetime, grain: str) -> datetime:
    months = {"month": 1, "quarter": 3, "year": 12}.get(grain)
    if months is None:
        return start + timedelta(seconds=_GRAINS[grain])
    index = start.year * 12 + start.month - 1 + months
    return start.replace(year=index // 12, month=index % 12 + 1)


def _in_zone(edtf: str | None, like: str) -> str | None:
    """A time in UTC as the same instant in the zone of the case's own value."""
    if not edtf or not edtf.endswith("Z") or "T" not in like:
        return edtf
    zone = datetime.fromisoformat(like).tzinfo
    return datetime.fromisoformat(edtf).astimezone(zone).replace(tzinfo=None).isoformat(timespec="minutes")


def _bounds(edtf: str | None) -> Stretch | None:
    """An EDTF date, date-time, decade or interval as [first, last)."""
    if not edtf or edtf[0] in "PR":
        return None
    first, _, last = edtf.partition("/")
    low, high = _point(first), _point(last or first)
    if low and high:
        return low[0], high[0] if last and "T" in last else high[1]
    return None


def _point(text: str) -> Stretch | None:
    if "T" in text:
        if text[0] == "T":
            return None
        start = datetime.fromisoformat(text)
        step = timedelta(hours=1) if start.minute == 0 else timedelta(minutes=1)
        return start, start + step
    if "X" in text:
        return _year(int(text.replace("X", "0")), 10 ** text.count("X"))
    pieces = [int(p) for p in text.split("-")]
    if len(pieces) == 1:
        return _year(pieces[0], 1)
    if len(pieces) == 2:
        start = datetime(pieces[0], pieces[1], 1)
        return start, _after(start, "month")
    day = datetime.combine(date(*pieces), datetime.min.time())
    return day, day + timedelta(days=1)


def _year(year: int, count: int) -> Stretch:
    return datetime(year, 1, 1), datetime(year + count, 1, 1)


def _seconds(edtf: str | None) -> list[float]:
    """An EDTF duration, or a range of them, in seconds: 365 days to a year, 30 to a month."""
    lengths = []
    for one in (edtf or "").split("/"):
        if not one.startswith("P"):
            continue
        days, _, time = one[1:].partition("T")
        total = sum(float(n) * _SECONDS[u] for n, u in re.findall(r"([\d.]+)([YMWD])", days))
        total += sum(float(n) * _SECONDS["m" if u == "M" else u] for n, u in re.findall(r"([\d.]+)([HMS])", time))
        lengths.append(total)
    return lengths


def _follows(moment: Moment, first: datetime, last: datetime | None, reference: datetime) -> bool:
    """Whether a duration, counted from the reference time, ends at the value or fills the interval, to its grain."""
    if moment.edtf is None:
        return last is None  # "몇 시간 후": both say only "some"
    for length in _seconds(moment.edtf):
        slack = max(3600.0, 0.2 * length) if length >= 86400 else 60.0 + 0.05 * length
        ahead = (first - reference).total_seconds()
        if abs(ahead - length) <= slack or abs(ahead + length) <= slack:
            return True
        if last and abs((last - first).total_seconds() - length) <= slack:
            return True
    return False


def measure(cases: str, show: bool, otherwise: frozenset[str] = frozenset()) -> bool:
    """Print each dimension's share; whether one is below its floor, without the cases read `otherwise` on purpose."""
    tally: Counter[tuple[str, str, str]] = Counter()
    with open(cases, encoding="utf-8") as lines:
        for case in map(json.loads, lines):
            key = (case["suite"], case["dimension"])
            if key not in DIMENSIONS:
                continue
            result = outcome(case)
            listed = result == "missed" and case["id"] in otherwise
            tally[*key, "on purpose" if listed else result] += 1
            if show and result == "missed" and not listed:
                moments = read(case["input"], case["reference_time"][:16])
                print(f"{case['id']}  {case['input']}\n    reads {[(m.text, m.edtf) for m in moments]}")
    short = False
    for (suite, dimension), floor in sorted(DIMENSIONS.items()):
        counts = {name: tally[suite, dimension, name] for name in OUTCOMES}
        total, on_purpose = sum(counts.values()), counts["on purpose"]
        found = total - counts["missed"] - on_purpose
        share, rest = 100 * found / max(total, 1), 100 * found / max(total - on_purpose, 1)
        mark = "" if floor is None else f"  floor {floor}"
        if floor is not None and rest < floor:
            short, mark = True, mark + "  SHORT"
        print(
            f"{suite:12s} {dimension:12s} {found:4d} of {total:4d}  {share:5.1f}%   without the {on_purpose} read otherwise on purpose {rest:5.1f}%{mark}"
            f"  ({counts['exact']} exact, {counts['follows']} follow, {counts['convention']} by convention)"
        )
    return short


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("cases")
    parser.add_argument("--show", action="store_true", help="print the cases that are missed")
    given = parser.parse_args()
    return int(measure(given.cases, given.show))


if __name__ == "__main__":
    sys.exit(main())

"""Speed of reading: characters a second, as ratios to other readers on the same text in the same run."""

from __future__ import annotations

import datetime
import gc
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

from analysis.reading import read
from analysis.reading.figures import read_figures
from analysis.reading.layout import lay_out
from analysis.reading.moments import read_moments
from bench.prose import article, hard, one_line, prose, test_articles

_REPEATS = 3


def speed(work: Callable[[], Any], characters: int, repeats: int = _REPEATS) -> float:
    """The best of some runs, in characters a second of the processor's time, which other programs disturb least."""
    best = float("inf")
    for _ in range(repeats):
        gc.collect()
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return characters / best


def figures_and_moments(text: str) -> None:
    """What issue and table call "figures and moments together": lay-out, moments, figures."""
    page = lay_out(article(text))
    read_figures(page, read_moments(page))


def compare() -> None:
    """Our layers against korean-datetime, Duckling and Kiwi; each the best of as many runs, so that none is timed cold."""
    text = prose(5_000_000)
    ours = speed(lambda: figures_and_moments(text), len(text))
    print(f"figures and moments, one text of {len(text):,} characters: {ours:,.0f} characters/s")
    articles = [article(prose(1, seed), f"a{seed}") for seed in range(1)] + test_articles()
    characters = sum(len(a.text) for a in articles)
    whole = speed(lambda: [read(a) for a in articles], characters)
    print(f"the whole reading, {len(articles)} articles: {whole:,.0f} characters/s")
    sample = text[:60_000]
    for name, other, ratio_of in ((n, o, r) for n, o, r in _others() if o is not None):
        theirs = speed(lambda other=other: other(sample), len(sample))  # type: ignore[misc]
        base = ours if ratio_of == "figures and moments" else whole
        print(f"  {name}: {theirs:,.0f} characters/s; {ratio_of} ÷ {name} = {base / theirs:.1f}")


def linear() -> None:
    """Time a character on hard texts, as a share of prose's, and as a share of the same text's a quarter as long."""
    base = _pace(prose(1_000_000))
    print(f"prose of 1,000,000 characters: 1.00 ({base:,.0f} characters/s)")
    shorter = hard(250_000)
    for name, text in hard(1_000_000).items():
        here = _pace(text)
        grown = _pace(shorter[name]) / here
        print(f"  {name}: {base / here:.2f} of prose's time a character; {grown:.2f} of a quarter of it")
    line = one_line(10_000_000)
    print(f"  one line of {len(line):,} characters: {base / _pace(line):.2f} of prose's time a character")


def _pace(text: str) -> float:
    return speed(lambda: figures_and_moments(text), len(text), 2)


def footprint() -> None:
    """Import time beside an empty interpreter's, the first article's beside the second's, memory for 10 MB of text."""
    empty = min(_seconds("pass") for _ in range(5))
    ours = min(_seconds("import analysis.reading") for _ in range(5))
    print(f"import analysis.reading: {ours - empty:.3f} s over an empty interpreter's {empty:.3f} s")
    first, second = _child(_FIRST, "")
    print(f"the first article of a process: {first:.3f} s, with all patterns compiled; the second: {second:.3f} s")
    text = prose(4_650_000)
    before, peak = _child(_MEMORY, text)
    size = len(text.encode()) / 1e6
    print(f"peak memory for a text of {size:.1f} MB: {peak:.0f} MB ({before:.0f} MB before reading it)")


_FIRST = """
import time
from analysis.reading import read
from analysis.records import Article
for _ in range(2):
    start = time.process_time()
    read(Article("a", "a.txt", "", "3억원에 계약했다.", "utf-8"))
    print(time.process_time() - start)
"""
_MEMORY = """
import re, sys
from analysis.reading.figures import read_figures
from analysis.reading.layout import lay_out
from analysis.reading.moments import read_moments
from analysis.records import Article
def peak():  # of this process alone: getrusage would count the memory of the one that started it
    return int(re.search(r"VmHWM:\\s+(\\d+)", open("/proc/self/status").read())[1]) / 1024
article = Article("a", "a.txt", "", sys.stdin.buffer.read().decode(), "utf-8", published="2026-03-02")
print(peak())
page = lay_out(article)
figures = read_figures(page, read_moments(page))
print(peak())
"""


def _child(code: str, text: str) -> list[float]:
    """The numbers that a process of its own prints."""
    done = subprocess.run([sys.executable, "-c", code], input=text.encode(), capture_output=True, check=True)
    return [float(line) for line in done.stdout.split()]


def _seconds(code: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)
    return time.perf_counter() - start


def _others() -> list[tuple[str, Callable[[str], Any] | None, str]]:
    return [
        ("korean-datetime 1.0.0 (dates only)", _korean_datetime(), "figures and moments"),
        ("Duckling", _duckling(), "figures and moments"),
        ("Kiwi 0.24 (tokenising)", _kiwi(), "the whole reading"),
    ]


def _korean_datetime() -> Callable[[str], Any] | None:
    try:
        import korean_datetime
    except ImportError:
        return _absent("korean-datetime")
    now = datetime.datetime(2026, 3, 2)
    return lambda text: [korean_datetime.parse_all(line, now) for line in text.split("\n")]


def _duckling() -> Callable[[str], Any] | None:
    try:
        import duckling
    except ImportError:
        return _absent("Duckling (pyduckling-native-phihos)")
    zones = duckling.load_time_zones("/usr/share/zoneinfo")
    locale = duckling.default_locale_lang(duckling.parse_lang("KO"))
    context = duckling.Context(duckling.parse_ref_time(zones, "Asia/Seoul", 1772409600), locale)
    names = ["time", "number", "amount-of-money", "duration", "ordinal", "distance", "volume"]
    dimensions = duckling.parse_dimensions(names)
    return lambda text: [duckling.parse(line, context, dimensions, False) for line in text.split("\n")]


def _kiwi() -> Callable[[str], Any] | None:
    try:
        from kiwipiepy import Kiwi
    except ImportError:
        return _absent("Kiwi")
    kiwi = Kiwi(num_workers=1)
    return lambda text: [kiwi.tokenize(line) for line in text.split("\n")]


def _absent(name: str) -> None:
    print(f"  {name}: not installed here, not measured")

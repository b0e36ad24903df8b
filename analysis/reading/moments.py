"""`Page` → dates, periods, durations and times of day."""

from __future__ import annotations

from analysis.reading.collector import resting
from analysis.reading.page import Page
from analysis.records import Moment


@resting
def read_moments(page: Page) -> tuple[Moment, ...]:
    """Read every date, period, duration and time of day, resolved against the article's own date, never a clock.

    Reads    "지난 18일" → 2024-01-18, "올해 상반기" → 2024-01/2024-06, "2시간반" → PT2H30M
    Leaves   "주 1회" (a figure), "3상", "4세대", "52세", page furniture
    Returns  moments in text order, none overlapping, the datelines among them
    """
    # The grammar's patterns are compiled on first use: a caller that only imports does not wait for them.
    from analysis.reading.timing.reader import Reader

    return Reader(page).read()

"""EDTF dates as days."""

from datetime import date

import pytest

from analysis.tables.periods import days_of, in_period, precision_of, quarter_of

SPANS = [
    ("2023", date(2023, 1, 1), date(2023, 12, 31)),
    ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
    ("2024-01-25T06:01", date(2024, 1, 25), date(2024, 1, 25)),
    ("2024-01/2024-06", date(2024, 1, 1), date(2024, 6, 30)),
]


@pytest.mark.parametrize(("edtf", "first", "last"), SPANS)
def test_a_date_spans_its_days(edtf: str, first: date, last: date) -> None:
    """As coarse as it is."""
    days = days_of(edtf)
    assert days is not None
    assert (days.first, days.last) == (first, last)


@pytest.mark.parametrize("edtf", [None, "", "P2Y", "R/P1Y", "2023-13", "2024-06/2024-01", "어제"])
def test_what_is_no_date_has_no_days(edtf: str | None) -> None:
    """Durations, what recurs, and impossible dates."""
    assert days_of(edtf) is None


def test_precision_and_quarter() -> None:
    """A quarter is known only where all days lie in one."""
    assert [precision_of(e) for e in ("2024", "2024-02", "2024-02-03", "2024-01/2024-06")] == [
        "year",
        "month",
        "day",
        "interval",
    ]
    assert [quarter_of(d) for e in ("2023-12", "2023") if (d := days_of(e))] == ["2023-Q4", None]


PERIODS = [
    ("2023-12", "2023-12-10", "", True),
    ("2023-12", "2024", "", False),
    ("2023", "", "2023-06", True),
    (None, "2023", "", False),
    (None, "", "", True),
]


@pytest.mark.parametrize(("edtf", "start", "end", "expected"), PERIODS)
def test_a_date_lies_in_a_period_where_it_can(edtf: str | None, start: str, end: str, expected: bool) -> None:
    """A month that meets the period lies in it; what has no date lies in no bounded period."""
    assert in_period(edtf, start, end) is expected

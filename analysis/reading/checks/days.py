"""Days against the day of publication."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.korean import date_text, with_particle
from analysis.reading.page import Page
from analysis.records import Check, Deal, Metric, Moment

_TODAY = re.compile(r"오늘 ?[(（](\d{1,2})일?[)）]")
_DONE = ("signed", "amended", "milestone_received", "option_exercised", "terminated", "returned", "failed")
_DAY = re.compile(r"\d{4}(?:-\d{2}){0,2}")


def check_days(
    page: Page,
    moments: tuple[Moment, ...],
    metrics: tuple[Metric, ...],
    deals: tuple[Deal, ...],
) -> Iterator[Check]:
    """Check that what is told as done lies not after publication, and that 오늘(19일) is the day of publication."""
    published = (page.published or "")[:10]
    if len(published) < 10:
        return
    for match in _TODAY.finditer(page.text):
        day = int(match[1])
        found = next((m.id for m in moments if m.start < match.end() and match.start() < m.end), None)
        if found is not None and not page.is_furniture(match.start()):
            same = day == int(published[8:])
            message = f"기사는 오늘을 {day}일로 적었고, 발행일은 {date_text(published)}이다."
            yield Check(
                "date-of-publication", "pass" if same else "fail", (found,), str(int(published[8:])), str(day), message
            )
    for deal in deals:
        day_told = deal.event_date or deal.signed or deal.announced
        if deal.event in _DONE and _is_after(day_told, published):
            told = with_particle(date_text(day_told) or str(day_told), "이/가")
            message = f"이미 이뤄진 일로 적힌 계약의 날짜 {told} 발행일 {date_text(published)}보다 늦다."
            yield Check("date-after-publication", "fail", (deal.id,), f"<= {published}", day_told or "", message)
    for metric in metrics:
        if not metric.planned and metric.as_of_from == "stated" and _is_after(metric.as_of, published):
            told = with_particle(date_text(metric.as_of) or str(metric.as_of), "이/가")
            message = f"현재 값으로 적힌 수치의 기준일 {told} 발행일 {date_text(published)}보다 늦다."
            yield Check(
                "date-after-publication", "warn", (metric.figure,), f"<= {published}", metric.as_of or "", message
            )


def _is_after(edtf: str | None, published: str) -> bool:
    """Whether all of a date lies after a day: 2024 is not after 2024-01-25, 2025 is."""
    start = (edtf or "").split("/")[0][:10]
    return bool(_DAY.fullmatch(start)) and start[: len(published)] > published[: len(start)]

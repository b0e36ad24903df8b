"""Who licensed what to whom, for how much: figures, moments and names → deals. The grammar is told in docs/deals.md."""

from __future__ import annotations

from analysis.reading.deals.flow import Flow, may_tell
from analysis.reading.deals.forms.headings import forms
from analysis.reading.deals.scene import Scene
from analysis.reading.page import Page
from analysis.records import Deal, Figure, Moment, Name

__all__ = ["read_deals"]


def read_deals(
    page: Page, figures: tuple[Figure, ...], moments: tuple[Moment, ...], names: tuple[Name, ...]
) -> tuple[Deal, ...]:
    """Read the deals of an article: one row for each deal and event that it reports.

    Reads    "가람셀릭스는 오르빅스파마에 GX-11을 1조원에 기술수출했다" → licence, signed, 가람셀릭스 : 오르빅스파마, total 1조원
             "기술이전했던 GX-11의 권리를 돌려받는다" → the signing and the return, the one the parent of the other
    Leaves   sales, market sizes, forecasts, plans, rumours, tallies, comparisons, what the article denies
    Returns  rows in the order in which the deals are told, the signing of a deal before its later events
    """
    if not may_tell(page.text) or not (names or forms(page.text)):
        return ()
    return Flow(Scene(page, figures, moments, names)).read()

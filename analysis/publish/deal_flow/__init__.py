"""The deal-flow report, part by part: each function takes the facts and returns what a notebook cell shows."""

from analysis.publish.deal_flow.comparisons import (
    conflicts,
    countries,
    later_events,
    reference_places,
    standing,
    timeline,
)
from analysis.publish.deal_flow.facts import read
from analysis.publish.deal_flow.money import confirmed, converted, money_table, upfront_table, values
from analysis.publish.deal_flow.overview import apart_table, deal_table, key_figures, title
from analysis.publish.deal_flow.questions import open_questions
from analysis.publish.deal_flow.summary import summary
from analysis.publish.deal_flow.totals import quarters, totals_table

__all__ = [
    "apart_table", "confirmed", "conflicts", "converted", "countries", "deal_table", "key_figures", "later_events",
    "money_table", "open_questions", "quarters", "read", "reference_places", "standing", "summary", "timeline", "title",
    "totals_table", "upfront_table", "values",
]  # fmt: skip

"""The cluster report, part by part: each function takes the facts and returns what a notebook cell shows."""

from analysis.publish.cluster.comparisons import conflicts, dots, multiples, multiples_table, series_table, steps
from analysis.publish.cluster.facts import read
from analysis.publish.cluster.figures import key_figures, key_table, plans_table, ratio_table, sizes
from analysis.publish.cluster.questions import checks, open_questions
from analysis.publish.cluster.summary import summary, title
from analysis.publish.cluster.ties import agreements_table, network, relations_table, timeline, timeline_table

__all__ = [
    "agreements_table", "checks", "conflicts", "dots", "key_figures", "key_table", "multiples", "multiples_table",
    "network", "open_questions", "plans_table", "ratio_table", "read", "relations_table", "series_table", "sizes",
    "steps", "summary", "timeline", "timeline_table", "title",
]  # fmt: skip

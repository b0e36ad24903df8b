"""What JupyterLab shows: pick articles, read one with its evidence, paste one, and look at what was read.

picker = explore.pick("seeds")            articles to pick from; what is ticked is the selection
reader = explore.evidence(picker)         the open article with every mention marked
live   = explore.live(picker)             paste or upload an article
explore.figures(picker, "money")          tables: figures moments names metrics deals agreements relations checks
explore.charts.values(picker)             the reports' charts
explore.save_parameters(picker)           a parameters file for `kbio report -f` and papermill
"""

from analysis.explore import charts
from analysis.explore.evidence import EvidenceReader, evidence
from analysis.explore.grid import (
    Grid,
    agreements,
    checks,
    deals,
    figures,
    metrics,
    moments,
    names,
    relations,
    table,
)
from analysis.explore.live import LiveReader, live
from analysis.explore.picker import ArticlePicker, pick
from analysis.explore.selection import save_parameters

__all__ = [
    "ArticlePicker", "EvidenceReader", "Grid", "LiveReader",
    "agreements", "charts", "checks", "deals", "evidence", "figures", "live", "metrics", "moments", "names", "pick",
    "relations", "save_parameters", "table",
]  # fmt: skip

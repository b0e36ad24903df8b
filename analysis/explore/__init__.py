"""What JupyterLab shows: the evidence reader, the article picker, live reading."""

from analysis.explore.evidence import EvidenceReader, evidence
from analysis.explore.live import LiveReader, live
from analysis.explore.picker import ArticlePicker, pick

__all__ = ["ArticlePicker", "EvidenceReader", "LiveReader", "evidence", "live", "pick"]

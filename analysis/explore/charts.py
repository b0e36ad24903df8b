"""The reports' charts, one call each, on a selection: `charts.values(picker)`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from analysis.explore.selection import Selection, readings_of
from analysis.publish import cluster as cluster_report
from analysis.publish import deal_flow as deal_report
from analysis.publish.cite import Chart, Prose
from analysis.tables.cluster import Cluster, cluster
from analysis.tables.deal_flow import DealFlow, deal_flow

__all__ = [
    "confirmed", "dots", "events", "multiples", "network", "quarters", "sizes", "standing", "steps", "timeline",
    "values",
]  # fmt: skip


# The reports draw for a page of 16 cm; a screen has more room.
_WIDE = 'style="height:auto;width:min(100%,840px)"'


@dataclass(frozen=True, slots=True, repr=False)
class Picture:
    """A chart of the reports on paper of its own, to be read in any theme, with the sentences that it rests on."""

    shown: Chart | Prose

    def _repr_html_(self) -> str:
        if isinstance(self.shown, Prose):
            return f'<p lang="ko">{escape(self.shown.text)}</p>'
        chart = self.shown
        drawing = chart.svg.replace("<svg ", f'<svg role="img" aria-label="{escape(chart.alt)}" {_WIDE} ', 1)
        sentences = dict.fromkeys((s.article, s.sentence.text) for cited in chart.cited for s in cited.sources)
        quotes = "".join(
            f"<li><q>{escape(said)}</q> <small>{escape(article)}</small></li>" for article, said in sentences
        )
        evidence = (
            f"<details><summary>근거 문장 {len(sentences):,}개</summary><ul>{quotes}</ul></details>" if quotes else ""
        )
        return (
            f'<figure lang="ko" style="margin:0"><div style="background:#fff;color:#1c2128;'
            f'max-width:864px;padding:12px">{drawing}</div><figcaption>{escape(chart.caption)}</figcaption>{evidence}</figure>'
        )

    def __repr__(self) -> str:
        return self.shown.text if isinstance(self.shown, Prose) else repr(self.shown)


def values(selection: Selection, currency: str = "KRW") -> Picture:
    """거래별 총액: value per deal, an upper bound hollow, a converted amount marked."""
    return _deals(deal_report.values, selection, currency)


def confirmed(selection: Selection, currency: str = "KRW") -> Picture:
    """확정 금액과 조건부 금액: upfront against conditional money, of deals that state both."""
    return _deals(deal_report.confirmed, selection, currency)


def quarters(selection: Selection, currency: str = "KRW") -> Picture:
    """분기별 건수와 금액: count and value by quarter, where there are deals enough."""
    return _deals(deal_report.quarters, selection, currency)


def standing(selection: Selection, currency: str = "KRW") -> Picture:
    """참고 거래 가운데의 자리: where each deal stands among the reference deals of its years."""
    return _deals(deal_report.standing, selection, currency)


def timeline(selection: Selection, currency: str = "KRW") -> Picture:
    """거래 연표: the deals and their events over time."""
    return _deals(deal_report.timeline, selection, currency)


def sizes(selection: Selection, subject: str = "") -> Picture:
    """면적: the areas of a cluster. `subject` names it; "" for the most measured one (so of all charts below)."""
    return _cluster(cluster_report.sizes, selection, subject)


def steps(selection: Selection, subject: str = "") -> Picture:
    """입주·회원·생태계의 추이: tenants, members and ecosystem over time, beside the reference series."""
    return _cluster(cluster_report.steps, selection, subject)


def dots(selection: Selection, subject: str = "") -> Picture:
    """출처별 값: what sources say of one thing at about one date."""
    return _cluster(cluster_report.dots, selection, subject)


def multiples(selection: Selection, subject: str = "") -> Picture:
    """다른 클러스터와 견준 비율: ratios against other clusters."""
    return _cluster(cluster_report.multiples, selection, subject)


def network(selection: Selection, subject: str = "") -> Picture:
    """소유·운영·협약 관계: owners, operator and agreements."""
    return _cluster(cluster_report.network, selection, subject)


def events(selection: Selection, subject: str = "") -> Picture:
    """클러스터 연표: what happened when, by the articles."""
    return _cluster(cluster_report.timeline, selection, subject)


def _deals(draw: Callable[[DealFlow], Chart | Prose], selection: Selection, currency: str) -> Picture:
    return Picture(draw(deal_flow(readings_of(selection), currency=currency)))


def _cluster(draw: Callable[[Cluster], Chart | Prose], selection: Selection, subject: str) -> Picture:
    return Picture(draw(cluster(readings_of(selection), subject)))

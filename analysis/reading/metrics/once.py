"""Each metric once: of the body rather than of a headline, of the first place that tells it."""

from __future__ import annotations

from analysis.reading.page import Page
from analysis.records import Figure, Metric, Span

_MARKS = ("▷", "▶", "△", "▲", "◇", "◆", "□", "■", "○", "●", "☞", "※", "- ")
_LONGEST_HEAD = 80  # characters


def told_once(page: Page, metrics: list[Metric], figures: dict[str, Figure]) -> tuple[Metric, ...]:
    """The metrics in text order, numbered, without those that repeat another."""
    spans = {metric.sentence for metric in metrics}
    headlines = {span for span in spans if _is_headline(page, span)}
    kept: dict[tuple[str, str, bool], list[Metric]] = {}
    for metric in sorted(metrics, key=lambda m: m.sentence in headlines):
        same = kept.setdefault((metric.metric, metric.subject, metric.planned), [])
        value = _value(figures[metric.figure])
        if any(_value(figures[k.figure]) == value and _may_be_one(k, metric) for k in same[-8:]):
            continue
        if any(k.sentence != metric.sentence for k in same[:1]) and metric.sentence in headlines:
            continue
        same.append(metric)
    for group in kept.values():
        group[:] = [m for m in group if not _is_of_brief_head(page, m, group, figures)]
    ordered = sorted((m for group in kept.values() for m in group), key=lambda m: figures[m.figure].start)
    return tuple(
        Metric(f"k{n}", m.subject, m.metric, m.figure, m.as_of, m.as_of_from, m.planned, m.definition, m.sentence)
        for n, m in enumerate(ordered, 1)
    )


def _is_headline(page: Page, sentence: Span) -> bool:
    """Whether a sentence is the article's title, or a part of it; an article of one paragraph has none."""
    if sentence.start >= 200 or not page.title or page.title.endswith("다."):
        return False
    text = page.text[sentence.start : sentence.end]
    return text in page.title or page.title in text


def _is_of_brief_head(page: Page, metric: Metric, same: list[Metric], figures: dict[str, Figure]) -> bool:
    """▷누리셀, 직원 200명 돌파=임직원이 204명이 됐다: a line's head is left where what follows says more exactly."""
    if len(same) < 2:
        return False
    start = figures[metric.figure].start
    line = page.text.rfind("\n", max(0, start - _LONGEST_HEAD), start) + 1
    ends = page.text.find("=", start, start + _LONGEST_HEAD)
    if ends < 0 or "\n" in page.text[start:ends] or not page.text.startswith(_MARKS, line):
        return False
    after = page.text.find("\n", ends)
    return any(ends < figures[m.figure].start < (after if after >= 0 else len(page.text)) for m in same)


def _value(figure: Figure) -> tuple[object, object, str]:
    return figure.low, figure.high, figure.kind


def _may_be_one(left: Metric, right: Metric) -> bool:
    """Whether two metrics of one value may be the same: of one day, or one of them without a day of its own."""
    if left.as_of is None or right.as_of is None or left.as_of == right.as_of:
        return True
    return left.as_of_from != "stated" or right.as_of_from != "stated"

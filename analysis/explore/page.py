"""`Reading` → what the browser is sent: plain lists and strings, places counted in UTF-16 as JavaScript counts."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from typing import Any

from analysis.explore import labels
from analysis.explore.marks import deal_fields, exact, marks
from analysis.korean import date_text, figure_text
from analysis.records import Deal, Metric, Reading, Span

Place = Callable[[int], int]


def page(reading: Reading) -> dict[str, Any]:
    """The object that `static/evidence.js` shows.

    `marks`  rows of [id, record, layer, start, end, label, value, notes, detail]; the words are cut from `text`
    `deals`, `metrics`, `facts`  what the marks make up, each with the ids of the marks that it rests on
    """
    article = reading.article
    at = utf16(article.text)
    source = labels.PUBLISHED_FROM.get(reading.published_from or "", "")
    return {
        "id": article.id,
        "path": article.path,
        "text": article.text,
        "title": reading.title or article.id,
        "publisher": article.origin.publisher or "",
        "published": (reading.published or "").replace("T", " "),
        "published_from": source,
        "sentences": [[at(s.start), at(s.end)] for s in reading.sentences],
        "marks": [
            [m.id, m.record, m.layer, at(m.start), at(m.end), m.label, m.value, list(m.notes)] for m in marks(reading)
        ],
        "exact": {f.id: exact(f) for f in reading.figures} | {m.id: m.edtf or m.reason or "" for m in reading.moments},
        "deals": [_deal(reading, deal) for deal in reading.deals],
        "metrics": [_metric(reading, metric, at) for metric in reading.metrics],
        "facts": _facts(reading, at),
    }


def utf16(text: str) -> Place:
    """Where a code point stands when characters beyond U+FFFF count twice."""
    if text.isascii() or max(text, default="") <= "\uffff":
        return lambda position: position
    wide = [index for index, character in enumerate(text) if character > "\uffff"]
    return lambda position: position + bisect_left(wide, position)


def _deal(reading: Reading, deal: Deal) -> dict[str, Any]:
    fields = []
    for name, value, words in deal_fields(reading, deal):
        own = f"{deal.id}.{name}"
        ids = [own if number == 1 else f"{own}.{number}" for number in range(1, len(words) + 1)]
        fields.append([name, labels.DEAL_FIELDS.get(name, name), value, ids])
    return {
        "id": deal.id,
        "title": f"{_side(deal.licensor)} → {_side(deal.licensee)}",
        "kind": deal.kind_stated or labels.DEAL_KINDS.get(deal.kind, deal.kind),
        "event": labels.DEAL_EVENTS.get(deal.event, deal.event),
        "total": next((value for name, _, value, _ in fields if name == "total"), ""),
        "parent": deal.parent or "",
        "fields": fields,
    }


def _side(names: tuple[str, ...]) -> str:
    return ", ".join("비공개" if name == "undisclosed" else name for name in names) or "?"


def _metric(reading: Reading, metric: Metric, at: Place) -> dict[str, Any]:
    figure = next((f for f in reading.figures if f.id == metric.figure), None)
    return {
        "id": metric.id,
        "subject": metric.subject,
        "label": labels.METRICS.get(metric.metric, metric.metric),
        "value": figure_text(figure) if figure else "",
        "figure": metric.figure,
        "as_of": date_text(metric.as_of) or "",
        "as_of_from": labels.AS_OF.get(metric.as_of_from, ""),
        "planned": metric.planned,
        "definition": metric.definition or "",
        "words": _definition(reading, metric, at),
    }


def _definition(reading: Reading, metric: Metric, at: Place) -> list[int] | None:
    """Where the words that define a metric stand in its sentence, if they stand there as they are."""
    if not metric.definition:
        return None
    start = reading.article.text.find(metric.definition, metric.sentence.start, metric.sentence.end)
    return [at(start), at(start + len(metric.definition))] if start >= 0 else None


def _facts(reading: Reading, at: Place) -> list[dict[str, Any]]:
    """Agreements, relations and checks as rows of one list."""
    rows: list[dict[str, Any]] = []
    for deed in reading.agreements:
        said = " · ".join(part for part in (date_text(deed.date), deed.subject, ", ".join(deed.scope)) if part)
        rows.append(_fact(deed.id, labels.AGREEMENT_KINDS.get(deed.kind, deed.kind), ", ".join(deed.parties), said))
        rows[-1]["span"] = _span(deed.sentence, at)
    for tie in reading.relations:
        share = next((figure_text(f) for f in reading.figures if f.id == tie.share), "")
        since = f"{date_text(tie.since)}부터" if tie.since else ""
        said = " · ".join(part for part in (share, since) if part)
        rows.append(
            _fact(tie.id, labels.RELATION_KINDS.get(tie.kind, tie.kind), f"{tie.from_} → {tie.to}", said)
            | {"span": [at(tie.evidence.start), at(tie.evidence.end)]}
        )
    for number, check in enumerate(reading.checks, 1):
        row = _fact(f"c{number}", labels.VERDICTS.get(check.verdict, check.verdict), check.message, "")
        rows.append(row | {"verdict": check.verdict, "inputs": list(check.inputs)})
    return rows


def _fact(id: str, label: str, what: str, said: str) -> dict[str, Any]:
    return {"id": id, "label": label, "what": what, "said": said}


def _span(span: Span, at: Place) -> list[int]:
    return [at(span.start), at(span.end)]

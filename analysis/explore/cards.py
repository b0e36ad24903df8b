"""Records as HTML: an article as a card, a reading with its marks, any other record as a table of one row.

Everything from an article is escaped. Only plain tags and style attributes, so that it shows wherever a notebook does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from html import escape
from typing import Any

from analysis.explore import labels
from analysis.explore.marked import marked
from analysis.explore.moments import moment_text
from analysis.korean import figure_text
from analysis.records import (
    MONEY_STATES,
    Agreement,
    Article,
    Check,
    Citation,
    Cited,
    Deal,
    Figure,
    Mention,
    Metric,
    Moment,
    Name,
    Origin,
    Reading,
    Relation,
    Span,
)  # fmt: skip
from analysis.values import write_value

MOST_ROWS = 500  # of a table; a longer one says how many more there are
LEAD = 400  # characters of an article that its card shows

Row = tuple[str, ...]


def table(caption: str, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of plain words."""
    found = list(rows)
    head = "".join(f'<th style="text-align:left;white-space:nowrap">{_text(name)}</th>' for name in columns)
    body = "".join(
        "<tr>" + "".join(f'<td style="text-align:left">{_text(cell)}</td>' for cell in row) + "</tr>"
        for row in found[:MOST_ROWS]
    )
    more = f"<p>이 밖에 {len(found) - MOST_ROWS:,}줄이 더 있습니다.</p>" if len(found) > MOST_ROWS else ""
    title = (
        f'<caption style="caption-side:top;text-align:left"><strong>{_text(caption)}</strong> {len(found):,}</caption>'
    )
    rows = f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody>"
    return f'<table lang="ko" style="word-break:keep-all">{title}{rows}</table>{more}'


def card(record: Any) -> str | None:
    """HTML of a record, or of a tuple or list of records of one kind; None for anything else."""
    if isinstance(record, Reading):
        return marked(record)
    if isinstance(record, Article):
        return _article(record)
    if isinstance(record, tuple | list):
        kinds = {type(item) for item in record}
        if kinds == {Reading}:
            return table("기사", ("제목", "매체", "발행일", "수", "날짜", "거래", "지표"), map(_summary, record))
        sheet = _SHEETS.get(kinds.pop()) if len(kinds) == 1 else None
        return table(sheet[0], sheet[1], map(sheet[2], record)) if sheet else None
    sheet = _SHEETS.get(type(record))
    return table(sheet[0], sheet[1], [sheet[2](record)]) if sheet else None


def _article(article: Article) -> str:
    origin = article.origin
    said = [origin.publisher, article.published, f"{len(article.text):,}자", article.encoding, article.path]
    lead = " ".join(article.text[: LEAD + 1].split())
    more = "…" if len(article.text) > LEAD else ""
    return (
        f'<section lang="ko"><h4>{_text(origin.title or article.id)}</h4>'
        f"<p><small>{_text(' · '.join(part for part in said if part))}</small></p>"
        f"<blockquote>{_text(lead[:LEAD])}{more}</blockquote></section>"
    )


def _summary(reading: Reading) -> Row:
    counts = (reading.figures, reading.moments, reading.deals, reading.metrics)
    return (
        reading.title or reading.article.id, reading.article.origin.publisher or "", reading.published or "",
        *(f"{len(found):,}" for found in counts),
    )  # fmt: skip


def _figure(figure: Figure) -> Row:
    kind = labels.FIGURE_KINDS.get(figure.kind, figure.kind)
    low, high = write_value(figure.low) or "", write_value(figure.high) or ""
    exact = low if low == high else f"{low}~{high}"
    return (
        figure.id,
        kind,
        figure.text,
        figure_text(figure),
        exact,
        figure.unit or "",
        _joined(labels.qualities(figure)),
    )


def _moment(moment: Moment) -> Row:
    kind = labels.MOMENT_KINDS.get(moment.kind, moment.kind)
    notes = ("기사 날짜",) if moment.dateline else ()
    return (
        moment.id,
        kind,
        moment.text,
        moment_text(moment.edtf) or "—",
        moment.edtf or moment.reason or "",
        _joined((*notes, "어림") if moment.approximate else notes),
    )


def _name(name: Name) -> Row:
    kind = labels.NAME_KINDS.get(name.kind, name.kind)
    about = _joined(part for part in (name.role, name.of, name.country) if part)
    return name.id, kind, name.name, ", ".join(name.aliases), about, f"{max(len(name.mentions), 1):,}"


def _metric(metric: Metric) -> Row:
    as_of = moment_text(metric.as_of) or "—"
    label = labels.METRICS.get(metric.metric, metric.metric)
    return (
        metric.id,
        metric.subject,
        label,
        metric.figure,
        metric.definition or "—",
        as_of,
        "계획" if metric.planned else "",
    )


def _deal(deal: Deal) -> Row:
    when = moment_text(deal.event_date or deal.signed or deal.announced) or "—"
    kind = deal.kind_stated or labels.DEAL_KINDS.get(deal.kind, deal.kind)
    event = labels.DEAL_EVENTS.get(deal.event, deal.event)
    return (
        deal.id, _names(deal.licensor), _names(deal.licensee), kind, event, deal.asset or "—",
        _money(deal, "total"), _money(deal, "upfront"), when,
    )  # fmt: skip


def _money(deal: Deal, slot: str) -> str:
    """A slot in the article's words: a deal does not hold its figures, but the words that it rests on."""
    said = getattr(deal.money, slot)
    if said in MONEY_STATES:
        return labels.MONEY_STATES[said]
    words = deal.evidence.get(slot, ())
    return f"{words[0].text} ({said})" if words else str(said)


def _agreement(deed: Agreement) -> Row:
    kind = labels.AGREEMENT_KINDS.get(deed.kind, deed.kind)
    return (
        deed.id,
        kind,
        ", ".join(deed.parties),
        moment_text(deed.date) or "—",
        deed.subject or "",
        ", ".join(deed.scope),
    )


def _relation(tie: Relation) -> Row:
    kind = labels.RELATION_KINDS.get(tie.kind, tie.kind)
    return tie.id, tie.from_, kind, tie.to, tie.share or "", moment_text(tie.since) or "", tie.evidence.text


def _check(check: Check) -> Row:
    verdict = labels.VERDICTS.get(check.verdict, check.verdict)
    return verdict, check.name, ", ".join(check.inputs), check.expected, check.found, check.message


def _mention(mention: Mention) -> Row:
    return mention.text, f"{mention.start:,}", f"{mention.end:,}"


def _span(span: Span) -> Row:
    return f"{span.start:,}", f"{span.end:,}"


def _origin(origin: Origin) -> Row:
    return tuple(getattr(origin, name) or "" for name in ("title", "publisher", "published", "url", "licence"))


def _cited(cited: Cited) -> Row:
    value = write_value(cited.value) or ""
    sources = " / ".join(source.sentence.text for source in cited.sources)
    return cited.text, value, cited.unit or "", cited.formula or "", sources, cited.note or ""


def _citation(citation: Citation) -> Row:
    return citation.article, citation.published or "", citation.mention.text, citation.sentence.text


def _names(names: tuple[str, ...]) -> str:
    return ", ".join("비공개" if name == "undisclosed" else name for name in names) or "—"


def _joined(parts: Iterable[str]) -> str:
    return " · ".join(parts)


def _text(text: str) -> str:
    return escape(str(text), quote=False)


_SHEETS: dict[type, tuple[str, tuple[str, ...], Callable[[Any], Row]]] = {
    Figure: ("수", ("번호", "종류", "기사의 표현", "읽은 값", "값", "단위", "덧붙임"), _figure),
    Moment: ("날짜·기간", ("번호", "종류", "기사의 표현", "읽은 값", "EDTF", "덧붙임"), _moment),
    Name: ("이름", ("번호", "종류", "이름", "다른 이름", "덧붙임", "나온 곳"), _name),
    Metric: ("지표", ("번호", "대상", "지표", "수", "정의", "기준 시점", "계획"), _metric),
    Deal: ("거래", ("번호", "주는 쪽", "받는 쪽", "종류", "사건", "대상", "총액", "선급금", "날짜"), _deal),
    Agreement: ("협약", ("번호", "종류", "당사자", "날짜", "주제", "내용"), _agreement),
    Relation: ("관계", ("번호", "누가", "관계", "무엇을", "지분", "언제부터", "기사의 표현"), _relation),
    Check: ("점검", ("판정", "점검", "입력", "기대", "실제", "설명"), _check),
    Mention: ("언급", ("기사의 표현", "시작", "끝"), _mention),
    Span: ("자리", ("시작", "끝"), _span),
    Origin: ("출처", ("제목", "매체", "발행일", "주소", "저작권"), _origin),
    Cited: ("인용한 수", ("보이는 값", "값", "단위", "계산", "근거 문장", "참고"), _cited),
    Citation: ("인용", ("기사", "발행일", "기사의 표현", "근거 문장"), _citation),
}

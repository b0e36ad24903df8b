"""The appendix of evidence: the sentence behind every number, and the way back to every place that cites it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import PurePath
from typing import Any

from analysis.contract import to_dict
from analysis.publish.escape import to_attribute, to_html
from analysis.publish.marks import DERIVED, Shown, is_derived, is_fact, label, places, rows_of
from analysis.records import Citation, Cited, Origin, Reading

DATA = "application/vnd.kbio.readings"  # a line of JSON each: as JSON, a notebook would sort its keys
MOST_WORDS = 12
LONGEST = 20_000  # a "sentence" beyond this is a broken page; it is shown around the cited words

_ADDRESS = re.compile(r"https?://[^\s<>\"'()]+")


@dataclass(frozen=True, slots=True, repr=False)
class Appendix:
    """Evidence of what was shown.

    `citations`  of one report, each once, in the order of articles (oldest first) and of their text
    `computed`   derived numbers, `facts` reference facts, each once, in the order of first appearance
    `uses`       row key → ids of the places that cite it; `inputs` row key → rows of the numbers computed from it
    """

    citations: tuple[Citation, ...]
    computed: tuple[Cited, ...]
    facts: tuple[Cited, ...]
    uses: dict[str, tuple[str, ...]] = field(default_factory=dict)
    inputs: dict[str, tuple[str, ...]] = field(default_factory=dict)
    readings: tuple[Reading, ...] = ()
    full_text: bool = False

    def _repr_html_(self) -> str:
        parts = ["".join(self._articles()), self._computed(), self._facts()]
        return f'<section class="appendix">{"".join(parts)}</section>'

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        return {DATA: "\n".join(map(_portable, self.readings))} if self.readings else {}

    def __repr__(self) -> str:
        return f"근거 {len(self.citations)}건, 계산 {len(self.computed)}건, 참고 {len(self.facts)}건"

    def _articles(self) -> Iterator[str]:
        texts = {r.article.id: r.article.text for r in self.readings} if self.full_text else {}
        titles = {r.article.id: r.title for r in self.readings}
        for (article, published), found in groupby(self.citations, key=lambda c: (c.article, c.published)):
            cited = list(found)
            title = cited[0].origin.title or titles.get(article) or article
            yield f'<section class="article"><h3>{to_html(title)}</h3>'
            yield f'<p class="origin">{_origin(article, cited[0].origin, published)}</p><ol class="evidence">'
            for _, same in groupby(cited, key=lambda c: (c.sentence.start, c.sentence.end)):
                yield self._sentence(list(same))
            yield "</ol>"
            if article in texts:
                paragraphs = [p for p in texts[article].split("\n") if p.strip()]
                yield '<div class="full-text">' + "".join(f"<p>{to_html(p)}</p>" for p in paragraphs) + "</div>"
            yield "</section>"

    def _sentence(self, cited: list[Citation]) -> str:
        uses = "".join(
            f'<li data-row="{c.key}"><span class="number">{to_html(label(c.key))}</span> '
            f'<span class="words">{to_html(c.mention.text)}</span> '
            f'<span class="offsets">{c.mention.start:,}–{c.mention.end:,}자</span>{self._back(c.key)}</li>'
            for c in cited
        )
        return f'<li class="sentence"><q>{_quote(cited)}</q><ul class="uses">{uses}</ul></li>'

    def _computed(self) -> str:
        if not self.computed:
            return ""
        rows = []
        first: dict[tuple[str, ...], str] = {}  # inputs → the first row that has them
        for cited in self.computed:
            key = rows_of(cited)[0]
            inputs = self._inputs(cited, first.setdefault(tuple(c.key for c in cited.sources), key))
            note = f'<p class="address">{_linked(cited.note)}</p>' if cited.note else ""
            rows.append(
                f'<li class="computed" id="ev-{key}" data-row="{key}"><p><span class="number">{label(key)}</span> '
                f'<strong class="words">{to_html(cited.text)}</strong> '
                f'<span class="formula">= {to_html(cited.formula or "")}</span></p>'
                + (f'<p class="inputs">입력 {inputs}</p>' if inputs else "")
                + f'{note}<p class="uses">{self._back(key)}</p></li>'
            )
        return f'<section class="computations"><h3>계산한 수</h3><ol class="evidence">{"".join(rows)}</ol></section>'

    def _inputs(self, cited: Cited, first: str) -> str:
        """The inputs of a computed number: their words; of many their numbers, or the earlier row that has the same."""
        few = len(cited.sources) <= MOST_WORDS
        if not few and first != rows_of(cited)[0]:
            row = f'<a class="input" href="#ev-{first}"><sup class="mark">{DERIVED}</sup></a>'
            return f"{row}의 입력 {len(cited.sources)}개"
        return " ".join(
            f'<a class="input" href="#ev-{c.key}">{to_html(c.mention.text) if few else ""}'
            f'<sup class="mark">{to_html(label(c.key))}</sup></a>'
            for c in cited.sources
        )

    def _facts(self) -> str:
        if not self.facts:
            return ""
        rows = []
        for cited in self.facts:
            key = rows_of(cited)[0]
            rows.append(
                f'<li class="fact" id="ev-{key}" data-row="{key}"><p><span class="number">{label(key)}</span> '
                f'<strong class="words">{to_html(cited.text)}</strong> '
                f'<span class="address">{_linked(cited.note or "")}</span></p>'
                f'<p class="uses">{self._back(key)}</p></li>'
            )
        return f'<section class="facts"><h3>참고 자료의 수</h3><ol class="evidence">{"".join(rows)}</ol></section>'

    def _back(self, key: str) -> str:
        """Links to every place that cites a row, and to every computed number that it went into."""
        links = " ".join(
            f'<a class="back" href="#{place}" aria-label="인용한 곳 {i}">{i}</a>'
            for i, place in enumerate(self.uses.get(key, ()), 1)
        )
        rows = " ".join(
            f'<a class="input" href="#ev-{row}"><sup class="mark">{DERIVED}</sup></a>'
            for row in self.inputs.get(key, ())
        )
        return (f' <span class="places">쓰인 곳 {links}</span>' if links else "") + (
            f' <span class="rows">계산 {rows}</span>' if rows else ""
        )


def appendix(
    *shown: Shown | Cited | Iterable[Any], readings: Sequence[Reading] = (), full_text: bool = False
) -> Appendix:
    """The evidence of everything that was shown: pass every prose, table, tile and chart of the report.

    `readings`   go into the notebook as data, and with the PDF as its attachment `reading.json`
    `full_text`  adds each cited article's whole text (of those in `readings`); by default only sentences are quoted
    """
    citations: dict[str, Citation] = {}
    computed: dict[str, Cited] = {}
    facts: dict[str, Cited] = {}
    uses: dict[str, list[str]] = {}
    inputs: dict[str, list[str]] = {}
    for place, cited in _places(shown):
        for key in rows_of(cited):
            uses.setdefault(key, []).append(place)
        if is_derived(cited) and rows_of(cited)[0] not in computed:
            key = rows_of(cited)[0]
            computed[key] = cited
            for source in cited.sources:
                inputs.setdefault(source.key, []).append(key)
        elif is_fact(cited):
            facts.setdefault(rows_of(cited)[0], cited)
        citations.update((c.key, c) for c in cited.sources)
    ordered = sorted(
        citations.values(),
        key=lambda c: (
            c.published or "",
            c.article,
            c.sentence.start,
            c.sentence.end,
            c.mention.start,
            c.mention.end,
            c.key,
        ),
    )
    return Appendix(
        tuple(ordered),
        tuple(computed.values()),
        tuple(facts.values()),
        {key: tuple(found) for key, found in uses.items()},
        {key: tuple(found) for key, found in inputs.items()},
        tuple(readings),
        full_text,
    )


def _places(shown: Iterable[Any]) -> Iterator[tuple[str, Cited]]:
    for item in shown:
        if item is None:
            continue
        if isinstance(item, Cited):
            continue
        if hasattr(item, "cited"):
            yield from places(item)
        else:
            yield from _places(item)


def _portable(reading: Reading) -> str:
    """The contract's object as a line, the article named without the folders of this machine."""
    row = to_dict(reading)
    row["article"]["path"] = PurePath(row["article"]["path"]).name
    return json.dumps(row, ensure_ascii=False)


def _origin(article: str, origin: Origin, published: str | None) -> str:
    parts = [to_html(origin.publisher or "매체 미상"), "날짜 없음", to_html(article)]
    if published:
        shown = to_html(published.replace("T", " "))
        parts[1] = f'<time class="published" datetime="{to_attribute(published)}">{shown}</time>'
    if origin.url and _ADDRESS.fullmatch(origin.url):
        parts.append(f'<a href="{to_attribute(origin.url)}">{to_html(origin.url)}</a>')
    return " · ".join(parts)


def _quote(cited: list[Citation]) -> str:
    """The sentence, each cited number marked in it and carrying the row's anchor."""
    sentence = cited[0].sentence
    parts: list[str] = []
    at = 0
    if len(sentence.text) > LONGEST:
        at = max(0, min(c.mention.start for c in cited) - sentence.start - LONGEST // 4)
        parts.append("… " if at else "")
    stop = min(len(sentence.text), at + LONGEST)
    for c in cited:
        start, end = c.mention.start - sentence.start, min(c.mention.end - sentence.start, len(sentence.text))
        stop = max(stop, end)
        number = f'<sup class="mark">{to_html(label(c.key))}</sup>'
        if start < at:  # inside or across the words marked before: its anchor follows them
            parts.append(f'<span id="ev-{c.key}">{number}</span>')
            continue
        parts.append(to_html(sentence.text[at:start]))
        parts.append(f'<mark id="ev-{c.key}">{to_html(sentence.text[start:end])}{number}</mark>')
        at = end
    parts.append(to_html(sentence.text[at:stop]))
    parts.append(" …" if stop < len(sentence.text) else "")
    return "".join(parts)


def _linked(note: str) -> str:
    parts, at = [], 0
    for match in _ADDRESS.finditer(note):
        parts += [to_html(note[at : match.start()]), f'<a href="{to_attribute(match[0])}">{to_html(match[0])}</a>']
        at = match.end()
    return "".join([*parts, to_html(note[at:])])

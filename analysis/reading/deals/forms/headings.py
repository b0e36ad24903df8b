"""Filings under a heading that says what was filed, in brackets before who filed or bare behind: "[유상증자결정] 가람바이오(123456)"."""

from __future__ import annotations

import re
from typing import NamedTuple

from analysis.reading.deals.ledger.entry import Entry, Happening
from analysis.reading.deals.ledger.sameness import UNDISCLOSED
from analysis.reading.deals.scene import Party, Scene
from analysis.reading.rules import deal_forms, deal_labels
from analysis.reading.rules.deal_labels import LABELS
from analysis.records import Mention, Span


class Form(NamedTuple):
    """One filing. `heading` is its first line, up to the first label; `filed` ends what was filed, who filed stands in `named`."""

    heading: Span
    filed: int
    named: Span
    end: int


def forms(text: str) -> list[Form]:
    """The filings of an article, each with the lines up to a blank one, or to the next."""
    matches: list[tuple[re.Match[str], Span | None]] = []
    if any(sign in text for sign in (*deal_forms.BRACKETS, *deal_forms.OPENINGS)):
        matches += [(m, None) for m in deal_forms.HEADING.finditer(text)]
    if any(word in text for word in deal_forms.FILES):
        begun = {m.start() for m, _ in matches}
        matches += [(m, Span(*m.span("who"))) for m in deal_forms.FILER_FIRST.finditer(text) if m.start() not in begun]
        matches.sort(key=lambda found: found[0].start())
    found: list[Form] = []
    for number, (match, named) in enumerate(matches):
        start = match.start() + len(match[0]) - len(match[0].lstrip())
        stop = text.find("\n\n", match.end())
        stop = len(text) if stop < 0 else stop
        stop = min(stop, matches[number + 1][0].start()) if number + 1 < len(matches) else stop
        line = text.find("\n", match.end("form"))
        heading = Span(start, min(stop, line if line >= 0 else stop))
        found.append(Form(heading, match.start("rest"), named or Span(match.start("rest"), heading.end), stop))
    return found


def form_at(found: list[Form], position: int) -> Form | None:
    return next((form for form in found if form.heading.start <= position < form.end), None)


def filer(scene: Scene, form: Form) -> Party | None:
    """Who filed: the company behind the bracket, else what stands there as a name."""
    text = scene.text
    if labelled := deal_forms.FILED_BY.search(text, form.named.start, form.named.end):
        return read_as_party(scene, *labelled.span("who"))
    for company in scene.companies_in(form.named.start, form.named.end)[:1]:
        return scene.party(company)
    match = deal_forms.FILER.match(text, form.named.start, form.named.end)
    if match is None or match["who"] in LABELS:
        return None  # 공시제목: a label
    return Party(match["who"], scene.page.article.cut(match.start("who"), match.end("who")))


def read_as_party(scene: Scene, start: int, end: int) -> Party:
    """Who stands in a place that only a name has, read as one or not."""
    for company in scene.companies_in(start, end)[:1]:
        return scene.party(company)
    return Party(scene.text[start:end], scene.page.article.cut(start, end))


def answered(scene: Scene, form: Form) -> Entry | None:
    """The talks that a company owns to when asked: "당사는 다수의 회사와 협의 중이나 확정된 사항은 없음"."""
    text = scene.text
    if not deal_forms.ANSWERS.search(text, form.heading.start, form.filed):
        return None
    talks = deal_forms.TALKS.search(text, form.filed, form.end)
    if talks is None or deal_forms.DENIES.search(text, form.filed, form.end):
        return None
    who, about = filer(scene, form), text[form.heading.end : form.end]
    kind = next((k for pattern, k in deal_labels.KINDS if pattern.search(about)), None)
    named = [c for c in scene.companies_in(form.heading.end, form.end) if who is None or c.name.name != who.name]
    if who is None or kind is None or named:
        return None
    other = Party(UNDISCLOSED, Mention(talks[0], talks.start(), talks.end()))
    takes = deal_labels.TAKES.search(about) is not None and deal_labels.GIVES.search(about) is None
    entry = Entry([other] if takes else [who], [who] if takes else [other], kind)
    trigger = Mention(talks[0], talks.start(), talks.end())
    entry.happenings.append(Happening("under_negotiation", trigger, Span(form.heading.start, form.end), False))
    return entry

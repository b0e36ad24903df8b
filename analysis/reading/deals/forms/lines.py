"""The labelled values of filings: "label: value" lines, and those that share a line, as where a form was flattened."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from analysis.reading.deals.forms.headings import Form
from analysis.reading.deals.scene import Scene
from analysis.reading.rules import deal_forms
from analysis.reading.rules.deal_labels import LABELS, Field
from analysis.records import Mention

LINE = re.compile(
    r"[ \t]{0,12}(?:[-·•○◦ㅇ*▶▷□■◆◇ㆍ–]|\d{1,2}[.)]|[가-하][.)]|[①-⑳]|\(\d{1,2}\)|[|])?[ \t]{0,12}"
    r"(?P<label>(?:제3자|[가-힣A-Za-z])[가-힣A-Za-z() ·ㆍ,/\-]{0,24}?)[ \t]{0,12}[:：|][ \t]{0,12}(?P<value>\S[^\n]*)"
)
_BLANKS = re.compile(r"[\s·ㆍ/,\-]")
_BEHIND_BRACKET = re.compile(r"\(.*")
# A label inside a line stands behind a blank, of four words at most, before a colon.
_COLON = re.compile(r"(?<=[가-힣A-Za-z)]) ?[:：] ?(?=\S)")
_WORD = re.compile(r"[^\s:：]+ ?$")
_MOST_WORDS = 4
_STOPPED = re.compile(r"(?<=[가-힣)\d%])\.$")
_SLASH = " / "
_ENOUGH_SLASHES = 3  # in a line whose values they part
_LEGAL_FORM = 6  # characters before a name: 주식회사
PARTIES: tuple[Field, ...] = ("partner", "licensor", "licensee", "company", "target", "sides")
_VERSIONS = ("before", "changed")  # whose amounts stand in the value
_OUTSIDE = (*PARTIES, "signed", "event_date", "reason", "content")  # what no version holds


@dataclass(slots=True)
class Line:
    field: Field
    start: int  # of the value
    end: int
    line: int  # where the line begins


def cited(text: str, line: Line) -> Mention:
    """The words that a line is quoted by: its value, or its label where no value was filled in."""
    start, end = (line.start, line.end) if line.start < line.end else (line.line, line.start)
    words = text[start:end].rstrip(" \t:：|")
    return Mention(words, start, start + len(words))


def label_field(words: str) -> Field | None:
    """What a label names, however it is spaced: "계약 상대방", "계약금액(원)"."""
    label = _BLANKS.sub("", words)
    return LABELS.get(label) or ("(" in label and LABELS.get(_BEHIND_BRACKET.sub("", label))) or None


def labelled_lines(scene: Scene, filed: list[Form]) -> list[Line]:
    """Every labelled value of the article, in text order; inside the forms `filed` also those without a colon."""
    text = scene.text
    found: list[Line] = []
    inside = {start for form in filed for start in _starts(text, form.heading.start, form.end)}
    for start in sorted(_line_starts(text) | inside):
        if not scene.page.is_furniture(start):
            end = text.find("\n", start)
            found += _of_line(scene, start, len(text) if end < 0 else end, start in inside)
    return found


def _starts(text: str, start: int, end: int) -> Iterator[int]:
    """Where the lines of a stretch begin."""
    while 0 < start + 1 <= end:
        yield start
        start = text.find("\n", start, end) + 1
        if start == 0:
            return


def _of_line(scene: Scene, start: int, end: int, form: bool) -> list[Line]:
    """The labelled values of one line; without a label that is known at its head, only those of a `form`."""
    text = scene.text
    first = LINE.match(text, start, end)
    known = label_field(first["label"]) if first else None
    if known is None and not form:
        return []
    lines: list[Line] = []
    at = start
    if first is not None and known is not None:
        lines.append(Line(known, first.start("value"), first.end("value"), start))
        at = first.start("value")
    marks = sorted([*_colons(text, at, end, form), *(_unmarked(scene, at, end) if form else [])])
    for label, field, value in marks:
        numbered = form and deal_forms.NUMBERED.search(text, max(start, label - 4), label) is not None
        inner = field not in _VERSIONS and not (form and field in _OUTSIDE)
        versions = lines and lines[-1].field in _VERSIONS and inner and not numbered
        if lines and (label < lines[-1].start or versions):
            continue
        if lines and (numbered or lines[-1].field != "ended"):
            lines[-1].end = _trimmed(text, lines[-1].start, label)
        lines.append(Line(field, value, end, label))
    if form and lines:
        lines[-1].end -= _STOPPED.search(text, lines[-1].start, lines[-1].end) is not None
    if form and text.count(_SLASH, start, end) >= _ENOUGH_SLASHES:
        for line in lines:  # each value ends where the next begins, whatever that is called
            slash = text.find(_SLASH, line.start, line.end)
            line.end = slash if slash > 0 else line.end
    return lines


def _colons(text: str, start: int, end: int, form: bool) -> Iterator[tuple[int, Field, int]]:
    """The labels before a colon inside a line: "최초 계약일: 2025-03-14 / 변경 계약일: 2026-04-17"."""
    for colon in _COLON.finditer(text, start, end):
        at, found = colon.start(), None
        for _ in range(_MOST_WORDS):
            word = _WORD.search(text, start, at)
            if word is None or not _BLANKS.sub("", word[0]):
                break  # a mark that parts the label from the value before it
            at = word.start()
            field = label_field(text[at : colon.start()])
            if field is not None:
                found = (at, field, colon.end())
            if found is None and form:
                found = (at, "ignored", colon.end())  # another label: it ends the value before it
            if deal_forms.NUMBERED.search(text, max(start, at - 4), at):
                break  # the label's own number: what stands before it is another's
        if found is not None and form and found[1] == "company" and not _is_whole(text, start, found[0]):
            found = (found[0], "ignored", found[2])  # 2. 옵션 행사 회사: who files is called 회사 alone
        if found is not None:
            yield found


def _is_whole(text: str, start: int, at: int) -> bool:
    """Whether a label stands at the head of a line, or behind a number or what parts it from the value before."""
    return at == start or deal_forms.STARTS_LABEL.search(text, max(start, at - 6), at) is not None


def _unmarked(scene: Scene, start: int, end: int) -> Iterator[tuple[int, Field, int]]:
    """The labels of a flattened form, without a colon: "계약금액 총액(원) 41,250,000,000", "3. 계약상대방 B"."""
    text = scene.text
    for match in deal_forms.UNMARKED.finditer(text, start, end):
        field, behind = label_field(match["label"]), match.end()
        if field is None:
            continue
        named = field in PARTIES and scene.companies_in(behind, behind + _LEGAL_FORM)
        at = match.start("label")
        parted = deal_forms.PARTED.search(text, max(start, at - 4), at) is not None
        if match["number"] or named or parted or deal_forms.VALUE.match(text, behind):
            yield match.start("label"), field, behind


def _trimmed(text: str, start: int, end: int) -> int:
    """The end of a value before the next label, without the marks that part the two."""
    tail = deal_forms.PARTING.search(text, start, end)
    return tail.start() if tail else end


def _line_starts(text: str) -> set[int]:
    """Where the lines begin that hold what parts a label from its value."""
    starts: set[int] = set()
    for sign in (":", "：", "|"):
        at = text.find(sign)
        while at >= 0:
            starts.add(text.rfind("\n", 0, at) + 1)
            stop = text.find("\n", at)
            at = text.find(sign, stop) if stop >= 0 else -1
    return starts

"""Sections of a release that outline what is yet to be built: "□ 2단계 사업 개요" with a time that is not over."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from analysis.records import Moment, Span

SECTION = re.compile(r"[□■◆◇▶【<\[]")
_OUTLINE = re.compile(r"[□■◆◇▶【<\[][^\n]{0,20}(?:사업|조성|건립|공사|추진|투자) ?(?:개요|계획|내용)")
_BUILDS = re.compile(r"신축|증축|건립|조성|착공|준공|공사|구축")
# A list item that ends in a noun of doing, below a heading that announces a plan.
_MARKERS = frozenset("①②③④⑤⑥⑦⑧⑨⑩○◦ㅇ-·*•▪△▷")
_NOMINAL = re.compile(
    r"(?:신축|건립|조성|양성|구축|확대|지원|육성|신설|채용|확충|건설|개발|추진|투입|설치|보급)(?: ?\([^()\n]*\))?$"
)
_HEADING = re.compile(r"[□■◆◇▶【<\[].{0,12}(?:계획|내용|방향|향후|목표|전략)")
_SECTION_DEPTH = 12


def outlines(text: str, sentences: tuple[Span, ...], moments: tuple[Moment, ...], future: list[int]) -> list[Span]:
    """The sections that outline what will be built, in text order; `future` are the indexes of moments yet to come."""
    if not future or _OUTLINE.search(text) is None:
        return []
    starts = [moments[index].start for index in future]
    heads = [span.start for span in sentences if SECTION.match(text, span.start)]
    found: list[Span] = []
    for number, head in enumerate(heads):
        end = heads[number + 1] if number + 1 < len(heads) else text.find("\n\n", head)
        section = Span(head, end if end > head else len(text))
        ahead = bisect_left(starts, section.start) < bisect_left(starts, section.end)
        if ahead and _OUTLINE.match(text, head) and _BUILDS.search(text, section.start, section.end):
            found.append(section)
    return found


def outlined(sections: list[Span], starts: list[int], position: int) -> bool:
    """Whether a place stands in one of the sections, which begin at `starts`."""
    index = bisect_right(starts, position) - 1
    return index >= 0 and position < sections[index].end


def is_plan_item(text: str, sentences: tuple[Span, ...], index: int) -> bool:
    """Whether a list item ends in a noun of doing, and the nearest heading above it speaks of a plan."""
    item = sentences[index]
    if text[item.start] not in _MARKERS:
        return False
    if not _NOMINAL.search(text, max(item.start, item.end - 60), item.end):
        return False
    for above in reversed(sentences[max(0, index - _SECTION_DEPTH) : index]):
        if SECTION.match(text, above.start):
            return bool(_HEADING.match(text, above.start, above.end))
    return False

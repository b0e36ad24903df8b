"""Filings and fact sheets cut into blocks: runs of "label: value" lines, each with what its label means."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from analysis.reading.deals.days import mention as day_mention
from analysis.reading.deals.scene import Scene
from analysis.reading.rules import deal_labels
from analysis.reading.rules.deal_labels import LABELS, Field
from analysis.records import Figure, Mention, Span

_LINE = re.compile(
    r"[ \t]{0,12}(?:[-·•○◦ㅇ*▶▷□■◆◇ㆍ–]|\d{1,2}[.)]|[가-하][.)]|[①-⑳]|\(\d{1,2}\)|[|])?[ \t]{0,12}"
    r"(?P<label>[가-힣A-Za-z][가-힣A-Za-z() ·ㆍ,/\-]{0,24}?)[ \t]{0,12}[:：|][ \t]{0,12}(?P<value>\S[^\n]*)"
)
_BLANKS = re.compile(r"[\s·ㆍ/,\-]")
_BEHIND_BRACKET = re.compile(r"\(.*")
_PARTIES: tuple[Field, ...] = ("partner", "licensor", "licensee", "company", "target", "sides")


@dataclass(slots=True)
class Line:
    field: Field
    start: int  # of the value
    end: int
    line: int  # where the line begins


@dataclass(slots=True)
class Block:
    heading: Span | None
    lines: list[Line] = field(default_factory=list)

    def of(self, *fields: Field) -> list[Line]:
        return [line for f in fields for line in self.lines if line.field == f]


def label_field(words: str) -> Field | None:
    """What a label names, however it is spaced: "계약 상대방", "계약금액(원)"."""
    label = _BLANKS.sub("", words)
    return LABELS.get(label) or ("(" in label and LABELS.get(_BEHIND_BRACKET.sub("", label))) or None


def blocks(scene: Scene) -> list[Block]:
    """Runs of labelled lines; a company's line, a heading or a gap begins another."""
    text = scene.text
    found: list[Block] = []
    reach = -1
    for start in _line_starts(text):
        match = _LINE.match(text, start)
        if match is None:
            continue
        known = label_field(match["label"])
        if known is None or scene.page.is_furniture(match.start()):
            continue
        line = Line(known, match.start("value"), match.end("value"), match.start())
        gap = text[reach : match.start()] if reach >= 0 else ""
        fresh = reach < 0 or gap.count("\n") > 4 or deal_labels.OPENS.search(gap) is not None
        fresh = fresh or ("\n\n" in gap.replace(" ", "") and known == "company")
        repeated = bool(found) and known in ("company", "partner") and bool(found[-1].of(known))
        if fresh or repeated:
            found.append(Block(heading_above(text, match.start())))
        found[-1].lines.append(line)
        reach = match.end()
    return [b for b in found if len(b.lines) >= 3 and b.of(*_PARTIES)]


def _line_starts(text: str) -> list[int]:
    """Where the lines begin that hold what parts a label from its value."""
    starts: set[int] = set()
    for sign in (":", "：", "|"):
        at = text.find(sign)
        while at >= 0:
            starts.add(text.rfind("\n", 0, at) + 1)
            stop = text.find("\n", at)
            at = text.find(sign, stop) if stop >= 0 else -1
    return sorted(starts)


def heading_above(text: str, position: int) -> Span | None:
    """The line before a block, where it is a heading and no labelled line."""
    end = position
    for _ in range(2):
        stop = text.rfind("\n", 0, max(0, end - 1))
        start = stop + 1
        words = text[start : max(start, end - 1)].strip()
        if words:
            if len(words) <= 80 and not _LINE.match(text, start) and not words.endswith(("다.", "요.")):
                return Span(start, end - 1)
            return None
        end = start
        if start <= 0:
            return None
    return None


def first_money(scene: Scene, block: Block, which: Field) -> Figure | None:
    return next(
        (
            f
            for line in block.of(which)
            for f in scene.figures_in(line.start, line.end)
            if f.kind == "money" and f.same_as is None
        ),
        None,
    )


def first_date(scene: Scene, block: Block, which: Field) -> tuple[str, Mention] | None:
    return next((d for line in block.of(which) if (d := first_day(scene, line))), None)


def first_day(scene: Scene, line: Line) -> tuple[str, Mention] | None:
    moment = next((m for m in scene.moments_in(line.start, line.end) if m.edtf), None)
    return (moment.edtf.split("T")[0], day_mention(moment)) if moment and moment.edtf else None

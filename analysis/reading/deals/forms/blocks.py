"""Filings and fact sheets cut into blocks: runs of "label: value" lines, each with what its label means."""

from __future__ import annotations

from dataclasses import dataclass, field

from analysis.reading.deals.forms.headings import Form, form_at, forms
from analysis.reading.deals.forms.lines import LINE, PARTIES, Line, label_field, labelled_lines
from analysis.reading.deals.scene import Scene
from analysis.reading.deals.words.days import stamp
from analysis.reading.rules import deal_labels
from analysis.reading.rules.deal_labels import Field
from analysis.records import Figure, Mention, Span


@dataclass(slots=True)
class Block:
    heading: Span | None
    form: Form | None = None
    lines: list[Line] = field(default_factory=list)

    def of(self, *fields: Field) -> list[Line]:
        return [line for f in fields for line in self.lines if line.field == f]


def blocks(scene: Scene) -> list[Block]:
    """Runs of labelled lines; a company's line, a heading or a gap begins another."""
    text = scene.text
    found: list[Block] = []
    reach = -1
    filed = forms(text)
    for line in labelled_lines(scene, filed):
        known = line.field
        gap = text[reach : line.line] if reach >= 0 else ""
        fresh = reach < 0 or gap.count("\n") > 4 or deal_labels.OPENS.search(gap) is not None
        if reach >= 0 and "\n\n" in gap.replace(" ", ""):
            fresh = fresh or known == "company" or bool(scene.companies_in(reach, line.line))
        form = form_at(filed, line.line)
        fresh = fresh or (form is not None and form is not found[-1].form)
        repeated = bool(found) and known in ("company", "partner") and bool(found[-1].of(known))
        if fresh or repeated:
            found.append(Block(_heading(text, line, form), form))
        found[-1].lines.append(line)
        reach = line.end
    return [b for b in found if len(b.lines) >= 3 and (b.of(*PARTIES) or b.form is not None)]


def _heading(text: str, line: Line, form: Form | None) -> Span | None:
    if form is None:
        return heading_above(text, line.line)
    return Span(form.heading.start, min(form.heading.end, max(line.line, form.filed)))


def heading_above(text: str, position: int) -> Span | None:
    """The line before a block, where it is a heading and no labelled line."""
    end = position
    for _ in range(2):
        stop = text.rfind("\n", 0, max(0, end - 1))
        start = stop + 1
        words = text[start : max(start, end - 1)].strip()
        if words:
            labelled = LINE.match(text, start)  # "▷ 가람: 주식 취득" is a heading, "공시: 주식 취득" a line
            known = labelled is not None and label_field(labelled["label"]) is not None
            if len(words) <= 80 and not known and not words.endswith(("다.", "요.")):
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
    return stamp(next((m for m in scene.moments_in(line.start, line.end) if m.edtf), None))

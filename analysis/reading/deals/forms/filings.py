"""Filings and fact sheets → the ledger, one deal a block of "label: value" lines."""

from __future__ import annotations

from analysis.reading.deals.forms.blocks import Block, blocks, first_money
from analysis.reading.deals.forms.events import happen
from analysis.reading.deals.forms.headings import answered, forms
from analysis.reading.deals.forms.parties import drafted
from analysis.reading.deals.ledger.entry import Entry
from analysis.reading.deals.ledger.ledger import Ledger
from analysis.reading.deals.ledger.sameness import UNDISCLOSED
from analysis.reading.deals.scene import Scene
from analysis.reading.deals.words import assets, territory
from analysis.reading.rules import deal_labels
from analysis.records import DealEvent, Span


def read_filings(scene: Scene, ledger: Ledger, taken: list[Span]) -> list[Span]:
    """Enter the deals of every block of labelled lines outside the spans `taken`; returns those that they take up."""
    done: list[Span] = []
    for block in blocks(scene):
        if any(span.start <= block.lines[0].start < span.end for span in taken):
            continue
        entry = _read(scene, block, ledger)
        if entry is not None:
            start = block.heading.start if block.heading else block.lines[0].line
            done.append(Span(start, max(block.lines[-1].end, block.form.end if block.form else 0)))
        elif block.form is not None:  # what is filed is no deal between two
            done.append(Span(block.form.heading.start, block.form.end))
    for form in forms(scene.text):
        talks = answered(scene, form)
        if talks is not None:
            ledger.enter(talks)
            done.append(Span(form.heading.start, form.end))
    return done


def _read(scene: Scene, block: Block, ledger: Ledger) -> Entry | None:
    text = scene.text
    heading = text[block.heading.start : block.heading.end] if block.heading else ""
    contents = [text[line.start : line.end] for line in block.of("content", "asset", "ended")]
    about = " ".join([heading, *contents])
    kind = next((k for pattern, k in deal_labels.KINDS if pattern.search(about)), None)
    labelled = " ".join(text[line.line : line.start] for line in block.lines)
    kind = kind or next((k for pattern, k in deal_labels.KINDS if pattern.search(labelled)), None)
    if kind is None and block.of("upfront", "milestones", "royalty"):
        kind = "licence"
    if kind is None or deal_labels.AGREED_ONLY.search(about):
        return None
    dates = " ".join(text[line.line : line.start] for line in block.of("event_date"))
    words = f"{heading} {' '.join(contents[:1])} {dates}"
    event: DealEvent = next((e for pattern, e in deal_labels.EVENTS if pattern.search(words)), "signed")
    if event == "amended" and not (block.of("ended", "changed") or deal_labels.CHANGED.search(about)):
        event = "signed"
    if event == "signed" and first_money(scene, block, "before") and first_money(scene, block, "changed"):
        reasons = " ".join(text[line.start : line.end] for line in block.of("reason"))
        event = "signed" if deal_labels.SLIP.search(reasons) else "amended"
    draft = drafted(scene, block, kind, heading, about)
    if not any(p.name != UNDISCLOSED for p in draft.parties()):
        return None
    if not draft.licensee and (
        kind != "equity" or deal_labels.OFFERED.search(scene.text[block.lines[0].line : block.lines[-1].end])
    ):
        return None
    _describe(scene, block, draft)
    entry = ledger.match(draft, event, None, None) or ledger.enter(draft)
    if entry is not draft:
        ledger.merge(entry, draft)
    happen(scene, block, entry, event)
    return entry


def _describe(scene: Scene, block: Block, draft: Entry) -> None:
    for line in block.of("asset", "content", "ended"):
        if deal_labels.FILED_AS.search(scene.text, line.line, line.start):
            continue
        taken = [(m.start, m.end) for m in scene.moments_in(line.start, line.end)]
        taken += [(c.start, c.end) for c in scene.companies_in(line.start, line.end)]
        found = assets.find(scene.text, line.start, line.end, taken)
        coded = bool(found) and assets.is_code(found[0].text)
        if found and (draft.asset is None or (coded and not draft.coded)):
            draft.asset, draft.coded = found[0], coded
        draft.modality = draft.modality or assets.modality(scene.text[line.start : line.end])
        draft.territory = draft.territory or territory.find(scene.text, line.start, line.end)
    for line in block.of("territory"):
        draft.territory = territory.read(scene.text, line.start, line.end) or draft.territory

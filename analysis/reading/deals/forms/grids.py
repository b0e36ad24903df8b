"""Tables with a row of headings → the ledger, one deal a row: 월 | 기업 | 상대방 | 물질 | 총액 | 계약금."""

from __future__ import annotations

import re
from typing import NamedTuple

from analysis.reading.deals.forms.lines import label_field
from analysis.reading.deals.forms.parties import NOTHING
from analysis.reading.deals.ledger.entry import Entry, Happening
from analysis.reading.deals.ledger.ledger import Ledger
from analysis.reading.deals.ledger.payment import Payment
from analysis.reading.deals.ledger.sameness import UNDISCLOSED
from analysis.reading.deals.money.payments import read_payments
from analysis.reading.deals.scene import Party, Scene
from analysis.reading.deals.words import assets, labels
from analysis.reading.deals.words.days import stamp
from analysis.reading.rules import deal_grids, deal_labels
from analysis.reading.rules.deal_labels import Field
from analysis.reading.rules.deal_money_words import Part
from analysis.records import DealEvent, DealKind, Mention, Span

_CELL = re.compile(r"[^|│\t\n]+")
_PARTS: tuple[Part, ...] = ("total", "upfront", "near_term", "milestones", "royalty", "option_fee")
_SIDES: tuple[Field, ...] = ("partner", "licensor", "licensee", "target")
_ABOVE = 300  # characters above a table that may say what it is of


class Grid(NamedTuple):
    """A table: what each of its columns holds, whether one gives days of signature, and its rows, each cell a span."""

    columns: list[Field | None]
    signed: bool
    rows: list[list[Span]]
    start: int
    end: int


def read_grids(scene: Scene, ledger: Ledger) -> list[Span]:
    """Enter the deals of every table of deals; returns the spans that they take up."""
    done: list[Span] = []
    if "|" in scene.text or "\t" in scene.text or "│" in scene.text:
        for grid in _grids(scene):
            above = scene.text[max(0, grid.start - _ABOVE) : grid.rows[0][0].start]
            entries = [e for row in grid.rows if (e := _enter(scene, grid, row, above, ledger)) is not None]
            if entries:
                done.append(Span(grid.start, grid.end))
    return done


def _grids(scene: Scene) -> list[Grid]:
    """The tables whose headings name a company, another side or a kind of deal, and at least one thing more."""
    found: list[Grid] = []
    grid: Grid | None = None
    for start, end in _lines(scene.text):
        cells = _cells(scene.text, start, end)
        if grid is not None and len(cells) == len(grid.columns):
            grid.rows.append(cells)
            found[-1] = grid = grid._replace(end=end)
            continue
        words = [scene.text[c.start : c.end] for c in cells]
        columns = [_column(word) for word in words]
        grid = None
        known = [c for c in columns if c is not None]
        sided = len({"licensor", "licensee", "target"} & {*known}) >= 2
        if (
            len(known) >= 3
            and len(set(known)) == len(known)
            and (sided or ("company" in known and set(known) & {*_SIDES}))
        ):
            grid = Grid(columns, any(label_field(word) == "signed" for word in words), [], start, end)
            found.append(grid)
    return [g for g in found if g.rows]


def _column(words: str) -> Field | None:
    """What a heading names, whatever it says in brackets of its unit or of what stands beside: "도입 기업(국가)"."""
    heading = words.replace(" ", "")
    bare = re.sub(r"[(（][^()（）]*[)）]$", "", heading)
    return label_field(words) or deal_grids.COLUMNS.get(heading) or deal_grids.COLUMNS.get(bare)


def _lines(text: str) -> list[tuple[int, int]]:
    """The lines that hold what parts one cell from the next, and those right behind them."""
    lines: list[tuple[int, int]] = []
    start = 0
    for line in text.split("\n"):
        if line.strip():
            lines.append((start, start + len(line)))
        start += len(line) + 1
    return lines


def _cells(text: str, start: int, end: int) -> list[Span]:
    cells = []
    for match in _CELL.finditer(text, start, end):
        words = match[0].strip()
        if words:
            at = match.start() + match[0].index(words)
            cells.append(Span(at, at + len(words)))
    return cells


def _enter(scene: Scene, grid: Grid, row: list[Span], above: str, ledger: Ledger) -> Entry | None:
    """One row: None where it names nobody, or says nothing of what kind of deal it is."""
    cells: dict[Field, Span] = {c: span for c, span in zip(grid.columns, row, strict=True) if c is not None}
    words = {field: scene.text[span.start : span.end] for field, span in cells.items()}
    own = " ".join(words[f] for f in ("content", "stage") if f in words)
    kind = _kind(own) or _kind(above)
    if kind is None:
        return None
    draft = _sides(scene, cells, kind, own or above)
    if draft is None:
        return None
    asset = cells.get("asset")
    if asset is not None and not NOTHING.search(words["asset"]) and not deal_labels.HIDDEN.search(words["asset"]):
        found = assets.find(scene.text, asset.start, asset.end, [])
        draft.asset = found[0] if found else Mention(words["asset"], asset.start, asset.end)
        draft.coded, draft.modality = assets.is_code(draft.asset.text), assets.modality(words["asset"])
    event = _event(own) or ("signed" if own else _event(above)) or "signed"
    draft.money = _money(scene, grid, row)
    entry = ledger.match(draft, event, None, None)
    if entry is None:
        entry = ledger.enter(draft)
    else:
        ledger.merge(entry, draft)
        for part, payment in draft.money.items():
            entry.money.setdefault(part, payment)
    day = next((m for m in scene.moments_in(row[0].start, row[-1].end) if m.edtf), None)
    span = Span(row[0].start, row[-1].end)
    if entry.happening(event) is None:
        trigger = Mention(scene.text[span.start : span.end], span.start, span.end)
        entry.happenings.append(
            Happening(event, trigger, span, False, None, stamp(day), grid.signed and event == "signed")
        )
    return entry


def _kind(words: str) -> DealKind | None:
    return next((kind for pattern, kind in deal_labels.KINDS if pattern.search(words)), None)


def _event(words: str) -> DealEvent | None:
    return next((event for pattern, event in deal_labels.EVENTS if pattern.search(words)), None)


def _sides(scene: Scene, cells: dict[Field, Span], kind: DealKind, about: str) -> Entry | None:
    """The entry of a row with its sides: as the headings say, else as what is done says of the company that leads."""
    parties = {field: _parties(scene, cells[field]) for field in ("company", *_SIDES) if field in cells}
    company, partner = parties.get("company", []), parties.get("partner", [])
    draft = Entry(parties.get("licensor", []), parties.get("licensee", []), kind)
    target = parties.get("target", [])
    if target:
        draft.kind, draft.target = "acquisition", target[0]
        draft.licensor, draft.licensee = draft.licensor or target, draft.licensee or company
    elif draft.licensor or draft.licensee:
        draft.licensor, draft.licensee = draft.licensor or company, draft.licensee or company
    else:
        takes = deal_labels.TAKES.search(about) is not None and deal_labels.GIVES.search(about) is None
        draft.licensor, draft.licensee = (partner, company) if takes else (company, partner)
    named = [p for p in draft.parties() if p.name != UNDISCLOSED]
    return draft if named and draft.licensor else None


def _parties(scene: Scene, cell: Span) -> list[Party]:
    """Everybody that a cell names: 여울셀·도란랩, 머크(독일)."""
    text = scene.text[cell.start : cell.end]
    if deal_labels.HIDDEN_PARTNER.search(text) and not scene.companies_in(cell.start, cell.end):
        return [Party(UNDISCLOSED, Mention(text, cell.start, cell.end))]
    found: list[Party] = []
    for part in deal_grids.ONE_OF.finditer(text):
        start, end = cell.start + part.start("who"), cell.start + part.end("who")
        words = part["who"].strip()
        named = scene.companies_in(start, end)
        if named and named[0].start - start <= 4 and named[0].end <= end:
            first = named[0]
            found.append(scene.party(first))
        elif 2 <= len(words) <= 40 and not NOTHING.search(words):
            found.append(Party(words, Mention(words, start, start + len(words))))
    return found


def _money(scene: Scene, grid: Grid, row: list[Span]) -> dict[Part, Payment]:
    """The amounts of a row, each by the heading of its column; a cell that gives none may say why."""
    made: dict[Part, Payment] = {}
    for field, cell in zip(grid.columns, row, strict=True):
        part = next((p for p in _PARTS if p == field), None)
        if part is None:
            continue
        figures = [f for f in scene.figures_in(cell.start, cell.end) if f.same_as is None]
        figures = [f for f in figures if f.kind == "money" or part == "royalty"]
        words = scene.text[cell.start : cell.end]
        mention = Mention(words, cell.start, cell.end)
        named = labels.find(scene.text, cell.start, cell.end)
        if figures and named and part == "total":  # 총 3억달러, 선급금 900만달러
            for told in read_payments(scene, cell.start, cell.end, named, True):
                made.setdefault(told.part, told)
        elif figures:
            made[part] = Payment(part, figures[0].id, mention)
        elif deal_labels.HIDDEN.search(words):
            made[part] = Payment(part, "undisclosed", mention)
        elif NOTHING.search(words) and part != "total":
            made[part] = Payment(part, "none", mention)
    return made

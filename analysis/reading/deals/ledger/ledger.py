"""The deals of an article while it is read: what each sentence claims is entered under the deal that it speaks of."""

from __future__ import annotations

from analysis.reading.deals.ledger.entry import Entry
from analysis.reading.deals.ledger.fit import Fit
from analysis.reading.deals.ledger.payment import Payment
from analysis.reading.deals.ledger.sameness import UNDISCLOSED, agrees, join
from analysis.reading.deals.scene import Party
from analysis.records import DealEvent, Figure

_SPECIFIC = {"licence": 1, "collaboration": 0, "option": 2, "asset_sale": 2}
_WINDOW = 60  # entries; a text that tells more deals than that does not come back to the first


class Ledger:
    """Entries in the order in which they were first told."""

    def __init__(self, figures: dict[str, Figure]) -> None:
        self.figures = figures
        self.entries: list[Entry] = []
        self.current: list[Entry] = []  # the deals of the last sentence that told any
        self.sums: dict[str, Payment] = {}  # what a list prints beside a company, whose one deal is told elsewhere

    def match(self, draft: Entry, event: DealEvent | None, total: Figure | None, day: str | None) -> Entry | None:
        """The entry that a claim speaks of; None where it tells a deal not told before."""
        return Fit(draft, event, total, day, self.figures, self.current, len(self.entries) < 2).best(self.recent)

    def speak_of(self, entries: list[Entry]) -> None:
        """Make some deals those of the last sentence that told any."""
        self.current = []
        for entry in entries:
            if not any(entry is e for e in self.current):
                self.current.append(entry)

    def is_near(self, index: int, reach: int) -> bool:
        """Whether a sentence may add to the deals just told."""
        return any(index - entry.last <= reach for entry in self.current)

    def enter(self, draft: Entry) -> Entry:
        """Add a deal not told before."""
        self.entries.append(draft)
        return draft

    def merge(self, entry: Entry, draft: Entry) -> None:
        """Add what a claim tells to its deal; the body stands before the headline."""
        if entry.sellers(draft) != entry.licensor:
            entry.licensor = draft.licensor or entry.licensor
        elif draft.sellers(entry) != draft.licensor:
            draft.licensor = []
        straight = agrees(entry.licensor, draft.licensor) and agrees(entry.licensee, draft.licensee)
        crossed = agrees(entry.licensor, draft.licensee) and agrees(entry.licensee, draft.licensor)
        if crossed and not straight and (entry.weak or draft.weak):
            (draft if draft.weak else entry).turn()
        elif entry.weak and not draft.weak and draft.licensor and draft.licensee:
            entry.weak = False
        if entry.headline and not draft.headline:
            entry.licensor = draft.licensor or entry.licensor
            entry.licensee = draft.licensee or entry.licensee
            entry.asset, entry.coded = (draft.asset, draft.coded) if draft.asset else (entry.asset, entry.coded)
            entry.headline = False
            entry.weak = draft.weak and entry.weak
        else:
            entry.licensor = _named(join(entry.licensor, draft.licensor))
            entry.licensee = _named(join(entry.licensee, draft.licensee))
        if draft.asset and (entry.asset is None or (draft.coded and not entry.coded)):
            entry.asset, entry.coded = draft.asset, draft.coded
        entry.modality = entry.modality or draft.modality
        entry.territory = entry.territory or draft.territory
        entry.target = entry.target or draft.target
        if entry.kind is None or (
            draft.kind is not None and _SPECIFIC.get(draft.kind, 0) > _SPECIFIC.get(entry.kind, 0)
        ):
            entry.kind = draft.kind or entry.kind

    def part(self, entry: Entry, count: int) -> list[Entry]:
        """Tell apart the deals of one company with as many partners, told as one: "B, C와 잇달아 계약했다. 금액은 각각 …"."""
        if len(entry.licensor) == 1 and len(entry.licensee) == count:
            apart = [entry.beside(entry.licensor, [partner]) for partner in entry.licensee]
        elif len(entry.licensee) == 1 and len(entry.licensor) == count:
            apart = [entry.beside([partner], entry.licensee) for partner in entry.licensor]
        else:
            return [entry]
        at = next(i for i, e in enumerate(self.entries) if e is entry)
        self.entries[at : at + 1] = apart
        self.current = [a for e in self.current for a in (apart if e is entry else [e])]
        return apart

    @property
    def recent(self) -> list[Entry]:
        """The entries that a text may still come back to."""
        return self.entries[-_WINDOW:]

    def of_party(self, name: str) -> list[Entry]:
        """The deals of a company, the last spoken of first."""
        found = [e for e in self.recent if e.holds(name)]
        return sorted(found, key=lambda e: -e.last)


def _named(parties: list[Party]) -> list[Party]:
    """Without "undisclosed" where a name is known."""
    named = [p for p in parties if p.name != UNDISCLOSED]
    return named or parties[:1]

"""How well a claim fits a deal told before."""

from __future__ import annotations

from dataclasses import dataclass

from analysis.reading.deals.ledger.entry import Entry
from analysis.reading.deals.ledger.sameness import (
    UNDISCLOSED,
    agrees,
    apart,
    days_agree,
    initial,
    months_apart,
    same,
    same_asset,
    shares,
)
from analysis.reading.deals.scene import Party
from analysis.records import DealEvent, Figure

_FAMILY = {
    "licence": "licence", "option": "licence", "co_development": "licence", "asset_sale": "licence", "collaboration": "licence",
    "acquisition": "acquisition", "supply": "supply", "equity": "equity",
}  # fmt: skip


@dataclass(slots=True)
class Fit:
    """What a claim brings to be compared with the deals told before it.

    `draft`    the deal as the claim alone tells it
    `total`    the total that its clause states
    `day`      when it happened, or was told
    `figures`  of the article, by their id
    `current`  the deals of the last sentence that told any
    `only`     one deal at most has been told so far
    """

    draft: Entry
    event: DealEvent | None
    total: Figure | None
    day: str | None
    figures: dict[str, Figure]
    current: list[Entry]
    only: bool

    def best(self, entries: list[Entry]) -> Entry | None:
        """The deal that the claim fits best, of equals the last; None where it fits none."""
        draft = self.draft
        best: tuple[int, int, Entry] | None = None
        named = [p.name for p in draft.parties() if p.name != UNDISCLOSED]
        initials = {initial(name) for name in named}
        for index, entry in enumerate(entries):
            shared = _count(entry.licensor, named, initials) + _count(entry.licensee, named, initials)
            one_asset = bool(entry.asset and draft.asset and same_asset(entry.asset.text, draft.asset.text))
            if not shared and not one_asset:
                continue
            score = self._score(entry, shared * 2 + 3 * one_asset, one_asset)
            if score > 0 and (best is None or (score, index) > best[:2]):
                best = (score, index, entry)
        return best[2] if best else None

    def _score(self, entry: Entry, shared: int, one_asset: bool) -> int:
        """How well the claim fits a deal with which it shares parties or the asset (`shared` counts them); 0 where it is another."""
        draft, event = self.draft, self.event
        if draft.fresh and entry.has_ended():
            return 0
        if not self._sides_agree(entry, one_asset):
            return 0
        if _FAMILY.get(entry.kind or "", "") != _FAMILY.get(draft.kind or "", "") and entry.kind and draft.kind:
            return 0
        if entry.coded and draft.coded and not one_asset:
            return 0
        if event in ("failed", "under_negotiation") and entry.happening("signed") and not one_asset:
            if not (shares(entry.licensor, draft.licensor) and shares(entry.licensee, draft.licensee)):
                return 0
        if event == "signed" and self._is_another_signing(entry, one_asset):
            return 0
        return shared + (1 if entry in self.current else 0)

    def _sides_agree(self, entry: Entry, one_asset: bool) -> bool:
        """Whether the sides can be those of a deal: straight, turned where the order alone told them, or named only now."""
        draft, event = self.draft, self.event
        if agrees(entry.sellers(draft), draft.sellers(entry)) and agrees(entry.licensee, draft.licensee):
            return True
        if self._names_partner(entry, one_asset):
            return True
        crossed = agrees(entry.licensor, draft.licensee) and agrees(entry.licensee, draft.licensor)
        if crossed and (entry.weak or draft.weak):
            return True
        again = (
            event == "signed" and entry in self.current and self.total is None and (one_asset or draft.asset is None)
        )
        if (entry.headline or draft.headline) and _clips(entry.licensor, draft.licensor):
            if _clips(entry.licensee, draft.licensee):
                return True
        return (entry.headline or draft.headline or again) and _upgrades(entry, draft)

    def _is_another_signing(self, entry: Entry, one_asset: bool) -> bool:
        """Whether a signing is not the one that a deal holds: another total or day, or another asset with a side left open."""
        draft, day = self.draft, self.day
        told = entry.happening("signed")
        if told is None or told.headline or draft.headline:
            return False
        if self.total is not None and (mine := self._total(entry)) and apart(self.total, mine):
            return True
        if day and told.day and not days_agree(day, told.day[0]):
            return True
        if day and told.day is None and told.told and months_apart(day, told.told[0]) > 3:
            return True
        both = draft.licensee and entry.licensee and draft.licensor and entry.licensor
        return not both and not one_asset and draft.asset is not None and entry not in self.current

    def _names_partner(self, entry: Entry, one_asset: bool) -> bool:
        """Whether the claim names the partner that the one deal told so far left unnamed: its end again, or its total."""
        draft, event, total = self.draft, self.event, self.total
        if not self.only or not shares(entry.licensor, draft.licensor) or not draft.licensee:
            return False
        if not entry.licensee or any(p.name != UNDISCLOSED for p in entry.licensee):
            return False
        leads = (
            entry in self.current and not entry.coded and draft.coded and event == "signed" and not entry.has_ended()
        )
        if leads and (total is None or "total" not in entry.money) and not draft.fresh:
            return True  # 일본 제약사에 이전했다. … 오자키랩에 'WM-62'의 권리를 부여했다: the lead, and its body
        if entry.asset is not None and draft.asset is not None and not one_asset:
            return False
        if event in ("returned", "terminated") or draft.passing:
            return entry.has_ended()
        mine = self._total(entry)
        return event == "signed" and total is not None and mine is not None and not apart(total, mine)

    def _total(self, entry: Entry) -> Figure | None:
        return self.figures.get(entry.money["total"].value) if "total" in entry.money else None


def _clips(xs: list[Party], ys: list[Party]) -> bool:
    """Whether a headline can mean by its short names those of the body: 노보, of 노보노디스크."""
    return agrees(xs, ys) or any(a.name.startswith(b.name) or b.name.startswith(a.name) for a in xs for b in ys)


def _upgrades(entry: Entry, draft: Entry) -> bool:
    """Whether the one names a partner that the other leaves unnamed, as a headline does."""
    for mine, theirs in ((entry.licensor, draft.licensor), (entry.licensee, draft.licensee)):
        if not agrees(mine, theirs) and UNDISCLOSED not in [p.name for p in mine + theirs]:
            return False
    return True


def _count(parties: list[Party], names: list[str], initials: set[str]) -> int:
    """How many of the parties are among the names, of which these are the initials."""
    found = 0
    for party in parties:
        if initial(party.name) in initials:
            for name in names:
                if same(party.name, name):
                    found += 1
                    break
    return found

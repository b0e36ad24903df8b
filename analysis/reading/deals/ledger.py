"""The deals of an article while it is read: what each sentence claims is entered under the deal that it speaks of."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from analysis.reading.deals.payment import Payment
from analysis.reading.deals.scene import Party
from analysis.reading.rules import deal_parties
from analysis.reading.rules.deal_money import Part
from analysis.records import DealEvent, DealKind, Figure, Mention, Span, Territory

UNDISCLOSED = "undisclosed"


@dataclass(slots=True, eq=False)
class Happening:
    """One event on a deal: a row of the reading."""

    event: DealEvent
    trigger: Mention
    sentence: Span
    headline: bool
    told: tuple[str, Mention] | None = None
    day: tuple[str, Mention] | None = None
    at_signature: bool = False
    stated: Mention | None = None
    stage: Mention | None = None
    amount: Payment | None = None
    terms: dict[Part, Payment] = field(default_factory=dict)


@dataclass(slots=True, eq=False)
class Entry:
    """One deal: its sides, its asset, its money, and what happened to it."""

    licensor: list[Party]
    licensee: list[Party]
    kind: DealKind | None = None
    weak: bool = False
    headline: bool = False
    asset: Mention | None = None
    coded: bool = False
    modality: str | None = None
    territory: tuple[Territory, Mention] | None = None
    money: dict[Part, Payment] = field(default_factory=dict)
    included: set[str] = field(default_factory=set)
    happenings: list[Happening] = field(default_factory=list)
    target: Party | None = None
    fresh: bool = False  # told as a new deal: 새 계약
    passing: bool = False  # told by the way: 기술수출한 물질
    last: int = 0  # index of the last sentence that spoke of it

    def happening(self, event: DealEvent, day: str | None = None) -> Happening | None:
        """The row of an event; a receipt of another day is another row."""
        for happening in self.happenings:
            if happening.event == event and not _other_day(happening, day):
                return happening
        return None

    def parties(self) -> list[Party]:
        return [*self.licensor, *self.licensee]

    def holds(self, name: str) -> bool:
        """Whether a company stands on either side."""
        for side in (self.licensor, self.licensee):
            for party in side:
                if same(party.name, name):
                    return True
        return False

    def turn(self) -> None:
        self.licensor, self.licensee = self.licensee, self.licensor


def _other_day(happening: Happening, day: str | None) -> bool:
    known = happening.day or happening.told
    if happening.event != "milestone_received" or day is None or known is None:
        return False
    return not days_agree(day, known[0]) if happening.day else months_apart(day, known[0]) > 1


@lru_cache(maxsize=4096)
def _bare(name: str) -> str:
    return deal_parties.BARE_NAME.sub("", name).casefold()


@lru_cache(maxsize=4096)
def _initial(name: str) -> str:
    """The letter that a name begins with however it is written: two names of different letters are never the same."""
    return _bare(name)[:1]


def same(a: str, b: str) -> bool:
    """Whether two names are one company's: equal, or one the first word of the other (메티스, 메티스 테라퓨틱스).

    셀트리온 and 셀트리온제약 are two: what is written together is a name of its own.
    """
    if a == b:
        return True
    if _initial(a) != _initial(b) or a == UNDISCLOSED or b == UNDISCLOSED:
        return False
    if len(a) < len(b):
        a, b = b, a
    return (a.startswith(b) and a[len(b)] == " ") or _bare(a) == _bare(b)


def shares(xs: list[Party], ys: list[Party]) -> bool:
    for x in xs:
        for y in ys:
            if same(x.name, y.name):
                return True
    return False


def _count(parties: tuple[Party, ...], names: list[str], initials: set[str]) -> int:
    """How many of the parties are among the names, of which these are the initials."""
    found = 0
    for party in parties:
        if _initial(party.name) in initials:
            found += any(same(party.name, name) for name in names)
    return found


def agrees(xs: list[Party], ys: list[Party]) -> bool:
    """Whether two readings of one side can be one: either is open, or they have a party in common."""
    return not xs or not ys or shares(xs, ys)


def _sellers(entry: Entry, other: Entry) -> list[Party]:
    """Who sells: open where a company that is bought stands for its own unnamed seller, and the other telling names one."""
    if entry.kind != "acquisition" or entry.target is None or not shares(entry.licensor, [entry.target]):
        return entry.licensor
    named = other.kind == "acquisition" and other.licensor and not shares(other.licensor, [entry.target])
    return [] if named else entry.licensor


def join(old: list[Party], new: list[Party]) -> list[Party]:
    return old + [p for p in new if not any(same(p.name, q.name) for q in old)]


class Ledger:
    """Entries in the order in which they were first told."""

    def __init__(self, figures: dict[str, Figure]) -> None:
        self.figures = figures
        self.entries: list[Entry] = []
        self.current: list[Entry] = []  # the deals of the last sentence that told any
        self.sums: dict[str, Payment] = {}  # what a list prints beside a company, whose one deal is told elsewhere

    def match(self, draft: Entry, event: DealEvent | None, total: Figure | None, day: str | None) -> Entry | None:
        """The entry that a claim speaks of; None where it tells a deal not told before."""
        best: tuple[int, int, Entry] | None = None
        named = [p.name for p in draft.parties() if p.name != UNDISCLOSED]
        initials = {_initial(name) for name in named}
        for index, entry in enumerate(self.recent):
            shared = _count((*entry.licensor, *entry.licensee), named, initials)
            one_asset = bool(entry.asset and draft.asset and same_asset(entry.asset.text, draft.asset.text))
            if not shared and not one_asset:
                continue
            score = self._score(entry, draft, shared * 2 + 3 * one_asset, one_asset, event, total, day)
            if score > 0 and (best is None or (score, index) > best[:2]):
                best = (score, index, entry)
        return best[2] if best else None

    def _score(
        self,
        entry: Entry,
        draft: Entry,
        shared: int,
        one_asset: bool,
        event: DealEvent | None,
        total: Figure | None,
        day: str | None,
    ) -> int:
        """How well a claim fits a deal with which it shares parties or the asset (`shared` counts them); 0 where it is another."""
        if draft.fresh and _has_ended(entry):
            return 0
        straight = agrees(_sellers(entry, draft), _sellers(draft, entry)) and agrees(entry.licensee, draft.licensee)
        straight = straight or self._names_partner(entry, draft, event, total, one_asset)
        crossed = agrees(entry.licensor, draft.licensee) and agrees(entry.licensee, draft.licensor)
        if not straight and not (crossed and (entry.weak or draft.weak)):
            again = event == "signed" and entry in self.current and total is None and (one_asset or draft.asset is None)
            if not (entry.headline or draft.headline or again) or not self._upgrade(entry, draft):
                return 0
        if _FAMILY.get(entry.kind or "", "") != _FAMILY.get(draft.kind or "", "") and entry.kind and draft.kind:
            return 0
        if entry.coded and draft.coded and not one_asset:
            return 0
        if event in ("failed", "under_negotiation") and entry.happening("signed") and not one_asset:
            if not (shares(entry.licensor, draft.licensor) and shares(entry.licensee, draft.licensee)):
                return 0
        if event == "signed" and (told := entry.happening("signed")) and not (told.headline or draft.headline):
            if (
                total is not None
                and (mine := self.figures.get(entry.money["total"].value if "total" in entry.money else ""))
                and apart(total, mine)
            ):
                return 0
            if day and told.day and not days_agree(day, told.day[0]):
                return 0
            if day and told.day is None and told.told and months_apart(day, told.told[0]) > 3:
                return 0
            both = draft.licensee and entry.licensee and draft.licensor and entry.licensor
            if not both and not one_asset and draft.asset is not None and entry not in self.current:
                return 0
        return shared + (1 if entry in self.current else 0)

    def _upgrade(self, entry: Entry, draft: Entry) -> bool:
        """A partner that the headline leaves unnamed and the body names."""
        for mine, theirs in ((entry.licensor, draft.licensor), (entry.licensee, draft.licensee)):
            if not agrees(mine, theirs) and UNDISCLOSED not in [p.name for p in mine + theirs]:
                return False
        return True

    def _names_partner(
        self, entry: Entry, draft: Entry, event: DealEvent | None, total: Figure | None, one_asset: bool
    ) -> bool:
        """Whether a claim names the partner that the one deal told so far left unnamed: its end again, or its total."""
        if len(self.entries) > 1 or not shares(entry.licensor, draft.licensor) or not draft.licensee:
            return False
        if not entry.licensee or any(p.name != UNDISCLOSED for p in entry.licensee):
            return False
        leads = (
            entry in self.current and not entry.coded and draft.coded and event == "signed" and not _has_ended(entry)
        )
        if leads and (total is None or "total" not in entry.money) and not draft.fresh:
            return True  # 미국 바이오기업에 이전했다. … 퀸즈랩에 'HR-310'의 권리를 부여했다: the lead, and its body
        if entry.asset is not None and draft.asset is not None and not one_asset:
            return False
        if event in ("returned", "terminated") or draft.passing:
            return _has_ended(entry)
        mine = self.figures.get(entry.money["total"].value if "total" in entry.money else "")
        return event == "signed" and total is not None and mine is not None and not apart(total, mine)

    def enter(self, draft: Entry) -> Entry:
        self.entries.append(draft)
        return draft

    def merge(self, entry: Entry, draft: Entry) -> None:
        """Add what a claim tells to its deal; the body stands before the headline."""
        if _sellers(entry, draft) != entry.licensor:
            entry.licensor = draft.licensor or entry.licensor
        elif _sellers(draft, entry) != draft.licensor:
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

    @property
    def recent(self) -> list[Entry]:
        """The entries that a text may still come back to."""
        return self.entries[-_WINDOW:]

    def of_party(self, name: str) -> list[Entry]:
        """The deals of a company, the last spoken of first."""
        found = [e for e in self.recent if e.holds(name)]
        return sorted(found, key=lambda e: -e.last)


def _has_ended(entry: Entry) -> bool:
    return entry.happening("returned") is not None or entry.happening("terminated") is not None


_WINDOW = 60  # entries; a text that tells more deals than that does not come back to the first


def apart(a: Figure, b: Figure) -> bool:
    """Whether two totals cannot be one: the same currency, and more than a rounding between them."""
    if a.unit != b.unit or a.high is None or b.high is None or a.id == b.id:
        return False
    low, high = sorted((a.high, b.high))
    return bool(low * 20 < high * 19)


_FAMILY = {
    "licence": "licence", "option": "licence", "co_development": "licence", "asset_sale": "licence", "collaboration": "licence",
    "acquisition": "acquisition", "supply": "supply", "equity": "equity",
}  # fmt: skip
_SPECIFIC = {"licence": 1, "collaboration": 0, "option": 2, "asset_sale": 2}


_SIGNS = re.compile(r"[\s'‘’\"-]")


@lru_cache(maxsize=4096)
def _letters(asset: str) -> str:
    return _SIGNS.sub("", asset).casefold()


def same_asset(a: str, b: str) -> bool:
    x, y = _letters(a), _letters(b)
    return x == y or (len(x) >= 4 and len(y) >= 4 and (x in y or y in x))


def days_agree(a: str, b: str) -> bool:
    """Whether two days can be one, the less precise counting for all that it holds."""
    if "/" in a or "/" in b:
        return True
    return a.startswith(b) or b.startswith(a)


def months_apart(a: str, b: str) -> int:
    """How many months lie between two days, at least; 0 where one is an interval."""
    if "/" in a or "/" in b or not a[:4].isdigit() or not b[:4].isdigit():
        return 0
    if len(a) < 7 or len(b) < 7:
        return max(0, abs(int(a[:4]) - int(b[:4])) * 12 - 11)
    return abs((int(a[:4]) - int(b[:4])) * 12 + int(a[5:7]) - int(b[5:7]))


def _named(parties: list[Party]) -> list[Party]:
    """Without "undisclosed" where a name is known."""
    named = [p for p in parties if p.name != UNDISCLOSED]
    return named or parties[:1]

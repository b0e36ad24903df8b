"""Who stands on which side of a filing: by its labels, by its heading, by what is done to the asset."""

from __future__ import annotations

import re

from analysis.reading.deals.forms.blocks import Block, heading_above
from analysis.reading.deals.forms.headings import filer
from analysis.reading.deals.ledger.entry import Entry
from analysis.reading.deals.ledger.sameness import UNDISCLOSED, same
from analysis.reading.deals.scene import Party, Scene
from analysis.reading.naming.everyday import is_everyday
from analysis.reading.rules import deal_labels
from analysis.reading.rules.deal_labels import Field
from analysis.reading.rules.deal_money_words import NONE
from analysis.records import DealKind, Mention

NOTHING = re.compile("^(?:-|해당 ?(?:사항)? ?없음|없음|0 ?원?)$|" + "|".join(map(re.escape, NONE[:5])))
_PART = re.compile(
    rf"(?:(?!(?<=\d[원주%]) )[^,·/()\n]|(?<=\d),(?=\d)|, ?(?={deal_labels.LEGAL_END}))+(?:\([^()\n]*\))?"
)


def drafted(scene: Scene, block: Block, kind: DealKind, heading: str, about: str) -> Entry:
    """The entry of a block with its sides and, where shares are bought, the company that they are of."""
    company, partner = party(scene, block, "company") or headed(scene, block), party(scene, block, "partner")
    draft = Entry([], [], kind)
    target, both = party(scene, block, "target"), pair(scene, block)
    if both is not None:
        draft.licensor, draft.licensee = both
    if target is not None:
        seller, buyer = party(scene, block, "licensor"), party(scene, block, "licensee")
        _bought(scene, block, draft, target, company, partner, heading, about)
        if seller is not None or buyer is not None:  # 양도인, 양수인: the labels tell the sides
            draft.licensor = [p for p in [seller or (company if company != buyer else None)] if p]
            draft.licensee = [p for p in [buyer or (company if company != seller else None)] if p]
            draft.licensee = all_of(scene, block, "licensee") or draft.licensee
    elif both is None:
        assign(about, draft, company, partner, party(scene, block, "licensor"), party(scene, block, "licensee"))
        draft.licensee = all_of(scene, block, "licensee") or draft.licensee
        draft.licensor = all_of(scene, block, "licensor") or draft.licensor
    return draft


def _bought(
    scene: Scene, block: Block, draft: Entry, target: Party, company: Party | None, partner: Party | None,
    heading: str, about: str,
) -> None:  # fmt: skip
    """Shares of another company: bought whole, from half of them on, or a stake."""
    shares = [
        f for line in block.of("share", "target") for f in scene.figures_in(line.start, line.end) if f.kind == "percent"
    ]
    half = bool(shares) and shares[0].low is not None and shares[0].low >= 50
    whole = half or deal_labels.WHOLE.search(about) is not None
    draft.kind, draft.target = ("acquisition" if whole else "equity"), (target if whole else None)
    other, mine = [p for p in [partner or target] if p], [p for p in [company] if p]
    called = " ".join(scene.text[line.start : line.end] for line in block.of("content")[:1])
    sold = deal_labels.SELLS.search(f"{heading} {called}") is not None
    draft.licensor, draft.licensee = (mine, other) if sold else (other, mine)


def assign(
    about: str,
    draft: Entry,
    company: Party | None,
    partner: Party | None,
    licensor: Party | None,
    licensee: Party | None,
) -> None:
    """Who grants: as the labels say, else as what is done to the asset says of the company that files."""
    if licensor or licensee:
        other = next(
            (p for p in (company, partner) if p and not any(q and same(p.name, q.name) for q in (licensor, licensee))),
            None,
        )
        draft.licensor = [p for p in [licensor or other] if p]
        draft.licensee = [p for p in [licensee or other] if p]
        return
    takes, gives = deal_labels.TAKES.search(about), deal_labels.GIVES.search(about)
    mine, theirs = [p for p in [company] if p], [p for p in [partner] if p]
    if takes and not (gives and gives.start() < takes.start() and "기술이전" in gives[0]):
        draft.licensor, draft.licensee = theirs, mine
    else:
        draft.licensor, draft.licensee = mine, theirs
        draft.weak = gives is None


def party(scene: Scene, block: Block, which: Field) -> Party | None:
    """The company that a line names: by the names of the article, else by its own words up to a bracket."""
    for line in block.of(which):
        value = scene.text[line.start : line.end]
        if deal_labels.HIDDEN_PARTNER.search(value) and not scene.companies_in(line.start, line.end):
            return Party(UNDISCLOSED, Mention(value, line.start, line.end))
        found = scene.companies_in(line.start, line.end)
        if found and found[0].start - line.start <= 12:
            first = found[0]
            return scene.party(first)
        stop = deal_labels.NAME_END.search(value)
        words = value[: stop.start()] if stop else value
        cleaned = words.strip()
        if 2 <= len(cleaned) <= 40 and not NOTHING.search(cleaned):
            at = line.start + value.find(cleaned)
            return Party(cleaned, Mention(cleaned, at, at + len(cleaned)))
    return None


def headed(scene: Scene, block: Block) -> Party | None:
    """The company that opens a heading: "누솔온, 공급계약 체결"."""
    heading = block.heading
    if block.form is not None:
        who = filer(scene, block.form)
        heading = heading_above(scene.text, block.form.heading.start) if who is None else None
        if who is not None:
            return who
    if heading is None:
        return None
    for company in scene.companies_in(heading.start, heading.end):
        if company.start - heading.start <= 10:
            return Party(
                company.name.name, Mention(scene.text[company.start : company.end], company.start, company.end)
            )
    alone = deal_labels.COMPANY_ALONE.fullmatch(scene.text, heading.start, heading.end)
    if alone is None or is_everyday(alone["who"]) or deal_labels.CALLED.search(alone["who"]):
        return None
    return Party(alone["who"], Mention(alone["who"], alone.start("who"), alone.end("who")))


def pair(scene: Scene, block: Block) -> tuple[list[Party], list[Party]] | None:
    """Both sides on one line: "한올셀(라이선서), Pinebrook Pharma(라이선시)", or in the order of licensor and licensee."""
    for line in block.of("sides"):
        found = [(scene.party(c), scene.text[c.end : c.end + 8]) for c in scene.companies_in(line.start, line.end)]
        if len(found) == 2:
            first, second = found
            turned = deal_labels.TAKER.match(first[1]) is not None
            return ([second[0]], [first[0]]) if turned else ([first[0]], [second[0]])
    return None


def all_of(scene: Scene, block: Block, which: Field) -> list[Party]:
    """Every company of a labelled line that lists several."""
    found: list[Party] = []
    for line in block.of(which):
        for part in _PART.finditer(scene.text, line.start, line.end):
            named = scene.companies_in(part.start(), part.end())
            words = deal_labels.ALLOTTED.sub("", part[0]).strip()
            if named and named[0].start - part.start() <= 6:
                first = named[0]
                found.append(scene.party(first))
            elif 2 <= len(words) <= 30 and not words[0].isdigit() and not NOTHING.search(words):
                at = part.start() + part[0].find(words)
                found.append(Party(words, Mention(words, at, at + len(words))))
    return found if len(found) > 1 else []

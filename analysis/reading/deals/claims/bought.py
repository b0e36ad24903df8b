"""What changes hands: a company or a part of it, a unit or a site, shares, an option, or a right, by the words beside a verb."""

from __future__ import annotations

from dataclasses import replace

from analysis.reading.deals.claims import sides as _sides
from analysis.reading.deals.claims.clause import Clause
from analysis.reading.deals.claims.parties import Slot
from analysis.reading.deals.claims.sides import Frame, Sides
from analysis.reading.deals.words import assets
from analysis.reading.deals.words.hits import Hit
from analysis.reading.rules import deal_purchases, deal_senses
from analysis.records import DealKind

_NEAR = 24  # characters from a company to its founder


def gains_control(text: str, clause: Clause, verb: Hit | None = None) -> bool:
    """Whether a clause tells, by its own verb or one that it decides, that so many shares are bought that the buyer becomes the owner."""
    verb = verb or clause.verb
    return (
        verb.word.part == "take"
        and not text.startswith(deal_purchases.HOLDS, verb.start)
        and deal_purchases.STAKE.search(text, clause.start, verb.start) is not None
        and deal_purchases.CONTROL.search(text, clause.start, min(clause.limit, clause.end + 8)) is not None
    )


def takes_asset(text: str, clause: Clause) -> bool:
    """Whether an asset of the other side is the object of a clause's verb: B의 항체를 손에 넣었다, B에 신약을 내줬다.

    One that is called by its code needs no other side beside it: EP-1을 가져갔다.
    """
    counterparts = clause.role("of", "from", "with", "to", "toward")
    goes = clause.verb.word.part == "move"  # X가 B로 갔다: the asset is the subject
    thing = deal_purchases.SUBJECT_END if goes else deal_purchases.OBJECT_END
    objects = list(thing.finditer(text, clause.start, clause.verb.start))
    if not objects or not (counterparts or deal_purchases.CODE_TAKEN.search(text, clause.start, clause.verb.start)):
        return False
    ends = [o.start() for o in (objects if goes else objects[-1:])]
    taken = [(s.start, s.tail) for s in clause.slots]
    return any(0 <= end - a.end <= 1 for end in ends for a in assets.find(text, clause.start, end + 1, taken))


def sells_outright(text: str, clause: Clause) -> bool:
    """Whether shares or a unit stand as what a clause's verb disposes of."""
    return any(
        pattern.search(text, clause.start, clause.verb.start) is not None
        for pattern in (deal_purchases.SOLD_SHARES, deal_purchases.SOLD_UNIT)
    )


def handed_over(text: str, clause: Clause, verb: Hit) -> DealKind:
    """What a verb that says only that something changed hands tells: an option, a unit that was sold, shares, else a licence."""
    rights = [n for n in (*clause.nouns, *clause.head) if n.word.part == "right"]
    if rights and all(n.word.kind == "option" for n in rights):
        return "option"
    if verb.word.part == "take" and not rights:
        if gains_control(text, clause, verb):
            return "acquisition"
    if verb.word.part == "move" and deal_purchases.CONTROL_MOVES.search(text, clause.start, verb.start):
        return "acquisition"
    if verb.word.part == "move" and not rights and deal_purchases.UNIT_MOVES.search(text, clause.start, verb.start):
        return "asset_sale"
    if verb.word.part == "move" and not rights and is_company_moved(text, clause, verb):
        return "acquisition"
    if not verb.word.stems:
        if not rights and deal_purchases.SOLD_OUTRIGHT.search(text, clause.start, verb.start):
            return "asset_sale"
        if deal_purchases.SOLD_SHARES.search(text, clause.start, verb.start):
            return "acquisition"
        if not rights and _hands_company(text, clause):
            return "acquisition"
        if deal_purchases.SOLD_UNIT.search(text, clause.start, verb.start):
            return "asset_sale"
    return "licence"


def is_company_moved(text: str, clause: Clause, verb: Hit) -> bool:
    """Whether it is a company that goes to another for a price: "A는 지난해 B에 5억 달러에 넘어갔다"."""
    moved = [s for s in clause.role("topic", "subject") if s.parties and not s.refers]
    return (
        len(moved) == 1
        and bool(clause.role("to"))
        and not clause.role("of", "from")
        and deal_purchases.BUSINESS.search(text, moved[0].end, verb.start) is None
        and deal_senses.RIGHT.search(text, moved[0].end, verb.start) is None
        and (verb.word.needs == "thing" or deal_purchases.PRICED.search(text, moved[0].end, verb.start) is not None)
    )


def _hands_company(text: str, clause: Clause) -> bool:
    """Whether a company is what is handed to another for a price: "A가 B를 C에 300억원에 넘겼다"."""
    handed = any(
        (s.refers == "company" or (s.parties and not s.refers)) and text[s.tail] in "을를"
        for s in clause.role("object")
    )
    return (
        handed
        and bool(clause.role("to"))
        and deal_purchases.PRICED.search(text, clause.start, clause.verb.start) is not None
    )


def _title(slot: Slot) -> int:
    """How far before a person that sells shares the company may stand, with what he is there; 0 for a company."""
    return _NEAR if any(p.mention.text.startswith(f"{p.name} ") for p in slot.parties) else 0


def bought(
    text: str, clause: Clause, kind: DealKind, sides: Sides, frame: Frame
) -> tuple[DealKind, Sides, Slot | None]:
    """A company that is bought whole is an acquisition, and its own seller where none is named; a part of it is an asset sale."""
    held = [s for s in clause.role("of") if s.parties and deal_purchases.HELD_SHARES.match(text, s.tail)]
    if frame != "take" and held and sides.licensee and held[-1] not in sides.licensor:
        target = next((s for s in sides.licensor if s.parties), None)  # C는 A가 들고 있던 지분을 B에 넘긴다고
        return "acquisition", replace(sides, licensor=(held[-1],)), target
    objects = [s for s in clause.role("object") if s.parties]
    region = text[clause.start : clause.verb.start]
    rights = [n for n in clause.nouns if n.word.part == "right" and n.end <= clause.verb.start]
    if (
        kind == "asset_sale"
        and (gains_control(text, clause) or deal_purchases.SELLERS_SHARES.search(region))
        and not objects
    ):
        kind = "acquisition"
    if (
        rights
        and kind == "asset_sale"
        and (
            deal_purchases.SOLD_UNIT.search(text, rights[-1].end, clause.verb.start)
            or deal_purchases.WHOLLY.match(text, rights[-1].end, clause.verb.start)
        )
    ):
        return "asset_sale", sides, None  # 허가권과 생산설비를 파는, 권리 일체를 팔아
    given_away = text[clause.verb.start : clause.verb.start + 2] in deal_purchases.GIVEN_AWAY
    if not given_away and not objects and rights and clause.verb.start - rights[-1].end < 24 and "특허" not in region:
        return rights[-1].word.kind or "licence", sides, None
    if kind == "asset_sale" and not objects and deal_purchases.SUBSIDIARY.search(region):
        return "acquisition", sides, None
    if frame == "take" and (pointed := tuple(s for s in clause.role("object") if s.refers == "company")):
        return "acquisition", replace(sides, licensor=sides.licensor or pointed), None
    if objects and not deal_purchases.BUSINESS.search(text, objects[-1].end, clause.verb.start):
        target = objects[-1]
        licensor = tuple(s for s in sides.licensor if s is not target and s.role != "bare") or (target,)
        return "acquisition", replace(sides, licensor=licensor), target
    shares = [
        s for s in clause.slots if s.role in ("bare", "of", "aside") and deal_purchases.SHARES_OF.match(text, s.tail)
    ]
    if shares and (title := _title(shares[-1])):  # B 창업자 김 대표의 지분: B is bought, of him
        of = [s for s in clause.slots if s.role == "aside" and 0 <= shares[-1].start - s.tail <= title]
        return "acquisition", sides, of[-1] if of else None
    if shares:
        target = shares[-1]
        others = tuple(s for s in sides.licensor if s is not target)
        buyers = tuple(s for s in sides.licensee if s is not target)
        return "acquisition", replace(sides, licensor=others or (target,), licensee=buyers), target
    if "지분" in region and frame == "take" and clause.role("from"):
        return "acquisition", sides, None
    if deal_purchases.BUSINESS.search(text, clause.end, min(clause.limit, clause.end + 16)):
        return "asset_sale", sides, None
    if (
        frame == "move"
        and (kind == "acquisition" or not deal_purchases.BUSINESS.search(region))
        and clause.subject
        and clause.subject.role in ("subject", "topic")
        and not clause.role("of", "from")
    ):
        return "acquisition", sides, clause.subject
    if deal_purchases.BUSINESS.search(region) or kind == "asset_sale":
        return "asset_sale", sides, None
    if len(sides.licensor) == 1 and len(sides.licensor[0].parties) == 2 and not sides.licensee:  # A와 B의 합병
        return "acquisition", _sides.split(sides.licensor[0]), None
    return kind, sides, None

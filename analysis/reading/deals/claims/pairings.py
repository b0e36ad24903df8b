"""각각: one claim for each of the pairs that a clause tells in order."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from analysis.reading.deals.claims.claim import Claim
from analysis.reading.deals.claims.parties import Slot
from analysis.reading.deals.scene import Party
from analysis.reading.rules import deal_verbs
from analysis.records import Mention


def shared_out(text: str, claim: Claim) -> list[Claim]:
    """One claim for each deal where 각각 pairs the parties in order, or where one side meets several on the other.

    Reads   "A와 C는 B와 D에 각각 X와 Y를 이전했다"   A : B, C : D
            "A는 B와 D에 각각 X와 Y를 이전했다"       A : B, A : D
    """
    if claim.event == "milestone_received":
        return _receipts(text, claim)
    if claim.sides.weak and _is_each(text, claim):
        return []  # A와 B는 각각 C, D와 서명했다, where the names of the others were not read
    licensors = [p for s in claim.sides.licensor for p in s.parties]
    licensees = [p for s in claim.sides.licensee for p in s.parties]
    region = text[claim.start : claim.end]
    if ("각각" not in region and "각기" not in region) or max(len(licensors), len(licensees)) < 2:
        return [claim]
    pairs: list[tuple[Party | None, Party | None]]
    if len(licensors) == len(licensees):
        pairs = list(zip(licensors, licensees, strict=True))
    elif len(licensors) == 1 or not licensees:
        pairs = [(licensors[0], p) for p in licensees] if licensees else [(p, None) for p in licensors]
    elif len(licensees) == 1:
        pairs = [(p, licensees[0]) for p in licensors]
    elif not licensors:
        pairs = [(None, p) for p in licensees]  # △A = B와 C에 X를 공급하는 계약을 각각 맺었다: A heads the item
    else:
        return [claim]
    made: list[Claim] = []
    cuts = [m.end() for m in deal_verbs.CONTRACT_END.finditer(text, claim.start, claim.end)]
    bounds = [max(s.tail for s in claim.clause.slots), *cuts, claim.end] if len(cuts) == len(pairs) - 1 else []
    for index, (giver, taker) in enumerate(pairs):
        sides = replace(
            claim.sides, licensor=(_slot(giver),) if giver else (), licensee=(_slot(taker),) if taker else ()
        )
        part = replace(claim, sides=sides, turn=index, turns=len(pairs))
        if bounds:
            part.regions, part.turn = (bounds[index], bounds[index + 1]), None
            own = [
                n
                for n in (*claim.clause.nouns, *claim.clause.head)
                if bounds[index] <= n.start < bounds[index + 1] and n.word.kind
            ]
            if own:
                part.kind = own[0].word.kind
                part.stated = Mention(text[own[0].start : own[-1].end], own[0].start, own[-1].end)
        made.append(part)
    return made


def _is_each(text: str, claim: Claim) -> bool:
    """Whether the two sides are one list of companies of which each did what the verb tells."""
    subject = claim.clause.subject
    if subject is None or len(subject.parties) != 2 or text.find("각각", subject.end, claim.clause.verb.start) < 0:
        return False
    sides = [p for s in (*claim.sides.licensor, *claim.sides.licensee) for p in s.parties]
    return sides == list(subject.parties)


def _receipts(text: str, claim: Claim) -> list[Claim]:
    """A receipt for each amount with a day of its own: "3월 승인으로 500만 달러를, 11월 인계로 800만 달러를 각각 받았다"."""
    cuts = [m.end() for m in deal_verbs.RECEIPT_AND.finditer(text, claim.clause.start, claim.clause.verb.start)]
    if not cuts or "각각" not in text[cuts[-1] : claim.clause.verb.start]:
        return [claim]
    bounds = [claim.clause.start, *cuts, claim.clause.verb.start]
    return [
        replace(claim, start=start, regions=(start, end), turn=turn, turns=len(cuts) + 1)
        for turn, (start, end) in enumerate(pairwise(bounds))
    ]


def _slot(party: Party) -> Slot:
    return Slot((party,), party.mention.start, party.mention.end, party.mention.end, "bare")

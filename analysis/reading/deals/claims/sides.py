"""Who stands on which side: the parties of a clause by the frame of its verb and the particles of the parties."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from analysis.reading.deals.claims.clause import Clause
from analysis.reading.deals.claims.parties import Slot
from analysis.reading.rules.deal_parties import Role

Frame = Literal["give", "take", "move", "give_back", "take_back", "come_back", "even"]


_NEXT = 12  # characters between two that are named one beside the other, perhaps with a country


@dataclass(frozen=True, slots=True)
class Sides:
    """`weak` where only the order of two equal parties tells which is the licensor."""

    licensor: tuple[Slot, ...]
    licensee: tuple[Slot, ...]
    weak: bool = False


def read(clause: Clause, frame: Frame) -> Sides:
    """The sides of a clause.

    Reads   "A가 B에", "A가 B와"          give → A : B
            "B가 A로부터", "B가 A의"       take → A : B
            "A의 X가 B에"                 move → A : B
            "A와 B가", "A가 B와"           even → A : B, weak
    """
    by_role: dict[Role, tuple[Slot, ...]] = {}
    for slot in clause.slots:
        if slot is not clause.subject or slot.role not in ("bare", "comma"):
            by_role[slot.role] = (*by_role.get(slot.role, ()), slot)
    to, source, beside = by_role.get("to", ()), by_role.get("from", ()), by_role.get("with", ())
    together, owner, toward = by_role.get("together", ()), by_role.get("of", ()), by_role.get("toward", ())
    loose = by_role.get("bare", ())
    subject: tuple[Slot, ...] = (clause.subject,) if clause.subject else by_role.get("comma", ())[:1]
    if frame == "move":
        owners = source or owner or tuple(clause.makers) or (subject if not _is_both(subject, to) else ()) or loose
        return Sides(owners, to or toward or beside)
    if frame == "give":
        if source and not to and clause.verb.word.kind == "supply":
            return Sides(subject or owner, source)  # A가 B에서 수주했다
        if source and not to:
            return read(clause, "take")
        if to or beside or toward:
            given = to or beside or toward
            return Sides((subject or owner or loose) + clause_makers(clause) + together, given)
        if together:
            return Sides(subject + clause_makers(clause), together)
        if _is_pair(subject) and (subject[0].paired or clause.verb.word.stems):
            return split(subject[0])  # A·B, X 권리 넘겨: both gave it
        if not subject and len(owner) == 1 and _is_pair(owner) and clause.verb.word.part not in ("give", "take"):
            return split(owner[0])  # A와 B의 기술수출 계약이 해지됐다
        return Sides((subject or owner or loose) + clause_makers(clause), ())
    if frame == "take":
        if source:
            return Sides(source, (subject or loose) + together)
        if to and not (owner or beside or clause.role("object")):  # B에 도입됐다, B에 인수됐다
            return Sides(owner or subject, to)
        if owner or beside or together:
            subject = tuple(s for s in subject if not any(s.start == o.start for o in owner))  # A가 개발한 X를 사들였다
            return Sides(owner or beside or together, subject)
        if clause.makers:
            return Sides(tuple(clause.makers), subject)  # A와 B가 함께 만든 X를 C가 도입했다
        if _is_pair(subject):
            turned = split(subject[0])
            return Sides(turned.licensee, turned.licensor, True)
        return Sides(loose, subject)
    if frame == "give_back" and source and not to:  # A가 B로부터 권리 반환을 통보받았다
        return Sides(subject, source)
    if frame == "give_back":
        return Sides(to or owner or source or beside or toward, subject)
    if frame == "take_back":
        return Sides(subject or owner, source or to or beside)
    if frame == "come_back" and subject and subject[0].role == "from":  # B가 사 간 X가 돌아왔다
        return Sides(to or toward or owner, subject)
    if frame == "come_back":
        return Sides(to or toward or owner or subject, source or beside)
    if source:
        return Sides(source, subject, True)
    if to:
        return Sides(subject or owner, to, True)
    if beside and subject and beside[0].refers and 0 <= subject[0].start - beside[0].end <= _NEXT:
        return Sides(beside, subject, True)  # 이 회사와 일본 B는
    if beside or together:
        return Sides(subject or owner, beside or together, True)
    if _is_pair(subject):
        return split(subject[0])
    if len(owner) == 1 and _is_pair(owner):
        return split(owner[0])
    if not subject and len(owner) == 2 and len({p.name for s in owner for p in s.parties}) == 2:
        return Sides(owner[:1], owner[1:], True)  # A의 세포와 B의 항체를 묶어 공동개발하는
    return Sides(subject or owner, (), True)


def clause_makers(clause: Clause) -> tuple[Slot, ...]:
    """Those with whom the licensor made the asset."""
    return tuple(m for m in clause.makers if m is not clause.subject)


def _is_pair(subject: tuple[Slot, ...]) -> bool:
    return bool(subject) and len(subject[0].parties) == 2


def _is_both(subject: tuple[Slot, ...], to: tuple[Slot, ...]) -> bool:
    return bool(subject) and subject[0] in to


def split(slot: Slot) -> Sides:
    """ "A와 B가": A on one side, B on the other."""
    first, second = slot.parties
    left = Slot((first,), slot.start, slot.tail, slot.end, slot.role)
    right = Slot((second,), slot.start, slot.tail, slot.end, slot.role)
    return Sides((left,), (right,), True)

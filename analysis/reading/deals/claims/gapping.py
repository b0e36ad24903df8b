"""The deals that share one verb: "A는 B에, C는 D에 이전했다"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from analysis.reading.deals.claims.clause import Clause
from analysis.reading.deals.claims.parties import Slot
from analysis.reading.rules import deal_clauses


def gapped(text: str, clause: Clause, before: Clause | None = None) -> list[Clause]:
    """The deals that share one verb: "A는 3월 B에, C는 5월 D에 기술수출했다"; each but the last ends where the next subject begins.

    `before`  the clause before it, whose verb may describe what the first of them changes hands
    """
    if before is not None and (described := _behind_described(text, clause, before)):
        return described
    heads = [s for s in clause.slots if s.role in ("topic", "subject") and s.parties]
    others = [s for s in clause.slots if s.role in ("to", "with", "from", "toward")]
    if not others and clause.verb.word.kind in ("acquisition", "asset_sale"):  # A는 B를, C는 D를 인수했다
        others = [s for s in clause.slots if s.role == "object" and s.parties]
    if not others and len(heads) > 1 and _takes(clause):  # A는 B의 X를, C는 D의 Y를 도입했다
        others = [s for s in clause.slots if s.role == "of" and s.parties]
    if not others and (apart := _takers(text, clause, heads)):
        return apart
    if not others and _is_each_alone(text, clause, heads):
        return []  # A는 X를, B는 Y를 공급한다: to whom is not told
    if len(heads) < 2 and len(others) > 1 and all(s.parties and s.role == others[0].role for s in others):
        return _one_giver(text, clause, others)
    if len(heads) < 2 or len(others) < 2:
        return [clause]
    groups: list[list[Slot]] = []
    for slot in clause.slots:
        if slot in heads and (not groups or any(s in others for s in groups[-1])):
            groups.append([slot])
        elif groups:
            groups[-1].append(slot)
        else:
            return [clause]
    if len(groups) < 2 or not all(any(s in others for s in g) for g in groups):
        return [clause]
    made: list[Clause] = []
    for index, group in enumerate(groups):
        start = clause.start if index == 0 else group[0].start
        limit = groups[index + 1][0].start if index + 1 < len(groups) else clause.verb.start
        nouns = [n for n in clause.nouns if start <= n.start < limit] or clause.nouns
        made.append(replace(clause, start=start, slots=group, subject=group[0], nouns=nouns, limit=limit, shared=True))
    return made


def settled(text: str, parts: list[Clause]) -> list[Clause]:
    """The clauses without the verb that only agrees on what several do: "A는 B에, C는 D에 이전하는 계약을 맺었다"."""
    kept: list[Clause] = []
    for part in parts:
        several = [k for k in kept if k.shared and k.verb.start == kept[-1].verb.start]
        if len({id(k.subject) for k in several}) > 1 and _agrees_on(text, kept[-1], part):
            for one in several:
                one.nouns = [*one.nouns, *part.nouns]
                one.take_as_done()
        else:
            kept.append(part)
    return kept


def _agrees_on(text: str, what: Clause, clause: Clause) -> bool:
    """Whether a verb says no more than that what another describes was signed: "이전하는 계약을 맺었다"."""
    ending = clause.verb.ending
    if clause.verb.word.part != "pact" or clause.slots or ending is None or ending.mood != "fact":
        return False
    return deal_clauses.OF_CONTRACT.fullmatch(text, what.end, clause.verb.start) is not None


def _behind_described(text: str, clause: Clause, before: Clause) -> list[Clause]:
    """Two deals, the first subject of which acts in what describes its asset too: "B가 2019년 도입한 X를, D가 Y를 각각 반환했다"."""
    ending, first, second = before.verb.ending, before.subject, clause.subject
    if ending is None or ending.form != "attributive" or first is None or second is None or first.role != "subject":
        return []
    if first not in before.slots or second not in clause.slots or second.role not in ("subject", "topic"):
        return []
    if deal_clauses.IN_TURN.search(text, second.end, clause.verb.start) is None:
        return []
    cut = max(text.rfind("을, ", before.end, second.start), text.rfind("를, ", before.end, second.start))
    if cut < 0:
        return []
    cut += 3
    own = [s for s in clause.slots if s.start < cut]
    return [
        replace(clause, start=before.start, slots=[first, *own], subject=first, limit=cut, shared=True),
        replace(
            clause, start=cut, slots=[s for s in clause.slots if s.start >= cut], limit=clause.verb.start, shared=True
        ),
    ]


def _takers(text: str, clause: Clause, heads: list[Slot]) -> list[Clause]:
    """Several that take one after another what another owns: "2020년 B가, 2022년에는 C가 각각 사 갔다"."""
    if len(heads) < 2 or not _takes(clause) or any(s not in heads for s in clause.slots):
        return []
    if not all(text.startswith(", ", s.end) or s is heads[-1] for s in heads):
        return []
    if deal_clauses.IN_TURN.search(text, heads[-1].end, clause.verb.start) is None:
        return []
    starts = [clause.start, *(s.end for s in heads[:-1])]
    limits = [*(s.end for s in heads[:-1]), clause.verb.start]
    return [
        replace(clause, start=start, slots=[head], subject=head, limit=limit, shared=True)
        for start, limit, head in zip(starts, limits, heads, strict=True)
    ]


def _is_each_alone(text: str, clause: Clause, heads: list[Slot]) -> bool:
    """Whether several do what one verb tells, each with a thing of its own and nobody across."""
    topics = [s for s in heads if s.role == "topic"]
    if len(topics) < 2 or clause.verb.word.part not in ("give", "take"):
        return False
    return all(text[s.start - 3 : s.start] in ("을, ", "를, ") for s in topics[1:])


def _takes(clause: Clause) -> bool:
    """Whether a verb's subject gets: 도입했다, 공급받는다."""
    ending, part = clause.verb.ending, clause.verb.word.part
    received = ending is not None and ending.voice == "received"
    return part == "take" or (part == "give" and received)


def _one_giver(text: str, clause: Clause, others: list[Slot]) -> list[Clause]:
    """The deals of one company that share a verb: "A는 B에 X를 4억원에, C에는 Y를 2억원에 이전했다"."""
    if clause.verb.word.part not in ("give", "take", "pact", "receive"):
        return [clause]
    starts = [clause.start]
    for before, following in pairwise(others):
        cut = text.rfind(", ", before.end, following.start)
        if cut < 0 or text[before.end : cut].strip() == "":
            return [clause]
        starts.append(cut + 2)
    shared = [s for s in clause.slots if s not in others and s.start < others[0].start]
    made: list[Clause] = []
    for start, limit, slot in zip(starts, [*starts[1:], clause.verb.start], others, strict=True):
        own = [s for s in clause.slots if start <= s.start < limit and s not in shared and s is not slot]
        made.append(replace(clause, start=start, slots=[*shared, slot, *own], limit=limit, shared=True))
    return made

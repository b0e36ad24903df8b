"""A sentence cut into clauses: each verb with the parties and nouns that stand before it and belong to it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise
from operator import attrgetter

from analysis.reading.deals.endings import Ending
from analysis.reading.deals.hits import Hit
from analysis.reading.deals.parties import Slot
from analysis.reading.rules import deal_clauses, deal_parties
from analysis.reading.rules.deal_words import DealWord

_PACT = DealWord("pact")
_JOINT = DealWord("kind", "co_development")
_NEAR = 30  # characters from a verb to the owner of what it tells of
_BEHIND = 12  # characters from an attributive verb to the company that it describes
# Attributive verbs that describe who did what they tell, and never with whom.
_TELLING_OF_ITS_SUBJECT = frozenset(("notice", "receive", "exercise", "raise", "take_back", "give_back"))
_start = attrgetter("start")
_BINDING = ("subject", "with", "together")


@dataclass(slots=True, eq=False)
class Clause:
    """One verb with what belongs to it.

    `slots`    the parties of its own, in text order
    `subject`  its own subject, else the one that carries over from the clauses before
    `makers`   parties that made the asset together: "A가 B, C와 함께 만든 X를"
    `head`     nouns that an attributive verb describes: "맺은 기술수출 계약"
    """

    start: int
    verb: Hit
    nouns: list[Hit]
    slots: list[Slot]
    subject: Slot | None
    makers: list[Slot] = field(default_factory=list)
    head: list[Hit] = field(default_factory=list)
    limit: int = 0  # where the next clause's verb ends, or the sentence
    topic: Slot | None = None  # whom the sentence speaks of, where another is the verb's subject
    since: int = 0  # where what it tells begins, behind what is said of the terms before
    shared: bool = False  # one of several that share a verb: "A는 B에 X를, C는 D에 Y를 이전했다"

    @property
    def end(self) -> int:
        return self.verb.ending.end if self.verb.ending else self.verb.end

    def role(self, *roles: str) -> list[Slot]:
        return [s for role in roles for s in self.slots if s.role == role]

    def has(self, *parts: str) -> bool:
        return any(n.word.part in parts for n in self.nouns)


def cut(text: str, start: int, end: int, hits: list[Hit], slots: list[Slot]) -> list[Clause]:
    """The clauses of the sentence [start, end), in text order."""
    clauses: list[Clause] = []
    own: list[Slot] = []
    nouns: list[Hit] = []
    makers: list[Slot] = []
    topic: Slot | None = None
    carried: Slot | None = None
    begin = start
    tokens: list[Hit | Slot] = [*hits, *slots]
    for token in sorted(tokens, key=_start):
        if isinstance(token, Slot):
            own.append(token)
            if token.role == "topic":
                topic = token
            continue
        if token.ending is None:
            nouns.append(token)
            continue
        ending = token.ending
        part, form = token.word.part, ending.form
        if part == "tell":
            if form == "attributive":
                _take_teller(text, clauses, token, slots)
            if not deal_clauses.ANNOUNCED.search(text, begin, token.start):
                continue
            token = Hit(_PACT, token.start, token.end, token.ending)
            part = "pact"
        if part == "other":
            if deal_clauses.JOINTLY.search(text, begin, token.start) and (
                ending.mood == "content"
                or (form == "connective" and deal_clauses.CONTRACT_TO_COME.search(text, ending.end, ending.end + 40))
            ):
                nouns.append(token._replace(word=_JOINT, ending=None))  # 함께 개발하는 계약
                continue
            if form == "attributive":
                bound = [s for s in own if s.role in _BINDING and s is not topic]
                if any(s.role in ("with", "together") or s.paired or len(s.parties) > 1 for s in bound):
                    makers = bound
                    bound_owner = []
                elif (
                    bound
                    and not topic
                    and not carried
                    and not any(s.role in ("topic", "comma") for s in own)
                    and bound[-1].role == "subject"
                ):
                    carried = bound[-1]
                    bound_owner = [carried._replace(role="of")]
                else:  # A가 보유한 X: whose it is
                    bound_owner = [s._replace(role="of") for s in bound if s.role == "subject"]
                own = [s for s in own if s not in bound] + bound_owner
            elif form != "bare":
                own, nouns, begin = [], [], ending.end
            continue
        subjects = [s for s in own if s.role == "subject"]
        topics = [s for s in own if s.role == "topic"]
        subject = subjects[-1] if subjects and len(topics) < 2 else topics[0] if topics else None
        clause = Clause(begin, token, nouns, own, subject or topic or carried, makers)
        if topic is not None and clause.subject is not None and topic is not clause.subject:
            clause.topic = topic
        if clauses:
            clauses[-1].limit = token.start
        clauses.append(clause)
        carried = subject or carried
        own, nouns, makers, begin = [], [], [], clause.end
    if clauses and own and (one_more := deal_clauses.AFTER_ANOTHER.match(text, clauses[-1].end, end)):
        last = clauses[-1]
        last.slots = [s for s in last.slots if s.role in ("topic", "subject")] + [
            s for s in own if s.start < one_more.end()
        ]
        last.start = last.end
        last.verb = last.verb._replace(
            start=one_more.end(), end=one_more.end(), ending=_ending(last)._replace(end=one_more.end())
        )
    for index, clause in enumerate(clauses):
        following = clauses[index + 1] if index + 1 < len(clauses) else None
        clause.limit = following.end if following else end
        if clause.verb.word.part == "give_back" and clause.verb.ending and clause.verb.ending.form == "connective":
            _take_head(text, clauses, index, slots)  # B가 권리를 반환하면서 표류하던 A의 X
        if clause.verb.ending and clause.verb.ending.form == "attributive":
            reach = following.start if following and following.start > clause.end else clause.limit
            stop = min(
                (s.start for s in slots if s.start > clause.end and s.role not in ("of", "bare", "with")), default=end
            )
            if clause.verb.word.part == "pact" and not clause.role("to", "with", "from", "together"):
                clause.slots = [
                    *clause.slots,
                    *(s for s in slots if clause.end <= s.start < clause.end + 30 and s.role == "with"),
                ]
            _take_head(text, clauses, index, slots)
            clause.head = [h for h in hits if clause.end <= h.start < min(stop, max(reach, clause.limit))][:4]
    return clauses


def _described(text: str, end: int, slots: list[Slot]) -> Slot | None:
    """The company right behind an attributive verb, perhaps with its country before it: "되돌려준 노르웨이 A", "인수한 곳은 A"."""
    cleft = deal_clauses.CLEFT.match(text, end)
    end = cleft.end() - 1 if cleft else end
    slot = next((s for s in slots if s.start > end and s.parties), None)
    if slot is None or slot.start - end > _BEHIND:
        return None
    gap = text[end : slot.start].strip(" ‘'“\"")
    return slot if not gap or gap in deal_parties.PARTNER_WORDS else None


def _take_teller(text: str, clauses: list[Clause], verb: Hit, slots: list[Slot]) -> None:
    """ "마일스톤을 수령했다고 공시한 A는": who tells it did it, where nobody else is said to."""
    if not clauses or verb.ending is None or text[clauses[-1].end : verb.start].strip() not in ("고", "라고", "이라고"):
        return
    described = _described(text, verb.ending.end, slots)
    if described is not None:
        _take_subject(text, clauses[-1], described)


def _take_subject(text: str, clause: Clause, described: Slot) -> bool:
    """Give a clause the company that its verb describes as subject, unless it has its own; tell whether it took it."""
    acting = clause.role("subject", "topic")
    done = [s for s in acting if s.role == "topic" and deal_clauses.CLOSED.search(text, s.end, clause.verb.start)]
    if len(done) < len(acting):
        return False
    clause.slots = [s for s in clause.slots if s not in done]  # A는 올랐고, 해지를 통보받은 B는: A is done
    clause.subject, clause.topic = described, None
    return True


def _take_head(text: str, clauses: list[Clause], index: int, slots: list[Slot]) -> None:
    """The company that an attributive verb describes: "X를 넘긴 A는" gives it a subject, "A가 X를 넘긴 B" a counterpart."""
    clause = clauses[index]
    part = clause.verb.word.part
    described = _described(text, clause.end, slots)
    if part == "give_back" and (described is None or clause.role("subject")):
        owner = next((s for s in slots if s.start > clause.end and s.parties), None)
        if owner is not None and owner.role == "of" and owner.start - clause.end <= _NEAR:
            if not clause.role("to", "of", "from", "with"):
                clause.slots = [*clause.slots, owner]  # B가 권리를 반환한 A의 X
        return
    if part == "move" and described is not None and described.role == "of" and not clause.role("of", "from", "subject"):
        clause.slots = [*clause.slots, described]  # B에 안긴 A의 X
        return
    if described is None:
        return
    if part in _TELLING_OF_ITS_SUBJECT:
        if _take_subject(text, clause, described):
            for before in reversed(clauses[:index]):  # 사들였다가 되돌려준 B
                joined = before.verb.ending is not None and before.verb.ending.form == "connective"
                if not joined or before.role("subject", "topic"):
                    break
                before.subject = described
        return
    if part not in ("give", "take", "pact"):
        return
    mine = [s for s in clause.slots if s.role in ("subject", "topic")]
    if part == "pact":
        if len(mine) == 1 and len(mine[0].parties) == 1 and not clause.role("to", "with", "from", "together"):
            clause.slots = [*clause.slots, described._replace(role="with")]
        return
    if part == "take" and mine and all(s.role == "topic" for s in mine) and not clause.role("from", "of", "with"):
        clause.slots = [*(s._replace(role="from") if s in mine else s for s in clause.slots), described]
        clause.subject = described  # A는 X를 도입한 B에서: B took it from A
        return
    counterpart = clause.role("to", "with") if part == "give" else clause.role("from", "of", "with")
    if part == "take" and clause.verb.word.kind == "acquisition":
        counterpart += [s for s in clause.role("object") if s.parties or s.refers == "company"]  # B를 삼킨 A는
    if not mine and counterpart:
        clause.subject = described
    elif mine and not counterpart:
        clause.slots = [*clause.slots, described._replace(role="to" if part == "give" else "from")]


def _ending(clause: Clause) -> Ending:
    assert clause.verb.ending is not None
    return clause.verb.ending


def rest(hits: list[Hit], clauses: list[Clause]) -> list[Hit]:
    """The nouns behind the last verb."""
    reach = clauses[-1].end if clauses else -1
    return [h for h in hits if h.start >= reach]


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


def gapped(text: str, clause: Clause) -> list[Clause]:
    """The deals that share one verb: "A는 3월 B에, C는 5월 D에 기술수출했다"; each but the last ends where the next subject begins."""
    heads = [s for s in clause.slots if s.role in ("topic", "subject") and s.parties]
    others = [s for s in clause.slots if s.role in ("to", "with", "from", "toward")]
    if not others and clause.verb.word.kind in ("acquisition", "asset_sale"):  # A는 B를, C는 D를 인수했다
        others = [s for s in clause.slots if s.role == "object" and s.parties]
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

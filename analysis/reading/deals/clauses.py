"""A sentence cut into clauses: each verb with the parties and nouns that stand before it and belong to it."""

from __future__ import annotations

from operator import attrgetter

from analysis.reading.deals.clause import Clause
from analysis.reading.deals.endings import Ending
from analysis.reading.deals.heads import take_head, take_teller
from analysis.reading.deals.hits import Hit
from analysis.reading.deals.parties import Slot
from analysis.reading.rules import deal_clauses
from analysis.reading.rules.deal_words import DealWord

_PACT = DealWord("pact")
_JOINT = DealWord("kind", "co_development")
_start = attrgetter("start")
_BINDING = ("subject", "with", "together")


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
                take_teller(text, clauses, token, slots)
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
            take_head(text, clauses, index, slots)  # B가 권리를 반환하면서 표류하던 A의 X
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
            take_head(text, clauses, index, slots)
            clause.head = [h for h in hits if clause.end <= h.start < min(stop, max(reach, clause.limit))][:4]
    return clauses


def _ending(clause: Clause) -> Ending:
    assert clause.verb.ending is not None
    return clause.verb.ending

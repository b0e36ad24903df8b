"""A sentence cut into clauses: each verb with the parties and nouns that stand before it and belong to it."""

from __future__ import annotations

from operator import attrgetter

from analysis.reading.deals.claims.clause import Clause
from analysis.reading.deals.claims.heads import take_head, take_teller
from analysis.reading.deals.claims.parties import Slot
from analysis.reading.deals.words.hits import Hit
from analysis.reading.rules import deal_clauses, deal_parties, deal_verbs
from analysis.reading.rules.deal_words import DealWord

_PACT = DealWord("pact")
_NOTICE = DealWord("notice")
_JOINT = DealWord("kind", "co_development")
_start = attrgetter("start")
_CALLED = 24  # characters from "상대는" to who it is
_AND_IT = ("로, ", "으로, ", "로 ", "으로 ", "이며", "이고", "인데", "며, ", "고, ", "인 ")
_BINDING = ("subject", "with", "together")
_GOING_ON = ("하고 ", "하고, ", "하며 ", "하면서 ", "한 뒤 ", "한 후 ")
_SERIAL = 14  # characters between two verbs of one doing
_NEXT = 30  # characters from an attributive verb of a pact to its partner


def cut(text: str, start: int, end: int, hits: list[Hit], slots: list[Slot]) -> list[Clause]:
    """The clauses of the sentence [start, end), in text order."""
    slots = _ranked_acts(text, start, _partner_acts(text, start, hits, slots))
    clauses, left = _walk(text, start, hits, slots)
    if clauses and left:
        _repeat(text, end, clauses[-1], left)
    for index, clause in enumerate(clauses):
        following = clauses[index + 1] if index + 1 < len(clauses) else None
        clause.limit = following.end if following else end
        form = clause.verb.ending.form if clause.verb.ending else None
        if clause.verb.word.part == "give_back" and form == "connective":
            take_head(text, clauses, index, slots)  # B가 권리를 반환하면서 표류하던 A의 X
        if form == "attributive":
            if clause.verb.word.part == "pact" and not clause.role("to", "with", "from", "together"):
                beside = [s for s in slots if clause.end <= s.start < clause.end + _NEXT and s.role == "with"]
                clause.slots = [*clause.slots, *beside]
            take_head(text, clauses, index, slots)
            clause.head = _described(clause, following, end, hits, slots)
    return clauses


def _partner_acts(text: str, start: int, hits: list[Hit], slots: list[Slot]) -> list[Slot]:
    """The parties, who is told as the partner with its part in what the sentence tells: "상대는 B로, A의 X를 손에 넣었다"."""
    told = deal_parties.ITS_PARTNER_IS.match(text, start) if slots else None
    if told is None or slots[0].start - told.end() > _CALLED or slots[0].refers:
        return slots
    if not text.startswith(_AND_IT, slots[0].tail) or any(s.role == "topic" for s in slots[1:]):
        return slots
    verb = next((h for h in hits if h.ending is not None and h.word.part not in ("other", "tell")), None)
    if verb is None or verb.word.part not in ("take", "give"):
        return slots
    return [slots[0]._replace(role="topic" if verb.word.part == "take" else "to"), *slots[1:]]


def _ranked_acts(text: str, start: int, slots: list[Slot]) -> list[Slot]:
    """The parties, who takes a place in a ranking as the topic of what the sentence tells: "2위는 A로, B와 계약을 맺었다"."""
    if not slots or slots[0].refers or not text.startswith(_AND_IT, slots[0].tail):
        return slots
    if deal_parties.RANK_BEFORE.fullmatch(text, start, slots[0].start) is None:
        return slots
    return [slots[0]._replace(role="topic"), *slots[1:]]


def _walk(text: str, start: int, hits: list[Hit], slots: list[Slot]) -> tuple[list[Clause], list[Slot]]:
    """Each verb with what waited for it since the verb before; and the parties behind the last."""
    clauses: list[Clause] = []
    own: list[Slot] = []
    nouns: list[Hit] = []
    makers: list[Slot] = []
    topic: Slot | None = None
    carried: Slot | None = None
    doing: Slot | None = None
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
        if (said := _said_before(text, begin, token.start)) is not None:
            own = [s for s in own if not said[0] < s.start < said[1]]
            nouns = [n for n in nouns if not said[0] < n.start < said[1]]
        if part in ("raise", "pact") and form == "attributive" and deal_verbs.ISSUED.match(text, token.start):
            part = "other"  # A가 발행하는 신주를 B가 인수한다
        if part == "tell":
            if form == "attributive":
                take_teller(text, clauses, token, slots)
            if _gives_notice(text, nouns, token):
                token = Hit(_NOTICE, token.start, token.end, ending)
            elif deal_clauses.ANNOUNCED.search(text, begin, token.start):
                token = Hit(_PACT, token.start, token.end, ending)
            else:
                continue
        elif part == "other":
            if _is_joint(text, begin, token):
                nouns.append(token._replace(word=_JOINT, ending=None))  # 함께 개발하는 계약
            elif form == "attributive":
                acting = [s.start for s in own if s.role == "subject"]
                inner = acting[-1] if len(acting) > 1 else 0  # B가 A가 보유한 X를: B acts later
                bound = [s for s in own if s.role in _BINDING and s is not topic and s.start >= inner]
                owners = bound  # A가 보유한 X: whose it is
                if any(s.role in ("with", "together") or s.paired or len(s.parties) > 1 for s in bound):
                    makers, owners = bound, []  # A가 B와 만든 X
                elif bound and not topic and not carried and not any(s.role == "comma" for s in own):
                    carried, owners = bound[-1], bound[-1:]  # it acts, too, where nobody else does
                own = [s for s in own if s not in bound] + [s._replace(role="of") for s in owners]
            elif form != "bare" and not _is_serial(ending.end, hits, text):
                subjects = [s for s in own if s.role == "subject"]
                if subjects and text.startswith(_GOING_ON, ending.end - 2 * (form == "connective")):
                    doing = subjects[-1]  # A는 B가 개발을 중단하고 권리를 반환했다고
                own, nouns, begin = [], [], ending.end
            continue
        subjects = [s for s in own if s.role == "subject"]
        topics = [s for s in own if s.role == "topic"]
        if subjects and topics and deal_clauses.CAUSE.search(text, subjects[-1].end, topics[-1].start):
            topics, subjects = topics[-1:], []  # B가 3상에 들어가면서 A는 마일스톤을 받았다
        subject = subjects[-1] if subjects and len(topics) < 2 else topics[0] if topics else None
        clause = Clause(begin, token, nouns, own, subject or doing or topic or carried, makers)
        if topic is not None and clause.subject is not None and topic is not clause.subject:
            clause.topic = topic
        clauses.append(clause)
        carried = subject or carried
        own, nouns, makers, doing, begin = [], [], [], None, clause.end
    return clauses, own


def _said_before(text: str, begin: int, verb: int) -> tuple[int, int] | None:
    """Where what was said first stands, before a verb of a second quotation: "B의 결정은 …"이라며 "이미 A와 협상하고 있다"."""
    words = deal_verbs.SAID_AND.search(text, begin, verb)
    if words is None:
        return None
    start = max(text.rfind('"', 0, words.start()), text.rfind("“", 0, words.start()))
    return (start, words.start()) if start >= 0 else None


def _gives_notice(text: str, nouns: list[Hit], verb: Hit) -> bool:
    """Whether a verb of telling tells a partner that it ends: 권리 반환 의사를 전했다, 계약 종료를 알렸다."""
    told = next((n for n in reversed(nouns) if n.word.part != "notice"), None)  # 서면으로
    if told is None or told.word.part not in ("end", "give_back"):
        return False
    return deal_verbs.ITS_WILL.fullmatch(text, told.end, verb.start) is not None


def _is_serial(end: int, hits: list[Hit], text: str) -> bool:
    """Whether an everyday verb goes on right away in a verb of deals that has the same subject: 개발해 넘긴다, 만들어 B에 공급한다."""
    if text[end - 1] not in "해어아여":
        return False
    following = next((h for h in hits if h.start >= end and h.ending is not None), None)
    if following is None or following.word.part not in ("give", "take") or following.start - end > _SERIAL:
        return False
    return deal_verbs.SERIAL.fullmatch(text, end, following.start) is not None


def _is_joint(text: str, begin: int, verb: Hit) -> bool:
    """Whether an everyday verb tells what a contract to come is of: 함께 개발하는 계약."""
    ending = verb.ending
    if ending is None or not deal_verbs.JOINTLY.search(text, begin, verb.start):
        return False
    if ending.form == "connective" and deal_verbs.CONTRACT_TO_COME.search(text, ending.end, ending.end + 40):
        return True
    return ending.mood == "content"


def _repeat(text: str, end: int, last: Clause, left: list[Slot]) -> None:
    """Turn a clause to the deal before it, where the sentence ends by telling that: "… 이전한 것은 B의 X에 이어 두 번째다"."""
    behind = deal_verbs.AFTER_ANOTHER.match(text, last.end, end)
    if not behind:
        return
    assert last.verb.ending is not None
    kept = [s for s in last.slots if s.role in ("topic", "subject")]
    last.slots = kept + [s for s in left if s.start < behind.end()]
    last.start = last.end
    ending = last.verb.ending._replace(end=behind.end())
    last.verb = last.verb._replace(start=behind.end(), end=behind.end(), ending=ending)


def _described(clause: Clause, following: Clause | None, end: int, hits: list[Hit], slots: list[Slot]) -> list[Hit]:
    """The nouns that an attributive verb describes: up to the next clause's verb, or to a party that is not of them."""
    reach = following.start if following and following.start > clause.end else clause.limit
    apart = (s.start for s in slots if s.start > clause.end and s.role not in ("of", "bare", "with"))
    stop = min(min(apart, default=end), max(reach, clause.limit))
    nouns = [h for h in hits if clause.end <= h.start < stop][:4]
    contract = next((n for n, h in enumerate(nouns) if h.word.part == "contract"), None)
    if contract is not None and any(h.word.kind is not None for h in nouns[:contract]):
        return nouns[: contract + 1]  # 맺은 기술이전 계약은 첫 수출 사례다
    return nouns

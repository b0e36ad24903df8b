"""What one clause of a sentence leaves to the next: the deal that the next verb decides, and the partner that it names."""

from __future__ import annotations

from analysis.reading.deals.claims.clause import Clause
from analysis.reading.rules import deal_verbs
from analysis.reading.rules.deal_words import OF_RIGHTS
from analysis.records import Span

_AFTERWARDS = (" 뒤", " 후", " 끝에")


def waiting(clause: Clause, mood: str, held: Clause | None, following: Clause | None) -> Clause | None:
    """The clause whose deal the next verb decides, behind a clause that claims nothing: itself, the one held before it, or none."""
    ending, part = clause.verb.ending, clause.verb.word.part
    form = ending.form if ending is not None else None
    wanted = mood in ("content", "plan", "state", "denied") and ending is not None
    if part in ("give", "take", "pact", "invest", "raise", "amend") and wanted:
        if part == "amend" and form != "attributive":
            return held
        supplied = mood == "state" and form == "attributive"  # 공급하던 (계약이 해지됐다)
        return clause if (mood in ("content", "plan") and form != "final") or supplied else None
    if part == "amend" and clause.has("contract") and following is not None and following.verb.word.part == "end":
        return clause  # B와의 계약은 상대방이 전략을 바꾸면서 해지됐다
    if part == "talk" and mood in ("state", "fact") and ending is not None and form != "final":
        return clause  # 논의해 온 기술이전은 불발됐다, 논의했지만 결렬됐다
    if part == "give" and clause.verb.word.needs in OF_RIGHTS and mood == "fact" and clause.slots:
        return clause if form == "connective" else None
    if part in ("end", "give_back") and mood in ("plan", "content") and following is not None:
        if following.verb.word.part == "notice" and clause.verb.word.needs != "right":
            return clause  # 해지하겠다는 뜻을 B에 통보했다
    stays = part in ("talk", "notice", "contract", "amendment") or (part == "receive" and mood == "content")
    return held if stays else None


def is_planned_with(text: str, sentence: Span, clause: Clause, following: Clause | None) -> bool:
    """Whether what a verb without a tense tells is planned together with what follows: 상장 뒤 A를 인수하고 X를 도입할 계획이다."""
    ending = clause.verb.ending
    part = clause.verb.word.part
    if part not in ("give", "take", "move", "pact") or ending is None or ending.mood != "fact":
        return False
    if ending.form != "connective" or deal_verbs.UNTENSED.search(text, clause.verb.start, clause.end) is None:
        return False
    if (
        following is not None
        and following.verb.ending is not None
        and following.verb.ending.mood == "plan"
        and part != "pact"
    ):
        if following.verb.word.part in ("give", "take", "move") and following.verb.ending.form in (
            "final",
            "attributive",
        ):
            return True
    later = deal_verbs.IN_FUTURE.search(text, clause.start, clause.verb.start) is not None
    return later and deal_verbs.PLANNED_AT_LAST.search(text, clause.end, sentence.end) is not None


def is_of_memorandum(text: str, clause: Clause, before: Clause | None) -> bool:
    """Whether what is agreed on is left to a contract to come: 업무협약을 맺고 X를 이전하기로 했다, 본계약을 통해 이전하기로 했다."""
    if clause.verb.word.part not in ("give", "take") or "기로" not in text[clause.verb.start : clause.end]:
        return False
    if before is not None and before.verb.word.part == "pact" and before.has("mou") and not clause.has("contract"):
        return before.verb.ending is not None and before.verb.ending.form == "connective"
    return deal_verbs.BY_MAIN_CONTRACT.search(text, clause.start, clause.verb.start) is not None


def hand_on(text: str, clause: Clause, following: Clause | None) -> None:
    """Give the next verb the party that money came from, where it names none: B에 20억엔을 받고 넘겼다, B로부터 … 받고 넘겼다."""
    if following is None:
        return
    if clause.verb.word.part == "pact":
        _hand_on_partner(clause, following)
    if clause.verb.word.part != "receive":
        return
    if following.verb.word.kind == "supply":
        clause.slots = [
            s._replace(role="from") if s.role == "of" and deal_verbs.ORDERED.match(text, s.end) else s
            for s in clause.slots
        ]
    if clause.role("to", "from", "with") and not following.role("to", "from", "with"):
        payers = clause.role("from") if following.verb.word.part == "give" else []
        handed = [s._replace(role="to") if s in payers else s for s in clause.slots]  # B로부터 20억엔을 받고 넘겼다
        following.slots = [*handed, *following.slots]
        following.start = clause.start
        following.subject = clause.subject or following.subject
        following.makers = following.makers or clause.makers  # A와 C가 만든 X를 B에 3억 엔을 받고 넘겼다


def _hand_on_partner(clause: Clause, following: Clause) -> None:
    """Give a verb of handing over, that names no partner, the one with whom its subject agreed: B와 합의하고 실시권을 부여했다."""
    ending, part = clause.verb.ending, following.verb.word.part
    if ending is None or ending.form != "connective" or ending.mood != "fact" or part not in ("give", "take"):
        return
    if clause.has("mou", "term_sheet", "research") or following.role("to", "with", "from", "of", "object"):
        return
    beside = clause.role("with", "together")
    following.slots = [*(s._replace(role="to" if part == "give" else "from") for s in beside), *following.slots]


def let_giver_up(clause: Clause, before: Clause | None) -> None:
    """Give a verb of getting back whoever gave up the right just before: B가 X의 권리를 포기함에 따라 A는 권리를 회수했다."""
    if before is None or before.verb.word.part not in ("fail", "give_back") or not before.has("right"):
        return
    if clause.verb.word.part == "take_back" and not clause.role("from", "to", "with"):
        acting = [s for s in before.role("subject") if s.parties]
        if len(before.role("topic")) == 1 and clause.subject in acting:
            clause.subject = before.role("topic")[0]
        clause.slots = [*(s._replace(role="from") for s in acting if s is not clause.subject), *clause.slots]


def let_taker_return(text: str, clause: Clause, before: Clause | None) -> None:
    """Let who took something, or acted just before, return it, though another is the topic.

    A는 B가 2022년 도입한 X의 권리를 반환한다고, A는 B가 임상을 중단한 뒤 권리를 반환했다고, ▷A=B가 도입한 X 권리를 반환, A는 B에 X를 이전했으나 B가 전략을 바꾸면서 권리를 돌려줬다
    """
    topic, ending = clause.subject, clause.verb.ending
    if before is not None and topic is not None and clause.verb.word.part == "come_back" and topic in before.slots:
        described = before.verb.ending is not None and before.verb.ending.form == "attributive"
        if (
            before.verb.word.part == "take"
            and described
            and topic.role == "subject"
            and not clause.role("from", "with")
        ):
            clause.subject = topic._replace(role="from")  # B가 사 간 X가 돌아왔다: from B
            return
    if before is None or topic is None or topic.role != "topic" or topic in clause.slots:
        return
    if clause.verb.word.part != "give_back" or ending is None or ending.voice != "active":
        return
    form = before.verb.ending.form if before.verb.ending is not None else None
    took = before.verb.word.part == "take" and form == "attributive"
    acting = [s for s in before.role("subject") if s.parties]
    going_on = form == "connective" or text.startswith(_AFTERWARDS, before.end)
    mine = not before.role("topic") or before.topic is topic
    if len(acting) == 1 and (took or (going_on and before.verb.word.part != "take" and mine)):
        clause.subject, clause.topic = acting[0], topic


def is_of_term_sheet(text: str, clause: Clause, following: Clause | None) -> bool:
    """Whether what is agreed on is only to come: the next verb signs a term sheet, or a memorandum, or talks of it."""
    if clause.verb.word.part not in ("give", "take"):
        return False
    if deal_verbs.AGREES_AND.search(text, clause.verb.start, clause.end) is None:
        return False
    if deal_verbs.TALKS_ON.match(text, clause.end):
        return True  # 넘기기로 하고 이어 온 협의가 깨졌다
    return following is not None and following.verb.word.part == "pact" and following.has("term_sheet", "mou")


def is_beside(text: str, held: Clause, clause: Clause) -> bool:
    """Whether a clause tells a second deal that the verb behind both decides: "B에서 X를 들여오는 계약과 B에 Y를 내주는 계약을"."""
    ending = clause.verb.ending
    return (
        held.verb.word.part in ("give", "take")
        and clause.verb.word.part in ("give", "take")
        and ending is not None
        and ending.mood == "content"
        and deal_verbs.CONTRACT_AND.match(text, held.end) is not None
    )


def inherit(clause: Clause, held: Clause) -> None:
    """Give the deciding verb what stands before the verb that only says what was to be done."""
    planned = held.verb.ending is not None and held.verb.ending.mood == "plan"
    if planned and clause.verb.word.part == "move" and clause.role("to", "toward"):
        owner = [held.subject._replace(role="of")] if held.subject is not None else []
        clause.slots = [*owner, *clause.slots]  # A가 B에 넘기려던 X는 결국 C로 갔다
        clause.start = held.start
        return
    clause.slots = [*held.slots, *clause.slots]
    clause.nouns = [*held.nouns, held.verb, *clause.nouns]
    told = [p.name for s in held.slots for p in s.parties]
    again = clause.subject is not None and any(p.name in told for p in clause.subject.parties)
    clause.subject = held.subject if again else held.subject or clause.subject  # 공급하는 계약은 B 측이 물러나 무산됐다
    clause.makers = clause.makers or held.makers
    clause.start = held.start

"""Clauses whose words tell no fact: rumours, denials, notices that are corrected, sayings, what is only wanted."""

from __future__ import annotations

from analysis.reading.deals.claims.clause import Clause
from analysis.reading.naming.everyday import is_past
from analysis.reading.rules import deal_moods, deal_verbs
from analysis.records import Span


def is_doubted(text: str, sentence: Span, clause: Clause) -> bool:
    """Whether the words behind a verb call what it tells a rumour, or untrue."""
    ending = clause.verb.ending
    if (
        clause.verb.word.part in ("pact", "give", "take")
        and ending is not None
        and ending.form == "attributive"
        and ending.mood == "fact"
    ):
        if not deal_moods.SAID_TO_BE.match(text, clause.end):
            return False  # A가 체결한 계약의 해지설은 사실이 아니다: that it was made is not denied; nor that X was, by who says so
    rumoured = deal_moods.RUMOUR.search(text, clause.verb.start, min(sentence.end, clause.end + 30))
    return rumoured is not None or deal_moods.GONE.match(text, clause.end, sentence.end) is not None


def is_notice(text: str, sentence: Span, clause: Clause) -> bool:
    """Whether a clause only names a notice that is corrected: '공급 계약 체결' 정정."""
    return deal_moods.CORRECTED_TITLE.match(text, clause.end, sentence.end) is not None


def is_saying(text: str, sentence: Span, clause: Clause) -> bool:
    """Whether a verb of nobody tells in a quotation how things go: "좋은 계약은 술자리에서 시작해 법정에서 끝난다"."""
    ending = clause.verb.ending
    if (
        ending is None
        or ending.form != "final"
        or ending.mood != "fact"
        or is_past(text[clause.verb.start : clause.end])
    ):
        return False
    before = text[sentence.start : clause.verb.start]
    if before.count("“") <= before.count("”") and before.count('"') % 2 == 0:
        return False
    opens = sentence.start + max(before.rfind("“"), before.rfind('"'))
    if any(s.start > opens for s in clause.slots):
        return False
    return deal_verbs.OF_ONE_DEAL.search(text, opens, clause.end) is None


def is_wanted(text: str, sentence: Span, clause: Clause) -> bool:
    """Whether what a verb tells of a deal is only planned, denied, or to be done: 권리를 돌려주는 대신."""
    ending, part = clause.verb.ending, clause.verb.word.part
    mood = ending.mood if ending is not None else "fact"
    if mood == "plan" and part in ("end", "give_back") and deal_moods.NOTICE.match(text, clause.end, sentence.end):
        return False  # 해지하겠다는 뜻을 알려왔다
    if mood == "content" and part in ("give_back", "take_back", "come_back", "end"):
        return deal_moods.NOTICE.match(text, clause.end - 1, sentence.end) is None
    return mood in ("plan", "condition", "denied") and part not in ("talk", "fail")

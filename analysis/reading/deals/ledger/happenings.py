"""What a claim says happened, onto its deal: one row for each event, whichever sentence tells it best."""

from __future__ import annotations

from analysis.reading.deals.ledger.case import Case
from analysis.reading.deals.ledger.entry import Entry, Happening
from analysis.reading.deals.ledger.sameness import months_apart
from analysis.reading.deals.words.assets import stage
from analysis.reading.deals.words.days import stamp
from analysis.reading.rules import deal_receipts
from analysis.records import DealEvent, Mention


def enter(entry: Entry, case: Case) -> Happening:
    """Enter the event of a claim as one of a deal's; what was entered before keeps what it knew, the body before the headline."""
    claim, sentence, when = case.claim, case.sentence, case.when
    assert claim.event is not None
    told, day = stamp(when.told), stamp(when.event)
    stage_words = stage(case.text, claim.clause.start, claim.end)
    event = _same_end(entry, claim.event, day)
    if claim.clause.verb.word.part == "leave" and entry.happening("failed") and entry.happening("signed") is None:
        event = "failed"  # 매각이 무산됐다. B가 발을 뺐다
    known = entry.happening(event, day[0] if day else None)
    if known is None or _is_another_sum(case, known):
        made = Happening(
            event, claim.trigger, sentence, case.draft.headline, told, day, when.at_signature, claim.stated, stage_words
        )
        entry.happenings.append(made)
        return made
    if known.headline and not case.draft.headline:
        known.trigger, known.sentence, known.headline = claim.trigger, sentence, False
        known.stated = claim.stated or known.stated
    known.stated = known.stated or claim.stated
    known.stage = known.stage or stage_words
    known.told = known.told or told
    if day and (known.day is None or (len(day[0]) > len(known.day[0]) and "/" not in day[0])):
        known.day, known.at_signature = day, when.at_signature
    return known


def _is_another_sum(case: Case, known: Happening) -> bool:
    """Whether a receipt is of another sum than the one told: 800만 프랑이 들어왔다. 첫 마일스톤 500만 프랑은 작년 유입됐다."""
    if known.event != "milestone_received" or known.amount is None or case.draft.headline or known.headline:
        return False
    told, clause = case.context.scene.by_id.get(known.amount.value), case.claim.clause
    sums = [f for f in case.context.scene.figures_in(clause.start, clause.verb.start) if f.kind == "money"]
    if told is None or len(sums) != 1 or sums[0].unit != told.unit or sums[0].same_as:
        return False
    first = deal_receipts.ONE_OF_SEVERAL.search(case.text, clause.start, sums[0].start)
    return first is not None and (sums[0].low, sums[0].high) != (told.low, told.high)


def _same_end(entry: Entry, event: DealEvent, day: tuple[str, Mention] | None) -> DealEvent:
    """A deal ends once: the return of its rights and the end of its contract are one event, called a return."""
    ends: tuple[DealEvent, ...] = ("returned", "terminated")
    if event not in ends:
        return event
    other = entry.happening(ends[1 - ends.index(event)])
    if other is None or (day and other.day and months_apart(day[0], other.day[0]) > 6):
        return event
    other.event = "returned"
    return "returned"

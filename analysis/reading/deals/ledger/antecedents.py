"""The deal told before that a claim speaks of.

One after another is asked, and the first that knows a deal answers:

| way          | the claim                                             | its deal                                      |
|--------------|-------------------------------------------------------|-----------------------------------------------|
| `larger`     | a stake between two: B는 A 지분도 1000만 달러에 산다          | their licence just told, of which it is a part |
| `just_told`  | names nobody, and no code: 계약은 이달 해지됐다              | the one just told, or none                    |
| `find`       | names a side or a code                                |                                               |
|  `_goes_on`  | B에 X를 넘겼고 **마일스톤을 받았다**                           | the one before it in its sentence             |
|  `_failed`   | 매각은 무산됐다. **B가 인수를 포기했다**                        | the sale that failed just before              |
|  `fitting`   | A는 3월 B에 X를 이전했다. … **B가 X를 반환했다**               | the one that it fits best, of all             |
|  `_sold`     | B가 C를 샀다. **C의 최대주주 A가 지분을 넘긴다**                    | the purchase just told                        |
|  `_by_the_way` | B에서 2500만 달러를 받는다. **작년 수출한 X의** 2상에 따른 것이다 | the one just told by what came of it           |

`fitting` is asked once more when the open side has been filled. What none of them knows is a deal of its own.
"""

from __future__ import annotations

from collections.abc import Callable

from analysis.reading.deals.ledger.case import Case
from analysis.reading.deals.ledger.entry import Entry
from analysis.reading.deals.ledger.sameness import same, same_asset, shares
from analysis.reading.rules import deal_clauses, deal_purchases, deal_receipts

# Sentences behind a deal that may still tell one of its receipts: 그중 최근 것은 11월 들어온 1000만달러다
_RECEIPTS = 4
_HEADING = 8  # characters of a heading that is but a verb
_LATER = 2  # sentences behind a deal that may still name its stake or its seller


def larger(case: Case) -> Entry | None:
    """The deal between the same two companies of which a stake is a part: just told, or told anywhere if the words say so (이와 별도로)."""
    draft, context = case.draft, case.context
    apart = deal_clauses.BESIDE_IT.search(case.text, case.sentence.start, case.sentence.end) is not None
    if not _is_stake(case) or not draft.parties() or not (apart or (draft.licensor and draft.licensee)):
        return None
    if deal_clauses.APART_FROM.search(case.text, case.claim.clause.start, case.claim.end):
        return None
    near = context.ledger.recent if apart else [e for e in context.ledger.current if context.index - e.last <= _LATER]
    found = [e for e in near if e.kind != "equity" and all(e.holds(p.name) for p in draft.parties())]
    if not (draft.licensor and draft.licensee) and len(found) != 1:
        return None
    return found[-1] if found else None


def _is_stake(case: Case) -> bool:
    """Whether a claim tells shares that may be a part of a larger deal: 보통주 1000만 달러어치를 함께 인수한다."""
    claim = case.claim
    if claim.kind != "acquisition":
        return claim.kind == "equity"
    start, end = claim.clause.start, claim.clause.verb.start
    words = deal_clauses.SHARES_WORTH.search(case.text, start, end)
    return words is not None and deal_purchases.CONTROL.search(case.text, start, end) is None


def just_told(case: Case) -> Entry | None:
    """The deal just told, for a claim that names nobody; None where such a claim says nothing of it."""
    claim, context = case.claim, case.context
    if context.scene.opens(case.sentence) and claim.clause.verb.end - case.sentence.start <= _HEADING:
        return None  # ■ 돌아왔다: it heads what follows
    told_back = claim.event == "signed" and _is_told_back(case)
    if claim.event == "under_negotiation":
        return None
    if claim.event == "signed" and claim.needs != "nothing" and not told_back:
        return None
    near = context.told
    if not near and claim.event == "milestone_received" and deal_receipts.IS_SO_MUCH.match(case.text, claim.end):
        near = [e for e in context.ledger.current if context.index - e.last <= _RECEIPTS]
    if not near and (case.main or _is_beside_upfront(case) or claim.clause.verb.word.part == "pact" or told_back):
        near = [e for e in context.ledger.current if context.index - e.last <= 1]
    if not near and told_back and deal_clauses.OF_THAT_ASSET.match(case.text, case.sentence.start):
        near = [e for e in context.ledger.current if context.index - e.last <= _LATER]
    if near and told_back:
        case.draft.kind = near[-1].kind or case.draft.kind  # 이 약의 권리는 1억 달러에 팔렸다
    return near[-1] if near else None


def _is_told_back(case: Case) -> bool:
    """Whether a signing is told of what the sentence before speaks of: 2억 유로에 넘긴 물질이다, … 항체의 두 번째 마일스톤이다, 이 약의 권리는 1억 달러에 팔렸다."""
    text, claim = case.text, case.claim
    if deal_clauses.IS_WHAT.match(text, claim.end):
        return True
    if case.when.event is None:
        return False
    came = [e for e in case.context.ledger.current if e.happening("milestone_received")]
    if came and deal_receipts.IS_ITS_MILESTONE.match(text, claim.end, case.sentence.end):
        return True
    if came and deal_receipts.ITS_STEP.match(text, claim.end, case.sentence.end):
        return True  # 2024년 기술수출한 항체가 1상에 들어간 데 따른 것이다
    return claim.clause.verb.word.part == "move" and bool(deal_clauses.OF_THAT_ASSET.match(text, case.sentence.start))


def _is_beside_upfront(case: Case) -> bool:
    """Whether a receipt is told beside what was paid at the signing: 받은 돈은 계약금 300만 유로와 마일스톤 100만 유로가 전부다."""
    start, end = case.sentence.start, case.sentence.end
    return (
        case.claim.event == "milestone_received" and deal_clauses.PAID_FIRST.search(case.text, start, end) is not None
    )


def find(case: Case) -> Entry | None:
    """The deal of a claim that names a side or a code; None where it tells a deal not told before."""
    for way in _WAYS:
        entry = way(case)
        if entry is not None:
            return entry
    return None


def _goes_on(case: Case) -> Entry | None:
    """The deal of the same sentence that an event with one named side goes on with: "B에 X를 넘겼고 마일스톤을 받았다"."""
    before, draft = case.context.told, case.draft
    if not before or case.claim.event in ("signed", "failed", "under_negotiation", None):
        return None
    told = before[-1]
    another = draft.asset and not (told.asset and same_asset(told.asset.text, draft.asset.text))
    open_side = not (draft.licensor and draft.licensee) and not another
    return told if open_side and all(told.holds(p.name) for p in draft.parties()) else None


def _failed(case: Case) -> Entry | None:
    """The sale just told as failed, whose buyer a sentence now names: "매각은 무산됐다. B가 인수를 포기했다"."""
    draft, context = case.draft, case.context
    if case.claim.event != "failed" or draft.licensor or len(draft.licensee) != 1:
        return None
    for entry in reversed(context.ledger.current):
        sale = entry.kind in ("acquisition", "asset_sale") and entry.happening("failed") is not None
        if sale and not entry.licensee and context.index - entry.last <= 1:
            draft.kind = entry.kind
            return entry
    return None


def fitting(case: Case) -> Entry | None:
    """The deal whose sides, asset, day and total a claim fits best."""
    return case.context.ledger.match(case.draft, case.claim.event, case.total, case.day)


def _sold(case: Case) -> Entry | None:
    """The company just told as bought, whose seller a sentence now names: "C의 최대주주 A가 지분 72%를 넘긴다"."""
    draft, context, sentence = case.draft, case.context, case.sentence
    if draft.kind != "acquisition" or not draft.licensor or draft.licensee:
        return None
    for entry in reversed(context.ledger.current):
        if entry.kind != "acquisition" or entry.target is None or context.index - entry.last > _LATER:
            continue
        if shares(entry.licensor, [entry.target]):
            name = entry.target.name
            told = context.scene.companies_in(sentence.start, sentence.end)
            return entry if any(same(c.name.name, name) for c in told) else None
    return None


def _by_the_way(case: Case) -> Entry | None:
    """The deal just told by what came of it, whose dated signing a sentence now tells of nobody: "지난해 기술수출한 X의 2상에 따른 것이다"."""
    draft, context = case.draft, case.context
    if case.claim.event != "signed" or case.main or case.when.event is None or draft.parties():
        return None
    near = [e for e in context.ledger.current if context.index - e.last <= 1 and not e.happening("signed")]
    if len(near) != 1 or not near[0].happenings:
        return None
    known = near[0].asset
    return near[0] if known is None or draft.asset is None or same_asset(known.text, draft.asset.text) else None


_WAYS: tuple[Callable[[Case], Entry | None], ...] = (_goes_on, _failed, fitting, _sold, _by_the_way)

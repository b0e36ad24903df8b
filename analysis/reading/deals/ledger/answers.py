"""Who is meant in an answer of an interview that names nobody: the own company, and the partner that the question names."""

from __future__ import annotations

from analysis.reading.deals.ledger.case import Case
from analysis.reading.deals.ledger.context import Context
from analysis.reading.deals.ledger.sameness import UNDISCLOSED, same
from analysis.reading.deals.scene import Party
from analysis.reading.rules import deal_clauses, deal_parties
from analysis.records import Mention

_SAID_NEXT = 120  # characters of an answer that may say which way a contract goes
_FURTHEST = 8  # sentences from a question to what answers it


def let_in(case: Case) -> None:
    """Give the sides that an answer leaves open: one to the company that is asked, the other to whom the question names."""
    draft, claim, scene = case.draft, case.claim, case.context.scene
    if (
        (draft.licensor and draft.licensee)
        or draft.target
        or draft.kind == "equity"
        or not scene.is_answer(case.sentence)
    ):
        return
    hero = case.context.asked_of()
    if hero is None:
        return
    partner = asked_about(case.context) or _unnamed(case)
    mine = any(same(p.name, hero.name) for p in draft.parties())
    if draft.parties() and not mine:
        (draft.licensee if draft.licensor else draft.licensor).append(hero)
    elif partner is not None and mine:
        (draft.licensee if draft.licensor else draft.licensor).append(partner)
    elif partner is not None and claim.clause.verb.word.part in (
        "give",
        "give_back",
        "take_back",
        "pact",
        "end",
        "receive",
    ):
        draft.licensor, draft.licensee = [hero], [partner]


def take_asked(case: Case) -> bool:
    """Give a contract that an answer only calls signed the partner that the question names with it: -B와의 계약은. "5월에 서명했습니다."."""
    context, scene, hero = case.context, case.context.scene, case.context.scene.hero()
    partner = asked_about(context) if hero is not None and scene.is_answer(case.sentence) else None
    if hero is None or partner is None:
        return False
    if deal_clauses.ASKS_OF_CONTRACT.match(case.text, partner.mention.end) is None:
        return False
    if deal_clauses.TAKEN_IN.search(case.text, partner.mention.end, case.sentence.end + _SAID_NEXT):
        return False  # who gives and who takes is for other words to say
    case.draft.licensor[:], case.draft.licensee[:] = [hero], [partner]
    case.draft.weak = False
    return True


def asked_about(context: Context) -> Party | None:
    """The one company beside the own that the question of an answer names."""
    scene, index, hero = context.scene, context.index, context.asked_of()
    if hero is None:
        return None
    for back in range(index - 1, max(-1, index - 1 - _FURTHEST), -1):
        span = scene.sentences[back]
        if scene.asks(span):
            named = {c.name.name: c for c in scene.companies_in(span.start, span.end)}
            others = [c for name, c in named.items() if not same(name, hero.name)]
            if len(others) != 1:
                return None
            return Party(others[0].name.name, scene.page.article.cut(others[0].start, others[0].end))
        if not scene.is_answer(span):
            return None
    return None


def _unnamed(case: Case) -> Party | None:
    """The partner of whom the sentence before says only what it is: 유럽계 제약사라는 것까지만 말할 수 있습니다."""
    scene, index = case.context.scene, case.context.index
    if not index or not scene.is_answer(scene.sentences[index - 1]):
        return None
    before = scene.sentences[index - 1]
    said = deal_parties.ONLY_SAID.search(scene.text, before.start, before.end)
    return Party(UNDISCLOSED, Mention(said[0], said.start(), said.end())) if said else None

"""The rounds told so far, and which of them a telling can be of."""

from __future__ import annotations

from analysis.reading.deals.claims.parties import slots_at
from analysis.reading.deals.ledger.context import Context
from analysis.reading.deals.ledger.entry import Entry
from analysis.reading.deals.ledger.ledger import Ledger
from analysis.reading.deals.ledger.sameness import apart, months_apart, same
from analysis.reading.deals.rounds.telling import Telling
from analysis.reading.deals.scene import Party, Scene
from analysis.reading.rules import deal_clauses, deal_rounds
from analysis.records import Figure, Mention, Moment

_SAME_STORY = 6  # sentences that a licence may be away from the stake that is a part of it
_BEHIND = 2  # sentences that a round may be away from who paid in


def round_before(ledger: Ledger, index: int) -> Entry | None:
    """The round told just before a sentence."""
    for entry in reversed(ledger.current):
        if entry.kind == "equity" and index - entry.last <= _BEHIND and not _came_to_nothing(entry):
            return entry
    return None


def _came_to_nothing(entry: Entry) -> bool:
    """Whether a round has failed: what is raised or paid in, and what was before, is of another."""
    return bool(entry.happenings) and all(h.event == "failed" for h in entry.happenings)


def beside(context: Context, telling: Telling, series: Mention | None) -> Entry | None:
    """Of several rounds told just before, the one of the company that is named now."""
    if telling.issuer is None:
        return None
    told = (e for e in context.ledger.current if e.kind == "equity" and context.index - e.last <= _BEHIND)
    return next((e for e in told if is_of(context.scene, e, telling, series)), None)


def spoken_of(context: Context) -> Party | None:
    """The one company, and no investor, that is the topic of the sentence before."""
    found = slots_at(context.scene, context.index - 1) if context.index else []
    topics = [s for s in found if s.role == "topic" and not s.refers]
    if len(topics) != 1 or len(topics[0].parties) != 1:
        return None
    party = topics[0].parties[0]
    return None if deal_rounds.INVESTOR_NAME.search(party.name) else party


def series_of(text: str, start: int, end: int) -> Mention | None:
    """What the round is called, where it is told."""
    match = deal_clauses.ROUND_NAME.search(text, start, end) or deal_rounds.NAMES.search(text, start, end)
    return Mention(match[0], match.start(), match.end()) if match else None


def _letter(series: Mention | None) -> str | None:
    match = deal_rounds.NAMES.search(series.text) if series else None
    return (match["letter"] or "early").upper() if match else None


def is_of(scene: Scene, entry: Entry, telling: Telling, series: Mention | None) -> bool:
    """Whether a telling can be of the round told just before."""
    if telling.issuer is not None and not any(same(telling.issuer.name, p.name) for p in entry.licensor):
        return False
    told = scene.by_id.get(entry.money["total"].value) if "total" in entry.money else None
    if told is not None and telling.shares and deal_rounds.BEFORE_IT.search(scene.text, telling.start, telling.end):
        return False  # 앞서 3월에는 B가 이 회사에 20억원을 넣었다
    if telling.raised and telling.total is not None and told is not None and apart(telling.total, told):
        if not deal_rounds.THEREOF.search(scene.text, telling.start, telling.total.start):
            return False
    signed = entry.happening("signed")
    mine, theirs = _letter(signed.stated if signed else None), _letter(series)
    return mine is None or theirs is None or mine == theirs


def known(
    context: Context, issuer: Party, total: Figure | None, series: Mention | None, day: Moment | None
) -> Entry | None:
    """The round of a company that an earlier sentence told, if this can be the same."""
    for entry in reversed(context.ledger.recent):
        signed = entry.happening("signed")
        if entry.kind != "equity" or not any(same(issuer.name, p.name) for p in entry.licensor):
            continue
        if _came_to_nothing(entry):
            continue
        mine, theirs = _letter(signed.stated if signed else None), _letter(series)
        told = context.scene.by_id.get(entry.money["total"].value) if "total" in entry.money else None
        if (mine and theirs and mine != theirs) or (total is not None and told is not None and apart(total, told)):
            continue
        when = (signed.day or signed.told) if signed else None
        if day is not None and day.edtf and when is not None and months_apart(day.edtf, when[0]) > 3:
            continue
        if mine == theirs or entry.headline or (total is not None and told is not None):
            return entry
    return None


def is_part(context: Context, issuer: Party, investors: list[Party]) -> bool:
    """Whether a larger deal was just told between the same two: their stake is a part of it."""
    return any(
        entry.kind != "equity"
        and context.index - entry.last <= _SAME_STORY
        and entry.holds(issuer.name)
        and any(entry.holds(p.name) for p in investors)
        for entry in context.ledger.recent
    )

"""Rounds of capital into the ledger: each as a deal of its own, or its investors to the round told just before."""

from __future__ import annotations

import re

from analysis.reading.deals.claims.guesses import guess
from analysis.reading.deals.claims.parties import Slot, slots_at
from analysis.reading.deals.ledger.context import Context
from analysis.reading.deals.ledger.entry import Entry, Happening
from analysis.reading.deals.ledger.ledger import Ledger
from analysis.reading.deals.ledger.payment import Payment
from analysis.reading.deals.ledger.sameness import UNDISCLOSED, apart, join, months_apart, same
from analysis.reading.deals.money.payments import read_payments
from analysis.reading.deals.rounds import capital
from analysis.reading.deals.rounds.telling import Telling
from analysis.reading.deals.rounds.words import tells_other
from analysis.reading.deals.scene import Party, Scene
from analysis.reading.deals.words import days, labels
from analysis.reading.deals.words.days import is_ahead
from analysis.reading.deals.words.tallies import is_tally
from analysis.reading.rules import deal_clauses, deal_moods, deal_parties, deal_round_words, deal_rounds
from analysis.reading.trie import pattern
from analysis.records import Figure, Mention, Moment, Span

_HINT = re.compile(pattern(deal_round_words.HINTS))
_SAME_STORY = 6  # sentences that a licence may be away from the stake that is a part of it
_BEHIND = 2  # sentences that a round may be away from who paid in


def read_round(context: Context, sentence: Span) -> list[Entry] | None:
    """Enter the rounds that a sentence tells, or add its investors to the round told before; None where it does neither.

    Asked only of a sentence that `may_tell_round`, or has a `round_before`.

    Reads    "A는 시리즈B 라운드를 310억원에 마무리했다", "A에는 170억원의 투자금이 들어왔다", "80억원을 모은 A의 시리즈A에는 B가 참여했다",
             behind a round "B가 100억원을 내며 주도했고 나머지는 C가 댔다"
    Leaves   a sentence that tells a deal of another kind, a plan, what was raised in all so far
    """
    text = context.scene.text
    near = round_before(context.ledger, context.index)
    named = deal_rounds.ROUND.search(text, sentence.start, sentence.end) is not None
    opens = named or deal_rounds.TOLD_NEXT.match(text, sentence.end) is not None
    plain = any(word in text[sentence.start : sentence.end] for word in deal_round_words.PLAIN)
    if not (opens or near or plain) or deal_moods.UNTRUE.search(text, sentence.start, sentence.end):
        return None
    if tells_other(text, sentence, near is not None):
        return None
    made = [
        entry
        for telling in capital.read(context.scene, sentence, slots_at(context.scene, context.index), near is not None)
        if (entry := _enter(context, telling, sentence, near, opens)) is not None
    ]
    return made or None


def may_tell_round(text: str, span: Span | None = None) -> bool:
    """Whether a text, or a sentence of it, holds any word of a round."""
    found = _HINT.search(text) if span is None else _HINT.search(text, span.start, span.end)
    return found is not None


def round_before(ledger: Ledger, index: int) -> Entry | None:
    """The round told just before a sentence."""
    for entry in reversed(ledger.current):
        if entry.kind == "equity" and index - entry.last <= _BEHIND:
            return entry
    return None


def _enter(context: Context, telling: Telling, sentence: Span, near: Entry | None, opens: bool) -> Entry | None:
    scene, ledger = context.scene, context.ledger
    series = _series(scene.text, telling.start, telling.end)
    if near is not None and not _is_of(scene, near, telling, series):
        near = _beside(context, telling, series)
    issuer = telling.issuer or (near.licensor[0] if near is not None else None)
    if issuer is None and opens and (telling.total is not None or telling.investors):
        issuer = _spoken_of(context, sentence, telling)
    elif issuer is None and opens and telling.raised and telling.verb is not None:
        issuer = guess(scene, telling.start, telling.verb.start, "subject", sure=True)
    investors = [p for p in telling.investors if issuer is None or not same(p.name, issuer.name)]
    if issuer is None or _is_part(context, issuer, investors):
        return None
    alone = near is None or (len(near.licensee) == 1 and "total" not in near.money)
    if telling.total is None and alone and len(telling.shares) == 1 and telling.payers == 1:
        if telling.adds:
            pass  # B는 40억원을 보탰다: a share
        elif near is not None and {p.name for p in investors} != {p.name for p in near.licensee}:
            pass  # of several who pay in, the share of one
        elif len(investors) == 1 or not _is_of_each(scene.text, telling):
            telling.total = telling.shares[0]
    if telling.total is None and not telling.shares:
        telling.total, telling.sure = _called(scene, sentence), True
    when = days.read(scene, telling.start, telling.end, sentence, True)
    day = when.event if when.event and not is_ahead(when.event, scene.page.published) else None
    entry = near or _known(context, issuer, telling.total, series, day)
    if entry is None:
        if not (opens or (telling.plain and investors)) or not _stands(scene, telling, investors, sentence):
            return None
        entry = ledger.enter(Entry([issuer], [], "equity", headline=scene.is_headline(sentence)))
    entry.licensee = [p for p in join(entry.licensee, investors) if p.name != UNDISCLOSED or not investors]
    head = scene.is_headline(sentence)
    withheld = deal_rounds.INVESTORS_WITHHELD.search(scene.text, sentence.start, sentence.end)
    if withheld and not entry.licensee:
        entry.licensee = [Party(UNDISCLOSED, Mention(withheld[0], withheld.start(), withheld.end()))]
    hidden = deal_rounds.AMOUNT_WITHHELD.search(scene.text, sentence.start, sentence.end)
    if hidden and telling.total is None and not telling.shares:
        withheld_sum = Mention(hidden[0], hidden.start(), hidden.end())
        entry.money.setdefault("total", Payment("total", "undisclosed", withheld_sum))
    if telling.total is not None:
        figure = telling.total
        paid = Payment.of("total", figure, certain=telling.sure)
        known = entry.money.get("total")
        surer = paid.certain and not known.certain if known is not None else True
        if known is None or known.value not in scene.by_id or surer or (entry.headline and not head):
            entry.money["total"] = paid
    entry.last = context.index
    entry.headline = entry.headline and head
    _happen(scene, entry, telling, sentence, series, when.told, day)
    return entry


def _beside(context: Context, telling: Telling, series: Mention | None) -> Entry | None:
    """Of several rounds told just before, the one of the company that is named now."""
    if telling.issuer is None:
        return None
    told = (e for e in context.ledger.current if e.kind == "equity" and context.index - e.last <= _BEHIND)
    return next((e for e in told if _is_of(context.scene, e, telling, series)), None)


def _is_of_each(text: str, telling: Telling) -> bool:
    """Whether what several pay is told of each: 각각 80억원을, 80억원씩."""
    share = telling.shares[0]
    return (
        deal_rounds.OF_EACH.search(text, telling.start, share.start) is not None
        or deal_rounds.OF_EACH.match(text, share.end) is not None
    )


def _called(scene: Scene, sentence: Span) -> Figure | None:
    """The amount that the sentence calls the round's: 투자한 금액은 120억원이다."""
    named = labels.find(scene.text, sentence.start, sentence.end)
    told = read_payments(scene, sentence.start, sentence.end, named, False) if named else []
    return next((scene.by_id[p.value] for p in told if p.part == "total" and p.value in scene.by_id), None)


def _spoken_of(context: Context, sentence: Span, telling: Telling) -> Party | None:
    """Whose round it is where the sentence does not say: whom the sentence before speaks of, else the article's company."""
    scene = context.scene
    assert telling.verb is not None
    unread = guess(scene, telling.start, telling.verb.start, "subject", sure=telling.raised)
    if unread is not None:
        return unread if telling.raised else None
    found: list[Party] = []
    if scene.is_answer(sentence) and (own := context.focus()) is not None:
        found.append(own)  # 전환사채로 300억원을 모았다: the speaker's company
    if context.index and not scene.opens(sentence) and (called := context.called_hero(context.index - 1)) is not None:
        found.append(called)  # 최대어는 A였다. 이 회사는 …
    if scene.text[sentence.start] not in "\"“‘'" and context.index and not scene.opens(sentence):
        before = slots_at(scene, context.index - 1)
        found += [p for s in before if _is_named_last(scene.text, s) for p in s.parties]
        for role in ("topic", "subject"):
            found += [p for s in before if s.role == role and len(s.parties) == 1 and not s.refers for p in s.parties]
    found += [hero] if (hero := scene.hero()) is not None else []
    found += [other] if (other := scene.only_other([p.name for p in telling.investors])) is not None else []
    payers = [p.name for p in telling.investors]
    return next((p for p in found if p.name not in payers and not deal_rounds.INVESTOR_NAME.search(p.name)), None)


def _is_named_last(text: str, slot: Slot) -> bool:
    """Whether a sentence ends by naming who raised: 가장 큰 투자를 받은 곳은 항체 업체 A다."""
    if slot.refers or len(slot.parties) != 1 or not deal_parties.IS_HE.match(text, slot.tail):
        return False
    return deal_rounds.ONE_THAT.search(text, max(0, slot.start - 60), slot.start) is not None


def _happen(
    scene: Scene,
    entry: Entry,
    telling: Telling,
    sentence: Span,
    series: Mention | None,
    told: Moment | None,
    day: Moment | None,
) -> None:
    known, told_on, happened_on = entry.happening("signed"), days.stamp(told), days.stamp(day)
    if known is None:
        assert telling.verb is not None
        start, end = telling.verb.start, telling.verb.ending.end if telling.verb.ending else telling.verb.end
        trigger = Mention(scene.text[start:end], start, end)
        made = Happening("signed", trigger, sentence, scene.is_headline(sentence), told_on, happened_on, stated=series)
        entry.happenings.append(made)
        return
    known.told, known.day = known.told or told_on, known.day or (happened_on if telling.raised else None)
    known.stated = known.stated or series


def _series(text: str, start: int, end: int) -> Mention | None:
    """What the round is called, where it is told."""
    match = deal_clauses.ROUND_NAME.search(text, start, end) or deal_rounds.NAMES.search(text, start, end)
    return Mention(match[0], match.start(), match.end()) if match else None


def _letter(series: Mention | None) -> str | None:
    match = deal_rounds.NAMES.search(series.text) if series else None
    return (match["letter"] or "early").upper() if match else None


def _is_of(scene: Scene, entry: Entry, telling: Telling, series: Mention | None) -> bool:
    """Whether a telling can be of the round told just before."""
    if telling.raised and entry.happenings and all(h.event == "failed" for h in entry.happenings):
        return False  # what was raised is no round that came to nothing
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


def _known(
    context: Context, issuer: Party, total: Figure | None, series: Mention | None, day: Moment | None
) -> Entry | None:
    """The round of a company that an earlier sentence told, if this can be the same."""
    for entry in reversed(context.ledger.recent):
        signed = entry.happening("signed")
        if entry.kind != "equity" or not any(same(issuer.name, p.name) for p in entry.licensor):
            continue
        if entry.happenings and all(h.event == "failed" for h in entry.happenings):
            continue
        mine, theirs = _letter(signed.stated if signed else None), _letter(series)
        told = context.scene.by_id.get(entry.money["total"].value) if "total" in entry.money else None
        if (mine and theirs and mine != theirs) or (total is not None and told is not None and apart(total, told)):
            continue
        known = (signed.day or signed.told) if signed else None
        if day is not None and day.edtf and known is not None and months_apart(day.edtf, known[0]) > 3:
            continue
        if mine == theirs or entry.headline or (total is not None and told is not None):
            return entry
    return None


def _is_part(context: Context, issuer: Party, investors: list[Party]) -> bool:
    """Whether a larger deal was just told between the same two: their stake is a part of it."""
    return any(
        entry.kind != "equity"
        and context.index - entry.last <= _SAME_STORY
        and entry.holds(issuer.name)
        and any(entry.holds(p.name) for p in investors)
        for entry in context.ledger.recent
    )


def _stands(scene: Scene, telling: Telling, investors: list[Party], sentence: Span) -> bool:
    """Whether a telling holds enough to be a round of its own."""
    if not investors and is_tally(scene.text, Span(telling.start, max(telling.start, telling.end))):
        return False
    if telling.total is not None or (investors and telling.verb is not None):
        return True
    ending = telling.verb.ending if telling.verb else None
    if not telling.raised or ending is None or ending.form == "attributive":
        return False
    following = scene.index(telling.end) + 1
    if following >= len(scene.sentences):
        return False
    behind = scene.sentences[following]  # 시리즈B 투자 유치를 마무리했다. 규모는 480억원으로 …
    return bool(_has_money(scene, behind) or deal_clauses.PAYS_IN.search(scene.text, behind.start, behind.end))


def _has_money(scene: Scene, sentence: Span) -> bool:
    return any(f.kind == "money" and not f.vague for f in scene.figures_in(sentence.start, sentence.end))

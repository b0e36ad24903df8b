"""Rounds of capital into the ledger: each as a deal of its own, or its investors to the round told just before."""

from __future__ import annotations

import re

from analysis.reading.deals.claims.guesses import guess
from analysis.reading.deals.claims.parties import Slot, slots_at
from analysis.reading.deals.ledger.context import Context
from analysis.reading.deals.ledger.entry import Entry, Happening
from analysis.reading.deals.ledger.payment import Payment
from analysis.reading.deals.ledger.sameness import UNDISCLOSED, join, same
from analysis.reading.deals.money.payments import read_payments
from analysis.reading.deals.rounds import capital, known
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


def read_round(context: Context, sentence: Span) -> list[Entry] | None:
    """Enter the rounds that a sentence tells, or add its investors to the round told before; None where it does neither.

    Asked only of a sentence that `may_tell_round`, or has a `round_before`.

    Reads    "A는 시리즈B 라운드를 310억원에 마무리했다", "A에는 170억원의 투자금이 들어왔다", "80억원을 모은 A의 시리즈A에는 B가 참여했다",
             behind a round "B가 100억원을 내며 주도했고 나머지는 C가 댔다"
    Leaves   a sentence that tells a deal of another kind, a plan, what was raised in all so far
    """
    text = context.scene.text
    near = known.round_before(context.ledger, context.index)
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


def _enter(context: Context, telling: Telling, sentence: Span, near: Entry | None, opens: bool) -> Entry | None:
    scene, ledger = context.scene, context.ledger
    series = known.series_of(scene.text, telling.start, telling.end)
    before = near
    if series is None and near is not None and deal_clauses.AT_THAT_TIME.match(scene.text, sentence.start):
        series, opens = _of_that_time(context), True  # 시리즈B 때의 900억원과 견주면 … 당시 조달액은 230억원이다
    if near is not None and telling.issuer is None:
        telling.issuer = _led_before(context, near)
    if near is not None and not known.is_of(scene, near, telling, series):
        near = known.beside(context, telling, series)
    issuer = telling.issuer or (near.licensor[0] if near is not None else None)
    if issuer is None and deal_rounds.BY_ANOTHER.search(scene.text, telling.start, telling.end):
        return None
    if issuer is None and opens and before is not None and (not telling.investors or near is None):
        if not scene.opens(sentence) and not scene.begins_paragraph(sentence):
            issuer = before.licensor[0]  # A는 시리즈B를 마쳤다. 2024년 시리즈A로 60억원을 받은 지 2년 만이다
    if issuer is None and opens and (telling.total is not None or telling.investors):
        issuer = _spoken_of(context, sentence, telling)
    elif issuer is None and opens and telling.raised and telling.verb is not None:
        issuer = guess(scene, telling.start, telling.verb.start, "subject", sure=True)
    investors = [p for p in telling.investors if issuer is None or not same(p.name, issuer.name)]
    if issuer is None or known.is_part(context, issuer, investors):
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
    entry = near or known.known(context, issuer, telling.total, series, day)
    if entry is None:
        if not (opens or (telling.plain and investors)) or not _stands(scene, telling, investors):
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
        told = entry.money.get("total")
        surer = paid.certain and not told.certain if told is not None else True
        if told is None or told.value not in scene.by_id or surer or (entry.headline and not head):
            entry.money["total"] = paid
    entry.last = context.index
    entry.headline = entry.headline and head
    _happen(scene, entry, telling, sentence, series, when.told, day)
    return entry


def _of_that_time(context: Context) -> Mention | None:
    """The round that the sentence before names as an earlier one: "2024년 시리즈B 때의 900억원과 견주면"."""
    span = context.scene.sentences[max(0, context.index - 1)]
    named = deal_rounds.ROUND_THEN.search(context.scene.text, span.start, span.end)
    return Mention(named["round"], named.start("round"), named.end("round")) if named else None


def _led_before(context: Context, near: Entry) -> Party | None:
    """The other company of which the sentence before speaks: A는 시리즈C를 마쳤다. D도 투자 유치 소식을 알렸다. B로부터 30억원을 받았다."""
    if near.last >= context.index - 1 or context.scene.opens(context.scene.sentences[context.index]):
        return None
    party = known.spoken_of(context)
    return None if party is None or near.holds(party.name) else party


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
    signed, told_on, happened_on = entry.happening("signed"), days.stamp(told), days.stamp(day)
    if signed is None:
        assert telling.verb is not None
        start, end = telling.verb.start, telling.verb.ending.end if telling.verb.ending else telling.verb.end
        trigger = Mention(scene.text[start:end], start, end)
        made = Happening("signed", trigger, sentence, scene.is_headline(sentence), told_on, happened_on, stated=series)
        entry.happenings.append(made)
        return
    signed.told, signed.day = signed.told or told_on, signed.day or (happened_on if telling.raised else None)
    signed.stated = signed.stated or series


def _stands(scene: Scene, telling: Telling, investors: list[Party]) -> bool:
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

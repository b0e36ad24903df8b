"""When deals just told were signed and made known, where a sentence of its own says so."""

from __future__ import annotations

from analysis.reading.deals.ledger.entry import Entry, Happening
from analysis.reading.deals.ledger.payment import Payment
from analysis.reading.deals.scene import Scene
from analysis.reading.deals.words.days import stamp
from analysis.reading.rules import deal_moods
from analysis.records import Mention, Moment, Span

_BEHIND_A_SIGNING = ("terminated", "returned", "amended", "option_exercised", "milestone_received")
_WHEN = 24  # characters of a day
_FEW = 4  # words before the day: 회사 측은 지난 7일


def date(scene: Scene, sentence: Span, near: list[Entry]) -> None:
    """Give the deals told just before the day of signature or of disclosure that a sentence tells."""
    _sign(scene, sentence, near)
    _disclose(scene, sentence, near)
    _receive(scene, sentence, near[-1])


def _receive(scene: Scene, sentence: Span, entry: Entry) -> None:
    """입금일은 지난 4일: when the money came that was just told of."""
    words = deal_moods.RECEIVED_ON.search(scene.text, sentence.start, sentence.end)
    last = entry.happenings[-1] if entry.happenings else None
    if words is None or last is None or last.event != "milestone_received" or last.day is not None:
        return
    last.day = stamp(next((m for m in scene.moments_in(words.end(), sentence.end) if m.edtf), None))


def _disclose(scene: Scene, sentence: Span, near: list[Entry]) -> None:
    """회사는 7일 이같이 공시했다: when what the sentence before tells was made known, where it has no day of its own."""
    if deal_moods.THUS_TOLD.search(scene.text, sentence.start, sentence.end) is None:
        return
    day = next((m for m in scene.moments_in(sentence.start, sentence.end) if m.edtf), None)
    if day is None or scene.text[sentence.start : day.start].count(" ") > _FEW:
        return
    for entry in near:
        last = entry.happenings[-1] if entry.happenings else None
        if last is not None and last.told is None and last.day is None and entry.last == max(e.last for e in near):
            last.told = stamp(day)


def bracketed(scene: Scene, sentence: Span, entry: Entry) -> None:
    """마일스톤 3000만 달러 수령(계약 체결 2024년 3월, 총 8억 달러 규모): the signing, told in a bracket."""
    words = deal_moods.SIGNED_BEFORE.search(scene.text, sentence.start, sentence.end)
    if words is None:
        return
    start, end = words.span("told")
    _signed_on(sentence, entry, words[0], words.start(), next((m for m in scene.moments_in(start, end)), None))
    amounts = [f for f in scene.figures_in(start, end) if f.kind == "money" and not f.vague and not f.same_as]
    if len(amounts) == 1 and "total" not in entry.money:
        total = amounts[0]
        entry.money["total"] = Payment.of("total", total)


def signed_at(scene: Scene, sentence: Span, entry: Entry) -> None:
    """총액은 작년 2월 옵션 계약 때와 같은 1억 파운드다: when what was told as ended, changed or drawn had been signed."""
    if entry.happening("signed") or not any(h.event in _BEHIND_A_SIGNING for h in entry.happenings):
        return
    at = deal_moods.AT_SIGNING.search(scene.text, sentence.start, sentence.end)
    if at is None:
        return
    before = scene.moments_in(max(sentence.start, at.start() - _WHEN), at.start())
    if before and at.start() - before[-1].end <= 1:
        _signed_on(sentence, entry, at[0], at.start(), before[-1])


def _sign_first(scene: Scene, sentence: Span, entry: Entry) -> None:
    """원계약은 2025년 2월 체결됐다: the signing of what was just told as ended or changed."""
    told = any(h.event in _BEHIND_A_SIGNING for h in entry.happenings)
    signed_at(scene, sentence, entry)
    words = deal_moods.FIRST_SIGNED.search(scene.text, sentence.start, sentence.end) if told else None
    if words is not None:
        moment = next((m for m in scene.moments_in(words.start(), words.end()) if m.edtf), None)
        _signed_on(sentence, entry, words[0], words.start(), moment)


def _signed_on(sentence: Span, entry: Entry, words: str, at: int, moment: Moment | None) -> None:
    """Give the signing of a deal its day; a signing not told yet is one with it."""
    day = stamp(moment)
    if day is None:
        return
    signed = entry.happening("signed")
    if signed is None:
        trigger = Mention(words, at, at + len(words))
        entry.happenings.append(Happening("signed", trigger, sentence, False, day=day, at_signature=True))
    elif signed.day is None and signed.told is None:
        signed.day, signed.at_signature = day, True


def _sign(scene: Scene, sentence: Span, near: list[Entry]) -> None:
    """계약일은 지난 5일이다, 두 회사가 손을 잡은 것은 2024년 3월이다: the day of signature, in a sentence of its own."""
    _sign_first(scene, sentence, near[-1])
    match = deal_moods.SIGNED_ON.search(scene.text, sentence.start, sentence.end)
    if not match:
        return
    moments = [m for m in scene.moments_in(match.end(), sentence.end) if m.edtf]
    moment = next((m for m in moments if not deal_moods.NOT_IT.match(scene.text, m.end)), None)
    signed = near[-1].happening("signed")
    if signed is None and any(h.event in _BEHIND_A_SIGNING for h in near[-1].happenings):
        _signed_on(sentence, near[-1], match[0], match.start(), moment)  # 계약 체결일은 2022년 8월 4일이다
    day = stamp(moment)
    if day is not None and signed is not None:
        if signed.told is None and signed.day is not None:
            signed.told = signed.day
        signed.day, signed.at_signature = day, True

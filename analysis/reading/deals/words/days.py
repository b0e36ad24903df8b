"""When it happened and when it was told: the moments of a sentence, by the verb that follows them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from analysis.reading.deals.scene import Scene
from analysis.reading.rules import deal_moods
from analysis.records import Mention, Moment, Span

_DAY = len("2026-03-10")
_BESIDE = 8  # characters from a verb to a day right behind it


@dataclass(frozen=True, slots=True)
class Days:
    """When what a clause tells happened, and when it was told.

    `told`          the day of disclosure
    `event`         the day of the event
    `at_signature`  whether 체결 is what happened then
    `left`          the day that leads the sentence, which a clause told in passing leaves to the main verb
    """

    told: Moment | None = None
    event: Moment | None = None
    at_signature: bool = False
    left: Moment | None = None


def _better(moment: Moment, than: Moment | None, main: bool) -> bool:
    """Whether a moment dates an event better: the only one, the one beside the verb of what is told in passing, the more precise."""
    if than is None or not main:
        return True
    known, here = than.edtf or "", moment.edtf or ""
    return len(here) > len(known) and here.startswith(known[:4])


def _first_day(scene: Scene, sentence: Span) -> Moment | None:
    """The first moment of a sentence, if it is a day."""
    first = next((m for m in scene.moments_in(sentence.start, sentence.end) if m.edtf), None)
    return first if first is not None and len(first.edtf or "") >= _DAY else None


def _is_behind_topic(text: str, sentence: Span, day: Moment) -> bool:
    return deal_moods.TOPIC.search(text, max(sentence.start, day.start - 3), day.start) is not None


def _leads(text: str, sentence: Span, moment: Moment) -> bool:
    """Whether a moment stands before all that its sentence tells: A는 9일, 9일 A는, 9월에는."""
    first = not text[sentence.start : moment.start].strip(" ▶◆■△○-·")
    return first or _is_behind_topic(text, sentence, moment) or text.startswith("에는 ", moment.end)


def _reported(scene: Scene, sentence: Span) -> Moment | None:
    """The day that leads a sentence, or stands behind its topic, where that ends in 공시했다, 밝혔다 without a day of its own."""
    text = scene.text
    if not deal_moods.TELLS.search(text, sentence.start, sentence.end):
        return None
    first = _first_day(scene, sentence)
    if first is None or not _leads(text, sentence, first):
        return None
    moments = [m for m in scene.moments_in(sentence.start, sentence.end) if m.edtf]
    return None if any(deal_moods.TOLD.match(text, m.end, sentence.end) for m in moments) else first


def _left(scene: Scene, start: int, end: int, sentence: Span) -> Moment | None:
    """The day beside the topic of a sentence, where a clause told in passing names its partner behind both.

    "A는 9일 B에서 들여온 X의 권리를 반환했다", "9일 A는 B에서 들여온 …". A day right before the attributive verb stays with it
    (B에서 9일 들여온 X), as does a month or a year; but one that another stands behind leads (A는 4월 B와 2023년 맺은 계약을).
    """
    text, day = scene.text, _first_day(scene, sentence)
    leading = [m for m in scene.moments_in(start, end) if m.edtf]
    if _is_of_main_verb(scene, leading, start, end, sentence):
        return leading[0]
    if day is None or not start <= day.start < end:
        return None
    named = scene.companies_in(day.end, end)
    if not _is_behind_topic(text, sentence, day):
        if not named or not text.startswith(("은 ", "는 "), named[0].end):
            return None
        named = named[1:]
    return day if named and not text.startswith(("이 ", "가 "), named[0].end) else None


def _is_of_main_verb(scene: Scene, moments: list[Moment], start: int, end: int, sentence: Span) -> bool:
    """Whether the first of a clause's moments dates the main verb: A는 4월 B와 2023년 맺은 계약을 고쳤다, A는 8월 B와 맺은 기존 계약을 …"""
    if not moments or not _leads(scene.text, sentence, moments[0]):
        return False
    if len(moments) > 1:
        return "각각" not in scene.text[start:end]
    later = any(m.edtf for m in scene.moments_in(end, sentence.end))
    return scene.text.startswith(" 기존 ", end) and not later


def _month_of(scene: Scene, others: Span) -> Moment | None:
    """A는 B에, C는 같은 달 9일 D에 각각 이전했다: the month of A, as the words behind it have it."""
    first = next((m for m in scene.moments_in(others.start, others.end) if m.edtf), None)
    if first is None or not first.edtf or not first.text.startswith(("같은 달", "같은 해")):
        return None
    return replace(first, edtf=first.edtf[: _DAY - 3 if first.text[3] == "달" else 4])


def _behind(scene: Scene, end: int, sentence: Span) -> Moment | None:
    """The day right behind a verb: 공급 계약 체결(18일), 계약을 맺은 것은 2023년 12월이다."""
    day = next((m for m in scene.moments_in(end, min(sentence.end, end + _BESIDE)) if m.edtf), None)
    if day is None:
        return None
    between = scene.text[end : day.start]
    return day if between.strip() == "(" or deal_moods.THAT_WAS.search(between) else None


def stamp(moment: Moment | None) -> tuple[str, Mention] | None:
    """A moment's day, without the hour, and its words; None where the words fix no day."""
    if moment is None or not moment.edtf:
        return None
    return moment.edtf.split("T")[0], Mention(moment.text, moment.start, moment.end)


def read(
    scene: Scene,
    start: int,
    end: int,
    sentence: Span,
    main: bool,
    lead: Moment | None = None,
    others: Span | None = None,
) -> Days:
    """The days of what [start, end) tells; `lead` is the day that a clause before it has left to the main verb.

    `others` is where those are told with whom it shares its verb: "A는 B에, C는 9일 D에 각각 이전했다".

    A day of disclosure may stand behind it ("… 체결했다고 7일 공시했다") or behind the topic ("A는 7일 … 체결했다고 공시했다");
    it belongs to the main verb of the sentence, not to what is told in passing.
    """
    text = scene.text
    event: Moment | None = None
    sentence_end = sentence.end if main else end
    reported = _reported(scene, sentence)
    told = reported if main else None
    left = None if main else _left(scene, start, end, sentence)
    for moment in scene.moments_in(start, sentence_end):
        if moment.edtf is None:
            continue
        if moment is reported or moment is left or (others and others.start <= moment.start < others.end):
            continue
        if deal_moods.TOLD.match(text, moment.end, sentence_end):
            told = told or moment
        elif moment.start < end and not deal_moods.PASSING.match(text, moment.end) and _better(moment, event, main):
            event = moment
    if event is None and others is not None:
        event = _month_of(scene, others)
    if event is None:
        event = _behind(scene, end, sentence)
    if event is None and main and lead is not reported:
        event = lead
    since = start if event is None or event.start >= end else max(event.end, start)
    signed = event is not None and deal_moods.SIGNED.search(text, since, min(sentence_end, event.end + 60)) is not None
    return Days(told, event, signed, left)


def is_ahead(moment: Moment, published: str | None) -> bool:
    """Whether a moment lies wholly behind the day of publication, as far as both are told."""
    first = (moment.edtf or "").split("/")[0].split("T")[0]
    length = min(len(first), 10)
    return bool(published and length >= 4 and first[:4].isdigit() and first > published[:length])

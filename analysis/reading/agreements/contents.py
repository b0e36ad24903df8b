"""What an agreement is about, of what kind it is, and on which day it was signed."""

from __future__ import annotations

import re

from analysis.reading.actors import Cast
from analysis.reading.agreements.nouns import SIGNED_BY, Noun
from analysis.reading.dates import Calendar, is_day
from analysis.reading.page import Page
from analysis.reading.rules.agreement_words import SUBJECT_KINDS
from analysis.records import AgreementKind, Span

_KINDS = tuple((kind, re.compile(pattern)) for kind, pattern in SUBJECT_KINDS)
_MANNER = re.compile(r"[가-힣]+(?:으로|에서|로)")
_LEAD = re.compile(r"^(?:에|에는|함께|손잡고|공동으로|각각|이미|간|사이|맺은|체결한)(?: |$)")
_PLACE = re.compile(r"^(?:[가-힣A-Za-z]{1,10} ){0,2}[가-힣A-Za-z]{2,12}에서 ")
_BACKGROUND = re.compile(r"(?:에 따라|[을를] (?:바탕|토대|계기)|의 (?:일환|후속))")
_BEHIND_TOPIC = re.compile(r"[은는] $")
_SEVERAL = re.compile(r" ?[\d삼사양]자(?: ?간)?$")
_PURPOSE = re.compile(
    r"[을를] ?(?:위한|위해|위하여|골자로 (?:한|하는)|내용으로 하는|뼈대로 (?:한|하는)|담은)$|에 ?(?:관한|대한)$|관련$"
    r"|[을를]$|하는$|기로 ?하는$"
)
_CEREMONY = re.compile(
    r"(?:이날 )?(?:업무)?(?:(?:협약식|체결식|서명식|조인식)[은이] |(?:협약 ?)?(?:체결일|서명일)은 "
    r"|협약[은이] (?=[^.\n]{2,40}(?:체결|서명|맺|열[렸린])))"
)
_DISCLOSED = re.compile(r"[^.,\n]{0,12}(?:은|는|이|가) 이(?:런|러한| 같은|와 같은)? (?:사실|내용)을 ")
_NOUN = re.compile(r" ?(?:협약|계약|협정|약정)[서식]?$")
_SCOPE = re.compile(
    r"(?:협약에는 |주요 내용은 |협약의 |핵심은 )?(.{2,80}?)[이가을를] "
    r"(?:뼈대|골자|핵심|주요 내용|주된 내용|중심)(?:다|이다|로|으로)"
)
_PARTED = re.compile(r", |·|(?:와|과|및) ")
_MARKS = " '‘’\"“”「」『』,·="
_FIRST_DAY = re.compile(r"첫날(?:에는|에|인|,)? ")
_OPENED = re.compile(r"(?:에|부터)? ?(?:막을 올|개막|막이 오|시작|열린|문을 연|부터)")
_DAYS_ON = re.compile(
    r"(?:하루|이틀|사흘|나흘|닷새|엿새|이레|열흘|보름|일주일|\d{1,2}일|한 ?달|두 ?달|석 ?달|몇 ?달|며칠|[반몇] ?년|\d{1,2}개월) ?(?:뒤|후|전|만에|앞서)|이튿날|다음 ?날"
)
_SAME_PLACE = re.compile(r"같은 (?:자리|행사|현장|장소)에서|이 자리에서")
_AT_CEREMONY = re.compile(
    r"(?<![가-힣])(?P<what>(?:기념|개소|개관|개원|준공|착공|기공|출범|현판|개막|비전 ?선포|선포|발대)식)에서(?:는|도)?,? "
)
_SAME_DAY = re.compile(r"같은 ?날|이날")
_SIGNING_DAY = re.compile(r"(?<![가-힣])(?:협약|체결|서명|협약 ?체결)일(?:은|이|도) (?:지난 )?")
_REACH = 160
_SENTENCES_BACK = 24
_CEREMONY_BACK = 4  # sentences


def day_of(page: Page, calendar: Calendar, index: int, start: int, noun: Noun, bound: int) -> str | None:
    """The day of an agreement, without the hour that it may be told with.

    `start`  where the clause of this noun begins; `bound` where the next noun stands, or the sentence ends
    """
    told = _time_of(page, calendar, index, start, noun, bound)
    return told.partition("T")[0] if told is not None else None


def _time_of(page: Page, calendar: Calendar, index: int, start: int, noun: Noun, bound: int) -> str | None:
    """The time of signature, which stands before the verb, else of disclosure behind it, else the paragraph's."""
    span = page.sentences[index]
    stop = noun.start if bound <= noun.verb else max(noun.start, noun.verb)
    own_day = _SIGNING_DAY.search(page.text, noun.end, span.end)
    own = calendar.within(own_day.end(), own_day.end() + 4) if own_day else []
    if own and is_day(own[0]):
        return own[0].edtf
    before = [m for m in calendar.within(max(start, stop - _REACH), stop) if not calendar.is_passing(m)]
    if noun.verb < noun.start and _BACKGROUND.match(page.text, noun.end):
        # 20일 A와 맺은 협약에 따라: the 20th is of what follows
        before = [m for m in before if not _BEHIND_TOPIC.search(page.text, max(span.start, m.start - 2), m.start)]
    if before:
        return ([m for m in before if is_day(m)] or before)[-1].edtf
    if noun.verb >= noun.start and SIGNED_BY.match(page.text, noun.verb):
        return None
    signed = _day_of_next(page, calendar, index, _CEREMONY) if start == span.start else None
    if signed is not None:
        return signed
    after = [m for m in calendar.within(noun.verb, min(span.end, noun.verb + _REACH)) if is_day(m)]
    if after:
        return after[0].edtf
    return _day_around(page, calendar, index, stop) if start == span.start else None


def _day_around(page: Page, calendar: Calendar, index: int, stop: int) -> str | None:
    """The day that the sentence before tells, or the opening of the paragraph; 첫날 is that of the opening.

    A sentence that begins a line goes on with the one before where it tells of the same place.
    """
    span = page.sentences[index]
    if _FIRST_DAY.search(page.text, span.start, stop):
        return _opening_day(page.text, calendar, span)
    if _DAYS_ON.search(page.text, span.start, stop):
        return None  # 사흘 뒤: not on the day told before
    disclosed = _day_of_next(page, calendar, index, _DISCLOSED)
    if disclosed is not None or index == 0:
        return disclosed
    held = _day_of_ceremony(page, calendar, index, stop)
    if held is not None:
        return held
    last = page.sentences[index - 1]
    if "\n" in page.text[last.end : span.start] and not _SAME_PLACE.search(page.text, span.start, stop):
        return None
    days = [m for m in calendar.within(last.start, last.end) if is_day(m) and not calendar.is_passing(m)]
    if days:
        return days[-1].edtf if len({m.edtf for m in days}) == 1 else None
    return _day_of_paragraph(page, calendar, index)


def _day_of_ceremony(page: Page, calendar: Calendar, index: int, stop: int) -> str | None:
    """개소식에서는 …: the day on which a sentence shortly before says that this ceremony was held."""
    at = _AT_CEREMONY.search(page.text, page.sentences[index].start, stop)
    for span in reversed(page.sentences[max(0, index - _CEREMONY_BACK) : index]) if at else ():
        if at is not None and at["what"] in page.text[span.start : span.end]:
            days = [m for m in calendar.within(span.start, span.end) if is_day(m) and not calendar.is_passing(m)]
            return days[0].edtf if len({m.edtf for m in days}) == 1 else None
    return None


def _day_of_paragraph(page: Page, calendar: Calendar, index: int) -> str | None:
    """9일에는 …: the day that a paragraph opens with holds for what it goes on to tell, while it tells no other."""
    text, span = page.text, page.sentences[index]
    paragraph = text.rfind("\n", 0, span.start) + 1
    days = [m for m in calendar.within(paragraph, span.start) if not calendar.is_passing(m)]
    first = page.sentences[page.sentence_index(paragraph)]
    if not days or not is_day(days[0]) or days[0].start >= first.end or len({m.edtf for m in days}) != 1:
        return None
    return days[0].edtf


def _opening_day(text: str, calendar: Calendar, span: Span) -> str | None:
    """첫날: the day that opened what a sentence shortly before tells of: 2일 막을 올린 …."""
    days = calendar.within(max(0, span.start - _REACH), span.start)
    opening = [m for m in days if is_day(m) and _OPENED.match(text, m.end)]
    return opening[-1].edtf if opening else None


def day_of_both(page: Page, cast: Cast, calendar: Calendar, noun: Noun, parties: tuple[str, ...]) -> str | None:
    """같은 날, first in its paragraph: the day of what an earlier sentence tells of the same parties."""
    text = page.text
    paragraph = text.rfind("\n", 0, noun.start) + 1
    near = [m for m in calendar.within(paragraph, noun.start) if is_day(m)]
    if not near or not _SAME_DAY.match(near[0].text) or near[-1] != near[0]:
        return None
    for span in reversed(page.sentences[: page.sentence_index(paragraph)][-_SENTENCES_BACK:]):
        if set(parties) <= {actor.name.name for actor in cast.within(span.start, span.end)}:
            days = [m for m in calendar.within(span.start, span.end) if is_day(m) and not calendar.is_passing(m)]
            if days:
                return days[0].edtf if len({m.edtf for m in days}) == 1 else None
    return None


def _day_of_next(page: Page, calendar: Calendar, index: int, head: re.Pattern[str]) -> str | None:
    """협약식은 지난 2일 열렸다, 회사는 이 사실을 15일 공시했다: the day that the next sentence tells."""
    if index + 1 >= len(page.sentences):
        return None
    span = page.sentences[index + 1]
    if not head.match(page.text, span.start, span.end):
        return None
    days = [m for m in calendar.within(span.start, span.end) if is_day(m)]
    return days[0].edtf if days else None


def days_of_each(text: str, calendar: Calendar, span: Span, noun: Noun, count: int) -> list[str] | None:
    """The days of several agreements told in a row: "A, B와 2일과 3일 각각"; None where they are not as many."""
    near = calendar.within(max(span.start, noun.start - _REACH), noun.start)
    near = [m for m in near if text[m.start - 1] == "("] or near
    days = [m.edtf for m in near if is_day(m) and m.edtf] or [m.edtf for m in near if m.edtf]
    return days if len(days) == count and len(set(days)) == count else None


def kind_of(text: str, start: int, noun: Noun) -> AgreementKind:
    """The kind that the noun names, else that of what is agreed upon."""
    if noun.word.kind is not None:
        return noun.word.kind
    window = text[max(start, noun.start - 60) : noun.end]
    return next((kind for kind, pattern in _KINDS if pattern.search(window)), "partnership")


def subject_of(text: str, cast: Cast, calendar: Calendar, start: int, noun: Noun) -> str | None:
    """What the agreement is about: the words between the last party or date and its noun."""
    start = max(start, noun.start - _REACH)
    begin = start
    for actor in cast.within(start, noun.start):
        begin = max(begin, actor.end_of_particle)
    for moment in calendar.within(start, noun.start):
        begin = max(begin, moment.end)
    opened = max(text.rfind(mark, begin, noun.start) for mark in "'‘\"“「『") + 1
    words = _LEAD.sub("", text[max(begin, opened) : noun.start].strip(_MARKS)).strip(_MARKS)
    words = _PLACE.sub("", words)
    words = _PURPOSE.sub("", _SEVERAL.sub("", words).strip(_MARKS)).strip(_MARKS)
    if noun.word.kind in ("joint_research", "staff_exchange"):
        words = f"{words} {_NOUN.sub('', text[noun.start : noun.end].strip(_MARKS))}".strip()
    return words if 2 <= len(words) <= 60 and not _MANNER.fullmatch(words) else None


def scope_of(page: Page, index: int) -> tuple[str, ...]:
    """The clauses that the next sentence lists: "공동 전시, 실험실 상호 이용이 뼈대다"."""
    if index + 1 >= len(page.sentences):
        return ()
    span: Span = page.sentences[index + 1]
    match = _SCOPE.match(page.text, span.start, min(span.end, span.start + 120))
    return tuple(part.strip() for part in _PARTED.split(match.group(1)) if part.strip()) if match else ()

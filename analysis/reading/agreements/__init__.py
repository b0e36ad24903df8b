"""Agreements without a licence: memoranda, partnerships, joint research, shared offices, exchange of staff."""

from __future__ import annotations

import re
from dataclasses import replace

from analysis.reading.actors import Actor, Cast
from analysis.reading.agreements.contents import day_of, day_of_both, days_of_each, kind_of, scope_of, subject_of
from analysis.reading.agreements.joined import added, announced, pointed_at, with_joining
from analysis.reading.agreements.nouns import Noun, is_item, is_joined, nouns_of
from analysis.reading.agreements.parties import Signers
from analysis.reading.agreements.sides import EACH, Parties, is_government, is_headline, pairs, sides
from analysis.reading.dates import Calendar, is_day
from analysis.reading.page import Page
from analysis.reading.rules.agreement_words import STEMS
from analysis.reading.rules.corrections import MENDED, SLIP
from analysis.reading.rules.signs import QUOTES_CLOSED, QUOTES_OPEN
from analysis.reading.triggers import sentences_with
from analysis.records import Agreement, Mention, Moment, Name, Span

__all__ = ["read_agreements"]

_DENIED = re.compile(r"사실무근|사실이 아니|사실과 (?:다르|다릅|달라)|허위 ?(?:사실|보도)|오보")
_IN_A_ROW = re.compile(r"잇달아|잇따라|줄줄이|연달아|연이어|차례로|한꺼번에|무더기|협약 \d+건")
_AFTER_IT = re.compile(
    r"[^가-힣]{0,4}(?:이날 )?(?:협약식|체결식|서명식|조인식|행사|기념식)(?:에 이어|이 끝난 (?:뒤|후)|을 마친 (?:뒤|후)|을 마치고|이 끝나고)(?:서는|에는)?,? "
    r"|[^가-힣]{0,4}(?:(?:[한두세네]|\d{1,2}) ?시간 (?:뒤|후)(?:에는|엔)?,? )?(?:같은|이) 자리에서(?:는|도)? |[^가-힣]{0,4}(?:곧이어|뒤이어),? "
)
# '가람병원'은 '가람테크노파크'의 잘못입니다: who signed, as put right
_PUT_RIGHT = re.compile(
    rf"[{QUOTES_OPEN}](?P<wrong>[^{QUOTES_CLOSED}\n]{{2,30}})[{QUOTES_CLOSED}](?:은|는) [{QUOTES_OPEN}](?P<right>[^{QUOTES_CLOSED}\n]{{2,30}})[{QUOTES_CLOSED}]{SLIP}"
    rf"|[{QUOTES_OPEN}](?P<wrong2>[^{QUOTES_CLOSED}\n]{{2,30}})[{QUOTES_CLOSED}](?:을|를) [{QUOTES_OPEN}](?P<right2>[^{QUOTES_CLOSED}\n]{{2,30}})[{QUOTES_CLOSED}]{MENDED}"
)
_THOSE_TWO = re.compile(r"[은한던] (?:바 있는 |적이 있는 )?(?:사이|관계)(?:다|이다|로|였다|지만|인)")
_POINTS = (*STEMS, "당사자")  # who signed too is said without the word


def read_agreements(
    page: Page,
    moments: tuple[Moment, ...],
    names: tuple[Name, ...],
    cast: Cast | None = None,
) -> tuple[Agreement, ...]:
    """Read the agreements that were signed: one row each, told in the headline and again in the body once.

    Reads    "A와 B는 19일 MOU를 체결했다", "전날에는 C와도 협약서에 서명했다" (the subject of the sentence before)
    Leaves   plans, talks, refusals ("체결할 예정"), licences and supply (deals have their own layer), unnamed partners
    Returns  agreements in text order; `date` of signature, else of disclosure, else None
    """
    indexes = sentences_with(page, _POINTS)
    if not indexes:
        return ()
    cast, calendar = cast or Cast(page.text, names), Calendar(page.text, moments)
    signers = Signers(page, cast)
    rows: list[Agreement] = []
    for index in indexes:
        found = _pointed_at(page, cast, calendar, signers, index)
        fuller = None if found else added(page, cast, calendar, index, rows)
        if fuller is not None:
            rows[-1] = fuller
            continue
        found = found or _read(page, cast, calendar, signers, index)
        found = found or (_of_the_same(page, cast, calendar, index, rows[-1]) if rows else [])
        if found and rows and _AFTER_IT.match(page.text, found[0].sentence.start):
            found = [replace(row, date=row.date or rows[-1].date) for row in found]
        rows += found
        if found:
            signers.told(found[-1].sentence, [row.parties for row in found])
    rows = _put_right(page, rows) if rows else rows
    kept = _told_once(page, _on_their_day(page, calendar, indexes, rows))
    return tuple(replace(row, id=f"a{number}") for number, row in enumerate(kept, 1))


def _put_right(page: Page, rows: list[Agreement]) -> list[Agreement]:
    """The parties as a correction names them: the wrong one is none."""
    right = {m["wrong"] or m["wrong2"]: m["right"] or m["right2"] for m in _PUT_RIGHT.finditer(page.text)}
    if not right:
        return rows
    return [replace(row, parties=tuple(right.get(party, party) for party in row.parties)) for row in rows]


def _on_their_day(page: Page, calendar: Calendar, indexes: list[int], rows: list[Agreement]) -> list[Agreement]:
    """17일 열린 포럼에서 잇달아 협약을 맺었다: the day of all that follow without one, while no other day is told."""
    if all(row.date for row in rows):
        return rows
    told = {row.sentence for row in rows}
    for index in indexes:
        span = page.sentences[index]
        if span in told or not _IN_A_ROW.search(page.text, span.start, span.end) or not nouns_of(page.text, span):
            continue
        days = {m.edtf for m in calendar.within(span.start, span.end) if is_day(m)}
        if len(days) == 1 and not _is_ahead(page, day := days.pop()):
            return [_dated(calendar, row, span, day) for row in rows]
    return rows


def _dated(calendar: Calendar, row: Agreement, span: Span, day: str | None) -> Agreement:
    days = {m.edtf for m in calendar.within(span.end, row.sentence.end) if not calendar.is_passing(m)}
    return row if row.date or row.sentence.start < span.start or days - {day} else replace(row, date=day)


def _pointed_at(page: Page, cast: Cast, calendar: Calendar, signers: Signers, index: int) -> list[Agreement]:
    """The agreement that two sentences tell together: what was agreed on in one, that it was signed in the other."""
    told = announced(page, cast, calendar, index)
    found = told or pointed_at(page, cast, calendar, signers, index)
    if found is None or _is_ahead(page, found[2]):
        return []
    noun, parties, day = found
    if told:
        return [_row(page, cast, calendar, index, noun, parties, day)]
    last, span = page.sentences[index - 1], page.sentences[index]
    kind = kind_of(page.text, last.start, noun)
    return [Agreement("", kind, parties, day, None, (), page.article.cut(span.start, span.end), span)]


def _read(page: Page, cast: Cast, calendar: Calendar, signers: Signers, index: int) -> list[Agreement]:
    """The agreements of one sentence: a subject and a date hold for the nouns after them too."""
    text, span = page.text, page.sentences[index]
    rows: list[Agreement] = []
    subject: list[Actor] | None = None
    date: str | None = None
    start = span.start
    nouns = nouns_of(text, span)
    for position, noun in enumerate(nouns):
        own, others = sides(cast, text, span, start, noun)
        subject = own or subject
        bound = nouns[position + 1].start if position + 1 < len(nouns) else span.end
        date = day_of(page, calendar, index, start, noun, bound) or date
        if not _is_ahead(page, date):
            each = pairs(cast, text, start, noun) or signers.of(index, subject, others, noun)
            if text.startswith(("에는 ", "에 "), noun.end):
                each = with_joining(text, cast, span, noun, each)
            if noun.word.with_government:
                each = [parties for parties in each if any(map(is_government, parties))]
            days = days_of_each(text, calendar, span, noun, len(each)) if len(each) > 1 else None
            for place, parties in enumerate(each):
                about = subject_of(text, cast, calendar, start, noun)
                words = text[noun.start : noun.end].rstrip("'\"’”」』")
                evidence = Mention(words, noun.start, noun.start + len(words))
                kind, day = kind_of(text, start, noun), days[place] if days else date
                day = day_of_both(page, cast, calendar, noun, parties) or day
                rows.append(Agreement("", kind, parties, day, about, scope_of(page, index), evidence, span))
        start = noun.end
    if nouns and _is_denied(page, index, nouns[-1]):
        return []
    if rows and date and EACH.search(text, nouns[-1].start, nouns[-1].verb):
        rows = [replace(row, date=row.date or date) for row in rows]  # …협약을, …협약을 19일 각각 맺었다
    return rows


def _of_the_same(page: Page, cast: Cast, calendar: Calendar, index: int, last: Agreement) -> list[Agreement]:
    """앞서 2024년 5월 공동연구 협약을 체결한 사이다: another one of those who signed the agreement just told."""
    text, span, before = page.text, page.sentences[index], page.sentences[index - 1]
    if last.sentence != before or "\n" in text[before.end : span.start] or cast.within(span.start, span.end):
        return []
    noun = next(iter(nouns_of(text, span)), None)
    if noun is None or not _THOSE_TWO.search(text, noun.verb, span.end):
        return []
    date = day_of(page, calendar, index, span.start, noun, span.end)
    if date is None or _is_ahead(page, date):
        return []
    return [_row(page, cast, calendar, index, noun, last.parties, date)]


def _row(
    page: Page, cast: Cast, calendar: Calendar, index: int, noun: Noun, parties: Parties, date: str | None
) -> Agreement:
    """The agreement of a sentence that its noun alone evidences."""
    text, span = page.text, page.sentences[index]
    kind, about = kind_of(text, span.start, noun), subject_of(text, cast, calendar, span.start, noun)
    evidence = Mention(text[noun.start : noun.end], noun.start, noun.end)
    return Agreement("", kind, parties, date, about, scope_of(page, index), evidence, span)


def _is_denied(page: Page, index: int, noun: Noun) -> bool:
    """맺었다는 보도는 사실과 다르다; A 측은 사실무근이라고 밝혔다, in the next sentence of the paragraph."""
    span, text = page.sentences[index], page.text
    end = span.end
    if index + 1 < len(page.sentences) and "\n" not in text[end : page.sentences[index + 1].start]:
        end = page.sentences[index + 1].end
    return _DENIED.search(text, noun.verb, end) is not None


def _is_ahead(page: Page, date: str | None) -> bool:
    """오는 25일 체결한다: not signed on the day of publication."""
    day, published = (date or "").split("/")[0][:10], page.published or ""
    return bool(day and published) and day > published[: len(day)]


def _told_once(page: Page, rows: list[Agreement]) -> list[Agreement]:
    """Each agreement once, with the fuller date; a heading's only where the body tells nothing of its parties."""
    kept: list[Agreement] = []
    by_parties: dict[frozenset[str], list[int]] = {}
    for row in rows:
        same = by_parties.setdefault(frozenset(row.parties), [])
        known = next((place for place in same if _may_be_one(kept[place].date, row.date)), None)
        if known is None:
            same.append(len(kept))
            kept.append(row)
        elif _tells_more(row.date, kept[known].date):
            kept[known] = replace(row, scope=kept[known].scope or row.scope)
    body = {party for row in kept if not _is_heading(page, row) for party in row.parties}
    return [row for row in kept if not (_is_heading(page, row) and body & set(row.parties))]


def _is_heading(page: Page, row: Agreement) -> bool:
    is_line = is_item(page.text, row.sentence) or is_joined(page.text, row.sentence)
    return is_headline(page.text, row.sentence) and not is_line


def _may_be_one(left: str | None, right: str | None) -> bool:
    return left is None or right is None or left.startswith(right) or right.startswith(left)


def _tells_more(date: str | None, known: str | None) -> bool:
    return known is None or (date is not None and len(date) > len(known))

"""Agreements without a licence: memoranda, partnerships, joint research, shared offices, exchange of staff."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from analysis.reading.actors import Actor, Cast, chains, is_cluster
from analysis.reading.dates import Calendar, is_day
from analysis.reading.page import Page
from analysis.reading.rules.agreement_words import (
    AGREEMENT_WORDS,
    DEAL_OBJECTS,
    ENDED,
    SIGNED,
    SUBJECT_KINDS,
    UNSIGNED,
    AgreementWord,
)
from analysis.records import Agreement, AgreementKind, Mention, Moment, Name, Span

_ANCHOR = re.compile(r"협약|협정|약정|각서|제휴|파트너[십쉽]|의향서|M[oO]U|엠오유|공동 ?연구 ?(?:개발 ?)?계약|협력 ?계약")
_TAIL = r"(?:서|식)?(?: ?\((?:MOU|MoU|Memorandum[A-Za-z ]*|NDA)\))?[’'”\"」』]?"
_WORDS: tuple[tuple[re.Pattern[str], AgreementWord], ...] = tuple(
    (re.compile(word.pattern + _TAIL), word) for word in AGREEMENT_WORDS
)
_VERB = re.compile("|".join(sorted(map(re.escape, SIGNED), key=len, reverse=True)))
_UNSIGNED = re.compile(rf"(?:{'|'.join(UNSIGNED)})")
_ENDED = re.compile("|".join(ENDED))
_DEAL_BEFORE = re.compile(rf"(?:{'|'.join(DEAL_OBJECTS)})[가-힣]{{0,2}}[ ·]?$")
_KINDS = tuple((kind, re.compile(pattern)) for kind, pattern in SUBJECT_KINDS)
_ADNOMINAL = re.compile(r"(?:체결|서명|교환|조인)(?:한|했던|하고 있는)|맺(?:은|었던|고 있는)")
_CEREMONY = re.compile(r"식[’'”\"]?[을를]? ?(?:열었|열고|열어|연 |갖|가졌|가진|개최|진행|했|치렀)")
_UNKNOWN_SUBJECT = re.compile(r" (?!이날|최근|양|두|세|공동|함께|각각)[가-힣A-Za-z]{2,12}(?:은|는|이|가) ")
_MANNER = re.compile(r"[가-힣]+(?:으로|에서|로)")
_EACH = re.compile(r"각각|따로|각기")
_JOINED = re.compile(r"[을를에]?(?:서|식)?[을를에]?(?:도)? ?(?:,|과|와|및|·)")
_SCOPE = re.compile(r"^(?:협약에는 |주요 내용은 |협약의 |핵심은 )?(.{2,80}?)(?:이|가|을|를) (?:뼈대|골자|핵심|주요 내용|주된 내용|중심)(?:다|이다|로|으로)")
_PURPOSE = re.compile(r"(?:을|를) ?(?:위한|위해|위하여|골자로 (?:한|하는)|내용으로 하는|담은)$|에 ?(?:관한|대한)$|관련$|(?:을|를)$|하는$|기로 ?하는$")
_MARKS = " '‘’\"“”「」『』,·"
_SHARED_SUBJECT = re.compile(r"(?:두|양) ?(?:기관|회사|측|단체|병원|대학|사|기업|곳)[은는이가]|양 ?측[은이]")
# A region or a country shares a sentence with the parties; as a party only a body that signs counts.
_BODY = re.compile(r"[시도군구]$")
_LONGEST_REACH = 120  # from the noun to its verb


@dataclass(frozen=True, slots=True)
class _Trigger:
    start: int
    end: int
    word: AgreementWord
    verb: int  # where the verb of signing begins


def read_agreements(
    page: Page,
    moments: tuple[Moment, ...],
    names: tuple[Name, ...],
) -> tuple[Agreement, ...]:
    """Read the agreements that were signed: one row each, told in the headline and again in the body once.

    Reads    "A와 B는 19일 MOU를 체결했다", "전날에는 C와도 협약서에 서명했다" (the subject of the sentence before)
    Leaves   plans, talks and refusals ("체결할 예정"), licences and supply (deals have their own layer), unnamed partners
    Returns  agreements in text order; `date` of signature, else of disclosure, else None
    """
    spans = _sentences(page)
    if not spans:
        return ()
    cast, calendar = Cast(page.text, names), Calendar(page.text, moments)
    rows: list[Agreement] = []
    for index in spans:
        for row in _Sentence(page, cast, calendar, index, rows).read():
            _add(rows, row)
    return tuple(replace(row, id=f"a{number}") for number, row in enumerate(rows, 1))


def _sentences(page: Page) -> list[int]:
    found: list[int] = []
    for match in _ANCHOR.finditer(page.text):
        index = page.sentence_index(match.start())
        if index >= 0 and (not found or found[-1] != index) and not page.is_furniture(match.start()):
            found.append(index)
    return found


def _add(rows: list[Agreement], row: Agreement) -> None:
    """Add a row, or let it complete the one that already tells the same agreement."""
    for position, known in enumerate(rows):
        if set(known.parties) == set(row.parties) and _same_day(known.date, row.date):
            if known.date is None or (row.date is not None and len(row.date) > len(known.date)):
                rows[position] = replace(row, scope=known.scope or row.scope)
            return
    rows.append(row)


def _same_day(left: str | None, right: str | None) -> bool:
    return left is None or right is None or left.startswith(right) or right.startswith(left)


class _Sentence:
    """One sentence that holds a word for an agreement."""

    def __init__(self, page: Page, cast: Cast, calendar: Calendar, index: int, rows: list[Agreement]) -> None:
        self.page, self.cast, self.calendar, self.index = page, cast, calendar, index
        self.known = rows
        self.span = page.sentences[index]
        self.text = page.text

    def read(self) -> list[Agreement]:
        rows: list[Agreement] = []
        start, subject, date = self.span.start, None, None
        triggers = self._triggers()
        for position, trigger in enumerate(triggers):
            lists = chains(self.cast, start, trigger.start)
            own, others = self._sides(lists, trigger)
            subject = own or subject
            bound = triggers[position + 1].start if position + 1 < len(triggers) else self.span.end
            date = self._date(start, trigger, bound) or date
            if not self._is_ahead(date):
                for parties in self._parties(subject, others, trigger, triggers, position):
                    rows.append(self._row(parties, date, start, trigger))
            start = trigger.end
        return rows

    def _is_ahead(self, date: str | None) -> bool:
        """오는 25일 체결한다: not signed on the day of publication."""
        day, published = (date or "").split("/")[0][:10], self.page.published or ""
        return bool(day and published) and day > published[: len(day)]

    def _triggers(self) -> list[_Trigger]:
        nouns: list[tuple[int, int, AgreementWord]] = []
        for pattern, word in _WORDS:
            nouns += [(m.start(), m.end(), word) for m in pattern.finditer(self.text, self.span.start, self.span.end)]
        nouns.sort(key=lambda noun: (noun[0], -noun[1]))
        found: list[_Trigger] = []
        reach = -1
        for start, end, word in nouns:
            if start < reach:
                continue
            reach = end
            verb = self._verb(end)
            if verb is not None and not (word.kind in (None, "partnership") and self._is_deal(start)):
                found.append(_Trigger(start, end, word, verb))
        return found

    def _verb(self, end: int) -> int | None:
        """Where the verb of signing stands for a noun that ends at `end`, if it says that the thing was signed."""
        stop = min(self.span.end, end + _LONGEST_REACH)
        ceremony = _CEREMONY.match(self.text, end - 1, stop)
        match = ceremony or _VERB.search(self.text, end, stop)
        if match is None:
            before = _ADNOMINAL.search(self.text, max(self.span.start, end - 60), end)
            return before.start() if before and not _ENDED.search(self.text, end, stop) else None
        after = match.end()
        if _UNSIGNED.match(self.text, after, stop) or _UNSIGNED.match(self.text, after + 1, stop):
            return None
        return None if _ENDED.search(self.text, after, min(stop, after + 25)) else match.start()

    def _is_deal(self, start: int) -> bool:
        return bool(_DEAL_BEFORE.search(self.text[max(self.span.start, start - 12) : start]))

    def _sides(self, lists: list[list[Actor]], trigger: _Trigger) -> tuple[list[Actor] | None, list[Actor]]:
        """The subject of the sentence and those with whom it signs."""
        subject: list[Actor] | None = None
        others: list[Actor] = []
        for group in lists:
            part = group[-1].part
            members = [actor for actor in group if _signs(actor)]
            if not members:
                continue
            if part == "subject":
                subject = members
            elif part == "with" and not self._is_passing(group[-1]):
                others += members
            elif part == "none" and (len(members) > 1 or self._is_headline()):
                if self.text.startswith((" 간", "간 ", " 사이"), group[-1].tail) or self._is_headline():
                    subject = members if subject is None else [*subject, *members]
        return subject, others

    def _is_passing(self, actor: Actor) -> bool:
        """"B와 공동 개발한 X로": with whom something else was done."""
        return bool(_COMMON_PAST.match(self.text, actor.end_of_particle))

    def _is_headline(self) -> bool:
        return not self.text[self.span.start : self.span.end].rstrip("\"'”’)]").endswith((".", "함", "음", "됨"))

    def _parties(
        self,
        subject: list[Actor] | None,
        others: list[Actor],
        trigger: _Trigger,
        triggers: list[_Trigger],
        position: int,
    ) -> list[tuple[str, ...]]:
        if subject is None and others and not self._is_headline():
            if _UNKNOWN_SUBJECT.match(self.text, others[-1].end_of_particle):
                return []  # who signs stands there, and was not read as a name
            subject = self._subject_before()
        if subject is None and not others and _SHARED_SUBJECT.search(self.text, self.span.start, trigger.start):
            subject = self._pair_before()
        first, second = _names(subject or []), _names(others)
        second = tuple(name for name in second if name not in first)
        if not first and len(second) < 2:
            after = self._after(trigger)
            return [after] if after else []
        if second and _EACH.search(self.text, self.span.start, trigger.verb):
            if len(first) == 1 and len(second) > 1:
                return [(first[0], name) for name in second]
            if len(second) == 1 and len(first) > 1:
                return [(name, second[0]) for name in first]
        parties = first + second
        return [parties] if len(parties) > 1 else []

    def _after(self, trigger: _Trigger) -> tuple[str, ...]:
        """업무협약을 체결한 A와 B는: the parties that the clause of signing defines."""
        match = _ADNOMINAL.match(self.text, trigger.verb)
        if not match or trigger.verb < trigger.start:
            return ()
        for group in chains(self.cast, match.end(), min(self.span.end, match.end() + 60)):
            if group[0].start - match.end() <= 12:
                names = _names([actor for actor in group if _signs(actor)])
                return names if len(names) > 1 else ()
        return ()

    def _subject_before(self) -> list[Actor] | None:
        """Who acts where the sentence does not say: the subject of the sentence before, in the same paragraph."""
        last = self.known[-1] if self.known else None
        for index in range(self.index - 1, max(-1, self.index - 4), -1):
            span = self.page.sentences[index]
            if "\n\n" in self.text[span.end : self.page.sentences[index + 1].start]:
                break
            topics = [a for a in self.cast.within(span.start, span.end) if a.part == "subject" and _signs(a)]
            if last is not None and last.sentence == span and topics:
                topics = [a for a in topics if a.name.name in last.parties] or topics
            if topics:
                return [next((a for a in topics if a.is_topic), topics[0])]
        return None

    def _pair_before(self) -> list[Actor] | None:
        """Who "the two" are: the nearest sentence before that names exactly two who can sign."""
        for index in range(self.index - 1, max(-1, self.index - 8), -1):
            span = self.page.sentences[index]
            actors = {a.name.name: a for a in self.cast.within(span.start, span.end) if _signs(a)}
            if len(actors) == 2:
                return list(actors.values())
            if len(actors) > 2:
                return None
        everyone = {a.name.name: a for a in self.cast.within(0, len(self.text)) if _signs(a) and a.name.kind == "organisation"}
        return list(everyone.values()) if len(everyone) == 2 else None

    def _date(self, start: int, trigger: _Trigger, bound: int) -> str | None:
        """The day of signature, which stands before the verb, else of disclosure, which stands after it."""
        calendar = self.calendar
        stop = trigger.start if bound <= trigger.verb else max(trigger.start, trigger.verb)
        before = [m for m in calendar.within(start, stop) if not calendar.is_passing(m)]
        days = [m for m in before if is_day(m)]
        if before:
            return (days or before)[-1].edtf
        after = [m for m in calendar.within(trigger.verb, self.span.end) if is_day(m)]
        if after:
            return after[0].edtf
        return self._day_before() if start == self.span.start else None

    def _day_before(self) -> str | None:
        """The day that the paragraph speaks of, where the sentence names none."""
        if self.index == 0:
            return None
        span = self.page.sentences[self.index - 1]
        if "\n" in self.text[span.end : self.span.start]:
            return None
        days = [m for m in self.calendar.within(span.start, span.end) if is_day(m) and not self.calendar.is_passing(m)]
        return days[-1].edtf if len({m.edtf for m in days}) == 1 else None

    def _row(self, parties: tuple[str, ...], date: str | None, start: int, trigger: _Trigger) -> Agreement:
        subject = self._subject(start, trigger)
        noun = Mention(self.text[trigger.start : trigger.end], trigger.start, trigger.end)
        kind = trigger.word.kind or self._kind(start, trigger)
        return Agreement("", kind, parties, date, subject, self._scope(), noun, self.span)

    def _kind(self, start: int, trigger: _Trigger) -> AgreementKind:
        window = self.text[max(start, trigger.start - 60) : trigger.end]
        for kind, pattern in _KINDS:
            if pattern.search(window):
                return kind
        return "mou" if _is_memorandum(self.text, trigger) else "partnership"

    def _subject(self, start: int, trigger: _Trigger) -> str | None:
        """What the agreement is about: the words between the last party or date and its noun."""
        begin = start
        for actor in self.cast.within(start, trigger.start):
            begin = max(begin, actor.end_of_particle)
        for moment in self.calendar.within(start, trigger.start):
            begin = max(begin, moment.end)
        words = self.text[begin : trigger.start].strip(_MARKS)
        words = re.sub(r"^(?:에|에는|함께|손잡고|공동으로|각각|이미|간|사이|맺은|체결한) ", "", words).strip(_MARKS)
        words = _PURPOSE.sub("", words).strip(_MARKS)
        if trigger.word.kind in ("joint_research", "staff_exchange"):
            noun = re.sub(r" ?(?:협약|계약|협정|약정)(?:서|식)?$", "", self.text[trigger.start : trigger.end].strip(_MARKS))
            words = f"{words} {noun}".strip()
        return words if 2 <= len(words) <= 60 and not _MANNER.fullmatch(words) else None

    def _scope(self) -> tuple[str, ...]:
        """The clauses that the next sentence lists: "공동 전시, 실험실 상호 이용이 뼈대다"."""
        if self.index + 1 >= len(self.page.sentences):
            return ()
        span = self.page.sentences[self.index + 1]
        match = _SCOPE.match(self.text[span.start : min(span.end, span.start + 120)])
        if not match:
            return ()
        return tuple(part.strip() for part in re.split(r", |·|(?:와|과|및) ", match.group(1)) if part.strip())


_COMMON_PAST = re.compile(r"(?:함께 |공동 ?|공동으로 )?(?:개발|연구|설립|운영|개최|주최|추진|진행|조성)(?:한|했|해 온|하는|하고 있는|중인)")


def _signs(actor: Actor) -> bool:
    if actor.part == "bound":
        return False
    return actor.name.kind == "organisation" or is_cluster(actor.name) or bool(_BODY.search(actor.name.name))


def _names(actors: list[Actor]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(actor.name.name for actor in actors))


def _is_memorandum(text: str, trigger: _Trigger) -> bool:
    return text.startswith(("업무", "양해"), trigger.start)

"""What the sentences after an agreement add to it: who else signed, and on which day."""

from __future__ import annotations

import re
from dataclasses import replace

from analysis.reading.actors import Cast, chains
from analysis.reading.agreements.nouns import Noun, last_named
from analysis.reading.agreements.parties import Signers
from analysis.reading.agreements.sides import Parties, names_of, sides, signs
from analysis.reading.dates import Calendar, is_day
from analysis.reading.page import Page
from analysis.reading.rules.agreement_words import PLAIN
from analysis.records import Agreement, Span

_OF_IT = re.compile(
    r"(?:여기(?=에)|(?:(?:이|이번|해당|이날) )?(?:\S{1,4} ?)?(?:협약|협정|양해각서|MOU|제휴)(?:서|식)?(?: ?\([A-Za-z]{3}\))?)"
    r"(?P<part>에는|에도|에|은|는|이) "
)
_SIGNATORIES = re.compile(
    r"(?:이번 |이날 )?(?:업무)?협약(?:식|서)?에(?:는)? ?(?:함께 )?(?:서명|참여|동참|참석)한 (?:기업|기관|곳|대학|회사|병원|단체)[은는] "
)
_JOINED = re.compile(
    r" ?(?:(?:제3의 )?(?:당사자|주체|협약 당사자)로 |공동으로 |함께 |나란히 |추가로 |새로 )*"
    r"(?:(?:참여|동참|합류|가세|서명|함께)(?:했|한다|하고|하며|해)|이름을 (?:함께 )?올[렸린려]|도장을 찍[었어])"
)
_AS_PARTY = re.compile(r" ?(?:협약 )?당사자로 ")
_PASSIVE = re.compile(r"(?:서명|체결|조인)(?:됐|되었|된 )")
_DECIDED = re.compile(r"기로 (?:했|합의|뜻을|의견을|약속)|손(?:을 )?(?:맞)?잡(?:았|기로)")
_LATER = re.compile(r"에는? (?:지난|올|작|이듬|다음 |이후|나중|뒤늦)")  # joined another time
_CAME_ABOUT = re.compile(
    r"[이가도은는] (?:[^ ,.\n]{1,8} ){0,3}(?:나왔|맺어졌|성사됐|이뤄졌|이루어졌|체결됐|탄생했|빛을 봤|열매를 맺었)다"
)
_THEY_SIGNED = re.compile(
    r" (?:함께 |나란히 |각각 |이날 |공동으로 )*(?:서명했|서명에 참여했|도장을 찍었|조인했|사인했|이름을 올렸)"
)
_BACK = 3  # sentences
_BEHIND_NOUN = 8  # characters: "협약에는 미국 C도"


def added(page: Page, cast: Cast, calendar: Calendar, index: int, rows: list[Agreement]) -> Agreement | None:
    """The agreement told last, with what a sentence adds to it.

    Reads    "협약에는 A시도 당사자로 참여했다", "협약에 서명한 기업은 A, B다", "이 협약은 지난 4일 체결됐다"
    Leaves   who only came to the ceremony, who may join yet, an agreement that is one of several told together
    """
    text, span = page.text, page.sentences[index]
    if not rows or rows[-1].sentence == span or (len(rows) > 1 and rows[-2].sentence == rows[-1].sentence):
        return None
    last = rows[-1]
    head = _OF_IT.match(text, span.start, span.end)
    breaks = text.count("\n\n", last.sentence.end, span.start)
    if last.sentence not in page.sentences[max(0, index - _BACK) : index] or breaks > (head is not None):
        return None
    names, day = _signatories(page, cast, span), None
    if not names:
        names = _joining(text, cast, head.end() if head else span.start, span.end, said=head is None)
        day = _signed_on(page, calendar, span, head)
    if not names and day is None:
        return None
    return replace(last, parties=_together(last.parties, names), date=day or last.date)


def with_joining(text: str, cast: Cast, span: Span, noun: Noun, each: list[Parties]) -> list[Parties]:
    """A와 B의 협약에는 C도 당사자로 서명했다: who joins the pair before the noun."""
    others = _joining(text, cast, noun.end, span.end, reach=_BEHIND_NOUN)
    if not others or len(each) > 1 or _LATER.match(text, noun.end):
        return each
    if not each:
        lists = [group for group in chains(cast, span.start, noun.start) if len(group) > 1 and group[-1].part == "of"]
        each = [names_of([actor for actor in group if signs(actor)]) for group in lists[-1:]]
    return [_together(parties, others) for parties in each if len(parties) > 1]


def _joining(text: str, cast: Cast, start: int, end: int, *, said: bool = False, reach: int = 40) -> Parties:
    """Who joins an agreement in [start, end): "A시도 당사자로 서명했다"; `said` where they must be called parties.

    `reach`  characters in which they begin: behind a day or a clause others are told of
    """
    for group in chains(cast, start, end):
        last = group[-1]
        if group[0].start > start + reach:
            break
        if last.part != "subject" or not _JOINED.match(text, last.end_of_particle, end):
            continue
        if not said or _AS_PARTY.match(text, last.end_of_particle):
            return names_of([actor for actor in group if signs(actor)])
    return ()


def pointed_at(
    page: Page, cast: Cast, calendar: Calendar, signers: Signers, index: int
) -> tuple[Noun, Parties, str | None] | None:
    """B와는 사무소를 열기로 했다. 이 협약은 4일 체결됐다: what the sentence before decided, and is now called signed."""
    text, span = page.text, page.sentences[index]
    head = _OF_IT.match(text, span.start, span.end)
    if head is None or index == 0 or head["part"] not in "은는이" or not _PASSIVE.search(text, head.end(), span.end):
        return None
    last = page.sentences[index - 1]
    told = signers.around.last is not None and signers.around.last[0] == last
    if told or "\n" in text[last.end : span.start] or not _DECIDED.search(text, last.start, last.end):
        return None
    noun = Noun(last.end, last.end, PLAIN, last.end)
    subject, others = sides(cast, text, last, last.start, noun)
    each = signers.of(index - 1, subject, others, noun) if others else []
    if len(each) != 1:
        return None
    return noun, _together(each[0], _joining(text, cast, head.end(), span.end)), _signed_on(page, calendar, span, head)


def announced(page: Page, cast: Cast, calendar: Calendar, index: int) -> tuple[Noun, Parties, str | None] | None:
    """공동 장비를 담은 협약도 이날 나왔다. A, B, C가 서명했다: an agreement of which the next sentence tells who signed."""
    text, span = page.text, page.sentences[index]
    noun = last_named(text, span) if index + 1 < len(page.sentences) else None
    if noun is None or not _CAME_ABOUT.match(text, noun.end, span.end):
        return None
    following = page.sentences[index + 1]
    groups = chains(cast, following.start, following.end)
    if not groups or "\n" in text[span.end : following.start] or groups[0][0].start > following.start + 4:
        return None
    group = groups[0]
    if group[-1].part != "subject" or not _THEY_SIGNED.match(text, group[-1].end_of_particle, following.end):
        return None
    parties = names_of([actor for actor in group if signs(actor)])
    days = [m for m in calendar.within(span.start, following.end) if is_day(m)]
    return (noun, parties, days[-1].edtf if days else None) if len(parties) > 1 else None


def _signatories(page: Page, cast: Cast, span: Span) -> Parties:
    """협약에 서명한 기업은 A, B, C다."""
    head = _SIGNATORIES.match(page.text, span.start, span.end)
    if head is None:
        return ()
    return names_of([actor for actor in cast.within(head.end(), span.end) if signs(actor)])


def _signed_on(page: Page, calendar: Calendar, span: Span, head: re.Match[str] | None) -> str | None:
    """이 협약은 지난 4일 체결됐으며: the one day before the verb."""
    verb = _PASSIVE.search(page.text, head.end(), span.end) if head and head["part"] in "은는이" else None
    days = [m for m in calendar.within(span.start, verb.start()) if is_day(m)] if verb else []
    return days[0].edtf if len(days) == 1 else None


def _together(parties: Parties, others: Parties) -> Parties:
    return tuple(dict.fromkeys((*parties, *others)))

"""Whom a figure measures: named beside it, topic of its sentence, heading of its list, or who is spoken of."""

from __future__ import annotations

import re

from analysis.reading.actors import Cast
from analysis.reading.metrics.about import About, called
from analysis.reading.metrics.builders import Builders
from analysis.reading.metrics.elsewhere import (
    built_with,
    housed,
    is_elsewhere,
    is_of_quarter,
    is_put_in,
    is_raised_by_others,
    most_of_all,
    town_of,
)
from analysis.reading.metrics.listed import Lists
from analysis.reading.metrics.measure import Measure
from analysis.reading.metrics.others import (
    described,
    has_unread_head,
    head_of,
    is_national,
    is_of_all,
    is_of_building,
    is_of_division,
    is_of_part,
    is_of_several,
    is_spent_by_others,
)
from analysis.reading.metrics.parks import Parks
from analysis.reading.metrics.referred import (
    by_kind,
    by_kind_beside,
    company_before,
    is_that_company,
    park_at_place,
    printed,
)
from analysis.reading.metrics.spoken import MEASURED_BY, Spoken
from analysis.reading.metrics.topics import topic
from analysis.reading.page import Page
from analysis.records import Name, Span

_OWNS = re.compile(
    r"(?:[)\]】] ?|의|에는|에|에선|에서는|에서| 내| 안| 내의| 안의| 전체| 소속|[이가] 보유한|[이가] 운영하는)? ?"
    r"(?:[가-힣·]{1,8} |(?:올해 |지난해 |작년 |지난 )?(?:20\d\d년 )?(?:[1-4]분기|[1-4]Q|[상하]반기|20\d\d년|\d{1,2}월) ){0,3}$"
)
# 공사 인력 210명: of whoever runs the park, though it was not read as a name
_OF_RUNNER = re.compile(
    r"(?<![가-힣])(?:공사|재단|진흥원|공단|관리단|사업단|운영사|관리사무소|시청|군청|도청)(?:의|은|는|에는)? (?:전체 |총 )?$"
)
_STAFF_OF_TENANTS = re.compile(
    r"(?:입주사|입주 ?기업|회원사|기업(?!으로|이며|이고|인|이다)|업체(?!로|이며|이고|인|이다)|창업사)(?:들)?(?:의|은|는)? ?[^,.\n]{0,16}(?:은|는|이|가)? (?:직원|임직원|종업원|인력)(?:이|은|수가) "
    r"|\d(?:개사|개 ?기업|개 ?업체|곳)(?:은|는|이|가) [^.\n]{0,40}(?:직원|임직원|인력)"
)
_OF_ANYONE = frozenset(("people", "researchers", "patents", "papers", "joint_research"))
_OF_TENANTS = re.compile(r"입주사|입주 ?(?:기업|업체)|회원사|멤버사|(?<![가-힣])(?:여기서|이곳에서?|이곳의)")
_OF_TOWNS = frozenset(("occupancy", "vacancy"))
_OF_SITES = frozenset(("site_area", "gross_floor_area", "tenants", "occupancy", "vacancy"))
_SENTENCE = 400  # characters before a figure in which its subject may stand


class Stage:
    """Who is spoken of at each place of an article."""

    def __init__(self, page: Page, cast: Cast, runners: dict[str, str] | None = None) -> None:
        self.page, self.cast, self.text = page, cast, page.text
        self.about, self.lists = About(page, cast), Lists(page, cast)
        self.parks = Parks(cast, self.about, runners or {})
        self.builders = Builders(page, cast, self.parks)
        self.spoken = Spoken(page, cast, self.about, self.parks)
        self._told: tuple[Span, str, int] | None = None  # whose measure was told last, in which sentence, up to where
        self._unread: list[str] = []  # who stands in a park, and was not read as a name

    def subject(self, measure: Measure, sentence: Span) -> str | None:
        """The name of whom a measure is about, as the article mostly calls it; None where no one fits."""
        found = self._subject(measure, sentence)
        if found is not None and measure.row.scope == "site" and measure.metric in _OF_SITES:
            self.parks.take(found)
        if found is not None:
            self._told = (sentence, found, measure.figure.end)
        return found

    def _subject(self, measure: Measure, sentence: Span) -> str | None:
        scope = measure.row.scope
        if measure.actor is not None and self.parks.suits(measure.actor, scope):
            return self._called(measure.actor.name)
        told = self._told[1] if self._told is not None and self._told[0] == sentence else None
        sentence = Span(max(sentence.start, measure.figure.start - _SENTENCE), sentence.end)
        words = measure.start if 0 <= measure.start < measure.figure.start else measure.figure.start
        if self._is_of_others(sentence, words, measure) or self._is_of_unread(sentence, words):
            return None
        elsewhere = self._elsewhere(sentence, words, measure)
        if elsewhere is not None:
            return self._called(elsewhere) if isinstance(elsewhere, Name) else elsewhere
        park = head_of(self.cast, measure) if scope in ("site", "body") else None
        if park is not None and self.parks.is_park(called(park)):
            return self._called(park)
        head = self.lists.brief_head(sentence)
        if isinstance(head, str):
            return head or None
        found = head or self._named(sentence, words, measure)
        if found is None:
            unnamed = self._unnamed(sentence, words, measure, told)
            if not isinstance(unnamed, Name):
                return unnamed
            found = unnamed
        elif scope != "company" and is_of_several(self.cast, found, sentence.start, measure):
            return None
        return None if self._is_of_part(found, sentence, measure) else self._called(found)

    def _is_of_others(self, sentence: Span, words: int, measure: Measure) -> bool:
        """Whether a figure is of no one that can be named: of a division, of tenants' staff, of all there are, of a building."""
        scope = measure.row.scope
        if scope == "company" and is_of_division(self.cast, sentence.start, words):
            return True
        if scope == "staff" and _STAFF_OF_TENANTS.search(self.text, sentence.start, measure.figure.start):
            return True
        if scope in ("site", "body") and has_unread_head(self.cast, measure):
            return True
        start = sentence.start
        if scope == "site" and is_of_quarter(self.cast, start, words):
            return True
        if is_of_all(self.text, start, measure.figure.start) or is_raised_by_others(self.text, start, measure):
            return True
        if measure.metric not in _OF_TOWNS and self._town(sentence, words, scope) is not None:
            return True
        return measure.row.fits == "area" and is_of_building(self.cast, sentence, measure)

    def _is_of_unread(self, sentence: Span, words: int) -> bool:
        """Whether words are of one who stands in a park and was not read as a name, here or in a sentence since."""
        name = housed(self.cast, sentence.start, words)
        if name is not None:
            self._unread.append(name)
        lead = self.text[sentence.start : words]
        return any(f"{name}{particle} " in lead for name in self._unread for particle in "은는이가의")

    def _town(self, sentence: Span, words: int, scope: str) -> Name | None:
        """The town that owns the words of a measure, where it stands for no park."""
        town = town_of(self.cast, sentence.start, words) if scope == "site" else None
        if town is None or self.parks.at(town) is not None or self.parks.is_park(called(town)):
            return None
        return town

    def _elsewhere(self, sentence: Span, words: int, measure: Measure) -> Name | str | None:
        """What is built with the money, the town whose vacancy it is, the one of which there is most."""
        built = built_with(self.cast, sentence, measure)
        if built is not None or measure.row.scope != "site":
            return built
        standing = park_at_place(self.cast, sentence.start, words)
        if standing is not None:
            return standing
        return self._town(sentence, words, "site") or most_of_all(self.cast, sentence.start, measure.figure.start)

    def _named(self, sentence: Span, words: int, measure: Measure) -> Name | None:
        """Whom the sentence names: described by the figure, beside its words, its topic; else the head of its line."""
        found = (
            described(self.cast, measure)
            or self._beside(words, sentence, measure)
            or topic(self.cast, self.parks, sentence, measure)
        )
        line_head = self.lists.line_head(sentence) if found is None else None
        if line_head is not None and self.parks.suits(line_head, measure.row.scope):
            return line_head.name
        return found

    def _unnamed(self, sentence: Span, words: int, measure: Measure, told: str | None) -> Name | str | None:
        """Whom a sentence that names no one means; its name as it is to be called, where that is all there is.

        The first that answers, of: whose figure the sentence has `told` (A 매출은 …, 영업이익은 …), 이 회사, the kind alone
        (파크에는), a name only printed ('가람밸리'에는); then, unless a name was left unread or the whole country is meant,
        the heading of the list, the park spoken of, the speaker.
        """
        scope = measure.row.scope
        if told is not None and self._goes_on(measure, words):
            return told
        if is_that_company(self.text, sentence.start, measure.figure.start):
            company = company_before(self.page, self.cast, sentence.start) or self.about.main
            return called(company) if company else None
        kind = by_kind(self.cast, sentence.start, words, scope != "site") if scope != "company" else None
        if kind is None and scope == "site":
            beside = by_kind_beside(self.page, self.cast, sentence.start, words)
            kind = beside if beside is not None and beside.name.name not in self.parks.runners else None
        if kind is not None:
            return called(kind.name)
        town = self.parks.of_government(sentence.start, words) if scope == "site" else None
        if town is not None:
            return called(town)
        if measure.metric in ("people", "researchers") and _OF_RUNNER.search(self.text, sentence.start, words):
            return None
        if scope in ("site", "body") and (name := printed(self.text, sentence.start, words)):
            return name
        if scope == "site" and is_elsewhere(self.cast, sentence.start, words):
            self.spoken.leave(sentence.end)
            return None
        if scope != "company" and self.builders.will_fill(sentence, measure):
            return None
        if self.cast.unread(sentence.start, words) or is_national(self.cast, sentence, measure):
            return None
        heading = self.lists.heading(sentence, lambda actor: self.parks.suits(actor, scope))
        if heading is not None:
            return heading or None
        if scope not in ("site", "body") or not (self.parks.named or scope == "body"):
            return self.spoken.speaker(sentence, measure)
        park = self.spoken.park(sentence.start, measure)
        of_tenants = _OF_TENANTS.search(self.text, sentence.start, sentence.end)
        if measure.metric in _OF_ANYONE and not of_tenants and self.spoken.is_companys(park):
            return self.spoken.speaker(sentence, measure)
        return park

    def _is_of_part(self, found: Name, sentence: Span, measure: Measure) -> bool:
        """Whether a figure is of a part of whom was found, of what a company builds there, or is spent by others."""
        if measure.metric in ("people", "researchers") and is_of_part(self.cast, found, sentence, measure):
            return True
        put_in = is_put_in(self.cast, found, sentence, measure)
        if measure.row.fits in ("area", "money") and not put_in and self.builders.owns(found, sentence, measure):
            return True
        return is_spent_by_others(self.cast, found, sentence, measure, self.parks.runners)

    def _called(self, name: Name) -> str:
        return called(self.parks.at(name) or name)

    def _goes_on(self, measure: Measure, words: int) -> bool:
        """Whether a sentence goes on with whose figure it told last: no one else is named in between."""
        if measure.row.scope == "company" or self._told is None:
            return self._told is not None
        between = self.cast.within(self._told[2], words)
        return all(MEASURED_BY.match(self.text, actor.end_of_particle) for actor in between)

    def _beside(self, words: int, sentence: Span, measure: Measure) -> Name | None:
        """가람밸리 입주기업, 가람밸리의 연면적, 가람밸리에는 …: the nearest name that owns the words."""
        for actor in self.cast.before(words, max(sentence.start, words - 60)):
            if actor.part in ("of", "at", "none") and self.parks.suits(actor, measure.row.scope):
                if MEASURED_BY.match(self.text, actor.end_of_particle):
                    continue
                if words < actor.tail or _OWNS.match(self.text[actor.tail : words]):
                    of_another = actor.part == "at" and self.cast.unread(actor.end_of_particle, words)
                    return None if of_another else actor.name
            elif actor.part == "subject" and not self.parks.is_example(actor):
                return None
        return None

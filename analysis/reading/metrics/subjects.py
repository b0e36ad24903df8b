"""Whom a figure measures: named beside it, topic of its sentence, heading of its list, or who is spoken of."""

from __future__ import annotations

import re

from analysis.reading.actors import Actor, Cast, is_agency, is_cluster
from analysis.reading.metrics.about import About, called
from analysis.reading.metrics.listed import Lists
from analysis.reading.metrics.measures import Measure
from analysis.reading.metrics.others import (
    described,
    is_built,
    is_elsewhere,
    is_national,
    is_of_all,
    is_of_building,
    is_of_part,
    is_of_several,
    is_of_town,
    is_put_in,
    is_spent_by_others,
)
from analysis.reading.metrics.parks import Parks
from analysis.reading.metrics.referred import by_kind, company_before, is_that_company, printed
from analysis.reading.page import Page
from analysis.records import Name, Span

_OWNS = re.compile(
    r"(?:[)\]】] ?|의|에는|에|에선|에서는|에서| 내| 안| 내의| 안의| 전체| 소속|[이가] 보유한|[이가] 운영하는)? ?"
    r"(?:[가-힣·]{1,8} |(?:올해 |지난해 |작년 |지난 )?(?:20\d\d년 )?(?:[1-4]분기|[1-4]Q|[상하]반기|20\d\d년|\d{1,2}월) ){0,3}$"
)
_BUILDS_IN = re.compile(r"(?: ?(?:안|내|부지|인근))?(?:에|에서|의)? ")
_ADNOMINAL = re.compile(r"(?:은|는|이|가)? ?[^,.\n]{0,24}?(?:[가-힣](?:한|된|는|던|운|을|를) )")
_LABEL = re.compile(r"(?:회사명|기업명|법인명|상호|종목|회사|기관명|단지명) ?[:：] ?")
_MEMBERSHIP = re.compile(r"(?:협회|연합|연합회|학회|협의회|조합|포럼|연맹|얼라이언스|협의체|네트워크|클럽)$")
# What is sold or earned by a part of a company is no figure of the company.
_DIVISION = re.compile(
    r"(?:회원사|입주사|입주 ?기업|상장사|업계|기업들|부문|사업부?|법인|제품|품목|시장|자회사|공장|지사|브랜드|계열사"
    r"|치료제|백신|신약|[’'”\"])(?:의|에서|이|가|은|는)? ?(?:[가-힣0-9]{1,5} ){0,2}$"
)
_DIVISION_TOPIC = re.compile(r"(?:부문|사업부?|법인|공장|제품|브랜드|품목)(?:\([^()]*\))?(?:은|는|에서는|의 경우) ")
# 캠퍼스의 두 배: what another is measured by is not spoken of.
_MEASURED_BY = re.compile(
    r" (?:약 |거의 )?(?:(?:[\d.,]{1,8}|한|두|세|네|다섯|여섯|몇|열) ?(?:여 )?배|절반|[\d가-힣]{1,2}분의)"
)
# 사이언스허브가 51%를 출자했다: who holds what runs a park is not the park, whatever its name ends with.
_INVESTS = re.compile(r" (?:지분 )?(?:\d[\d.]*%|절반)(?:씩)?(?:[을를]|,)")
_STAFF_OF_TENANTS = re.compile(
    r"(?:입주사|입주 ?기업|회원사|기업(?!으로|이며|이고|인|이다)|업체(?!로|이며|이고|인|이다)|창업사)(?:들)?(?:의|은|는)? ?[^,.\n]{0,16}(?:은|는|이|가)? (?:직원|임직원|종업원|인력)(?:이|은|수가) "
    r"|\d(?:개사|개 ?기업|개 ?업체|곳)(?:은|는|이|가) [^.\n]{0,40}(?:직원|임직원|인력)"
)
_OF_ANYONE = frozenset(("people", "researchers", "patents", "papers", "joint_research"))
_OF_TENANTS = re.compile(r"입주사|입주 ?기업|입주 ?업체|회원사|멤버사")
# 공실률이 가장 높은 곳은 새별허브로 31%다
_MOST = re.compile(
    r"(?:가장|제일) [가-힣]{1,3} (?:곳|단지|클러스터|거점|지역)(?:은|는) (?:[가-힣]{2,4} )?(?P<name>[가-힣A-Za-z0-9]{2,16}?)(?:으로|로|이고|이며|인데|,|\() ?"
)
_ITS_TOWN = re.compile(r"(?:한편 |또 |다만 )?[시도군구][는은] ")
_OF_TOWNS = frozenset(("occupancy", "vacancy"))
# What was raised by those who have left, or by whoever was spoken of, is not put into the park.
_RAISED_BY_OTHERS = re.compile(
    r"(?:이들|졸업 ?(?:기업|사|업체)|졸업한 (?:기업|회사|업체))(?:들)?[이가은는의]? (?:[^ ,.\n]{1,8} ){0,3}?(?:유치한|받은|끌어들인|투자받은|끌어모은)"
)
_OF_SITES = frozenset(("site_area", "gross_floor_area", "tenants", "occupancy", "vacancy"))
_LOOK_BACK = 40  # mentions
_PARAGRAPH = 5  # sentences
_SENTENCE = 400  # characters before a figure in which its subject may stand
_LINE = 2_000  # what is longer is no line of prose


class Stage:
    """Who is spoken of at each place of an article."""

    def __init__(self, page: Page, cast: Cast, runners: dict[str, str] | None = None) -> None:
        self.page, self.cast, self.text = page, cast, page.text
        self.about, self.lists = About(page, cast), Lists(page, cast)
        self.parks = Parks(cast, self.about, runners or {})
        self._told: tuple[Span, str, int] | None = None  # whose measure was told last, in which sentence, up to where
        self._away = -1  # where a sentence about a place ends that was not read as a name
        self._built_in = -1  # the paragraph in which a company builds in a park

    def subject(self, measure: Measure, sentence: Span) -> str | None:
        """The name of whom a measure is about, as the article mostly calls it; None where no one fits."""
        found = self._subject(measure, sentence)
        if found is not None and measure.row.scope == "site" and measure.metric in _OF_SITES:
            self.parks.take(found)
        if found is not None:
            self._told = (sentence, found, measure.figure.end)
        return found

    def _subject(self, measure: Measure, sentence: Span) -> str | None:
        if measure.actor is not None and self._suits(measure.actor, measure):
            return self._called(measure.actor.name)
        told = self._told[1] if self._told is not None and self._told[0] == sentence else None
        sentence = Span(max(sentence.start, measure.figure.start - _SENTENCE), sentence.end)
        words = measure.start if 0 <= measure.start < measure.figure.start else measure.figure.start
        scope = measure.row.scope
        if scope == "company" and self._is_of_division(sentence.start, words):
            return None
        if scope == "staff" and _STAFF_OF_TENANTS.search(self.text, sentence.start, measure.figure.start):
            return None
        if is_of_all(self.text, sentence.start, measure.figure.start):
            return None
        if measure.row.fits == "area" and is_of_building(self.cast, sentence, measure):
            return None
        built = is_built(self.cast, sentence, measure)
        if built is not None:
            return self._called(built)
        if measure.start >= 0 and _RAISED_BY_OTHERS.search(self.text, sentence.start, measure.figure.start):
            return None
        town = is_of_town(self.cast, sentence.start, words) if scope == "site" else None
        if town is not None and self.parks.at(town) is None and not self.parks.is_park(called(town)):
            return called(town) if measure.metric in _OF_TOWNS else None
        most = _MOST.search(self.text, sentence.start, measure.figure.start) if scope == "site" else None
        if most is not None:
            actor = next(iter(self.cast.within(most.start("name"), most.end("name"))), None)
            return self._called(actor.name) if actor is not None else most["name"]
        head = self.lists.brief_head(sentence)
        if isinstance(head, str):
            return head or None
        found = head or (
            described(self.cast, measure) or self._beside(words, sentence, measure) or self._topic(sentence, measure)
        )
        line_head = self.lists.line_head(sentence) if found is None else None
        if line_head is not None and self._suits(line_head, measure):
            found = line_head.name
        if found is not None and scope != "company" and is_of_several(self.cast, found, sentence.start, measure):
            return None
        if found is None and told is not None and self._goes_on(measure, words):
            return told  # A 매출은 …, 영업이익은 …
        if found is None and is_that_company(self.text, sentence.start, measure.figure.start):
            found = company_before(self.page, self.cast, sentence.start) or self.about.main()
            return called(found) if found else None
        kind = None
        if found is None and scope != "company":
            kind = by_kind(self.cast, sentence.start, words, scope != "site")
        if kind is not None:
            return called(kind.name)
        if found is None and scope in ("site", "body") and (name := printed(self.text, sentence.start, words)):
            return name
        if found is None and scope == "site" and is_elsewhere(self.cast, sentence.start, words):
            self._away = sentence.end
            return None
        if found is None and (self.cast.unread(sentence.start, words) or is_national(self.cast, sentence, measure)):
            return None
        found = found or self.lists.heading(sentence, lambda actor: self._suits(actor, measure))
        if found is None and scope in ("site", "body") and (self.parks.named or scope == "body"):
            found = self._spoken_of(sentence.start, measure)
            of_tenants = _OF_TENANTS.search(self.text, sentence.start, measure.figure.start)
            if measure.metric in _OF_ANYONE and not of_tenants and self._is_companys(found):
                found = self._speaker(sentence, measure)
        elif found is None:
            found = self._speaker(sentence, measure)
        if (
            found is not None
            and measure.metric in ("people", "researchers")
            and is_of_part(self.cast, found, sentence, measure)
        ):
            return None
        if (
            found is not None
            and measure.row.fits in ("area", "money")
            and not is_put_in(self.cast, found, sentence, measure)
            and self._is_companys_own(found, sentence, measure)
        ):
            return None
        if found is not None and is_spent_by_others(self.cast, found, sentence, measure, self.parks.runners):
            return None
        return self._called(found) if found else None

    def _called(self, name: Name) -> str:
        return called(self.parks.at(name) or name)

    def _is_companys_own(self, found: Name, sentence: Span, measure: Measure) -> bool:
        """누리셀은 가람단지 안 5만㎡ 땅에 공장을 짓는다. 연면적은 3만㎡다: of what a company builds in a park."""
        if not is_cluster(found) or measure.row.scope != "site":
            return False
        paragraph = max(self.text.rfind("\n\n", max(0, sentence.start - _LINE), sentence.start), 0)
        actors = self.cast.within(sentence.start, measure.figure.start)
        if not any(a.name is found for a in actors):
            return self._built_in == paragraph
        owner = next((a for a in actors if a.is_topic), None)
        own = (
            owner is not None
            and self._is_company(owner)
            and actors[-1].name is found
            and actors[-1].part in ("at", "none")
        )
        if own and _BUILDS_IN.match(self.text, actors[-1].tail):
            self._built_in = paragraph
            return True
        return False

    def _is_company(self, actor: Actor) -> bool:
        name = actor.name
        is_other = is_agency(name) or is_cluster(name) or name.name in self.parks.runners
        return name.kind == "organisation" and not is_other

    def _goes_on(self, measure: Measure, words: int) -> bool:
        """Whether a sentence goes on with whose figure it told last: no one else is named in between."""
        if measure.row.scope == "company" or self._told is None:
            return self._told is not None
        return not self.cast.within(self._told[2], words)

    def _is_of_division(self, start: int, words: int) -> bool:
        lead = self.text[start:words]
        return bool(_DIVISION.search(lead[-24:]) or _DIVISION_TOPIC.search(lead))

    def _suits(self, actor: Actor, measure: Measure) -> bool:
        name, scope = actor.name, measure.row.scope
        if actor.part == "bound" or name.kind == "person":
            return False
        if scope == "site" and self._is_example(actor):
            return False
        if scope in ("company", "staff") and name.kind == "organisation":
            return True
        if self.parks.at(name) is not None:
            return scope != "company"
        if is_cluster(name) or self.parks.is_park(called(name)):
            return scope != "company"
        if name.kind != "organisation" or (
            scope == "site" and (name.name in self.parks.runners or (self.parks.named and self.parks.runs(actor)))
        ):
            return False
        if scope == "body":
            return bool(_MEMBERSHIP.search(name.name)) or not (is_agency(name) and self.parks.named)
        return not is_agency(name) or not self.parks.named

    def _is_example(self, actor: Actor) -> bool:
        """가람제약 등 130곳이 입주했다: one of those who rent."""
        return not actor.is_cluster and self.text.startswith(" 등 ", actor.end)

    def _beside(self, words: int, sentence: Span, measure: Measure) -> Name | None:
        """가람밸리 입주기업, 가람밸리의 연면적, 가람밸리에는 …: the nearest name that owns the words."""
        for actor in self.cast.before(words, max(sentence.start, words - 60)):
            if actor.part in ("of", "at", "none") and self._suits(actor, measure):
                if _MEASURED_BY.match(self.text, actor.end_of_particle):
                    continue
                if words < actor.tail or _OWNS.match(self.text[actor.tail : words]):
                    of_another = actor.part == "at" and self.cast.unread(actor.end_of_particle, words)
                    return None if of_another else actor.name
            elif actor.part == "subject" and not self._is_example(actor):
                return None
        return None

    def _topic(self, sentence: Span, measure: Measure) -> Name | None:
        """The sentence's topic or subject before the figure; a cluster goes before what runs it."""
        actors = self.cast.before(measure.figure.start, sentence.start)
        fitting = [a for a in actors if a.part in ("subject", "at") and self._suits(a, measure)]
        if measure.row.scope in ("company", "staff"):
            fitting = [
                a for a in fitting if a.part == "subject" or (is_cluster(a.name) and measure.row.scope == "staff")
            ]
        else:
            body = measure.row.scope == "body"
            fitting = [
                a
                for a in fitting
                if a.part == "subject" or is_cluster(a.name) or (body and a.particle in ("에는", "에선"))
            ]
        for actor in fitting:
            if actor.is_topic or actor.particle in ("도", "에는", "에선"):
                return actor.name
        for actor in fitting:
            if not self._in_clause(actor):
                # 가람밸리에 들어선 국가백신센터는: of what stands in it
                inside = actor.part == "at" and self.cast.unread(actor.end_of_particle, measure.figure.start)
                return None if inside else actor.name
        return next((a.name for a in fitting if is_cluster(a.name)), None)

    def _in_clause(self, actor: Actor) -> bool:
        """진흥원이 공개한 현황: a subject of a describing clause only."""
        return actor.particle in ("이", "가") and bool(_ADNOMINAL.match(self.text, actor.end_of_particle))

    def _spoken_of(self, position: int, measure: Measure) -> Name | None:
        """The park that the text speaks of before a position."""
        if self._away >= 0 and "\n\n" not in self.text[self._away : position]:
            if not any(a.is_cluster for a in self.cast.within(self._away, position)):
                return None  # of the place that was spoken of last, whatever it is
        own = self._own_park(position)
        if own is not None:
            return own
        shown = self._shown(position) or self.parks.of_speaker(position, measure.figure.start)
        if shown is not None:
            return shown
        index = self.cast.count_before(position)
        paragraph = max(self.text.rfind("\n\n", max(0, position - _LINE), position), 0)
        nearest: Name | None = None
        for back in range(index - 1, max(-1, index - _LOOK_BACK), -1):
            actor = self.cast.at(back)
            if (
                measure.row.scope == "body"
                and actor.start > paragraph
                and actor.is_topic
                and self._suits(actor, measure)
            ):
                return actor.name
            if not is_cluster(actor.name) and not self.parks.is_park(called(actor.name)):
                continue
            if actor.name.name in self.parks.runners or _INVESTS.match(self.text, actor.end_of_particle):
                continue
            if _MEASURED_BY.match(self.text, actor.end_of_particle):
                continue
            if actor.part in ("subject", "at", "of"):
                return actor.name
            if nearest is None or len(actor.name.mentions) > len(nearest.mentions):
                nearest = actor.name
        if nearest is None and len(self.parks.named) == 1:
            only = next(iter(self.parks.named.values()))
            ends = self.text.find("\n\n", position)
            return only if only.start < (ends if ends >= 0 else len(self.text)) else None
        return nearest

    def _own_park(self, position: int) -> Name | None:
        """시는 2032년까지 …: the park that an article is about, where a paragraph begins with its town again."""
        if not _ITS_TOWN.match(self.text, position) or not self.text.endswith(("\n\n", "\n\n "), 0, position):
            return None
        return self.parks.of_town() or self.about.park()

    def _shown(self, position: int) -> Name | None:
        """미나토재단은 미나토단지를 소개했다: the one park of the sentence before, where it is its object."""
        index = self.page.sentence_index(position)
        before = self.page.sentences[index - 1] if index > 0 else None
        if before is None or before.end - before.start > _LINE or "\n\n" in self.text[before.end : position]:
            return None
        parks = [a for a in self.cast.within(before.start, before.end) if a.is_cluster]
        shows = bool(parks) and parks[-1].part == "object" and len({a.name.name for a in parks}) == 1
        return parks[0].name if shows else None

    def _speaker(self, sentence: Span, measure: Measure) -> Name | None:
        """Whose staff or results these are: a labelled line of the block, the topic before, else the article's own."""
        index = self.page.sentence_index(sentence.start)
        weaker: Name | None = None
        for back in range(index - 1, max(-1, index - _PARAGRAPH), -1):
            span = self.page.sentences[back]
            if "\n\n" in self.text[span.end : self.page.sentences[back + 1].start] or span.end - span.start > _LINE:
                break
            actors = [a for a in self.cast.within(span.start, span.end) if self._suits(a, measure)]
            label = _LABEL.match(self.text, span.start)
            if label and actors:
                return actors[0].name
            topics = [a for a in actors if a.is_topic or (a.part == "of" and a.start == span.start)]
            if topics:
                return topics[0].name
            weaker = weaker or next((a.name for a in actors if a.part == "subject"), None)
        main = self.about.main()
        if measure.row.scope == "staff" and self.parks.named:
            park = self._spoken_of(sentence.start, measure)
            if not self._is_companys(park):
                return park
        if main is not None and main.start < sentence.start:
            return main
        return weaker or (self.about.sole(sentence.start) if measure.row.scope == "staff" else None)

    def _is_companys(self, park: Name | None) -> bool:
        """Whether an article is of a company rather than of the park that stands in it."""
        main = self.about.main()
        return main is not None and (park is None or len(park.mentions) < len(main.mentions))

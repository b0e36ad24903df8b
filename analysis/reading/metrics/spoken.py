"""Of whom the text speaks where a sentence names no one whom its figure can measure."""

from __future__ import annotations

import re

from analysis.reading.actors import Cast, is_cluster
from analysis.reading.interviews import park_interviewed
from analysis.reading.metrics.about import About, called
from analysis.reading.metrics.measure import Measure
from analysis.reading.metrics.parks import Parks
from analysis.reading.page import LONGEST_LINE, Page
from analysis.records import Name, Span

_LABEL = re.compile(r"(?:회사명|기업명|법인명|상호|종목|회사|기관명|단지명) ?[:：] ?")
# 캠퍼스의 두 배: what another is measured by is not spoken of.
MEASURED_BY = re.compile(
    r" (?:약 |거의 )?(?:(?:[\d.,]{1,8}|한|두|세|네|다섯|여섯|몇|열) ?(?:여 )?배|절반|[\d가-힣]{1,2}분의)"
)
# 사이언스허브가 51%를 출자했다: who holds what runs a park is not the park, whatever its name ends with.
_INVESTS = re.compile(r" (?:지분 )?(?:\d[\d.]*%|절반)(?:씩)?(?:[을를]|,)")
_ITS_TOWN = re.compile(r"\s*(?:한편 |또 |다만 )?[시도군구][는은] ")
# 이웃한 누리밸리에는 60개사가 있다: named for comparison, it is not spoken of any more in the next paragraph.
_NEIGHBOURS = (
    "이웃한 ",
    "이웃 ",
    "인근 ",
    "인근의 ",
    "인접한 ",
    "가까운 ",
    "바로 옆 ",
    "맞은편 ",
    "경쟁 단지인 ",
    "이웃 단지인 ",
)
# 계획을 넘긴 곳은 가람밸리뿐이다: of it the next sentence speaks; not of 맞수는 누리밸리다
_IS_ONE = re.compile(r"(?: 한 곳)?(?:뿐|밖에 없|하나)?(?:이다|이었다|였다|입니다|다)\.")
_ONE_IS = re.compile(r"(?:곳|단지|클러스터|거점|1위|선두|최하위|꼴찌|예외|주인공)[은는] (?:[가-힣]{1,6} ){0,3}$")
_LOOK_BACK = 40  # mentions
_ONE_REACH = 24
_PARAGRAPH = 5  # sentences


class Spoken:
    """Who is spoken of before each place of an article: a park, or whoever's staff and results are told."""

    def __init__(self, page: Page, cast: Cast, about: About, parks: Parks) -> None:
        self.page, self.cast, self.text = page, cast, page.text
        self.about, self.parks = about, parks
        self._away = -1  # where a sentence ends about a place that was not read as a name

    def leave(self, position: int) -> None:
        """Take up that a sentence was about a place of which no name is known."""
        self._away = position

    def park(self, position: int, measure: Measure) -> Name | None:
        """The park that the text speaks of before a position."""
        if self._is_away(position):
            return None
        own = self._own(position)
        if own is not None:
            return own
        asked = park_interviewed(self.cast, position)
        line = self.text.rfind("\n", 0, position) + 1
        if asked is not None and not any(a.is_cluster for a in self.cast.within(line, position)):
            return asked.name
        shown = self._shown(position) or self.parks.of_speaker(position, measure.figure.start)
        if shown is not None:
            return shown
        index = self.cast.count_before(position)
        paragraph = self.page.paragraph(position)
        nearest: Name | None = None
        for back in range(index - 1, max(-1, index - _LOOK_BACK), -1):
            actor = self.cast.at(back)
            if (
                measure.row.scope == "body"
                and actor.start > paragraph
                and actor.is_topic
                and self.parks.suits(actor, measure.row.scope)
            ):
                return actor.name
            if not is_cluster(actor.name) and not self.parks.is_park(called(actor.name)):
                continue
            if actor.name.name in self.parks.runners or _INVESTS.match(self.text, actor.end_of_particle):
                continue
            if MEASURED_BY.match(self.text, actor.end_of_particle):
                continue
            if nearest is None and self._is_one(actor.end, actor.start, paragraph):
                return actor.name
            if actor.start < paragraph and self.text.endswith(_NEIGHBOURS, 0, actor.start):
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

    def _is_one(self, end: int, start: int, paragraph: int) -> bool:
        """Whether a park is what the first half of its sentence asks for: 계획을 넘긴 곳은 가람밸리뿐이다."""
        said = start >= paragraph and _IS_ONE.match(self.text, end)
        return bool(said and _ONE_IS.search(self.text, max(paragraph, start - _ONE_REACH), start))

    def _is_away(self, position: int) -> bool:
        """Whether the text speaks of the place left last, whatever it is: no park has been named since."""
        if self._away < 0 or "\n\n" in self.text[self._away : position]:
            return False
        return not any(actor.is_cluster for actor in self.cast.within(self._away, position))

    def _own(self, position: int) -> Name | None:
        """시는 2034년까지 …: the park that an article is about, where a paragraph begins with its town again and names no other."""
        start = self.page.paragraph(position)
        if not _ITS_TOWN.match(self.text, start) or any(a.is_cluster for a in self.cast.within(start, position)):
            return None
        return self.parks.of_town() or self.about.park

    def _shown(self, position: int) -> Name | None:
        """누리재단은 누리단지를 알렸다: the one park of the sentence before, where it is its object."""
        index = self.page.sentence_index(position)
        before = self.page.sentences[index - 1] if index > 0 else None
        if before is None or before.end - before.start > LONGEST_LINE or "\n\n" in self.text[before.end : position]:
            return None
        parks = [a for a in self.cast.within(before.start, before.end) if a.is_cluster]
        shows = bool(parks) and parks[-1].part == "object" and len({a.name.name for a in parks}) == 1
        return parks[0].name if shows else None

    def speaker(self, sentence: Span, measure: Measure) -> Name | None:
        """Whose staff or results these are: a labelled line of the block, the topic before, else the article's own."""
        index = self.page.sentence_index(sentence.start)
        weaker: Name | None = None
        for back in range(index - 1, max(-1, index - _PARAGRAPH), -1):
            span = self.page.sentences[back]
            if (
                "\n\n" in self.text[span.end : self.page.sentences[back + 1].start]
                or span.end - span.start > LONGEST_LINE
            ):
                break
            actors = [a for a in self.cast.within(span.start, span.end) if self.parks.suits(a, measure.row.scope)]
            label = _LABEL.match(self.text, span.start)
            if label and actors:
                return actors[0].name
            topics = [a for a in actors if a.is_topic or (a.part == "of" and a.start == span.start)]
            if topics:
                return topics[0].name
            weaker = weaker or next((a.name for a in actors if a.part == "subject"), None)
        main = self.about.main
        if measure.row.scope == "staff" and self.parks.named:
            park = self.park(sentence.start, measure)
            if not self.is_companys(park):
                return park
        if main is not None and main.start < sentence.start:
            return main
        return weaker or (self.about.sole(sentence.start) if measure.row.scope == "staff" else None)

    def is_companys(self, park: Name | None) -> bool:
        """Whether an article is of a company rather than of the park that stands in it."""
        main = self.about.main
        if main is None or main.name in self.parks.runners:
            return False
        return park is None or len(park.mentions) < len(main.mentions)

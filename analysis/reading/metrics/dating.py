"""The day that a measure is of: told beside it, set as the basis of what follows, or the target of a plan."""

from __future__ import annotations

import re
from typing import Literal

from analysis.reading.dates import Calendar, is_day
from analysis.reading.metrics.claims import FROM, WERE, is_when_planned
from analysis.reading.metrics.measure import Measure
from analysis.reading.page import Page
from analysis.records import Figure, Metric, Moment, Span

AsOfFrom = Literal["stated", "inherited", "null"]
Dated = tuple[str | None, AsOfFrom]

# How many there are on a day, which the next sentences share; areas and money are not counted anew on that day.
_STOCKS = frozenset(
    (
        "tenants", "tenants_subset", "tenants_or_members", "members", "ecosystem", "people", "researchers",
        "laboratories", "offices", "occupancy", "vacancy", "graduates",
    )
)  # fmt: skip
# What happens in a time, and so is dated by any moment; how many there are is dated only by a basis, a year, a plan.
_FLOWS = frozenset(
    (
        "joint_research", "papers", "patents", "new_companies", "investment", "funding", "revenue",
        "operating_profit", "operating_loss", "net_profit", "net_loss", "research_expense", "valuation", "market_cap",
    )
)  # fmt: skip
# What a period yields: told of the year before, the next sentence goes on with it.
_COUNTED = frozenset(("joint_research", "papers", "patents", "new_companies"))
# The results of a company are told of one period: "3분기 매출은 412억원이다. 순이익은 50억원이었다".
_RESULTS = frozenset(("revenue", "operating_profit", "operating_loss", "net_profit", "net_loss"))
_GO_ON = (_COUNTED, _RESULTS)
_NEXT_SENTENCE = 60  # characters from the end of a sentence to the figure that goes on with it
_ADDED = re.compile(r"[을를] (?:더한|합한|포함한|제외한|뺀|더하면|합치면) ")
_COMPARED = re.compile(
    r"(?: ?\d[^ ,.()]{0,8})?보다| ?대비| ?\([^()]{1,24}\) ?(?:대비|보다|에 비해|[과와] 비교)|에 비해|[과와] 비교| ?(?:같은 기간|동기)(?:보다| 대비|에 비해|[과와] 비교)"
)
_WAS = re.compile(r" ?\d[\d,.]*[^ ,.]{0,10}에서 ")  # 2019년 260명에서 510명으로
_IN_TITLE = re.compile(r"[^'’”\"\n]{0,40}['’”\"] ?(?:기사|보도|제하|제목|라는|이라는)")
_EARNED = re.compile(r"(?:냈|올렸|기록했|거뒀|달성했|벌었|봤)(?:고|으며|지만) ")  # 지난해 매출 12억원을 냈고 직원은
# 1991년 묘목장 두 곳에서 출발한 가람밸리는: when it began is not the day of what there is
_BORN = re.compile(
    r" [^.,\n]{0,40}?(?:출발|시작|개소|개관|개원|개장|출범|설립|창립|착공|조성|준공|완공|지정|발족)(?:한|된) [^ ,.\n]{2,}"
    r"|[^.,\n]{0,40}?(?:문을 연|세워진|지어진|생겨난|태어난|생긴|들어선|닻을 올린|첫발을 뗀|첫 삽을 뜬|터를 닦은) [^ ,.\n]{2,}"
)
_ENDED = re.compile(r"[다요]\.[”\"’']? ")
_OPENS = re.compile(
    r"(?:[에까지내년월말 ]{0,6})(?:[^ ,.\n]{1,10}[이가] )?(?:준공|완공|개소|개관|개장|조성|가동|문을 열)(?:을|를)? ?(?:예정|목표|계획|(?:되|하|이 ?되)?면|되는 대로)"
)
_FORMERLY = re.compile(rf"{WERE} ")
_HEADS = "□■○●◇◆"
_BEHIND_FIGURE = re.compile(r"[\d%㎡명개곳사건실편원] ?\([^()\d]{0,8}$")
_BASIS = re.compile(r" ?(?:(?:종가|장 ?마감|마감|결산) ?)?(?:기준|현재|현황|시점|집계|말)|[^.\n]{0,18}현황")
_NOW = re.compile(r"(?<![가-힣])(?:현재(?:는)?|지금(?:은)?)(?![가-힣])")
_CLOSES = re.compile(r"[^()\d\n]{0,6}[)）]")
_TARGET = re.compile(r"까지| ?(?:목표|계획)|안에|내로")
_WORKS = re.compile(r"(?:사업|공사|조성|건립|추진) ?기간 ?[:：] ?")
_LOOK_BACK = 240


class Days:
    """The days of an article's measures, read sentence by sentence in text order."""

    def __init__(self, page: Page, calendar: Calendar) -> None:
        self.page, self.text, self.calendar = page, page.text, calendar
        self._basis: Moment | None = None
        self._basis_heads_list = False
        self._basis_of: str | None = None  # of whom the basis was told; a caption's is of all
        self._seen = 0

    def read_basis(self, span: Span) -> None:
        """Take up the basis that the text sets up to the end of a sentence: "8월 말 현황", "('25.12월말 기준)"."""
        for moment in self.calendar.within(self._seen, span.end):
            if not self._is_basis(moment) or self._is_behind_figure(moment):
                continue
            self._basis, self._basis_of = moment, None
            sentence = self.page.sentences[self.page.sentence_index(moment.start)]
            self._basis_heads_list = self.text[sentence.start] in _HEADS
        self._seen = span.end

    def is_ahead(self, span: Span, figure: Figure) -> bool:
        """Whether the words before a figure reach up to a time after publication: "'28년까지"."""
        published = self.page.published
        if FROM.match(self.text, figure.end):
            return False  # 2030년까지 12만㎡에서 20만㎡로
        near = self.calendar.within(max(span.start, figure.start - _LOOK_BACK), figure.start)[-1:]
        return bool(published) and any(
            _TARGET.match(self.text, m.end) and (m.edtf or "")[:4] > str(published)[:4] for m in near
        )

    def of(
        self, measure: Measure, metric: str, subject: str, span: Span, before: Metric | None, planned: bool
    ) -> Dated:
        """The EDTF day of a measure and whence it comes; `before` is what was told last, where of the same subject."""
        if self._basis is not None and span.start <= self._basis.start < span.end:
            self._basis_of = self._basis_of or subject
        day = self._day(measure, metric, span, before, planned)
        return day if day is not None else self._inherited(measure.figure, metric, subject, before)

    def _day(self, measure: Measure, metric: str, span: Span, before: Metric | None, planned: bool) -> Dated | None:
        figure = measure.figure
        if measure.years_ago is not None and self.page.published:
            return str(int(self.page.published[:4]) - measure.years_ago), "stated"
        if measure.months_ago is not None:
            return self._months_before(before, span, measure.months_ago)
        moment = measure.moment or self._behind(figure)
        if moment is not None:
            return moment.edtf, "stated"
        start = max(span.start, figure.start - _LOOK_BACK)
        near = [m for m in self.calendar.within(start, figure.start) if self._dates(m, figure)]
        if metric not in _FLOWS:
            near = [m for m in near if not is_day(m) or self._is_basis(m)]
            near = [m for m in near if not _BORN.match(self.text, m.end, figure.start)]
            near = [m for m in near if not _EARNED.search(self.text, m.end, figure.start)]
        if not planned:
            now = self._now(start, figure.start)
            if now and self.page.published and (not near or now[-1] > near[-1].end + 2):
                return self.page.published[:10], "stated"
            near = [m for m in near if not _TARGET.match(self.text, m.end)]
        else:
            near = [m for m in near if not (self._is_basis(m) or is_when_planned(self.text, m.end, figure.start))]
        if near:
            return near[-1].edtf, "stated"
        if planned:
            opens = [m for m in self.calendar.within(start, span.end) if _OPENS.match(self.text, m.end)]
            if opens:
                return opens[-1].edtf, "stated"
            if (end := self._end_of_works(span.start)) is not None:
                return end, "inherited"
            return (before.as_of, "inherited") if before is not None and before.planned else (None, "null")
        return None

    def _months_before(self, before: Metric | None, span: Span, months: int) -> Dated:
        """반년 전(67개사)보다: counted from the level that the sentence tells, else from publication."""
        told = before.as_of if before is not None and before.sentence == span else self.page.published
        if not told or len(told) < 7 or "/" in told:
            return None, "null"
        index = int(told[:4]) * 12 + int(told[5:7]) - 1 - months
        return f"{index // 12}-{index % 12 + 1:02d}", "stated"

    def _end_of_works(self, position: int) -> str | None:
        """사업기간: 2027년 3월 ~ 2031년 2월: when what the lines of a list outline will be built."""
        start = max(self.text.rfind("□", 0, position), position - _LOOK_BACK, 0)
        term = next(_WORKS.finditer(self.text, start, position), None)
        told = self.calendar.within(term.end(), term.end() + 2) if term else []
        return (told[0].edtf or "").rpartition("/")[2] or None if told else None

    def _now(self, start: int, end: int) -> list[int]:
        """Where 현재 or 지금은 stands in [start, end)."""
        if "현재" not in self.text[start:end] and "지금" not in self.text[start:end]:
            return []
        return [match.start() for match in _NOW.finditer(self.text, start, end)]

    def _inherited(self, figure: Figure, metric: str, subject: str, before: Metric | None) -> Dated:
        if before is not None and not before.planned and any(metric in row and before.metric in row for row in _GO_ON):
            if figure.start - before.sentence.end <= _NEXT_SENTENCE:
                return (before.as_of, "inherited") if before.as_of else (None, "null")
        basis = self._basis
        if basis is None or basis.start > figure.start:
            return None, "null"
        if self._basis_heads_list:
            return basis.edtf, "stated"
        of_all = self._basis_of is None or subject == self._basis_of
        return (basis.edtf, "inherited") if metric in _STOCKS and of_all else (None, "null")

    def _behind(self, figure: Figure) -> Moment | None:
        """126곳(2026년 9월 말 기준): the day in the bracket behind the figure."""
        if not self.text.startswith(("(", " ("), figure.end):
            return None
        inside = self.calendar.within(figure.end, figure.end + 4)
        return inside[0] if inside and _CLOSES.match(self.text, inside[0].end) else None

    def _dates(self, moment: Moment, figure: Figure) -> bool:
        """Whether a moment before a figure may date it: not the birth of what is named, not told of another figure."""
        if _COMPARED.match(self.text, moment.end) or _WAS.match(self.text, moment.end, figure.start):
            return False
        if _IN_TITLE.match(self.text, moment.end, figure.start) or _ADDED.search(self.text, moment.end, figure.start):
            return False
        if _ENDED.search(self.text, moment.end, figure.start):
            return False
        if _FORMERLY.search(self.text, moment.end, figure.start):
            return False
        closed = self.text.find(")", moment.end, figure.start)
        if closed >= 0 and self._is_behind_figure(moment):
            return False
        return not self.calendar.is_passing(moment)

    def _is_basis(self, moment: Moment) -> bool:
        return bool(_BASIS.match(self.text, moment.end))

    def _is_behind_figure(self, moment: Moment) -> bool:
        return bool(_BEHIND_FIGURE.search(self.text, max(0, moment.start - 12), moment.start))

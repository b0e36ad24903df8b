"""Tallies of a market: how many deals in a time, for how much, with what part paid up front."""

from __future__ import annotations

import re

from analysis.reading.actors import Cast
from analysis.reading.dates import Calendar
from analysis.reading.metrics.dating import AsOfFrom
from analysis.reading.page import Page
from analysis.records import Figure, Metric, Moment, Span

_EXPORT = re.compile(r"기술 ?(?:수출|이전)")
_MARKET = re.compile(r"(?:국내|한국|우리나라|[Kk]-?바이오|제약·바이오|업계)[^.\n]*$")
_COUNTED = re.compile(r"[^.\n]{0,12}(?:집계|결산|실적)")
_TOLD = re.compile(r"(?:기술 ?수출|기술 ?이전|계약|총액|금액|선급금|계약금|집계|실적|건수)")
_QUANTITY = r"(?: ?(?:까지|모두|총|약|전체|합계|은|는|이|가|의|규모))*[ (]*$"
_WHOLE = (
    r"(?:(?<!선급금 )(?<!계약금 )(?:총액|합계|총 ?계약 ?규모|전체 ?규모)"
    r"|기술 ?(?:수출|이전) ?(?:계약 ?)?(?:규모|금액|총액|실적|액)|^금액으로(?:는)?)"
)
_RULES: tuple[tuple[str, str, re.Pattern[str]], ...] = (
    ("deal_count", "count", re.compile(r"(?:기술 ?수출|기술 ?이전|계약)(?: ?계약| ?건수)?(?:은|는|이|가)" + _QUANTITY)),
    ("upfront_total", "money", re.compile(r"(?:선급금|계약금)의? ?(?:합계|총액|합|규모)액?[은는이가]?" + _QUANTITY)),
    ("deal_mean", "money", re.compile(r"(?:평균|평균 (?:총액|규모|금액|계약 ?규모|계약액))(?:은|는|이)?" + _QUANTITY)),
    ("upfront_share", "percent", re.compile(r"(?:선급금|계약금) ?(?:의 )?(?:비중|비율)(?:은|는|이|가)?" + _QUANTITY)),
    ("deal_total", "money", re.compile(_WHOLE + r"[은는이가]?" + _QUANTITY)),
)  # fmt: skip
_SHARE_OF_TOTAL = re.compile(r"(?:총액|전체|계약 ?총액|합계)의 ?(?:약 ?)?$")
_SAME_TIME = re.compile(r"(?:에는|에|엔|은|는)? ?(?:연간 |한 해 |전체 |기술 ?수출 )*(?:실적|성적|기록)?[ (]*$")
_NEXT_TO_COUNT = re.compile(r"(?:[·,/]| 및|에)? ?(?:모두 |총 |약 )?$")
_CONDITION = re.compile(r"(?:이면|라면|이라면|만 |뿐|씩|을 넘|을 기대|쯤)")
_PART = re.compile(r"(?:넘긴|넘는|이상인|이상|미만|(?<!비)중|가운데|직접 맺은|포함된|반환) ?[^,.]{0,10}$")
_COUNTS = re.compile(r" ?[^,.\n]{0,14}?(?:집계|내놓은|발표|분석|조사|따르면|밝힌|공개한|낸 |모은|보면)")
_LONGEST_LOOK = 300
_LONGEST_LEAD = 40


def read_tallies(
    page: Page, figures: tuple[Figure, ...], cast: Cast, calendar: Calendar, of_deals: frozenset[str] = frozenset()
) -> list[Metric]:
    """Read the totals of a market (국내 기술수출) from an article that counts it; a company's own total is none.

    `of_deals`  ids of the figures that are some one deal's money

    Reads    "1~9월 이뤄진 기술수출은 모두 7건", "지난해 같은 기간(8건·5조1000억원)", "선급금 합계는 1430억원"
    Returns  metrics in text order, each with the period that it counts, stated or inherited
    """
    market = next((m.group() for m in _EXPORT.finditer(page.text) if _is_market(page.text, m)), None)
    if market is None:
        return []
    subject = "국내 기술수출" if market.endswith("수출") else "국내 기술이전"
    return _Tallies(page, cast, calendar, subject).read(tuple(f for f in figures if f.id not in of_deals))


def _is_market(text: str, match: re.Match[str]) -> bool:
    """Whether 기술수출 is that of a country or trade, or is counted: "국내 업계의 기술수출", "기술수출 결산"."""
    if _COUNTED.match(text, match.end()):
        return True
    return bool(_MARKET.search(text[max(0, match.start() - 30) : match.start()]))


class _Tallies:
    def __init__(self, page: Page, cast: Cast, calendar: Calendar, subject: str) -> None:
        self.page, self.text, self.cast, self.calendar, self.subject = page, page.text, cast, calendar, subject
        self.period: Moment | None = None
        self.found: list[Metric] = []

    def read(self, figures: tuple[Figure, ...]) -> list[Metric]:
        before: Figure | None = None
        for figure in figures:
            if figure.same_as or figure.change or figure.each or figure.vague or figure.planned:
                continue
            index = self.page.sentence_index(figure.start)
            if index < 0:
                continue
            span = self.page.sentences[index]
            if self.page.is_furniture(figure.start) or not self._counts_market(span, figure):
                continue
            if self._is_aside(span, figure):
                continue
            metric = self._metric(figure, before, span)
            if metric is not None:
                self.found.append(metric)
                before = figure
        return self.found

    def _counts_market(self, span: Span, figure: Figure) -> bool:
        """Whether a sentence counts deals and no company speaks in it as the one whose deals they are."""
        if not _TOLD.search(self.text, max(span.start, figure.start - _LONGEST_LOOK), min(span.end, figure.end + 80)):
            return False
        return not any(
            a.part in ("subject", "of") and a.name.kind == "organisation" and self._deals(a.end_of_particle)
            for a in self.cast.within(max(span.start, figure.start - _LONGEST_LOOK), figure.start)
        )

    def _deals(self, position: int) -> bool:
        """Whether an organisation acts in its own deals, and does not only count: "연구원이 내놓은 집계를 보면"."""
        return not _COUNTS.match(self.text[position : position + 24])

    def _metric(self, figure: Figure, before: Figure | None, span: Span) -> Metric | None:
        lead = self._lead(span, figure)
        name = next((n for n, kind, rule in _RULES if _is_kind(figure, kind) and rule.search(lead)), None)
        start = max(span.start, figure.start - _LONGEST_LOOK)
        near = [m for m in self.calendar.within(start, figure.start) if m.kind != "datetime"]
        beside = next(
            (
                m
                for m in reversed(near)
                if figure.start - m.end <= 16 and _SAME_TIME.match(self.text[m.end : figure.start])
            ),
            None,
        )
        last = self.found[-1] if self.found else None
        if (
            name is None
            and figure.kind == "percent"
            and last
            and last.metric == "upfront_total"
            and last.sentence == span
        ):
            name = "upfront_share" if _SHARE_OF_TOTAL.search(lead) else None
        if name is None and beside is not None and (last is not None or "실적" in lead):
            name = "deal_count" if _is_kind(figure, "count") else "deal_total" if _is_kind(figure, "money") else None
        elif name is None and before is not None and last and last.metric == "deal_count" and last.sentence == span:
            gap = self.text[before.end : figure.start]
            if _is_kind(figure, "money") and _NEXT_TO_COUNT.fullmatch(gap):
                return self._row("deal_total", figure, last.as_of, "stated", span)
        if name is None:
            return None
        period = beside or next((m for m in reversed(near) if _is_period(m)), None)
        if period is not None:
            if beside is None:
                self.period = period
            return self._row(name, figure, period.edtf, "stated", span)
        return self._row(
            name, figure, self.period.edtf if self.period else None, "inherited" if self.period else "null", span
        )

    def _lead(self, span: Span, figure: Figure) -> str:
        """The words before a figure, without dates."""
        start = max(span.start, figure.start - _LONGEST_LEAD)
        lead, at = "", start
        for moment in self.calendar.within(start, figure.start):
            lead, at = lead + self.text[at : moment.start], moment.end
        return re.sub(r"  +", " ", lead + self.text[at : figure.start])

    def _is_aside(self, span: Span, figure: Figure) -> bool:
        """In what someone says, under a condition, or of a part only: "1조원을 넘긴 계약은 4건"."""
        before = self.text[max(span.start, figure.start - _LONGEST_LOOK) : figure.start]
        if before.count("“") > before.count("”") or before.count('"') % 2:
            return True
        return bool(_CONDITION.match(self.text, figure.end) or _PART.search(before[-24:]))

    def _row(self, name: str, figure: Figure, as_of: str | None, origin: AsOfFrom, span: Span) -> Metric:
        return Metric("", self.subject, name, figure.id, as_of, origin, False, None, span)


def _is_kind(figure: Figure, kind: str) -> bool:
    if kind == "count":
        return figure.kind == "count" and figure.unit == "건"
    return figure.kind == kind and (kind != "percent" or figure.unit == "%")


def _is_period(moment: Moment) -> bool:
    """Whether a moment is a time in which deals are counted: a year, half-year, months, no day."""
    edtf = moment.edtf or ""
    return "/" in edtf or len(edtf) <= 7

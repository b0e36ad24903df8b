"""One sentence as its measures are read: its words, figures, names and dates, and what stands between two of them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from analysis.reading.actors import Actor, Cast
from analysis.reading.dates import Calendar
from analysis.reading.metrics.claims import CORRECTED, CORRECTS, DENIED, FORMER, PLAN, RISE, is_planned
from analysis.reading.metrics.terms import Term, is_level, terms_of
from analysis.reading.rules.geography import COUNTRIES
from analysis.reading.rules.metric_words import BETWEEN, BREAK_ENDS, BREAKS, DESCRIBES, SUBSETS
from analysis.records import Figure, Span

_BRACKET = re.compile(r" ?[(（][^()（）\n]{0,40}[)）]")
_MOST = re.compile(
    r"(?:가장|제일) [가-힣]{1,3} (?:곳|단지|클러스터|거점)은"
)  # 입주 기업이 가장 많은 곳은 가람밸리(310곳)
_ASIDE = re.compile(r"(?<![가-힣])[가-힣]{1,6}의 +인(?= |$)")
_TOTAL = re.compile(r"(?:등|포함해|포함하면|합쳐|합해|합한|더해|합계|도합)(?: ?(?:모두|총|약|전체))? ?$")
_VERBAL = re.compile(r"[하되있없넘도먹르키오가지주받않많적높낮같작찾맺남모얻리내][는은]$")
_STANDS = re.compile(r"(?:으로|로|이며|이고|인데),? [^,.]{0,20}까지 ")
_REACHED = re.compile(r"(?:실적|실제|현재|지금)(?:은|는|으로는|로는) (?:약 )?$")
_DESCRIBING = (
    "인 ",
    "에 해당하는 ",
    "에 이르는 ",
    "에 달하는 ",
    "와 맞먹는 ",
    "과 맞먹는 ",
    "에 맞먹는 ",
    "와 비슷한 ",
    "과 비슷한 ",
    "만 한 ",
)
_NAKED = re.compile(r"[가-힣A-Za-z]+ ?$")
# A word with one of these endings leans on the verb, and leaves the figure to itself: "포함해 3400여 명이".
_LEANS = (
    "에", "에는", "에서", "은", "는", "등", "로", "엔", "이", "가", "의", "한", "된", "도", "해", "고", "며", "쳐",
    "까지", "하면", "치면",
)  # fmt: skip
_OF_THEM = frozenset(("이 가운데", "이 중", "이중", "그중", "그 가운데", "그 중"))  # 연구원은 이 가운데 210명이다
_KIND = re.compile(
    r" (?:모두 |현재 )?(?:[가-힣]{2,6} )?[가-힣]{0,6}(?:기업|업체|회사|스타트업|벤처|기관) (?:등 |모두 |총 |약 )?"
)
_IS_ALL = re.compile(r"(?:이?다|이었다|였다|입니다|으?로 (?:집계|늘|줄))")
# 계획(2천 명)의 3분의 1인 612명: what was aimed at, as a measure of what is there
_OF_AIM = re.compile(
    r"(?:당초 |애초 |올해 )?(?:계획|목표|예상|목표치|계획치)(?:했던|한|인)? ?(?:\([^()\n]{1,14}\)|\d[^()\s]{0,8})?의 (?:약 )?(?:[\d.]+ ?%|\d+분의 \d+|절반|\d할)"
    r"(?:인|에 해당하는|에 그친|에 불과한|가량인|수준인|에도? 못 미치는|[을를] (?:조금 |약간 |겨우 )?(?:넘는|밑도는|웃도는)) $"
)
_LONGEST_GAP = 70


class Line:
    """A sentence with its figures in text order; `anchor` is where its first word that measures anything stands.

    `told_before`  whom the sentence before spoke of, one after the other, for a list told of them "각각"
    """

    __slots__ = (
        "_may_plan",
        "_starts",
        "_term_starts",
        "calendar",
        "cast",
        "figures",
        "span",
        "terms",
        "text",
        "told_before",
    )

    def __init__(
        self, text: str, span: Span, figures: list[Figure], cast: Cast, calendar: Calendar, anchor: int
    ) -> None:
        self.text, self.span, self.figures = text, span, figures
        self.cast, self.calendar = cast, calendar
        self._starts = [figure.start for figure in figures]
        self.terms = terms_of(text, anchor, span.end)
        self._term_starts = [term.start for term in self.terms]
        self._may_plan: bool | None = None
        self.told_before: list[Actor] = []

    @property
    def may_plan(self) -> bool:
        """Whether the sentence holds a word that tells a plan."""
        if self._may_plan is None:
            sentence = self.text[self.span.start : self.span.end]
            self._may_plan = any(word in sentence for word in PLAN)
        return self._may_plan

    def plans(self, figure: Figure) -> bool:
        """Whether a figure is a plan or a forecast."""
        if (figure.planned or self.may_plan) and _REACHED.search(self.text, self.back(figure.start, 12), figure.start):
            return False  # 목표는 90개사였으나 실적은 78개사에
        if figure.planned and _STANDS.match(self.text, figure.end):  # 92%로, 연말까지 98%로 올릴 방침
            return False
        if figure.planned or not self.may_plan:
            return figure.planned
        return is_planned(self.text, self.span.start, figure, self.tail(figure), self.span.end)

    def between(self, start: int, end: int) -> list[Figure]:
        """The figures that begin in [start, end)."""
        return self.figures[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def terms_before(self, position: int, reach: int) -> Iterator[Term]:
        """The terms that end before a place, the nearest first, and begin at most `reach` before it."""
        for index in range(bisect_left(self._term_starts, position) - 1, -1, -1):
            term = self.terms[index]
            if position - term.start > reach:
                return
            if term.tail <= position:
                yield term

    def terms_between(self, start: int, end: int) -> list[Term]:
        """The terms that begin in [start, end)."""
        return self.terms[bisect_left(self._term_starts, start) : bisect_left(self._term_starts, end)]

    def back(self, position: int, reach: int) -> int:
        """A place up to `reach` characters before another, within the sentence."""
        return max(self.span.start, position - reach)

    def tail(self, figure: Figure) -> int:
        """Where a figure ends with the bracket behind it."""
        if not self.text.startswith(("(", " (", "（"), figure.end):
            return figure.end
        match = _BRACKET.match(self.text, figure.end, self.span.end)
        return match.end() if match else figure.end

    def named(self, start: int, end: int) -> list[Actor]:
        """The names in [start, end) that own the figure after them: "가온단지가 67개사", "가온단지(67개사)"."""
        return [a for a in self.cast.within(start, end) if a.part == "subject" or self._is_bare(a)]

    def _is_bare(self, actor: Actor) -> bool:
        return actor.part == "none" and bool(self.between(actor.end, actor.end + 3))

    def reaches(self, term: Term, figure: Figure) -> bool:
        """Whether a term carries to a figure behind it."""
        start, end = term.tail, figure.start
        if (aim := _OF_AIM.search(self.text, start, end)) is not None:
            end = aim.start()  # 상주 인력은 계획(2천 명)의 3분의 1인 612명
        if end - start > _LONGEST_GAP:
            return False
        gap = self.text[start:end]
        if term.row.metric == "researchers" and gap.strip() in _OF_THEM:
            return True
        if gap == " " or all(word in BETWEEN for word in gap.split()):
            return True
        others = self.between(start, end)
        corrects = CORRECTS.match(self.text, figure.end) is not None
        for other in others:
            if corrects and CORRECTED.fullmatch(self.text, other.end, end):
                return all(word in BETWEEN for word in self.text[start : other.start].strip(" '‘“\"").split())
            denied = DENIED.match(self.text, other.end, end) or FORMER.match(self.text, other.end, end)
            if denied:  # "당초 120곳으로 알려졌으나 실제로는 98곳": what follows takes its place
                start = denied.end()
        others = [o for o in others if o.start >= start and not RISE.match(self.text, o.end)]
        levels = [f for f in others if is_level(f) and not f.same_as and not self._describes(f, figure)]
        if term.topical and _TOTAL.search(self.text, max(start, end - 12), end):
            return all(level.kind == figure.kind for level in levels)
        return not levels and (self._carries(start, end, term.topical) or self._names_kind(term, figure, gap))

    def _names_kind(self, term: Term, figure: Figure, gap: str) -> bool:
        """입주사는 생명과학 기업 74개사다: a kind of firm before the number, where no other kind follows."""
        if term.row.fits not in ("firms", "members") or not term.topical or not _KIND.fullmatch(gap):
            return False
        return bool(_IS_ALL.match(self.text, figure.end)) and SUBSETS.isdisjoint(gap.split())

    def _describes(self, other: Figure, figure: Figure) -> bool:
        """매출의 8.1%인 151억원, 축구장 60개와 맞먹는 43만㎡: a figure of another kind that only describes the one after it."""
        if other.kind == figure.kind:
            return False
        return self.text.startswith(_DESCRIBING, other.end)

    def _carries(self, start: int, end: int, topical: bool) -> bool:
        words = self.residue(start, end)
        if any(word in BREAKS or word.endswith(BREAK_ENDS) for word in words):
            return False
        unknown = [word for word in words if word not in BETWEEN and word != "," and word not in COUNTRIES]
        if not unknown:
            return topical or "," not in words
        if not topical or len(unknown) > 6 or any(_is_nominative(word) for word in unknown):
            return False
        return words[-1] in BETWEEN or _is_attributive(words[-1])

    def residue(self, start: int, end: int) -> list[str]:
        """The words between two places without dates, names that own a figure, other figures and brackets."""
        cuts = [(m.start, m.end) for m in self.calendar.within(start, end)]
        cuts += [(a.start, a.end_of_particle) for a in self.named(start, end)]
        cuts += [(f.start, f.end) for f in self.between(start, end)]
        pieces: list[str] = []
        at = start
        for left, right in sorted(cuts):
            if left >= at:
                pieces.append(self.text[at:left])
                at = right
        pieces.append(self.text[at:end])
        gap = _MOST.sub(" ", _BRACKET.sub(" ", " ".join(pieces)))
        if "인" in gap:
            gap = _ASIDE.sub(" ", gap)
        return gap.replace(",", " , ").replace("(", " ").replace("'", " ").split()

    def is_plain(self, start: int, end: int) -> bool:
        """Whether nothing but a few idle words stands between two places."""
        if end - start > 20:
            return False
        words = [word for word in self.residue(start, end) if word not in BETWEEN and word != ","]
        return len(words) <= 2 and not any(word in BREAKS or _is_nominative(word) for word in words)

    def stands_alone(self, start: int, end: int) -> bool:
        """Whether no noun counts the figure behind [start, end) for itself: not "의사 180명이 근무"."""
        moments = self.calendar.within(start, end)
        lead = self.text[moments[-1].end if moments else start : end]
        naked = _NAKED.search(lead)
        word = naked.group().strip() if naked else ""
        return not word or word in BETWEEN or word.endswith(_LEANS)


@cache
def _is_nominative(word: str) -> bool:
    return len(word) > 1 and word.endswith(("이", "가")) and word not in BETWEEN


@cache
def _is_attributive(word: str) -> bool:
    """Whether a word describes what follows: 뛰어넘는, 합친, 웃도는; not 병상은."""
    if word.endswith(("은", "는")):
        return bool(_VERBAL.search(word))
    return word.endswith(DESCRIBES)

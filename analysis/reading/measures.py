"""Which words of a sentence name what which of its figures measure."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from analysis.reading.actors import Actor, Cast, chains
from analysis.reading.dates import Calendar
from analysis.reading.rules.metric_words import (
    BETWEEN,
    BREAKS,
    CAME,
    DESCRIBES,
    EVENTS,
    FIT_UNITS,
    INCREMENTS,
    JOINED,
    METRIC_WORDS,
    SPENT,
    STAY,
    SUBSETS,
    WORK,
    Fit,
    MetricWord,
)
from analysis.records import Figure, Moment, Span

_ROWS = {word.replace(" ", ""): row for row in METRIC_WORDS for word in row.words}
_TERM = re.compile(
    r"(?<![가-힣A-Za-z])(?:(?P<new>신규|추가|새) ?)?(?:(?:누적|총|전체|국내외|주요) ?)?(?P<word>"
    + "|".join(re.escape(w).replace(r"\ ", " ?") for w in sorted({w for r in METRIC_WORDS for w in r.words}, key=len, reverse=True))
    + r")(?P<tail>(?: ?(?:수|총수|규모|건수|숫자|인원))?(?:들)?(?:에서는|에는|에서|으로는|으로|이며|이고|까지|은|는|이|가|을|를|의|에|도|만|와|과|로)?)(?![가-힣])"
)
ANCHOR = re.compile(
    r"부지|대지|용지|면적|[터땅](?=[ 에는가])|입주|입점|보육 ?기업|둥지|회원|멤버|생태계|에코시스템|사무|오피스|업무 ?공간|연구|실험|[랩웹]|상주|근무|종사|직원|고용|근로자|재직|인원|인력|종업원|사람|R&D|과학자"
    r"|협업|공동|논문|특허|지식|법인|창업|신생|신설|스핀오프|분사|새로|졸업|배출|사업비|투자|조성비|공사비|건립|들어간|투입|예산|건설비|들여|분양|임대율|임차율|공실|미분양|매출|수익|이익|손실|적자|시가총액|시총|기업 ?가치|몸값|일하|일한|들었|들어갔|들어간다|들어와|들어서|들어차|모여|보금자리"
)
_VERBS = re.compile(rf"(?P<stay>{STAY})|(?P<came>{CAME})|(?P<work>{WORK})|(?P<joined>{JOINED})|(?P<spent>{SPENT})")
_TAIL_BRACKET = re.compile(r" ?[(（][^()（）\n]{0,40}[)）]")
_ATTRIBUTE = re.compile(
    r"(?:여)?(?: ?(?:의|짜리|규모의|규모|에 달하는|에 이르는|[이가] 넘는|[을를] 웃도는|이상의|가량의|안팎의|정도의|남짓한))? ?"
    r"(?:(?:국내외|바이오|제약|첨단|전문|중소|벤처|유망|생명과학|의료기기|헬스케어|제약·바이오|드넓은|너른|신규) ?){0,2}$"
)
_TOTAL = re.compile(r"(?:등|합쳐|합해|합한|더해|합계|도합)(?: ?(?:모두|총|약|전체))? ?$")
_DENIED = re.compile(
    r"[여 ]*(?:[이가] ?아니[라고며]{0,2}|[이가] ?아닌"
    r"|(?:이라|라|으로|로|이라고|라고|다고|이)?(?:는|던)? ?(?:[가-힣]+ )?(?:알려졌|알려진|보도됐|보도했|발표했|소개됐|적었|썼|표기했|전했|잘못)(?:[가-힣]*(?:나|지만|는데|던|것|다가)))"
    r"|['’”\"]?(?:을|를|에서)? ?[^ \n]{0,14} ?(?:으로|로) ?(?:바로잡|정정|고쳐)|[을를이가] [가-힣]{1,6}던 "
)
_RISE = re.compile(r"(?:여)?(?:이|가|을|를)? ?(?:더 |넘게 |가량 )?(?:늘(?!려 )|줄|준다|증가|감소|추가|빠졌|늘어난|줄어든|많은|적은|모자라|부족|차이)")
_PLAN_BEFORE = re.compile(r"(?:목표|계획|목표치|예상치|정원|예상|전망|채우겠다던|유치하겠다던|늘리겠다던|잡았던|내걸었던|제시했던)(?:치)?(?:는|은|인|로|으로|했던|한|대비|상)?(?: 인원| 규모)? ?[(（:]? ?$")
_WILL = "".join(chr(code) for code in range(0xAC08, 0xD7A4, 28))  # every syllable that ends in ㄹ: 늘릴, 지을, 할
_PLAN_AFTER = re.compile(
    r"(?:여)?(?: ?규모)?(?:까지|으로|로|을|를|이|가|의)? ?(?:[^ ,.\n]{1,8} ){0,3}?"
    rf"(?:[^ ,.\n]{{0,6}}(?:[{_WILL}] ?(?:계획|예정|방침|구상|목표|것으로|전망|청사진)|겠다|기로)|목표(?:$|[.)로다])|(?:늘린|넓힌|확대한|키운|유치한)다)"
)
_PLAN_TOPIC = re.compile(r"(?:계획|목표|구상|청사진|로드맵)(?:은|는|상|에는|에선) [^.\n]{0,20}까지 [^.\n]*$")
_CRITERION = re.compile(r" ?(?:미만|이하|이상|초과|안팎)(?:인|의|일) |[이가] (?:넘는|안 되는|못 되는) (?:기업|업체|회사|곳)")
_GIVEN = re.compile(r"(?:에|에게|에는|에게는) (?:[^ ,.\n]+ ){0,2}\d[\d,.천백만억조 ]*(?:원|달러|엔|유로)")
_EXPECTED = re.compile(r"(?:예상|추정|목표|전망|기대) ?$")
_GREW = re.compile(r"(?:으로|로) ?(?:[가-힣]+ ){0,2}(?:늘|넓|커|확대|증가|올|높|줄|낮|감소|떨어)[가-힣]{0,2}(?:었|았|졌|했|됐|렸|혔|랐)")
_RESPECTIVELY = re.compile(r"(?<![가-힣])각각 ")
_RUMOURED = re.compile(r"떠도는|소문|루머|와전|헛소문|가짜 ?뉴스")
_COUNT_NOUN = re.compile(r" ?(?:수|총수|규모|면적|건수|인원|숫자)[는은이가]? ")
_CLAUSE = re.compile(r"[,;]|(?:다|고|며|지만|으나|는데)[ .]")
_SUBSET = re.compile(rf"(?:{'|'.join(SUBSETS)})(?: ?(?:바이오|제약|기업|계|스타트업))? ?$")
_SELECT = re.compile(r"(?:박사급?|석사급?|외국인|여성|남성|정규직|비정규직|퇴직|해외|청년|신입|경력|핵심|전담|파견|계약직|소속|출신|평균|1인당|당) ?$")
_INCREMENT = re.compile(rf"(?:{'|'.join(INCREMENTS)}) ?$")
_PARTS = re.compile(r"(?:중|가운데|그중|이 ?중|이 ?가운데) [^,.\d]{0,12}$")
_KIND_NOUN = re.compile(r"(?:기업|업체|기관|회사|스타트업|벤처|벤처기업|제약사|연구기관|바이오텍|직원|인력|임직원|사람|근로자) ?$")
_NAKED = re.compile(r"[가-힣A-Za-z]+ ?$")
_LONGEST_GAP = 70


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure and the words that say what it measures.

    `word` is the row of its metric, `start` and `end` the printed words (the definition), -1 where none are printed;
    `actor` a subject named between the words and the figure; `moment` a date that belongs to this figure alone.
    """

    figure: Figure
    word: MetricWord
    metric: str
    start: int
    end: int
    planned: bool
    actor: Actor | None = None
    moment: Moment | None = None


@dataclass(frozen=True, slots=True)
class _Term:
    start: int
    end: int  # of the word itself
    tail: int  # with its particle
    row: MetricWord
    topical: bool  # stands as topic or subject, so that it may reach over a describing clause
    owning: bool  # stands before its head: 매출의 8.1%, 입주 기업과


def fits(figure: Figure, fit: Fit) -> bool:
    """Whether a figure can measure what a word names: by its kind and counter."""
    if fit == "area" or fit == "money":
        return figure.kind == fit
    if fit == "percent":
        return figure.kind == "percent" and figure.unit == "%"
    return figure.kind == "count" and (figure.unit or "").removeprefix("여").split(" ")[0] in FIT_UNITS[fit]


def is_level(figure: Figure) -> bool:
    """Whether a figure states how much there is: no increase, rate, share of each, vague or impossible number."""
    return not (figure.change or figure.each or figure.per or figure.vague or figure.malformed)


class Sentence:
    """The measures of one sentence."""

    def __init__(self, text: str, span: Span, figures: list[Figure], cast: Cast, calendar: Calendar) -> None:
        self.text, self.span, self.figures = text, span, figures
        self.cast, self.calendar = cast, calendar
        self.terms = self._terms()
        self.found: list[Measure] = []

    def read(self) -> list[Measure]:
        """Pair each figure with its words: those before it, those that it stands before, or a verb after it."""
        self.found = self._respectively()
        told = {measure.figure.id for measure in self.found}
        for figure in self.figures:
            if figure.same_as or figure.id in told or self._is_refused(figure):
                continue
            measure = self._measure(figure) if is_level(figure) else self._spent_more(figure)
            if measure is not None:
                self.found += self._before_verb(measure)
                self.found.append(measure)
        return self.found

    def _before_verb(self, measure: Measure) -> list[Measure]:
        """A에는 74개사, B에는 150개사가 입주해 있다: the verb also speaks for the figure before, each of its own place."""
        position = self.figures.index(measure.figure)
        if measure.start < measure.figure.end or position == 0 or measure.word.fits not in ("firms", "people"):
            return []
        first = self.figures[position - 1]
        own = [a for a in self.cast.within(max(self.span.start, first.start - 30), measure.figure.start) if a.part in ("at", "subject")]
        if len(own) < 2 or first.kind != measure.figure.kind or not is_level(first) or any(m.figure is first for m in self.found):
            return []
        left, right = own[-2], own[-1]
        if left.end_of_particle > first.start or not first.end <= right.start <= first.end + 6:
            return []
        if self.text[left.end_of_particle : first.start].strip() or self.text[right.end_of_particle : measure.figure.start].strip(" 약"):
            return []
        return [replace(measure, figure=first, actor=left, planned=self._is_planned(first))]

    def _respectively(self) -> list[Measure]:
        """A와 B의 입주 기업은 각각 45곳, 72곳이다: names and figures in the same order."""
        match = _RESPECTIVELY.search(self.text, self.span.start, self.span.end)
        if match is None:
            return []
        term = next((t for t in reversed(self.terms) if t.tail <= match.start() <= t.tail + 12), None)
        lists = [c for c in chains(self.cast, self.span.start, match.start()) if len(c) > 1]
        if term is None or not lists:
            return []
        names = lists[-1]
        values = [f for f in self.figures if f.start >= match.end() and fits(f, term.row.fits) and not f.same_as][: len(names)]
        if len(values) != len(names) or any(b.start - a.end > 16 for a, b in pairwise(values)):
            return []
        planned = [self._is_planned(v) for v in values]
        return [
            Measure(value, term.row, term.row.metric, term.start, term.end, plan, actor)
            for value, actor, plan in zip(values, names, planned, strict=True)
        ]

    def _measure(self, figure: Figure) -> Measure | None:
        before = self._term_before(figure)
        after = self._term_after(figure)
        if after is not None and before is not None:
            immediate = not self.text[before.tail : figure.start].strip(" :：약총")
            strong = "의" in self.text[self._tail(figure) : after.start]
            if immediate and not strong:
                after = None
        if after is not None:
            return self._pair(figure, after)
        if before is not None:
            return self._pair(figure, before)
        return self._continued(figure) or self._by_verb(figure)

    def _spent_more(self, figure: Figure) -> Measure | None:
        """580억원을 더 들여: more money is still money spent."""
        if figure.kind != "money" or figure.change != "up" or not is_level(replace(figure, change=None)):
            return None
        measure = self._by_verb(figure)
        return measure if measure is not None and measure.metric == "investment" else None

    def _pair(self, figure: Figure, term: _Term) -> Measure | None:
        metric = self._metric(term.row.metric, term.start)
        if metric is None:
            return None
        if term.row.fits == "people" and _EVENT.match(self.text, self._tail(figure)):
            return None
        actor = None
        if term.tail <= figure.start:
            named = [a for a in self.cast.within(term.tail, figure.start) if _is_named(a, self.figures)]
            actor = named[-1] if named else None
        planned = self._is_planned(figure) or bool(_EXPECTED.search(self.text, max(self.span.start, term.start - 6), term.start))
        return Measure(figure, term.row, metric, term.start, term.end, planned, actor)

    def _metric(self, metric: str, start: int) -> str | None:
        """The metric's name; of a part of the tenants its own; None for an increment or another part."""
        lead = self.text[max(self.span.start, start - 14) : start]
        if metric != "new_companies" and _INCREMENT.search(lead):
            return None
        if _SELECT.search(lead):
            return None
        if metric in ("tenants", "members", "people", "researchers", "graduates") and _SUBSET.search(lead):
            return "tenants_subset" if metric == "tenants" else None
        return metric

    def _terms(self) -> list[_Term]:
        found: list[_Term] = []
        for match in _TERM.finditer(self.text, self.span.start, self.span.end):
            row = _row(match["word"])
            if match["new"] and row.metric != "new_companies":
                row = _row(match["new"] + match["word"]) if (match["new"] + match["word"]).replace(" ", "") in _ROWS else None
                if row is None:
                    continue
            tail = match["tail"]
            found.append(_Term(match.start(), match.end("word"), match.end(), row, tail.endswith(("은", "는", "이", "가", "도")), tail.endswith(("의", "와", "과"))))
        return found

    def _tail(self, figure: Figure) -> int:
        match = _TAIL_BRACKET.match(self.text, figure.end)
        return match.end() if match else figure.end

    def _term_before(self, figure: Figure) -> _Term | None:
        for term in reversed(self.terms):
            if term.tail > figure.start or (term.owning and not _COUNT_NOUN.match(self.text, term.tail)):
                continue
            if not fits(figure, term.row.fits):
                if figure.start - term.tail <= 2:
                    return None
                continue
            return term if self._reaches(term, figure) else None
        return None

    def _term_after(self, figure: Figure) -> _Term | None:
        tail = self._tail(figure)
        for term in self.terms:
            if term.start < tail:
                continue
            if term.start - tail > 24:
                return None
            if fits(figure, term.row.fits):
                return term if _ATTRIBUTE.match(self.text, tail, term.start) else None
        return None

    def _reaches(self, term: _Term, figure: Figure) -> bool:
        """Whether a term carries to a figure behind it."""
        text, start, end = self.text, term.tail, figure.start
        if end - start > _LONGEST_GAP:
            return False
        others = [f for f in self.figures if start <= f.start < end]
        for other in others:
            denied = _DENIED.match(text, other.end, end)
            if denied:  # "당초 120곳으로 알려졌으나 실제로는 98곳": what follows takes its place
                start = denied.end()
        others = [f for f in others if f.start >= start]
        levels = [f for f in others if is_level(f) and not f.same_as and not _is_aside(text, f, figure)]
        if _TOTAL.search(text, max(start, end - 12), end) and term.topical:
            return all(f.kind == figure.kind for f in levels)
        if levels:
            return False
        words = self._residue(start, end, others)
        if any(word in BREAKS or word.endswith(_CLAUSE_ENDS) for word in words):
            return False
        unknown = [word for word in words if word not in BETWEEN and word != ","]
        if not unknown:
            return "," not in words or term.topical
        if not term.topical or len(unknown) > 6 or any(_is_nominative(word) for word in unknown):
            return False
        last = words[-1]
        return last in BETWEEN or _describes(last)

    def _residue(self, start: int, end: int, others: list[Figure]) -> list[str]:
        """The words between two places without dates, named subjects, changes and brackets."""
        cuts = [(m.start, m.end) for m in self.calendar.within(start, end)]
        cuts += [(a.start, a.end_of_particle) for a in self.cast.within(start, end) if _is_named(a, self.figures)]
        cuts += [(f.start, f.end) for f in others]
        pieces: list[str] = []
        at = start
        for left, right in sorted(cuts):
            if left >= at:
                pieces.append(self.text[at:left])
                at = max(at, right)
        pieces.append(self.text[at:end])
        gap = _ASIDE.sub(" ", _TAIL_BRACKET.sub(" ", " ".join(pieces)))
        return gap.replace(",", " , ").replace("(", " ").replace("'", " ").split()

    def _continued(self, figure: Figure) -> Measure | None:
        """A further figure under the words of the one before: of another subject, time, or plan."""
        if not self.found:
            return None
        last = self.found[-1]
        if not fits(figure, last.word.fits) or last.metric == "tenants_subset":
            return None
        start = last.figure.end
        end = figure.start
        if end - start > 60 or any(start <= t.start < end for t in self.terms):
            return None
        if any(f.kind == figure.kind and is_level(f) and not f.same_as for f in self.figures if start <= f.start < end):
            return None
        planned = self._is_planned(figure)
        if _PLAN_BEFORE.search(self.text, max(start, end - 24), end):
            return replace(last, figure=figure, planned=True, moment=None)
        actors = [a for a in self.cast.within(start, end) if _is_named(a, self.figures)]
        if actors and self._is_plain(actors[-1].end_of_particle, end):
            return replace(last, figure=figure, actor=actors[-1], planned=planned, moment=None)
        moments = self.calendar.within(start, end)
        if moments and self._is_plain(moments[-1].end, end):
            return replace(last, figure=figure, moment=moments[-1], planned=planned)
        if self.text[last.figure.end : end].strip() in ("에서", "에서 현재", "에서 올해"):
            if planned or not _GREW.match(self.text, figure.end):
                return replace(last, figure=figure, planned=True)
            self.found.pop()
            return replace(last, figure=figure)
        return None

    def _is_plain(self, start: int, end: int) -> bool:
        words = [w for w in self._residue(start, end, []) if w not in BETWEEN and w != ","]
        return len(words) <= 2 and not any(w in BREAKS or _is_nominative(w) for w in words) and end - start <= 20

    def _by_verb(self, figure: Figure) -> Measure | None:
        """126개 기업이 입주해 있다, 3천 명이 근무한다, 580억원을 들여: the verb says what is counted."""
        tail = self._tail(figure)
        verb = _VERBS.search(self.text, tail, min(self.span.end, tail + 45))
        if verb is None:
            return None
        gap = self.text[tail : verb.start()]
        if _CLAUSE.search(gap) or any(tail <= f.start < verb.start() and f.kind == figure.kind for f in self.figures):
            return None
        lead = self.text[max(self.span.start, figure.start - 24) : figure.start]
        return self._verb_measure(figure, verb, gap, lead)

    def _verb_measure(self, figure: Figure, verb: re.Match[str], gap: str, lead: str) -> Measure | None:
        metric = {"stay": "tenants", "came": "tenants", "work": "people", "joined": "members", "spent": "investment"}[
            verb.lastgroup or "stay"
        ]
        row = _BY_METRIC[metric]
        if not fits(figure, row.fits):
            return None
        if metric == "investment":
            if not re.match(r"여?(?:을|를|이|의)? ?(?:[가-힣]+ )?$", gap) or not _BUILDING.search(self.text, self.span.start, self.span.end):
                return None
            return Measure(figure, row, metric, -1, -1, self._is_planned(figure))
        if re.search(r"[을를] |[을를]$", gap) or any(word in gap for word in ("새로", "추가", "신규")) or _INCREMENT.search(lead):
            return None
        if verb.lastgroup == "came" and self._is_event(figure):
            return None
        if metric == "people" and "연구" in gap:
            row = _BY_METRIC["researchers"]
            metric = "researchers"
        noun = _KIND_NOUN.search(lead)
        before = lead[: noun.start()] if noun else lead
        naked = _NAKED.search(before) if not noun else None
        if naked and naked.group().strip() not in BETWEEN and not _ends_with_particle(naked.group().strip()):
            return None
        if _PARTS.search(lead):
            return None
        whose = before if noun else gap
        if metric == "tenants" and (_SUBSET.search(before) or any(word in gap for word in SUBSETS)):
            return Measure(figure, row, "tenants_subset", figure.start - len(lead) + (noun.start() if noun else 0), figure.end, self._is_planned(figure))
        if _SELECT.search(whose) or re.search(r"박사|외국인|여성", gap):
            return None
        return Measure(figure, row, metric, verb.start(), verb.end(), self._is_planned(figure))

    def _is_event(self, figure: Figure) -> bool:
        """지난해 15곳이 입주했다: what happened in a time, no level, but 8월 말 기준 38곳이 입주했다 is one."""
        moments = self.calendar.within(self.span.start, figure.start)
        return bool(moments) and not re.match(r"[^,.]{0,6}(?:기준|현재|말)", self.text[moments[-1].end : moments[-1].end + 10])

    def _is_refused(self, figure: Figure) -> bool:
        """Whether the sentence itself takes the figure back, or tells only an increase or a part."""
        text = self.text
        if _RUMOURED.search(text, self.span.start, figure.start):
            return True
        if _CRITERION.match(text, figure.end) or _GIVEN.match(text, figure.end):
            return True
        if _DENIED.match(text, figure.end) or _RISE.match(text, figure.end):
            return True
        part = _PARTS.search(text, max(self.span.start, figure.start - 18), figure.start)
        return part is not None and not any(t.row.metric == "researchers" and part.start() <= t.start < figure.start for t in self.terms)

    def _is_planned(self, figure: Figure) -> bool:
        if figure.planned or _PLAN_BEFORE.search(self.text, max(self.span.start, figure.start - 24), figure.start):
            return True
        if _PLAN_TOPIC.search(self.text, max(self.span.start, figure.start - 60), figure.start):
            return True
        return bool(_PLAN_AFTER.match(self.text, self._tail(figure), min(self.span.end, figure.end + 40)))


_BY_METRIC = {row.metric: row for row in METRIC_WORDS}
_EVENT = re.compile(EVENTS)
_CLAUSE_ENDS = ("지만", "으나", "는데", "라며", "라고", "다고", "거나")
_ASIDE = re.compile(r"(?<![가-힣])[가-힣]{1,6}의 +인(?= |$)")
_BUILDING = re.compile(r"동[을를]|센터|단지|캠퍼스|건물|시설|연구소|공장|부지|조성|건립|짓|증축|확장|확충|인프라|장비|밸리|파크|클러스터")
_VERBAL = re.compile(r"(?:하|되|있|없|넘|도|먹|르|키|오|가|지|주|받|않|많|적|높|낮|같|작|찾|맺|남|모|얻|리|내)[는은]$")


def _is_aside(text: str, other: Figure, figure: Figure) -> bool:
    """매출의 8.1%인 151억원: a figure of another kind that only describes the one after it."""
    return other.kind != figure.kind and text.startswith(("인 ", "에 해당하는 ", "에 이르는 ", "에 달하는 "), other.end)


def _is_named(actor: Actor, figures: list[Figure]) -> bool:
    """A name that owns the figure after it: "가온단지가 67개사", "가온단지 67개사", "가온단지(67개사)"."""
    if actor.part == "subject":
        return True
    return actor.part == "none" and any(0 <= f.start - actor.end <= 2 for f in figures)


def _row(word: str) -> MetricWord:
    return _ROWS[word.replace(" ", "")]


@cache
def _is_nominative(word: str) -> bool:
    return len(word) > 1 and word.endswith(("이", "가")) and word not in BETWEEN


@cache
def _describes(word: str) -> bool:
    if word.endswith(("은", "는")):
        return bool(_VERBAL.search(word))
    return word.endswith(DESCRIBES)


@cache
def _ends_with_particle(word: str) -> bool:
    return word.endswith(("에", "에는", "에서", "은", "는", "등", "로", "엔", "이", "가", "의", "한", "된", "도", "해", "고", "며", "쳐", "까지"))

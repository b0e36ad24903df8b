"""Which figure of a sentence measures what."""

from __future__ import annotations

import re

from analysis.reading.metrics.claims import FROM, is_expected, is_refused
from analysis.reading.metrics.further import continued, formerly
from analysis.reading.metrics.line import Line
from analysis.reading.metrics.measure import EVENT, GROUPS, STAFF, Measure, kind_of
from analysis.reading.metrics.terms import Term, alike, fits, is_level
from analysis.records import Figure

_ATTRIBUTE = re.compile(
    r"여?(?: ?(?:의|짜리|규모의?|에 달하는|에 이르는|(?:[이가])? 넘는|[을를] 웃도는|이상의|가량의|안팎의|정도의|남짓한))? ?"
    r"(?:(?:국내외|바이오|제약|첨단|전문|중소|벤처|유망|생명과학|의료기기|헬스케어|드넓은|너른|신규)[ ·]?){0,3}$"
)
_COUNT_NOUN = re.compile(r" ?(?:수|총수|규모|면적|건수|인원|숫자)[는은이가]? ")
# "입주 기업 7곳이 기술수출에 성공했다": some of them did something; "입주 기업 64곳이 모여 있다" are all.
_ACTED = re.compile(
    r"여?(?:[이가은는] |의 (?!절반|\d))"
    r"|여?[을를] (?:[^ ,.\n]{1,8} ){0,3}(?:모집|선발|선정|뽑|지원|방문|대상|초청|발굴|배출|추가|만나|찾|새로)"
)
_DID = re.compile(r"여?[이가은는] ")  # 직원 30명이 둘러봤다
_SENT_OUT = re.compile(r"여?[을를] (?:[^ ,.\n]{1,8} ){0,2}배출")  # 졸업 기업 17곳을 배출했다: all who have left
_OWN_AREA = re.compile(
    r"(?:(?:파크|밸리|캠퍼스|허브|타운|클러스터|빌리지|특구|스퀘어) |[은는의] |[○□◦ㅇ•·*▷▶◇■-] ?|, |[고며] |^)(?:전체 |총 )?$"
)
_KEPT = re.compile(r"여?[을를] (?:두고|뒀|둔|상주시)")  # 누리셀은 파크에 직원 6명을 두고 있다
# "특허 14건은 작년 5월 누리셀에 30억원에 매각했다"
_TRADED = re.compile(
    r"여? ?(?:기술 ?이전|매각|매입|양도)|여?(?:[을를은는도과와의]|에 대한) [^.\n]{0,50}?(?:매각|매입|이전|양도|양수|넘기|넘겼|넘긴|팔|사들|인수|취득)"
)
_HELD = re.compile(
    r"여?[이가은는]? ?(?:[^ ,.\n]{1,10} ){0,3}?"
    r"(?:매출|근무|일하|일한|종사|재직|몸담|출근|입주|모여|모인|몰려|있|넘|되|된|달하|달한|이르|이른|상주|밀집|자리|둥지|참여하고|활동|들어|그대로|[가-힣]{1,4}대로(?:다|이|입)|변함|확인|터를|보육|등록|가입|(?:따로|별도로) (?:세|센|셌|셈|집계|잡|관리|분류|계산|친다)|(?:넣|포함하|포함되|세|셈하|합산하)지 않|제외|뺐|뺀|빠졌|빠진|나눠 쓰|나눠 쓴|함께 쓰|함께 쓴|같이 쓰|같이 쓴|쓰고 있|이용하|이용한|목표|계획)"
)
_SUMMED = re.compile(r"합[쳐친해한하]|합계|더[해한하]")
_FURTHEST = 120  # beyond this no word before a figure is looked at


def by_words(line: Line, figure: Figure, last: Measure | None) -> Measure | None:
    """The measure that the words around a figure make: before it, behind it, or those of the figure before."""
    before, after = _term_before(line, figure), _term_after(line, figure)
    if before is not None and after is not None:
        is_beside = not line.text[before.tail : figure.start].strip(" :：약총")
        if is_beside and "의" not in line.text[line.tail(figure) : after.start]:
            after = None
    term = after or before
    if term is not None:
        return _pair(line, figure, term)
    return formerly(line, figure) or continued(line, figure, last)


def has_words(line: Line, figure: Figure) -> bool:
    """Whether words name what a figure measures, so that no verb need say it."""
    return _term_before(line, figure) is not None or _term_after(line, figure) is not None


def upheld(line: Line, measure: Measure) -> bool:
    """Whether the sentence stands by a figure as a measure of these words."""
    own = measure.start if measure.row.metric == "researchers" and measure.start >= 0 else None
    return not is_refused(line.text, line.span.start, measure.figure, own)


def superseded(line: Line, measure: Measure) -> bool:
    """매출 전망을 900억원에서 800억원으로: what was expected before."""
    if not FROM.match(line.text, measure.figure.end) or measure.start < 0:
        return False
    return is_expected(line.text, line.back(measure.start, 6), measure.start, measure.end)


def _term_before(line: Line, figure: Figure) -> Term | None:
    for term in line.terms_before(figure.start, _FURTHEST):
        if term.owning and not _COUNT_NOUN.match(line.text, term.tail):
            continue
        if not fits(figure, term.row.fits):
            if figure.start - term.tail <= 2:
                return None
            continue
        return term if not _is_counted(line, term, figure) and line.reaches(term, figure) else None
    return None


def _is_counted(line: Line, term: Term, figure: Figure) -> bool:
    """66건의 특허 출원이 나왔고, 5곳의 …: a noun whose number stands before it, unless the next counts alike."""
    own = line.between(line.back(term.start, 16), term.start)
    if not own or not line.text.startswith("의 ", line.tail(own[-1])) or not fits(own[-1], term.row.fits):
        return False
    other = term.row.metric == "valuation" or not alike(own[-1], figure)  # 1800억원의 기업가치로 420억원을 유치했다
    return other and bool(_ATTRIBUTE.match(line.text, line.tail(own[-1]), term.start))


def _term_after(line: Line, figure: Figure) -> Term | None:
    if line.text.startswith(("두 ", "세 ", "네 "), figure.start) and line.text.startswith("의 ", figure.end):
        return None  # 세 곳의 입주 기업은
    tail = line.tail(figure)
    for term in line.terms_between(tail, tail + 25):
        if fits(figure, term.row.fits):
            if term.topical and line.text.startswith("의 ", tail) and _has_own(line, term, figure):
                return None  # 단지 5곳의 입주 기업은 모두 720곳
            return term if _ATTRIBUTE.match(line.text, tail, term.start) else None
    return None


def _has_own(line: Line, term: Term, figure: Figure) -> bool:
    """Whether a figure behind a topic is what it measures."""
    return any(
        fits(other, term.row.fits) and alike(figure, other) and is_level(other) and line.reaches(term, other)
        for other in line.between(term.tail, term.tail + 30)
    )


def _pair(line: Line, figure: Figure, term: Term) -> Measure | None:
    metric = kind_of(term.row.metric, line.text[line.back(term.start, 14) : term.start])
    if metric is None or (term.row.fits == "people" and EVENT.match(line.text, line.tail(figure))):
        return None
    if line.text[term.start : term.end] in ("면적", "넓이") and not _OWN_AREA.search(
        line.text[line.back(term.start, 8) : term.start]
    ):
        return None
    if metric == "patents" and _TRADED.match(line.text, line.tail(figure), line.span.end):
        return None
    if (
        term.row.fits == "people"
        and _KEPT.match(line.text, line.tail(figure))
        and line.text.endswith("에 ", 0, term.start)
    ):
        return None
    if metric in STAFF and figure.end < term.start and _DID.match(line.text, term.end):
        if not _HELD.match(line.text, term.end):
            return None  # 5명의 직원이 상을 받았다
    if metric in (GROUPS | STAFF) and line.text[term.end : figure.start] in ("", " ") and _acted(line, figure, metric):
        return None
    if metric != "ecosystem" and _is_sum(line, term, figure):
        return None
    named = line.named(term.tail, figure.start) if term.tail <= figure.start else []
    planned = line.plans(figure)
    if line.may_plan and not planned:
        planned = is_expected(line.text, line.back(term.start, 6), term.start, term.end)
    return Measure(figure, term.row, metric, term.start, term.end, planned, named[-1] if named else None)


def _is_sum(line: Line, term: Term, figure: Figure) -> bool:
    """연구실과 사무실을 합쳐 560실: of both, and so of neither."""
    before = next(iter(line.terms_before(term.start, 14)), None)
    if before is None or not before.owning or before.row.metric == term.row.metric or term.start - before.tail > 2:
        return False
    return bool(_SUMMED.search(line.text, term.end, figure.start))


def _acted(line: Line, figure: Figure, metric: str) -> bool:
    tail = line.tail(figure)
    if metric == "graduates" and _SENT_OUT.match(line.text, tail):
        return False
    acted = _DID if metric in STAFF else _ACTED
    return bool(acted.match(line.text, tail)) and not _HELD.match(line.text, tail)

"""Which quantities are planned: targets, estimates, forecasts, what is not yet built; the figure, not its whole sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise

from analysis.reading.figures.carried import goes_on
from analysis.reading.figures.dated import ENDED, FROM, HALTED, SO_FAR, ahead_of, mark_dated
from analysis.reading.figures.outlines import is_plan_item, outlined, outlines
from analysis.reading.figures.quantity import Quantity
from analysis.reading.rules.plan_words import (
    BOUNDARY,
    BUILDING,
    FINAL_N,
    FINAL_SS,
    IF,
    NOW_AFTER,
    NOW_BEFORE,
    PLAN_WORDS,
)
from analysis.reading.stems import any_of
from analysis.records import Moment, Span


def _joined(place: str) -> str:
    return "|".join(row.pattern for row in PLAN_WORDS if row.place == place)


# A stem of every pattern below: a sentence without any of them plans nothing.
_STEMS = any_of(
    (
        "겠", "계획", "필요한", "을 생각", "염두", "내건", "내걸었던", "방침", "예정", "목표", "전망", "예상", "추정", "추산", "것으로", "기대", "그때까지", "첫 삽을 뜬", "추가한다", "확충한다", "증설한다", "보강한다", "장담", "공언", "내다", "관측", "예측", "구상", "모집", "투입", "건립", "조성", "짓", "채용", "들어",
        "로드맵", "청사진", "기로", "앞으로", "향후", "조달", "늘린다", "높인다", "확대한다", "신설", "끌어", "컨센", "가이던", "지을", "세울", "확보할", "늘릴", "열릴", "뽑을",
        "포부", "약속", "공약", "다짐", "본다", "보고 있", "점친", "점쳤", "점치", "올린다", "세운다", "연다", "전략", "비전", "복안", "사업을", "방안을", "건설", "신축", "증축", "늘어난다", "커진다", "확대된", "높아진", "불어난", "줄어든", "골자", "완공된다", "완공한다", "준공된다", "준공한다", "개소한다", "개원한다", "개장한다", "불어난다", "넓어진다", "마스터플랜", "밑그림", "는 계산", "는 셈법", "낼 돈", "낼 금액", "낼 몫", "내야 할", "부담할", "치를", "갚을", "들 돈", "들 비용", "물어줄", "물어야", "달성", "돌파", "진입", "연내", "올해 안에", "연말까지", "올해 말까지", "것이라", "것이란", "거라", "거란", "리라는", "뼈대", "주요 내용", "것이 핵심", "게 핵심", "까지", "구축", "지어진다", "세워진다", "모은다", "뽑는다", "선발", "충원", "씩", "내년", "내후년", "다음 달", "다음달", "오는 ", "대로라", "대로면", "대로였", "대로됐", "하면", "되면", "나면", "치면",
    )
)  # fmt: skip
_PLANS = (re.compile(_joined("after")), re.compile(_joined("tied")))
_LABEL_WORD = re.compile(_joined("label"))
_LABEL = re.compile(rf"(?:{_joined('label')})(?: (?:총|약|최대|연면적|부지|(?!대비)[가-힣]{{1,3}}))? ?\(?$")
_TOPIC = re.compile(_joined("topic"))
_BOUNDARY = re.compile(BOUNDARY)
_NOW_AFTER, _NOW_BEFORE = re.compile(NOW_AFTER), re.compile(NOW_BEFORE)
# 실험실 60개를 갖춘 임대동을 짓는다: of what is built
_TO_HOLD = re.compile(r"[을를] 갖춘 (?:[^ ,.\n]{0,11}[^ ,.\n은는이가] ){0,3}(?:[^ ,.\n]{0,11}[^ ,.\n은는이가])?")
_BUILDING = re.compile(BUILDING)
# 그때까지 환자 300명의 자료도 모은다: what was told to come goes on
_BY_THEN = re.compile(rf"그때까지(?:는)? [^.\n]{{0,80}}{FINAL_N}다(?=[.\"”])")
# 준공 목표로, 5월 말 기준 부지는: what is told of a day of its own
_SINCE = re.compile(r"[,.] ?[^,.\n]{0,16}(?:기준|현재|지금|이미|지난해|작년)[은는]? ")
_PREDICATE = re.compile(rf"[다요]\.|{FINAL_SS}(?:다|고|으며|지만|으니|으나)|[을를] |[이으]며|지만")
# If it is built, the capacity trebles.
_THEN = re.compile(
    r"(?: ?(?:수준|안팎|규모|이상))?(?:으로|로) (?:더 )?(?:늘어난다|커진다|확대된다|높아진다|뛴다|줄어든다|불어난다|증가한다)"
)
_IF = re.compile(IF)
# 계약금 15억원을 내기로 했다, 총액을 2억 달러로 깎기로 했다: a term of what is signed
_TERM = re.compile(
    r"(?:계약금|선급금|로열티율?|마일스톤|(?<!투자 )(?<!투자)(?<!사업비 )총액|계약 ?금액|계약액|공급가|공급 단가)[은는이가을를]? ?(?:최대 |총 |약 )?$"
)
# When it is built, so many will come.
_ONCE = re.compile(
    r"(?:완공|준공|완성|조성|건립|증설|증축|확장|신축|공사|가동|개소|개원|이전)(?:이|가|을|를)? ?(?:[가-힣]{1,4} )?"
    r"(?:되|끝나|마치|마무리되|이뤄지|하|완료되|들어가|시작되)면[ ,]"
)
_ONCE_ENDS = re.compile(r"면[ ,](?<=[되나치지하가]면.)")  # what `_ONCE` ends in, which is quickly looked for
_EVERY = re.compile(rf"매[년달월주일]|해마다|마다|보통|대개|평균|{IF}")
_BUILT = frozenset({"층", "실", "동", "병상", "개동", "개실", "개층"})
_PARTIES = frozenset("기관 회사 사 나라 기업 업체 사람 병원 대학 곳 명".split())
_ACTORS = frozenset("기관 회사 사 나라 기업 업체 병원 대학".split())
_ACTS = re.compile(r"[이가와과의도]|에서|모두")
_ASKED = frozenset({"%", "명", "곳", "개사"})
# 940명으로, 내년까지 150명을 더 뽑는다: the plan has a time of its own
_OWN_TIME = re.compile(r"(?:(?:20\d\d|'\d\d)년|내년|내후년|연말|올해|\d월|분기|반기)[^,.\n]{0,6}까지 ")
_ANSWER = re.compile(r"(?:[이가] 넘는|에 가까운|에 달하는) |[이가은는] ")
_ANSWERS = re.compile(r"[^,.\n]{1,16}고 (?:답|응답|대답)")
_TOTAL = re.compile(r" ?등 ?(?:(?:모두|총|약|합계|도합) ?)*")
_QUOTED = re.compile(r"['‘“\"]([^'’”\"\n]{2,40})['’”\"] ?(?:약속|공약|목표|청사진|다짐|비전)")
_SIZES = frozenset({"money", "area", "count"})
_SENTENCE = re.compile(r"\S[^\n]*?(?:[다요]\.(?=\s|$)|(?=\n)|$)")
_STEM_REACH = 20  # how far before its stem the pattern of a plan may begin
_WINDOW, _BEFORE = 300, 44


def mark(
    text: str,
    found: list[Quantity],
    sentences: tuple[Span, ...] | None = None,
    moments: tuple[Moment, ...] = (),
    published: str | None = None,
) -> None:
    """Set `planned` on each quantity that is a plan, target, estimate or forecast, in place.

    `sentences` and `moments` in text order; a quantity dated after `published` (ISO 8601) is a plan too.
    """
    if not found:
        return
    if sentences is None:
        sentences = _lines(text)
    future = ahead_of(moments, published)
    ends = [moments[index].end for index in future]
    sections = outlines(text, sentences, moments, future)
    section_starts = [section.start for section in sections]
    index = first = dated = 0
    count, last_sentence = len(found), len(sentences) - 1
    while first < count:
        at = found[first].start
        while index < last_sentence and sentences[index].end <= at:
            index += 1
        start, end = (sentences[index].start, sentences[index].end) if sentences else (0, len(text))
        last = first + 1
        while last < count and found[last].start < end:
            last += 1
        here = found[first:last]
        stem = _STEMS.first(text, start, end)
        if stem >= 0:
            _mark_sentence(text, start, end, here, stem)
        if sections and outlined(sections, section_starts, start):
            for quantity in here:
                built = (quantity.unit or "").replace(" ", "") in _BUILT
                quantity.planned = quantity.planned or built or quantity.kind in ("money", "area")
        if sentences and is_plan_item(text, sentences, index):
            for quantity in here:
                quantity.planned = True
        if index and goes_on(text, sentences[index - 1], start, end, found, first):
            for quantity in here:
                quantity.planned = quantity.planned or quantity.kind in _SIZES
        while dated < len(ends) and ends[dated] <= here[-1].start:
            dated += 1
        if dated and moments[future[dated - 1]].start >= start:
            mark_dated(text, start, here, moments, future, ends)
        if last - first > 1:
            _mark_totals(text, here)
        first = last


def _mark_totals(text: str, quantities: list[Quantity]) -> None:
    """2033년까지 국비 80억원, 군비 40억원 등 총 120억원: the sum of what is planned."""
    for part, whole in pairwise(quantities):
        if part.planned and part.kind == whole.kind and _TOTAL.fullmatch(text, part.end, whole.start):
            whole.planned = True


def _lines(text: str) -> tuple[Span, ...]:
    return tuple(Span(*m.span()) for m in _SENTENCE.finditer(text))


def _mark_sentence(text: str, start: int, end: int, quantities: list[Quantity], stem: int) -> None:
    """`stem` is where the first stem stands, or a little before it: no topic or label begins before one."""
    last = quantities[-1].start
    after = max(quantities[0].end - 1, stem - _STEM_REACH)
    plans = sorted(match.start() for pattern in _PLANS for match in pattern.finditer(text, after, end))
    topic = _TOPIC.search(text, stem, last) if stem < last else None
    predicate = _PREDICATE.search(text, topic.end(), last) if topic else None
    labels = stem < last and _LABEL_WORD.search(text, max(start, stem - _STEM_REACH), last)
    once = _ONCE.search(text, start, last) if _ONCE_ENDS.search(text, start, last) else None
    if (then := _BY_THEN.search(text, start, end)) is not None:
        for quantity in quantities:
            quantity.planned = quantity.planned or then.start() < quantity.start < then.end()
    for quoted in _QUOTED.finditer(text, start, end):
        for quantity in quantities:
            if quoted.start() <= quantity.start < quoted.end(1):
                quantity.planned = True
    labelled: Quantity | None = None
    for index, quantity in enumerate(quantities):
        before = text[max(start, quantity.start - _BEFORE) : quantity.start]
        if topic and HALTED.match(text, quantity.end):
            continue
        if labels and (_LABEL.search(before) or (labelled and text[labelled.end : quantity.start].startswith("에서 "))):
            quantity.planned = True
            labelled = quantity
        elif (
            (topic and topic.end() <= quantity.start and (predicate is None or quantity.start < predicate.end()))
            or _is_building(text, start, end, quantity)
            or _is_then(text, quantity, once)
        ):
            quantity.planned = True
        else:
            following = bisect_left(plans, quantity.end - 1)
            target = quantities[index + 1] if index + 1 < len(quantities) else None
            if (following < len(plans) and _reaches(text, before, quantity, target, plans[following])) or (
                _THEN.match(text, quantity.end) and (_IF.search(before) or _is_to_grow(before, quantity))
            ):
                quantity.planned = True


def _is_then(text: str, quantity: Quantity, once: re.Match[str] | None) -> bool:
    """준공되면 기업을 210개사까지 들일 수 있다."""
    if once is None or quantity.start < once.end() or text.startswith("에서 ", quantity.end):
        return False
    between = SO_FAR.search(text[once.end() : quantity.start]) or ENDED.search(text, once.end(), quantity.start)
    return not (between or _NOW_AFTER.match(text, quantity.end))


def _is_to_grow(before: str, quantity: Quantity) -> bool:
    """상주 인력도 2,500명으로 불어난다: what grows in the present tense has yet to, unless it does so every time."""
    return quantity.kind in ("count", "area") and not _EVERY.search(before)


def _is_building(text: str, start: int, end: int, quantity: Quantity) -> bool:
    if quantity.kind != "area" and quantity.unit not in _BUILT:
        return False
    built = _BUILDING.search(text, max(start, quantity.start - 60), min(end, quantity.end + 30))
    if built is None:
        return False
    return built.end() >= quantity.start or not _SINCE.search(text, built.end(), quantity.start)


def _reaches(text: str, before: str, quantity: Quantity, target: Quantity | None, plan: int) -> bool:
    """Whether the plan's clause holds the quantity, and the quantity is not what there is today."""
    if plan - quantity.end > _WINDOW or (text.startswith(", ", plan - 2) and _OWN_TIME.match(text, plan)):
        return False
    if text.startswith("(", quantity.end) and plan < text.find(")", quantity.end, quantity.end + 60):
        return False  # 12.8%(2026년 5% 목표)
    if text.startswith("기로", plan) and _TERM.search(before):
        return False
    pair = text.startswith(FROM, quantity.end) and target and target.unit == quantity.unit
    if (
        pair
        and target
        and (target.low is not None or target.high is not None or text.startswith(("로", "으로"), target.end))
    ):
        return False  # from 38 to 60: planned is the 60
    now = _NOW_AFTER.match(text, quantity.end) and not _TO_HOLD.fullmatch(text, quantity.end, plan)
    if now or (quantity.kind != "multiple" and _NOW_BEFORE.search(before)):
        return False
    if (
        (quantity.unit in _ASKED or quantity.kind == "multiple")
        and _ANSWER.match(text, quantity.end)
        and _ANSWERS.match(text, plan)
    ):
        return False  # 응답자의 62%가 늘리겠다고 답했다: the plan is theirs
    if quantity.kind == "count":
        if text.startswith((" 중 ", " 가운데 "), quantity.end):
            return False
        if quantity.unit in _PARTIES and not text[quantity.start].isdigit():
            acts = quantity.unit in _ACTORS and _ACTS.match(text, quantity.end)
            if acts or text[quantity.end : quantity.end + 1] in ("은", "는"):
                return False  # 두 회사는 … 할 계획이다
    return not _BOUNDARY.search(text, quantity.end, plan)

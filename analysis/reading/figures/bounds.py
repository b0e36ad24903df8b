"""What the words around a quantity make of it: bounds, approximation, decades, each, and what it is per."""

from __future__ import annotations

import re
from decimal import Decimal

from analysis.reading.figures.lexicon import SENSES
from analysis.reading.figures.quantity import Quantity
from analysis.reading.rules.modifiers import AFTER, BEFORE, BENCHMARKS, DECADE_PARTS, RECORD, Effect
from analysis.records import Closed

_BEFORE: dict[str, list[tuple[str, Effect]]] = {}
for _row in sorted(BEFORE, key=lambda row: len(row.pattern), reverse=True):
    _BEFORE.setdefault(_row.pattern[-1], []).append((_row.pattern, _row.effect))

_GROUPS = [f"e{n}" for n in range(len(AFTER))]
_EFFECTS = {group: row.effect for group, row in zip(_GROUPS, AFTER, strict=True)}
_AFTER = re.compile("|".join(f"(?P<{group}>{row.pattern})" for group, row in zip(_GROUPS, AFTER, strict=True)))
# The first characters of what `_AFTER` matches, so that most figures cost no pattern.
_AFTER_FIRST = frozenset("이초미가안내남언쯤전정수선씩권")
_AFTER_BLANK = _AFTER_FIRST | frozenset("넘웃상밑하못훌크조약살벌훨다소대채겨간거무또한육근")
_PARTICLES = frozenset("을를이가도에은는")
_AFTER_PARTICLE = frozenset("넘웃상초밑하못미훌크조약살이벌가훨다소대채겨간거무또한안되육근버")
_EXCEEDS = re.compile(r" ?(?:웃|상회|밑|하회|초과[하해했])")
_DECADE = re.compile(r"대(?: ?(초반|중반|후반))?(?=[^가-힣]|[은는이가을를의에와과로도]|으로|까지|부터|였|인|$)|(?: (초반|중반|후반))(?=[^가-힣]|[은는이가을를의에와과로]|으로|$)")
_DECADE_KINDS = frozenset({"money", "percent", "count", "number", "multiple", "area"})
_DECADE_UNITS = frozenset("명 건 곳 개사 개 병상 가구 위 포인트".split())
_PER = re.compile(
    r"((?:[0-9][0-9.,]*[만천백억]* ?)?[가-힣A-Za-z㎀-㏿³²]{1,5}(?:\([^()]{1,12}\))?)당 ?(?:[가-힣]{1,8} ){0,3}(?:[가-힣]{1,8}(?:은|는|이|가) )?$"
)
_NOT_PER = frozenset("해 담 타 배 수 상 부 충 감 합 정 식 전 성 적 지 과 가 마 황 아 야 여 온 응 의 일 이 사 무 예 대 추 분 건너 서당".split())
_NOUNS_PER = frozenset("시간 인 일 월 연 년 환자 기업 회사 업체 사람 가구 학생 기관 병원 대학 과제 팀".split())
_FREQUENCY = re.compile(r"(?:^|[^가-힣0-9])(1?[주월연일년]|하루|매[주월년일]|(?:1|한) ?(?:달|주|시간|년)에?|하루에|[0-9]+(?:주|개월|일|년|시간|달)에|주간|월간|연간)(?: 평균| 최대| 최소| 약)? ?$")
_TIMES = frozenset("회 번 차례 건 명 정 캡슐 알 포 도즈 개 바이알".split())
_SLASH = re.compile(r"/ ?((?:[0-9]+ ?)?(?:㎡|m2|평|kg|㎏|g|mg|mL|㎖|dL|L|주|일|월|년|명|인|회|개|건|h|day|week))(?![A-Za-z])(?=[^가-힣]|[을를의로은는이가에씩]|$)")
_QUOTE = re.compile(r"(원|엔|유로|위안|파운드)[·/ㆍ-]?(달러|엔|유로|위안|파운드)(?:화)? ?(?:당 )?환율[은이가]? ?(?:약 |평균 )?(?:1(?:달러|유로)[=당] ?)?$")
_CHAIN = re.compile(r"(?:와|과|,|·|ㆍ| 및) ?")


def qualify(text: str, found: list[Quantity]) -> list[Quantity]:
    """Weigh the words around every quantity, in place; returns those that are figures (a denominator is none)."""
    kept: list[Quantity] = []
    denominator: Quantity | None = None
    for quantity in found:
        if _is_denominator(text, quantity):
            denominator = quantity
            continue
        _before(text, quantity, denominator)
        if not quantity.malformed:
            _after(text, quantity)
        denominator = None
        kept.append(quantity)
    _merge_bounds(text, kept)
    return [quantity for quantity in kept if not quantity.denominator]


def _is_denominator(text: str, quantity: Quantity) -> bool:
    """3.3㎡당, 10만 명당, 1인당: a rate's denominator."""
    end = quantity.end
    if text.startswith("(", end):
        close = text.find(")", end, end + 14)
        end = close + 1 if close > 0 else end
    if not text.startswith("당", end):
        return False
    after = text[end + 1 : end + 2]
    return not after or after in " \n,." or after.isdigit()


def _before(text: str, quantity: Quantity, denominator: Quantity | None) -> None:
    at = quantity.start
    for _ in range(4):
        while at and text[at - 1] in " \u00a0":
            at -= 1
        if not at:
            break
        for word, effect in _BEFORE.get(text[at - 1], ()):
            start = at - len(word)
            if start < 0 or not text.startswith(word, start):
                continue
            if start and ("가" <= text[start - 1] <= "힣" and "가" <= word[0] <= "힣"):
                continue
            if word == "최대" and _is_record(text, start):
                return
            at = start
            if not quantity.malformed:
                _apply(quantity, effect)
            break
        else:
            break
    if denominator is not None and quantity.start - denominator.end <= 16:
        quantity.per, quantity.each = text[denominator.start : denominator.end], True
    elif at and (text[at - 1] == "당" or "당 " in text[max(0, at - 24) : at]):
        _per_word(text, quantity, at)
    elif at and text[at - 1] in "주월연일년루에":
        frequency = _FREQUENCY.search(text[max(0, at - 12) : at])
        if frequency and quantity.kind in ("count", "money", "volume", "mass", "percent"):
            word = frequency[1].removesuffix("에").removeprefix("매")
            if quantity.unit in _TIMES or word in ("월", "연", "하루", "년", "일", "주"):
                quantity.per = word
    if quantity.kind == "money" and text[at - 1 : at] in ("율", "은", "이") or at and text[at - 1] == "율":
        quote = _QUOTE.search(text[max(0, at - 24) : quantity.start])
        if quote:
            quantity.per = quote[2]


def _per_word(text: str, quantity: Quantity, at: int) -> None:
    match = _PER.search(text[max(0, at - 28) : at] + " ")
    if match is None:
        return
    word = match[1].strip()
    bare = re.sub(r"^[0-9.,만천백]+ ?|\(.*$", "", word)
    if bare in _NOT_PER:
        return
    senses = SENSES.get(bare, [])
    if any(sense.kind for sense in senses) or bare in _NOUNS_PER:
        quantity.per, quantity.each = word, True


def _is_record(text: str, start: int) -> bool:
    return text[max(0, start - 8) : start].rstrip().endswith(RECORD)


def _apply(quantity: Quantity, effect: Effect) -> None:
    if effect == "approximate":
        quantity.approximate = True
    elif effect == "each":
        quantity.each = True
    elif effect != "skip":
        _bound(quantity, effect)


def _bound(quantity: Quantity, effect: Effect) -> None:
    """Open one side of a plain value; a range, or a value bounded before, stays as it is."""
    if quantity.low is None or quantity.low != quantity.high or quantity.vague:
        return
    closed: Closed
    if effect in ("at_most", "below"):
        quantity.low = None
        closed = "right" if effect == "at_most" else "neither"
    else:
        quantity.high = None
        closed = "left" if effect == "at_least" else "neither"
    quantity.closed = closed


def _after(text: str, quantity: Quantity) -> None:
    at = quantity.end
    if text.startswith("/", at):
        slash = _SLASH.match(text, at)
        if slash:
            quantity.per, at = slash[1], slash.end()
    if text.startswith("(", at):
        # a restatement in brackets may stand between an amount and its bound
        close = text.find(")", at, at + 40)
        if close > 0 and _AFTER.match(text, close + 1) and "\n" not in text[at:close]:
            at = close + 1
    at = _decade(text, quantity, at)
    for _ in range(3):
        if not _may_qualify(text, at):
            return
        match = _AFTER.match(text, at)
        if match is None:
            return
        effect = _EFFECTS[match.lastgroup or ""]
        if match[0] == "권" and quantity.kind != "rank":
            return
        if quantity.kind in ("percent", "multiple") and _EXCEEDS.match(match[0]):
            return  # 60% 웃돌았다 is by how much
        if effect not in ("approximate", "each") and not match[0].lstrip().startswith(("이상", "이하", "미만", "초과 ", "초과,")):
            if _is_benchmark(text, quantity) or quantity.kind == "count" and re.search(r"넘[긴겼기겨]", match[0]):
                return
        _apply(quantity, effect)
        at = match.end()


def _may_qualify(text: str, at: int) -> bool:
    first, second = text[at : at + 1], text[at + 1 : at + 2]
    if first in _PARTICLES:
        if second == " ":
            return text[at + 2 : at + 3] in _AFTER_PARTICLE
        return second in "상하량도는육근" and second != ""
    return second in _AFTER_BLANK if first == " " else first in _AFTER_FIRST


def _is_benchmark(text: str, quantity: Quantity) -> bool:
    before = text[max(0, quantity.start - 12) : quantity.start].rstrip(" 약(인은는")
    return before.endswith(BENCHMARKS)


def _decade(text: str, quantity: Quantity, at: int) -> int:
    """1조원대 → [1조, 2조): from the value to the next of its last printed place."""
    if text[at : at + 1] not in ("대", " ") or quantity.kind not in _DECADE_KINDS or quantity.high is None:
        return at
    match = _DECADE.match(text, at)
    if match is None or match[2] and quantity.kind not in ("money", "percent"):
        return at
    if quantity.kind == "count" and quantity.unit not in _DECADE_UNITS:
        return at
    if quantity.vague:
        return match.end()
    low, high = quantity.low, Decimal(quantity.high)
    step = _step(high)
    top = high + step
    part = match[1] or match[2]
    if part and low == high:
        first, last = DECADE_PARTS[part]
        low, top = high + step * Decimal(first), high + step * Decimal(last)
        quantity.vague = True
    quantity.low, quantity.high, quantity.closed = low, top, "left" if low is not None else "neither"
    return match.end()


def _step(value: Decimal) -> Decimal:
    if not value:
        return Decimal(1)
    exponent = value.normalize().as_tuple().exponent
    return Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)


def _merge_bounds(text: str, kept: list[Quantity]) -> None:
    """40세 이상 65세 미만 is one range; 각각 reaches the second of a pair."""
    for first, second in zip(kept, kept[1:], strict=False):
        gap = second.start - first.end
        if gap > 24:
            continue
        between = text[first.end : second.start]
        if first.each and not second.each and first.kind == second.kind and first.per is None and _CHAIN.fullmatch(between):
            second.each = "씩" not in between
        if first.unit == second.unit and first.kind == second.kind and gap <= 8:
            if re.fullmatch(r" ?(?:이상|초과),? ?~? ?", between) and first.high is None and second.low is None:
                if first.low is not None and second.high is not None and first.low < second.high:
                    left, right = first.closed == "left", second.closed == "right"
                    first.high, first.end = second.high, second.end
                    first.closed = "both" if left and right else "left" if left else "right" if right else "neither"
                    second.denominator = True

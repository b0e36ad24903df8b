"""Text → quantities: every numeral with its unit, ranges joined, before any word around them is weighed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from analysis.reading import words
from analysis.reading.lexicon import FOLLOW, SENSES, SIGNS, Sense, currency_before, currency_word, unit_at
from analysis.reading.numerals import DIGIT, Numeral, digits_at, end_of_run, hangul_at, numerator_at
from analysis.reading.rules.currencies import LATIN_MAGNITUDES
from analysis.reading.rules.not_figures import NOT_AFTER
from analysis.records import Change, Closed, FigureKind, Value


@dataclass(slots=True)
class Quantity:
    """A figure in the making. `numeral_end` is where its unit may begin."""

    start: int
    end: int
    kind: FigureKind
    low: Value | None
    high: Value | None
    unit: str | None
    closed: Closed = "both"
    approximate: bool = False
    vague: bool = False
    malformed: bool = False
    each: bool = False
    per: str | None = None
    change: Change | None = None
    planned: bool = False
    same_as: int | None = None
    numeral: Numeral | None = None
    bare: bool = False  # no unit printed
    denominator: bool = False


_BLANK = " \t\u00a0\u2009\u202f\u3000"
_GAP_STARTS = frozenset(_BLANK + "\n")
_HARD_BREAK = re.compile(r"[ \t]?\n[ \t]?")
_CODE = re.compile(rf"{DIGIT}+(?:[.\-/:]{DIGIT}+){{2,}}|{DIGIT}+-{DIGIT}{{3,}}(?!{DIGIT}*\s?[%％가-힣㎡])|{DIGIT}+(?:[.:/@]{DIGIT}*[A-Za-z_@])")
_SEPARATOR = re.compile(r"(?:\s?[~∼～〜–—]\s?|-| - |\s?내지\s?)(?:최대 ?|지상 ?|약 ?)?")
_FROM_TO = re.compile(r"(?:에서|부터)\s?(?:최대 ?|많게는 ?)?")
_UP_TO = re.compile(r"\s?(?:사이|까지 ?(?:다양|분포|걸쳐|천차|제각각|편차|폭넓))")
_BETWEEN = re.compile(r"[와과]\s?")
_RATIO = re.compile(rf"\s?대\s?({DIGIT}+(?:[.]{DIGIT}+)?)(?![0-9,.])|\s?[:：]\s?({DIGIT}+(?:[.]{DIGIT}+)?)(?![0-9:,])")
_RATIO_CUE = re.compile(r"비율|경쟁률|비례|합병비|배합|희석|교환비|비$|비는|환산|배정")
_PART_OF = re.compile(r"\s?분의\s?")
_LATIN_MAGNITUDE = re.compile(rf"[ \u00a0]?({'|'.join(sorted(LATIN_MAGNITUDES, key=len, reverse=True))})(?![A-Za-z0-9])")
_LATIN_CURRENCY = re.compile(r"[ \u00a0]?(?:US )?(?:[Dd]ollars?|USD|EUR|GBP|JPY|CHF|CNY|KRW|[Ee]uros?|달러|유로|파운드|엔|원)(?![A-Za-z])")
_LATIN_CODES = {"dollar": "USD", "euro": "EUR", "euros": "EUR", "달러": "USD", "유로": "EUR", "파운드": "GBP", "엔": "JPY", "원": "KRW"}
_CENTS = re.compile(r" ?([0-9]+|[일이삼사오육칠팔구십]+) ?센트")
_SIGNS = ("마이너스 ", "마이너스", "영하 ", "영하", "음수 ", "지하 ", "지하")
_NOT_AFTER = tuple(word + blank for word, _ in NOT_AFTER for blank in ("", " "))
_SIGN_ENDS = frozenset("스하수")
_SEPARATOR_STARTS = frozenset("~∼～〜–—-내 \n여")
_JOIN_STARTS = frozenset("~∼～〜–—- 에부와과내\n")
# Hangul that a numeral may be glued to: 약6만평, 총10건, 제3차.
_PREFIXES = ("약", "총", "각", "만", "제", "연", "월", "근", "단", "미화", "한화", "원화", "최대", "최소", "최고", "평균", "각각", "무려", "전체", "등", "섭씨", "화씨", "영하", "영상", "마이너스", "대략", "지상", "지하", "누적", "합계")
_STRONG = frozenset({"money", "percent", "area", "multiple"})
_STRONG_COUNTERS = frozenset("명 건 곳 개 개사 개국 개소 가구 차례 종 회 대 위 번째".split())
_POPULATION = re.compile(r"인구|환자|명이|국민|구독자|조회|회원|유저|사용자|이용자|방문자|관객|누적 판매")
_FAHRENHEIT = re.compile(r"화씨 ?(?:약 |영하 )?$")
_DEGREES = re.compile(r"[섭화]씨 ?(?:약 |영하 )?$")
_UNIT_LABEL = re.compile(r"단위\)? ?[:：=]? ?$")  # the head of a table
_PRICE = re.compile(r"주가|목표가|목표주가|종가|시가|공모가|주당|희망가|발행가")


def quantities(text: str, blocked: list[tuple[int, int]]) -> list[Quantity]:
    """Read every numeral with its unit outside the blocked spans, which are in text order. Linear in the text."""
    found: list[Quantity] = []
    size = len(text)
    edge = 0
    next_start, next_end = blocked[0] if blocked else (size, size)
    resume = 0
    for anchor in words.ANCHOR.finditer(text):
        at = anchor.start()
        if at < resume:
            continue
        while next_end <= at:
            edge += 1
            next_start, next_end = blocked[edge] if edge < len(blocked) else (size, size + 1)
        if next_start <= at:
            resume = next_end
            continue
        if text[at] in words.DIGITS:
            quantity = _from_digits(text, at, next_start)
            if quantity is None:
                resume = max(anchor.end(), _after_code(text, at), end_of_run(text, at))
                continue
        else:
            idiom = words.IDIOM.match(text, at)
            if idiom:
                resume = idiom.end()
                continue
            quantity = _from_words(text, at, next_start)
            if quantity is None:
                continue
        if quantity.start >= resume:  # a currency before it may be the unit of the one before
            found.append(quantity)
        resume = quantity.end
    return found


def _after_code(text: str, at: int) -> int:
    match = _CODE.match(text, at)
    return match.end() if match else at


# -- numerals in digits ------------------------------------------------------------------------------------------


def _from_digits(text: str, at: int, stop: int) -> Quantity | None:
    read = digits_at(text, at, stop)
    if read is None:
        return None
    numeral, end = read
    begin, code, negative = at, None, False
    glued = ordinal = False
    before = text[at - 1] if at else ""
    if before and not before.isspace():
        if "가" <= before <= "힣":
            glued = True
            ordinal = before == "제"
            if text.startswith(_PREFIXES, max(0, at - 1)) or text.endswith(_PREFIXES, max(0, at - 5), at):
                glued = False
        elif before in "-−":
            second = text[at - 2] if at > 1 else " "
            if second.isalnum() or second in ")-":
                return None
            negative = second != "\n"  # at the start of a line it is a list's dash
            begin = at - 1 if negative else at
        elif before in SIGNS or (before.isascii() and before.isalpha()):
            sign = currency_before(text[max(0, at - 5) : at])
            if sign is None:
                return None
            code, begin = sign[0], at - sign[1]
        elif before in "./:":
            second = text[at - 2] if at > 1 else " "
            if before == "." and not (second.isalnum() or second in ".,)") and numeral.plain:
                value = Decimal("0." + text[at:end].translate(_ASCII)) if "." not in text[at:end] else None
                if value is None:
                    return None
                numeral, begin = Numeral(value, value, plain=True), at - 1
            elif second.isalnum():
                return None
        elif before in "_#@&?%\\^":
            return None
    elif before and at > 1 and (text[at - 2].isascii() and text[at - 2].isalpha() or text[at - 2] in SIGNS):
        sign = currency_before(text[max(0, at - 6) : at])
        if sign:
            code, begin = sign[0], at - sign[1]
    if begin == at and before and (before in _SIGN_ENDS or before == " " and text[at - 2 : at - 1] in _SIGN_ENDS):
        for word in _SIGNS:
            if text.endswith(word, 0, at):
                negative, begin, glued = True, at - len(word), False
                break
    after = text[end : end + 1]
    if after in ".-/:@" and after and _CODE.match(text, at) and code is None:
        return None
    if numeral.plain and not code:
        special = _fraction(text, begin, end, numeral, stop) or _ratio(text, begin, end, numeral)
        if special:
            return special
    quantity = _with_unit(text, begin, end, numeral, code, glued=glued, ordinal=ordinal)
    if quantity is None or quantity.bare:
        joined = None if ordinal else _range_without_unit(text, begin, end, numeral, code, stop, glued)
        if joined:
            return joined
        if quantity is None:
            return None
    else:
        quantity = _joined(text, quantity, stop)
    if negative and quantity.low is not None and quantity.high is not None:
        _negate(text, quantity)
    return quantity


_ASCII = str.maketrans("０１２３４５６７８９，．", "0123456789,.")


def _negate(text: str, quantity: Quantity) -> None:
    if quantity.low != quantity.high:
        # 영하 60∼80도 is one side of zero; 지하 2층~지상 7층 is not
        both = "지상" not in text[quantity.start : quantity.end]
        low = quantity.low or Decimal(0)
        quantity.low, quantity.high = (-quantity.high, -low) if both and quantity.high is not None else (-low, quantity.high)
    elif quantity.low is not None:
        quantity.low = quantity.high = -quantity.low


def _with_unit(
    text: str, begin: int, end: int, numeral: Numeral, code: str | None, *, glued: bool = False, ordinal: bool = False
) -> Quantity | None:
    """The quantity of a numeral that ends at `end`; `bare` where no unit is printed, None where it is no figure."""
    value = numeral.low
    if code:
        return _led_by_currency(text, begin, end, numeral, code)
    about = False
    at = end
    after = text[end : end + 1]
    if after == "여":
        at, about = end + 1, True
    elif after == " " and text.startswith("여", end + 1) and text[end + 2 : end + 3] in (" ", "명", "개", "곳", "건", "원"):
        at, about = end + 2, True
    gap = _gap(text, at) if about or after in _GAP_STARTS else at
    found = unit_at(text, gap, value, begin)
    if found:
        sense, stop = found
        if gap != at and "\n" in text[at:gap] and not _survives_break(text, begin, sense):
            return None
        if glued and not (sense.kind in _STRONG or sense.spelling in _STRONG_COUNTERS or numeral.power):
            return None
        if ordinal and sense.kind != "rank":
            return None
        if sense.kind == "percent" and sense.spelling[0] == "%" and text[stop : stop + 1].isalnum() and text[stop].isascii():
            return None
        return _measured(text, begin, stop, numeral, sense, about)
    if about or ordinal:
        return None
    magnitude = _LATIN_MAGNITUDE.match(text, end) if after == " " or after.isascii() and after.isalpha() else None
    if magnitude:
        currency = _LATIN_CURRENCY.match(text, magnitude.end())
        if currency and value is not None:
            word = currency[0].strip().removeprefix("US ").rstrip("s")
            unit = _LATIN_CODES.get(word.lower(), _LATIN_CODES.get(word, word.upper()))
            amount = value.scaleb(LATIN_MAGNITUDES[magnitude[1]])
            return Quantity(begin, currency.end(), "money", amount, amount, unit, numeral=numeral)
        return None
    return _bare(text, begin, end, numeral, glued)


def _gap(text: str, at: int) -> int:
    """Past the blank, or the hard line break, between a numeral and its unit."""
    char = text[at : at + 1]
    if char == " " and text[at + 1 : at + 2] not in " \n":
        return at + 1
    if char and char in _BLANK or char == "\n":
        match = _HARD_BREAK.match(text, at)
        if match:
            return match.end()
        return at + 1
    return at


def _survives_break(text: str, begin: int, sense: Sense) -> bool:
    """A unit on the next line belongs to the numeral in hard-wrapped prose only: other words stand before it."""
    line = text.rfind("\n", 0, begin) + 1
    return begin - line >= 8 and (sense.kind in _STRONG or sense.spelling in _STRONG_COUNTERS)


def _measured(text: str, begin: int, end: int, numeral: Numeral, sense: Sense, about: bool) -> Quantity:
    kind = sense.kind or "number"
    low, high, vague, malformed = numeral.low, numeral.high, numeral.vague, numeral.malformed
    if sense.factor is not None and low is not None and high is not None:
        low, high = low * sense.factor, high * sense.factor
    quantity = Quantity(begin, end, kind, low, high, sense.unit, "both", about, vague, malformed)
    quantity.numeral = numeral
    if kind == "money":
        if text.startswith(sense.spelling, end) and sense.spelling != "$":
            quantity.end += len(sense.spelling)
            quantity.low = quantity.high = None
            quantity.malformed = True
        elif sense.unit == "USD" and low is not None:
            cents = _CENTS.match(text, end)
            if cents:
                part = digits_at(cents[1], 0, len(cents[1])) or hangul_at(cents[1], 0, len(cents[1]))
                if part and part[0].low is not None:
                    quantity.low = quantity.high = low + part[0].low.scaleb(-2)
                    quantity.end = cents.end()
    elif sense.spelling == "할" and low is not None:
        part_of_ten = re.compile(r" ?([0-9]) ?푼").match(text, end)
        if part_of_ten:
            quantity.low = quantity.high = low + Decimal(part_of_ten[1])
            quantity.end = part_of_ten.end()
    elif sense.unit == "Cel" and _FAHRENHEIT.search(text[max(0, begin - 8) : begin]):
        quantity.unit = "[degF]"
    if vague:
        quantity.closed = "left"
    return quantity


def _led_by_currency(text: str, begin: int, end: int, numeral: Numeral, code: str) -> Quantity:
    amount = numeral.low
    magnitude = _LATIN_MAGNITUDE.match(text, end)
    if magnitude and amount is not None:
        amount = amount.scaleb(LATIN_MAGNITUDES[magnitude[1]])
        end = magnitude.end()
    separator = _SEPARATOR.match(text, end) if amount is not None and text[end : end + 1] in _SEPARATOR_STARTS else None
    far = digits_at(text, separator.end(), len(text)) if separator and text[separator.end() : separator.end() + 1] in words.DIGITS else None
    if far and far[0].low is not None and amount is not None:
        second = _led_by_currency(text, separator.end(), far[1], far[0], code) if separator else None
        if second and second.high is not None and second.high > amount:
            # $10~15M: the magnitude of the far end is the near end's too
            shift = Decimal(second.high) / far[0].low if not magnitude and not numeral.power and far[0].low else Decimal(1)
            low = amount * shift if amount * shift < second.high else amount
            return Quantity(begin, second.end, "money", low, second.high, code)
    found = unit_at(text, _gap(text, end), amount, begin)
    if found and found[0].kind == "money" and found[0].unit == code:
        end = found[1]
    return Quantity(begin, end, "money", amount, amount, code, numeral=numeral, malformed=numeral.malformed)


def _bare(text: str, begin: int, end: int, numeral: Numeral, glued: bool) -> Quantity | None:
    """A numeral without a unit: money where it is counted in 억 and 조, else a number if the words around it say so."""
    value = numeral.low
    if value is None or numeral.malformed:
        return None
    after = text[end : end + 1]
    if numeral.first_power >= 8:
        if after and not FOLLOW.match(text, end):
            return None
        window = text[max(0, begin - 24) : begin]
        if _POPULATION.search(window) or _POPULATION.match(text, end + 1):
            return Quantity(begin, end, "number", value, value, None, numeral=numeral, bare=True)
        unit = currency_word(window) or "KRW"
        return Quantity(begin, end, "money", value, value, unit, numeral=numeral, bare=True)
    if numeral.power == 4 and _PRICE.search(text[max(0, begin - 12) : begin]) and (not after or FOLLOW.match(text, end)):
        return Quantity(begin, end, "money", value, value, "KRW", numeral=numeral, bare=True)
    if _DEGREES.search(text[max(0, begin - 6) : begin]):
        sense = SENSES["℃"][0]
        return _measured(text, begin, end, numeral, sense, False)
    if glued or not words.stands_alone(text, begin, end, numeral):
        return None
    if text.endswith(_NOT_AFTER, 0, begin) and not ("," in text[begin:end] or "." in text[begin:end] and text[begin - 2] in "수피닥"):
        return None
    return Quantity(begin, end, "number", value, value, None, numeral=numeral, bare=True)


# -- fractions, ratios, ranges -----------------------------------------------------------------------------------


def exact(value: Fraction) -> Value:
    """A decimal where one is exact (1/4), else the fraction (1/3)."""
    denominator = value.denominator
    for prime in (2, 5):
        while denominator % prime == 0:
            denominator //= prime
    return Decimal(value.numerator) / Decimal(value.denominator) if denominator == 1 and value.denominator < 10**12 else value


def _fraction(text: str, begin: int, end: int, numeral: Numeral, stop: int) -> Quantity | None:
    if text.startswith("/", end):
        if not re.compile(rf"/{DIGIT}{{1,2}}(?=[이가을를로은는]| (?:수준|정도|가량|이상|이하|토막))").match(text, end):
            return None
        read = digits_at(text, end + 1, stop)
        if read is None or read[0].low is None or not 0 < (numeral.low or 0) < read[0].low:
            return None
        value = exact(Fraction(numeral.low or 0) / Fraction(read[0].low))
        return Quantity(begin, read[1], "multiple", value, value, "배", numeral=numeral)
    of = _PART_OF.match(text, end)
    if of is None or not numeral.low:
        return None
    read = digits_at(text, of.end(), stop) or numerator_at(text, of.end(), stop, FOLLOW)
    if read is None or read[0].low is None or not FOLLOW.match(text, read[1]):
        return None
    value = exact(Fraction(read[0].low) / Fraction(numeral.low))
    return Quantity(begin, read[1], "multiple", value, value, "배", numeral=numeral)


def _ratio(text: str, begin: int, end: int, numeral: Numeral) -> Quantity | None:
    if text[end : end + 2].strip()[:1] not in ("대", ":", "："):
        return None
    match = _RATIO.match(text, end)
    if match is None or numeral.low is None:
        return None
    other = Decimal((match[1] or match[2]).translate(_ASCII))
    if not other or not numeral.low or numeral.low == other == 1:
        return None
    if match[2] and not (_RATIO_CUE.search(text[max(0, begin - 20) : begin]) or "." in match[2] or "." in text[begin:end]):
        return None
    if match[1] and (not FOLLOW.match(text, match.end()) or unit_at(text, _gap(text, match.end()), other, begin)):
        return None
    value = exact(Fraction(numeral.low) / Fraction(other))
    return Quantity(begin, match.end(), "ratio", value, value, None, numeral=numeral)


def _second(text: str, at: int, stop: int) -> Quantity | None:
    """The far end of a range: a numeral with its unit, or a bare one."""
    if at < len(text) and text[at] in words.DIGITS:
        read = digits_at(text, at, stop)
        return _with_unit(text, at, read[1], read[0], None) if read else None
    sign = re.compile(r"(?:US)?[$€£¥₩￦] ?").match(text, at)
    if sign:
        code = currency_before(sign[0])
        read = digits_at(text, sign.end(), stop)
        return _with_unit(text, at, read[1], read[0], code[0]) if read and code else None
    return _from_words(text, at, stop, joining=True) if text[at : at + 1] in words.SINO else None


def _joined(text: str, first: Quantity, stop: int) -> Quantity:
    """A quantity that has its unit, with the far end of its range where one follows (800만원~1억원)."""
    after = text[first.end : first.end + 1]
    if after not in _JOIN_STARTS or after == " " and text[first.end + 1 : first.end + 2] not in _SEPARATOR_STARTS:
        return first
    if first.malformed or first.vague and first.kind != "money":
        return first
    separator = _SEPARATOR.match(text, first.end)
    closing = None
    if separator is None:
        separator = _FROM_TO.match(text, first.end) or _BETWEEN.match(text, first.end)
        closing = _UP_TO
        if separator is None:
            return first
    second = _second(text, separator.end(), stop)
    if second is None or second.malformed or second.bare and second.numeral and not second.numeral.power:
        return first
    if closing and (second.bare or not closing.match(text, second.end)):
        return first
    if closing and text[first.end] in "와과" and not text.startswith("사이", _gap(text, second.end)):
        return first
    if second.unit != first.unit:
        return first
    return _span(first, second) or first


def _range_without_unit(
    text: str, begin: int, end: int, numeral: Numeral, code: str | None, stop: int, glued: bool
) -> Quantity | None:
    """A numeral whose unit stands after the far end of its range: 30∼40%, 3000만~5000만원, 2~3조원."""
    after = text[end : end + 1]
    separator = _SEPARATOR.match(text, end + (after == "여")) if after in _SEPARATOR_STARTS else None
    if separator is None or numeral.low is None or glued:
        return None
    second = _second(text, separator.end(), stop)
    if second is None and "." in text[begin:end] and words.is_statistic(text, begin):
        far = digits_at(text, separator.end(), stop)
        if far and far[0].low is not None and numeral.low < far[0].low:
            return Quantity(begin, far[1], "number", numeral.low, far[0].low, None, numeral=far[0], bare=True)
    if second is None or second.low is None or second.high is None or second.numeral is None:
        return None
    if second.bare and not (numeral.power or second.numeral.power or "." in text[begin:end] and words.is_statistic(text, begin)):
        return None
    if separator[0] == "-" and numeral.plain and second.numeral.plain and text[begin : begin + 1] == "0":
        return None
    low = _share_power(numeral, second.numeral)
    if low is None:
        return None
    if second.kind == "percent" and second.unit == "%" and second.numeral.high != second.high:
        low = low * 10  # 2∼3할
    first = Quantity(begin, end, second.kind, low, low, second.unit, numeral=numeral, bare=second.bare)
    return _span(first, second)


def _share_power(first: Numeral, second: Numeral) -> Decimal | None:
    """The near end of a range, in the myriad that the far end prints: 2~3조 is 2조, 500~1억 is 500만."""
    value, high = first.low, second.high
    if value is None or high is None:
        return None
    if first.power or not second.first_power:
        return value if value < high else None
    for power in (16, 12, 8, 4):
        if power <= second.first_power and value.scaleb(power) < high:
            return value.scaleb(power)
    return value if value < high else None


def _span(first: Quantity, second: Quantity) -> Quantity | None:
    low, high = first.low, second.high
    if low is None or high is None or not low < high:
        if not (low is not None and high is not None and first.unit == "층"):
            return None
    first.high, first.end = high, second.end
    first.approximate = first.approximate or second.approximate
    first.vague = first.vague or second.vague
    first.closed = second.closed if second.vague else "both"
    first.bare = second.bare
    first.numeral = second.numeral
    return first


# -- numerals in words -------------------------------------------------------------------------------------------


def _from_words(text: str, at: int, stop: int, joining: bool = False) -> Quantity | None:
    part = words.part_at(text, at)
    if part:
        row, end = part
        value = Decimal(row.value)
        return Quantity(at, end, "multiple", value, value, "배", approximate=row.approximate, change=row.change)
    spoken = words.native_at(text, at)
    if spoken:
        low, high, vague, end = spoken
        quantity = _of_native(text, at, end, low, high, vague)
        if quantity:
            return quantity if joining else _joined(text, quantity, stop)
    if text[at] not in words.SINO:
        return None
    several = words.neighbours_at(text, at)
    if several:
        low, high, end = several
        found = _unit_of_words(text, at, end, low)
        if found:
            sense, unit_end, about = found
            return Quantity(at, unit_end, sense.kind or "number", low, high, sense.unit, approximate=about)
    read = hangul_at(text, at, stop)
    if read is None:
        return None
    numeral, end = read
    whole = None
    mixed = words.MIXED.match(text, end)
    if mixed and numeral.low is not None:
        inner = hangul_at(text, mixed.end(), stop) or digits_at(text, mixed.end(), stop)
        if inner and _PART_OF.match(text, inner[1]):
            whole, begin_of = numeral.low, mixed.end()
            quantity = _fraction(text, begin_of, inner[1], inner[0], stop)
            if quantity and quantity.low is not None:
                value = exact(Fraction(quantity.low) + Fraction(whole))
                return Quantity(at, quantity.end, "multiple", value, value, "배")
    if numeral.first_power >= 8 and end - at >= 4 and text[end : end + 1] in "에을를이으" and FOLLOW.match(text, end):
        bare = _bare(text, at, end, numeral, False)
        if bare:
            return bare
    if _PART_OF.match(text, end) and text[at:end] != "이":
        return _fraction(text, at, end, numeral, stop)
    if not words.has_power(text, at, end):
        return None
    found = _unit_of_words(text, at, end, numeral.low)
    if found is None or _UNIT_LABEL.search(text[max(0, at - 6) : at]):
        return None
    sense, unit_end, about = found
    quantity = _measured(text, at, unit_end, numeral, sense, about)
    return quantity if joining else _joined(text, quantity, stop)


def _unit_of_words(text: str, at: int, end: int, value: Decimal | None) -> tuple[Sense, int, bool] | None:
    """The unit after a Sino-Korean numeral; a single 백, 천 or 만 needs a blank before a counter (천명하다, 만개)."""
    about = text.startswith("여", end)
    gap = _gap(text, end + about)
    found = unit_at(text, gap, value, at)
    if found is None:
        return None
    sense, unit_end = found
    if gap == end and sense.kind != "money" and not about:
        if end - at == 1 or sense.kind in ("count", "rank") and sense.spelling not in words.SINO_TIGHT:
            return None  # 천명하다, 만개하다; 오천석 is a name
    if "\n" in text[end:gap]:
        return None
    return sense, unit_end, about


def _of_native(text: str, at: int, end: int, low: Decimal, high: Decimal, vague: bool) -> Quantity | None:
    about = text.startswith("여", end)
    gap = _gap(text, end + about)
    if "\n" in text[end:gap]:
        return None
    word = text[at:end]
    tight = gap == end
    found = unit_at(text, gap, low, at, native=True)
    if found:
        sense, unit_end = found
        once = word == "한" and sense.spelling == "번" and words.is_frequency(text, at, unit_end)
        if not words.agrees(word, sense, tight, vague, once):
            return None
    elif vague or tight or not words.takes_any_noun(word):
        return None
    else:
        noun = words.noun_at(text, gap, word)
        if noun is None:
            return None
        return Quantity(at, gap + len(noun), "count", low, high, noun.rpartition(" ")[2])
    sense, unit_end = found
    if sense.spelling == "째" and text.startswith((",", ".", ")", ":"), unit_end):
        return None  # 첫째, 둘째, count the points of a list
    if low != high and not vague:
        numeral = Numeral(low, high)
    else:
        numeral = Numeral(low, high, vague=vague)
    quantity = _measured(text, at, unit_end, numeral, sense, about)
    if vague:
        quantity.closed = "left"
    return quantity


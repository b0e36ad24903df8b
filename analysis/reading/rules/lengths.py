"""Units of time, each with the syllables that make another word of it: 3년 but 3년물, 30분 but 10분위, 두 달 but 달러."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Numeral = Literal["digits", "native", "sino"]


@dataclass(frozen=True, slots=True)
class LengthUnit:
    """A unit after one kind of numeral. `code` is Y, M (month), Q (quarter, three months), W, D, h, m (minute) or s."""

    code: str
    numeral: Numeral
    pattern: str
    examples: tuple[str, ...]
    never: tuple[str, ...] = ()


_FOR = r"(?= ?(?:간|동안|만에|안에|이?내|후|뒤|전|째))"

UNITS: tuple[LengthUnit, ...] = (
    LengthUnit("Y", "digits", r"개년|년(?!생|물|제|산|형|식|대|도|근|임|차|전(?:쟁|환|시))", ("년", "개년"), ("년물", "년제", "년차")),
    LengthUnit("Q", "digits", r"개 ?분기|분기(?= ?(?:연속|째|만에|내리))", ("개 분기", "분기 연속"), ("분기",)),
    LengthUnit("M", "digits", r"개월(?!차)", ("개월",), ("개월차",)),
    LengthUnit("M", "digits", r"달(?!러|성|라|력|콤|하|려|리|랐)", ("달",), ("달러", "달성")),
    LengthUnit("W", "digits", r"주일|주(?!년|차|주|식|당|를|택|목|요|사|관|력|의 ?주)", ("주", "주일"), ("주년", "주차", "주당", "주식")),
    LengthUnit("D", "digits", r"일(?!차|본|반|정|상|제|괄|색|교|수|생|선|장|부(?!터)|시|원)", ("일",), ("일차", "일본", "일선", "일장")),
    LengthUnit("h", "digits", r"시간(?!당|표|대|외)", ("시간",), ("시간당", "시간대")),
    LengthUnit("m", "digits", r"분(?!기|위|할|류|야|과|파|법|말|쟁|배|리|산|석|양|포|열|자|노|유|담|당|사|점|명|율|만|해|별|권|의 ?(?:마이너스 ?)?[\d일이삼])", ("분",), ("분기", "분위", "분할", "분의 1")),
    LengthUnit("s", "digits", r"초(?!등|과|기|음|고|대|반|순|저|록|점|미|청|중|단|급|당|안|창|임|봄|여)", ("초",), ("초과", "초기", "초등")),
    LengthUnit("Y", "native", r"해(?<!에 한해)(?!외|당|결|소|석|명|상|양|체|지|제|약|독|법)|년(?=간| ?(?:동안|만에))", ("해", "년간"), ("해외", "해당")),
    LengthUnit("Q", "native", r"분기", ("분기",)),
    LengthUnit("M", "native", r"개월|달(?!러|성|라|력|콤|하|려|리|랐)", ("달", "개월"), ("달러",)),
    LengthUnit("W", "native", r"주일|주(?= ?(?:간|동안|만에|째|내|전|뒤|후|연속))", ("주일", "주 만에"), ("주식",)),
    LengthUnit("h", "native", r"시간(?!당)", ("시간",), ("시간당",)),
    LengthUnit("Y", "sino", rf"년{_FOR}|년(?=이? ?(?:걸[려렸리]|흘[러렀]|지[났나]|넘게|세월))", ("년간", "년 만에", "년 걸려"), ("년",)),
    LengthUnit("M", "sino", r"개월", ("개월",)),
    LengthUnit("W", "sino", rf"주일?{_FOR}", ("주 만에", "주일 뒤"), ("주식",)),
    LengthUnit("D", "sino", rf"일{_FOR}", ("일간",), ("일",)),
    LengthUnit("h", "sino", r"시간(?!당)", ("시간",), ("시간당",)),
    LengthUnit("m", "sino", rf"분{_FOR}", ("분 안에",), ("분",)),
    LengthUnit("s", "sino", rf"초{_FOR}", ("초 만에",), ("초",)),
)  # fmt: skip

# What a unit is without such care, where 지난, 다음, 향후 stand before it: 다음 삼년.
BARE_UNITS: dict[str, str] = {"년": "Y", "개월": "M", "주": "W", "일": "D", "분": "m", "초": "s"}

# Lengths that the words leave open.
VAGUE: tuple[str, ...] = (
    r"(?:몇|몇몇|수십|수백|십수|십여|여러|수많은) ?(?:년|해|개월|달(?!러)|시간)",
    r"(?:몇|몇몇|수십|수백|십수|십여|여러|수많은) ?(?:주|일)(?= ?(?:간|동안|만|내|전|뒤|후|에))",
    r"몇 ?(?:분|초)(?= ?(?:만에|동안|간|안에|내에|뒤|후|전))",
    r"며칠|수년|수개월|수 ?시간|수주간|수일(?= ?(?:간|내|안|동안|전|후|만에|에 걸쳐))",
)

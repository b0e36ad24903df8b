"""Words around an amount that qualify it: bounds, approximation, each, change, plan.

A `Modifier` before an amount is matched as it is printed, its first syllable at the start of a word. After an amount
its `pattern` is matched where the amount ends, with the particle that may stand between.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Effect = Literal[
    "at_most",  # [, x]
    "below",  # [, x)
    "at_least",  # [x, ]
    "above",  # (x, ]
    "approximate",
    "each",
    "skip",  # says nothing of the value, other modifiers may stand before it
]


@dataclass(frozen=True, slots=True)
class Modifier:
    """One word, or pattern, and what it does to the amount beside it."""

    effect: Effect
    pattern: str
    examples: tuple[str, ...]
    never: tuple[str, ...] = ()


BEFORE: tuple[Modifier, ...] = (
    Modifier("at_most", "최대", ("최대 2300억원",), ("역대 최대 2300억원",)),
    Modifier("at_most", "up to", ("up to €210 million",)),
    Modifier("at_least", "at least", ("at least $20 million",)),
    Modifier("above", "more than", ("more than $20 million",)),
    Modifier("approximate", "about", ("about $20 million",)),
    Modifier("approximate", "approximately", ("approximately $20 million",)),
    Modifier("at_most", "많게는", ("많게는 10억원",)),
    Modifier("at_most", "많아야", ("많아야 3곳",)),
    Modifier("at_most", "≤", ("≤30%",)),
    Modifier("below", "<", ("<0.05%",)),
    Modifier("at_least", "최소", ("최소 120억원",)),
    Modifier("at_least", "적어도", ("적어도 10곳",)),
    Modifier("at_least", "못해도", ("못해도 10억원",)),
    Modifier("at_least", "적게는", ("적게는 1억원",)),
    Modifier("at_least", "최소한", ("최소한 10억원",)),
    Modifier("at_least", "≥", ("≥30%",)),
    Modifier("above", ">", (">30%",)),
    Modifier("approximate", "약", ("약 266억원", "약6만6000평"), ("신약 3종",)),
    Modifier("approximate", "대략", ("대략 30%",)),
    Modifier("approximate", "거의", ("거의 절반",)),
    Modifier("approximate", "근", ("근 100억원",), ("최근 3건",)),
    Modifier("approximate", "얼추", ("얼추 200명",)),
    Modifier("approximate", "어림잡아", ("어림잡아 200명",)),
    Modifier("approximate", "줄잡아", ("줄잡아 200명",)),
    Modifier("approximate", "≈", ("≈30%",)),
    Modifier("approximate", "≒", ("≒30%",)),
    Modifier("approximate", "約", ("約 30억원",)),
    Modifier("each", "각", ("각 320억원",), ("생각 320억원",)),
    Modifier("each", "각각", ("각각 2억 달러",)),
    *(Modifier("skip", word, (f"{word} 3억원",)) for word in (
        "총", "무려", "불과", "고작", "단", "겨우", "미화", "한화", "원화", "美", "한화로", "원화로", "한화 기준", "우리 돈", "우리돈", "우리 돈으로", "우리돈으로", "한국 돈",
        "한국돈", "당시 환율로", "현재 환율로", "평균", "지상", "만", "섭씨", "화씨", "영상", "합계", "합쳐", "모두", "전체", "누적", "순", "국비", "시비",
        "도비", "현금", "계약금", "선급금", "마일스톤", "총액", "정액", "일시금", "상당",
    )),
)  # fmt: skip

# 최대 after one of these is a record or the largest of its kind, no bound.
RECORD = (
    "역대", "사상", "국내", "세계", "글로벌", "업계", "아시아", "유럽", "미국", "일본", "중국", "한국", "창사", "이래", "설립", "분기", "동양", "북미", "전국", "만에", "단일",
    "지역", "국가", "제약사", "관내", "도내", "업체", "규모", "창립", "개원", "개청", "출범",
)  # fmt: skip

# No bound where the amount is the mark that was, or was not, reached: 목표치 100억원에 못 미쳤다.
BENCHMARKS = (
    "목표",
    "목표치",
    "전망치",
    "예상치",
    "추정치",
    "컨센서스",
    "계획",
    "정원",
    "기준",
    "기준치",
    "가이던스",
    "예상",
    "예측치",
    "평균",
    "평균치",
)

_ADVERB = r"(?:훌쩍|크게|조금|약간|살짝|이미|벌써|가뿐히|훨씬|다소|소폭|대폭|채|겨우|간신히|거뜬히|무려|또|한참)? ?"

AFTER: tuple[Modifier, ...] = (
    Modifier("at_least", r" ?이상(?!반응|징후|소견|증상|지질|기류|신호|행동|적|하|을 보)", ("100개사 이상", "30% 이상의"), ("12건 이상반응",)),
    Modifier("at_most", r" ?이내", ("5억원 이내로", "30% 이내"), ()),
    Modifier("at_most", r" ?이하(?!의 약)", ("5000 이하", "30%이하"), ()),
    Modifier("above", r" ?초과(?!근무|수익|[하해했한])", ("20% 초과",), ("3건 초과근무",)),
    Modifier("below", r" ?미만", ("10% 미만",)),
    Modifier("below", r" 아래(?:로|에서|까지|인|다|의)", ("200만원 아래로", "10% 아래다"), ("지하 2층 아래",)),
    Modifier("at_most", rf"[을를이가도]? {_ADVERB}(?:넘|넘기|초과하|웃돌)지[는도]? ?(?:않|못)", ("10%를 넘지 않는다", "100억원을 넘지는 않을 것", "3곳을 넘지 못했다")),
    Modifier("above", rf"(?:[을를이가도은는]|도 더)? {_ADVERB}(?:넘(?:겠|는|은|을|으|지만|고|거나|던|더니|다|어(?!가|뜨|지|트)|었|게|긴|길(?= (?:것|수|전망|듯|공산|가능성))|겼|기(?!지)|겨(?!받|줬|주|간|가)|습)|웃돌(?!지)|웃돈|웃도|상회|초과[하한해했])", ("1조원을 넘긴 계약", "312만주를 넘어", "10%가 넘는", "1조원을 웃돌았다", "100명을 훌쩍 넘었다", "두 배를 넘지만"), ("9117억원에 넘긴", "1조원을 넘보는")),
    Modifier("below", rf"(?:[을를이가도에]|에도|에는)? {_ADVERB}(?:못 ?미[치쳐쳤친칠침]|미치지[는도]? ?(?:못|않)|미달|밑도|밑돌|밑돈|하회|이르지 ?못)", ("2경원에 못 미칠", "절반에 조금 못 미쳤다", "10%를 밑돌았다", "1조원에 미치지 못한다")),
    Modifier("below", r"[도이가에](?:도)? (?:채 )?(?:안 ?[되돼된됐]|되지 ?(?:않|못)|못 ?[되돼된됐])", ("10%도 안 되는", "3억원이 채 안 된다"), ("3곳밖에 안 된다",)),
    Modifier("approximate", r" ?(?:가량|안팎|내외|남짓|언저리|쯤|전후)", ("300명 가량", "9000억원 안팎"), ()),
    Modifier("approximate", r" ?정도(?!로 |가 심|를 )", ("10% 정도", "3억원정도"), ()),
    Modifier("approximate", r" ?정도로(?= )", ("10% 정도로",), ()),
    Modifier("approximate", r" 가까이| 가까운|에 (?:거의 )?가[까깝]|에 ?육박|에 ?근접|에 버금", ("11% 가까이", "1조원에 육박", "절반에 가까운"), ()),
    Modifier("approximate", r" ?수준(?!급)", ("1조원 수준", "절반 수준"), ()),
    Modifier("approximate", r" ?선(?=[은이을에의로,.)~]|으로|까지|[ ]|$)", ("6만원 선", "70%선을"), ("3건 선정", "2개 선별")),
    Modifier("approximate", r"권", ("20위권", "10위권에"), ()),
    Modifier("each", r" ?씩", ("5명씩",), ()),
)  # fmt: skip

# The decade of an amount: 1조원대 is [1조, 2조); with 초반, 중반, 후반 a half of it, and then vague.
DECADE_PARTS: dict[str, tuple[str, str]] = {"초반": ("0", "0.5"), "중반": ("0.25", "0.75"), "후반": ("0.5", "1")}

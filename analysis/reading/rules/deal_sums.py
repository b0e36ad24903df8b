"""The words by which the parts of a deal's money add up: what a sum is of, and what it holds."""

from __future__ import annotations

from analysis.reading.rules.cue import cue

# Behind the last of what is added up: it counts too. "판매 마일스톤까지 치면"
_UP_TO = "까지 (?:모두 |다 |전부 )?(?:치면|따지면|보태면|얹으면|얹어|넣으면|감안하면|셈하면|계산하면|합산하면|고려하면|받으면|붙으면)"

# Behind a total: a part of it follows.
OF_THE_WHOLE = cue(r" ?(?:중|가운데)(?:에서|에)? ", " 중 ", " 가운데 ", never=(" 중국에", "을 "), here=True)
JOIN = cue(
    r" ?(?:과|와|및|·|,|/|\+|&|, 그리고|이나|나|[과와] 함께)"
    r"(?: (?:단계별|단기|개발|허가|상업화|판매|매출|향후|추후|별도|최대|임상|각종|연구개발|관련|development|regulatory|sales|commercial)){0,4} ?$",
    "과 ", "와 단계별 ", ", 최대 ", never=("은 ",),
)  # fmt: skip
INCLUDING = cue(
    r"(?: ?등)?[을를도은는까지]{0,2} ?(?:모두 |다 |전부 |다 같이 )?(?:포함|합쳐|합치|합한|합해|합하|더해|더한|더하)(?!되지|하지)|[과와] .{0,12}(?:합쳐|합하|합해|합한|더해|더한)",
    "을 포함해", "까지 더하면", "을 합쳐", never=("은 포함되지",), here=True,
)  # fmt: skip
# Before an amount, and behind it: the rest, which comes by steps. "나머지 2억 달러는 개발 단계에 따라 나눠 받는다".
REST = cue(r"(?:나머지|잔액|잔여) ?(?:최대 |약 )?$", "나머지 ", never=("우선 ",))
SUMMED = cue(
    r"(?: 등(?:을 (?:합해|합쳐|더해|포함해))?|[을를과와도까지]{0,2} ?(?:다 |모두 |전부 )?(?:합쳐도|합해도|더해도|합쳐봐야|합쳐|합해|합하면|합치면|더해|더하면|포함해도|포함해|포함하면|포함,|포함한|합한|더한|아우르면)"
    rf"|{_UP_TO})"
    r" ?(?:총|모두|최대|총액|합계|도합|전체|총 계약 규모는|총 규모는)? ?(?:약|최대)? ?$",
    " 등 총 ", "다 합치면 최대 ", "를 포함한 ", "다 합쳐도 ", never=("계약금은 ",),
)  # fmt: skip
SUM_HINT = cue(r"등|합|더|포함|까지|아우", " 등 총 ", "다 합치면 ", never=("계약금은 ",))  # letters of each SUMMED
# Behind a word for a sum: it sums up the parts told before it. "마일스톤 88억엔으로 합계 최대 100억엔"
SUM_IS = cue(
    r"(?:[은는]|액은)? ?(?:총 |약 |최대 |모두 )?(?=[\d$€£])", " 최대 1", " 100억원", never=("로는 ", "의 1"), here=True
)
# Between an amount and the sum that it is a part of: 600만달러와 단계별 기술료 등을 포함해 1억2000만달러.
SUMS_UP = cue(
    rf"{_UP_TO}|아우르면|포함해|포함한|포함하여|합치면|합하면|합쳐|합해|합한|더하면|더해|더한",
    "등을 포함해 ", "다 합치면", never=("포함되지", "합의"),
)  # fmt: skip
# Between the last of some labels and the word for their sum.
SUM_OF = cue(r"[을를] ?(?:모두 )?(?:더한|합한|합친|합산한) ", "을 더한 ", "를 합친 ", never=("을 포함한 ",))
# Before a label: what many deals make up, in a year or in all.
OF_MANY = cue(
    r"(?:전년도?|지난해|작년|연간|누적|올해|한 해|상반기|하반기|분기)(?: (?!체결한|맺은|계약한|공시한|에 )[가-힣]{1,6}){0,2} $",
    "전년도 전체 ", "한 해 체결 ", "올해 누적 ", never=("지난해 체결한 ", "이번 "),
)  # fmt: skip
IN_ALL = cue(
    r"(?:총|도합|총액|합쳐서|다 해서|다해서|다 합쳐|전체|전체로는|전체로|통틀어|total) ?(?:약 |최대 ?)?$",
    "총 ",
    "전체로는 ",
    never=("최대 ",),
)
IN_TOTAL = cue(
    r"[은는도] (?:총액|계약 규모|총 계약 ?규모)에 (?:들어|포함)",
    "는 총액에 들어 있다",
    never=("는 총액과 별도",),
    here=True,
)
# Behind an amount: it is a share of the whole, and so not the whole itself.
OF_THE_SUM = cue(
    r" ?(?:으로|로|이며|이고|인데|은|는|,),? (?:전체 )?(?:총액|총 ?계약 ?규모|계약 ?총액|전체 ?(?:계약 ?)?(?:금액|규모|총액))의 (?:약 )?\d",
    "으로 총액의 2.3%", "는 전체 계약 금액의 9%", never=("으로 순매출의 5%", "으로 총액을 2"), here=True,
)  # fmt: skip
INCLUDED = cue(r"[을를이가도]? ?(?:모두 )?포함", "가 포함됐다", never=("는 별도다",), here=True)
LEFT_OUT = cue(
    r"[을를은는]? ?(?:제외|뺀|빼고)|[과와](?:는)? (?:별도로|별개로)",
    "를 제외하고",
    "과 별도로",
    never=("를 포함해",),
    here=True,
)
# All that stands before, and behind, the one amount of a sentence that states a sum: "총 1억2000만 달러."
ONLY_SUM = cue(r"(?:총|최대|합계|총 최대|최대 총|규모는|총 규모)(?: ?약)? ?$", "총 ", never=("총 3건, ",), here=True)
# Between a word for the whole and an amount: it is only a part of it.
PORTION = cue(
    r"(?:의)? ?(?:중|가운데)(?:에서)? (?:우선 |먼저 |약 |나머지 |절반인 )?",
    " 중 ",
    " 가운데 약 ",
    never=("은 ",),
    here=True,
)
# Between a word for the price and an amount, and behind the amount: the price is made up of it and of more.
MADE_UP_OF = cue(
    r"(?:은|는|이|가) (?:우선 )?(?:현금|주식|신주|자사주)(?:으로)? ?(?:약 )?", "은 현금 ", never=("은 ",), here=True
)
AND_MORE = cue(
    r"(?:과|와|,| 및|에|을|를)? ?(?:나머지 |그리고 )?(?:[^.\n\d]{0,8})(?:주식|신주|자사주|현금|조건부|잔금|어음)",
    "와 주식",
    "와 현금",
    never=("이다",),
    here=True,
)

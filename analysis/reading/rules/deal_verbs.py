"""Cues beside a verb of deals: whether it tells what was done, who did it, and what of it is left to the next verb."""

from __future__ import annotations

from analysis.reading.rules.cue import cue
from analysis.reading.rules.currencies import SPOKEN
from analysis.reading.rules.fragments import IS

# Between two quotations of one who speaks.
SAID_AND = cue(
    r"[\"”](?:이?라(?:며|면서|고)|면서|며|고)(?: [가-힣]{1,8}){0,4} [\"“]",
    '"이라며 "',
    "”면서 “",
    never=('"라고 말했다',),
)
# Between the end of a contract and a verb of telling: who ends it says so.
ITS_WILL = cue(
    r"(?:[을를]| ?(?:의사|뜻|방침|결정|의향)를?을?) (?:[가-힣]{2,6}(?:에|로|으로) ){0,2}",
    "를 ",
    " 의사를 ",
    " 의사를 서면으로 ",
    never=("은 ",),
    here=True,
)
# Before a verb of telling: what is told is the end of a contract. "권리 반환 의사를 서면으로 (알려왔다)"
WILL_TO_END = cue(
    r"(?:반환|해지|종료|파기|반납) ?(?:의사|뜻|방침|결정|의향)[을를] (?:[가-힣]{2,6}(?:에|로|으로) ){0,2}$",
    "권리 반환 의사를 ", "계약 해지 뜻을 서면으로 ", never=("임상 종료 소식을 ", "권리 반환 의사는 "),
)  # fmt: skip
UNTENSED = cue(
    r"[하되기이]고,?$|[하되기이]며,?$|해$|하여$|아$|어$|받고,?$",
    "인수하고",
    "넘기며",
    "인수해",
    never=("인수했고", "사들였으며"),
)
IN_FUTURE = cue(
    r"향후|앞으로|내년|연내|내후년|조만간|(?:상장|승인|허가|완료|종료)(?: ?(?:후|뒤|이후))|하반기(?:에|까지|엔)|중장기|20\d\d년까지|장기적",
    "상장 뒤 ", "향후 ", "내년 ", never=("지난해 ", "올해 초 "),
)  # fmt: skip
BY_MAIN_CONTRACT = cue(
    r"(?:본계약|본 계약|정식 계약)(?:을 통해|에서|[은을]? ?체결 ?(?:후|뒤|시|이후)|이 (?:체결되|성사되|이뤄지)면|[을]? 맺(?:은 뒤|으면))",
    "향후 본계약을 통해 ", "본계약 체결 후 ", never=("본계약을 맺고 ",),
)  # fmt: skip
PLANNED_AT_LAST = cue(
    r"(?:[할울릴볼갈올]|[가-힣]을|[을를]) (?:계획|예정|방침|구상|생각|복안|전략|작정|것(?=[이\"”’]))|(?:을|를) 목표로|려 한다|고자 한다",
    "도입할 계획이다", "키울 방침이다", never=("도입했다", "계획을 밝혔다"),
)  # fmt: skip
# Behind the noun of an attributive verb: who is described did it. "기술수출에 성공한 A".
SUCCEEDED = cue(
    r"(?:을|를|에)? ?(?:연이어 |잇따라 |최종 |잇달아 )?(?:성공|성사시킨|이끌어낸|이끌어 낸|이뤄낸|해낸|따낸|거둔)",
    "에 성공한", "을 성사시킨", " 성공한", never=("한", "을 맺은"), here=True,
)  # fmt: skip
# Before 끝나다, 종료하다: a purchase that is carried out, not one that is off.
CLOSES = cue(
    r"(?:거래|인수|매각|대금 (?:지급|납입)|절차)[는은가를이] (?:[\d가-힣]{1,8} ){0,4}$",
    "거래는 연내 ", "인수 절차는 내년 3월까지 ", "거래는 올해 안에 ", never=("계약은 ", "거래 계약을 "),
)  # fmt: skip
AS_OBJECT = cue(
    r"(?: ?\d{1,2}건)?(?:[을를도만]| )", "을 따냈다", " 따냈다", never=("체결로 확보한", "으로 얻은"), here=True
)
# Shares as what is issued and then bought: "A가 새로 발행하는 보통주 40억원어치를 B가 사들인다".
ISSUED = cue(
    r"(?:발행[하한할](?:는|기로 한)? (?:[^,.\n]{0,20} )?(?:신주|보통주|[가-힣]{0,6}우선주|[가-힣]{0,6}사채|RCPS|CPS|CB|BW|주식)(?![가-힣]{0,3}(?:총액|가액))"
    r"|찍(?:어내)?(?:는|은|을) (?:[^,.\n]{0,20} )?(?:신주|[가-힣]{0,6}우선주|[가-힣]{0,6}사채|RCPS|CPS|CB|BW))",
    "발행하는 전환우선주",
    "발행한 신주",
    "찍는 160억원 규모의 전환우선주",
    never=("발행한 뒤", "발행하는 방식"),
    here=True,
)
ORDERED = cue(r" ?(?:[가-힣]{1,6} )?(?:주문|발주|의뢰)(?:을|를|량을)? ", " 주문을 ", never=(" 요구를 ",), here=True)
AGREES_AND = cue(r"기로(?: 하| 했으?)?(?:고|며)?$", "넘기기로", "넘기기로 하고", never=("넘기고",))
# Behind it: the talks that were held on what was agreed.
TALKS_ON = cue(
    r"(?: ?하고| ?하며| ?했으며)?,? ?(?:최종 |막판 |세부 |오래 |지금껏 |그동안 )?(?:(?:벌여|진행해|이어|추진해|해) ?온 )?(?:협상|교섭|논의|협의)[을를이가] ",
    " 벌여 온 협상이 ", " 최종 협상을 ", never=(" 계약을 ", " 협상단이 "), here=True,
)  # fmt: skip
# What is told of one deal, and of no contract at large.
OF_ONE_DEAL = cue(
    r"\d|(?<![가-힣])(?:이 |이번|해당|그 |본 |이달|다음|내달|올해|내년|오늘|우리|양측|양사|두 )",
    "이번 계약이 ",
    "계약은 60일 뒤 ",
    never=("좋은 계약은 ",),
)
# Behind a verb of paying: the money itself. "받기로 한 돈은"
MONEY_TO_COME = cue(
    r"(?: (?:한|했던|될|된))? (?:돈|금액|액수|값|총액|몫)[은는이가] ",
    " 돈은 ",
    " 금액은 ",
    never=(" 돈으로 ", " 회사는 "),
    here=True,
)
# Behind it: what is paid for.
IS_PAID_FOR = cue(
    r"(?P<what>기술 ?수출|기술 ?이전|기술 ?도입|도입|이전|판권|권리|라이선스|(?P<supply>공급|납품)|(?P<sale>매각|인수))(?: 계약)?(?:의|에 대한|에 따른)? ?대가(?:로|인)",
    "천식 항체 기술수출의 대가로", "판권 대가로", never=("시험의 대가로", "기술수출은"),
)  # fmt: skip
# Behind a verb: what two that join hands agree on. "두 회사가 손을 맞잡았다. X를 B에 넘기는 조건이다"
AS_TERM = cue(r" (?:조건|내용|계약)(?:" + IS + r"|으로)", " 조건이다", " 조건이었다", never=(" 조건을",), here=True)
# Before a verb of taking: what it tells comes only if an option is drawn.
IF_DRAWN = cue(
    r"옵션(?:권)?[을를이]? ?(?:행사|발동)(?:하면(?!서)|되면(?!서)|할 경우|될 경우|하게 되면|한다면|할 때|할 시| 시| 때)",
    "옵션을 행사하면 ",
    never=("옵션을 행사하면서 받은", "옵션을 행사해 "),
)
# Behind a verb that describes the doer: "인수한 곳은 A다".
CLEFT = cue(
    r" (?:곳|회사|기업|쪽|주인공|업체|매수자|인수자|상대방?|파트너|제약사|바이오텍)[은는이가] (?:바로 )?(?:[^ .,\n]{2,16}[이가] 아니라 )?(?:[가-힣]{2,12}에 (?:본사|본거지|둥지|거점|뿌리)를 둔 )?(?:(?![가-힣A-Za-z]{2,20}[은는을를이가] )[가-힣A-Za-z]{1,8} ){0,3}",
    " 곳은 ",
    " 곳은 미국 ",
    never=("의 곳은 ", " 권리는 "),
    here=True,
)
# Between two receipts of one verb: "3월에는 500만 달러를, 같은 해 11월에는 800만 달러를 각각 받았다".
RECEIPT_AND = cue(
    r"(?:"
    + SPOKEN
    + r"|[A-Z]{3} ?[\d.,]{1,8}[MB]?)(?: ?\([^()\n]{1,24}\))?[을를], (?=(?:[^.\n]{1,8} )?(?:\d{1,4}[년월일]|같은 |올해 |지난해 |작년 |이듬해 ))",
    "500만 달러를, 같은 해 11월",
    "USD 5M을, 11월",
    never=("500만 달러를 ", "달러를, 마일스톤은 "),
)
# Behind a verb that says what is to be done: the sentence ends by calling that a contract.
IS_CONTRACT = cue(
    r"(?: [^ .,\n]{1,14}){0,4} ?(?:계약|거래|딜|빅딜)" + IS + r"(?=[. \n”\"]|$)",
    " 기술이전 계약이다.", " 2억달러 규모의 거래였다.", never=(" 계약이다만", " 조건이다.", " 계약을 맺었다."), here=True,
)  # fmt: skip
# Between two verbs of one doing: 만들어 [B에] 공급한다.
SERIAL = cue(r" (?:[^ .,]{1,12}(?:에|에게|로) )?", " ", " B에 ", never=("서 ",), here=True)
AFTER_ANOTHER = cue(
    r" ?(?:것은|건|것이|것으로는) [^.\n]{2,60}?에 이어",
    " 것은 2022년 일본 사에바의 녹내장약에 이어",
    never=(" 것은 처음이다",),
    here=True,
)
CONTRACT_TO_COME = cue(
    r"는 (?:내용의 )?계약|[고며] [^.\n]{0,24}계약(?:을|서[에를])",
    " 이익을 나누는 계약을",
    " 뜻을 모으고 20일 도쿄에서 계약서에",
    never=(" 계약을",),
)
JOINTLY = cue(r"공동|함께|같이", "B와 함께 신약을 ", never=("B의 신약을 ",))
CONTRACT_AND = cue(
    r" [가-힣·]{0,8}(?:계약|딜|거래|합의)(?:[과와]|,|, 그리고| 및)[ ,]",
    " 계약과, 거꾸로",
    " 계약과 ",
    never=(" 계약을 ",),
    here=True,
)
CONTRACT_END = cue(r"계약(?=[과와] |, )|딜(?=[과와] )", "판권 계약과 ", never=("판권 계약을",))

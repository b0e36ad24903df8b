"""Cues of what becomes of a contract: it is changed, it ends, rights go back."""

from __future__ import annotations

from analysis.reading.rules.cue import cue
from analysis.reading.rules.currencies import SPOKEN

# A contract that is not renewed, an option that is not drawn.
NOT_DONE = cue(
    r"(?:(?:[가-힣]{0,4} ?옵션|[Oo]ption)[가-힣]{0,2} ?)?(?:연장|갱신|행사|발동|쓰|exercise)(?:을|를)?(?: ?하|되)?지(?:는|도)? ?않(?:기로|았|겠다|는다고 (?:밝|통보|알|공시)|는다는 (?:뜻|의사|방침))",
    "연장하지 않기로", "갱신하지 않았다", "옵션을 행사하지 않겠다", "옵션을 쓰지 않기로", never=("연장하지 않을 경우", "행사하지 않으면"), here=True,
)  # fmt: skip
# Behind 되지 않, 지 못: it was so.
NOT_MADE = cue(
    r"(?:[았했]다|[았했]고|[았했]으며|한 채|았다고|했다고)", "했다", "았다", never=("는다", "을 경우"), here=True
)
# Before a verb of leaving: not a partner leaves. "투자자들은 등을 돌렸다"
BY_MARKET = cue(
    r"(?:투자자|주주|개미|시장|외국인|소비자|환자|증권가|투자 ?심리|임직원|직원)(?:들)?[은는이가도] [^,.\n]{0,12}$",
    "투자자들은 ", "시장이 차갑게 ", never=("파트너가 ", "투자자들은 놀랐고 누리는 계약을 끝내고 "),
)  # fmt: skip
NOT_YET = cue(r"아직|여태|현재까지", "아직 ", never=("결국 ",))
TERM = cue(
    r"(?:특허|독점권|독점기간|기간|임상|임상시험|시험|만료|보호)[이가은는의]? ?$",
    "특허 ",
    "허가독점권 ",
    never=("계약을 ", "계약이 "),
)

# A verb that says by itself that something grew: it amends a deal only where an amendment is named.
GREW = cue(
    r"올라|늘어|늘었|줄었|줄어|커[졌진질지져짐]|불어|높아|낮아",
    "올라갔다",
    "커졌다",
    never=("늘렸다", "바꿨다"),
    here=True,
)
# An answer that only says when it was signed, of the contract in the question.
SIGNED_IT = cue(
    r"(?:서명|사인|체결|도장|날인)[^ .,\n]{0,3}(?:했|찍었|한 건|한 게|마쳤|했고|했는데|됐)",
    "서명했습니다", "사인했고", never=("합의했습니다", "서명할"), here=True,
)  # fmt: skip
# Before a verb of change: the option has been drawn. "본계약으로 전환됐다".
TO_LICENCE = cue(
    r"(?:본계약|본 계약|라이선스 ?(?:계약)?|기술이전 ?(?:계약)?)(?:으로|로) $",
    "본계약으로 ",
    "라이선스로 ",
    never=("본계약을 ",),
)
# What is changed is not the contract, but something of who is party to it: "상대방이 전략을 바꾸면서 해지됐다".
NOT_TERMS = cue(
    r"(?:전략|방침|계획|조직|인력|사업|주인|대표|이름|간판|노선|방향|우선순위|포트폴리오|파이프라인|상금|상금 총액|매출|예산)[을를도이]? ?(?:[가-힣\d%]{1,12} ){0,4}$|(?:표|집계|목록|통계|순위|명단)에서(?:는|도)? $",
    "연구 전략을 ", "상금 총액을 작년 ", never=("계약 조건을 ", "총액을 "),
)  # fmt: skip
# Before 키우다: something is brought up, and no contract made bigger: "다음 물질을 키웠다".
BROUGHT_UP = cue(
    r"(?:물질|후보|신약|회사|기업|인재|사람|몸집|덩치|몸값|가치|꿈|연구팀|조직|브랜드|파이프라인)[을를도만] (?:[가-힣]{1,6} )?$",
    "다음 물질을 ",
    "회사를 함께 ",
    never=("계약 규모를 ", "계약금을 "),
)
# Before a verb of change: when or how is paid, or how long one may choose.
WHEN_PAID = cue(
    r"(?:마일스톤|기술료|계약금|선급금|로열티|중도금|잔금)(?: [\d$][^ \n]{1,12})?(?:의|을|를)? (?:지급 ?|지급할 |낼 |받을 )?(?:시점|시기|기한|조건|방식|비율|요율|일정)[을를이가] |(?:옵션|독점|옵션 행사|우선협상) ?(?:행사 ?)?(?:기간|기한)[을를이가] ",
    "마일스톤 지급 시점을 ", "옵션 행사 기간을 ", never=("임상 기간을 ", "지급 시점은 "),
)  # fmt: skip
RETURNED_AMOUNT = cue(
    r"(?:금|기술료|[\d조억만천] ?" + SPOKEN + r"|돈|대금|상승[분폭]|오름폭|이익|수익)(?:\([^()]{0,40}\))?[을를은도만이가]? ?(?:모두|전액|일부|다시)? ?$",
    "계약금을 ", "100억원은 ", "상승분을 ", never=("권리를 ", "사업 재편을 이유로 "),
)  # fmt: skip

SEVERAL = cue(
    r"(?:\d+|두|세|네|다섯|여러|몇|수십) ?건|잇따라|잇달아|연이어|줄줄이", "계약 3건을", "잇달아", never=("조건",)
)
ITS_CONTRACT = cue(
    r" (?:내용의 |[가-힣]{0,6})?(?:계약|합의|약정)", " 변경계약을", " 내용의 계약", never=(" 대가로",), here=True
)

# A part of the money that goes to somebody: "선급금 중 2할이 대학에 돌아갔다".
PART_GOES = cue(
    r"(?:\d ?할|\d ?%|절반|일부|몫|수익|이익|돈|혜택)[이가은는] [^,.\n]{0,24}$",
    "2할이 대학에 ",
    never=("권리가 회사에 ",),
)
# Deals that are only counted: "지난 세 건의 거래는 모두 되돌아왔다".
COUNTED_DEALS = cue(
    r"(?:[두세네]|\d{1,2}) ?(?:번|건|차례)의 (?:[가-힣]{2,6} )?(?:계약|거래|딜|기술수출)",
    "두 번의 계약은",
    never=("두 번째 계약은",),
)
PUT_OFF = ("연기", "지연", "미뤄", "미뤘", "미룬", "미루", "미룸", "늦춰")
OF_CONTRACTS = ("해지", "파기", "해약", "중도해지")  # what is done to contracts alone

"""The words for the parts of a deal's money, for what is said of a part without a number, and for money that is none of a deal's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from analysis.reading.rules.cue import cue

# A slot of `Money`; or "short": near-term milestones alone, which have no slot; "ratio", "other": money of no deal.
Part = Literal[
    "total",
    "upfront",
    "near_term",
    "option_fee",
    "milestones",
    "royalty",
    "equity",
    "short",
    "supply",
    "other",
    "received",
]


@dataclass(frozen=True, slots=True)
class MoneyWord:
    part: Part
    spellings: tuple[str, ...]


def _word(part: Part, spellings: str) -> MoneyWord:
    return MoneyWord(part, tuple(s.replace("_", " ") for s in spellings.split()))


WORDS: tuple[MoneyWord, ...] = (
    _word(
        "total",
        "總額 총_계약_규모 총_계약규모 총계약_규모 총계약규모 총_계약금액 총_계약_금액 총계약금액 계약_총액 계약총액 총액 총_규모 총규모 총_거래_규모 총_계약액 총계약액 총_계약금 총계약금",
    ),
    _word(
        "total",
        "계약_규모 계약의_규모 계약규모 계약금액 계약_금액 계약액 거래_규모 거래규모 거래_금액 거래금액 전체_규모 전체_계약_규모 딜_규모 딜_사이즈 계약_전체_규모 전체_계약금액 최대_규모 기술수출_규모 기술이전_규모 기술수출액 이전_규모 기술수출금액 기술수출_금액 기술이전금액 기술이전_금액 기술수출료",
    ),
    _word(
        "total",
        "인수가 인수_금액 인수금액 인수_대금 인수대금 인수_규모 인수가액 매각가 매각_대금 매각대금 매각_금액 매각_규모 양수가액 양도가액 양수금액 양도금액 양수도_대금 취득금액 취득_금액 취득가액 매매대금 매각액 인수액",
    ),
    _word(
        "total",
        "공급_규모 공급규모 공급_금액 공급금액 수주_금액 수주금액 수주_규모 공급액 투자금 투자_금액 투자금액 투자_규모 투자규모 투자_유치_금액 유치_금액 유치금액 조달_금액 조달금액 조달_규모 발행_규모 발행_금액 발행금액 발행총액 증자_규모 유치액 투자액 투자유치액 모집액 납입금액 납입_금액 계약_대금 계약대금 패키지_딜_규모 이전료_총액 총_대가 옵션_포함_총액 계약가 계약가액",
    ),
    _word(
        "total",
        "금액 계약_조건 구체적_조건 구체적인_조건 세부_조건 재무_조건 거래_조건 대금 매매_대금 구체적인_금액 구체적_금액 계약_내용 총_금액 총금액 최대_금액 세부_계약_조건 계약_세부_조건",
    ),
    _word(
        "total",
        "total total_deal_value deal_value Deal_value Total_deal_size Deal_size deal_size total_value Total_Deal_Value headline_number headline_value headline_deal_value aggregate_value",
    ),
    _word(
        "upfront",
        "先給金 契約金 계약금 선계약금 선급금 선수금 선급_기술료 선급기술료 업프론트 업프런트 upfront Upfront up-front upfront_payment 착수금 착수_기술료 선금 계약_체결금 초기_계약금 초기_기술료 초기기술료 정액기술료 정액_기술료 확정금액 확정_금액 계약_일시금 일시금 선불금 선지급금 선지급액 확정_계약금 서명금 사이닝_보너스 선급_계약금 업프론트_피 선급료 확정_수령액 먼저_받는_돈 먼저_받는_금액 우선_받는_돈 우선_받는_금액",
    ),
    _word(
        "short",
        "단기_마일스톤 단기_기술료 단기_성과금 근시일_마일스톤 near-term_milestone near-term_milestones 초기_마일스톤 단기마일스톤",
    ),
    _word(
        "option_fee",
        "옵션료 옵션_료 옵션_행사금 옵션행사금 옵션_행사료 옵션_행사_대금 옵션_행사_시 옵션_행사시 옵션_행사_때 옵션을_행사하면 옵션을_행사할_경우 옵션을_행사할_때 옵션_수수료 옵션_대금 옵션_대가 권리행사금 권리_행사금 옵션_피 옵션금 옵션_프리미엄 옵션_부여_대가 옵션_행사_대가 옵션_행사_금액 단독_개발_권리행사금 option_fee Option_fee option_payment Option_payment option_exercise_fee 옵션_행사_비용 행사금 행사료 행사_대금 행사_대가",
    ),
    _word(
        "milestones",
        "마일스톤 마일스톤_기술료 단계별_마일스톤 단계별_기술료 단계별기술료 단계적_기술료 단계별_성과금 성과_기술료 성과기술료 성공_보수 성과급 조건부금액 조건부_금액 조건부_대금 milestone milestones Milestone 마일스톤_금액 기술료 단계별_대금 성공불 성공_기술료 개발_성과금 성과금 마일스톤_총액 조건부_기술료 언아웃 언아웃_대금 마일스톤_수령금",
    ),
    _word(
        "royalty",
        "로열티 로얄티 경상기술료 경상_기술료 러닝로열티 러닝_로열티 판매_로열티 매출_로열티 royalty royalties Royalty 판매_수수료 로열티율 로열티_비율 판매_기술료 매출_연동_기술료 경상실시료",
    ),
    _word(
        "equity",
        "지분_투자 지분투자 주식_인수 지분_인수_대금 전략적_투자금 유상증자_대금 신주_인수_대금 신주_대금 출자금",
    ),
    _word("supply", "공급_대금 공급대금 공급가 공급_매출 제품_공급_금액 제품_공급_대금 공급분"),
    _word(
        "received",
        "수령액 실제_수령액 수령한_금액 수령_금액 받은_돈 받은_금액 실수령액 받은_누적 기수령액 반환금 위약금 손해배상금 위약_배상금",
    ),
    _word(
        "other",
        "매출액 매출 순매출 영업이익 순이익 당기순이익 영업손실 시가총액 시총 목표주가 주가 종가 구매_금액 최소_구매_금액 최소_구매액 최소_구매_규모 최소_주문_금액 최소_주문액 최소_구매_대금 시장_규모 시장규모 몸값 기업가치 기업_가치 연구개발비 개발비 연구비 투자비 총사업비 사업비 예산 국비 도비 시비 거래량 환율 자기자본 자산총액 자본금 평가액 예상_매출 최대_매출 처방액 판매액 수출액 생산액 매출_규모 시장 최근_매출액 펀드 현금_보유액 공모가 발행가 발행가액 상장 거래대금 거래_대금 계약금_잔금 잔금 중도금 계약금_중 해지_금액 해지금액 잔여_금액 미이행_금액 이행_금액 기대_매출 누적 누계 합산 합계 비중 비율 부채 손실 적자 흑자 국책과제 과제 연구과제 지원금 보조금 임상비 임상_비용 임상비용 비용 시험_비용 투자_계획 약가 가격",
    ),
)

# What is said of a part without a number.
UNDISCLOSED = (
    "비공개", "미공개", "공개하지 않", "공개되지 않", "공개된 적이 없", "공개한 적이 없", "공개된 바 없", "밝히지 않", "밝혀지지 않", "알리지 않", "알려지지 않", "공개를 꺼", "함구", "비밀에 부",
    "비밀유지", "비밀 유지", "공시하지 않", "드러내지 않", "공개 안", "밝히진 않", "공개하진 않", "공개할 수 없", "밝힐 수 없", "언급하지 않", "입을 다물", "공시 유보", "기재를 생략", "not disclosed", "undisclosed", "confidential", "베일에", "감췄", "감추", "숨겼", "숨기", "공개하지 아니",
    "말할 수 없", "알려줄 수 없", "공개하기 어렵", "밝히기 어렵", "공개되진 않", "공개는 하지 않", "밝히기를 거부", "기밀",
)  # fmt: skip
NONE = (
    "없다",
    "없이",
    "없는",
    "없음",
    "없고",
    "없으며",
    "없습",
    "없지만",
    "없었",
    "없는 조건",
    "제로",
    "0원",
    "해당사항 없음",
    "해당 없음",
    "면제",
    "받지 않",
    "안 받",
    "붙지 않",
    "제외된 계약",
    "지급하지 않",
    "포함되지 않는 계약",
)
UNSPECIFIED = ("별도", "따로", "추가로", "받을 수 있", "받는다", "받게", "받기로", "지급받", "발생한다", "유입", "받으며", "받고", "수령한다", "수취", "책정", "두 자릿수", "한 자릿수", "지급한다", "붙는다", "나눠", "확보했", "포함", "보장", "수령하게", "수령할")  # fmt: skip
# Words that make a sentence speak of many deals, of a market, or of hopes: its money belongs to no one deal.
TALLIES = (
    "합산", "합계", "누적", "누계", "평균", "중앙값", "총합", "연간", "업계 전체", "국내 기술수출", "국내 제약", "네 곳", "세 곳", "다섯 곳", "이들 계약", "전체 계약 중", "전체 계약 가운데", "전체 계약 건", "두 계약", "세 계약", "두 건", "세 건",
    "올해 들어", "올해만", "지금까지", "역대", "집계", "규모는 지난해", "곳의", "개사의", "건의",
)  # fmt: skip
COMPARED = ("보다", "에 비해", "에 비하면", "대비", "에 이어", "을 뛰어넘", "를 뛰어넘", "를 제치", "을 제치", "에는 못 미", "에 못 미", "에도 못 미", "이 아니라", "가 아니라", "이 아닌", "가 아닌", "이 아니고", "의 절반", "의 두 배", "의 세 배")  # fmt: skip

# --- around the words -------------------------------------------------------------------------------------------------
WORD_END = cue(r"(?![가-힣])|(?=[은는이가을를의로도에과와만까인부였대])", "은", "", never=("채권",), here=True)
AS_CAUSE = cue(
    r" ?(?:변동|상승|하락|인상|인하|급등|급락|강세|약세|증가|감소)(?:으로|로|에 따라|에 따른|때문|을 반영|분을)",
    " 변동으로", " 인상에 따라", never=(" 변동이", "은 300억원"), here=True,
)  # fmt: skip
EACH = cue(
    r"(?:타깃|타겟|표적|품목|물질|제품|적응증|주|평|㎡|L|g|개|병|건|회|인|명|연)당 ?$",
    "주당 ",
    "L당",
    never=("담당자 ",),
)
BASE = cue(
    r"의 ?(?:약 |최대 |무려 )?(?:[\d,.~∼]{1,12} ?(?:%|퍼센트|배|할)|[\d가-힣]{1,3}분의 ?[\d일이삼사오]|절반|두 배|세 배|반)",
    "의 3분의 1인", "의 5.7%", never=("은 5.7%",), here=True,
)  # fmt: skip
SIZE = cue(
    r"(?<![가-힣])규모(?=[는가] |[를도] (?:따로 |외부에 )?(?:공개하지|밝히지|알리지))",
    "규모는 ",
    "규모를 밝히지",
    never=("시장규모는 ", "규모의 ", "규모를 키웠다"),
)
JOIN = cue(
    r" ?(?:과|와|및|·|,|/|\+|&|, 그리고|이나|나|[과와] 함께)"
    r"(?: (?:단계별|단기|개발|허가|상업화|판매|매출|향후|추후|별도|최대|임상|각종|연구개발|관련|development|regulatory|sales|commercial)){0,4} ?$",
    "과 ", "와 단계별 ", ", 최대 ", never=("은 ",),
)  # fmt: skip
INCLUDING = cue(
    r"(?: ?등)?[을를도은는까지]{0,2} ?(?:모두 )?(?:포함|합쳐|합치|합한|합해|합하|더해|더한|더하)(?!되지|하지)|[과와] .{0,12}(?:합쳐|합하|합해|합한|더해|더한)",
    "을 포함해", "까지 더하면", "을 합쳐", never=("은 포함되지",), here=True,
)  # fmt: skip
# What may stand between an amount and the word for it that follows: "2000만 유로의 계약금".
AHEAD = r"(?:[을를]|의|인|규모의?|에 달하는|에 이르는|상당의?|짜리|어치의?| 규모의?| 상당의?)? ?(?:반환 (?:의무|조건)(?:가|이)? 없는 )?"
OWN_AMOUNT = cue(
    r"[은는이가을를으로만도 ]{0,3}(?:최대|약|총|각각|최소|모두|우선)? ?[\d$€£¥₩]",
    "은 최대 1",
    " 500",
    never=("으로 받는다",),
    here=True,
)
STOCK = cue(
    r"(?:[은는을를어치]{0,2}|의|규모의?) ?(?:현금이 아닌 )?(?:주식|지분 투자|지분|신주)(?:으로|로|을|를| 매입| 인수| 투자|이|에|다|\.|$)",
    "는 주식으로", "어치 신주를", never=("을 현금으로",), here=True,
)  # fmt: skip
PER_CENT_OF = cue(
    r"(?:순?매출|순?매출액|수익|이익|판매액)의 ?(?:최대|약)? ?$", "순매출의 ", "매출의 최대 ", never=("총액의 ",)
)
RATIO = cue(
    r"(?:의|비율|비중|비율은|비중은|대비|가운데|중)\s?(?:약|최대|[가-힣]{0,3})?\s?$",
    "비중은 ",
    "총액의 ",
    never=("로열티로 ",),
)
BEFORE_TOTAL = cue(r"(?:총|최대|약|최소|도합|모두|무려|각각|합계|총액) ?$", "최대 ", "총 ", never=("매출 ",))
TOTAL_AFTER = cue(
    r"(?:에|으로|로)(?= |,)|[을를](?= (?:받고|받게|받았|들여|투자|주고|내고|받기로|받는|투입|조달|유치|수혈|베팅|지불|지급|출자))"
    r"|(?:어치|짜리| ?규모| ?상당| ?이상| ?에 달하| ?에 이르| ?조건(?:으로|에)|의 (?:[가-힣A-Z]{1,6} )?(?:기술|계약|거래|빅딜|딜|라이선스|대형|투자|공급|자금|실탄)| (?:기술수출|기술이전|라이선스|계약|거래|빅딜|딜|투자|공급))",
    "에 기술", " 규모의", "을 투자", "짜리", never=("을 기록", "이다"), here=True,
)  # fmt: skip
# Before an amount, and behind it: the rest, which comes by steps. "나머지 2억 달러는 개발 단계에 따라 나눠 받는다".
REST = cue(r"(?:나머지|잔액|잔여) ?(?:최대 |약 )?$", "나머지 ", never=("우선 ",))
BY_STEPS = cue(
    r"[은는을를] [^.\n]{0,30}(?:단계|성과|달성|진척|진행|결과|목표)(?:에 따라|별로|에 맞춰)(?: 나눠| 차례로| 순차적으로)? ?(?:받|지급|수령|유입)",
    "는 개발·허가 단계에 따라 나눠 받는", never=("는 3년에 걸쳐 나눠 받는", "는 계약과 동시에 받는"), here=True,
)  # fmt: skip
# Behind a word for fees: what a year's fees made up.
INCOME = cue(
    r" ?(?:수입|매출|수익|이익)(?:액)?(?![가-힣]{0,2}에 따)",
    " 수입 410억원",
    never=("를 받았다", " 300만 달러"),
    here=True,
)
# Behind a milestone, and before it: it comes, and is not what may come.
MOVED = cue(
    r"[을를도]? ?(?:[가-힣]{2,8}(?:으로|로부터|에게서|에서) )?(?:받았|받는다|받은|수령(?:했|한|$|[\n,…(\"'”’])|챙겼|챙긴|들어왔|들어온|입금|유입)",
    "를 받았다", "을 수령했다", " 수령", never=("를 받을 수 있다", "를 받게 된다", "의 권리"), here=True,
)  # fmt: skip
# Behind a milestone: what came in all, of which it is a part.
PAID_IN_ALL = cue(
    r" 등(?:을 합쳐|을 더해|을 포함해)? ?(?:총|모두|지금까지)? ?[\d$€£][^,.\n]{1,24}[을를] (?:이미 |실제 )?(?:받았|받은|수령했|수령한|챙겼|챙긴)",
    " 등 3500만달러를 받았고", " 등 총 40억원을 수령했다", never=(" 등 최대 2억달러를 받는다", " 등 2억달러를 받기로 했다"), here=True,
)  # fmt: skip
# Behind the amount of a sentence that follows a receipt: it came.
CAME_IN = cue(
    r"(?: ?\([^()\n]{1,30}\))?(?:[이가을를]|의 돈이|이라는 돈이) (?:[가-힣]{1,6} ){0,2}(?:들어왔|들어온|입금|유입|꽂혔|받았|받은 것|챙겼|챙긴 것|손에 (?:쥐었|쥔)|송금)",
    "가 들어온 것이다", "를 받았다", never=("를 받을 수 있다", "의 매출이 들어왔다"), here=True,
)  # fmt: skip
# Behind the amount of a sentence that follows an option's exercise: it is paid for it.
PAID_OVER = cue(
    r"(?: ?\([^()\n]{1,30}\))?[을를] (?:먼저 |우선 |즉시 |곧바로 )?(?:내고|냈|낸다|지급(?:하고|했|한다)|지불(?:하고|했|한다)|치르고|치렀|건네고|건넸|받는다|받았|받고)",
    "를 내고 ", "를 지급한다", never=("를 추가로 낼 수", "를 받을 수 있다"), here=True,
)  # fmt: skip
# Behind an amount: by so much something changed.
BY_SO_MUCH = cue(
    r"(?: ?\([^()\n]{1,30}\))?(?:을|를|가량|정도|씩)? (?:더 |추가로 )?(?:늘|줄|낮추|낮췄|낮춘|높이|높였|올리|올렸|올린|깎|증액|감액|인상|인하|상향|하향)",
    " 낮췄다", "을 더 늘렸다", never=("로 낮췄다", "으로 늘렸다"), here=True,
)  # fmt: skip
MAY_COME = cue(r"(?:최대|총|최고|향후|추후|단계별로|별로|나머지|추가로) ?(?:약 )?$", "최대 ", never=("마일스톤 ",))
# Behind a sale in a headline or an item: "… 매각…대금은 9500만 달러".
PRICE_IS = cue(
    r"(?:…|\.\.\.?|,|·) ?(?:대금|가격|값)(?:은|는) (?:총 |약 |최대 |모두 )?$",
    "…대금은 ",
    ", 대금은 총 ",
    never=("선지급 대금은 ",),
)
IN_RETURN = cue(r"대가로 (?:약 |우선 |먼저 |계약 때 )?$", "대가로 ", never=("결과로 ",))
# Before an amount: it is of what is supplied.
SUPPLIED = cue(
    r"(?:공급|납품|수주) ?(?:금액|규모|대금|액)(?:은|는|이|가)? ?(?:총 |약 |최대 )?$",
    "설비 공급 금액은 ",
    never=("계약 금액은 ",),
)
# Before a word for a milestone: one that came, and not what all the milestones are. "세 번째 마일스톤이다"
ONE_OF_THEM = cue(r"(?:번째|첫|마지막) $", "세 번째 ", "첫 ", never=("단계별 ", "나머지는 "))
# Behind an amount: it is the right one, in place of one that was misprinted.
IS_RIGHT = cue(r"[이가] 맞(?:다|습|아|고|는|으)", "이 맞으므로", never=("이 넘는다",), here=True)
# Behind an amount: it was paid.
PAID = cue(
    r"[을를]? ?(?:받았|받은|지급했|지급한|지불했|냈|수령했|수령한|챙겼)",
    "을 지급했다",
    never=("을 받는다", "에 이전"),
    here=True,
)
# Before an amount: what an option is handed over for; a contract with its amount in a bracket.
OPTION_FOR = cue(r"(?:옵션|옵션권|선택권)[을를] (?:약 |단돈 |각각 )?$", "옵션을 ", never=("옵션 계약을 ",))
OF_CONTRACT = cue(
    r"(?:계약|거래|빅딜|딜|공급|납품|수주|매각|인수|양도|양수|처분|취득|도입|이전|수출)(?: ?(?:체결|완료|결정))?\((?:총|총액|최대|약|규모|금액)? ?$",
    "공급계약(",
    "계약(총 ",
    "지분 매각(",
    never=("계약금(", "계약 (미국 "),
)
GOT = cue(r"[을를] (?:받고|받았|받으|받는|챙|수령|먼저|선지급|선불)", "를 받고", never=("를 내고",), here=True)
MISPRINT = cue(
    r"(?:으로|로|이라고|라고) (?:잘못|적|썼|쓴|표기|기재|보도(?! 내용과 같|한 대로)|오기|나갔|나간|나와)|[은는이가] [^ ]{2,14}의 (?:잘못|오기|착오)",
    "으로 적었으나", "은 40억원의 잘못", never=("으로 늘었다",), here=True,
)  # fmt: skip
SUMMED = cue(
    r"(?: 등(?:을 (?:합해|합쳐|더해|포함해))?|[을를과와도까지]{0,2} ?(?:다 |모두 )?(?:합쳐|합해|합하면|합치면|더해|더하면|포함해|포함하면|포함,|포함한|합한|더한))"
    r" ?(?:총|모두|최대|총액|합계|도합|전체|총 계약 규모는|총 규모는)? ?(?:약|최대)? ?$",
    " 등 총 ", "다 합치면 최대 ", "를 포함한 ", never=("계약금은 ",),
)  # fmt: skip
SHORT_OF = cue(r"에(?:는|도)? 못 미", "에 못 미쳤다", never=("보다 적다",), here=True)
SUM_HINT = cue(r"등|합|더|포함", " 등 총 ", "다 합치면 ", never=("계약금은 ",))  # letters of each SUMMED
# 개발 마일스톤 1139억원: a part of the milestones, unless it is all that is told
ONE_STAGE = cue(
    r"(?<![·/및])(?<!및 )(?<!(?:발|상|가|구|인|화|매|출), )(?:개발|임상|허가|상업화|판매|매출|승인|연구)(?: 단계)?(?:별|에 따른)? ?$",
    "개발 ", ", 상업화 ", never=("개발·허가·상업화 ", "개발, 허가 "),
)  # fmt: skip
RAISED_FROM = cue(
    r"에서 (?=(?:최대 |약 |총 )?[\d$€£¥][^,.\n]{1,24}?[이가] [됐된되]|(?:최대 |약 |총 )?[\d$€£¥].{1,40}?(?:으로|로) ?(?:늘|줄|낮|높|올|확대|증액|감액|바뀌|바꾸|변경|조정|상향|하향|커|불|깎|키우|키웠|손질|손봐|손봤|인상|인하|축소)"
    r"|(?:최대 |약 |총 )?[\d$€£¥][^\n]{1,30}?(?:으로|로), [^\n]{2,40}?에서 [^\n]{2,30}?(?:으로|로) (?:각각|함께|모두) (?:늘|줄|바뀌|바뀐|바꾸|바꿔|변경|조정))",
    "에서 73억원으로, 종료일이 12월에서 6월로 각각 바뀌었다", "에서 4억 달러로 늘었다", never=("에서 4억 달러를 받았다",), here=True,
)  # fmt: skip
# Behind an amount: what its label was before it changed. "총 1억유로이던 계약 규모는 1억4000만유로로 커졌다"
HAD_BEEN = cue(
    r"(?:이던|였던|이었던|이었다가|하던) (?:총 ?)?(?P<label>[가-힣]{2,4} ?[가-힣]{0,4})[은는이가을를] (?=[^.\n]{0,16}\d[^.\n]{1,30}(?:으로|로) )",
    "이던 계약 규모는 1억4000만유로로 커졌고", "였던 계약금을 2000만달러로 낮췄다", never=("이던 계약 규모는 공개하지 않았다",), here=True,
)  # fmt: skip
# Opens a sentence that only tells how much: of the receipt told before, where one was.
HOW_MUCH = cue(
    r"\s?(?:이번 |수령 ?|지급 ?|전체 )?(?:규모|금액|액수|수령액)[은는] ",
    "규모는 ",
    "수령 금액은 ",
    never=("계약 규모는 ", "총 규모는 "),
    here=True,
)
# Behind an amount: what another verb than that of the deal tells was paid. "2년 전 400억원에 산 이 회사를 B에 250억원에 넘긴다"
OF_ITS_OWN = cue(
    r"(?: ?\([^()\n]{1,30}\))?에 (?P<verb>산|사들인|인수한|매입한|취득한|도입한|들여온|사 온|사온|품은) ", "에 산 이 회사를", "에 인수한 ", never=("에 인수했다", "에 산다"), here=True,
)  # fmt: skip
# Behind terms before and after: they have changed.
CHANGED = cue(
    r"(?<=[원러로엔안드랑][이가] )됐|(?<=로 )(?:각각 |함께 |모두 )?(?:늘었|늘렸|늘어났|줄었|줄였|줄어들었|낮아졌|낮췄|낮춰졌|높아졌|높였|올랐|올렸|올라갔|확대됐|확대했|증액됐|증액했|감액됐|감액했|바뀌었|바뀐|바꿨|변경됐|변경했|조정됐|조정했|상향|하향|커졌|불어났|깎였|깎았)",
    "3억유로로 커졌다", "1800만달러로 줄었다", never=("3억유로로 커질 수 있다", "3억유로로 늘릴 계획"),
)  # fmt: skip
# Between an amount and the sum that it is a part of: 600만달러와 단계별 기술료 등을 포함해 1억2000만달러.
SUMS_UP = cue(
    r"포함해|포함한|포함하여|합치면|합하면|합쳐|합해|합한|더하면|더해|더한",
    "등을 포함해 ", "다 합치면", never=("포함되지", "합의"),
)  # fmt: skip
# Between the last of some labels and the word for their sum.
SUM_OF = cue(r"[을를] ?(?:모두 )?(?:더한|합한|합친|합산한) ", "을 더한 ", "를 합친 ", never=("을 포함한 ",))
# Before a label: what many deals make up, in a year or in all.
OF_MANY = cue(
    r"(?:전년도?|지난해|작년|연간|누적|올해|한 해|상반기|하반기|분기)(?: (?!체결한|맺은|계약한|공시한|에 )[가-힣]{1,6}){0,2} $",
    "전년도 전체 ", "한 해 체결 ", "올해 누적 ", never=("지난해 체결한 ", "이번 "),
)  # fmt: skip
# Behind an amount: what someone has, not what someone pays.
HELD = cue(
    r" ?(?:이상|가량|안팎|규모|상당|여)?의 ?(?:현금|유동성|재원|자산|이익잉여금|매출|영업이익|순이익|손실|적자)(?! ?(?:으로|로) (?:인수|매입|지급))",
    " 이상의 현금 유동성", "의 매출", never=("의 계약금", "의 자금을 유치"), here=True,
)  # fmt: skip
FOR_ONE = cue(
    r"(?:타깃|타겟|품목|물질|제품|후보|후보물질|건|프로젝트|적응증|국가|표적)당 (?:최대 |약 |각각 )?$",
    "타깃당 최대 ",
    never=("담당 ",),
)
IN_ALL = cue(r"(?:총|도합|총액|합쳐서|다 해서|다해서|total) ?(?:최대 ?)?$", "총 ", never=("최대 ",))
FIRST = cue(
    r"(?:최초|당초|기존|종전|원래|애초|처음|첫|변경 전)\s?[가-힣' ]{0,8}$", "최초 ", "당초 계약의 ", never=("변경된 ",)
)
DUTY = cue(r"의무|반환|영향|변동|변화|관계|상관|문제|부담|제한|차이|이견|돌려", "은 반환 의무가 ", never=("은 ",))
AND_ONE = cue(r"[와과] (?:최대 |약 )?[\d$€£¥]", "와 3", "과 최대 3", never=("과 마일스톤 3",), here=True)
SHARED_OUT = cue(r"각각|각 ", "은 각각 ", never=("은 ",))
BREAK = cue(
    r"[.;]\s|없이 |없는 |\n|[, ](?:(?<=[고며서].)(?<!제외하고.)(?<!빼고.)(?<!합쳐서.)(?<!합해서.)(?<!더해서.)|(?<=[지하]만.)) ?",
    "했고, ",
    "했다. ",
    never=("은 최대",),
)
# Between an amount and a name: the name is of another clause.
GOES_ON = cue(r"(?:이며|이고|며|고|지만|으나|는데),? ", "이며, ", "을 받고 ", never=("를 ", "은 "))
# Money that has come in so far, of more than one part: 이미 받은 계약금과 마일스톤 500만 달러는 돌려주지 않는다.
COME_IN = cue(
    r"(?:받은|받았던|수령한|수취한|지급받은|챙긴|수령했던) ?$",
    "이미 받은 ",
    "지금까지 수령한 ",
    never=("받을 ", "받는 "),
)
GETS = cue(r"(?:받|수령|챙|확보|손에 쥐|거머쥐|벌어)", "을 받는다", never=("을 낸다",))
PAYS = cue(r"(?:지급하|지급했|지급한|지불|내기로|낸다|냈다|부담)", "을 지급한다", never=("지급받는다",))
MONEY_OF = cue(r"계약금|선급금|업프론트|마일스톤|로열티|기술료|대금", "계약금을", never=("매출을",))
# A share of the net sales is a royalty, whatever it is called.
NET_SALES = cue(r"순매출액?의 ?(?:최대|약)? ?$", "순매출의 최대 ", never=("매출의 ",))
IN_TOTAL = cue(
    r"[은는도] (?:총액|계약 규모|총 계약 ?규모)에 (?:들어|포함)",
    "는 총액에 들어 있다",
    never=("는 총액과 별도",),
    here=True,
)
INCLUDED = cue(r"[을를이가도]? ?(?:모두 )?포함", "가 포함됐다", never=("는 별도다",), here=True)
# Money that steps of development bring, without a word for it: "임상 단계에 따라 최대 2억 달러를 더 받는다".
STEPPED = cue(
    r"(?:단계|달성|목표|조건|요건|진척|진전|성과|허가|승인|진행)(?:별로|(?: ?(?:여부|상황|정도))?(?:에|도에) 따라|(?:달성|충족|도달)(?:하면|할 경우|될 경우|되면| 시)|[을를](?: 모두)? (?:달성|충족)(?:하면|할 경우)) (?:추가로 |향후 |최대 |최고 |약 ){0,3}(?=[\d$€£])",
    "목표 달성에 따라 최대 6", "판매 목표를 달성하면 최대 2", "개발 단계별로 최대 180", never=("매출에 따라 최대 1", "단계에 따라 마일스톤 3"),
)  # fmt: skip
# Money at the signature, without a word for it: "계약 체결과 동시에 300만 달러를 받는다".
AT_ONCE = cue(
    r"(?:계약|체결|서명|사인)(?:과 동시에|과 함께| 직후| 즉시)(?: 우선| 먼저)? (?:약 )?(?=[\d$€£])"
    r"|(?:계약|체결|서명)(?:과 동시에|과 함께| 즉시| 직후) (?:[^ .\n]{1,12}[이가] )?(?:손에 쥐는|받는|챙기는|들어오는|가져가는) (?:돈|금액)[은이] (?:약 )?(?=[\d$€£])"
    r"|(?<![가-힣])(?:우선|먼저) (?:약 )?(?=[\d$€£][^.\n]{1,30}[을를] (?:받|수령|챙|지급))",
    "체결과 동시에 3", "우선 50억 엔을 받는다", never=("우선 3상을 마친 뒤",),
)  # fmt: skip
# What a deal is worth, without a word for its total: "받을 돈은 최대 2억 달러에 이른다".
WORTH = cue(
    r"(?<!추가로 )(?<!더 )(?:받을|받게 될|받게 되는|받을 수 있는|받기로 한) (?:돈|금액|대가|액수)[은이] (?:모두|총|최대|전부) (?=[\d$€£])",
    "받을 돈은 최대 2", never=("추가로 받을 돈은 최대 2", "받을 돈은 2"),
)  # fmt: skip
LEFT_OUT = cue(
    r"[을를은는]? ?(?:제외|뺀|빼고)|[과와](?:는)? (?:별도로|별개로)",
    "를 제외하고",
    "과 별도로",
    never=("를 포함해",),
    here=True,
)
# 3년간 2700억원 규모다: the size of the deal just told, unless the sentence speaks of something else.
# Before an amount: it is of a round of capital, or of what somebody puts into a plant.
OF_CAPITAL = cue(
    r"(?:투자|조달|유치|모집|증자)(?:금액?|액|자금| ?규모| ?금액)?[은는이가도] (?:총 |약 |최대 )?$",
    "투자금은 ",
    "조달 규모는 약 ",
    never=("계약금은 ", "인수 금액은 "),
)
SIZED = cue(
    r" ?(?:규모|상당|짜리|어치)(?:다|이다|로,|로 |의? ?(?:계약|거래|딜|빅딜)(?!금)|입니다|예요|래)",
    " 규모다",
    never=(" 규모의 시장",),
    here=True,
)
NOT_ITS_SIZE = cue(
    r"남은|잔여|미이행|이미 (?:납품|공급|인도)|시장|매출|산업|펀드|공장|예산|사업|업계|증시|생산|인력|자금|시총|시가총액|기업가치|투자|연구비|개발비",
    "시장은",
    never=("계약 기간은",),
)
# Before an amount in a bracket: it is that of another contract, by which this one is measured.
OF_EARLIER = cue(r"(?:앞선|이전|지난번|직전|종전) 계약\((?:약 |총 )?$", "앞선 계약(", never=("이번 계약(",))
# Between a label and an amount: what the money is taken from.
PAID_OUT_OF = cue(
    r"(?:보유 ?현금|현금성 ?자산|차입금|대출|자기 ?자금|자체 ?자금|유보금|공모 ?자금)[을를이가은는]? ?(?:약 )?$",
    "은 보유 현금 ",
    never=("은 현금으로 ",),
)
# Between a word for the whole and an amount: it is only a part of it.
PORTION = cue(
    r"(?:의)? ?(?:중|가운데)(?:에서)? (?:우선 |먼저 |약 |나머지 |절반인 )?",
    " 중 ",
    " 가운데 약 ",
    never=("은 ",),
    here=True,
)
# Words that are a price, or a deal with 가 behind it; what follows tells that it is the deal.
DEAL_OR_PRICE = frozenset(("인수가", "매각가"))
COMES_ABOUT = cue(
    r" (?:최종 |결국 |사실상 |공식 |모두 |지난 |최근 |이날 )?(?:\d{1,2}일 )?(?:마무리|완료|성사|무산|불발|결렬|확정되|확정됐|끝나|끝났|임박|이뤄|추진|진행|좌초|백지화|종결|승인|발표|철회|중단|취소)",
    " 마무리됐다", " 최종 무산됐다", never=(" 4200만 달러", " 높다"), here=True,
)  # fmt: skip
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
HEAD_ENDS = cue(r" ?(?:규모|상당)?[\"”’]?(?:\n|$)", "\n", "", never=("에 인수",), here=True)
# Behind the whole of what was just told: 주당 1만8000원, 모두 378억원이다.
COPULA = cue(r"(?:이다|이었다|였다|입니다|이며|이고|으로,|어치다)", "이다", never=("을",), here=True)

"""The words for the parts of a deal's money, and for what is said of a part without a number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

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
        "공급_규모 공급규모 공급_금액 공급금액 수주_금액 수주금액 수주_규모 공급액 투자금 투자_금액 투자금액 투자_규모 투자규모 투자_유치_금액 유치_금액 유치금액 조달_금액 조달금액 조달_규모 발행_규모 발행_금액 발행금액 발행총액 증자_규모 유치액 투자액 투자유치액 모집액 납입금액 납입_금액 계약_대금 계약대금 패키지_딜_규모 이전료_총액 총_대가 양도_대가 매각_대가 인수_대가 이전_대가 양수_대가 매도_대가 수주액 수주_총액 약속한_돈 약속한_금액 약속한_액수 내기로_한_돈 내기로_한_금액 주기로_한_돈 주기로_한_금액 치르기로_한_돈 치르기로_한_값 지급하기로_한_돈 지급하기로_한_금액 내놓기로_한_돈 건네기로_한_돈 납품액 납품_금액 옵션_포함_총액 계약가 계약가액",
    ),
    _word(
        "total",
        "금액 계약_조건 구체적_조건 구체적인_조건 세부_조건 재무_조건 거래_조건 대금 매매_대금 구체적인_금액 구체적_금액 계약_내용 총_금액 총금액 최대_금액 세부_계약_조건 계약_세부_조건",
    ),
    _word(
        "total",
        "total total_deal_value deal_value Deal_value Total_deal_size Deal_size deal_size total_value Total_Deal_Value headline_number headline_value headline_deal_value aggregate_value Headline_value Headline_number Headline_deal_value biobucks Biobucks Contract_value contract_value Contract_size contract_size deal_total Deal_total Total_contract_value total_contract_value Total_value Total_size total_size Contract_amount contract_amount Deal_amount deal_amount TCV",
    ),
    _word(
        "upfront",
        "先給金 契約金 계약금 선계약금 선급금 선수금 선급_기술료 선급기술료 업프론트 업프런트 upfront Upfront up-front upfront_payment 착수금 착수_기술료 선금 선급 선지급 계약_체결금 초기_계약금 초기_기술료 초기기술료 정액기술료 정액_기술료 확정금액 확정_금액 계약_일시금 일시금 선불금 선지급금 선지급액 확정_계약금 서명금 사이닝_보너스 선급_계약금 업프론트_피 선급료 확정_수령액 먼저_받는_돈 먼저_받는_금액 우선_받는_돈 우선_받는_금액 먼저_내는_돈 먼저_주는_돈 먼저_지급하는_돈 먼저_지급하는_금액 우선_내는_돈 우선_지급하는_금액 먼저_들어오는_돈 당장_들어오는_돈 당장_받는_돈 당장_손에_쥐는_돈 먼저_챙기는_돈 먼저_손에_쥐는_돈 계약과_함께_받는_돈",
    ),
    _word(
        "short",
        "단기_마일스톤 단기_기술료 단기_성과금 근시일_마일스톤 near-term_milestone near-term_milestones 초기_마일스톤 단기마일스톤",
    ),
    _word(
        "option_fee",
        "옵션료 옵션_료 옵션비 옵션_행사금 옵션행사금 옵션_행사료 옵션_행사_대금 옵션_행사_시 옵션_행사시 옵션_행사_때 옵션을_행사하면 옵션을_행사할_경우 옵션을_행사할_때 행사하면 행사할_경우 옵션_수수료 옵션_대금 옵션_대가 옵션의_대가 옵션_값 옵션값 권리행사금 권리_행사금 옵션_피 옵션금 옵션_프리미엄 옵션_부여_대가 옵션_행사_대가 옵션_행사_금액 단독_개발_권리행사금 option_fee Option_fee option_payment Option_payment option_exercise_fee Exercise_fee exercise_fee Exercise_price 옵션_행사_비용 행사금 행사료 행사_대금 행사_대가",
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
    "비공개", "미공개", "공개하지 않", "공개되지 않", "공개된 적이 없", "공개한 적이 없", "공개된 바 없", "밝히지 않", "밝혀지지 않", "알리지 않", "알려지지 않", "공개를 꺼", "함구", "비밀에 부", "비밀이", "비밀입", "비밀로", "대외비",
    "비밀유지", "비밀 유지", "공시유보", "공시하지 않", "드러내지 않", "공개 안", "밝히진 않", "공개하진 않", "공개할 수 없", "밝힐 수 없", "언급하지 않", "입을 다물", "공시 유보", "기재를 생략", "not disclosed", "undisclosed", "confidential", "베일에", "감췄", "감추", "숨겼", "숨기", "공개하지 아니",
    "가렸", "가려졌", "말씀드릴 수 없", "말씀드리기", "말씀 못", "밝힐 수는 없", "말할 수는 없", "공개할 수는 없", "밝히기 곤란", "못 밝", "말할 수 없", "알려줄 수 없", "공개하기 어렵", "밝히기 어렵", "공개되진 않", "공개는 하지 않", "밝히기를 거부", "기밀", "유보",
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
    *(
        f" {verb}지 않{end}"
        for verb in ("물", "내", "주", "치르", "지불하")
        for end in ("는다", "는 조건", "는 방식", "는 계약", "아도", "기로")
    ),
    "낼 필요",
    "줄 필요",
    "요구하지 않",
)

UNSPECIFIED = ("별도", "따로", "추가로", "받을 수 있", "받는다", "받게", "받기로", "지급받", "발생한다", "유입", "받으며", "받고", "수령한다", "수취", "책정", "두 자릿수", "한 자릿수", "지급한다", "지급하", "낸다", "내기로", "내고", "내며", "내야", "준다", "주기로", "챙긴", "챙기", "거둔다", "손에 쥔", "얹", "들어온다", "돌아온다", "붙는다", "나눠", "확보했", "포함", "보장", "수령하게", "수령할", "들어 있지 않", "들어있지 않", "들어가지 않", "까지 모두 ", "까지 다 ", "까지 전부 ")  # fmt: skip

# Words that make a sentence speak of many deals, of a market, or of hopes: its money belongs to no one deal.
TALLIES = (
    "합산", "합계", "누적", "누계", "평균", "중앙값", "총합", "연간", "업계 전체", "국내 기술수출", "국내 제약", "네 곳", "세 곳", "다섯 곳", "이들 계약", "전체 계약 중", "전체 계약 가운데", "전체 계약 건", "두 계약", "세 계약", "두 건", "세 건",
    "올해 들어", "올해만", "지금까지", "역대", "집계", "규모는 지난해", "곳의", "개사의", "건의",
)  # fmt: skip

COMPARED = ("보다", "에 비해", "에 비하면", "대비", "에 이어", "을 뛰어넘", "를 뛰어넘", "를 제치", "을 제치", "에는 못 미", "에 못 미", "에도 못 미", "이 아니라", "가 아니라", "이 아닌", "가 아닌", "이 아니고", "의 절반", "의 두 배", "의 세 배")  # fmt: skip

# Words that are a price, or a deal with 가 behind it; what follows tells that it is the deal.
DEAL_OR_PRICE = frozenset(("인수가", "매각가"))

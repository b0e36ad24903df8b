"""What the explorer calls things, in Korean. A code that has no row here is shown as it is."""

from __future__ import annotations

from typing import Literal

from analysis.records import Figure
from analysis.tables.measures import CLUSTER_METRICS, OTHER_METRICS

Layer = Literal["money", "area", "count", "date", "name", "deal"]
LAYERS: dict[Layer, str] = {
    "money": "금액",
    "area": "면적",
    "count": "수량·비율",
    "date": "날짜·기간",
    "name": "이름",
    "deal": "거래 역할",
}

FIGURE_KINDS = {
    "money": "금액",
    "area": "면적",
    "length": "길이",
    "mass": "무게",
    "volume": "부피",
    "temperature": "온도",
    "count": "수량",
    "percent": "비율(%)",
    "multiple": "배수",
    "ratio": "비",
    "rank": "순위·차례",
    "age": "나이",
    "number": "수",
}
MOMENT_KINDS = {
    "date": "날짜",
    "period": "기간",
    "duration": "길이(시간)",
    "time": "시각",
    "datetime": "날짜와 시각",
    "recurring": "되풀이",
}
NAME_KINDS = {"organisation": "기관", "person": "사람", "place": "장소"}
METRICS = CLUSTER_METRICS | OTHER_METRICS
DEAL_KINDS = {
    "licence": "기술이전",
    "option": "옵션",
    "acquisition": "인수",
    "asset_sale": "자산 매각",
    "co_development": "공동개발",
    "collaboration": "협력",
    "supply": "공급",
    "equity": "지분 투자",
}
DEAL_EVENTS = {
    "signed": "체결",
    "amended": "변경",
    "milestone_received": "마일스톤 수령",
    "option_exercised": "옵션 행사",
    "terminated": "해지",
    "returned": "권리 반환",
    "under_negotiation": "협상 중",
    "failed": "무산",
}
DEAL_FIELDS = {
    "licensor": "주는 쪽",
    "licensee": "받는 쪽",
    "kind": "종류",
    "kind_stated": "기사의 표현",
    "event": "사건",
    "asset": "대상",
    "modality": "기술 유형",
    "stage": "개발 단계",
    "territory": "지역",
    "announced": "발표일",
    "signed": "체결일",
    "event_date": "사건일",
    "total": "총액",
    "upfront": "선급금",
    "near_term": "선급금·단기 마일스톤",
    "option_fee": "옵션료",
    "milestones": "마일스톤",
    "royalty": "로열티",
    "equity": "지분",
    "amount": "이번 금액",
}
MONEY_STATES = {
    "undisclosed": "비공개",
    "not_stated": "언급 없음",
    "none": "없음",
    "unspecified": "있으나 금액 없음",
}
AGREEMENT_KINDS = {
    "mou": "업무협약",
    "partnership": "제휴",
    "joint_research": "공동 연구",
    "office": "사무소",
    "staff_exchange": "인력 교류",
}
RELATION_KINDS = {
    "shareholder": "주주",
    "operator": "운영",
    "owner": "소유",
    "subsidiary": "자회사",
    "tenant": "입주",
    "member": "회원",
}
VERDICTS = {"pass": "맞음", "warn": "확인 필요", "fail": "어긋남"}
AS_OF = {"stated": "기사에 적힌 시점", "inherited": "앞 문장에서 이어진 시점", "null": "시점 없음"}
PUBLISHED_FROM = {"given": "직접 입력", "sidecar": "출처 파일", "page": "웹 문서", "text": "기사 본문"}
CHANGES = {"up": "증가", "down": "감소"}
RESOLVED_FROM = {"text": "기사 문구", "published": "발행일 기준"}


def layer_of(figure: Figure) -> Layer:
    """The layer that a figure is marked in: money and area have their own, every other kind shares one."""
    return figure.kind if figure.kind in ("money", "area") else "count"


def qualities(figure: Figure) -> tuple[str, ...]:
    """How the article qualifies a figure, in words; nothing for a plain value."""
    found: list[str] = []
    if figure.malformed:
        found.append("잘못 적힌 수")
    if figure.approximate:
        found.append("어림")
    if figure.vague:
        found.append("막연한 수")
    if figure.low is None and figure.high is not None:
        found.append("상한" if figure.closed == "right" else "미만")
    if figure.high is None and figure.low is not None:
        found.append("하한" if figure.closed == "left" else "초과")
    if figure.low is not None and figure.high is not None and figure.low != figure.high and not figure.vague:
        found.append("범위")
    if figure.each:
        found.append("각각")
    if figure.per:
        found.append(f"{figure.per}당" if not figure.per.endswith("당") else figure.per)
    if figure.change:
        found.append(CHANGES[figure.change])
    if figure.planned:
        found.append("계획")
    if figure.same_as:
        found.append(f"{figure.same_as}와 같은 양")
    return tuple(found)

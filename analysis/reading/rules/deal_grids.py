"""The headings of tables of deals that are no labels of filings, and what stands in their cells."""

from __future__ import annotations

from analysis.reading.rules.cue import cue
from analysis.reading.rules.deal_labels import Field

_WORDS: dict[Field, str] = {
    "company": "국내기업 국내사 국내회사 기술수출기업 기술수출사 수출기업",
    "licensor": "이전기업 수출사 매각기업 양도기업 매도자 매각사 라이선스아웃기업 공급기업",
    "licensee": "도입기업 인수기업 인수사 양수기업 매수자 고객사 도입회사 투자사 주요투자사 주요투자자 투자자들 참여투자사 참여사",
    "partner": "파트너(국가) 상대기업 상대방(국가) 해외파트너 파트너기업 해외기업 글로벌파트너 상대측",
    "target": "피인수기업 인수대상기업 매각대상 대상기업",
    "asset": "물질 후보 신약 치료제 제품 기술 기술(물질) 물질(적응증) 후보물질명 파이프라인명 약물 수출물질",
    "total": "투자금 투자액 유치금액 유치액 총액(최대) 총계약규모(최대) 최대금액 계약액(총액) 최대총액",
    "upfront": "선급 반환의무없는계약금",
    "signed": "월 시기 일자 날짜 발표일 연도 계약시기 시점 발표시기 계약월 발표월",
    "content": "계약 거래 라운드 유형 형태 방식 종류 상태 현황 결과 비고",
}  # fmt: skip
COLUMNS: dict[str, Field] = {label: field for field, labels in _WORDS.items() for label in labels.split()}

# One of those that a cell names, without the country behind it.
ONE_OF = cue(
    r"(?P<who>[^·,/&()（）|]{2,40})(?:[(（][^()（）]{0,20}[)）])?", "여울셀·도란랩", "머크(독일)", never=("-",)
)

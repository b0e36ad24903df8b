"""Names that do not look like names, by their place, the article's own words and repetition; and what only looks so."""

from __future__ import annotations

import pytest
from test_names import read, spans, unmarked

TWO_WORDS = [
    "{벨노 테라퓨틱스}가 {다온제약}에 항체를 이전했다.",
    "{아크론도 바이오}는 {다온제약}과 계약을 맺었다. {아크론도 바이오}는 웃었다.",
    "{=문가람} {벨로 테라퓨틱스} 대표는 협약을 맺었다.",
    "90억원을 모은 {라엘 파마}의 시리즈A에 {다온제약}이 참여했다.",
    "판권 이전을 협의 중이라고 답변한 {브라이노 메디신}은 보합으로 끝났다.",
    "{다온제약}이 {온유 제약} 지분 62%를 인수했다.",
    "{다온제약}을 인수한 곳은 관계사인 {누크 바이오텍}입니다.",
    "{다온제약}은 {가온셀}, {메로 헬스케어}와 공동 개발한 물질을 이전했다.",
    "{다온제약}이 독일 {하이넬 그룬드}에 통풍 후보물질을 이전했다.",
    "상대는 사우디 {하이넬 그룬드}며 금액은 93억원이다. 계약은 끝났다.",
    "{다온제약}은 벨기에 {애쉬 그로브}에서 국내 권리를 들여왔다.",
    "{다온제약}, 美 진단기업 {골든 게이츠} 인수 완료",
    "{다온제약}이 미국 {블루 하벤}과 계약을 맺었다.",
    "{페어 오크}는 {다온제약}과 계약을 체결했다. {페어 오크}는 1919년 문을 열었다.",
]

PARKS = [
    "{오담시}가 확장에 들어간다. 2018년 문을 연 {@켄달포르트}에는 지난달 말 기준 92개사가 입주해 있다.",
    "○ {@미션크릭}(운영: {누리바이오재단})\n입주 기업은 12개사다.",
    "내년 문을 여는 '{@서남온벨트}'(부지 8만2500㎡, 연면적 2만㎡)에 기업이 온다.",
    "{@도담바이오파크} | 38개사 | 5만㎡\n{@원노스힐} | 61개사 | 9만㎡\n합계 | 99개사 | 14만㎡",
    "{@경기} {@하람시} {@오레순 메디컬밸리} 3층에서 만났다.",
    "{@하겐 바이오캠퍼스}에는 76개사가 입주해 있다. {@하겐 바이오캠퍼스}의 부지는 넓다.",
    "클러스터인 {@미션크릭}(이하 {@린데파크})은 넓다. {@린데파크}에 기업이 있다.",
    "인근 {@다올특구}도 연구실 31실이 비어 있다.",
]

ACTING = [
    "{가람제약}은 {새론진단}을 300억원에, {푸실}은 미국 {피처스랩}을 500억원에 각각 인수했다.",
    "2월에는 {푸실}과 {가람제약}을 대상으로 120억원 규모의 유상증자를 마쳤다.",
    "전략적 투자자로는 {세렌디크}가 60억원을 보탰다.",
    "{새론진단}은 26일 {모해}, {가람제약} 등 5곳에서 투자를 받았다.",
    "{마루온솔} 역시 4월 튀르키예 {보스포러스파마}에 패치 권리를 넘겼다.",
    "판권을 놓고는 {하나린}과 협의하고 있다.",
    "가장 먼저 소식을 알린 곳은 {리보넥}이다.",
    "{별마온}, 중국 {진허제약}에 백혈병 신약 기술수출",
    "{나래솔}은 고형암 후보물질을 놓고 글로벌 제약사와 협의하고 있다.",
    "{나래온}×{토르마크} 공동연구 협약",
    "{샌디에이고시}도 협약을 맺었다.",
    "{=윤하람} {별마로} 대표가 협약을 맺었다.",
    "{마중물}, 독일 {베르덴파마}와 기술이전 계약\n{마중물}은 9일 계약을 맺었다.",
    "{=권아린} {마중물} 대표는 코스닥 상장을 미뤘다. {마중물}은 계약을 맺었다.",
    "{모해}는 4공장 수주 소식에 2% 넘게 뛰었다.",
    "{세온누리빛}·{나래시}는 4일 협약을 체결했다.",
    "덴마크 {Zentera Medicines A/S}와 계약을 맺었다. {Nordhavn Biologics A/S}는 받는다.",
    "{=조너선 베이커} 대표는 말했다.",
    "마이데일리바이오 {=김하늘} 기자 = {다온제약}은 계약을 맺었다.",
    "{바이오N}은 {다온제약}과 계약을 맺었다.",
]


@pytest.mark.parametrize("marked", TWO_WORDS + PARKS + ACTING)
def test_a_name_is_known_by_its_place_whatever_its_look(marked: str) -> None:
    """The marked spans are what the article names, no more and no less."""
    text, expected = unmarked(marked)
    assert spans(read(text)) == expected


NEAR_MISSES = [
    "넓게 세운 캠퍼스에서 협약식이 열렸다. 넓게 세운 캠퍼스는 붐볐다.",
    "정부, 미국과 협약 체결\n정부는 9일 협약을 맺었다.",
    "{셀트리온}에 배상 판결\n법원, {셀트리온}에 배상 판결\n법원은 계약을 인정했다.",
    "박서린 재무 본부장은 계약을 체결했다. 재무는 탄탄하다.",
    "단지에는 12개사가 입주했고 연구동에는 30개사가 입주해 있다.",
    "키트루다+렌비마 병용 계약",
    "합계 | 99개사 | 14만㎡\n평균 | 12개사 | 3만㎡",
    "환자를 대상으로 임상시험을 했고 당국과 협의하고 있다.",
    "유가는 전날보다 2% 올랐다. 코스피는 장중 3% 급등했다. 금값은 전날보다 내렸다.",
    "정부가 60억원을 보탰다. 국비가 20억원을 차지했다.",
]


@pytest.mark.parametrize("marked", NEAR_MISSES)
def test_what_only_looks_like_a_name_is_none(marked: str) -> None:
    """Verbs, everyday words in the same places, products and collective actors are nobody."""
    text, expected = unmarked(marked)
    assert spans(read(text)) == expected


def test_a_product_behind_a_company_is_no_part_of_its_name() -> None:
    """Two words after a country are one name only where the second stands nowhere alone, or takes part."""
    names = [n.name for n in read("미국 애시모어 클라넥을 들여온 다온제약은 계약을 맺었다. 클라넥은 비만약이다.")]
    assert "애시모어 클라넥" not in names

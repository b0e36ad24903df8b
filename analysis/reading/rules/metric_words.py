"""Words that name what a figure measures, and which figures fit each; the rest of the table says what to leave."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Fit = Literal["area", "firms", "rooms", "people", "cases", "money", "percent", "members"]
Scope = Literal["site", "body", "company", "staff"]


@dataclass(frozen=True, slots=True)
class MetricWord:
    """Words for one metric, parted by commas. A blank in a word may be left out in the text, `_` is one that may not.

    `fits`    the figures that can measure it
    `scope`   whom it measures: a `site` (cluster, hospital, institute), a `body` with members, a `company`,
              or whoever has `staff`
    """

    metric: str
    fits: Fit
    scope: Scope
    words: str
    examples: tuple[str, ...]
    never: tuple[str, ...] = ()


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _who(deeds: str, doers: str) -> str:
    """Every doer with every deed before it: 방을 쓰는 기업."""
    return ", ".join(f"{deed}_{doer}" for deed in deeds.split() for doer in doers.split())


# 방을 쓰는, 공간을 빌려 쓰는, 사무실을 얻은
_RENTING = " ".join(
    f"{room}_{deed}"
    for room in ("방을", "공간을", "사무실을", "실험실을", "연구실을", "자리를")
    for deed in ("쓰는", "빌려_쓰는", "빌린", "얻은", "임차한", "임대한", "쓰고_있는", "빌려_쓰고_있는")
)
_FIRMS = "기업 회사 업체 스타트업 바이오_기업 바이오벤처 벤처"


# Counters that fit, by their first word; the figure's own counter decides.
FIT_UNITS: dict[Fit, frozenset[str]] = {
    "firms": frozenset(_words("개사 곳 개 사 社 업체 기업 기관 개소 단체 개업체 개기업 개기관 회사 팀 건 군데")),
    "members": frozenset(_words("개사 곳 개 사 社 업체 기업 기관 개소 단체 회사 군데 명 인")),
    "rooms": frozenset(_words("개 실 곳 호 호실 개실 칸 개소 室 개호 개호실 유닛")),
    "people": frozenset(_words("명 인 사람 名 분")),
    "cases": frozenset(_words("건 편 개 종 과제 개과제 곳 건수 회 件")),
}

METRIC_WORDS: tuple[MetricWord, ...] = (
    MetricWord("site_area", "area", "site", "부지, 부지 면적, 부지 규모, 총부지", ("부지 7만㎡",), ("부지런히 7만㎡",)),
    MetricWord("site_area", "area", "site", "사업 부지, 사업 면적", ("사업 부지 7만㎡",)),
    MetricWord("site_area", "area", "site", "대지, 대지 면적", ("대지면적은 7만㎡다",), ("터미널 7만㎡", "땅콩 7만㎡")),
    MetricWord("site_area", "area", "site", "용지 면적, 터, 땅", ("용지 면적 7만㎡",)),
    MetricWord("site_area", "area", "site", _who("공장 조선소 발전소 학교 폐교 군부대 목장 부두 역", "자리"), ("공장 자리 7만㎡",), ("일자리 7만", "카페 자리 70㎡")),
    MetricWord("site_area", "area", "site", "단지 면적, 단지 규모", ("단지 면적: 7만㎡",), ("임대 면적 7만㎡",)),
    MetricWord("site_area", "area", "site", "조성 면적, 전체 면적, 총면적", ("조성 면적 7만㎡",)),
    MetricWord("site_area", "area", "site", "면적, 넓이", ("면적은 7만㎡",), ("건면적은 7만㎡",)),
    MetricWord("gross_floor_area", "area", "site", "연면적, 연 면적", ("연면적 30만㎡",), ("연면 30만㎡",)),
    MetricWord("gross_floor_area", "area", "site", "건물 연면적, 바닥 면적, 총바닥 면적", ("건물 연면적 7만㎡",)),
    MetricWord("gross_floor_area", "area", "site", "바닥 면적 합계, 건축 연면적, 총연면적, 건축물 연면적", ("바닥 면적 합계 7만㎡", "건축연면적 7만㎡")),
    MetricWord("building_area", "area", "site", "건축 면적, 건물 면적", ("건축면적은 2만㎡",), ("건축비 2만㎡",)),
    MetricWord("tenants", "firms", "site", "입주 기업", ("입주기업은 12개",), ("입주민 12개", "입주율 12개")),
    MetricWord("tenants", "firms", "site", "입주사, 입주 업체, 입주 기관, 입주 회사, 입주 단체", ("입주사 12곳",)),
    MetricWord("tenants", "firms", "site", "입주 기업·기관, 입주 기관·기업, 입주 스타트업", ("입주기업·기관 12곳",)),
    MetricWord("tenants", "firms", "site", "입주 벤처, 입주 벤처 기업, 입주 창업 기업", ("입주 벤처 12곳",)),
    MetricWord("tenants", "firms", "site", "입주 바이오 기업, 입주 제약사, 입주 연구 기관", ("입주 제약사 12곳",)),
    MetricWord("tenants", "firms", "site", "입점 기업, 보육 기업, 보육 중인 기업, 기업 입주, 입주 목표, 유치 목표, 기업 유치 목표, 입주 기업 유치 목표", ("보육기업 12개사",)),
    MetricWord("tenants", "firms", "site", "세입자, 세입 기업, 임차 기업, 임차인, 임차사", ("세입자는 12곳",)),
    MetricWord("tenants", "firms", "site", "입주한 기업, 입주한 업체, 입주한 회사", ("입주한 기업은 12곳",)),
    MetricWord("tenants", "firms", "site", "입주한 기관, 입주한 곳, 입주해 있는 기업", ("입주한 기관 12곳",)),
    MetricWord("tenants", "firms", "site", "둥지를 튼 바이오 기업, 둥지를 튼 업체", ("둥지를 튼 업체 12곳",)),
    MetricWord("tenants", "firms", "site", "입주한 바이오 기업, 입주한 스타트업", ("입주한 스타트업 12곳",)),
    MetricWord(
        "tenants", "firms", "site",
        _who("입주한 입주해_있는 입주", "기업과_연구_기관 기업과_연구기관 기업과_기관 기업·연구기관 기업_및_연구기관 기업_및_기관 기업과_연구소 기업과_단체"),
        ("입주한 기업 및 기관은 12곳", "입주 기업과 기관 12곳"), ("입주한 기업과 협약 12건",),
    ),
    MetricWord("tenants", "firms", "site", "입주 중인 기업, 둥지를 튼 기업", ("입주 중인 기업 12곳",)),
    MetricWord(
        "tenants", "firms", "site",
        _who(f"{_RENTING} 모인 모여_있는 모여든 들어서_있는 들어선 세_들어_있는 세_든 짐을_푼 들어와_있는 입주를_마친 사무실을_낸 사무실을_둔 살림을_차린 뿌리내린 터를_잡은 둥지를_튼 자리를_잡은 자리_잡은", f"{_FIRMS} 곳"),
        ("방을 쓰는 기업은 12곳", "세 들어 있는 스타트업은 12곳"), ("방을 쓰는 사람은 12명",),
    ),
    MetricWord("tenants_or_members", "firms", "site", "입주 또는 멤버로 가입한", ("입주 또는 멤버로 가입한 111곳",)),
    MetricWord("tenants_or_members", "firms", "site", "입주 또는 멤버로 가입한 기업", ("입주 또는 멤버로 가입한 12곳",)),
    MetricWord("tenants_or_members", "firms", "site", "입주하거나 멤버로 가입한", ("입주하거나 멤버로 가입한 12곳",)),
    MetricWord("ecosystem", "firms", "site", "입주사와 회원사, 입주 기업과 회원사", ("입주사와 회원사를 합쳐 12곳",)),
    MetricWord("ecosystem", "firms", "site", "입주사·회원사, 입주 기업·회원사", ("입주 기업·회원사 합쳐 12곳",)),
    MetricWord("members", "members", "body", "회원사, 회원 기업, 회원 기관", ("회원사 412곳",), ("회원국 412곳",)),
    MetricWord("members", "members", "body", "회원 단체, 회원 조직, 회원 업체, 회원 회사, 회원 병원, 회원 대학, 정회원사, 정회원, 준회원, 준회원사, 협력 회원, 협력 회원사, 특별 회원, 특별 회원사, 회원, 가입 회원사", ("회원 단체 52곳",)),
    MetricWord("members", "members", "body", "멤버십 회원사, 멤버십 회원, 멤버십 기업", ("멤버십 회원사는 52곳",)),
    MetricWord("members", "members", "body", "멤버사, 멤버 기업, 멤버십 멤버, 멤버십 고객사", ("멤버사 52곳",)),
    MetricWord("members", "members", "body", "멤버십 가입사, 멤버십 가입 기업", ("멤버십 가입 기업 52곳",)),
    MetricWord("members", "members", "body", "파트너 회원사, 멤버십", ("파트너 회원사 52곳",), ("멤버십비 52곳",)),
    MetricWord("ecosystem", "firms", "site", "생태계", ("생태계는 165곳",), ("생태계적 165곳",)),
    MetricWord("ecosystem", "firms", "site", "생태계 참여 기업", ("생태계 참여 기업은 165곳",), ("생태계 조성 165곳",)),
    MetricWord("ecosystem", "firms", "site", "생태계 참여 기관, 생태계 참여사", ("생태계 참여 기관 12곳",)),
    MetricWord("ecosystem", "firms", "site", "생태계 기업, 생태계 구성원", ("생태계 기업 12곳",)),
    MetricWord("ecosystem", "firms", "site", "생태계 파트너, 생태계 전체, 생태계 규모", ("생태계 전체 165곳",)),
    MetricWord("ecosystem", "firms", "site", "생태계 구성 기업, 생태계 구성 기관", ("생태계 구성 기업 12곳",)),
    MetricWord("ecosystem", "firms", "site", "생태계 조직", ("생태계 조직 12곳",)),
    MetricWord("ecosystem", "firms", "site", "생태계를 이루는 기업", ("생태계를 이루는 기업·기관은 165곳",)),
    MetricWord("ecosystem", "firms", "site", "생태계를 이루는 기관", ("생태계를 이루는 기관 12곳",)),
    MetricWord("ecosystem", "firms", "site", "생태계를 이루는 기업·기관", ("생태계를 이루는 기업·기관 12곳",)),
    MetricWord("ecosystem", "firms", "site", "생태계를 이루는 곳", ("생태계를 이루는 곳 12곳",)),
    MetricWord("ecosystem", "firms", "site", "생태계에 참여하는 기업", ("생태계에 참여하는 기업 165곳",)),
    MetricWord("ecosystem", "firms", "site", "생태계에 참여하는 기관", ("생태계에 참여하는 기관 12곳",)),
    MetricWord("ecosystem", "firms", "site", "생태계에 참여한 기업", ("생태계에 참여한 기업 12곳",)),
    MetricWord("ecosystem", "firms", "site", "생태계에 속한 기업", ("생태계에 속한 기업 12곳",)),
    MetricWord("offices", "rooms", "site", "사무 공간", ("사무공간 400개와",), ("사무소장 400개", "사무국 400개")),
    MetricWord("offices", "rooms", "site", "사무실, 오피스, 사무용 공간, 업무 공간, 사무 시설", ("사무실 15개",)),
    MetricWord("laboratories", "rooms", "site", "연구실", ("연구실 1500개가",), ("연구실장 1500개", "랩스 15개")),
    MetricWord("laboratories", "rooms", "site", "실험실, 연구 공간, 실험 공간, 연구 실험실, 랩", ("실험실 15개",)),
    MetricWord("laboratories", "rooms", "site", "웻랩", ("웻랩 15개",)),
    MetricWord("laboratories", "rooms", "site", "공유 실험실, 개별 연구실, 연구실·실험실", ("공유 실험실 15개",)),
    MetricWord("laboratories", "rooms", "site", "습식 실험실", ("습식 실험실 15개",)),
    MetricWord("people", "people", "site", "상주 인력, 상주 인원, 상주 인구, 상주 근무자", ("상주 인력은 612명",)),
    MetricWord("people", "people", "site", "상주 근로자, 상주자, 상주 직원, 상근 인력, 상근자, 상근 직원, 상근 인원, 상근 근로자", ("상주 근로자 120명",)),
    MetricWord("people", "people", "site", "근무 인원, 근무 인력, 근무자", ("종사자 1,200명",), ("근무자세 1,200명",)),
    MetricWord("people", "people", "site", "종사자, 종사 인력, 종사 인원, 고용 인원, 고용 인력, 고용한 인원, 고용한 인력, 고용한 직원, 고용한 사람, 재직 인원, 재직 인력, 재직 직원", ("종사자 120명", "재직 인원 120명")),
    MetricWord("people", "people", "site", "고용, 총인원", ("고용 120명",)),
    MetricWord("people", "people", "site", "상주하는 인력, 상주하는 인원, 근무하는 인력", ("일하는 사람은 1130명",)),
    MetricWord("people", "people", "site", "근무하는 인원, 일하는 사람, 일하는 인력", ("근무하는 인원 120명",)),
    MetricWord("people", "people", "site", "일하는 인원", ("일하는 인원 120명",)),
    MetricWord("people", "people", "site", "입주 인력, 활동 인구, 입주 기업 임직원", ("입주사 직원 900명",)),
    MetricWord("people", "people", "site", "입주 기업 종사자, 입주 기업 직원", ("입주 기업 종사자 120명",)),
    MetricWord("people", "people", "site", "입주사 직원, 입주사 임직원", ("입주사 직원 120명",)),
    MetricWord(
        "people", "people", "site",
        _who("일하는 일하고_있는 근무하는 근무_중인 근무하고_있는 상주하는 상주하고_있는 종사하는 종사하고_있는 몸담은 몸담고_있는 출근하는 출퇴근하는 재직하는 재직_중인 활동하는", "사람 이 분 인력 인원 직원 근로자 임직원"),
        ("일하는 이는 1130명",), ("일하는 이유는 2명",),
    ),
    MetricWord("people", "people", "staff", "식구", ("식구는 38명",)),
    MetricWord("people", "people", "staff", "임직원", ("임직원 320명",), ("직원식당 12명", "인력거 12명")),
    MetricWord("people", "people", "staff", "직원, 근로자, 재직자, 인력, 종업원, 사원, 교직원", ("직원 120명",)),
    MetricWord("people", "people", "staff", "전체 인력, 전체 직원", ("전체 인력 120명",)),
    MetricWord("researchers", "people", "site", "연구 인력, 연구원, 연구자", ("연구인력 388명",), ("연구원장 388명",)),
    MetricWord("researchers", "people", "site", "연구진, 연구 개발 인력, 연구직, 연구 인원, 과학자", ("연구진 120명",)),
    MetricWord("researchers", "people", "site", "상주 연구원, 상주 연구 인력, 전문 연구 인력", ("R&D 인력 38명",)),
    MetricWord("researchers", "people", "site", "R&D 인력", ("R&D 인력 120명",)),
    MetricWord("joint_research", "cases", "site", "공동 연구", ("공동 연구는 147건",), ("공동연구소 147건",)),
    MetricWord("joint_research", "cases", "site", "공동 연구 과제, 공동 연구 개발", ("공동 연구 과제 33건",)),
    MetricWord("joint_research", "cases", "site", "공동 연구 프로젝트, 공동 연구 실적", ("공동 연구 프로젝트 33건",)),
    MetricWord("joint_research", "cases", "site", "공동 연구 건", ("공동 연구 건 33건",)),
    MetricWord("joint_research", "cases", "site", "협력 연구, 공동 과제, 공동 프로젝트", ("협업 연구 147건",)),
    MetricWord("joint_research", "cases", "site", "연구 협업, 협업 연구, 산학 공동 연구", ("연구 협업 33건",)),
    MetricWord("joint_research", "cases", "site", "입주사 간 협업, 입주 기업 간 협업, 입주사끼리의 공동 연구", ("입주사 간 협업 33건",)),
    MetricWord("joint_research", "cases", "site", "공동 R&D", ("공동 R&D 33건",)),
    MetricWord("papers", "cases", "site", "논문, 논문 발표, 논문 게재, 학술 논문", ("논문은 33편",), ("논문집 33편",)),
    MetricWord("papers", "cases", "site", "연구 논문, 발표 논문, 게재 논문, 논문 실적, 논문 출판", ("연구 논문 33건",)),
    MetricWord("papers", "cases", "site", "SCI 논문, SCI급 논문, SCIE 논문, 국제 학술지 논문", ("SCI급 논문 33편",)),
    MetricWord("papers", "cases", "site", "발표한 논문", ("발표한 논문 33건",)),
    MetricWord("patents", "cases", "site", "특허, 특허 출원", ("특허 출원은 81건",), ("특허청 81건", "특허권 81건")),
    MetricWord("patents", "cases", "site", "특허 등록, 특허 출원·등록, 출원 특허, 등록 특허", ("특허 등록 33건",)),
    MetricWord("patents", "cases", "site", "특허 건", ("특허 건 33건",)),
    MetricWord("patents", "cases", "site", "지식 재산권, 지식재산권 출원, 출원한 특허", ("지식재산권 81건",)),
    MetricWord("patents", "cases", "site", "등록한 특허", ("등록한 특허 33건",)),
    MetricWord("new_companies", "firms", "site", "신규 법인, 신규 법인 설립", ("신규 법인 9곳",), ("신규 법인세 9건",)),
    MetricWord("new_companies", "firms", "site", "신설 법인, 신규 창업, 신규 창업 기업", ("신설 법인 12곳",)),
    MetricWord("new_companies", "firms", "site", "신규 기업 설립, 신규 스타트업", ("신규 기업 설립 12곳",)),
    MetricWord("new_companies", "firms", "site", "창업 기업", ("창업 17건",), ("창업자 17곳", "창업보육센터 17곳")),
    MetricWord("new_companies", "firms", "site", "창업, 신생 기업, 신설 기업, 신생 법인, 창업사", ("창업 12곳",)),
    MetricWord("new_companies", "firms", "site", "신규 설립 법인, 신규 회사, 새 법인", ("신규 설립 법인 12곳",)),
    MetricWord("new_companies", "firms", "site", "창업한 기업, 창업한 회사, 창업한 스타트업", ("창업한 기업은 4곳",)),
    MetricWord("new_companies", "firms", "site", "스핀오프, 스핀오프 기업, 분사, 분사 창업", ("스핀오프 4곳",)),
    MetricWord("new_companies", "firms", "site", "법인 설립, 창업 기업 배출", ("법인 설립 12곳",)),
    MetricWord("new_companies", "firms", "site", "새로 생긴 법인, 새로 생긴 기업", ("새로 생긴 법인은 4곳",)),
    MetricWord(
        "new_companies", "firms", "site",
        _who("태어난 새로_태어난 탄생한 새로_문을_연 새로_세워진 새로_생긴 새로_생겨난 생겨난 새로_만들어진 새로_세운 새로_차린 새로_설립한 새로_만든", "기업 회사 법인 업체 스타트업 벤처"),
        ("새로 문을 연 회사는 12곳",), ("새로 문을 연 사무소 12곳",),
    ),
    MetricWord("new_companies", "firms", "site", "새로 설립된 법인, 새로 설립된 기업", ("새로 설립된 법인 12곳",)),
    MetricWord("graduates", "firms", "site", "졸업 기업, 졸업사, 졸업한 기업", ("졸업기업 17개",), ("졸업생 17개",)),
    MetricWord("graduates", "firms", "site", "졸업 업체, 졸업 스타트업, 배출 기업, 졸업한 회사, 졸업한 업체, 졸업한 스타트업", ("졸업 업체 12곳",)),
    MetricWord("investment", "money", "site", "총사업비, 사업비", ("총사업비 36억7500만원",), ("투자사 36억원",)),
    MetricWord("investment", "money", "site", "투자액, 투자비, 총투자비, 총투자액, 투자 금액", ("투자액 36억원",)),
    MetricWord("investment", "money", "site", "투자 규모, 투자 비용", ("투자 규모 36억원",)),
    MetricWord("investment", "money", "site", "조성비, 총공사비, 공사비", ("조성비 36억원",), ("조성비율 36억원",)),
    MetricWord("investment", "money", "site", "건립비, 건립 비용, 조성 비용, 건설비, 총예산", ("건립비 36억원",)),
    MetricWord("investment", "money", "site", "사업 예산, 투입 예산", ("사업 예산 36억원",)),
    MetricWord("investment", "money", "site", "투입액, 투입된 예산, 투입한 예산, 투입된 돈, 투입한 돈, 투입된 사업비, 투입한 사업비", ("들어간 돈은 36억원",)),
    MetricWord("investment", "money", "site", "쏟아부은 돈, 쏟은 돈, 들어간 돈, 들어간 비용, 들어간 예산, 들어간 사업비, 누적 사업비", ("들어간 돈 36억원",)),
    MetricWord("investment", "money", "site", _who("쓴 들인 부은 쏟아부은 투자한 투자된 집행한 집행된", "돈 예산 비용 사업비"), ("지금껏 쓴 돈은 36억원", "들인 예산은 36억원"), ("쓴 돈값 36억원",)),
    MetricWord("investment", "money", "site", _who("들어갈 쓸 들일 투입할 쏟을 투입될", "돈 예산 비용 사업비"), ("앞으로 들어갈 돈은 36억원",), ("들어갈 돈값 36억원",)),
    MetricWord("gross_floor_area", "area", "site", "바닥을 다 더한 면적, 바닥을 모두 더한 면적, 바닥을 합친 면적, 바닥을 다 합친 면적, 각 층 면적의 합", ("건물 바닥을 다 더한 면적은 8만㎡",)),
    MetricWord("investment", "money", "site", "투자금, 총투자금", ("투자 유치액은 36억원",), ("투자자 36억원",)),
    MetricWord("investment", "money", "site", "투자 유치액, 투자 유치, 유치한 투자", ("투자 유치액 36억원",)),
    MetricWord("investment", "money", "site", "받은 투자, 받은 투자금, 유치한 투자금, 민간 투자, 민간 투자액, 외부 투자, 외부 투자금, 유치한 민간 투자, 유치한 외부 투자", ("받은 투자는 36억원",)),
    MetricWord("investment", "money", "site", "유치한 투자액, 끌어들인 투자, 투자받은 금액", ("유치한 투자액 36억원",)),
    MetricWord("investment", "money", "site", "누적 투자, 누적 투자액, 누적 투자금", ("누적 투자 36억원",)),
    MetricWord("investment", "money", "site", "누적 투자 유치액, 누적 투자 유치", ("누적 투자 유치액 36억원",)),
    MetricWord("investment", "money", "site", "누적 유치액, 누적 투자 금액", ("누적 유치액 36억원",)),
    MetricWord("occupancy", "percent", "site", "입주율, 분양률, 임대율", ("입주율 88.5%",), ("입주율제 88.5%",)),
    MetricWord("occupancy", "percent", "site", "입점률, 입주 비율, 임차율", ("입점률 88.5%",)),
    MetricWord("vacancy", "percent", "site", "공실률, 공실율, 공실 비율", ("공실률은 27.1%",), ("공실 27.1%",)),
    MetricWord("vacancy", "percent", "site", "미분양률", ("미분양률 88.5%",)),
    MetricWord("vacancy", "percent", "site", "비어 있는 공간, 빈 공간, 비어 있는 면적", ("비어 있는 공간은 6%",)),
    MetricWord("vacancy", "percent", "site", "비어 있는 방, 빈방, 빈 사무실", ("빈방은 6%",)),
    MetricWord("gross_floor_area", "area", "site", "건물 전체 면적, 건물 총면적, 전체 건물 면적", ("건물 전체 면적은 11만㎡",)),
    MetricWord("site_area", "area", "site", "site area", ("site area 7만㎡",)),
    MetricWord("gross_floor_area", "area", "site", "gross floor area, GFA", ("gross floor area 8만㎡",)),
    MetricWord("tenants", "firms", "site", "tenant, tenants, 테넌트", ("tenant는 12곳",)),
    MetricWord("members", "members", "body", "member, members, membership, 멤버", ("membership은 31곳",)),
    MetricWord("people", "people", "site", "resident workforce, workforce, headcount", ("workforce는 2900명",)),
    MetricWord("laboratories", "rooms", "site", "wet lab, lab, labs", ("wet lab 210실",)),
    MetricWord("joint_research", "cases", "site", "joint research, collaboration", ("joint research는 54건",)),
    MetricWord("patents", "cases", "site", "patent, patents", ("patent는 54건",)),
    MetricWord("new_companies", "firms", "site", "spin-off, spinoff, spin-out", ("spin-off는 3곳",)),
    MetricWord("occupancy", "percent", "site", "occupancy, occupancy rate", ("occupancy는 95%",)),
    MetricWord("vacancy", "percent", "site", "vacancy, vacancy rate", ("vacancy는 5%",)),
    MetricWord("revenue", "money", "company", "매출", ("매출액은 120억원",), ("매출채권 120억원", "순매출 120억원")),
    MetricWord("revenue", "money", "company", "매출 전망치, 매출 전망, 매출 목표, 매출 목표치, 매출 가이던스, 연간 매출 전망치, 연간 매출 전망, 연간 매출 목표, 연간 매출 목표치, 연간 매출 가이던스, 연 매출 전망치, 연 매출 목표, 연 매출 목표치, 매출액, 연 매출, 연매출, 연간 매출, 매출 규모", ("매출액 36억원",)),
    MetricWord("revenue", "money", "company", "총매출, 총매출액, 영업수익", ("총매출 36억원",)),
    MetricWord("revenue", "money", "company", "연결 매출, 별도 매출, 연결 기준 매출", ("연결 기준 매출 120억원",)),
    MetricWord("revenue", "money", "company", "별도 기준 매출", ("별도 기준 매출 36억원",)),
    MetricWord("operating_profit", "money", "company", "영업이익", ("영업이익은 12억원",), ("영업이익률 12억원",)),
    MetricWord("operating_profit", "money", "company", "영업 이익", ("영업 이익 36억원",)),
    MetricWord("operating_loss", "money", "company", "영업손실", ("영업손실은 12억원",), ("영업손실률 12억원",)),
    MetricWord("operating_loss", "money", "company", "영업 손실, 영업적자", ("영업 손실 36억원",)),
    MetricWord("net_profit", "money", "company", "순이익, 당기 순이익", ("당기순이익 12억원",), ("순이익률 12억원",)),
    MetricWord("net_loss", "money", "company", "순손실, 당기 순손실", ("당기순손실 12억원",), ("순손실률 12억원",)),
    MetricWord("market_cap", "money", "company", "시가총액, 시총", ("시가총액은 1조원",), ("시총회 1조원",)),
    MetricWord("valuation", "money", "company", "기업 가치, 몸값", ("기업가치는 650억원",), ("기업가치제고 650억원",)),
    MetricWord("research_expense", "money", "company", "연구 개발비", ("연구개발비는 96억원",), ("연구비서 96억원",)),
    MetricWord("research_expense", "money", "company", "연구비, 경상 연구 개발비, 연구 개발 비용", ("연구비 36억원",)),
    MetricWord("research_expense", "money", "company", "R&D 비용, R&D 투자, R&D 투자액", ("R&D 투자 96억원",)),
    MetricWord("research_expense", "money", "company", "연구 개발 투자, 연구 개발 투자액", ("연구 개발 투자 36억원",)),
)  # fmt: skip

# One word in a list, right before its number: 입주 92개사, 상주 2,100명.
SHORT_WORDS = {
    "입주": "tenants", "기업": "tenants", "보육": "tenants", "회원": "members", "상주": "people", "고용": "people",
    "종사": "people", "근무": "people", "연구": "researchers", "공실": "vacancy", "졸업": "graduates",
}  # fmt: skip

# Attached before a word they change nothing: 총사업비, 누적 투자액.
LEADS = ("누적", "총", "전체", "국내외", "주요")
# A subset of the tenants is a series of its own: "외국계 입주 기업", "국내 기업 8개사가 입주해", "6개국 기업".
SUBSETS = frozenset(
    _words(
        """
        외국계 외국 해외 국내 한국 일본 미국 중국 유럽 독일 프랑스 영국 스위스 덴마크 이스라엘 인도 호주 싱가포르 대만
        캐나다 네덜란드 벨기에 스웨덴 핀란드 글로벌 다국적 빅파마 상장 비상장 대기업 중견 코스닥 여성
        """
    )
)
SUBSET_ENDS = ("개국", "외국계", "국적")
# A part of the people is not the people.
PARTS_OF_STAFF = frozenset(
    _words(
        """
        박사 박사급 석사 석사급 외국인 여성 남성 정규직 비정규직 퇴직 해외 청년 신입 경력 핵심 전담 파견 계약직 소속
        출신 평균 1인당 당
        """
    )
)
# A part of a site is not the site.
PARTS_OF_SITE = frozenset(_words("옆 인근 주변 맞은편 건너편 배후 바깥 대상 잔여 남은 유휴 임대 매각 미분양 인접 예비"))
# What is new in a period is an increment, no level.
INCREMENTS = frozenset(_words("신규 새로 추가 새롭게 추가로 신규로 처음 더"))
# An organisation's kind between a figure and the verb, or before the figure: "바이오 기업 45곳이 입주해".
KIND_NOUNS = _words(
    "기업 업체 기관 회사 법인 바이오벤처 스타트업 벤처 벤처기업 제약사 연구기관 바이오텍 직원 인력 임직원 사람 근로자"
)

# Words that may stand between a metric's name and its figure without changing what is measured.
BETWEEN = frozenset(
    _words(
        """
        모두 총 약 전체 전체의 현재 무려 최대 최소 각각 합쳐 합해 누적 이미 벌써 겨우 불과 단 고작 어느덧 대략 합치면 통틀어
    종가 장 마감 결산 새 만에 사이 면 이면 까지 다 합쳐야 합쳐도 합해야 합해도 목표치 해마다 매년 거쳐 거듭해 끝에 덕에 완공된 준공된 지은 것은 것만 기준 기준으로 기준으로는 말 현재까지 지금까지 지금은 지금 이날 규모 규모로 규모는 규모가 수 수는 수가 면적은
    건수는 인원은 숫자는 합계 합계는 등 국내외 도합 거의 어림잡아 최근 당시 에는 에만 에도 에 은 는 이 가 을 를 의 도 만 로
    으로 기준은 이상 넘는 웃도는 육박하는 달하는 이르는 가까운 남짓 안팎 보다 대비 전년 전년보다 작년보다 지난해보다
    전년대비 같은 기간 동기 늘어난 증가한 많은 줄어든 감소한 적은 높은 낮은 오른 내린 확대된 축소된 실제 실제로
    실제로는 공식 연 연간 연간으로 아직 여전히 다만 그동안 또 모두가 합산 합산하면 현 이제 어느새 상주 등록 등록된 역시 또한
    등록한 보유 확보한 계획 목표 목표는 목표를 목표치를 목표가 계획은 : ： - – — ~ · | = →
    """
    )
)
# A clause with one of these does not carry its topic to the figures after it.
BREAKS = frozenset(
    _words(
        """
    중 가운데 이며 평균 당 비중 비율 절반 나머지 일부 각 반면 대신 외에 제외한 제외하고 뺀 아니라 목적 만족도
    가운데서 중에 중에서 추가 새로 신규 이나 거나
    """
    )
)
BREAK_ENDS = ("지만", "으나", "는데", "라며", "라고", "다고", "거나")
# The word before a figure that follows a topic may describe it only with one of these endings.
DESCRIBES = _words("한 된 난 인 던 할 을 를 에 로 보다 게 히 해 어 아 여 며 친 린 운 선 온 진 른 큼 많은 못지않은")


@dataclass(frozen=True, slots=True)
class MetricVerb:
    """A verb behind a figure that says what is counted. `pattern` is a regular expression without groups."""

    metric: str
    pattern: str
    examples: tuple[str, ...]
    never: tuple[str, ...] = ()
    event: bool = False  # what happens in a time, and so is a level only on a day that is told as its basis
    flow: bool = False  # what comes about in a time, of which the figure is the count
    whole: bool = False  # a share of the whole place
    planned: bool = False
    aimed: bool = False  # a level only where it is a plan


METRIC_VERBS: tuple[MetricVerb, ...] = (
    MetricVerb("tenants", r"입주(?:해 ?있|하고 있| ?중|한 상태|돼 ?있)", ("입주해 있다", "입주 중이다"), ("입주했다",)),
    MetricVerb("tenants", r"입주해 (?:약 )?\d", ("입주해 3,600명이",), ("입주해 왔다",)),
    MetricVerb(
        "tenants",
        r"입주한 (?:[가-힣]{1,6} ){0,2}(?:단지|클러스터|곳|공간|거점|캠퍼스|산단)",
        ("입주한 대형 단지",),
        ("입주한 기업",),
    ),
    MetricVerb("ecosystem", r"참여(?:하는|한) 생태계|생태계를 (?:이루|이룬|이뤘|이룹|구성|형성|꾸[리렸린])", ("참여하는 생태계",), ("참여하는",)),
    MetricVerb("tenants", r"품(?:었|은|고 있|는다)|거느(?:리고|린|렸)|끌어안", ("품었다", "거느리고 있다"), ("품질",)),
    MetricVerb("tenants", r"입주, ", ("입주, 2100명이",), ("입주 기업",)),
    MetricVerb("tenants", r"세 들어 ?(?:있|살)|세들어 ?(?:있|살)|방을 (?:쓰고|얻어|빌려)", ("세 들어 있다",), ("세 들었던",)),
    MetricVerb("tenants", r"자리(?:한다|하고 있|해 있)|짐을 풀(?:었|고)|살림을 차(?:렸|리고)", ("자리하고 있다",), ("자리를",)),
    MetricVerb("tenants", r"입주를 (?:마쳤|완료)", ("입주를 마쳤다",), ("입주를 앞두고",)),
    MetricVerb("tenants", r"입주해 (?:실증|연구|활동|사업|일하)", ("입주해 실증하고 있다",), ("입주해 왔다",)),
    MetricVerb("tenants", r"둥지를 ?[틀튼]|보금자리|터를 ?[잡닦]", ("둥지를 틀었다",), ("둥지를 떠났다",)),
    MetricVerb("tenants", r"자리(?:를)? ?잡[고았은]", ("자리를 잡았다",), ("자리를 비웠다",)),
    MetricVerb("tenants", r"들어(?:서 있|와 있|가 있|차)|모여 있|몰려 있", ("들어서 있다",), ("들어선다",)),
    MetricVerb("tenants", r"남아 ?있|버티고 있", ("남아 있다",), ("남았다",)),
    MetricVerb("tenants", r"밀집(?:해|돼|한)|진출해 ?있|포진해|보육(?:을 받고| ?중|하고 있)", ("밀집해 있다",), ("진출했다",)),
    MetricVerb("tenants", r"입주(?:할|하게 (?:될|된)|하기로)|들어(?:설|선다)", ("입주할 예정이다", "들어선다"), ("입주했다",), planned=True),
    MetricVerb(
        "tenants", r"유치(?:하겠|할 (?:계획|방침|예정)|하기로|한다는)", ("유치하겠다고",), ("유치했다",), planned=True
    ),
    MetricVerb("tenants", r"유치(?:하고|하며|해|한다)", ("유치하고",), ("유치했다",), aimed=True),
    MetricVerb(
        "tenants", r"입주[’'”\"]? ?(?:목표|계획|약속|공약|구상)", ("입주' 목표는",), ("입주 기업",), planned=True
    ),
    MetricVerb("new_companies", r"낳[았은아]|창업(?:했|한다|하는)|설립됐|새로 (?:생겼|세워졌|태어났|문을 열었)|태어났|탄생했|생겨났|생겼|문을 열었", ("창업했다",), ("창업자",), flow=True),
    MetricVerb("tenants", r"입주(?:했|하며|하면서|를 마|한다|$)", ("입주했다",), ("입주할",), event=True),
    MetricVerb("people", r"근무(?:하|한|했|중| 중)|상주(?:하|한|했| 중)", ("근무한다",), ("근무지",)),
    MetricVerb("people", r"(?:출근|출퇴근|통근)(?:하|한|했| 중)", ("출근한다",), ("출근길",)),
    MetricVerb("people", r"다니(?:는|고 있)|다닌다", ("다니는 회사다",), ("다녀갔다",)),
    MetricVerb("people", r"일(?:하|한다)|종사(?:하|한)|재직(?:하|한| 중)|몸담", ("일하고 있다",), ("종사자",)),
    MetricVerb(
        "researchers",
        r"(?:박사급 )?(?:연구원|연구 ?인력|연구직|연구진|연구자)(?:이?다|이?고|이?며|인데|인 |으?로|입니다|이었다|였다|(?=[.,]|$))",
        ("연구원이다", "연구인력인 회사"),
        ("연구원장",),
    ),
    MetricVerb("members", r"회원사?(?:로|으로|에) ?(?:가입|등록|활동|참여|있)", ("회원사로 가입했다",), ("회원사",)),
    MetricVerb("members", r"멤버십?(?:로|으로|에) ?(?:가입|등록|활동|참여)", ("멤버로 가입했다",), ("멤버십",)),
    MetricVerb("members", r"가입[해돼] (?:있|활동)", ("가입해 있다",), ("가입했다",)),
    MetricVerb("investment", r"들여|들였|들었|들어갔|들어간다|들 예정|들이(?:는|고|기로)|쏟아", ("들여 지었다",), ("들고",)),
    MetricVerb("investment", r"쓰(?:였|인다|일 )|든다(?=[.고며는])", ("쓰였다", "든다."), ("쓰다",)),
    MetricVerb(
        "vacancy", r"(?:아직 |여전히 )?(?:비어 ?있|비었|공실(?:이|로|인)|텅 비)", ("비어 있다",), ("비어 간다",), whole=True
    ),
    MetricVerb("occupancy", r"(?:이미 )?(?:찼(?:다|고|으며)|차 있|입주를 (?:마쳤|마친)|분양(?:됐|을 마쳤))", ("찼다",), ("차다",), whole=True),
    MetricVerb("investment", r"들어왔|유입됐", ("들어왔다",), ("들어왔던",)),
    MetricVerb("investment", r"투입(?:해|하|할|함|돼|됐|된|될|됨|한)|투자(?:해|하|한|됐|돼)", ("투자해",), ("투자자",)),
)  # fmt: skip

# With which of these letters every verb begins.
VERB_STEMS = (
    *_words(
        "남아 버티고 다니 다닌다 입주 참여 생태계 둥지 자리 보금자리 터를 들어서 들어와 들어가 들어차 모여 몰려 근무 상주 일하 일한다 종사 재직 몸담 회원 멤버 가입"
    ),
    *_words("박사급 연구원 연구인력 연구직 연구진 연구자"),
    "연구 인력",
    *_words(
        "비어 비었 공실 텅 찼다 찼고 찼으며 분양 쓰였 쓰인다 든다 자리한 자리하 자리해 짐을 살림 방을 태어 탄생 생겨 생겼"
    ),
    "차 있",
    "개사 규모",
    "세 들어",
    "세들어",
    "쓰일 ",
    "아직 비",
    "여전히 비",
    "이미 찼",
    "이미 차",
    *_words("유입 들여 들였 들었 들어왔 들어갔 들어간다 들이 쏟아 투입 투자"),
    "들 예정",
    *(f"㎡{is_so}" for is_so in ("다", "이다", "며", "이며", "이고", "에 이", "에 달", "에 불", "에 그")),
    *_words("평)다 평)이다 평)에"),
    "밀집",
    "유치",
    "진출",
    "포진",
    "보육",
    "들어설",
    "에 걸쳐",
    "규모로 조성",
    "로 넓",
    "로 더 넓",
    "로 확",
    "로 커",
    "조성하",
    "조성한",
    "조성할",
    "에 들어선",
    "에 자리",
    *(
        f"의 {kind}"
        for kind in ("바이오", "제약", "의료기기", "생명과학", "헬스케어", "기업", "업체", "회사", "스타트업", "벤처")
    ),
    "에 조성",
    "펼쳐",
    "들어선다",
    "창업",
    "설립됐",
    "새로 ",
    "문을 열",
    "문을 연",
    *(
        f"{firm} {there}"
        for firm in ("기업이", "회사가", "업체가", "스타트업이", "벤처가")
        for there in ("있", "모두 있")
    ),
    *_words("품었 품은 품고 품는다 거느리고 거느린 거느렸 끌어안 낳았 낳은 낳아 출근 출퇴근 통근"),
)

# What makes the money spent an investment in a place.
BUILDING = r"(?<!개발에 )(?<!임상에 )(?<!연구에 )(?<!사업에 )국비|시비|도비|지방비|준공|완공|증설|신축|동(?:\([^()\n]{1,24}\))?[을를]|입주 ?기업|센터|단지|캠퍼스|건물|시설|연구소|공장|부지|조성|건립|짓|증축|확장|확충|인프라|장비|밸리|파크|클러스터|허브|타운|특구|산단|연면적|(?:이곳|여기)에"
# What is done with people who are no staff: sent, hired, taught, invited, gathered.
EVENTS = (
    r"(?:씩)?[을를]? ?(?:(?:상호|서로) )?(?:[가-힣]{1,8}(?:에|로|으로|과|와|에서) ){0,2}"
    r"(?:파견|보내|맞바[꾸꿔꿨]|바[꾸꿔꿨]|주고받|맞교환|교환|교류|채용|선발|모집|뽑|배출|양성|육성|교육|초청|해고|감원|증원|충원|추가|옮기|수료"
    r"|지원|더 |새로|신규)"
    r"|[이가은는]? ?(?:[가-힣]{1,12}에 )?"
    r"(?:참가|참석|참여|방문|모였|모인|이수|수료|파견|교류|다녀|찾았|찾는|지원했|숨|사망|퇴사|채용|합류|이직|(?:함께 |모두 |전원 )?(?:옮|승계|넘어))"
    r"|여? ?규모의 [^,.\n]{0,12}(?:연구소|지사|법인|사무소|조직|팀|센터)"
    r"|[과와을를] [^,.\n]{0,30}?(?:넘겨받|넘기|넘긴|인수한|인수하|승계)"
    r"|으?로 (?:차린|시작|출발|창업|문을 연|세운|꾸린)|도 함께|도 옮|[을를] (?:대상|목표)으로"
)

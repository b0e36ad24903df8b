"""Agreements: who signed with whom, when, and what is no agreement."""

from __future__ import annotations

import re

import pytest
from fact_notation import HEAD, agreement_lines, scene
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.reading.rules.agreement_words import AGREEMENT_WORDS, SUBJECT_KINDS, UNSIGNED, AgreementWord

PARTIES = [
    ("{가람시}와 {한빛재단}은 11일 신진 의과학자 양성 MOU를 체결했다.", ["mou 가람시·한빛재단 2026-05-11"]),
    ("{가람제약}은 12일 캐나다 {메이플연구소}와 공동연구 협약을 체결했다.", ["joint_research 가람제약·메이플연구소 2026-05-12"]),
    ("{가람제약}·{별빛바이오}·{한솔대학교} 3자는 8일 양해각서(MOU)에 서명했다.", ["mou 가람제약·별빛바이오·한솔대학교 2026-05-08"]),
    ("{가람제약}은 {다온병원}, 핀란드 {오스카연구소}와 7일 업무협약을 맺었다.", ["mou 가람제약·다온병원·오스카연구소 2026-05-07"]),
    ("{가람청}은 {다온병원} 및 {누리재단}과 함께 4일 연구인력 교류 협약서에 서명함", ["staff_exchange 가람청·다온병원·누리재단 2026-05-04"]),
    ("{@새별허브}와 스웨덴 {@룬드파크}는 6일 연락사무소를 여는 협약서에 서명했다.", ["office 새별허브·룬드파크 2026-05-06"]),
    ("{다온병원} 이수현 원장과 {가람제약} 박도윤 대표는 9일 업무협약서에 서명했다.", ["mou 다온병원·가람제약 2026-05-09"]),
    ("{가람제약}과 {다솜연구원} 간 공동연구 협약이 17일 체결됐다.", ["joint_research 가람제약·다솜연구원 2026-05-17"]),
    ("업무협약을 체결한 {가람과학관}과 {누리재단}은 내년부터 공동 전시를 연다.", ["mou 가람과학관·누리재단 -"]),
    ("{가람제약}은 미국 {코랄테라}와 전략적 파트너십을 맺었다고 11일 밝혔다.", ["partnership 가람제약·코랄테라 2026-05-11"]),
    ("{가람제약}은 {다온병원}, {누리연구소} 등 5개 기관과 18일 업무협약을 맺었다.", ["mou 가람제약·다온병원·누리연구소 2026-05-18"]),
]  # fmt: skip

SEVERAL = [
    (
        "{가람시}는 14일 {누리제약}, {별빛바이오}와 각각 업무협약을 맺었다.",
        ["mou 가람시·누리제약 2026-05-14", "mou 가람시·별빛바이오 2026-05-14"],
    ),
    (
        "{한솔대학교}는 16일 {바젤연구소}와 공동연구 협약을, 17일 {다온재단}과 업무협약을 각각 맺었다.",
        ["joint_research 한솔대학교·바젤연구소 2026-05-16", "mou 한솔대학교·다온재단 2026-05-17"],
    ),
    (
        "{@새별허브}는 2일 {@방콕파크}와, 3일에는 {@호찌민밸리}와 업무협약을 맺었다.",
        ["mou 새별허브·방콕파크 2026-05-02", "mou 새별허브·호찌민밸리 2026-05-03"],
    ),
    (
        "{@새별허브}는 {@방콕파크}, {@호찌민밸리}와 2일과 3일 각각 업무협약을 맺었다.",
        ["mou 새별허브·방콕파크 2026-05-02", "mou 새별허브·호찌민밸리 2026-05-03"],
    ),
]

LEFT_OUT = [
    (
        "{가람제약}은 {메이어랩}과 18일 업무협약을 체결했다. 전날에는 {다온병원}과도 MOU에 서명했다.",
        ["mou 가람제약·메이어랩 2026-05-18", "mou 가람제약·다온병원 2026-05-17"],
    ),
    (
        "{@새별허브}가 독일 {@하이델파크}와 손을 맞잡았다. 양측은 7일 업무협약식을 열고 협력을 다짐했다.",
        ["mou 새별허브·하이델파크 2026-05-07"],
    ),
    (
        "{한솔대학교}가 {가람제약}과 산학협력 협약을 체결했다. 체결식은 지난 2일 열렸다.",
        ["partnership 한솔대학교·가람제약 2026-05-02"],
    ),
]

CARRIED = [
    ("{가람제약}과 {다온병원}의 인연은 깊다. 2021년 5월 3일 첫 공동연구 협약을 맺었다.", ["joint_research 가람제약·다온병원 2021-05-03"]),
    ('"지난달 미국 {벨로나}와 업무협약을 맺었다"고 {가람제약} 박도윤 대표는 말했다.', ["mou 가람제약·벨로나 2026-04"]),
    ("■{가람제약}·{한솔대}, 백신 연구 함께=15일 공동연구 협약. 3년간 20억원을 쓴다.", ["joint_research 가람제약·한솔대 2026-05-15"]),
    ("■{가람제약}·{한솔대}, '강사 나눔'=강의 네 과목. 지난 6일 협약서 서명.", ["partnership 가람제약·한솔대 2026-05-06"]),
    ("■{가람제약}, 美 {벨로나}와 손잡는다=다음 달 업무협약 체결 예정.", []),
    ("15일에는 {가람제약}이 {한솔대}와 업무협약을 맺었다. 행사장은 붐볐다. {누리셀}은 {다온병원}과 양해각서를 교환했다.", ["mou 가람제약·한솔대 2026-05-15", "mou 누리셀·다온병원 2026-05-15"]),
    ("{가람시}는 13일 {한솔대}와 인력 교류 협약서에, {누리군}은 같은 대학과 공동 사무소를 여는 협약서에 각각 서명했다.", ["staff_exchange 가람시·한솔대 2026-05-13", "office 누리군·한솔대 2026-05-13"]),
    ("{한솔대}와 {다온병원}은 14일 협약서를 나눴다. {가람제약}은 협약을 두고 의견을 나눴다.", ["partnership 한솔대·다온병원 2026-05-14"]),
    ("{가람제약}은 {다온병원}과 업무협약을 맺었다고 20일 밝혔다. 협약식은 지난 17일 열렸다.", ["mou 가람제약·다온병원 2026-05-17"]),
    ("{가람시}는 12일 '{@새별허브}'와 업무협약을 맺었다.", ["mou 가람시·새별허브 2026-05-12"]),
]  # fmt: skip

ADDED = [
    ("{누리제약}은 19일 {미르셀}과 업무협약을 맺었다. 협약에는 {가람시}도 당사자로 함께했다.", ["mou 누리제약·미르셀·가람시 2026-05-19"]),
    ("{누리제약}은 19일 {미르셀}과 업무협약을 맺었다. 이번 협약에는 {가람시}와 {하람대병원}도 함께 이름을 올렸다.", ["mou 누리제약·미르셀·가람시·하람대병원 2026-05-19"]),
    ("{누리제약}은 19일 {하람대병원}과 업무협약을 맺었다. 여기에는 {가람시}도 당사자로 서명했다.", ["mou 누리제약·하람대병원·가람시 2026-05-19"]),
    ("{누리제약}은 19일 {미르셀}과 업무협약을 맺었다. 협약식에는 {가람시} 관계자와 {하람대병원} 원장이 참석했다.", ["mou 누리제약·미르셀 2026-05-19"]),
    ("{누리제약}은 19일 {미르셀}과 업무협약을 맺었다. 협약에는 {가람시}도 참여할 예정이다.", ["mou 누리제약·미르셀 2026-05-19"]),
    ("{누리제약}은 19일 {미르셀}과 업무협약을 맺었다.\n\n{가람시}도 당사자로 소송에 참여했다.", ["mou 누리제약·미르셀 2026-05-19"]),
    ("{누리제약}은 19일 {미르셀}과 업무협약을 맺었다. {미르셀}은 장비를 댄다. {하람대병원}과는 공동 사무실을 하나 두기로 했다. 이 협약은 지난 6일 체결됐고 {가람시}도 당사자로 동참했다.", ["mou 누리제약·미르셀 2026-05-19", "office 누리제약·하람대병원·가람시 2026-05-06"]),
    ("{누리제약}과 {하람대병원}의 약속으로 적은 4일 혈액 공동연구 협약에는 {가람시}도 당사자로 나란히 서명했습니다.", ["joint_research 누리제약·하람대병원·가람시 2026-05-04"]),
    ("{누리제약}과 {하람대병원}이 지난 7일 맺은 공동연구 협약에는 {가람시}도 당사자로 참여했다.", ["joint_research 누리제약·하람대병원·가람시 2026-05-07"]),
    ("{누리제약}과 {하람대병원}이 지난 7일 맺은 공동연구 협약에는 올해 {가람시}도 당사자로 서명했다.", ["joint_research 누리제약·하람대병원 2026-05-07"]),
    ("{누리제약}은 19일 {미르셀}과 업무협약을 맺었다. {가람시}도 당사자로 서명했다.", ["mou 누리제약·미르셀·가람시 2026-05-19"]),
    ("{누리제약}은 19일 {미르셀}과 업무협약을 맺었다. {가람시}도 축하 서한에 서명했다.", ["mou 누리제약·미르셀 2026-05-19"]),
]  # fmt: skip

CALLED = [
    ("{하람시}는 바이오 도시다.\n\n시는 19일 {누리제약}과 업무협약을 체결했다.", ["mou 하람시·누리제약 2026-05-19"]),
    ("{누리재단}은 창업을 돕는다.\n\n지난 3월 9일에는 재단이 {다온의료진흥재단}과 양해각서에 서명했다.", ["mou 누리재단·다온의료진흥재단 2026-03-09"]),
    ("{누리제약}은 19일 {미르셀}, {다온재단}과 각각 업무협약을 맺었다. {미르셀}은 연구원 10명을 뽑는다. 지난달에는 {하람대병원}과도 협약을 맺었다.", ["mou 누리제약·미르셀 2026-05-19", "mou 누리제약·다온재단 2026-05-19", "partnership 누리제약·하람대병원 2026-04"]),
]  # fmt: skip

LISTED = [
    ("△ {누리재단}-태국 {방콕바이오랩}, 배양 기술 MOU(14일)\n\n△ {하람대병원}·{미르셀}·{누온AI}, 유전체 지도 공동연구 협약(18일)\n\n△ {온새약품} 새 공장 착공", ["mou 누리재단·방콕바이오랩 2026-05-14", "joint_research 하람대병원·미르셀·누온AI 2026-05-18"]),
    ("▲{누리재단}-㈜{미르셀}, 공동연구 MOU ▲{하람대병원}-{누온시}, 인재 양성 협약 ▲{온새약품}, 새 공장 착공", ["mou 누리재단·미르셀 -", "partnership 하람대병원·누온시 -"]),
    ("△ {누리제약}, {하람대병원}과 AI 신약 업무협약(12일)", ["mou 누리제약·하람대병원 2026-05-12"]),
    ("△ {누리재단}·{미르셀}, 다음 달 업무협약\n\n△ {하람대병원}·{누온AI}, 공동연구 협약 추진(19일)", []),
    ("{가람시}와 {다온재단}은 미국 {@코랄센트럴}, {누리그룹} {누리랩}과 창업 보육을 위한 4자 업무협약을 18일 맺었다.", ["mou 가람시·다온재단·코랄센트럴·누리랩 2026-05-18"]),
    ("{누리제약}은 {가람시}, 오송에 본사를 둔 {누온바이오}, 그리고 미국 바이오 단체 {캘리포니아랩}과 19일 업무협약을 맺었다.", ["mou 누리제약·가람시·누온바이오·캘리포니아랩 2026-05-19"]),
    ("{누리제약}과 {미르셀}은 19일 각각 {하람대병원}, {다온재단}과 업무협약을 맺었다.", ["mou 누리제약·하람대병원 2026-05-19", "mou 미르셀·다온재단 2026-05-19"]),
    ("{누리제약}과 {미르셀}은 {하람대병원}, {다온재단}과 각각 19일 업무협약을 맺었다.", []),
]  # fmt: skip

TOLD_APART = [
    ("● {한솔대}-{보름재단} 협약 = 두 기관은 12일 장비를 함께 쓰는 업무협약을 맺었다.", ["mou 한솔대·보름재단 2026-05-12"]),
    ("{새솔시}는 올해만 {오름제약}(2월), {한봄진단}(3월), {브라이트랩}(4월)과 업무협약을 맺었다.", ["mou 새솔시·오름제약 2026-02", "mou 새솔시·한봄진단 2026-03", "mou 새솔시·브라이트랩 2026-04"]),
    ("{새솔시}는 {오름제약}(대표 이도훈), {한봄진단}(대표 이세준)과 18일 업무협약을 맺었다.", ["mou 새솔시·오름제약·한봄진단 2026-05-18"]),
    ("{미르시}는 지난달 8일 {다솜대병원}, {오뤼엘} {한국법인}과 유치 협약을 체결했다.", ["partnership 미르시·다솜대병원·오뤼엘 2026-04-08"]),
    ("○ {오름제약} × {다솜대병원}: 임상시험 협력 MOU (16일)", ["mou 오름제약·다솜대병원 2026-05-16"]),
    ("17일 리야드에서 열린 포럼에서 국내 기업들이 잇달아 협약을 맺었다.\n\n{두별셀}은 {킹파드병원}과 임상 협약을 체결했다.\n\n{누온진단}은 {두바이헬스}와 양해각서를 교환했다.", ["partnership 두별셀·킹파드병원 2026-05-17", "mou 누온진단·두바이헬스 2026-05-17"]),
    ("17일 리야드에서 열린 포럼에서 국내 기업들이 잇달아 협약을 맺었다.\n\n18일에는 관람객이 몰렸다.\n\n{두별셀}은 {킹파드병원}과 임상 협약을 체결했다.", ["partnership 두별셀·킹파드병원 -"]),
    ("▲ {두별셀}·{해님병원}, 세포치료제 공동연구 협약(18일) = 3년간 30억원 투입", ["joint_research 두별셀·해님병원 2026-05-18"]),
    ("{두별셀}과 {해님병원}은 2024년 3월 비밀유지협약을 체결하고 기술을 검증해 왔다.", []),
    ("{해님재단}은 지난해 12월 4일 {달빛시}와 부지 제공 협약을 맺었다.\n\n{달빛시}는 도로를 놓는다. 협약에는 {달빛공사}도 서명했다.", ["partnership 해님재단·달빛시·달빛공사 2025-12-04"]),
    ("{도담시}와 {새빛대}는 18일, {가온의료원}과 {하나바이오}는 19일 각각 업무협약을 맺었다.", ["mou 도담시·새빛대 2026-05-18", "mou 가온의료원·하나바이오 2026-05-19"]),
    ("{도담시}는 {새빛대}와 창업 공간을 나누는 협약을, {가온의료원}은 {하나바이오}와 데이터를 나누는 협약을 19일 각각 체결했다.", ["partnership 도담시·새빛대 2026-05-19", "partnership 가온의료원·하나바이오 2026-05-19"]),
    ("{하늬제약}은 지난 14일 {다온젠}과 공급 계약을, {하나바이오}와는 공동연구 협약을 각각 맺었다.", ["joint_research 하늬제약·하나바이오 2026-05-14"]),
    ("{하늬제약}은 지난 14일 {다온젠}과 장비 공급계약을 맺고 {하나바이오}와 공동연구 협약을 체결했다.", ["joint_research 하늬제약·하나바이오 2026-05-14"]),
    ("{하늬제약}은 {다온젠}이 운영하는 {@다온파크}와 14일 업무협약을 맺었다.", ["mou 하늬제약·다온파크 2026-05-14"]),
    ("{하늬제약}은 {다온젠}과 경쟁하는 {하나바이오}와 14일 업무협약을 맺었다.", ["mou 하늬제약·하나바이오 2026-05-14"]),
    ("{하늬제약}은 14일 {다온젠}과 공동으로 개발한 백신을 알리고자 {가온의료원}과 업무협약을 맺었다.", ["mou 하늬제약·가온의료원 2026-05-14"]),
    ("협약 당사자는 {도담시}, {새빛대}, {가온의료원}이다. 세 기관은 지난 15일 업무협약서에 서명했다.", ["mou 도담시·새빛대·가온의료원 2026-05-15"]),
    ('{하나바이오} 관계자는 "{가온의료원}과 지난 4월 체결한 공동연구 협약은 유효하다"고 말했다.', ["joint_research 하나바이오·가온의료원 2026-04"]),
    ('"작년 9월 {새빛대}와 공동연구 협약을 맺었습니다. 곧 첫 결과가 나옵니다." 박은결 {다온젠} 대표의 말이다.', ["joint_research 다온젠·새빛대 2025-09"]),
    ("{하늬제약}은 {다온젠}과 업무협약을 맺었다. 회사는 이 사실을 15일 공시했다.", ["mou 하늬제약·다온젠 2026-05-15"]),
    ("{하늬제약}은 {다온젠}과 업무협약을 맺었다고 15일 공시했다. 체결일은 지난 11일이다.", ["mou 하늬제약·다온젠 2026-05-11"]),
    ("{하늘재단}은 14일 네덜란드 {@라이덴파크}, 벨기에 {플란더스바이오}와 각각 업무협약을 체결했다.", ["mou 하늘재단·라이덴파크 2026-05-14", "mou 하늘재단·플란더스바이오 2026-05-14"]),
    ("{가람시}는 14일 {누리제약}과 업무협약을 맺었다.\n\n이에 앞서 4월 22일에는 {서해대}, {정선제약}과 3자 협약을 맺었다.", ["mou 가람시·누리제약 2026-05-14", "partnership 가람시·서해대·정선제약 2026-04-22"]),
    ("{가람시}는 14일 {누리제약}과 업무협약을 맺었다.\n\n지난 4월 22일에는 {서해대}, {정선제약}과 협약을 맺었다.", ["mou 가람시·누리제약 2026-05-14"]),
    ("■ {하늘시}, {정선제약}과 = 입주 업무협약 20일 체결 예정.", []),
    ("{정선제약}은 {누온셀}과의 공동개발 계약을 해지하고 {나노큐어}와 새 협약을 18일 체결했다.", ["partnership 정선제약·나노큐어 2026-05-18"]),
    ("{정선제약}은 18일 {누온셀}과의 업무협약을 체결하고 백신을 만든다.", ["mou 정선제약·누온셀 2026-05-18"]),
    ("{서해시}는 18일 {정선제약}과 400억원 규모의 투자협약(MOU)을 체결했다.", ["mou 서해시·정선제약 2026-05-18"]),
    ("{정선제약}은 18일 {서해시}와 투자협약을 체결했다.", ["mou 정선제약·서해시 2026-05-18"]),
    ("{정선제약}은 18일 {나노큐어}와 투자협약을 체결했다.", []),
    ("{서해원}은 △{누온셀} △{나노큐어} △{아라온} 등 입주기업 3곳과 18일 상생협약을 체결했다.", ["partnership 서해원·누온셀·나노큐어·아라온 2026-05-18"]),
    ("업계에 따르면 {하늬제약}은 {다온젠}과 업무협약을 맺었다. {하늬제약} 측은 사실무근이라고 밝혔다.", []),
    ("일본 {하루시}와 {가람협회}는 지난 14일 협력각서(MOC)를 교환했다.", ["mou 하루시·가람협회 2026-05-14"]),
    ("{하늬제약}은 {다온젠}, {누온셀}과 위탁생산을 위한 전략적 파트너십을 구축했다고 12일 밝혔다.", ["partnership 하늬제약·다온젠·누온셀 2026-05-12"]),
    ("{하늬제약}은 {다온젠}과의 파트너십을 바탕으로 공급망을 구축했다고 12일 밝혔다.", []),
    ("{@새별허브}와 {서해시}는 지난달 4일 연락사무소 설치에 합의하고 직원을 보낸다.", ["office 새별허브·서해시 2026-04-04"]),
    ("{누리재단}은 19일 {한솔대}와 업무협약을 맺었다. 같은 자리에서 {누리재단}은 {누온셀} 및 {다온협회}와 인력 교류 협약도 맺었다.", ["mou 누리재단·한솔대 2026-05-19", "staff_exchange 누리재단·누온셀·다온협회 2026-05-19"]),
    ("{누리재단}은 19일 {한솔대}와 업무협약을 맺었다.\n ○ 같은 행사에서 {누온셀}과 {다온협회}는 공동연구 협약을 맺었다.", ["mou 누리재단·한솔대 2026-05-19", "joint_research 누온셀·다온협회 2026-05-19"]),
    ("{누리재단}은 19일 {한솔대}와 업무협약을 맺었다.\n ○ {누온셀}과 {다온협회}는 공동연구 협약을 맺었다.", ["mou 누리재단·한솔대 2026-05-19", "joint_research 누온셀·다온협회 -"]),
    ("{@새별허브}와 {서해시}는 연락사무소 설치에 합의할 전망이다.", []),
    ("{가람시}는 14일 {한솔대}, {다온협회}와 {@새별허브} 기업을 돕는 업무협약을 맺었다.", ["mou 가람시·한솔대·다온협회 2026-05-14"]),
    ("{가람시}는 14일 {한솔대}, ㈜{누온셀}과 업무협약을 맺었다.", ["mou 가람시·한솔대·누온셀 2026-05-14"]),
    ("{하늬제약}은 14일 {누온셀}과 업무협약을 맺었다. 전날에는 {다온협회}와도 창업 교육에 관한 MOU에 서명했다.", ["mou 하늬제약·누온셀 2026-05-14", "mou 하늬제약·다온협회 2026-05-13"]),
    ("{누리재단}은 창업을 돕는다.\n\n재단은 앞서 4월 2일 {다온의료진흥재단}과 양해각서를 주고받았다. 지난 3월에는 {한솔대}, {다온협회}와 함께 업무협약에도 서명했다.", ["mou 누리재단·다온의료진흥재단 2026-04-02", "mou 누리재단·한솔대·다온협회 2026-03"]),
    ("{하늘군}은 바이오 단지를 짓는다.\n\n앞서 4월 17일 군과 {누온셀}은 장학 협약을 체결한 바 있다.", ["partnership 하늘군·누온셀 2026-04-17"]),
    ("{하늘군}은 19일 오전 10시 {한솔대}와 업무협약을 체결했다.", ["mou 하늘군·한솔대 2026-05-19"]),
    ("{하늘군}은 바이오 단지를 짓는다.\n\n□ 군은 14일 {한솔대}, {누온셀}과 '인력 양성 업무협약'을 맺었다.", ["mou 하늘군·한솔대·누온셀 2026-05-14"]),
    ("{하늬제약}은 12일 {다온젠}과 맺은 업무협약에 따라 공장을 열었다.", ["mou 하늬제약·다온젠 -"]),
    ("{하늬제약}은 {다온젠}과는, 지난 11일에는 {하나바이오}와 업무협약을 맺었다.", ["mou 하늬제약·다온젠 2026-05-11", "mou 하늬제약·하나바이오 2026-05-11"]),
]  # fmt: skip

INTERVIEW = "[인터뷰] 한서윤 {미르셀} 대표\n2026.05.20 10:00\n\n{미르셀}은 세포치료제 회사다.\n\n"

HERO = [
    ('"{하람대병원}과는 지난달 연골 공동연구 협약을 맺었다."', ["joint_research 미르셀·하람대병원 2026-04"]),
    ('"작년 11월에 {나래재단}이랑 양해각서를 교환했어요."', ["mou 미르셀·나래재단 2025-11"]),
    ("살림은 빠듯하다. 지난 12일에는 {하람대병원}과 공동연구 협약을 맺어 시험을 맡긴다.", ["joint_research 미르셀·하람대병원 2026-05-12"]),
    ('"{하람대병원}과는 아직 협약을 맺지 못했다."', []),
]  # fmt: skip

NEVER = [
    "{가람제약}은 {별빛바이오}와 업무협약을 체결할 예정이다.",
    "{가람제약}은 오는 25일 {별빛바이오}와 업무협약을 체결한다.",
    "{가람제약}은 {별빛바이오}와 업무협약 체결을 논의하고 있다.",
    '{가람제약}은 "{별빛바이오}와 업무협약을 맺은 사실이 없다"고 밝혔다.',
    "{가람제약}과 {별빛바이오}는 협약 체결 여부를 아직 정하지 못했다.",
    "{가람제약}이 {별빛바이오}와 지난해 체결한 협약이 파기됐다.",
    "{가람제약}은 {별빛바이오}와 기술이전 협약을 체결했다.",
    "{가람제약}은 다양한 기업들과 파트너십을 맺고 있다.",
    "사무국은 다음 행사에서 협약 35건을 성사시키겠다고 했다. {가람제약}도 참가한다.",
    "{가람대병원}은 {다온의료원}과의 업무협약에 따라 환자를 보냈다.",
    "{가람제약}은 배지를, {누리셀}은 배양기를 만든다. 이들 회사는 지난달 {한빛협회}와 협약을 맺었다.",
    "산업진흥부는 {가람제약}, {다온병원}과 3일 업무협약을 맺었다.",  # who signs was not read as a name
]

PRESS = [
    ("{다솜재단}은 지난 3월 {가람대학교}와 손잡고 인력 양성 협약을 맺은 데 이어 20일 {누리병원}과도 업무협약을 체결했다.", ["partnership 다솜재단·가람대학교 2026-03", "mou 다솜재단·누리병원 2026-05-20"]),
    ("{다솜재단}과 {가람대학교}, {누리병원}은 20일 '첨단 바이오 산학연병 협력 업무협약'을 맺었다고 밝혔다.", ["mou 다솜재단·가람대학교·누리병원 2026-05-20"]),
    ("{다솜재단}은 일본 {고베의료산업도시추진기구}와 2024년 10월 체결한 MOU를 20일 갱신했다.", ["mou 다솜재단·고베의료산업도시추진기구 2026-05-20"]),
    ("{다솜재단}과 {가람대학교}가 바이오 인재를 함께 키운다. 양측은 19일 이런 내용의 업무협약서를 교환했다.", ["mou 다솜재단·가람대학교 2026-05-19"]),
    ("{다솜재단}은 싱가포르 {바이오폴리스청}과 전략적 제휴를 맺었다고 20일 밝혔다.", ["partnership 다솜재단·바이오폴리스청 2026-05-20"]),
    ("{가람제약}은 20일 {한빛대학교}와 신약 공동연구를 위한 업무협약을 맺었다.", ["mou 가람제약·한빛대학교 2026-05-20"]),
    ("{가람제약}과 {누리셀}이 손잡았다. 두 회사는 지난 18일 공동연구 협약을 체결했다고 20일 밝혔다.", ["joint_research 가람제약·누리셀 2026-05-18"]),
    ("{미르바이오재단}은 {가람시}, {한빛대병원}과 3자 업무협약(MOU)을 체결했다고 19일 밝혔다.", ["mou 미르바이오재단·가람시·한빛대병원 2026-05-19"]),
    ("{미르바이오재단}·{가람시}·{한빛대병원}은 19일 바이오 인재 양성을 위한 3자 협약을 맺었다.", ["partnership 미르바이오재단·가람시·한빛대병원 2026-05-19"]),
    ("{가람제약}은 {누리셀}과 의향서(LOI)에 서명했다고 20일 밝혔다.", ["mou 가람제약·누리셀 2026-05-20"]),
    ("{가람제약}은 지난 15일 {누리셀}과 전략적 파트너십 계약을 체결했다.", ["partnership 가람제약·누리셀 2026-05-15"]),
    ("{미르바이오밸리|밸리}는 20일 서울 코엑스에서 {보스턴바이오랩스}와 업무협약식을 가졌다.", ["mou 미르바이오밸리·보스턴바이오랩스 2026-05-20"]),
    ("{미르진흥원}은 19일 {달빛진흥원}과 양해각서를 교환하고 협력을 다짐했다.", ["mou 미르진흥원·달빛진흥원 2026-05-19"]),
    ("{미르진흥원}은 2월 {달빛진흥원}, 3월 {별빛대학교}와 각각 업무협약을 맺었다.", ["mou 미르진흥원·달빛진흥원 2026-02", "mou 미르진흥원·별빛대학교 2026-03"]),
    ("{미르진흥원}은 {달빛진흥원}과 업무협약을 체결했다. 앞서 지난달에는 {별빛대학교}와도 협약을 맺은 바 있다.", ["mou 미르진흥원·달빛진흥원 -", "partnership 미르진흥원·별빛대학교 2026-04"]),
    ("{미르진흥원}이 {달빛진흥원}과 손을 잡고 바이오 스타트업을 키운다. 양 기관은 20일 업무협약을 체결했다.", ["mou 미르진흥원·달빛진흥원 2026-05-20"]),
    ("{미르진흥원}(원장 김한빛)은 20일 {달빛진흥원}(원장 이누리)과 바이오산업 육성을 위한 업무협약을 체결했다.", ["mou 미르진흥원·달빛진흥원 2026-05-20"]),
    ("{미르진흥원} 김한빛 원장과 {달빛진흥원} 이누리 원장은 20일 업무협약서에 서명했다.", ["mou 미르진흥원·달빛진흥원 2026-05-20"]),
    ("{미르진흥원}은 {가람제약}, {누리셀}, {누온바이오} 등 5개사와 업무협약을 체결했다고 20일 밝혔다.", ["mou 미르진흥원·가람제약·누리셀·누온바이오 2026-05-20"]),
    ("협약에는 {미르진흥원}, {가람시}, {한빛대병원}이 참여했다. 세 기관은 20일 협약서에 서명했다.", ["partnership 미르진흥원·가람시·한빛대병원 2026-05-20"]),
    ("{미르진흥원}은 20일 △{가람제약} △{누리셀} △{누온바이오}와 공동연구 협약을 체결했다.", ["joint_research 미르진흥원·가람제약·누리셀·누온바이오 2026-05-20"]),
    ("{미르진흥원}은 지난해 11월 {달빛진흥원}과 연구원 교환 협약을 체결해 올해 10명을 파견한다.", ["staff_exchange 미르진흥원·달빛진흥원 2025-11"]),
    ("{미르진흥원}은 20일 {달빛진흥원}과 상호 사무소를 두는 내용의 협약을 맺었다.", ["office 미르진흥원·달빛진흥원 2026-05-20"]),
    ("{미르진흥원}은 20일 {달빛진흥원}과 바이오 분야 상호 협력 MOU를 맺었다고 밝혔다.", ["mou 미르진흥원·달빛진흥원 2026-05-20"]),
    ("{미르진흥원}-{달빛진흥원}, 바이오 협력 MOU 체결", ["mou 미르진흥원·달빛진흥원 -"]),
    ("이번 협약은 {미르진흥원}과 {달빛진흥원}이 지난 3월 체결한 업무협약의 후속 조치다.", ["mou 미르진흥원·달빛진흥원 2026-03"]),
    ("{미르진흥원}은 독일 {바이에른바이오}와 19일(현지시간) 뮌헨에서 업무협약을 체결했다.", ["mou 미르진흥원·바이에른바이오 2026-05-19"]),
    ("{미르진흥원}은 지난달 30일 미국 {보스턴바이오랩스}와 글로벌 진출 지원을 위한 협력 협약에 서명했다.", ["partnership 미르진흥원·보스턴바이오랩스 2026-04-30"]),
    ("{미르진흥원}은 20일 {달빛진흥원}과 바이오 소부장 국산화를 위해 협력하기로 하고 업무협약을 체결했다.", ["mou 미르진흥원·달빛진흥원 2026-05-20"]),
    ("{미르진흥원}은 2024년 {달빛진흥원}과 맺은 업무협약을 2년 연장하기로 했다.", ["mou 미르진흥원·달빛진흥원 2024"]),
    ("{가람시}는 20일 시청에서 {미르진흥원}·{한빛대학교}와 '바이오 특화단지 조성 업무협약'을 체결했다.", ["mou 가람시·미르진흥원·한빛대학교 2026-05-20"]),
    ("{가람시}와 {미르진흥원} 간 업무협약이 20일 체결됐다.", ["mou 가람시·미르진흥원 2026-05-20"]),
    ("{가람시}와 {미르진흥원}은 업무협약 체결식을 20일 가람시청에서 개최했다.", ["mou 가람시·미르진흥원 2026-05-20"]),
    ("{미르진흥원}이 {달빛진흥원}과 공동 연구에 나선다. 두 기관은 최근 공동연구 협약을 맺고 3년간 협력하기로 했다.", ["joint_research 미르진흥원·달빛진흥원 -"]),
]  # fmt: skip

NOT_SIGNED = [
    "{다솜재단}이 {가람대학교}와 MOU를 맺는다. 체결식은 오는 25일 열린다.",
    "{다솜재단}은 {가람대학교}와 MOU 체결을 검토 중이다.",
    "{다솜재단}, {가람대학교}와 바이오 인재 양성 '맞손'",
    "{다솜재단}은 오는 30일 {가람대학교}와 업무협약을 맺는다.",
    "{다솜재단}과 {가람대학교}의 협약 체결은 이번이 두 번째다.",
    "{가람제약}은 {누리셀}과 투자의향서(LOI)를 교환했다.",
    "{미르진흥원}과 {달빛진흥원}은 다음 달 업무협약을 체결할 예정이다.",
    "{미르진흥원}은 {달빛진흥원}과 업무협약 체결을 추진하고 있다.",
    "{미르진흥원}과 {달빛진흥원}의 업무협약 체결이 무산됐다.",
    "{미르진흥원}은 {달빛진흥원}과 맺었던 업무협약을 해지했다고 20일 밝혔다.",
    "{가람제약}은 {누리셀}과 기술이전 계약을 체결했다.",
    "{가람제약}은 {누리셀}과 공급 협약을 맺었다.",
    "{가람제약} 노사는 20일 임금협약을 체결했다.",
    "{미르진흥원}은 협약에 따라 입주 공간을 제공한다.",
    "{미르진흥원}은 {달빛진흥원}과의 업무협약을 바탕으로 공동 사업을 펼친다.",
    "20일 열린 협약식에는 {미르진흥원} 원장과 {달빛진흥원} 원장이 참석했다.",
    "{누리셀}은 20일 {가람제약}과 비밀유지계약(NDA)을 체결했다.",
    "{가람시}는 {미르진흥원}과 업무협약을 맺지 않았다고 밝혔다.",
    "{가람시}가 {미르진흥원}과 업무협약을 맺었다는 소문은 사실이 아니다.",
    "{가람제약}은 {누리셀}과 공동개발 및 기술이전 계약을 체결했다.",
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PRESS)
def test_as_the_press_tells_it(text: str, expected: list[str]) -> None:
    """Two parties or many, in lists, by role, defined by the signing, or named only in the sentence before."""
    assert agreement_lines(text) == expected


@pytest.mark.parametrize("text", NOT_SIGNED)
def test_what_was_not_signed_or_is_a_deal(text: str) -> None:
    """Plans, talks, failures, ends, denials, ceremonies without an act, licences, wages, letters of investment."""
    assert agreement_lines(text) == []


@pytest.mark.parametrize(("text", "expected"), PARTIES)
def test_who_signs_with_whom(text: str, expected: list[str]) -> None:
    """Parties come in every order and with every particle; the day is of signature, else of disclosure."""
    assert agreement_lines(text) == expected


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_several_in_one_sentence(text: str, expected: list[str]) -> None:
    """각각, or a day for each partner, makes an agreement of each pair."""
    assert agreement_lines(text) == expected


@pytest.mark.parametrize(("text", "expected"), LEFT_OUT)
def test_who_is_left_out(text: str, expected: list[str]) -> None:
    """A subject, a pair or a day that the sentence leaves out stands in the one beside it."""
    assert agreement_lines(text) == expected


@pytest.mark.parametrize("text", NEVER)
def test_what_is_no_agreement(text: str) -> None:
    """Plans, talks, denials, ended agreements, licences and unnamed partners are none."""
    assert agreement_lines(text) == []


def test_headline_and_body_are_one() -> None:
    """The agreement of the headline is that of the body, with the body's day."""
    head = "가람제약-별빛바이오, 신약개발 MOU 체결\n2026.05.20 10:00\n\n"
    text = "{가람제약}은 {별빛바이오}와 신약개발 업무협약을 체결했다고 9일 밝혔다."
    assert agreement_lines(text, head) == ["mou 가람제약·별빛바이오 2026-05-09"]


def test_subject_and_scope() -> None:
    """The subject is the words before the noun, the scope what the next sentence lists."""
    text = "{가람제약}은 4일 {별빛바이오}와 입주 기업 교류를 위한 양해각서를 교환했다. 공동 전시, 인력 파견이 뼈대다."
    (agreement,) = scene(text).agreements()
    assert (agreement.subject, agreement.scope) == ("입주 기업 교류", ("공동 전시", "인력 파견"))
    assert agreement.evidence.text == "양해각서"


def test_how_it_was_signed_is_no_subject() -> None:
    """Words that only tell the manner of signing are no subject."""
    (agreement,) = scene("{가람제약}은 12일 {한솔대}와 비대면으로 업무협약을 맺었다.").agreements()
    assert agreement.subject is None


@pytest.mark.parametrize("pattern", [p for _, p in SUBJECT_KINDS] + list(UNSIGNED))
def test_patterns_compile_and_match_something(pattern: str) -> None:
    """No pattern of the tables matches the empty string, which would match everywhere."""
    assert re.compile(pattern).match("") is None


@pytest.mark.parametrize("row", AGREEMENT_WORDS, ids=lambda row: row.examples[0])
def test_no_noun_matches_nothing(row: object) -> None:
    """A noun's pattern matches no empty string."""
    assert re.compile(row.pattern).match("") is None  # type: ignore[attr-defined]


@pytest.mark.parametrize("row", AGREEMENT_WORDS, ids=lambda row: row.examples[0])
def test_every_noun_holds_its_stem(row: AgreementWord) -> None:
    """An example matches its pattern, holds one of its stems, and so is found at all; what it never means is no match."""
    for example in row.examples:
        assert re.search(row.pattern, example), example
        assert any(stem in example for stem in row.stems), example
    for example in row.never:
        assert not re.search(f"(?:{row.pattern})$", example), example


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from([text for text, _ in (*PARTIES, *SEVERAL)]), min_size=1, max_size=5))
def test_agreements_hold_together(texts: list[str]) -> None:
    """Evidence is cut from the text inside its sentence; no pair of parties and day stands twice; two parties at least."""
    read = scene("\n\n".join(texts), head=HEAD)
    found = read.agreements()
    assert all(read.page.text[a.evidence.start : a.evidence.end] == a.evidence.text for a in found)
    assert all(a.sentence.start <= a.evidence.start < a.sentence.end for a in found)
    assert all(len(set(a.parties)) == len(a.parties) > 1 for a in found)
    assert len({(frozenset(a.parties), a.date) for a in found}) == len(found)


@pytest.mark.parametrize(("text", "expected"), CARRIED)
def test_what_a_sentence_leaves_out_is_carried_from_around_it(text: str, expected: list[str]) -> None:
    """The two of the sentence before, who speaks, the head of a brief, the paragraph's day, the same partner."""
    assert agreement_lines(text) == expected


def test_a_park_of_the_title_signs_too() -> None:
    """The head of a park who is asked speaks of the park."""
    text = '[인터뷰] 한서윤 {@새별허브} 단장\n2026.05.20 10:00\n\n{@새별허브}가 열 살이 됐다.\n\n"작년 11월 {하람대병원}과 인력 교류 협약을 맺고 연구원을 맞바꾼다."'
    assert agreement_lines(text, head="") == ["staff_exchange 새별허브·하람대병원 2025-11"]


@pytest.mark.parametrize(("text", "expected"), HERO)
def test_in_a_portrait_the_company_of_the_title_signs(text: str, expected: list[str]) -> None:
    """Of an interview or portrait the one company of the title acts where a paragraph names no other."""
    assert agreement_lines(INTERVIEW + text, head="") == expected


@pytest.mark.parametrize(("text", "expected"), ADDED)
def test_what_the_next_sentence_adds(text: str, expected: list[str]) -> None:
    """A further party or the day stands in the next sentence; who only came or may join is no party."""
    assert agreement_lines(text) == expected


@pytest.mark.parametrize(("text", "expected"), CALLED)
def test_who_is_called_by_its_last_word_or_not_at_all(text: str, expected: list[str]) -> None:
    """시는, 재단이: the body named before; B와도: a further agreement of who signed the last."""
    assert agreement_lines(text) == expected


@pytest.mark.parametrize(("text", "expected"), LISTED)
def test_lists_of_parties(text: str, expected: list[str]) -> None:
    """Items of a digest without a verb, parties with words that say what they are, pairs in turn."""
    assert agreement_lines(text) == expected


@pytest.mark.parametrize(("text", "expected"), TOLD_APART)
def test_who_belongs_to_which(text: str, expected: list[str]) -> None:
    """Pairs one after another, partners of another contract or clause, who speaks, the day told next, denials."""
    assert agreement_lines(text) == expected

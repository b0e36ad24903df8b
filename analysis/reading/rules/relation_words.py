"""Words that say what a name is, and how two names are related."""

from __future__ import annotations

import re

# A place or organisation whose last word is one of these has tenants, a site, floor area.
CLUSTER = re.compile(
    r"(?:파크|밸리|단지|클러스터|캠퍼스|허브|타운|지구|스퀘어|콤플렉스|컴플렉스|산단|특구|시티|혁신도시|폴리스|센터|산업도시|과학도시|의료도시|벨트|테크노폴|코리도"
    r"|타워|팩토리|플라자|빌리지|랩스|하우스|에코시스템|인큐베이터|연구동"
    r"|[Pp]ark|[Vv]alley|[Cc]ampus|[Hh]ub|[Cc]luster|[Cc]omplex|[Vv]illage|[Ss]quare|[Cc]ent(?:er|re))(?: ?\d?[A-Z]?)?$"
)
# Of an organisation these say nothing: 누리랩스, 다온팩토리.
FIRM_TOO = ("랩스", "하우스", "팩토리", "플라자", "타워")
NO_CLUSTER = re.compile(r"(?:컨벤션|전시|공연|콜|쇼핑|문화|체육|주민)센터$")
# A place of these ends has no tenants either.
GROUNDS = ("강", "산맥", "역", "공항", "국제도시", "신도시", "호수", "해변")
# A body that runs, funds or speaks for clusters; its own name as topic does not make it what is measured.
AGENCY = re.compile(
    r"(?:진흥원|산업원|관리원|개발원|지원원|육성원|혁신원|운영원|테크노원|진흥청|진흥재단|재단|공사|공단|위원회|협의회|운영사|관리단|사업단|산학협력단|추진단|인스티튜트|시청|도청|개발청"
    r"|[가-힣]{2,}[시도군구]|[가-힣]{2,}[부처청])$"
)
# How a word ends that looks like a name, and of what everyday words a word may be made that ends so too.
LIKE_NAMES = (
    "진흥부", "진흥청", "재단", "공사", "공단", "협회", "연합회", "병원", "의료원", "대학교", "연구소", "제약", "파마",
    "테라퓨틱스", "테크", "메디칼", "헬스케어", "랩스", "파크", "밸리", "단지", "클러스터", "허브", "캠퍼스", "시티",
    "센터", "은행", "홀딩스", "특구", "산단", "스퀘어", "타운", "힐", "하버",
)  # fmt: skip
GENERIC_PARTS = (
    "산업", "연구", "과학", "창업", "지원", "의료", "임상", "바이오", "첨단", "복합", "국가", "일반", "지식", "기술",
    "벤처", "이노베이션", "헬스", "혁신", "보육", "교육", "국내", "지역", "공동", "해당", "이들", "대형", "종합", "대학",
    "부속", "상급", "글로벌", "세계", "국제", "재단", "병원", "대학교", "연구소", "파크", "밸리", "단지", "클러스터",
    "허브", "캠퍼스", "시티", "센터", "은행", "특구", "산단", "타운", "규제", "연구개발", "경제", "자유",
)  # fmt: skip
# Words between a name and its particle that leave the name the one who acts: "A 원장은", "A 측은", "A 등 5개 기관은".
ROLES = (
    "대표", "대표이사", "이사장", "원장", "총장", "회장", "사장", "소장", "센터장", "청장", "시장", "도지사", "지사",
    "병원장", "의료원장", "단장", "본부장", "부사장", "부원장", "부총장", "장관", "차관", "위원장", "이사", "연구소장",
    "학장", "최고경영자", "CEO",
)  # fmt: skip
GROUPS = (
    r"양 ?(?:측|기관|사)", r"두 ?(?:기관|회사)", r"[세네] ?기관", r"\d+개 ?(?:기관|기업|대학|병원|단체|사)",
    r"\d+(?:사|자|곳|기관)", r"[두세네] ?곳", "삼자", "등",
)  # fmt: skip

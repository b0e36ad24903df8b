"""Titles of people, and what stands for whoever speaks for an organisation."""

from __future__ import annotations

from analysis.reading.rules.words import row, words

# Titles that follow a person, or an organisation whose person goes unnamed.
ROLES: tuple[str, ...] = row("""
    재무총괄 사업총괄 연구총괄 개발총괄 운영총괄 마케팅총괄 社長 代表 會長 理事長 院長 敎授 教授
    대표이사 공동대표 대표 사장 부사장 회장 부회장 명예회장 이사장 부이사장 이사 전무 상무 본부장 부문장 센터장 원장
    부원장 소장 부소장 단장 부단장 팀장 부장 차장 과장 실장 국장 청장 차관 장관 처장 총장 부총장 학장 시장 부시장
    도지사 지사 군수 구청장 총리 대통령 의원 위원장 위원 의장 이사회의장 최고경영자 최고기술책임자 최고재무책임자
    최고의학책임자 최고운영책임자 최고사업책임자 최고과학책임자 CEO CFO CTO CMO COO CSO CBO 교수 명예교수 석좌교수
    부교수 조교수 박사 연구위원 선임연구위원 연구원 선임연구원 책임연구원 수석연구원 연구소장 애널리스트 기자 특파원
    변호사 변리사 회계사 고문 창업자 설립자 총괄 총괄사장 담당 매니저 디렉터 파트장 그룹장 사업단장 병원장 협회장
    학회장 조합장 지점장 지사장 법인장 부대표 감사 심사역 대사 공사 영사 은행장 사무총장 사무국장 주무관 사무관
    연구관
""")

# Those that are titles only as whole words: 코스닥시장, 반도체공사, 자율감사 are none.
WHOLE_ROLES = words("""
    시장 의원 위원 대사 공사 감사 고문 이사 담당 총괄 영사 지사 의장 매니저 교수 박사 기자 사장 회장 대표 부장 과장
    차장 연구원
""") - {
    "교수", "박사", "기자", "사장", "회장", "대표", "부장", "과장", "차장", "연구원", "이사"
}  # fmt: skip

# Titles of whoever leads a company: before them stands its name or a person's.
CHIEFS = words("""
    대표 회장 대표이사 CEO 최고경영자 창업자
""")

# Titles of whoever speaks for an organisation: they follow an organisation, never a personal name alone.
SPEAKERS = words("""
    관계자 측 이사회 임직원 직원 연구진 연구팀 주가 주식 시가총액 본사 지분 경영진 주주 대변인 실무진 홍보팀 담당자 의대
    약대 공대 의과대학 약학대학 교수팀 컨소시엄
""")

# What follows a person's name without being a title.
ADDRESSES = words("""
    씨 여사
""")

# Titles that only a person bears: before them stands no organisation (박서율 기자).
PERSONAL = words("""
    기자 특파원 의장 교수 명예교수 석좌교수 부교수 조교수 박사 의원 변호사 변리사 회계사 애널리스트 심사역 군수 시장 도지사 장관
""")

SURNAMES = words("""
    김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 유 전 홍 고 문 양 손 배 백 허 남 심 노 하 곽 성 차 주
    우 구 민 나 진 지 엄 채 원 천 방 공 현 함 변 염 여 추 도 소 석 선 설 마 길 연 위 표 명 기 반 라 왕 금 옥 육 인
    맹 제 모 탁 국 어 은 편 용 예 봉 경 사 부 가 복 태 목 형 피 두 감 음 동 온 호 범 좌 팽 승 간 상 시 갈 단
""")
# The surnames that most bear: with them a name of four syllables is still a person's (박메아리).
COMMON_SURNAMES = words("김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 홍")
# Syllables of which Korean given names are made, as those of others rarely are wholly: 하람, no 사벨, 너선.
GIVEN = words("""
    가 강 건 결 겸 경 관 광 교 구 국 권 규 균 근 기 길 나 남 늘 늬 다 단 담 대 덕 도 동 두 든 라 란 람 랑 래 려 련 령 로 록 룡 루 름 린 림 마 만 명 모 바 무 문 미 민 배 백 범 별 병 보 복
    봄 봉 빈 빛 산 상 새 샘 서 석 선 설 섭 성 세 소 솔 솜 송 수 숙 순 슬 승 시 식 신 아 안 양 언 여 연 열 영 예 옥 온 올 완 용 우 욱 운 울 웅 원 월 유 윤 율 은 을 의 이 익 인 일 자 재
    정 제 조 종 주 준 중 지 진 찬 창 채 천 철 청 초 춘 충 태 택 하 학 한 해 향 헌 혁 현 형 혜 호 홍 화 환 효 후 훈 휘 흥 희
""")
# Words between a person and a title that tell what kind of title it is: 김하늘 초대 대표.
KINDS_OF_TITLE = words("""
    초대 수석 선임 신임 후임 전임 현임 차기 임시 단독 각자 공동 총괄 명예 상임 비상임 창업 집행 등기 미등기 전문 상근 비상근
    아시아태평양 아태 미주 구주 북미 남미 유럽 중동
""")
# What a part of a company is called: 김하늘 미주법인 대표.
HOUSES_WITHIN = row("""
    법인 지사 부문 본부 사업부 총괄 담당 지역 센터 그룹
""")
COMPOUND_SURNAMES = words("남궁 선우 제갈 황보 독고 사공 서문")
# A title that is an everyday word as well (market): it counts after a name with its town (도담시 박정호 시장).
OWNED_ROLES = words("시장")

# Foreign given names of one syllable: 얀 페터슨, 존 밀러.
SHORT_GIVEN = words("""
    얀 존 폴 톰 댄 짐 칼 벤 잭 맥 숀 션 닐 롭 론 빌 밥 샘 휴 킴 팀
""")
# Foreign family names that no Korean bears and that are not written like borrowed words: 마이클 첸, 안나 뮐러.
SHORT_FAMILY = words("""
    뮐러 밀러 켈러 쾰러 피셔 베버 위버 홀처 헌터 버거 싱어 쉴러 실러 퀸 왓슨
    첸 쉬 웡 팜 쩐 탄 린 리 슈 킹 콜 옹 쿠 궉 팡 샤 벡 베 켄트
""")

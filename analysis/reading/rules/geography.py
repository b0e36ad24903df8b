"""Countries, provinces and cities as news writes them."""

from __future__ import annotations

from analysis.reading.rules.words import words


def _countries(text: str) -> dict[str, str]:
    """Names by country code (ISO 3166-1), from a table of one country a line: its code, then its names."""
    rows = [line.split() for line in text.strip().splitlines()]
    return {name: code for code, *names in rows for name in names}


COUNTRIES = _countries("""
    KR 한국 대한민국 국내
    US 미국
    JP 일본
    CN 중국
    GB 영국
    DE 독일
    FR 프랑스
    CH 스위스
    IT 이탈리아
    ES 스페인
    PT 포르투갈
    NL 네덜란드
    BE 벨기에
    LU 룩셈부르크
    DK 덴마크
    SE 스웨덴
    NO 노르웨이
    FI 핀란드
    IS 아이슬란드
    IE 아일랜드
    AT 오스트리아
    PL 폴란드
    CZ 체코
    SK 슬로바키아
    HU 헝가리
    RO 루마니아
    BG 불가리아
    GR 그리스
    SI 슬로베니아
    HR 크로아티아
    RS 세르비아
    EE 에스토니아
    LV 라트비아
    LT 리투아니아
    UA 우크라이나
    RU 러시아
    TR 튀르키예 터키
    IL 이스라엘
    SA 사우디 사우디아라비아
    AE 아랍에미리트 아랍에미리트연합
    QA 카타르
    KW 쿠웨이트
    OM 오만
    BH 바레인
    JO 요르단
    IR 이란
    IQ 이라크
    EG 이집트
    MA 모로코
    TN 튀니지
    ZA 남아프리카공화국 남아공
    NG 나이지리아
    KE 케냐
    ET 에티오피아
    IN 인도
    PK 파키스탄
    BD 방글라데시
    LK 스리랑카
    NP 네팔
    KZ 카자흐스탄
    UZ 우즈베키스탄
    MN 몽골
    TW 대만 타이완
    HK 홍콩
    MO 마카오
    VN 베트남
    TH 태국 타이
    MY 말레이시아
    SG 싱가포르 싱가폴
    ID 인도네시아
    PH 필리핀
    KH 캄보디아
    LA 라오스
    MM 미얀마
    AU 호주
    NZ 뉴질랜드
    CA 캐나다
    MX 멕시코
    BR 브라질
    AR 아르헨티나
    CL 칠레
    CO 콜롬비아
    PE 페루
    EC 에콰도르
    VE 베네수엘라
    UY 우루과이
    CU 쿠바
    KP 북한
""")
# The characters by which headlines tag a country: 美 버텍스.
HANJA_COUNTRIES = _countries("""
    KR 韓
    US 美
    JP 日
    CN 中
    GB 英
    DE 獨 独
    FR 佛 法
    IT 伊
    ES 西
    NL 蘭
    IN 印
    CA 加
    AU 濠 豪
    TW 臺 台
    RU 露 俄
    TH 泰
    VN 越
    PH 比
    CH 瑞
""")

PROVINCES = words("""
    경기도 강원도 충북도 충남도 충청북도 충청남도 전북도 전남도 전라북도 전라남도 경북도 경남도 경상북도 경상남도
    제주도 강원특별자치도 전북특별자치도 제주특별자치도 서울시 부산시 대구시 인천시 광주시 대전시 울산시 세종시
    서울특별시 부산광역시 대구광역시 인천광역시 광주광역시 대전광역시 울산광역시 세종특별자치시 도쿄도 오사카부
    교토부
""")

# Cities and regions that news of the trade names; a bare one after a country is a place, not a company.
PLACES = words("""
    서울 부산 대구 인천 광주 대전 울산 세종 경기 강원 충북 충남 전북 전남 경북 경남 제주 수원 성남 용인 화성 안산
    안양 평택 판교 광교 동탄 송도 오송 청주 천안 아산 춘천 원주 홍천 강릉 전주 익산 군산 정읍 순천 여수 화순 나주
    목포 포항 경주 안동 구미 김천 창원 김해 양산 진주 사천 거제 이천 과천 구로 마곡 강남 서초 여의도 문정 상암 가산
    금천 향남 오창 음성 진천 충주 제천 대덕 유성 덕산 신서 영종 청라 시흥 부천 의정부 파주 김포 하남 구리 남양주
    포천 여주 군포 의왕 서귀포 충청 호남 영남 수도권 도쿄 동경 오사카 교토 고베 나고야 요코하마 후쿠오카 삿포로
    센다이 가나가와 가나가와현 후지사와 후지사와시 가마쿠라 쇼난 쓰쿠바 가와사키 나리타 하네다 베이징 북경 상하이
    상해 광저우 쑤저우 항저우 난징 우한 톈진 청두 칭다오 다롄 타이베이 보스턴 케임브리지 매사추세츠 뉴욕 뉴저지
    샌디에이고 샌프란시스코 캘리포니아 로스앤젤레스 시애틀 텍사스 휴스턴 시카고 필라델피아 메릴랜드 노스캐롤라이나
    워싱턴 델라웨어 플로리다 애틀랜타 인디애나폴리스 실리콘밸리 런던 옥스퍼드 맨체스터 에든버러 파리 리옹 베를린
    뮌헨 프랑크푸르트 함부르크 하이델베르크 바젤 취리히 제네바 로잔 밀라노 로마 마드리드 바르셀로나 리스본
    암스테르담 레이던 라이덴 로테르담 브뤼셀 루벤 코펜하겐 스톡홀름 웁살라 헬싱키 오슬로 더블린 빈 비엔나 프라하
    부다페스트 바르샤바 모스크바 이스탄불 텔아비브 두바이 아부다비 리야드 제다 도하 카이로 뭄바이 뉴델리 델리
    하이데라바드 벵갈루루 하노이 호치민 호찌민 방콕 쿠알라룸푸르 자카르타 마닐라 시드니 멜버른 토론토 밴쿠버
    몬트리올 상파울루 멕시코시티 규슈 간토 간사이 홋카이도 중화권 동남아 동남아시아 중남미 남미 북미 유럽 아시아
    중동 아프리카 오세아니아 태평양 나스닥 월가
""")

# Cities abroad after which news names a company without its country: 상하이 즈란제약.
CITIES_ABROAD = _countries("""
    JP 도쿄 동경 오사카 교토 고베 나고야 요코하마 후쿠오카 삿포로 센다이
    CN 베이징 북경 상하이 상해 광저우 쑤저우 항저우 난징 우한 톈진 청두 칭다오 다롄
    TW 타이베이
    US 보스턴 뉴욕 뉴저지 샌디에이고 샌프란시스코 캘리포니아 시애틀 텍사스 휴스턴 시카고 필라델피아 메릴랜드 매사추세츠
    GB 런던 옥스퍼드 맨체스터 에든버러
    FR 파리 리옹
    DE 베를린 뮌헨 프랑크푸르트 함부르크 하이델베르크
    CH 바젤 취리히 제네바 로잔
    NL 암스테르담 레이던 로테르담
    DK 코펜하겐
    SE 스톡홀름 웁살라
    IL 텔아비브
    AU 시드니 멜버른
    CA 토론토 밴쿠버 몬트리올
""")

# Words between a place and a name that say where it sits: 미국 보스턴 소재 X.
SITED = words("""
    소재 기반 본사 출신 국적 계열 소속
""")

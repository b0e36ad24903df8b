"""The ends of names: what makes a name of the word before it, and which words make a plain noun of it instead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from analysis.reading.rules.words import row, words

Kind = Literal["organisation", "place"]


@dataclass(frozen=True, slots=True)
class Ending:
    """An ending that makes a name of the word before it (누리+바이오).

    `weak`    the ending alone does not prove a name; the sentence must show one too (누리온, 스마트팜)
    `heads`   words that make a generic noun of it, beside `GENERIC_HEADS` (종합+병원)
    `alone` it also stands as a word of its own at the end of a name (메티스 테라퓨틱스)
    """

    text: str
    kind: Kind = "organisation"
    weak: bool = False
    alone: bool = False
    heads: frozenset[str] = frozenset()
    korean: bool = False
    examples: tuple[str, ...] = ()
    never: tuple[str, ...] = ()


def _row(
    text: str,
    examples: str,
    never: str = "",
    *,
    kind: Kind = "organisation",
    weak: bool = False,
    alone: bool = False,
    heads: str = "",
    korean: bool = False,
) -> Ending:
    return Ending(text, kind, weak, alone, words(heads), korean, row(examples), row(never))


# What the names of ministries end in, whatever the department of a company ends in: no 연구개발부.
MINISTRIES = row("산업혁신부 통상부 자원부 노동부 재정부 벤처부")

# Heads that make no name whatever follows: 국내제약, 글로벌파마, K바이오.
GENERIC_HEADS = words("""
    국내 국외 해외 외국 외국계 글로벌 다국적 세계 국제 대형 중형 소형 중소 중견 신생 유망 주요 일부 다른 여러
    한국형 기존 신규 전통 종합 전문 관련 협력 현지 상장 비상장 민간 공공 국립 시립 도립 국가 지방 지역
    우리 동종 유력 초대형 거대 스몰 미들 메이저 레드 그린 화이트 블루 디지털 스마트 첨단 차세대 합성 융합
    정밀 원격 모바일 인공지능 AI IT 제약 바이오 제약바이오 의료 의약 동물 연구 해당 소속 산하 부설 부속 공동 통합
    자체 내부 외부 파트너 고객 경쟁 손자 아시아 유럽 미국 일본 중국 영국 독일 프랑스 스위스 인도 러시아
""")

# Those of them that make a company's name all the same, but for the trades called so: 그린제약, no 레드바이오.
COLOURS = words("레드 그린 화이트 블루 옐로 골드")

# Single syllables that make no name either: 대병원, 각제약, 빅파마.
GENERIC_SYLLABLES = words("""
    대 소 각 양 모 자 K k 빅 톱 탑 타 본 전 총 신 구 중 한 두 세 네 첫 현 그 이 저 비 준 재 동 원 외 내 국 당 귀 새 주 부 제 미 남 북 여
""")

# Endings of bodies, whose names are often made of everyday words (바이오경제연구포럼).
BODIES = words("""
    연구소 연구센터 보건원 의약국 의약청 의약품청 후생성 노동성 산업성 보건부 대학교 대학 대병원 대학교병원 대학병원
    병원 의과대학 학회 협회 협의회 연합 연합회 연맹 연대 포럼 위원회 조합 협동조합 공단 공사 거래소 인스티튜트 센터 펀드
    컨소시엄
""")

ENDINGS: tuple[Ending, ...] = (
    # companies
    _row("바이오", "나래바이오 차바이오", "국내바이오 레드바이오 K바이오", alone=True, heads="합성 해양 농업 산업 항공"),
    _row("바이오텍", "차바이오텍 누리바이오텍", "국내바이오텍", alone=True),
    _row("바이오테크", "누리바이오테크", "글로벌바이오테크", alone=True),
    _row("바이오팜", "나래바이오팜", alone=True),
    _row("바이오파마", "나래바이오파마", alone=True),
    _row("바이오로직스", "와이바이오로직스", alone=True),
    _row("바이오로직", "누리바이오로직", alone=True),
    _row("바이오사이언스", "누리바이오사이언스", alone=True),
    _row("바이오사이언시스", "누리바이오사이언시스", alone=True),
    _row("바이오시스템", "누리바이오시스템", alone=True),
    _row("바이오메드", "누리바이오메드", alone=True),
    _row("바이오테라퓨틱스", "누리바이오테라퓨틱스", alone=True),
    _row("바이옴", "누리바이옴", "마이크로바이옴", weak=True, alone=True, heads="마이크로 휴먼"),
    _row("바이오닉스", "누리바이오닉스", alone=True),
    _row("바이오랩", "고바이오랩", alone=True),
    _row("바이오메딕스", "누리바이오메딕스", alone=True),
    _row("바이오헬스", "누리바이오헬스", "K바이오헬스", weak=True, alone=True),
    _row("제약", "미사토제약 한성제약", "국내제약 바이오제약 빅제약", alone=True, heads="시간 공간 제도 법적"),
    _row("약품", "하쿠바약품 도래약품", "완제약품 전문약품", alone=True, heads="의 전문 일반 완제 동물 생물 합성 신 마약성 화공 원료 필수"),
    _row("약품공업", "도래약품공업", alone=True),
    _row("제약공업", "도래제약공업", alone=True),
    _row("파마", "룽싱파마 알사힐파마", "빅파마 글로벌빅파마 스몰파마", alone=True, heads="빅 글로벌빅 다국적빅 미드 바이오"),
    _row("팜", "오천리팜 나루온팜", "스마트팜", weak=True, heads="스마트 도시 태양광 수직 인스타"),
    _row("파마슈티컬스", "리듬파마슈티컬스", alone=True),
    _row("파마슈티컬", "리듬파마슈티컬", alone=True),
    _row("파마수티컬스", "리듬파마수티컬스", alone=True),
    _row("파마수티컬", "리듬파마수티컬", alone=True),
    _row("파마시", "누리파마시", weak=True, alone=True),
    _row("파마텍", "디앤디파마텍", alone=True),
    _row("파마켐", "누리파마켐", alone=True),
    _row("테라퓨틱스", "파움테라퓨틱스", alone=True),
    _row("테라퓨틱", "오름테라퓨틱", alone=True),
    _row("세라퓨틱스", "파움세라퓨틱스", alone=True),
    _row("세라퓨틱", "파움세라퓨틱", alone=True),
    _row("쎄라퓨틱스", "파움쎄라퓨틱스", alone=True),
    _row("바이오세라퓨틱스", "파움바이오세라퓨틱스", alone=True),
    _row("파마슈티칼스", "리듬파마슈티칼스", alone=True),
    _row("파마슈티칼", "리듬파마슈티칼", alone=True),
    _row("파머슈티컬스", "리듬파머슈티컬스", alone=True),
    _row("바이오파마슈티컬스", "누리바이오파마슈티컬스", alone=True),
    _row("바이오파마슈티컬", "누리바이오파마슈티컬", alone=True),
    _row("바이오테크놀로지", "누리바이오테크놀로지", alone=True),
    _row("바이오테크놀로지스", "누리바이오테크놀로지스", alone=True),
    _row("테크놀로지", "누리테크놀로지", weak=True, alone=True),
    _row("테크놀로지스", "누리테크놀로지스", alone=True),
    _row("사이언시즈", "누리사이언시즈", alone=True),
    _row("래보라토리스", "누리래보라토리스", alone=True),
    _row("래버러토리스", "누리래버러토리스", alone=True),
    _row("이뮤노테라퓨틱스", "누리이뮤노테라퓨틱스", alone=True),
    _row("솔루션", "누리솔루션", "물류솔루션", weak=True, alone=True, heads="물류 데이터 클라우드 헬스케어 토탈 통합"),
    _row("약업", "누리약업", alone=True),
    _row("생약", "누리생약", weak=True, heads="천연"),
    _row("푸드", "누리푸드", weak=True, alone=True, heads="메디 슈퍼 케어 그린"),
    _row("테라", "여울테라", weak=True),
    _row("메디", "온가람메디", "트래지코메디", heads="코 트래지코 로맨틱코"),
    _row("메디칼", "누리메디칼", alone=True),
    _row("메디컬", "누리메디컬", alone=True),
    _row("메디신", "내비게이터메디신", alone=True),
    _row("메디슨", "누리메디슨", alone=True),
    _row("메디텍", "누리메디텍", alone=True),
    _row("메디케어", "누리메디케어", alone=True),
    _row("메디팜", "누리메디팜", alone=True),
    _row("메딕스", "누리메딕스", weak=True, alone=True),
    _row("메드", "누리메드", weak=True, alone=True),
    _row("젠", "누리젠 미리솔젠 다온젠", "이젠 콜라젠 에스트로젠", weak=False, heads="이 언 콜라 에스트로 안드로 할로 하이드로 나이트로 피브리노 글리코 인디 알러 항"),
    _row("제닉", "누리제닉", weak=True),
    _row("제닉스", "누리제닉스", alone=True),
    _row("제네틱스", "누리제네틱스", alone=True),
    _row("제노믹스", "누리제노믹스", alone=True),
    _row("지노믹스", "알지노믹스", alone=True),
    _row("지놈", "누리지놈", weak=True, alone=True),
    _row("진", "누리진", weak=True),
    _row("셀", "지씨셀 누리셀", "줄기셀", weak=True, heads="줄기 태양광 단일 배터리"),
    _row("셀릭스", "가람셀릭스"),
    _row("셀텍", "누리셀텍"),
    _row("셀테라", "누리셀테라"),
    _row("셀바이오", "누리셀바이오"),
    _row("렉스", "셀피렉스", "콤플렉스", weak=True, heads="콤플 컴플 멀티플 리플"),
    _row("릭스", "올릭스", "매트릭스", weak=True, heads="매트 헬 리 하이드로"),
    _row("믹스", "누리믹스", "프리믹스", weak=True, heads="프리 리 다이나 지노 유전체 오 믹 프로테오"),
    _row("닉스", "누리닉스", weak=True),
    _row("틱스", "누리틱스", "로지스틱스", weak=True, heads="로지 플라 로보 애널리"),
    _row("텍스", "누리텍스", "콘텍스", weak=True, heads="콘"),
    _row("텍", "누리텍", "하이텍", weak=True, heads="하이 바이오 로"),
    _row("테크", "누리테크", "핀테크 빅테크 딥테크", weak=True, heads="핀 빅 딥 에듀 하이 푸드 애그 재 클린 기후 프롭 에이지 펨 헬스"),
    _row("텍스트", "누리텍스트", weak=True, heads="콘 하이퍼"),
    _row("랩", "반테르랩 고바이오랩", "오버랩 스크랩 오픈랩", heads="오버 스크 오픈 드라이 웨트 웻 리빙 팹 아웃오브 퓨처 클린 이노베이션 스타트업 공유 플라스틱"),
    _row("랩스", "누리랩스", alone=True),
    _row("온", "누리온", weak=True),
    _row("펩", "누리펩", weak=True),
    _row("펩타이드", "라로펩타이드", "항암펩타이드", weak=True, heads="트리 다이 디 테트라 올리고 사이클로 항암 합성 치료용 기능성 항균 환형 폴리 네오 고리형"),
    _row("펩트론", "누리펩트론"),
    _row("헬스케어", "누리헬스케어", "디지털헬스케어", alone=True),
    _row("헬스", "누리헬스", "디지털헬스", weak=True, alone=True),
    _row("케어", "누리케어", "홈케어", weak=True, heads="홈 스킨 헤어 메디 헬스 애프터 스마트 구강 오랄 커뮤니티"),
    _row("큐어", "누리큐어", weak=True, alone=True),
    _row("백스", "누리백스", weak=True),
    _row("에이드", "누리에이드", weak=True),
    _row("진단", "누리진단", "조기진단", weak=True, heads="조기 분자 동반 체외 자가 현장 정밀 질병 암 경영 면역 액체생검 신속"),
    _row("백신", "누리백신", "독감백신", weak=True, heads="독감 코로나 항암 암 예방 개량 필수 수두 대상포진 폐렴 자궁경부암 장티푸스 콜레라 간염 결핵 로타 일본뇌염 뇌염 홍역 파상풍 탄저 혼합 영유아 성인 프리미엄 국산 수입 자체 차세대 mRNA"),
    _row("신약", "누리신약", "혁신신약", weak=True, heads="혁신 개량 합성 항체 항암 바이오 희귀 국산 블록버스터 퍼스트인클래스"),
    _row("생명과학", "누리생명과학", "분자생명과학", heads="분자 응용 첨단 오송", alone=True),
    _row("생명공학", "누리생명공학", alone=True, heads="분자 응용 첨단"),
    _row("사이언스", "누리사이언스", "데이터사이언스", alone=True, heads="데이터 라이프 오픈 빅데이터"),
    _row("사이언시스", "누리사이언시스", alone=True),
    _row("양행", "유한양행"),
    _row("화학", "누리화학", "석유화학", weak=True, heads="석유 정밀 유기 무기 생 전기 분석 의약 재료 고분자"),
    _row("케미칼", "누리케미칼", alone=True),
    _row("케미컬", "누리케미컬", alone=True),
    _row("케미스트리", "누리케미스트리", weak=True, alone=True),
    _row("켐", "누리켐", weak=True),
    _row("의약", "누리의약", "방사성의약", weak=True, heads="방사성 첨단재생 첨단 천연물 재생 유전자 세포 합성"),
    _row("홀딩스", "누리홀딩스", alone=True),
    _row("그룹", "누리그룹", "대기업그룹", weak=True, heads="대기업 연구 워킹 포커스 제약 소 대조"),
    _row("컴퍼니", "지놈앤컴퍼니", alone=True),
    _row("코퍼레이션", "누리코퍼레이션", alone=True),
    _row("코프", "누리코프", weak=True),
    _row("인더스트리", "누리인더스트리", alone=True),
    _row("시스템즈", "누리시스템즈", alone=True),
    _row("솔루션즈", "누리솔루션즈", alone=True),
    _row("로직스", "누리로직스", alone=True),
    _row("로지스틱스", "누리로지스틱스", alone=True, heads="콜드체인"),
    _row("이노베이션", "지아이이노베이션", "오픈이노베이션", weak=True, alone=True, heads="오픈 개방형 헬스"),
    _row("이노베이션즈", "누리이노베이션즈", alone=True),
    _row("이노텍", "누리이노텍"),
    _row("이노엔", "HK이노엔"),
    _row("인터내셔널", "누리인터내셔널", alone=True),
    _row("코리아", "누리코리아", weak=True, alone=True),
    _row("재팬", "누리재팬", weak=True, alone=True),
    _row("차이나", "누리차이나", weak=True, alone=True),
    _row("인디아", "누리인디아", weak=True, alone=True),
    _row("에스테이츠", "누리에스테이츠", alone=True),
    _row("협의회", "하람단지협의회", "실무협의회", weak=True, korean=True, heads="실무 노사 정책 운영 협력 주민 민관 산학 산학연 기업 지역 실무자 전문가"),
    _row("통계원", "누리통계원", alone=True, korean=True),
    _row("진흥공사", "누리진흥공사", alone=True, korean=True),
    _row("도시공사", "누리도시공사", alone=True, korean=True),
    _row("회계법인", "누리회계법인", alone=True, korean=True, heads="대형 4대 외부"),
    _row("기술조합", "누리신기술조합", korean=True, heads="신"),
    _row("아메리카", "누리아메리카", "라틴아메리카", weak=True, alone=True, heads="라틴 북 남 중앙"),
    _row("인베스트먼트", "누리인베스트먼트", alone=True),
    _row("인베스트", "누리인베스트", alone=True),
    _row("벤처스", "누리벤처스", alone=True),
    _row("투자", "삼흥투자", "설비투자 지분투자", weak=True, heads="설비 지분 공동 신규 직접 간접 개인 기관 벤처 해외 대체 분산 가치 초기 후속 추가 선제 장기 단기 재 대규모 정부 연구개발 시설 연 사회책임"),
    _row("벤처투자", "누리벤처투자", alone=True),
    _row("캐피탈", "누리캐피탈", "벤처캐피탈", heads="벤처 기업형벤처", alone=True),
    _row("캐피털", "누리캐피털", "벤처캐피털", heads="벤처 기업형벤처", alone=True),
    _row("파트너스", "누리파트너스", alone=True),
    _row("매니지먼트", "누리매니지먼트", weak=True, alone=True),
    _row("어드바이저스", "누리어드바이저스", alone=True),
    _row("에쿼티", "누리에쿼티", "프라이빗에쿼티", weak=True, alone=True, heads="프라이빗"),
    _row("자산운용", "누리자산운용", alone=True),
    _row("투자증권", "누리투자증권", alone=True),
    _row("증권", "누리증권", "투자증권", heads="투자 유가 출자 지분 채무 파생결합"),
    _row("은행", "누리은행", "시중은행", heads="뇌 조직 골수 안구 세포 국책 시중 중앙 투자 주거래 혈액 제대혈 인체자원 유전자 정자 지방 저축"),
    _row("산업은행", "누리산업은행"),
    _row("전자", "누리전자", "유전자", weak=True, heads="유 양 가 반"),
    _row("중공업", "누리중공업"),
    _row("엔터프라이즈", "누리엔터프라이즈", alone=True),
    _row("사이언티픽", "누리사이언티픽", alone=True),
    _row("코스메틱", "누리코스메틱", "남성코스메틱", weak=True, alone=True, heads="남성 더마 기능성"),
    _row("네트웍스", "누리네트웍스", alone=True),
    _row("소프트", "누리소프트", weak=True),
    _row("셀테라피", "누리셀테라피", alone=True),
    _row("산업", "누리산업", "바이오산업 장치산업 주력산업", weak=True, heads="장치 기간 방위 콘텐츠 우주 전략 미래 신 주력 뷰티 특화 연관 전방 후방 뿌리 서비스 굴뚝 항공 문화 관광 소재 축산 농 수산"),
    _row("물산", "누리물산"),
    _row("상사", "누리상사", "종합상사", weak=True, heads="종합 직장"),
    _row("에너지", "누리에너지", "신재생에너지", weak=True, heads="신재생 재생 원자력 태양광 청정"),
    _row("식품", "누리식품", "건강기능식품", weak=True, heads="건강기능 건강 가공 기능성 의료 유전자변형"),
    _row("머티리얼즈", "누리머티리얼즈", alone=True),
    _row("다이내믹스", "누리다이내믹스", alone=True),
    _row("다이나믹스", "누리다이나믹스", alone=True),
    _row("다이애그노스틱스", "누리다이애그노스틱스", alone=True),
    _row("다이아그노스틱스", "누리다이아그노스틱스", alone=True),
    _row("다이어그노스틱스", "누리다이어그노스틱스", alone=True),
    _row("옵틱스", "누리옵틱스"),
    _row("로보틱스", "누리로보틱스", alone=True, heads="의료"),
    _row("온콜로지", "누리온콜로지", alone=True),
    _row("뉴로사이언스", "누리뉴로사이언스", alone=True),
    _row("이뮤노", "누리이뮤노", weak=True),
    _row("이뮨", "누리이뮨", weak=True),
    _row("이뮨텍", "누리이뮨텍"),
    _row("항체", "누리항체", "이중항체", weak=True, heads="이중 다중 단클론 삼중 중화 나노 인간 단일"),
    # institutes, bodies, schools, hospitals
    _row("재단", "제천의료재단 누리바이오재단", "공익재단", alone=True, korean=True, heads="공익 비영리 출연 장학 문화 비영리공익"),
    _row("진흥재단", "누리진흥재단", alone=True, korean=True),
    _row("연구재단", "누리연구재단", alone=True, korean=True),
    _row("의료재단", "제천의료재단", alone=True, korean=True),
    _row("연구소", "헬카연구소 루벤임상연구소", "중앙연구소 부설연구소 기업부설연구소", alone=True, heads="중앙 부설 기업부설 기업 국책 출연 기술 신약 사내 R&D 제품 임상 선행 미래 바이오 종합기술 제2 제1 대학"),
    _row("연구원", "누리연구원", "선임연구원 책임연구원", alone=True, korean=True, heads="선임 책임 수석 전임 박사 여성 상주 주임 객원 초빙 청년 파견 연수 출연 국책 정부출연 박사후 박사급 석사급"),
    _row("연구센터", "누리연구센터", "사내연구센터", weak=True, alone=True, heads="사내 중앙 선도 지역 임상"),
    _row("기술원", "누리과학기술원", alone=True, korean=True),
    _row("과학원", "누리과학원", alone=True, korean=True),
    _row("개발원", "누리개발원", alone=True, korean=True),
    _row("평가원", "누리평가원", alone=True, korean=True),
    _row("정보원", "누리정보원", alone=True, korean=True),
    _row("보건원", "국립보건원", alone=True, heads=""),
    _row("교육원", "누리교육원", weak=True, alone=True, korean=True),
    _row("진흥원", "하람바이오진흥원", alone=True, korean=True),
    _row("지원단", "누리지원단", weak=True, alone=True, korean=True),
    _row("사업단", "누리사업단", weak=True, alone=True, korean=True),
    _row("혈액원", "누리혈액원", alone=True, korean=True),
    _row("중앙회", "누리중앙회", alone=True, korean=True, heads="협회 조합"),
    _row("공제회", "누리공제회", alone=True, korean=True),
    _row("인증원", "누리인증원", alone=True, korean=True),
    _row("심사원", "누리심사원", alone=True, korean=True),
    _row("표준원", "누리표준원", alone=True, korean=True),
    _row("인력원", "누리인력원", alone=True, korean=True),
    _row("의사회", "누리의사회", korean=True, heads="개원 전문 수 치과"),
    _row("약사회", "누리약사회", korean=True, heads="개국 병원"),
    _row("상공회의소", "누리상공회의소", alone=True, korean=True),
    _row("지방법원", "하람지방법원", alone=True, korean=True),
    _row("고등법원", "하람고등법원", alone=True, korean=True),
    _row("진흥회", "누리진흥회", alone=True, korean=True),
    _row("진흥청", "바이오산업진흥청", alone=True, korean=True),
    _row("관리청", "질병관리청", alone=True, korean=True),
    _row("혁신청", "오로라혁신청"),
    _row("투자청", "오로라투자청"),
    _row("개발청", "새만금개발청"),
    _row("네트워크", "간토재생의료네트워크", "판매네트워크 글로벌네트워크", weak=True, heads="판매 유통 영업 신경 협력 물류 연구 인적 통신 공급"),
    _row("얼라이언스", "누리얼라이언스", "전략적얼라이언스", weak=True, heads="전략적 기술"),
    _row("안전처", "식품의약품안전처", alone=True, korean=True),
    _row("의약국", "식품의약국", alone=True),
    _row("의약청", "유럽의약청", alone=True),
    _row("의약품청", "유럽의약품청", alone=True),
    _row("통상부", "산업통상부", alone=True, korean=True),
    _row("기업부", "중소벤처기업부", alone=True, korean=True),
    _row("복지부", "보건복지부", alone=True, korean=True),
    _row("자원부", "산업통상자원부", alone=True, korean=True),
    _row("정보통신부", "과학기술정보통신부", alone=True, korean=True),
    _row("후생성", "누리후생성", weak=True, alone=True),
    _row("노동성", "후생노동성", alone=True),
    _row("산업성", "경제산업성", alone=True),
    _row("보건부", "누리보건부", weak=True, alone=True),
    _row("대학교", "여로대학교", "국립대학교", alone=True, heads="명문 사립 4년제"),
    _row("대학", "누리대학", "의과대학 종합대학", weak=True, alone=True, heads="의과 약학 명문 사립 4년제 의 공과 자연과학 한의과 치과 약 해외 여러 산 전문 폴리텍 수의과 학술 단과"),
    _row("대", "하람대 서울대", "확대 시대 상대", weak=True, korean=True, heads="최첨단 안전지 지지 연 선발 선두 황금시 신세"),
    _row("여대", "하람여대", weak=True, korean=True),
    *[_row(text, f"하람{text}", korean=True, heads="인적") for text in MINISTRIES],
    _row("의대", "하람의대", weak=True, korean=True, heads="한"),
    _row("대병원", "누리대병원", alone=True, heads="의 국립 상급종합 사립"),
    _row("대학교병원", "새온대학교병원", alone=True, heads=""),
    _row("대학병원", "누리대학병원", alone=True, heads="국립 사립 상급종합 의과"),
    _row("병원", "해온병원 누리종합병원", "대학병원 종합병원 상급종합병원 대학교병원", alone=True, heads="대학 대학교 상급 상급종합 동네 거점 참여 요양 한방 어린이 암 임상 전문 개인 동물 치과 여성 재활 일반 대 준종합 교육 수련 중소 대학종합"),
    _row("의료원", "누리의료원", "지방의료원", alone=True, korean=True, heads=""),
    _row("의과대학", "누리의과대학", alone=True),
    _row("산학협력단", "이로대산학협력단", alone=True, korean=True, heads="대학"),
    _row("기술지주", "누리기술지주", alone=True, korean=True, heads="대학"),
    _row("학회", "누리학회", "국제학회", heads="관련 암 의 국제 국내 유력 의학 과학 미국 유럽"),
    _row("협회", "누리협회", "업종협회", heads="업종 업계 관련 의사 약사 환자", alone=True),
    _row("연합", "한국바이오벤처연합", "기업연합", weak=False, heads="기업 기업간 국제 대학 투자자 병원"),
    _row("연합회", "누리연합회", alone=True),
    _row("연맹", "누리연맹", alone=True),
    _row("연대", "누리연대", weak=True),
    _row("포럼", "바이오경제연구포럼", "국제포럼", heads="정책 국제 투자 기술 학술 글로벌"),
    _row("위원회", "증권거래위원회", "이사위원회 운영위원회", heads="공동개발 공동운영 공동연구 독자권익 편집 윤리경영 운영 심의 자문 추진 윤리 심사 이사 조정 징계 선정 평가 감사 특별 상임 기획 보상 생명윤리 집행 후보추천 실무", alone=True),
    _row("조합", "누리조합", "투자조합", weak=True, heads="투자 벤처투자 개인투자 노동 협동 신기술 신기술사업투자"),
    _row("협동조합", "누리협동조합", alone=True),
    _row("공단", "누리공단", heads="국가산업 산업 지방", weak=True),
    _row("공사", "누리공사", "건설공사", weak=True, heads="건설 신축 증축 토목 기반 착공 부지 조성 진입로 인테리어"),
    _row("거래소", "누리거래소", weak=True),
    _row("인스티튜트", "누리인스티튜트", alone=True),
    _row("인스티튜트오브테크놀로지", "누리인스티튜트오브테크놀로지"),
    _row("센터", "누리센터", "데이터센터", weak=True, alone=True, heads="연구 지원 특화 데이터 물류 콜 고객 임상 창업 지원 교육 의료 암 컨벤션 서비스 커뮤니티 비즈니스 허브 창업지원 기술 개발 연구개발 생산 품질 분석 공용 동물실험 임상시험 검사 진단 헬스 글로벌 헬스케어 메디컬 사이언스 라이프사이언스 이노베이션 바이오 생명과학 의생명 바이오헬스"),
    _row("컨벤션센터", "대전컨벤션센터", kind="place", alone=True),
    _row("창조경제혁신센터", "대전창조경제혁신센터", alone=True, korean=True),
    _row("테크노파크", "누리테크노파크", alone=True, korean=True),
    _row("경제자유구역청", "누리경제자유구역청", alone=True, korean=True),
    _row("자유구역청", "누리경제자유구역청", korean=True),
    _row("개발공사", "누리개발공사", alone=True, korean=True),
    _row("시청", "누리시청", weak=True),
    _row("의회", "누리시의회", weak=True),
    _row("대사관", "누리대사관", weak=True, alone=True),
    _row("펀드", "누리펀드", "벤처펀드", weak=True, alone=True, heads="벤처 사모 모태 국부 공모 투자 호 바이오 정책 성장 메가 헤지 인덱스 백신 블라인드 프로젝트 K바이오"),
    _row("컨소시엄", "누리컨소시엄", weak=True, heads="국제 산학 투자"),
    # places
    _row("파크", "도담파크 세비파크", "테마파크 리서치파크", kind="place", alone=True, heads="테마 사이언스 리서치 바이오 산업 이노베이션 비즈니스 오피스 워터 헬스 테크노 라이프사이언스 메디컬 헬스이노베이션 연구 헬스케어 의료 생명과학 의생명 바이오헬스 바이오메디컬 과학 해양 해양바이오 농생명 그린바이오 레드바이오 화이트바이오 바이오의약 재생의료 메디"),
    _row("사이언스파크", "누리사이언스파크", kind="place", alone=True, heads="세계"),
    _row("밸리", "하람바이오밸리 아람밸리", "실리콘밸리", kind="place", alone=True, heads="테크노 바이오 실리콘 헬스 벤처 의료 혁신 창업 메디컬 헬스케어 사이언스 라이프사이언스 리서치 이노베이션 생명과학 의생명 바이오헬스 바이오메디컬 과학 해양 해양바이오 농생명 그린바이오 레드바이오 화이트바이오 바이오의약 재생의료"),
    _row("단지", "누리단지 다온과학단지", "산업단지 연구단지 복합단지", kind="place", heads="혁신 산업 국가산업 일반산업 연구 복합 아파트 주거 의료 클러스터 생명과학 과학 바이오 첨단의료 첨단의료복합 연구개발 도시첨단산업 농공 첨단산업 산업연구 물류 관광 대 공장 주택 의료복합 생산 제조 오피스 업무 외국인투자 기업 특화 특화산업 화학 상업 물류산업 인근산업 바이오산업 첨단"),
    _row("특화단지", "누리바이오특화단지", "산업특화단지", kind="place", alone=True, weak=True, heads="산업 첨단 국가 바이오 국가첨단전략산업 신규 첨단전략산업 해양바이오 그린바이오 레드바이오 천연물 백신 의료 의료기기"),
    _row("산업단지", "누리산업단지", kind="place", heads="인근 인접 주변 도시첨단 일반 바이오 특화 노후", weak=True),
    _row("산단", "누리산단", kind="place", weak=True, heads="국가 일반 인근"),
    _row("일반산단", "누리일반산단", kind="place", heads="인근 노후"),
    _row("국가산단", "누리국가산단", kind="place", heads="인근 노후"),
    _row("캠퍼스", "여로캠퍼스", "대학캠퍼스", kind="place", alone=True, heads="대학 벤처 창업 본 제2 제1 바이오 의생명 메디컬 연구 통합 혁신 산학융합 공동 공유 헬스 헬스케어 사이언스 라이프사이언스 리서치 이노베이션 의료 생명과학 바이오헬스 바이오메디컬 과학 해양 해양바이오 농생명 그린바이오 레드바이오 화이트바이오 바이오의약 재생의료 메디"),
    _row("클러스터", "누리클러스터", "바이오클러스터", kind="place", alone=True, weak=True, heads="산업 바이오헬스 바이오산업 의료 의료산업 첨단 혁신 연구 과학 바이오의약 백신 반도체 강소연구개발특구 최대 헬스 헬스케어 메디컬 사이언스 라이프사이언스 리서치 이노베이션 생명과학 의생명 바이오메디컬 해양 해양바이오 농생명 그린바이오 레드바이오 화이트바이오 재생의료 메디"),
    _row("허브", "누리허브", "물류허브", kind="place", weak=True, alone=True, heads="물류 연구 아시아 바이오 교통 창업 금융 데이터 혁신 헬스 헬스케어 메디컬 사이언스 라이프사이언스 리서치 이노베이션 의료 생명과학 의생명 바이오헬스 바이오메디컬 과학 해양 해양바이오 농생명 그린바이오 레드바이오 화이트바이오 바이오의약 재생의료 메디"),
    _row("특구", "누리특구", "연구개발특구", kind="place", weak=True, heads="연구개발 규제자유 경제 강소 강소연구개발 관광 기회발전 규제"),
    _row("지구", "하람지구 누리혁신지구", "연구지구 개발지구", kind="place", weak=True, heads="혁신 산업 특별 계획 주거 상업 재개발 재건축 개발 지원 진흥 연구 과학 바이오 의료 택지 산업혁신 바이오혁신 단지 국가 투자 관광 도시 정비 첨단"),
    _row("폴리스", "누리폴리스 하람바이오폴리스", kind="place", weak=True, alone=True, heads="테크노 바이오 메트로 사이언스 헬스 헬스케어 메디컬 라이프사이언스 리서치 이노베이션 의료 생명과학 의생명 바이오헬스 바이오메디컬 과학"),
    _row("스퀘어", "누리스퀘어", kind="place", weak=True, alone=True, heads="타임"),
    _row("시티", "누리시티", "스마트시티", kind="place", weak=True, alone=True, heads="스마트 메디 바이오 헬스 에어포트"),
    _row("타운", "누리타운", kind="place", weak=True, alone=True, heads="베드 뉴 실버 다운 차이나 코리아"),
    _row("빌리지", "누리빌리지", kind="place", weak=True, alone=True),
    _row("콤플렉스", "누리콤플렉스", kind="place", weak=True, alone=True),
    _row("국제도시", "누리국제도시", kind="place", alone=True),
    _row("신도시", "누리신도시", kind="place", alone=True, heads="인근 제2"),
    _row("공항", "누리공항", kind="place", weak=True, heads="국제 지방 신"),
    _row("자유구역", "누리경제자유구역", kind="place", weak=True, heads="경제"),
    # a borrowed word for a piece of land makes a park's name only behind its field: 누리사이언스힐
    *(
        _row(field + ground, f"누리{field}{ground}", kind="place", alone=True)
        for field in ("사이언스", "바이오", "바이오메디컬", "헬스", "리서치", "이노베이션", "라이프사이언스")
        for ground in ("힐", "힐스", "베이", "하버", "게이트", "아일랜드", "코스트", "빌", "코리도", "가든")
    ),
)  # fmt: skip

# Those of them whose house the article may call by its head alone: 창림홀딩스, 창림.
CALLED_BY_HEAD = words("""
    홀딩스 그룹 인베스트먼트 인베스트 벤처스 벤처투자 캐피탈 캐피털 파트너스 자산운용
""")

# Endings of companies of one house, each a company of its own: 벨모라코리아 is not 벨모라.
_HOUSES = words("""
    코리아 재팬 차이나 인디아 아메리카 홀딩스 그룹 인베스트먼트 인베스트 벤처스 벤처투자 캐피탈 캐피털 파트너스 자산운용
    인터내셔널 글로벌
""")

COMPANY_ENDINGS = frozenset(
    ending.text
    for ending in ENDINGS
    if not (ending.korean or ending.kind == "place" or ending.text in BODIES | _HOUSES)
)

"""What makes a word a name: endings, titles, countries, labels. Tables only; the grammar stands in `names.py`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["organisation", "place"]


@dataclass(frozen=True, slots=True)
class Ending:
    """An ending that makes a name of the word before it (누리+바이오).

    `weak`    the ending alone does not prove a name; the sentence must show one too (누리온, 스마트팜)
    `heads`   words that make a generic noun of it, beside `GENERIC_HEADS` (종합+병원)
    `alone`   it also stands as a word of its own at the end of a name (메티스 테라퓨틱스)
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
    text: str, examples: str, never: str = "", *, kind: Kind = "organisation", weak: bool = False, alone: bool = False,
    heads: str = "", korean: bool = False,
) -> Ending:  # fmt: skip
    return Ending(text, kind, weak, alone, frozenset(heads.split()), korean, tuple(examples.split()), tuple(never.split()))


# Heads that make no name whatever follows: 국내제약, 글로벌파마, K바이오.
GENERIC_HEADS = frozenset(
    """국내 국외 해외 외국 외국계 글로벌 다국적 세계 국제 대형 중형 소형 중소 중견 대 소 신생 유망 주요 일부 다른 여러 각 양 K k 한국형 기존 신규 전통 종합 전문 관련 협력 현지 상장 비상장 민간 공공 국립 시립 도립
    국가 지방 지역 우리 동종 유력 초대형 거대 빅 스몰 미들 톱 탑 메이저 레드 그린 화이트 블루 디지털 스마트 첨단 차세대 합성 융합 정밀 원격 모바일 인공지능 AI IT 제약 바이오 제약바이오 의료 의약 동물 연구 해당 소속 산하
    부설 부속 공동 통합 자체 내부 외부 파트너 고객 경쟁 모 자 손자 아시아 유럽 미국 일본 중국 영국 독일 프랑스 스위스 인도 러시아""".split()
)

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
    _row("제약", "미나토제약 은성제약", "국내제약 바이오제약 빅제약", alone=True, heads="시간 공간 제도 법적"),
    _row("약품", "사쿠마약품 도하약품", "완제약품 전문약품", alone=True, heads="의 전문 일반 완제 동물 생물 합성 신 마약성 화공 원료 필수"),
    _row("약품공업", "도하약품공업", alone=True),
    _row("제약공업", "도하제약공업", alone=True),
    _row("파마", "치위안파마 알나흘파마", "빅파마 글로벌빅파마 스몰파마", alone=True, heads="빅 글로벌빅 다국적빅 미드 바이오"),
    _row("팜", "사천리팜 누리온팜", "스마트팜", weak=True, heads="스마트 도시 태양광 수직 인스타"),
    _row("파마슈티컬스", "리듬파마슈티컬스", alone=True),
    _row("파마슈티컬", "리듬파마슈티컬", alone=True),
    _row("파마수티컬스", "리듬파마수티컬스", alone=True),
    _row("파마수티컬", "리듬파마수티컬", alone=True),
    _row("파마시", "누리파마시", weak=True, alone=True),
    _row("파마텍", "디앤디파마텍", alone=True),
    _row("파마켐", "누리파마켐", alone=True),
    _row("테라퓨틱스", "라움테라퓨틱스", alone=True),
    _row("테라퓨틱", "오름테라퓨틱", alone=True),
    _row("테라", "나래테라", weak=True),
    _row("메디", "온새미메디", "트래지코메디", heads="코 트래지코 로맨틱코"),
    _row("메디칼", "누리메디칼", alone=True),
    _row("메디컬", "누리메디컬", alone=True),
    _row("메디신", "내비게이터메디신", alone=True),
    _row("메디슨", "누리메디슨", alone=True),
    _row("메디텍", "누리메디텍", alone=True),
    _row("메디케어", "누리메디케어", alone=True),
    _row("메디팜", "누리메디팜", alone=True),
    _row("메딕스", "누리메딕스", weak=True, alone=True),
    _row("메드", "누리메드", weak=True),
    _row("젠", "누리젠 미리내젠 다온젠", "이젠 콜라젠 에스트로젠", weak=False, heads="이 언 콜라 에스트로 안드로 할로 하이드로 나이트로 피브리노 글리코 인디 알러 항"),
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
    _row("렉스", "셀로렉스", "콤플렉스", weak=True, heads="콤플 컴플 멀티플 리플"),
    _row("릭스", "올릭스", "매트릭스", weak=True, heads="매트 헬 리 하이드로"),
    _row("믹스", "누리믹스", "프리믹스", weak=True, heads="프리 리 다이나 지노 유전체 오 믹 프로테오"),
    _row("닉스", "누리닉스", weak=True),
    _row("틱스", "누리틱스", "로지스틱스", weak=True, heads="로지 플라 로보 애널리"),
    _row("텍스", "누리텍스", "콘텍스", weak=True),
    _row("텍", "누리텍", "하이텍", weak=True, heads="하이 바이오 로"),
    _row("테크", "누리테크", "핀테크 빅테크 딥테크", weak=True, heads="핀 빅 딥 에듀 하이 푸드 애그 재 클린 기후 프롭 에이지 펨 헬스"),
    _row("텍스트", "누리텍스트", weak=True, heads="콘 하이퍼"),
    _row("랩", "반데르랩 고바이오랩", "오버랩 스크랩 오픈랩", heads="오버 스크 오픈 드라이 웨트 웻 리빙 팹 아웃오브 퓨처 클린 이노베이션 스타트업 공유 플라스틱"),
    _row("랩스", "누리랩스", alone=True),
    _row("온", "누리온", weak=True),
    _row("펩", "누리펩", weak=True),
    _row("펩타이드", "이로펩타이드", "항암펩타이드", weak=True, heads="항암 합성 치료용 기능성 항균 환형 폴리 네오 고리형"),
    _row("펩트론", "누리펩트론"),
    _row("헬스케어", "누리헬스케어", "디지털헬스케어", alone=True),
    _row("헬스", "누리헬스", "디지털헬스", weak=True, alone=True),
    _row("케어", "누리케어", "홈케어", weak=True, heads="홈 스킨 헤어 메디 헬스 애프터 스마트 구강 오랄 커뮤니티"),
    _row("큐어", "누리큐어", weak=True),
    _row("에이드", "누리에이드", weak=True),
    _row("진단", "누리진단", "조기진단", weak=True, heads="조기 분자 동반 체외 자가 현장 정밀 질병 암 경영 면역 액체생검 신속"),
    _row("백신", "누리백신", "독감백신", weak=True, heads="독감 코로나 항암 암 예방 개량 필수"),
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
    _row("약업", "누리약업"),
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
    _row("아메리카", "누리아메리카", "라틴아메리카", weak=True, alone=True, heads="라틴 북 남 중앙"),
    _row("인베스트먼트", "누리인베스트먼트", alone=True),
    _row("인베스트", "누리인베스트", alone=True),
    _row("벤처스", "누리벤처스", alone=True),
    _row("벤처투자", "누리벤처투자", alone=True),
    _row("캐피탈", "누리캐피탈", "벤처캐피탈", heads="벤처 기업형벤처", alone=True),
    _row("캐피털", "누리캐피털", "벤처캐피털", heads="벤처 기업형벤처", alone=True),
    _row("파트너스", "누리파트너스", alone=True),
    _row("매니지먼트", "누리매니지먼트", weak=True, alone=True),
    _row("어드바이저스", "누리어드바이저스", alone=True),
    _row("에쿼티", "누리에쿼티", "프라이빗에쿼티", weak=True, alone=True, heads="프라이빗"),
    _row("자산운용", "누리자산운용", alone=True),
    _row("투자증권", "누리투자증권", alone=True),
    _row("증권", "누리증권", "투자증권", heads="투자 유가"),
    _row("은행", "누리은행", "시중은행", heads="시중 중앙 투자 주거래 혈액 제대혈 인체자원 유전자 정자 지방 저축"),
    _row("산업은행", "누리산업은행"),
    _row("전자", "누리전자", "유전자", weak=True, heads="유 양 가 반"),
    _row("중공업", "누리중공업"),
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
    _row("재단", "과천의료재단 누리바이오재단", "공익재단", alone=True, korean=True, heads="공익 비영리 출연 장학 문화 비영리공익"),
    _row("진흥재단", "누리진흥재단", alone=True, korean=True),
    _row("연구재단", "누리연구재단", alone=True, korean=True),
    _row("의료재단", "과천의료재단", alone=True, korean=True),
    _row("연구소", "살미연구소 바젤임상연구소", "중앙연구소 부설연구소 기업부설연구소", alone=True, heads="중앙 부설 기업부설 기업 국책 출연 기술 신약 사내 R&D 제품 임상 선행 미래 바이오 종합기술 제2 제1 대학"),
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
    _row("진흥회", "누리진흥회", alone=True, korean=True),
    _row("진흥청", "바이오산업진흥청", alone=True, korean=True),
    _row("관리청", "질병관리청", alone=True, korean=True),
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
    _row("대학교", "이로대학교", "국립대학교", alone=True, heads="명문 사립 4년제"),
    _row("대학", "누리대학", "의과대학 종합대학", weak=True, alone=True, heads="의과 약학 명문 사립 4년제 의 공과 자연과학 한의과 치과 약 해외 여러 산 전문 폴리텍 수의과 학술 단과"),
    _row("대", "하람대 서울대", "확대 시대 상대", weak=True, korean=True, heads="최첨단 안전지 지지 연 선발 선두 황금시 신세"),
    _row("여대", "하람여대", weak=True, korean=True),
    _row("의대", "하람의대", weak=True, korean=True, heads="한"),
    _row("대병원", "누리대병원", alone=True, heads="의 국립 상급종합 사립"),
    _row("대학교병원", "해온대학교병원", alone=True, heads=""),
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
    _row("포럼", "바이오산업연구포럼", "국제포럼", heads="정책 국제 투자 기술 학술 글로벌"),
    _row("위원회", "증권거래위원회", "이사위원회 운영위원회", heads="운영 심의 자문 추진 윤리 심사 이사 조정 징계 선정 평가 감사 특별 상임 기획 보상 생명윤리 집행 후보추천 실무", alone=True),
    _row("조합", "누리조합", "투자조합", weak=True, heads="투자 벤처투자 개인투자 노동 협동 신기술 신기술사업투자"),
    _row("협동조합", "누리협동조합", alone=True),
    _row("공단", "누리공단", heads="국가산업 산업 지방", weak=True),
    _row("공사", "누리공사", "건설공사", weak=True, heads="건설 신축 증축 토목 기반 착공 부지 조성 진입로 인테리어"),
    _row("거래소", "누리거래소", weak=True),
    _row("인스티튜트", "누리인스티튜트", alone=True),
    _row("인스티튜트오브테크놀로지", "누리인스티튜트오브테크놀로지"),
    _row("센터", "누리센터", "데이터센터", weak=True, alone=True, heads="연구 지원 특화 데이터 물류 콜 고객 임상 창업 지원 교육 의료 암 컨벤션 서비스 커뮤니티 비즈니스 허브 창업지원 기술 개발 연구개발 생산 품질 분석 공용 동물실험 임상시험 검사 진단 헬스 글로벌"),
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
    _row("파크", "도담파크 바르사파크", "테마파크 리서치파크", kind="place", alone=True, heads="테마 사이언스 리서치 바이오 산업 이노베이션 비즈니스 오피스 워터 헬스 테크노 라이프사이언스 메디컬 헬스이노베이션 연구"),
    _row("사이언스파크", "누리사이언스파크", kind="place", alone=True, heads="세계"),
    _row("밸리", "하람바이오밸리 가람밸리", "실리콘밸리", kind="place", alone=True, heads="테크노 바이오 실리콘 헬스 벤처 의료 혁신 창업 메디컬"),
    _row("단지", "누리단지 가온과학단지", "산업단지 연구단지 복합단지", kind="place", heads="산업 국가산업 일반산업 연구 복합 아파트 주거 의료 클러스터 생명과학 과학 바이오 첨단의료 첨단의료복합 연구개발 도시첨단산업 농공 첨단산업 산업연구 물류 관광 대 공장 주택 의료복합 생산 제조 오피스 업무 외국인투자 기업 특화 특화산업 화학 상업 물류산업 인근산업 바이오산업 첨단"),
    _row("산업단지", "누리산업단지", kind="place", heads="인근 인접 주변 도시첨단 일반 바이오 특화 노후", weak=True),
    _row("산단", "누리산단", kind="place", weak=True, heads="국가 일반 인근"),
    _row("캠퍼스", "이로캠퍼스", "대학캠퍼스", kind="place", alone=True, heads="대학 벤처 창업 본 제2 제1 바이오 의생명 메디컬 연구 통합 혁신 산학융합 공동 공유"),
    _row("클러스터", "누리클러스터", "바이오클러스터", kind="place", alone=True, weak=True, heads="산업 바이오헬스 바이오산업 의료 의료산업 첨단 혁신 연구 과학 바이오의약 백신 반도체 강소연구개발특구 최대"),
    _row("허브", "누리허브", "물류허브", kind="place", weak=True, alone=True, heads="물류 연구 아시아 바이오 교통 창업 금융 데이터 혁신"),
    _row("특구", "누리특구", "연구개발특구", kind="place", weak=True, heads="연구개발 규제자유 경제 강소 강소연구개발 관광 기회발전 규제"),
    _row("스퀘어", "누리스퀘어", kind="place", weak=True, alone=True, heads="타임"),
    _row("시티", "누리시티", "스마트시티", kind="place", weak=True, alone=True, heads="스마트 메디 바이오 헬스 에어포트"),
    _row("타운", "누리타운", kind="place", weak=True, alone=True, heads="베드 뉴 실버 다운 차이나 코리아"),
    _row("빌리지", "누리빌리지", kind="place", weak=True, alone=True),
    _row("콤플렉스", "누리콤플렉스", kind="place", weak=True, alone=True),
    _row("국제도시", "누리국제도시", kind="place", alone=True),
    _row("신도시", "누리신도시", kind="place", alone=True, heads="인근 제2"),
    _row("공항", "누리공항", kind="place", weak=True, heads="국제 지방 신"),
    _row("자유구역", "누리경제자유구역", kind="place", weak=True, heads="경제"),
)  # fmt: skip

# Words that name a kind of organisation and stand right before its name: 자회사 크렐노바, 바이오벤처 셀마루.
CLASS_NOUNS = frozenset(
    """자회사 모회사 계열사 관계사 관계회사 지주사 지주회사 상장사 비상장사 제약사 제약회사 제약기업 개발사 신약개발사 신약개발기업 바이오벤처 바이오기업 바이오텍 바이오테크 바이오사 벤처 벤처기업 스타트업 기업 회사 업체 파트너 파트너사 협력사 운영사 제조사
    공급사 유통사 판매사 투자사 운용사 자문사 손자회사 합작사 합작법인 합작회사 법인 전문기업 전문업체 개발업체 개발기업 벤처캐피탈 벤처캐피털 사모펀드 공기업 공공기관 연구기관 대학 병원 재단 협회 기관 진단기업 의료기기업체 의료기기기업 의료기기사 빅파마 대기업 중소기업 강소기업
    플랫폼기업 위탁생산기업 위탁개발생산기업 수탁기업 부품사 소재기업 장비사 대주주 최대주주 매도자 매수자 도입사 이전사 양수사 창업기업 선도기업 기업인 라이벌 경쟁사 원개발사 현지법인 도매업체 유통업체 유통기업 시험기관 임상시험수탁기관 수탁기관""".split()
)

# Those of them that say little: any 기업 stands before any word.
LOOSE_CLASS_NOUNS = frozenset("기업 회사 업체 벤처 스타트업 법인 대학 병원 재단 협회 기관 공공기관 대기업 중소기업 빅파마 바이오텍 바이오테크 바이오벤처 바이오기업 벤처기업 제약기업 파트너 기업인".split())

# Last words of names that are made of everyday words and given in short beside: 산업 인프라 펀드 투자기업(IIF).
OWNERS = frozenset(
    "투자기업 투자사 운용사 투자회사 위탁회사 개발회사 기구 기금 펀드 회사 사업단 위원회 협의체 협의회 연구단 본부 개발기업".split()
)

# Words before a name that are no part of it: 삼성 계열 벤처캐피털, 최대 클러스터.
STOPPERS = frozenset("계열 소속 산하 출신 소재 관련 최대 최초 최고 유명 유력 국내 국외 해외 글로벌 다국적 현지 전문 주요 등 및 또는 대형 소형 중형 일부 여러 각 이번 지난 해당 사내 자사 신생 유망 대표적 세계적 양대 민간 공공 기존 신규 인근 주변 옛 전 현 이외 외 비롯 다수 복수".split())

# Endings of bodies, whose names are often made of everyday words (바이오산업연구포럼).
BODIES = frozenset(
    "연구소 연구센터 보건원 의약국 의약청 의약품청 후생성 노동성 산업성 보건부 대학교 대학 대병원 대학교병원 대학병원 병원 의과대학 학회 협회 연합 연합회 연맹 연대 포럼 위원회 조합 협동조합 공단 공사 거래소 인스티튜트 센터 펀드 컨소시엄".split()
)

# Endings of companies of one house, each a company of its own: 벨모라코리아 is not 벨모라.
_HOUSES = frozenset(
    "코리아 재팬 차이나 아메리카 홀딩스 그룹 인베스트먼트 인베스트 벤처스 벤처투자 캐피탈 캐피털 파트너스 자산운용 인터내셔널 글로벌".split()
)
COMPANY_ENDINGS = frozenset(
    ending.text
    for ending in ENDINGS
    if not (ending.korean or ending.kind == "place" or ending.text in BODIES | _HOUSES)
)

# Titles that follow a person, or an organisation whose person goes unnamed.
ROLES: tuple[str, ...] = tuple(
    """대표이사 공동대표 대표 사장 부사장 회장 부회장 명예회장 이사장 부이사장 이사 전무 상무 본부장 부문장 센터장 원장 부원장 소장 부소장 단장 부단장 팀장 부장 차장 과장 실장 국장 청장 차관 장관 처장 총장 부총장 학장 시장 부시장 도지사 지사 군수 구청장 총리 대통령 의원 위원장 위원
    의장 이사회의장 최고경영자 최고기술책임자 최고재무책임자 최고의학책임자 최고운영책임자 최고사업책임자 최고과학책임자 CEO CFO CTO CMO COO CSO CBO 교수 명예교수 석좌교수 부교수 조교수 박사 연구위원 선임연구위원 연구원 선임연구원 책임연구원 수석연구원 연구소장 애널리스트 기자 특파원
    변호사 변리사 회계사 고문 창업자 설립자 총괄 총괄사장 담당 매니저 디렉터 파트장 그룹장 사업단장 병원장 협회장 학회장 조합장 지점장 지사장 법인장 부대표 감사 심사역 대사 공사 영사 은행장 사무총장 사무국장 주무관 사무관 연구관""".split()
)
# Those that are titles only as whole words: 코스닥시장, 반도체공사, 자율감사 are none.
WHOLE_ROLES = frozenset("시장 의원 위원 대사 공사 감사 고문 이사 담당 총괄 영사 지사 의장 매니저 교수 박사 기자 사장 회장 대표 부장 과장 차장 연구원".split()) - {
    "교수", "박사", "기자", "사장", "회장", "대표", "부장", "과장", "차장", "연구원", "이사"
}  # fmt: skip
# Titles of whoever speaks for an organisation: they follow an organisation, never a personal name alone.
SPEAKERS = frozenset("관계자 측 임직원 직원 연구진 연구팀 주가 주식 시가총액 본사 지분 경영진 주주 대변인 실무진 홍보팀 담당자 의대 약대 공대 의과대학 약학대학 교수팀 컨소시엄".split())

# What follows a person's name without being a title.
ADDRESSES = frozenset("씨 여사".split())

SURNAMES = frozenset(
    "김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 유 전 홍 고 문 양 손 배 백 허 남 심 노 하 곽 성 차 주 우 구 민 나 진 지 엄 채 원 천 방 공 현 함 변 염 여 추 도 소 석 선 설 마 길 연 위 표 명 기 반 라 왕 금 옥 육 인 맹 제 모 탁 국 어 은 편 용 예 봉 경 사 부 가 복 태 목 형 피 두 감 음  동 온 호 범 좌 팽 승 간 상 시 갈 단".split()
)
COMPOUND_SURNAMES = ("남궁", "선우", "제갈", "황보", "독고", "사공", "서문")

COUNTRIES: dict[str, str] = {
    "한국": "KR", "대한민국": "KR", "국내": "KR", "미국": "US", "일본": "JP", "중국": "CN", "영국": "GB", "독일": "DE", "프랑스": "FR", "스위스": "CH", "이탈리아": "IT",
    "스페인": "ES", "포르투갈": "PT", "네덜란드": "NL", "벨기에": "BE", "룩셈부르크": "LU", "덴마크": "DK", "스웨덴": "SE", "노르웨이": "NO", "핀란드": "FI", "아이슬란드": "IS",
    "아일랜드": "IE", "오스트리아": "AT", "폴란드": "PL", "체코": "CZ", "슬로바키아": "SK", "헝가리": "HU", "루마니아": "RO", "불가리아": "BG", "그리스": "GR", "슬로베니아": "SI",
    "크로아티아": "HR", "세르비아": "RS", "에스토니아": "EE", "라트비아": "LV", "리투아니아": "LT", "우크라이나": "UA", "러시아": "RU", "튀르키예": "TR", "터키": "TR", "이스라엘": "IL",
    "사우디": "SA", "사우디아라비아": "SA", "아랍에미리트": "AE", "아랍에미리트연합": "AE", "카타르": "QA", "쿠웨이트": "KW", "오만": "OM", "바레인": "BH", "요르단": "JO", "이란": "IR", "이라크": "IQ",
    "이집트": "EG", "모로코": "MA", "튀니지": "TN", "남아프리카공화국": "ZA", "남아공": "ZA", "나이지리아": "NG", "케냐": "KE", "에티오피아": "ET", "인도": "IN", "파키스탄": "PK",
    "방글라데시": "BD", "스리랑카": "LK", "네팔": "NP", "카자흐스탄": "KZ", "우즈베키스탄": "UZ", "몽골": "MN", "대만": "TW", "타이완": "TW", "홍콩": "HK", "마카오": "MO", "베트남": "VN",
    "태국": "TH", "타이": "TH", "말레이시아": "MY", "싱가포르": "SG", "싱가폴": "SG", "인도네시아": "ID", "필리핀": "PH", "캄보디아": "KH", "라오스": "LA", "미얀마": "MM", "호주": "AU", "뉴질랜드": "NZ",
    "캐나다": "CA", "멕시코": "MX", "브라질": "BR", "아르헨티나": "AR", "칠레": "CL", "콜롬비아": "CO", "페루": "PE", "에콰도르": "EC", "베네수엘라": "VE", "우루과이": "UY", "쿠바": "CU", "북한": "KP",
}  # fmt: skip
HANJA_COUNTRIES: dict[str, str] = {
    "韓": "KR", "美": "US", "日": "JP", "中": "CN", "英": "GB", "獨": "DE", "独": "DE", "佛": "FR", "法": "FR", "伊": "IT", "西": "ES", "蘭": "NL", "印": "IN", "加": "CA", "濠": "AU", "豪": "AU",
    "臺": "TW", "台": "TW", "露": "RU", "俄": "RU", "泰": "TH", "越": "VN", "比": "PH", "瑞": "CH",
}  # fmt: skip

PROVINCES = frozenset(
    """경기도 강원도 충북도 충남도 충청북도 충청남도 전북도 전남도 전라북도 전라남도 경북도 경남도 경상북도 경상남도 제주도 강원특별자치도 전북특별자치도 제주특별자치도
    서울시 부산시 대구시 인천시 광주시 대전시 울산시 세종시 서울특별시 부산광역시 대구광역시 인천광역시 광주광역시 대전광역시 울산광역시 세종특별자치시 도쿄도 오사카부 교토부""".split()
)

# What is told of a park right after its name, and what is done to one.
SITE_FACTS = tuple("입주율 입주기업 입주사 입주한 입주해 입주하 상주인력 공실률 연면적 부지면적".split())
SITE_VERBS = tuple("운영하는 운영하고 운영한 운영해 운영 조성하는 조성한 조성해".split())
# Words between a place and a name that say where it sits: 미국 보스턴 소재 X.
SITED = frozenset("소재 기반 본사 출신 국적 계열 소속".split())
# Titles of whoever leads a company: before them stands its name or a person's.
CHIEFS = frozenset("대표 회장 대표이사 CEO 창업자".split())
# What X와 leads to where X is a partner.
AGREEMENTS = tuple("손잡 손을 맞손 협력 공동 계약 협약 합작 제휴 MOU 양해각서 협의 협상 합의".split())
# What follows a receiver right away (X에 기술수출했다), and an owner (X의 지분).
TRANSFERS = tuple("기술 이전 넘 공급 수출 매각 양도 납품 판매 팔 라이선스 투자 출자 반환 돌려 제공 부여 독점 전용 권리 판권 위탁".split())
# What follows a company that is bought or set up: X를 인수했다.
TAKEOVERS = tuple("인수 사들 매입 합병 흡수 품 매각 설립 자회사 계열사 편입".split())
POSSESSIONS = tuple("지분 자회사 모회사 권리 판권 기술 플랫폼 후보 신약 파이프라인 최대주주 대주주 경영권 주식 주가 매출 영업이익 시가총액 계열사 관계사 신주 구주 전환사채 항체 특허 공장 사업".split())

# Nouns of products: what follows them right away is a product's name (비만치료제 위고비), no company's.
PRODUCT_NOUNS = tuple("치료제 신약 후보물질 물질 백신 항암제 의약품 약물 제품 제제 톡신 필러 시밀러 바이오시밀러 브랜드 항체 화합물 펩타이드 진통제 억제제 작용제 영양제 주사제 약".split())
# Ends of the names of substances (올무티닙, 펨브롤리주맙).
DRUG_ENDINGS = tuple(
    "닙 맙 립틴 글리플로진 프라잔 글루타이드 타이드 사르탄 스타틴 비어 시클립 파립 마이신 실린 셉트 졸 프릴 디핀 파티드 트라닙 세팁 라닙 센 류신 코르 캡".split()
)

# Cities and regions that news of the trade names; a bare one after a country is a place, not a company.
PLACES = frozenset(
    """서울 부산 대구 인천 광주 대전 울산 세종 경기 강원 충북 충남 전북 전남 경북 경남 제주 수원 성남 용인 화성 안산 안양 평택 판교 광교 동탄 송도 오송 청주 천안 아산 춘천 원주 홍천 강릉 전주 익산 군산 정읍 순천 여수 화순 나주 목포 포항 경주 안동 구미 김천 창원 김해 양산 진주 사천 거제
    이천 과천 구로 마곡 강남 서초 여의도 문정 상암 가산 금천 향남 오창 음성 진천 충주 제천 대덕 유성 덕산 신서 영종 청라 시흥 부천 의정부 파주 김포 하남 구리 남양주 포천 여주 군포 의왕 서귀포          
    충청 호남 영남 수도권 도쿄 동경 오사카 교토 고베 나고야 요코하마 후쿠오카 삿포로 센다이 가나가와 가나가와현 후지사와 후지사와시 가마쿠라 쇼난 쓰쿠바 가와사키 나리타 하네다 베이징 북경 상하이 상해 광저우 쑤저우 항저우 난징 우한 톈진 청두 칭다오 다롄 타이베이 보스턴 케임브리지 매사추세츠 뉴욕 뉴저지
    샌디에이고 샌프란시스코 캘리포니아 로스앤젤레스 시애틀 텍사스 휴스턴 시카고 필라델피아 메릴랜드 노스캐롤라이나 워싱턴 델라웨어 플로리다 애틀랜타 인디애나폴리스 실리콘밸리 런던 옥스퍼드 맨체스터 에든버러 파리 리옹 베를린 뮌헨 프랑크푸르트 함부르크 하이델베르크 바젤 취리히 제네바 로잔 밀라노 로마 마드리드 바르셀로나 리스본
    암스테르담 레이던 라이덴 로테르담 브뤼셀 루벤 코펜하겐 스톡홀름 웁살라 헬싱키 오슬로 더블린 빈 비엔나 프라하 부다페스트 바르샤바 모스크바 이스탄불 텔아비브 두바이 아부다비 리야드 제다 도하 카이로 뭄바이 뉴델리 델리 하이데라바드 벵갈루루 하노이 호치민 호찌민 방콕 쿠알라룸푸르 자카르타 마닐라 시드니 멜버른 토론토
    밴쿠버 몬트리올 상파울루 멕시코시티 규슈 간토 간사이 홋카이도 중화권 동남아 동남아시아 중남미 남미 북미 유럽 아시아 중동 아프리카 오세아니아 태평양 나스닥 월가""".split()
)

# Labels whose value names an organisation (공시, 보도자료, tables).
LABELS = frozenset(
    """회사명 기업명 법인명 업체명 상호 상장법인명 발행회사 발행사 대상회사 피인수회사 인수회사 인수자 매도인 매수인 양도인 양수인 매도자 매수자 계약상대방 계약상대 계약당사자 상대방 상대회사 거래상대방 협약상대 협약기관 협약당사자 당사자 체결기관 도입사 도입회사 이전사 기술이전사 기술도입사
    라이선서 라이선시 라이센서 라이센시 파트너 파트너사 공급사 공급자 공급처 수요처 발주처 발주사 수주사 납품처 판매사 운영 운영사 운영기관 운영주체 상대 상대기업 상대방명 이전기업 수출기업 도입처 이전처 양도기업 인수기업 매각처 투자기업 투자사 국내기업 해외기업 발표기업 협약사 협력사 기술수출사 판매처 구매처 공급업체 수탁기관 위탁사 관리기관 주관 주관기관 참여기관 참여기업 소유 소유자 소유주 모회사 자회사 기관명 기관 회사 기업 licensor licensee company partner buyer seller counterparty operator""".split()
)
# Those of them that stand before the name of the one that files or issues: at home unless tagged.
OWN_LABELS = frozenset("회사명 기업명 법인명 업체명 상호 상장법인명 발행회사 발행사 회사 기업 국내기업 수출기업 발표기업 company".split())
# Values of such labels that name nobody.
NOBODY = frozenset("비공개 미공개 미정 없음 해당없음 해당사항없음 undisclosed confidential 비밀유지 공시유보 유보".split())

LATIN_ENDINGS = frozenset(
    """Inc Inc. Corp Corp. Corporation Co Co. Ltd Ltd. Limited LLC LP LLP PLC plc AG GmbH SA S.A. SpA S.p.A. NV N.V. BV B.V. AB A/S ASA Oy KK K.K. SE Pte Pte. Pty Sdn Bhd Group Holdings Holding Company Pharma Pharmaceutical Pharmaceuticals Pharmaceutica Therapeutics Therapeutic
    Bio Biotech Biotechnology Biotechnologies Biopharma Biopharmaceutical Biopharmaceuticals Biosciences Bioscience Biologics Biologic Biotherapeutics Biomedical Biomed Bioworks Biopharm Sciences Science Life Lifesciences Health Healthcare Medical Medicine Medicines Medics Oncology Genomics Genetics Diagnostics
    Laboratories Laboratory Labs Lab Institute Institut University College Hospital Hospitals Clinic Center Centre Foundation Fund Capital Ventures Partners Investments Investment Bank Technologies Technology Vaccines Immunotherapeutics Neuroscience Research Association Council Agency Ministry Commission Consortium
    Genes Cell Cells Immune Immunology Robotics Systems Solutions International Worldwide Chemical Chemicals Industries Innovation Innovations Asia Japan Korea China America Europe""".split()
)
LATIN_PLACES = frozenset("Park Valley Campus Cluster Hub Village City Complex Town".split())

# Latin words and short forms of the trade that name nobody.
LATIN_WORDS = frozenset(
    """ADC ADCs AI API AR BBB BD BM BT BTS B2B B2C CAR CAR-T CAR-NK CDO CDMO CMO CRO CRDMO CEO CFO CTO COO CSO CBO CGT CI CNS COVID COVID-19 CP CB BW EB CR CT DB DDS DNA DPP DT DX EGFR EMR EPS ESG ETF EU FTA GDP GIFT GLP GLP-1 GMP GPCR G7 G20 G2B HER2 HIV HPV HSR IB ICT
    IND IP IPO IR IRB IT ITC IoT KGMP KOL KRW LNP LO LOI M&A MASH MOA MOU MRI mRNA mRNA-LNP MTA NASH NDA BLA NDR NGS NK NRDO OTC OLED PBR PCR PD PD-1 PD-L1 PE PEF PER PK PI PM PR QA QC R&D RNA ROE ROFN ROFR RMAT RPT SBRT SC IV SCI SI SK SMA SNS SPA SPC TCR TF TPD TV UAE UN USD EUR GBP JPY CNY CHF UX VAT VC VR WHO-GMP
    XR siRNA AAV iPS iPSC PROTAC OCT A B C D E F G H I J K L M N O P Q R S T U V W X Y Z BIO JPM ASCO AACR ESMO ASH CPHI CES BIX KOSDAQ KOSPI NASDAQ NYSE OK NO No Vol A-1 ADVERTISEMENT AD News Photo PDF HTML win-win More TOP Top FDC ODM OEM OBM PoC POC FIH CMC DMF SaMD DTx DTC CCTV CRISPR Cas9 T B2G KST GMT EST UTC PST AM PM""".split()
)
# Ends of one coined Latin word that is a company's name: AprilBio, Novapharma.
LATIN_TAILS = tuple(
    "therapeutics pharma pharmaceuticals bio biotech biologics biosciences genomics health medical Therapeutics Pharma Bio Biotech Gene Cell Labs".split()
)
# Last words of a gloss that make a place of what it glosses: 가시오강(kashio river).
LATIN_SITES = frozenset("river mountain mount lake island park airport station bridge street".split())

"""Counters: the words that the press puts after a numeral. An open table: add a row, with what it must read and what not.

A counter needs no row where it follows 개 (12개 병원 is read in 개) or a native numeral as a noun of its own (두 나라).
`least` and `most` bound the number that the word counts (세대 counts households from 30, below it names a generation).
`tail` is a pattern that must follow, `cue` one that must stand shortly before.
`tight` counters may follow a native numeral without a blank (두곳); `joined` ones never stand after a blank (3억 등).
"""

from __future__ import annotations

from dataclasses import dataclass

from analysis.records import FigureKind


@dataclass(frozen=True, slots=True)
class Counter:
    """One counter, which is also its unit."""

    spelling: str
    counts: str
    examples: tuple[str, ...]
    never: tuple[str, ...] = ()
    kind: FigureKind = "count"
    least: int = 0
    tail: str | None = None
    cue: str | None = None
    tight: bool = False
    joined: bool = False
    most: int = 0


_END = r"(?=[^가-힣A-Za-z0-9 ]|$| (?:이상|이하|미만|초과|가량|정도|안팎|등|규모|도입|구축|설치|보유|판매|생산|공급|수출|확보|증설|추가|운영|가운데|중)|[를을은는이가의로와과도]|으로)"

_MACHINES = (
    r"장비|설비|차량|차를|버스|트럭|로봇|냉동고|냉장고|기기|카메라|컴퓨터|PC|서버|단말|검사기|분석기|현미경|인큐베이터|탱크|배양기|반응기|리액터|드론|자동차|전기차|앰뷸런스|구급차|CT|MRI|엑스레이"
    r"|키오스크|충전기|헬기|비행기|항공기|휴대폰|스마트폰|태블릿|노트북|모니터|GPU|장치|호흡기|투석기|기계|펌프|프린터|정수기|자판기|시퀀서|시스템|도입|설치|판매|공급|수출|구축|보유|주차|생산"
)
_YOUNG = (
    r"만 ?$|생후|나이|연령|아동|영아|유아|영유아|어린이|소아|여아|남아|아이|아들|딸|^ ?(?:이상|이하|미만|부터|까지|~)"
)
_YEARS_OLD = r"(?!대|트|포|계|균|상|금|종|션|법|부|척|제|정|미|력|가지| ?경영| ?승계| ?시대)"

COUNTERS: tuple[Counter, ...] = (
    # people
    Counter("명", "people", ("5명", "열두 명", "300여 명"), ("3명예교수",), tight=True),
    Counter("인", "people", ("5인", "100인 이상"), ("1인당", "2인실", "1인자", "1인 가구", "3인칭"), tail=r"(?! ?(?:가구|시위|기업|미디어|창업|1표|1조|세대|주택|방송|체제|다역|승|극))", joined=True),
    Counter("사람", "people", ("두 사람", "10사람")),
    Counter("분", "people, politely", ("두 분",), ("30분", "3분의 1", "3분기"), least=10**9),
    Counter("인분", "portions", ("300인분",)),
    Counter("명분", "doses for so many people", ("100만 명분",)),
    Counter("면", "parking bays, courts", ("주차장 800면", "주차면 120면"), ("14면", "3면이 바다"), cue=r"주차|테니스|코트|활주로|계류"),
    Counter("쌍", "pairs", ("세 쌍", "10쌍")),
    Counter("가구", "households", ("1200가구",)),
    Counter("세대", "households", ("1200세대",), ("4세대", "3세대 항암제"), least=30),
    # organisations and places
    Counter("개사", "companies", ("113개사", "150여 개사"), tight=True),
    Counter("사", "companies", ("3사가",), ("3사분기", "2사단", "4사이클"), tail=r"(?=[가는의와를도로 ,.)·]|$)", joined=True),
    Counter("社", "companies, in a headline", ("3社 철회",)),
    Counter("名", "people, in a headline", ("5名",)),
    Counter("화소", "pixels", ("1200만 화소",)),
    Counter("곳", "places, companies", ("52곳", "네 곳"), (), tight=True),
    Counter("군데", "places", ("세 군데",)),
    Counter("개국", "countries", ("34개국",)),
    Counter("개소", "places", ("12개소",)),
    Counter("개교", "schools", ("5개교",)),
    Counter("개팀", "teams", ("30개팀",)),
    Counter("개실", "rooms", ("43개실",)),
    Counter("개동", "buildings", ("4개동",)),
    Counter("개관", "halls", ("3개관",), ("3개관식",)),
    Counter("개점", "shops", ("200개점",)),
    Counter("개층", "floors", ("2개층",)),
    Counter("개구", "districts", ("25개구",)),
    Counter("개군", "counties", ("3개군",)),
    Counter("개시", "cities", ("5개시",), ("3개시했다",), tail=r"(?![하했돼된되])"),
    Counter("개주", "states", ("50개주",)),
    Counter("개월분", "months' worth", ("3개월분",)),
    Counter("개", "things", ("400개", "두 개", "12개 병원", "5개기업"), ("3개월", "3개발", "2개선", "3개정"), tight=True),
    Counter("팀", "teams", ("12팀",), ("3팀장",)),
    Counter("업체", "companies", ("20업체",)),
    Counter("기업", "companies", ("50여 기업",), ("3기업결합", "3조 기업"), least=2, most=9999, tail=r"(?=[이가은는을를의에과와도,.) ]|$)"),
    Counter("기관", "institutions", ("두 기관", "5기관")),
    Counter("부처", "ministries", ("3부처",)),
    Counter("그룹", "groups", ("2그룹",)),
    Counter("나라", "countries", ("두 나라",)),
    # rooms, buildings, machines
    Counter("실", "rooms", ("210실", "57실이어서"), ("3실험",), tail=r"(?![가-힣]*[장험])"),
    Counter("호실", "rooms", (), ("301호실",), least=10**9),
    Counter("객실", "guest rooms", ("300객실",)),
    Counter("병상", "hospital beds", ("1,200병상",)),
    Counter("침상", "beds", ("40침상",)),
    Counter("베드", "beds", ("30베드",)),
    Counter("석", "seats", ("2000석",), ("3석유",), least=10),
    Counter("좌석", "seats", ("500좌석",)),
    Counter("동", "buildings", ("3동으로",), ("2동물", "3동안", "성수2동", "3동 주민센터"), tail=_END + r"(?!의)", joined=True),
    Counter("채", "buildings", ("일곱 채",), ("3채널", "2채권")),
    Counter("층", "floors", ("지상 7층", "5층 규모"), ("3층에 있는",), tail=r"(?= ?(?:규모|짜리|높이|건물|빌딩|연구동|연구소|공장|사옥|신축|이상|이하)|으로 (?:짓|건|조성|신축|지)|[~∼–-]|,? 연면적)|(?=[^가-힣 ]|$)|(?<=[~∼～〜–-]지상 [0-9]층)(?!에서)|(?<=[~∼～〜–-]지상 [0-9]{2}층)(?!에서)"),
    Counter("필지", "lots of land", ("12필지",)),
    Counter("대", "machines, vehicles", ("장비 12대를", "냉동고 300대 규모"), ("10대 악재", "3대 학술지", "2대 주주", "40대 남성"), cue=_MACHINES, tail=_END),
    Counter("기", "reactors, plants, satellites", ("배양기 6기를", "리액터 12기"), ("4기 환자", "3기 신도시"), cue=r"배양기|반응기|리액터|탱크|원전|발전기|위성|설비|장비|크레인|로켓|탑|엘리베이터|승강기|충전기|수조", tail=_END, joined=True),
    Counter("척", "ships", ("7척",), ("3척추",)),
    Counter("편", "papers, films", ("33편", "논문 세 편"), ("3편의점",), tail=r"(?!의점)"),
    Counter("권", "books", ("12권",), ("3권역", "2권한")),
    Counter("부", "copies", ("100만 부",), ("1부", "3부작", "2부 행사"), least=100),
    Counter("쪽", "pages", ("300쪽",), least=20),
    Counter("페이지", "pages", ("120페이지",), least=20),
    Counter("장", "sheets", ("사진 30장을",), ("3장관", "1장"), tail=r"(?=[을를의이은,.)]|$)", least=2),
    Counter("글자", "letters", ("12글자",)),
    Counter("문항", "questions", ("20문항",)),
    Counter("강좌", "courses", ("12강좌",)),
    Counter("과목", "subjects", ("4과목",)),
    Counter("학점", "credits", ("3학점",)),
    Counter("자루", "sacks, pens", ("백십육 자루",)),
    # acts and cases
    Counter("건", "cases, deals", ("1,700건", "한 건", "두 건의"), ("3건강", "2건물", "5건설"), tight=True),
    Counter("례", "medical cases", ("환자 340례를", "누적 5000례"), ("두 차례", "3례식"), tail=r"(?=[를은는가의에로도와,.) ]|$)", joined=True),
    Counter("회", "times", ("3회", "주 1회"), ("3회의", "2회사", "제5회 포럼", "3회로"), tail=r"(?!의(?:실|장|록| 참석|를|에|가)|로[를가]|계|장|원|생)"),
    Counter("회차", "rounds", ("3회차",)),
    Counter("회분", "doses", ("60회분",)),
    Counter("차례", "times", ("세 차례", "3차례", "수차례"), (), tight=True),
    Counter("번", "times", ("하루 2번 먹는다", "주 3번"), ("12월 3일 2번 출구",), tail=r"(?! ?(?:출구|홈|선|국도|공장|버스|째))", cue=r"(?:하루|매일|매주|[0-9]일|(?:^|[^가-힣])(?:주|월|연)|한 달|일주일)에? $"),
    Counter("번", "times", ("세 번", "5번의"), ("1번 출구", "35번 고속도로", "3번째", "21번 염색체"), tail=r"(?=의(?! ?번)|이나|에 걸|씩| 넘게| 이상| 연속|에 불과|뿐)"),
    Counter("가지", "kinds", ("세 가지", "5가지"), ("3가지치기",), tight=True),
    Counter("종", "kinds", ("10종", "신약 3종을"), ("2종 보통면허", "1종 근린생활", "3종합"), tail=r"(?! ?(?:보통|대형|소형|근린|일반주거|전용주거|주거|의료급여|국민주택))"),
    Counter("품목", "products", ("12품목",)),
    Counter("종목", "stocks, events", ("5종목",)),
    Counter("과제", "projects", ("20과제",)),
    Counter("사이클", "cycles", ("6사이클",)),
    Counter("배치", "batches", ("12배치",)),
    Counter("로트", "lots", ("3로트",)),
    Counter("표", "votes", ("120표",), ("3표적",), tail=r"(?!적|준|면|지)"),
    Counter("득표", "votes", ("120득표",)),
    Counter("계단", "places in a ranking", ("3계단 상승",)),
    Counter("마리", "animals", ("20마리", "천 마리"), ("두 마리 토끼",)),
    Counter("두", "head of cattle", ("100두",), ("3두뇌",), least=10, tail=r"(?![가-힣]*[뇌번통])"),
    Counter("그루", "trees", ("300그루",)),
    Counter("송이", "flowers", ("100송이",)),
    Counter("병", "bottles", ("500병",), ("3병원", "2병상"), tail=r"(?!원|상|동|리|용|변|력|실|행)"),
    Counter("캔", "cans", ("12캔",)),
    Counter("컵", "cups", ("콜라 세 컵",), tight=True),
    Counter("잔", "glasses", ("세 잔",), ("3잔여", "2잔고"), tail=r"(?!여|고|액|존|류|량)"),
    Counter("박스", "boxes", ("300박스",)),
    Counter("상자", "boxes", ("20상자",)),
    Counter("팩", "packs", ("10팩",), ("3팩토리", "2팩트")),
    Counter("세트", "sets", ("50세트",)),
    Counter("알", "pills", ("두 알", "3알"), ("2알레르기", "3알고리즘"), tail=r"(?![츠레고파로코부킬])"),
    Counter("정", "tablets", ("30정", "하루 2정"), ("10정도", "3정책", "5정상"), tail=r"(?=[을를씩의이으까,.)~∼ ]|$)(?! ?(?:도|책|부|상|보|규|밀|확))"),
    Counter("캡슐", "capsules", ("60캡슐",)),
    Counter("포", "sachets", ("30포",), ("3포인트", "2포함", "5포럼"), tail=r"(?=[를을씩의,.) ]|$)"),
    Counter("앰플", "ampoules", ("10앰플",)),
    Counter("바이알", "vials", ("500만 바이알",), ()),
    Counter("도즈", "doses", ("100만 도즈",)),
    Counter("도스", "doses", ("2200만 도스",)),
    Counter("시린지", "syringes", ("1200만 시린지",)),
    Counter("키트", "kits", ("300만 키트",)),
    Counter("테스트", "tests", ("500만 테스트",)),
    Counter("벌", "suits, sets", ("30벌",), ("3벌금",), tail=r"(?!금|점|칙)"),
    Counter("켤레", "pairs", ("세 켤레",)),
    Counter("통", "letters, barrels", ("20통",), ("3통신", "2통계", "5통증"), tail=r"(?=[을의씩,.) ]|$)"),
    Counter("줄", "lines", ("세 줄",), ("3줄기",), tail=r"(?!기)"),
    Counter("점", "points, items", ("30점", "85점을"), ("3점검", "2점포", "5점유율"), tail=r"(?![검포유수주막증])(?! ?만점)|(?= ?만점)"),
    Counter("포인트", "index points", ("3.5포인트",)),
    Counter("골", "goals", ("3골",), ("2골다공증", "3골절", "3골수"), tail=r"(?=[을씩,.) ]|$)"),
    Counter("승", "wins", ("15승",), ("3승인", "2승계"), tail=r"(?=[을 ,.)]|$)"),
    Counter("패", "losses", ("3패",), ("2패널", "3패치"), tail=r"(?=[를 ,.)]|$)"),
    Counter("관왕", "titles", ("3관왕",)),
    Counter("걸음", "steps", ("1만 걸음",)),
    Counter("보", "steps", ("1만 보",), ("3보험", "2보고"), least=1000, tail=r"(?=[를을 ,.)]|$)"),
    Counter("단어", "words", ("300단어",)),
    Counter("곡", "songs", ("만 천 백 십팔 곡",)),
    Counter("단계", "steps", ("3단계로 나눠",), ("3단계 임상", "2단계 사업"), tail=r"(?=로 나|로 쪼개|에? 걸쳐| 상승| 하락| 올라| 뛰)"),
    Counter("자리", "seats, places", ("30자리",), ("두 자릿수",), least=4, tail=r"(?=[를가의,.) ]|$)"),
    Counter("주", "shares", ("312만주", "보통주 500주를", "100만 주"), ("12주", "24주 투약", "3주간", "2주가"), least=1000, tail=r"(?![년기일간도])"),
    Counter("주", "shares", ("1주당 0.5주", "스톡옵션 300주"), (), cue=r"주식|보통주|우선주|신주|자사주|주당|스톡옵션|무상증자|주를 배정"),
    Counter("구좌", "accounts", ("100구좌",)),
    Counter("계좌", "accounts", ("30만 계좌",)),
    Counter("학급", "classes", ("24학급",)),
    Counter("학과", "departments", ("4학과",)),
    Counter("웰", "wells", ("96웰",)),
    Counter("채널", "channels", ("16채널",)),
    Counter("염기쌍", "base pairs", ("30억 염기쌍",)),
    Counter("세포", "cells", ("1억 세포",), ("2세포", "1세포"), least=10_000),
    # ranks and ordinals
    Counter("위", "rank", ("10위", "세계 10위인", "5위에"), ("3위원", "2위험", "3위탁"), "rank", tail=r"(?![원험탁암장생치급기])"),
    Counter("등", "rank", ("1등", "이백등은"), ("2등급", "3등록", "2등분"), "rank", tail=r"(?![급록분재본기])", joined=True),
    Counter("번째", "ordinal", ("두 번째", "3번째", "세번째로"), (), "rank", tight=True),
    Counter("번 째", "ordinal", ("두 번 째",), (), "rank"),
    Counter("차", "ordinal", ("제3차 회의", "제2차"), ("3차 병원", "제4차 산업혁명"), "rank", cue=r"제 ?$", tail=r"(?! ?산업)", joined=True),
    Counter("차", "ordinal", ("3차 회의",), ("1차 치료제", "2차전지"), "rank", tail=r" (?:회의|회담|협상|공판|변론|입찰|공모|총회|토론회)", joined=True),
    Counter("회째", "ordinal", ("5회째",), (), "rank"),
    Counter("차례째", "ordinal", ("세 차례째",), (), "rank"),
    Counter("건째", "ordinal", ("세 건째",), (), "rank"),
    Counter("곳째", "ordinal", ("세 곳째",), (), "rank"),
    Counter("개째", "ordinal", ("세 개째",), (), "rank"),
    Counter("명째", "ordinal", ("세 명째",), (), "rank"),
    Counter("째", "ordinal", ("다섯째", "셋째로"), ("3째깍",), "rank", tight=True, joined=True),
    Counter("호", "ordinal", ("국산 신약 37호", "국내 1호 신약"), ("1호 펀드", "1호선", "12345호", "101호", "'한결 라이프 3호'를"), "rank", least=1, most=100, tail=r"(?! ?(?:펀드|조합|투자|선|기|점|법|스팩|리츠|공장|호텔|기업인수|차|골|의안|의원|안건|관|실|재|전|흡|환|응|주|텔|르|라)|['’」』])", joined=True),
    # ages
    Counter("세", "age", ("52세", "65세 이상", "만 19세"), ("4세대", "100세 시대", "2세포", "3세트"), "age", least=11, tail=_YEARS_OLD),
    Counter("세", "age", ("3세 미만 영유아", "만 2세"), ("3세 경영", "찰스 3세", "오너 2세"), "age", cue=_YOUNG, tail=_YEARS_OLD),
    Counter("살", "age", ("29살", "서른 살", "열여섯 살"), ("3살균", "2살포"), "age", tail=r"(?![균포충해인림펴아])"),
)  # fmt: skip

# 개 and one of these nouns without a blank is still counted in 개 (5개기업).
NOUNS_AFTER_GAE: tuple[str, ...] = (
    "기업", "기관", "업체", "병원", "대학", "지역", "도시", "시도", "시군", "품목", "제품", "분야", "과제", "사업", "항목", "회사", "부문", "종목", "그룹",
    "계열사", "단체", "부처", "연구", "센터", "은행", "국가", "나라", "학교", "조직", "프로젝트", "파이프라인", "물질", "약물", "질환", "적응증", "공장", "법인",
    "지점", "매장", "점포", "상품", "언어", "구단", "협회", "학회", "제약", "바이오", "후보", "신약", "계약", "특허", "기술", "증권", "상장", "지자체", "광역",
)  # fmt: skip

# A native numeral (두, 세, 다섯 …) counts any noun after it, except these: tax, idioms, parts of the body, time.
NEVER_AFTER_NATIVE: tuple[str, ...] = (
    "사이", "들어",
    "부담", "감면", "부과", "공제", "확장", "확대", "불리", "결집", "과시", "규합", "혜택", "인상", "인하", "수입", "납부", "징수", "번 다시", "마리 토끼", "자릿수", "자리",
    "얼굴", "다리", "어깨", "주먹", "시간", "살림", "집 살림", "토끼", "배로", "생각", "마음", "이름", "멋대로", "이웃", "자신", "번갈", "동강", "갈래", "차원", "단계", "손가락", "여러",
)  # fmt: skip

# Counters that digits stand close to (6기, 3동), and native numerals apart from (여섯 기, 열한 동).
NATIVE_APART = frozenset({"기", "동"})

# Nouns of one syllable that a native numeral stands before without counting: parts of the body, times, idioms.
ONE_SYLLABLE = frozenset("눈손발팔귀말달해날주시분초밤끼수탓덕맘것몸죄놈쪽길일")

# The noun after a native numeral keeps a last syllable that looks like a particle.
WHOLE_NOUNS: tuple[str, ...] = (
    "전문가", "국가", "평가", "차이", "사이", "작가", "사업가", "투자가", "자산가", "어린이", "고양이", "늙은이", "젊은이", "부작용", "정확도", "만족도", "치료효과", "바이오", "스튜디오", "포트폴리오",
    "시나리오", "라디오", "비디오", "미디어", "아이디어", "소프트웨어", "하드웨어", "데이터", "센터", "캐릭터", "클러스터", "모니터", "컴퓨터", "리더", "이야기",
    "증권사", "제약사", "개발사", "파트너사", "자회사", "모회사", "계열사", "상장사", "운용사", "후보자", "연구자", "의료진", "보고서", "계약서", "이사회", "학회", "협회",
)  # fmt: skip

# A noun keeps these endings too (임상결과), though their last syllable looks like a particle.
WHOLE_ENDS: tuple[str, ...] = ("결과", "효과", "성과", "경과", "학과", "사과")

# Words that may stand between a native numeral and the noun that it counts: 두 글로벌 제약사 counts 제약사.
MODIFIERS: tuple[str, ...] = (
    "글로벌", "신규", "주요", "핵심", "국내", "해외", "대형", "다국적", "새", "큰", "다른", "국책", "현지", "외국", "유명", "신생", "상장", "바이오", "제약",
)  # fmt: skip

# 네 is "your" or "yes" before anything but these.
INSTITUTIONS: tuple[str, ...] = (
    *NOUNS_AFTER_GAE,
    "사람",
    "교수",
    "대표",
    "제약사",
    "연구팀",
    "연구진",
    "자회사",
    "파트너사",
    "스타트업",
)

# What 한 counts; elsewhere it is the article "a" (한 관계자).
ONE_OF = frozenset(
    "건 곳 명 개 개사 차례 군데 쌍 대 마리 병 통 종 권 세트 박스 상자 알 정 캡슐 회 표 가구 개국 채 동 잔 컵 그릇".split()
)

# Counters that a Sino-Korean numeral takes without a blank; 오천석 is a name.
SINO_TIGHT = frozenset("명 개 건 곳 개사 개국 개소 가구 마리 척 등 위 번째 째 점 도즈 병상 가지 차례".split())

# What 수 counts without a blank, and with one; 수명, 수건, 수주 are words.
SEVERAL_TIGHT = frozenset("차례 개국 개사 개소".split())
SEVERAL_LOOSE = frozenset("명 곳 건 개 개사 개국 차례 종 배 가지 마리".split())

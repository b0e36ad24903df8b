"""The labels of filings and fact sheets ("계약상대방: …"), each with the field of a deal that its value fills."""

from __future__ import annotations

from re import Pattern
from typing import Literal

from analysis.reading.rules.cue import cue
from analysis.reading.rules.deal_parties import COUNTRIES
from analysis.records import DealEvent, DealKind

Field = Literal[
    "company", "partner", "licensor", "licensee", "content", "asset", "total", "upfront", "near_term", "milestones", "royalty", "option_fee",
    "signed", "event_date", "territory", "ended", "reason", "amount", "told", "stage", "changed", "ignored", "target", "share", "sides", "before",
]  # fmt: skip

# Written without blanks and middle dots; a label is looked up so.
_WORDS: dict[Field, str] = {
    "company": "회사명 회사 공시회사 법인명 기업명 제출인 보고회사 보고자 공시대상회사 상장법인 당사 공시법인 종목명 기업 회사이름",
    "partner": "계약상대방 계약상대 상대방 상대회사 거래상대방 거래상대 계약상대회사 상대 상대사 파트너 파트너사 계약자 협력사 계약상대자 계약업체 해지상대방 계약상대(국가)",
    "licensor": "도입처 양도인 기술제공자 라이선서 권리자 기술제공회사 매도인 공급자 공급사 기술이전기관 원개발사 개발사 licensor Licensor 매각처 양도회사",
    "licensee": "양수인 도입사 기술도입자 라이선시 실시권자 매수인 수요자 발주처 공급처 배정대상자 제3자배정대상자 투자자 인수인 기술이전상대 기술이전상대방 licensee Licensee 양수회사 납품처 발주사 배정대상 배정자 인수자 제3자배정대상 투자기관 참여투자자 발행대상자 사채발행대상자 발행대상자명 대상자명 배정대상자명 매각상대 수출상대방",
    "sides": "계약당사자 당사자 계약기업 계약양사 협약당사자 계약주체 거래당사자",
    "before": "변경전 정정전 변경전계약금액 변경전총액 기존금액 변경전총계약금액",
    "target": "처분대상 처분대상회사 양도대상회사 발행회사 취득대상 인수대상 대상회사 피인수회사 대상법인 인수대상회사 취득대상회사",
    "content": "공시명 보고서명 계약내용 계약명 주요내용 계약의목적 계약목적 계약의주요내용 계약의내용 내용 제목 계약구분 판매공급계약내용 계약종류 구분 계약유형 거래내용 공시제목 계약건명 체결계약명 투자유형 투자단계 라운드",
    "asset": "대상 계약대상 대상물질 물질명 제품명 품목 대상품목 대상기술 계약기술 기술명 이전기술 대상제품 계약제품 파이프라인 도입품목 공급품목 양수도대상 대상자산 후보물질 프로젝트",
    "total": "계약금액 총계약금액 총계약규모 계약규모 총액 계약총액 총계약금 발행금액 공급금액 양수금액 양도금액 양수가액 양도가액 총계약액 계약액 해지금액 투자금액 조달금액 취득금액 인수금액 총규모 규모 최대계약규모 거래금액 금액 계약금액(원) 총계약금액(최대) 매매대금 조달규모 투자규모 처분금액 처분가액 납입금액 유상증자금액 증자금액 모집금액 계약금액총액 합계 자금조달합계 조달총액 조달합계 사채의권면총액 사채의권면총액(원) 사채의권면(전자등록)총액 사채의권면(전자등록)총액(원) 권면총액 권면(전자등록)총액 권면(전자등록)총액(원) 사채권면총액 발행총액",
    "upfront": "계약금 선급금 확정금액 확정금액(계약금) 업프론트 확정계약금 선급금(계약금) 계약금(선급금) 계약금(업프론트) 선수금 정액기술료 upfront Upfront 확정금 계약금(확정금액) 선급기술료 계약금(반환의무없음) 확정대금",
    "near_term": "선급금및단기마일스톤 계약금및단기마일스톤",
    "milestones": "마일스톤 조건부금액 조건부금액(마일스톤) 단계별기술료 마일스톤(조건부) 조건부금액(단계별마일스톤) 단계별마일스톤 조건부 마일스톤기술료 milestone Milestone Milestones milestones 조건부대금 개발및상업화마일스톤 마일스톤(최대) 마일스톤총액 조건부마일스톤",
    "royalty": "로열티 경상기술료 로열티율 royalty Royalty 로열티(경상기술료) 경상기술료(로열티) 판매로열티 러닝로열티",
    "option_fee": "옵션행사금 옵션료 옵션행사료 옵션금액 옵션행사금액 옵션대금",
    "signed": "계약일자 계약체결일 체결일 계약일 계약체결일자 체결일자 서명일 수주일자 계약(체결)일 계약(체결)일자 계약(수주)일자 계약(수주)일 최초계약일 양수도계약일 계약서명일",
    "event_date": "변경계약일 변경계약일자 변경계약체결일 해지일자 해지일 사유발생일 발생일자 결정일 결정일자 이사회결의일 변경일자 변경일 반환일 반환일자 통보일 통보일자 행사일 수령일 수령일자 확인일자 사실발생일 사실발생(확인)일 납입일 통지일 옵션행사일 계약해지일 해지통보일 통보접수일 접수일 반환통보일",
    "territory": "계약지역 판매지역 공급지역 판매공급지역 지역 대상지역 권리지역 계약권역 판권지역 적용지역 실시지역 계약국가 대상국가",
    "ended": "해지계약 해지내용 해지대상계약 해지대상 대상계약 반환대상 반환계약 기존계약 원계약 변경대상계약 해지계약명 최초계약 해지계약내용",
    "share": "취득후지분비율 지분율 취득지분 인수지분 지분비율 취득후소유비율 취득지분율 취득후지분율",
    "reason": "해지사유 반환사유 변경사유 해지주요사유 정정사유 사유",
    "amount": "수령금액 수령액 마일스톤수령액 지급금액 청구금액 마일스톤금액 수령마일스톤 수취금액",
    "told": "공시일 공시일자 발표일 배포일 보고일",
    "stage": "개발단계 임상단계 개발현황 단계",
    "changed": "변경후 정정후 변경후총계약금액 변경계약금액 변경후계약금액 변경내용 변경후총액",
    "ignored": "매출액 최근매출액 매출액대비 자기자본 계약기간 기간 비고 기타 참고 문의 담당 담당자 시작일 종료일 공시유보 계약조건 대금지급 환율 적용환율 자산총액 대비 자기자본대비 보유지분 취득예정일 취득주식수 취득방법 취득목적 신주의종류와수 발행가 발행주식수 자금용도 운영자금 시설자금 시가총액 배포 보도시점 출처 사진 적응증 작용기전 발행가액 신주발행가액 양수예정일자 양수예정일 양도예정일자 자금조달목적 증자방식 국적 주요사업 재공시예정일 조건부계약여부 회사와의관계 대규모법인여부 지급조건",
}

LABELS: dict[str, Field] = {label: field for field, labels in _WORDS.items() for label in labels.split()}

# --- around the labels ------------------------------------------------------------------------------------------------
NAME_END = cue(
    r"\s{0,4}(?:[(（\[,/]|$|;|에 |와 |과 |의 |보통주|주식|지분|[\d,.]+ ?%)", "(미국)", "", never=("바이오",), here=True
)
HIDDEN_PARTNER = cue(
    r"비공개|미공개|공시 ?유보|비밀|익명|글로벌 (?:제약|빅)|다국적|소재 (?:제약|바이오|의료)|^(?:해외|국내|유럽|미국|중국|일본)[^,]{0,8}(?:제약사|기업|바이오텍|업체)",
    "비공개(유럽 소재 제약사)", "글로벌 제약사", never=("과천바이오 주식회사",),
)  # fmt: skip
# A label whose value only says what form was filed.
FILED_AS = cue(r"공시 ?명|보고서 ?명|공시 ?제목", "공시명: ", never=("계약명: ",))
# Shares offered to those who hold some, or to everybody: no deal between two.
OFFERED = cue(r"주주 ?(?:배정|우선)|일반 ?공모|공모 ?방식", "주주배정후 실권주 일반공모", never=("제3자배정",))
ALLOTTED = cue(r"\s+[\d,.]+ ?(?:만|천)?(?:주|원|억원|%)[^가-힣]*$", "가람조합 324,936주", never=("가람조합 2호",))
LEGAL_FORM = cue(r"^(?:㈜|\(주\)|주식회사)\s?|\s?(?:㈜|\(주\)|주식회사)$", "(주)가람", "가람 주식회사", never=("가람",))
TAKES = cue(
    r"도입|라이선스 ?인|L/I|양수|취득|인수|매입|국내 (?:독점 )?(?:판권|판매)|수입|in-licen",
    "국내 전용실시권 도입",
    never=("기술이전 계약",),
)
GIVES = cue(
    r"기술수출|기술이전|라이선스 ?아웃|L/O|공급|판매|양도|매각|이전|수출|out-licen|납품|수주|부여",
    "혈액투석 필터 공급",
    never=("취득결정",),
)
SELLS = cue(r"양도|매각|처분", "출자증권 양도결정", never=("취득결정",))
WHOLE = cue(r"경영권|인수", "경영권 인수", never=("취득결정",))
BUYS_SHARES = cue(r"타법인|취득|출자", "타법인 주식 취득", never=("유상증자",))
AGREED_ONLY = cue(r"업무 ?협약|MOU|양해각서", "업무협약", never=("계약",))
CHANGED = cue(r"변경", "계약 변경", never=("계약",))
CALLED = cue(
    r"(?:기술이전|기술도입|기술수출|라이선스|라이센스|공급|판권|옵션|공동개발|단일판매 ?[·ㆍ] ?공급|전용실시권|양수도|유상증자|위탁생산|독점판매권?) ?(?:계약)?(?: ?(?:해지|변경|체결))?",
    "기술이전 계약 해지", "단일판매·공급계약 체결", never=("취득결정",),
)  # fmt: skip
CALLED_END = cue(r" ?(?:해지|변경)$", "기술이전 계약 해지", never=("기술이전 계약",))
OPENS = cue(r"\n[ \t]{0,8}[■□◆◇▶▷●★☆<\[【]", "\n■ 공시", never=("\n2. 계약내역",))
UNIT = cue(r"\((?:원|KRW|USD|달러|US\$|EUR|유로|JPY|엔|백만원|천원)\)", "계약금액(원)", never=("계약금액(최대)",))
HEADED = cue(
    r"\s{0,8}(?:<\d{1,3}>|\(\d{1,3}\)|\d{1,3}[.)]|[■□◆▶●①-⑳\[【])?\s{0,4}"
    r"(?P<who>[가-힣A-Z][가-힣A-Za-z0-9&.]{1,20}(?: [가-힣A-Z][가-힣A-Za-z0-9&.]{1,20})?)\s{0,4}[:：|]",
    "<2> 누솔온 : 단일판매", never=("■ 기술이전 계약 해지",), here=True,
)  # fmt: skip
SIGNED_THEN = cue(r"체결|맺은|계약", "2023년 9월 5일 체결한", never=("매출",))
TAKER = cue(r" ?[(（](?:라이선시|양수|도입|매수|수요|실시권자)", "(라이선시)", never=("(라이선서)",), here=True)
KINDS: tuple[tuple[Pattern[str], DealKind], ...] = (
    (
        cue(
            r"유상증자|신주|전환사채|제3자 ?배정|투자 ?유치|시리즈 ?[A-E]|프리 ?IPO|(?<!자기)(?<!자사)주식 ?(?:취득|양수)|투자금|투자사|투자기관|타법인 ?주식|출자|지분 ?투자|신주인수권",
            "유상증자결정",
        ),
        "equity",
    ),
    (cue(r"공동 ?개발", "공동개발 계약"), "co_development"),
    (cue(r"옵션", "옵션 계약"), "option"),
    (cue(r"기술|라이선스|라이센스|실시권|판권|licen[sc]|L/O|L/I|도입|독점판매권|권리", "기술도입"), "licence"),
    (cue(r"영업 ?양|자산 ?양|양수도|자산 ?매각", "자산양수도"), "asset_sale"),
    (cue(r"인수|합병|주식매매|경영권", "합병"), "acquisition"),
    (cue(r"공급|납품|수주|위탁생산|CMO|CDMO|판매", "단일판매"), "supply"),
)
EVENTS: tuple[tuple[Pattern[str], DealEvent], ...] = (
    (cue(r"반환", "권리 반환"), "returned"),
    (cue(r"해지|해제|종료|취소|파기", "계약 해지"), "terminated"),
    (cue(r"옵션 ?행사", "옵션 행사"), "option_exercised"),
    (cue(r"마일스톤 ?(?:기술료 ?)?(?:수령|달성)|기술료 ?(?:수령|수취)", "마일스톤 수령"), "milestone_received"),
    (cue(r"변경|정정 ?계약|개정|수정 ?계약", "계약 변경"), "amended"),
)
# A label inside a value: "(계약금 5,500,000 EUR 포함)".
BESIDE = cue(
    r"(?P<upfront>계약금|선급금|업프론트|확정)|(?P<milestones>마일스톤|조건부|단계별)|(?P<royalty>로열티)",
    "(계약금",
    never=("(약",),
)

# A filing corrected for a slip is no amendment.
SLIP = cue(r"오기|오류|착오|누락|기재 ?실수|잘못", "단순 오기", never=("발주 물량 증가",))

# --- lists ------------------------------------------------------------------------------------------------------------
MARK = cue(r"[△▲▽▷◇◆▶●•‣☞]\s?|(?<=\s)[①-⑳]\s?", "△가람", never=("- 가람",))
LINE_MARK = cue(r"[△▲▽▷◇◆▶●•‣\-–·ㆍ*○◦]\s?|[①-⑳]\s?|\d{1,2}[.)]\s", "- 가람", "1) 가람", never=("가람",), here=True)
LIST_HEAD = cue(
    r"기술 ?수출|기술 ?이전|라이선스|라이센스|계약|딜|빅딜|기술도입|L/O", "주요 계약은", never=("매출 상위",)
)
LICENCES = cue(r"기술수출|기술이전|라이선스", "기술수출", never=("공급",))
# The head of a list whose one subject gives, and its items name who gets.
OUTWARD = cue(r"기술 ?수출|기술 ?이전|라이[선센]스 ?아웃|L/O", "5건의 기술수출을 이뤄냈다", never=("계약을 맺었다",))
# An item whose first company gets: "▷가람약품=벨루아와 천식약 도입 계약".
INWARD = cue(
    r"(?:와|과|로부터|에서)(?: |의 )[^.\n]{0,60}?(?:도입|라이선스 ?인|수입|판매권 확보|판권 확보)(?: ?계약)?(?: ?체결)?(?:[ .,(（]|$)",
    "벨루아와 천식약 국내 판매권 도입 계약 체결",
    "벨루아로부터 항암제 도입",
    never=("벨루아와 기술수출 계약 체결", "벨루아와 도입형 신약 이전"),
)
# 가람약품 항암제(스웨덴 벨루아): who gets, in a bracket with the country alone.
PARTNER_INSIDE = cue(
    rf"[^ (（] ?[(（](?:{'|'.join(COUNTRIES)}|[美中日英獨]) $",
    "치료제(스웨덴 ",
    "항암제 (중국 ",
    never=("치료제(", "(미국 머크와 "),
)
DASH = cue(r" ?(?:-|–|—|→|➝|➔|->|⇒|>|↔|×|/|:|,) ?(?:[가-힣]{1,4} )?", "-", " → 미국 ", never=("는",), here=True)
ARROW = cue(r"→|➝|➔|->|⇒", "→", never=("-",))
HIDDEN = cue(r"비공개|미공개|공개 안|undisclosed", "(비공개)", never=("공개",))
VERB = cue(
    r"(?:했|한|됐|된|있|없|는|며|고) ?다?[.,]|(?:했|됐|었|았|렸|렀)다|[가-힣]다\.",
    "체결했다.",
    "들여온다.",
    never=("기술이전",),
)
UNNAMED = cue(
    r" ?(?:-|–|→|➝|->) ?(?P<who>비공개|미공개|[가-힣A-Z][^(,:△▲\n]{1,30}?(?:제약사|기업|업체|바이오텍|빅파마|회사))",
    "-중국 제약사",
    never=("(중국 제약사",),
    here=True,
)
ITEM_EVENTS: tuple[tuple[str, DealEvent], ...] = (
    ("변경", "amended"), ("계약 연장", "amended"), ("계약 확대", "amended"), ("증액", "amended"), ("해지", "terminated"), ("반환", "returned"),
    ("옵션 행사", "option_exercised"),
)  # fmt: skip
ITEM_KINDS: tuple[tuple[str, DealKind], ...] = (
    ("공급", "supply"),
    ("인수", "acquisition"),
    ("투자", "equity"),
    ("시리즈", "equity"),
    ("증자", "equity"),
    ("기술도입", "licence"),
)
ARROWED = cue(
    r"(?=[^\n,.:]{2,30}(?:→|➝|➔|->|⇒))",
    "가람 → 오르빅스(미국) / 3억 달러",
    never=("가람은 3일, 오르빅스 → 미국",),
    here=True,
)
LISTED = cue(r"[△▲▽▷◇◆▶●•‣☞①-⑳→➝➔⇒>]", "△가람", never=("가람·누리",))

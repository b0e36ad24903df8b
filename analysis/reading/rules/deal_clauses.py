"""Words that decide what a clause tells: what is bought, what comes in, how many deals, and which sentence is worth reading."""

from __future__ import annotations

from analysis.reading.rules.deal_cue import cue

# A sentence without any of these tells no deal.
STRONG = tuple(
    w.replace("_", " ")
    for w in """
    기술수출 기술이전 이전 이관 라이선 라이센 계약 도입 인수 매각 매입 매수 양수 양도 사들 들여오 들여왔 들여온 넘기 넘겼 넘긴 넘겨 넘어갔 넘어가 판권 판매권 권리 실시권 독점권
    공급 납품 반환 반납 해지 파기 되찾 돌려 되돌 돌아왔 돌아갔 옵션 유치 증자 유증 출자 투자 협상 협의 논의 빅딜 팔았 팔렸 팔린 판다 조달 시리즈 선급금 계약금 총액 금액은 금액을
    마일스톤 L/O L/I out-licens in-licens license 손잡 전환사채 무산 결렬 공동개발 텀시트 기술_수출 기술_이전 △ ▲ ▽ ▷ → 契約 공동_개발 샀 독점 계약식 체결식 경영권 품었 품은 품에 합병 양수도 수주
    """.split()
)
# What a sentence that adds to the deal just told has at least one of.
WEAK = tuple(
    """
    금액 규모 총액 계약 로열티 로얄티 업프론트 기술료 수수료 royalt milestone upfront 대금 합치면 합하면 합쳐 합해 더하면 참여 주도 보탰 보태 넣 이끌 라운드 투자 앞장 지분 체결일 서명
    먼저 따라 나머지 순매출 지역 국가 권역 착수금 일시금 성과금 행사금 확정 조건부 조건 비공개 최대 總額 先給金 契約金 주식 마일스톤 인수가 가액 옵션
    """.split()
)

# --- capital ----------------------------------------------------------------------------------------------------------
EQUITY = cue(
    r"지분|신주|유상증자|유증|제3자 ?배정|전환사채|CB|BW|신주인수권부사채|시리즈 ?[A-E]|프리 ?IPO|프리시리즈|투자 ?유치|전략적 투자|SI|상환전환우선주|RCPS"
    r"|주식|펀딩|라운드|브릿지|시드|투자를|투자금|자금",
    "제3자배정", "시리즈 B", never=("기술이전",),
)  # fmt: skip
KEPT_ANYWAY = cue(
    r"[^.\n]{2,40}(?:반환|돌려)[^.\n]{0,8}(?:의무|않|없)",
    " 마일스톤을 반환할 의무가 없다",
    never=(" 마일스톤은 300만 달러다",),
    here=True,
)
NEW_DEAL = cue(
    r"(?<![가-힣])(?:새|새로운|신규) (?:[가-힣·]{1,8} ){0,3}?(?:[가-힣]{0,6}계약|딜)",
    "새 기술수출 계약을",
    "신규 계약을",
    never=("새 치료제의 ", "어느새 계약"),
)
TERM = cue(
    r"(?:특허|독점권|독점기간|기간|임상|임상시험|시험|만료|보호)[이가은는의]? ?$",
    "특허 ",
    "허가독점권 ",
    never=("계약을 ", "계약이 "),
)
TO_RUN = cue(r"운영권(?:을|을 )? ?$", "운영권을 ", never=("판권을 ", "경영권을 "))
SHARES_TRADED = cue(r"\d만?주[를을]", "69만2381주를 추가로 ", never=("주사제를 ",))
AS_OBJECT = cue(
    r"(?: ?\d{1,2}건)?(?:[을를도만]| )", "을 따냈다", " 따냈다", never=("체결로 확보한", "으로 얻은"), here=True
)
ROUND = cue(
    r"시리즈 ?[A-E]|프리 ?IPO|프리시리즈|유상증자|유증|제3자 ?배정|전환사채|펀딩|투자 ?유치|라운드|신주|지분|자금|투자를|투자금",
    "시리즈C", "투자 유치", never=("환자 유치",),
)  # fmt: skip
PAID_IN = cue(
    r"\d ?(?:[조억만]+ ?)?(?:원|달러|유로|엔|위안|파운드)(?:\([^()\n]{0,30}\))?을? (?:유치|조달|수혈)",
    "90억원을 유치했다",
    never=("환자 90명을 유치",),
)
ROUND_NAME = cue(
    r"시리즈 ?[A-E](?: 투자)?|제3자배정 유상증자|제3자 배정 유상증자|유상증자|프리 ?IPO|전환사채",
    "시리즈B 투자",
    never=("투자",),
)
NEW_SHARES = cue(r"신주|전환사채|제3자배정", "신주 10만주", never=("구주",))
STAKE = cue(r"지분(?:율)? ?[^경]{0,14}$|주식 ?[^경]{0,12}$", "지분 10%를 50억원에 ", never=("지분과 경영권을 ",))
OWNER_OF_SHARES = cue(
    r"(?P<title> (?:[가-힣]{1,6} )?(?:회장|대표이사|대표|사장|의장|이사|씨|교수|박사))(?:의|이 보유한|이 가진|로부터|으로부터|에게서|측의?)(?: 보유)? [^.\n]{0,12}(?:지분|주식|경영권)",
    " 회장의 지분", " 대표로부터 주식", never=(" 대표는 지분",), here=True,
)  # fmt: skip
SHARES_OF = cue(
    r" ?(?:의 )?(?:(?:최대주주|대주주|보유|잔여|창업자|기존 주주) )?(?:지분|주식|경영권|보통주|구주)",
    " 지분 51%",
    "의 경영권",
    never=(" 플랫폼",),
    here=True,
)
SELLERS_SHARES = cue(r"(?:의|인) 지분|보유 지분|지분 \d|주식매매", "대표의 지분", never=("지분율",))
PAYS_IN = cue(
    r"참여|주도|이끌|앞장|리드|보탰|보태|넣|합류|이름을 올|투자자[로는]|투자사[로는]|투자했|출자|후속 투자|댔|베팅|납입",
    "참여했다",
    never=("상장했다",),
)

# A verb that says by itself that something grew: it amends a deal only where an amendment is named.
GREW = cue(
    r"올라|늘어|늘었|줄었|줄어|커[졌진질지져짐]|불어|높아|낮아",
    "올라갔다",
    "커졌다",
    never=("늘렸다", "바꿨다"),
    here=True,
)
# Between a company and what follows: what is said of it is over: "다래온은 6.3% 올랐고, …".
CLOSED = cue(r"[가-힣](?:고|며|지만|으나|는데)(?:, | [^,.\n]{0,24} )", "올랐고, 중국 ", never=("는 6.3%",))
# Ends what a sentence says of a deal before it tells its amendment: "최대 5억 달러였고, 2024년에는 … 늘었다".
WAS_SO = cue(r"(?:이었|였)(?:고|으며|지만|으나|는데),? ", "였고, ", "이었으나 ", never=("늘었고, ",))
# In the name of a fee: it is paid when an option is drawn, not when it is granted.
DRAWN = cue(r"행사|exercise", "옵션 행사금", "행사료", never=("옵션료", "option fee"))
# An option that is let lapse is no deal that failed; what two agree to end or change is told by the verb behind.
LET_LAPSE = cue(r"행사(?:를|을)? $", "옵션 행사를 ", never=("인수를 ",))
AGREEING = cue(
    r"(?:합의|협의)(?:해|하에|하여|로|에 따라)(?: [^,.\n]{0,12})? ?(?:끝|해지|종료|파기|해제|변경|조정|낮|올|늘|줄|바꾸|바꿨)",
    "합의해 끝냈다", "합의하에 계약을 해지", never=("합의했다",), here=True,
)  # fmt: skip
CAME_FROM = cue(r"에서(?:는|도)?|에선", "에서는", never=("은", "에게"), here=True)
COMES_IN = cue(r"들어[왔온오]|유입|입금", "들어왔다", never=("받았다",), here=True)
# --- what is bought, what may be granted ------------------------------------------------------------------------------
BUSINESS = cue(
    r"사업부|사업|공장|부지|건물|사옥|토지|설비|브랜드|자산|파이프라인|특허|판권|권리|플랫폼|후보|기술|생산시설|프로그램|물질",
    "백신 사업부",
    never=("지분",),
)
RIGHT = cue(
    r"옵션|선택권|권리|판권|판매권|실시권|독점권|라이선스|라이센스|사업권|개발권|상업화권|유통권",
    "국내 판권",
    never=("매출",),
)
CONTRACT = cue(r"계약|수주|독점|입찰|낙찰", "공급계약", never=("공급했다",))
# What is handed over for good, whatever the verb: a unit, a site, shares.
SOLD_UNIT = cue(
    r"(?:사업부문?|공장|부지|사옥|건물|토지|생산시설|생산설비)[을를] ", "임플란트 사업부를 ", never=("사업권을 ",)
)
SOLD_SHARES = cue(
    r"(?:지분|주식|경영권)(?: ?(?:전량|전부|일부|[\d.]{1,8} ?%))?[을를] ", "지분 23%를 ", never=("계약금을 ",)
)
GIVEN_AWAY = ("양도", "양수", "매각", "자산")

# --- money that comes in ----------------------------------------------------------------------------------------------
REACHED = cue(
    r"(?:진입|투약|완료|승인|달성|개시|도달|허가|등록|충족|신청)[^.\n]{0,14}?(?:따라|따른|으로|하면서|하며|함에|해 |되면서)(?![^.\n]{0,40}최대)",
    "3상 진입에 따라", "2상을 완료하면서", never=("3상 진입을 앞두고",),
)  # fmt: skip
THEREBY = cue(r"이에 따라|이에 따른|이로써|이로 인해|그 결과", "이에 따라 ", never=("계약에 따라",), here=True)
STEP_TAKEN = cue(
    r"(?:상|시험|투약|임상|허가|승인|등록|심사|개발)[^.\n]{0,14}(?:시작|개시|진입|완료|마쳤|들어갔|받았|획득|통과|신청)[^.\n]{0,14}다[.”\"]*\s*$",
    "3상을 시작했다고 밝혔다. ", never=("계약을 체결했다. ",),
)  # fmt: skip
CAME_IN = cue(
    r"[았었했였됐냈겼뒀왔]|받은|수령함|입금|받음|수취함|들어온|유입", "수령했다", "입금됐다", never=("받는다",)
)
TO_COME = cue(r"게 [되된될됐]", "받게 됐다", never=("입금됐다",))
PAID_OUT = cue(r"지급|납입|보내|보냈|보낸|송금", "보냈다", "지급했다", never=("받았다",), here=True)
RETURNED_AMOUNT = cue(
    r"(?:금|기술료|원|달러|유로|엔|위안|돈|대금)(?:\([^()]{0,40}\))?[을를은도만이가]? ?(?:모두|전액|일부|다시)? ?$",
    "계약금을 ", "100억원은 ", never=("권리를 ",),
)  # fmt: skip

# --- how many deals, and what is announced ----------------------------------------------------------------------------
BOTH_DEALS = cue(r" ?(?:두|세|네|\d+개) ?(?:건의 )?(?:계약|거래|딜)", " 두 계약의", never=(" 계약",), here=True)
SEVERAL = cue(
    r"(?:\d+|두|세|네|다섯|여러|몇|수십) ?건|잇따라|잇달아|연이어|줄줄이", "계약 3건을", "잇달아", never=("조건",)
)
ANNOUNCED = cue(r"(?:계약|딜)(?:을|를) (?:[^ ]{1,8} ){0,3}$", "이전하는 계약을 ", never=("실적을 ",))
AFTER_ANOTHER = cue(
    r" ?(?:것은|건|것이|것으로는) [^.\n]{2,60}?에 이어",
    " 것은 2022년 일본 사에바의 녹내장약에 이어",
    never=(" 것은 처음이다",),
    here=True,
)
CONTRACT_TO_COME = cue(r"는 (?:내용의 )?계약", " 이익을 나누는 계약을", never=(" 계약을",))
ITS_CONTRACT = cue(
    r" (?:내용의 |[가-힣]{0,6})?(?:계약|합의|약정)", " 변경계약을", " 내용의 계약", never=(" 대가로",), here=True
)
JOINTLY = cue(r"공동|함께|같이", "B와 함께 신약을 ", never=("B의 신약을 ",))
CONTRACT_END = cue(r"계약(?=[과와] |, )|딜(?=[과와] )", "판권 계약과 ", never=("판권 계약을",))
# What the sentence before speaks of, said again: "2021년 5월 총 1억 달러에 기술수출한 물질이다".
IS_WHAT = cue(
    r" (?:바로 )?(?:후보물질|물질|후보|약물|약|신약|항체|백신|치료제|파이프라인|기술|플랫폼)(?:로,|로 |이다|이었다|였다|다\.|인데|이며)",
    " 물질이다", " 후보로,", never=(" 물질을", " 물질의"), here=True,
)  # fmt: skip
SAME_ASSET = cue(
    r"(?:이|같은|동일|해당|그) (?:물질|후보|약의|약물|제품|기술|플랫폼|치료제|신약|백신|항체)",
    "이 물질의",
    never=("물질이",),
)

# --- what looks like a deal word and is none --------------------------------------------------------------------------
TALKING = cue(
    r"[을를이가에]? ?(?:막바지|막판|마무리)? ?(?:단계(?=[이인로에다])|벌이|진행|이어가|이어지|시작|착수|돌입|들어갔|들어간|한창|거듭)(?P<past>던)?",
    "을 벌이고 있다", "에 착수", never=("을 끝냈다",), here=True,
)  # fmt: skip
TALKED_OUT = cue(r" ?끝에|[을를] (?:거쳐|마치고|마무리)| 과정", " 끝에", "을 거쳐", never=("을 벌이고",), here=True)
NOT_NOUN = cue(
    r"(?:이전|도입|공급|인수|거래|계약|확대|변경|조정|제공|생산|개발|투자|연구|판매|취소|지급|수출|전환|개정|연장|딜|공개|발표)"
    r"(?=망|난|량|자(?!산|금|본)|처|사(?!항|의|업)|기(?!로|술|업|간| )|위(?!탁)|액|가격|소|러|레|된 바|력|률|율|원|비(?!밀|공)|시설|까지|부터|보다|에 비|에도|에는 (?:없|볼))",
    "공급망", "도입기", "인수위", "개발비", never=("공급계약", "인수자금", "도입 계약"), here=True,
)  # fmt: skip
BEFORE = cue(
    r"(?:월|일|년|주|분기|시점|그|이보다|반기|말|초|이|개소|시기|계약|체결|발표) ?이전(?:에|의|까지|부터|보다|,| )",
    "3월 이전에", "그 이전의", never=("기술이전 계약",),
)  # fmt: skip

# --- what a contract is about, by the words around it -----------------------------------------------------------------
LICENCE_WORDS = cue(
    r"기술수출|기술이전|라이선스|라이센스|판권|판매권|실시권|선급금|업프론트|마일스톤|로열티|기술도입|신약|후보물질|파이프라인|권리|licen[sc]e|upfront|L/O",
    "선급금", never=("광고 계약",),
)  # fmt: skip
SUPPLY_WORDS = cue(r"공급|납품|수주|위탁생산|CMO|CDMO|(?:판매|구매|수출|수입) ?계약", "납품", never=("계약",))
# An item of a list that goes on with the deal of the item before it.
CONTINUES = cue(
    r"\s{0,9}(?:[-○ㅇ·*]|이 |이번|계약|총|선급|마일|로열)", " ○ 계약금액은", "이번 계약", never=("■ 공시",), here=True
)
# Where the noun that an attributive verb describes ends.
HEAD_END = cue(r"[을를이가은는도의]\s|[.,]|\n", "물질의 권리", never=("항암 후보물질",))
HEADLINE_END = cue(r"(?:다|요|음|함|됨|까)[.\"'”’]?$", "체결했다.", never=("기술수출…1조원",))

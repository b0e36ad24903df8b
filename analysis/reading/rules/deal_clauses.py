"""Words that decide what a clause tells: what is bought, what comes in, how many deals, and which sentence is worth reading."""

from __future__ import annotations

from analysis.reading.rules.cue import cue

# A sentence without any of these tells no deal.
STRONG = tuple(
    w.replace("_", " ")
    for w in """
    기술수출 기술이전 이전 이관 라이선 라이센 계약 도입 인수 매각 매입 매수 양수 양도 사들 들여 넘기 넘겼 넘긴 넘겨 넘어갔 넘어가 넘어간 넘어갈 판권 판매권 권리 실시권 독점권
    공급 납품 반환 반납 해지 파기 되찾 돌려 되돌 돌아왔 돌아갔 옵션 유치 증자 유증 출자 투자 협상 협의 논의 빅딜 팔았 팔렸 팔린 판다 조달 시리즈 선급금 계약금 총액 금액은 금액을
    마일스톤 L/O L/I out-licens in-licens license 손잡 전환사채 무산 결렬 공동개발 텀시트 기술_수출 기술_이전 △ ▲ ▽ ▷ → 契約 공동_개발 샀 독점 사_왔 사_온 삼켰 삼킨 삼키 품는다 가져갔 가져간 가져왔 가져온 가져오 되팔 팔아
    취득 매도 처분 사기로 agreement 새_주인 계약식 체결식 경영권 품었 품은 품에 손에 거머쥐 거머쥔 움켜 꿰찼 꿰찬 낚아 챙겨 내줬 내준 내주 내어 안긴 안겼 안겨 쥐여 허여 을_대 를_대 대주 대준 대줬 사다_쓰 받아_쓰 사용권 허가권 개발권 상업화권
    생산권 유통권 총판 빌려 새주인 맡기기로 맡겼 맡긴다 넘겨 가져다 구매하기로 구입하기로 코프로모션 코마케팅 공동판매 공동_판매 공동마케팅 공동_마케팅 판매대행 합병 양수도 수주 최대주주 기술료 milestone Milestone upfront Upfront 편입
    팔아치 털어냈 털었 option Option 수취 co-develop 사인 licens terminat acqui return supply deal 결별 동행 갈라섰 헤어졌 뗐 발을 등을 입금 송금 달러를_받 유로를_받 억원을_받 억엔을_받 파운드를_받 위안을_받
    프랑을_받
    를_댄다 을_댄다 를_댔 을_댔 제공받 매매계약 이전받 넘겨받 받게_됐 서명했습
    달러를_수령 유로를_수령 억원을_수령 억엔을_수령 엔을_수령 달러를_챙 유로를_챙 억원을_챙 달러가_들어 유로가_들어 억원이_들어 손을_떠 손을_맞
    """.split()
)
# What a sentence that adds to the deal just told has at least one of.
WEAK = tuple(
    """
    금액 규모 총액 계약 로열티 로얄티 업프론트 기술료 수수료 royalt milestone upfront 대금 합치면 합하면 합쳐 합해 더하면 참여 주도 보탰 보태 넣 이끌 라운드 투자 앞장 지분 체결일 서명
    먼저 따라 나머지 순매출 지역 국가 권역 착수금 일시금 성과금 행사금 확정 조건부 조건 비공개 최대 總額 先給金 契約金 주식 마일스톤 인수가 가액 옵션 어치 주당 모집액 유치액 조달액 투자액 공급액 인수액 매각액 발행액 Seller seller 상대 파트너 고객사
    도입사 매각자 Milestone Upfront Royalty option Option 수령 입금 우선 대가 동시에 즉시 손에 받을 받게 받는 챙 들어온 들어오 단계마다 때마다 거래 짜리 값은 수취 년에 년간 총 Contract contract 공시일 들어왔
    """.split()
)

# --- capital ----------------------------------------------------------------------------------------------------------
EQUITY = cue(
    r"지분|신주|유상증자|유증|제3자 ?배정|전환사채|(?<![A-Za-z])(?:CB|BW)(?![A-Za-z])|신주인수권부사채|시리즈 ?[A-E]|프리 ?IPO|프리시리즈|투자 ?유치|전략적 투자|(?<![A-Za-z])SI(?![A-Za-z])|상환전환우선주|RCPS"
    r"|주식(?!회사)|펀딩|라운드|브릿지|시드|투자를|투자금|자금",
    "제3자배정", "시리즈 B", "투자 유치", never=("기술이전", "환자 유치"),
)  # fmt: skip
KEPT_ANYWAY = cue(
    r"[^.\n]{2,40}(?:반환|돌려)[^.\n]{0,8}(?:의무|않|없)|[^.\n]{2,40}귀속",
    " 마일스톤을 반환할 의무가 없다",
    never=(" 마일스톤은 300만 달러다",),
    here=True,
)
SO_FAR = cue(
    r"지금까지|현재까지|이제까지|여태|그동안|누적|누계|(?:창사|설립|창업) 이[후래]|(?:올해|지난해|작년)(?:에)?만 |올해 들어",
    "지금까지 실제로 ",
    "누적 ",
    never=("지난달 ", "이번 "),
)
NEW_DEAL = cue(
    r"(?<![가-힣])(?:새|새로운|신규) (?:[가-힣·]{1,8} ){0,3}?(?:[가-힣]{0,6}계약|딜)",
    "새 기술수출 계약을",
    "신규 계약을",
    never=("새 치료제의 ", "어느새 계약"),
)
# In a sentence that tells a signing behind what became of it: it lies back.
EARLIER = cue(
    r"앞서|[한은된] 바 있|당시|(?<![가-힣])(?:지난해|작년|재작년)|(?<!\d)(?:19|20)\d\d년|(?<=\d)년 전|지난 \d{1,2}월",
    "앞서 ", "2023년 3월", "지난해 맺은", "체결한 바 있다", never=("지난 9일", "2025.3", "20일"),
)  # fmt: skip
# A contract that is not renewed, an option that is not drawn.
NOT_DONE = cue(
    r"(?:[가-힣]{0,4} ?옵션[가-힣]{0,2} ?)?(?:연장|갱신|행사|발동|쓰)(?:을|를)?(?: ?하|되)?지(?:는|도)? ?않(?:기로|았|겠다|는다고 (?:밝|통보|알|공시)|는다는 (?:뜻|의사|방침))",
    "연장하지 않기로", "갱신하지 않았다", "옵션을 행사하지 않겠다", "옵션을 쓰지 않기로", never=("연장하지 않을 경우", "행사하지 않으면"), here=True,
)  # fmt: skip
# Behind 되지 않, 지 못: it was so.
NOT_MADE = cue(
    r"(?:[았했]다|[았했]고|[았했]으며|한 채|았다고|했다고)", "했다", "았다", never=("는다", "을 경우"), here=True
)
# Between the end of a contract and a verb of telling: who ends it says so.
ITS_WILL = cue(
    r"(?:[을를]| ?(?:의사|뜻|방침|결정|의향)를?을?) (?:[가-힣]{2,6}(?:에|로|으로) )?",
    "를 ",
    " 의사를 ",
    never=("은 ",),
    here=True,
)
# Between who acts and what comes of it.
CAUSE = cue(
    r"[에함]? ?따라 |[가-힣]면서 |[를을] (?:받아|얻어|마쳐|끝내|따내) |[아어해]서 |[하되]자 |때문에 |탓에 |바람에 ",
    "낮추기로 함에 따라 ",
    "중단하면서 ",
    never=("확보한 치료제의 ",),
)
NOT_YET = cue(r"아직|여태|현재까지", "아직 ", never=("결국 ",))
UNTENSED = cue(
    r"[하되기이]고,?$|[하되기이]며,?$|해$|하여$|아$|어$|받고,?$",
    "인수하고",
    "넘기며",
    "인수해",
    never=("인수했고", "사들였으며"),
)
IN_FUTURE = cue(
    r"향후|앞으로|내년|연내|내후년|조만간|(?:상장|승인|허가|완료|종료)(?: ?(?:후|뒤|이후))|하반기(?:에|까지|엔)|중장기|20\d\d년까지|장기적",
    "상장 뒤 ", "향후 ", "내년 ", never=("지난해 ", "올해 초 "),
)  # fmt: skip
BY_MAIN_CONTRACT = cue(
    r"(?:본계약|본 계약|정식 계약)(?:을 통해|에서|[은을]? ?체결 ?(?:후|뒤|시|이후)|이 (?:체결되|성사되|이뤄지)면|[을]? 맺(?:은 뒤|으면))",
    "향후 본계약을 통해 ", "본계약 체결 후 ", never=("본계약을 맺고 ",),
)  # fmt: skip
PLANNED_AT_LAST = cue(
    r"(?:[할울릴볼갈올]|[가-힣]을|[을를]) (?:계획|예정|방침|구상|생각|복안|전략|작정|것(?=[이\"”’]))|(?:을|를) 목표로|려 한다|고자 한다",
    "도입할 계획이다", "키울 방침이다", never=("도입했다", "계획을 밝혔다"),
)  # fmt: skip
# Behind the noun of an attributive verb: who is described did it. "기술수출에 성공한 A".
SUCCEEDED = cue(
    r"(?:을|를|에)? ?(?:연이어 |잇따라 |최종 |잇달아 )?(?:성공|성사시킨|이끌어낸|이끌어 낸|이뤄낸|해낸|따낸|거둔)",
    "에 성공한", "을 성사시킨", " 성공한", never=("한", "을 맺은"), here=True,
)  # fmt: skip
# Before 선정했다: it is a sale that is spoken of. "우선협상대상자로 B를 선정했다"
PREFERRED = cue(
    r"우선협상(?:대상)?자(?:로|에|에는) [^,.\n]{0,24}$",
    "우선협상대상자로 한국산업파트너스를 ",
    never=("우수기업으로 ",),
)
WITH_ITS_OWN = cue(
    r"(?:자회사|계열사|관계사|해외법인|해외 법인|현지법인|현지 법인|모회사|본사)(?:와|과) ",
    "중국 자회사와 ",
    never=("제약사와 ",),
)
# Before a verb of much else: a contract is what is ended.
CONTRACT_BEFORE = cue(
    r"(?:계약|거래|딜|파트너십|협력 ?관계|제휴|라이선스)(?:[을를이은는도의]|에서|에서의|과의 관계를)? (?:[가-힣]{1,6} )?$", "계약을 ", "계약은 결국 ", "계약에서 ", never=("사업을 ", "계약 상대를 만나 "),
)  # fmt: skip
TALKS_BEFORE = cue(
    r"(?:협상|협의|논의|교섭|담판|대화|매각|인수전)[가-힣]{0,2} (?:[가-힣]{1,6} ){0,2}$", "협상이 ", "협상은 결국 ", "협상에 ", never=("임상에 ",),
)  # fmt: skip
# Before 행사했다: an option, and a day or so between.
OPTION_NEAR = cue(
    r"옵션(?:권)?[을를이가] (?:[^,.\n]{1,16} )$", "옵션을 19일 ", "옵션을 최종 ", never=("옵션을 ", "옵션 계약을 맺고 ")
)
# Before a verb of giving up: an option.
OPTION_BEFORE = cue(r"옵션(?:권)?[을를] (?:[가-힣]{1,4} )?$", "옵션을 ", "옵션을 끝내 ", never=("옵션 계약을 ",))
# Contracts that are no deals.
OTHER_CONTRACT = cue(
    r"(?:(?:사옥|건물|부동산|토지|아파트|상가|공장|부지) ?매매|임대차?|임차|신탁|광고|모델|전속|용역|고용|근로|위임|대출|차입|보험|시공|도급|공사|후원|스폰서|자문|감사|주관|상장주관|금융|리스|컨설팅|공동연구|연구용역|입주|분양|채용) ?계약",
    "임대차 계약", "자사주 취득 신탁계약", "광고모델 계약", never=("기술이전 계약", "공급 계약"),
)  # fmt: skip
# Before 끝나다, 종료하다: a purchase that is carried out, not one that is off.
CLOSES = cue(
    r"(?:거래|인수|매각|대금 (?:지급|납입)|절차)[는은가를이] (?:[\d가-힣]{1,8} ){0,4}$",
    "거래는 연내 ", "인수 절차는 내년 3월까지 ", "거래는 내년 1분기 안에 ", never=("계약은 ", "거래 계약을 "),
)  # fmt: skip
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
# What a sentence tells is no part of the deal before it.
APART_FROM = cue(
    r"(?:이와|그와|이와는|이것과|계약과|계약과는|기술수출과|기술이전과)는? 별개로|[년월]에도 ",
    "이와 별개로 ",
    "2월에도 ",
    never=("계약금과 별도로", "이와 별도로 "),
)
# Shares as what is issued and then bought: "A가 새로 발행하는 전환우선주 80억원어치를 B가 사들인다".
ISSUED = cue(
    r"발행[하한할](?:는|기로 한)? (?:[^,.\n]{0,12} )?(?:신주|보통주|[가-힣]{0,6}우선주|[가-힣]{0,6}사채|RCPS|CPS|CB|BW|주식)(?![가-힣]{0,3}(?:총액|가액))",
    "발행하는 전환우선주",
    "발행한 신주",
    never=("발행한 뒤", "발행하는 방식"),
    here=True,
)
STAKE = cue(
    r"지분(?:율)? ?[^경]{0,24}$|주식(?!회사) ?[^경]{0,48}$",
    "지분 10%를 50억원에 ",
    "주식 10만주를 주당 2만원에 ",
    never=("지분과 경영권을 ",),
)
# How much of the shares makes the buyer the owner.
CONTROL = cue(
    r"(?:지분|주식)(?: ?(?:보유분|보유 지분))? ?(?:전량|전부|100 ?%|[2-9]\d(?:\.\d{1,2})? ?%)|(?:전량|전부|100 ?%|[2-9]\d(?:\.\d{1,2})? ?%)의? ?(?:지분|주식)|최대주주"
    r"|(?:주식|보통주) ?[\d,.만천]{1,12} ?주 ?\((?:지분율?|발행주식의) ?(?:100|[2-9]\d(?:\.\d{1,2})?) ?%",
    "주식 4만2000주(지분율 60%", "지분 100%를", "지분 전량을", "67%의 지분을", never=("지분 14.9%를", "지분 5%를"),
)  # fmt: skip
SHARES_WORTH = cue(
    r"(?:보통주|주식|지분) [\d$€£][^.\n]{0,16}(?:어치|상당)",
    "보통주 1000만 달러어치를",
    never=("보통주 796만주를 5만원에",),
)
OWNER_OF_SHARES = cue(
    r"(?P<title> (?:[가-힣]{1,6} )?(?:회장|대표이사|대표|사장|의장|이사|씨|교수|박사|창업자)(?: 등|[와과] (?:그 )?(?:특수관계인|일가|가족|친인척))?)"
    r"(?:(?:의|[이가] (?:보유한|보유하던|보유 중인|가진|가지고 있던|갖고 있던|갖고 있는|들고 있던|들고 있는|쥐고 있던|쥔|소유한)|로부터|으로부터|에게서|측의?)(?: 보유)? [^.\n]{0,12}(?:지분|주식|경영권)"
    r"|(?:으로부터|로부터|에게서|한테서) [^.\n]{0,36}(?:인수|사들|매입|넘겨받|취득|샀|산 )"
    r"|[은는이가] [^.\n]{0,24}(?:지분|주식|경영권)(?:[^.\n]|\.\d){0,40}(?:매도|처분|넘겼|넘기|팔았|매각))",
    " 회장의 지분", " 회장이 보유 지분 28.7%를 B에 넘기는", " 의장은 9일 보유 주식 210만주를 B에 매도", " 의장이 들고 있던 지분", " 씨로부터 이 회사를 95억원에 인수", " 대표로부터 주식", never=(" 대표는 지분",), here=True,
)  # fmt: skip
SHARES_OF = cue(
    r" ?(?:의 )?(?:(?:최대주주|대주주|보유|잔여|창업자|기존 주주|발행|총발행|발행한) )?(?:지분|주식|경영권|보통주|구주|새 주인)",
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
# Between a company and what follows: what is said of it is over: "하늘온은 6.3% 올랐고, …".
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
# A question of an interview that asks on about the deal just told.
ASKS_OF_IT = cue(r"계약|조건|금액|총액|거래|기술수출|기술이전|판권", "이번 계약의 조건을", never=("자금은 충분한가",))
# An answer that only says when it was signed, of the contract in the question.
SIGNED_IT = cue(
    r"(?:서명|사인|체결|도장|날인)[^ .,\n]{0,3}(?:했|찍었|한 건|한 게|마쳤|했고|했는데|됐)",
    "서명했습니다", "사인했고", never=("합의했습니다", "서명할"), here=True,
)  # fmt: skip
ASKS_OF_CONTRACT = cue(
    r"[와과](?:의|는|도)? ?(?:맺은 |체결한 |이번 )?(?:[가-힣]{1,6} )?(?:계약|빅딜|딜|거래|기술수출|기술이전|라이선스)",
    "일라이릴리와의 계약이 화제였다.", "와 맺은 기술수출 계약은", never=("계약 조건은.",),
)  # fmt: skip
TAKEN_IN = cue(
    r"도입|들여오|들여와|사들|사오|사 오|인수|매입|공급받|우리가 (?:내|지급|판매)|저희가 (?:내|지급|판매)",
    "국내에 들여오는",
    never=("개발하는",),
)
# Before what a contract brings: it is this contract that the sentence tells.
BY_CONTRACT = cue(
    r"\s?(?:이번|이) ?(?:[가-힣]{2,6} )?(?:계약|거래|딜)(?:으로|로|에 따라|을 통해|에 따른)", "이번 계약으로 ", "이번 기술수출 계약에 따라", never=("계약금으로 ", "이번 투자로 "), here=True,
)  # fmt: skip
OF_THIS_CONTRACT = cue(
    r"\s?(?:이|이번|해당) ?(?:[가-힣]{2,6} )?(?:계약|거래|딜)(?:은|의 내용은)", "이 계약은", "이번 기술수출 계약은", never=("이 계약 뒤", "계약은"), here=True,
)  # fmt: skip
# Before a verb of change: the option has been drawn. "본계약으로 전환됐다".
TO_LICENCE = cue(
    r"(?:본계약|본 계약|라이선스 ?(?:계약)?|기술이전 ?(?:계약)?)(?:으로|로) $",
    "본계약으로 ",
    "라이선스로 ",
    never=("본계약을 ",),
)
ORDERED = cue(r" ?(?:[가-힣]{1,6} )?(?:주문|발주|의뢰)(?:을|를|량을)? ", " 주문을 ", never=(" 요구를 ",), here=True)
AGREES_AND = cue(r"기로(?: 하| 했으?)?(?:고|며)?$", "넘기기로", "넘기기로 하고", never=("넘기고",))
# Behind it: the talks that were held on what was agreed.
TALKS_ON = cue(
    r"(?: ?하고| ?하며| ?했으며)?,? ?(?:최종 |막판 |세부 |오래 |지금껏 |그동안 )?(?:(?:벌여|진행해|이어|추진해|해) ?온 )?(?:협상|교섭|논의|협의)[을를이가] ",
    " 벌여 온 협상이 ", " 최종 협상을 ", never=(" 계약을 ", " 협상단이 "), here=True,
)  # fmt: skip
# In a sentence that tells a stake: it is told as a part of a licence.
BESIDE_IT = cue(
    r"(?:계약금|선급금|기술료|기술이전|라이선스|이|이번 계약)(?:과|와)는? (?:별도로|함께)",
    "계약금과 별도로",
    "이와 별도로",
    never=("매출과 별도로",),
)
# What two begin, before what it is about is told: "A가 B와 손을 잡았다."
JOINED_HANDS = cue(
    r"손(?:을)? ?(?:맞)?잡(?:았|는다|기로 했)|맞손(?:을 잡|\b)|한배를 탔",
    "손을 잡았다",
    "손잡기로 했",
    never=("손을 뗐다", "손잡이"),
)
# What is changed is not the contract, but something of who is party to it: "상대방이 전략을 바꾸면서 해지됐다".
NOT_TERMS = cue(
    r"(?:전략|방침|계획|조직|인력|사업|주인|대표|이름|간판|노선|방향|우선순위|포트폴리오|파이프라인|상금|상금 총액|매출|예산)[을를도이]? ?(?:[가-힣\d%]{1,12} ){0,4}$|(?:표|집계|목록|통계|순위|명단)에서(?:는|도)? $",
    "연구 전략을 ", "상금 총액을 작년 ", never=("계약 조건을 ", "총액을 "),
)  # fmt: skip
# What is told of one deal, and of no contract at large.
OF_ONE_DEAL = cue(
    r"\d|(?<![가-힣])(?:이 |이번|해당|그 |본 |이달|다음|내달|올해|내년|오늘|우리|양측|양사|두 )",
    "이번 계약이 ",
    "계약은 60일 뒤 ",
    never=("좋은 계약은 ",),
)
# Before a verb of taking: an option is paid for. "옵션 행사료 300만 달러를 내고 "
OPTION_PAID = cue(
    r"(?:옵션 ?|권리 ?)행사(?:금|료|대금| 대금|비용| 비용| 대가)(?:로|으로|인|를|을|은)? ?(?:[^,.\n]{0,12} )?[\d$€£][^,.\n]{1,24}?[을를] (?:[^,.\n]{1,12} )?(?:내고|내며|주고|건네고|건네며|치르고|치르며|지급하고|지급하며|지불하고|지불하며|납부하고|송금하고|보내고|들여)",
    "옵션 행사료 3500만 달러를 16일 지급하고", "옵션 행사금으로 1억 유로를 내고", never=("옵션 행사료 300만 달러를 받고", "계약금 300만 달러를 내고"),
)  # fmt: skip
# Behind a company and before a verb of taking: it is paid for what is taken. "A에 300만 달러를 주고 판권을 확보했다"
PAYS_AND = cue(
    r" ?(?:[가-힣]{2,6}(?: [가-힣]{2,4})? )?(?:약 |총 |최대 |모두 )?[\d$€£][^,.\n]{1,30}?[을를] (?:[^,.\n]{1,12} )?(?:내고|내며|주고|건네고|건네며|치르고|치르며|지급하고|지급하며|지불하고|지불하며|쥐여주고|안기고)",
    " 300만 달러를 주고", " 계약금으로 50억원을 먼저 내고", never=(" 300만 달러를 받고",), here=True,
)  # fmt: skip
# Behind a verb of paying: the money itself. "받기로 한 돈은"
MONEY_TO_COME = cue(
    r"(?: (?:한|했던|될|된))? (?:돈|금액|액수|값|총액|몫)[은는이가] ",
    " 돈은 ",
    " 금액은 ",
    never=(" 돈으로 ", " 회사는 "),
    here=True,
)
# Behind it: what is paid for.
IS_PAID_FOR = cue(
    r"(?P<what>기술 ?수출|기술 ?이전|기술 ?도입|도입|이전|판권|권리|라이선스|(?P<supply>공급|납품)|(?P<sale>매각|인수))(?: 계약)?(?:의|에 대한|에 따른)? ?대가(?:로|인)",
    "천식 항체 기술수출의 대가로", "판권 대가로", never=("시험의 대가로", "기술수출은"),
)  # fmt: skip
# In a sentence behind several deals: what it tells is of each of them.
IN_TURN = cue(r"차례로|각각|각기|순서대로", "금액은 차례로 ", never=("차례다",))
# Behind a verb: what two that join hands agree on. "두 회사가 손을 맞잡았다. X를 B에 넘기는 조건이다"
AS_TERM = cue(r" (?:조건|내용|계약)(?:이다|이며|으로|이고|입니다)", " 조건이다", never=(" 조건을",), here=True)
# Before a verb of taking: what it tells comes only if an option is drawn.
IF_DRAWN = cue(
    r"옵션(?:권)?[을를이]? ?(?:행사|발동)(?:하면(?!서)|되면(?!서)|할 경우|될 경우|하게 되면|한다면|할 때|할 시| 시| 때)",
    "옵션을 행사하면 ",
    never=("옵션을 행사하면서 받은", "옵션을 행사해 "),
)
# Before 키우다: something is brought up, and no contract made bigger: "다음 물질을 키웠다".
BROUGHT_UP = cue(
    r"(?:물질|후보|신약|회사|기업|인재|사람|몸집|덩치|몸값|가치|꿈|연구팀|조직|브랜드|파이프라인)[을를도만] (?:[가-힣]{1,6} )?$",
    "다음 물질을 ",
    "회사를 함께 ",
    never=("계약 규모를 ", "계약금을 "),
)
CAME_FROM = cue(r"에서(?:는|도)?|에선", "에서는", never=("은", "에게"), here=True)
COMES_IN = cue(r"들어[왔온오]|유입|입금", "들어왔다", never=("받았다",), here=True)
# --- what is bought, what may be granted ------------------------------------------------------------------------------
BUSINESS = cue(
    r"사업부|사업|공장|부지|건물|사옥|토지|설비|브랜드|자산|파이프라인|특허|판권|권리|플랫폼|후보|기술|생산시설|프로그램|물질",
    "백신 사업부",
    never=("지분",),
)
RIGHT = cue(
    r"(?<![콜풋])옵션|(?<![A-Za-z])(?:[Oo]ption|[Ll]icen[sc]e|[Rr]ights?)(?![A-Za-z])|선택권|권리|판권|판매권|실시권|독점권|라이선스|라이센스|사업권|개발권|상업화권|유통권",
    "국내 판권",
    never=("매출",),
)
CONTRACT = cue(r"계약|수주|독점|입찰|낙찰", "공급계약", never=("공급했다",))
# What is handed over for good, whatever the verb: a unit, a site, shares.
SOLD_UNIT = cue(
    r"(?:(?<!공동)사업|사업부문?|공장|부지|사옥|건물|토지|생산시설|생산설비)[을를] ",
    "임플란트 사업부를 ",
    never=("사업권을 ",),
)
PRICE_OF_COMPANY = cue(
    r"인수 ?(?:대금|금액|가액?|가격|규모)(?:는|은|가|이) ?[^.\n]{0,6}$", "인수 대금은 ", never=("매각 대금은 ",)
)
HOLDS = ("쥐었", "쥔")  # what is held already: 지분 30%를 쥔 A
SOLD_OUTRIGHT = cue(
    r"(?:특허|파이프라인|공장|사업부문?|생산시설|브랜드|설비)(?: ?\d{1,3}건)?(?: ?[‘'“\"][^’'”\"\n]{1,20}[’'”\"])?(?:[을를]| 전부[를]?| 일체를) ",
    "공정 특허를 통째로 ",
    "파이프라인 'SR-2'를 ",
    never=("특허권 심사를 ",),
)
# Behind a verb that describes the doer: "인수한 곳은 A다".
CLEFT = cue(
    r" (?:곳|회사|기업|쪽|주인공|업체|매수자|인수자|상대방?|파트너|제약사|바이오텍)[은는이가] (?:바로 )?(?:[가-힣]{2,12}에 (?:본사|본거지|둥지|거점|뿌리)를 둔 )?(?:(?![가-힣A-Za-z]{2,20}[은는을를이가] )[가-힣A-Za-z]{1,8} ){0,3}",
    " 곳은 ",
    " 곳은 미국 ",
    never=("의 곳은 ", " 권리는 "),
    here=True,
)
# Behind a verb that describes what it hands over, where that ends the sentence: "이전한 것은 A 기술이다".
WHAT_CLEFT = cue(
    r" (?:것|물질|기술|후보|후보물질|약|자산|권리|대상)[은이] [^.\n]{2,60}?(?:이?다|였다|이었다)(?:[.\"”’]|$)",
    " 것은 엑소좀 기술이다.", never=(" 것은 처음이다만", " 물질을 개발한다."), here=True,
)  # fmt: skip
# Where the object of a verb ends: closing quotes, how many there are, the particle.
OBJECT_END = cue(
    r"[’'”\"]?(?: ?(?:\d{1,2}|[한두세네]|다섯) ?(?:종|개|건|가지))?(?: ?(?:일체|전부))?[을를] ",
    "' 3종을 ",
    "를 ",
    never=("과 ",),
)
SUBSIDIARY = cue(
    r"(?:자회사|계열사|관계사|손자회사|현지 ?법인|해외 ?법인)[은는이가을를] ", "장비 자회사는 ", never=("자회사의 ",)
)
# Behind rights that are sold: all of them.
WHOLLY = cue(
    r" ?(?:일체|전부|모두|전체)[를을]? |[를을] (?:통째로|전부|모두) ",
    " 일체를 ",
    "를 통째로 ",
    never=("를 5년간 ",),
    here=True,
)
SOLD_SHARES = cue(
    r"(?:지분|주식|경영권)(?: ?(?:전량|전부|일부|[\d.]{1,8} ?%|[\d,.만천]{1,10} ?주))?(?: ?\([^()\n]{1,16}\))?[을를] ",
    "지분 23%를 ",
    "주식 210만주를 ",
    never=("계약금을 ",),
)
CONTROL_MOVES = cue(r"(?:경영권|최대주주 지위|지분)[이가] [^.\n]{0,24}$", "경영권이 B로 ", never=("판권이 B로 ",))
# Behind what was agreed: it is taken back. "흡수합병하기로 했던 결정을 철회했다".
CALLED_BACK = cue(
    r" (?:했던 |한 )?(?:[가-힣]{1,6} )?(?:결정|계획|방침|합의|결의|안건)(?:을|를) (?:[가-힣]{1,4} )?(?:철회|취소|번복|백지화|뒤집|거둬|접었|접기|무효)",
    " 했던 결정을 철회했다", " 당초 계획을 전격 취소", never=(" 결정을 내렸다", " 계약을 맺었다"), here=True,
)  # fmt: skip
GIVEN_AWAY = ("양도", "양수", "매각", "자산")

# --- money that comes in ----------------------------------------------------------------------------------------------
REACHED = cue(
    r"(?:(?:진입|투약|투여|완료|승인|달성|개시|착수|도달|허가|등록|충족|신청|출시|시판|관문|문턱|성공|[Dd]osing|[Ii]nitiation|[Ee]nrollment|[Aa]pproval|[Cc]learance|[Ss]ubmission|IND|readout|start)(?:(?!마일스톤|기술료|성과금)[^.\n]){0,14}?(?:따라|따른|으로|(?<=[개진도시입달])로 |넘으며|[가-힣]면서|하며|함에|해 |받자 |되자 )"
    r"|\d[ab]?상[을에이]? ?(?:들어가|시작하|마치|통과하)(?:면서|며|자 ))(?![^.\n]{0,40}최대)",
    "3상 진입에 따라", "2상을 완료하면서", "2상에 들어가면서", never=("3상 진입을 앞두고", "개발·허가 마일스톤으로"),
)  # fmt: skip
# What only a licence pays.
PAID_BY_STEPS = cue(r"마일스톤|로열티율|경상기술료|단계별 기술료", "마일스톤까지 합치면", never=("계약금은",))
# In a sentence with a receipt: whose asset was licensed before, so that its partner pays.
LICENSED_THING = cue(
    r"(?:기술 ?수출|기술 ?이전|라이선스 ?아웃|이전|이관|L/O|out-licensing|license-out)(?:했던|하였던|한|된) |(?:넘긴|넘겼던|내준|내줬던|넘겨준|팔았던|안긴) ",
    "GSK에 L/O한 ", "B에 넘긴 ", never=("이전 계약", "넘긴다"),
)  # fmt: skip
THEREBY = cue(r"이에 따라|이에 따른|이로써|이로 인해|그 결과", "이에 따라 ", never=("계약에 따라",), here=True)
STEP_TAKEN = cue(
    r"(?:상|시험|투약|임상|허가|승인|등록|심사|개발)[^.\n]{0,14}(?:시작|개시|진입|완료|마쳤|들어갔|받았|획득|통과|신청)[^.\n]{0,14}다[.”\"]*\s*$",
    "3상을 시작했다고 밝혔다. ", never=("계약을 체결했다. ",),
)  # fmt: skip
CAME_IN = cue(
    r"[았었했였됐냈겼뒀왔혔]|꽂힌|받은|수령한(?!다)|챙긴(?!다)|수령함|입금|받음|수취함|들어온|유입|지급한(?!다)|보내온|보낸|송금한(?!다)|납입한(?!다)",
    "수령했다",
    "입금됐다",
    "지급한",
    never=("받는다", "지급하는", "지급한다"),
)
# Between the word for a milestone and the verb: one amount, which is no bound.
ONE_MILESTONE = cue(
    r" (?:약 )?\d[\d,.]{0,8}[조억만천]?[\d만천]{0,6} ?(?:원|달러|유로|엔|위안|파운드|프랑)(?: ?\([^()\n]{1,24}\))?[을를] ",
    " 300만 유로를 ", " 500만달러(약 70억원)를 ", never=(" 최대 3억 달러를 ", "으로 3억 달러를 "), here=True,
)  # fmt: skip
# Behind an option that is drawn: the subject is told so. "옵션 행사를 통보받았다"
TOLD_TO = cue(
    r"(?:한다|하겠다|했다)?(?:는|을|를)? ?(?:[가-힣]{1,6} ?){0,2}(?:통보|통지|연락|서면)?[을를]? ?받",
    "를 통보받았다",
    "한다는 통지를 받",
    never=("했다.", "하고 권리를"),
    here=True,
)
# Before a sentence of receipts: "이번 입금은 이 계약에서 받은 세 번째 마일스톤이다."
OF_MILESTONE = cue(
    r"(?:마일스톤|[Mm]ilestone|단계별 기술료)(?:이다|다|이었다|였다)[.”\"]{1,2}\s*$",
    "세 번째 milestone이다. ",
    "첫 마일스톤이다.",
    never=("마일스톤이 관심사다. ",),
)
# Between two receipts of one verb: "3월에는 500만 달러를, 같은 해 11월에는 800만 달러를 각각 받았다".
RECEIPT_AND = cue(
    r"(?:원|달러|유로|엔|위안|파운드|프랑|[A-Z]{3} ?[\d.,]{1,8}[MB]?)(?: ?\([^()\n]{1,24}\))?[을를], (?=(?:[^.\n]{1,8} )?(?:\d{1,4}[년월일]|같은 |올해 |지난해 |작년 |이듬해 ))",
    "500만 달러를, 같은 해 11월",
    "USD 5M을, 11월",
    never=("500만 달러를 ", "달러를, 마일스톤은 "),
)
# Behind a sentence that tells of money: for what step it comes. "B에서 2500만달러를 받는다. 2상 투약 개시에 따른 것이다."
FOR_A_STEP = cue(
    r"[.”\"]?\s{0,3}[^.\n]{0,100}(?:진입|투약|완료|승인|달성|개시|도달|허가|등록|충족|신청|시작|마친|받은|통과)[^.\n]{0,10}(?:에 따른|데 따른|따라 받는|덕분|대가|때문|조건으로|데 대한|에 대한)(?! ?(?:대출|차입|연구비|보조금|지원금|보험금|배당|대금)) ?(?:것|돈|금액|기술료|마일스톤|성과금|대가)?[^.\n]{0,4}(?:이?다|입니다|라고)"
    r"|[.”\"]?\s{0,3}[^.\n]{0,100}(?:마치|마친|마무리|끝내|들어가|시작|넘|개시|진입|투약|승인|허가|통과|완료|달성|충족|신청)[^.\n]{0,16}(?:마일스톤|단계별 ?기술료|단계 기술료|성과금|성공 보수)(?:이?다|였다|이었다|입니다)(?=[.”\"]|$)",
    ". 3상 첫 환자 투약을 마치면서 생긴 마일스톤이다", ". 지난해 기술수출한 천식 신약의 임상 2상 투약 개시에 따른 것이다", " 미쓰하라가 품목허가를 받은 데 따른 것이다", never=(". 2상 투약 개시에 따라 주가가 올랐다",), here=True,
)  # fmt: skip
# Before a verb of taking: money is what is taken.
SUM_AS_OBJECT = cue(
    r"\d ?(?:[조억만천]+ ?)?(?:원|달러|유로|엔|위안|파운드|프랑)(?: ?\([^()\n]{1,24}\))?[을를] (?:추가로 |한꺼번에 |새로 |더 )?$",
    "5000만달러를 ", "30억원을 추가로 ", never=("30억원에 ", "판권을 "),
)  # fmt: skip
# Before a verb of change: when or how is paid, or how long one may choose.
WHEN_PAID = cue(
    r"(?:마일스톤|기술료|계약금|선급금|로열티|중도금|잔금)(?: [\d$][^ \n]{1,12})?(?:의|을|를)? (?:지급 ?|지급할 |낼 |받을 )?(?:시점|시기|기한|조건|방식|비율|요율|일정)[을를이가] |(?:옵션|독점|옵션 행사|우선협상) ?(?:행사 ?)?(?:기간|기한)[을를이가] ",
    "마일스톤 지급 시점을 ", "옵션 행사 기간을 ", never=("임상 기간을 ", "지급 시점은 "),
)  # fmt: skip
# Behind an attributive verb: the sentence goes on to say which one it was.
THE_ONE_THAT = cue(
    r" (?:[가-힣A-Za-z'‘’\d-]{1,12} ){0,3}?(?:계약|거래|물질|권리|판권|것|건|딜|후보물질|신약)[은는] ", " 계약은 ", " 것은 ", never=(" 계약을 ",), here=True,
)  # fmt: skip
CLAIMED = cue(r"청구", "청구했다", never=("수령했다",), here=True)
# Before a verb of receiving: it comes only if something else does.
IF_SO = cue(
    r"(?<=[하되으이])면,? |경우|때마다|[을를] 조건으로",
    "3상에 진입하면 ",
    "성공할 경우 ",
    never=("진입하면서 ", "화면 "),
)
TO_COME = cue(r"게 [되된될됐]", "받게 됐다", never=("입금됐다",))
# Before 받게 됐다: a sum for something that was licensed before, and no most of what may come.
OWED = cue(
    r"(?:마일스톤|기술료|성과금|[Mm]ilestone)(?:으로|로)? ?(?:약 )?[\d$€£¥][^,.\n]{0,16}(?: ?\([^()\n]{1,24}\))?[을를] ?$",
    "마일스톤 500만달러(약 70억원)를 ", "단계별 기술료로 10억원을 ", never=("마일스톤으로 최대 5억달러를 ", "계약금 500만달러를 "),
)  # fmt: skip
# Before an amount, in a sentence that counts up what came: it is the upfront of the deal.
PAID_THEN = cue(
    r"(?:계약|체결|서명)(?: ?체결)? ?(?:당시|때|시점에|과 함께|과 동시에|직후)(?:에)? (?:이미 |먼저 )?(?:받은|수령한|챙긴|들어온) (?:선급금|계약금|선급 기술료|업프론트|선수금) ?$",
    "계약 당시 받은 선급금 ", never=("지금까지 받은 계약금 ",),
)  # fmt: skip
# Opens a sentence, or a part of one, that goes on to one of several receipts: 그중 가장 최근 것은 11월 들어온 1000만달러다.
ONE_RECEIPT = cue(
    r"(?:가장 최근|가장 큰|마지막|직전|첫|첫 번째|두 번째|세 번째|네 번째|이번|맨 처음) ?(?:것|건|돈|수령|마일스톤|기술료|입금|몫)?[은는] [^.\n,]{0,24}$",
    "가장 최근 것은 작년 11월 ", "두 번째는 지난 3월 ", never=("최근 매출은 ", "마지막 환자는 2월에, "),
)  # fmt: skip
IS_SO_MUCH = cue(
    r" (?:약 )?[\d$€£¥][\d.조억만천 ]{0,14}(?:원|달러|유로|엔|위안|파운드|프랑|[A-Z]{3}|M|B)(?: ?\([^()\n]{1,24}\))?(?:이?다|이?었다|였다|입니다|이며|이고)(?=[ .,\n]|$)",
    " 1000만달러다", " 30억원이었다", never=(" 돈은 3억원이다", " 3억원을 썼다"), here=True,
)  # fmt: skip
# Behind a verb that says what is to be done: the sentence ends by calling that a contract.
IS_CONTRACT = cue(
    r"(?: [^ .,\n]{1,14}){0,4} ?(?:계약|거래|딜|빅딜)(?:이?다|이?었다|였다|입니다)(?=[. \n”\"]|$)",
    " 기술이전 계약이다.", " 2억달러 규모의 거래였다.", never=(" 계약이다만", " 조건이다.", " 계약을 맺었다."), here=True,
)  # fmt: skip
# Before 보냈다: it is money that was sent.
MONEY_BEFORE = cue(
    r"(?:\d ?(?:[조억만천]+ ?)?(?:원|달러|유로|엔|위안|파운드|프랑)|마일스톤|기술료|성과금|대금|금액)(?: ?\([^()\n]{1,24}\))?(?:[을를도]|을 먼저|를 먼저)? ?$",
    "마일스톤을 ", "5억엔을 ", never=("공문을 ", "마일스톤 지급을 요구하는 공문을 "),
)  # fmt: skip
# In a clause of taking: it is said to be stolen.
ILLICIT = cue(r"무단(?:으로)?|불법(?:으로)?|몰래|허락 없이|동의 없이|빼돌", "무단으로 ", never=("단번에 ",))
PAID_OUT = cue(r"지급|납입|보내|보냈|보낸|송금", "보냈다", "지급했다", never=("받았다",), here=True)
RETURNED_AMOUNT = cue(
    r"(?:금|기술료|원|달러|유로|엔|위안|돈|대금|상승[분폭]|오름폭|이익|수익)(?:\([^()]{0,40}\))?[을를은도만이가]? ?(?:모두|전액|일부|다시)? ?$",
    "계약금을 ", "100억원은 ", "상승분을 ", never=("권리를 ",),
)  # fmt: skip

# Between a right and the verb of which it is the object.
AS_ITS_OBJECT = cue(
    r"(?: ?(?:일체|전부|모두|전체|\d{1,2}건))?[을를도]? (?:(?![^ ]*[을를] )[^ .,\n]{1,14} ){0,3}",
    "을 ",
    " 일체를 독점으로 ",
    never=("의 대가를 ",),
    here=True,
)
# Before 대다, 구매하다: goods as the object, and no money.
_WARES = (
    r"(?:원료|원액|원자재|부품|배지|완제품?|반제품|제품|시약|자재|소재|중간체|균주|세포|백신|의약품|[가-힣]제|키트|장비|기기|용기|주사기|바이알|물량"
    r"|[가-힣]{2,8}약|필터|레진|단백질|효소|항체|톡신|필러|혈장|혈액|플라스미드|벡터|DNA|RNA|API)(?: [\d,.만천]{1,8} ?[가-힣]{1,3})?[을를]"
)
_PIECES = r"\d[\d,.]{0,8} ?[만천억]{0,2} ?(?:여 ?)?(?:개|병|도즈|바이알|명분|인분|회분|세트|키트|대|톤|kg|㎏|g|리터|L|정|포|앰플|박스|상자|통|장|매|팩)(?:씩)?[을를]"
GOODS_NAMED = cue(
    rf"{_WARES}|{_PIECES}", "원액을", "치료제를", "인슐린 펜 400만 개를", never=("자금을", "기술을", "30억원을")
)
# Before 맡기다: what is sold is entrusted to another.
SALES_OF = cue(
    r"(?:판매|상업화|유통|영업|개발)(?:와 판매|·판매|·유통|와 유통)?[을를] (?:(?!생산)[^을를 .,\n]{1,12} ){0,2}$",
    "국내 판매를 ", "상업화를 독점으로 ", never=("생산을 ", "판매는 "),
)  # fmt: skip
# Between two verbs of one doing: 만들어 [B에] 공급한다.
SERIAL = cue(r" (?:[^ .,]{1,12}(?:에|에게|로) )?", " ", " B에 ", never=("서 ",), here=True)
EQUIPMENT = cue(r"(?:장비|기기|시약|원료|부품|원숭이|쥐|검체)[은는을를]", "분석 장비는", never=("장비 사업을",))
# Behind 새 주인: somebody becomes it, or is met as one.
CROWNED = cue(
    r"(?:[이가] |(?:으로|로) (?:[^.,\n]{2,40}?[이가] )?(?:최종 |사실상 |공식 )?)"
    r"(?:(?P<verb>됐|된(?= )|되었|된다|확정됐|확정된|확정되었|낙점됐|낙점된|결정됐|결정된|정해졌|정해진|등극했|올라섰|올랐)|(?P<met>맞았|맞은|맞이했|맞이한|맞아들였|맞는다|맞게 됐|맞이하게 됐))(?:다(?!는 (?:소문|설|관측|보도)))?",
    "이 됐다", "으로 미국 B가 확정됐다", "으로 맞았다", never=(" 후보로 B가 거론된다", "으로 B가 유력하다", "을 찾는다"), here=True,
)  # fmt: skip
# Behind 위탁생산, CDMO: a company's trade, and no contract.
TRADE_OF = cue(
    r"(?: ?전문)? ?(?:업체|기업|회사|사(?![가-힣업])|기관|자회사|계열사)|인 (?=[가-힣A-Z])| (?!계약|사업|서비스|물량|거래|협력)[가-힣A-Z][가-힣A-Za-z]{1,14}[를을] ",
    " 업체 ", "인 B", " 벨루아를 ", never=(" 계약을 ", "을 맡긴다", " 계약"), here=True,
)  # fmt: skip
# Before a verb of taking: what is taken is called by its code.
CODE_TAKEN = cue(
    r"(?<![A-Za-z])[A-Z]{1,5}-?\d{1,5}[A-Za-z]?[’'”\"]?(?:을|를) (?:[가-힣]{1,6} ){0,2}$",
    "EP-1을 ",
    never=("EP-1의 특허를 ", "3억원을 "),
)
# Right before 대다: goods as its object, and no money.
GOODS = cue(
    rf"(?:{_WARES}|{_PIECES}) (?:(?![^ ]{{0,6}}(?:자금|비용|돈))[^을를.,\n]{{1,16}} )?$",
    "원액을 ", "배지 원료를 5년간 ", never=("자금을 ", "제품을 만들 돈을 ", "임상 비용을 "),
)  # fmt: skip

# Before and behind a company: it makes what is supplied.
MAKER = cue(
    r"(?:위탁 ?생산|위탁 ?개발 ?생산|수탁 ?생산|수탁|CMO|CDMO|원료|원료의약품|제조|공급|생산)(?: ?전문)? ?(?:업체|기업|회사|사)(?:인)? ?$|(?:생산|제조|공급|납품)[을를] (?:맡을|맡은|맡는|맡게 된|책임질|도맡을) (?:곳[은이] |회사[는가로] |업체[는가로] |파트너[는가로] )(?:[가-힣]{1,8} ){0,3}$",
    "위탁생산업체 ", "생산을 맡을 회사로 송도 ", never=("의 생산을 ", "제약사 "),
)  # fmt: skip
# What a clause tells: its subject has another make something.
ENTRUSTS = cue(
    r"(?:생산|제조|개발생산|양산)[을를] (?:[^을를.,\n]{1,16} )?(?:맡기|맡긴|맡겼|위탁하|위탁한|위탁했|의뢰)",
    "생산을 B에 맡기",
    never=("생산을 맡", "생산을 위탁받"),
)
MAKES = cue(
    r"(?:[은는이가]|에서) [^.,\n]{0,40}?(?:생산|제조|공급|납품)[을를]? ?(?:맡(?!긴|기|겼|겨)|책임|담당|도맡|위탁받|수탁|해 주|해 준|해 공급)",
    "가 상업용 물량의 생산을 맡", never=("는 생산을 맡긴", "의 생산을 맡"), here=True,
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
CONTRACT_TO_COME = cue(
    r"는 (?:내용의 )?계약|[고며] [^.\n]{0,24}계약(?:을|서[에를])",
    " 이익을 나누는 계약을",
    " 뜻을 모으고 20일 도쿄에서 계약서에",
    never=(" 계약을",),
)
ITS_CONTRACT = cue(
    r" (?:내용의 |[가-힣]{0,6})?(?:계약|합의|약정)", " 변경계약을", " 내용의 계약", never=(" 대가로",), here=True
)
JOINTLY = cue(r"공동|함께|같이", "B와 함께 신약을 ", never=("B의 신약을 ",))
CONTRACT_AND = cue(
    r" [가-힣·]{0,8}(?:계약|딜|거래|합의)(?:[과와]|,|, 그리고| 및)[ ,]",
    " 계약과, 거꾸로",
    " 계약과 ",
    never=(" 계약을 ",),
    here=True,
)
# Of two deals just told: 앞의 계약에는 1100만 유로, 뒤의 계약에는 4800만 유로.
FORMER = cue(
    r"(?:앞의 (?:계약|것|거래|딜|건)|앞선? 계약|앞쪽(?: 계약)?|전자|첫 (?:번째 )?(?:계약|거래|딜))(?:에는|에|는|은|의 경우|이|가) ",
    "앞의 계약에는 ",
    "전자는 ",
    never=("앞서 ", "전자공시"),
)
LATTER = cue(
    r"(?:뒤의 (?:계약|것|거래|딜|건)|뒤쪽(?: 계약)?|후자|나중 (?:계약|것)|두 번째 (?:계약|거래|딜))(?:에는|에|는|은|의 경우|이|가) ",
    "뒤의 계약에는 ",
    "후자는 ",
    never=("뒤에 ",),
)
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

# A part of the money that goes to somebody: "선급금 중 2할이 대학에 돌아갔다".
PART_GOES = cue(
    r"(?:\d ?할|\d ?%|절반|일부|몫|수익|이익|돈|혜택)[이가은는] [^,.\n]{0,24}$",
    "2할이 대학에 ",
    never=("권리가 회사에 ",),
)
PAID_FIRST = cue(r"계약금|선급금|선수금|업프론트", "계약금 300만 유로와", never=("마일스톤",))
# Deals that are only counted: "앞선 두 번의 계약은 모두 돌려받았다".
COUNTED_DEALS = cue(
    r"(?:[두세네]|\d{1,2}) ?(?:번|건|차례)의 (?:[가-힣]{2,6} )?(?:계약|거래|딜|기술수출)",
    "두 번의 계약은",
    never=("두 번째 계약은",),
)
# How much the buyer of shares holds then: the half or more.
HOLDS_THEN = cue(
    r"(?:(?:취득|인수|양수|매입) ?후 ?(?:지분율?|소유 ?비율|지분 ?비율|보유 지분)[은는이가:]{0,2} ?(?:약 )?|(?:지분율?|소유 ?비율|지분 ?비율)[은는이가]{1,2} (?:종전 |기존 )?\d{1,2}(?:\.\d{1,2})? ?%에서 )(?:100|[5-9]\d)(?:\.\d{1,2})? ?%",
    "취득 후 지분율은 62.4%",
    "지분율은 55.1%에서 71%로",
    never=("취득 후 지분율은 12.4%", "지분율 62%"),
)
PRICED = cue(
    r"\d[\d,.]{0,12} ?(?:[조억만천]+ ?)?(?:원|달러|유로|엔|위안|파운드|프랑)|[$€£¥₩] ?\d|(?:USD|EUR|GBP|JPY|CHF|KRW|CNY) ?\d",
    "350억원에 ",
    "$15M을 ",
    "USD 15M을 ",
    never=("주식 4만주를",),
)
# Before 이전: what moves to another place, and to nobody.
MOVES_HOUSE = cue(
    r"(?:공장|본사|본점|사옥|연구소|사무실|사무소|생산시설|생산라인|거점|시장|코스피)[을를의]? ?$",
    "공장 ",
    "본사를 ",
    never=("기술을 ", "특허를 "),
)
PUT_OFF = ("연기", "지연", "미뤄", "미뤘", "미룬", "미루", "미룸", "늦춰")
OF_CONTRACTS = ("해지", "파기", "해약", "중도해지")  # what is done to contracts alone
# Behind a contract: it is ended, not made.
BROKEN_OFF = cue(r"[을를]? ?끝[냈내낸]", "을 끝냈다", never=("을 마무리했다",), here=True)
# Behind 시작: what has begun is a contract.
BEGUN = cue(
    r"(?:한|했던) (?:[가-힣A-Za-z0-9·‘’'-]{1,12} ){0,4}[가-힣]{0,8}계약[을은이의 ]",
    "한 비염 스프레이 공동개발 계약을",
    never=("한 임상은", "했다"),
    here=True,
)
# --- what looks like a deal word and is none --------------------------------------------------------------------------
TALKING = cue(
    r"[을를이가에]? ?(?:막바지|막판|마무리|마지막|최종)? ?(?:하고 있|하는 중|단계(?=[이인로에다])|벌이|마무리(?= ?중|하고 있)|막바지(?=다|에|로)|테이블에 (?:앉|마주)|진행|이어 ?[가갔]|이어지|오가고|오간다|오가는|나누고|재개|시작|착수|돌입|들어갔|들어간|한창|거듭)(?P<past>던)?",
    "을 벌이고 있다", "에 착수", "가 오간다", never=("을 끝냈다",), here=True,
)  # fmt: skip
TALKED_OUT = cue(
    r" ?끝에|[을를] (?:거쳐|마치고|마무리(?!하고 있| 중|하는 중| 단계))| 과정",
    " 끝에",
    "을 거쳐",
    never=("을 벌이고",),
    here=True,
)
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
BUYOUT_WORDS = cue(r"인수전|인수합병|M&A|경영권|매각|피인수|새 주인", "인수전에서", never=("인수인계",))
SUPPLY_WORDS = cue(
    r"공급|납품|수주|위탁생산|CMO|CDMO|(?:판매|구매|수출|수입) ?계약|(?:구매|구입)하는", "납품", never=("계약",)
)
# An item of a list that goes on with the deal of the item before it.
CONTINUES = cue(
    r"\s{0,9}(?:[-○ㅇ·*]|이 |이번|계약|총|선급|마일|로열)", " ○ 계약금액은", "이번 계약", never=("■ 공시",), here=True
)
# Where the noun that an attributive verb describes ends.
HEAD_END = cue(r"[을를이가은는도의]\s|[.,]|\n", "물질의 권리", never=("항암 후보물질",))
HEADLINE_END = cue(r"(?:다|요|음|함|됨|까)[.\"'”’]?$", "체결했다.", never=("기술수출…1조원",))

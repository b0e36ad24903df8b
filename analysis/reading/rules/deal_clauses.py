"""Words that decide what a clause tells: what is bought, what comes in, how many deals, and which sentence is worth reading."""

from __future__ import annotations

from analysis.reading.rules.cue import cue, each
from analysis.reading.rules.currencies import SPOKEN
from analysis.reading.rules.fragments import IS

# What may tell a deal beside the words of `deal_words`.
BESIDE_WORDS = tuple(
    w.replace("_", " ")
    for w in """
    시리즈 선급금 계약금 총액 금액은 금액을 마일스톤 기술료 milestone Milestone upfront Upfront △ ▲ ▽ ▷ → 契約 계약식 체결식 매매계약 경영권 총판 최대주주 독점 증자 샀 판다 산다 품는다
    을_대 를_대 을_댄 를_댄 을_댔 를_댔 사기로 맡기로 맡긴다 구매하기로 구입하기로 라이선 라이센 licens terminat acqui deal 사인 서명했습 출자 투자 편입 손을_맞
    돈을_받 돈을_챙 달러를_받 유로를_받 억원을_받 엔을_받 파운드를_받 위안을_받 프랑을_받 달러를_챙 유로를_챙 억원을_챙 달러가_들어 유로가_들어 억원이_들어
    """.split()
)
# What a sentence that adds to the deal just told has at least one of.
WEAK = tuple(
    """
    금액 규모 총액 계약 로열티 로얄티 업프론트 기술료 수수료 royalt milestone upfront 대금 합치면 합하면 합쳐 합해 더하면 참여 주도 보탰 보태 넣 이끌 라운드 투자 앞장 지분 체결일 서명 입금일 수령일 지급일 송금일
    먼저 따라 나머지 순매출 지역 국가 권역 착수금 일시금 성과금 행사금 확정 조건부 조건 비공개 최대 總額 先給金 契約金 주식 마일스톤 인수가 가액 옵션 어치 주당 모집액 유치액 조달액 투자액 공급액 인수액 매각액 발행액 Seller seller 상대 파트너 고객사
    이같이 이처럼 사실을 내용을 손을 잡은 맺은 도입사 매각자 Milestone Upfront Royalty option Option 수령 입금 우선 대가 동시에 즉시 손에 받을 받게 받는 챙 들어온 들어오 단계마다 때마다 거래 짜리 값은 수취 년에 년간 총 Contract contract 공시일 들어왔
    """.split()
)
# Ends a sentence that tells what a deal leaves out.
LEFT_OUT = cue(
    r"(?:빠진다|빠졌다|뺐다|뺀다|제외된다|제외됐다|제외했다|제외한다|제외다|않는다|남는다|남았다|남긴다|남겼다)[.”\"]*\s*$",
    "대만은 대상 지역에서 빠진다.", "중국은 제외했다.", never=("지분이 빠진다고 한다.",),
)  # fmt: skip
AT_THAT_TIME = cue(r"당시|그때|이때|그 계약", "당시 계약은 ", never=("계약금은 ",), here=True)
NEW_DEAL = cue(
    r"(?<![가-힣])(?:새|새로운|신규) (?:[가-힣·]{1,8} ){0,3}?(?:[가-힣]{0,6}계약|딜)",
    "새 기술수출 계약을",
    "신규 계약을",
    never=("새 치료제의 ", "어느새 계약"),
)
# Between who acts and what comes of it.
CAUSE = cue(
    r"[에함]? ?따라 |[가-힣]면서 |[를을] (?:받아|얻어|마쳐|끝내|따내) |[아어해]서 |[하되]자 |때문에 |탓에 |바람에 ",
    "낮추기로 함에 따라 ",
    "중단하면서 ",
    never=("확보한 치료제의 ",),
)
WITH_ITS_OWN = cue(
    r"(?:자회사|계열사|관계사|해외법인|해외 법인|현지법인|현지 법인|모회사|본사)(?:와|과) ",
    "중국 자회사와 ",
    never=("제약사와 ",),
)
# Contracts that are no deals.
OTHER_CONTRACT = cue(
    r"(?:(?:사옥|건물|부동산|토지|아파트|상가|공장|부지) ?매매|임대차?|임차|신탁|광고|모델|전속|용역|고용|근로|위임|대출|차입|보험|시공|도급|공사|후원|스폰서|자문|감사|주관|상장주관|금융|리스|컨설팅|공동연구|연구용역|입주|분양|채용) ?계약",
    "임대차 계약", "자사주 취득 신탁계약", "광고모델 계약", never=("기술이전 계약", "공급 계약"),
)  # fmt: skip
ROUND_NAME = cue(
    r"시리즈 ?[A-E](?: 투자)?|프리 ?-?A(?![A-Za-z])(?: 투자)?|제3자배정 유상증자|제3자 배정 유상증자|유상증자|프리 ?IPO|전환사채",
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
SHARES_WORTH = cue(
    r"(?:보통주|주식|지분) [\d$€£][^.\n]{0,16}(?:어치|상당)",
    "보통주 200만 유로어치를",
    never=("보통주 796만주를 5만원에",),
)
OWNER_OF_SHARES = cue(
    r"(?P<title> (?:[가-힣]{1,6} )?(?:회장|대표이사|대표|사장|의장|이사|씨|교수|박사|창업자)(?: 등|[와과] (?:그 )?(?:특수관계인|일가|가족|친인척))?)"
    r"(?:(?:의|[이가] (?:보유한|보유하던|보유 중인|가진|가지고 있던|갖고 있던|갖고 있는|들고 있던|들고 있는|쥐고 있던|쥔|소유한)|로부터|으로부터|에게서|측의?)(?: 보유)? [^.\n]{0,12}(?:지분|주식|경영권)"
    r"|(?:으로부터|로부터|에게서|한테서) [^.\n]{0,36}(?:인수|사들|매입|넘겨받|취득|샀|산 )"
    r"|[은는이가] [^.\n]{0,24}(?:지분|주식|경영권)(?:[^.\n]|\.\d){0,40}(?:매도|처분|넘겼|넘기|팔았|매각))",
    " 회장의 지분", " 회장이 보유 지분 31%를 B에 넘기는", " 의장은 9일 보유 주식 210만주를 B에 매도", " 의장이 들고 있던 지분", " 씨로부터 이 회사를 95억원에 인수", " 대표로부터 주식", never=(" 대표는 지분",), here=True,
)  # fmt: skip
# Behind a person who is told as the seller: "파는 쪽은 창업자인 홍길동 A 대표와 B다".
SELLER_AS_WELL = cue(
    r"(?P<title>(?: [^ .,\n]{2,12})? (?:회장|대표이사|대표|사장|의장|이사|교수|박사|창업자|씨)(?: 등)?)(?:[와과,·로]|이?다|\.(?=\s|$))",
    " 회장과 ", " 가온 대표와 ", " 씨.", never=(" 대표는 ",), here=True,
)  # fmt: skip
PAYS_IN = cue(
    r"참여|주도|이끌|앞장|리드|보탰|보태|넣|합류|이름을 올|투자자[로는]|투자사[로는]|투자했|출자|후속 투자|댔|베팅|납입|[이가] (?:단독 |전액 )?투자(?=[,.])",
    "참여했다",
    "이 투자, 금액은",
    never=("상장했다",),
)
# Between a company and what follows: what is said of it is over: "하늘온은 6.3% 올랐고, …".
CLOSED = cue(r"[가-힣](?:고|며|지만|으나|는데)(?:, | [^,.\n]{0,24} )", "올랐고, 중국 ", never=("는 6.3%",))
# Opens a sentence: an item of a list, headed by whom it tells of.
ITEM_HEAD = cue(
    r"\s{0,3}[△▲▽▷▶○●◇◆■□•] ?[가-힣A-Za-z][가-힣A-Za-z0-9&.]{1,19}(?:\([^()\n]{1,40}\))? ?=(?!=)",
    "△가람온(진단)=", "▲가람온 = ", never=("△계약금: ", "△투자 규모는 "), here=True,
)  # fmt: skip
# Opens a sentence near a deal: it only says how much. "30억원이었다."
BARE_SUM = cue(
    r"[\"“‘']?(?:약 |총 |모두 |고작 |단돈 )?\d[\d,.조억만천 ]{0,16}" + SPOKEN + r"(?: ?\([^()\n]{1,24}\))?(?:…|\.\.\.|" + IS + r"[.”\"’']|$)",
    "30억원이었다.", "70억원…많지는 않았다", never=("30억원을 냈다", "30억원이며, 기간은"), here=True,
)  # fmt: skip
# A question of an interview that asks on about the deal just told.
ASKS_OF_IT = cue(r"계약|조건|금액|총액|거래|기술수출|기술이전|판권", "이번 계약의 조건을", never=("자금은 충분한가",))
ASKS_OF_CONTRACT = cue(
    r"[와과](?:의|는|도)? ?(?:맺은 |체결한 |이번 )?(?:[가-힣]{1,6} )?(?:계약|빅딜|딜|거래|기술수출|기술이전|라이선스)",
    "모루젠과의 계약이 화제였다.", "와 맺은 기술수출 계약은", never=("계약 조건은.",),
)  # fmt: skip
TAKEN_IN = cue(
    r"도입|들여오|들여와|사들|사오|사 오|인수|매입|공급받|우리가 (?:내|지급|판매)|저희가 (?:내|지급|판매)",
    "국내에 들여오는",
    never=("개발하는",),
)
OF_THIS_CONTRACT = cue(
    r"\s?(?:이|이번|해당) ?(?:[가-힣]{2,6} )?(?:계약|거래|딜)(?:은|의 내용은)", "이 계약은", "이번 기술수출 계약은", never=("이 계약 뒤", "계약은"), here=True,
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
    r"손(?:을)? ?(?:맞)?잡(?:았|는다|기로 했)|맞손(?:을 잡|\b)|한배를 탔|"
    + each("파트너|동반자|짝", "로 (?:맞았|맞아들였|맞는다|삼았|골랐|택했|선택했|낙점했)"),
    "파트너로 맞았",
    "손을 잡았다",
    "손잡기로 했",
    never=("손을 뗐다", "손잡이"),
)
# Behind an object: who is met as a partner. "B를 유럽 파트너로 맞았다"
MET_AS_PARTNER = cue(
    r" ?(?:[가-힣]{1,6} ){0,2}(?:파트너|동반자|짝)로 ", " 유럽 파트너로 ", never=(" 새 파트너와 ",), here=True
)
# What changes hands is what was told of before.
SAME_RIGHT = cue(
    r"(?<![가-힣])(?:같은|이|동일한|해당|그) (?:권리|판권|물질|후보물질|약의|약을|신약|치료제|항체|백신|플랫폼|기술)", "같은 권리를 ", never=("권리를 ",),
)  # fmt: skip
# Begins what is told in the next sentence of the contract just told. "이 계약에서 A가 받은 것은"
OF_THAT_CONTRACT = cue(
    r"(?:[^ .,\n]{0,12}[^은는이가 .,\n] ){0,6}?(?:이|그|해당|이번) (?:계약|거래|딜)(?:에서|으로|을 통해|에 따라|로)(?: 인해)? ", "이 계약에서 ", "총 800만달러였던 이 계약으로 ", never=("회사는 이 계약으로 ",), here=True,
)  # fmt: skip
# A question of an answer that leaves its subject out: whose contract it asks about. "A가 맺어 둔 기술수출 계약은"
ASKS_WHOSE = cue(
    r"(?:[이가의]|에서) (?:[^.,\n?]{1,24} )?(?:계약|거래|딜|기술수출|기술이전|판권|권리|실적)[은는이가도]",
    "가 맺어 둔 기술수출 계약은", "의 판권은", never=("와의 계약은", "가 인수하는 값은"), here=True,
)  # fmt: skip
# Between a verb that describes a contract and the one that tells of it: 이전하는 (계약을) 맺었다.
OF_CONTRACT = cue(
    r" (?:[가-힣]{2,6} ){0,2}계약(?:을|에)? ?(?:각각 |차례로 |잇따라 |잇달아 |나란히 )?",
    " 계약을 ",
    " 독점 계약을 잇따라 ",
    never=(" 협상을 ",),
    here=True,
)
# Who acted before does so again, as the next sentence goes on to tell.
NTH_TIME = cue(
    r"(?:것|일|적)(?:은|이) (?:이번이 )?(?:처음이 아니|(?:[두세네]|\d{1,2}) ?번째|한두 번이 아니)",
    "갈라선 것은 두 번째다",
    never=("두 번째 계약이다",),
)
# In a sentence behind several deals: what it tells is of each of them.
IN_TURN = cue(r"차례로|각각|각기|순서대로", "금액은 차례로 ", never=("차례다",))
PRICE_OF_COMPANY = cue(
    r"인수 ?(?:대금|금액|가액?|가격|규모)(?:는|은|가|이) ?[^.\n]{0,6}$", "인수 대금은 ", never=("매각 대금은 ",)
)
# Behind an attributive verb: the sentence goes on to say which one it was.
THE_ONE_THAT = cue(
    r" (?:[가-힣A-Za-z'‘’\d-]{1,12} ){0,3}?(?:계약|거래|물질|권리|판권|것|건|딜|후보물질|신약)[은는] ", " 계약은 ", " 것은 ", never=(" 계약을 ",), here=True,
)  # fmt: skip
# Before an amount, in a sentence that counts up what came: it is the upfront of the deal.
PAID_THEN = cue(
    r"(?:계약|체결|서명)(?: ?체결)? ?(?:당시|때|시점에|과 함께|과 동시에|직후)(?:에)? (?:이미 |먼저 )?(?:받은|수령한|챙긴|들어온) (?:선급금|계약금|선급 기술료|업프론트|선수금) ?$",
    "서명 직후 챙긴 계약금 ", never=("지금까지 받은 계약금 ",),
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
ANNOUNCED = cue(
    r"(?:계약|딜|(?<![A-Za-z])(?:[Dd]eal|[Aa]greement|[Cc]ontract))(?:을|를) (?:[^ ]{1,8} ){0,3}$",
    "이전하는 계약을 ", "licensing deal을 ", never=("실적을 ", "ordeal을 "),
)  # fmt: skip
# Of two deals just told: 앞의 계약은 3억 달러, 뒤의 계약은 5억 달러다.
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
# What the sentence before speaks of, said again: "2021년 5월 총 1억 달러에 기술수출한 물질이다".
IS_WHAT = cue(
    r" (?:바로 )?(?:후보물질|물질|후보|약물|약|신약|항체|백신|치료제|파이프라인|기술|플랫폼)(?:로,|로 |\.(?=\s|$)|" + IS + r")",
    " 물질이다", " 후보로,", " 물질.", never=(" 물질을", " 물질의"), here=True,
)  # fmt: skip
# Opens a sentence that goes on with the asset of the one before.
OF_THAT_ASSET = cue(
    r"\s*(?:이|그|해당) (?:약물|약|물질|후보물질|후보|신약|항체|백신|치료제|플랫폼|기술|제품)(?:의|은|는) ", "이 약의 ", "이 물질은 ", never=("약의 ", "이 약국의 "), here=True,
)  # fmt: skip
SAME_ASSET = cue(
    r"(?:이|같은|동일|해당|그) (?:물질|후보|약의|약물|제품|기술|플랫폼|치료제|신약|백신|항체)",
    "이 물질의",
    never=("물질이",),
)
PAID_FIRST = cue(r"계약금|선급금|선수금|업프론트", "계약금 300만 유로와", never=("마일스톤",))
# How much the buyer of shares holds then: the half or more.
HOLDS_THEN = cue(
    r"(?:(?:취득|인수|양수|매입) ?후 ?(?:지분율?|소유 ?비율|지분 ?비율|보유 지분)[은는이가:]{0,2} ?(?:약 )?|(?:지분율?|소유 ?비율|지분 ?비율)[은는이가]{1,2} (?:종전 |기존 )?\d{1,2}(?:\.\d{1,2})? ?%에서 )(?:100|[5-9]\d)(?:\.\d{1,2})? ?%",
    "취득 후 지분율은 63%",
    "지분율은 55.1%에서 71%로",
    never=("취득 후 지분율은 12.4%", "지분율 62%"),
)

# --- what a contract is about, by the words around it -----------------------------------------------------------------
LICENCE_WORDS = cue(
    r"기술수출|기술이전|라이선스|라이센스|판권|판매권|실시권|선급금|업프론트|마일스톤|단계별 기술료|경상기술료|로열티|기술도입|신약|후보물질|파이프라인|권리|licen[sc]e|upfront|L/O",
    "선급금", never=("광고 계약",),
)  # fmt: skip
BUYOUT_WORDS = cue(r"인수전|인수합병|M&A|경영권|매각|피인수|새 주인", "인수전에서", never=("인수인계",))
SUPPLY_WORDS = cue(
    r"공급|납품|수주|위탁생산|CMO|CDMO|(?:판매|구매|수출|수입) ?계약|(?:구매|구입)하는", "납품", never=("계약",)
)
# Where the noun that an attributive verb describes ends.
HEAD_END = cue(r"[을를이가은는도의]\s|[.,]|\n", "물질의 권리", never=("항암 후보물질",))
HEADLINE_END = cue(r"(?:다|요|음|함|됨|까)[.\"'”’]?$", "체결했다.", never=("기술수출…1조원",))

"""Cues of money that comes: receipts, options drawn, capital paid in."""

from __future__ import annotations

from analysis.reading.rules.cue import cue
from analysis.reading.rules.currencies import SPOKEN
from analysis.reading.rules.fragments import IS

# Behind what was licensed: the sentence tells which of its milestones came. "2023년 2억 유로에 넘긴 항체의 두 번째 마일스톤이다"
IS_ITS_MILESTONE = cue(
    r" [^.,\n은는이가]{1,40}(?:의|에 대한|에서 나온) (?:(?:[가-힣]{1,2} 번째|첫|마지막|후속|\d차) )?(?:단계별 |개발 )?(?:마일스톤|성과금|기술료)(?:로,|" + IS + r")",
    " 성장 호르몬의 두 번째 마일스톤이다", never=(" 항체의 마일스톤을",), here=True,
)  # fmt: skip
# How money is sent or comes: 5억엔을 곧바로 보냈다.
_HOW = "(?:추가로|한꺼번에|새로|더|먼저|곧바로|바로|즉시|곧장|전액|모두|이미|따로|일시불로|현금으로)"

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
# Before it: when it came.
DATED = cue(
    r"(?<!\d)(?:19|20)\d\d년|(?<=\d)월|지난해|작년|재작년|올해|지난달|이달|지난 \d|(?<=\d)일",
    "지난해 7월 ", "2021년 ", never=("이미 ", "앞서 "),
)  # fmt: skip
# Between a verb and a word that it might describe: another thing is.
PARTED = cue(r"[을를은는과와,](?: |$)|[\d조억만천] ?" + SPOKEN, " 계약금과 ", " 30억원 ", never=(" 1상 완료 ", " "))
# Before a word for milestones: they came, or some have, so that their sum is none of the terms. "지난해 5월 받은 2상 개시 마일스톤"
HAD_COME = cue(
    r"(?:받은|받았던|수령한|지급받은|챙긴|들어온|입금된|유입된) (?:[^ .,\n]{0,8}[^ .,\n과와] ){0,3}(?:단계별 )?(?:마일스톤|기술료|성과금)(?:으로|로|은|는|이)? ?(?:약 )?$",
    "받은 2상 개시 마일스톤 ", "챙긴 마일스톤은 ", never=("받을 마일스톤 ", "받은 계약금과 마일스톤 "),
)  # fmt: skip
# Before an amount: it is what is left of the milestones.
YET_TO_COME = cue(
    r"(?:받지|수령하지|들어오지) (?:않은|못한) (?:[^ .,\n]{0,8} ){0,2}(?:단계별 )?(?:마일스톤|기술료|성과금)[^.,\n]{0,6}$",
    "아직 받지 않은 마일스톤이 ", never=("받지 않은 계약금이 ",),
)  # fmt: skip
SO_FAR = cue(
    r"지금까지|현재까지|이제까지|여태|그동안|누적|누계|(?:창사|설립|창업) 이[후래]|(?:올해|지난해|작년)(?:에)?만 |올해 들어",
    "지금까지 실제로 ",
    "누적 ",
    never=("지난달 ", "이번 "),
)
# In a sentence that tells a signing behind what became of it: it lies back.
EARLIER = cue(
    r"앞서|[한은된] 바 있|당시|(?<![가-힣])(?:지난해|작년|재작년)|(?<!\d)(?:19|20)\d\d년|(?<=\d)년 전|지난 \d{1,2}월",
    "앞서 ", "2023년 3월", "지난해 맺은", "체결한 바 있다", never=("지난 9일", "2025.3", "20일"),
)  # fmt: skip
# Ends what a sentence says of a deal before it tells its amendment: "최대 5억 달러였고, 2024년에는 … 늘었다".
WAS_SO = cue(
    r"(?:이었|였)(?:고|으며|지만|으나|는데),? |(?:이고|이며|이지만|인데), ",
    "였고, ", "이었으나 ", "이고, ", never=("늘었고, ", "받고, "),
)  # fmt: skip
# In the name of a fee: it is paid when an option is drawn, not when it is granted.
DRAWN = cue(r"행사|exercise", "옵션 행사금", "행사료", never=("옵션료", "option fee"))
# Behind a verb that draws an option, and behind the amount: what was paid for it.
DRAWN_FOR = cue(
    r",? (?:[^ .,\n]{1,14}(?:에|에게) )?(?:약 |모두 |총 )?(?=[\d$€£])", " 1500", never=(" 표적당 3000",), here=True
)
# Before what a contract brings: it is this contract that the sentence tells.
BY_CONTRACT = cue(
    r"\s?(?:이번|이) ?(?:[가-힣]{2,6} )?(?:계약|거래|딜)(?:으로|로|에 따라|을 통해|에 따른)", "이번 계약으로 ", "이번 기술수출 계약에 따라", never=("계약금으로 ", "이번 투자로 "), here=True,
)  # fmt: skip
CAME_FROM = cue(r"에서(?:는|도)?|에선", "에서는", never=("은", "에게"), here=True)
COMES_IN = cue(r"들어[왔온오]|유입|입금", "들어왔다", never=("받았다",), here=True)

REACHED = cue(
    r"(?:(?:진입|투약|투여|완료|승인|달성|개시|착수|도달|허가|등록|충족|신청|출시|시판|관문|문턱|성공|[Dd]osing|[Ii]nitiation|[Ee]nrollment|[Aa]pproval|[Cc]learance|[Ss]ubmission|IND|readout|start)(?:(?!마일스톤|기술료|성과금)[^.\n]){0,14}?(?:따라|따른|으로|(?<=[개진도시입달])로 |넘으며|[가-힣]면서|하며|함에|해 |받자 |되자 )"
    r"|\d[ab]?상(?: ?시험)?[을에이]? ?(?:(?:들어가|시작하|마치|통과하|끝내|마무리하)(?:면서|며|자 |고 )|(?:시작|통과|마무리)(?:함에|해 )|마쳐 |끝내 |들어가 ))(?![^.\n]{0,40}최대)",
    "3상 진입에 따라", "2상을 완료하면서", "2상에 들어가면서", "3상을 시작함에 따라", "2상 시험을 마쳐 ", never=("3상 진입을 앞두고", "개발·허가 마일스톤으로"),
)  # fmt: skip
# In a sentence with a receipt: whose asset was licensed before, so that its partner pays.
LICENSED_THING = cue(
    r"(?:기술 ?수출|기술 ?이전|라이선스 ?아웃|이전|이관|L/O|out-licensing|license-out)(?:했던|하였던|한|된) |(?:넘긴|넘겼던|내준|내줬던|넘겨준|팔았던|안긴) ",
    "모루젠에 L/O한 ", "B에 넘긴 ", never=("이전 계약", "넘긴다"),
)  # fmt: skip
THEREBY = cue(r"이에 따라|이에 따른|이로써|이로 인해|그 결과", "이에 따라 ", never=("계약에 따라",), here=True)
# A sentence that says from whom what came, came: 기술료의 대부분은 B에서 왔다.
CAME_MOSTLY = cue(
    r"(?:기술료|마일스톤|로열티|기술 ?수출료|기술이전료)[^.,\n]{0,10}[은는이가] [^.\n]{2,30}(?:에서|로부터|에게서) (?:왔|나왔|들어왔|유입됐|발생했)",
    "기술료의 대부분은 미국 아르노팜에서 왔", never=("기술료는 매출에서 빠졌", "마일스톤은 3상에 진입하면 들어온"),
)  # fmt: skip
STEP_TAKEN = cue(
    r"(?:상|시험|투약|임상|허가|승인|등록|심사|개발)[^.\n]{0,14}(?:시작|개시|진입|완료|마쳤|들어갔|받았|획득|통과|신청)[^.\n]{0,14}다[.”\"]*\s*$",
    "3상을 시작했다고 밝혔다. ", never=("계약을 체결했다. ",),
)  # fmt: skip
CAME_IN = cue(
    r"[았었했였됐냈겼뒀왔혔줬렀]|꽂힌|받은|수령한(?!다)|챙긴(?!다)|수령함|입금|받음|수취함|들어온|유입|지급한(?!다)|보내온|보낸|송금한(?!다)|납입한(?!다)",
    "수령했다",
    "입금됐다",
    "지급한",
    never=("받는다", "지급하는", "지급한다"),
)
# Behind a verb of taking: what came is in the books. "수령해 전액 3분기 매출로 잡았다"
BOOKED = cue(
    r",? (?:이를 )?(?:[^ .,\n]{1,10} ){0,3}?(?:매출(?:액)?|수익|이익|실적|수입|기술료 ?수익|장부)(?:으로|로|에) (?:모두 |전액 |즉시 |일시에 |한꺼번에 )?"
    r"(?:잡|반영|인식|계상|기록|회계 ?처리|올[렸리])[^ .,\n]{0,2}[았었했됐렸혔]",
    " 전액 3분기 매출로 잡았다", " 이를 상반기 실적에 반영했다", " 모두 매출로 인식했으며",
    never=(" 매출로 잡을 계획이다", " 신약 개발에 쓴다", " 매출이 늘었다"), here=True,
)  # fmt: skip
# Between the word for a milestone and the verb: one amount, which is no bound.
ONE_MILESTONE = cue(
    r" (?:약 )?\d[\d,.]{0,8}[조억만천]?[\d만천]{0,6} ?" + SPOKEN + r"(?: ?\([^()\n]{1,24}\))?[을를] ",
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
    r"(?:마일스톤|[Mm]ilestone|단계별 기술료)" + IS + r"[.”\"]{1,2}\s*$",
    "마지막 milestone이다. ",
    "첫 마일스톤이다.",
    never=("마일스톤이 관심사다. ",),
)
# Behind a sentence that tells of money: for what step it comes. "B에서 2500만달러를 받는다. 2상 투약 개시에 따른 것이다."
FOR_A_STEP = cue(
    r"[.”\"]?\s{0,3}[^.\n]{0,100}(?:진입|투약|완료|승인|달성|개시|도달|허가|등록|충족|신청|시작|마친|받은|통과)[^.\n]{0,10}(?:에 따른|데 따른|따라 받는|덕분|대가|때문|조건으로|데 대한|에 대한)(?! ?(?:대출|차입|연구비|보조금|지원금|보험금|배당|대금)) ?(?:것|돈|금액|기술료|마일스톤|성과금|대가)?[^.\n]{0,4}" + IS
    + r"|[.”\"]?\s{0,3}[^.\n]{0,100}(?:마치|마친|마무리|끝내|들어가|시작|넘|개시|진입|투약|승인|허가|통과|완료|달성|충족|신청)[^.\n]{0,16}(?:마일스톤|단계별 ?기술료|단계 기술료|성과금|성공 보수)" + IS + r"(?=[.”\"]|$)",
    ". 2상을 끝내면서 나온 단계별 기술료다", ". 지난해 기술수출한 천식 신약의 임상 2상 투약 개시에 따른 것이다", " 미쓰하라가 품목허가를 받은 데 따른 것이다", never=(". 2상 투약 개시에 따라 주가가 올랐다",), here=True,
)  # fmt: skip
# Behind an attributive verb: the step of what was licensed, for which the sum just told came.
ITS_STEP = cue(
    r" [^.\n]{1,40}?[이가은는의] [^.\n]{0,30}?(?:들어간|진입한|시작한|마친|끝낸|승인받은|허가받은|통과한|진입|투약|승인|허가|개시)[^.\n]{0,8}?(?:데|에) (?:따른|대한)",
    " 항체가 임상 1상에 들어간 데 따른", never=(" 항체가 1상에 들어갔다",), here=True,
)  # fmt: skip
# Before a verb of taking: money is what is taken.
SUM_AS_OBJECT = cue(
    r"\d ?(?:[조억만천]+ ?)?" + SPOKEN + r"(?: ?\([^()\n]{1,24}\))?[을를] (?:" + _HOW + r" )?$",
    "5000만달러를 ", "30억원을 추가로 ", never=("30억원에 ", "판권을 "),
)  # fmt: skip
CLAIMED = cue(r"청구", "청구했다", never=("수령했다",), here=True)
# Before a verb of receiving: it comes only if something else does.
IF_SO = cue(
    r"(?<=[하되으이가나치기내지르])면,? |경우|때마다|[을를] 조건으로|(?<![가-힣])(?:향후|앞으로|추후|이후|나중에) |(?:상업화|출시|허가|승인|진입|성공|달성|개시)(?: ?때| ?시)(?:에|에는)?,? ",
    "3상에 진입하면 ", "3상에 들어가면 ", "성공할 경우 ", "향후 ", "상업화 때 ",
    never=("진입하면서 ", "화면 ", "진입 시점에 "),
)  # fmt: skip
TO_COME = cue(r"게 [되된될됐]", "받게 됐다", never=("입금됐다",))
# Before 받게 됐다: a sum for something that was licensed before, and no most of what may come.
OWED = cue(
    r"(?:마일스톤|기술료|성과금|[Mm]ilestone)(?:으로|로)? ?(?:약 )?[\d$€£¥][^,.\n]{0,16}(?: ?\([^()\n]{1,24}\))?[을를] ?$",
    "마일스톤 500만달러(약 70억원)를 ", "단계별 기술료로 10억원을 ", never=("마일스톤으로 최대 5억달러를 ", "계약금 500만달러를 "),
)  # fmt: skip
# Before an amount: it is one of several that came one after the other.
ONE_OF_SEVERAL = cue(
    r"(?:첫|첫 번째|두 번째|세 번째|네 번째|마지막|앞선|직전|지난번|이전) (?:[가-힣]{1,6} )?(?:마일스톤|기술료|입금|수령|성과금)",
    "첫 마일스톤 ", "두 번째 단계별 기술료 ", never=("첫 환자 투약 마일스톤 ", "마일스톤 "),
)  # fmt: skip
# Opens a sentence, or a part of one, that goes on to one of several receipts: 그중 마지막 건은 2월 들어온 40억원이다.
ONE_RECEIPT = cue(
    r"(?:가장 최근|가장 큰|마지막|직전|첫|첫 번째|두 번째|세 번째|네 번째|이번|맨 처음) ?(?:것|건|돈|수령|마일스톤|기술료|입금|몫)?[은는] [^.\n,]{0,24}$",
    "마지막 건은 올해 2월 ", "두 번째는 지난 3월 ", never=("최근 매출은 ", "마지막 환자는 2월에, "),
)  # fmt: skip
IS_SO_MUCH = cue(
    r" (?:약 )?[\d$€£¥][\d.조억만천 ]{0,14}(?:" + SPOKEN + r"|[A-Z]{3}|M|B)(?: ?\([^()\n]{1,24}\))?" + IS,
    " 1000만달러다", " 30억원이었다", never=(" 돈은 3억원이다", " 3억원을 썼다"), here=True,
)  # fmt: skip
# Before 보냈다: it is money that was sent.
MONEY_BEFORE = cue(
    r"(?:\d ?(?:[조억만천]+ ?)?" + SPOKEN + r"|마일스톤|기술료|성과금|대금|금액)(?: ?\([^()\n]{1,24}\))?[을를도]?(?: [^ ,.\n]{2,20}에게?)?(?: " + _HOW + r")? ?$",
    "마일스톤을 ", "2000만 엔(약 1억원)을 누리젠에 ", "5억엔을 곧바로 ", "5억엔(약 45억원)을 ", never=("공문을 ", "마일스톤 지급을 요구하는 공문을 "),
)  # fmt: skip
PAID_OUT = cue(r"지급|납입|보내|보냈|보낸|송금", "보냈다", "지급했다", never=("받았다",), here=True)
# What came was milestones, told just before a sentence on one of them.
# What comes is the money of the sentence before.
THAT_MONEY = cue(
    r"(?<![가-힣])(?:이|그|해당|같은) (?:돈|금액|자금|마일스톤|기술료|성과금)(?:을|이|은) ", "이 돈을 ", "해당 금액을 ", never=("이 돈의 ", "종이 돈을 "),
)  # fmt: skip
MILESTONE_SPOKEN = cue(
    r"마일스톤|단계별 기술료|[Mm]ilestone", "마일스톤을 세 번 받았다. ", never=("계약금을 받았다. ",)
)
# Behind a milestone, and before it: it comes, and is not what may come.
MOVED = cue(
    r"[을를도이가]? ?(?:[가-힣]{2,8}(?:으로|로부터|에게서|에서) )?(?:받았|받는다|받은|수령(?:했|한|$|[\n,…(\"'”’])|챙겼|챙긴|들어왔|들어온|입금|유입)",
    "를 받았다", "을 수령했다", " 수령", never=("를 받을 수 있다", "를 받게 된다", "의 권리"), here=True,
)  # fmt: skip
# Behind a milestone: what came in all, of which it is a part.
PAID_IN_ALL = cue(
    r" 등(?:을 합쳐|을 더해|을 포함해)? ?(?:총|모두|지금까지)? ?[\d$€£][^,.\n]{1,24}[을를] (?:이미 |실제 )?(?:받았|받은|수령했|수령한|챙겼|챙긴)",
    " 등 3500만달러를 받았고", " 등 총 40억원을 수령했다", never=(" 등 최대 2억달러를 받는다", " 등 2억달러를 받기로 했다"), here=True,
)  # fmt: skip
# Behind the amount of a sentence that follows a receipt: it came.
AMOUNT_CAME = cue(
    r"(?: ?\([^()\n]{1,30}\))?(?:[이가을를]|의 돈이|이라는 돈이) (?:[가-힣]{1,6} ){0,2}(?:들어왔|들어온|입금|유입|꽂혔|받았|받은 것|챙겼|챙긴 것|손에 (?:쥐었|쥔)|송금)",
    "가 들어온 것이다", "를 받았다", never=("를 받을 수 있다", "의 매출이 들어왔다"), here=True,
)  # fmt: skip
# Behind the amount of a sentence that follows an option's exercise: it is paid for it.
PAID_OVER = cue(
    r"(?: ?\([^()\n]{1,30}\))?[을를] (?:먼저 |우선 |즉시 |곧바로 )?(?:내고|냈|낸다|지급(?:하고|했|한다)|지불(?:하고|했|한다)|치르고|치렀|건네고|건넸|받는다|받았|받고)",
    "를 내고 ", "를 지급한다", never=("를 추가로 낼 수", "를 받을 수 있다"), here=True,
)  # fmt: skip
MAY_COME = cue(r"(?:최대|총|최고|향후|추후|단계별로|별로|나머지|추가로) ?(?:약 )?$", "최대 ", never=("마일스톤 ",))
# Before a word for a milestone: one that came, and not what all the milestones are. "세 번째 마일스톤이다"
ONE_OF_THEM = cue(r"(?:번째|첫|마지막) $", "세 번째 ", "첫 ", never=("단계별 ", "나머지는 "))
# Behind an amount: it was paid.
PAID = cue(
    r"[을를]? ?(?:받았|받은|지급했|지급한|지불했|냈|수령했|수령한|챙겼)",
    "을 지급했다",
    never=("을 받는다", "에 이전"),
    here=True,
)
# Opens a sentence that only tells how much: of the receipt told before, where one was.
HOW_MUCH = cue(
    r"\s?(?:이번 |수령 ?|지급 ?|전체 )?(?:규모|금액|액수|수령액)[은는] ",
    "규모는 ",
    "수령 금액은 ",
    never=("계약 규모는 ", "총 규모는 "),
    here=True,
)
# Money that has come in so far, of more than one part: 이미 받은 계약금과 마일스톤 500만 달러는 돌려주지 않는다.
ALREADY_RECEIVED = cue(
    r"(?:받은|받았던|수령한|수취한|지급받은|챙긴|수령했던) ?$",
    "이미 받은 ",
    "지금까지 수령한 ",
    never=("받을 ", "받는 "),
)

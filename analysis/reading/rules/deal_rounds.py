"""Words around rounds of capital: who raises, who pays in, how the money comes, and what a round is called."""

from __future__ import annotations

from analysis.reading.rules.cue import cue
from analysis.reading.rules.currencies import SPOKEN
from analysis.reading.rules.fragments import IS

_LETTER = " ?[A-G](?![A-Za-z])"  # behind 시리즈


# What a round is called. A sentence that tells a new one holds one of these, or the next begins with 이번 투자.
ROUND = cue(
    r"(?:시리즈|Series|series) ?[A-G](?![A-Za-z])|프리 ?-?IPO|Pre-IPO|pre-IPO|프리 ?-?A(?![A-Za-z])|프리 ?시리즈|시드|(?<!블)라운드|펀딩|유상증자|유증|증자|투자 ?유치|투자금|신규 자금|제3자 ?배정|신주|전환사채|교환사채|신주인수권부사채|(?<![A-Za-z])CB(?![A-Za-z])|RCPS"
    r"|전환우선주|상환전환우선주|보통주|(?:투자자|재무적투자자|전략적투자자|(?:새|신규) 주주)로 |투자(?:를|도)? ?받|투자에(?:는|도)? |(?:이번|해당|상장 전|후속|신규|기관|전략적) 투자|[조억만\d] ?" + SPOKEN + r"(?:을|를|의 자금을|의 투자를) ?(?:각각 |모두 |새로 |추가로 |나란히 )?(?:유치|조달|투자받|수혈)|(?:유치|조달)한 (?:총 |약 )?\d|원이 (?:모였|몰렸)",
    "시리즈B", "Series A", "프리IPO", "후속 투자", "200억원을 조달", never=("블라운드", "임상에 투자했다", "환자를 모집"),
)  # fmt: skip
# The sentence behind opens on the round that this one tells: "… 210억원이 들어왔다. 이번 투자는 …".
TOLD_NEXT = cue(
    r"[.\"”’\s]{0,4}(?:[가-힣]{1,6} ){0,3}(?:(?:이번|이) (?:투자|라운드|증자|자금)|(?:투자|라운드|증자)(?:에는|에|는) |시리즈 ?[A-G])",
    ". 이번 투자는", ". 이로써 이 회사의 시리즈A는", never=(". 이번 계약은",), here=True,
)  # fmt: skip
NAMES = cue(r"(?:시리즈|[Ss]eries) ?(?P<letter>[A-G])(?![A-Za-z])|(?P<pre>프리 ?-?IPO|[Pp]re-IPO)|(?P<seed>시드)", "시리즈 B", "Series C", never=("시리즈물",))  # fmt: skip
# Behind a name: its round follows. "누리셀의 시리즈B에는", "누리셀 유상증자에".
ITS_ROUND = cue(
    r"의? ?(?:[\d,.]{1,8}[조억만천\d,.]{0,8} ?" + SPOKEN + r"(?:을|를)? ?(?:규모의? )?)?(?:(?:20\d\d년|지난해|이번|최근|첫|신규|추가|제3자 ?배정) ?)?"
    r"(?:시리즈|Series|프리 ?IPO|프리 ?-?A(?![A-Za-z])|프리시리즈|시드|라운드|유상증자|증자|투자 ?유치|펀딩|신주|전환사채|교환사채|전환우선주|투자에|투자 라운드)",
    "의 시리즈B", "의 프리A", "의 200억원 규모 시리즈B", " 유상증자에", never=("의 투자를",), here=True,
)  # fmt: skip
# Behind a name: what it pays in. "한결벤처스의 투자를 받았다".
ITS_MONEY = cue(r"의? ?(?:신규 |후속 |전략적 |지분 )?(?:투자|자금|출자)(?:금)?[을를도]", "의 투자를", never=("의 투자 유치를",), here=True)  # fmt: skip
# Behind an amount: the round that it is the size of.
OF_ROUND = cue(
    r"(?:을|를|의|짜리|어치의?)?(?: ?(?:규모|상당|안팎)의?)? ?(?:[가-힣]{1,6}(?:의|로서|으로) )?(?:신규 |추가 |첫 |후속 |전략적 |제3자 ?배정 ?)?"
    r"(?:시리즈|[Ss]eries|프리 ?-?IPO|프리 ?시리즈|시드|라운드|투자(?!자|사|한|해|했|하)|유상증자|유증|증자|펀딩|전환사채|CB)",
    " 규모의 시리즈B", "의 투자를", " 규모 Series A", never=("을 투자했다", "을 내며"), here=True,
)  # fmt: skip
# Before an amount: it is all that several paid in.
TOGETHER = cue(
    r"(?:모두|총|합쳐|합해|합계|도합|함께|공동으로|다 합쳐|전부|손잡고|손을 잡고|힘을 모아|힘을 합쳐|뜻을 모아) ?(?:약 )?$",
    "모두 ",
    "손잡고 ",
    "총 ",
    never=("각각 ",),
)
# Before and behind the company that a sentence ends by naming: "가장 큰 투자를 받은 곳은 항체 업체 A다".
ONE_THAT = cue(
    r"(?:받은|유치한|모은|조달한|끌어들인|챙긴|따낸|몰린|선|쓴) (?:곳|회사|기업|업체|바이오텍|주인공|쪽|스타트업|벤처)[은는] (?:[^ .,\n]{1,12} ){0,5}$",
    "가장 큰 투자를 받은 곳은 항체 업체 ", never=("돈을 댄 곳은 ", "투자한 회사는 "),
)  # fmt: skip
# An amount that is of no one round: in all so far, what the company is worth.
IN_ALL = cue(r"(?:누적|누계|총 누적|(?:[작재지][년난]해?|\d년|[전지난]달)까지 (?:모두|총)|지금까지|현재까지|창업 이후|설립 이후|그동안)[^,.\n]{0,22}$|(?:기업가치|몸값|밸류)[^,.\n\d]{0,22}$", "누적 투자금은 ", "기업가치 ", never=("이번 투자는 ",))  # fmt: skip
WORTH = cue(r"의? ?(?:[가-힣]{1,3} )?(?:기업 ?가치|몸값|밸류|시가총액|현금)|(?:으로|로) (?:기업 ?가치|몸값)?[^,.]{0,6}(?:평가|인정)", "의 기업가치", "으로 평가", never=("을 투자",), here=True)  # fmt: skip
# Behind a verb that raises: the amount that it describes. "유치한 160억원 가운데".
HEAD_AMOUNT = cue(
    r" (?:(?:돈|자금|금액|투자금|액수|실탄)(?:은|이) ?)?(?:총 |약 |모두 |무려 )?$",
    " ",
    " 총 ",
    " 돈은 모두 ",
    never=(" 한결벤처스가 ",),
    here=True,
)
# Behind a verb that describes an amount: "넣은 430억원은", "받은 820억원짜리".
DESCRIBED_AMOUNT = cue(
    r" (?:(?:돈|자금|금액|투자금|액수|실탄)(?:은|이) ?)?(?:총 |약 |모두 |무려 )?\d[\d,.]{0,8} ?[조억만천][\d,.조억만천]{0,8} ?"
    + SPOKEN,
    " 430억원은",
    " 돈은 310억원",
    " 총 8억 달러짜리",
    never=(" 한결벤처스가 430억원을", " 30%를"),
    here=True,
)
# Verbs that describe who pays in: "신주를 받는 곳은".
_PAYING = r"(?:(?:받|떠안|배정받|넣)(?:은|는|을)|(?:인수|책임|참여|주도|베팅)(?:지|하)?(?:는|한|할|진)|사들(?:이는|인|일)|가져(?:가는|간|갈)|받아(?:가는|간|갈)|(?:대|내|이끄|맡|여|태우|쏘|채우)는|(?:인수에|청약에|투자에|증자에) (?:나선|나서는|참여한)|댄|낸|맡은|이끈|연|태운|쏜|채운)"
# A sentence that says who the investors are, without a verb of its own.
INVESTORS_ARE = cue(
    r"(?:(?:(?:리드|주요|신규|기존|공동|이번|참여|대표|앵커|핵심|선도|최대) ?)?(?:투자자|투자사|투자 ?기관|(?<=참여 )기관|(?<=신규 )기관|인수자|투자 ?주체|(?:배정|발행) ?대상자?|신주 인수자|배정자)(?:는|은|로는|가|에는|명단에는)"
    r"|(?:인수|청약|투자|증자|라운드|베팅)에 (?:나선|나서는|참여한|참여하는|가담한) (?:곳|쪽|회사|주체|기관|투자자|투자사)(?:은|는)"
    rf"|(?:신주|증자|물량|주식|사채|대금|납입금|증자 대금|[CE]B|BW|RCPS|우선주|전량|전액|자금|돈|투자금|실탄|지갑|라운드)(?:를|을|에)? (?:모두 |전량 |전액 |새로 )?{_PAYING}"
    r" (?:곳|쪽|회사|주체|주인공|이들|기관|투자자|투자사)(?:은|는)) ?(?:모두 |주로 |바로 |다름 아닌 )?(?:(?:최대주주|2대 주주|기존 주주|모회사|지주사|대주주|계열사)인 )?(?:[가-힣A-Z]{1,7}[^은는이가을를에의와과도 ] ){0,2}(?:㈜|\(주\)|주식회사 )?$",
    "리드 투자자는 ", "배정 대상자는 ㈜", "배정 대상은 ", "신주를 받는 곳은 최대주주인 ", "돈을 댄 쪽은 ", never=("투자자들은 모두 만족했고 ",),
)  # fmt: skip
# Behind who opens a sentence behind a round: what each pays in, without a verb.
SHARE_NEXT = cue(r"(?:[이가] )? ?\(?[\d,.]{1,8}[조억만천\d,]{1,8} ?" + SPOKEN + r"\)?(?:,|이다|과|와|이고)", " 40억원, ", never=("는 40억원을 ",), here=True)  # fmt: skip
# Behind a verb of paying in: who did it. "120억원을 넣은 곳은 B, C다".
PAID_BY = cue(
    r" (?:곳|쪽|회사|기관|이들|주인공|투자자|투자사)(?:은|는) ?(?:(?:모두|바로|국내|미국|중국|일본|영국|독일|프랑스|스위스|싱가포르|홍콩) )?",
    " 곳은 ", " 곳은 미국 ", never=(" 곳에서 ", " 회사의 "), here=True,
)  # fmt: skip
INVESTORS_WITHHELD = cue(r"(?:투자자|투자사|투자기관|인수자|배정자|배정 ?대상자?)(?:의 (?:이름|명단|면면))?[은는도과와]?[^.\n]{0,16}(?:비공개|공개하지|공개되지|밝히지|밝혀지지|알려지지)", "투자자는 밝히지 않았다", never=("투자금은 밝히지",))  # fmt: skip
AMOUNT_WITHHELD = cue(
    r"(?<![가-힣])(?:구체적인? |정확한 |투자 ?)?(?:금액|규모|액수|투자금|투자액|유치액|조달액|조건)(?:[은는도을를과] | )(?:[^ .,\n]{1,8} ){0,3}(?:비공개|미공개|공개하지|공개되지|밝히지|밝혀지지|알리지|알려지지|함구|비밀)",
    "금액은 두 회사 모두 함구", "금액 비공개", "투자금은 공개하지", never=("투자자는 밝히지", "기업가치는 비공개"),
)  # fmt: skip
# What is taken up: shares, where the verb alone would buy anything.
SHARES = cue(
    r"신주|새 주식|신규 주식|주식|물량|전환사채|교환사채|(?<![A-Za-z])(?:CB|BW)(?![A-Za-z])|RCPS|우선주|보통주",
    "새 주식은",
    never=("판권을",),
)
NEW_SHARES = cue(
    r"신주|새 주식|신규 주식|전환사채|교환사채|사채(?=[는을를도])|유상증자|제3자배정|(?<![A-Z])(?:CB|BW|EB)(?![A-Z])|RCPS|우선주|신규 발행|발행하는|찍는",
    "신주 10만주를", "전환우선주 80억원", never=("보통주 10만주를", "지분을", "구주", "CBD"),
)  # fmt: skip
# Who is called so pays in.
INVESTOR_NAME = cue(r"(?:벤처스|캐피[탈털]|인베스트(?:먼트)?|투자|벤처투자|파트너스|자산운용|증권|기술지주|펀드|투자조합|PE|에쿼티|Capital|Ventures|Partners)$", "한결벤처스", never=("한결바이오",))  # fmt: skip
# Before a name that is taken in, and behind it: as an investor. "새 투자자로 B를 맞았다", "B를 전략적 투자자로 들였다".
_INVESTOR_ROLE = r"(?:투자자|투자사|재무적투자자|전략적투자자|FI|SI|백기사|우군|(?:새|신규|주요|[2-5]대) 주주)로 "
AS_INVESTOR = cue(rf"{_INVESTOR_ROLE}(?:[가-힣]{{1,10}} ){{0,2}}$", "새 투자자로 일본 ", never=("새 파트너로 ",))
TO_INVESTOR = cue(rf" (?:[가-힣]{{1,6}} ){{0,2}}{_INVESTOR_ROLE}", " 전략적 투자자로 ", never=(" 이사로 ",), here=True)
INVESTOR_TAKEN = cue(
    rf"[을를] (?:[가-힣]{{1,6}} ){{0,2}}{_INVESTOR_ROLE}(?:[가-힣]{{1,4}} )?$|{_INVESTOR_ROLE}[^,.\n]{{2,40}}[을를] (?:[가-힣]{{1,4}} )?$",
    "B를 새 투자자로 ",
    "새 투자자로 일본 B를 ",
    never=("B를 ",),
)
# What ends a sentence of several companies with an amount each: money that came in.
_CLOSED = "(?:유치|조달|확보|마무리|완료)(?:했|하며|하고|해|한 (?:것|데)|에 성공)"
RAISED = cue(
    rf"투자(?:금|를|금을| )? ?{_CLOSED}|자금을? ?{_CLOSED}|시리즈 ?[A-G][^,.\n]{{0,12}}{_CLOSED}|억 ?원을 {_CLOSED}|발행으로 {_CLOSED}"
    r"|투자 ?받았|투자를 받았|투자를 받은 (?:것|데)|투자 ?유치를 (?:마무리|완료|마쳤)",
    "시리즈B 투자를 유치했다", "180억원을 유치했다", "투자를 받았다", "투자유치에 성공", never=("투자를 검토한다", "투자를 유치할 계획이다"),
)  # fmt: skip
# Between a company and its amount.
BESIDE = cue(
    r"(?: ?\([A-Z][A-Za-z .&]{1,24}\))?(?:[은는이가도](?=[ ,]))?,?(?: ?(?:프리|[Pp]re)-?\s?IPO로| 시리즈 ?[A-G]로| 전환사채(?:\(CB\))? 발행으로| 유상증자로)? ?[(（]?(?:약 |총 )?$",
    "는 ", "(", "가 전환사채(CB) 발행으로 ", never=("가 주도한 ", "에 "), here=True,
)  # fmt: skip
EACH = cue(
    r" ?(?:(?:이달|최근|나란히|지난달|지난|지난해|작년|올해|이날|같은 날|같은 달|20\d\d년|\d{1,2}월(?:에는|에)?|\d{1,2}일(?:에는|에)?),? ){0,4}각각 ",
    "각각 ",
    " 각각 ",
    " 지난 9일 각각 ",
    never=("모두 ",),
    here=True,
)
# Between a verb and the company that it describes: what the company does. "조달한 인공피부 개발사 A는"
TRADE = cue(
    r" ?(?:[^ .,\n]{1,14} ){0,3}(?:기업|업체|회사|개발사|벤처|바이오텍|스타트업|상장사|전문기업|제약사|바이오벤처|제조사) ?",
    " 인공피부 개발사 ", never=(" 돈으로 ",), here=True,
)  # fmt: skip
# Behind a day that is of something else: 2018년 설립된 A.
OF_ANOTHER = cue(r"(?:에|,)? ?[가-힣]{1,8}(?:[된한]|세운|연) ", " 설립된 ", never=(" 투자를 ", "에는 "), here=True)
# What stands for an amount: 나머지는 B가 댔다.
THE_REST = cue(r"나머지|전액|절반|잔액|남은 금액", "나머지는 ", never=("머지",))
# Before a verb: how the cost of something to come is to be met. "비용 900억원 중 3할은 증자로, 나머지는 B에서 조달한다"
COSTS_SHARED = cue(
    r"(?:비용|[가-힣]비|예산)(?:은|는|이|가)? (?:총 |약 )?[0-9][^.\n]{0,20} ?(?:가운데|중) (?:약 )?(?:[0-9.]{1,5} ?(?:할|%|퍼센트)|절반)",
    "비용 900억원 중 3할", "공사비 270억원 가운데 25%", never=("비용 300억원을 조달", "공사비 90억원 중 30억원"),
)  # fmt: skip
# Between a company and an amount, in a heading without a verb.
HEADS = cue(r" ?(?:시리즈 ?[A-G]|Series [A-G]|프리 ?IPO|유상증자|유증|제3자배정 유증)(?:로|서| 투자)? $", " 시리즈C ", never=(" 시리즈C 추진 ",), here=True)  # fmt: skip
# What is talked over, or grows: a round, or an investment on terms.
NEGOTIATED = cue(
    rf"시리즈{_LETTER}|Series{_LETTER}|series{_LETTER}|프리 ?-?IPO|프리 ?시리즈|라(?<!블라)운드|유상증자|(?:전환사채|신주인수권부사채|신주|[CB]B|BW)(?:\([A-Z]{{2}}\))? ?발행|투자 ?유치|제3자 ?배정|투자(?: (?:조건|협상|협의|논의|규모|계약)|를 (?:협의|협상|논의))|(?:논의하던|논의해 온|협의하던|추진하던|받으려던|받기로 했던|유치하려던) (?:[\d,.조억만천]{{1,10}} ?{SPOKEN} ?(?:규모의? )?)?투자[가는도] ",
    "시리즈B는", "투자 협상이", "투자 조건을", never=("공장 투자를 늘렸다", "기술이전 협상"),
)  # fmt: skip
# A round of before, to which this one is compared.
ROUND_THEN = cue(
    r"(?P<round>(?:시리즈 ?[A-G]|프리 ?-?IPO|시드)) ?(?:라운드 ?)?(?:때|당시)", "시리즈B 때의", never=("시리즈B를",)
)
# Before a verb of paying: what is given out is no money.
NO_MONEY = cue(
    r"(?:소식|자료|보도자료|공시|입장|성명|성과|결과|실적|목소리|이익|적자|흑자|답)[을를] (?:[가-힣]{1,4} )?$",
    "투자 유치 소식을 ", "보도자료를 ", never=("소식통을 ", "30억원을 "),
)  # fmt: skip
# Before an amount: it was only talked of, or hoped for.
HOPED_FOR = cue(
    r"(?:논의하던|논의해 온|협의하던|받으려던|유치하려던|모으려던|검토하던) (?:약 |총 |최대 )?$",
    "B와 논의하던 ", "받으려던 최대 ", never=("추진하던 ", "받은 "),
)  # fmt: skip
# Before 끝내다: what is done is that the money came in.
PAID_IN = cue(
    r"(?:납입|투자 ?유치|자금 ?조달|클로징|라운드|펀딩|증자)(?: ?절차)?[을를] (?:[가-힣\d]{1,6} ){0,2}$",
    "납입을 14일 ", "투자 유치를 ", never=("협상을 ", "계약을 "),
)  # fmt: skip
# Right before a verb that calls off: what is called off is a round.
CALLED_OFF = cue(
    rf"(?:시리즈{_LETTER}|프리 ?-?IPO|라운드|유상증자|유증|증자|투자 ?유치|제3자 ?배정|전환사채|CB|BW|신주|발행)(?: ?(?:계획|결정|발행|절차|라운드|작업|투자))?(?:을|를|이|가|도)? ?(?:전격 |결국 |돌연 |끝내 |자진 )?$",
    "유상증자를 ", "전환사채 발행을 결국 ", never=("기술수출 계약을 ",),
)  # fmt: skip
# Between a word for the total and its amount: 총액은 원화로 500억원.
AMOUNTS_TO = cue(r"[은는이가도을를]? ?(?:[가-힣]{2,4}로 )?(?:약 |총 |모두 |최대 |무려 )?$", "은 원화로 ", "은 ", never=("은 밝히지 않았고 ",), here=True)  # fmt: skip
INVESTOR_HEAD = cue(
    r" (?:[가-힣]{2,5} )?(?:투자자|투자사|주주|곳|재무적투자자|FI|SI)",
    " 초기 투자자다",
    never=(" 시리즈A를",),
    here=True,
)
THEREOF = cue(r"(?<![가-힣])이 ?(?:가운데|중)|그중", "이 가운데 ", never=("앞서 ", "아이중"))
# Between two of a list of investors.
LISTED = cue(
    r"(?: ?\(?[\d,.]{1,8}[조억만천\d,]{1,8} ?"
    + SPOKEN
    + r"\)?)?(?:[,·]|와|과| 및) ?(?:그리고 )?(?:(?:기존|신규) (?:주주|투자자)인 |[가-힣美日中英]{1,6} )?",
    ", 미국 ",
    ", 그리고 기존 주주인 ",
    "와 ",
    never=("는 ",),
    here=True,
)
# Behind a name's 를: it pays in with those who follow.
ADDED_TO = cue(r" (?:더해|더하여|이어) ", " 더해 ", never=(" 투자해 ",), here=True)
AMONG = cue(r" ?(?:비롯(?:해|한|하여)|포함(?:해|한|하여)|필두로|중심으로)", " 비롯해 ", never=(" 투자해",), here=True)
# Behind "투자": who says so of its own round closed it.
CLOSES = cue(
    r"마무리|완료|마쳤|마친|마치|매듭|끝냈|끝내|성공|종료|마감", "를 마무리했다", never=("를 결정했다", "를 단행했다")
)
ROUND_BEFORE = cue(
    r"(?:(?:시리즈|[Ss]eries) ?[A-G]|프리 ?-?IPO|[Pp]re-IPO|시드|브릿지|라운드|증자|제3자 ?배정) ?(?:신규 |후속 |추가 |2차 |1차 )?(?:투자금 ?|투자 ?대금 ?|대금 ?)?$",
    "시리즈B ", "프리IPO ", never=("시설 ", "설비 "),
)  # fmt: skip
# Behind a verb that says what a contract is about: the contract is signed.
CONTRACTED = cue(
    r" (?:내용의 |조건의 )?(?:[가-힣]{1,6} ?)?(?:계약|약정|합의)서?(?:을|를|에) (?:[가-힣\d]{1,6} )?(?:체결|맺었|맺은|맺고|서명|사인|날인|조인|도장을 찍)[가-힣]{0,3}",
    " 계약서에 도장을 찍었다", " 내용의 투자계약을 체결했다", never=(" 계약을 검토했다", " 방안을 확정했다"), here=True,
)  # fmt: skip
RAISING_CONTRACT = cue(
    r"(?:투자를?|자금을?|[조억만\d] ?" + SPOKEN + r"(?: ?\([^()\n]{1,20}\))?[을를]?) ?(?:[가-힣()A-Z]{2,10} (?:방식|형태)(?:으로|로) )?(?:(?:유치|조달|수혈|투자)하|투자 ?받|받)는 (?:내용의 |조건의 )?(?:[가-힣]{1,6} ?)?(?:계약|약정|합의)",
    "투자를 유치하는 계약", "100억원을 투자하는 내용의 계약", never=("기술을 이전하는 계약", "투자를 유치하는 방안"),
)  # fmt: skip
# A contract on an investment, signed: who of the two pays in is told by their names and particles.
INVESTMENT_CONTRACT = cue(
    r"(?:지분 ?|전략적 ?|신규 ?|후속 ?)?(?:투자|신주 ?인수|출자) ?(?:본)?(?:계약|약정)서?(?: ?\([^()\n]{1,16}\))?(?:(?:을|를|에) (?:[가-힣\d]{1,6} )?(?:체결했|체결하고|체결하며|체결해|체결한 |맺었|맺고|맺으며|맺은 |서명했|서명하고|사인했|날인했|도장을 찍었)| 체결(?=$|[\n.,…(]))",
    "투자계약을 체결했", "신주인수계약(SSA)을 맺었", "투자 계약에 서명했", never=("투자계약을 검토", "투자협약을 체결했", "투자계약을 체결할"),
)  # fmt: skip
# Behind a verb that invests: something is built with it.
BUILDS = cue(
    r",? (?:[^,.\n]{0,24}[을를] )?(?:짓|지어|지었|지을|세우|세웠|건립|건설|증설|신축|구축|설립|조성|마련|들여|운영)",
    " 공장을 짓는다",
    " 2공장을 증설",
    never=(" 지분 10%를 확보했다", " 주주로 올라섰다"),
    here=True,
)
# Between who invests and the amount: into what, that is no company's shares.
INTO = cue(r"[가-힣](?:에|에는|에도|에만) ", "공장에 ", "연구개발에 ", never=(" 지난달 ",))
# Before or behind an amount: it is what each of several pays.
OF_EACH = cue(r"각각|(?:어치)?씩|각 ", "각각 ", "씩", never=("함께 ", "을 "))
# Behind an amount: it is all of the round's. "210억원 전액을 B가 댔다".
WHOLE = cue(r" ?(?:전액|전부)(?:을|를|은)? ", " 전액을 ", never=(" 가운데 ",), here=True)
BEFORE_IT = cue(
    r"(?<![가-힣])(?:앞서|그에 앞서|이에 앞서|그전|그 전|이전에는)(?:에는|에도|인)? ", "앞서 ", never=("이어 ",)
)
# Between two amounts: the former is of a clause that another verb has closed. "계약(260만달러)을 맺었고, 9월에는"
OTHER_CLAUSE = cue(
    r"[을를으](?:로)? [^.\n]{1,16}?(?<!이)(?<!였)(?<!이었)(?<!규모)(?:고|며|지만|으나|는데|면서),? ", "계약을 맺었고, ", "계약을 체결하며 ", never=("이고, ", "규모며, ", "과 "),
)  # fmt: skip
# Before a verb of handing over: shares are issued, and go to who stands between.
ISSUED_TO = cue(
    r"(?:신주|전환사채|CB|BW|RCPS|우선주)[^.\n]{0,40}(?:찍어|발행해|발행하여|발행한 뒤) [^.,\n]{2,40}$",
    "전환사채 500억원어치를 찍어 B에 ",
    never=("신주를 발행해 ", "지분을 "),
)
# Behind who acts: the issue is his. "A가 실시하는 500억원 규모의 유상증자에".
ITS_ISSUE = cue(
    r" ?(?:새로 )?(?:실시하는|실시한|추진하는|추진한|추진 중인|진행하는|진행한|진행 중인|단행하는|단행한|결정한|벌이는|여는|발행하는|발행한|모집하는)"
    r" ?(?:약 |총 )?(?:[\d,.]{1,8}[조억만천\d,.]{0,8} ?" + SPOKEN + r"(?: ?\([^()\n]{1,24}\))? ?(?:규모의?|상당의?|어치의?)? ?)?(?:이번 |신규 )?"
    r"(?:시리즈|Series|프리 ?IPO|시드|라운드|(?:제3자 ?배정 |주주배정 )?(?:유상)?증자|펀딩|신주|전환사채|전환우선주|상환전환우선주|투자 ?유치)",
    " 실시하는 500억원 규모의 제3자배정 유상증자", " 추진 중인 시리즈C", never=(" 주도한 시리즈B", " 실시하는 임상"), here=True,
)  # fmt: skip
# Behind a name: it alone pays in.
ALONE = cue(r"(?:이|가|의)? ?(?:단독|홀로|혼자)(?:으로)? ", " 단독으로 ", never=(" 단독주택", "으로 "), here=True)
# Before a name: the bracket behind the verb names who paid in.
BRACKETED = cue(
    r" ?[(（](?:(?:주요 |신규 |기존 |리드 )?(?:투자자|투자사|참여|인수자|(?:배정|발행|인수)? ?대상자?|배정)[은는]?[: ]{1,2})?(?:[^()（）\n]{1,60}[·,] ?)?(?:[가-힣]{1,6} )?", "(", "(투자자: ", never=(" 이번에는 (",), here=True,
)  # fmt: skip
# Before a verb that takes up: an amount of the round just told, and nothing else.
AMOUNT_TAKEN = cue(
    r"[조억만\d] ?" + SPOKEN + r"(?:어치)?(?:씩|규모)?(?:를|을)? ?(?:각각 |나눠 |모두 |더 )?$",
    "150억원씩 ",
    "100억원을 ",
    never=("830억원에 ", "주식을 "),
)
# Before a company at the head of an item: its mark, perhaps a day.
BRIEF_HEAD = cue(r"[^\w\n]{0,3}(?:\d{1,2}[./]\d{1,2}[^\w\n]{1,3})?\Z", "- 11.17 ", "■ ", never=("지난 ",), here=True)
# Between a company at the head of an item and an amount: its round. "■ A: 시리즈C 270억원."
_BRIEF_ROUND = r"(?P<round>(?:프리 ?)?시리즈 ?[A-E](?:-?\d)?|프리 ?-?IPO|[Pp]re-IPO|시드|브릿지|프리 ?-?(?:시리즈 ?)?A|후속 투자|신규 투자)(?: ?라운드)?(?: ?투자)?(?: ?유치)?"
_BRIEF_MARK = r" ?[:：=,(|│/-]{1,2} ?"
BRIEF = cue(
    rf"{_BRIEF_MARK}{_BRIEF_ROUND}(?:로|서)?[ ,:(|│/]{{1,3}}(?:총 |약 )?",
    ": 시리즈C ",
    ", 프리IPO ",
    "(시리즈A, ",
    never=("는 시리즈C로 ",),
    here=True,
)
BRIEF_MARK = cue(rf"{_BRIEF_MARK}(?:총 |약 )?", ": ", " = 총 ", never=("는 ",), here=True)
SIZED_ROUND = cue(rf"(?: ?규모의?)? ?{_BRIEF_ROUND}", " 규모 시리즈A", " 시드 투자 유치", never=("을 유치",), here=True)
# In the bracket behind a company: its round, up to the amount. "A(시리즈B 90억)".
BRIEF_INSIDE = cue(
    rf" ?[(（]{_BRIEF_ROUND}[ ,:]{{1,2}}(?:총 |약 )?", "(시리즈B ", "(시드, ", never=("(구 시리즈B)",), here=True
)
# An item that names a company behind its trade, its round, how much and, in a bracket, of whom: "△구강미생물 A 프리A 45억원(B)".
LISTED_ROUND = cue(
    rf"[△▲▽▷▶○●◇◆■□•①-⑳] ?(?:[^△▲▽▷▶○●◇◆■□•①-⑳().,\n]{{0,40}} )?(?P<who>[가-힣A-Za-z][가-힣A-Za-z0-9&]{{1,19}})(?:\([^()\n]{{1,24}}\))? {_BRIEF_ROUND}(?:로|에서|,)? "
    rf"(?:(?:총 |약 )?\d[\d,.]{{0,8}}[조억만천\d,. ]{{0,10}}{SPOKEN}|(?:투자 ?)?(?:금액|규모|투자금|금액은)? ?(?P<hidden>비공개|미공개))(?: ?규모)? ?[(（](?P<payers>[^()（）\n]{{2,80}})[)）]",
    "△구강미생물 가람큐브 프리A 45억원(신라벤처투자)", "▲가람온 시리즈A 금액 비공개(새봄D2)", never=("△가람큐브 프리A 추진(신라벤처투자)", "가람큐브 시드 20억원(신라벤처투자)"),
)  # fmt: skip
PAYER = cue(
    r"(?P<who>[^·,/&()（）\s][^·,/&()（）]{1,38}?)(?= ?등?(?:[·,/&]|$))", "신라벤처투자·두산캐피탈", never=("·",)
)
# An amount that a noun calls what was raised, without a verb. "조달 금액은 300억원이다".
RAISED_IS = cue(
    r"(?:조달|유치|모집|투자|납입|발행|증자) ?(?:금액|규모|액|금|대금)[은는이] (?:총 |약 |모두 )?$",
    "조달 금액은 ",
    never=("조달 금액을 ",),
)
# What may end such an item: who pays in.
BRIEF_END = cue(
    r" ?(?:[)）] ?[:：=-] ?[^()（）\n]{1,80}|[(（|│/] ?[^()（）\n]{1,80}[)）]?)?(?: ?규모)?(?: ?(?:1차|2차|최종|전액|투자금?)? ?(?:납입|유치|조달|모집|투자|클로징|마감|완료|마무리)(?: ?(?:완료|마무리|종료|마감|끝))?)?(?:(?:…|, ?| )누적 ?(?:총 |약 )?[\d,.]{1,8}[조억만천\d,.]{0,8} ?"
    + SPOKEN
    + r"?)?[.)\s]*\Z",
    ".",
    "…누적 330억",
    "): 한결벤처스, 다온캐피탈",
    " 규모.",
    "(한결벤처스, 다온캐피탈)",
    " 1차 납입.",
    never=("을 유치했다.", " 유치 추진."),
    here=True,
)
NOT_NAMED = cue(r"비공개|미공개", "비공개", never=("공개",))
EACH_TAKEN = cue(r"[조억만\d] ?" + SPOKEN + r"(?:어치)?씩(?:을)? (?:나눠 )?$", "150억원씩 ", never=("150억원에 ",))
# What was lent or granted is no capital.
BORROWED = cue(
    r"(?:차입|차입금|대출|대출금|융자|대여금|신디케이트론|담보대출|한도대출|회사채(?: 발행)?|정부 ?과제|국책 ?과제|연구과제|보조금|지원금|출연금|보유 현금|자체 자금|내부 자금|수수료|공모)(?:으로|로|에서|을 통해|를 통해|을 받|를 받|을 일으)",
    "은행 차입으로 ", "시설자금 대출을 받", "회사채 발행으로 ", never=("유상증자로 ", "전환사채 발행으로 "),
)  # fmt: skip
# Behind an amount: what a round was to bring. "100억원을 목표로 추진하던 시리즈B".
AIMED_AT = cue(r"(?:을|를)? ?목표(?:액)?(?:로|인|였던|이던| )", "을 목표로", never=("을 모아 목표를",), here=True)
# One who is not named raises: it is no round of whom the text spoke before.
BY_ANOTHER = cue(
    r"(?<![가-힣])(?:경쟁사|경쟁 ?업체|동종 ?업체|(?:또 )?다른 [가-힣]{1,4}(?:사|업체|기업|곳|텍)|한 [가-힣]{1,6}(?:사|업체|기업|텍))(?:은|는|이|가|도) ",
    "경쟁사가 ", "또 다른 바이오텍이 ", never=("회사는 ", "이 회사가 "),
)  # fmt: skip
# Many raise together, each its own: a tally.
BY_MANY = cue(
    r"(?:(?:입주|보육|졸업|참가|참여|지원|회원) ?(?:기업|업체|사)(?:들)?(?: ?\d{1,4} ?(?:곳|개사|개 ?사|개))?|(?:스타트업|벤처|기업|업체|회사)(?:들| ?\d{1,4} ?(?:곳|개사|개 ?사|개)))(?:이|가|은|는) (?:[가-힣\d]{1,8} ){0,4}$",
    "입주기업이 지난해 ", "스타트업 12곳이 ", never=("입주기업인 A가 ", "회사는 같은 날 "),
)  # fmt: skip
# Opens a sentence behind a round, before and behind what it is in all: "모두 170억원으로, A가 70억원을 댔다".
SUM_OPENS = cue(
    r"\s?(?:이번 |전체 |총 )?(?:투자 ?|조달 ?|유치 ?)?(?:모두|총|총액은|전체|합쳐|합해서?|도합|규모는|금액은|액수는|투자금은|투자액은) ?(?:총 |모두 |약 )?",
    "모두 ", "규모는 총 ", "투자금은 모두 ", never=("B가 ", "이 중 "), here=True,
)  # fmt: skip
OF_WHICH = cue(
    r"(?: ?\([^()\n]{1,24}\))?(?: ?규모)?(?:(?:으로|로), |" + IS + r",? )",
    "으로, ",
    "이며 ",
    never=("을 ", "으로 늘"),
    here=True,
)

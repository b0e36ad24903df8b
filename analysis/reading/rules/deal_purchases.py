"""Cues of what changes hands: companies, shares, units, goods, rights."""

from __future__ import annotations

from analysis.reading.rules.cue import cue
from analysis.reading.rules.currencies import SPOKEN

TO_RUN = cue(r"운영권(?:을|을 )? ?$", "운영권을 ", never=("판권을 ", "경영권을 "))
SHARES_TRADED = cue(r"\d만?주[를을]", "69만2381주를 추가로 ", never=("주사제를 ",))
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
    "주식 4만2000주(지분율 60%", "지분 100%를", "지분 전량을", "67%의 지분을", never=("지분 12.5%를", "지분 5%를"),
)  # fmt: skip
# Behind an owner: the shares that it holds. "A가 들고 있던 지분"
HELD_SHARES = cue(
    r"[이가] (?:보유한|보유하던|보유 중인|가진|가지고 있던|갖고 있던|갖고 있는|들고 있던|들고 있는|쥐고 있던|쥔|소유한)(?: 보유)? (?:[^.,\n]{0,12} )?(?:지분|주식|경영권)",
    "가 들고 있던 지분", never=("가 들고 있던 판권",), here=True,
)  # fmt: skip
ALL_SHARES = cue(
    r"(?:지분|주식) ?(?:전량|전부|100 ?%)[을를]|(?:전량|100 ?%)의? (?:지분|주식)을", "지분 전량을", "지분 100%를", never=("지분 30%를",),
)  # fmt: skip
SHARES_OF = cue(
    r" ?(?:의 )?(?:(?:최대주주|대주주|보유|잔여|창업자|기존 주주|발행|총발행|발행한) )?(?:지분|주식|경영권|보통주|구주|새 주인)",
    " 지분 51%",
    "의 경영권",
    never=(" 플랫폼",),
    here=True,
)
SELLERS_SHARES = cue(r"(?:의|인) 지분|보유 지분|지분 \d|주식매매", "대표의 지분", never=("지분율",))
# Before a verb of taking: an option is paid for. "옵션 행사료 300만 달러를 내고 "
OPTION_PAID = cue(
    r"(?:옵션 ?|권리 ?)행사(?:금|료|대금| 대금|비용| 비용| 대가)(?:로|으로|인|를|을|은)? ?(?:[^,.\n]{0,12} )?[\d$€£][^,.\n]{1,24}?[을를] (?:[^,.\n]{1,12} )?(?:내고|내며|주고|건네고|건네며|치르고|치르며|지급하고|지급하며|지불하고|지불하며|납부하고|송금하고|보내고|들여)",
    "옵션 행사료 300만 유로를 5일 지급하고", "옵션 행사금으로 1억 유로를 내고", never=("옵션 행사료 300만 달러를 받고", "계약금 300만 달러를 내고"),
)  # fmt: skip
# Behind a company and before a verb of taking: it is paid for what is taken. "A에 300만 달러를 주고 판권을 확보했다"
PAYS_AND = cue(
    r" ?(?:[가-힣]{2,6}(?: [가-힣]{2,4})? )?(?:약 |총 |최대 |모두 )?[\d$€£][^,.\n]{1,30}?[을를] (?:[^,.\n]{1,12} )?(?:내고|내며|주고|건네고|건네며|치르고|치르며|지급하고|지급하며|지불하고|지불하며|쥐여주고|안기고)",
    " 300만 달러를 주고", " 계약금으로 50억원을 먼저 내고", never=(" 300만 달러를 받고",), here=True,
)  # fmt: skip
BUSINESS = cue(
    r"사업부|사업|공장|부지|건물|사옥|토지|설비|브랜드|자산|파이프라인|특허|판권|권리|플랫폼|후보|기술|생산시설|프로그램|물질",
    "백신 사업부",
    never=("지분",),
)
CONTRACT = cue(r"계약|수주|독점|입찰|낙찰", "공급계약", never=("공급했다",))
# What is handed over for good, whatever the verb: a unit, a site, shares.
SOLD_UNIT = cue(
    r"(?:(?<!공동)사업|사업부문?|공장|부지|사옥|건물|토지|생산시설|생산설비)[을를] ",
    "임플란트 사업부를 ",
    never=("사업권을 ",),
)
HOLDS = ("쥐었", "쥔")  # what is held already: 지분 30%를 쥔 A
SOLD_OUTRIGHT = cue(
    r"(?:특허|파이프라인|공장|사업부문?|생산시설|브랜드|설비)(?: ?\d{1,3}건)?(?: ?[‘'“\"][^’'”\"\n]{1,20}[’'”\"])?(?:[을를]| 전부[를]?| 일체를) ",
    "공정 특허를 통째로 ",
    "파이프라인 'MU-41'을 ",
    never=("특허권 심사를 ",),
)
# Where the object of a verb ends: closing quotes, how many there are, the particle.
OBJECT_END = cue(
    r"[’'”\"]?(?: ?(?:\d{1,2}|[한두세네]|다섯) ?(?:종|개|건|가지))?(?: ?(?:일체|전부))?[을를] ",
    "' 3종을 ",
    "를 ",
    never=("과 ",),
)
SUBJECT_END = cue(
    r"[’'”\"]?(?: ?(?:\d{1,2}|[한두세네]|다섯) ?(?:종|개|건|가지))?(?: ?(?:일체|전부))?[은는이가도] ",
    "' 3종은 ",
    "가 ",
    never=("를 ",),
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
UNIT_MOVES = cue(
    r"(?:(?<!공동)사업|사업부문?|공장|부지|사옥|건물|토지|생산시설|생산설비)[은는이가] ",
    "임플란트 사업은 ",
    never=("사업권은 ",),
)
CONTROL_MOVES = cue(r"(?:경영권|최대주주 지위|지분)[이가] [^.\n]{0,24}$", "경영권이 B로 ", never=("판권이 B로 ",))
# Behind what was agreed: it is taken back. "흡수합병하기로 했던 결정을 철회했다".
CALLED_BACK = cue(
    r" (?:했던 |한 )?(?:[가-힣]{1,6} )?(?:결정|계획|방침|합의|결의|안건)(?:을|를) (?:[가-힣]{1,4} )?(?:철회|취소|번복|백지화|뒤집|거둬|접었|접기|무효)",
    " 했던 결정을 철회했다", " 당초 계획을 전격 취소", never=(" 결정을 내렸다", " 계약을 맺었다"), here=True,
)  # fmt: skip
GIVEN_AWAY = ("양도", "양수", "매각", "자산")
# In a clause of taking: it is said to be stolen.
ILLICIT = cue(r"무단(?:으로)?|불법(?:으로)?|몰래|허락 없이|동의 없이|빼돌", "무단으로 ", never=("단번에 ",))
# Before 대다, 구매하다: goods as the object, and no money.
_WARES = (
    r"(?:원료|원액|원자재|부품|배지|완제품?|반제품|제품|시약|자재|소재|중간체|균주|세포|백신|의약품|[가-힣]제|키트|장비|기기|용기|주사기|바이알|물량"
    r"|[가-힣]{2,8}약|필터|레진|단백질|효소|항체|톡신|필러|혈장|혈액|플라스미드|벡터|DNA|RNA|API)(?: [\d,.만천]{1,8} ?[가-힣]{1,3}| (?:약 |최소 )?[\d,.조억만천]{1,10} ?"
    + SPOKEN
    + r"(?: ?\([^()\n]{1,20}\))? ?(?:어치|상당))?[을를]"
)
_PIECES = r"\d[\d,.]{0,8} ?[만천억]{0,2} ?(?:여 ?)?(?:개|병|도즈|바이알|명분|인분|회분|세트|키트|대|톤|kg|㎏|g|리터|L|정|포|앰플|박스|상자|통|장|매|팩)(?:씩)?[을를]"
GOODS_NAMED = cue(
    rf"{_WARES}|{_PIECES}", "원액을", "치료제를", "주사기 30만 개를", never=("자금을", "기술을", "30억원을")
)
EQUIPMENT = cue(r"(?:장비|기기|시약|원료|부품|원숭이|쥐|검체)[은는을를]", "분석 장비는", never=("장비 사업을",))
# Before a verb of taking: what is taken is called by its code.
CODE_TAKEN = cue(
    r"(?<![A-Za-z])[A-Z]{1,5}-?\d{1,5}[A-Za-z]?[’'”\"]?(?:을|를) (?:[가-힣]{1,6} ){0,2}$",
    "EP-1을 ",
    never=("EP-1의 특허를 ", "3억원을 "),
)
# Behind an attributive verb: an asset by its code.
CODE_BEHIND = cue(
    r" (?:[가-힣]{1,8} ){0,3}?[‘'“\"]?[A-Z]{1,5}-?\d{1,5}[A-Za-z]?(?![\d가-힣]{0,1}(?:공장|라인))", " 'EP-1'은", " 항체 EP-1이", never=(" 권리는",), here=True,
)  # fmt: skip
AT_A_PRICE = cue(
    r"\d[\d,.]{0,12} ?(?:[조억만천]+ ?)?" + SPOKEN + r"(?:\([^()\n]{1,20}\))?(?:에|을 (?:주고|내고|치르고|들여)|를 (?:주고|내고|치르고|들여)) ",
    "50억원에 ", "300만달러를 주고 ", never=("50억원의 ", "50억원에서"),
)  # fmt: skip
# Behind whose product it is: a contract to sell it here.
SELLS_HERE = cue(
    r"[^.,\n]{1,24}[을를] (?:국내|한국|우리나라|국내 시장)(?:에|에서) (?:독점 ?)?(?:팔|파는|판매|유통|공급)(?:하는|해온|해 온)? ?(?:\d{4}년 )?(?:[가-힣]{1,4} )?계약",
    "흡입제를 국내에 파는 2018년 계약", "천식약을 국내에서 판매하는 계약", never=("흡입제를 국내에 파는 회사",), here=True,
)  # fmt: skip
# Before a company: it belongs to who sells it.
OF_THE_HOUSE = cue(
    r"(?:자회사|계열사|관계사|종속회사|손자회사)(?:인)? $", "자회사 ", "화장품 계열사 ", never=("제약사 ",)
)
# Right before 대다: goods as its object, and no money.
GOODS = cue(
    rf"(?:{_WARES}|{_PIECES}) (?:(?![^ ]{{0,6}}(?:자금|비용|돈))[^을를.,\n]{{1,16}} )?$",
    "원액을 ", "배지 원료를 5년간 ", never=("자금을 ", "제품을 만들 돈을 ", "임상 비용을 "),
)  # fmt: skip
PRICED = cue(
    r"\d[\d,.]{0,12} ?(?:[조억만천]+ ?)?" + SPOKEN + r"|[$€£¥₩] ?\d|(?:USD|EUR|GBP|JPY|CHF|KRW|CNY) ?\d",
    "350억원에 ",
    "$15M을 ",
    "USD 15M을 ",
    never=("주식 4만주를",),
)

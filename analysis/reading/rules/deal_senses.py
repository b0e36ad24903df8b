"""Cues around a word of deals: in which sense it is meant, or that it is none."""

from __future__ import annotations

from analysis.reading.rules.cue import cue
from analysis.reading.rules.currencies import SPOKEN

# Before 선정했다: it is a sale that is spoken of. "우선협상대상자로 B를 선정했다"
PREFERRED = cue(
    r"우선협상(?:대상)?자(?:로|에|에는) [^,.\n]{0,24}$",
    "우선협상대상자로 한국산업파트너스를 ",
    never=("우수기업으로 ",),
)
# Before a verb of going: where to. "B로 갔다", "B에게로 향한다"
GOES_TO = cue(
    r"(?<=[가-힣A-Za-z)])(?:로|에게|에|쪽으로|품으로|손으로|품에|손에) (?:곧장 |결국 |다시 )?$",
    "로텐파마로 ", "벨타 품으로 ", never=("시험을 마치고 ", "한 걸음 "),
)  # fmt: skip
AGAIN = cue(r"(?:다시|도로) (?:[^ .,\n]{1,12} ){0,2}$", "다시 가람의 ", never=("다시 심사를 받고 이제는 가람 ",))
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
# Behind a change: it is only why something else came. "전략 변경을 이유로 반환했다"
AS_REASON = cue(
    r"(?:[을를] (?:이유|사유|근거)로|(?:으로|로) 인[해한]| ?때문에| ?탓에)",
    "을 이유로", "으로 인해", " 때문에", never=("을 체결", "으로 총액이"), here=True,
)  # fmt: skip
# An option that is let lapse is no deal that failed; what two agree to end or change is told by the verb behind.
LET_LAPSE = cue(r"행사(?:를|을)? $", "옵션 행사를 ", never=("인수를 ",))
AGREEING = cue(
    r"(?:합의|협의)(?:해|하에|하여|로|에 따라)(?: [^,.\n]{0,12})? ?(?:끝|해지|종료|파기|해제|변경|조정|낮|올|늘|줄|바꾸|바꿨)",
    "합의해 끝냈다", "합의하에 계약을 해지", never=("합의했다",), here=True,
)  # fmt: skip
RIGHT = cue(
    r"(?<![콜풋])옵션|(?<![A-Za-z])(?:[Oo]ption|[Ll]icen[sc]e|[Rr]ights?)(?![A-Za-z])|선택권|권리|판권|판매권|실시권|독점권|라이선스|라이센스|사업권|개발권|상업화권|유통권",
    "국내 판권",
    never=("매출",),
)

# Before 수출하다: what goes abroad is no product yet.
CANDIDATE = cue(
    r"(?:후보 ?물질|신약 ?후보|치료제 ?후보|(?<=[가-힣] )후보|플랫폼|원천 ?기술|신약 ?기술|파이프라인)[을를] (?:[^ ]{1,10} ){0,3}$",
    "비만 후보를 ", "신약 후보물질을 1억 달러에 ", never=("치료제를 ", "후보물질의 원료를 "),
)  # fmt: skip
# Before a sentence: the one before it says of a right that it is another's.
RIGHT_SPOKEN_OF = cue(
    r"(?:권리|판권|판매권|실시권|독점권|사업권|개발권|상업화권|유통권)[은는](?: 이미)? (?:[^.,\n]{0,12} )?(?:임자|주인|몫|손|따로|별도|넘어|팔)[^.\n]{0,14}\.\s*$",
    "국내 판권은 주인이 따로 있다. ", never=("국내 판권은 보유한다. ", "판권을 팔았다. "),
)  # fmt: skip

# Before talks: an asset is what they are on.
OVER_ASSET = cue(
    r"(?:플랫폼|물질|신약|항체|백신|치료제|기술|파이프라인|(?<![A-Za-z])[A-Z]{1,5}-?\d{1,5}[A-Za-z]?)[’'”\"]?[을를] (?:두고|놓고)(?:도|는)? ",
    "셔틀 플랫폼을 두고 ", "'EP-3'를 놓고 ", never=("임상을 두고 ", "플랫폼 공동연구를 놓고 "),
)  # fmt: skip

# Between a right and the verb of which it is the object.
AS_ITS_OBJECT = cue(
    r"(?: ?(?:일체|전부|모두|전체|\d{1,2}건))?[을를도]? (?:(?![^ ]*[을를] )[^ .,\n]{1,14} ){0,3}",
    "을 ",
    " 일체를 독점으로 ",
    never=("의 대가를 ",),
    here=True,
)
# Before a verb of handing over: money is handed over. "400만달러의 마일스톤을 회사에 안겼다"
MONEY_GIVEN = cue(
    r"(?:마일스톤|기술료|성과금|대금|\d ?(?:[조억만천]+ ?)?" + SPOKEN + r")(?: ?\([^()\n]{1,24}\))?[을를도] (?:(?:다시|또|모두) )?(?:[^ .,\n]{1,14}(?:에|에게|한테) )?(?:품에 |손에 )?$",
    "마일스톤을 회사에 ", "300만달러를 ", never=("권리를 ", "마일스톤과 판권을 "),
)  # fmt: skip
# Before 맡기다: what is sold is entrusted to another.
SALES_OF = cue(
    r"(?:판매|상업화|유통|영업|개발)(?:와 판매|·판매|·유통|와 유통)?[을를] (?:(?!생산)[^을를 .,\n]{1,12} ){0,2}$",
    "국내 판매를 ", "상업화를 독점으로 ", never=("생산을 ", "판매는 "),
)  # fmt: skip
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
# Before 이전: what moves to another place, and to nobody.
MOVES_HOUSE = cue(
    r"(?:공장|본사|본점|사옥|연구소|사무실|사무소|생산시설|생산라인|거점|시장|코스피)[을를의]? ?$",
    "공장 ",
    "본사를 ",
    never=("기술을 ", "특허를 "),
)
# Behind a contract: it is ended, not made.
BROKEN_OFF = cue(r"[을를]? ?끝[냈내낸]", "을 끝냈다", never=("을 마무리했다",), here=True)
# Behind 시작: what has begun is a contract.
BEGUN = cue(
    r"(?:한|했던) (?:[가-힣A-Za-z0-9·‘’'-]{1,12} ){0,4}[가-힣]{0,8}계약[을은이의 ]",
    "한 비염 스프레이 공동개발 계약을",
    never=("한 임상은", "했다"),
    here=True,
)
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

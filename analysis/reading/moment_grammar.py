"""The grammar of moments: the tables' words put together into patterns that are matched at an anchor.

Two scans find the anchors: numbers with a unit of time after them, and words of time. What stands at an anchor is then
read by the patterns below, each of them linear in a bounded stretch of text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from analysis.reading.rules.dates import (
    AIMS,
    DEICTICS,
    EDGE,
    EVENTS,
    HALVES,
    MONTH_PARTS,
    NATIVE,
    ORDINALS,
    PARTICLE,
    RECURRING,
    WORD_DURATIONS,
    YEAR_PARTS,
)
from analysis.reading.rules.holidays import HOLIDAYS

BLANK = r"[ \u00a0\u3000\t]"
GAP = rf"(?:의{BLANK}|{BLANK}{{0,2}})"
TO = rf"{BLANK}?[~∼～〜–-]{BLANK}?"
SINO = "[일이삼사오육칠팔구십]"
SINO_FIRST = "일이삼사오육칠팔구십유시"
EDGE = rf"(?:{EDGE})"
PARTICLES = re.compile(PARTICLE)

# First characters, so that a pattern is tried only where it can match.
PART_FIRST = "초상중하말후전"
DAY_FIRST = SINO_FIRST + "말"
NTH_FIRST = "첫둘셋넷다두세네마12345"
WEEKDAY_FIRST = "월화수목금토일(（"
HOLIDAY_FIRST = SINO_FIRST + "설추한중부석초신새근노어스현제광개크성"
RANGE_FIRST = "부에~∼～〜–-(（"
TIME_FIRST = "(（오새아점저밤낮정자aApP0123456789한두세네다여일열"
FUZZY_FIRST = "여가정남안내쯤께경무즈언전"


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


_NATIVE = _any(NATIVE)
_WEEKDAY = "[월화수목금토일]요일"
_HOLIDAYS = "|".join(f"(?P<h{i}>{row.pattern})" for i, row in enumerate(HOLIDAYS))

AIM = re.compile(rf"(?P<aim>{_any(AIMS)}){BLANK}?(?!해|달|주(?!말)|번)")
DEICTIC = re.compile("|".join(f"(?P<d{i}>{row.pattern})" for i, row in enumerate(DEICTICS)))
HOLIDAY = re.compile(rf"(?:{_HOLIDAYS})(?P<span>{BLANK}?연휴)?")

# 2024년, 2023~2025년, 24년 10월, '24년, FY2024, 247년에
YEAR = re.compile(
    rf"(?:FY{BLANK}?(?P<fiscal>20\d\d|\d\d)(?!\d)"
    rf"|(?P<year>1[0-9]\d\d|2[01]\d\d)(?:(?:년{BLANK}?)?{TO}['’]?(?P<year_to>1[0-9]\d\d|2[01]\d\d|\d\d)"
    rf"|(?:년?{BLANK}?[·,]{BLANK}?)(?P<year_and>1[0-9]\d\d|2[01]\d\d))?{BLANK}?(?:년도?|학년도|회계연도|사업연도)(?!대|근|물|형|제)"
    rf"|['’](?P<short>\d\d)(?:{TO}['’]?(?P<short_to>\d\d))?(?:년도?|\.(?={BLANK}?(?:[1-4]{BLANK}?분기|[상하]반기)))"
    rf"|(?P<bare>\d\d)년(?:(?:도|(?={BLANK}?(?:상반기|하반기|[1-4]{BLANK}?분기|\d{{1,2}}월|[1-4]Q)|{BLANK}?(?:초|말)(?:{EDGE}))))"
    rf"|(?P<old>[1-9]\d\d)년(?=에(?!{BLANK}?(?:걸|한|두|세|\d|달|이르|가까|육박|한번)))"
    rf"|(?P<alone>20\d\d)(?={BLANK}(?:상반기|하반기|[1-4]{BLANK}?분기)))"
)
QUARTER = re.compile(
    rf"(?:(?P<quarter>[1-4])(?:(?:{BLANK}?분기)?(?:{TO}|{BLANK}?[·,]{BLANK}?)(?P<quarter_to>[2-4]))?(?:{BLANK}?/{BLANK}?4)?{BLANK}?(?:사{BLANK}?)?분기"
    rf"|(?P<first>첫){BLANK}?분기|(?P<q>[1-4])Q(?:['’]?(?P<q_year>(?:20)?\d\d)(?!\d))?(?![A-Za-z])|Q(?P<q2>[1-4])(?![\dA-Za-z]))"
)
# three quarters on end, not the third of a year
QUARTERS_RUN = re.compile(rf"{BLANK}?(?:연속|째|만에|내리)")
HALF = re.compile(rf"(?P<both>상{BLANK}?[·,/]?{BLANK}?하반기)|(?P<half>[상하])반기|(?P<h>[12])H(?:['’]?(?P<h_year>(?:20)?\d\d)(?!\d))?(?![A-Za-z])")
SEASON = re.compile(rf"(?P<season>봄|여름|가을|겨울)(?:철|방학|께)?(?:{EDGE})")
YEAR_END = re.compile(rf"연(?P<edge>말(?!정산|이)|초(?!록|점|과)|내)(?:{EDGE})|연말(?=이)")
MONTH = re.compile(
    rf"(?P<month>1[0-2]|0?[1-9])(?:(?:{BLANK}?월)?{TO}(?P<month_to>1[0-2]|0?[1-9])"
    rf"|[·,]{BLANK}?(?P<month_and>1[0-2]|0?[1-9]))?{BLANK}?월(?!드|급|세|령|물|요일|{BLANK}?결산법인|간|평균)"
    rf"|(?P<spelt>{SINO}{{1,2}}|유|시)월(?={BLANK}?{SINO}{{1,4}}일)"
)
DAY = re.compile(
    rf"(?P<day>3[01]|[12]\d|0?[1-9])(?:(?:{BLANK}?일)?{TO}(?P<day_to>3[01]|[12]\d|0?[1-9])"
    rf"|[·,]{BLANK}?(?P<day_and>3[01]|[12]\d|0?[1-9]))?{BLANK}?일"
    rf"(?:(?!본|부(?!터)|반|정|상|제|차|괄|색|당|교|수|분|생|선|장|시|원|용|임|벌|동|명)|(?=시{BLANK}?까지|정{BLANK}|오(?:전|후)))(?=[^가-힣]|{EDGE}|[오새아저밤낮자현]|공시|발표|$)"
    rf"|(?P<spelt>{SINO}{{1,4}})일(?:{EDGE})|(?P<last>말일)"
)
NTH = re.compile(
    rf"(?P<nth>{_any(ORDINALS)}|[1-5]번째|(?:두|세|네|다섯|첫){BLANK}번째|마지막|(?P<digit>[1-5])(?=주차?(?![가-힣가당])))"
    rf"{BLANK}?(?:(?P<week>주)(?:차)?(?:{BLANK}?(?P<weekday>[월화수목금토일])요일)?|(?P<alone>[월화수목금토일])요일|(?P<final>날))"
)
WEEKDAY = re.compile(rf"{BLANK}?(?P<weekday>[월화수목금토일])요일(?!{BLANK}?마다)")
WEEKEND = re.compile(r"주말(?=에|동안|내내)")
YEAR_PART = re.compile(rf"{BLANK}?(?P<part>{_any(YEAR_PARTS)})(?![가-힣]|{BLANK}?(?:레이|하자|해))|{BLANK}?(?P<part_tied>초|말)(?!과|기{BLANK}?|점)(?:{EDGE})")
MONTH_PART = re.compile(rf"{BLANK}?(?P<part>{_any(MONTH_PARTS)})(?!과|기(?!준)|점)(?:{EDGE})")
AS_OF = re.compile(rf"{BLANK}?(?:기준|현재|현황|시점|결산)")

# 2024.01.25, 2024-01-25, 2024/1/25, 2024. 1. 5., 25.07.08, 02/22/2016, 13.5.2015
NUMERIC = re.compile(
    rf"(?P<y>(?:19|20)\d\d|['’]\d\d(?=[./])|\d\d(?=[./]\d{{2}}[./]\d{{2}}(?![\d.])))(?P<sep>[.\-/])(?:{BLANK}?)(?P<m>1[0-2]|0?[1-9])(?P=sep)(?:{BLANK}?)(?P<d>3[01]|[12]\d|0?[1-9])(?!\d)(?:\.(?!\d))?(?:일(?!본))?"
    r"|(?P<m2>1[0-2]|0?[1-9])/(?P<d2>3[01]|[12]\d|0?[1-9])/(?P<y2>(?:19|20)\d\d)(?!\d)"
    r"|(?P<d3>1[3-9]|2\d|3[01])[./](?P<m3>1[0-2]|0?[1-9])[./](?P<y3>(?:19|20)\d\d)(?!\d)"
    rf"|(?P<y4>(?:19|20)\d\d)(?P<sep4>[.\-/]){BLANK}?(?P<m4>1[0-2]|0[1-9]|[1-9](?={BLANK}?[~∼～]))\.?(?!\d)(?:(?=월|{BLANK}?[~∼～]|{BLANK}?(?:기준|현재|말)|\))|(?<=[~∼～]\d{{4}}[.\-/]\d\d))(?:월)?"
    rf"|(?P<y5>(?:19|20)\d\d|['’]\d\d)\.{BLANK}?(?P<m5>1[0-2]|0?[1-9])월"
)
SHORT_NUMERIC = re.compile(r"(?P<m>1[0-2]|0?[1-9])/(?P<d>3[01]|[12]\d|0?[1-9])(?![\d/]|\.\d)(?=에|부터|까지|일|\(|\s?[~∼]|\s*$)")
TRAILING_YEAR = re.compile(rf",?{BLANK}(?P<year>(?:19|20)\d\d)(?:년|(?=에|\s*$|[,.)]))")

TIME = re.compile(
    rf"(?:(?P<half>{_any(HALVES)}){BLANK}?)?"
    rf"(?:(?P<noon>정오|자정)(?:{EDGE})"
    rf"|(?P<clock>(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?)(?![\d:])(?P<after>{BLANK}?[apAP]\.?[mM]\.?(?![A-Za-z]))?(?:{BLANK}?(?P<zone>GMT|UTC|KST))?"
    rf"|(?P<pm>1[0-2]|0?[1-9]){BLANK}?(?P<pm_half>[apAP]\.?[mM])\.?(?![A-Za-z])"
    rf"|(?P<hour>2[0-4]|1\d|0?\d)(?:시?{TO}(?P<hour_to>2[0-4]|1\d|0?\d))?{BLANK}?시(?!간|점|기|대)(?=[^가-힣]|{EDGE}|$)"
    rf"(?:{BLANK}?(?P<minute>[0-5]?\d)분(?:{BLANK}?(?P<second>[0-5]?\d)초)?|{BLANK}?(?P<half_past>반)(?![가-힣]|기)|정각)?"
    rf"|(?P<native>한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|열한|열두){BLANK}?시"
    rf"(?:{BLANK}?(?P<spelt>{SINO}{{1,3}})분|{BLANK}?(?P<minute2>[0-5]?\d)분|{BLANK}?(?P<half_past2>반)(?![가-힣]|기)|(?=에(?!서)|까지|부터|쯤|경|께|정도|정각|$|[,.)])))"
    rf"(?P<before>{BLANK}?전(?={BLANK}|$|[,.]|에))?"
)
DAY_HALF = re.compile(rf"{BLANK}?(?P<half>{_any(k for k in HALVES if k[0] > 'z')})(?:{EDGE})")
ZONE = re.compile(rf"{BLANK}?[(（](?:[^()\n]{{0,8}}(?:시간|시각)|[월화수목금토일](?:요일|曜日)?)[)）]")
BRACKET_WEEKDAY = re.compile(rf"{BLANK}?[(（](?P<weekday>[월화수목금토일])(?:요일|曜日)?[)）]")

FROM = re.compile(rf"{BLANK}?(?:부터|에서){BLANK}?|{BLANK}?[~∼～〜–]{BLANK}?|{BLANK}-{BLANK}|-(?=\d)")
BLANKS = re.compile(rf"{BLANK}{{0,2}}")
RANGE_END = re.compile(rf"\s*$|{BLANK}?(?:간(?![가-힣])|동안|사이)|[,.)]")
UNTIL = re.compile(rf"{BLANK}?까지")

SAME_NEAR = re.compile(r"[^.\n]{0,8}(?:같은|동기|동월|동일|동분기|동반기|동 ?기간)")
# the same stretch of another year
SAME = re.compile(
    rf"(?:(?P<who>전년도?|지난해|작년|재작년|올해|(?P<ago>\d{{1,2}}|한|두|세){BLANK}?(?:년|해){BLANK}?전|(?P<year>(?:19|20)\d\d)년){BLANK}?)?"
    rf"(?P<what>같은{BLANK}?(?:기간|시기|분기|반기)|동{BLANK}?기간|동기(?:간)?|동일{BLANK}?(?:기간|시기|분기)|동분기|동반기|(?P<month>동월|같은{BLANK}?달(?!러)))"
    rf"(?![가-힣])|(?P<who2>전년도?|지난해|작년|재작년){BLANK}?(?P<what2>같은{BLANK}?(?:기간|시기|분기|반기)|동{BLANK}?기간?|동기간?|동분기|동반기|(?P<month2>동월|같은{BLANK}?달(?!러)))"
    rf"|(?P<what3>같은{BLANK}?기간|동{BLANK}?기간|동기(?=(?:{BLANK}?대비|보다)))"
)

_COUNT = r"(?:\d{1,3}(?:,\d{3})+|\d{1,7})(?:\.\d{1,3})?"
_UNIT = (
    rf"(?:개년|개{BLANK}?분기|분기(?={BLANK}?(?:연속|째|만에|내리))|년(?!생|물|제|산|형|식|대|도|근|임|전(?:쟁|환|시))|개월|주일|주(?!년|차|주|식|당|를|택|목|요|사|관|력|의{BLANK}주)|일(?!차|본|반|정|상|제|괄|색|교|수|생|선|장|부(?!터)|시|원)"
    rf"|시간(?!당|표|대|외)|분(?!기|위|할|류|야|과|파|법|말|쟁|배|리|산|석|양|포|열|자|노|유|담|당|의{BLANK}?[\d일이삼]|사|점|명|율|만|해|별|권)(?=[^가-힣]|{EDGE}|안|내|반|의|거리|[\d일이삼사오육칠팔구]|$)"
    rf"|초(?!등|과|기|음|고|대|반|순|저|록|점|미|청|중|기|단|급|당|안|청|창|임|봄|여)(?=[^가-힣]|{EDGE}|$)|달(?!러|성|라|력|콤|하|려|리|랐|라))"
)
_NATIVE_UNIT = rf"(?:해(?!외|당|결|소|석|명|상|양|체|지|제|약|독|법|를{BLANK}?끼)|달(?!러|성|라|력|콤|하|려|리|랐)|주(?:일|(?={BLANK}?(?:간|동안|만에|째|내|전|뒤|후|연속)))|시간(?!당)|분기|개월|년(?=간|{BLANK}?(?:동안|만에)))"
PIECE = re.compile(
    rf"(?:(?P<low>{_COUNT})(?:{BLANK}?(?:개?[년월주일달]|시간|분)?{TO}(?P<high>{_COUNT}))?(?P<odd>{BLANK}?여)?{BLANK}?(?P<unit>{_UNIT})"
    rf"|(?P<native>{_NATIVE})(?P<odd2>여)?{BLANK}?(?P<unit2>{_NATIVE_UNIT})"
    rf"|(?P<sino>{SINO}{{1,4}}(?:(?<={SINO}{{2}}){BLANK})?)(?P<unit3>개월|년(?={BLANK}?(?:간|동안|만에|안에|이?내|후|뒤|전|째))|일(?={BLANK}?(?:간|동안|만에))|주일?(?={BLANK}?(?:간|동안|만에|이?내|안에))|시간(?!당)|분(?={BLANK}?(?:간|동안|만에|안에|이?내에|후|뒤|전))|초(?={BLANK}?(?:간|동안|만에))|(?P<free>년|개월|주|일|분|초)))"
)
AIMED_BEFORE = re.compile(rf"(?:지난|다음|향후|최근|앞으로){BLANK}?\Z")
HALF_MORE = re.compile(rf"{BLANK}?반(?![가-힣]|기)|{BLANK}?반(?=간|가량|동안|만에|여|정도|째|이|을|의|에|안|쯤)")
NEXT_PIECE = re.compile(BLANK + "?")
WORD_DURATION = re.compile(
    rf"(?:(?:{_any(k for k in WORD_DURATIONS if k not in ('하루', '일년'))})(?:{EDGE}|연속|{BLANK}?앞)"
    rf"|(?:하루|일년)(?={BLANK}?(?:만에|만의|동안|안에|내에|이내|전(?:에|날)?(?![가-힣])|뒤|앞|사이|새(?![가-힣])|종일|내(?![가-힣])|간{BLANK})))"
)
VAGUE = re.compile(
    rf"(?:최근{BLANK})?(?:(?:몇|몇몇|수십|수백|십수|십여|여러|수많은){BLANK}?(?:년|해(?![가-힣]|{EDGE})?|개월|달(?!러)|주(?={BLANK}?(?:간|동안|만|내|전|뒤|후|에))|시간|일(?={BLANK}?(?:간|동안|만|내|전|뒤|후)))"
    rf"|몇{BLANK}?(?:분|초)(?={BLANK}?(?:만에|동안|간|안에|내에|뒤|후|전))|며칠|수년|수개월|수{BLANK}?시간|수일(?={BLANK}?(?:간|내|안|동안|전|후|만에|에{BLANK}걸쳐))|수주간)"
)
NIGHTS = re.compile(rf"(?P<nights>\d{{1,2}}){BLANK}?박{BLANK}?(?P<days>\d{{1,2}}){BLANK}?일")
DECADE = re.compile(rf"(?:(?P<century>1[0-9]|20)?(?P<ten>\d)0)년대(?:{BLANK}?(?P<part>초반?|중반|후반|말))?")
CENTURY = re.compile(rf"(?P<century>\d{{1,2}}){BLANK}?세기(?!의?{BLANK}?(?:병원|한의원))")
EVERY_HEAD = re.compile(rf"매{BLANK}(?:년|해|월|달|주|분기|반기)|{_any(RECURRING)}")
EVERY = re.compile(
    rf"(?:{EVERY_HEAD.pattern})(?:{BLANK}?(?:(?:첫|둘|셋|넷|다섯)째|마지막|[1-5]째){BLANK}?주{BLANK}?(?:[월화수목금토일]요일)?|{BLANK}?[월화수목금토일]요일(?:(?:{BLANK}?[·,]{BLANK}?|[과와]{BLANK})[월화수목금토일]요일){{0,4}}|{BLANK}?(?:1[0-2]|[1-9])월(?:{BLANK}?(?:3[01]|[12]?\d)일)?(?![가-힣]|{BLANK}?급)|{BLANK}(?:3[01]|[12]?\d)일(?![가-힣])|{BLANK}?말일)?"
)
APIECE = re.compile(rf"{BLANK}?(?:간격{BLANK}?)?마다")
NOW = re.compile(rf"현재(?:{EDGE})(?!진행형)")

APPROXIMATE_BEFORE = re.compile(rf"(?:약|대략|어림잡아|줄잡아|거의){BLANK}?\Z")
APPROXIMATE_AFTER = re.compile(rf"{BLANK}?(?:여(?![가-힣])|여간|여{BLANK}|가량|정도|남짓|안팎|내외|쯤|께|경(?=에|부터|까지|의|으로|{BLANK}|[,.)]|$)|무렵|즈음|가까이|언저리|전후)")
AGO = re.compile(rf"{BLANK}?이?전(?:에도|에는|에|부터|까지|보다|과|의|만|이(?!전)|쯤|인|엔)?(?![가-힣])(?!{BLANK}(?:세계|직원|국민|임직원|거래일|회장|대표|의원|장관|총리|대통령|사장|원장|교수|국가|지역|분야|산업|공정|과정|주기|계열|사업))")
# 4주 1회, 2주에 한 번, 하루 평균 300명: what a rate is per is no moment
RATE = re.compile(
    rf"{BLANK}?(?:당(?![가-힣])|에{BLANK}?(?:평균{BLANK}|약{BLANK}|최대{BLANK}|최소{BLANK})?(?:\d|[한두세네]{BLANK}?(?:번|차례|명|건|곳)|수[십백천만])|(?:\d{{1,3}}|[한두세네]){BLANK}?(?:번|회|차례|정{BLANK}|캡슐|포{BLANK})|평균{BLANK}|최대{BLANK}\d)"
)
WEEKLY_BEFORE = re.compile(rf"(?<![가-힣])주{BLANK}?\Z")
EVENT = re.compile(EVENTS)
DURATION_AFTER = re.compile(
    rf"{BLANK}?(?:간(?![가-힣])|간(?=의|은|이|을|에|씩|{BLANK})|동안|내내|이내|안에|안으로|내에|내로|내(?={BLANK}|[,.)]|$)|만에|만의|만인|째|연속|가량|정도|남짓|안팎|내외|여(?![가-힣])|여간"
    rf"|이상|이하|미만|초과|뒤(?![가-힣])|뒤에|후(?![가-힣])|후에|후부터|짜리|분(?![가-힣])|치(?![가-힣])|씩|주기|간격|소요|전(?:에|까지|부터|만)|전(?=[,.)]|{BLANK}?$)|이(?:면|나)(?![가-힣])|(?:재입원|사망|생존|투여|요법|이동평균|이평선|체험|과정|코스|무료|평균|치료|관찰|추적)|(?:을|를){BLANK}(?:한{BLANK})?주기|(?:단축|연장|지연)(?=[했됐된될돼함,.)\n]|$)|빨라|앞당|당겨|늦춰|늦어|걸[려렸리]|경과|밖에|만{BLANK}(?:지나|더)|사이|종일)"
)
DURATION_BEFORE = re.compile(rf"(?:로부터|향후|앞으로|최장|최대|최소|약|총|꼬박|불과|단|최근|생후|평균|매|장장|무려|적어도|대략|거의|통지|통보|이후|청구|수령){BLANK}?\Z")
SHARES_BEFORE = re.compile(r"(?:주식|보통주|우선주|신주|구주|자사주|배당|무상증자|유상증자|스톡옵션)[^.\n]{0,8}\Z")
SHARES_AFTER = re.compile(rf"{BLANK}?(?:배정|발행|매입|매도|취득|처분|소각|보유|무상|유상|신주|청약|증여|상속|당)|{BLANK}?[(（]")
ROUND_THE_CLOCK = re.compile(rf"{BLANK}?(?:365|운영|가동|상담|대기|모니터링|체제|돌아|편의점|무인|응급|진료|콜센터|영업|가능|풀가동|내내{BLANK}가동|연중무휴)")

# A verb after a moment that tells whether what it dates is past or still to come.
_DOUBLE_S = "".join(chr(0xAC00 + 28 * i + 20) for i in range(399) if chr(0xAC00 + 28 * i + 20) not in "있겠")
_FINAL_N = "".join(chr(0xAC00 + 28 * i + 4) for i in range(399))
_FINAL_L = "".join(chr(0xAC00 + 28 * i + 8) for i in range(399))
TENSE = re.compile(
    rf"(?P<future>예정|계획|방침|목표|전망|앞두|앞둔|것으로{BLANK}?(?:보|전망|예상|기대)|[{_FINAL_L}]{BLANK}(?:것|수|때까지)|열리는|열릴|[{_FINAL_N}]다(?=[.고며]|는|$))|(?P<past>[{_DOUBLE_S}](?:다|고|으|지|는|던|기|음|습|어|을))"
)
REPORTED = re.compile(
    rf"(?:\([^()\n]{{1,12}}\))?{BLANK}?(?:[가-힣]{{1,8}}(?:을|를|에|에서|에게|와의|과의|로|으로|한|된)?{BLANK}){{0,3}}(?:밝혔|공시했|발표했|전했|설명했|말했|보도했|알렸|공개했|강조했|덧붙였|통보했|예고했|내놓|밝힌|공시한|발표한)"
)
SAID_BEFORE = re.compile(rf"(?:[다라자냐]고|[\"”’']라?고){BLANK}\Z")
MARKET = re.compile(r"주가|장중|장 중|종가|거래|상한가|하한가|코스[피닥]|증시|마감")
CARRIES_ON = re.compile(r"(?:앞서|이어|이후|그\s?(?:뒤|후|해)|곧이어|그러다|다시|또)\s(?:[가-힣]{1,10}\s){0,2}\Z")

# ---------------------------------------------------------------- the two scans
# The last group that matches says what a number's unit makes of it, and so which patterns are worth trying.
_SECOND = rf"(?:(?:개?[년월일시달]|주|분|시간)?{BLANK}?[~∼～〜–·,과와-]{BLANK}?['’]?\d{{1,7}}+(?:\.\d{{1,2}})?)?{BLANK}?(?:여{BLANK}?)?"
DIGIT_ANCHOR = re.compile(
    r"\d(?<![\dA-Za-z]\d)(?<![\dA-Za-z][.,:/-]\d)(?="
    rf"\d{{0,6}}+(?:,\d{{3}}){{0,2}}+(?:\.\d{{1,3}})?+{_SECOND}"
    rf"(?:(?P<year>년|학년도|회계연도|사업연도)|(?P<month>월)|(?P<day>일)|(?P<quarter>분기|사분기|/{BLANK}?4{BLANK}?분기)"
    rf"|(?P<span>개월|개년|개{BLANK}?분기|주|달(?!러)|시간|분|초)|(?P<clock>시|[ap]m|[AP]M)|(?P<other>세기|박{BLANK}?\d))"
    rf"|(?P<date>\d{{3}}[.\-/]{BLANK}?\d|\d?[./]\d{{1,2}}(?:[./]\d{{2,4}}(?!\d)|(?=에|부터|까지|일|\(|\s?[~∼]|\s*$)(?<=/\d\d|./\d))"
    rf"|\d{{3}}{BLANK}(?:상반기|하반기|[1-4]{BLANK}?분기)|[·.]1절|\d?[QH](?![A-Za-z]))"
    r"|(?P<time>\d?:\d\d))"
)


def _by_first(patterns: Iterable[str]) -> str:
    """Alternatives that all begin with one literal character, so that `re` skips from candidate to candidate."""
    return "|".join(patterns)


_WORDS = (
    r"올(?<![가-힣]올)(?:해|\s|(?=[상하연초말봄여가겨들설추\d]))",
    r"금(?<![가-힣]금)(?:년|월(?!요)|일|주|요일)",
    r"지(?<![가-힣]지)(?:난(?:해|달|주|\s?(?:[\d봄여가겨월화수목금토일상하분설추광현어크성한연주]|달|주))|지난)",
    r"작(?<![가-힣]작)년",
    r"재(?<![가-힣]재)작년",
    r"그(?<![가-힣]그)(?:러께|\s?해|\s?이듬해|저께|제|끄저께|끄제|날|\s전해|달)",
    r"내(?<![가-힣]내)(?:년|후년|달|주|일)",
    r"후(?<![가-힣]후)년",
    r"같은(?<![가-힣]같은)\s?(?:해|달|날|기간|시기|분기|반기)",
    r"동(?<![가-힣]동)(?:년|월|기|일|분기|반기|\s?기간)",
    r"당(?<![가-힣]당)(?:해|월|\s?분기)",
    r"해(?<![가-힣]해)(?:당\s?연도|마다)",
    r"이십(?<![가-힣]이십)[일이삼사오육칠팔구]?\s(?:년|개월|일|주|시간|분|초)",
    r"이(?<![가-힣]이)(?:듬|달|날|번\s?(?:주|달|분기|봄|여름|가을|겨울|아침)|튿날|틀|레|삼일|[십년분개일주]|[삼사오육칠팔구십]{1,3}[년개일주분])",
    r"다(?<![가-힣]다)(?:음\s?(?:해|달|주|날|분기|[\d월화수목금토일])|다음|섯|가오는)",
    r"직(?<![가-힣]직)전\s?(?:연도|분기)",
    r"전(?<![가-힣]전)(?:년|전|월|달|날|일|\s?분기)",
    r"저(?<![가-힣]저)번",
    r"익(?<![가-힣]익)[월일]",
    r"오(?<![가-힣]오)(?:는|늘|[전후]\s?[\d한두세네다여일열]|후에|[십년개분일주])",
    r"돌(?<![가-힣]돌)아오는",
    r"어(?<![가-힣]어)(?:제|저께|린이날|버이날)",
    r"엊(?<![가-힣]엊)그제",
    r"모(?<![가-힣]모)레",
    r"글(?<![가-힣]글)피",
    r"차(?<![가-힣]차)주",
    r"상(?<![가-힣]상)\s?[·,/]?\s?(?:하)?반기",
    r"하(?<![가-힣]하)(?:반기|루)",
    r"첫(?<![가-힣]첫)\s?분기",
    r"연(?<![가-힣]연)[말초내]",
    r"매(?<![가-힣]매)(?:년|해|월|달|주|분기|반기|일(?!유업|경제|신문|홀딩스|헬스)|시간|\s(?:년|해|월|달|주|분기|반기))",
    r"격(?<![가-힣]격)[년월주일]",
    r"분기(?<![가-힣]분기)마다",
    r"반(?<![가-힣\d]반)(?:년|기마다)",
    r"날(?<![가-힣]날)마다",
    r"새(?<![가-힣]새)(?:벽\s?\d|해\s?첫날)",
    r"아(?<![가-힣]아)(?:침\s?\d|흐레|홉)",
    r"저녁(?<![가-힣]저녁)\s?\d",
    r"밤(?<![가-힣]밤)\s?\d",
    r"낮(?<![가-힣]낮)\s?\d",
    r"정(?<![가-힣]정)오",
    r"자(?<![가-힣]자)정",
    *(f"{c}(?<![가-힣]{c})요일" for c in "월화수목토"),
    rf"일(?<![가-힣]일)(?:요일|주일|년|곱|고여덟|[년개일주분]|{SINO}{{1,3}}[년개일주분])",
    r"한(?<![가-힣]한)(?:\s?(?:달|해|주|시간|시|개월)|두|가위|글날)",
    r"두(?<![가-힣]두)(?:\s?(?:달|해|주|시간|시|개월|분기)|세|어|서너)",
    r"세(?<![가-힣]세)(?:\s?(?:달|해|주|시간|시|개월|분기)|네)",
    r"석(?<![가-힣]석)(?:\s?달|가탄신일)",
    r"네(?<![가-힣]네)(?:\s?(?:달|해|주|시간|시|개월|분기)|댓|다섯)",
    r"넉(?<![가-힣]넉)\s?달",
    r"너(?<![가-힣]너)[댓덧]",
    r"여(?<![가-힣]여)(?:섯|덟|드레|러\s?(?:해|달)|름에)",
    r"서(?<![가-힣]서)너",
    r"대(?<![가-힣]대)여섯",
    r"예(?<![가-힣]예)닐곱",
    r"열(?<![가-힣]열)(?:\s?(?:달|해|시간|시)|흘|한|두)",
    r"스(?<![가-힣]스)(?:무\s?해|승의\s?날)",
    r"사(?<![가-힣]사)(?:흘|나흘|[년개일주분십])",
    r"나(?<![가-힣]나)흘",
    r"닷(?<![가-힣]닷)새",
    r"엿(?<![가-힣]엿)새",
    r"보(?<![가-힣]보)름(?!달)",
    r"며(?<![가-힣]며)칠",
    r"몇(?<![가-힣]몇)몇?\s?(?:년|해|개월|달|주|시간|일|분|초)",
    r"수(?<![가-힣]수)(?:년|개월|\s?시간|일|주간|[십백]\s?(?:년|개월|일)|많은\s?해)",
    r"십(?<![가-힣]십)(?:수\s?년|여\s?년|[년개일주분일이삼사오육칠팔구])",
    r"최(?<![가-힣]최)근\s몇",
    *(f"{c}(?<![가-힣]{c})(?:[년개일주분십]|{SINO}{{1,3}}[년개일주분월]|월\\s?{SINO}{{1,4}}일)" for c in "삼육칠팔구"),
    r"설(?<![가-힣]설)(?:날|\s?(?:연휴|명절|당일|대목|차례|귀성))",
    r"구(?<![가-힣]구)정",
    r"추(?<![가-힣]추)석",
    r"중(?<![가-힣]중)추절",
    r"부(?<![가-힣]부)처님",
    r"초(?<![가-힣]초)파일",
    r"신(?<![가-힣]신)정",
    r"근로자의",
    r"노(?<![가-힣]노)동절",
    r"현(?<![가-힣]현)(?:충일|재)",
    r"제(?<![가-힣]제)헌절",
    r"광(?<![가-힣]광)복절",
    r"개(?<![가-힣]개)천절",
    r"크리스마스",
    r"성(?<![가-힣]성)탄절",
    r"봄(?<![가-힣]봄)에",
    r"가(?<![가-힣]가)을에",
    r"겨(?<![가-힣]겨)울에",
    r"주(?<![가-힣]주)말에",
    r"점(?<![가-힣]점)심이후",
    r"FY(?<![A-Za-z]FY)\s?\d",
    r"Q[1-4](?![\dA-Za-z])",
    r"'\d\d(?:년|\.\s?\d)",
    r"’\d\d(?:년|\.\s?\d)",
)
WORD_ANCHOR = re.compile(_by_first(_WORDS))

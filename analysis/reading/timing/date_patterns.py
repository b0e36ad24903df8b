"""Patterns of dates and periods, matched at a position. Each is linear in a bounded stretch of text."""

from __future__ import annotations

import re

from analysis.reading.rules.dates import AIMS, DEICTICS, MONTH_PARTS, ORDINALS, YEAR_PARTS
from analysis.reading.rules.holidays import HOLIDAYS
from analysis.reading.timing.fragments import BLANK, EDGE, ENGLISH_MONTH, SINO, TO, any_of

AIM = re.compile(rf"(?P<aim>{any_of(AIMS)}){BLANK}?(?!해|달|주(?!말)|번)")
# The number of the group is the row's. It stands empty at the end, so that `re` sees the first character of each row.
DEICTIC = re.compile("|".join(f"(?:{row.pattern})()" for row in DEICTICS))
HOLIDAY = re.compile("(?:" + "|".join(f"({row.pattern})" for row in HOLIDAYS) + rf")(?P<span>{BLANK}?연휴)?")

_YEAR4 = r"1[0-9]\d\d|2[01]\d\d"
_SUB_YEAR = rf"(?:[상하]반기|[1-4]{BLANK}?분기|\d{{1,2}}월|[1-4]Q)"
YEAR = re.compile(
    # 2024년, 2023~2025년, 2024, 2025년, 2024학년도
    rf"(?P<year>{_YEAR4})(?:(?:년{BLANK}?)?{TO}['’]?(?P<year_to>{_YEAR4}|\d\d)|(?P<between>(?:{BLANK}?[·,]{BLANK}?(?:{_YEAR4})){{0,4}}){BLANK}?[·,]{BLANK}?(?P<year_and>{_YEAR4}))?"
    rf"{BLANK}?(?:년도?|학년도|회계연도|사업연도)(?!대|근|물|형|제)"
    rf"|FY{BLANK}?(?P<fiscal>20\d\d|\d\d)(?!\d)"
    # '24년, '26. 1분기; 24년 10월, 24년 말; 247년에; 2024 상반기
    rf"|['’](?P<short>\d\d)(?:{TO}['’]?(?P<short_to>\d\d))?(?:년도?|\.(?={BLANK}?(?:[1-4]{BLANK}?분기|[상하]반기)))"
    rf"|(?P<bare>\d\d)년(?:도|(?={BLANK}?{_SUB_YEAR}|{BLANK}?[초말]{EDGE}))"
    rf"|(?P<old>[1-9]\d\d)년(?=에(?!{BLANK}?(?:걸|한|두|세|\d|달|이르|가까|육박)))"
    # 2025 상반기, the 2025.3Q of a table
    rf"|(?P<alone>20\d\d)(?:(?={BLANK}(?:[상하]반기|[1-4]{BLANK}?분기))|\.(?=[1-4]Q(?![\dA-Za-z])|[12]H(?![\dA-Za-z])))"
)
QUARTER = re.compile(
    rf"(?P<quarter>[1-4])(?:(?:{BLANK}?분기)?(?:{TO}|{BLANK}?[·,]{BLANK}?)(?P<quarter_to>[2-4]))?(?:{BLANK}?/{BLANK}?4)?{BLANK}?(?:사{BLANK}?)?분기"
    rf"|(?P<first>첫){BLANK}?분기(?!{BLANK}?(?:흑자|적자|배당|영업|매출|실적|순))|(?P<q>[1-4])Q(?:['’]?(?P<q_year>(?:20)?\d\d)(?!\d))?(?![A-Za-z-])|Q(?P<q2>[1-4])(?![\dA-Za-z])"
)
# three quarters on end, not the third of a year
QUARTERS_RUN = re.compile(rf"{BLANK}?(?:연속|째|만에|내리)")
HALF = re.compile(
    rf"(?P<both>상{BLANK}?[·,/]?{BLANK}?하반기)|(?P<half>[상하])반기|(?P<h>[12])H(?:['’]?(?P<h_year>(?:20)?\d\d)(?!\d))?(?![A-Za-z-])"
)
SEASON = re.compile(rf"(?P<season>봄|여름|가을|겨울)(?:철|방학|께)?{EDGE}")
YEAR_END = re.compile(rf"연(?P<edge>말(?!정산)|초(?!록|점)|내){EDGE}")
MONTH = re.compile(
    rf"(?P<month>1[0-2]|0?[1-9])(?:(?:{BLANK}?월)?{TO}(?P<month_to>1[0-2]|0?[1-9])|[·,]{BLANK}?(?P<month_and>1[0-2]|0?[1-9]))?"
    rf"{BLANK}?월(?!드|생|급|세|령|물|요일|{BLANK}?(?:결산{BLANK}?)?법인|간|평균)|(?P<spelt>{SINO}{{1,2}}|유|시)월(?={BLANK}?{SINO}{{1,4}}일)"
)
_DAY = r"3[01]|[12]\d|0?[1-9]"
DAY = re.compile(
    rf"(?P<day>{_DAY})(?:(?:{BLANK}?일)?{TO}(?P<day_to>{_DAY})|[·,]{BLANK}?(?P<day_and>{_DAY}))?{BLANK}?일"
    rf"(?!본|부(?!터|로)|반|정|상|제|차|괄|색|당|교|수|분|선|장|시(?!까지)|원|용|임|벌|동|명)(?:{EDGE}|(?=[오새아저밤낮자현공발]))"
    rf"|(?P<spelt>{SINO}{{1,4}})일{EDGE}|(?P<last>말일)"
)
NTH = re.compile(
    rf"(?P<nth>{any_of(ORDINALS)}|[1-5]번째|(?:두|세|네|다섯|첫){BLANK}번째|(?P<digit>[1-5])(?=주(?:차(?=에|부터|까지|의))?(?:차?(?![가-힣])|차)))"
    rf"{BLANK}?(?:(?P<week>주)차?(?:{BLANK}?(?P<weekday>[월화수목금토일])요일)?|(?P<alone>[월화수목금토일])요일|(?P<final>날))"
)
ALL_YEAR = re.compile(rf"{BLANK}한{BLANK}?해(?:(?![가-힣])|(?=[의에는를]|동안))")
WEEKDAY = re.compile(rf"{BLANK}?(?P<weekday>[월화수목금토일])요일(?!{BLANK}?마다)")
BRACKET_WEEKDAY = re.compile(rf"{BLANK}?[(（](?P<weekday>[월화수목금토일])(?:요일|曜日)?[)）]")
WEEKEND = re.compile(r"주말(?=에\s)")
YEAR_PART = re.compile(
    rf"{BLANK}?(?P<part>{any_of(YEAR_PARTS)})(?![가-힣])|{BLANK}?(?P<tied>[초말])(?!(?<=초)과|기|점){EDGE}"
)
MONTH_PART = re.compile(rf"{BLANK}?(?P<part>{any_of(MONTH_PARTS)})(?!(?<=초)과|기(?!준)|점){EDGE}")

# 2024.01.25, 2024-01-25, 2024/1/25, 2024. 1. 5., '24.3.15., 25.07.08
NUMERIC = re.compile(
    rf"(?P<y>(?:19|20)\d\d|['’]\d\d(?=[./])|\d\d(?=[./]\d\d[./]\d\d(?![\d.])))(?P<mark>[.\-/]){BLANK}?(?P<m>1[0-2]|0?[1-9])(?P=mark){BLANK}?(?P<d>{_DAY})(?!\d)(?:\.(?!\d))?(?:일(?!본))?"
    # 02/22/2016; 13.5.2015
    rf"|(?P<m2>1[0-2]|0?[1-9])/(?P<d2>{_DAY})/(?P<y2>(?:19|20)\d\d)(?!\d)|(?P<d3>1[3-9]|2\d|3[01])[./](?P<m3>1[0-2]|0?[1-9])[./](?P<y3>(?:19|20)\d\d)(?!\d)"
    # 2024.06 기준, 2023.1~2023.12, (2024-06); 2024.6월, '25.6월
    rf"|(?P<y4>(?:19|20)\d\d)[.\-/]{BLANK}?(?P<m4>1[0-2]|0[1-9]|[1-9](?={BLANK}?[~∼～]))\.?(?!\d)(?:(?=월|{BLANK}?[~∼～]|{BLANK}?(?:기준|현재|말)|\))|(?<=[~∼～]\d{{4}}[.\-/]\d\d))월?"
    rf"|(?P<y5>(?:19|20)\d\d|['’]\d\d)\.{BLANK}?(?P<m5>1[0-2]|0?[1-9])월"
)
# January 25, 2024; Jan. 2024; 25 Jan 2024
_ENGLISH_DAY = rf"(?:{_DAY})(?:st|nd|rd|th)?"
ENGLISH = re.compile(
    rf"(?:(?P<first>{_ENGLISH_DAY}){BLANK})?(?P<month>{ENGLISH_MONTH})(?:{BLANK}(?P<day>{_ENGLISH_DAY}))?,?{BLANK}(?P<year>(?:19|20)\d\d)(?!\d)"
)
# 10.16.(목), as hand-outs print it
DOTTED = re.compile(rf"(?P<m>1[0-2]|0?[1-9])\.{BLANK}?(?P<d>{_DAY})\.?(?={BLANK}?[(（][월화수목금토일][)）])")
# 2027.4.6.~4.9.: the end of a range
DOTTED_END = re.compile(
    rf"(?:(?<=[~∼～])|(?<=[~∼～] ))(?P<m>1[0-2]|0?[1-9])\.{BLANK}?(?P<d>{_DAY})(?:\.(?!\d)|(?![\d.]))(?!{BLANK}?[%배점억만])"
)
# 2027.4.6~9: a day of the same month
DAYS_ON = re.compile(rf"{BLANK}?[~∼～]{BLANK}?(?P<d>{_DAY})(?:일(?!본)|\.)?(?![\d./년월%명건곳]|{BLANK}?[년월:])")
SHORT_NUMERIC = re.compile(rf"(?P<m>1[0-2]|0?[1-9])/(?P<d>{_DAY})(?![\d/]|\.\d)(?=에|부터|까지|일|\(|\s?[~∼]|\s*$)")
TRAILING_YEAR = re.compile(rf",?{BLANK}(?P<year>(?:19|20)\d\d)(?:년|(?=에|\s*$|[,.)]))")

FROM = re.compile(rf"{BLANK}?(?:부터|에서){BLANK}?|{BLANK}?[~∼～〜–]{BLANK}?|{BLANK}-{BLANK}|-(?=\d)")
UNTIL = re.compile(rf"{BLANK}?까지")

# A year that stands alone, and what may follow one that does not: a month, a part, a range, a comparison.
PLAIN = re.compile(
    rf"(?:(?P<year>{_YEAR4})년|(?P<away>올해|지난해|작년|내년|재작년))"
    rf"(?:{BLANK}?(?P<month>1[0-2]|[1-9])월(?:{BLANK}?(?P<day>{_DAY})일)?)?"
)
YEARS_AWAY = {"올해": 0, "지난해": -1, "작년": -1, "내년": 1, "재작년": -2}
AFTER_YEAR = frozenset(
    "0123456789~∼～〜–-(（·'’첫Q상하초중말후전봄여가겨연설추한부석신새근노어현제광개크성같동경무즈쯤께간부만째차이일삼사오육칠팔구십유시"
)
AFTER_DATE = AFTER_YEAR.union(
    "월화수목금토일오새아점저밤낮정자한두세네다여열가남안내쯤께경무즈언전첫둘셋넷마드급물세령평법"
)
PLAIN_PARTICLES = frozenset("에의은는을도")

# First characters, so that a pattern is tried only where it can match.
DEICTIC_FIRST = frozenset("올금지작재그내후같동당해이다전직저익오차어엊모글새")
AIM_FIRST = frozenset(word[0] for word in AIMS)
SINO_FIRST = "일이삼사오육칠팔구십유시"
GAP_FIRST = "의 \u00a0\u3000\t"
PART_FIRST = "초상중하말후전"
DAY_FIRST = SINO_FIRST + "말"
NTH_FIRST = "첫둘셋넷다두세네마12345"
WEEKDAY_FIRST = "월화수목금토일(（"
HOLIDAY_FIRST = SINO_FIRST + "설추한중부석초신새근노어스현제광개크성"
RANGE_FIRST = "부에~∼～〜–-(（"

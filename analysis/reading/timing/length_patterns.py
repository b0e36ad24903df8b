"""Patterns of lengths of time, recurrences, decades and times of day."""

from __future__ import annotations

import re

from analysis.reading.rules.dates import HALVES, NATIVE, RECURRING, WORD_DURATIONS
from analysis.reading.rules.lengths import BARE_UNITS, UNITS, Numeral
from analysis.reading.rules.lengths import VAGUE as VAGUE_WORDS
from analysis.reading.timing.fragments import BLANK, EDGE, SINO, TO, WEEKDAY, any_of


def _units(numeral: Numeral) -> str:
    return "|".join(row.pattern for row in UNITS if row.numeral == numeral)


_COUNT = r"(?:\d{1,3}(?:,\d{3})+|\d{1,7})(?:\.\d{1,3})?"
PIECE = re.compile(
    rf"(?P<low>{_COUNT})(?:{TO}(?P<high>{_COUNT})|{BLANK}?(?P<twice>개?[년월주일달]|시간|분){TO}(?P<high2>{_COUNT})(?={BLANK}?(?P=twice))|,{BLANK}(?P<next>\d{{1,2}}))?(?P<odd>{BLANK}?여)?{BLANK}?(?P<unit>{_units('digits')})"
    rf"|(?P<native>{any_of(NATIVE)})(?P<odd2>여)?{BLANK}?(?P<unit2>{_units('native')})"
    rf"|(?P<sino>{SINO}{{1,4}}(?:(?<={SINO}{{2}}){BLANK}|(?<=십) (?=년))?)(?:(?P<unit3>{_units('sino')})|(?P<free>{any_of(BARE_UNITS)}))"
)
AIMED_BEFORE = re.compile(rf"(?:지난|다음|향후|최근|앞으로){BLANK}?\Z")
HALF_MORE = re.compile(rf"{BLANK}?반(?:(?![가-힣]|기)|(?=간|가량|동안|만에|여|정도|째|이|을|의|에|안|쯤))")
_SINGLE = [word for word in WORD_DURATIONS if word not in ("하루", "일년")]
WORD_LENGTH = re.compile(
    rf"(?P<word>{any_of(_SINGLE)})(?:{EDGE}|(?=연속))"
    # 하루 and 일년 are mostly rates (하루 3번): only what makes a length of them is read
    rf"|(?P<rate>하루|일년)(?={BLANK}?(?:만에|만의|동안|안에|내에|이내|전(?:에|날)?(?![가-힣])|뒤|앞|사이|새(?![가-힣])|종일|내(?![가-힣])|내내|간{BLANK}))"
)
VAGUE = re.compile(rf"(?:최근{BLANK})?(?:{'|'.join(VAGUE_WORDS)})")
NIGHTS = re.compile(rf"\d{{1,2}}{BLANK}?박{BLANK}?(?P<days>\d{{1,2}}){BLANK}?일")
DECADE = re.compile(
    rf"(?:(?P<first>(?:1[0-9]|20)?\d0)(?:년대)?{TO})?(?P<century>1[0-9]|20)?(?P<ten>\d)0년대(?:{BLANK}?(?P<part>초반?|중반|후반|말))?"
)
CENTURY = re.compile(
    rf"(?P<century>\d{{1,2}}){BLANK}?세기(?!{BLANK}?(?:병원|한의원)|(?:바이오|제약|약품|생명|파마|팜|셀|젠|메디|헬스|테크|랩))(?:{BLANK}?(?P<part>초반?|중반|중엽|후반|말)(?![가-힣]{{2}}))?"
)
EVERY_HEAD = re.compile(rf"매{BLANK}(?:년|해|월|달|주|분기|반기)|{any_of(RECURRING)}")
EVERY_TAIL = re.compile(
    rf"{BLANK}?(?:(?:첫|둘|셋|넷|다섯)째|마지막|[1-5]째){BLANK}?주(?:{BLANK}?{WEEKDAY})?"
    rf"|{BLANK}?{WEEKDAY}(?:(?:{BLANK}?[·,]{BLANK}?|[과와]{BLANK}){WEEKDAY}){{0,4}}"
    rf"|{BLANK}?(?:1[0-2]|[1-9])월(?:{BLANK}?(?:3[01]|[12]?\d)일)?(?![가-힣]|{BLANK}?급)|{BLANK}(?:3[01]|[12]?\d)일(?![가-힣])|{BLANK}?말일"
)
APIECE = re.compile(rf"{BLANK}?(?:간격{BLANK}?)?마다")
AGO = re.compile(
    rf"{BLANK}?이?전(?:에[도는만]?|부터는?|까지[는만]?|과|의|만|쯤|인|엔|처럼|으로|이(?!전)(?:라면|던|다|라|나|었[가-힣])?)?(?![가-힣]|{BLANK}?\([^()\n]{{1,24}}\)보다)"
)
LATER = re.compile(rf"{BLANK}(?:뒤|후)(?=에|인|{BLANK})")
NOW = re.compile(rf"현재(?!진행|가(?![가-힣])|치){EDGE}")

_HOUR = r"2[0-4]|1\d|0?\d"
TIME = re.compile(
    rf"(?:(?P<part>{any_of(HALVES)}){BLANK}?)?(?:(?P<noon>정오|자정(?!{BLANK}?(?:작용|능력|노력|기능|결의|운동|선언))){EDGE}"
    # 16:40:12, 3:30pm, 8:00 GMT; 3pm
    rf"|(?P<clock>(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?)(?![\d:])(?P<after>{BLANK}?[apAP]\.?[mM]\.?(?![A-Za-z]))?(?:{BLANK}?(?P<zone>GMT|UTC|KST))?"
    rf"|(?P<pm>1[0-2]|0?[1-9]){BLANK}?(?P<pm_half>[apAP]\.?[mM])\.?(?![A-Za-z])"
    # 9시 40분, 9~18시, 3시 반
    rf"|(?P<hour>{_HOUR})(?:시?{TO}(?P<hour_to>{_HOUR}))?{BLANK}?시(?!간|점|기|대){EDGE}"
    rf"(?:{BLANK}?(?P<minute>[0-5]?\d)분(?:{BLANK}?(?P<second>[0-5]?\d)초)?|{BLANK}?(?P<half_past>반)(?![가-힣]|기)|정각)?"
    # 두 시에, 세시 십오분, 네시 반
    rf"|(?P<native>한|두|세|네|다섯|여섯|일곱|여덟|아홉|열한|열두|열){BLANK}?시(?:{BLANK}?(?P<spelt>{SINO}{{1,3}})분|{BLANK}?(?P<minute2>[0-5]?\d)분"
    rf"|{BLANK}?(?P<half_past2>반)(?![가-힣]|기)|(?=에(?!서)|까지|부터|쯤|경|께|정도|정각|$|[,.)])))(?P<before>{BLANK}?전(?={BLANK}|$|[,.]|에))?"
)
PART_OF_DAY = re.compile(rf"{BLANK}?(?P<part>{any_of(k for k in HALVES if k[0] > 'z')}){EDGE}")
ZONE = re.compile(rf"{BLANK}?[(（](?:[^()\n]{{0,8}}(?:시간|시각)|[월화수목금토일](?:요일|曜日)?)[)）]")
TIME_FIRST = "(（오새아점저밤낮정자aApP0123456789한두세네다여일열"
PIECE_FIRST = frozenset("0123456789일이삼사오육칠팔구십 \u00a0\u3000\t").union(word[0] for word in NATIVE)
APIECE_FIRST = "간마"
AGO_FIRST = "이전"
LATER_FIRST = "뒤후"
AFTER_FIRST = frozenset(
    "간동이안내만째연가정남여짜씩주밖사종경뒤후분치전미초누무재생유완평코체투요을를로단지빨앞당늦걸소"
)
FUZZY_FIRST = "여가정남안내쯤께경무즈언전"

"""Words of dates, periods, durations and times of day.

One row a line. `pattern` is a regular expression without groups; `never` are words that begin alike and mean something else.
What a row means stands in its fields; the grammar that puts rows together is `analysis.reading.timing`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Base = Literal["published", "context"]
Grain = Literal["year", "quarter", "month", "week", "day"]


@dataclass(frozen=True, slots=True)
class Deictic:
    """A word that counts from the publication date, or from the moment that the text speaks of."""

    grain: Grain
    base: Base
    offset: int
    pattern: str
    examples: tuple[str, ...]
    never: tuple[str, ...] = ()


# What may follow a word of time without a blank; before other syllables it is another word. `OPEN` may run on
# ("기준으로"), `SHUT` ends the word ("과" of 이달과, not of 과제).
OPEN = tuple(
    """
    에 은 는 을 를 의 로 으로 부터 까지 엔 께 쯤 가량 경에 경부터 경까지 보다 마다 처럼 만에 만의 였 대비 대로 기준 현재 현황 현지 간의 간은 간을 간에
    동안 무렵 정도 가까이 안팎 안에 안으로 남짓 내외 내내 내에 여간 째 라고 들어 중에 여의 여에 여를 여만에 여동안 중으로 전에 전부터 후에 후부터 뒤에 짜리 씩 밖에 조차 이내 이상 이하 이후 이전 이기에 이기 이었기 이므로 이어서 이니
    미만 초과 연속 한정 부로 자로 자에 자에서 자부터 자의 자까지 오전 오후 새벽 아침 저녁 밤 낮 점심 사이 시점 공시 발표 마감 이면 이고 이며 이다 이라 이었 이나 입니다 입니까 이에요 이죠 이네
    """.split()
)
SHUT = tuple("이 가 과 와 도 경 만 나 면 인 간 안 내 여 라 중 전 후 뒤 자 치 분 날 반 선 다 생 요".split())
# What a predicate ends in, after any word of time: 지난해지만, 2023년인데. It ends the word.
ENDINGS = tuple(
    "인데 인데도 마저 이래 이래로 이지만 이지 이지요 이던 이거나 이야 이니까 니 니까 지만 지 지요 던 라서 라는 라며 라면 거나 야 며 고".split()
)

_EDGE = rf"(?![가-힣])|(?=[{''.join(sorted({word[0] for word in OPEN + SHUT}))}])"

_SUB_YEAR = (
    r"(?=\s?(?:상반기|하반기|[1-4]\s?분기|[1-4]\s?/\s?4\s?분기|[1-4]사분기|첫\s?분기|\d{1,2}\s?월|\d{1,2}\s?[~∼～-]\s?\d{1,2}월|연말|연초"
    r"|[초말](?:(?![가-힣])|(?=에|부터|까지|만))|봄|여름|가을|겨울|들어|한\s?해|설|추석|[1-4]Q))"
)

DEICTICS: tuple[Deictic, ...] = (
    Deictic("year", "published", 0, r"올해|금년도?", ("올해", "금년"), ()),
    Deictic("year", "published", 0, rf"올(?:\s한\s해|{_SUB_YEAR})", ("올 한 해", "올 초부터"), ("올리브", "올림픽", "올 초반")),
    Deictic("year", "published", -1, r"지난\s?해|작년|지난\s한\s해", ("지난해", "작년", "지난 해"), ()),
    Deictic("year", "published", -2, r"재작년|지지난해|그러께", ("재작년",), ()),
    Deictic("year", "published", 1, r"내년", ("내년",), ()),
    Deictic("year", "published", 1, r"새해(?=\s?(?:[1-4]월|[1-4]\s?분기|상반기|초(?![가-힣])))", (), ("새해 인사",)),
    Deictic("year", "published", 2, r"내후년|후년", ("내후년",), ()),
    Deictic("year", "context", 0, r"같은\s?해|그\s?해(?![가-힣][가-힣])|동년|당해\s?연도|해당\s?연도", ("같은 해", "그해"), ("그해석", "그 해당")),
    Deictic("year", "context", 1, r"이듬해|다음\s?해|익년도?", ("이듬해", "다음 해", "익년"), ()),
    Deictic("year", "context", -1, r"전년도?|직전\s?연도|그\s전해", ("전년", "전년도"), ()),
    Deictic("year", "context", -2, r"전전년도?", ("전전년",), ()),
    Deictic("month", "published", 0, r"이달|이번\s?달(?!러)|금월|당월", ("이달", "이번 달"), ()),
    Deictic("month", "published", -1, r"지난\s?달(?!러)|저번\s?달(?!러)", ("지난달",), ()),
    Deictic("month", "published", -2, r"지지난\s?달|전전월", ("지지난달",), ()),
    Deictic("month", "published", 1, r"다음\s?달(?!러)|내달|익월", ("다음 달", "내달"), ()),
    Deictic("month", "published", 2, r"다다음\s?달", ("다다음 달",), ()),
    Deictic("month", "context", 0, r"같은\s?달(?!러)|동월|그달", ("같은 달", "동월"), ()),
    Deictic("month", "context", 1, r"이듬달", ("이듬달",), ()),
    Deictic("month", "context", -1, r"전월|전달(?=\s?(?:보다|대비|에\s비해|\())", ("전월", ), ("전달했다", "전달 체계")),
    Deictic("week", "published", 0, rf"(?:이번\s?주|금주)(?!\s?총|자|의[보해]|가 ?(?:급|상승|하락|폭|조정|부양|흐름|조작|반등))(?:말|{_EDGE}|(?=\s?[월화수목금토일]요일))", ("이번 주", "이번 주말", "금주"), ("이번 주총", "이번 주력 제품")),
    Deictic("week", "published", -1, rf"(?:지난\s?주|저번\s?주)(?!\s?총|자|의[보해]|가 ?(?:급|상승|하락|폭|조정|부양|흐름|조작|반등))(?:말|{_EDGE}|(?=\s?[월화수목금토일]요일))", ("지난주", "지난주말"), ("지난 주총",)),
    Deictic("week", "published", -2, rf"지지난\s?주(?:말|{_EDGE})", ("지지난주",), ()),
    Deictic("week", "published", 1, rf"(?:다음\s?주|오는\s?주)(?!\s?총|자|의[보해]|가 ?(?:급|상승|하락|폭|조정|부양|흐름|조작|반등))(?:말|{_EDGE}|(?=\s?[월화수목금토일]요일))", ("다음 주", "다음주말"), ("다음 주자", "오는 주총")),
    Deictic("week", "published", 1, r"(?:내주|차주)(?=\s?(?:초|중(?![가-힣])|말|[월화수목금토일]요일|께|까지))", (), ("내주고", "차주의 신용")),
    Deictic("week", "published", 2, rf"다다음\s?주(?:말|{_EDGE})", ("다다음 주",), ()),
    Deictic("day", "published", 0, r"오늘(?!날|의(?=\s|집)|내일)|금일", ("오늘", "금일"), ("오늘날", "오늘의집", "오늘의 공시")),
    Deictic("day", "published", 0, r"이번\s?(?=아침|저녁|밤)", ("이번 저녁",), ()),
    Deictic("day", "published", -1, r"어제(?!오늘)|어저께", ("어제",), ("어제오늘",)),
    Deictic("day", "published", -2, r"그저께|그제(?!야|서|사)|엊그제", ("그제", "엊그제"), ("그제야", "그제서야")),
    Deictic("day", "published", -3, r"그끄저께|그끄제", ("그끄저께",), ()),
    Deictic("day", "published", 1, r"내일(?!\s?배움|\s?채움|\s?모레|의\s)", ("내일",), ("내일배움카드", "내일채움공제")),
    Deictic("day", "published", 2, r"내일\s?모레|모레(?![가-힣][가-힣])", ("모레", "내일모레"), ()),
    Deictic("day", "published", 3, rf"글피(?:{_EDGE})", ("글피",), ()),
    Deictic("day", "context", 0, r"이날(?!치)|같은\s?날|동일자", ("이날", "같은 날"), ("같은 날개",)),
    Deictic("day", "context", -1, rf"전날(?:{_EDGE})|전일(?=\s?(?:대비|보다|종가|에|의|과|까지|부터|\())", ("전날",), ("전일제", "오전일")),
    Deictic("day", "context", 1, rf"다음\s?날(?:{_EDGE})|이튿날|익일", ("다음 날", "이튿날"), ("다음 날개",)),
    Deictic("quarter", "published", 0, r"이번\s?분기|당\s?분기", ("이번 분기",), ()),
    Deictic("quarter", "published", -1, r"지난\s?분기", ("지난 분기",), ()),
    Deictic("quarter", "published", 1, r"다음\s?분기", ("다음 분기",), ()),
    Deictic("quarter", "context", -1, r"직전\s?분기|전\s?분기", ("전분기", "직전 분기"), ()),
)  # fmt: skip

# Words that point from publication: the last such day before it, or the next after it.
AIMS: dict[str, int] = {"지난": -1, "올": 0, "이번": 0, "오는": 1, "돌아오는": 1, "다가오는": 1, "다음": 1}

# English months by their first three letters, as hand-outs and wires print them with a year: Jan. 25, 2024.
ENGLISH_MONTHS: dict[str, int] = {
    "Jan": 1, "Feb": 2, "Mar": 3, "Apr": 4, "May": 5, "Jun": 6, "Jul": 7, "Aug": 8, "Sep": 9, "Oct": 10, "Nov": 11, "Dec": 12,
}  # fmt: skip

# Parts of a day: whether an hour of 1-11 with it is of the afternoon.
HALVES: dict[str, bool | None] = {
    "오전": False, "오후": True, "새벽": False, "아침": False, "낮": True, "점심": True, "저녁": True, "밤": True,
    "am": False, "pm": True, "a.m.": False, "p.m.": True,
}  # fmt: skip

# Parts of a day that stand for hours of their own, where no hour is told; 24 is the next midnight. Where the press says
# 오전 or 오후 without an hour the day is all that is meant.
DAY_HOURS: dict[str, tuple[int, int]] = {"아침": (4, 12), "점심": (12, 14), "저녁": (18, 24), "밤": (18, 24)}

# First and last day of a fuzzy part of a month; 99 is the month's last.
MONTH_PARTS: dict[str, tuple[int, int]] = {
    "초": (1, 10), "초순": (1, 10), "상순": (1, 10), "초반": (1, 10), "중순": (11, 20), "중반": (11, 20),
    "하순": (21, 99), "말": (21, 99), "후반": (21, 99), "말일": (99, 99), "말경": (21, 99),
}  # fmt: skip

# First and last month of a fuzzy part of a year.
YEAR_PARTS: dict[str, tuple[int, int]] = {
    "초": (1, 1), "초반": (1, 1), "말": (12, 12), "중반": (5, 8), "후반": (7, 12), "전반": (1, 6), "말일": (12, 12),
}  # fmt: skip

# Native numerals before a word of time: fewest and most, and whether they are a guess.
NATIVE: dict[str, tuple[int, int]] = {
    "한": (1, 1), "두": (2, 2), "세": (3, 3), "석": (3, 3), "네": (4, 4), "넉": (4, 4), "다섯": (5, 5), "여섯": (6, 6),
    "일곱": (7, 7), "여덟": (8, 8), "아홉": (9, 9), "열": (10, 10), "열한": (11, 11), "열두": (12, 12), "스무": (20, 20),
    "한두": (1, 2), "두세": (2, 3), "두어": (2, 3), "두서너": (2, 4), "서너": (3, 4), "세네": (3, 4), "너댓": (4, 5),
    "네댓": (4, 5), "너덧": (4, 5), "네다섯": (4, 5), "대여섯": (5, 6), "예닐곱": (6, 7), "일고여덟": (7, 8),
}  # fmt: skip

# Durations that are one word.
WORD_DURATIONS: dict[str, str] = {
    "하루": "P1D", "이틀": "P2D", "사흘": "P3D", "나흘": "P4D", "닷새": "P5D", "엿새": "P6D", "이레": "P7D",
    "여드레": "P8D", "아흐레": "P9D", "열흘": "P10D", "보름": "P15D", "일주일": "P1W", "반년": "P6M", "일년": "P1Y",
    "사나흘": "P3D/P4D", "하루이틀": "P1D/P2D", "이삼일": "P2D/P3D", "사오일": "P4D/P5D",
}  # fmt: skip

RECURRING: dict[str, str] = {
    "매년": "R/P1Y", "매해": "R/P1Y", "해마다": "R/P1Y", "연마다": "R/P1Y", "격년": "R/P2Y",
    "매반기": "R/P6M", "반기마다": "R/P6M", "매분기": "R/P3M", "분기마다": "R/P3M",
    "매월": "R/P1M", "매달": "R/P1M", "달마다": "R/P1M", "격월": "R/P2M", "매주": "R/P1W", "주마다": "R/P1W", "격주": "R/P2W",
    "매일": "R/P1D", "날마다": "R/P1D", "격일": "R/P2D", "매시간": "R/PT1H",
}  # fmt: skip

ORDINALS: dict[str, int] = {
    "첫": 1, "첫째": 1, "첫번째": 1, "둘째": 2, "두번째": 2, "셋째": 3, "세번째": 3, "넷째": 4, "네번째": 4,
    "다섯째": 5, "다섯번째": 5, "마지막": -1, "1째": 1, "2째": 2, "3째": 3, "4째": 4, "5째": 5,
}  # fmt: skip

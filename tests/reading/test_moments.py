"""Moments of single sentences, as the press writes them: what is read, and what is left alone.

Each expectation is one moment: its words, a blank, its EDTF (`-` where the words fix nothing), `~` where it is approximate.
"""

from __future__ import annotations

import pytest

from analysis.reading.layout import lay_out
from analysis.reading.moments import read_moments
from analysis.reading.rules.dates import DEICTICS
from analysis.reading.rules.holidays import HOLIDAYS as HOLIDAY_ROWS
from analysis.reading.rules.moment_cues import CUES
from analysis.reading.timing import date_patterns, length_patterns, lengths
from analysis.records import Article, Moment

JANUARY, MARCH, AUGUST, DECEMBER = "2025-01-08T10:00", "2025-03-14T09:30", "2025-08-21T11:00", "2025-12-29T18:00"


def read(text: str, published: str | None) -> tuple[Moment, ...]:
    article = Article(
        "test", "-", "", text, "utf-8", published=published, published_from="given" if published else None
    )
    return read_moments(lay_out(article))


def lines(text: str, published: str | None) -> list[str]:
    return [f"{m.text} {m.edtf or '-'}{' ~' if m.approximate else ''}" for m in read(text, published) if not m.dateline]


ABSOLUTE = [
    ("다솜젠틱은 1998년 11월 설립돼 2005년 상장했다.", ["1998년 11월 1998-11", "2005년 2005"]),
    ("두 회사는 2022년 9월 13일 계약을 맺었다.", ["2022년 9월 13일 2022-09-13"]),
    ("계약일자는 2026-06-30, 개시일은 2024. 1. 5.이다.", ["2026-06-30 2026-06-30", "2024. 1. 5. 2024-01-05"]),
    ("'24.3.15. 체결하고 24.03.16 공시했다", ["'24.3.15. 2024-03-15", "24.03.16 2024-03-16"]),
    ("23년 10월 계약, '24년 상반기 준공", ["23년 10월 2023-10", "'24년 상반기 2024-01/2024-06"]),
    ("2024.6월 현재, '25.6월말 현재", ["2024.6월 2024-06", "'25.6월말 2025-06-30"]),
    ("2024회계연도, 2025학년도, FY2023", ["2024회계연도 2024", "2025학년도 2025", "FY2023 2023"]),
    ("2018년 4분기, 2016년 3사분기, 2025년 2/4분기", [
        "2018년 4분기 2018-10/2018-12", "2016년 3사분기 2016-07/2016-09", "2025년 2/4분기 2025-04/2025-06",
    ]),
    ("2Q24 매출, 1H25 매출", ["2Q24 2024-04/2024-06", "1H25 2025-01/2025-06"]),
    ("1990년대 후반 문을 열어 2000년대에 컸다", ["1990년대 후반 199X ~", "2000년대 200X"]),
    ("2015년 가을에 시작해 2016년 겨울에 마쳤다", ["2015년 가을 2015-09/2015-11", "2016년 겨울 2016-12/2017-02"]),
    ("7월 첫째 주 금요일과 2015년 10월 마지막 날", [
        "7월 첫째 주 금요일 2025-07-04", "2015년 10월 마지막 날 2015-10-31",
    ]),
    ("2014년 9월 마지막주에 열렸다", ["2014년 9월 마지막주 2014-09-22/2014-09-28"]),
    ("5월 이십일일에 열렸다", ["5월 이십일일 2024-05-21"]),
    ("2025년 8월 21일(목) 오후 3시에 연다", ["2025년 8월 21일(목) 오후 3시 2025-08-21T15:00"]),
    ("1392년 건국, 918년에 건국", ["1392년 1392", "918년 0918"]),
]  # fmt: skip

DEICTIC = [
    ("지난 2월 말 기준 현금 320억원", MARCH, ["지난 2월 말 2025-02-28"]),
    ("오는 4월 1일 주주총회를 연다", MARCH, ["오는 4월 1일 2025-04-01"]),
    ("지난 18일 계약했다", "2024-01-25", ["지난 18일 2024-01-18"]),
    ("지난 28일 계약했다", "2024-03-05", ["지난 28일 2024-02-28"]),
    ("지난 30일 계약했고 오는 30일 상장한다", "2024-02-29", ["지난 30일 2024-01-30", "오는 30일 2024-03-30"]),
    ("지난 2021년 기준 1700건", MARCH, ["2021년 2021"]),
    ("올해 상반기, 작년 12월, 재작년, 내년 1분기, 내후년", MARCH, [
        "올해 상반기 2025-01/2025-06", "작년 12월 2024-12", "재작년 2023", "내년 1분기 2026-01/2026-03", "내후년 2027",
    ]),
    ("올 3분기, 올 들어, 올 한 해, 지난 한 해", MARCH, ["올 3분기 2025-07/2025-09", "올 2025", "올 한 해 2025", "지난 한 해 2024"]),
    ("이달 초, 내달 4일, 다음 달 중순", MARCH, [
        "이달 초 2025-03-01/2025-03-10 ~", "내달 4일 2025-04-04", "다음 달 중순 2025-04-11/2025-04-20 ~",
    ]),
    ("지난달 28일, 2월 하순", MARCH, ["지난달 28일 2025-02-28", "2월 하순 2025-02-21/2025-02-28 ~"]),
    ("지난주 금요일 종가, 이번 주 들어, 다음 주 월요일(17일)", MARCH, [
        "지난주 금요일 2025-03-07", "이번 주 2025-03-10/2025-03-16", "다음 주 월요일 2025-03-17", "17일 2025-03-17",
    ]),
    ("오늘(14일), 어제, 그제, 모레", MARCH, [
        "오늘 2025-03-14", "14일 2025-03-14", "어제 2025-03-13", "그제 2025-03-12", "모레 2025-03-16",
    ]),
    ("연초부터 올랐고 지난 연말보다 15% 비싸다", JANUARY, ["연초 2025-01 ~", "지난 연말 2024-12 ~"]),
    ("연말까지 허가를 마치고 연내 수출한다", MARCH, ["연말 2025-12 ~", "연내 2025"]),
    ("2027년 말, 내년 초, 지난해 말 현재, 내년 중반", MARCH, [
        "2027년 말 2027-12 ~", "내년 초 2026-01 ~", "지난해 말 2024-12-31", "내년 중반 2026-05/2026-08 ~",
    ]),
    ("지난해 6월 말 24개사에서 5개사가 늘었다", MARCH, ["지난해 6월 말 2024-06-30"]),
    ("지난해 9월 말 상주 인력은 1천200여 명이었다", MARCH, ["지난해 9월 말 2024-09-30"]),
    ("올해 1월 말 집계를 보면", MARCH, ["올해 1월 말 2025-01-31"]),
    ("지난해 9월 말 입주 기업에 지원금을 줬다", MARCH, ["지난해 9월 말 2024-09-21/2024-09-30 ~"]),
    ("지난해 9월 말 24개사를 뽑았다", MARCH, ["지난해 9월 말 2024-09-21/2024-09-30 ~"]),
    ("3분기 말 기준 450억원", DECEMBER, ["3분기 말 2025-09-30"]),
    ("올봄, 지난해 가을, 작년 겨울", AUGUST, [
        "올봄 2025-03/2025-05", "지난해 가을 2024-09/2024-11", "작년 겨울 2024-12/2025-02",
    ]),
    ("5년 전만 해도, 두 달 전, 열흘 전", MARCH, ["5년 전 2020", "두 달 전 2025-01", "열흘 전 2025-03-04"]),
    ("현재 임상 2상 중이다", MARCH, ["현재 2025-03-14"]),
    ("지난 주말, 이번 주말", MARCH, ["지난 주말 2025-03-08/2025-03-09", "이번 주말 2025-03-15/2025-03-16"]),
]  # fmt: skip

BARE = [
    ("8일 종가는 2만원이다. 6일 공시했다. 31일 주주총회에서 확정한다.", JANUARY, ["8일 2025-01-08", "6일 2025-01-06", "31일 2025-01-31"]),
    ("28일 계약했다", JANUARY, ["28일 2024-12-28"]),
    ("4분기 실적은 시장 기대를 밑돌았다. 하반기 출시할 계획이다.", JANUARY, [
        "4분기 2024-10/2024-12", "하반기 2025-07/2025-12",
    ]),
    ("4분기 매출", "2023-12-27", ["4분기 2023-10/2023-12"]),
    ("결과는 3월 나온다. 11월에 임상을 마쳤다.", JANUARY, ["3월 2025-03", "11월 2024-11"]),
    ("1월 5일 상장한다. 11월에 시작했다.", DECEMBER, ["1월 5일 2026-01-05", "11월 2025-11"]),
    ("8월 18일(월) 열렸다. 15일(금)은 쉬었다.", "2025-09-03", ["8월 18일 2025-08-18", "15일 2025-08-15"]),
    ("월요일 발표한다. 금요일 하락했다.", MARCH, ["월요일 2025-03-17", "금요일 2025-03-14"]),
]  # fmt: skip

RANGES = [
    ("1~6월, 1∼3분기, 2022~2024년, 25∼26일", AUGUST, [
        "1~6월 2025-01/2025-06", "1∼3분기 2025-01/2025-09", "2022~2024년 2022/2024", "25∼26일 2025-07-25/2025-07-26",
    ]),
    ("1월부터 6월까지 성사됐다", AUGUST, ["1월부터 6월까지 2025-01/2025-06"]),
    ("계약 기간: 2025.09.01 ~ 2028.08.31", AUGUST, ["2025.09.01 ~ 2028.08.31 2025-09-01/2028-08-31"]),
    ("2025년 8월 21일부터 2030년 8월 20일까지 5년이다", AUGUST, [
        "2025년 8월 21일부터 2030년 8월 20일까지 2025-08-21/2030-08-20", "5년 P5Y",
    ]),
    ("작년 하반기부터 올해 상반기까지 투자한다", AUGUST, ["작년 하반기부터 올해 상반기까지 2024-07/2025-06"]),
    ("오는 15일부터 17일까지, 12월 30일~1월 2일", JANUARY, [
        "오는 15일부터 17일까지 2025-01-15/2025-01-17", "12월 30일~1월 2일 2024-12-30/2025-01-02",
    ]),
    ("13일부터 나흘간 열린다", JANUARY, ["13일 2025-01-13", "나흘 P4D"]),
    ("4, 5월께, 5·6월, 20, 21일", "2026-05-22", ["4, 5월 2026-04/2026-05 ~", "5·6월 2026-05/2026-06", "20, 21일 2026-05-20/2026-05-21"]),
    ("3월, 6월, 9월에 각각", DECEMBER, ["3월 2025-03", "6월 2025-06", "9월 2025-09"]),
    ("2023.1~2023.12", AUGUST, ["2023.1~2023.12 2023-01/2023-12"]),
]  # fmt: skip

DURATIONS = [
    ("2시간반가량 이동하자", ["2시간반 PT2H30M ~"]),
    ("1년 6개월, 3년 반, 반년, 1년 한 달 21일 동안", ["1년 6개월 P1Y6M", "3년 반 P3Y6M", "반년 P6M", "1년 한 달 21일 P1Y1M21D"]),
    ("한 달 만에, 석 달 새, 두 달여 만에, 보름 뒤, 사흘째", ["한 달 P1M", "석 달 P3M", "두 달 P2M ~", "보름 P15D", "사흘 P3D"]),
    ("3~6개월, 3개월~6개월, 10~15년, 두세 달", ["3~6개월 P3M/P6M", "3개월~6개월 P3M/P6M", "10~15년 P10Y/P15Y", "두세 달 P2M/P3M"]),
    ("10여 년, 20여년간, 약 3년, 1년여 만에", ["10여 년 P10Y ~", "20여년 P20Y ~", "3년 P3Y ~", "1년 P1Y ~"]),
    ("60일 안에, 계약일로부터 30일, 14일 이내, 5일 내", ["60일 P60D", "30일 P30D", "14일 P14D", "5일 P5D"]),
    ("3년 연속 적자, 3분기 연속 적자, 네 분기 만에", ["3년 P3Y", "3분기 P9M", "네 분기 P12M"]),
    ("무진행생존기간은 7.3개월, 24주 시점, 30일 사망률", ["7.3개월 P7.3M", "24주 P24W", "30일 P30D"]),
    ("만료 6개월 전까지, 상장 3년 뒤", ["6개월 P6M", "3년 P3Y"]),
    ("최근 몇 년 간, 수년간, 수개월 안에, 며칠 새", ["최근 몇 년 -", "수년 -", "수개월 -", "며칠 -"]),
    ("2박 3일, 90초, 48시간 이내, 15분 거리", ["2박 3일 P3D", "90초 PT90S", "48시간 PT48H", "15분 PT15M"]),
    ("이십 분 안에, 삼년간, 한시간반 뒤", ["이십 분 PT20M", "삼년 P3Y", "한시간반 PT1H30M"]),
]  # fmt: skip

TIMES = [
    ("14일 오전 10시 현재 주가는", ["14일 오전 10시 2025-03-14T10:00"]),
    ("오전 9시부터 오후 6시까지, 9시~18시", [
        "오전 9시부터 오후 6시까지 2025-03-14T09:00/2025-03-14T18:00", "9시~18시 2025-03-14T09:00/2025-03-14T18:00",
    ]),
    ("13일 오후 3시 30분부터 5시까지 열렸다", ["13일 오후 3시 30분부터 5시까지 2025-03-13T15:30/2025-03-13T17:00"]),
    ("12일(현지시간) 오후 2시, 12일 오후", ["12일(현지시간) 오후 2시 2025-03-12T14:00", "12일 오후 2025-03-12"]),
    ("어제 밤 10시, 13일 낮 12시, 3:30pm", ["어제 밤 10시 2025-03-13T22:00", "13일 낮 12시 2025-03-13T12:00", "3:30pm 2025-03-13T15:30"]),
    ("09:30 개장해 15:30 마감", ["09:30 2025-03-14T09:30", "15:30 2025-03-14T15:30"]),
    ("13일 정오까지, 오후 두 시에", ["13일 정오 2025-03-13T12:00", "오후 두 시 2025-03-13T14:00"]),
]  # fmt: skip

RECURRING = [
    ("매년 10% 성장, 매주 월요일 회의, 매월 말일", ["매년 R/P1Y", "매주 월요일 R/P1W", "매월 말일 R/P1M"]),
    ("4주마다 검사, 2년마다 갱신, 분기마다, 격주 토요일", ["4주마다 R/P4W", "2년마다 R/P2Y", "분기마다 R/P3M", "격주 토요일 R/P2W"]),
    ("매주 수요일과 금요일, 매월 첫째 주 목요일", ["매주 수요일과 금요일 R/P1W", "매월 첫째 주 목요일 R/P1M"]),
]  # fmt: skip

LEANING = [
    # in the same sentence
    ("2022년 9월 13일 계약을 맺고 11월 선급금을 받았다.", MARCH, ["2022년 9월 13일 2022-09-13", "11월 2022-11"]),
    ("지난해 11월 착공해 2월 완공했다.", MARCH, ["지난해 11월 2024-11", "2월 2025-02"]),
    ("9월 3일까지 청약을 받고 같은 달 9일 납입, 22일 신주가 상장된다.", AUGUST, [
        "9월 3일 2025-09-03", "같은 달 9일 2025-09-09", "22일 2025-09-22",
    ]),
    ("지난 10일 각서를 체결한 데 이어 13일 본계약을 맺었다.", MARCH, ["지난 10일 2025-03-10", "13일 2025-03-13"]),
    ("2023년 9월 5일 맺은 계약이 해지됐다고 12일 공시했다.", MARCH, ["2023년 9월 5일 2023-09-05", "12일 2025-03-12"]),
    # across sentences
    ("작년 12월 얀센에 넘겼다.\n\n앞서 11월에 BMS와 맺었다.", "2024-01-25", ["작년 12월 2023-12", "11월 2023-11"]),
    ("2022년 9월 맺었다. 이듬해 3월 임상에 들어갔다. 같은 해 6월 중단했다.", MARCH, [
        "2022년 9월 2022-09", "이듬해 3월 2023-03", "같은 해 6월 2023-06",
    ]),
    ("지난해 12월 2일 결의했다. 납입일은 같은 달 20일이다.", MARCH, ["지난해 12월 2일 2024-12-02", "같은 달 20일 2024-12-20"]),
    ("23일 열렸다. 전날에는 다른 곳과 맺었다.\n\n두 기관이 이날 서명했다.", "2026-04-23", [
        "23일 2026-04-23", "전날 2026-04-22", "이날 2026-04-23",
    ]),
    ("▶ 앞바다는 21일 계약을 맺었다.\n\n▶ 뒷마루는 협상이 깨졌다고 이날 밝혔다.", "2026-04-23", ["21일 2026-04-21", "이날 2026-04-23"]),
    ("23일 열렸다.\n\n두 기관이 이날 서명했다. 전날에는 다른 곳과 맺었다.", "2026-04-23", [
        "23일 2026-04-23", "이날 2026-04-23", "전날 2026-04-22",
    ]),
    ("지난해 10월 24일 반환했다.\n\n주가는 이날 장중 11% 빠졌다.", "2024-04-29", ["지난해 10월 24일 2023-10-24", "이날 2024-04-29"]),
    ("10월 28일 협약을 맺었다\n○ 같은 날 다른 곳과도 서명", "2026-10-29", ["10월 28일 2026-10-28", "같은 날 2026-10-28"]),
    # comparisons
    ("올해 3분기까지 286건이었다.\n\n벤처의 몫은 9%다. 지난해 같은 기간보다 낮다.", "2025-10-20", [
        "올해 3분기 2025-07/2025-09", "지난해 같은 기간 2024-01/2024-09",
    ]),
    ("올해 상반기 규모가 지난해 같은 기간의 2.5배다.", "2025-07-08", [
        "올해 상반기 2025-01/2025-06", "지난해 같은 기간 2024-01/2024-06",
    ]),
    ("지난해 4분기 매출은 전년 동기 대비 35%, 영업이익은 전년 동기보다 5% 늘었다. 같은 기간 순이익은 3억원이다.", MARCH, [
        "지난해 4분기 2024-10/2024-12", "전년 동기 2023-10/2023-12", "전년 동기 2023-10/2023-12",
        "같은 기간 2024-10/2024-12",
    ]),
    ("2분기 매출은 직전 분기보다 늘었다.", AUGUST, ["2분기 2025-04/2025-06", "직전 분기 2025-01/2025-03"]),
    ("2월 매출은 전년 동월 대비, 전월 대비 늘었다.", MARCH, ["2월 2025-02", "전년 동월 2024-02", "전월 2025-01"]),
    ("지난해 매출은 전년보다 10% 늘었다.", MARCH, ["지난해 2024", "전년 2023"]),
    ("매출은 전년 대비 10% 늘었다.", MARCH, ["전년 2024"]),
    ("전년 동기 대비 늘었다", MARCH, ["전년 동기 -"]),
]  # fmt: skip

HOLIDAYS = [
    ("추석 전에 발표한다", MARCH, ["추석 2025-10-06"]),
    ("지난 설 연휴에도 일했다", MARCH, ["지난 설 연휴 2025-01-28/2025-01-30 ~"]),
    ("광복절, 3·1절, 내년 설날", MARCH, ["광복절 2025-08-15", "3·1절 2025-03-01", "내년 설날 2026-02-17"]),
    ("크리스마스에 열었다", JANUARY, ["크리스마스 2024-12-25"]),
]  # fmt: skip

NEVER = [
    "4세대 플랫폼의 3상, 1호 펀드, 2형 당뇨, 10-K 보고서, IMB-101, v2.5.1",
    "구로구의 이월 상품과 사월이네, 월드컵 3월드",
    "주 1회, 월 2회, 연 3회, 하루 3번, 1일 2회 투여, 2주에 한 번, 한 달에 두 번, 하루 평균 300명",
    "보통주 100주를 주당 3만원에, 신주 12주 배정, 312만주 거래",
    "3분의 1, 환자 세 분, 10분위, 2분할 투여",
    "수주 잔고와 수분 함량, 수소 100kg, 매출과 매각",
    "약물 전달 기술과 의견 전달, 전주 공장, 돈을 내주고 차주에게",
    "오늘날 오늘의집에서 내일채움공제, 그제야 알았다, 어제오늘 일이 아니다",
    "3년물 국채, 4년제 대학, 6년근 홍삼, 2025년형 모델, 3년차 기업, 12주차 데이터, 30주년 기념",
    "3·1운동, 6·25전쟁, 12·3 비상계엄, 4·19, 9·11",
    "코스피는 2024.06으로 마감, 1.25 대 1, 제2024-12호, 1/3에 그쳤다, 1:10 비율",
    "백년대계, 만년 적자, 하루아침에, 하루빨리, 한시적, 한시름, 두 시장, 세 시리즈",
    "24시간 운영하는 콜센터, 주 52시간제, 주 5일 근무",
    "매일유업과 올리브영, 신정동, 노동절차, 연초점",
    "문의 02-123-2024, 기사번호 20250407000389",
]

WITHOUT_DATE = [
    ("올해 상반기 매출, 지난 18일 계약, 7월 2일, 5년 전, 추석", ["올해 상반기 -", "지난 18일 -", "7월 2일 -", "5년 전 -", "추석 -"]),
    ("2023년 9월 5일 체결했다. 이듬해 3월 해지했다. 3년간이다.", ["2023년 9월 5일 2023-09-05", "이듬해 3월 2024-03", "3년 P3Y"]),
    ("2024년 6월 매출은 전년 동월보다 늘었다.", ["2024년 6월 2024-06", "전년 동월 2023-06"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ABSOLUTE)
def test_absolute(text: str, expected: list[str]) -> None:
    """A date with its year is read in every form of the press."""
    assert lines(text, MARCH) == expected


@pytest.mark.parametrize(("text", "published", "expected"), DEICTIC)
def test_deictic(text: str, published: str, expected: list[str]) -> None:
    """A word that points from the publication date is resolved against it."""
    assert lines(text, published) == expected


@pytest.mark.parametrize(("text", "published", "expected"), BARE)
def test_bare(text: str, published: str, expected: list[str]) -> None:
    """A day, month or quarter alone is the nearest that the tense of its clause allows."""
    assert lines(text, published) == expected


@pytest.mark.parametrize(("text", "published", "expected"), RANGES)
def test_ranges(text: str, published: str, expected: list[str]) -> None:
    """A range is one moment."""
    assert lines(text, published) == expected


@pytest.mark.parametrize(("text", "expected"), DURATIONS)
def test_durations(text: str, expected: list[str]) -> None:
    """A length of time is read without 간, 만에 and their like; what fixes nothing has no EDTF."""
    assert lines(text, MARCH) == expected


@pytest.mark.parametrize(("text", "expected"), TIMES)
def test_times(text: str, expected: list[str]) -> None:
    """A time of day belongs to the day before it, else to the day of publication."""
    assert lines(text, MARCH) == expected


@pytest.mark.parametrize(("text", "expected"), RECURRING)
def test_recurring(text: str, expected: list[str]) -> None:
    """What comes again and again is one recurring moment."""
    assert lines(text, MARCH) == expected


@pytest.mark.parametrize(("text", "published", "expected"), LEANING)
def test_leaning(text: str, published: str, expected: list[str]) -> None:
    """A moment that leans on another takes its year, month, day or period from it."""
    assert lines(text, published) == expected


@pytest.mark.parametrize(("text", "published", "expected"), HOLIDAYS)
def test_holidays(text: str, published: str, expected: list[str]) -> None:
    """A holiday is its day of the year that is meant."""
    assert lines(text, published) == expected


@pytest.mark.parametrize("text", NEVER)
def test_never(text: str) -> None:
    """What only looks like a date is left alone."""
    assert lines(text, MARCH) == []


@pytest.mark.parametrize(("text", "expected"), WITHOUT_DATE)
def test_without_publication_date(text: str, expected: list[str]) -> None:
    """Without a publication date only what the text itself fixes has an EDTF."""
    assert lines(text, None) == expected


def test_no_moment_without_reason() -> None:
    """Every moment without EDTF says why, and what it was resolved from is named for every other."""
    for text, _ in WITHOUT_DATE:
        for moment in read(text, None):
            assert (moment.edtf is None) == (moment.reason is not None)
            assert moment.edtf is None or moment.resolved_from


def test_resolved_from_names_the_moment_leant_on() -> None:
    """이날 names the day that it repeats, not the 이날 before it."""
    moments = read("23일 열렸다. 이날 서명했다. 이날 또 서명했다. 전날 맺었다. 같은 달 2일이다.", "2026-04-23")
    assert [m.resolved_from for m in moments] == ["published", "m1", "m1", "m1", "m4"]


def test_kinds() -> None:
    """Each kind of the contract."""
    text = "2024년 1분기, 18일, 3년간, 오후 3시, 18일 오후 3시, 매년"
    assert [m.kind for m in read(text, MARCH)] == ["period", "date", "duration", "time", "datetime", "recurring"]


def test_first_characters_admit_every_example() -> None:
    """A pattern is tried only after a look at one character: no example of a table is lost by it."""
    roles = ("length_after", "length_before", "about_after")
    of = {role: [e.strip() for row in CUES if row.role == role for e in row.examples] for role in roles}
    assert {e[0] for e in of["length_after"]} <= set(length_patterns.AFTER_FIRST)
    assert {e[-1] for e in of["length_before"]} <= lengths.QUALIFIER_ENDS
    assert {e[0] for e in of["about_after"]} <= set(length_patterns.FUZZY_FIRST)
    assert {e[0] for row in DEICTICS for e in row.examples} <= date_patterns.DEICTIC_FIRST
    assert {e[0] for row in HOLIDAY_ROWS for e in row.examples if not e[0].isdigit()} <= set(
        date_patterns.HOLIDAY_FIRST
    )

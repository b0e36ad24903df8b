"""Relations: who holds, runs, owns, belongs to or sits in what."""

from __future__ import annotations

import pytest
from fact_notation import relation_lines, scene

TOLD = [
    ("{누리젠}은 {가람시}가 51%, {다온제약}이 49%를 출자해 2021년 세웠다.", ["shareholder 가람시 > 누리젠 51%", "shareholder 다온제약 > 누리젠 49%"]),
    ("{한빛재단} 지분은 {가람시}가 51%, {다온제약}이 49%를 갖고 있다.", ["shareholder 가람시 > 한빛재단 51%", "shareholder 다온제약 > 한빛재단 49%"]),
    ("{한빛재단}은 지분 60%를 {가람시}가, 40%를 {다온제약}이 갖고 있다.", ["shareholder 가람시 > 한빛재단 60%", "shareholder 다온제약 > 한빛재단 40%"]),
    ("{누리젠} 지분은 {다온제약}(51%)과 {가람시}(30%), 기타 주주가 나눠 갖고 있다.", ["shareholder 다온제약 > 누리젠 51%", "shareholder 가람시 > 누리젠 30%"]),
    ("{다온제약}은 {누리젠} 지분 30%를 보유하고 있다.", ["shareholder 다온제약 > 누리젠 30%"]),
    ("{다온제약}은 자사가 지분 17.3%를 보유한 {누리젠}과 손잡았다.", ["shareholder 다온제약 > 누리젠 17.3%"]),
    ("{다온제약}은 자사가 지분 15.2%를 가진 {누리젠}과 손잡았다.", ["shareholder 다온제약 > 누리젠 15.2%"]),
    ("{다온제약}이 보유한 {누리젠} 지분 78.4%의 값이 올랐다.", ["shareholder 다온제약 > 누리젠 78.4%"]),
    ("{누리젠}의 최대주주는 {다온홀딩스}로 지분율은 34.5%다.", ["shareholder 다온홀딩스 > 누리젠 34.5%"]),
    ("{한빛센터}는 {다온제약}, {누리젠}, {가람물산}이 주요 주주로 참여해 세워졌다.", ["shareholder 다온제약 > 한빛센터", "shareholder 누리젠 > 한빛센터", "shareholder 가람물산 > 한빛센터"]),
    ("{@새별허브}를 운영하는 {한빛재단}은 예산을 줄였다.", ["operator 한빛재단 > 새별허브"]),
    ("{한빛재단}이 운영하는 {@새별허브}가 문을 열었다.", ["operator 한빛재단 > 새별허브"]),
    ("{@새별허브}는 {가람시}가 소유하고 {한빛재단}이 위탁 운영하고 있다.", ["owner 가람시 > 새별허브", "operator 한빛재단 > 새별허브"]),
    (" ○ {@새별허브}(운영: {한빛재단})", ["operator 한빛재단 > 새별허브"]),
    ("{한빛재단}은 {@새별허브}의 운영권을 인수해 운영 중이다.", ["operator 한빛재단 > 새별허브"]),
    ("{@새별허브}는 조용하다. 운영을 맡은 {한빛재단}은 말이 없다.", ["operator 한빛재단 > 새별허브"]),
    ("{다온제약}의 자회사 {누리셀}은 흑자를 냈다.", ["subsidiary 누리셀 > 다온제약"]),
    ("{누리셀}은 {다온제약}의 100% 자회사다.", ["subsidiary 누리셀 > 다온제약"]),
    ("{누리젠}은 2024년 {@새별허브}에 입주했다.", ["tenant 누리젠 > 새별허브"]),
    ("{@새별허브}에 입주한 {누리젠}은 특허를 냈다.", ["tenant 누리젠 > 새별허브"]),
    ("{@새별허브} 입주기업 {누리젠}이 임상에 성공했다.", ["tenant 누리젠 > 새별허브"]),
    ("{한빛연합}은 회원사 385곳을 거느린 단체로, {누리젠}도 회원사다.", ["member 누리젠 > 한빛연합"]),
    ("{누리젠}은 {한빛연합} 회원사다.", ["member 누리젠 > 한빛연합"]),
    ("{누리셀}의 최대주주는 {가람제약}에서 {하람투자}로 바뀌었다.", ["shareholder 하람투자 > 누리셀"]),
    ("{누리셀}의 최대주주는 지분 31%를 보유한 {가람제약}이다.", ["shareholder 가람제약 > 누리셀 31%"]),
    ("{@새별허브}의 운영 주체는 {한빛재단}이다.", ["operator 한빛재단 > 새별허브"]),
]  # fmt: skip

NEVER = [
    "{@새별허브}는 {가람시}가 땅을 대고 누리개발이 지어 운영한다.",
    "{다온제약}은 {누리젠} 지분 12%를 인수할 계획이다.",
    "{다온제약}은 {누리젠} 지분 매각을 검토하지 않는다.",
    "{다온제약}은 글로벌 제약사의 자회사와 계약했다.",
    "{한빛재단}은 내년부터 {@새별허브}를 운영할 예정이다.",
    "{다온제약}은 창업 프로그램을 운영한다.",
    "{@새별허브}의 입주 기업은 12곳이다.",
    "{한빛재단}은 {@새별허브} 운영권을 인수할 예정이다.",
    "{한빛재단}은 {@새별허브} 운영권을 넘겨받기로 했다.",
    "{한빛재단}은 {@새별허브} 운영권을 넘겨받을 방침이다.",
]

PRESS = [
    ("{미르바이오재단}이 운영하는 {@미르바이오밸리}는 크다.", ["operator 미르바이오재단 > 미르바이오밸리"]),
    ("{@미르바이오밸리}는 {미르바이오재단}이 운영을 맡고 있다.", ["operator 미르바이오재단 > 미르바이오밸리"]),
    ("{@미르바이오밸리} 운영사 {미르바이오재단}은 20일 밝혔다.", ["operator 미르바이오재단 > 미르바이오밸리"]),
    ("{@미르바이오밸리}를 위탁 운영 중인 {미르바이오재단}은 20일 밝혔다.", ["operator 미르바이오재단 > 미르바이오밸리"]),
    ("{@미르바이오밸리}에 입주한 {누리셀}은 20일 밝혔다.", ["tenant 누리셀 > 미르바이오밸리"]),
    ("{@미르바이오밸리} 입주기업인 {누리셀}이 임상에 들어갔다.", ["tenant 누리셀 > 미르바이오밸리"]),
    ("{누리셀}은 지난해 {@미르바이오밸리}에 입주했다.", ["tenant 누리셀 > 미르바이오밸리"]),
    ("{누리셀}, {누온바이오} 등이 {@미르바이오밸리}에 입주해 있다.", ["tenant 누리셀 > 미르바이오밸리", "tenant 누온바이오 > 미르바이오밸리"]),
    ("{@미르바이오밸리}에는 {누리셀}, {누온바이오} 등이 입주해 있다.", ["tenant 누리셀 > 미르바이오밸리", "tenant 누온바이오 > 미르바이오밸리"]),
    ("{누리셀}은 {가람제약}의 자회사다.", ["subsidiary 누리셀 > 가람제약"]),
    ("{가람제약}의 100% 자회사 {누리셀}은 20일 밝혔다.", ["subsidiary 누리셀 > 가람제약"]),
    ("{가람제약}은 자회사 {누리셀}을 통해 임상을 한다.", ["subsidiary 누리셀 > 가람제약"]),
    ("{가람제약} 자회사인 {누리셀}이 임상에 들어갔다.", ["subsidiary 누리셀 > 가람제약"]),
    ("{가람제약}은 {누리셀}의 지분 34.5%를 보유한 최대주주다.", ["shareholder 가람제약 > 누리셀 34.5%"]),
    ("{누리셀}의 최대주주는 {가람제약}(34.5%)이다.", ["shareholder 가람제약 > 누리셀 34.5%"]),
    ("{미르바이오재단}은 {가람시}, {한빛대학교}, {가람제약}이 공동 출자해 세웠다.", ["shareholder 가람시 > 미르바이오재단", "shareholder 한빛대학교 > 미르바이오재단", "shareholder 가람제약 > 미르바이오재단"]),
    ("{미르바이오재단}의 주주는 {가람시}(51%), {한빛대학교}(30%), {가람제약}(19%)이다.", ["shareholder 가람시 > 미르바이오재단 51%", "shareholder 한빛대학교 > 미르바이오재단 30%", "shareholder 가람제약 > 미르바이오재단 19%"]),
    ("{누리셀}은 {한빛협회} 회원사다.", ["member 누리셀 > 한빛협회"]),
    ("{누리셀}은 {@미르바이오밸리}의 멤버십 회원사로 가입했다.", ["member 누리셀 > 미르바이오밸리"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PRESS)
def test_as_the_press_tells_it(text: str, expected: list[str]) -> None:
    """Who runs, holds, founded, sits in or belongs to what, in the orders in which articles tell it."""
    assert relation_lines(text) == expected


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_how_two_names_are_related(text: str, expected: list[str]) -> None:
    """Each relation goes from the one who holds, runs or belongs to what is held, run or joined."""
    assert relation_lines(text) == expected


@pytest.mark.parametrize("text", NEVER)
def test_what_is_no_relation(text: str) -> None:
    """Plans, denials, and a side without a name make no relation."""
    assert relation_lines(text) == []


def test_since_when() -> None:
    """A day with 부터 before it is the day from which the relation holds."""
    (relation,) = scene("2019년부터 {한빛재단}은 {@새별허브}를 운영하고 있다.").relations()
    assert relation.since == "2019"


def test_a_relation_is_told_once() -> None:
    """Told twice, a relation is one, and the telling with the share is kept."""
    text = "{다온제약}은 {누리젠}의 최대주주다.\n\n{다온제약}은 {누리젠} 지분 30%를 보유하고 있다."
    (relation,) = scene(text).relations()
    assert relation.share is not None

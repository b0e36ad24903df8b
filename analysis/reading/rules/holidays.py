"""Korean holidays as the press names them, and the name that the `holidays` package has for each."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Holiday:
    """A holiday: `month` and `day` where they are fixed, else `lunar`, its name in the package `holidays` (Korean)."""

    pattern: str
    lunar: str | None
    month: int
    day: int
    examples: tuple[str, ...]
    never: tuple[str, ...] = ()


HOLIDAYS: tuple[Holiday, ...] = (
    Holiday(r"설날|구정(?![가-힣]|물)|설(?=\s?(?:연휴|명절|당일|대목|차례|귀성)|\s(?:이?전|직[전후]|이후)(?:에|까지|부터)|[을를]?\s(?:앞두|앞둔|쇠|지나|전후)|[과·]\s?추석)|(?<=지난 )설(?=[에은]|\s이후)|(?<=[올내]해 )설(?=[에은]|\s이?전)|(?<=내년 )설(?=[에은]|\s이?전)", "설날", 0, 0, ("설날", "설 연휴"), ("설립", "매각설", "설명", "설 자리")),
    Holiday(r"추석|한가위|중추절", "추석", 0, 0, ("추석", "한가위"), ()),
    Holiday(r"부처님\s?오신\s?날|석가탄신일|초파일", "부처님오신날", 0, 0, ("부처님 오신 날",), ()),
    Holiday(r"신정(?![가-힣])|새해\s?첫날", None, 1, 1, ("신정",), ("신정동",)),
    Holiday(r"삼일절|3[·.]1절", None, 3, 1, ("삼일절", "3·1절"), ("3·1운동",)),
    Holiday(r"근로자의\s?날|노동절", None, 5, 1, ("근로자의 날",), ()),
    Holiday(r"어린이날", None, 5, 5, ("어린이날",), ()),
    Holiday(r"어버이날", None, 5, 8, ("어버이날",), ()),
    Holiday(r"스승의\s?날", None, 5, 15, ("스승의 날",), ()),
    Holiday(r"현충일", None, 6, 6, ("현충일",), ()),
    Holiday(r"제헌절", None, 7, 17, ("제헌절",), ()),
    Holiday(r"광복절", None, 8, 15, ("광복절",), ()),
    Holiday(r"개천절", None, 10, 3, ("개천절",), ()),
    Holiday(r"한글날", None, 10, 9, ("한글날",), ()),
    Holiday(r"크리스마스(?:\s?이브)?|성탄절(?:\s?전야)?", None, 12, 25, ("크리스마스", "성탄절"), ()),
)  # fmt: skip

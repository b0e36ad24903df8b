"""The words around an article's own publication and revision stamps."""

from __future__ import annotations

from dataclasses import dataclass

from analysis.reading.page import StampKind


@dataclass(frozen=True, slots=True)
class StampLabel:
    """A word before a stamp, and what the stamp then is. Of all the stamps, `published` comes first.

    `business`  the word also labels a date of the business told (등록일 of a patent, 발행일 of a bond): it makes a stamp
                only where the article begins, or before a time of day
    """

    kind: StampKind
    business: bool
    pattern: str
    examples: tuple[str, ...]
    never: tuple[str, ...] = ()


_WHEN = r"\s?(?:일시|일자|시간|시각|날짜|일)?"

LABELS: tuple[StampLabel, ...] = (
    StampLabel("published", False, rf"(?:(?:기사|최초|첫|온라인|뉴스|지면)\s?)?(?:입력|승인|송고|게재|출고|배포){_WHEN}", ("입력", "기사입력", "승인", "배포일시"), ("입력값", "승인을")),
    StampLabel("published", True, rf"(?:(?:기사|최초|첫|온라인|뉴스|지면)\s?)?(?:등록|게시|전송|작성|발행|출판|보도){_WHEN}", ("등록", "발행일", "작성일"), ("등록증",)),
    StampLabel("published", False, r"(?i:published|posted)(?:\s?(?:on|at|date))?", ("Published", "posted on")),
    StampLabel("published", False, r"이\s?기사는", ("이 기사는",)),
    StampLabel("embargo", False, r"보도\s?시점|엠바고|보도\s?(?:요청|가능)\s?(?:일시|시점)?", ("보도시점", "엠바고"), ("보도자료",)),
    StampLabel("revised", False, rf"(?:기사\s?)?(?:최종\s?)?(?:수정|업데이트|갱신|재송고){_WHEN}", ("수정", "최종수정", "업데이트"), ("수정안",)),
    StampLabel("revised", True, rf"(?:기사\s?)?(?:최종\s?)?(?:변경|정정|편집){_WHEN}", ("변경", "정정"), ("정정공시",)),
    StampLabel("revised", False, r"(?i:updated|modified|edited)(?:\s?(?:on|at|date))?", ("Updated",)),
)  # fmt: skip

# What else may stand in the line of a stamp: a reporter, the paper's page and issue, words of the press.
MARK = r"\(?(?:[A-D]?\d{1,3}\s?면|제\s?\d{1,6}\s?호|\d{1,2}판|vol\.?\s?\d{1,4})(?![가-힣])\)?"
COMPANIONS: tuple[str, ...] = (
    r"[가-힣]{2,4}\s?(?:[가-힣]{2,5})?(?:기자|특파원|논설위원|칼럼니스트|편집위원|PD)",
    MARK + r"|제?\s?\d{1,6}\s?호",
    r"조간|석간|종합|지면|온라인|즉시|이후|부터|사용|가능|표출|게재|출고|송고|유료|페이지|서비스|기사입니다|된|에|자",
)

"""The words around an article's own publication and revision stamps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

StampKind = Literal["published", "embargo", "revised"]


@dataclass(frozen=True, slots=True)
class StampLabel:
    """A word before (or after) a stamp, and what the stamp then is. Of all the stamps, `published` comes first."""

    kind: StampKind
    pattern: str
    examples: tuple[str, ...]
    never: tuple[str, ...] = ()


LABELS: tuple[StampLabel, ...] = (
    StampLabel("published", r"(?:(?:기사|최초|첫|온라인|뉴스|지면)\s?)?(?:입력|등록|승인|송고|게재|게시|전송|출고|작성|발행|배포|출판|보도)\s?(?:일시|일자|시간|시각|날짜|일)?", ("입력", "기사입력", "승인", "배포일시", "발행일"), ("입력값", "승인을")),
    StampLabel("published", r"(?i:published|posted|created|issued)(?:\s?(?:on|at|date))?", ("Published", "posted on")),
    StampLabel("published", r"이\s?기사는", ("이 기사는",)),
    StampLabel("embargo", r"보도\s?시점|엠바고|보도\s?(?:요청|가능)\s?(?:일시|시점)?", ("보도시점", "엠바고"), ("보도자료",)),
    StampLabel("revised", r"(?:기사\s?)?(?:최종\s?)?(?:수정|업데이트|변경|정정|갱신|편집|재송고)\s?(?:일시|일자|시간|시각|날짜|일)?", ("수정", "최종수정", "업데이트"), ("수정안", "정정공시")),
    StampLabel("revised", r"(?i:updated|modified|edited)(?:\s?(?:on|at|date))?", ("Updated",)),
)  # fmt: skip

# What else may stand in the line of a stamp: a reporter, the paper's page and issue, words of the press.
COMPANIONS: tuple[str, ...] = (
    r"[가-힣]{2,4}\s?(?:[가-힣]{2,5})?(?:기자|특파원|논설위원|칼럼니스트|편집위원|PD)",
    r"[A-D]?\d{1,3}\s?면|제?\s?\d{1,6}\s?호|\d{1,2}판|vol\.?\s?\d+",
    r"조간|석간|종합|지면|온라인|즉시|이후|부터|사용|가능|표출|게재|출고|송고|유료|페이지|서비스|기사입니다|된|에|자",
)

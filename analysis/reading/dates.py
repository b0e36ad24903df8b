"""The moments of an article by where they stand, and whether one dates what is told or only what is named."""

from __future__ import annotations

import re
from bisect import bisect_left

from analysis.records import Moment

_DATED = ("date", "period", "datetime")
# 2015년 설립된 X, 지난해 문을 연 X: the moment belongs to the birth of what is named, not to what is said of it.
_PASSING = re.compile(
    r"(?:에|부터)? ?(?:[가-힣·]{1,8}[이가을를에] ){0,2}"
    r"(?:설립|개소|개원|개관|개교|준공|완공|착공|조성|출범|지정|창립|창업|창단|발족|들어선|문을 연|문 연|시작|설치|건립"
    r"|개장|선정|인수|매입|세워진)"
    r"(?:된|한|하|해|돼|되|[ 은는이](?!기준|\d{1,2}주년|[가-힣]{0,4}식[을이에])|$)"
)
_AT_THE_TIME = re.compile(r"[^,.\n]{0,14}(?:당시|기준|현재|때|시점)")


class Calendar:
    """The dated moments of an article (dates and periods that resolve, no datelines), in text order."""

    __slots__ = ("_starts", "moments", "text")

    def __init__(self, text: str, moments: tuple[Moment, ...]) -> None:
        self.text = text
        self.moments = [m for m in moments if m.kind in _DATED and m.edtf and not m.dateline]
        self._starts = [m.start for m in self.moments]

    def within(self, start: int, end: int) -> list[Moment]:
        """The moments that begin in [start, end)."""
        return self.moments[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def is_passing(self, moment: Moment) -> bool:
        """Whether a moment only dates the birth of something named: "2015년 설립된 …", but not "2022년 개소 당시"."""
        if not _PASSING.match(self.text, moment.end):
            return False
        return not _AT_THE_TIME.match(self.text, moment.end)


def is_day(moment: Moment) -> bool:
    """Whether a moment is one calendar day."""
    edtf = moment.edtf or ""
    return "/" not in edtf and len(edtf) >= 10

"""What heads a line of a list: the name above it, or the first words of a line of news in brief."""

from __future__ import annotations

import re
from collections.abc import Callable

from analysis.reading.actors import GENERIC, Actor, Cast
from analysis.reading.naming.everyday import is_everyday
from analysis.reading.page import LONGEST_LINE, Page
from analysis.reading.rules.relation_words import CLUSTER
from analysis.records import Name, Span

_BULLET = re.compile(r"[ \t]*(?:[-–—•·∙▪◦*※>☞→]|[□■○●◇◆△▲▶▷◎☐✓✔❍ㅇ]|[①-⑳]|\d{1,2}[.)]|[가-하][.)])[ \t]*")
_BRIEF = re.compile(
    r"(?P<mark>[ \t]*[▷▶△▲◇◆□■○●☞·•※-] ?[‘'\"“]?)(?P<head>[가-힣A-Za-z0-9·&]{2,20})[^=\n]{0,40}=(?=[^=\n])"
)
_HEAD_ENDS = re.compile(r" ?[:：]|,")
_ENDS_HEAD = re.compile(r" *(?:[:：=]|$|\n)")
_HEAD_WORDS = re.compile(r"(?P<before>[가-힣]{2,6} )?(?P<word>[가-힣A-Za-z]{2,14}?)(?:은|는|에는|의) ")
_LINES = 16  # of a list, up to its heading


class Lists:
    """The lists of an article."""

    def __init__(self, page: Page, cast: Cast) -> None:
        self.page, self.cast, self.text = page, cast, page.text

    def heading(self, sentence: Span, suits: Callable[[Actor], bool]) -> Name | str | None:
        """The name that heads the list in which a line stands: "○ 가람밸리(운영: …)" over "- 입주기업 126개".

        An empty string where its head is none, and names head the lists beside it: "○ 향후 계획" below "○ 가람밸리";
        but the one name under which all the others stand ("□ 가람밸리 운영 현황") is that of "□ 사업 개요" too.
        """
        level = self._level(sentence.start)
        if level is None:
            return None
        index = self.page.sentence_index(sentence.start)
        headed, deeper = False, {level[0]}
        topics: dict[str, Name] = {}
        for back in range(index - 1, max(-1, index - _LINES), -1):
            span = self.page.sentences[back]
            above = self._level(span.start)
            if above is None:
                if self._line_start(span.start) == self._line_start(self.page.sentences[back + 1].start):
                    continue
                break
            if (above[0] == level[0] and not headed) or (headed and above[0] in deeper):
                continue
            head = self.cast.within(above[1], above[1] + 1)
            if head and suits(head[0]):
                if above[0] != level[0]:
                    return head[0].name
                if _ENDS_HEAD.match(self.text, head[0].tail):
                    return ""
                topics[head[0].name.name] = head[0].name
            elif not headed and self._is_unread_park(above[1], span.end):
                return ""
            if above[1] - self._line_start(span.start) < level[1] - level[2]:
                deeper.add(level[0])
                level, headed = (above[0], above[1], self._line_start(span.start)), True
        return next(iter(topics.values())) if len(topics) == 1 else "" if topics else None

    def _is_unread_park(self, start: int, end: int) -> bool:
        """□ 새벌 바이오단지는 …: whether a line begins with a park that was not read as a name."""
        match = _HEAD_WORDS.match(self.text, start, end)
        if match is None or not CLUSTER.search(match["word"]):
            return False
        before = (match["before"] or "").rstrip()
        return not GENERIC.fullmatch(match["word"]) or bool(before and not is_everyday(before))

    def brief_head(self, sentence: Span) -> Name | str | None:
        """Of a line of news in brief, "▷한국세포협회, 새 회장에=회원사 148곳": its head, as printed where it was not read.

        An empty string where it is no park, and not known as anyone; None where the line is no such line.
        """
        line = self._line_start(sentence.start)
        brief = _BRIEF.match(self.text, line, sentence.end)
        if brief is None:
            return None
        actor = next(iter(self.cast.within(brief.end("mark"), brief.end("mark") + 1)), None)
        if actor is not None:
            return actor.name
        word = brief["head"]
        return word if CLUSTER.search(word) and not GENERIC.fullmatch(word) else ""

    def line_head(self, sentence: Span) -> Actor | None:
        """- 원주 솔고개단지: 공실률 14.2%: the name with which a list's line begins, the town before it aside."""
        level = self._level(sentence.start)
        if level is None:
            return None
        actor = next(iter(self.cast.within(level[1], level[1] + 1)), None)
        if actor is not None and actor.name.kind == "place" and not actor.is_cluster and actor.part == "none":
            actor = next(iter(self.cast.within(actor.tail + 1, actor.tail + 2)), None)
        return actor if actor is not None and _HEAD_ENDS.match(self.text, actor.tail) else None

    def _level(self, position: int) -> tuple[str, int, int] | None:
        """Of a list's line: its indent and mark, where its words begin, where it begins."""
        line = self._line_start(position)
        match = _BULLET.match(self.text, line)
        return (match.group().rstrip(), match.end(), line) if match and match.end() >= position else None

    def _line_start(self, position: int) -> int:
        furthest = max(0, position - LONGEST_LINE)
        return max(self.text.rfind("\n", furthest, position) + 1, furthest)

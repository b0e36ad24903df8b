"""Whose head answers in an interview: the place named beside the person in its heading."""

from __future__ import annotations

import re

from analysis.reading.actors import Actor, Cast, is_cluster

# "[인터뷰] 한가온 누리밸리 본부장", "인터뷰 | 누리밸리 한가온 단장"
_HEADING = re.compile(r"^[\[【〈<■◆▶ ]*(?:[가-힣]{2,6} )?인터뷰[\]】〉>]?[^\n.]{4,60}$", re.MULTILINE)
_QUOTES = ('"', "“", "A.", "답", "▲")


def park_interviewed(cast: Cast, position: int) -> Actor | None:
    """The park of the one who answers at a position, in the block under the heading; None where that is unclear.

    Reads    [인터뷰] 한가온 누리밸리 본부장⏎- 계획은.⏎"내년에 9만㎡를 연다."
    Leaves   what stands behind the block, words outside the answers, headings that name two parks
    """
    text = cast.text
    block = text.rfind("\n\n", 0, position) + 1
    heading = next(reversed([*_HEADING.finditer(text, max(0, block), position)]), None)
    line = text.rfind("\n", 0, position) + 1
    if heading is None or not text.startswith(_QUOTES, line):
        return None
    parks = {a.name.name: a for a in cast.within(heading.start(), heading.end()) if is_cluster(a.name)}
    return next(iter(parks.values())) if len(parks) == 1 else None

"""Whom an article is about, and by what name it calls each."""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property

from analysis.reading.actors import Cast, is_agency, is_cluster
from analysis.reading.page import Page
from analysis.records import Name

_COUNTS = re.compile(
    r" ?[가-힣]{2,4} 기자|[이가] (?:자체 ?)?(?:집계|조사|분석|설문)(?:한|해)|[이가] [^,.\n]{2,40}(?:집계|조사|분석)한 "
)
_OPENING = 400  # characters


class About:
    """The company and the park that an article is mostly about; each is looked for when first asked for."""

    def __init__(self, page: Page, cast: Cast) -> None:
        self.page, self.cast, self.text = page, cast, page.text

    @cached_property
    def main(self) -> Name | None:
        """The organisation that the article is about: named more than any other, or in its title; None where unclear."""
        return self._most_named()

    @cached_property
    def park(self) -> Name | None:
        """The park that the article names more often than any other, its title first; None where two are as often."""
        title = self.page.title or ""
        counts = Counter[str]()
        parks = {name.name: name for name in self.cast.names if is_cluster(name)}
        for name in parks.values():
            counts[name.name] = len(name.mentions) + 2 * any(f in title for f in (name.name, name.text, *name.aliases))
        ranked = counts.most_common(2)
        clear = len(ranked) == 1 or (len(ranked) > 1 and ranked[0][1] > ranked[1][1])
        return parks[ranked[0][0]] if clear else None

    def sole(self, before: int) -> Name | None:
        """The one organisation that the article names, and has named before a position."""
        return self._named[0] if len(self._named) == 1 and self._named[0].start < before else None

    @cached_property
    def _named(self) -> list[Name]:
        """The organisations that news may be of: no authority, no one who only counts or reports."""
        return [n for n in self.cast.names if n.kind == "organisation" and not is_agency(n) and not self._is_source(n)]

    def _is_source(self, name: Name) -> bool:
        """Whether a name is only that of who counts or reports: 바이오나루가 자체 집계한, 바이오나루 서윤석 기자."""
        return any(_COUNTS.match(self.text, mention.end) for mention in name.mentions)

    def _most_named(self) -> Name | None:
        title = self.page.title or ""
        counts: Counter[str] = Counter()
        names: dict[str, Name] = {}
        for name in self._named:
            names[name.name] = name
            forms = (name.name, name.text, *name.aliases)
            counts[name.name] = len(name.mentions) + 2 * any(form in title for form in forms)
            counts[name.name] += title.startswith(forms)
        for name in self.cast.names:  # whose head is met first: 이서린 누리셀 대표
            if name.kind == "person" and name.of is not None and name.of in counts and name.start < _OPENING:
                counts[name.of] += 2
        ranked = counts.most_common(2)
        if (
            not ranked
            or ranked[0][1] < (2 if len(ranked) == 1 else 3)
            or (len(ranked) > 1 and ranked[0][1] <= ranked[1][1])
        ):
            return None
        return names[ranked[0][0]]


def called(name: Name) -> str:
    """The name that an article runs on: its canonical name, or a fuller form of its short name that it uses more often.

    Reads    누리 메디파크, of "누리 메디컬 이노베이션 파크(이하 메디파크)" where "누리 메디파크" stands five times
    """
    for alias in name.aliases:
        if any(alias.endswith(f" {short}") for short in name.aliases):
            times = Counter(mention.text for mention in name.mentions)
            if times[alias] > times[name.name]:
                return alias
    return name.name

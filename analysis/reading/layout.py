"""`Article` → `Page`."""

from __future__ import annotations

import re
from bisect import bisect_left

from analysis.reading.collector import resting
from analysis.reading.page import Page, Stamp
from analysis.records import Article, PublishedFrom, Span

_TITLE = re.compile(r"제(?<![^\s○□■◦*-]제)\s?목\s?[:：]\s?(\S[^\n]*)")
_SENTENCE = re.compile(r"[다요]\.")
_KIND_OF_PAPER = re.compile(r"[\[<【]?(?:보도|참고|해명|설명|보도 ?참고|보도 ?설명)\s?자료[\]>】]?")
_HEAD = 1000  # a `제목:` line stands within the first characters, or nowhere


@resting
def lay_out(article: Article) -> Page:
    """Lay an article out for reading: sentences, furniture, datelines, title and publication date."""
    # The patterns are compiled on first use: a caller that only imports does not wait for them.
    from analysis.reading import datelines, furniture
    from analysis.reading.sentences import split

    text = article.text
    chrome = furniture.find(text)
    published: str | None = article.published
    published_from: PublishedFrom | None = article.published_from
    stamps = datelines.find(text, chrome, published[:4] if published else None)
    if published is None:
        published = datelines.published(stamps)
        published_from = "text" if published else None
    title = article.origin.title or _title(text, chrome, stamps)
    if stamps:
        chrome = furniture.merge(chrome, datelines.marks(text, stamps))
    return Page(article, title, split(text), chrome, stamps, published, published_from)


def _title(text: str, chrome: tuple[Span, ...], stamps: tuple[Stamp, ...]) -> str | None:
    """The `제목:` line, else the first that is neither furniture nor a stamp's; before body text, a dated heading."""
    stated = _TITLE.search(text, 0, _HEAD)
    if stated:
        return stated[1].strip()
    dated = None
    start = 0
    stamp_starts = [stamp.start for stamp in stamps]
    chrome_starts = [span.start for span in chrome]
    while start < len(text):
        end = text.find("\n", start)
        span = Span(start, len(text) if end < 0 else end)
        words = text[span.start : span.end].strip()
        start = span.end + 1
        before = bisect_left(chrome_starts, span.end) - 1
        if not words or _KIND_OF_PAPER.fullmatch(words) or (before >= 0 and chrome[before].end > span.start):
            continue
        stamped = bisect_left(stamp_starts, span.end) - 1
        if stamped < 0 or stamps[stamped].end <= span.start:
            return dated if dated and _SENTENCE.search(words) else words
        if words[0] in "[<【" and dated is None:  # [공시 요약] 2025년 9월 22일
            dated = words
    return dated

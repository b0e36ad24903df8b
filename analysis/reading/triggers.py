"""Which sentences are worth reading at all: those that hold one of a few words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from analysis.reading.page import Page

# Longer than any sentence of prose: what is longer is none, and names at its ends have nothing to do with each other.
LONGEST_SENTENCE = 2_000


def sentences_with(page: Page, words: Iterable[str]) -> list[int]:
    """The indexes of the sentences that hold a word outside the furniture, in text order; overlong ones are left out.

    Each word is looked for on its own, since a plain search is many times faster than one pattern for all of them.
    """
    text, sentences = page.text, page.sentences
    starts: list[int] | None = None
    found: set[int] = set()
    for word in words:
        at = text.find(word)
        while at >= 0:
            if starts is None:
                starts = [span.start for span in sentences]
            index = bisect_right(starts, at) - 1
            resume = at + 1
            if index >= 0:
                span = sentences[index]
                resume = max(resume, span.end)
                if at < span.end and span.end - span.start <= LONGEST_SENTENCE and index not in found:
                    if page.is_furniture(at):
                        resume = at + 1
                    else:
                        found.add(index)
            at = text.find(word, resume)
    return sorted(found)

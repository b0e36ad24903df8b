"""`Page` → its words, each with where it stands and what it may be."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from analysis.reading.page import Page
from analysis.reading.naming.words import Word, judge
from analysis.records import Span

_WORD = re.compile(r"[가-힣A-Za-z0-9]+|[一-鿿]+")


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words of an article outside page furniture, in text order: parallel lists of starts, ends and words.

    `text`      the article's, with every kind of blank as the plain one
    `heads`     index of the first word of each sentence
    `triggers`  whether each sentence holds a word of deals, agreements or measures
    """

    text: str
    starts: list[int]
    ends: list[int]
    words: list[Word]
    sentence: list[int]
    triggers: list[bool]

    def gap(self, index: int) -> str:
        """What stands between a word and the one before it."""
        return self.text[self.ends[index - 1] : self.starts[index]] if index > 0 else "\n"

    def after(self, index: int) -> str:
        """What stands between a word and the next one."""
        return self.gap(index + 1) if index + 1 < len(self.words) else self.text[self.ends[index] :][:2]

    def beside(self, index: int) -> bool:
        """Whether only one blank parts a word from the one before it."""
        return index > 0 and self.starts[index] - self.ends[index - 1] == 1 and self.text[self.ends[index - 1]] == " "

    def is_head(self, index: int) -> bool:
        return index == 0 or self.sentence[index] != self.sentence[index - 1]

    def has_trigger(self, index: int) -> bool:
        return self.triggers[self.sentence[index]]

    def ending_at(self, position: int) -> int | None:
        """Index of the word that ends at a position."""
        index = bisect_right(self.starts, position - 1) - 1
        return index if index >= 0 and self.ends[index] == position else None

    def at(self, position: int) -> int | None:
        """Index of the word in which a position stands."""
        index = bisect_right(self.starts, position) - 1
        return index if index >= 0 and position < self.ends[index] else None


def tokens_of(page: Page) -> Tokens:
    """Cut a page into words. Linear: each character is looked at once."""
    text = page.text.replace("\xa0", " ").replace("\u3000", " ")
    starts: list[int] = []
    ends: list[int] = []
    words: list[Word] = []
    for low, high in _body(page.furniture, len(text)):
        for match in _WORD.finditer(text, low, high):
            start, end = match.span()
            starts.append(start)
            ends.append(end)
            words.append(judge(match[0]))
    sentence: list[int] = []
    limits = [span.start for span in page.sentences]
    limits.append(len(text) + 1)
    triggers = [False] * (len(limits) + 1)
    current = 0
    for start, word in zip(starts, words, strict=True):
        while start >= limits[current]:
            current += 1
        sentence.append(current)
        if word.trigger:
            triggers[current] = True
    return Tokens(text, starts, ends, words, sentence, triggers)


def _body(furniture: tuple[Span, ...], size: int) -> list[tuple[int, int]]:
    """The stretches of a text outside its furniture."""
    stretches, low = [], 0
    for span in furniture:
        if span.start > low:
            stretches.append((low, span.start))
        low = max(low, span.end)
    stretches.append((low, size))
    return stretches

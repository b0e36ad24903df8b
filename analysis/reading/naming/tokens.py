"""`Page` → its words, each with where it stands and what it may be."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from analysis.reading.naming.words import Word, judge_all
from analysis.reading.organisations import LETTERS
from analysis.reading.page import Page
from analysis.reading.rules.names import LINKS
from analysis.records import Span

_OPENING = ("[", "【", "<", "〈")
_AN_ARTICLE = 100_000  # characters
_CLOSING = ("]", "】", ">", "〉")
_DATE = re.compile(r"[0-9]{1,4}(?:년|월|일|분기)(?:에|에는|엔)?$")
# K&파트너스, 온&온: a short first part and the rest are one word.
_WORD_WITH_AND = re.compile(rf"((?:[가-힣{LETTERS}]{{1,2}}&)?[가-힣{LETTERS}0-9]+|[一-鿿]+)")
_WORD = re.compile(rf"([가-힣{LETTERS}0-9]+|[一-鿿]+)")


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words of an article outside page furniture, in text order: parallel lists.

    `text`      the article's, with every kind of blank as the plain one
    `gaps`      what stands before each word, back to the word before it
    `numbers`   the number of the sentence that each word stands in
    `firsts`    index of the first word of each sentence
    `heads`     those, and the words that follow a mark there ([단독], 1., 한편)
    `triggers`  numbers of the sentences that hold a word of deals, agreements or measures
    `acting`    those of them that hold a verb of what companies do to each other
    `named`     indices of the words that may name something
    `marked`    indices of the words that matter for names in any other way: a title, an ending, Latin letters
    `plain`     indices of the everyday words that a company may be called by, in sentences of `triggers`
    """

    text: str
    gaps: list[str]
    starts: list[int]
    ends: list[int]
    words: list[Word]
    numbers: list[int]
    firsts: list[int]
    heads: frozenset[int]
    triggers: frozenset[int]
    acting: frozenset[int]
    named: list[int]
    marked: list[int]
    plain: list[int]

    def after(self, index: int) -> str:
        """What stands between a word and the next one."""
        return (
            self.gaps[index + 1] if index + 1 < len(self.words) else self.text[self.ends[index] : self.ends[index] + 2]
        )

    def beside(self, index: int) -> bool:
        """Whether only one blank parts a word from the one before it."""
        return self.gaps[index] == " " and index > 0

    def sentence(self, index: int) -> int:
        """The number of the sentence that a word stands in."""
        return self.numbers[index]

    def end_of(self, number: int) -> int:
        """Index behind the last word of a sentence."""
        return self.firsts[number + 1] if number + 1 < len(self.firsts) else len(self.words)

    def has_trigger(self, index: int) -> bool:
        return self.numbers[index] in self.triggers

    def ending_at(self, position: int) -> int | None:
        """Index of the word that ends at a position."""
        index = bisect_left(self.ends, position)
        return index if index < len(self.ends) and self.ends[index] == position else None

    def count(self, phrase: str) -> int:
        """How often a phrase stands in the text: of a long one, in as much of it as an article may hold."""
        return self.text.count(phrase, 0, _AN_ARTICLE)

    def places(self, sign: str) -> Iterator[int]:
        """Where a sign stands, looked for by itself: most articles hold none."""
        at = self.text.find(sign)
        while at >= 0:
            yield at
            at = self.text.find(sign, at + 1)

    def at(self, position: int) -> int | None:
        """Index of the word in which a position stands."""
        index = bisect_right(self.starts, position) - 1
        return index if index >= 0 and position < self.ends[index] else None


def tokens_of(page: Page) -> Tokens:
    """Cut a page into words. Linear: each character is looked at once."""
    text = page.text.replace("\xa0", " ").replace("\u3000", " ")
    gaps: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    texts: list[str] = []
    word = _WORD_WITH_AND if "&" in text else _WORD
    for low, high in _body(page.furniture, len(text)):
        pieces = word.split(text[low:high])
        if len(pieces) == 1:
            continue
        edges = list(accumulate(map(len, pieces), initial=low))
        pieces[0] = "\n" + pieces[0]
        gaps += pieces[0:-1:2]
        texts += pieces[1::2]
        starts += edges[1:-1:2]
        ends += edges[2::2]
    words = judge_all(texts)
    firsts = [bisect_left(starts, span.start) for span in page.sentences] or [0]
    firsts[0] = 0
    numbers: list[int] = []
    for number, (low, high) in enumerate(zip(firsts, [*firsts[1:], len(words)], strict=True)):
        numbers += [number] * (high - low)
    notable = [i for i, word in enumerate(words) if word.notable]
    triggers = frozenset([numbers[i] for i in notable if words[i].trigger])
    acting = frozenset([numbers[i] for i in notable if words[i].act])
    named = [i for i in notable if words[i].forms and not (words[i].latin and is_code(text, ends[i]))]
    marked = [i for i in notable if words[i].marked]
    plain = [i for i in notable if words[i].plain and numbers[i] in triggers]
    heads = frozenset([*(first for first in firsts if first < len(words)), *_after_marks(gaps, texts, firsts)])
    return Tokens(text, gaps, starts, ends, words, numbers, firsts, heads, triggers, acting, named, marked, plain)


def is_code(text: str, end: int) -> bool:
    """Whether Latin letters that end at a place are a code's: NPS of NPS-4."""
    return text[end : end + 1] == "-" and text[end + 1 : end + 2].isdecimal()


def _after_marks(gaps: list[str], texts: list[str], firsts: list[int]) -> list[int]:
    """The words that follow what opens a sentence: [단독] 마루셀, 1. 나래온, 한편 이로는, 지난 3일 하루온은."""
    found = []
    last = len(texts) - 1
    for first in firsts:
        if first >= last:
            break
        index = first
        text = texts[first]
        marked = gaps[first][-1:] in _OPENING
        if not (marked or text in LINKS or text[0].isdecimal()):
            continue
        if marked:
            index += 1
            while index < min(first + 6, last) and gaps[index][:1] not in _CLOSING:
                index += 1
        elif text.isdecimal() and gaps[first + 1] in (". ", ") "):
            index += 1
        while index < min(first + 8, last) and (
            texts[index] in LINKS or (texts[index][0].isdecimal() and _DATE.match(texts[index]))
        ):
            index += 1
        if index > first:
            found.append(index)
    return found


def _body(furniture: tuple[Span, ...], size: int) -> list[tuple[int, int]]:
    """The stretches of a text outside its furniture."""
    stretches, low = [], 0
    for span in furniture:
        if span.start > low:
            stretches.append((low, span.start))
        low = max(low, span.end)
    if low < size:
        stretches.append((low, size))
    return stretches

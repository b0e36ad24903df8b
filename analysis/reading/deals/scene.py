"""What an article holds, by place: its sentences in order, and the figures, moments and companies of any stretch."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from typing import Any, Literal, NamedTuple

from analysis.reading.deals.items import headed
from analysis.reading.page import Page
from analysis.reading.rules.deal_assets import HEADS, MODALITIES
from analysis.reading.rules.deal_clauses import HEADLINE_END, OWNER_OF_SHARES, SELLER_AS_WELL
from analysis.reading.rules.deal_moods import CORRECTS, MISPRINTED
from analysis.reading.rules.deal_parties import SELLER_IS
from analysis.reading.rules.deal_words import WORDS
from analysis.reading.sentences import ANSWER
from analysis.records import Figure, Mention, Moment, Name, Span

_MONEY = frozenset(("money", "percent"))
_NO_COMPANY = frozenset(
    [
        *MODALITIES,
        *HEADS,
        *(stem for word in WORDS for stem in word.stems),
        "라운드",
        "시리즈",
        "등으",
        "Big Pharma",
        "Global Pharma",
    ]
)
_IN_CODE = re.compile(r"-?[A-Z]?\d{1,5}(?![\d,.]*[조억만천원%])")  # the letters of a code: NPS-1
# What is called so, with a title behind, is a person though it was read as a company.
_PERSON = re.compile(r"[가-힣]{3}")
_BYLINE = re.compile(r" [가-힣]{2,4} 기자")  # whose newspaper it is: never a party
_LONGEST_HEAD = 80  # characters
_VALUE = re.compile(r"(?:약 |총 |최대 )?[\d$€£¥₩]")  # ● 계약금 = 300만 달러: a label, no head
_LONGEST_ANSWER = 2000  # characters
_SELLER = 60  # characters from "파는 쪽은" to a person
_ASKED = re.compile(r"(?:[-–—―‒─]|Q\d{0,2}[.:)]?|문\d{0,2}[.:]) ?")
_ANSWERED = re.compile(r"A\d{0,2}[.:)] |답\d{0,2}[.:] ")  # an answer behind its letter
_FRESH = re.compile(r"\s*[△▲▽▶■□◆●○◇▷★☆①-⑳]")


class Company(NamedTuple):
    """One mention of an organisation."""

    name: Name
    start: int
    end: int


class Party(NamedTuple):
    """A side of a deal as it is named at one place; an unnamed one is called "undisclosed"."""

    name: str
    mention: Mention


_OF_TITLE = 3  # mentions that leading the title is worth


class Scene:
    """An article's records by place. `sentences` leaves out page furniture; all spans are half-open code points."""

    def __init__(
        self, page: Page, figures: tuple[Figure, ...], moments: tuple[Moment, ...], names: tuple[Name, ...]
    ) -> None:
        self.page, self.text = page, page.text
        told = [t for s in page.sentences if (t := self._told(s)) is not None] if page.furniture else page.sentences
        self.sentences = [part for s in told for part in _head_apart(self.text, s)] if " = " in self.text else told
        self._starts = [s.start for s in self.sentences]
        self.figures = [f for f in figures if f.kind in _MONEY and not f.malformed]
        if CORRECTS.search(self.text):  # what was printed wrongly is nobody's
            self.figures = [f for f in self.figures if not MISPRINTED.match(self.text, f.end)]
        self._figure_starts = [f.start for f in self.figures]
        self.by_id = {f.id: f for f in figures}
        self.moments = [m for m in moments if not m.dateline and m.kind in ("date", "datetime", "period")]
        self._moment_starts = [m.start for m in self.moments]
        heads = headed(self.text, names)
        self.companies = [c for c in _mentions(self.text, (*names, *heads)) if not self._is_amount(c)]
        self._add_sellers(names)
        self._company_starts = [c.start for c in self.companies]
        self._first = {c.name.name: c for c in reversed(self.companies)}  # where each company is named first
        self.countries = {n.name: n.country for n in names if n.country}
        self.memo: dict[int, Any] = {}  # the parties of a sentence, once they were read
        self._hero: Party | Literal[False] | None = None
        stamps = [d.start for d in page.datelines]
        self._body = max((s for s in stamps if s < 800), default=-1)

    def _told(self, sentence: Span) -> Span | None:
        """A sentence without the handle of who posted it, "@biowire: …"; None where it begins with other furniture."""
        if not self.page.is_furniture(sentence.start):
            return sentence
        if self.text[sentence.start] != "@":
            return None
        end = next((f.end for f in self.page.furniture if f.start <= sentence.start < f.end), sentence.end)
        while end < sentence.end and self.text[end] in ": ":
            end += 1
        return Span(end, sentence.end) if end < sentence.end else None

    def _add_sellers(self, names: tuple[Name, ...]) -> None:
        """People whose shares are sold, as parties: 창업자 한도경 회장의 지분."""
        sellers = []
        for name in names:
            for mention in (name.mentions or (name,)) if name.kind == "person" or _PERSON.fullmatch(name.text) else ():
                title = OWNER_OF_SHARES.match(self.text, mention.end) or self._is_called_seller(mention)
                if title:
                    sellers.append(Company(name, mention.start, title.end("title")))
        if sellers:
            self.companies = [c for c in self.companies if not any(s.start <= c.start < s.end for s in sellers)]
            self.companies = sorted(self.companies + sellers, key=lambda c: c.start)

    def _is_called_seller(self, person: Mention | Name) -> re.Match[str] | None:
        """The title of a person behind "파는 쪽은", in its sentence."""
        told = SELLER_IS.search(self.text, max(0, person.start - _SELLER), person.start)
        if told is None or "." in self.text[told.end() : person.start]:
            return None
        return SELLER_AS_WELL.match(self.text, person.end)

    def _is_amount(self, company: Company) -> bool:
        """Whether what was read as a name is part of an amount: the 캐나다달러 of 4억 캐나다달러."""
        at = bisect_right(self._figure_starts, company.start) - 1
        return at >= 0 and self.figures[at].end > company.start

    def hero(self) -> Party | None:
        """The company that the article names most, and at least twice; who leads the title counts for more."""
        if self._hero is None:
            counts = Counter(c.name.name for c in self.companies)
            leading = next((c.name for c in self.companies if self._is_in_title(c.name)), None)
            if leading is not None:
                counts[leading.name] += _OF_TITLE
            name, times = counts.most_common(1)[0] if counts else ("", 0)
            first = self._first.get(name)
            self._hero = Party(name, self.page.article.cut(first.start, first.end)) if first and times >= 2 else False
        return self._hero or None

    def _is_in_title(self, name: Name) -> bool:
        """Whether the title names a company at home: "日 하야테, 은솔바이오와 …" is news of the latter."""
        at_home = self.countries.get(name.name, "KR") == "KR"
        if _FRESH.match(self.page.title or ""):
            return False  # a list without a title: no item of it leads the others
        return at_home and any(form in (self.page.title or "") for form in (name.name, name.text))

    def only_other(self, names: list[str]) -> Party | None:
        """The one company that the article names beside these; None where there are more."""
        other: Company | None = None
        for name, company in self._first.items():
            if name not in names:
                if other is not None:
                    return None
                other = company
        return Party(other.name.name, self.page.article.cut(other.start, other.end)) if other is not None else None

    def index(self, position: int) -> int:
        """The sentence in which a position stands, or the last before it."""
        return bisect_right(self._starts, position) - 1

    def figures_in(self, start: int, end: int) -> list[Figure]:
        return self.figures[bisect_left(self._figure_starts, start) : bisect_left(self._figure_starts, end)]

    def moments_in(self, start: int, end: int) -> list[Moment]:
        return self.moments[bisect_left(self._moment_starts, start) : bisect_left(self._moment_starts, end)]

    def companies_in(self, start: int, end: int) -> list[Company]:
        return self.companies[bisect_left(self._company_starts, start) : bisect_left(self._company_starts, end)]

    def party(self, company: Company) -> Party:
        """A company as a side of a deal, with the words that name it here."""
        return Party(company.name.name, self.page.article.cut(company.start, company.end))

    def is_headline(self, sentence: Span) -> bool:
        """Whether a sentence is the title or stands above the dateline, or is a heading without a verb's ending."""
        if sentence.start <= self._body or self.heads(sentence):
            return True
        words = self.text[sentence.start : sentence.end]
        title = self.page.title
        return title is not None and words.strip() == title.strip() and not HEADLINE_END.search(words)

    def asks(self, sentence: Span) -> bool:
        """Whether a sentence ends a question of an interview: "―계약 조건은." with an answer in quotes, or behind "A.", under it."""
        line = self.text.rfind("\n", max(0, sentence.start - _LONGEST_HEAD), sentence.start) + 1
        if _ASKED.match(self.text, line) is None:
            return False
        behind = self.text[sentence.end : sentence.end + 6].strip()
        return behind[:1] in tuple('"“') or _ANSWERED.match(behind) is not None

    def is_answer(self, sentence: Span) -> bool:
        """Whether a sentence stands in a line that is one quotation, or behind "A.": an answer of an interview."""
        text = self.text
        start = text.rfind("\n", max(0, sentence.start - _LONGEST_ANSWER), sentence.start) + 1
        if _ANSWERED.match(text, start):
            return True
        if text[start : start + 1] not in ('"', "“"):
            return False
        end = text.find("\n", sentence.end)
        return ANSWER.fullmatch(text, start, len(text) if end < 0 else end) is not None

    def heads(self, sentence: Span) -> bool:
        """Whether a sentence is the head of an item: ▲ A = …"""
        return self.text.startswith(" = ", sentence.end)

    def opens(self, sentence: Span) -> bool:
        """Whether a sentence opens an item of its own (▶, ■, □ …), behind which no subject carries over."""
        return _FRESH.match(self.text, sentence.start) is not None or (
            self.text[max(0, sentence.start - 3) : sentence.start].strip()[:1] in tuple("▶■□◆●◇▷★☆")
        )

    def begins_paragraph(self, sentence: Span) -> bool:
        """Whether a sentence is the first of its paragraph."""
        return self.text[max(0, sentence.start - 2) : sentence.start] in ("", "\n\n")

    def begins_other(self, sentence: Span) -> bool:
        """Whether a sentence is the title of another piece of news in one article: a line between a blank one and its text
        that names companies, but not the one that the article is about."""
        start, end = sentence.start, sentence.end
        if self.text[max(0, start - 2) : start] != "\n\n" or self.text[end : end + 1] != "\n" or start <= self._body:
            return False
        if self.text[end - 1] in '.?!"”' or self.text.startswith("\n", end + 1):
            return False
        named, hero = self.companies_in(start, end), self.hero()
        return bool(named) and hero is not None and all(c.name.name != hero.name for c in named)


def _head_apart(text: str, sentence: Span) -> list[Span]:
    """The head of an item and what it heads, apart: "◇ 가람, 美 벨루아에 기술이전 = 가람은 …"."""
    cut = text.find(" = ", sentence.start, min(sentence.end, sentence.start + _LONGEST_HEAD))
    if cut < 0 or not _FRESH.match(text, sentence.start) or _VALUE.match(text, cut + 3):
        return [sentence]
    return [Span(sentence.start, cut), Span(cut + 3, sentence.end)]


def _mentions(text: str, names: tuple[Name, ...]) -> list[Company]:
    """The mentions of organisations in text order, the longer before the shorter, none overlapping."""
    signed = " 기자" in text
    found = [
        Company(name, mention.start, mention.end - 2 * mention.text.endswith("한테"))
        for name in names
        if name.kind == "organisation"
        and name.text not in _NO_COMPANY
        and not (signed and any(_BYLINE.match(text, m.end) for m in name.mentions))
        for mention in (name.mentions or (name,))
    ]
    whole = {n.name.split(" ")[0]: n for n in names if n.kind == "organisation" and " " in n.name}
    told = {n.name: n for n in names if n.kind == "organisation"}
    whole |= {n.name: told[h] for n in names if (h := n.name.replace("製藥", "제약")) != n.name and h in told}
    if whole:  # ARGENTUM, of ARGENTUM BIO
        found = [c._replace(name=whole[c.name.name]) if c.name.name in whole else c for c in found]
    found.sort(key=lambda c: (c.start, -c.end))
    kept: list[Company] = []
    reach = -1
    for company in found:
        if company.start >= reach and not _IN_CODE.match(text, company.end):
            kept.append(company)
            reach = company.end
    return kept

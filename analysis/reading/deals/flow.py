"""Sentence by sentence through an article: deals and money into the ledger, the ledger into rows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.reading.deals.claims.parties import slots_at
from analysis.reading.deals.forms.filings import read_filings
from analysis.reading.deals.forms.grids import read_grids
from analysis.reading.deals.forms.lists import read_list
from analysis.reading.deals.ledger.context import Context
from analysis.reading.deals.ledger.ledger import Ledger
from analysis.reading.deals.ledger.rows import is_told, write
from analysis.reading.deals.ledger.swapped import swap
from analysis.reading.deals.money.follow import REACH, Follower
from analysis.reading.deals.money.whose import continues
from analysis.reading.deals.prose import Prose
from analysis.reading.deals.rounds.events import read_event
from analysis.reading.deals.rounds.funding import may_tell_round, read_round
from analysis.reading.deals.rounds.known import round_before
from analysis.reading.deals.rounds.several import read_brackets, read_brief, read_items, read_rounds
from analysis.reading.deals.scene import Scene
from analysis.reading.deals.words import labels
from analysis.reading.deals.words.hearsay import is_denied
from analysis.reading.rules import deal_clauses, deal_moods, deal_parties
from analysis.reading.rules.deal_words import words_of_deals
from analysis.reading.trie import pattern
from analysis.records import Deal, Span

# A sentence without any of these tells no deal: every word that deals are told in, and a few beside them.
_STRONG = re.compile(pattern({*deal_clauses.BESIDE_WORDS, *words_of_deals()}))
_PARTS = ("total", "upfront", "option_fee", "milestones", "royalty")
_WEAK = re.compile(pattern([*deal_clauses.WEAK, *(w for w, part in labels.PARTS.items() if part in _PARTS)]))
_LONGEST = 6000  # characters; what has no end for so long is no sentence


def may_tell(text: str) -> bool:
    """Whether an article holds any word that tells a deal."""
    return _STRONG.search(text) is not None or may_tell_round(text)


class Flow:
    """One walk through one article. A sentence goes to the first reader that takes it:

    | reader        | what it is asked of                                                                  |
    |---------------|--------------------------------------------------------------------------------------|
    | `grids`       | tables with a row of headings, before all else: 기업 | 상대방 | 총액                        |
    | `filings`     | blocks of labelled lines, before what is left: 계약상대방: B                              |
    | `funding` …   | a sentence without a word of deals, which may add to a round: B는 나머지 50억원을 댔다         |
    |               | of those with one that speak of nobody, an answer: "전환사채로 300억원을 모았다"               |
    | `lists`       | of those that speak of someone, or follow a deal: △A-B(4000억원) △…                       |
    | `several`     | A는 80억원, B가 30억원의 투자를 유치했다                                                  |
    | `funding` …   | A는 시리즈B로 310억원을 모았다; behind it `events`: A의 투자 유치 협상이 결렬됐다               |
    | `prose`       | what is left: A는 B에 X를 이전했다, 계약금은 300억원이다                                     |
    """

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.ledger = Ledger(scene.by_id)
        self.follower = Follower(scene, self.ledger)
        self.prose = Prose(scene, self.ledger, self.follower)
        self.corrects = deal_moods.CORRECTS.search(scene.text) is not None

    def read(self) -> tuple[Deal, ...]:
        """The rows of the article's deals."""
        for index, sentence in self._unfiled(self._filed()):
            if sentence.end - sentence.start <= _LONGEST:
                self._sentence(index, sentence)
        self.follower.settle(None)
        self.follower.share_sums()
        for entry in self.ledger.entries:
            if entry.kind == "asset_sale" and entry.happening("returned"):
                entry.kind = "licence"  # what comes back was lent
        return write([e for e in self.ledger.entries if is_told(e)])

    def _filed(self) -> list[Span]:
        """Where tables and filings stand, whose deals are entered."""
        tables = read_grids(self.scene, self.ledger)
        return sorted([*tables, *read_filings(self.scene, self.ledger, tables)], key=lambda span: span.start)

    def _unfiled(self, filed: list[Span]) -> Iterator[tuple[int, Span]]:
        """The sentences outside the blocks that were read as filings, each with its place among all."""
        passed = 0  # how many of the blocks end before a sentence
        for index, sentence in enumerate(self.scene.sentences):
            while passed < len(filed) and filed[passed].end <= sentence.start:
                passed += 1
            if passed == len(filed) or filed[passed].start > sentence.start:
                yield index, sentence

    def _sentence(self, index: int, sentence: Span) -> None:
        self._part(sentence)
        near = self.ledger.is_near(index, REACH)
        if not self._has_word(sentence, near):
            self._round(index, sentence)
            return
        if self.scene.asks(sentence):
            self._turn_to(index, sentence)
        if self.corrects and self._is_taken_back(sentence) and not self._is_swapped_next(index):
            return  # what was printed wrongly, told once more
        if is_denied(self.scene, index):
            return
        if self.corrects:
            swap(self.scene, sentence, self.ledger.current)
        if not near and not self._speaks_of_anyone(index, sentence):
            if self.scene.is_answer(sentence):
                if not self._round(index, sentence):
                    self.prose.read(index, sentence, near)
            elif self._goes_on(index, sentence):
                self._round(index, sentence)
            return
        if not self._list(index, sentence) and not self._round(index, sentence):
            self.prose.read(index, sentence, near)
            if self.corrects:
                swap(self.scene, sentence, self.ledger.current, told=True)

    def _part(self, sentence: Span) -> None:
        """Part an item that speaks of another company from the deals of the item before: nothing of it is theirs."""
        if not self.ledger.current or not (self.scene.opens(sentence) or self.scene.begins_other(sentence)):
            return
        named = self.scene.companies_in(sentence.start, sentence.end)
        if not named and self._is_of_unread(sentence):
            self.ledger.current = []
        if named and not any(e.holds(c.name.name) for e in self.ledger.current for c in named):
            self.ledger.current = []

    def _is_of_unread(self, sentence: Span) -> bool:
        """Whether an item tells of one of whom nothing is known but that it heads the item: △X=시리즈B를 마쳤다."""
        text = self.scene.text
        if not deal_clauses.ITEM_HEAD.match(text, sentence.start) or continues(text, sentence):
            return False
        return may_tell_round(text, sentence) or _STRONG.search(text, sentence.start, sentence.end) is not None

    def _has_word(self, sentence: Span, near: bool) -> bool:
        """Whether a sentence holds a word that tells a deal, or, near one, a word that may add to it."""
        text, start, end = self.scene.text, sentence.start, sentence.end
        if _STRONG.search(text, start, end):
            return True
        return near and bool(_WEAK.search(text, start, end) or deal_clauses.BARE_SUM.match(text, start, end))

    def _speaks_of_anyone(self, index: int, sentence: Span) -> bool:
        """Whether a sentence names a company, or points to one, or goes on with two that joined hands."""
        before = self.scene.sentences[index - 1] if index else None
        if before and deal_clauses.JOINED_HANDS.search(self.scene.text, before.start, before.end):
            return True
        if self.scene.companies_in(sentence.start, sentence.end):
            return True
        return deal_parties.POINTS.search(self.scene.text, sentence.start, sentence.end) is not None

    def _goes_on(self, index: int, sentence: Span) -> bool:
        """Whether a sentence that names nobody goes on with the one company of which the sentence before it speaks."""
        if not index or self.scene.opens(sentence):
            return False
        acting = [s for s in slots_at(self.scene, index - 1) if s.role in ("topic", "subject") and not s.refers]
        return len(acting) == 1 and len(acting[0].parties) == 1

    def _list(self, index: int, sentence: Span) -> bool:
        """Whether a sentence is a list of deals, or gives several companies a round each; they are entered then."""
        listed = read_list(self.scene, sentence, index, self.ledger)
        if listed is None:
            listed = read_rounds(self.scene, sentence, index, self.ledger)
        if listed:
            self.ledger.current = listed
        return listed is not None

    def _round(self, index: int, sentence: Span) -> bool:
        """Whether a sentence tells a round of capital, or more of one, or what became of it; it is entered then."""
        if not may_tell_round(self.scene.text, sentence) and round_before(self.ledger, index) is None:
            return False
        context = Context(self.scene, self.ledger, index)
        told = (
            read_items(self.scene, sentence, index, self.ledger)
            or read_brackets(self.scene, sentence, index, self.ledger)
            or read_brief(self.scene, sentence, index, self.ledger)
            or read_round(context, sentence)
            or read_event(context, sentence)
        )
        if told is not None:
            self.ledger.speak_of(told)
        return told is not None

    def _is_taken_back(self, sentence: Span) -> bool:
        """Whether a sentence of a correction only repeats what was wrong; one that goes on to the right value is read."""
        text, start, end = self.scene.text, sentence.start, sentence.end
        return bool(deal_moods.RETRACTED.search(text, start, end)) and not deal_moods.UPHELD.search(text, start, end)

    def _is_swapped_next(self, index: int) -> bool:
        """Whether the sentence behind a withdrawn one only gives another partner: "상대방은 B가 아니라 C이며"."""
        if index + 1 >= len(self.scene.sentences):
            return False
        following = self.scene.sentences[index + 1]
        return deal_moods.SWAPPED.search(self.scene.text, following.start, following.end) is not None

    def _turn_to(self, index: int, question: Span) -> None:
        """Turn to the deals with the partner that a question of an interview names: the answer speaks of them."""
        hero = self.scene.hero()
        named = {c.name.name for c in self.scene.companies_in(question.start, question.end)}
        partners = named - {hero.name} if hero is not None else named
        asked = [e for e in self.ledger.recent if any(e.holds(name) for name in partners)]
        if not partners and deal_clauses.ASKS_OF_IT.search(self.scene.text, question.start, question.end):
            asked = self.ledger.current
        if asked:
            self.ledger.current = asked
            for entry in asked:
                entry.last = index

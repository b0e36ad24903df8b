"""Of whom the sentences before speak: the company spoken of, its partner, both, the one left unsaid."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from analysis.reading.deals.claims.parties import Slot, slots_at
from analysis.reading.deals.ledger.entry import Entry
from analysis.reading.deals.ledger.ledger import Ledger
from analysis.reading.deals.ledger.sameness import same, shares
from analysis.reading.deals.scene import Party, Scene
from analysis.reading.naming.everyday import is_everyday, may_describe
from analysis.reading.rules import deal_clauses, deal_parties
from analysis.records import Moment

_TURN = (" 차례", " 순서", " 몫")
_ASKED = 8  # sentences back to the question whose subject an answer leaves out
REMEMBERED = 4  # sentences back in which the company spoken of may be named


@dataclass(slots=True)
class Context:
    """What the words of a sentence may point back to."""

    scene: Scene
    ledger: Ledger
    index: int  # of the sentence
    told: list[Entry] = field(default_factory=list)  # the deals that the sentence has told so far
    lead: Moment | None = None  # the day that leads the sentence, left to its main verb by what is told in passing

    def missing(self, side: str, named: list[Party]) -> Party | None:
        """The company that takes a side left open: the one spoken of, or, where that one stands on the other side, its partner.

        `named`  who stands on the other side; a deal with a company of its own is no deal of that partner
        """
        focus = self.focus()
        if focus is not None and any(same(focus.name, p.name) for p in named):
            focus = self._host(focus) or focus  # B가 독점권을 가져간 약이다: of the one whom the article is about
        if focus is None:
            return None
        fresh = bool(named) and not any(shares(entry.parties(), named) for entry in self.ledger.recent)
        if fresh and (self._is_asked_of(focus) or (self.index and self.called_hero(self.index - 1) is not None)):
            return focus
        hero = self.scene.hero()
        if hero is not None and fresh and not (self.just_told(focus) or self.still_told(focus)):
            sided = [e.licensor if side == "licensor" else e.licensee for e in self.ledger.recent]
            if any(same(hero.name, p.name) for parties in sided for p in parties):
                return hero
        is_hero = hero is not None and same(hero.name, focus.name)
        if fresh and (side == "licensee" or self.told or is_hero or self.leads(focus)):
            return focus
        for entry in reversed(self.ledger.recent):
            mine, theirs = (entry.licensor, entry.licensee) if side == "licensor" else (entry.licensee, entry.licensor)
            if any(same(focus.name, p.name) for p in mine):
                return focus
            if any(same(focus.name, p.name) for p in theirs) and len(mine) == 1:
                if mine[0].name != "undisclosed" or entry in self.ledger.current:
                    return mine[0]
        return focus

    def just_told(self, party: Party) -> bool:
        """Whether the sentence before names a company."""
        before = max(0, self.index - 1)
        if any(s.refers == "company" and s.role in ("topic", "subject") for s in slots_at(self.scene, before)):
            return True  # 이 회사는
        span = self.scene.sentences[before]
        return any(same(party.name, c.name.name) for c in self.scene.companies_in(span.start, span.end))

    def still_told(self, party: Party) -> bool:
        """Whether a company acts in a sentence before, in the same paragraph, and nobody else since."""
        for index in range(self.index - 1, max(-1, self.index - 1 - REMEMBERED), -1):
            if self.scene.begins_paragraph(self.scene.sentences[index + 1]):
                return False
            acting = [s for s in slots_at(self.scene, index) if s.role in ("topic", "subject")]
            if acting:
                return any(same(party.name, p.name) for s in acting for p in s.parties)
        return False

    def leads(self, party: Party) -> bool:
        """Whether the sentence before is about a company, and not as a partner of the one that the article is about."""
        before, hero = slots_at(self.scene, self.index - 1) if self.index else [], self.scene.hero()
        if hero is not None and any(e.holds(hero.name) and e.holds(party.name) for e in self.ledger.recent):
            return False
        return any(s.role == "topic" and any(same(party.name, p.name) for p in s.parties) for s in before)

    def focus(self) -> Party | None:
        """The company that the sentences before speak of: their last topic, else the one that the article is about."""
        scene = self.scene
        if scene.is_answer(scene.sentences[self.index]):
            return self._spoken_of_in_answer()
        if scene.asks(scene.sentences[self.index]):
            return scene.hero()
        if scene.begins_paragraph(scene.sentences[self.index]) and (acting := self._named_next()) is not None:
            return acting
        loose: list[Slot] = []
        index = self.index
        for index in range(self.index - 1, max(-1, self.index - 1 - REMEMBERED), -1):
            if scene.opens(scene.sentences[index + 1]) or scene.begins_other(scene.sentences[index + 1]):
                return None
            found = slots_at(scene, index)
            if index == self.index - 1 and (called := self.called_hero(index)) is not None:
                return called
            if index == self.index - 1 and (again := self._acting_again(index, found)) is not None:
                return again
            named = [
                s for s in found if s.role == "topic" and len(s.parties) == 1 and s.parties[0].name != "undisclosed"
            ]
            if named:
                topic = named[0].parties[0]
                return (self._has_left(index) and self._host(topic)) or topic
            if self.calls_partner(index):
                continue  # 상대는 B다
            if scene.heads(scene.sentences[index]):  # ▲ A = …: of whom the item tells
                alone = [s for s in found if len(s.parties) == 1 and not s.refers]
                return alone[0].parties[0] if len(alone) == 1 else None
            loose = loose or [
                s
                for s in found
                if s.role in ("subject", "comma", "of", "aside", "bare") and len(s.parties) == 1 and not s.refers
            ]
        loose = [s for s in loose if not (self._has_left(index) and self._host(s.parties[0]))]
        hero = scene.hero()
        if hero is not None and (not loose or any(same(hero.name, s.parties[0].name) for s in loose) or index <= 0):
            return hero
        return loose[-1].parties[0] if loose else hero

    def _acting_again(self, index: int, found: list[Slot]) -> Party | None:
        """Who is said to do so once more: B가 국내사와 갈라선 것은 두 번째다."""
        span = self.scene.sentences[index]
        if deal_clauses.NTH_TIME.search(self.scene.text, span.start, span.end) is None:
            return None
        acting = [s for s in found if s.role == "subject" and len(s.parties) == 1 and not s.refers]
        return acting[0].parties[0] if len(acting) == 1 else None

    def calls_partner(self, index: int) -> bool:
        """Whether a sentence only says who the partner is: 상대는 B다; behind one that looks for it, 호주 B다."""
        scene, span = self.scene, self.scene.sentences[index]
        if deal_parties.ITS_PARTNER_IS.match(scene.text, span.start):
            return True
        if (
            not index
            or deal_parties.LOOKED_FOR.search(scene.text, scene.sentences[index - 1].start, span.start) is None
        ):
            return False
        named = slots_at(scene, index)
        return len(named) == 1 and deal_parties.IS_HE.match(scene.text, named[0].tail, span.end) is not None

    def _named_next(self) -> Party | None:
        """Who acts in the next sentence, where that goes on with the contract of this one: 이 계약에서 A가 받은 것은."""
        scene = self.scene
        if self.index + 1 >= len(scene.sentences):
            return None
        words = deal_clauses.OF_THAT_CONTRACT.match(scene.text, scene.sentences[self.index + 1].start)
        if words is None:
            return None
        acting = [s for s in slots_at(scene, self.index + 1) if s.start >= words.end()][:1]
        named = [s for s in acting if s.role in ("topic", "subject") and len(s.parties) == 1 and not s.refers]
        return named[0].parties[0] if named else None

    def _has_left(self, index: int) -> bool:
        """Whether a paragraph ends between a sentence and this one."""
        since = self.scene.sentences[index + 1 : self.index + 1]
        return any(map(self.scene.begins_paragraph, since))

    def _host(self, guest: Party) -> Party | None:
        """The company at home that the article is about, where the one spoken of is another, from abroad."""
        hero, countries = self.scene.hero(), self.scene.countries
        if hero is None or same(hero.name, guest.name) or countries.get(hero.name, "KR") != "KR":
            return None
        return hero if countries.get(guest.name, "KR") != "KR" else None

    def called_hero(self, index: int) -> Party | None:
        """The one company that a sentence only calls the next to be told of: 2월의 주인공은 A였다."""
        scene, span = self.scene, self.scene.sentences[index]
        words = deal_parties.NEXT_IS.search(scene.text, span.start, span.end)
        words = words or deal_parties.NEXT_TURN.search(scene.text, span.start, span.end)
        if words is None:
            return None
        start, end = words.span("who")
        read = scene.companies_in(start, end)
        if read:
            return Party(read[0].name.name, scene.page.article.cut(read[0].start, read[0].end))
        if scene.text.startswith(_TURN, end) and len(words["who"]) < 3 and may_describe(words["who"]):
            return None  # 결실을 거둘 차례다
        return None if is_everyday(words["who"]) else Party(words["who"], scene.page.article.cut(start, end))

    def _spoken_of_in_answer(self) -> Party | None:
        """Of whom an answer speaks where it leaves the subject out: who it has said to give, else the own company."""
        told = self.ledger.current[-1:]
        hero = self.asked_of()
        if told and self.index - told[0].last <= 1 and len(told[0].licensor) == 1:
            giver = told[0].licensor[0]
            before = self.scene.sentences[max(0, self.index - 1)]
            if self.scene.is_answer(before) and giver.name != "undisclosed":
                return giver
        return hero

    def asked_of(self) -> Party | None:
        """The company whose contracts the questions of an article last asked about, else the one that it is about."""
        scene = self.scene
        for index in range(self.index - 1, max(-1, self.index - 1 - _ASKED), -1):
            span = scene.sentences[index]
            if not scene.asks(span):
                continue
            named = [s for s in slots_at(scene, index) if len(s.parties) == 1 and not s.refers]
            acting = [s for s in named if s.role in ("subject", "topic", "of")]
            for slot in acting:
                if deal_clauses.ASKS_WHOSE.match(scene.text, slot.tail, span.end):
                    return slot.parties[0]
            if acting:
                break  # the question is of another
        return scene.hero()

    def _is_asked_of(self, party: Party) -> bool:
        """Whether a sentence is an answer, and the question is of a company."""
        asked = self.asked_of() if self.scene.is_answer(self.scene.sentences[self.index]) else None
        return asked is not None and same(asked.name, party.name)

    def other_than(self, names: Iterable[str]) -> Party | None:
        """The other side of the deal last told."""
        names = list(names)
        for entry in [*reversed(self.ledger.current), *reversed(self.ledger.recent)]:
            for mine, theirs in ((entry.licensor, entry.licensee), (entry.licensee, entry.licensor)):
                if any(same(n, p.name) for n in names for p in mine) and theirs:
                    return theirs[0]
        for entry in reversed(self.ledger.entries[-1:]):
            for party in (*entry.licensee, *entry.licensor):
                if party.name != "undisclosed" and not any(same(n, party.name) for n in names):
                    return party
        return None

    def both(self) -> Entry | None:
        """Whom 양사 means: the sides of the deal just told, else the two companies of the sentence before."""
        scene, ledger = self.scene, self.ledger
        near = [e for e in ledger.current if self.index - e.last <= 2]
        if near:
            return near[-1]
        for index in range(self.index - 1, max(-1, self.index - 3), -1):
            named: list[Party] = []
            for slot in slots_at(scene, index):
                if slot.role != "aside" and not slot.refers:
                    named += [p for p in slot.parties if not any(same(p.name, q.name) for q in named)]
            if len(named) == 2:
                return Entry(named[:1], named[1:], weak=True)
            if named:
                break
        told = ledger.current or ledger.entries[-1:]
        return told[-1] if told else None

"""What the words of a sentence may point back to: this company, its partner, both companies, one left unsaid."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from analysis.reading.deals.entry import Entry
from analysis.reading.deals.ledger import Ledger
from analysis.reading.deals.parties import Slot, slots_at
from analysis.reading.deals.sameness import same, shares
from analysis.reading.deals.scene import Party, Scene
from analysis.reading.rules import deal_forms, deal_parties

_REMEMBERED = 4  # sentences back in which the company spoken of may be named
_BACK = 3000  # characters in which "이 독일 회사" looks for its company


@dataclass(slots=True)
class Context:
    """What the words of a sentence may point back to."""

    scene: Scene
    ledger: Ledger
    index: int  # of the sentence
    told: list[Entry] = field(default_factory=list)  # the deals that the sentence has told so far

    def missing(self, side: str, named: list[Party]) -> Party | None:
        """The company that takes a side left open: the one spoken of, or, where that one stands on the other side, its partner.

        `named`  who stands on the other side; a deal with a company of its own is no deal of that partner
        """
        focus = self.focus()
        if focus is None:
            return None
        fresh = bool(named) and not any(shares(entry.parties(), named) for entry in self.ledger.recent)
        hero = self.scene.hero()
        if hero is not None and fresh and not self.just_told(focus):
            sided = [e.licensor if side == "licensor" else e.licensee for e in self.ledger.recent]
            if any(same(hero.name, p.name) for parties in sided for p in parties):
                return hero
        if fresh and (side == "licensee" or self.told or (hero is not None and same(hero.name, focus.name))):
            return focus
        for entry in reversed(self.ledger.recent):
            mine, theirs = (entry.licensor, entry.licensee) if side == "licensor" else (entry.licensee, entry.licensor)
            if any(same(focus.name, p.name) for p in mine):
                return focus
            if any(same(focus.name, p.name) for p in theirs) and len(mine) == 1 and mine[0].name != "undisclosed":
                return mine[0]
        return focus

    def just_told(self, party: Party) -> bool:
        """Whether the sentence before names a company."""
        before = max(0, self.index - 1)
        if any(s.refers == "company" and s.role in ("topic", "subject") for s in slots_at(self.scene, before)):
            return True  # 이 회사는
        span = self.scene.sentences[before]
        return any(same(party.name, c.name.name) for c in self.scene.companies_in(span.start, span.end))

    def focus(self) -> Party | None:
        """The company that the sentences before speak of: their last topic, else the one that the article is about."""
        scene = self.scene
        if scene.is_answer(scene.sentences[self.index]):
            return self._spoken_of_in_answer()
        if scene.asks(scene.sentences[self.index]):
            return scene.hero()
        loose: list[Slot] = []
        index = self.index
        for index in range(self.index - 1, max(-1, self.index - 1 - _REMEMBERED), -1):
            if scene.opens(scene.sentences[index + 1]):
                return None
            found = slots_at(scene, index)
            named = [
                s for s in found if s.role == "topic" and len(s.parties) == 1 and s.parties[0].name != "undisclosed"
            ]
            if named:
                return named[0].parties[0]
            if scene.heads(scene.sentences[index]):  # ▲ A = …: of whom the item tells
                alone = [s for s in found if len(s.parties) == 1 and not s.refers]
                return alone[0].parties[0] if len(alone) == 1 else None
            loose = loose or [
                s
                for s in found
                if s.role in ("subject", "comma", "of", "aside", "bare") and len(s.parties) == 1 and not s.refers
            ]
        hero = scene.hero()
        if hero is not None and (not loose or any(same(hero.name, s.parties[0].name) for s in loose) or index <= 0):
            return hero
        return loose[-1].parties[0] if loose else hero

    def _spoken_of_in_answer(self) -> Party | None:
        """Of whom an answer speaks where it leaves the subject out: who it has said to give, else the own company."""
        told = self.ledger.current[-1:]
        hero = self.scene.hero()
        if told and self.index - told[0].last <= 1 and len(told[0].licensor) == 1:
            giver = told[0].licensor[0]
            before = self.scene.sentences[max(0, self.index - 1)]
            if self.scene.is_answer(before) and giver.name != "undisclosed":
                return giver
        return hero

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

    def _filer(self) -> Party | None:
        """Whom 당사 means: the company in the heading of the filing, "◆ A / 투자판단 관련 주요경영사항", else the one spoken of."""
        scene = self.scene
        for index in range(self.index - 1, max(-1, self.index - 1 - _REMEMBERED), -1):
            span = scene.sentences[index]
            if deal_forms.HEADS_FILING.match(scene.text, span.start, span.end):
                named = scene.companies_in(span.start, span.end)
                if len({c.name.name for c in named}) == 1:
                    return Party(named[0].name.name, scene.page.article.cut(named[0].start, named[0].end))
                return None
        return None

    def _named_before(self, slot: Slot, names: list[str]) -> Party | None:
        """The one company that the sentence before names, for 이 업체와 in a text about another."""
        hero = self.scene.hero()
        if not self.index or hero is None or not self.scene.text.startswith("이 ", slot.start):
            return None
        span = self.scene.sentences[self.index - 1]
        named = {c.name.name: c for c in reversed(self.scene.companies_in(span.start, span.end))}
        if len(named) != 1 or slot.role not in ("with", "together", "to", "from"):
            return None
        ((name, company),) = named.items()
        if same(name, hero.name) or any(same(name, n) for n in names):
            return None
        return Party(name, self.scene.page.article.cut(company.start, company.end))

    def partner_before(self) -> Party | None:
        """The company that the sentence before only tells of as a partner: 첫 주인은 B였다, B 건이다."""
        if not self.index:
            return None
        text, span = self.scene.text, self.scene.sentences[self.index - 1]
        named = [s for s in slots_at(self.scene, self.index - 1) if len(s.parties) == 1 and not s.refers]
        if len(named) != 1:
            return None
        (slot,) = named
        called = deal_parties.PARTNER_CALLED.search(text, span.start, slot.start)
        if deal_parties.HIS_CASE.match(text, slot.tail) or (called and deal_parties.IS_HE.match(text, slot.tail)):
            return slot.parties[0]
        return None

    def of_country(self, country: str, names: Iterable[str]) -> Party | None:
        """The company of a country that is named last before the sentence, else the other side of the deal last told."""
        scene = self.scene
        sentence = scene.sentences[self.index]
        for company in reversed(scene.companies_in(max(0, sentence.start - _BACK), sentence.start)):
            if scene.countries.get(company.name.name) == country:
                return Party(company.name.name, scene.page.article.cut(company.start, company.end))
        return self.other_than(names)

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

    def resolve(self, side: Iterable[Slot], others: Iterable[Slot], subject: Slot | None, which: str) -> list[Party]:
        """The parties of one side; a pointing word gives the company that it points to, or none.

        `others`  who stands on the other side
        `which`   the side: "licensor" or "licensee"
        """
        across = [p for s in others for p in s.parties]
        unique: list[Party] = []
        for slot in side:
            for party in slot.parties or self._pointed_to(slot, across, slot is subject, which):
                if not any(p.name == party.name for p in unique):
                    unique.append(party)
        return unique

    def _pointed_to(self, slot: Slot, others: list[Party], acts: bool, which: str) -> list[Party]:
        """Whom a pointing word means, by what it says.

        이 회사       by its place in the clause: `_this_company`
        상대방        "B와 맺은 계약은 상대방이 깼다": the partner of the deal that the sentence has told;
                    else the other side of the deal last told of the company named across, or spoken of
        이 독일 회사   the German company named last before the sentence
        """
        names = [p.name for p in others]
        party: Party | None = None
        owned = self.scene.text.startswith(("이 자회사", "이 계열사"), slot.start)
        if owned and (bought := self._bought()) is not None:
            party = bought  # 큐브를 인수했고, 이 자회사가 …
        elif slot.refers == "company":
            party = self._this_company(slot, others, acts, which) or self.scene.only_other(names)
        elif slot.refers == "other" and self.told and self.told[-1].licensee and not names:
            party = self.told[-1].licensee[0]
        elif slot.refers == "other":
            party = self.other_than(names or ([f.name] if (f := self.focus()) else []))
        elif slot.refers == "country" and slot.country:
            party = self.of_country(slot.country, names)
        return [party] if party is not None else []

    def _bought(self) -> Party | None:
        """The company that the last deal tells as bought."""
        told = [*self.told, *self.ledger.current]
        return next((e.target for e in reversed(told) if e.target is not None), None)

    def _this_company(self, slot: Slot, others: list[Party], acts: bool, which: str) -> Party | None:
        """Whom 이 회사 means, by its place; None where that tells nothing, and the one other company of the article is meant.

        subject     "이 회사는 X를 도입했다"         the one spoken of, or its partner, whichever fits the side: `missing`
        beside, to  "이 업체와 계약을 맺었다"         the one company of the sentence before, if the text is about another
        beside      "이 회사와 B는 계약을 맺었다"      the one spoken of, if that is not B; else as elsewhere
        object      "이 회사를 690억원에 샀다"       the one spoken of, if the sentence before names it
        elsewhere   "이 회사에 X를 이전했다"         the other side of the deal last told
        """
        names = [p.name for p in others]
        if self.scene.text.startswith("당사", slot.start) and (filer := self._filer()) is not None:
            return filer
        if acts:
            return self.missing(which, others)
        partner = self._named_before(slot, names)
        if partner is not None:
            return partner
        if slot.role in ("with", "together"):
            focus = self.focus()
            if focus is not None and not any(same(focus.name, n) for n in names):
                return focus
        if slot.role != "object":
            return self.other_than(names)
        acting = [s for s in slots_at(self.scene, self.index) if s.end <= slot.start and s.role in ("topic", "subject")]
        if acting and len(acting[-1].parties) == 1 and acting[-1].parties[0].name not in names:
            return acting[-1].parties[0]  # A가 포기한 것은 이 회사를 삼킨 B가 …
        focus = self.focus()
        return focus if focus is not None and focus.name not in names and self.just_told(focus) else None

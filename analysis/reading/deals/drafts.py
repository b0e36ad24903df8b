"""A claim's parties, looked up where the words only point, and the entry that the claim alone would make."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from analysis.reading.deals import assets, territory
from analysis.reading.deals.claim import Claim
from analysis.reading.deals.clauses import Clause
from analysis.reading.deals.entry import Entry
from analysis.reading.deals.ledger import Ledger
from analysis.reading.deals.parties import Slot, slots_at
from analysis.reading.deals.sameness import same, shares
from analysis.reading.deals.scene import Party, Scene
from analysis.reading.rules import deal_clauses
from analysis.records import Mention, Span

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
        if fresh and (side == "licensee" or (hero is not None and same(hero.name, focus.name))):
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

    def focus(self, back: int = 4) -> Party | None:
        """The company that the sentences before speak of: their last topic, else the one that the article is about."""
        scene = self.scene
        if scene.is_answer(scene.sentences[self.index]):
            return self._spoken_of_in_answer()
        loose: list[Slot] = []
        index = self.index
        for index in range(self.index - 1, max(-1, self.index - 1 - back), -1):
            if scene.opens(scene.sentences[index + 1]):
                return None
            found = slots_at(scene, index)
            named = [
                s for s in found if s.role == "topic" and len(s.parties) == 1 and s.parties[0].name != "undisclosed"
            ]
            if named:
                return named[0].parties[0]
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

    def _beside(self, slot: Slot, names: list[str]) -> Party | None:
        """Who 이 회사 is in "이 회사와 B는": the company spoken of."""
        focus = self.focus() if slot.role in ("with", "together") else None
        return focus if focus is not None and not any(same(focus.name, n) for n in names) else None

    def of_country(self, country: str, names: Iterable[str]) -> Party | None:
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
        """The parties of one side; a pointing word gives the company that it points to, or none."""
        others = tuple(others)
        names = [p.name for s in others for p in s.parties]
        found: list[Party] = []
        for slot in side:
            if slot.parties:
                found += slot.parties
                continue
            party: Party | None = None
            if slot.refers == "company":
                party = (
                    self.missing(which, [p for s in others for p in s.parties])
                    if slot is subject
                    else self._beside(slot, names) or self._pointed(slot, names)
                )
            elif slot.refers == "other" and self.told and self.told[-1].licensee and not names:
                party = self.told[-1].licensee[0]  # B와 맺은 계약은 상대방이 깼다
            elif slot.refers == "other":
                party = self.other_than(names or ([f.name] if (f := self.focus()) else []))
            elif slot.refers == "country" and slot.country:
                party = self.of_country(slot.country, names)
            if party is None and slot.refers == "company":
                party = self.scene.only_other(names)
            if party is not None:
                found.append(party)
        unique: list[Party] = []
        for party in found:
            if not any(p.name == party.name for p in unique):
                unique.append(party)
        return unique

    def _pointed(self, slot: Slot, names: list[str]) -> Party | None:
        """Whom 이 회사 means outside its sentence: what was bought is whom the sentence before speaks of, else a partner."""
        if slot.role != "object":
            return self.other_than(names)
        focus = self.focus()
        return focus if focus is not None and focus.name not in names and self.just_told(focus) else None


def entry(context: Context, claim: Claim) -> Entry | None:
    """The entry of a claim alone, its sides looked up; None where it names no party and points to none."""
    licensor_slots, licensee_slots = claim.sides.licensor, claim.sides.licensee
    if any(s.refers == "both" for s in (*licensor_slots, *licensee_slots)):
        told = context.told[-1] if context.told else context.both()
        if told is None:
            return None
        draft = Entry(list(told.licensor), list(told.licensee), claim.kind, told.weak)
    else:
        subject = claim.clause.subject
        draft = Entry(
            context.resolve(licensor_slots, licensee_slots, subject, "licensor"),
            context.resolve(licensee_slots, licensor_slots, subject, "licensee"), claim.kind, claim.sides.weak,
        )  # fmt: skip
    draft.licensee = [
        p for p in draft.licensee if not any(p.name == q.name and p.name != "undisclosed" for q in draft.licensor)
    ]
    if claim.target is not None and claim.target.parties:
        draft.target = claim.target.parties[0]
    return draft


def describe(context: Context, claim: Claim, draft: Entry, sentence: Span, stop: int) -> None:
    """Put asset, modality and territory of a claim's clause into its entry."""
    scene, text, clause = context.scene, context.scene.text, claim.clause
    start, end = claim.regions if claim.regions != (0, 0) else (clause.start, clause.verb.start)
    taken = taken_by(scene, sentence, clause)
    found: list[Mention] = []
    ending = clause.verb.ending
    if ending is not None and ending.form == "attributive" and claim.regions == (0, 0):
        reach = deal_clauses.HEAD_END.search(text, clause.end, min(stop, clause.end + 60))
        found = assets.find(text, clause.end, (reach.start() + 1 if reach else min(stop, clause.end + 60)), taken)
    found = found[:1] if found and assets.is_code(found[0].text) else (assets.find(text, start, end, taken) or found)
    if claim.turn is not None and len(found) == claim.turns:
        found = found[claim.turn :]
    if draft.target is None and found:
        draft.asset = found[0]
        draft.coded = assets.is_code(found[0].text)
        around = text[max(start, found[0].start - 16) : min(sentence.end, found[0].end + 12)]
        draft.modality = assets.modality(found[0].text) or assets.modality(around)
    if (
        draft.asset is None
        and draft.target is None
        and deal_clauses.SAME_ASSET.search(text, max(sentence.start - 60, 0), max(end, clause.end))
    ):
        known = context.ledger.current or context.ledger.entries[-1:]
        if known and known[-1].asset is not None:
            draft.asset, draft.coded = known[-1].asset, known[-1].coded
    told = territory.find(text, start, max(end, min(stop, clause.end)))
    draft.territory = told


def taken_by(scene: Scene, sentence: Span, clause: Clause) -> list[assets.Stretch]:
    """What cannot be part of an asset's name: companies, figures, dates."""
    start, end = sentence.start, sentence.end
    return [
        *((c.start, c.end) for c in scene.companies_in(start, end)),
        *((s.start, s.end) for s in clause.slots),
        *((f.start, f.end) for f in scene.figures_in(start, end)),
        *((m.start, m.end) for m in scene.moments_in(start, end)),
    ]


def shared_out(text: str, claim: Claim) -> list[Claim]:
    """One claim for each deal where 각각 pairs the parties in order, or where one side meets several on the other."""
    licensors = [p for s in claim.sides.licensor for p in s.parties]
    licensees = [p for s in claim.sides.licensee for p in s.parties]
    region = text[claim.start : claim.end]
    if ("각각" not in region and "각기" not in region) or max(len(licensors), len(licensees)) < 2:
        return [claim]
    if len(licensors) == len(licensees):
        pairs = list(zip(licensors, licensees, strict=True))
    elif len(licensors) == 1 or not licensees:
        pairs = [(licensors[0], p) for p in licensees] if licensees else [(p, None) for p in licensors]  # type: ignore[misc]
    elif len(licensees) == 1:
        pairs = [(p, licensees[0]) for p in licensors]
    else:
        return [claim]
    made: list[Claim] = []
    cuts = [m.end() for m in deal_clauses.CONTRACT_END.finditer(text, claim.start, claim.end)]
    bounds = [max(s.tail for s in claim.clause.slots), *cuts, claim.end] if len(cuts) == len(pairs) - 1 else []
    for index, (giver, taker) in enumerate(pairs):
        sides = replace(claim.sides, licensor=(_slot(giver),), licensee=(_slot(taker),) if taker else ())
        part = replace(claim, sides=sides, turn=index, turns=len(pairs))
        if bounds:
            part.regions, part.turn = (bounds[index], bounds[index + 1]), None
            own = [
                n
                for n in (*claim.clause.nouns, *claim.clause.head)
                if bounds[index] <= n.start < bounds[index + 1] and n.word.kind
            ]
            if own:
                part.kind = own[0].word.kind
                part.stated = Mention(text[own[0].start : own[-1].end], own[0].start, own[-1].end)
        made.append(part)
    return made


def _slot(party: Party) -> Slot:
    return Slot((party,), party.mention.start, party.mention.end, party.mention.end, "bare")

"""A claim into the ledger: under the deal that it speaks of, or as a deal of its own."""

from __future__ import annotations

from dataclasses import replace

from analysis.reading.deals import days, drafts
from analysis.reading.deals.assets import stage
from analysis.reading.deals.claim import Claim
from analysis.reading.deals.drafts import Context
from analysis.reading.deals.follow import is_tally
from analysis.reading.deals.guesses import guess
from analysis.reading.deals.ledger import Entry, Happening, Ledger, months_apart, same, shares
from analysis.reading.deals.scene import Party, Scene
from analysis.reading.naming.everyday import is_past
from analysis.reading.rules import deal_clauses, deal_parties
from analysis.records import DealEvent, DealKind, Figure, Mention, Moment, Span


class Register:
    """Enters claims into a ledger."""

    def __init__(self, scene: Scene, ledger: Ledger) -> None:
        self.scene, self.ledger = scene, ledger

    def enter(
        self, context: Context, claim: Claim, sentence: Span, stop: int, before: list[Entry], total: Figure | None
    ) -> tuple[Entry, Happening | None] | None:
        """Enter a claim: the deal that it speaks of, and what happened to it; None where it says too little to be one.

        `stop`    where the next claim of the sentence begins, or the sentence ends
        `before`  the deals that the claims before it in the sentence speak of
        `total`   the total that its clause states
        """
        scene, ledger = self.scene, self.ledger
        context.told = before
        draft = drafts.entry(context, claim)
        if draft is None or (
            draft.kind != "supply" and any(deal_parties.REGULATOR.search(p.name) for p in draft.parties())
        ):
            return None
        drafts.describe(context, claim, draft, sentence, stop)
        draft.headline = scene.is_headline(sentence)
        main = claim.clause.verb.ending is None or claim.clause.verb.ending.form != "attributive"
        draft.passing = not main
        draft.fresh = claim.event == "signed" and bool(
            deal_clauses.NEW_DEAL.search(scene.text, claim.clause.start, claim.end)
        )
        when = days.read(scene, claim.clause.start, claim.end, sentence, main)
        day = when.event or when.told
        if claim.event == "signed" and when.event and is_ahead(when.event, scene.page.published):
            if not _is_told_as_past(scene.text, claim):
                if not scene.text.startswith(("부터", "까지"), when.event.end):
                    return None  # 합병은 다음 달에 이뤄진다
            else:  # what was signed cannot lie ahead: the day is of something else
                when, day = replace(when, event=None), when.told
        _guess(scene, claim, draft)
        self._turn_to_giver(claim, draft)
        entry: Entry | None
        if self._is_stake(claim) and (deal := self._larger(context, draft)):
            claim.kind = "equity"
            return deal, None
        if (
            not main
            and claim.event not in ("signed", "milestone_received", None)
            and draft.asset is None
            and not any(s.parties for s in (*claim.sides.licensor, *claim.sides.licensee))
        ):
            return None  # 돌려받은 권리로: said in passing
        if not draft.licensor and not draft.licensee and not draft.coded:
            told_back = claim.event == "signed" and deal_clauses.IS_WHAT.match(scene.text, claim.end)
            near = before or [
                e
                for e in ledger.current
                if context.index - e.last <= 1 and (main or claim.clause.verb.word.part == "pact" or told_back)
            ]
            if (
                not near
                or claim.event in ("under_negotiation",)
                or (claim.event == "signed" and claim.needs != "nothing" and not told_back)
            ):
                return None
            entry = near[-1]
        else:
            entry = _just_told(before, claim, draft) or self._same_failure(context, claim, draft)
            entry = entry or ledger.match(draft, claim.event, total, day.edtf if day else None)
            if entry is None and before and not (draft.licensor and draft.licensee) and claim.event != "signed":
                entry = next(
                    (e for e in reversed(before) if e.kind is None or draft.kind is None or e.kind == draft.kind), None
                )
        if entry is None and draft.kind == "acquisition" and draft.licensor and not draft.licensee:
            entry = self._sold(context, sentence)
        if entry is None:
            known = draft.parties()
            draft = self._filled(context, claim, draft)
            if draft.parties() != known:  # else it was looked for already
                entry = ledger.match(draft, claim.event, total, day.edtf if day else None)
            if entry is None:
                draft.kind = draft.kind or _kind_around(scene.text, sentence)
                if not self._stands(claim, draft, sentence, when):
                    return None
                entry = ledger.enter(draft)
            else:
                ledger.merge(entry, draft)
        else:
            ledger.merge(entry, draft)
        entry.last = context.index
        if claim.event is None:
            return entry, None
        return entry, self._happen(entry, claim, sentence, when, draft)

    def _is_stake(self, claim: Claim) -> bool:
        """Whether a claim tells shares that may be a part of a larger deal: 보통주 1000만 달러어치를 함께 인수한다."""
        if claim.kind != "acquisition":
            return claim.kind == "equity"
        start, end = claim.clause.start, claim.clause.verb.start
        words = deal_clauses.SHARES_WORTH.search(self.scene.text, start, end)
        return words is not None and deal_clauses.CONTROL.search(self.scene.text, start, end) is None

    def _turn_to_giver(self, claim: Claim, draft: Entry) -> None:
        """Turn the sides of a pact whose order alone tells them, where the second has been told to give elsewhere."""
        if not claim.sides.weak or claim.event != "signed" or len(draft.licensor) != 1 or len(draft.licensee) != 1:
            return
        if draft.kind not in ("licence", "option") or self.ledger.match(draft, claim.event, None, None) is not None:
            return
        hero, second = self.scene.hero(), draft.licensee[0]
        gives = [e for e in self.ledger.recent if any(same(second.name, p.name) for p in e.licensor)]
        takes = [e for e in self.ledger.recent if any(same(second.name, p.name) for p in e.licensee)]
        if hero is not None and same(hero.name, second.name) and gives and not takes:
            draft.turn()

    def _larger(self, context: Context, draft: Entry) -> Entry | None:
        """The licence just told between the same two companies, of which a stake is a part."""
        for entry in reversed(self.ledger.current):
            if entry.kind == "equity" or context.index - entry.last > 2 or not draft.licensor or not draft.licensee:
                continue
            if all(entry.holds(p.name) for p in draft.parties()):
                return entry
        return None

    def _same_failure(self, context: Context, claim: Claim, draft: Entry) -> Entry | None:
        """The sale just told as failed, whose buyer a sentence now names: "매각은 무산됐다. B가 인수를 포기했다"."""
        if claim.event != "failed" or draft.licensor or len(draft.licensee) != 1:
            return None
        for entry in reversed(self.ledger.current):
            sale = entry.kind in ("acquisition", "asset_sale") and entry.happening("failed") is not None
            if sale and not entry.licensee and context.index - entry.last <= 1:
                draft.kind = entry.kind
                return entry
        return None

    def _sold(self, context: Context, sentence: Span) -> Entry | None:
        """The company just told as bought, whose seller a sentence now names: "모아진의 최대주주 A가 지분 72%를 넘긴다"."""
        for entry in reversed(self.ledger.current):
            if entry.kind != "acquisition" or entry.target is None or context.index - entry.last > 2:
                continue
            if shares(entry.licensor, [entry.target]):
                name = entry.target.name
                told = self.scene.companies_in(sentence.start, sentence.end)
                return entry if any(same(c.name.name, name) for c in told) else None
        return None

    def _filled(self, context: Context, claim: Claim, draft: Entry) -> Entry:
        """Where one side is open, the sentence's topic takes it, or, without a subject, the company that the text speaks of."""
        hero = self.scene.hero()
        alone = claim.event == "terminated" and claim.sides.weak and len(draft.licensor) == 1 and not draft.licensee
        if alone and hero is not None and not same(hero.name, draft.licensor[0].name):
            draft.licensor, draft.licensee = [hero], draft.licensor  # B가 계약을 해지했다, in an article about A
        topic = claim.clause.topic
        if (
            topic is not None
            and topic.parties
            and (draft.licensor or draft.licensee)
            and not draft.target
            and draft.kind != "equity"
        ):
            side = draft.licensor if not draft.licensor else draft.licensee
            if not side and not any(same(topic.parties[0].name, p.name) for p in draft.parties()):
                side.append(topic.parties[0])
        focus = None
        side = draft.licensor
        if not draft.licensor and draft.licensee and not draft.target:
            even = claim.sides.weak and claim.clause.verb.word.part == "pact"
            focus = context.focus() if even else context.missing("licensor", draft.licensee)
            took = claim.clause.verb.word.part == "take" and claim.clause.subject and claim.clause.subject.parties
            if took and focus is not None and not context.just_told(focus):
                focus = None  # B가 판권을 확보했다: from whom is not said
            if claim.event == "failed" and hero is not None:
                focus = hero  # who was for sale is whom the article is about
        elif not draft.licensee and draft.licensor and claim.sides.licensor and _has_no_subject(claim):
            frame = claim.clause.verb.word.part
            if frame in ("take", "give_back"):
                focus = context.missing("licensee", draft.licensor)
            side = draft.licensee
        if focus is not None and not any(focus.name == p.name for p in draft.parties()):
            side.append(focus)
        return draft

    def _stands(self, claim: Claim, draft: Entry, sentence: Span, when: days.Days) -> bool:
        """Whether a claim holds enough to be a deal of its own."""
        both = bool(draft.licensor and draft.licensee) and {p.name for p in draft.parties()} != {"undisclosed"}
        if draft.kind is None and claim.event == "signed":
            return False  # a contract, but nothing says of what
        if claim.event is None or (not both and is_tally(self.scene.text, sentence)):
            return False
        said = [p for s in (*claim.sides.licensor, *claim.sides.licensee) for p in s.parties]
        if claim.event == "signed" and said and all(p.name == "undisclosed" for p in said) and claim.kind is None:
            return False
        partner_next = deal_parties.ITS_PARTNER_IS.match(self.scene.text, sentence.end + 1) is not None
        if partner_next and draft.licensor and claim.event in ("signed", "terminated", "returned"):
            ending = claim.clause.verb.ending
            if ending is None or ending.form == "bare":
                return True  # A=공급계약 체결. 상대는 B다
        amounts = [f for f in self.scene.figures_in(sentence.start, sentence.end) if f.kind == "money"]
        if draft.kind == "equity":
            return bool(draft.licensor) and (bool(amounts) or both)
        ending = claim.clause.verb.ending
        if claim.event == "signed" and not both and ending and ending.form == "attributive" and not amounts:
            return False  # 과거 기술수출한 항암제의 임상이: said in passing
        if claim.event == "signed":
            if claim.needs in ("party", "right"):
                return both or bool(partner_next and draft.licensor and draft.asset)
            return both or (
                bool(draft.licensor)
                and (draft.asset is not None or bool(amounts) or (when.event is not None and claim.kind is not None))
            )
        if claim.event in ("failed", "under_negotiation"):
            return bool(draft.licensor or draft.licensee) and (draft.kind is not None)
        if claim.event == "milestone_received":
            return both
        told = draft.asset is not None or (draft.kind is not None and (when.told or when.event) is not None)
        return both or (bool(draft.parties()) and told)

    def _happen(self, entry: Entry, claim: Claim, sentence: Span, when: days.Days, draft: Entry) -> Happening:
        assert claim.event is not None
        scene = self.scene
        told = (when.told.edtf or "", days.mention(when.told)) if when.told and when.told.edtf else None
        day = (when.event.edtf or "", days.mention(when.event)) if when.event and when.event.edtf else None
        told, day = _day_only(told), _day_only(day)
        stage_words = stage(scene.text, claim.clause.start, claim.end)
        event = _same_end(entry, claim.event, day)
        known = entry.happening(event, day[0] if day else None)
        if known is None:
            made = Happening(
                event, claim.trigger, sentence, draft.headline, told, day, when.at_signature, claim.stated, stage_words
            )
            entry.happenings.append(made)
            return made
        if known.headline and not draft.headline:
            known.trigger, known.sentence, known.headline = claim.trigger, sentence, False
            known.stated = claim.stated or known.stated
        known.stated = known.stated or claim.stated
        known.stage = known.stage or stage_words
        known.told = known.told or told
        if day and (known.day is None or (len(day[0]) > len(known.day[0]) and "/" not in day[0])):
            known.day, known.at_signature = day, when.at_signature
        return known


def _has_no_subject(claim: Claim) -> bool:
    """Whether nobody is said to act: no subject, or one that only made what changes hands (A가 개발한 X를 사들였다)."""
    subject = claim.clause.subject
    return subject is None or any(subject.start == s.start for s in claim.sides.licensor)


def _is_told_as_past(text: str, claim: Claim) -> bool:
    """Whether a claim's verb stands in the past: 맺었다, 맺은."""
    ending = claim.clause.verb.ending
    if ending is None or ending.mood != "fact":
        return False
    words = text[claim.clause.verb.start : ending.end]
    return (ending.form == "attributive" and not words.endswith("는")) or is_past(words)


def is_ahead(moment: Moment, published: str | None) -> bool:
    """Whether a moment lies wholly behind the day of publication, as far as both are told."""
    first = (moment.edtf or "").split("/")[0].split("T")[0]
    length = min(len(first), 10)
    return bool(published and length >= 4 and first[:4].isdigit() and first > published[:length])


def _just_told(before: list[Entry], claim: Claim, draft: Entry) -> Entry | None:
    """The deal of the same sentence that an event with one named side goes on with: "B에 X를 넘겼고 마일스톤을 받았다"."""
    if not before or claim.event in ("signed", "failed", "under_negotiation", None):
        return None
    open_side = not (draft.licensor and draft.licensee) and draft.asset is None
    told = before[-1]
    return told if open_side and all(told.holds(p.name) for p in draft.parties()) else None


def _guess(scene: Scene, claim: Claim, draft: Entry) -> None:
    """A side that is open because no name was read where its particle stands."""
    part = claim.clause.verb.word.part
    start, end = claim.clause.start, claim.clause.verb.start
    if claim.event == "signed" and draft.kind != "equity" and not draft.target:
        if part in ("give", "pact") and not draft.licensee:
            draft.licensee += _list(guess(scene, start, end, "to") or guess(scene, start, end, "with"))
        elif part in ("take", "pact") and not draft.licensor:
            draft.licensor += _list(guess(scene, start, end, "from"))
        if part == "pact" and claim.clause.subject is None and draft.licensee and not draft.licensor:
            draft.licensor += _list(guess(scene, start, end, "subject"))
        if claim.clause.subject is None and (draft.licensor or draft.licensee):
            if part == "give" and not draft.licensor:
                draft.licensor += _list(guess(scene, start, end, "subject"))
            elif part == "take" and not draft.licensee:
                draft.licensee += _list(guess(scene, start, end, "subject"))


def _same_end(entry: Entry, event: DealEvent, day: tuple[str, Mention] | None) -> DealEvent:
    """A deal ends once: the return of its rights and the end of its contract are one event, called a return."""
    ends: tuple[DealEvent, ...] = ("returned", "terminated")
    if event not in ends:
        return event
    other = entry.happening(ends[1 - ends.index(event)])
    if other is None or (day and other.day and months_apart(day[0], other.day[0]) > 6):
        return event
    other.event = "returned"
    return "returned"


def _kind_around(text: str, sentence: Span) -> DealKind | None:
    """The kind of a deal that its own clause only calls a contract, by the words around it."""
    start, end = max(0, sentence.start - 500), sentence.end + 250
    licences, supplies = (
        len(deal_clauses.LICENCE_WORDS.findall(text, start, end)),
        len(deal_clauses.SUPPLY_WORDS.findall(text, start, end)),
    )
    if not licences and not supplies:
        return "acquisition" if deal_clauses.BUYOUT_WORDS.search(text, start, end) else None
    return "licence" if licences >= supplies else "supply"


def _list(party: Party | None) -> list[Party]:
    return [party] if party is not None else []


def _day_only(day: tuple[str, Mention] | None) -> tuple[str, Mention] | None:
    return (day[0].split("T")[0], day[1]) if day else None

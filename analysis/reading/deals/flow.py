"""Sentence by sentence through an article: claims and money into the ledger, the ledger into rows."""

from __future__ import annotations

import re
from dataclasses import replace

from analysis.reading.deals import claims as _claims
from analysis.reading.deals import clauses as _clauses
from analysis.reading.deals import days, drafts, hits, money
from analysis.reading.deals.assets import stage
from analysis.reading.deals.claims import Claim
from analysis.reading.deals.clauses import Clause
from analysis.reading.deals.drafts import Context
from analysis.reading.deals.filings import read_filings
from analysis.reading.deals.follow import Follower, is_tally
from analysis.reading.deals.guesses import guess
from analysis.reading.deals.ledger import Entry, Happening, Ledger, months_apart, same
from analysis.reading.deals.lists import read_list
from analysis.reading.deals.parties import Slot, slots
from analysis.reading.deals.rows import is_told, write
from analysis.reading.deals.scene import Party, Scene
from analysis.reading.deals.trie import pattern
from analysis.records import Deal, DealEvent, Mention, Span

_HINT = re.compile(
    pattern(
        "기술수출 기술이전 이전 이관 라이선 라이센 계약 도입 인수 매각 매입 매수 양수 양도 사들 들여오 들여왔 들여온 넘기 넘겼 넘긴 넘겨 넘어갔 넘어가 판권 판매권 권리 실시권 독점권 "
        "공급 납품 반환 반납 해지 파기 되찾 돌려 되돌 돌아왔 돌아갔 옵션 투자 유치 증자 유증 출자 협상 협의 논의 마일스톤 선급금 계약금 총액 로열티 업프론트 "
        "조달 라운드 시리즈 주도 참여 합치면 합하면 합쳐 최대 royalt milestone 기술료 빅딜 팔았 팔렸 팔린 거래 금액 규모 기술 L/O L/I out-licens in-licens license 손잡 지분 전환사채 무산 결렬 공동개발 공동 upfront 텀시트 딜".split()
    )
)


class Flow:
    """One walk through one article."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.ledger = Ledger()
        self.follower = Follower(scene, self.ledger)

    def read(self) -> tuple[Deal, ...]:
        scene = self.scene
        hinted = sorted({scene.index(m.start()) for m in _HINT.finditer(scene.text)} - {-1})
        if not hinted:
            return ()
        done = read_filings(scene, self.ledger)
        for index in hinted:
            sentence = scene.sentences[index]
            if any(d.start <= sentence.start < d.end for d in done) or not _HINT.search(scene.text, sentence.start, sentence.end):
                continue
            self._sentence(index, sentence)
        self.follower.settle(None)
        for entry in self.ledger.entries:
            if entry.kind == "asset_sale" and entry.happening("returned"):
                entry.kind = "licence"  # what comes back was lent
        self.ledger.entries = [e for e in self.ledger.entries if is_told(e)]
        return write(self.ledger)

    def _sentence(self, index: int, sentence: Span) -> None:
        scene, text = self.scene, self.scene.text
        listed = read_list(scene, sentence, index, self.ledger)
        if listed is not None:
            self.ledger.current = listed or self.ledger.current
            return
        named = money.labels(text, sentence.start, sentence.end)
        found = slots(scene, sentence.start, sentence.end)
        words = [
            h for h in hits.find(text, sentence.start, sentence.end)
            if not any(label.start < h.end and h.start < label.end for label in named)
            and not any(s.start < h.end and h.start < s.end for s in found)
        ]  # fmt: skip
        told = self._claims(sentence, words, found, named)
        context = Context(scene, self.ledger, index)
        entered: list[tuple[Claim, Entry, Happening | None]] = []
        for number, claim in enumerate(told):
            stop = next((c.start for c in told[number + 1 :] if c.start >= claim.end), sentence.end)
            made = self._enter(context, claim, sentence, stop, [e for _, e, _ in entered])
            if made is not None:
                entered.append((claim, *made))
        payments = money.payments(scene, sentence.start, sentence.end, named, bool(entered))
        if entered:
            self.ledger.current = _unique([e for _, e, _ in entered])
            for _, entry, _ in entered:
                entry.last = index
            self.follower.within(sentence, entered, payments, found)
        else:
            self.follower.behind(index, sentence, payments, found)
        self.follower.settle(index)

    def _claims(self, sentence: Span, words: list[hits.Hit], found: list[Slot], named: list[money.Label]) -> list[Claim]:
        text = self.scene.text
        if not any(h.ending is not None for h in words):
            return []
        cut = _clauses.cut(text, sentence.start, sentence.end, words, found)
        parts = [part for clause in cut for part in gapped(clause)]
        told = _claims.read(text, sentence, parts, named)
        return [one for claim in told for one in drafts.shared_out(text, claim)]

    def _enter(
        self, context: Context, claim: Claim, sentence: Span, stop: int, before: list[Entry]
    ) -> tuple[Entry, Happening | None] | None:
        scene, ledger = self.scene, self.ledger
        draft = drafts.entry(context, claim)
        if draft is None:
            return None
        drafts.describe(context, claim, draft, sentence, stop)
        draft.headline = scene.is_headline(sentence)
        main = claim.clause.verb.ending is None or claim.clause.verb.ending.form != "attributive"
        when = days.read(scene, claim.clause.start, claim.end, sentence, main)
        day = when.event or when.told
        self._guessed(claim, draft)
        entry: Entry | None
        if claim.kind == "equity" and (deal := self._larger(context, draft)):
            return deal, None
        if not main and claim.event not in ("signed", None) and draft.asset is None and not any(s.parties for s in (*claim.sides.licensor, *claim.sides.licensee)):
            return None  # 돌려받은 권리로: said in passing
        if not draft.licensor and not draft.licensee and not draft.coded:
            near = before or [e for e in ledger.current if context.index - e.last <= 1 and (main or claim.clause.verb.word.part == "pact")]
            if not near or claim.event in ("under_negotiation",) or (claim.event == "signed" and claim.needs != "nothing"):
                return None
            entry = near[-1]
        else:
            entry = ledger.match(draft, claim.event, None, day.edtf if day else None)
            if entry is None and before and not (draft.licensor and draft.licensee) and claim.event != "signed":
                entry = next((e for e in reversed(before) if e.kind is None or draft.kind is None or e.kind == draft.kind), None)
        if entry is None:
            draft = self._filled(context, claim, draft)
            entry = ledger.match(draft, claim.event, None, day.edtf if day else None)
            if entry is None:
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

    def _larger(self, context: Context, draft: Entry) -> Entry | None:
        """The licence just told between the same two companies, of which a stake is a part."""
        for entry in reversed(self.ledger.current):
            if entry.kind == "equity" or context.index - entry.last > 2 or not draft.licensor or not draft.licensee:
                continue
            if all(any(same(p.name, n) for n in entry.names()) for p in draft.parties()):
                return entry
        return None

    def _filled(self, context: Context, claim: Claim, draft: Entry) -> Entry:
        """Where one side is open, the sentence's topic takes it, or, without a subject, the company that the text speaks of."""
        topic = claim.clause.topic
        if topic is not None and topic.parties and (draft.licensor or draft.licensee) and not draft.target:
            side = draft.licensor if not draft.licensor else draft.licensee
            if not side and not any(same(topic.parties[0].name, p.name) for p in draft.parties()):
                side.append(topic.parties[0])
        focus = None
        side = draft.licensor
        if not draft.licensor and draft.licensee and not draft.target:
            even = claim.sides.weak and claim.clause.verb.word.part == "pact"
            focus = context.focus() if even else context.missing("licensor")
        elif not draft.licensee and draft.licensor and claim.clause.subject is None and claim.sides.licensor:
            frame = claim.clause.verb.word.part
            if frame in ("take", "give_back"):
                focus = context.missing("licensee")
            side = draft.licensee
        if focus is not None and not any(focus.name == p.name for p in draft.parties()):
            side.append(focus)
        return draft

    def _guessed(self, claim: Claim, draft: Entry) -> None:
        """A side that is open because no name was read where its particle stands."""
        part = claim.clause.verb.word.part
        start, end = claim.clause.start, claim.clause.verb.start
        if claim.event == "signed" and draft.kind != "equity" and not draft.target:
            if part in ("give", "pact") and not draft.licensee:
                draft.licensee += _list(guess(self.scene, start, end, "to") or guess(self.scene, start, end, "with"))
            elif part in ("take", "pact") and not draft.licensor:
                draft.licensor += _list(guess(self.scene, start, end, "from"))
            if claim.clause.subject is None and (draft.licensor or draft.licensee):
                if part == "give" and not draft.licensor:
                    draft.licensor += _list(guess(self.scene, start, end, "subject"))
                elif part == "take" and not draft.licensee:
                    draft.licensee += _list(guess(self.scene, start, end, "subject"))

    def _stands(self, claim: Claim, draft: Entry, sentence: Span, when: days.Days) -> bool:
        """Whether a claim holds enough to be a deal of its own."""
        both = bool(draft.licensor and draft.licensee) and set(p.name for p in draft.parties()) != {"undisclosed"}
        if claim.event is None or (not both and is_tally(self.scene.text, sentence)):
            return False
        said = [p for s in (*claim.sides.licensor, *claim.sides.licensee) for p in s.parties]
        if claim.event == "signed" and said and all(p.name == "undisclosed" for p in said) and claim.kind is None:
            return False
        amounts = [f for f in self.scene.figures_in(sentence.start, sentence.end) if f.kind == "money"]
        if draft.kind == "equity":
            return bool(draft.licensor) and (bool(amounts) or both)
        if claim.event == "signed":
            if claim.needs in ("party", "right"):
                return both
            return both or bool(draft.licensor) and (draft.asset is not None or bool(amounts) or when.event is not None and claim.kind is not None)
        if claim.event in ("failed", "under_negotiation"):
            return bool(draft.licensor or draft.licensee) and (draft.kind is not None)
        if claim.event == "milestone_received":
            return both
        return both or bool(draft.parties()) and draft.asset is not None

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
            made = Happening(event, claim.trigger, sentence, draft.headline, told, day, when.at_signature, claim.stated, stage_words)
            entry.happenings.append(made)
            return made
        if known.headline and not draft.headline:
            known.trigger, known.sentence, known.headline = claim.trigger, sentence, False
            known.stated = claim.stated or known.stated
        known.stated = known.stated or claim.stated
        known.stage = known.stage or stage_words
        known.told = known.told or told
        if day and (known.day is None or len(day[0]) > len(known.day[0]) and "/" not in day[0]):
            known.day, known.at_signature = day, when.at_signature
        return known


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


def _list(party: Party | None) -> list[Party]:
    return [party] if party is not None else []


def _day_only(day: tuple[str, Mention] | None) -> tuple[str, Mention] | None:
    return (day[0].split("T")[0], day[1]) if day else None


def _unique(entries: list[Entry]) -> list[Entry]:
    kept: list[Entry] = []
    for entry in entries:
        if not any(entry is e for e in kept):
            kept.append(entry)
    return kept


def gapped(clause: Clause) -> list[Clause]:
    """The deals that share one verb: "A는 3월 B에, C는 5월 D에 기술수출했다"; each but the last ends where the next subject begins."""
    heads = [s for s in clause.slots if s.role in ("topic", "subject") and s.parties]
    others = [s for s in clause.slots if s.role in ("to", "with", "from", "toward")]
    if len(heads) < 2 or len(others) < 2:
        return [clause]
    groups: list[list[Slot]] = []
    for slot in clause.slots:
        if slot in heads and (not groups or any(s in others for s in groups[-1])):
            groups.append([slot])
        elif groups:
            groups[-1].append(slot)
        else:
            return [clause]
    if len(groups) < 2 or not all(any(s in others for s in g) for g in groups):
        return [clause]
    made: list[Clause] = []
    for index, group in enumerate(groups):
        start = clause.start if index == 0 else group[0].start
        limit = groups[index + 1][0].start if index + 1 < len(groups) else clause.verb.start
        nouns = [n for n in clause.nouns if start <= n.start < limit] or clause.nouns
        made.append(replace(clause, start=start, slots=group, subject=group[0], nouns=nouns, limit=limit, shared=True))
    return made

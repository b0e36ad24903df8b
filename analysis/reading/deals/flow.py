"""Sentence by sentence through an article: claims and money into the ledger, the ledger into rows."""

from __future__ import annotations

import re

from analysis.reading.deals import claims, clauses, drafts, hits, money
from analysis.reading.deals.claims import Claim
from analysis.reading.deals.drafts import Context
from analysis.reading.deals.filings import read_filings
from analysis.reading.deals.follow import REACH, Follower
from analysis.reading.deals.ledger import Entry, Happening, Ledger
from analysis.reading.deals.lists import read_list
from analysis.reading.deals.money import Payment
from analysis.reading.deals.parties import Slot, slots_at
from analysis.reading.deals.register import Register
from analysis.reading.deals.rows import is_told, write
from analysis.reading.deals.scene import Scene
from analysis.reading.deals.trie import pattern
from analysis.records import Deal, Figure, Span

# A sentence without any of these tells no deal.
_STRONG = re.compile(
    pattern(
        "기술수출 기술이전 이전 이관 라이선 라이센 계약 도입 인수 매각 매입 매수 양수 양도 사들 들여오 들여왔 들여온 넘기 넘겼 넘긴 넘겨 넘어갔 넘어가 판권 판매권 권리 실시권 독점권 "
        "공급 납품 반환 반납 해지 파기 되찾 돌려 되돌 돌아왔 돌아갔 옵션 유치 증자 유증 출자 투자 협상 협의 논의 빅딜 팔았 팔렸 팔린 판다 조달 시리즈 선급금 계약금 총액 금액은 금액을 "
        "마일스톤 L/O L/I out-licens in-licens license 손잡 전환사채 무산 결렬 공동개발 텀시트 기술_수출 기술_이전 △ ▲ ▽ ▷ → 契約 공동_개발 샀 경영권 품었 품은 품에 합병 옵션권 양수도 결렬 수주".replace(
            "_", " "
        ).split()
    )
)
# What a sentence that adds to the deal just told has at least one of.
_WEAK = re.compile(
    pattern(
        "금액 규모 총액 계약 로열티 로얄티 업프론트 기술료 수수료 royalt milestone upfront 대금 합치면 합하면 합쳐 합해 더하면 참여 주도 보탰 보태 넣 이끌 라운드 투자 앞장 지분 체결일 서명 "
        "지역 국가 권역 착수금 일시금 성과금 행사금 확정 조건부 조건 비공개 최대 総額 先給金 契約金 주식 마일스톤 인수가 가액 옵션".split()
    )
)
_LONGEST = 6000  # characters; what has no end for so long is no sentence


class Flow:
    """One walk through one article."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.ledger = Ledger(scene.by_id)
        self.register = Register(scene, self.ledger)
        self.follower = Follower(scene, self.ledger)

    def read(self) -> tuple[Deal, ...]:
        scene, text = self.scene, self.scene.text
        if not _STRONG.search(text):
            return ()
        done = read_filings(scene, self.ledger)
        for index, sentence in enumerate(scene.sentences):
            near = any(index - e.last <= REACH for e in self.ledger.current)
            if not _STRONG.search(text, sentence.start, sentence.end):
                if not near or not _WEAK.search(text, sentence.start, sentence.end):
                    continue
            if sentence.end - sentence.start > _LONGEST or any(d.start <= sentence.start < d.end for d in done):
                continue
            self._sentence(index, sentence, near)
        self.follower.settle(None)
        for entry in self.ledger.entries:
            if entry.kind == "asset_sale" and entry.happening("returned"):
                entry.kind = "licence"  # what comes back was lent
        return write([e for e in self.ledger.entries if is_told(e)])

    def _sentence(self, index: int, sentence: Span, near: bool) -> None:
        scene, text = self.scene, self.scene.text
        if (
            not near
            and not scene.companies_in(sentence.start, sentence.end)
            and not drafts.POINTS.search(text, sentence.start, sentence.end)
        ):
            return
        listed = read_list(scene, sentence, index, self.ledger)
        if listed is not None:
            self.ledger.current = listed or self.ledger.current
            return
        named = money.labels(text, sentence.start, sentence.end)
        words = hits.find(text, sentence.start, sentence.end, named)
        tells = any(h.ending is not None and h.word.part not in ("other", "tell") for h in words)
        if not tells and not near and not named:
            return
        found = [s for s in slots_at(scene, index) if not any(label.start <= s.start < label.end for label in named)]
        entered, payments = self._claims(index, sentence, words, found, named) if tells else ([], None)
        if payments is None:
            payments = money.payments(scene, sentence.start, sentence.end, named, False)
        if entered:
            self.ledger.current = _unique([e for _, e, _ in entered])
            for _, entry, _ in entered:
                entry.last = index
            self.follower.within(sentence, entered, payments, found)
        else:
            self.follower.behind(index, sentence, payments, found)
        self.follower.settle(index)

    def _claims(
        self, index: int, sentence: Span, words: list[hits.Hit], found: list[Slot], named: list[money.Label]
    ) -> tuple[list[tuple[Claim, Entry, Happening | None]], list[Payment] | None]:
        """The claims of a sentence, each entered, with the payments of the sentence if any was."""
        text = self.scene.text
        words = [h for h in words if not any(s.start < h.end and h.start < s.end for s in found)]
        parts = [
            part
            for clause in clauses.cut(text, sentence.start, sentence.end, words, found)
            for part in clauses.gapped(clause)
        ]
        told = [one for claim in claims.read(text, sentence, parts, named) for one in drafts.shared_out(text, claim)]
        if not told:
            return [], None
        payments = money.payments(self.scene, sentence.start, sentence.end, named, True)
        context = Context(self.scene, self.ledger, index)
        entered: list[tuple[Claim, Entry, Happening | None]] = []
        for number, claim in enumerate(told):
            stop = next((c.start for c in told[number + 1 :] if c.start >= claim.end), sentence.end)
            total = self._total(payments, claim, stop) if claim.event == "signed" and claim.turn is None else None
            made = self.register.enter(context, claim, sentence, stop, [e for _, e, _ in entered], total)
            if made is not None:
                entered.append((claim, *made))
        return entered, payments if entered else None

    def _total(self, payments: list[Payment], claim: Claim, stop: int) -> Figure | None:
        """The total that stands in a claim's clause."""
        for payment in payments:
            if payment.part == "total" and claim.start <= payment.mention.start < max(claim.end, stop):
                return self.scene.by_id.get(payment.value)
        return None


def _unique(entries: list[Entry]) -> list[Entry]:
    kept: list[Entry] = []
    for entry in entries:
        if not any(entry is e for e in kept):
            kept.append(entry)
    return kept

"""A round of capital told in prose: one walk through a sentence tells who raises, who pays in, how much in all."""

from __future__ import annotations

from analysis.reading.deals import round_words
from analysis.reading.deals.asides import tail_of
from analysis.reading.deals.context import Context
from analysis.reading.deals.hits import Hit
from analysis.reading.deals.parties import Slot
from analysis.reading.deals.telling import Telling
from analysis.reading.rules import deal_rounds
from analysis.records import Figure, Span

_ACTING = ("subject", "topic")


class Reading:
    """One walk through a sentence: parties and amounts wait for the verb that says what they do."""

    def __init__(self, context: Context, sentence: Span, found: list[Slot], near: bool = False) -> None:
        self.scene, self.text, self.sentence = context.scene, context.scene.text, sentence
        self.found, self.near = found, near
        self.amounts = round_words.amounts(self.scene, sentence)
        self.tellings: list[Telling] = []
        self.slots: list[Slot] = []
        self.money: list[Figure] = []
        self.topic: Slot | None = None  # whom the sentence speaks of, while no verb has taken it
        self.begin = sentence.start
        self.listed = 0  # where the last of those ends whom the sentence lists as investors

    def read(self) -> list[Telling]:
        """The rounds that the sentence tells, in text order."""
        verbs = round_words.verbs(self.text, self.sentence, self.found)
        contracts = round_words.contracts(self.text, self.sentence)
        verbs = [v for v in verbs if not any(c.start <= v.start < c.ending.end for c in contracts if c.ending)]
        tokens: list[Hit | Slot | Figure] = [*verbs, *contracts, *self.found, *self.amounts]
        tokens.sort(key=lambda t: t.start)
        for token in tokens:
            if isinstance(token, Slot):
                self._slot(token)
            elif isinstance(token, Figure):
                self.money.append(token)
            else:
                self._verb(token)
        if self.tellings and self.tellings[-1].raised:  # 310억원 유치(A·B)
            self.tellings[-1].pays(
                [s for s in self.slots if deal_rounds.BRACKETED.fullmatch(self.text, self.begin, s.start)]
            )
            handed = [s for s in self.slots if s.role == "to"]
            if handed and deal_rounds.ISSUED_TO.search(self.text, self.sentence.start, handed[-1].end):
                self.tellings[-1].pays(handed)
        for figure in self.money:  # … 보태면서 총액은 500억원이 됐다
            if self.tellings and self._is_labelled(figure):
                self.tellings[-1].total, self.tellings[-1].sure = figure, True
        if not self.tellings:
            self._heading()
        told = [t for t in self.tellings if t.verb is not None]
        for telling in told:
            if telling.issuer is None and not telling.points and self.topic is not None and self.topic.parties:
                if not any(self.topic.parties[0].name == p.name for p in telling.investors):
                    telling.issuer = self.topic.parties[0]
        return told

    def _heading(self) -> None:
        """△A, 시리즈C 310억: a heading that only names the round."""
        headed = [s for s in self.slots if s.role == "comma" and s.parties]
        if not headed or len(self.money) != 1 or self.text[self.money[0].end : self.sentence.end].strip():
            return
        name = deal_rounds.HEADS.fullmatch(self.text, headed[0].end, self.money[0].start)
        if name:
            verb = Hit(deal_rounds.WORDS[0], name.start(), self.money[0].end, None)
            self.tellings.append(
                Telling(self.begin, self.money[0].end, verb, True, headed[0].parties[0], total=self.money[0])
            )

    def _now(self) -> Telling:
        if not self.tellings:
            self.tellings.append(Telling(self.begin))
        return self.tellings[-1]

    def _slot(self, slot: Slot) -> None:
        if slot.role == "aside":
            return
        listed = self.listed and deal_rounds.LISTED.fullmatch(self.text, self.listed, slot.start)
        if listed or deal_rounds.INVESTORS_ARE.search(self.text, max(self.begin, slot.start - 24), slot.start):
            self.listed = slot.tail
            telling = self._now()
            telling.pays([slot])
            telling.verb = telling.verb or Hit(deal_rounds.WORDS[0], slot.start, slot.tail, None)
            telling.end = max(telling.end, slot.end)
            return
        if slot.role == "topic" and self.text[slot.tail : slot.end] not in deal_rounds.ALSO:
            self.topic = slot
        self.slots.append(slot)

    def _verb(self, verb: Hit) -> None:
        ending = verb.ending
        assert ending is not None
        if verb.word.part == "pact":
            self._contract(verb)
            self._pass(ending.end)
            return
        acting = any(s.role in _ACTING for s in self.slots)
        part = round_words.part_of(self.text, self.sentence, self.begin, verb, acting, bool(self.money), self.near)
        if part is None or (part == "invest" and deal_rounds.BUILDS.match(self.text, ending.end, self.sentence.end)):
            return
        if part == "invest" and self._closes_own(verb):
            part = "raise"  # A는 시리즈B 투자를 마무리했다
        signed = deal_rounds.CONTRACTED.match(self.text, ending.end) if ending.mood == "content" else None
        if signed:  # 투자를 유치하는 계약을 체결했다
            ending = ending._replace(end=signed.end(), form="final", mood="fact")
            verb = verb._replace(ending=ending)
        if ending.mood != "fact":
            if part == "raise" and ending.mood in ("content", "plan") and ending.form == "attributive":
                self._issue(verb)  # A가 발행하는 신주를
            elif ending.form != "attributive":
                self._pass(ending.end)
            return
        if part == "invest":
            self._pay(verb)
        elif part == "raise":
            self._raise(verb)
        else:
            self._come(verb)
        self._pass(ending.end)

    def _contract(self, verb: Hit) -> None:
        """A와 B가 투자계약을 맺었다: who is called an investor pays in, else who is said to be the source."""
        slots = [s for s in self.slots if s.parties and s.role in (*_ACTING, "comma", "with", "together", "from", "to")]
        parties = [p for s in slots for p in s.parties]
        payers = [s for s in slots if s.role == "from"] or [
            s for s in slots if all(deal_rounds.INVESTOR_NAME.search(p.name) for p in s.parties)
        ]
        if not payers and len(slots) == 2 and (paid := [s for s in slots if s.role == "to"]):
            payers = [s for s in slots if s not in paid]
        issuers = [p for p in parties if not any(p in s.parties for s in payers)]
        if not payers or len(issuers) != 1:
            return
        telling = self._now()
        telling.issuer = issuers[0]
        telling.pays(payers)
        self.topic = None
        telling.total = telling.total or (self.money[-1] if self.money else None)
        telling.raised = telling.sure = telling.plain = True
        telling.payers = 1
        self._told(telling, verb)

    def _closes_own(self, verb: Hit) -> bool:
        """Whether who closes an investment raised it: a round is named, and no investor acts, nor anyone is paid."""
        assert verb.ending is not None
        if not deal_rounds.CLOSES.search(self.text, verb.end, verb.ending.end):
            return False
        if not deal_rounds.ROUND_BEFORE.search(self.text, max(self.begin, verb.start - 16), verb.start):
            return False
        acting = [p for s in self.slots if s.role in (*_ACTING, "comma") for p in s.parties]
        paying = any(deal_rounds.INVESTOR_NAME.search(p.name) for p in acting)
        whose = self._its_round()
        another = whose is not None and any(s.role in _ACTING and s is not whose for s in self.slots)
        return not paying and not another and not any(s.role == "to" for s in self.slots)

    def _pass(self, end: int) -> None:
        self.slots, self.money, self.begin = [], [], end

    def _issue(self, verb: Hit) -> None:
        acting = [s for s in self.slots if s.role == "subject" and s.parties]
        if acting:
            self._now().issuer = acting[-1].parties[0]
            self.slots = [s for s in self.slots if s is not acting[-1]]

    def _its_round(self) -> Slot | None:
        """The one whose round is named: A의 시리즈B에는."""
        for slot in reversed(self.slots):
            if slot.role in ("of", "bare", "to") and deal_rounds.ITS_ROUND.match(self.text, slot.tail):
                return slot
            if slot.role == "subject" and deal_rounds.ITS_ISSUE.match(self.text, slot.end):
                return slot  # A가 실시하는 유상증자에
        return None

    def _pay(self, verb: Hit) -> None:
        telling = self._now()
        if telling.raised and telling.total is not None and self.money and self._names_another(self.begin, verb):
            telling = Telling(self.begin, issuer=telling.issuer, points=telling.points)
            self.tellings.append(telling)
        whose = self._its_round() or next((s for s in reversed(self.slots) if s.role == "to"), None)
        free = [s for s in self.slots if s is not whose]
        acting = [s for s in free if s.role == "subject" or self.text[s.tail : s.end] in deal_rounds.ALSO]
        if whose is None and not acting and not telling.issuer and (headed := [s for s in free if s.role == "comma"]):
            self._take(telling, headed[0])  # A, 유상증자 납입 완료
        elif not acting and self._acts_on_topic(verb):
            acting = [s for s in free if s.role in ("topic", "comma")][-1:]
        if not acting and verb.ending and verb.ending.form == "bare":
            acting = [s for s in free if s.role == "bare" and verb.start - s.tail < 6]  # … B 주도
        if acting:
            acting = [s for s in free if s in acting or (s.start < acting[-1].end and self._beside(s))]
        elif not telling.investors:
            acting = [s for s in free if s.role in ("with", "together")]  # A 주도로 진행됐다
        self._take(telling, whose)
        telling.plain = telling.plain or self._is_plain(verb, whose, acting)
        telling.pays(
            [s for s in acting if s is not self.topic or not telling.issuer or s.parties[:1] != (telling.issuer,)]
        )
        if self.topic in acting:
            self.topic = None
        telling.payers += bool(acting)
        for figure in self.money:
            tail = tail_of(self.scene, figure)
            whole = deal_rounds.OF_ROUND.match(self.text, tail) or deal_rounds.WHOLE.match(self.text, tail)
            if whole or self._is_labelled(figure):
                telling.total, telling.sure = telling.total or figure, True
            else:
                telling.shares.append(figure)
        self._told(telling, verb)

    def _is_plain(self, verb: Hit, whose: Slot | None, acting: list[Slot]) -> bool:
        """Whether a verb tells by itself that someone invests in someone: B가 A에 투자했다, A는 B가 투자했다고 밝혔다."""
        said = self.text[verb.start : verb.end] in deal_rounds.PLAIN
        if whose is not None:
            payers = [p.name for s in acting for p in s.parties]
            invested = bool(self.money and payers) and all(deal_rounds.INVESTOR_NAME.search(n) for n in payers)
            return said or invested
        final = verb.ending is not None and verb.ending.form != "attributive"
        topic = self.topic if self.topic is not None and self.topic not in acting else None
        if not (said and final and self.money and topic):
            return False
        behind = [s for s in acting if s.role == "subject" and s.end <= self.money[0].start]
        return any(not deal_rounds.INTO.search(self.text, s.end, self.money[0].start) for s in behind)

    def _beside(self, slot: Slot) -> bool:
        """Whether a party pays in with the one behind it: A와, A 및, A를 비롯해."""
        if slot.role == "object":
            return deal_rounds.AMONG.match(self.text, slot.end) is not None
        return slot.role in ("comma", "with", "together")

    def _acts_on_topic(self, verb: Hit) -> bool:
        """Whether a verb can be its topic's: one that describes something else is not, B가 주도한 라운드."""
        ending = verb.ending
        if ending is None or ending.form != "attributive":
            return True
        return deal_rounds.INVESTOR_HEAD.match(self.text, ending.end) is not None

    def _raise(self, verb: Hit) -> None:
        chunks = self._chunks()
        for number, (slots, amounts) in enumerate(chunks):
            telling = self._now()
            if telling.raised and (telling.total is not None or number):
                telling = Telling(slots[0].start if slots and number else self.begin, issuer=telling.issuer)
                self.tellings.append(telling)
            self.slots, self.money = slots, amounts
            self._raise_one(telling, verb)
            if number + 1 < len(chunks):
                telling.end = chunks[number + 1][0][0].start if chunks[number + 1][0] else telling.end

    def _raise_one(self, telling: Telling, verb: Hit) -> None:
        text, ending = self.text, verb.ending
        assert ending is not None
        whose = self._its_round()
        acting = [s for s in self.slots if s.role == "subject" and s is not whose]
        topics = [s for s in self.slots if s.role == "topic"]
        headed = [s for s in self.slots if s.role == "comma" and s.start - self.begin < 4]
        mine = (acting or topics)[-1:] or ([whose] if whose else []) or headed[:1]
        self._take(telling, mine[0] if mine else None, own=True)
        if mine and mine[0] is self.topic:
            self.topic = None
        payers = [s for s in self.slots if s.role in ("from", "with", "together") and s not in mine]
        payers += [
            s for s in self.slots if s.role == "of" and deal_rounds.ITS_MONEY.match(text, s.tail) and s not in mine
        ]
        payers += [
            s for s in self.slots if s.role == "bare" and deal_rounds.ALONE.match(text, s.tail) and s not in mine
        ]
        if text[verb.start : verb.end] in deal_rounds.ISSUES:
            payers += [s for s in self.slots if s.role == "to" and s not in mine]  # B에 전환사채를 발행했다
        telling.pays(payers)
        if self.money:
            telling.total = telling.total or self.money[-1]
        if ending.form == "attributive":
            behind = next((s for s in self.found if 0 < s.start - ending.end <= 4), None)
            if telling.issuer is None and behind is not None:
                self._take(telling, behind, own=True)
            ahead = next((f for f in self.amounts if f.start > ending.end), None)
            if ahead and telling.total is None and deal_rounds.HEAD_AMOUNT.fullmatch(text, ending.end, ahead.start):
                telling.total = ahead
        telling.raised = telling.sure = True
        self._told(telling, verb)

    def _come(self, verb: Hit) -> None:
        if not self.money:
            return
        telling = self._now()
        whose = self._its_round() or next((s for s in reversed(self.slots) if s.role == "to"), None)
        self._take(telling, whose)
        telling.pays([s for s in self.slots if s.role in ("from", "with", "together") and s is not whose])
        acting = [s for s in self.slots if s.role in ("subject", "comma") and s is not whose and s.parties]
        if self.near and acting and all(deal_rounds.INVESTOR_NAME.search(p.name) for s in acting for p in s.parties):
            telling.pays(acting)  # 150억원 규모로 B와 C가 들어왔다
        telling.total = telling.total or self.money[-1]
        telling.raised = telling.sure = True
        self._told(telling, verb)

    def _take(self, telling: Telling, slot: Slot | None, own: bool = False) -> None:
        """Make a slot the issuer; the verb's own subject stands before whom an earlier verb of the sentence gave."""
        if slot is None or (telling.issuer is not None and not own):
            return
        if slot.refers == "company":
            telling.points = True
        elif slot.parties and slot.refers is None:
            telling.issuer = slot.parties[0]
            telling.investors = [p for p in telling.investors if p.name != slot.parties[0].name]

    def _told(self, telling: Telling, verb: Hit) -> None:
        assert verb.ending is not None
        if telling.verb is None or telling.verb.ending is None or not (telling.raised and verb.word.part == "invest"):
            telling.verb = verb
        telling.end = max(telling.end, verb.ending.end)

    def _is_labelled(self, figure: Figure) -> bool:
        return round_words.is_total(self.text, self.begin, figure)

    def _chunks(self) -> list[tuple[list[Slot], list[Figure]]]:
        """The rounds that share a verb, each with an amount: "A는 B에서 190억원, C는 D에서 120억원을", "2021년 시드로 …, 2023년 시리즈A로 …"."""
        tokens: list[Slot | Figure] = sorted([*self.slots, *self.money], key=lambda t: t.start)
        chunks: list[tuple[list[Slot], list[Figure]]] = [([], [])]
        for token in tokens:
            amounts = chunks[-1][1]
            if isinstance(token, Figure):
                if amounts and self._names_another(amounts[-1].end, token):
                    chunks.append(([], []))
                chunks[-1][1].append(token)
                continue
            another = token.role == "from" and amounts and self._names_another(amounts[-1].end, token)
            if amounts and (token.role in ("topic", "subject") or another):
                chunks.append(([], []))
            chunks[-1][0].append(token)
        whole = [(self.slots, self.money)]
        return chunks if len(chunks) > 1 and all(len(amounts) == 1 for _, amounts in chunks) else whole

    def _names_another(self, start: int, token: Slot | Hit | Figure) -> bool:
        """Whether another year or another round is named between a place and a token."""
        named = deal_rounds.NAMES.search(self.text, start, token.start)
        return named is not None or any(m.edtf for m in self.scene.moments_in(start, token.start))

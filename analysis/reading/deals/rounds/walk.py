"""A walk through a sentence that tells of rounds: parties and amounts wait for the verb that says what they do."""

from __future__ import annotations

from analysis.reading.deals.claims.parties import Slot
from analysis.reading.deals.rounds import words
from analysis.reading.deals.rounds.telling import Telling
from analysis.reading.deals.scene import Scene
from analysis.reading.deals.words.hits import Hit
from analysis.reading.rules import deal_rounds
from analysis.records import Figure, Span

ACTING = ("subject", "topic")


class Walk:
    """Where a walk stands.

    `near`             whether a round was told just before
    `amounts`          all of the sentence that can be paid in
    `slots`, `money`   what waits for the next verb, since `begin`
    `topic`            whom the sentence speaks of, while no verb has taken it
    `listed`           where the last of those ends whom the sentence lists as investors
    """

    def __init__(self, scene: Scene, sentence: Span, found: list[Slot], near: bool) -> None:
        self.scene, self.text, self.sentence = scene, scene.text, sentence
        self.found, self.near = found, near
        self.amounts = words.amounts(scene, sentence)
        self.tellings: list[Telling] = []
        self.slots: list[Slot] = []
        self.money: list[Figure] = []
        self.topic: Slot | None = None
        self.begin = sentence.start
        self.listed = 0
        self.taken: list[Figure] = []  # amounts that a verb before them describes

    def now(self) -> Telling:
        """The round that the clause tells of, begun where the sentence has told none."""
        if not self.tellings:
            self.tellings.append(Telling(self.begin))
        return self.tellings[-1]

    def pass_on(self, end: int) -> None:
        """Begin behind a verb: what waited has been taken, or is of no round."""
        self.slots, self.money, self.begin = [], [], end

    def waits(self, figure: Figure) -> None:
        """Let an amount wait for its verb; those of another clause before it wait no longer, unless they are called the whole."""
        if figure in self.taken:
            return
        if self.money and deal_rounds.OTHER_CLAUSE.search(self.text, self.money[-1].end, figure.start):
            self.money = [f for f in self.money if self.is_labelled(f)]
        self.money.append(figure)

    def described(self, verb: Hit) -> list[Figure]:
        """The amount that a verb describes: "B에 넣은 430억원", "유치한 160억원 가운데"."""
        if verb.ending is None or verb.ending.form != "attributive":
            return []
        ahead = next((f for f in self.amounts if f.start > verb.ending.end), None)
        near = ahead and deal_rounds.HEAD_AMOUNT.fullmatch(self.text, verb.ending.end, ahead.start)
        if ahead is None or not near:
            return []
        self.taken.append(ahead)
        return [ahead]

    def its_round(self) -> Slot | None:
        """The one whose round is named: A의 시리즈B에는."""
        for slot in reversed(self.slots):
            if slot.role in ("of", "bare", "to") and deal_rounds.ITS_ROUND.match(self.text, slot.tail):
                return slot
            if slot.role == "subject" and deal_rounds.ITS_ISSUE.match(self.text, slot.end):
                return slot  # A가 실시하는 유상증자에
        return None

    def take(self, telling: Telling, slot: Slot | None, own: bool = False) -> None:
        """Make a slot the issuer; the verb's own subject stands before whom an earlier verb of the sentence gave."""
        if slot is None or (telling.issuer is not None and not own):
            return
        if slot.refers == "company":
            telling.points = True
        elif slot.parties and slot.refers is None:
            telling.issuer = slot.parties[0]
            telling.investors = [p for p in telling.investors if p.name != slot.parties[0].name]

    def tells(self, telling: Telling, verb: Hit) -> None:
        """Let a verb tell a round: of two, the last, but none that only says who pays in before one that made it a fact."""
        assert verb.ending is not None
        if telling.verb is None or telling.verb.ending is None or not (telling.raised and verb.word.part == "invest"):
            telling.verb = verb
        telling.end = max(telling.end, verb.ending.end)

    def is_labelled(self, figure: Figure) -> bool:
        """Whether an amount is called the whole."""
        return words.is_total(self.text, self.begin, figure)

    def names_another(self, start: int, token: Slot | Hit | Figure) -> bool:
        """Whether another year or another round is named between a place and a token."""
        named = deal_rounds.NAMES.search(self.text, start, token.start)
        return named is not None or any(m.edtf for m in self.scene.moments_in(start, token.start))

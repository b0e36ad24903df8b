"""One clause's claim: its kind, its sides, what is bought, by the frame of its verb and the nouns beside it."""

from __future__ import annotations

from dataclasses import dataclass

from analysis.reading.deals.claims import sides as _sides
from analysis.reading.deals.claims.bought import bought, handed_over
from analysis.reading.deals.claims.clause import Clause
from analysis.reading.deals.claims.parties import Slot
from analysis.reading.deals.claims.sides import Frame, Sides
from analysis.reading.deals.words.hits import Hit
from analysis.reading.rules import deal_clauses, deal_parties, deal_purchases
from analysis.reading.rules.deal_words import OF_RIGHTS
from analysis.records import DealEvent, DealKind, Mention


@dataclass(slots=True, eq=False)
class Claim:
    """A deal, or an event on one, as one clause tells it. `event` is None where the clause only describes a deal."""

    clause: Clause
    event: DealEvent | None
    kind: DealKind | None
    stated: Mention | None
    sides: Sides
    trigger: Mention
    start: int
    end: int
    needs: str = "nothing"
    target: Slot | None = None  # a company that is itself bought
    regions: tuple[int, int] = (0, 0)  # where its asset stands, if not in the whole clause
    turn: int | None = None  # its place among the deals of one 각각
    turns: int = 0
    first: bool = False  # a receipt only where no signing was told just before

    def before_taker(self) -> tuple[int, int] | None:
        """Where what is told of one taker of several stands: "3월 북미 판권을 B에, 5월 유럽 판권을 C에 각각 넘겼다"; None for one alone."""
        if self.turn is None or len(self.sides.licensee) != 1:
            return None
        start = self.sides.licensee[0].start
        others = [p.mention.end for s in self.clause.slots for p in s.parties if p.mention.end <= start]
        return max(others, default=self.clause.start), start


_OUTWARD = (
    "기술수출",
    "기술 수출",
    "기술도입",
    "기술 도입",
    "라이선스아웃",
    "라이선스 아웃",
    "라이선스인",
    "라이선스 인",
)


def make(text: str, clause: Clause, event: DealEvent | None, held: Clause | None, frame: Frame | None = None) -> Claim:
    """The claim of a clause; the direction comes from its verb, else from the nouns, else from the particles alone."""
    nouns = [*clause.nouns, *clause.head]
    own = clause.verb.word.kind is not None and (
        event in ("signed", None) or (event == "failed" and clause.verb.word.part in ("give", "take"))
    )
    if clause.verb.word.needs in OF_RIGHTS and clause.has("contract"):  # 공급 계약을 따냈다
        own = False
    deal = clause.verb if own else _deal_noun(nouns)
    if held is not None and (deal is None or deal.word.kind is None):
        deal = held.verb
    if frame is None:
        frame = "even"
        if deal is not None and deal.word.part in ("give", "take"):
            frame = deal.word.part
            if deal.ending is not None and deal.ending.voice == "passive":
                frame = "move"
            elif deal.ending is not None and deal.ending.voice == "received" and frame == "give":
                frame = "take"
        elif deal is not None and deal.word.part == "move":
            frame = "move"
    sells = frame in ("give", "even") and _sells_for_another(text, clause)
    frame = "take" if sells else frame
    between_two = (
        clause.verb.word.part == "pact"
        and held is None
        and deal is not None
        and text[deal.start : deal.end] not in _OUTWARD
    )
    weak = (
        frame == "even"
        or (between_two and not clause.role("to", "from"))
        or (event not in ("signed", None) and frame in ("give", "take") and held is None)
    )
    sides = _sides.read(clause, frame)
    regions = (clause.start, clause.limit) if clause.shared else (0, 0)
    if frame == "even" and deal is not None and deal.word.kind in ("licence", "option") and not sides.licensee:
        sides = _of_owner(clause, sides)
    if weak:
        sides = Sides(sides.licensor, sides.licensee, True)
    kind: DealKind | None = "licence" if sells else deal.word.kind if deal is not None else None
    if kind == "equity" and _is_of_all(text[clause.start : clause.verb.start]):
        kind = "acquisition"
    elif kind == "licence" and any(n.word.part == "kind" and n.word.kind == "acquisition" for n in nouns):
        kind = "acquisition"  # 지분을 넘기는 주식매매계약
    if deal is not None and kind == "acquisition" and (whose := _named_before(clause, deal)) is not None:
        sides = whose
    if kind == "licence" and deal is not None and deal.word.needs in OF_RIGHTS and _is_of_option(text, clause, deal):
        kind = "option"  # 옵션을 부여하는 계약
    if own and kind == "licence" and clause.verb.word.part in ("give", "take", "move"):
        kind = handed_over(text, clause, clause.verb)
    elif held is not None and deal is held.verb and kind == "licence" and not _is_noun_of_rights(deal):
        kind = handed_over(text, clause, deal)  # 공장을 넘기는 계약을 맺었다
    target = None
    turned = _bought_of_owner(text, clause, deal) if kind == "acquisition" else None
    if turned is not None:
        sides, target = turned
    elif kind in ("acquisition", "asset_sale"):
        kind, sides, target = bought(text, clause, kind, sides, frame)
    start = min([s.start for s in clause.slots] + [clause.verb.start])
    stated = _stated(text, deal, nouns)
    return Claim(
        clause, event, kind, stated, sides, Mention(text[clause.verb.start : clause.end], clause.verb.start, clause.end), start, clause.end,
        needs=(clause.verb.word.needs if clause.verb.word.part in ("give", "take", "move") else "nothing"), target=target,
        regions=regions,
    )  # fmt: skip


def _sells_for_another(text: str, clause: Clause) -> bool:
    """Whether a contract is to sell at home what is another's: B의 흡입제를 국내에 파는 계약."""
    owner = [s for s in clause.role("of") if s.parties and s is not clause.subject]
    if not owner or clause.role("to", "with", "from", "together"):
        return False
    return deal_purchases.SELLS_HERE.match(text, owner[-1].end) is not None


def _is_of_all(region: str) -> bool:
    """Whether it is the whole company that is spoken of, and no share in it."""
    return "경영권" in region or deal_purchases.ALL_SHARES.search(region) is not None


def _is_noun_of_rights(deal: Hit) -> bool:
    """Whether a word is a noun that says by itself that a right changes hands: 기술이전, 도입; not 취득, 확보."""
    return bool(deal.word.stems) and deal.word.needs not in OF_RIGHTS


def _is_of_option(text: str, clause: Clause, deal: Hit) -> bool:
    """Whether the one right that a verb grants is an option: 옵션을 부여하는."""
    rights = [n for n in clause.nouns if n.start < deal.start]
    rights = [n for n in rights if n.word.part == "right" or (n.word.part == "kind" and n.word.kind == "option")]
    return (
        bool(rights) and rights[-1].word.kind == "option" and text.startswith(("을 ", "를 ", "권을 "), rights[-1].end)
    )


def _of_owner(clause: Clause, sides: Sides) -> Sides:
    """The sides of a licence on what another owns, no partner beside: "A는 B의 X를 쓰는 라이선스 계약을 맺었다"."""
    owners = tuple(s for s in clause.role("of") if s.parties and s not in sides.licensor)
    return Sides(owners, sides.licensor, True) if owners and sides.licensor else sides


def _named_before(clause: Clause, deal: Hit) -> Sides | None:
    """The sides of "A의 B 인수", "A의 B 매각", whose noun only names the deal: B, right before it, is what is bought."""
    bought = next((s for s in clause.slots if s.role == "bare" and 0 < deal.start - s.tail <= 1), None)
    done = clause.verb.ending is not None and clause.verb.ending.voice == "passive"
    if bought is None or (deal is clause.verb and not done):
        return None  # A의 B 인수가 마무리됐다
    whose = tuple(s for s in clause.slots if s.role in ("of", "topic", "subject") and s.start < bought.start)[-1:]
    whose = whose or ((clause.subject,) if clause.subject is not None and clause.subject is not bought else ())
    beside = tuple(s for s in clause.slots if s.role in ("with", "from", "to", "together"))
    if deal.word.part == "take":
        return Sides(beside or (bought,), whose)
    return Sides(whose or (bought,), beside)


def _bought_of_owner(text: str, clause: Clause, deal: Hit | None) -> tuple[Sides, Slot | None] | None:
    """The sides and target of a contract on shares with who owns them: A는 C의 최대주주인 B와 주식매매계약을 맺었다."""
    beside = [s for s in clause.role("with") if s.parties]
    subject = clause.subject
    if deal is None or deal.word.part != "kind" or subject is None:
        return None
    if not beside and deal_parties.OWNER_IN_PERSON.search(text, subject.end, clause.verb.start):
        target = next(
            (
                s
                for s in reversed(clause.slots)
                if s.role in ("bare", "of", "aside") and s.parties and s.start > subject.end
            ),
            None,
        )
        return (Sides((target,), (subject,)), target) if target is not None else None
    if len(beside) != 1 or subject is beside[0]:
        return None
    owner = beside[0]
    if not deal_parties.SELLS_SHARES.search(text, max(clause.start, owner.start - 40), owner.start):
        return None
    target = next(
        (s for s in reversed(clause.slots) if s.role in ("bare", "of") and subject.end <= s.start < owner.start), None
    )
    return Sides((owner,), (subject,)), target


def _deal_noun(nouns: list[Hit]) -> Hit | None:
    """The noun that says what kind of deal it is: the last with a kind, a transfer before a right."""
    kinds = [n for n in nouns if n.word.kind is not None]
    for parts in (("give", "take"), ("kind", "raise", "invest"), ("give_back", "take_back"), ("right",)):
        chosen = [n for n in kinds if n.word.part in parts]
        if chosen:
            kinded = [
                n for n in kinds if n.word.part == "kind" and n.word.kind in ("option", "co_development", "supply")
            ]
            return (kinded or chosen)[-1] if parts != ("give_back", "take_back") else chosen[-1]
    return None


def _stated(text: str, deal: Hit | None, nouns: list[Hit]) -> Mention | None:
    """The article's word for the deal: the noun with 계약 behind it, where that is how it is called."""
    if deal is not None and deal.word.kind == "equity":
        around = deal_clauses.ROUND_NAME.search(text, max(0, deal.start - 60), deal.end + 20)
        if around:
            return Mention(around[0], around.start(), around.end())
    change = next((n for n in nouns if n.word.part == "amendment"), None)
    hit = change or deal
    if hit is None or not hit.word.stems or (hit.word.part == "right" and text[hit.start : hit.end] == "권리"):
        return None
    end = hit.end
    if change is None and text.startswith((" 계약", "계약"), end) and not text.startswith(("계약금", " 계약금"), end):
        end += 3 if text[end] == " " else 2
    return Mention(text[hit.start : end], hit.start, end)

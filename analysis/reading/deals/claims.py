"""What a sentence claims of deals: each clause with a kind, an event and two sides."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from analysis.reading.deals import sides as _sides
from analysis.reading.deals.clauses import Clause
from analysis.reading.deals.hits import Hit
from analysis.reading.deals.money import Label
from analysis.reading.deals.parties import Slot
from analysis.reading.deals.sides import Frame, Sides
from analysis.records import DealEvent, DealKind, Mention, Span


@dataclass(slots=True)
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


_EQUITY = re.compile(
    r"지분|신주|유상증자|유증|제3자 ?배정|전환사채|CB|BW|신주인수권부사채|시리즈 ?[A-E]|프리 ?IPO|프리시리즈|투자 ?유치|전략적 투자|SI|상환전환우선주|RCPS|주식|펀딩|라운드|브릿지|시드|투자를|투자금|자금"
)
_ROUND = re.compile(
    r"시리즈 ?[A-E]|프리 ?IPO|프리시리즈|유상증자|유증|제3자 ?배정|전환사채|펀딩|투자 ?유치|라운드|신주|지분|자금|투자를|투자금"
)
_ROUND_NAME = re.compile(r"시리즈 ?[A-E](?: 투자)?|제3자배정 유상증자|제3자 배정 유상증자|유상증자|프리 ?IPO|전환사채")
_REACHED = re.compile(
    r"(?:진입|투약|완료|승인|달성|개시|도달|허가|등록|충족|신청)[^.\n]{0,14}?(?:따라|따른|으로|하면서|하며|함에|해 |되면서)(?![^.\n]{0,40}최대)"
)
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
_CONTRACT = re.compile(r"계약|수주|독점|입찰|낙찰")
_BOTH_DEALS = re.compile(r" ?(?:두|세|네|\d+개) ?(?:건의 )?(?:계약|거래|딜)")
_SEVERAL = re.compile(r"(?:\d+|두|세|네|다섯|여러|몇|수십) ?건|잇따라|잇달아|연이어|줄줄이")
_BUSINESS = re.compile(r"사업부|사업|공장|자산|파이프라인|특허|판권|권리|플랫폼|후보|기술|생산시설|프로그램|물질")
_RIGHT = re.compile(r"옵션|선택권|권리|판권|판매권|실시권|독점권|라이선스|라이센스|사업권|개발권|상업화권|유통권")
_RETURNED_AMOUNT = re.compile(
    r"(?:금|기술료|원|달러|유로|엔|위안|돈|대금)(?:\([^)]*\))?[을를은도만이가]? ?(?:모두|전액|일부|다시)? ?$"
)
_NOTICE = re.compile(
    r"다?[는고] ?(?:(?:뜻|의사|입장|의향|방침|내용의? ?[가-힣]*)[을를]? ?)?(?:[가-힣]{1,8}(?:으로|로|에|을|를) ){0,2}(?:알려|통보|통지|전달|알렸|전해|통고|밝혀)"
)
_GONE = re.compile(
    r"[^.\n]{0,40}(?:사실무근|사실이? ?(?:이|은)? 아니|사실과 다르|부인했|오보|일축|허위|와전|근거 없는|뜬소문)"
)
_RUMOUR = re.compile(
    r"(?:했|됐|한|된|이라|있|할|될|었|받)다?[는란] (?:[가-힣]{1,6} ){0,2}(?:소문|루머|설[이은을도]|풍문|찌라시|관측|추측|의혹)|[가-힣](?:매각|인수|합병|이전|수출|유치)설[이은을도]? "
)


def read(text: str, sentence: Span, clauses: list[Clause], named: list[Label]) -> list[Claim]:
    """The claims of the clauses of one sentence, in text order."""
    claims: list[Claim] = []
    held: Clause | None = (
        None  # a clause whose deal the next verb decides: 이전하는 (계약을 맺었다), 이전하려던 (협상은 깨졌다)
    )
    for index, clause in enumerate(clauses):
        before = clauses[index - 1] if index else None
        if held is not None:
            _inherit(clause, held)
        mood = clause.verb.ending.mood if clause.verb.ending else "fact"
        part = clause.verb.word.part
        claim = _claim(text, sentence, clause, held, before, claims, named)
        if claim is not None:
            claims.append(claim)
            held = None
        elif (
            part in ("give", "take", "pact", "invest", "raise")
            and mood in ("content", "plan", "state", "denied")
            and clause.verb.ending is not None
        ):
            held = clause if mood in ("content", "plan") and clause.verb.ending.form != "final" else None
        else:
            if part not in ("talk", "notice", "contract", "amendment"):
                held = None
            following = clauses[index + 1] if index + 1 < len(clauses) else None
            if (
                part == "receive"
                and clause.role("to", "from", "with")
                and following is not None
                and not following.role("to", "from", "with")
            ):
                following.slots = [*clause.slots, *following.slots]  # B에 35억엔을 받고 넘겼다
                following.start = clause.start
    return claims


def _inherit(clause: Clause, held: Clause) -> None:
    """Give the deciding verb what stands before the verb that only says what was to be done."""
    clause.slots = [*held.slots, *clause.slots]
    clause.nouns = [*held.nouns, held.verb, *clause.nouns]
    clause.subject = held.subject or clause.subject
    clause.makers = clause.makers or held.makers
    clause.start = held.start


def _claim(
    text: str,
    sentence: Span,
    clause: Clause,
    held: Clause | None,
    before: Clause | None,
    made: list[Claim],
    named: list[Label],
) -> Claim | None:
    if clause.has("mou", "sublicence") or any(h.word.part in ("mou", "sublicence") for h in clause.head):
        return None
    if clause.has("term_sheet"):
        return _make(text, clause, "under_negotiation", held) if clause.verb.word.part == "pact" else None
    if _GONE.match(text, clause.end, sentence.end) or _RUMOUR.search(
        text, clause.verb.start, min(sentence.end, clause.end + 30)
    ):
        return None
    ending = clause.verb.ending
    assert ending is not None
    part, mood, voice = clause.verb.word.part, ending.mood, ending.voice
    if part == "take" and clause.verb.word.needs == "right" and clause.has("contract") and not clause.has("right"):
        return _pact(text, sentence, clause, held, made)  # 계약을 따냈다
    if part in ("give", "take", "move"):
        return _transfer(text, clause, mood, made)
    if part in ("pact", "contract", "amendment"):
        return _pact(text, sentence, clause, held, made)
    if mood == "plan" and part in ("end", "give_back") and _NOTICE.match(text, clause.end, sentence.end):
        mood = "fact"  # 해지하겠다는 뜻을 알려왔다
    if mood in ("plan", "condition", "denied") and part not in ("talk", "fail"):
        return None
    if (
        mood == "content"
        and part in ("give_back", "take_back", "come_back", "end")
        and not _NOTICE.match(text, clause.end - 1, sentence.end)
    ):
        return None  # 권리를 돌려주는 대신
    if part in ("give_back", "take_back", "come_back"):
        if (
            _RETURNED_AMOUNT.search(text, max(sentence.start, clause.verb.start - 24), clause.verb.start)
            or mood == "state"
        ):
            return None
        frame: Frame = part
        if voice == "passive":
            frame = "come_back"
        elif voice == "received":
            frame = "take_back"
        return _make(text, clause, "returned", held, frame)
    if part == "notice":
        back = clause.has("give_back", "take_back") or any(n.word.part == "give_back" for n in clause.nouns)
        if not back and not clause.has("end"):
            return None
        if back:
            return _make(text, clause, "returned", held, "take_back" if voice == "received" else "give_back")
        return _make(text, clause, "terminated", held, "take_back" if voice == "received" else None)
    if part == "end":
        if clause.has("talk"):
            return _make(text, clause, "failed", held) if text[clause.verb.start] in "깨파" else None
        if not clause.has("contract", "kind", "give", "take") and not (
            before and before.verb.word.part in ("pact", "contract") and _touches(before, clause)
        ):
            return None
        claim = _make(text, clause, "terminated", held)
        if clause.topic is not None and clause.subject is not None and not clause.role("to", "from", "with"):
            claim.sides = Sides((clause.topic,), (clause.subject,), weak=True)  # A는 B가 계약을 해지했다고 공시했다
        return claim
    if part == "fail":
        if mood in ("plan", "condition", "denied") or not (
            clause.has("talk", "contract", "give", "take", "kind") or (held and held.verb.word.part in ("give", "take"))
        ):
            return None
        return _make(text, clause, "failed", held)
    if part == "talk":
        if mood == "dropped":
            return _make(text, clause, "failed", held) if clause.has("give", "take", "kind", "right") or held else None
        if mood not in ("state",) or not (clause.has("give", "take", "kind", "right") or held):
            return None
        return _make(text, clause, "under_negotiation", held)
    if part == "amend":
        told = any(
            label.part == "total" and text.startswith(("계약", "총"), label.start) for label in _within(named, clause)
        )
        if not (
            clause.has("contract") or told or (before and before.verb.word.part == "pact" and _touches(before, clause))
        ):
            return None
        if clause.has("other"):
            return None
        return _make(text, clause, "amended", held)
    if part == "receive":
        return _receipt(text, sentence, clause, voice, named)
    if part == "exercise":
        return _exercise(text, clause, held) if mood == "fact" else None
    if part == "invest":
        return _investment(text, sentence, clause)
    if part == "raise":
        return _round(text, sentence, clause)
    return None


def _within(named: list[Label], clause: Clause) -> list[Label]:
    return [label for label in named if clause.start <= label.start < clause.verb.start]


def _touches(before: Clause, clause: Clause) -> bool:
    return before.verb.ending is not None and before.verb.ending.form == "attributive" and bool(before.head)


def _transfer(text: str, clause: Clause, mood: str, made: list[Claim]) -> Claim | None:
    ending = clause.verb.ending
    assert ending is not None
    word = clause.verb.word
    if mood == "dropped":
        return _make(text, clause, "failed", None)
    if mood not in ("fact", "state") or clause.has("talk"):
        return None
    if ending.form == "attributive" and any(h.word.part == "talk" and h.start - clause.end < 8 for h in clause.head):
        return None
    frame: Frame = word.part  # type: ignore[assignment]
    if ending.voice == "passive":
        frame = "move"
    elif ending.voice == "received" and frame == "give":
        frame = "take"
    region = text[clause.start : clause.verb.start]
    if (
        (word.part == "take" and word.kind in ("acquisition", "asset_sale"))
        or (word.part == "take" and word.needs == "right")
    ) and (
        (not clause.role("from") and re.search(r"신주|전환사채|제3자배정", region))
        or (
            re.search(r"지분(?:율)? ?[^경]{0,14}$|주식 ?[^경]{0,12}$", region)
            and word.kind != "acquisition"
            and "경영권" not in region
        )
    ):
        return _investment(text, Span(clause.start, clause.end), clause, sure=True)
    if word.part == "take" and "경영권" in region and clause.role("of", "bare"):
        claim = _make(text, clause, "signed" if mood == "fact" else None, None, frame)
        bought = [s for s in clause.slots if s.role in ("of", "bare")][-1:]
        claim.kind, claim.target, claim.needs = "acquisition", bought[0], "party"
        claim.sides = Sides(tuple(clause.role("from")) or tuple(bought), claim.sides.licensee)
        return claim
    whole = word.kind == "acquisition" and any(s.parties for s in clause.role("object"))
    if word.needs == "right" and not whole and not _RIGHT.search(region) and not clause.has("right"):
        return None
    event: DealEvent | None = "signed" if mood == "fact" else None
    if (
        word.kind == "supply"
        and "했" in text[clause.verb.end : clause.end]
        and not _CONTRACT.search(text, clause.start, clause.limit)
    ):
        return None  # 공급했다 alone is a delivery, not a contract
    return _make(text, clause, event, None, frame)


def _pact(text: str, sentence: Span, clause: Clause, held: Clause | None, made: list[Claim]) -> Claim | None:
    ending = clause.verb.ending
    assert ending is not None
    if ending.mood in ("plan", "condition", "denied", "content", "dropped"):
        return None
    part = clause.verb.word.part
    if part in ("contract", "amendment"):  # a headline that ends in 계약
        if part == "contract" and ending.voice == "active" and ending.form != "bare":  # B와 계약했다
            return (
                _make(text, clause, "signed", held)
                if clause.role("with", "from", "to") and ending.mood == "fact"
                else None
            )
        if ending.form != "bare" or sentence.end - clause.end > 40 or not clause.slots:
            return None
        clause.nouns.append(clause.verb)
    nouns = clause.nouns + clause.head
    parts = {n.word.part for n in nouns}
    if part == "pact" and clause.has("talk") and not parts & {"contract"}:
        return None
    if not parts & {"contract", "give", "take", "kind", "amendment", "raise", "invest"}:
        return None
    if "amendment" in parts:
        return _make(text, clause, "amended", held)
    if _SEVERAL.search(text, clause.start, clause.end) and not any(
        s.parties and not s.refers for s in clause.role("to", "with", "from", "together")
    ):
        return None
    if _BOTH_DEALS.match(text, clause.end, sentence.end):
        return None
    if held is None and not clause.slots and made and made[-1].event == "signed":
        return None  # 기술수출하며 맺은 계약: told already
    return _make(text, clause, "signed", held)


def _make(text: str, clause: Clause, event: DealEvent | None, held: Clause | None, frame: Frame | None = None) -> Claim:
    """The claim of a clause; the direction comes from its verb, else from the nouns, else from the particles alone."""
    nouns = [*clause.nouns, *clause.head]
    own = clause.verb.word.kind is not None and (
        event in ("signed", None) or (event == "failed" and clause.verb.word.part in ("give", "take"))
    )
    if clause.verb.word.needs == "right" and clause.has("contract"):  # 공급 계약을 따냈다
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
        elif deal is not None and deal.word.part == "move":
            frame = "move"
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
    if weak:
        sides = replace(sides, weak=True)
    kind: DealKind | None = deal.word.kind if deal is not None else None
    target = None
    if kind in ("acquisition", "asset_sale"):
        kind, sides, target = _bought(text, clause, kind, sides, frame)
    start = min([s.start for s in clause.slots] + [clause.verb.start])
    stated = _stated(text, deal, nouns)
    return Claim(
        clause, event, kind, stated, sides, Mention(text[clause.verb.start : clause.end], clause.verb.start, clause.end), start, clause.end,
        needs=(clause.verb.word.needs if clause.verb.word.part in ("give", "take", "move") else "nothing"), target=target,
        regions=regions,
    )  # fmt: skip


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
        around = _ROUND_NAME.search(text, max(0, deal.start - 60), deal.end + 20)
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


def _bought(
    text: str, clause: Clause, kind: DealKind, sides: Sides, frame: Frame
) -> tuple[DealKind, Sides, Slot | None]:
    """A company that is bought whole is an acquisition, and its own seller where none is named; a part of it is an asset sale."""
    objects = [s for s in clause.role("object") if s.parties]
    region = text[clause.start : clause.verb.start]
    rights = [n for n in clause.nouns if n.word.part == "right" and n.end <= clause.verb.start]
    if kind == "asset_sale" and re.search(r"(?:의|인) 지분|보유 지분|지분 \d|주식매매", region) and not objects:
        kind = "acquisition"
    given_away = text[clause.verb.start : clause.verb.start + 2] in ("양도", "양수", "매각", "자산")
    if not given_away and not objects and rights and clause.verb.start - rights[-1].end < 24 and "특허" not in region:
        return rights[-1].word.kind or "licence", sides, None
    if objects and not _BUSINESS.search(text, objects[-1].end, clause.verb.start):
        target = objects[-1]
        licensor = tuple(s for s in sides.licensor if s is not target and s.role != "bare") or (target,)
        return "acquisition", replace(sides, licensor=licensor), target
    if "지분" in region and frame == "take" and clause.role("from"):
        return "acquisition", sides, None
    shares = [
        s
        for s in clause.slots
        if s.role in ("bare", "of")
        and re.match(r" ?(?:의 )?(?:지분|주식|경영권|보통주|구주)", text[s.tail : s.tail + 6])
    ]
    if shares:
        target = shares[-1]
        others = tuple(s for s in sides.licensor if s is not target)
        return "acquisition", replace(sides, licensor=others or (target,)), target
    if _BUSINESS.search(text, clause.end, min(clause.limit, clause.end + 16)):
        return "asset_sale", sides, None
    if (
        frame == "move"
        and kind == "acquisition"
        and clause.subject
        and clause.subject.role in ("subject", "topic")
        and not clause.role("of", "from")
    ):
        return "acquisition", sides, clause.subject
    if _BUSINESS.search(region) or kind == "asset_sale":
        return "asset_sale", sides, None
    return kind, sides, None


def _receipt(text: str, sentence: Span, clause: Clause, voice: str, named: list[Label]) -> Claim | None:
    """마일스톤 1500만 달러를 수령했다: money that came, not money that may come."""
    ending = clause.verb.ending
    assert ending is not None
    stem = text[clause.verb.start : clause.end]
    if (
        voice in ("active", "received")
        and clause.role("from")
        and ending.mood == "fact"
        and _ROUND.search(text, clause.start, clause.verb.start)
    ):
        return _round(text, sentence, clause)
    if clause.has("exercise") and ending.mood == "fact":  # B의 옵션 행사로 2억엔을 받았다
        claim = _exercise(text, clause, None)
        claim.sides = Sides((clause.subject,) if clause.subject else (), tuple(clause.role("of", "from", "bare")))
        return claim
    past = (
        re.search(r"[았었했였됐]|받은|수령함|입금|받음|수취함|들어온|유입", stem) is not None and ending.mood == "fact"
    )
    if ending.mood == "fact" and ending.form == "final" and not past:  # 3상 진입에 따라 1200만 달러를 받는다
        past = _REACHED.search(text, clause.start, clause.verb.start) is not None
    milestone = any(
        label.part in ("milestones", "short") and clause.start <= label.start < clause.verb.start for label in named
    )
    if (
        not past
        or not milestone
        or any(
            label.part in ("upfront", "total") and clause.start <= label.start < clause.verb.start for label in named
        )
    ):
        return None
    if stem.startswith(("지급", "납입")) and voice == "active":
        claim = _make(text, clause, "milestone_received", None, "take")
        to = tuple(clause.role("to"))
        claim.sides = Sides(to, (clause.subject,) if clause.subject else ())
        return claim
    claim = _make(text, clause, "milestone_received", None, "give")
    claim.start = min(
        [claim.start, *(label.start for label in named if clause.start <= label.start < clause.verb.start)]
    )
    source = tuple(clause.role("from", "with", "of"))
    to = tuple(clause.role("to"))
    subject = (clause.subject,) if clause.subject else ()
    claim.sides = Sides(to or subject, source if source else subject if to else ())
    claim.kind = claim.kind or "licence"
    return claim


def _exercise(text: str, clause: Clause, held: Clause | None) -> Claim:
    claim = _make(text, clause, "option_exercised", held, "take")
    claim.kind = "option"
    return claim


def _investment(text: str, sentence: Span, clause: Clause, sure: bool = False) -> Claim | None:
    """B가 A에 투자했다, B가 A의 신주를 인수했다, A의 유상증자에 B가 참여했다."""
    ending = clause.verb.ending
    assert ending is not None
    region = text[sentence.start : clause.verb.start]
    if ending.mood != "fact" or ending.form == "bare" or not (sure or _EQUITY.search(region) or clause.role("to")):
        return None
    claim = _make(text, clause, "signed", None, "take")
    issuer = (
        tuple(clause.role("to"))
        or tuple(clause.role("of"))
        or tuple(clause.role("object"))
        or tuple(clause.role("bare", "from"))
    )
    joined = clause.verb.word.needs == "right"  # 참여했다: whose round it is may stand in the sentence before
    if joined:
        issuer = tuple(s for s in (*clause.role("to"), *clause.role("of")) if s.parties)
        if not issuer:
            return None
    investor = tuple(s for s in clause.slots if s.role in ("subject", "topic", "comma") and s not in issuer) or (
        (clause.subject,) if clause.subject else ()
    )
    claim.kind, claim.sides = "equity", Sides(issuer[:1], investor)
    claim.needs = "money"
    return claim


def _round(text: str, sentence: Span, clause: Clause) -> Claim | None:
    """A가 시리즈B 투자를 유치했다, A가 C를 대상으로 유상증자를 결정했다."""
    ending = clause.verb.ending
    assert ending is not None
    if ending.mood != "fact" or not _ROUND.search(text, sentence.start, clause.end):
        return None
    claim = _make(text, clause, "signed", None, "give")
    investors = tuple(clause.role("from", "with", "together", "to"))
    owner = tuple(clause.role("of"))
    subject = (clause.subject,) if clause.subject else owner or tuple(clause.role("comma", "bare"))[:1]
    claim.kind, claim.sides, claim.needs = "equity", Sides(subject, investors), "money"
    return claim

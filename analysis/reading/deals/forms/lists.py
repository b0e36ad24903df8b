"""Lists of deals: "△가람셀릭스-오르빅스파마(4000억원) △누리온팜(비공개)", one deal an item."""

from __future__ import annotations

from itertools import pairwise

from analysis.reading.deals.claims.parties import Slot, slots, slots_at
from analysis.reading.deals.ledger.entry import Entry, Happening
from analysis.reading.deals.ledger.ledger import Ledger
from analysis.reading.deals.ledger.payment import Payment
from analysis.reading.deals.ledger.sameness import UNDISCLOSED
from analysis.reading.deals.money.payments import read_payments
from analysis.reading.deals.scene import Party, Scene
from analysis.reading.deals.words import labels
from analysis.reading.deals.words.days import stamp
from analysis.reading.rules import deal_labels, deal_parties
from analysis.records import DealEvent, DealKind, Mention, Span

_STARTS = frozenset("△▲▽▷◇◆▶●•‣-–·ㆍ*○◦0123456789")
_LEAD = 24  # characters before the first name of an item: 지난해 12월 미국
_BEHIND = 60  # characters behind an arrow in which it is said of what it tells
_BACK = 3000  # characters in which a list may have been announced


def read_list(scene: Scene, sentence: Span, index: int, ledger: Ledger) -> list[Entry] | None:
    """Enter the deals of a sentence that is a list, or one item of one; None where it is neither."""
    text = scene.text
    if deal_labels.PAIRED.search(text, sentence.start, sentence.end) and (told := _pairs(scene, sentence, index)):
        entries = [_item(scene, start, end, sentence, ledger) for start, end in told]
        return [e for e in entries if e is not None] or None
    if text[sentence.start] not in _STARTS and not deal_labels.LISTED.search(text, sentence.start, sentence.end):
        return None
    marks = list(deal_labels.MARK.finditer(text, sentence.start, sentence.end))
    if len(marks) >= 2:
        head = text[sentence.start : marks[0].start()]
        if (
            not deal_labels.LIST_HEAD.search(head)
            and not deal_labels.LIST_HEAD.search(text, marks[-1].end(), sentence.end)
            and not (index and deal_labels.LIST_HEAD.search(_words(scene, index - 1)))
            and not deal_labels.LICENCES.search(text, max(0, sentence.start - _BACK), sentence.start)
        ):
            return None
        stops = [*(m.start() for m in marks[1:]), sentence.end]
        owner = _owner(scene, sentence.start, marks[0].start(), index)
        entries = [_item(scene, m.end(), stop, sentence, ledger, owner) for m, stop in zip(marks, stops, strict=True)]
        found = [e for e in entries if e is not None]
        if not found and labels.find(text, sentence.start, marks[0].start()):
            ledger.sums |= _sums(scene, [(m.end(), stop) for m, stop in zip(marks, stops, strict=True)])
        return found if found else None
    line = deal_labels.LINE_MARK.match(text, sentence.start, sentence.end) or deal_labels.ARROWED.match(
        text, sentence.start, sentence.end
    )
    if line and not deal_labels.VERB.search(text, sentence.start, sentence.end):
        head = next(
            (
                _words(scene, i)
                for i in range(index - 1, max(-1, index - 12), -1)
                if not _is_item(_line(scene, i)) and not deal_labels.ARROWED.match(_words(scene, i))
            ),
            "",
        )
        if deal_labels.LIST_HEAD.search(head) or _is_arrow(scene, sentence):
            entry = _item(scene, line.end(), sentence.end, sentence, ledger)
            return [entry] if entry is not None else None
    return None


def _pairs(scene: Scene, sentence: Span, index: int) -> list[tuple[int, int]]:
    """The items of a list without marks: "주요 계약은 A-B(2월, 26억 달러), C-D(4월, 4억 유로) 등이다"."""
    text = scene.text
    if deal_labels.MARK.search(text, sentence.start, sentence.end):
        return []
    named = scene.companies_in(sentence.start, sentence.end)
    found: list[tuple[int, int]] = []
    for first, second in pairwise(named):
        close = text.find(")", second.end, sentence.end)
        if (
            text[first.end : second.start] in ("-", "–", "→", " - ", " – ", " → ")
            and text.startswith("(", second.end)
            and close > 0
        ):
            if any(f.kind == "money" for f in scene.figures_in(second.end, close)):
                found.append((first.start, close + 1))
    headed = bool(found) and (
        deal_labels.LIST_HEAD.search(text, sentence.start, found[0][0])
        or (index and deal_labels.LIST_HEAD.search(_words(scene, index - 1)))
    )
    return found if headed and len(found) > 1 else []


def _is_arrow(scene: Scene, sentence: Span) -> bool:
    """Whether a sentence only points from one company to another, and a licence is named there or right behind: "A → B. 전 세계 라이선스."."""
    named = scene.companies_in(sentence.start, sentence.end)
    if len(named) != 2 or not deal_labels.POINTS_TO.match(scene.text, named[0].end, named[1].start + 1):
        return False
    return deal_labels.LICENCE_NEXT.search(scene.text, sentence.start, sentence.end + _BEHIND) is not None


def _is_item(line: str) -> bool:
    """Whether a line is an item of a list, and not the head of the items below it: "● 기술이전"."""
    mark = deal_labels.LINE_MARK.match(line)
    return mark is not None and not deal_labels.HEAD_ALONE.match(line, mark.end())


def _sums(scene: Scene, items: list[tuple[int, int]]) -> dict[str, Payment]:
    """The totals of a list that names a company and its sum in each item: "계약 규모는 △가온 9억 달러 △이든 4억 유로"."""
    sums: dict[str, Payment] = {}
    for start, end in items:
        named = [s for s in slots(scene, start, end) if s.parties]
        amounts = [f for f in scene.figures_in(start, end) if f.kind == "money" and f.same_as is None]
        if len(named) == 1 and len(named[0].parties) == 1 and len(amounts) == 1 and not amounts[0].vague:
            amount = amounts[0]
            if not scene.text[named[0].tail : amount.start].strip(" :"):
                mention = Mention(amount.text, amount.start, amount.end)
                sums[named[0].parties[0].name] = Payment("total", amount.id, mention)
    return sums


def _line(scene: Scene, index: int) -> str:
    """The line in which a sentence stands, up to its end: what follows in an item's line heads no list."""
    span = scene.sentences[index]
    return scene.text[scene.text.rfind("\n", 0, span.start) + 1 : span.end].lstrip()


def _words(scene: Scene, index: int) -> str:
    span = scene.sentences[index]
    return scene.text[span.start : span.end]


def _owner(scene: Scene, start: int, end: int, index: int) -> tuple[Party, ...]:
    """Whose deals a list tells: who leads the words before it, else the sentence before, of licences given."""
    text = scene.text
    own = slots(scene, start, end)
    led = own or (slots_at(scene, index - 1) if index else [])
    said = text[start:end] if own else text[scene.sentences[index - 1].start : start] if index else ""
    leading = [s for s in led if s.role in ("topic", "subject") and len(s.parties) == 1]
    return leading[0].parties if len(leading) == 1 and deal_labels.OUTWARD.search(said) else ()


def _item(
    scene: Scene, start: int, end: int, sentence: Span, ledger: Ledger, owner: tuple[Party, ...] = ()
) -> Entry | None:
    """One item: a company, perhaps its partner behind a dash, and an amount in brackets or behind them.

    Where the list has an `owner`, an item may name its partner alone: △4월 영국 벨루아에 3억 달러.
    """
    text = scene.text
    found = [s for s in slots(scene, start, end) if s.parties]
    if not found or found[0].start - start > (_LEAD if owner else 12):
        return None
    first = found[0]
    if owner and first.role in ("to", "with") and len(first.parties) == 1 and not first.refers:
        if any(p.name == owner[0].name for s in found for p in s.parties):
            return None
        found = [first._replace(parties=owner, role="topic"), *found]
    elif first.role in ("to", "from", "with", "object"):
        return None
    if any(deal_parties.REGULATOR.match(p.name) for s in found for p in s.parties):
        return None  # an approval
    pair = _pair(text, found, end)
    hidden = deal_labels.HIDDEN.search(text, first.tail, end)
    amounts = [f for f in scene.figures_in(first.start, end) if f.kind == "money" and f.same_as is None]
    if (pair is None or deal_labels.BACKWARD.search(text, start, end)) and not (amounts or hidden):
        return None
    if pair is None and (len(found) > 1 or text[first.tail : first.tail + 1] not in ("(", "（", ":")):
        return None  # a name alone has its amount in brackets right behind it
    licensor, licensee = pair or (list(first.parties), [])
    words = text[start:end]
    if licensee and deal_labels.INWARD.search(words):
        licensor, licensee = licensee, licensor  # A=아일랜드 B와 … 도입 계약 체결
    event: DealEvent = next((e for word, e in deal_labels.ITEM_EVENTS if word in words), "signed")
    kind: DealKind = next((k for word, k in deal_labels.ITEM_KINDS if word in words), "licence")
    draft = Entry(licensor, licensee, kind, weak=deal_labels.ARROW.search(text, start, end) is None)
    entry = ledger.match(draft, event, amounts[0] if amounts else None, None)
    if entry is None:
        entry = ledger.enter(draft)
    else:
        ledger.merge(entry, draft)
    entry.last = scene.index(sentence.start)
    happening = entry.happening(event)
    if happening is None:
        moment = next((m for m in scene.moments_in(start, end) if m.edtf), None)
        happening = Happening(
            event, Mention(words.strip(), start, start + len(words.rstrip())), sentence, False, day=stamp(moment)
        )
        entry.happenings.append(happening)
    slots_ = happening.terms if event == "amended" else entry.money
    told = read_payments(scene, start, end, labels.find(text, start, end), True)
    for payment in told:
        slots_.setdefault(payment.part, payment)
    if "total" not in slots_ and amounts and not any(p.value == amounts[0].id for p in told):
        slots_["total"] = Payment.of("total", amounts[0])
    if hidden and not amounts:
        slots_.setdefault("total", Payment("total", "undisclosed", Mention(hidden[0], hidden.start(), hidden.end())))
    return entry


def _pair(text: str, found: list[Slot], end: int) -> tuple[list[Party], list[Party]] | None:
    """The two sides of an item: licensor first, as such lists are written."""
    first = found[0]
    if len(first.parties) == 2 and len(found) == 1:
        gap = text[first.parties[0].mention.end : first.parties[1].mention.start]
        if deal_labels.DASH.fullmatch(gap):
            pair = [first.parties[0]], [first.parties[1]]
            return (pair[1], pair[0]) if deal_labels.BACKWARD.search(gap) else pair
    if len(found) >= 2:
        gap = text[first.tail : found[1].start]
        if (
            deal_labels.DASH.fullmatch(gap)
            or first.role in ("topic", "subject", "comma")
            or found[1].role in ("to", "with", "from")
        ):
            mine, theirs = list(first.parties), list(found[1].parties)
            return (theirs, mine) if deal_labels.BACKWARD.search(gap) else (mine, theirs)
        bracketed = deal_labels.PARTNER_INSIDE.search(text, first.tail, found[1].start)
        if bracketed and text.startswith((")", "）"), found[1].tail) and len(found) == 2:
            return list(first.parties), list(found[1].parties)
    dash = deal_labels.UNNAMED.match(text, first.tail, end)
    if dash:
        return list(first.parties), [Party(UNDISCLOSED, Mention(dash["who"], dash.start("who"), dash.end("who")))]
    return None

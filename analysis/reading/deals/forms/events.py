"""What a filing says happened, and its money: of a corrected one both versions, of an ended contract when it had been signed."""

from __future__ import annotations

from analysis.reading.deals.forms.blocks import Block, first_date, first_day, first_money
from analysis.reading.deals.forms.lines import Line, cited
from analysis.reading.deals.forms.parties import NOTHING
from analysis.reading.deals.ledger.entry import Entry, Happening
from analysis.reading.deals.ledger.payment import Payment
from analysis.reading.deals.ledger.rows import is_number
from analysis.reading.deals.money.states import WITHHELD
from analysis.reading.deals.scene import Scene
from analysis.reading.rules import deal_labels
from analysis.reading.rules.deal_labels import Field
from analysis.reading.rules.deal_money import STOCK
from analysis.reading.rules.deal_money_words import Part
from analysis.records import DealEvent, Mention, Span

_OPENING = 24  # characters that a date and the verb behind it take
_PARTS: tuple[Part, ...] = ("total", "upfront", "near_term", "milestones", "royalty", "option_fee")


def happen(scene: Scene, block: Block, entry: Entry, event: DealEvent) -> None:
    """Enter what a filing says happened under its deal, and the signing before it where the filing tells it."""
    told = first_date(scene, block, "told") or _stamped(scene)
    stated = _stated(scene, block)
    signed, day = first_date(scene, block, "signed"), first_date(scene, block, "event_date")
    line = _leading(block)
    trigger, span = cited(scene.text, line), block.heading or Span(line.line, line.end)
    for part, payment in _money(scene, block).items():
        entry.money.setdefault(part, payment)
    if event == "signed":
        for changed in reversed(block.of("changed")):  # a slip that was mended
            entry.money.update(_version(scene, changed))
        entry.happenings.append(
            Happening("signed", trigger, span, False, told, signed or day, signed is not None, stated)
        )
        return
    made = Happening(event, trigger, span, False, told, day, False, stated)
    if event == "amended":
        made.terms, entry.money = dict(entry.money), {}
        versions: tuple[tuple[Field, dict[Part, Payment]], ...] = (("changed", made.terms), ("before", entry.money))
        for which, terms in versions:
            for version in reversed(block.of(which)):
                terms.update(_version(scene, version))
    amount = first_money(scene, block, "amount")
    if amount:
        made.amount = Payment.of("milestones", amount)
    elif event == "option_exercised" and (fee := entry.money.get("option_fee")) and is_number(fee):
        made.amount = fee
    for line in block.of("ended"):
        if _opens_with_day(scene, line):  # 최초 계약 2022-08-17, 총 74,000,000 USD
            for part, payment in _version(scene, line).items():
                entry.money.setdefault(part, payment)
    before = signed or _signed_then(scene, block)
    if before:
        said = cited(scene.text, next(iter(block.of("ended")), line))
        entry.happenings.append(
            Happening("signed", said, span, False, None, before, True, stated and _without_end(stated))
        )
    entry.happenings.append(made)


def _leading(block: Block) -> Line:
    """The line that an event rests on: the first with a value, of those on whom and what the filing is of before all others."""
    lines = [*block.of("partner", "licensee", "licensor", "sides", "content", "company"), *block.lines]
    return next((line for line in lines if line.start < line.end), lines[0])


def _stamped(scene: Scene) -> tuple[str, Mention] | None:
    """The day of the article, where it is printed."""
    published, stamps = scene.page.published, scene.page.datelines
    if not published or not stamps:
        return None
    stamp = stamps[0]
    return published.split("T")[0], Mention(scene.text[stamp.start : stamp.end], stamp.start, stamp.end)


def _stated(scene: Scene, block: Block) -> Mention | None:
    """What the heading calls the contract, else what the filing says that it is of."""
    places = [(block.heading.start, block.heading.end)] if block.heading else []
    places += [(line.start, line.end) for line in block.of("content")]
    match = next((m for start, end in places if (m := deal_labels.CALLED.search(scene.text, start, end))), None)
    if match is None:
        return None
    words = match[0].strip()
    return Mention(words, match.start(), match.start() + len(words))


def _signed_then(scene: Scene, block: Block) -> tuple[str, Mention] | None:
    """The day on which a contract that has ended was signed, where the filing tells it of that contract."""
    lines = [
        line
        for line in block.of("ended")
        if _opens_with_day(scene, line) or deal_labels.SIGNED_THEN.search(scene.text, line.start, line.end)
    ]
    lines += [  # 내용: 2024년 2월 19일 체결한 옵션계약에 따라 …
        line
        for line in block.of("content")
        if _opens_with_day(scene, line)
        and deal_labels.SIGNED_THEN.search(scene.text, line.start, min(line.start + _OPENING, line.end))
    ]
    return next((day for line in lines if (day := first_day(scene, line))), None)


def _opens_with_day(scene: Scene, line: Line) -> bool:
    """Whether the value of a line begins with the day of the contract that it names."""
    return any(m.edtf for m in scene.moments_in(line.start, line.start + 1))


def _without_end(stated: Mention) -> Mention:
    words = deal_labels.CALLED_END.sub("", stated.text)
    return Mention(words, stated.start, stated.start + len(words))


def _version(scene: Scene, line: Line) -> dict[Part, Payment]:
    """The amounts of one version of a corrected filing: "총 계약금액 USD 190,000,000 (계약금 USD 14,000,000)"."""
    made: dict[Part, Payment] = {}
    if withheld := deal_labels.TOTAL_WITHHELD.search(scene.text, line.start, line.end):
        made["total"] = Payment("total", "undisclosed", Mention(withheld[0], withheld.start(), withheld.end()))
    figures = [f for f in scene.figures_in(line.start, line.end) if f.kind == "money"]
    for figure in figures:
        if figure.same_as is None:
            part = (_beside(scene.text, line.start, figure.start) if made else None) or "total"
            made.setdefault(part, Payment.of(part, figure))
    return made


def _money(scene: Scene, block: Block) -> dict[Part, Payment]:
    """What the labelled lines say of each part of the money, the first line of each label before the others."""
    made: dict[Part, Payment] = {}
    for part in _PARTS:
        for line in block.of(part):  # type: ignore[arg-type]
            for payment in _amounts(scene, part, line) or _said(scene.text, part, line):
                made.setdefault(payment.part, payment)
    raised = [f for line in block.of("purpose") for f in scene.figures_in(line.start, line.end) if f.kind == "money"]
    if "total" not in made and len(raised) == 1:  # 운영자금 4,000,000,000원
        made["total"] = Payment.of("total", raised[0])
    return made


def _amounts(scene: Scene, part: Part, line: Line) -> list[Payment]:
    """The amount of a line, and those beside it under labels of their own: "(계약금 5,500,000 EUR 포함)"."""
    wanted = ("money", "percent") if part == "royalty" else ("money",)
    figures = [f for f in scene.figures_in(line.start, line.end) if f.kind in wanted and f.same_as is None]
    found = [Payment.of(part, figure) for figure in figures[:1]]
    for figure in figures[1:]:
        in_shares = STOCK.match(scene.text, figure.end) is not None
        inner: Part | None = "equity" if in_shares else _beside(scene.text, line.start, figure.start)
        if inner is not None:
            found.append(Payment.of(inner, figure))
    return found


def _said(text: str, part: Part, line: Line) -> list[Payment]:
    """What a line without an amount says of its part: withheld, none, there but not told."""
    value = text[line.start : line.end]
    if not value:
        return []
    if WITHHELD.search(value):
        state = "undisclosed"
    elif NOTHING.search(value):
        state = "none"
    elif part in ("royalty", "milestones"):
        state = "unspecified"
    else:
        return []
    return [Payment(part, state, Mention(value, line.start, line.end))]


def _beside(text: str, start: int, position: int) -> Part | None:
    last = None
    for match in deal_labels.BESIDE.finditer(text, max(start, position - 16), position):
        last = match.lastgroup
    return last  # type: ignore[return-value]

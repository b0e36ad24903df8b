"""What a filing says happened, and its money: of a corrected one both versions, of an ended contract when it had been signed."""

from __future__ import annotations

from analysis.reading.deals.forms.blocks import Block, first_date, first_day, first_money
from analysis.reading.deals.forms.lines import Line
from analysis.reading.deals.forms.parties import NOTHING
from analysis.reading.deals.ledger.entry import Entry, Happening
from analysis.reading.deals.ledger.payment import Payment
from analysis.reading.deals.money.states import WITHHELD
from analysis.reading.deals.scene import Scene
from analysis.reading.rules import deal_labels
from analysis.reading.rules.deal_labels import Field
from analysis.reading.rules.deal_money import STOCK
from analysis.reading.rules.deal_money_words import Part
from analysis.records import DealEvent, Mention, Span


def happen(scene: Scene, block: Block, entry: Entry, event: DealEvent) -> None:
    published = scene.page.published
    stamp = scene.page.datelines[0] if scene.page.datelines else None
    told = (
        (published.split("T")[0], Mention(scene.text[stamp.start : stamp.end], stamp.start, stamp.end))
        if published and stamp
        else None
    )
    told = first_date(scene, block, "told") or told
    stated = None
    if (block.heading and (match := deal_labels.CALLED.search(scene.text, block.heading.start, block.heading.end))) or (
        match := next(
            (m for line in block.of("content") if (m := deal_labels.CALLED.search(scene.text, line.start, line.end))),
            None,
        )
    ):
        stated = Mention(match[0].strip(), match.start(), match.start() + len(match[0].strip()))
    signed, day = first_date(scene, block, "signed"), first_date(scene, block, "event_date")
    trigger_at = (block.of("partner", "licensee", "licensor", "sides", "content", "company") or block.lines)[0]
    span = block.heading or Span(trigger_at.line, trigger_at.end)
    trigger = Mention(scene.text[trigger_at.start : trigger_at.end], trigger_at.start, trigger_at.end)
    for part, payment in _money(scene, block).items():
        entry.money.setdefault(part, payment)
    if event == "signed":
        for line in reversed(block.of("changed")):  # a slip that was mended
            entry.money.update(_version(scene, line))
        entry.happenings.append(
            Happening("signed", trigger, span, False, told, signed or day, signed is not None, stated)
        )
        return
    made = Happening(event, trigger, span, False, told, day, False, stated)
    if event == "amended":
        made.terms, entry.money = dict(entry.money), {}
        versions: tuple[tuple[Field, dict[Part, Payment]], ...] = (("changed", made.terms), ("before", entry.money))
        for which, terms in versions:
            for line in reversed(block.of(which)):
                terms.update(_version(scene, line))
    amount = first_money(scene, block, "amount")
    if amount:
        made.amount = Payment("milestones", amount.id, Mention(amount.text, amount.start, amount.end))
    before = signed or next(
        (
            d
            for line in block.of("ended")
            if (d := first_day(scene, line)) and deal_labels.SIGNED_THEN.search(scene.text, line.start, line.end)
        ),
        None,
    )
    if before:
        line = next(iter(block.of("ended")), trigger_at)
        said = Mention(scene.text[line.start : line.end], line.start, line.end)
        entry.happenings.append(
            Happening("signed", said, span, False, None, before, True, stated and _without_end(stated))
        )
    entry.happenings.append(made)


def _without_end(stated: Mention) -> Mention:
    words = deal_labels.CALLED_END.sub("", stated.text)
    return Mention(words, stated.start, stated.start + len(words))


def _version(scene: Scene, line: Line) -> dict[Part, Payment]:
    """The amounts of one version of a corrected filing: "총 계약금액 USD 210,000,000 (계약금 USD 12,000,000)"."""
    made: dict[Part, Payment] = {}
    figures = [f for f in scene.figures_in(line.start, line.end) if f.kind == "money"]
    for figure in figures:
        if figure.same_as is None:
            part = (_beside(scene.text, line.start, figure.start) if made else None) or "total"
            made.setdefault(part, Payment(part, figure.id, Mention(figure.text, figure.start, figure.end)))
    return made


def _money(scene: Scene, block: Block) -> dict[Part, Payment]:
    """The amounts of the labelled lines; one in brackets is read by the label beside it: "(계약금 5,500,000 EUR 포함)"."""
    made: dict[Part, Payment] = {}
    parts: tuple[Part, ...] = ("total", "upfront", "near_term", "milestones", "royalty", "option_fee")
    for part in parts:
        for line in block.of(part):  # type: ignore[arg-type]
            value = scene.text[line.start : line.end]
            wanted = ("money", "percent") if part == "royalty" else ("money",)
            figures = [f for f in scene.figures_in(line.start, line.end) if f.kind in wanted and f.same_as is None]
            if figures and part not in made:
                made[part] = Payment(part, figures[0].id, Mention(figures[0].text, figures[0].start, figures[0].end))
                for figure in figures[1:]:
                    inner = _beside(scene.text, line.start, figure.start)
                    inner = "equity" if STOCK.match(scene.text, figure.end) else inner
                    if inner and inner not in made:
                        made[inner] = Payment(inner, figure.id, Mention(figure.text, figure.start, figure.end))
            elif part not in made:
                state = (
                    "undisclosed"
                    if WITHHELD.search(value)
                    else "none"
                    if NOTHING.search(value)
                    else "unspecified"
                    if part in ("royalty", "milestones")
                    else None
                )
                if state:
                    made[part] = Payment(part, state, Mention(value, line.start, line.end))
    raised = [f for line in block.of("purpose") for f in scene.figures_in(line.start, line.end) if f.kind == "money"]
    if "total" not in made and len(raised) == 1:  # 운영자금 6,000,000,000원
        made["total"] = Payment("total", raised[0].id, Mention(raised[0].text, raised[0].start, raised[0].end))
    return made


def _beside(text: str, start: int, position: int) -> Part | None:
    last = None
    for match in deal_labels.BESIDE.finditer(text, max(start, position - 16), position):
        last = match.lastgroup
    return last  # type: ignore[return-value]

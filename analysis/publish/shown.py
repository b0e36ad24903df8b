"""Facts as cells of tables and pieces of sentences: each number with the words of the article that it rests on."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from analysis import korean
from analysis.currency import Rate
from analysis.publish import cite
from analysis.publish.named import STATES
from analysis.records import Cited, Mention, Reading, Value
from analysis.tables.deals import Amount, JoinedDeal
from analysis.tables.measures import Measure
from analysis.tables.ratios import Ratio
from analysis.tables.series import LOOSE, SERIES, Point
from analysis.tables.stated import Stated
from analysis.tables.tellings import Telling
from analysis.tables.values import Comparable

BANK = "https://www.ecb.europa.eu/stats/eurofxref/"
FEW = 12  # sources that a chart names below it


def figure(stated: Stated, *others: Stated) -> Cited:
    """A figure as reports write it; `others` are further articles that state the same."""
    also = [cite.citation(o.reading, o.figure) for o in others if o != stated]
    shown = cite.cited(stated.reading, stated.figure, korean.figure_text(stated.figure), *also)
    return Cited(shown.text, stated.value, stated.unit, shown.sources)


def amount(amount: Amount) -> Cited | str:
    """One slot of a deal's money: the chosen figure with all that agree, or the word that stands in its place."""
    if amount.chosen is None:
        return STATES[amount.state]
    same = [o for o in amount.others if o.unit == amount.chosen.unit and o.value == amount.chosen.value]
    return figure(amount.chosen, *same)


def comparable(item: Comparable) -> Cited:
    """An amount in the currency of comparison; a converted one with formula, rate, day and source."""
    if item.rate is None:
        return figure(item.figure)
    bound = {"at_most": "최대 ", "at_least": "최소 "}.get(item.figure.bound, "")
    finest = 8 if item.value >= 10**8 else 4
    text = f"{bound}약 {korean.amount(Fraction(item.value), item.currency, finest)}"
    formula = f"{item.figure.figure.text} × {rate_text(item.rate)}"
    return cite.derived(text, item.value, item.currency, formula, [figure(item.figure), rate(item.rate)])


def rate(rate: Rate) -> Cited:
    """A dated exchange rate as a reference fact."""
    return cite.fact(rate_text(rate), f"{rate.source} {rate.day.isoformat()} {BANK}", rate.value, rate.quote)


def rate_text(rate: Rate) -> str:
    quote = korean.CURRENCIES.get(rate.quote, rate.quote)
    base = korean.CURRENCIES.get(rate.base, rate.base)
    return f"{korean.number(rate.decimal)}{quote}/{base}({rate.day.isoformat()})"


def derived(text: str, value: Value | None, unit: str | None, formula: str, inputs: Sequence[Cited | str]) -> Cited:
    """A derived number of inputs, some of which may be words without a number."""
    return cite.derived(text, value, unit, formula, [i for i in inputs if isinstance(i, Cited)])


def words(telling: Telling, field: str, text: str) -> Cited | str:
    """A field of a deal with the words that say it; plain where the reading kept none."""
    mentions = telling.deal.evidence.get(field, ())
    return mention(telling, mentions[0], text) if mentions else text


def mention(telling: Telling, said: Mention, text: str | None = None) -> Cited:
    return cite.cited(telling.reading, said, text)


def evidence(deal: JoinedDeal) -> Cited:
    """One place in an article that tells of the deal: its total, else the words for its parties, else its sentence."""
    if deal.total.chosen is not None:
        return figure(deal.total.chosen)
    telling = deal.main
    for field in ("licensee", "licensor", "asset", "announced", "kind_stated"):
        if said := telling.deal.evidence.get(field, ()):
            return mention(telling, said[0])
    span = telling.deal.sentence
    return mention(telling, telling.reading.article.cut(span.start, span.end))


def few(cells: Sequence[Cited]) -> Sequence[Cited]:
    """The sources of a chart, where they are few; of many the table beside it holds each."""
    return cells if len(cells) <= FEW else ()


def counted(deals: Sequence[JoinedDeal], unit: str, what: str) -> Cited | str:
    """How many deals, as a number that leads to each of them; "0건" where there are none."""
    if not deals:
        return f"0{unit}"
    ids = ", ".join(d.id for d in deals[:12]) + (" 등" if len(deals) > 12 else "")
    return cite.derived(
        f"{len(deals):,}{unit}", Fraction(len(deals)), unit, f"{what}: {ids}", [evidence(d) for d in deals]
    )


def measure(measure: Measure) -> Cited:
    """A metric's figure."""
    return figure(measure.figure)


def ratio(ratio: Ratio) -> Cited | str:
    """A ratio with its formula, or a dash where it is refused."""
    if ratio.value is None:
        return "–"
    about = "약 " if ratio.approximate else ""
    text = f"{about}{korean.number(ratio.value, ratio.kind.places)}{ratio.kind.unit}"
    return cite.derived(text, ratio.value, ratio.kind.unit, formula(ratio), [measure(m) for m in ratio.inputs])


def formula(ratio: Ratio) -> str:
    """A ratio's formula in words and numbers: "연면적 306,000㎡ ÷ 입주 기업 113개사"."""
    parts = [f"{m.name} {korean.figure_text(m.figure.figure)}" for m in ratio.inputs]
    bottom = parts[1] if len(parts) == 2 else f"({' + '.join(parts[1:])})"
    return f"{parts[0]} ÷ {bottom}"


def point(point: Point) -> Cited:
    """A dated value: the article's words, or the reference row with its address."""
    text = {"about": "약 ", "at_least": "", "at_most": "최대 "}.get(point.mark, "") + korean.number(point.value)
    text += "곳" if point.metric in (*SERIES, *LOOSE) else ""
    text += " 이상" if point.mark == "at_least" else ""
    if point.measure is not None:
        cited = measure(point.measure)
        return Cited(text, cited.value, cited.unit, cited.sources)
    assert point.row is not None
    return cite.fact(text, f"{point.row.label('source')} {point.row.url}", point.value)


def mentioned(reading: Reading, said: Mention, text: str | None = None) -> Cited:
    """Words of an article that state a fact without a number."""
    return cite.cited(reading, said, text)

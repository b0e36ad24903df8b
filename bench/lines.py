"""Pages cut into lines: how many breaks are judged rightly, and how much is read from a page as from its article."""

from __future__ import annotations

import json
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import koreanize_matplotlib
import typst

from analysis.articles import load
from analysis.reading import read
from analysis.reading.joints import Joints
from analysis.reading.wrapped import breaks_of
from analysis.records import Article, Reading
from bench.prose import test_articles
from tests.reading.cutting import cut

_PDFS = 40
_WIDTHS = (44, 70)  # columns: of a newspaper, of mail


def lines() -> None:
    """Every article for the tests, cut between words and wherever a line is full."""
    whole = [(article, read(article)) for article in test_articles() if not breaks_of(article.text)]
    for width in _WIDTHS:
        for words in (True, False):
            judged: Counter[bool] = Counter()
            told = kept = new = 0
            for article, before in whole:
                page = replace(article, text=cut(article.text, width, words=words))
                judged.update(_judged(article.text, page.text))
                facts, found = _facts(before), _facts(read(page))
                told, kept, new = told + facts.total(), kept + (facts & found).total(), new + (found - facts).total()
            right = judged[True] / judged.total()
            where = "between words" if words else "anywhere"
            print(f"{width} columns, {where}: {judged.total():,} breaks, {right:.1%} right; {_share(told, kept, new)}")
    told = kept = new = 0
    for article, before in whole[:: len(whole) // _PDFS][:_PDFS]:
        facts, found = _facts(before), _facts(read(_as_pdf(article)))
        told, kept, new = told + facts.total(), kept + (facts & found).total(), new + (found - facts).total()
    print(f"{_PDFS} PDFs: {_share(told, kept, new)}")


def _share(told: int, kept: int, new: int) -> str:
    return f"of {told:,} facts {kept / told:.1%} read, {new / told:.1%} new"


def _as_pdf(article: Article) -> Article:
    """The article set in a narrow column, where any syllable may end a line, and loaded again."""
    fonts = Path(koreanize_matplotlib.__file__).parent / "fonts"
    paragraphs = "\n\n".join(
        f"#{json.dumps(line, ensure_ascii=False)}" for line in article.text.split("\n") if line.strip()
    )
    head = '#set page(width: 120mm, height: 600mm, margin: 10mm)\n#set text(font: "NanumGothic", size: 9pt)\n#set par(justify: true)\n'
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "page.pdf"
        made = typst.compile((head + paragraphs).encode(), font_paths=[str(fonts)], ignore_system_fonts=True)
        path.write_bytes(made)
        return replace(load(path), published=article.published, published_from=article.published_from)


def _judged(text: str, page: str) -> Iterator[bool]:
    """Of each break that is joined: whether a word is whole again, and two words stay two."""
    joined = breaks_of(page)
    joints, places = Joints(page, joined), set(joined)
    at = 0
    for place, letter in enumerate(page):
        if letter != "\n" or text[at : at + 1] == "\n":
            at = text.index(letter, at) + 1  # past a blank that a line ended in
            continue
        if place in places:
            yield joints.parts_word(place) is (text[at] != " ")


def _facts(reading: Reading) -> Counter[tuple[object, ...]]:
    """Deals, metrics and agreements without where they stand."""
    value = {f.id: (f.low, f.high, f.unit) for f in reading.figures}
    plain = lambda words: "".join(words.split())  # noqa: E731  # a name over two lines is the same
    deals = [
        (d.kind, d.event, *map(plain, (*d.licensor, ">", *d.licensee)), value.get(d.money.total)) for d in reading.deals
    ]
    metrics = [(m.metric, plain(m.subject), value[m.figure]) for m in reading.metrics]
    agreements = [(a.kind, *sorted(map(plain, a.parties))) for a in reading.agreements]
    return Counter([*deals, *metrics, *agreements])

"""Cited numbers: what a cell shows of them, and that each leads to its row of evidence and back."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from fractions import Fraction

import lxml.html
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample import PARK, all_cited, reading, shown

from analysis.publish import cite
from analysis.publish.marks import places, rows_of
from analysis.records import Cited, Mention

PARKS = reading()
NUMBERS = all_cited(PARKS)


def _ids(html: str) -> list[str]:
    return re.findall(r'\bid="([^"]*)"', html)


def _targets(html: str) -> list[str]:
    return re.findall(r'href="#([^"]*)"', html)


def test_citation_holds_the_sentence_and_the_origin() -> None:
    """A citation quotes its mention and the whole sentence around it, both at their offsets."""
    found = cite.citation(PARKS, PARKS.figures[1])
    assert PARK[found.mention.start : found.mention.end] == found.mention.text
    assert found.sentence.text.startswith("가람바이오파크는")
    assert found.sentence.text.endswith("갖췄다.")
    assert found.origin.publisher == "시험일보"


def test_words_outside_any_sentence_are_cited_with_their_line() -> None:
    """A mention that no sentence holds is quoted with its line, not with the whole article."""
    bare = reading("첫 줄\n둘째 줄 3건\n셋째 줄")
    found = cite.citation(type(bare)(bare.article, None, None, None, (), (), ()), Mention("3건", 9, 11))
    assert found.sentence.text == "둘째 줄 3건"


def test_every_mark_leads_to_a_row_and_back() -> None:
    """Each link of a text leads to a row of the appendix, and each row links back to each place."""
    parts = [p for p in shown(PARKS) if not isinstance(p, str)]
    *texts, appendix = [p._repr_html_() for p in parts]
    rows, places_of = set(_ids(appendix)), {i for t in texts for i in _ids(t)} | set(_ids(appendix))
    links = [t for text in texts for t in _targets(text)]
    assert links
    assert set(links) <= rows
    assert set(_targets(appendix)) <= places_of | rows
    back = lxml.html.fromstring(appendix).find_class("back")
    assert len(back) == sum(len(rows_of(c)) for p in parts[:-1] if hasattr(p, "id") for _, c in places(p))


def test_derived_numbers_show_formula_and_inputs() -> None:
    """The row of a computed number gives its formula and links to the sentence of each input."""
    share = cite.derived("31.4%", Decimal("31.4"), "%", "회원사 ÷ (회원사 + 입주)", NUMBERS[:2])
    html = cite.appendix(cite.prose("{x}", x=share))._repr_html_()
    assert "회원사 ÷ (회원사 + 입주)" in html
    (row,) = lxml.html.fromstring(html).find_class("computed")
    assert [i.get("href") for i in row.find_class("input")] == [f"#ev-{c.key}" for n in NUMBERS[:2] for c in n.sources]
    assert {i.get("href") for i in lxml.html.fromstring(html).xpath("//*[@class='rows']/a")} == {f"#{row.get('id')}"}


def test_an_input_used_twice_is_cited_once() -> None:
    """A derived number holds each input's citation once."""
    assert len(cite.derived("2", Decimal(2), None, "a + a", [NUMBERS[0], NUMBERS[0]]).sources) == 1


def test_reference_facts_show_their_address() -> None:
    """A fact of a reference table leads to a row with a link to its address, and nowhere unsafe."""
    html = cite.appendix(cite.prose("{x}", x=cite.fact("3", "출처 https://example.org/a?b=1&c=2")))._repr_html_()
    assert lxml.html.fromstring(html).xpath("//li//a[@href='https://example.org/a?b=1&c=2']")
    html = cite.appendix(cite.prose("{x}", x=cite.fact("3", "javascript:alert(1)")))._repr_html_()
    assert not lxml.html.fromstring(html).xpath("//a[starts-with(@href, 'javascript')]")


def test_two_numbers_of_one_sentence_share_its_row() -> None:
    """A sentence is quoted once, each of its cited numbers marked in it."""
    html = cite.appendix(cite.prose("{a} {b}", a=NUMBERS[1], b=NUMBERS[2]))._repr_html_()
    (row,) = lxml.html.fromstring(html).find_class("sentence")
    assert [m.text for m in row.iter("mark")] == [NUMBERS[1].text, NUMBERS[2].text]


def test_overlapping_mentions_keep_the_sentence_whole() -> None:
    """Mentions inside one another leave the quoted words as they stand in the article."""
    inner = cite.cited(PARKS, PARKS.article.cut(NUMBERS[1].sources[0].mention.start, 42))
    html = cite.appendix(cite.prose("{a}{b}", a=NUMBERS[1], b=inner))._repr_html_()
    quote = lxml.html.fromstring(html).xpath("//q")[0]
    for mark in quote.xpath(".//sup"):
        mark.drop_tree()
    assert quote.text_content() == NUMBERS[1].sources[0].sentence.text


def test_only_cited_sentences_are_quoted() -> None:
    """By default the appendix holds no sentence that nothing cites; the whole text only where asked for."""
    text = cite.prose("{a}", a=NUMBERS[0])
    assert "나래테라퓨틱스" not in cite.appendix(text, readings=[PARKS])._repr_html_()
    assert "나래테라퓨틱스" in cite.appendix(text, readings=[PARKS], full_text=True)._repr_html_()


def test_same_content_has_the_same_ids() -> None:
    """Ids come from content alone: made again, a report has the same."""
    first, second = ([p._repr_html_() for p in shown(reading()) if not isinstance(p, str)] for _ in range(2))
    assert first == second


def test_readings_travel_without_folders() -> None:
    """The readings that an appendix carries name the article's file, not the folders of this machine."""
    moved = reading(id="/somewhere/else/park")
    (data,) = cite.appendix(readings=[moved])._repr_mimebundle_().values()
    assert json.loads(data)["article"]["path"] == "park.txt"


def test_a_table_refuses_bare_numbers() -> None:
    """A number without a sentence behind it does not get into a table."""
    with pytest.raises(TypeError, match="값"):
        cite.table(pd.DataFrame({"이름": ["a"], "값": [3]}), caption="표")


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (Fraction(98), "98"),
        (Fraction(-7, 8), "-0.875"),
        (Fraction(723, 20), "36.15"),
        (Fraction(3_440_000_000_000), "3440000000000"),
        (Fraction(1, 3), "1/3"),
        (Decimal("0.50"), "0.5"),
    ],
)
def test_a_computed_value_travels_as_a_number_where_it_is_one(value: Fraction | Decimal, written: str) -> None:
    """A spreadsheet takes 98 for a number and 98/1 for a date; what has no end as a decimal stays a fraction."""
    number = cite.derived("x", value, "건", "셈", NUMBERS[:1])
    table = cite.table(pd.DataFrame({"이름": ["a"], "값": [number]}), caption="표")
    assert table.data["rows"][0][1]["value"] == written


def test_a_table_heads_columns_and_rows() -> None:
    """Columns and rows have headers with their scope, and numbers stand on their decimal point."""
    table = cite.table(pd.DataFrame({"이름": ["a", "b"], "값": [NUMBERS[0], None]}), caption="표 & 그림")
    tree = lxml.html.fromstring(table._repr_html_())
    assert [h.get("scope") for h in tree.iter("th")] == ["col", "col", "row", "row"]
    assert tree.find("caption").text == "표 & 그림"
    assert table.align == ("left", "decimal")


@pytest.mark.parametrize(("caption", "alt"), [("", "말"), ("제목", " ")])
def test_a_chart_needs_words(caption: str, alt: str) -> None:
    """A chart without caption or alternative text is refused where it is made."""
    from matplotlib.figure import Figure

    with pytest.raises(ValueError, match="alternative text"):
        cite.chart(Figure(), caption, alt)


def test_charts_are_repeatable_and_share_no_ids() -> None:
    """The same data gives the same drawing; two drawings on one page share no id; pyplot keeps none open."""
    from matplotlib import pyplot as plt

    def drawn(heights: list[int]) -> str:
        figure, axes = plt.subplots()
        axes.bar([1, 2], heights)
        return cite.chart(figure, "제목", "말")._repr_html_()

    assert drawn([1, 2]) == drawn([1, 2])
    assert not set(_ids(drawn([1, 2]))) & set(_ids(drawn([2, 3])))
    assert plt.get_fignums() == []


def test_prose_names_what_is_missing_or_unused() -> None:
    """A template and its fields fit each other, or the fault says which does not."""
    with pytest.raises(KeyError, match="a"):
        cite.prose("{a}")
    with pytest.raises(ValueError, match="b"):
        cite.prose("말", b="x")


@given(st.text(max_size=80))
def test_words_of_articles_are_only_text(words: str) -> None:
    """Whatever an article says, what a cell shows of it is the same words and no element of its own."""
    tree = lxml.html.fragment_fromstring(cite.prose("{a}", a=Cited(words))._repr_html_())
    assert {e.tag for e in tree.iter()} <= {"p", "span"}
    for character in tree.find_class("char"):
        character.drop_tree()
    assert [c for c in words if c.isalnum()] == [c for c in tree.text_content() if c.isalnum()]


@pytest.mark.parametrize("character", ["\u202e", "\u200f", "\u2066", "\x07", "\x1b", "\ufffe"])
def test_characters_that_turn_the_text_are_shown_by_code_point(character: str) -> None:
    """A bidi or control character takes no effect; it appears as its code point."""
    html = cite.prose("{a}", a=f"앞{character}뒤")._repr_html_()
    assert character not in html
    assert f"U+{ord(character):04X}" in html

"""Marks: every place that the explorer shows."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telling import TEXT, reading

from analysis.articles import load
from analysis.explore.marks import deal_fields, exact, marks
from analysis.explore.moments import moment_text
from analysis.explore.page import page, utf16
from analysis.reading import read

ARTICLES = sorted((Path(__file__).parents[1] / "corpus" / "articles").glob("*.txt"))


def test_every_layer_is_marked() -> None:
    """A reading with something in every layer has marks in all six."""
    found = marks(reading())
    assert {m.layer for m in found} == {"money", "area", "count", "date", "name", "deal"}
    assert [m.id for m in found if m.record == "n1"] == ["n1", "n1.2", "n1.3"]


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_marks_cut_the_text(path: Path) -> None:
    """Whatever the readers find, each mark's words are cut from the text, and no two marks share an id."""
    found = read(load(path))
    rows = marks(found)
    assert all(found.article.text[m.start : m.end] == m.text for m in rows)
    assert len({m.id for m in rows}) == len(rows)
    assert [m.start for m in rows] == sorted(m.start for m in rows)


def test_a_deals_fields_say_what_is_not_said() -> None:
    """A withheld sum is 비공개; parts of the money that are not mentioned are left out, but for the total."""
    [deal] = reading().deals
    fields = {name: value for name, value, _ in deal_fields(reading(), deal)}
    assert fields["total"] == "최대 3억2000만 달러"
    assert fields["upfront"] == "비공개"
    assert "royalty" not in fields
    assert "event_date" not in fields  # it is the day of signature again


def test_an_unnamed_partner_is_withheld() -> None:
    """The word that the contract has for an unnamed partner is not shown as a name."""
    from dataclasses import replace

    [deal] = reading().deals
    fields = {n: v for n, v, _ in deal_fields(reading(), replace(deal, licensee=("undisclosed",)))}
    assert fields["licensee"] == "비공개"


@pytest.mark.parametrize(
    ("id", "said"),
    [("f1", "USD (, 320000000]"), ("f3", "m2 12000"), ("f5", "배 1/2")],
)
def test_exact_values(id: str, said: str) -> None:
    """A range shows which of its sides are open; a fraction stays one."""
    assert exact(reading().figure(id)) == said


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2023-12", "2023년 12월"),
        ("2024-01-25T06:01", "2024년 1월 25일 06:01"),
        ("2025-01/2025-06", "2025년 상반기"),
        ("PT2H30M", "2시간 30분"),
        ("P1Y6M", "1년 6개월"),
        ("P3M/P6M", "3개월~6개월"),
        ("R/P1Y", "매년"),
        ("R/P3M", "3개월마다"),
        ("T14:30", "14:30"),
        ("odd", "odd"),
        (None, None),
    ],
)
def test_moments_in_words(edtf: str | None, words: str | None) -> None:
    """A moment reads as Korean; what fits no words stays as it is."""
    assert moment_text(edtf) == words


@given(st.text())
def test_places_are_counted_as_javascript_counts(text: str) -> None:
    """Every place counts two units for each character beyond U+FFFF before it."""
    place = utf16(text)
    assert [place(i) for i in range(len(text) + 1)] == [
        len(text[:i].encode("utf-16-le", "surrogatepass")) // 2 for i in range(len(text) + 1)
    ]


def test_the_page_is_plain_and_its_places_cut_the_same_words() -> None:
    """What the browser is sent is JSON, and its places cut the same words from the text there."""
    sent = json.loads(json.dumps(page(reading())))
    units = TEXT.encode("utf-16-le")
    cut = {row[0]: units[row[3] * 2 : row[4] * 2].decode("utf-16-le") for row in sent["marks"]}
    assert cut == {m.id: m.text for m in marks(reading())}
    assert sent["deals"][0]["title"] == "가온바이오 → 노바레인"
    ids = {id for field in sent["deals"][0]["fields"] for id in field[3]}
    assert ids <= set(cut)
    first, last = sent["metrics"][0]["words"]
    assert units[first * 2 : last * 2].decode("utf-16-le") == "입주 기업"
    assert sent["metrics"][1]["words"] is None
    assert [fact["label"] for fact in sent["facts"]] == ["업무협약", "소유", "맞음"]

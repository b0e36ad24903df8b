"""The table of organisations: what it holds, and what its loader refuses."""

from __future__ import annotations

import pytest

from analysis.errors import RuleError
from analysis.reading.naming.words import judge
from analysis.reading.organisations import FILE, key, load, registry
from analysis.reading.rules.geography import COUNTRIES
from analysis.reading.rules.nouns import WORDS

HEAD = "[organisations]\n"

REFUSED = [
    ('a = { name = "가람제약", country = "KR" }', "no kind"),
    ('a = { country = "KR", kind = "company" }', "no name"),
    ('a = { name = "가람제약", country = "KR", kind = "company", ticker = "1" }', "unknown field 'ticker'"),
    ('a = { name = "가람제약", country = "Korea", kind = "company" }', "country 'Korea'"),
    ('a = { name = "가람제약", country = "KR", kind = "firm" }', "kind 'firm'"),
    ('a = { name = "가람제약", country = "KR", kind = "company", code = "12345" }', "code '12345'"),
    ('a = { name = "가람제약", country = "KR", kind = "company", code = 123456 }', "code is 123456"),
    ('a = { name = "가람펀드", country = "KR", kind = "fund", code = "123450" }', "a stock code of a fund"),
    ('a = { name = "가람", country = "US", kind = "company", code = "123450" }', "code '123450' with country US"),
    ('a = { name = "가람", country = "KR", kind = "company", code = "950210" }', "code '950210' with country KR"),
    ('a = { name = "가람", country = "KR", kind = "company", former = ["가 람"] }', "name '가람' stands twice"),
    ('a = { name = "가람제약 ", country = "KR", kind = "company" }', "name is '가람제약 '"),
    ('a = { name = "", country = "KR", kind = "company" }', "name is ''"),
    ('a = { name = "가람제약", country = "KR", kind = "company", also = "가람" }', "also is '가람'"),
    ('a = { name = "가람제약", country = "KR", kind = "company", former = [1] }', "former is [1]"),
    ('A_b = { name = "가람제약", country = "KR", kind = "company" }', "an id of wrong form"),
    ('a = "가람제약"', "not a row"),
    ('a = { name = "가람제약", country = "KR", kind = "company"', "not readable as TOML"),
    (
        'a = { name = "가람", country = "KR", kind = "company" }\na = { name = "다온", country = "KR", kind = "company" }',
        "not readable as TOML",
    ),
    (
        'a = { name = "가람제약", country = "KR", kind = "company", also = ["가람"] }\n'
        'b = { name = "가람", country = "KR", kind = "company" }',
        "name '가람' also stands in row 'a'",
    ),
    (
        'a = { name = "가람 제약", country = "KR", kind = "company" }\n'
        'b = { name = "가람제약", country = "KR", kind = "company" }',
        "name '가람제약' also stands in row 'a'",
    ),
    (
        'a = { name = "가람제약", country = "KR", kind = "company", code = "123456" }\n'
        'b = { name = "다온제약", country = "KR", kind = "company", code = "123456" }',
        "stock code 123456 also stands in row 'a'",
    ),
]


@pytest.mark.parametrize(("rows", "fault"), REFUSED)
def test_a_row_that_cannot_stand_is_refused(rows: str, fault: str) -> None:
    """The fault names the file and what is wrong, and says how to mend it."""
    with pytest.raises(RuleError) as caught:
        load(HEAD + rows, "here.toml")
    assert caught.value.where.startswith("here.toml")
    assert fault in caught.value.fault
    assert caught.value.mend


def test_a_row_outside_the_table_is_refused() -> None:
    """Rows stand under [organisations] and nowhere else."""
    with pytest.raises(RuleError, match="unknown table"):
        load('[organizations]\na = { name = "가람제약", country = "KR", kind = "company" }', "here.toml")


def test_the_fault_of_a_row_names_the_row() -> None:
    """An analyst finds the row by its id."""
    with pytest.raises(RuleError) as caught:
        load(HEAD + 'garam-bio = { name = "가람", country = "KR", kind = "shop" }', "here.toml")
    assert "'garam-bio'" in caught.value.where


def test_an_id_twice_is_named() -> None:
    """TOML's own words name no row; the mend does."""
    row = 'twin = { name = "가람", country = "KR", kind = "company" }\n'
    with pytest.raises(RuleError) as caught:
        load(HEAD + row + row, "here.toml")
    assert "twin" in caught.value.mend


def test_a_row_is_found_by_any_of_its_names() -> None:
    """Blanks, hyphens and case do not matter."""
    row = 'garam = { name = "가람 제약", latin = "Garam-Pharm", country = "KR", kind = "company", former = ["옛가람"] }'
    table = load(HEAD + row, "here.toml")
    for name in ("가람제약", "가람 제약", "GARAM PHARM", "옛가람"):
        found = table.find(name)
        assert found is not None
        assert found.id == "garam"
    assert table.find("가람") is None


def test_the_table_of_the_project_stands() -> None:
    """It is loaded without a fault, holds what the trade's news names, and knows the countries that it uses."""
    table = registry()
    assert len(table.rows) >= 500
    countries = set(COUNTRIES.values())
    assert {row.country for row in table.rows.values()} <= countries
    assert {row.kind for row in table.rows.values()} >= {"company", "government", "university", "fund", "cluster"}
    assert FILE == "organisations.toml"


def test_no_name_of_the_table_is_an_everyday_word() -> None:
    """A name that is an everyday word as well stands under `common`, or it would be found all over."""
    table = registry()
    names = [name for row in table.rows.values() for name in row.names if key(name) not in table.common]
    assert [name for name in names if name in WORDS] == []


@pytest.mark.parametrize(
    ("word", "id"),
    [
        ("유한양행이", "yuhan"),
        ("GSK와", "glaxosmithkline"),
        ("레고켐바이오는", "ligachem-biosciences"),
        ("알테오젠으로부터", "alteogen"),
    ],
)
def test_a_known_name_is_known_with_any_particle(word: str, id: str) -> None:
    """The stem is looked up, not the word."""
    assert judge(word).forms[0].row == id

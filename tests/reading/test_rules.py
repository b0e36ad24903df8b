"""Every table of rules: each row reads its own examples, and nothing of what it must never read."""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
import re
from collections.abc import Iterator
from typing import Any

import pytest

from analysis.reading import rules
from analysis.reading.figures import figures_of
from analysis.reading.rules.counters import COUNTERS, Counter
from analysis.reading.rules.currencies import CURRENCIES, Currency
from analysis.reading.rules.modifiers import AFTER, BEFORE, Modifier
from analysis.reading.rules.not_figures import IDIOMS, NOT_AFTER, NOT_UNITS
from analysis.reading.rules.numerals import PARTS, SEVERAL
from analysis.reading.rules.units import UNITS
from analysis.records import Figure


def tables() -> Iterator[tuple[str, Any]]:
    """Every row with examples of every rules module, with the name of its table."""
    for module in pkgutil.iter_modules(rules.__path__):
        loaded = importlib.import_module(f"{rules.__name__}.{module.name}")
        for name, value in vars(loaded).items():
            if not isinstance(value, tuple) or not value or not dataclasses.is_dataclass(value[0]):
                continue
            for row in value:
                if type(row).__module__ == loaded.__name__ and hasattr(row, "examples"):
                    yield f"{module.name}.{name}", row


ROWS = list(tables())


def test_every_rules_module_with_rows_is_walked() -> None:
    """The walk finds the tables of every layer, not of the figures alone."""
    names = {name.partition(".")[0] for name, _ in ROWS}
    assert {"counters", "units", "currencies", "modifiers", "numerals", "not_figures"} <= names
    assert len(names) > 8


@pytest.mark.parametrize(("table", "row"), ROWS, ids=[f"{n}-{i}" for i, (n, _) in enumerate(ROWS)])
def test_rows_carry_examples(table: str, row: Any) -> None:
    """A row has an example of what it reads, or of what it keeps from being read; a pattern matches its examples."""
    assert row.examples or getattr(row, "never", ()), table
    pattern = getattr(row, "pattern", None)
    if isinstance(pattern, str) and not isinstance(row, Modifier):
        compiled = re.compile(pattern)
        assert [e for e in row.examples if not compiled.search(e)] == []
        assert [n for n in row.never if compiled.fullmatch(n)] == []


def units_of(text: str) -> set[str | None]:
    return {figure.unit for figure in figures_of(text)}


@pytest.mark.parametrize("row", COUNTERS, ids=lambda row: row.spelling)
def test_counters(row: Counter) -> None:
    """A counter reads its examples in its own unit, and leaves what only looks like it."""
    assert [e for e in row.examples if row.spelling not in units_of(e)] == []
    assert [n for n in row.never if row.spelling in units_of(n)] == []


@pytest.mark.parametrize("row", UNITS, ids=lambda row: row.spellings[0])
def test_units(row: Any) -> None:
    """A unit of measure reads its examples as its code and kind."""
    assert [e for e in row.examples if (row.code, row.kind) not in {(f.unit, f.kind) for f in figures_of(e)}] == []
    assert [n for n in row.never if (row.code, row.kind) in {(f.unit, f.kind) for f in figures_of(n)}] == []


@pytest.mark.parametrize("row", CURRENCIES, ids=lambda row: row.after[0])
def test_currencies(row: Currency) -> None:
    """A currency reads its examples as money in its code."""
    assert [e for e in row.examples if row.code not in units_of(e)] == []
    assert [n for n in row.never if row.code in units_of(n)] == []


@pytest.mark.parametrize("row", CURRENCIES, ids=lambda row: row.after[0])
def test_currencies_before_the_amount(row: Currency) -> None:
    """Every sign and code reads before an amount too, and belongs to the figure's text."""
    for sign in row.before:
        figures = figures_of(f"계약금은 {sign} 1,500,000이다.")
        assert [(f.unit, f.kind, f.text) for f in figures] == [(row.code, "money", f"{sign} 1,500,000")]


def one(text: str) -> Figure:
    (figure,) = figures_of(text)
    return figure


SHAPE = {
    "at_most": lambda f: f.low is None and f.closed == "right",
    "below": lambda f: f.low is None and f.closed == "neither",
    "at_least": lambda f: f.high is None and f.closed == "left",
    "above": lambda f: f.high is None and f.closed == "neither",
    "approximate": lambda f: f.approximate,
    "each": lambda f: f.each,
    "skip": lambda f: f.low == f.high is not None and not f.approximate and not f.each,
}


@pytest.mark.parametrize("row", [*BEFORE, *AFTER], ids=lambda row: row.pattern)
def test_modifiers(row: Modifier) -> None:
    """A modifier does to its examples what it says, and nothing to what it never may."""
    assert [e for e in row.examples if not SHAPE[row.effect](one(e))] == []
    assert [n for n in row.never if any(SHAPE[row.effect](f) for f in figures_of(n))] == []


@pytest.mark.parametrize("row", SEVERAL, ids=lambda row: row.spelling)
def test_several(row: Any) -> None:
    """두세 and its kin are ranges, closed on both sides and not vague."""
    for example in row.examples:
        figure = one(example)
        assert (figure.low, figure.high, figure.closed, figure.vague) == (row.low, row.high, "both", False)
    assert [n for n in row.never if figures_of(n)] == []


@pytest.mark.parametrize("row", PARTS, ids=lambda row: row.spelling)
def test_parts(row: Any) -> None:
    """절반 and its kin are multiples by themselves."""
    assert [e for e in row.examples if one(e).unit != "배"] == []
    assert [n for n in row.never if figures_of(n)] == []


@pytest.mark.parametrize("row", NOT_UNITS, ids=lambda row: row.why)
def test_words_that_make_no_figure(row: Any) -> None:
    """A numeral before one of these words is a name, a code, a phase or a time."""
    assert [e for e in row.examples if figures_of(e)] == []


@pytest.mark.parametrize("text", [text for row in (*IDIOMS, *NOT_AFTER) for text in row.examples])
def test_idioms_and_labels(text: str) -> None:
    """Idioms hold no figure, nor does the number of a list, a page or a product."""
    assert figures_of(text) == ()


def test_no_word_has_two_meanings_without_a_cue() -> None:
    """One spelling in two tables needs a cue or a condition that says which is meant."""
    claims: dict[str, list[str]] = {}
    for unit in UNITS:
        for spelling in unit.spellings:
            if unit.cue is None:
                claims.setdefault(spelling, []).append(unit.code)
    for counter in COUNTERS:
        if counter.cue is None and counter.tail is None and not counter.least:
            claims.setdefault(counter.spelling, []).append(counter.spelling)
    for currency in CURRENCIES:
        for spelling in currency.after:
            claims.setdefault(spelling, []).append(currency.code)
    assert {spelling: codes for spelling, codes in claims.items() if len(codes) > 1} == {}

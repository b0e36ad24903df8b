"""From a selection to tables, charts, and a parameters file that the reports take."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner
from telling import reading

from analysis import explore
from analysis.__main__ import cli
from analysis.errors import KbioError, OutputError, ParameterError
from analysis.explore import charts, grid, sheets
from analysis.publish import parameters, reports


def test_the_file_is_what_the_reports_take(project: Path) -> None:
    """The selection and the parameters given are written by their names, paths from the project's folder."""
    picker = explore.pick("seeds")
    picker.chosen = ["seeds/a-dated.txt", "seeds/b-undated.txt"]
    recipe = explore.save_parameters(picker, period_from="2024-01", currency="USD")
    path = project / "reports" / "selection.yaml"
    assert recipe.path == path
    assert parameters.given(path, ()) == {
        "articles": ["seeds/a-dated.txt", "seeds/b-undated.txt"],
        "period_from": "2024-01",
        "currency": "USD",
    }
    assert recipe.commands[0].endswith("kbio report -f reports/selection.yaml")
    assert [command.split()[1] for command in recipe.commands[1:]] == ["notebooks/deal_flow.ipynb"]
    assert "reports/selection.yaml" in recipe._repr_html_()


def test_kbio_report_takes_its_articles(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`kbio report -f` alone makes reports of the articles in the file; those named beside it stand before them."""
    explore.save_parameters(explore.pick("seeds"), subject="가온")
    asked: list[Any] = []
    monkeypatch.setattr(reports, "make_reports", lambda *given: asked.append((given[0], given[3])))
    monkeypatch.chdir(project)
    assert CliRunner().invoke(cli, ["report", "-f", "reports/selection.yaml"]).exit_code == 0
    assert CliRunner().invoke(cli, ["report", "x.txt", "-f", "reports/selection.yaml"]).exit_code == 0
    assert asked == [(("seeds/a-dated.txt",), {"subject": "가온"}), (("x.txt",), {"subject": "가온"})]
    assert CliRunner().invoke(cli, ["report"]).exit_code == 2


def test_a_file_of_its_own_is_written_anew_and_no_other(project: Path) -> None:
    """Writing twice keeps the last selection; a file that something else wrote is left alone."""
    picker = explore.pick("seeds")
    explore.save_parameters(picker)
    picker.current = "seeds/b-undated.txt"
    explore.save_parameters(picker)
    path = project / "reports" / "selection.yaml"
    assert yaml.safe_load(path.read_text())["articles"] == ["seeds/b-undated.txt"]
    path.write_text("articles: [mine]\n")
    with pytest.raises(OutputError, match="stands there already"):
        explore.save_parameters(picker)
    assert path.read_text() == "articles: [mine]\n"


@pytest.mark.parametrize(
    "wrong", [{"currency": "WON"}, {"period_from": "2024-13"}, {"period_from": "2025", "period_to": "2024"}]
)
def test_what_a_report_would_refuse_is_refused_here(project: Path, wrong: dict[str, str]) -> None:
    """An impossible parameter stops before anything is written."""
    with pytest.raises(ParameterError):
        explore.save_parameters(explore.pick("seeds"), **wrong)
    assert not (project / "reports").exists()


def test_nothing_selected_is_told(project: Path) -> None:
    """A list without a readable article has no selection, and every call says so."""
    picker = explore.pick("seeds/c-broken.txt")
    for call in (explore.figures, charts.values, explore.save_parameters):
        with pytest.raises(KbioError, match="no article is selected"):
            call(picker)


def test_units_stand_in_the_headers() -> None:
    """A value stands under the unit it is printed in, as exact digits; a bound stands in its own column."""
    frame = sheets.figures([reading()], "money")
    assert list(frame.columns[2:4]) == ["최대 (USD 달러)", "최대 (KRW 원)"]
    assert list(frame["최대 (USD 달러)"]) == ["320000000", ""]
    area = sheets.figures([reading()], "area")
    assert list(area["값 (㎡)"]) == ["12000"]
    assert "값 (개사)" in sheets.metrics([reading()]).columns


def test_many_units_have_a_column() -> None:
    """Where units are many, a column names them instead."""
    from dataclasses import replace

    made = reading()
    many = tuple(replace(made.figures[3], id=f"f{n}", unit=f"단위{n}") for n in range(9))
    frame = sheets.figures([replace(made, figures=many)])
    assert list(frame["단위"]) == [f"단위{n}" for n in range(9)]
    assert list(frame["값"]) == ["38"] * 9


def test_a_deals_money_by_currency() -> None:
    """A total is shown in each currency printed, and what is not said stays apart from it."""
    [row] = sheets.deals([reading()]).to_dict("records")
    assert (row["총액 (USD 달러)"], row["총액 (KRW 원)"]) == ("320000000", "420000000000")
    assert (row["총액 (상태)"], row["선급금 (상태)"]) == ("상한", "비공개")
    assert list(row)[-1] == "문장"


@pytest.mark.parametrize("layer", list(sheets.SHEETS))
def test_every_layer_is_a_table(layer: str) -> None:
    """Each layer of a reading with all of them is a table with rows; of one with none, an empty table."""
    full = getattr(explore, layer)(reading())
    assert len(full.df) == len(getattr(reading(), layer))
    assert "<table" in full._repr_mimebundle_()[0]["text/html"]
    assert len(getattr(explore, layer)(reading("빈 기사")).df) == 0


def test_an_unknown_kind_is_refused() -> None:
    """A misspelt kind does not give an empty table."""
    with pytest.raises(ParameterError, match="no such kind"):
        explore.figures(reading(), "mony")


def test_a_table_follows_the_picker(project: Path) -> None:
    """What is picked anew stands in the table without running its cell again."""
    picker = explore.pick("seeds")
    table = explore.figures(picker)
    assert "3억원" in set(table.df["기사의 표현"])
    picker.current = "seeds/b-undated.txt"
    assert list(table.df["기사의 표현"]) == ["7억원"]
    picker.current = "seeds/c-broken.txt"
    assert len(table.df) == 0


def test_tables_need_no_network() -> None:
    """The table's program comes with the package, and none of its options names an address."""
    table = grid.table(sheets.figures([reading()]), "수")
    assert len(table._esm) > 100_000
    assert "http" not in str(table._dt_args)


@pytest.mark.parametrize("name", charts.__all__)
def test_every_chart_of_the_reports(name: str) -> None:
    """Each chart draws or says why not, with alternative text and its sentences, whatever the selection holds."""
    for selection in (reading(), reading("빈 기사")):
        html = getattr(charts, name)(selection)._repr_html_()
        assert ('role="img" aria-label="' in html) == ("<svg" in html)
        assert 'href="#ev-' not in html


def test_a_chart_of_the_deals() -> None:
    """The value of a deal is drawn, and the sentence that it rests on is quoted."""
    html = charts.values(reading(), "USD")._repr_html_()
    assert "<svg" in html
    assert "최대 3억2000만달러(약 4200억원) 규모" in html

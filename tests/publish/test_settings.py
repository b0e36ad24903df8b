"""Parameters of a report: what is accepted, and what stops it."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from analysis.errors import ArticleError, ParameterError
from analysis.publish import settings
from analysis.publish.settings import check

SEED = "seeds/shonan-ipark.txt"

WRONG = [
    ({"currency": "원"}, "currency", "KRW, USD"),
    ({"period_from": "2024-13"}, "period_from", "YYYY"),
    ({"period_to": "어제"}, "period_to", "YYYY"),
    ({"period_from": "2024-05", "period_to": "2024-01-31"}, "period_from", "순서"),
    ({"full_text": "yes"}, "full_text", "True"),
    ({"subject": 1.5}, "subject", "따옴표"),
    ({"published": "25일"}, "published", "YYYY-MM-DD"),
    ({"published": "2024-02-31"}, "published", "YYYY"),
    ({"articles": []}, "articles", "목록"),
    ({"articles": [""]}, "articles", "목록"),
    ({"articles": None}, "articles", "목록"),
]


@pytest.mark.parametrize(("given", "name", "mend"), WRONG)
def test_an_impossible_parameter_is_named_with_what_is_allowed(given: dict[str, object], name: str, mend: str) -> None:
    """Before anything is read."""
    with pytest.raises(ParameterError) as error:
        check(**{"articles": SEED, **given})
    assert error.value.where == name
    assert mend in error.value.mend


def test_a_path_that_does_not_exist_is_an_article_fault() -> None:
    """File, fault and mend."""
    with pytest.raises(ArticleError, match="no such file"):
        check(articles="seeds/none.txt")


def test_a_misspelt_parameter_is_named_with_its_neighbour() -> None:
    """Papermill only warns of it."""
    with pytest.raises(ParameterError, match="articles") as error:
        check(articles=SEED, given=["artcles"])
    assert error.value.where == "artcles"


def test_a_parameter_of_another_notebook_is_unknown() -> None:
    """The cluster report compares no money."""
    with pytest.raises(ParameterError, match="currency"):
        check(articles=SEED, given=["currency"])
    assert check(articles=SEED, currency="usd", given=["currency"]).currency == "USD"


def test_the_injected_names_are_those_of_papermills_cell(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read from the kernel's own record of what ran; of several the last."""

    ran = ["", "# Parameters\nold = 1\n", "articles = 1", '# Parameters\narticles = "a"\nartcles = "b"\n']
    shell = SimpleNamespace(user_ns={"In": ran})
    monkeypatch.setitem(settings.sys.modules, "IPython", SimpleNamespace(get_ipython=lambda: shell))
    assert settings.injected_names() == ("articles", "artcles")


def test_a_folder_is_opened_and_a_path_is_found_from_the_project(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """JupyterLab runs in notebooks/; a relative path still leads to the project's files."""
    for name in ("b.txt", "a.txt"):
        (tmp_path / name).write_text("기사", encoding="utf-8")
    assert [Path(p).name for p in check(articles=tmp_path).articles] == ["a.txt", "b.txt"]
    monkeypatch.chdir(tmp_path)
    found = check(articles=[SEED]).articles
    assert Path(found[0]).is_file()


def test_years_and_folders_of_digits_are_text() -> None:
    """Papermill reads -p period_from 2024 as a number."""
    assert check(articles=SEED, period_from=2024, subject=None).period == "2024년~"

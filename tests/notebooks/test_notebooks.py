"""The notebooks in git: thin cells, no stored output, and a run from top to bottom."""

import ast
import json
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
BOOKS = ("cluster", "deal_flow")
GOLD = ROOT / "tests" / "corpus" / "gold"


def cells(book: str) -> list[dict[str, Any]]:
    return json.loads((ROOT / "notebooks" / f"{book}.ipynb").read_text(encoding="utf-8"))["cells"]


def source(cell: dict[str, Any]) -> str:
    return "".join(cell["source"])


@pytest.mark.parametrize("book", BOOKS)
def test_cells_are_thin_and_hold_no_output(book: str) -> None:
    """No def, no class, no loop: one-line calls; nothing that was run."""
    for cell in cells(book):
        if cell["cell_type"] != "code":
            continue
        assert (cell["outputs"], cell["execution_count"]) == ([], None)
        nodes = [type(n) for n in ast.walk(ast.parse(source(cell)))]
        assert not {ast.FunctionDef, ast.ClassDef, ast.For, ast.While, ast.Lambda} & set(nodes)
        assert len(source(cell).splitlines()) <= 14


@pytest.mark.parametrize("book", BOOKS)
def test_parameters_are_typed_literal_and_explained(book: str) -> None:
    """What `papermill --help-notebook` shows."""
    (cell,) = [c for c in cells(book) if "parameters" in c["metadata"].get("tags", ())]
    for node, line in zip(ast.parse(source(cell)).body, source(cell).splitlines(), strict=True):
        assert isinstance(node, ast.AnnAssign)
        assert node.value is not None
        ast.literal_eval(node.value)
        assert len(line.partition("#")[2].strip()) > 8


@pytest.mark.parametrize("book", BOOKS)
def test_the_evidence_comes_last_and_is_given_all_that_was_shown(book: str) -> None:
    """No variable that was displayed is missing from the appendix, but for the facts of the run."""
    code = [source(c) for c in cells(book) if c["cell_type"] == "code"]
    assert "cite.appendix" in code[-1]
    names = {t.id for text in code[4:-1] for n in ast.parse(text).body if isinstance(n, ast.Assign) for t in n.targets}  # type: ignore[attr-defined]
    given = {n.id for n in ast.walk(ast.parse(code[-1])) if isinstance(n, ast.Name)}
    assert names - given == {"sources", "run"}


def run(book: str, **parameters: object) -> list[Any]:
    """Run every cell in order with these parameters; what the cells show."""
    shown: list[Any] = []
    space: dict[str, Any] = {"display": lambda *found: shown.extend(found)}
    for cell in cells(book):
        if cell["cell_type"] != "code":
            continue
        tree = ast.parse(source(cell))
        last = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
        exec(compile(tree, book, "exec"), space)
        if isinstance(last, ast.Expr):
            value = eval(compile(ast.Expression(last.value), book, "eval"), space)
            shown += [] if value is None else [value]
        if "parameters" in cell["metadata"].get("tags", ()):
            space.update(parameters)
    return shown


ARTICLES = [
    ("seeds/shonan-ipark.txt",),
    ("tests/corpus/gold/28.txt",),  # clusters, no deal
    ("tests/corpus/gold/40.txt",),  # deals, no cluster
    ("tests/corpus/gold/04.txt", "tests/corpus/gold/31.txt"),  # returns
]


@pytest.mark.parametrize("book", BOOKS)
@pytest.mark.parametrize("articles", ARTICLES)
def test_a_notebook_runs_on_any_articles(book: str, articles: tuple[str, ...]) -> None:
    """Whatever they hold, every cell shows something that turns into HTML, and every mark has its row."""
    shown = run(book, articles=[str(ROOT / a) for a in articles])
    html = [item._repr_html_() for item in shown]
    assert all(html)
    rows = html[-1]
    for item in shown[:-1]:
        for cited in getattr(item, "cited", ()):
            assert cited.sources or cited.note
            for citation in cited.sources:
                assert f'id="ev-{citation.key}"' in rows

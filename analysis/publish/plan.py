"""From what a user asks for to jobs: which notebooks, over which articles, with which parameters."""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

from analysis.articles.corpora import is_corpus, parts_of
from analysis.articles.load import articles_of, paths_of
from analysis.errors import ArticleError, KbioError, NotebookError, ParameterError
from analysis.publish.job import Job
from analysis.publish.parameters import check, declared
from analysis.records import Article, Reading

By = Literal["company", "month", "cluster"]
STANDARD = ("cluster", "deal_flow")
_FITTING = {"company": "deal_flow", "cluster": "cluster"}  # a company has no site, a park no deals
# Metrics that only a park or cluster has; their subject is one.
_OF_GROUPS = {"company": "deal_flow", "cluster": "cluster"}
_OF_CLUSTERS = {"site_area", "gross_floor_area", "building_area", "tenants", "members", "ecosystem", "laboratories"}


def plan(
    given: Sequence[str], notebook: str, by: By | None, parameters: Mapping[str, Any]
) -> tuple[list[Job], list[KbioError]]:
    """The jobs of a request, and the faults of articles that cannot be read (the others are reported all the same).

    `notebook`  "cluster", "deal_flow", "both", or the path of a notebook
    Raises      ParameterError, NotebookError; the first fault where no article can be read
    """
    books = notebooks(_FITTING.get(by or "", notebook) if notebook == "both" else notebook)
    known = {book: declared(_opened(book), book.stem) for book in books}
    for name in parameters:  # known to one of the notebooks, or to none
        if all(name not in rows for rows in known.values()):
            check({name: parameters[name]}, {k: v for rows in known.values() for k, v in rows.items()})
    articles, faults = _loaded(given, by)
    if not articles:
        raise faults[0]
    groups = _groups(articles, by) if by else {"": list(dict.fromkeys(path for path, _ in articles))}
    if not groups:
        raise ParameterError("--by", f"no article tells of a {by}", "leave --by out, or give other articles")
    about = _OF_GROUPS.get(by or "") if notebook == "both" else None  # a company is no cluster: the report that fits
    jobs = []
    for group, paths in groups.items():
        for book in books:
            if about is not None and book.stem != about:
                continue
            own = {k: v for k, v in parameters.items() if k in known[book]}
            if by in ("company", "cluster") and "subject" in known[book]:
                own.setdefault("subject", group)
            jobs.append(Job(book, tuple(paths), check(own, known[book]), group))
    return jobs, faults


def notebooks(choice: str) -> list[Path]:
    """The notebook files of a choice; those of the project stand in `notebooks/`, here or beside the package."""
    if choice.endswith(".ipynb"):
        found = [Path(choice)]
    else:
        names = STANDARD if choice == "both" else (choice,)
        here, beside = Path("notebooks"), Path(__file__).parents[2] / "notebooks"
        found = [(here if (here / f"{n}.ipynb").exists() else beside) / f"{n}.ipynb" for n in names]
    for path in found:
        if not path.is_file():
            raise NotebookError(str(path), "no such notebook", f"use {', '.join(STANDARD)}, both, or a path")
    return found


@functools.cache
def _opened(path: Path) -> Any:
    """The notebook as plain JSON: nbformat takes longer to import than all the rest of planning."""
    try:
        notebook = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(notebook, dict) or not isinstance(notebook.get("cells"), list):
            raise ValueError("no cells")
    except (OSError, ValueError) as error:
        raise NotebookError(str(path), f"not a notebook: {error}", "save it again in JupyterLab") from None
    return notebook


def _loaded(given: Sequence[str], by: By | None) -> tuple[list[tuple[str, Article | None]], list[KbioError]]:
    """Every article with the file that holds it, and the faults of those that cannot be loaded.

    A corpus is left closed (one None for all of its articles) unless they are to be grouped; by month it is its files.
    """
    articles: list[tuple[str, Article | None]] = []
    faults: list[KbioError] = []
    for item in given:
        if item == "-":
            faults.append(ArticleError("-", "a report cannot be repeated from standard input", "give it as a file"))
            continue
        try:
            found = list(paths_of([item]))
        except KbioError as fault:
            faults.append(fault)
            continue
        if by == "month":
            found = [part for path in found for part in (parts_of(path, "articles") if is_corpus(path) else [path])]
        for path in found:
            if by is None and is_corpus(path):
                articles.append((path, None))
                continue
            for article in articles_of(path):
                if isinstance(article, KbioError):
                    faults.append(article)
                else:
                    articles.append((path, article))
    return articles, faults


def _groups(articles: Sequence[tuple[str, Article | None]], by: By) -> dict[str, list[str]]:
    """Name of the group → files of its articles, names in order; an article may stand in several."""
    from analysis.reading import read  # only a grouping needs to read; the notebook does it again

    groups: dict[str, dict[str, None]] = {}
    for path, article in articles:
        for name in sorted(_names(read(article), by)) if article is not None else ():
            groups.setdefault(name, {})[path] = None
    return {name: list(paths) for name, paths in sorted(groups.items())}


def _names(reading: Reading, by: By) -> set[str]:
    if by == "month":
        return {(reading.published or "undated")[:7]}
    if by == "company":
        return {n for d in reading.deals for n in (*d.licensor, *d.licensee) if n != "undisclosed"}
    return {m.subject for m in reading.metrics if m.metric in _OF_CLUSTERS}


def cells_of(job: Job) -> int:
    """How many cells of code a job will run, for a progress bar."""
    return sum(cell["cell_type"] == "code" for cell in _opened(job.notebook)["cells"])

"""One report: a notebook run by papermill over some articles, and the folder of files that comes of it."""

from __future__ import annotations

import hashlib
import json
import os
import platform
import re
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from analysis import errors
from analysis.errors import NotebookError, OutputError

RECORD = "run.json"
# What decides a report's bytes besides the project's own code.
_LIBRARIES = ("kbio-analysis", "papermill", "nbformat", "pandas", "matplotlib", "koreanize-matplotlib", "typst", "lxml")


@dataclass(frozen=True, slots=True)
class Job:
    """A notebook, its articles (paths), what is given of its parameters, and a word for its folder's name."""

    notebook: Path
    articles: tuple[str, ...]
    parameters: Mapping[str, Any] = field(default_factory=dict)
    group: str = ""

    @property
    def name(self) -> str:
        return f"{self.notebook.stem} ({self.group})" if self.group else self.notebook.stem


@dataclass(frozen=True, slots=True)
class Made:
    """A finished report: its folder, its PDF, and what is worth telling (characters that could not be shown)."""

    folder: Path
    pdf: Path
    remarks: tuple[str, ...] = ()


def make(job: Job, out: Path, tell: Callable[[str], None], kernels: str | None = None) -> Made:
    """Run a job and move its finished folder to `<out>/<notebook>/<run>`; a failure leaves nothing behind.

    `tell`     called with "cell" after each cell of code, and with "export" after the export
    `kernels`  address of a warm server of kernels
    Raises   NotebookError naming cell and cause, OutputError
    """
    executed = execute(job, tell, kernels)
    with _folder(out / job.notebook.stem) as aside:
        date, remarks = export(executed, job, aside)
        target = out / job.notebook.stem / run_name(job, date)
        _record(job, date, aside, target)
        _replace(aside, target)
    tell("export")
    return Made(target, target / f"{job.notebook.stem}.pdf", tuple(remarks))


def execute(job: Job, tell: Callable[[str], None], kernels: str | None = None) -> Any:
    """The notebook executed by papermill in a kernel of its own, without what tells when and where it ran."""
    skip_address_grammar()
    import papermill
    from papermill.exceptions import PapermillExecutionError

    from analysis.publish.kernels import manager

    def on_cell_executed(**_: Any) -> None:
        tell("cell")

    try:
        notebook = papermill.execute_notebook(
            str(job.notebook),
            None,
            {"articles": list(job.articles), **job.parameters},
            kernel_name="python3",
            progress_bar=False,
            on_cell_executed=on_cell_executed,
            shutdown_kernel="immediate",
            **({"kernel_manager_class": manager(kernels)} if kernels else {}),
            extra_arguments=["--log-level=ERROR"],  # a kernel warns that its port is local only
        )
    except PapermillExecutionError as error:
        said = re.sub(r"\s+", " ", str(error.evalue)).strip()
        # the index counts from 0, and counts the cell that papermill put in: this is the notebook's own number
        where = f"{job.name} cell {error.cell_index}"
        raise NotebookError(where, *_fault(error.ename, said)) from error
    except RuntimeError as error:  # a kernel that does not start or dies
        raise NotebookError(
            job.name, f"the kernel failed: {error}", "run the notebook in JupyterLab to see why"
        ) from error
    notebook.metadata.pop("papermill", None)
    for cell in notebook.cells:
        cell.metadata.pop("papermill", None)
        cell.metadata.pop("execution", None)
        if "injected-parameters" in cell.metadata.get("tags", ()):
            cell.id = "injected-parameters"
    return notebook


def _fault(name: str, said: str) -> tuple[str, str]:
    """What a cell raised, and the mend: a fault of ours brings its own."""
    if isinstance(getattr(errors, name, None), type):
        fault, _, mend = said.rpartition("; ")
        return fault, mend
    return f"{name}: {said}", "run it with --debug to see the cell"


def export(notebook: Any, job: Job, folder: Path) -> tuple[str | None, list[str]]:
    """Write a report's files into a folder. Returns the date of the newest article, and remarks for the user."""
    from nbformat.v4 import nbjson

    from analysis.publish.attachments import attachments
    from analysis.publish.document import document
    from analysis.publish.pdf import pdf
    from analysis.publish.web import page

    writes: Any = nbjson.writes
    stem = job.notebook.stem
    read = document(notebook, job.name)
    made, remarks = pdf(read)
    files = {f"{stem}.pdf": made, f"{stem}.html": page(read).encode(), **attachments(read)}
    files[f"{stem}.ipynb"] = (writes(notebook) + "\n").encode()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return read.date, remarks


def run_name(job: Job, date: str | None) -> str:
    """A folder name that the same inputs always get: date, group, and a hash of articles and parameters."""
    inputs = sorted(hash_of(Path(path)) for path in job.articles)
    given = json.dumps([inputs, dict(job.parameters)], ensure_ascii=False, sort_keys=True, default=str)
    short = hashlib.sha256(given.encode()).hexdigest()[:8]
    group = re.sub(r"[^\w가-힣]+", "-", job.group).strip("-")[:40]
    return "-".join(part for part in (date or "undated", group, short) if part)


def hash_of(path: Path) -> str:
    """SHA-256 of a file, or "missing"; of a corpus folder that of its manifest, which holds the hashes of its files."""
    path = path / "manifest.json" if path.is_dir() else path
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "missing"


def _record(job: Job, date: str | None, folder: Path, target: Path) -> None:
    """Write `run.json`: what went in, with what it was made, and what came out. No clock, no absolute path."""
    record = {
        "notebook": job.notebook.stem,
        "notebook_path": _relative(job.notebook, target),
        "notebook_sha256": hash_of(job.notebook),
        "date": date,
        "group": job.group,
        "articles": [
            {
                "path": _relative(Path(path), target),
                "sha256": hash_of(Path(path)),
                "sidecar_sha256": hash_of(Path(path).with_suffix(".toml")),
            }
            for path in job.articles
        ],
        "parameters": dict(job.parameters),
        "versions": versions(),
        "outputs": {path.name: hash_of(path) for path in sorted(folder.iterdir())},
    }
    text = json.dumps(record, ensure_ascii=False, indent=1, default=str) + "\n"
    (folder / RECORD).write_text(text, encoding="utf-8")


def versions() -> dict[str, str]:
    """Of Python and the libraries that decide a report's bytes."""
    found = {"python": platform.python_version()}
    for name in _LIBRARIES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "missing"
    return found


def _relative(path: Path, folder: Path) -> str:
    return Path(os.path.relpath(path.resolve(), folder.resolve())).as_posix()


@contextmanager
def _folder(parent: Path) -> Iterator[Path]:
    """A folder beside the final one, gone in the end unless it was moved into place."""
    aside = parent / f".{os.getpid()}.part"
    try:
        aside.mkdir(parents=True)
        yield aside
    except OSError as error:
        where = str(error.filename or parent)
        raise OutputError(where, f"cannot be written ({error.strerror})", "choose another folder with --out") from error
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _replace(aside: Path, target: Path) -> None:
    """Move a finished folder into place; one of an earlier run gives way to it as a whole."""
    old = target.with_name(f".{target.name}.{os.getpid()}.old")
    if target.exists():
        target.rename(old)
    aside.rename(target)
    shutil.rmtree(old, ignore_errors=True)


def skip_address_grammar() -> None:
    """Keep jsonschema from building a grammar of international addresses, which no notebook holds.

    The grammar takes longer to build than a notebook to run; jsonschema treats the module as optional.
    """
    sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]

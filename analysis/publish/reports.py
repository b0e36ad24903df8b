"""What `kbio report` does: plan the jobs, run them side by side, tell how it goes."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from tqdm import tqdm

from analysis.errors import KbioError, OutputError
from analysis.publish.job import Job, Made
from analysis.publish.kernels import server
from analysis.publish.plan import By, cells_of, plan
from analysis.publish.run import run, warm


def make_reports(
    articles: Sequence[str],
    notebook: str,
    by: By | None,
    parameters: Mapping[str, Any],
    out: Path,
    example: Path | None,
    complain: Callable[[KbioError], Any],
) -> bool:
    """Make every report that is asked for; True where any article or report failed. Finished PDFs go to stdout.

    Raises   KbioError where nothing can be made at all
    """
    warm()
    with server() as kernels:
        return _made(plan(articles, notebook, by, parameters), out, example, complain, kernels)


def _made(
    planned: tuple[list[Job], list[KbioError]],
    out: Path,
    example: Path | None,
    complain: Callable[[KbioError], Any],
    kernels: str | None,
) -> bool:
    jobs, faults = planned
    _writable(out)
    for fault in faults:
        complain(fault)
    with tqdm(total=sum(cells_of(job) + 2 for job in jobs), unit="cell", leave=False, file=sys.stderr) as bar:

        def tell(job: Job, said: str) -> None:
            bar.set_description(f"{job.name} {said}", refresh=False)
            bar.update()

        for outcome in run(jobs, out, tell, kernels):
            if outcome.made is not None:
                bar.write(str(outcome.made.pdf), file=sys.stdout)
                for remark in outcome.made.remarks:
                    bar.write(remark, file=sys.stderr)
                if example is not None and _is_seed(outcome.job):
                    _keep(outcome.made, example)
            elif outcome.fault is not None:
                faults.append(outcome.fault)
                with bar.external_write_mode(file=sys.stderr):
                    complain(outcome.fault)
    return bool(faults)


def _writable(out: Path) -> None:
    """Fail before the work rather than after it."""
    probe = out / ".writable"
    try:
        out.mkdir(parents=True, exist_ok=True)
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise OutputError(
            str(out), f"cannot be written ({error.strerror})", "choose another folder with --out"
        ) from None


def _is_seed(job: Job) -> bool:
    """Whether a report rests on the project's own seed article alone, with nothing else asked for."""
    seeds = Path(__file__).parents[2] / "seeds"
    return len(job.articles) == 1 and Path(job.articles[0]).resolve().parent == seeds and not job.parameters


def _keep(made: Made, example: Path) -> None:
    try:
        example.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(made.pdf, example / made.pdf.name)
    except OSError as error:
        raise OutputError(str(example), f"cannot be written ({error.strerror})", "choose another --example") from None

"""What a worker process does. Importing this module loads, once in the fork server, what every report needs."""

from __future__ import annotations

import signal
from multiprocessing.connection import Connection
from pathlib import Path

from analysis.errors import KbioError, NotebookError
from analysis.publish.job import Job, make, skip_address_grammar

skip_address_grammar()

import lxml.html  # noqa: E402, F401
import mistune  # noqa: E402, F401
import papermill  # noqa: E402, F401
import typst  # noqa: E402, F401

from analysis.publish import document, glyphs, pdf, web  # noqa: E402, F401

glyphs.advances()


def work(job: Job, out: Path, pipe: Connection, kernels: str | None) -> None:
    """Make a report and tell the parent through the pipe: strings as it goes on, then what was made, or the fault.

    Ctrl-C is the parent's to handle; its SIGTERM unwinds, so that kernel and files are cleared.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, lambda *_: _unwind())
    try:
        pipe.send(make(job, out, pipe.send, kernels))
    except BrokenPipeError:
        pass  # the parent is gone, and has told its user why
    except KbioError as fault:
        pipe.send(fault)
    except Exception as error:
        pipe.send(NotebookError(job.name, f"{type(error).__name__}: {error}", "report it, with --debug"))
    finally:
        pipe.close()


def _unwind() -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    raise SystemExit(1)

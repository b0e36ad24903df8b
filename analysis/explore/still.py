"""A widget beside what stands still: where no widget runs (an export, GitHub, the PDF), its HTML is shown."""

from __future__ import annotations

import contextvars
import sys
from typing import Any


class Still:
    """Mixed in before a widget's class: `still` says how the widget looks as plain HTML and as one line of text."""

    def still(self) -> tuple[str, str]:
        raise NotImplementedError

    def open(self) -> None:
        """Open the widget's line to the browser on nobody's behalf.

        A program that runs a notebook (papermill, `nbconvert --execute`) keeps the state of every widget that a cell
        opens, and an export then draws the widget with a program from the network in place of the HTML beside it. It
        keeps only what a cell asked for; a browser takes the line whoever asked.
        """
        kernel = getattr(_shell(), "kernel", None)
        asker = getattr(kernel, "_shell_parent", None)
        if not isinstance(asker, contextvars.ContextVar):
            super().open()  # type: ignore[misc]
            return
        opening = super().open  # type: ignore[misc]

        def alone() -> None:
            asker.set({})
            opening()

        contextvars.copy_context().run(alone)

    def _repr_mimebundle_(self, **kwargs: Any) -> tuple[dict[str, Any], dict[str, Any]]:
        bundle = super()._repr_mimebundle_(**kwargs)  # type: ignore[misc]
        data, metadata = bundle or ({}, {})
        html, text = self.still()
        return {**data, "text/html": html, "text/plain": text}, metadata


def _shell() -> Any:
    ipython = sys.modules.get("IPython")
    return ipython.get_ipython() if ipython else None

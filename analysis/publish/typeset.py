"""The exporters that nbconvert and JupyterLab find by their entry points: an executed notebook → PDF or HTML page."""

from __future__ import annotations

import sys
from typing import Any

from nbconvert.exporters import Exporter

from analysis.publish.document import document
from analysis.publish.pdf import pdf


class TypstPDFExporter(Exporter):
    """`jupyter nbconvert --to typst-pdf`: PDF/A-3a and PDF/UA-1 in one file, the same bytes for the same notebook."""

    export_from_notebook = "PDF (Typst)"
    output_mimetype = "application/pdf"

    def _file_extension_default(self) -> str:
        return ".pdf"

    def from_notebook_node(self, nb: Any, resources: Any = None, **kw: Any) -> Any:
        nb, resources = super().from_notebook_node(nb, resources, **kw)
        made, missing = pdf(document(nb, _name(resources)))
        for line in missing:
            print(line, file=sys.stderr)
        return made, resources


def _name(resources: Any) -> str:
    return str(resources.get("metadata", {}).get("name") or "notebook")

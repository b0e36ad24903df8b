"""The exporters that nbconvert and JupyterLab find by their entry points: an executed notebook → PDF or HTML page."""

from __future__ import annotations

import sys
from typing import Any

from nbconvert.exporters import Exporter
from traitlets import default

from analysis.publish.document import Document, document
from analysis.publish.pdf import pdf
from analysis.publish.web import page


class _DocumentExporter(Exporter):
    """An exporter that reads the notebook as a document first."""

    def from_notebook_node(self, nb: Any, resources: Any = None, **kw: Any) -> Any:
        nb, resources = super().from_notebook_node(nb, resources, **kw)
        name = resources.get("metadata", {}).get("name") or "notebook"
        return self.written(document(nb, str(name))), resources

    def written(self, read: Document) -> bytes | str:
        raise NotImplementedError


class TypstPDFExporter(_DocumentExporter):
    """`jupyter nbconvert --to typst-pdf`: PDF/A-3a and PDF/UA-1 in one file, the same bytes for the same notebook."""

    export_from_notebook = "PDF (Typst)"
    output_mimetype = "application/pdf"

    @default("file_extension")
    def _file_extension_default(self) -> str:
        return ".pdf"

    def written(self, read: Document) -> bytes:
        made, missing = pdf(read)
        for line in missing:
            print(line, file=sys.stderr)
        return made


class PageExporter(_DocumentExporter):
    """`jupyter nbconvert --to kbio-html`: one self-contained page, each number's sentence shown at hand."""

    export_from_notebook = "HTML (kbio)"
    output_mimetype = "text/html"

    @default("file_extension")
    def _file_extension_default(self) -> str:
        return ".html"

    def written(self, read: Document) -> str:
        return page(read)

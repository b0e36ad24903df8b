"""Documents of word processors: docx, and the Korean hwp and hwpx."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

from analysis.articles.draft import Draft
from analysis.errors import ArticleError


def docx(data: bytes, where: str) -> Iterator[Draft]:
    """The paragraphs and tables of a docx, in their order; a table's row is a line, its cells parted by tabs.

    Raises   ArticleError for a file that is no docx
    """
    from docx import Document
    from docx.table import Table

    try:
        document = Document(io.BytesIO(data))
    except Exception as error:  # the library lets faults of zip, XML and its own through alike
        raise ArticleError(where, f"not a readable docx ({error})", "save it anew as docx or txt") from None
    lines: list[str] = []
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            lines += ["\t".join(cell.text.strip() for cell in row.cells) for row in block.rows]
        else:
            lines.append(block.text)
    yield Draft("\n".join(lines), "docx")


def hwp(data: bytes, where: str) -> Iterator[Draft]:
    """The text of an hwp or hwpx.

    Raises   ArticleError for a file that is neither
    """
    import unhwp

    try:
        with unhwp.parse_bytes(data) as result:
            text = result.text
    except unhwp.UnhwpError as error:
        fault = re.sub(r"\s+", " ", str(error))
        raise ArticleError(where, f"not a readable hwp or hwpx ({fault})", "save it anew as hwpx or txt") from None
    yield Draft(text, "hwp")

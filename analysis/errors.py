"""The faults that a user can meet, each with its fields first and its message last.

A fault names the file, what is wrong, and how to mend it; the command line prints it as one line.
"""

from __future__ import annotations


class KbioError(Exception):
    """A fault with a mend. `where` is a file, a parameter or a rule; `fault` what is wrong; `mend` what to do."""

    def __init__(self, where: str, fault: str, mend: str) -> None:
        self.where, self.fault, self.mend = where, fault, mend
        super().__init__(f"{where}: {fault}; {mend}")

    def __reduce__(self) -> tuple[type[KbioError], tuple[str, str, str]]:
        return type(self), (self.where, self.fault, self.mend)


class ArticleError(KbioError):
    """An article that cannot be loaded: missing, empty, binary, not decodable."""


class OriginError(KbioError):
    """A sidecar that does not fit: wrong field, wrong type, or a hash that is not the article's."""


class RuleError(KbioError):
    """A table of rules or facts with a row that cannot stand."""


class ParameterError(KbioError):
    """A parameter of a notebook or command that is unknown or impossible."""


class OutputError(KbioError):
    """An output that cannot be written."""


class NotebookError(KbioError):
    """A notebook that failed while it ran; `where` names it and the cell."""

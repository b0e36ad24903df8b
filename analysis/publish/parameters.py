"""The parameters of a notebook: read from the cell that declares them, and what is given checked against it."""

from __future__ import annotations

import ast
import datetime
import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from analysis.errors import NotebookError, ParameterError

_PLAIN = (str, int, float, bool, list, dict, type(None))


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter: its default and the comment that explains it."""

    name: str
    default: Any
    said: str


def declared(notebook: Any, name: str) -> dict[str, Parameter]:
    """The parameters that a notebook's cell tagged `parameters` declares; their defaults are literals.

    Raises   NotebookError for a notebook without such a cell, or with a default that is not a literal
    """
    for number, cell in enumerate(notebook["cells"], 1):
        if "parameters" in cell["metadata"].get("tags", ()):
            return dict(_declared("".join(cell["source"]), f"{name} cell {number}"))
    raise NotebookError(name, "no cell is tagged 'parameters'", "tag the cell that declares them")


def _declared(source: str, where: str) -> list[tuple[str, Parameter]]:
    lines = source.split("\n")
    found = []
    for node in ast.parse(source).body:
        target: ast.expr
        value: ast.expr | None
        if isinstance(node, ast.AnnAssign):
            target, value = node.target, node.value
        elif isinstance(node, ast.Assign):
            target, value = node.targets[0], node.value
        else:
            continue
        if not isinstance(target, ast.Name) or value is None:
            continue
        try:
            default = ast.literal_eval(value)
        except ValueError:
            raise NotebookError(
                where, f"the default of '{target.id}' is not a literal", "write a plain value"
            ) from None
        after = lines[(node.end_lineno or 1) - 1].encode()[node.end_col_offset or 0 :].decode()
        found.append((target.id, Parameter(target.id, default, after.partition("#")[2].strip())))
    return found


def given(file: Path | None, pairs: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """Parameters of a YAML file and of `-p` pairs, which stand before the file's. A pair's value is read as YAML too.

    Raises   ParameterError for a file that is no mapping of names to values
    """
    import yaml

    values: dict[str, Any] = {}
    try:
        if file is not None:
            rows = yaml.safe_load(file.read_text(encoding="utf-8")) or {}
            if not isinstance(rows, dict) or not all(isinstance(name, str) for name in rows):
                raise ParameterError(str(file), "not a mapping of names to values", "write one 'name: value' a line")
            values.update(rows)
        where = ""
        for where, text in pairs:
            values[where] = yaml.safe_load(text)
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        said = " ".join(str(error).split())
        raise ParameterError(str(where or file), f"not YAML: {said}", "put the value in quotes") from None
    return values


def check(given: Mapping[str, Any], known: Mapping[str, Parameter]) -> dict[str, Any]:
    """The given values, dates as ISO strings and numbers as the default's kind.

    Raises   ParameterError that names the parameter and what is allowed
    """
    return {name: _fitted(name, value, known) for name, value in given.items()}


def _fitted(name: str, value: Any, known: Mapping[str, Parameter]) -> Any:
    if name not in known:
        near = difflib.get_close_matches(name, known, 1)
        hint = f"did you mean '{near[0]}'? " if near else ""
        raise ParameterError(f"parameter '{name}'", "unknown", f"{hint}use one of {', '.join(known)}")
    if isinstance(value, datetime.date):  # YAML reads a bare date as one
        value = value.isoformat()
    default = known[name].default
    if isinstance(default, str) and isinstance(value, int | float) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, _PLAIN) or not _alike(default, value):
        wanted = "true or false" if isinstance(default, bool) else f"a value like {default!r}"
        raise ParameterError(f"parameter '{name}'", f"{value!r} does not fit", f"give {wanted}")
    return value


def _alike(default: Any, value: Any) -> bool:
    """Whether a value is of the default's kind. None says nothing of it; a text may stand for a list of one."""
    if default is None or value is None:
        return True
    if isinstance(default, bool) or isinstance(value, bool):
        return isinstance(default, bool) and isinstance(value, bool)
    if isinstance(default, str | list):
        return isinstance(value, str | list)
    if isinstance(default, int | float):
        return isinstance(value, int | float)
    return isinstance(value, type(default))

"""The sidecar `<name>.toml` of an article: where it came from, and the hash of the file that it describes."""

from __future__ import annotations

import dataclasses
import datetime
import re
import tomllib
from pathlib import Path

from analysis.errors import OriginError
from analysis.records import Origin

_FIELDS = tuple(f.name for f in dataclasses.fields(Origin))
_ISO = re.compile(r"\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?)?)?)?")


def sidecar_of(article: Path) -> Path:
    """The path where an article's sidecar would stand."""
    return article.with_suffix(".toml")


def read_origin(article: Path, sha256: str) -> Origin:
    """Read an article's sidecar; an empty `Origin` where there is none.

    Raises   OriginError for TOML that does not parse, an unknown field, a wrong type, a date that is not ISO 8601,
             or a hash that is not the article's (the message names both files)
    """
    path = sidecar_of(article)
    if not path.exists():
        return Origin()
    try:
        rows = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise OriginError(str(path), f"not TOML: {error}", "mend the line named") from None
    for key, value in rows.items():
        if key not in _FIELDS:
            raise OriginError(str(path), f"unknown field '{key}'", f"use only {', '.join(_FIELDS)}")
        if isinstance(value, datetime.datetime | datetime.date):
            rows[key] = value.isoformat()
        elif not isinstance(value, str):
            raise OriginError(str(path), f"field '{key}' is not a string", "write it in quotes")
    for key in ("published", "accessed"):
        if key in rows:
            rows[key] = check_date(rows[key], f"{path}: {key}", OriginError)
    stated = rows.get("sha256")
    if stated is not None and stated.lower() != sha256:
        raise OriginError(
            str(path),
            f"its sha256 {stated[:12]}… is not that of {article} ({sha256[:12]}…)",
            "restore the article, or write the new hash if the change is meant",
        )
    return Origin(**rows)


def check_date(text: str, where: str, error: type[OriginError] | type[Exception] = OriginError) -> str:
    """An ISO 8601 date or date-time (to the minute or second) as given, without zone; the named error otherwise."""
    value = text.strip().replace(" ", "T")
    value = re.sub(r"(Z|[+-]\d{2}:?\d{2})$", "", value)
    try:
        if not _ISO.fullmatch(value):
            raise ValueError
        parts = [int(p) for p in re.split(r"[-T:]", value)]
        datetime.datetime(*(parts + [1] * (3 - len(parts))))  # type: ignore[arg-type]
    except ValueError:
        fault = f"'{text}' is not a date"
        mend = "write YYYY-MM-DD or YYYY-MM-DDThh:mm"
        if issubclass(error, OriginError):
            raise error(where, fault, mend) from None
        raise error(f"{where}: {fault}; {mend}") from None
    return value

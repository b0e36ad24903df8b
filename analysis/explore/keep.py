"""Adding an article to `seeds/`: the file as it came, and the sidecar that says where it came from."""

from __future__ import annotations

import hashlib
import os
import re
import unicodedata
from dataclasses import dataclass, field, fields, replace
from pathlib import Path

from analysis.articles.origin import check_date, sidecar_of
from analysis.errors import ArticleError, OriginError, OutputError
from analysis.records import Origin

FORMS = (".txt", ".html", ".htm")
_LONGEST = 120  # bytes of a name, so that every file system takes it with its ending
_UNSAFE = re.compile(r"[^0-9A-Za-z가-힣]+")
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Draft:
    """An article that is read and not yet kept: its bytes as they came, their form, and what is known of its origin."""

    data: bytes
    form: str
    origin: Origin = field(default_factory=Origin)


def safe_name(text: str) -> str:
    """A file name made of a title: Hangul, Latin letters and digits, single hyphens between; "article" for none.

    Nothing in it can leave a folder, hide a file or stand for a device.
    """
    name = _UNSAFE.sub("-", unicodedata.normalize("NFC", text)).strip("-")
    while len(name.encode()) > _LONGEST:
        name = name[:-1]
    name = name.strip("-") or "article"
    return f"article-{name}" if _RESERVED.fullmatch(name) else name


def keep(draft: Draft, name: str, folder: Path) -> Path:
    """Write an article and its sidecar into a folder; both or neither, and never over a file that stands there.

    `name`   made safe first; the ending is the draft's
    Returns  the article's path
    Raises   OutputError where either file stands already or cannot be written; ArticleError for a form that is not
             kept; OriginError for a date that is none
    """
    if draft.form not in FORMS:
        raise ArticleError(name, f"{draft.form} is not kept", f"give {', '.join(FORMS)}")
    path = folder / f"{safe_name(name)}{draft.form}"
    sidecar = sidecar_of(path)
    written = _sidecar(draft).encode()
    taken = next((p for p in (path, sidecar, *(path.with_suffix(form) for form in FORMS)) if os.path.lexists(p)), None)
    if taken is not None:
        raise OutputError(str(taken), "stands there already", "choose another name")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _write(sidecar, written)
        try:
            _write(path, draft.data)
        except OSError:
            sidecar.unlink()
            raise
    except FileExistsError:
        raise OutputError(str(path), "stands there already", "choose another name") from None
    except OSError as error:
        raise OutputError(str(folder), f"cannot be written ({error.strerror})", "choose another folder") from None
    return path


def _write(path: Path, data: bytes) -> None:
    """Write a new file; one that stands there is left as it is, and half a file is not left behind."""
    with path.open("xb") as file:
        try:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        except OSError:
            path.unlink(missing_ok=True)
            raise


def _sidecar(draft: Draft) -> str:
    origin = replace(draft.origin, sha256=hashlib.sha256(draft.data).hexdigest())
    if origin.published:
        origin = replace(origin, published=check_date(origin.published, "published", OriginError))
    said = {f.name: getattr(origin, f.name) for f in fields(Origin)}
    return "".join(f"{name} = {_quoted(value)}\n" for name, value in said.items() if value)


def _quoted(text: str) -> str:
    """A TOML basic string."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + re.sub(r"[\x00-\x1f\x7f]", lambda match: f"\\u{ord(match[0]):04X}", escaped) + '"'

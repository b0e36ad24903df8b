"""Article files and folders of them → `Article`."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from analysis.articles.decode import decode, normalise
from analysis.articles.origin import read_origin
from analysis.errors import ArticleError
from analysis.records import Article, Origin

SUFFIXES = (".txt",)


def paths_of(given: Iterable[str | Path]) -> Iterator[str]:
    """The article files that are meant: a file is itself, a folder its articles in name order, `-` standard input.

    Raises   ArticleError for a path that does not exist and for a folder without articles
    """
    for item in given:
        path = Path(item)
        if str(item) == "-":
            yield "-"
        elif path.is_dir():
            found = sorted(p for p in path.iterdir() if p.suffix.lower() in SUFFIXES and p.is_file())
            if not found:
                raise ArticleError(str(path), "a folder without articles", f"put {', '.join(SUFFIXES)} files into it")
            yield from map(str, found)
        elif path.exists():
            yield str(path)
        else:
            raise ArticleError(str(path), "no such file or folder", "check the path")


def load(path: str | Path, published: str | None = None) -> Article:
    """Load one article.

    `published`  ISO 8601 date or date-time that stands before the sidecar's and the text's
    Raises       ArticleError, OriginError: file, fault and mend in one line
    """
    where = str(path)
    data = _bytes(where)
    text, encoding = decode(data, where)
    sha256 = hashlib.sha256(data).hexdigest()
    origin = Origin() if where == "-" else read_origin(Path(where), sha256)
    text = normalise(text)
    if not text.strip():
        raise ArticleError(where, "the file holds no text", "give an article with text in it")
    date = published or origin.published
    return Article(
        id="stdin" if where == "-" else Path(where).stem,
        path=where,
        sha256=sha256,
        text=text,
        encoding=encoding,
        origin=origin,
        published=date,
        published_from="given" if published else "sidecar" if origin.published else None,
    )


def load_all(given: Iterable[str | Path], published: str | None = None) -> list[Article]:
    """Load every article of files and folders; the first that cannot be loaded raises."""
    return [load(path, published) for path in paths_of(given)]


def _bytes(where: str) -> bytes:
    if where == "-":
        return sys.stdin.buffer.read()
    path = Path(where)
    if path.is_dir():
        raise ArticleError(where, "a folder, not an article", "give its files, or the folder where folders are taken")
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise ArticleError(where, "no such file", "check the path") from None
    except PermissionError:
        raise ArticleError(where, "no permission to read", "give the file read permission") from None
    except OSError as error:
        raise ArticleError(where, f"cannot be read ({error.strerror})", "check the disk and the path") from None

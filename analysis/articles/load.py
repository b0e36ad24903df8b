"""Files and folders, here or in a bucket → `Article`."""

from __future__ import annotations

import hashlib
import io
import sys
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath

from analysis.articles.corpora import articles_in, is_corpus, is_finished
from analysis.articles.decode import normalise
from analysis.articles.draft import Draft
from analysis.articles.forms import office, pdf, plain, rows, web
from analysis.articles.origin import read_origin
from analysis.errors import ArticleError, KbioError
from analysis.records import Article, Origin, PublishedFrom

FORMS: dict[str, Callable[[bytes, str], Iterator[Draft] | Iterator[Draft | ArticleError]]] = {
    ".txt": plain.drafts,
    ".html": web.drafts,
    ".htm": web.drafts,
    ".pdf": pdf.drafts,
    ".docx": office.docx,
    ".hwp": office.hwp,
    ".hwpx": office.hwp,
    ".jsonl": rows.json_lines,
    ".parquet": rows.parquet,
}
SUFFIXES = (*FORMS, ".zip")
_MOST_BYTES = 512 * 1024 * 1024  # of one member of a zip: a bomb unpacks to more


def paths_of(given: Iterable[str | Path]) -> Iterator[str]:
    """The article files that are meant: a file is itself, a folder its articles in name order, `-` standard input.

    A folder is read with the folders in it; hidden ones are passed over. A corpus folder is itself: it holds its
    articles in tables. An address with `://` goes through fsspec.

    Raises   ArticleError for a path that does not exist and for a folder without articles
    """
    for item in given:
        where = str(item)
        if where == "-":
            yield where
        elif "://" in where:
            yield from _remote_paths(where)
        elif is_corpus(where):
            if not is_finished(where):
                raise ArticleError(where, "an unfinished corpus", "run `kbio corpus read` to its end first")
            yield where
        elif (path := Path(where)).is_dir():
            found = sorted(p for p in path.rglob("*") if _is_article(p.relative_to(path)) and p.is_file())
            if not found:
                raise ArticleError(where, "a folder without articles", f"put {', '.join(SUFFIXES)} files into it")
            yield from map(str, found)
        elif path.exists():
            yield where
        else:
            raise ArticleError(where, "no such file or folder", "check the path")


def load(path: str | Path, published: str | None = None) -> Article:
    """Load the one article of a file.

    `published`  ISO 8601 date or date-time that stands before the sidecar's and the text's
    Raises       ArticleError, OriginError: file, fault and mend in one line; also for a file of several articles
    """
    found = list(articles_of(path, published))
    if len(found) != 1:
        raise ArticleError(str(path), f"holds {len(found)} articles, not one", "give it where several are taken")
    if isinstance(found[0], KbioError):
        raise found[0]
    return found[0]


def load_all(given: Iterable[str | Path], published: str | None = None) -> list[Article]:
    """Load every article of files and folders; the first that cannot be loaded raises."""
    articles: list[Article] = []
    for path in paths_of(given):
        for item in articles_of(path, published):
            if isinstance(item, KbioError):
                raise item
            articles.append(item)
    return articles


def articles_of(path: str | Path, published: str | None = None) -> Iterator[Article | KbioError]:
    """Every article of one file or corpus, in order; one that cannot be loaded comes back as its fault."""
    where = str(path)
    try:
        if is_corpus(where):
            yield from articles_in(where, published=published)
            return
        data = _bytes(where)
        if where.lower().endswith(".zip"):
            yield from _unzip(data, where, published)
            return
        sha256 = hashlib.sha256(data).hexdigest()
        sidecar = Origin() if where == "-" or "://" in where else read_origin(Path(where), sha256)
        yield from _articles(data, where, sha256, sidecar, published)
    except KbioError as error:
        yield error


def article_of(
    draft: Draft, where: str, sha256: str = "", sidecar: Origin | None = None, published: str | None = None
) -> Article:
    """The article of a draft. `sha256` is the file's; where it is "", that of the text.

    Raises   ArticleError for a draft that holds no text
    """
    text = normalise(draft.text)
    path = where if draft.member is None else f"{where}#{draft.member}"
    if not text.strip():
        raise ArticleError(path, "the file holds no text", "give an article with text in it")
    sidecar = sidecar or Origin()
    date, source = _date(published, sidecar, draft.origin)
    stem = "stdin" if where == "-" else PurePosixPath(where.replace("\\", "/")).stem
    return Article(
        id=stem if draft.member is None else f"{stem}#{draft.member}",
        path=path,
        sha256=sha256 or hashlib.sha256(text.encode()).hexdigest(),
        text=text,
        encoding=draft.encoding,
        origin=_merged(sidecar, draft.origin),
        published=date,
        published_from=source,
        pieces=draft.pieces,
    )


def _articles(
    data: bytes, where: str, sha256: str, sidecar: Origin, published: str | None
) -> Iterator[Article | KbioError]:
    form = FORMS.get(PurePosixPath(where.replace("\\", "/")).suffix.lower(), plain.drafts)
    for draft in form(data, where):
        try:
            # a row has no file of its own: its hash is its text's
            yield (
                draft
                if isinstance(draft, ArticleError)
                else article_of(draft, where, "" if draft.member else sha256, sidecar, published)
            )
        except ArticleError as error:
            yield error


def _date(given: str | None, sidecar: Origin, stated: Origin) -> tuple[str | None, PublishedFrom | None]:
    if given:
        return given, "given"
    if sidecar.published:
        return sidecar.published, "sidecar"
    return stated.published, "page" if stated.published else None


def _merged(sidecar: Origin, stated: Origin) -> Origin:
    """What the sidecar says stands before what the file says of itself."""
    fields = Origin.__dataclass_fields__
    return replace(sidecar, **{k: getattr(stated, k) for k in fields if getattr(sidecar, k) is None})


def _unzip(data: bytes, where: str, published: str | None) -> Iterator[Article | KbioError]:
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except zipfile.BadZipFile as error:
        raise ArticleError(where, f"not a readable zip ({error})", "pack it anew") from None
    with archive:
        members = sorted((m for m in archive.infolist() if _is_article(PurePosixPath(m.filename))), key=_filename)
        if not members:
            raise ArticleError(where, "a zip without articles", f"put {', '.join(FORMS)} files into it")
        for member in members:
            inside = f"{where}!{member.filename}"
            try:
                if member.filename.lower().endswith(".zip"):
                    raise ArticleError(inside, "a zip within a zip", "unpack it first")
                if member.file_size > _MOST_BYTES:
                    raise ArticleError(inside, f"unpacks to {member.file_size} bytes", "unpack it and split it")
                content = archive.read(member)
            except ArticleError as error:
                yield error
                continue
            except (zipfile.BadZipFile, RuntimeError, NotImplementedError, OSError, EOFError) as error:
                yield ArticleError(inside, f"cannot be unpacked ({error})", "pack it anew, without a password")
                continue
            try:
                yield from _articles(content, inside, hashlib.sha256(content).hexdigest(), Origin(), published)
            except KbioError as error:
                yield error


def _filename(member: zipfile.ZipInfo) -> str:
    return member.filename


def _is_article(path: Path | PurePosixPath) -> bool:
    return path.suffix.lower() in SUFFIXES and not any(part.startswith((".", "__")) for part in path.parts)


def _remote_paths(where: str) -> Iterator[str]:
    import fsspec

    try:
        system, path = fsspec.core.url_to_fs(where)
        if not system.isdir(path):
            yield where
            return
        found = sorted(p for p in system.find(path) if _is_article(PurePosixPath(p).relative_to(path)))
    except (ImportError, OSError, ValueError) as error:
        raise ArticleError(where, f"cannot be listed ({error})", "check the address and its driver") from None
    if not found:
        raise ArticleError(where, "a folder without articles", f"put {', '.join(SUFFIXES)} files into it")
    yield from (system.unstrip_protocol(p) for p in found)


def _bytes(where: str) -> bytes:
    if where == "-":
        return sys.stdin.buffer.read()
    if "://" in where:
        import fsspec

        try:
            with fsspec.open(where, "rb") as file:
                return bytes(file.read())
        except (ImportError, OSError, ValueError) as error:
            raise ArticleError(where, f"cannot be read ({error})", "check the address and its driver") from None
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

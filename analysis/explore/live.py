"""Live reading: an article that is pasted or uploaded is read at once, and kept only when that is asked for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import Any

import anywidget
import traitlets

from analysis.articles.draft import Draft as Found
from analysis.articles.forms import plain, web
from analysis.articles.load import article_of
from analysis.articles.origin import check_date
from analysis.errors import ArticleError, KbioError, ParameterError
from analysis.explore import assets
from analysis.explore.faults import korean
from analysis.explore.keep import FORMS, Draft, keep, safe_name
from analysis.explore.marked import marked
from analysis.explore.opened import opened
from analysis.explore.page import page
from analysis.explore.picker import ArticlePicker
from analysis.explore.project import named, placed
from analysis.explore.still import Still
from analysis.records import Article, Origin, Reading

PASTED = "붙여넣은 기사"


@dataclass(frozen=True, slots=True)
class Given:
    """What was typed or uploaded. `published` and the rest are "" where nothing was said."""

    data: bytes
    form: str
    name: str
    published: str = ""
    title: str = ""
    publisher: str = ""
    url: str = ""


class LiveReader(Still, anywidget.AnyWidget):
    """Reads what is pasted or uploaded; its state is Python's too.

    `reading`   the reading of what was given last; None while nothing was
    `selected`  id of what is selected in it, as of an `EvidenceReader`
    """

    _esm = assets.module("live.js")
    _css = assets.style()
    selected = traitlets.Unicode("").tag(sync=True)
    reading = traitlets.Instance(Reading, allow_none=True)

    def __init__(self, picker: ArticlePicker | None = None, folder: str | Path = "seeds", **traits: Any) -> None:
        super().__init__(**traits)
        self._picker, self._folder = picker, Path(placed(folder))
        self._draft: Draft | None = None
        self.on_msg(LiveReader._answer)

    def read(self, given: Given) -> Reading:
        """Read an article; nothing is written.

        Raises   ArticleError for one without text; ParameterError for a date that is none
        """
        published = _date(given.published)
        where = given.name + (given.form if not given.name.endswith(given.form) else "")
        found = next(iter(web.drafts(given.data, where) if given.form != ".txt" else plain.drafts(given.data, where)))
        said = Origin(
            title=given.title or found.origin.title, publisher=given.publisher or found.origin.publisher,
            url=given.url or found.origin.url, published=published or found.origin.published,
        )  # fmt: skip
        article = article_of(Found(found.text, found.encoding, None, said, found.pieces), where, published=published)
        self.reading = opened(article)
        # the date that the article was read by goes into its sidecar, unless the text states it itself
        self._draft = Draft(given.data, given.form, replace(said, title=said.title or self.reading.title))
        return self.reading

    def keep(self, name: str = "") -> Path:
        """Add what was read to the folder, with a sidecar; the picker lists it from then on.

        Raises   ParameterError where nothing was read; OutputError where a file of this name stands already
        """
        if self._draft is None or self.reading is None:
            raise ParameterError("live", "nothing was read yet", "paste or upload an article first")
        path = keep(self._draft, name or self.reading.title or "article", self._folder)
        if self._picker is not None:
            self._picker.refresh()
        return path

    def _answer(self, message: Any, buffers: Any) -> None:
        kind, turn = message.get("kind"), message.get("turn", 0)
        try:
            if kind == "read":
                reading = self.read(_given(message, buffers))
                name = safe_name(reading.title or reading.article.id)
                self.send({"kind": "page", "turn": turn, "page": page(reading), "name": name})
            elif kind == "keep":
                path = self.keep(str(message.get("name", "")))
                self.send({"kind": "kept", "turn": turn, "path": named(str(path))})
            else:
                self.send({"kind": "pong"})
        except KbioError as error:
            if kind == "read":
                self.reading, self._draft = None, None
            self.send({"kind": "fault", "turn": turn, "fault": korean(error), "of": kind})

    def still(self) -> tuple[str, str]:
        """What was read, as marked text."""
        html = marked(self.reading) if self.reading else "<p>여기에 기사를 붙여넣으면 바로 읽습니다.</p>"
        return html, "바로 읽기"


def live(picker: ArticlePicker | None = None, folder: str | Path = "seeds") -> LiveReader:
    """A place to paste or upload an article. What is kept goes into `folder`, and into the picker's list."""
    page(
        opened(Article("", "", "", "1", "utf-8"))
    )  # the readers' tables are loaded now, not while the first paste waits
    return LiveReader(picker, folder)


def _given(message: Any, buffers: Any) -> Given:
    said = {name: str(message.get(name, "")).strip() for name in ("published", "title", "publisher", "url")}
    if buffers:
        name = PurePath(str(message.get("name", "")).replace("\\", "/")).name
        form = PurePath(name).suffix.lower()
        if form not in FORMS:
            raise ArticleError(name, f"{form or 'a file without ending'} is not read here", f"give {', '.join(FORMS)}")
        return Given(bytes(buffers[0]), form, PurePath(name).stem, **said)
    text = str(message.get("text", ""))
    form = ".html" if text.lstrip()[:200].lower().startswith(("<!doctype", "<html")) else ".txt"
    return Given(text.encode("utf-8", "replace"), form, PASTED, **said)


def _date(text: str) -> str | None:
    try:
        return check_date(text, "published", ValueError) if text else None
    except ValueError:
        raise ParameterError("발행일", f"'{text}'은(는) 날짜가 아닙니다", "YYYY-MM-DD로 쓰세요") from None

"""The parameters of a report, checked in one call and shown as a table before anything is read."""

from __future__ import annotations

import ast
import datetime
import difflib
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from analysis.articles import paths_of
from analysis.errors import ParameterError
from analysis.korean import CURRENCIES, date_text
from analysis.publish import cite

ROOT = Path(__file__).parents[2]
_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?")
_INJECTED = "# Parameters"  # papermill's first line of the cell that it puts after the declared parameters
COMPARABLE = ("KRW", "USD", "EUR", "JPY", "CNY", "GBP", "CHF")  # the bank publishes a rate of each


@dataclass(frozen=True, slots=True)
class Settings:
    """What a report is made of. `articles` are files that exist, folders opened; dates are ISO 8601 or ""."""

    articles: tuple[str, ...]
    subject: str
    period_from: str
    period_to: str
    currency: str
    published: str
    full_text: bool

    @property
    def period(self) -> str:
        """The period in words; "" for none."""
        if not self.period_from and not self.period_to:
            return ""
        return f"{date_text(self.period_from) or ''}~{date_text(self.period_to) or ''}"

    def rows(self) -> list[tuple[str, str]]:
        """Name and value of every parameter, in Korean."""
        names = [Path(a).name for a in self.articles]
        shown = ", ".join(names[:5]) + (f" 외 {len(names) - 5}개" if len(names) > 5 else "")
        return [
            ("기사", shown),
            ("대상", self.subject or "전체"),
            ("기간", self.period or "전체"),
            *([("비교 통화", f"{self.currency} ({CURRENCIES[self.currency]})")] if self.currency else []),
            ("발행일 지정", self.published or "기사와 출처 정보 파일에 적힌 대로"),
            ("기사 전문", "싣는다" if self.full_text else "싣지 않는다 (인용한 문장만)"),
        ]

    def _repr_html_(self) -> str:
        import pandas as pd

        frame = pd.DataFrame(self.rows(), columns=["매개변수", "값"])
        return cite.table(frame, caption="매개변수")._repr_html_()


def check(
    *,
    articles: Any,
    subject: Any = "",
    period_from: Any = "",
    period_to: Any = "",
    currency: Any = None,
    published: Any = "",
    full_text: Any = False,
    given: Sequence[str] | None = None,
) -> Settings:
    """Check every parameter of a notebook.

    `articles`   a path, a folder, or a list of them; a relative one is looked for here and in the project's folder
    `given`      the names that papermill put in; by default read from the cell that it injected
    Raises       ParameterError that names the parameter and what is allowed; ArticleError for a path that is none
    """
    known = ["articles", *(name for name in check.__kwdefaults__ or () if name != "given")]
    if currency is None:  # a report that compares no money has no such parameter
        known.remove("currency")
    _known_names(given if given is not None else injected_names(), known)
    first, last = _date("period_from", period_from), _date("period_to", period_to)
    if first and last and first[: len(last)] > last[: len(first)]:
        raise ParameterError("period_from", f"'{first}'은 period_to '{last}'보다 늦습니다", "두 날짜의 순서를 바꾸세요")
    return Settings(
        articles=_articles(articles),
        subject=_text("subject", subject),
        period_from=first,
        period_to=last,
        currency="" if currency is None else _currency(currency),
        published=_published(published),
        full_text=_flag("full_text", full_text),
    )


def injected_names() -> tuple[str, ...]:
    """The names in the cell that papermill injected, of the kernel that runs this; none outside of one.

    A name that no parameter has would otherwise go unnoticed: papermill only warns of it.
    """
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython else None
    for source in reversed(shell.user_ns.get("In", []) if shell else []):
        if source.startswith(_INJECTED):
            targets = [t for node in ast.parse(source).body if isinstance(node, ast.Assign) for t in node.targets]
            return tuple(t.id for t in targets if isinstance(t, ast.Name))
    return ()


def _known_names(names: Sequence[str], known: Sequence[str]) -> None:
    for name in names:
        if name not in known:
            near = difflib.get_close_matches(name, known, 1)
            hint = f"'{near[0]}'을(를) 뜻했나요? " if near else ""
            raise ParameterError(name, "없는 매개변수입니다", f"{hint}쓸 수 있는 이름: {', '.join(known)}")


def _articles(value: Any) -> tuple[str, ...]:
    given = [value] if isinstance(value, str | Path | int) else value
    if not isinstance(given, list | tuple) or not given or not all(isinstance(v, str | Path | int) for v in given):
        raise ParameterError("articles", f"{value!r}은(는) 경로가 아닙니다", "기사 파일, 폴더, 또는 그 목록을 쓰세요")
    if any(not str(v).strip() for v in given):
        raise ParameterError("articles", "빈 경로가 있습니다", "기사 파일, 폴더, 또는 그 목록을 쓰세요")
    return tuple(dict.fromkeys(paths_of(_placed(str(v)) for v in given)))


def _placed(path: str) -> str:
    """A path as seen from here; from the project's folder where nothing stands here (JupyterLab runs in notebooks/)."""
    if not Path(path).exists() and (ROOT / path).exists():
        return str(ROOT / path)
    return path


def _text(name: str, value: Any) -> str:
    if value is None:
        return ""
    if not isinstance(value, str | int) or isinstance(value, bool):
        raise ParameterError(name, f"{value!r}은(는) 글자가 아닙니다", "따옴표로 묶어 쓰세요. 비우면 전체를 뜻합니다")
    return str(value).strip()


def _date(name: str, value: Any) -> str:
    text = value.isoformat() if isinstance(value, datetime.date) else _text(name, value)
    if not text:
        return ""
    mend = "YYYY, YYYY-MM, YYYY-MM-DD 가운데 하나로 쓰세요. 비우면 제한이 없습니다"
    try:
        if not _DATE.fullmatch(text):
            raise ValueError
        parts = [int(p) for p in text.split("-")]
        datetime.date(*(parts + [1] * (3 - len(parts))))
    except ValueError:
        raise ParameterError(name, f"'{text}'은(는) 날짜가 아닙니다", mend) from None
    return text


def _published(value: Any) -> str:
    text = value.isoformat() if isinstance(value, datetime.date) else _text("published", value)
    if text and not _MOMENT.fullmatch(text):
        raise ParameterError("published", f"'{text}'은(는) 날짜가 아닙니다", "YYYY-MM-DD나 YYYY-MM-DDThh:mm으로 쓰세요")
    if text:
        _date("published", text[:10])
    return text


def _currency(value: Any) -> str:
    text = _text("currency", value).upper()
    if text not in COMPARABLE:
        raise ParameterError(
            "currency", f"'{value}'은(는) 비교 통화로 쓸 수 없습니다", f"{', '.join(COMPARABLE)} 가운데 하나를 쓰세요"
        )
    return text


def _flag(name: str, value: Any) -> bool:
    if not isinstance(value, bool):
        raise ParameterError(name, f"{value!r}은(는) 참거짓이 아닙니다", "True나 False를 쓰세요")
    return value

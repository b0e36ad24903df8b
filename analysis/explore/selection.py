"""What is selected, as readings, and as a parameters file that makes a report of it."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

from analysis.errors import OutputError, ParameterError
from analysis.explore.evidence import EvidenceReader
from analysis.explore.live import LiveReader
from analysis.explore.picker import ArticlePicker
from analysis.explore.project import folder, named, placed
from analysis.publish.settings import check
from analysis.records import Reading

Selection = ArticlePicker | EvidenceReader | LiveReader | Reading | Sequence[Reading]
_HEAD = "# 탐색 노트북이 쓴 매개변수 파일입니다. 다시 실행하면 새로 씁니다.\n"


def readings_of(selection: Selection) -> tuple[Reading, ...]:
    """The readings of a picker's selection, of what a reader shows, or as they are given.

    Raises   ParameterError where nothing is selected, or something else is given
    """
    if isinstance(selection, ArticlePicker):
        found = selection.readings
    elif isinstance(selection, EvidenceReader | LiveReader):
        found = (selection.reading,) if selection.reading else ()
    elif isinstance(selection, Reading):
        found = (selection,)
    elif isinstance(selection, list | tuple) and all(isinstance(item, Reading) for item in selection):
        found = tuple(selection)
    else:
        fault = f"{type(selection).__name__} is not an article"
        raise ParameterError("selection", fault, "give a Reading, an Article, a file or a picker")
    if not found:
        raise ParameterError("selection", "no article is selected", "open or tick one in the picker")
    return found


@dataclass(frozen=True, slots=True, repr=False)
class Recipe:
    """A parameters file, and the commands that make reports of it; in a notebook it shows both."""

    path: Path
    values: dict[str, Any]
    commands: tuple[str, ...]

    def __repr__(self) -> str:
        return "\n".join((f"{named(self.path)}에 썼습니다.", *self.commands))

    def _repr_html_(self) -> str:
        rows = "".join(
            f"<tr><td>{escape(name)}</td><td>{escape(', '.join(value) if isinstance(value, list) else value)}</td></tr>"
            for name, value in self.values.items()
        )
        return (
            f'<section lang="ko"><p><strong>{escape(named(self.path))}</strong>에 선택을 썼습니다. '
            "프로젝트 폴더에서 다음 명령 가운데 하나를 실행하면 같은 선택으로 보고서를 만듭니다.</p>"
            f"<pre>{escape(chr(10).join(self.commands))}</pre><table><thead><tr><th>매개변수</th><th>값</th></tr></thead>"
            f"<tbody>{rows}</tbody></table></section>"
        )


def save_parameters(
    selection: Selection,
    file: str | Path = "reports/selection.yaml",
    *,
    subject: str = "",
    period_from: str = "",
    period_to: str = "",
    currency: str = "",
) -> Recipe:
    """Write the selection as a parameters file that `kbio report -f` and papermill run.

    `file`   from the project's folder; one that this wrote before is written anew, any other is left alone
    `subject`, `period_from`, `period_to`, `currency`   as the notebooks' parameters; "" leaves them to the notebook
    Raises   ParameterError for a value that a report would refuse, and for an article that is no file of its own;
             OutputError for a file that cannot be written, or that something else wrote
    """
    import yaml

    paths = [_own_file(reading) for reading in readings_of(selection)]
    settings = {"subject": subject, "period_from": period_from, "period_to": period_to, "currency": currency}
    check(articles=[placed(path) for path in paths], given=(), **{k: v for k, v in settings.items() if v})
    values: dict[str, Any] = {"articles": paths, **{name: value for name, value in settings.items() if value}}
    path = Path(file) if Path(file).is_absolute() else folder() / file
    _write(path, _HEAD + yaml.safe_dump(values, allow_unicode=True, sort_keys=False, width=10_000))
    return Recipe(path, values, tuple(_commands(named(path), bool(currency))))


def _own_file(reading: Reading) -> str:
    path = reading.article.path
    if not Path(placed(path)).is_file():
        raise ParameterError(path, "an article without a file of its own", "add it to seeds first")
    return named(placed(path))


def _write(path: Path, text: str) -> None:
    try:
        if path.exists() and not path.read_text(encoding="utf-8", errors="replace").startswith(_HEAD):
            raise OutputError(str(path), "stands there already", "choose another name")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise OutputError(str(path), f"cannot be written ({error.strerror})", "choose another folder") from None


def _commands(file: str, only_deals: bool) -> list[str]:
    """As they are run from the project's folder, with the programs of this environment."""
    home = Path(sys.prefix)
    bin = f"{home.relative_to(folder()).as_posix()}/bin/" if home.is_relative_to(folder()) else ""
    quoted = shlex.quote(file)
    books = ("deal_flow",) if only_deals else ("cluster", "deal_flow")
    return [
        f"{bin}kbio report -f {quoted}",
        *(f"{bin}papermill notebooks/{book}.ipynb reports/{book}.ipynb -f {quoted}" for book in books),
    ]

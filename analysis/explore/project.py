"""The folder that the explorer works in: the one with `seeds/`, seen from where the notebook runs."""

from __future__ import annotations

from pathlib import Path

from analysis.publish.settings import ROOT


def folder() -> Path:
    """The nearest folder, from here upwards, that holds `seeds/`; else the project's own."""
    here = Path.cwd()
    return next((place for place in (here, *here.parents) if (place / "seeds").is_dir()), ROOT)


def placed(place: str | Path) -> str:
    """A place as seen from here; from the project's folder where nothing stands here (notebooks/ is not it)."""
    given = str(place)
    if "://" in given or given == "-" or Path(given).exists():
        return given
    return str(folder() / given)


def named(path: str | Path) -> str:
    """A path as the parameters of a report take it: from the project's folder where it stands there, else whole."""
    given = str(path)
    if "://" in given or given == "-":
        return given
    whole, home = Path(given).resolve(), folder().resolve()
    return whole.relative_to(home).as_posix() if whole.is_relative_to(home) else str(whole)

"""A sidecar is believed only where it fits its article."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.articles import load
from analysis.errors import OriginError


def _pair(folder: Path, sidecar: str) -> Path:
    article = folder / "a.txt"
    article.write_text("본문이다.", encoding="utf-8")
    article.with_suffix(".toml").write_text(sidecar, encoding="utf-8")
    return article


def test_a_sidecar_gives_title_and_date(tmp_path: Path) -> None:
    """A TOML date and a quoted one are both taken; the date's origin is named."""
    article = load(_pair(tmp_path, 'title = "제목"\npublished = 2024-01-25T06:01:00\naccessed = "2024-02-01"'))
    assert (article.origin.title, article.published, article.published_from) == (
        "제목",
        "2024-01-25T06:01:00",
        "sidecar",
    )


def test_a_given_date_stands_before_the_sidecars(tmp_path: Path) -> None:
    """`--published` wins over the sidecar."""
    article = load(_pair(tmp_path, 'published = "2024-01-25"'), published="2023-05-06")
    assert (article.published, article.published_from) == ("2023-05-06", "given")


@pytest.mark.parametrize(
    ("sidecar", "words"),
    [
        ('titel = "x"', "unknown field 'titel'"),
        ("title = 3", "field 'title' is not a string"),
        ('published = "25.1.2024"', "'25.1.2024' is not a date"),
        ('published = "2024-02-30"', "'2024-02-30' is not a date"),
        ("title =", "not TOML"),
        ('sha256 = "00"', r"its sha256 00… is not that of .*a\.txt"),
    ],
)
def test_a_sidecar_that_does_not_fit_is_refused(tmp_path: Path, sidecar: str, words: str) -> None:
    """A wrong field, type, date or hash is an error that names the sidecar."""
    with pytest.raises(OriginError, match=words) as caught:
        load(_pair(tmp_path, sidecar))
    assert "a.toml" in str(caught.value)

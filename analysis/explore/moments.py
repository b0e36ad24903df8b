"""An EDTF moment in Korean words."""

from __future__ import annotations

import re

from analysis.korean import date_text

_DURATION = re.compile(
    r"P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?"
)
_WORDS = ("년", "개월", "주", "일", "시간", "분", "초")
_EVERY = {"P1Y": "매년", "P1M": "매달", "P1W": "매주", "P1D": "매일"}


def moment_text(edtf: str | None) -> str | None:
    """EDTF in words: "2023-12" → "2023년 12월", "PT2H30M" → "2시간 30분", "R/P1Y" → "매년"; else as it is.

    Returns  None for None, which is what words that fix nothing resolve to
    """
    if edtf is None:
        return None
    if edtf.startswith("R/"):
        return _EVERY.get(edtf[2:]) or f"{duration_text(edtf[2:]) or edtf[2:]}마다"
    if edtf.startswith("P"):
        return "~".join(duration_text(part) or part for part in edtf.split("/"))
    day, _, time = edtf.partition("T")
    if time and "/" not in edtf:
        return f"{date_text(day)} {time}" if day else time
    return date_text(edtf) or edtf


def duration_text(duration: str) -> str | None:
    """An ISO 8601 duration in words; None where it is none."""
    match = _DURATION.fullmatch(duration)
    if not match or not any(match.groups()):
        return None
    return " ".join(f"{number}{word}" for number, word in zip(match.groups(), _WORDS, strict=True) if number)

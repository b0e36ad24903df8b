"""Texts as print, mail and PDF pages have them: cut into lines of one width."""

from __future__ import annotations

_MARKS = "△▲▶■□●○◆◇-*|"


def columns(text: str) -> int:
    """How wide a line is, a Korean letter being two columns."""
    return len(text) + sum(letter > "ᄀ" for letter in text)


def cut(text: str, width: int, *, words: bool) -> str:
    """Every paragraph wider than `width` columns, cut between words, or wherever the line is full; items are left whole."""
    return "\n".join(
        "\n".join(_lines(paragraph, width, words))
        if columns(paragraph) > width and paragraph.lstrip()[0] not in _MARKS
        else paragraph
        for paragraph in text.split("\n")
    )


def _lines(paragraph: str, width: int, words: bool) -> list[str]:
    lines = [""]
    for piece in paragraph.split(" ") if words else paragraph:
        longer = f"{lines[-1]} {piece}".lstrip() if words else lines[-1] + piece
        if columns(longer) <= width or not lines[-1] or not (words or "가" <= piece <= "힣" or piece == " "):
            lines[-1] = longer
        else:
            lines.append("" if piece == " " else piece)
    return [line.rstrip() for line in lines]

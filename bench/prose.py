"""Texts to measure on: long prose made of the test articles, and texts made to be hard."""

from __future__ import annotations

import random
import re
from pathlib import Path

from analysis.articles import articles_of
from analysis.reading import furniture
from analysis.records import Article

ROOT = Path(__file__).resolve().parent.parent
_LONG_RUN = re.compile(r"\d{3,}")


def test_articles() -> list[Article]:
    """The articles of the test corpus, in name order."""
    paths = sorted((ROOT / "tests" / "corpus").glob("*/*.txt"))
    return [a for p in paths for a in articles_of(p) if isinstance(a, Article)]


def prose(characters: int, seed: int = 1) -> str:
    """At least so many characters of the test articles, one after another.

    Digits in runs of three and more are drawn anew at each repetition, so that no cache has seen the amounts before.
    """
    draw = random.Random(seed)
    bodies = [a.text for a in test_articles()]
    out: list[str] = []
    length = 0
    while length < characters:
        for body in bodies:
            varied = _LONG_RUN.sub(lambda m: "".join(draw.choice("123456789") for _ in m[0]), body)
            out.append(varied)
            length += len(varied) + 2
    return "\n\n".join(out)


def one_line(characters: int) -> str:
    """Prose without a line break, and without page furniture, which would hide all that follows it in the line."""
    text = prose(characters)
    out, start = [], 0
    for span in furniture.find(text):
        out.append(text[start : span.start])
        start = span.end
    return "".join([*out, text[start:]]).replace("\n", " ")


def article(text: str, id: str = "bench") -> Article:
    """A text as an article with a date of its own."""
    return Article(id, f"{id}.txt", "", text, "utf-8", published="2026-03-02", published_from="given")


def hard(characters: int) -> dict[str, str]:
    """Texts made to be hard, each of about so many characters."""
    half = characters // 2
    return {
        "one line of prose": one_line(characters),
        "digits": "1234567890" * (characters // 10),
        "commas": "1," * half,
        "억만억만": "억만" * half,
        "1억2만": "1억2만" * (characters // 4),
        "nested brackets": "(" * half + ")" * half,
        "brackets with amounts": "(3억원" * (characters // 4),
        "수수수": "수" * characters,
        "수백 수백": "수백 " * (characters // 3),
        "십백천": "십백천" * (characters // 3),
        "blanks": "1" + " " * (characters - 2) + "원",
        "dates": "1월2일~" * (characters // 5),
        "hyphens": "1-" * half,
        "quotes": "\"'" * half,
        "one word": "가" * characters,
    }
